//! Cookies as the browser really stored them.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use saydo_shared::detect::strings;
use saydo_shared::observe::{Cookie, Identifier, session};
use serde::{Deserialize, Serialize};
use url::Url;
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
    path: String,
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
    partition_key: Option<Partition>,
}

#[derive(Debug, Clone, Hash, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Partition {
    #[serde(default)]
    top_level_site: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Store {
    id: String,
    tab_ids: Vec<f64>,
}

/// Lets every cookie of a jar through, those of a site within another, too.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Whole {
    store_id: String,
    partition_key: Anywhere,
}

#[derive(Serialize)]
struct Anywhere {}

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

    /// Whether it goes to an address, whoever asks.
    #[must_use]
    pub fn goes_to(&self, url: &Url) -> bool {
        let host = url.host_str().unwrap_or_default();
        let below = || host.strip_suffix(self.host()).is_some_and(|name| name.ends_with('.'));
        let path = url.path().strip_prefix(self.path.as_str());
        let within = path.is_some_and(|rest| {
            rest.is_empty() || rest.starts_with('/') || self.path.ends_with('/')
        });
        within && (host == self.host() || self.domain.starts_with('.') && below())
    }

    /// Whether no script can have written it.
    #[must_use]
    pub fn is_http_only(&self) -> bool {
        self.http_only
    }

    /// Which cookie it is, and how it was stored: numbers that differ where that differs.
    #[must_use]
    pub fn mark(&self) -> (u64, u64) {
        let number = |of: &dyn Fn(&mut DefaultHasher)| {
            let mut hasher = DefaultHasher::new();
            of(&mut hasher);
            hasher.finish()
        };
        let Self { name, value, domain, path, expiration_date, store_id, partition_key, .. } = self;
        let end = expiration_date.map(f64::to_bits);
        (
            number(&|to| (store_id, partition_key, domain, path, name).hash(to)),
            number(&|to| (value, end).hash(to)),
        )
    }

    /// Whether it lies in the jar of ordinary windows. An unknown jar counts as private.
    #[must_use]
    pub fn is_ordinary(&self) -> bool {
        matches!(self.store_id.as_str(), "0" | "firefox-default")
            || self.store_id.starts_with("firefox-container-")
    }
}

/// The jars of all windows that are open.
#[derive(Debug)]
pub struct Contents {
    cookies: Vec<Stored>,
    /// The jar of each tab.
    stores: BTreeMap<i64, String>,
}

impl Contents {
    /// Every cookie.
    #[must_use]
    pub fn cookies(&self) -> &[Stored] {
        &self.cookies
    }

    /// Whether a cookie lies in the jar of a tab.
    #[must_use]
    pub fn is_of(&self, cookie: &Stored, tab: i64) -> bool {
        self.stores.get(&tab) == Some(&cookie.store_id)
    }
}

/// Everything in every jar.
pub async fn all() -> Contents {
    let stores = get_all_cookie_stores().await.ok().and_then(from_js::<Vec<Store>>);
    let mut all = Contents { cookies: Vec::new(), stores: BTreeMap::new() };
    for Store { id, tab_ids } in stores.unwrap_or_default() {
        let whole = to_js(&Whole { store_id: id.clone(), partition_key: Anywhere {} });
        let cookies = get_all(&whole).await.ok().and_then(from_js::<Vec<Stored>>);
        all.cookies.extend(cookies.unwrap_or_default());
        all.stores.extend(tab_ids.into_iter().map(|tab| (tab as i64, id.clone())));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_goes_where_its_domain_and_path_lead() {
        let goes = |domain: &str, path: &str, url: &str| {
            let text = format!(
                r#"{{"name":"a","value":"1","domain":"{domain}","path":"{path}","storeId":"0"}}"#
            );
            let stored: Stored = crate::browser::from_json(&text).unwrap();
            stored.goes_to(&Url::parse(url).unwrap())
        };
        assert!(goes(".a.example", "/", "https://a.example/x"));
        assert!(goes(".a.example", "/", "https://www.a.example/"));
        assert!(!goes(".a.example", "/", "https://aa.example/"));
        assert!(goes("a.example", "/x", "https://a.example/x/y"));
        assert!(!goes("a.example", "/x", "https://a.example/xy"));
        assert!(!goes("a.example", "/", "https://www.a.example/"), "of that host alone");
    }
}
