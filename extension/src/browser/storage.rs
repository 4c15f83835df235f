//! The session store: what a worker leaves for the next one. It lives in memory and goes with the
//! browser.
//!
//! Each kind of content has its own function, and takes a type that only an ordinary window can
//! give: nothing else is ever written.

use std::collections::BTreeMap;

use saydo_shared::observe::session::{Keepable, Snapshot};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::{from_js, to_js};
use crate::background::site::{KeptChoices, KeptPolicy};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "session"], js_name = set, catch)]
    async fn session_set(items: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "session"], js_name = remove, catch)]
    async fn session_remove(keys: &JsValue) -> Result<(), JsValue>;
}

const TAB: &str = "tab:";
const UNSENT: &str = "unsent:";
const POLICY: &str = "policy:";
const CHOICES: &str = "choices";

/// Everything a worker left.
#[derive(Default)]
pub struct Left {
    /// Pages by tab.
    pub tabs: BTreeMap<i64, Snapshot>,
    /// Reports that the host has not acknowledged.
    pub unsent: Vec<Keepable>,
    /// Policies by site.
    pub policies: BTreeMap<String, KeptPolicy>,
    /// What was chosen, by site.
    pub choices: KeptChoices,
}

/// Takes apart all that stands in the store; what can not be read is left out.
pub fn read(all: JsValue) -> Left {
    let mut left = Left::default();
    let Ok(entries) = all.dyn_into::<js_sys::Object>() else { return left };
    for entry in js_sys::Object::entries(&entries).iter() {
        let entry: js_sys::Array = entry.unchecked_into();
        let Some(key) = entry.get(0).as_string() else { continue };
        let value = entry.get(1);
        if let Some(tab) = key.strip_prefix(TAB).and_then(|id| id.parse().ok()) {
            left.tabs.extend(from_js(value).map(|snapshot| (tab, snapshot)));
        } else if key.starts_with(UNSENT) {
            left.unsent.extend(from_js::<Keepable>(value));
        } else if let Some(site) = key.strip_prefix(POLICY) {
            left.policies.extend(from_js(value).map(|policy| (site.to_owned(), policy)));
        } else if key == CHOICES {
            left.choices = from_js(value).unwrap_or_default();
        }
    }
    left
}

/// Writes the page of a tab.
pub async fn write_tab(tab: i64, snapshot: &Snapshot) {
    write(&format!("{TAB}{tab}"), snapshot).await;
}

/// Forgets the page of a tab.
pub async fn forget_tab(tab: i64) {
    remove(&format!("{TAB}{tab}")).await;
}

/// Writes a report that waits for the host.
pub async fn write_unsent(report: &Keepable) {
    write(&format!("{UNSENT}{}", report.report().id), report).await;
}

/// Forgets a report that the host has on disk.
pub async fn forget_unsent(id: &str) {
    remove(&format!("{UNSENT}{id}")).await;
}

/// Writes the policy of a site.
pub async fn write_policy(site: &str, policy: &KeptPolicy) {
    write(&format!("{POLICY}{site}"), policy).await;
}

/// Forgets the policy of a site.
pub async fn forget_policy(site: &str) {
    remove(&format!("{POLICY}{site}")).await;
}

/// Writes what was chosen.
pub async fn write_choices(choices: &KeptChoices) {
    write(CHOICES, choices).await;
}

/// A full store refuses: then the worker goes on from memory, and a next one starts with less.
async fn write<T: Serialize + ?Sized>(key: &str, value: &T) {
    let items = js_sys::Object::new();
    if js_sys::Reflect::set(&items, &key.into(), &to_js(value)).is_ok() {
        let _ = session_set(&items).await;
    }
}

async fn remove(key: &str) {
    let _ = session_remove(&key.into()).await;
}
