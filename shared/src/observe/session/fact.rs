//! Raw facts as they reach the border: what the network layer and the content scripts report.
//!
//! None of it is trusted: what becomes an observation of it goes through
//! [`Observation::validate`](super::super::Observation::validate).

use super::super::{Cookie, Identifier, Kind, check};
use crate::detect::strings::Said;
use crate::limits::TEXT_BYTES;
use crate::text::{clip, plain};
use serde::Deserialize;

/// An answer to a request, as the network layer reports it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answered {
    /// What was requested.
    pub url: String,
    /// Resource type as `webRequest` names it.
    pub resource: String,
    /// Address or origin of the document it is loaded into.
    pub document: Option<String>,
    /// Origin, document or stylesheet that caused it.
    pub initiator: Option<String>,
    /// The address that redirected here; empty when none did.
    pub redirect_from: String,
    /// The address that this answer sends the browser to; empty when to none.
    pub redirect_to: String,
    /// When the request left, milliseconds since 1970; `None` when that was not seen.
    pub sent: Option<u64>,
    /// When the answer came, same unit.
    pub time: u64,
    /// HTTP status; 0 when the answer was not looked at.
    pub status: u16,
    /// Size of the body, where the server says it.
    pub bytes: Option<u64>,
    /// The frame that asked, and the frame around it; 0 is the page itself, -1 is none.
    pub frame: (f64, f64),
    /// Names of the cookies that the request carried.
    pub cookies: Vec<String>,
    /// Kinds of personal data that its body carried.
    pub sends: Vec<String>,
}

/// A cookie as the browser stored it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The cookie; `set_by` where it is known.
    pub cookie: Cookie,
    /// When, milliseconds since 1970: that of the request whose answer set it, where known.
    pub time: u64,
    /// Its value, when it looks like an identifier: to be found in what goes to somebody else, and
    /// kept in memory only.
    pub identifier: Option<Identifier>,
    /// What the visitor chose, when it is the cookie in which a consent platform writes that down.
    pub said: Said,
    /// Whether it was there before the page was opened: what was chosen then is not known.
    pub earlier: bool,
}

/// A fact gathered by a content script.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
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
    /// A script wrote into the storage or a database of the page.
    StorageWritten {
        /// The key.
        key: String,
        /// The shape of the value, see [`is_identifier_shape`](super::super::is_identifier_shape).
        shape: String,
        /// Signs of the value, each counted once.
        distinct: f64,
        /// Address of the script; empty when not known.
        script: String,
        /// When, milliseconds since 1970.
        time: f64,
    },
    /// A script measured the device, see [`Measuring`](crate::detect::measuring::Measuring).
    Measured {
        /// The call by which it read the outcome.
        api: String,
        /// How many.
        count: f64,
        /// What was drawn or rendered.
        text: String,
        /// Width and height of what was read.
        size: (f64, f64),
        /// Whether it can be seen.
        shown: bool,
        /// Address of the script; empty when not known.
        script: String,
        /// When, milliseconds since 1970.
        time: f64,
    },
    /// A script sent a message through an open connection.
    Sent {
        /// Where to.
        url: String,
        /// The message.
        text: String,
        /// Address of the script; empty when not known.
        script: String,
        /// When, milliseconds since 1970.
        time: f64,
    },
    /// The visitor typed something. It is remembered only to be found in what leaves.
    Typed {
        /// What.
        value: String,
        /// Type of the field.
        kind: String,
        /// Its names and what it is to be completed with.
        hint: String,
        /// When, milliseconds since 1970.
        time: f64,
    },
    /// The visitor pressed something that may send what was typed.
    HandedOver {
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

/// An address as observations keep it; `None` when it is not one of the web.
pub(super) fn address(raw: &str) -> Option<String> {
    check::address(raw).ok()
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

/// What kind of fact a request is, by its type. What it is for, the rules find out.
pub(super) fn kind_of(resource: &str) -> Kind {
    match resource {
        "script" => Kind::Script,
        "sub_frame" => Kind::Iframe,
        "websocket" => Kind::Websocket,
        _ => Kind::Request,
    }
}

/// Milliseconds as a script gives them; nonsense becomes 0.
pub(super) fn millis(time: f64) -> u64 {
    time as u64
}
