//! The `adblock` crate as an extension has it: filter lists in, one question for each request. Compiled
//! to WebAssembly to stand beside Saydo in a browser; natively, `main.rs` measures it.

use adblock::Engine;
use adblock::lists::{FilterSet, ParseOptions};
use adblock::request::Request;
use wasm_bindgen::prelude::wasm_bindgen;

/// Filter lists, ready to be asked.
#[wasm_bindgen]
pub struct Filters(Engine);

#[wasm_bindgen]
impl Filters {
    /// Reads lists, one after another in one text.
    #[wasm_bindgen(constructor)]
    pub fn new(lists: String) -> Filters {
        let mut filters = FilterSet::new(false);
        filters.add_filter_list(lists, ParseOptions::default());
        Filters(Engine::new_with_filter_set(filters))
    }

    /// Whether a request of this page for this kind of thing would be blocked; what can not be read
    /// would not.
    pub fn block(&self, address: &str, page: &str, kind: &str) -> bool {
        Request::new(address, page, kind, "GET")
            .is_ok_and(|request| self.0.check_network_request(&request).should_block())
    }
}
