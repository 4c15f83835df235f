//! Letters: kinds, law packs, wording, deadlines, and the draft file.

use crate::report::SiteReport;

/// What a letter needs that is not in the report. Time and randomness come in from outside.
#[derive(Debug, Clone, Default)]
pub struct Order {
    /// Kind of letter: `opt_out` (default) …
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
}

/// A letter, ready to be written as a draft.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Letter {
    /// Recipient, one validated address; `None` when the policy names none.
    pub to: Option<String>,
    /// Subject line.
    pub subject: String,
    /// Plain text, lines ended by LF.
    pub body: String,
    /// Language, ISO 639-1.
    pub language: String,
    /// Law pack used (`nl`, `be`, `eu` …).
    pub law: String,
    /// What the user should know, in the letter's language.
    pub notes: Vec<String>,
}

/// Composes the letter.
#[must_use]
pub fn compose(report: &SiteReport, order: &Order) -> Letter {
    let _ = (report, order);
    Letter::default()
}
