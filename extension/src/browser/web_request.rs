//! What the network layer reports of a request. Only the fields that are used are read.

use std::collections::BTreeSet;

use saydo_shared::limits::BODY_BYTES;
use saydo_shared::observe::session::{Answered, Leaving};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Of `shim.js`: match patterns of the requests that are to be reported with their headers.
    #[wasm_bindgen(js_name = watch)]
    fn watch_sent(patterns: Vec<String>);

    /// `details` of a `webRequest` event.
    pub type Details;

    #[wasm_bindgen(method, getter, js_name = requestId)]
    fn request_id(this: &Details) -> String;
    #[wasm_bindgen(method, getter)]
    fn url(this: &Details) -> String;
    #[wasm_bindgen(method, getter, js_name = type)]
    fn kind(this: &Details) -> String;
    #[wasm_bindgen(method, getter, js_name = tabId)]
    fn tab_id(this: &Details) -> f64;
    #[wasm_bindgen(method, getter, js_name = frameId)]
    fn frame_id(this: &Details) -> f64;
    #[wasm_bindgen(method, getter, js_name = parentFrameId)]
    fn parent_frame_id(this: &Details) -> f64;
    #[wasm_bindgen(method, getter, js_name = timeStamp)]
    fn time_stamp(this: &Details) -> f64;
    /// Chromium: the origin that asked.
    #[wasm_bindgen(method, getter)]
    fn initiator(this: &Details) -> Option<String>;
    /// Firefox: the document or stylesheet that asked.
    #[wasm_bindgen(method, getter, js_name = originUrl)]
    fn origin_url(this: &Details) -> Option<String>;
    /// Firefox: the document it is loaded into.
    #[wasm_bindgen(method, getter, js_name = documentUrl)]
    fn document_url(this: &Details) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = documentLifecycle)]
    fn document_lifecycle(this: &Details) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = statusCode)]
    fn status_code(this: &Details) -> Option<f64>;
    /// Of what failed: why, in the words of the browser.
    #[wasm_bindgen(method, getter)]
    fn error(this: &Details) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = requestHeaders)]
    fn request_headers(this: &Details) -> Option<js_sys::Array>;
    #[wasm_bindgen(method, getter, js_name = responseHeaders)]
    fn response_headers(this: &Details) -> Option<js_sys::Array>;

    #[wasm_bindgen(method, getter, js_name = requestBody)]
    fn request_body(this: &Details) -> Option<RequestBody>;

    type RequestBody;
    /// Fields and their lists of values.
    #[wasm_bindgen(method, getter, js_name = formData)]
    fn form_data(this: &RequestBody) -> Option<js_sys::Object>;
    #[wasm_bindgen(method, getter)]
    fn raw(this: &RequestBody) -> Option<js_sys::Array>;

    type Part;
    /// Missing where the part is a file.
    #[wasm_bindgen(method, getter)]
    fn bytes(this: &Part) -> Option<js_sys::ArrayBuffer>;

    type Header;
    #[wasm_bindgen(method, getter)]
    fn name(this: &Header) -> String;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Header) -> Option<String>;
}

/// Where a request belongs.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Identifier, the same through all redirects.
    pub request: String,
    /// The tab; -1 for requests of no tab, such as our own.
    pub tab: f64,
    /// Whether it loads the page of the tab itself.
    pub main: bool,
    /// Whether it is made for a page that may never be shown.
    pub prerender: bool,
    /// When it was reported, milliseconds since 1970.
    pub time: u64,
}

/// What the headers of an answer say.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Headers {
    /// Where it redirects to.
    pub location: Option<String>,
    /// Media type.
    pub media: String,
    /// Whether it is to be saved and not shown.
    pub attachment: bool,
    /// Size of the body.
    pub bytes: Option<u64>,
}

/// Reads where a request belongs.
#[must_use]
pub fn place(details: &Details) -> Place {
    Place {
        request: details.request_id(),
        tab: details.tab_id(),
        main: details.kind() == "main_frame",
        prerender: details.document_lifecycle().is_some_and(|state| state == "prerender"),
        time: details.time_stamp() as u64,
    }
}

/// Reads the answer to a request; `known` is what was known before.
#[must_use]
pub fn answered(details: &Details, known: Option<Answered>) -> (Answered, Headers) {
    let headers = headers(details);
    let Answered { sent, redirect_from, cookies, sends, .. } = known.unwrap_or_default();
    let answered = Answered {
        sent,
        redirect_from,
        cookies,
        sends,
        status: details.status_code().unwrap_or_default() as u16,
        bytes: headers.bytes,
        ..request(details)
    };
    (answered, headers)
}

