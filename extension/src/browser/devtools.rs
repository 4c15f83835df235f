//! The developer tools: their panels, and the tab they look at.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "devtools", "panels"], js_name = create)]
    fn create_panel(title: &str, icon: &str, page: &str);
    #[wasm_bindgen(js_namespace = ["chrome", "devtools", "inspectedWindow"], js_name = tabId, thread_local_v2)]
    static TAB: Option<f64>;
}

/// Adds our panel. Only the page of the developer tools may.
pub fn add_panel() {
    create_panel("Saydo", "icons/32.png", "panel.html");
}

/// The tab that is looked at; none outside the developer tools.
#[must_use]
pub fn tab() -> Option<i64> {
    TAB.with(|tab| tab.map(|tab| tab as i64))
}
