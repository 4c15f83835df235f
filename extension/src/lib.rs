//! The extension: browser events in, values of `saydo_shared` through, browser calls out.
use wasm_bindgen::prelude::*;

/// Restores.
#[wasm_bindgen]
pub async fn restore() {}

/// Page.
#[wasm_bindgen]
pub fn page() {}

/// A request.
#[wasm_bindgen]
pub fn on_request(_d: JsValue) {}
/// Headers.
#[wasm_bindgen]
pub fn on_headers(_d: JsValue) {}
/// Cookie.
#[wasm_bindgen]
pub fn on_cookie(_d: JsValue) {}
/// Closed.
#[wasm_bindgen]
pub fn on_closed(_d: JsValue) {}
/// Message.
#[wasm_bindgen]
pub async fn on_message(_m: JsValue, _s: JsValue) -> JsValue {
    JsValue::NULL
}
