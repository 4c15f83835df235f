//! Cookies as the browser really stored them.

use saydo_shared::detect::strings;
use saydo_shared::observe::{Cookie, Identifier, session};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use super::{from_js, now, to_js};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "cookies"], js_name = getAll, catch)]
    async fn get_all(filter: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "cookies"], js_name = getAllCookieStores, catch)]
    async fn get_all_cookie_stores() -> Result<JsValue, JsValue>;
}

/// A cookie. Its value is looked at once, and kept nowhere.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stored {
    name: String,
    value: String,
    domain: String,
    #[serde(default)]
    http_only: bool,
    /// Seconds since 1970; absent for a session cookie.
    #[serde(default)]
    expiration_date: Option<f64>,
    store_id: String,
    #[serde(default)]
    same_site: String,
    /// Present where the cookie is one of this site within another only.
    #[serde(default)]
    partition_key: Option<IgnoredAny>,
}

/// A change in the jar.
#[derive(Debug, Clone, Deserialize)]
pub struct Change {
    /// Whether the cookie went away (also just before it is written anew).
    pub removed: bool,
    /// The cookie.
    pub cookie: Stored,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Store {
    id: String,
    tab_ids: Vec<f64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Filter<'a> {
    url: &'a str,
    store_id: String,
}

/// A filter that lets everything through.
#[derive(Serialize)]
struct Anything {}

impl Stored {
    /// The cookie as an observation has it.
    #[must_use]
    pub fn cookie(&self, set_by: Option<String>) -> Cookie {
        const DAY: f64 = 24.0 * 60.0 * 60.0;
        let left = |end: f64| (end - now() as f64 / 1000.0) / DAY;
        Cookie {
            name: self.name.clone(),
            domain: self.domain.clone(),
            lifetime_days: self.expiration_date.map(|end| (left(end) * 100.0).round() / 100.0),
            set_by,
            http_only: self.http_only,
        }
    }

    /// The cookie as one that was there before the page was opened.
    #[must_use]
    pub fn earlier(&self) -> session::Stored {
        self.stored(self.cookie(None), now(), true)
    }

    /// The cookie as a session takes it.
    #[must_use]
    pub fn stored(&self, cookie: Cookie, time: u64, earlier: bool) -> session::Stored {
        let identifier = Identifier::of(&self.value);
        let said = strings::read(&self.name, &self.value);
        session::Stored { cookie, time, identifier, said, earlier }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its domain, without the dot that stands for subdomains.
    #[must_use]
    pub fn host(&self) -> &str {
        self.domain.trim_start_matches('.')
    }

    /// Whether it goes along with requests of pages of other sites, where the browser lets it.
    #[must_use]
    pub fn goes_along(&self) -> bool {
        self.same_site == "no_restriction" && self.partition_key.is_none()
    }

    /// Whether it lies in the jar of ordinary windows. An unknown jar counts as private.
    #[must_use]
    pub fn is_ordinary(&self) -> bool {
        matches!(self.store_id.as_str(), "0" | "firefox-default")
            || self.store_id.starts_with("firefox-container-")
    }
}

/// Reads a change.
#[must_use]
pub fn change(event: JsValue) -> Option<Change> {
    from_js(event)
}

/// The cookies of ordinary windows.
pub async fn ordinary() -> Vec<Stored> {
    let all = get_all(&to_js(&Anything {})).await.ok().and_then(from_js::<Vec<Stored>>);
    all.unwrap_or_default().into_iter().filter(Stored::is_ordinary).collect()
}

/// The cookies that this tab would send to an address.
pub async fn of_tab(tab: f64, url: &str) -> Vec<Stored> {
    let stores = get_all_cookie_stores().await.ok().and_then(from_js::<Vec<Store>>);
    let store = stores.unwrap_or_default().into_iter().find(|store| store.tab_ids.contains(&tab));
    let Some(store) = store else { return Vec::new() };
    let filter = to_js(&Filter { url, store_id: store.id });
    get_all(&filter).await.ok().and_then(from_js).unwrap_or_default()
}
