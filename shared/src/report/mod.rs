//! The site report: what was found on one page, what the policy says of it, what may be done.

pub mod audit;
mod border;
mod edges;
pub mod overview;
pub mod write;

pub use border::Invalid;
pub use edges::{Edge, edges};

use serde::{Deserialize, Serialize};

use crate::compare::Assessment;
use crate::detect::Finding;
use crate::observe::Consent;
use crate::policy::DocumentKind;
use crate::policy::record::{Contact, Contradiction, Controller, Diagnostic};

/// Everything Saydo has to say about one visit to one page. Goes to the popup, over the wire to the
/// host, into the history and into letters: one shape for all of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SiteReport {
    /// Unique, made by the one who starts the report; sending a report twice stores it once.
    pub id: String,
    /// Registrable domain of the site, or its host where it has none (`localhost`).
    pub site: String,
    /// The page, without query and fragment.
    pub page: String,
    /// Title of the page, as text.
    #[serde(default)]
    pub title: String,
    /// When the page was opened, milliseconds since 1970 (UTC).
    pub started: u64,
    /// When the report last changed, same unit.
    pub updated: u64,
    /// What the visitor had chosen at the end.
    pub consent: Consent,
    /// What was read of the site's policy.
    pub policy: PolicySummary,
    /// Findings with their verdicts, gravest first.
    pub rows: Vec<Row>,
    /// Observations that did not fit the limits.
    #[serde(default)]
    pub dropped: u32,
}

/// One finding and what the policy says of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// What was found.
    pub finding: Finding,
    /// How it stands to the policy.
    pub assessment: Assessment,
}

/// What a report, a letter and the popup need of the policy.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct PolicySummary {
    /// How reading went.
    pub status: PolicyStatus,
    /// The documents read, in the order privacy policy, cookie page, imprint.
    #[serde(default)]
    pub documents: Vec<DocumentRef>,
    /// Language of the policy, ISO 639-1; empty when not read.
    #[serde(default)]
    pub language: String,
    /// Who is responsible.
    #[serde(default)]
    pub controller: Controller,
    /// Where to write, privacy contact first.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// When the policy was last changed, as it says itself.
    #[serde(default)]
    pub last_updated: Option<String>,
    /// Share of the policy that was understood, 0 to 1.
    #[serde(default)]
    pub coverage: f32,
    /// Sentences that can not both be true.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<Contradiction>,
    /// What is wrong with the policy, each with its sentence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Diagnostic>,
    /// What speaks for the site.
    #[serde(default, skip_serializing_if = "Good::is_empty")]
    pub good: Good,
}

/// What speaks for the site, as far as one page shows it (see [`crate::compare::good`]).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Good {
    /// What the policy denies and was not seen on this page.
    pub held: Vec<Held>,
    /// Whom the policy names and who was not seen on this page.
    pub unseen: Vec<Unseen>,
}

impl Good {
    /// Whether there is nothing of the kind.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A denial against which nothing was seen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Held {
    /// What is denied: a `party`, a `technique`, or all `sharing`.
    pub kind: String,
    /// The sentence.
    pub quote: String,
    /// URL of the document that it stands in.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub document: String,
}

/// A party that is named and was not seen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Unseen {
    /// The product, or the organisation where no product is named.
    pub name: String,
    /// The sentence that names it.
    pub quote: String,
    /// URL of the document that it stands in.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub document: String,
}

/// How reading the policy went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PolicyStatus {
    /// Not looked for yet.
    #[default]
    Pending,
    /// Read, and enough was understood to judge by.
    Read,
    /// The page links no policy.
    NotFound,
    /// The link answers with an error, is too large, or may not be fetched.
    Unreachable,
    /// Fetched, but there is no text to read (a PDF, a page filled in by script).
    Unreadable,
    /// In a language that Saydo does not read.
    UnsupportedLanguage,
    /// Read, but too little was understood to judge by.
    TooLittle,
}

/// One document of a policy.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DocumentRef {
    /// Where it was fetched.
    pub url: String,
    /// SHA-256 of the decoded text, lower-case hexadecimal.
    pub sha256: String,
    /// When, milliseconds since 1970 (UTC).
    pub fetched: u64,
    /// What it was read for; left out for a policy.
    #[serde(default, skip_serializing_if = "DocumentKind::is_policy")]
    pub kind: DocumentKind,
}