/// The request, as far as it is known before its answer.
#[must_use]
pub fn request(details: &Details) -> Answered {
    Answered {
        url: details.url(),
        resource: details.kind(),
        document: details.initiator().or_else(|| details.document_url()),
        initiator: details.initiator().or_else(|| details.origin_url()),
        time: details.time_stamp() as u64,
        frame: (details.frame_id(), details.parent_frame_id()),
        ..Answered::default()
    }
}

/// Whether a request that failed came to somebody all the same: the page let go of it, or may not read
/// the answer. Any other reason counts as one that let nothing out.
#[must_use]
pub fn came_through(details: &Details) -> bool {
    details.error().is_some_and(|error| CAME_THROUGH.iter().any(|reason| error.starts_with(reason)))
}

/// How the reasons begin that [`came_through`] speaks of, as Chromium and Firefox name them.
const CAME_THROUGH: [&str; 5] = [
    "net::ERR_ABORTED",
    "net::ERR_FAILED",
    "net::ERR_BLOCKED_BY_ORB",
    "net::ERR_BLOCKED_BY_RESPONSE",
    "NS_BINDING_ABORTED",
];

/// Reads a request that leaves; `None` when it carries nothing but its place.
#[must_use]
pub fn leaving(details: &Details, request: &Answered) -> Option<Leaving> {
    let request = || request.clone();
    let Some(body) = details.request_body() else {
        let request = request();
        return request.url.contains('?').then(|| Leaving { request, ..Leaving::default() });
    };
    let form = body.form_data().map(|fields| form(&fields)).unwrap_or_default();
    Some(Leaving { request: request(), body: text(body.raw()), form })
}

/// The fields of a form, as far as they are looked through.
fn form(fields: &js_sys::Object) -> Vec<(String, String)> {
    let mut form = Vec::new();
    let mut room = BODY_BYTES;
    for entry in js_sys::Object::entries(fields).iter().take(MANY) {
        let entry: js_sys::Array = entry.unchecked_into();
        let values = js_sys::Array::from(&entry.get(1));
        let Some(name) = entry.get(0).as_string() else { continue };
        for value in values.iter().take(MANY).filter_map(|value| value.as_string()) {
            let needs = name.len() + value.len();
            if needs > room {
                return form;
            }
            room -= needs;
            form.push((name.clone(), value));
        }
    }
    form
}

/// The first bytes of a body, as text.
fn text(parts: Option<js_sys::Array>) -> String {
    let mut bytes = Vec::new();
    for part in parts.iter().flat_map(js_sys::Array::iter).take(MANY) {
        let part: Part = part.unchecked_into();
        let room = BODY_BYTES - bytes.len();
        if let Some(buffer) = part.bytes().filter(|_| room > 0) {
            let some = js_sys::Uint8Array::new(&buffer);
            let some = some.subarray(0, some.length().min(room as u32));
            bytes.extend(some.to_vec());
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Asks for the cookies that go along to hosts of these domains, and to no others.
pub fn watch(domains: &BTreeSet<String>) {
    watch_sent(domains.iter().map(|domain| format!("*://*.{domain}/*")).collect());
}

/// Headers read of one answer, and cookies of one header, at most.
const MANY: usize = 200;

fn headers(details: &Details) -> Headers {
    let mut read = Headers::default();
    let Some(list) = details.response_headers() else { return read };
    for header in list.iter().take(MANY) {
        let header: Header = header.unchecked_into();
        let name = header.name().to_ascii_lowercase();
        let value = || header.value().unwrap_or_default();
        match name.as_str() {
            "location" => read.location = header.value(),
            "content-type" => read.media = value().to_ascii_lowercase(),
            "content-length" => read.bytes = value().trim().parse().ok(),
            "content-disposition" => {
                read.attachment =
                    value().trim_start().to_ascii_lowercase().starts_with("attachment");
            }
            _ => {}
        }
    }
    read
}

/// The names of the cookies that a request carries.
#[must_use]
pub fn carries(details: &Details) -> Vec<String> {
    let Some(list) = details.request_headers() else { return Vec::new() };
    let headers = list.iter().take(MANY).map(|header| header.unchecked_into::<Header>());
    let cookies = headers.filter(|header| header.name().eq_ignore_ascii_case("cookie"));
    let lines: Vec<String> = cookies.filter_map(|header| header.value()).collect();
    lines.iter().flat_map(|line| line.split(';')).take(MANY).filter_map(cookie_name).collect()
}

/// `name` of `name=value; attributes`.
fn cookie_name(line: &str) -> Option<String> {
    let pair = line.split(';').next()?;
    let name = pair.split_once('=')?.0.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::cookie_name;

    #[test]
    fn a_cookie_line_gives_its_name() {
        for (line, name) in [
            ("_ga=GA1.2; Path=/", Some("_ga")),
            (" id = x", Some("id")),
            ("=nameless", None),
            ("flag; Secure", None),
            ("", None),
        ] {
            assert_eq!(cookie_name(line).as_deref(), name, "{line}");
        }
    }
}
