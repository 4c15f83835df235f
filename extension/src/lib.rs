//! The extension: browser events in, values of `saydo_shared` through, browser calls out.
//!
//! What stands here is all that JavaScript may call: `shim.js` in the background, and in the pages of
//! the extension. Which of the two languages of [`message`] a message may speak is decided here, by
//! who the browser says the sender is.

pub mod background;
pub mod browser;
pub mod figures;
pub mod message;
pub mod pages;

use browser::runtime::{self, Sender};
use browser::web_request::Details;
use browser::{from_js, to_js};
use wasm_bindgen::prelude::*;

/// Takes what the worker before this one left in the session store; before the first event.
#[wasm_bindgen]
pub fn restore(left: JsValue) {
    background::restore(left);
}

/// Runs a page of the extension: popup, history or panel.
#[wasm_bindgen]
pub fn page() {
    pages::run();
}

/// `webRequest.onBeforeRequest`; `answered` says whether its answer will be reported, too.
#[wasm_bindgen]
pub fn on_request(details: &Details, answered: bool) {
    background::on_request(details, answered);
}

/// `webRequest.onErrorOccurred`.
#[wasm_bindgen]
pub fn on_failed(details: &Details) {
    background::on_failed(details);
}

/// Where the shim writes the address of a request, to be looked at.
#[wasm_bindgen]
pub fn buffer() -> js_sys::Uint8Array {
    browser::address::buffer()
}

/// Who is asked by a request of this tab whose address, of so many bytes, stands in the buffer, as
/// [`Named::number`](saydo_shared::catalogue::Named::number) says it: odd when it is somebody else than
/// the site, or nobody knows.
#[wasm_bindgen]
pub fn look(length: usize, tab: f64) -> u32 {
    background::look(length, tab).map_or(1, |named| named.number())
}

/// `webRequest.onSendHeaders`, of a request to somebody else than the site.
#[wasm_bindgen]
pub fn on_send(details: &Details) {
    background::on_send(details);
}

/// `webRequest.onHeadersReceived`, of what is looked at.
#[wasm_bindgen]
pub fn on_headers(details: &Details) {
    background::on_headers(details);
}

/// `tabs.onRemoved`.
#[wasm_bindgen]
pub fn on_closed(tab: f64) {
    background::on_closed(tab);
}

/// `runtime.onMessage`: gives the answer, `null` for a sender who has no say.
#[wasm_bindgen]
pub async fn on_message(message: JsValue, sender: JsValue) -> JsValue {
    let Some(sender) = runtime::sender(sender) else { return JsValue::NULL };
    match Speaker::of(&sender, &runtime::id(), &runtime::base()) {
        Some(Speaker::Content) => background::on_content(message, sender),
        Some(Speaker::Page) => match from_js(message) {
            Some(message) => to_js(&background::on_page(message).await),
            None => JsValue::NULL,
        },
        None => JsValue::NULL,
    }
}

/// Who may speak to the background.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Speaker {
    /// A content script: facts only.
    Content,
    /// A page of the extension.
    Page,
}

impl Speaker {
    /// By the browser's word on the sender; `None` when anything is missing.
    fn of(sender: &Sender, id: &str, base: &str) -> Option<Self> {
        let (Some(sent_by), Some(url)) = (&sender.id, &sender.url) else { return None };
        if sent_by != id || id.is_empty() || base.is_empty() {
            return None;
        }
        if url.starts_with(base) {
            return Some(Self::Page);
        }
        let web = ["http://", "https://", "about:", "blob:", "data:"];
        (sender.tab.is_some() && web.iter().any(|scheme| url.starts_with(scheme)))
            .then_some(Self::Content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_speaks_is_the_browsers_word_and_anything_missing_is_nobody() {
        let base = "chrome-extension://ours/";
        let sender = |id: Option<&str>, url: Option<&str>, tab: bool| Sender {
            id: id.map(str::to_owned),
            url: url.map(str::to_owned),
            frame_id: Some(0.0),
            tab: tab.then(|| serde_json::from_str("{}").unwrap()),
        };
        for (id, url, tab, expected) in [
            (Some("ours"), Some("chrome-extension://ours/popup.html"), false, Some(Speaker::Page)),
            (Some("ours"), Some("chrome-extension://ours/popup.html"), true, Some(Speaker::Page)),
            (Some("ours"), Some("https://a.example/"), true, Some(Speaker::Content)),
            (Some("ours"), Some("about:blank"), true, Some(Speaker::Content)),
            (Some("ours"), Some("https://a.example/"), false, None),
            (Some("ours"), Some("https://a.example/chrome-extension://ours/"), false, None),
            (Some("ours"), Some("chrome-extension://ours.evil/x"), true, None),
            (Some("theirs"), Some("chrome-extension://ours/popup.html"), true, None),
            (None, Some("chrome-extension://ours/popup.html"), true, None),
            (Some("ours"), None, true, None),
            (Some("ours"), Some("file:///etc/passwd"), true, None),
        ] {
            let sender = sender(id, url, tab);
            assert_eq!(Speaker::of(&sender, "ours", base), expected, "{sender:?}");
        }
    }
}
