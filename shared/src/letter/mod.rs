//! Letters: kinds, law packs, wording, deadlines, and the draft file.
//!
//! [`compose`] turns a site report and an order into one plain-text letter. Wording, laws and
//! mailbox names are data (`shared/data/letters`, `shared/data/law`); which claim may be made is
//! decided here, by rule, from the evidence. What it does not do: guess an address, send, read a
//! clock, or judge whether something is lawful.

pub mod address;
pub mod calendar;
pub mod deadline;
pub mod eml;
pub mod law;
pub mod mailto;

mod again;
mod claims;
mod clean;
mod enclosed;
mod evidence;
mod example;
mod fields;
mod identify;
mod kinds;
mod listed;
mod notes;
mod recipient;
mod template;
mod words;
mod write;

use std::collections::BTreeMap;

pub use again::{Again, again};
pub use example::example;
pub use kinds::{Field, Kind, kinds};
pub use listed::{Listed, Refused, folded};
pub use words::LANGUAGES;
pub use write::compose;

use crate::policy::record::Contact;
use crate::report::SiteReport;

/// What a letter needs that is not in the report. Time and randomness come in from outside.
#[derive(Debug, Clone, Default)]
pub struct Order {
    /// Kind of letter: `opt_out` (default) … see [`kinds`].
    pub kind: String,
    /// Keys of the findings that are evidence; empty means all that matter.
    pub findings: Vec<String>,
    /// Reference of the case (`2026-AB12CD3`).
    pub case: String,
    /// Date of the letter, `YYYY-MM-DD`.
    pub date: String,
    /// Language wished; empty means the policy's.
    pub language: String,
    /// Name of the sender, where the user gave one.
    pub sender: Option<String>,
    /// Address for the answer, where the user gave one; becomes `From` when it is valid.
    pub reply: Option<String>,
    /// Address chosen by the user, for a letter to someone else than the site.
    pub to: Option<String>,
    /// Organisation written to, for a letter to someone else than the site.
    pub vendor: Option<String>,
    /// Law pack wished (`nl`, `eu` …); empty means the controller's.
    pub law: String,
    /// Contacts of that organisation, from its own policy.
    pub vendor_contacts: Vec<Contact>,
    /// What an imported directory knows of the recipient; asked where no policy names an address.
    pub listed: Option<Listed>,
    /// What a reminder, an answer or a complaint follows.
    pub earlier: Option<Earlier>,
    /// Identifiers that trackers gave this browser, which the user agreed to name.
    pub identifiers: Vec<Identifier>,
    /// Whether nothing can be attached (`mailto:`, paper): the letter then speaks of no attachment.
    pub bare: bool,
    /// What the user filled in, by the names that [`Kind::fields`] gives.
    pub fields: BTreeMap<String, String>,
}

/// The letter that another one follows.
#[derive(Debug, Clone, Default)]
pub struct Earlier {
    /// The report that it rested on, where it is still kept.
    pub report: Option<SiteReport>,
    /// Its text.
    pub text: String,
    /// The replies to it, as text, oldest first.
    pub replies: Vec<String>,
}

/// An identifier by which a tracker knows this browser.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(default)]
pub struct Identifier {
    /// Name of the cookie.
    pub name: String,
    /// Domain of the cookie.
    pub domain: String,
    /// Its value.
    pub value: String,
    /// When it was last seen, milliseconds since 1970 (UTC); 0 when not known.
    pub last_seen: u64,
    /// When it expires, same unit; 0 when not known.
    pub expires: u64,
}

/// A letter, ready to be written as a draft.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Letter {
    /// Recipient, one validated address; `None` when the policy names none.
    pub to: Option<String>,
    /// Address of the sender, validated; `None` leaves it to the mail program.
    pub from: Option<String>,
    /// Subject line.
    pub subject: String,
    /// Plain text, lines ended by LF.
    pub body: String,
    /// What goes with it: the evidence in full, and with a complaint the letters before it.
    pub attachments: Vec<Attachment>,
    /// Kind of letter, as in [`Order::kind`].
    pub kind: String,
    /// Language, ISO 639-1.
    pub language: String,
    /// Law pack used (`nl`, `be`, `eu` …).
    pub law: String,
    /// The last day for the answer when the letter is sent on its date, `YYYY-MM-DD`.
    pub due: Option<String>,
    /// What the user should know, in the letter's language.
    pub notes: Vec<String>,
}

/// A text file that goes with a letter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attachment {
    /// File name, without a folder.
    pub name: String,
    /// Media type without parameters: `text/csv`.
    pub media: String,
    /// Content, lines ended by LF.
    pub text: String,
}
