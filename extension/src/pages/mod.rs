//! The pages of the extension: popup, history and the panel of the developer tools. They ask the
//! background and show what it says; every text that comes from a page, a policy or the companion is
//! shown as text and nothing else.

mod companion;
mod finding;
mod history;
mod panel;
mod popup;
mod report;
mod rule;
mod timeline;
mod tree;
mod words;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, Element, Event, UrlSearchParams};

use crate::browser;

/// Runs the page that this is.
pub fn run() {
    let Some(document) = document() else { return };
    let Some(root) = document.document_element() else { return };
    let _ = root.set_attribute("lang", &browser::language_of_texts());
    document.set_title(&words::say("name"));
    listen(&document);
    match root.get_attribute("data-page").as_deref() {
        Some("popup") => spawn_local(popup::run()),
        Some("devtools") => browser::devtools::add_panel(),
        Some("panel") => spawn_local(panel::run()),
        _ => spawn_local(history::run()),
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// A parameter in the address of the page.
fn parameter(name: &str) -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// One listener for all buttons: what they do stands on them.
fn listen(document: &Document) {
    let pressed = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|target| target.closest("[data-do]").ok().flatten());
        let Some(button) = button else { return };
        let action = button.get_attribute("data-do").unwrap_or_default();
        let of = button.get_attribute("data-of").unwrap_or_default();
        if action == "copy" {
            spawn_local(copy(button, of));
            return;
        }
        match document_page().as_deref() {
            Some("popup") => popup::act(&action),
            Some("panel") => panel::act(&action, &of),
            _ => history::act(&action, &of),
        }
    });
    let _ = document.add_event_listener_with_callback("click", pressed.as_ref().unchecked_ref());
    pressed.forget();
}

fn document_page() -> Option<String> {
    document()?.document_element()?.get_attribute("data-page")
}

/// Copies the text of an element, and says so on the button.
async fn copy(button: Element, of: String) {
    let text = document().and_then(|document| document.get_element_by_id(&of));
    let text = text.and_then(|element| element.text_content()).unwrap_or_default();
    let Some(window) = web_sys::window() else { return };
    if JsFuture::from(window.navigator().clipboard().write_text(&text)).await.is_ok() {
        button.set_text_content(Some(&words::say("copied")));
    }
}
