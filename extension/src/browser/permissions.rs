//! The permission to talk to the companion on this computer, which is asked for when it is used.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::{runtime, to_js};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "permissions"], js_name = contains, catch)]
    async fn contains(permissions: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "permissions"], js_name = request, catch)]
    fn request(permissions: &JsValue) -> Result<js_sys::Promise, JsValue>;
}

#[derive(Serialize)]
struct Wanted {
    permissions: [&'static str; 1],
    /// Firefox: keeping visits with a program outside the browser is data collection there.
    #[serde(skip_serializing_if = "Option::is_none")]
    data_collection: Option<[&'static str; 2]>,
}

fn wanted() -> JsValue {
    to_js(&Wanted {
        permissions: ["nativeMessaging"],
        data_collection: runtime::is_firefox().then_some(["browsingActivity", "websiteContent"]),
    })
}

/// Whether the user has allowed it.
pub async fn may_connect() -> bool {
    contains(&wanted()).await.is_ok_and(|answer| answer.is_truthy())
}

/// Asks the user. Must be called in the turn of a click: the question is put before this returns,
/// the answer comes later.
pub fn request_connect() -> impl Future<Output = bool> {
    let asked = request(&wanted());
    async move {
        match asked {
            Ok(answer) => {
                wasm_bindgen_futures::JsFuture::from(answer).await.is_ok_and(|a| a.is_truthy())
            }
            Err(_) => false,
        }
    }
}
