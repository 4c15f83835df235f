//! The port to the companion on this computer.

use js_sys::Function;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A connection; messages go through in order, both ways.
    pub type Port;

    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = connectNative, catch)]
    fn connect_native(name: &str) -> Result<Port, JsValue>;

    #[wasm_bindgen(method, js_name = postMessage, catch)]
    fn post_message(this: &Port, message: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method)]
    fn disconnect(this: &Port);
    #[wasm_bindgen(method, getter, js_name = onMessage)]
    fn on_message(this: &Port) -> PortEvent;
    #[wasm_bindgen(method, getter, js_name = onDisconnect)]
    fn on_disconnect(this: &Port) -> PortEvent;
    /// Firefox: why it ended.
    #[wasm_bindgen(method, getter)]
    fn error(this: &Port) -> JsValue;

    type PortEvent;
    #[wasm_bindgen(method, js_name = addListener)]
    fn add_listener(this: &PortEvent, listener: &Function);
}

/// Whether this context knows how to start the companion. Chromium decides that when a context
/// begins: a worker that ran before the permission was given never learns it.
#[must_use]
pub fn is_known() -> bool {
    let chrome = js_sys::Reflect::get(&js_sys::global(), &"chrome".into());
    let runtime = chrome.and_then(|chrome| js_sys::Reflect::get(&chrome, &"runtime".into()));
    let call = runtime.and_then(|runtime| js_sys::Reflect::get(&runtime, &"connectNative".into()));
    call.is_ok_and(|call| call.is_function())
}

/// An open port, closed when it is dropped.
pub struct Connection {
    port: Port,
    _listeners: [Closure<dyn FnMut(JsValue)>; 2],
}

impl Connection {
    /// Starts the companion. `message` is called with each message, `ended` once with the
    /// browser's reason when the companion ends or is not there.
    ///
    /// # Errors
    /// When the browser does not know the call, because the permission was not given.
    pub fn open(
        name: &str,
        message: impl FnMut(JsValue) + 'static,
        mut ended: impl FnMut(String) + 'static,
    ) -> Result<Self, String> {
        let port = connect_native(name).map_err(|error| reason(&error))?;
        let message = Closure::new(message);
        let ended = Closure::new(move |port: JsValue| {
            let port: Port = port.unchecked_into();
            let error = port.error();
            ended(if error.is_object() { reason(&error) } else { last_error() });
        });
        port.on_message().add_listener(function(&message));
        port.on_disconnect().add_listener(function(&ended));
        Ok(Self { port, _listeners: [message, ended] })
    }

    /// Sends a message.
    ///
    /// # Errors
    /// When the port is closed, or the message is larger than the browser allows.
    pub fn send(&self, message: &JsValue) -> Result<(), String> {
        self.port.post_message(message).map_err(|error| reason(&error))
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.port.disconnect();
    }
}

fn function(closure: &Closure<dyn FnMut(JsValue)>) -> &Function {
    closure.as_ref().unchecked_ref()
}

/// Chromium: why it ended, readable only in the turn of the event.
fn last_error() -> String {
    let chrome = js_sys::Reflect::get(&js_sys::global(), &"chrome".into());
    let runtime = chrome.and_then(|chrome| js_sys::Reflect::get(&chrome, &"runtime".into()));
    let error = runtime.and_then(|runtime| js_sys::Reflect::get(&runtime, &"lastError".into()));
    error.map(|error| reason(&error)).unwrap_or_default()
}

/// The message of an error of the browser.
fn reason(error: &JsValue) -> String {
    js_sys::Reflect::get(error, &"message".into())
        .ok()
        .and_then(|message| message.as_string())
        .unwrap_or_default()
}
