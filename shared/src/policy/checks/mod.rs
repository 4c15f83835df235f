//! What a careful lawyer notices in a policy as a whole: sentences that can not both be true, law that
//! ended, blanks left open, opt-outs that lead nowhere.
//!
//! Runs after all documents were read, over what was read. Adds to the record's contradictions and
//! diagnostics, and changes no fact: nothing found here weighs in a verdict.

mod contradictions;
mod links;
mod placeholders;
mod stale;
mod wording;
pub mod words;

use super::Policy;
use super::reading::Reading;
use super::record::{Diagnostic, Record};

/// Diagnostics of one kind in one policy: more of the same tell nobody anything new.
const EACH: usize = 8;

/// Runs every check.
pub fn run(policy: &mut Policy) {
    for reading in &policy.readings {
        stale::check(reading, &mut policy.record);
        placeholders::check(reading, &mut policy.record);
        links::check(reading, &mut policy.record);
    }
    let (contradictions, strangers) = contradictions::find(policy);
    policy.record.contradictions = contradictions;
    for ((document, sentence), name) in strangers {
        let code = "other_company".to_owned();
        let what = Diagnostic { code, about: Some(name), ..Diagnostic::default() };
        if let Some(reading) = policy.readings.get(document) {
            note(reading, &mut policy.record, sentence, what);
        }
    }
}

/// Notes something about a sentence, once for each thing it is about. Its message are the English words
/// for its code.
fn note(reading: &Reading, record: &mut Record, sentence: usize, what: Diagnostic) {
    let mut alike = record.diagnostics.iter().filter(|d| d.code == what.code);
    if alike.clone().count() >= EACH || alike.any(|d| d.about == what.about) {
        return;
    }
    let (quote, span) = reading.quote(sentence);
    record.diagnostics.push(Diagnostic {
        message: words::diagnostic(&what, "en"),
        quote: Some(quote),
        span: Some(span),
        document: Some(reading.index),
        ..what
    });
}
