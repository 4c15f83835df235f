//! The browser as Saydo sees it: typed names for the few calls it makes, and nothing that decides.
//!
//! The only place with foreign functions. What comes back from the browser is turned into values
//! here; addresses and texts in them are still untrusted.

pub mod address;
pub mod cookies;
pub mod devtools;
pub mod native;
pub mod net;
pub mod permissions;
pub mod reader;
pub mod runtime;
pub mod save;
pub mod storage;
pub mod tabs;
pub mod toolbar;
pub mod web_request;

use js_sys::JSON;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = crypto, js_name = randomUUID)]
    fn random_uuid() -> String;

    /// A translated text; empty when there is none of that name.
    #[wasm_bindgen(js_namespace = ["chrome", "i18n"], js_name = getMessage)]
    fn get_message(name: &str, values: Vec<String>) -> String;

    #[wasm_bindgen(js_namespace = ["chrome", "i18n"], js_name = getUILanguage)]
    fn ui_language() -> String;
}

/// Milliseconds since 1970 (UTC).
#[must_use]
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// A fresh random identifier.
#[must_use]
pub fn identifier() -> String {
    random_uuid()
}

/// The text of this name in the language of the browser. Outside a browser, for tests: the name and
/// the values.
#[must_use]
pub fn text(name: &str, values: &[&str]) -> String {
    if cfg!(target_arch = "wasm32") {
        get_message(name, values.iter().map(|value| (*value).to_owned()).collect())
    } else {
        format!("{name}({})", values.join(", "))
    }
}

/// A time of day as the user writes it, from milliseconds since 1970.
#[must_use]
pub fn clock(time: u64) -> String {
    if !cfg!(target_arch = "wasm32") {
        return time.to_string();
    }
    let date = js_sys::Date::new(&JsValue::from_f64(time as f64));
    date.to_locale_time_string(&language()).into()
}

/// A date as the user writes it, from milliseconds since 1970.
#[must_use]
pub fn date(time: u64) -> String {
    let date = js_sys::Date::new(&JsValue::from_f64(time as f64));
    date.to_locale_date_string(&language(), &js_sys::Object::new()).into()
}

/// Language of the browser, as BCP 47. Outside a browser, for tests: English.
#[must_use]
pub fn language() -> String {
    if cfg!(target_arch = "wasm32") { ui_language() } else { "en".to_owned() }
}

/// Language of the texts, which need not be that of the browser. Outside a browser, for tests: English.
#[must_use]
pub fn language_of_texts() -> String {
    if cfg!(target_arch = "wasm32") { text("language", &[]) } else { "en".to_owned() }
}

/// A value as the browser's calls take it; `undefined` when it has no such form. It crosses as JSON:
/// reading both JSON and objects would double all code that reads.
pub fn to_js<T: Serialize + ?Sized>(value: &T) -> JsValue {
    let json = serde_json::to_string(value).ok();
    json.and_then(|json| JSON::parse(&json).ok()).unwrap_or(JsValue::UNDEFINED)
}

/// A value out of JSON, when it has the expected form.
pub fn from_json<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

/// A value from the browser, when it has the expected form.
pub fn from_js<T: DeserializeOwned>(value: JsValue) -> Option<T> {
    from_json(&JSON::stringify(&value).ok()?.as_string()?)
}

/// Waits.
pub async fn sleep(milliseconds: u32) {
    gloo_timers::future::TimeoutFuture::new(milliseconds).await;
}
