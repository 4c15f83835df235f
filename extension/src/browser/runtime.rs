//! The extension itself: its messages, its name and version.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use super::tabs::Tab;
use super::{from_js, to_js};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getURL)]
    fn get_url(path: &str) -> String;
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getManifest)]
    fn get_manifest() -> JsValue;
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = sendMessage, catch)]
    async fn send_message(message: &JsValue) -> Result<JsValue, JsValue>;
    /// Ends every page and the worker of the extension, and starts it anew.
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = reload)]
    pub fn restart();
    #[wasm_bindgen(js_namespace = navigator, js_name = userAgent, thread_local_v2)]
    static USER_AGENT: String;
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = id, thread_local_v2)]
    static ID: String;
}

/// Who sent a message, as the browser says; never taken from the message.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sender {
    /// Identifier of the extension that sent it.
    #[serde(default)]
    pub id: Option<String>,
    /// Address of the document that sent it.
    #[serde(default)]
    pub url: Option<String>,
    /// The frame; 0 is the page itself.
    #[serde(default)]
    pub frame_id: Option<f64>,
    /// The tab it sits in.
    #[serde(default)]
    pub tab: Option<Tab>,
}

/// Reads who sent a message.
#[must_use]
pub fn sender(value: JsValue) -> Option<Sender> {
    from_js(value)
}

/// Where the files of the extension lie, with a slash at the end.
#[must_use]
pub fn base() -> String {
    get_url("")
}

/// Address of a file of the extension.
#[must_use]
pub fn file(name: &str) -> String {
    get_url(name)
}

/// Identifier of the extension.
#[must_use]
pub fn id() -> String {
    ID.with(Clone::clone)
}

/// Whether this is Firefox.
#[must_use]
pub fn is_firefox() -> bool {
    base().starts_with("moz-")
}

/// Version of the extension.
#[must_use]
pub fn version() -> String {
    #[derive(Deserialize)]
    struct Manifest {
        version: String,
    }
    from_js::<Manifest>(get_manifest()).map(|manifest| manifest.version).unwrap_or_default()
}

/// Browser and version, the last part of what it tells every site.
#[must_use]
pub fn browser() -> String {
    let agent = USER_AGENT.with(Clone::clone);
    let known = |word: &&str| word.starts_with("Firefox/") || word.starts_with("Chrome/");
    agent.split(' ').find(known).unwrap_or_default().to_owned()
}

/// Asks the background; `None` when it does not answer.
pub async fn ask<M: Serialize, A: DeserializeOwned>(message: &M) -> Option<A> {
    send_message(&to_js(message)).await.ok().and_then(from_js)
}
