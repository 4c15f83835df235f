//! Addresses of requests on their way from the browser: `shim.js` writes each into one buffer that
//! stays, and only its length crosses. Taking a text of its own for each costs more than naming it.

use std::cell::RefCell;

use js_sys::{Uint8Array, WebAssembly};
use saydo_shared::limits::URL_BYTES;
use wasm_bindgen::JsCast;

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = RefCell::new(vec![0; URL_BYTES]);
}

/// The buffer as JavaScript sees it, until the memory grows. What does not fit is left out there.
#[must_use]
pub fn buffer() -> Uint8Array {
    BUFFER.with_borrow_mut(|bytes| {
        let memory: WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
        let place = bytes.as_mut_ptr() as usize as u32;
        Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), place, bytes.len() as u32)
    })
}

/// Reads the address of so many bytes that was written there.
pub fn read<R>(length: usize, with: impl FnOnce(&str) -> R) -> R {
    BUFFER.with_borrow(|bytes| {
        let written = bytes.get(..length).unwrap_or_default();
        with(std::str::from_utf8(written).unwrap_or_default())
    })
}
