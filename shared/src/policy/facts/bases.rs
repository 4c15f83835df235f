//! Legal bases: by article of the GDPR in every national way of writing it, and by wording.

use super::{add, stating};
use crate::policy::reading::Reading;
use crate::policy::record::{LegalBasis, Record};

const QUOTES: usize = 4;

pub fn read(reading: &Reading, record: &mut Record) {
    for sentence in stating(reading) {
        let articles = articles(reading, sentence);
        let cue = !articles.is_empty()
            || reading.says_or_lead(sentence, "basiscue")
            || reading.under(sentence, "basiscue");
        let mut found: Vec<&str> = articles;
        for (basis, hit) in reading.hits(sentence, "basis.") {
            let clear = basis == "legitimate_interest";
            if (clear || cue)
                && !found.contains(&basis)
                && !reading.denies(sentence, hit.first, hit.last)
            {
                found.push(basis);
            }
        }
        for basis in found {
            if record.legal_bases.iter().filter(|b| b.basis == basis).count() >= QUOTES {
                continue;
            }
            let (quote, span) = reading.quote(sentence);
            let item = LegalBasis {
                basis: basis.to_owned(),
                r#for: None,
                quote,
                span,
                document: reading.index,
                sentence,
            };
            add(&mut record.legal_bases, item);
        }
    }
}

/// Bases named by article: `art. 6 lid 1 sub b`, `Art. 6 Abs. 1 S. 1 lit. f`, `6(1)(a)`, `6.1.c`.
fn articles(reading: &Reading, sentence: usize) -> Vec<&'static str> {
    let (from, to) = reading.scan.ranges[sentence];
    let block = reading.block(sentence);
    let words: Vec<&str> =
        reading.scan.tokens[from..to].iter().map(|t| &block.low[t.start..t.end]).collect();
    let mut out = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if *word != "6" {
            continue;
        }
        let named = words[at.saturating_sub(3)..at].iter().any(|w| w.starts_with("art"));
        let mut paragraph = false;
        for (step, next) in words[at + 1..].iter().take(12).enumerate() {
            paragraph |= *next == "1"
                || matches!(
                    *next,
                    "lit" | "sub" | "onder" | "letter" | "point" | "buchstabe" | "lettre"
                );
            if named && step > 0 && next.starts_with("art") {
                break;
            }
            if paragraph && let Some(basis) = basis_of(next) {
                if !out.contains(&basis) && (named || step <= 2) {
                    out.push(basis);
                }
                // Further letters may follow ("lit. a und b"); an ordinary word ends the list.
            } else if paragraph && next.len() > 9 {
                break;
            }
        }
    }
    out
}

fn basis_of(letter: &str) -> Option<&'static str> {
    Some(match letter {
        "a" => "consent",
        "b" => "contract",
        "c" => "legal_obligation",
        "d" => "vital",
        "e" => "public_task",
        "f" => "legitimate_interest",
        _ => return None,
    })
}
