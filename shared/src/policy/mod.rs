//! What the policy says: a document read into facts, each with its quote.

pub mod change;
pub mod checks;
mod coverage;
pub mod document;
pub(crate) mod facts;
pub mod fetch;
pub mod find;
mod language;
pub mod lexicon;
pub mod reading;
pub mod record;
pub mod tilt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::report::{DocumentRef, Good, PolicyStatus, PolicySummary};
use record::Record;

/// One document as fetched or read from a file, decoded to text (HTML, Markdown or plain).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Document {
    /// Where it came from; may be empty on the command line.
    pub url: String,
    /// The decoded source.
    pub source: String,
    /// When it was fetched, milliseconds since 1970 (UTC).
    pub fetched: u64,
    /// What it was fetched for.
    pub kind: DocumentKind,
}

/// What a document is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// What the site says of personal data: a privacy policy or a cookie page.
    #[default]
    Policy,
    /// Who is behind the site and where to write, as far as its policy does not say: an imprint, or a
    /// contact page. Nothing it states counts as a statement of the policy.
    Imprint,
}

impl DocumentKind {
    /// Whether it states something about personal data.
    #[must_use]
    pub fn is_policy(&self) -> bool {
        *self == Self::Policy
    }
}

/// A policy as read: the facts, and what comparing needs beyond them.
#[derive(Debug, Default)]
pub struct Policy {
    /// The facts.
    pub record: Record,
    /// The documents, in reading order.
    pub documents: Vec<DocumentRef>,
    /// How reading went.
    pub status: PolicyStatus,
    /// Share that was understood, 0 to 1.
    pub coverage: f32,
    /// The documents sentence by sentence, for comparing.
    pub readings: Vec<reading::Reading>,
    /// What comparing has found in them.
    pub index: crate::compare::Index,
}

/// Reads the documents of one site (privacy policy first, then cookie page, imprint) as one policy.
///
/// Never fails: what could not be read stands in `record.diagnostics` and `status`.
/// `language` overrides recognition (ISO 639-1).
#[must_use]
pub fn read(documents: &[Document], language: Option<&str>) -> Policy {
    let mut policy = Policy { status: PolicyStatus::NotFound, ..Policy::default() };
    for (index, document) in documents.iter().enumerate() {
        policy.take(document, language, index);
    }
    facts::finish(&mut policy.record);
    coverage::judge(&mut policy);
    checks::run(&mut policy);
    policy
}

impl Policy {
    fn take(&mut self, document: &Document, language: Option<&str>, index: usize) {
        let doc = document::Doc::read(&document.source);
        let record = &mut self.record;
        if doc.cut {
            record.note(
                "cut_off",
                "the document is larger than the limit; only its beginning was read",
            );
        }
        if let Some(why) = doc.unreadable {
            let (code, message) = why.diagnostic();
            record.note(code, message);
        }
        let words = lexicon::Words::of(&doc);
        let speech = language::Speech::of(&doc, &words);
        let spoken = match doc.unreadable {
            Some(_) => None,
            None => language.map(str::to_owned).or_else(|| speech.language()),
        };
        let sha256: String =
            Sha256::digest(doc.flat.as_bytes()).iter().map(|b| format!("{b:02x}")).collect();
        self.documents.push(DocumentRef {
            url: document.url.clone(),
            sha256,
            fetched: document.fetched,
            kind: document.kind,
        });
        let spoken = match spoken {
            Some(spoken) if lexicon::languages().any(|known| known == spoken) => spoken,
            Some(other) => {
                record.note(
                    "unsupported_language",
                    &format!("the document is in a language that is not read: {other}"),
                );
                if record.language.is_empty() {
                    record.language = other;
                }
                return;
            }
            None => {
                if doc.unreadable.is_none() {
                    record.note("no_language", "too little text to tell the language");
                }
                return;
            }
        };
        let foreign = speech.foreign(&spoken);
        let reading = reading::Reading::of(doc, words, &spoken, &foreign, index);
        if reading.cut {
            record.note("cut_off", "the document is longer than is read; its end was left out");
        }
        if record.language.is_empty() || self.readings.is_empty() {
            record.language = spoken;
        }
        if record.title.is_none() {
            record.title = title(&reading);
        }
        match document.kind {
            DocumentKind::Policy => {
                facts::read(&reading, record);
                self.readings.push(reading);
            }
            DocumentKind::Imprint => facts::identify(&reading, record),
        }
    }

    /// Whether the policy was read but does not say who answers for the site, or where to write: what
    /// an imprint may tell.
    #[must_use]
    pub fn is_anonymous(&self) -> bool {
        self.status == PolicyStatus::Read
            && (self.record.controller.names.is_empty() || self.record.contacts.is_empty())
    }

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
            contradictions: few(self.record.contradictions.iter()),
            remarks: few(self.record.diagnostics.iter().filter(|what| what.quote.is_some())),
            good: Good::default(),
        }
    }
}

/// The first of a list: a summary travels with every report.
fn few<'a, T: Clone + 'a>(list: impl Iterator<Item = &'a T>) -> Vec<T> {
    list.take(crate::limits::POLICY_REMARKS).cloned().collect()
}

/// The title of a document: its first heading, else what the page calls itself.
fn title(reading: &reading::Reading) -> Option<String> {
    let heading = reading.doc.blocks.iter().take(12).find(|block| {
        !block.chrome
            && matches!(block.role, document::Role::Heading(1..=3))
            && block.text.len() <= 160
    });
    heading.map(|block| block.text.clone()).or_else(|| reading.doc.title.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = "<html lang=de><h1>Datenschutzerklärung</h1><p>Wir verarbeiten Ihre personenbezogenen \
        Daten nur, um Ihre Bestellung zu liefern. Wir verwenden Matomo und setzen Cookies. Sie haben das Recht \
        auf Auskunft, Berichtigung und Löschung Ihrer Daten. Die Daten werden nach zwei Jahren gelöscht, sofern keine Pflicht zur längeren Aufbewahrung besteht.</p>";
    const IMPRINT: &str = "<html lang=de><h1>Impressum</h1><p>Mühlbach Keramik GmbH<br>Töpfergasse 3<br>\
        93047 Regensburg</p><p>E-Mail: werkstatt@muehlbach.example</p><p>Diese Seite verwendet Google Analytics. \
        Wir geben keine Daten an Dritte weiter.</p>";

    fn document(source: &str, kind: DocumentKind) -> Document {
        Document { source: source.to_owned(), kind, ..Document::default() }
    }

    #[test]
    fn an_imprint_says_who_and_where_and_nothing_else() {
        let alone = read(&[document(POLICY, DocumentKind::Policy)], None);
        assert!(alone.is_anonymous());
        let documents =
            [document(POLICY, DocumentKind::Policy), document(IMPRINT, DocumentKind::Imprint)];
        let both = read(&documents, None);
        assert!(!both.is_anonymous());
        assert_eq!(both.record.controller.names, ["Mühlbach Keramik GmbH"]);
        let address = both.record.contacts.iter().find(|c| c.kind == "email").unwrap();
        assert_eq!((&*address.value, address.document), ("werkstatt@muehlbach.example", 1));
        let facts = |mut policy: Policy| {
            policy.record.controller = record::Controller::default();
            policy.record.contacts.clear();
            serde_json::to_value(&policy.record).unwrap()
        };
        assert_eq!(facts(both), facts(alone), "an imprint states nothing about the data");
    }
}
