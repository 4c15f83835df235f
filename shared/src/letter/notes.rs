//! What the user should know about a draft, said in the letter's language.

use super::address::Why;
use super::template::Values;
use super::words::Words;

/// One thing to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Note {
    NoContact,
    NoContactPage { page: String },
    NoContactPostal { address: String },
    NoPolicy,
    Refused { address: String, why: Why },
    OtherDomain { address: String, site: String },
    International { domain: String },
    Resembles { address: String, site: String },
    Listed { address: String, name: String, date: String },
    ListedForm { page: String, name: String, date: String },
    ListedAsks { name: String, asks: String },
    VendorPages { vendor: String, pages: String },
    Subject { subject: String },
    OtherRoute { address: String, subject: String },
    NoSender,
    BadReply,
    NoEvidence,
    Kind { kind: String },
    Language { language: String },
    Fields { fields: String },
    Withheld { names: String },
    Keep { names: String },
    Expires { name: String, date: String },
    Vendor { vendor: String },
    Authority { site: String },
    AuthorityLanguage { languages: String },
    AuthorityNeeds { needs: String },
    Early { date: String },
}

/// The notes of one letter, each once.
#[derive(Debug, Default)]
pub(super) struct Notes(Vec<Note>);

impl Notes {
    pub fn add(&mut self, note: Note) {
        if !self.0.contains(&note) {
            self.0.push(note);
        }
    }

    /// The notes as sentences.
    pub fn say(&self, words: &Words) -> Vec<String> {
        self.0.iter().map(|note| note.say(words)).collect()
    }
}

impl Note {
    fn say(&self, words: &Words) -> String {
        let why = |why: &Why| words.say("why", why.key()).to_owned();
        let (key, parts): (&str, Vec<(&str, String)>) = match self.clone() {
            Self::NoContact => ("no_contact", vec![]),
            Self::NoContactPage { page } => ("no_contact_page", vec![("page", page)]),
            Self::NoContactPostal { address } => ("no_contact_postal", vec![("address", address)]),
            Self::NoPolicy => ("no_policy", vec![]),
            Self::Refused { address, why: reason } => {
                ("refused", vec![("address", address), ("why", why(&reason))])
            }
            Self::OtherDomain { address, site } => {
                ("other_domain", vec![("address", address), ("site", site)])
            }
            Self::International { domain } => ("international", vec![("domain", domain)]),
            Self::Resembles { address, site } => {
                ("resembles", vec![("address", address), ("site", site)])
            }
            Self::Listed { address, name, date } => {
                ("listed", vec![("address", address), ("name", name), ("date", date)])
            }
            Self::ListedForm { page, name, date } => {
                ("listed_form", vec![("page", page), ("name", name), ("date", date)])
            }
            Self::ListedAsks { name, asks } => {
                ("listed_asks", vec![("name", name), ("asks", asks)])
            }
            Self::VendorPages { vendor, pages } => {
                ("vendor_pages", vec![("vendor", vendor), ("pages", pages)])
            }
            Self::Subject { subject } => ("subject", vec![("subject", subject)]),
            Self::OtherRoute { address, subject } => {
                ("other_route", vec![("address", address), ("subject", subject)])
            }
            Self::NoSender => ("no_sender", vec![]),
            Self::BadReply => ("bad_reply", vec![]),
            Self::NoEvidence => ("no_evidence", vec![]),
            Self::Kind { kind } => ("kind", vec![("kind", kind)]),
            Self::Language { language } => ("language", vec![("language", language)]),
            Self::Fields { fields } => ("fields", vec![("fields", fields)]),
            Self::Withheld { names } => ("withheld", vec![("names", names)]),
            Self::Keep { names } => ("keep", vec![("names", names)]),
            Self::Expires { name, date } => ("expires", vec![("name", name), ("date", date)]),
            Self::Vendor { vendor } => ("vendor", vec![("vendor", vendor)]),
            Self::Authority { site } => ("authority", vec![("site", site)]),
            Self::AuthorityLanguage { languages } => {
                ("authority_language", vec![("languages", languages)])
            }
            Self::AuthorityNeeds { needs } => ("authority_needs", vec![("needs", needs)]),
            Self::Early { date } => ("early", vec![("date", date)]),
        };
        let mut values = Values::default();
        for (name, text) in parts {
            values.text(name, text);
        }
        values.fill(words.say("note", key))
    }
}

impl Why {
    /// The key of the reason in the words of a language.
    fn key(self) -> &'static str {
        match self {
            Self::Shape => "shape",
            Self::Long => "long",
            Self::Character => "character",
            Self::Domain => "domain",
            Self::Unread => "unread",
            Self::Elsewhere => "elsewhere",
        }
    }
}
