//! Law, frameworks, authorities, companies and services that a policy goes on naming after they ended.
//!
//! A policy that anywhere says so itself ("the Privacy Shield, which was declared invalid") knows, and
//! is left alone.

use std::sync::OnceLock;

use super::note;
use super::wording::{Wordings, rows};
use crate::policy::reading::Reading;
use crate::policy::record::{Diagnostic, Record};

const STALE: &str = include_str!("../../../data/policy/checks/stale.tsv");

/// One row of the data.
struct Ended {
    kind: &'static str,
    name: &'static str,
    since: &'static str,
    instead: &'static str,
    language: &'static str,
}

/// The rows, and their wordings.
fn data() -> &'static (Vec<Ended>, Wordings) {
    static DATA: OnceLock<(Vec<Ended>, Wordings)> = OnceLock::new();
    DATA.get_or_init(|| {
        let mut all = Vec::new();
        let mut wordings = Vec::new();
        for row in rows(STALE) {
            let [kind, name, since, instead, _, language, words] = row[..] else { continue };
            wordings.extend(words.split('|').map(|word| (all.len(), word)));
            all.push(Ended { kind, name, since, instead, language });
        }
        (all, Wordings::of(wordings.into_iter()))
    })
}

pub fn check(reading: &Reading, record: &mut Record) {
    let (all, wordings) = data();
    let found = wordings.find(reading);
    for (row, ended) in all.iter().enumerate() {
        if ended.language != "*" && ended.language != reading.language {
            continue;
        }
        let mut named = found.iter().filter(|found| found.row == row).map(|found| found.sentence);
        let Some(first) = named.clone().next() else { continue };
        if !named.any(|sentence| is_history(reading, sentence)) {
            note(reading, record, first, ended.diagnostic());
        }
    }
}

impl Ended {
    fn diagnostic(&self) -> Diagnostic {
        Diagnostic {
            code: format!("stale_{}", self.kind),
            about: Some(self.name.to_owned()),
            since: Some(self.since.to_owned()),
            instead: Some(self.instead.to_owned()).filter(|instead| !instead.is_empty()),
            ..Diagnostic::default()
        }
    }
}

/// Whether the sentence, or one beside it in the same block, speaks of something past.
fn is_history(reading: &Reading, sentence: usize) -> bool {
    let block = reading.sentences[sentence].block;
    let beside = sentence.saturating_sub(1)..(sentence + 2).min(reading.sentences.len());
    beside
        .filter(|other| reading.sentences[*other].block == block)
        .any(|other| ["history", "past", "wasword"].iter().any(|word| reading.says(other, word)))
}
