//! Tabs: which one is shown, and whether it is private.

use saydo_shared::observe::session::NotPrivate;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use super::{from_js, to_js};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = get, catch)]
    async fn tabs_get(tab: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = query, catch)]
    async fn tabs_query(filter: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = create, catch)]
    async fn tabs_create(properties: &JsValue) -> Result<JsValue, JsValue>;
}

/// A tab, as far as it concerns us.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Tab {
    /// Its number.
    pub id: Option<f64>,
    /// Its address, where we may see it.
    #[serde(default)]
    pub url: Option<String>,
    /// Whether its window is private.
    #[serde(default)]
    incognito: Option<bool>,
}

impl Tab {
    /// The proof that its window is not private.
    #[must_use]
    pub fn not_private(&self) -> Option<NotPrivate> {
        NotPrivate::from_browser(self.incognito)
    }
}

/// The tab of this number.
pub async fn get(tab: i64) -> Option<Tab> {
    tabs_get(tab as f64).await.ok().and_then(from_js)
}

/// The tab that the user looks at.
pub async fn active() -> Option<Tab> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Filter {
        active: bool,
        current_window: bool,
    }
    let filter = to_js(&Filter { active: true, current_window: true });
    let found = tabs_query(&filter).await.ok().and_then(from_js::<Vec<Tab>>)?;
    found.into_iter().next()
}

/// Opens an address in a new tab.
pub async fn open(url: &str) {
    #[derive(Serialize)]
    struct Properties<'a> {
        url: &'a str,
    }
    let _ = tabs_create(&to_js(&Properties { url })).await;
}
