//! One entry of a recording as what the browser's network layer would have said of it.

use saydo_shared::limits::BODY_BYTES;
use saydo_shared::text::clip;
use serde_json::Value;
use url::Url;

use super::cookies::{self, SetCookie};
use super::resource::resource;

/// Frames of an initiator's stack that are searched for an address.
const STACK: usize = 32;
/// Cookies taken from one exchange.
const COOKIES: usize = 200;
/// Fields taken from one form.
const FIELDS: usize = 200;
/// What browsers say of a request that never left the computer.
const NEVER_LEFT: [&str; 6] = [
    "BLOCKED_BY",
    "ERR_NAME_NOT_RESOLVED",
    "ERR_INTERNET_DISCONNECTED",
    "ERR_CONNECTION_REFUSED",
    "ERR_FILE_NOT_FOUND",
    "NS_ERROR_UNKNOWN_HOST",
];

/// A request and its answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Exchange {
    /// Identifier of the page in the recording; empty where there is none.
    pub page: String,
    /// When the request left, milliseconds since 1970.
    pub time: u64,
    /// What was requested.
    pub url: String,
    /// Its type as the browser's network layer calls it (`sub_frame` for any document).
    pub resource: &'static str,
    /// Whether it is the page itself; `None` when the recording does not say.
    pub main: Option<bool>,
    /// The frame it belongs to, where the recording says so.
    pub frame: String,
    /// Address of the document it was made for.
    pub document: Option<String>,
    /// The script or document that caused it.
    pub initiator: Option<String>,
    /// Where the answer sends the browser on to.
    pub redirect_to: Option<String>,
    /// HTTP status; 0 when none was seen.
    pub status: u16,
    /// Size of the answer's body.
    pub bytes: Option<u64>,
    /// Cookies that went along: name and value.
    pub carried: Vec<(String, String)>,
    /// Cookies that the answer sets.
    pub set: Vec<SetCookie>,
    /// `DNT: 1` and `Sec-GPC: 1`.
    pub signals: (bool, bool),
    /// What was sent along as a body, as text.
    pub body: String,
    /// The same as the fields of a form, where it is one.
    pub form: Vec<(String, String)>,
}

impl Exchange {
    /// What it occupies, roughly.
    pub fn weight(&self) -> usize {
        let texts = [&self.document, &self.initiator, &self.redirect_to];
        let texts = texts.into_iter().flatten().map(String::len).sum::<usize>();
        let carried = self.carried.iter().map(|(name, value)| name.len() + value.len() + 48);
        let set = self.set.iter().map(|set| set.name.len() + set.value.len() + 128);
        let form = self.form.iter().map(|(name, value)| name.len() + value.len() + 48);
        let lists = carried.sum::<usize>() + set.sum::<usize>() + form.sum::<usize>();
        size_of::<Self>() + self.url.len() + texts + self.body.len() + lists
    }

    /// Whether the answer sends the browser on.
    pub fn redirects(&self) -> bool {
        self.redirect_to.is_some()
    }
}

/// Reads an entry; `None` when it leads nowhere outside the browser.
///
/// # Errors
/// Says why it can not be used.
pub fn of(entry: &Value) -> Result<Option<Exchange>, &'static str> {
    let (request, response) = (&entry["request"], &entry["response"]);
    let url = request["url"].as_str().ok_or("no address (request.url)")?;
    let address = Url::parse(url).map_err(|_| "the address can not be read (request.url)")?;
    if !matches!(address.scheme(), "http" | "https" | "ws" | "wss") || never_left(entry) {
        return Ok(None);
    }
    let time = entry["startedDateTime"].as_str().unwrap_or_default();
    let time = time.parse::<jiff::Timestamp>().map_or(0, |t| t.as_millisecond());
    let time = u64::try_from(time).unwrap_or_default();
    let status = response["status"].as_u64().and_then(|s| u16::try_from(s).ok()).unwrap_or(0);
    let destination = header(request, "sec-fetch-dest").unwrap_or_default();
    let written = text(entry, "_resourceType").unwrap_or_default().to_ascii_lowercase();
    let media = text(&response["content"], "mimeType").unwrap_or_default();
    let next = text(response, "redirectURL").or_else(|| header(response, "location"));
    let main = match destination {
        "document" => Some(true),
        "" => None,
        _ => Some(false),
    };
    let one = |name: &str| header(request, name).is_some_and(|value| value.trim() == "1");
    Ok(Some(Exchange {
        page: text(entry, "pageref").unwrap_or_default().to_owned(),
        time,
        // Without a body there is no document, whatever its type is said to be.
        resource: match resource(&written, destination, media) {
            "sub_frame" if matches!(status, 204 | 205) && destination.is_empty() => {
                if request["method"] == "POST" { "ping" } else { "xmlhttprequest" }
            }
            resource => resource,
        },
        main: main.or((!written.is_empty() && written != "document").then_some(false)),
        frame: text(entry, "_frameId")
            .or_else(|| text(entry, "_frameref"))
            .unwrap_or_default()
            .to_owned(),
        document: text(entry, "_documentURL")
            .or_else(|| header(request, "referer"))
            .map(str::to_owned),
        initiator: initiator(&entry["_initiator"])
            .or_else(|| header(request, "referer"))
            .map(str::to_owned),
        redirect_to: next
            .filter(|_| (300..400).contains(&status))
            .and_then(|next| address.join(next).ok())
            .map(String::from),
        status,
        bytes: bytes(response, status),
        carried: carried(request),
        set: set(response, time),
        signals: (one("dnt"), one("sec-gpc")),
        body: clip(text(&request["postData"], "text").unwrap_or_default(), BODY_BYTES).to_owned(),
        form: form(&request["postData"]),
        url: address.into(),
    }))
}

