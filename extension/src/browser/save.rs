//! Saving JSON as a file, where the user wants it.

use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::{sleep, to_js};

#[wasm_bindgen]
extern "C" {
    type Blob;
    #[wasm_bindgen(constructor)]
    fn new(parts: Vec<String>, options: &JsValue) -> Blob;
    #[wasm_bindgen(js_namespace = URL, js_name = createObjectURL)]
    fn address_of(blob: &Blob) -> String;
    #[wasm_bindgen(js_namespace = URL, js_name = revokeObjectURL)]
    fn revoke(address: &str);
}

/// How long the browser may take to begin, in milliseconds.
const PATIENCE: u32 = 10_000;

/// Saves JSON under this name.
pub async fn json(name: String, json: String) {
    #[derive(Serialize)]
    struct Options {
        #[serde(rename = "type")]
        media: &'static str,
    }
    let blob = Blob::new(vec![json], &to_js(&Options { media: "application/json" }));
    let address = address_of(&blob);
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.and_then(|document| document.create_element("a").ok());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        let set = |name: &str, value: &str| link.set_attribute(name, value).is_ok();
        if set("href", &address) && set("download", &name) {
            link.click();
        }
    }
    sleep(PATIENCE).await;
    revoke(&address);
}
