//! The record of facts that a policy is read into: the shape that `saydo policy --json` prints.
//!
//! Every list item carries `quote`, a verbatim part of the document after white space is collapsed,
//! and `span`, its place in characters of the extracted text.

use serde::{Deserialize, Serialize};

/// Start and end of a quote, in characters of the extracted text.
pub type Span = (usize, usize);

/// Everything read from one policy (one or several documents).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Record {
    /// ISO 639-1 code.
    pub language: String,
    /// Title of the first document.
    pub title: Option<String>,
    /// Who is responsible.
    pub controller: Controller,
    /// `YYYY[-MM[-DD]]`, as the policy says.
    pub last_updated: Option<String>,
    /// Domains that the policy says it covers.
    pub scope_domains: Vec<String>,
    /// Where to write; the privacy contact first.
    pub contacts: Vec<Contact>,
    /// Authorities named for complaints.
    pub supervisory_authority: Vec<Authority>,
    /// Rights of the data subject.
    pub rights: Vec<Right>,
    /// Technologies used, denied or conditional.
    pub technologies: Vec<Technology>,
    /// Purposes of processing.
    pub purposes: Vec<Purpose>,
    /// Named recipients.
    pub third_parties: Vec<ThirdParty>,
    /// Categories of recipients.
    pub third_party_categories: Vec<Category>,
    /// Legal bases.
    pub legal_bases: Vec<LegalBasis>,
    /// How long data are kept.
    pub retention: Vec<Retention>,
    /// Safeguards for transfers to third countries.
    pub transfers: Vec<Transfer>,
    /// What is said of Do Not Track.
    pub do_not_track: DoNotTrack,
    /// Ways to object.
    pub opt_outs: Vec<OptOut>,
    /// What the policy says is not done.
    pub denials: Vec<Denial>,
    /// Frameworks subscribed to.
    pub frameworks: Vec<Framework>,
    /// Sentences that can not both be true.
    pub contradictions: Vec<Contradiction>,
    /// Promised times of reaction.
    pub response_times: Vec<ResponseTime>,
    /// Cookies listed one by one (tables and lists).
    pub cookies: Vec<CookieRow>,
    /// What went wrong or was cut off while reading.
    pub diagnostics: Vec<Diagnostic>,
}

impl Record {
    /// Notes something about the reading itself.
    pub fn note(&mut self, code: &str, message: &str) {
        let (code, message) = (code.to_owned(), message.to_owned());
        self.diagnostics.push(Diagnostic { code, message, ..Diagnostic::default() });
    }
}

/// Who is responsible.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)]
pub struct Controller {
    pub names: Vec<String>,
    pub registration_number: Option<String>,
    pub postal_address: Option<String>,
    pub country: Option<String>,
    pub quote: Option<String>,
}

macro_rules! items {
    ($($(#[$doc:meta])* $name:ident { $($(#[$meta:meta])* $field:ident : $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
        #[serde(default)]
        #[allow(missing_docs)]
        pub struct $name {
            $($(#[$meta])* pub $field: $type,)*
            pub quote: String,
            pub span: Span,
            /// Index of the document the quote stands in.
            pub document: usize,
            /// Index of the sentence in that document; not part of the printed record.
            #[serde(skip)]
            pub sentence: usize,
        }
    )*};
}

items! {
    /// Where to write. `kind`: `email`, `postal`, `web_page`, `phone`.
    Contact {
        kind: String, value: String, purposes: Vec<String>, required_subject: Option<String>,
        privacy_contact: bool,
    }
    /// A supervisory authority.
    Authority { name: String, country: Option<String> }
    /// A right of the data subject.
    Right { right: String }
    /// A technology. `polarity`: `used`, `denied`, `conditional`.
    Technology { technology: String, polarity: String, #[serde(skip)] heading: bool }
    /// A purpose of processing.
    Purpose { purpose: String }
    /// A named recipient. `status`: `current`, `example`, `client`, `denied`, `past`.
    ThirdParty {
        name: String, organisation: Option<String>, #[serde(skip)] product: Option<String>,
        role: Option<String>, status: String, #[serde(skip)] heading: bool,
    }
    /// A category of recipients.
    Category { category: String }
    /// A legal basis (Article 6(1) GDPR).
    LegalBasis { basis: String, r#for: Option<String> }
    /// How long something is kept: ISO 8601 or `as long as necessary`.
    Retention { what: Option<String>, duration: String, starts: Option<String> }
    /// A safeguard for transfers.
    Transfer { safeguard: String }
    /// A way to object.
    OptOut { kind: String, target: Option<String>, scope: Option<String> }
    /// Something the policy says is not done.
    Denial { claim: String, exception: Option<String>, condition: Option<String> }
    /// A framework.
    Framework { name: String, id: Option<String> }
    /// A promised time of reaction.
    ResponseTime { what: Option<String>, duration: String }
    /// A cookie listed by name; `lifetime` in ISO 8601 or `session`.
    CookieRow {
        name: String, provider: Option<String>, purpose: Option<String>, lifetime: Option<String>,
    }
}

/// What is said of Do Not Track.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)]
pub struct DoNotTrack {
    pub honoured: Option<bool>,
    pub quote: Option<String>,
}

/// Two sentences that can not both be true.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Contradiction {
    /// Why, in English.
    pub explanation: String,
    /// The sentence that denies or limits.
    pub quote_a: String,
    /// The sentence that does not fit it.
    pub quote_b: String,
    /// Which kind of contradiction: interfaces have a sentence for each in their own language.
    pub rule: String,
    /// Place of the first quote.
    pub span_a: Span,
    /// Place of the second quote.
    pub span_b: Span,
    /// Index of the document that the first quote stands in.
    pub document_a: usize,
    /// Index of the document that the second quote stands in.
    pub document_b: usize,
}

/// Something the reader has to say: about its own work, or about what is wrong with the document.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Diagnostic {
    /// Which kind; interfaces have a sentence for each in their own language.
    pub code: String,
    /// The whole of it, in English.
    pub message: String,
    /// What it is about: the law, the blank, the address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// Since when, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// What took its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
    /// The sentence it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// Place of the quote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// Index of the document that the quote stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<usize>,
}
