//! Raw facts as they reach the border: what the network layer and the content scripts report.
//!
//! None of it is trusted. Strings are cut, addresses must be `http(s)` or `ws(s)`, and what does not
//! fit is dropped; [`super::Session`] takes nothing else in.

use serde::Deserialize;
use url::Url;

use super::super::{Cookie, Kind};
use crate::limits::{TEXT_BYTES, URL_BYTES};
use crate::text::{clip, plain};

/// An answer to a request, as the network layer reports it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answered {
    /// What was requested.
    pub url: String,
    /// Resource type as `webRequest` names it.
    pub resource: String,
    /// Origin or document that caused it.
    pub initiator: Option<String>,
    /// When the request left, milliseconds since 1970; `None` when that was not seen.
    pub sent: Option<u64>,
    /// When the answer came, same unit.
    pub time: u64,
    /// HTTP status.
    pub status: u16,
    /// Size of the body, where the server says it.
    pub bytes: Option<u64>,
    /// The frame that asked, and the frame around it; 0 is the page itself, -1 is none.
    pub frame: (f64, f64),
}

/// A cookie as the browser stored it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The cookie; `set_by` where it is known.
    pub cookie: Cookie,
    /// When, milliseconds since 1970: that of the request whose answer set it, where known.
    pub time: u64,
    /// Whether it was there before the page was opened: what was chosen then is not known.
    pub earlier: bool,
}

/// A fact gathered by a content script.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Fact {
    /// An image that can not be seen: rendered at 1×1, or hidden.
    Image {
        /// Its address.
        url: String,
        /// Width and height as rendered.
        size: (f64, f64),
        /// Width and height of the file.
        natural: (f64, f64),
        /// Whether it is not visible.
        hidden: bool,
    },
    /// A frame.
    Frame {
        /// Its address.
        url: String,
        /// Width and height as rendered.
        size: (f64, f64),
        /// Whether it is not visible.
        hidden: bool,
    },
    /// A social button or embed, by its identifier in the catalogue.
    Widget {
        /// The identifier.
        id: String,
        /// Its address, where it has one.
        url: String,
    },
    /// A script wrote a cookie.
    CookieWritten {
        /// Name of the cookie.
        name: String,
        /// Address of the script; empty when not known.
        script: String,
        /// When, milliseconds since 1970.
        time: f64,
    },
    /// A script wrote into the storage of the page.
    StorageWritten {
        /// The key.
        key: String,
        /// Address of the script; empty when not known.
        script: String,
        /// When, milliseconds since 1970.
        time: f64,
    },
    /// Something that may be a consent dialogue is on the screen.
    Dialogue {
        /// Its text.
        text: String,
    },
    /// A click on a control in something that may be a consent dialogue.
    Click {
        /// Text of the control.
        control: String,
        /// Text of the dialogue.
        dialogue: String,
        /// When, milliseconds since 1970.
        time: f64,
    },
}

/// Cuts an address to what is kept of it; `None` when it is not one that goes over the network.
/// A longer one loses query and fragment.
pub(super) fn address(raw: &str) -> Option<String> {
    if raw.len() > 16 * URL_BYTES {
        return None;
    }
    let mut url = Url::parse(raw).ok()?;
    if !matches!(url.scheme(), "http" | "https" | "ws" | "wss") || url.host_str().is_none() {
        return None;
    }
    url.set_fragment(None);
    let _ = url.set_username("");
    let _ = url.set_password(None);
    if url.as_str().len() > URL_BYTES {
        url.set_query(None);
    }
    (url.as_str().len() <= URL_BYTES).then(|| url.into())
}

/// Cuts a text of the page to what is kept of it, as plain text.
pub(super) fn words(raw: &str) -> String {
    plain(clip(raw, TEXT_BYTES))
}

/// A length in CSS pixels; nonsense becomes 0.
pub(super) fn pixels((width, height): (f64, f64)) -> (u32, u32) {
    // Saturating: NaN and negatives give 0.
    (width.round() as u32, height.round() as u32)
}

/// What kind of fact a request is. An image too small to carry anything to see is a pixel: the
/// smallest transparent GIF has 35 bytes, a 1×1 PNG up to about 150.
#[must_use]
pub fn kind_of(resource: &str, status: u16, bytes: Option<u64>) -> Kind {
    const PIXEL_BYTES: u64 = 150;
    match resource {
        "script" => Kind::Script,
        "sub_frame" => Kind::Iframe,
        "websocket" => Kind::Websocket,
        "image" | "imageset"
            if status == 204 || (status == 200 && bytes.is_some_and(|n| n <= PIXEL_BYTES)) =>
        {
            Kind::Pixel
        }
        _ => Kind::Request,
    }
}

/// Milliseconds as a script gives them; nonsense becomes 0.
pub(super) fn millis(time: f64) -> u64 {
    time as u64
}
