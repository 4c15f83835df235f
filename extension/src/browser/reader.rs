//! The module that reads policies (`reader/`): loaded when there is one to read, and started afresh when
//! it has trapped.

use std::cell::{Cell, RefCell};

use js_sys::Promise;
use saydo_shared::catalogue;
use serde::Serialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use super::{runtime, to_js};

#[wasm_bindgen(raw_module = "./reader.js")]
extern "C" {
    #[wasm_bindgen(js_name = default, catch)]
    async fn load(options: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = __wbg_reset_state, catch)]
    fn reset() -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn lend(catalogue: &[u8]) -> Result<(), JsValue>;
    #[wasm_bindgen(js_name = links, catch)]
    fn links_in(source: &str) -> Result<String, JsValue>;

    type Reading;
    #[wasm_bindgen(constructor, catch)]
    fn new(documents: &str) -> Result<Reading, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn summary(this: &Reading) -> Result<String, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn is_anonymous(this: &Reading) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn judge(this: &Reading, findings: &str, cookies: bool, site: &str) -> Result<String, JsValue>;
}

/// How the module is started.
#[derive(Serialize)]
struct Options {
    module_or_path: String,
}

/// A policy in the memory of the reader.
pub struct Held {
    reading: Reading,
    /// Which start of the module it belongs to.
    start: u32,
}

impl std::fmt::Debug for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Held").field("start", &self.start).finish_non_exhaustive()
    }
}

thread_local! {
    static LOADED: RefCell<Option<Promise>> = const { RefCell::new(None) };
    static START: Cell<u32> = const { Cell::new(0) };
}

/// Reads documents, in JSON; loads the module first where it is not there. `None` when it traps.
pub async fn read(documents: &str) -> Option<Held> {
    ready().await?;
    let reading = sound(Reading::new(documents))?;
    Some(Held { reading, start: START.get() })
}

/// The links of a document, in JSON. `None` when the reader traps.
pub async fn links(source: &str) -> Option<String> {
    ready().await?;
    sound(links_in(source))
}

impl Held {
    /// Whether it is still there.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.start == START.get()
    }

    /// What reports say of it, in JSON.
    #[must_use]
    pub fn summary(&self) -> Option<String> {
        self.is_there().then(|| sound(self.reading.summary()))?
    }

    /// Whether it does not say who answers for the site, or where to write.
    #[must_use]
    pub fn is_anonymous(&self) -> Option<bool> {
        self.is_there().then(|| sound(self.reading.is_anonymous()))?
    }

    /// Judges findings, in JSON. `None` when it is no longer there, or traps.
    #[must_use]
    pub fn judge(&self, findings: &str, cookies: bool, site: &str) -> Option<String> {
        self.is_there().then(|| sound(self.reading.judge(findings, cookies, site)))?
    }
}

/// Loads the module, once.
async fn ready() -> Option<()> {
    let loaded = LOADED
        .with_borrow_mut(|loaded| loaded.get_or_insert_with(|| future_to_promise(start())).clone());
    let loaded = JsFuture::from(loaded).await;
    if loaded.is_err() {
        // Out of memory, perhaps; the next policy tries again.
        LOADED.take();
    }
    loaded.ok().map(drop)
}

async fn start() -> Result<JsValue, JsValue> {
    let options = Options { module_or_path: runtime::file("reader_bg.wasm") };
    load(&to_js(&options)).await?;
    lend(catalogue::bytes())?;
    Ok(JsValue::UNDEFINED)
}

/// What the reader answered. After a trap nothing that it held is there any more, and it starts afresh.
fn sound<T>(answer: Result<T, JsValue>) -> Option<T> {
    if answer.is_err() {
        START.set(START.get().wrapping_add(1));
        if reset().and_then(|()| lend(catalogue::bytes())).is_err() {
            LOADED.take();
        }
    }
    answer.ok()
}
