//! The button in the toolbar.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::to_js;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "action"], js_name = setBadgeText, catch)]
    async fn set_badge_text(details: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "action"], js_name = setBadgeBackgroundColor, catch)]
    async fn set_badge_background_color(details: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "action"], js_name = setBadgeTextColor, catch)]
    async fn set_badge_text_color(details: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "action"], js_name = setTitle, catch)]
    async fn set_title(details: &JsValue) -> Result<(), JsValue>;
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
    let _ = set_badge_background_color(&details(None, None, Some(ground))).await;
    let _ = set_badge_text_color(&details(None, None, Some(ink))).await;
    let _ = set_badge_text(&details(Some(text), None, None)).await;
    let _ = set_title(&details(None, Some(title), None)).await;
}
