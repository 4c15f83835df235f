//! What the policy says: a document read into facts, each with its quote.

pub mod fetch;
pub mod find;
pub mod record;

use crate::report::{DocumentRef, PolicyStatus, PolicySummary};
use record::Record;

/// One document as fetched or read from a file, decoded to text (HTML, Markdown or plain).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// Where it came from; may be empty on the command line.
    pub url: String,
    /// The decoded source.
    pub source: String,
    /// When it was fetched, milliseconds since 1970 (UTC).
    pub fetched: u64,
}

/// A policy as read: the facts, and what comparing needs beyond them.
#[derive(Debug, Clone, Default)]
pub struct Policy {
    /// The facts.
    pub record: Record,
    /// The documents, in reading order.
    pub documents: Vec<DocumentRef>,
    /// How reading went.
    pub status: PolicyStatus,
    /// Share that was understood, 0 to 1.
    pub coverage: f32,
}

/// Reads the documents of one site (privacy policy first, then cookie page, imprint) as one policy.
///
/// Never fails: what could not be read stands in `record.diagnostics` and `status`.
/// `language` overrides recognition (ISO 639-1).
#[must_use]
pub fn read(documents: &[Document], language: Option<&str>) -> Policy {
    let _ = (documents, language);
    Policy::default()
}

impl Policy {
    /// What reports, letters and the popup need of it.
    #[must_use]
    pub fn summary(&self) -> PolicySummary {
        PolicySummary {
            status: self.status,
            documents: self.documents.clone(),
            language: self.record.language.clone(),
            controller: self.record.controller.clone(),
            contacts: self.record.contacts.clone(),
            last_updated: self.record.last_updated.clone(),
            coverage: self.coverage,
        }
    }
}
