//! What the browser saw, as validated values.
//!
//! An [`Observation`] is one fact about one page. It has the shape of `saydo check`'s input lines, so
//! that the same value travels from a browser event, a recorded session or a file into the same
//! comparison. Nothing here says what a fact means: that is [`crate::detect`]'s.

mod check;
mod coded;
mod identifier;
mod identifiers;
mod redact;
mod sends;
pub mod session;
mod standing;
mod typed;

use serde::{Deserialize, Serialize};

pub use check::Dropped;
pub use identifier::{carries_identifier, is_identifier, is_identifier_shape};
pub use identifiers::{Holder, Identifier, Identifiers};
pub use redact::HIDDEN;
pub use standing::{Basis, Standing};

/// One fact the browser reported about a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    /// Identifier, unique within one input.
    pub id: String,
    /// The page the user had open: an absolute `http(s)` URL.
    pub page: String,
    /// What kind of fact this is.
    pub kind: Kind,
    /// The URL that was requested, where there is one.
    #[serde(default)]
    pub url: Option<String>,
    /// The document or script that caused it.
    #[serde(default)]
    pub initiator: Option<String>,
    /// The cookie, for [`Kind::Cookie`].
    #[serde(default)]
    pub cookie: Option<Cookie>,
    /// What the visitor had chosen when it happened.
    #[serde(default)]
    pub consent: Consent,
    /// Whether the browser sent `DNT: 1`.
    #[serde(default)]
    pub dnt: bool,
    /// Whether the browser sent `Sec-GPC: 1`.
    #[serde(default)]
    pub gpc: bool,
    /// Personal data seen leaving: `email`, `hashed_email`, `name`, `phone`, `ip`, `user_id` …
    #[serde(default)]
    pub sends: Vec<String>,
    /// When it happened, in milliseconds since 1970 (UTC); 0 when not known.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub time: u64,
    /// What else was measured.
    #[serde(default, skip_serializing_if = "Detail::is_empty")]
    pub detail: Detail,
}

fn is_zero(n: &u64) -> bool {
    *n == 0
}

/// The kinds of fact, named as in the command-line contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Kind {
    Request,
    Pixel,
    Script,
    Iframe,
    Cookie,
    Storage,
    SocialButton,
    Fingerprinting,
    SessionRecording,
    KeyLogging,
    CookieSync,
    FormPost,
    Websocket,
}

impl Kind {
    /// The identifier used in JSON and in data files.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Pixel => "pixel",
            Self::Script => "script",
            Self::Iframe => "iframe",
            Self::Cookie => "cookie",
            Self::Storage => "storage",
            Self::SocialButton => "social_button",
            Self::Fingerprinting => "fingerprinting",
            Self::SessionRecording => "session_recording",
            Self::KeyLogging => "key_logging",
            Self::CookieSync => "cookie_sync",
            Self::FormPost => "form_post",
            Self::Websocket => "websocket",
        }
    }
}

/// A cookie as the browser stored it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cookie {
    /// Name, verbatim.
    pub name: String,
    /// Domain attribute; a leading dot means subdomains too.
    #[serde(default)]
    pub domain: String,
    /// Days between setting and expiry; `None` for a session cookie.
    #[serde(default)]
    pub lifetime_days: Option<f64>,
    /// URL of the response or script that set it.
    #[serde(default)]
    pub set_by: Option<String>,
    /// Whether scripts can not read it.
    #[serde(default)]
    pub http_only: bool,
}

/// What the visitor had chosen in the consent dialogue when something was observed.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// A dialogue was shown and not answered yet.
    NoneYet,
    /// Everything was accepted.
    Accepted,
    /// Everything that can be refused was refused.
    Refused,
    /// Some purposes were accepted.
    Partly,
    /// Not known: conditions are not judged.
    #[default]
    Unknown,
}

/// Measurements that only some facts have.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Detail {
    /// HTTP status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Size of the answer in bytes (`Content-Length`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// Rendered width and height in CSS pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<(u32, u32)>,
    /// Whether the element was not visible.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
    /// Resource type as `webRequest` names it (`image`, `script`, `sub_frame`, `ping` …).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub resource: String,
    /// The address that redirected here.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub redirect_from: String,
    /// What else names it: the identifier of the widget in the catalogue, the key in the storage, the
    /// call that measured the device, the form in which something left.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// What the visitor's consent string says of the one who was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
}

impl Detail {
    /// Whether nothing was measured.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