/// The fields of a form that was sent.
fn form(data: &Value) -> Vec<(String, String)> {
    let item = |item: &Value| {
        let value = text(item, "value").unwrap_or_default();
        Some((text(item, "name")?.to_owned(), value.to_owned()))
    };
    let listed: Vec<_> =
        data["params"].as_array().into_iter().flatten().filter_map(item).take(FIELDS).collect();
    let media = text(data, "mimeType").unwrap_or_default();
    if !listed.is_empty() || !media.starts_with("application/x-www-form-urlencoded") {
        return listed;
    }
    let body = text(data, "text").unwrap_or_default().as_bytes();
    url::form_urlencoded::parse(body).into_owned().take(FIELDS).collect()
}

/// Whether the request was stopped before it reached anybody.
fn never_left(entry: &Value) -> bool {
    let said = [&entry["response"]["_error"], &entry["_error"], &entry["response"]["_failureText"]];
    entry["response"]["status"].as_i64().unwrap_or(0) <= 0
        && said.into_iter().filter_map(Value::as_str).any(|error| {
            let error = error.to_ascii_uppercase();
            NEVER_LEFT.iter().any(|known| error.contains(known))
        })
}

/// A text that is there and not empty.
fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value[key].as_str().filter(|text| !text.is_empty())
}

/// The values of a header.
fn headers<'a>(message: &'a Value, name: &'a str) -> impl Iterator<Item = &'a str> {
    message["headers"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(move |header| {
            header["name"].as_str().is_some_and(|known| known.eq_ignore_ascii_case(name))
        })
        .filter_map(|header| header["value"].as_str())
}

fn header<'a>(message: &'a Value, name: &'a str) -> Option<&'a str> {
    headers(message, name).next()
}

/// Size of the body: as the server says it, else as it was received. Zero counts as known only where
/// there can be no body, for writers put it also where they know nothing.
fn bytes(response: &Value, status: u16) -> Option<u64> {
    let said = header(response, "content-length").and_then(|length| length.trim().parse().ok());
    let size = |value: &Value| value.as_f64().filter(|size| *size > 0.0).map(|size| size as u64);
    said.or_else(|| size(&response["content"]["size"]))
        .or_else(|| size(&response["bodySize"]))
        .or((status == 204).then_some(0))
}

fn carried(request: &Value) -> Vec<(String, String)> {
    let mut found: Vec<_> =
        headers(request, "cookie").flat_map(cookies::carried).take(COOKIES).collect();
    if found.is_empty() {
        let item = |item: &Value| {
            let value = text(item, "value").unwrap_or_default();
            Some((text(item, "name")?.to_owned(), value.to_owned()))
        };
        let items = request["cookies"].as_array().into_iter().flatten();
        found = items.filter_map(item).take(COOKIES).collect();
    }
    found
}

fn set(response: &Value, time: u64) -> Vec<SetCookie> {
    let headers = headers(response, "set-cookie");
    let mut found: Vec<_> =
        headers.flat_map(|value| cookies::of_header(value, time)).take(COOKIES).collect();
    if found.is_empty() {
        let items = response["cookies"].as_array().into_iter().flatten();
        found = items.filter_map(|item| cookies::of_item(item, time)).take(COOKIES).collect();
    }
    found
}

/// The address that caused a request: Chrome writes it, or the stack of the script.
fn initiator(initiator: &Value) -> Option<&str> {
    text(initiator, "url").or_else(|| {
        let mut stack = &initiator["stack"];
        for _ in 0..STACK {
            let frames = stack["callFrames"].as_array().into_iter().flatten();
            if let Some(url) = frames.filter_map(|frame| text(frame, "url")).next() {
                return Some(url);
            }
            stack = &stack["parent"];
        }
        None
    })
}
