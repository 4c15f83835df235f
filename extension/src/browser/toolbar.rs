//! The button in the toolbar.

use js_sys::{Array, Promise};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::to_js;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "action"], js_name = setBadgeText)]
    fn set_badge_text(details: &JsValue) -> Promise;
    #[wasm_bindgen(js_namespace = ["chrome", "action"], js_name = setBadgeBackgroundColor)]
    fn set_badge_background_color(details: &JsValue) -> Promise;
    #[wasm_bindgen(js_namespace = ["chrome", "action"], js_name = setBadgeTextColor)]
    fn set_badge_text_color(details: &JsValue) -> Promise;
    #[wasm_bindgen(js_namespace = ["chrome", "action"], js_name = setTitle)]
    fn set_title(details: &JsValue) -> Promise;
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Details<'a> {
    tab_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    color: Option<&'a str>,
}

/// Shows a short text on the button of a tab, and a sentence when it is pointed at. A tab that has
/// gone meanwhile is no error.
pub async fn show(tab: i64, text: &str, title: &str, (ground, ink): (&str, &str)) {
    let details = |text, title, color| to_js(&Details { tab_id: tab, text, title, color });
    let all = [
        set_badge_background_color(&details(None, None, Some(ground))),
        set_badge_text_color(&details(None, None, Some(ink))),
        set_badge_text(&details(Some(text), None, None)),
        set_title(&details(None, Some(title), None)),
    ];
    let all: Array = all.into_iter().map(JsValue::from).collect();
    let _ = JsFuture::from(Promise::all(&all)).await;
}
