//! Fetching a document without telling anything: no cookies, no referrer, no cache, and never more
//! than a limit.
//!
//! Redirects are not followed here. Where one leads is not in the answer that a script gets to see;
//! the network layer reports it, see [`crate::background::policy`].

use saydo_shared::limits::{POLICY_BYTES, POLICY_FETCH_MS};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortSignal, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials,
    RequestInit, RequestRedirect, Response, ResponseType, TextDecoder,
};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = fetch, catch)]
    async fn fetch(url: &str, how: &RequestInit) -> Result<JsValue, JsValue>;
}

/// What came back.
#[derive(Debug)]
pub enum Answer {
    /// The body, with its media type in lower case.
    Body {
        /// The bytes.
        bytes: Vec<u8>,
        /// `Content-Type`.
        media: String,
    },
    /// It redirects.
    Redirect,
    /// It is larger than the limit; reading was stopped.
    TooLarge,
    /// No answer in time, or one that says no.
    Failed,
}

/// Fetches an address.
pub async fn get(url: &str) -> Answer {
    request(url).await.unwrap_or(Answer::Failed)
}

async fn request(url: &str) -> Result<Answer, JsValue> {
    let how = RequestInit::new();
    how.set_credentials(RequestCredentials::Omit);
    how.set_referrer_policy(ReferrerPolicy::NoReferrer);
    how.set_cache(RequestCache::NoStore);
    how.set_redirect(RequestRedirect::Manual);
    how.set_signal(Some(&AbortSignal::timeout_with_u32(POLICY_FETCH_MS)));
    let response: Response = fetch(url, &how).await?.dyn_into()?;
    if response.type_() == ResponseType::Opaqueredirect {
        return Ok(Answer::Redirect);
    }
    if !response.ok() {
        return Ok(Answer::Failed);
    }
    let media = response.headers().get("content-type")?.unwrap_or_default().to_ascii_lowercase();
    Ok(match body(&response).await? {
        Some(bytes) => Answer::Body { bytes, media },
        None => Answer::TooLarge,
    })
}

/// Reads the body piece by piece; `None` when it grows beyond the limit.
async fn body(response: &Response) -> Result<Option<Vec<u8>>, JsValue> {
    let Some(stream) = response.body() else { return Ok(Some(Vec::new())) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().dyn_into()?;
    let mut bytes = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await?;
        if js_sys::Reflect::get(&piece, &"done".into())?.is_truthy() {
            return Ok(Some(bytes));
        }
        let piece: js_sys::Uint8Array =
            js_sys::Reflect::get(&piece, &"value".into())?.dyn_into()?;
        if bytes.len() + piece.length() as usize > POLICY_BYTES {
            let _ = JsFuture::from(reader.cancel()).await;
            return Ok(None);
        }
        bytes.extend(piece.to_vec());
    }
}

/// Decodes text by a character set; an unknown one is read as UTF-8.
#[must_use]
pub fn decode(bytes: &[u8], charset: &str) -> String {
    let decoder = TextDecoder::new_with_label(charset).or_else(|_| TextDecoder::new());
    decoder
        .and_then(|decoder| decoder.decode_with_u8_array(bytes))
        .unwrap_or_else(|_| String::from_utf8_lossy(bytes).into_owned())
}
