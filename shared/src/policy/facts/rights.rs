//! Rights of the data subject. Aware of lists: under "Uw rechten" every item is a right.

use super::{add, stating};
use crate::policy::lexicon::Hit;
use crate::policy::reading::Reading;
use crate::policy::record::{Record, Right};

/// Rights whose wording is clear without a word for "right" beside it.
const CLEAR: &[&str] =
    &["withdraw_consent", "complaint", "portability", "post_mortem", "automated_decision"];
/// Quotes kept for one right.
const QUOTES: usize = 6;

pub fn read(reading: &Reading, record: &mut Record) {
    for sentence in stating(reading) {
        let mut seen: Vec<&str> = Vec::new();
        for (right, hit) in reading.hits(sentence, "right.") {
            let clear = CLEAR.contains(&right);
            let cue = clear
                || reading.under(sentence, "heading.rights")
                || reading.says_or_lead(sentence, "rightcue");
            // "Wij behouden ons het recht voor om deze verklaring te wijzigen" is a right of ours.
            // Nor is "you may not be able to access the service" one of the visitor's.
            let other = |(_, not): (&str, &Hit)| not.first < hit.last && hit.first < not.last;
            if !clear && reading.says(sentence, "reserve")
                || reading.hits(sentence, "rightnot").any(other)
            {
                continue;
            }
            // "Ein Recht auf Datenübertragbarkeit besteht nicht": bodies under public law say so.
            let deniable = !clear || right == "portability";
            if !cue
                || seen.contains(&right)
                || deniable && reading.denies(sentence, hit.first, hit.last)
            {
                continue;
            }
            seen.push(right);
            let known = record.rights.iter().filter(|r| r.right == right).count();
            if known >= QUOTES {
                continue;
            }
            let (quote, span) = reading.quote(sentence);
            add(
                &mut record.rights,
                Right { right: right.to_owned(), quote, span, document: reading.index, sentence },
            );
        }
    }
    drop_incidental(reading, record);
}

/// "Verwijderen" and "wijzigen" stand in many a policy that grants no right. Where nothing but such
/// everyday words was found, and no word for a right stands over or beside them, nothing was granted.
fn drop_incidental(reading: &Reading, record: &mut Record) {
    let granted = stating(reading).any(|sentence| {
        reading.is_heading(sentence) && reading.under(sentence, "heading.rights")
            || reading.hits(sentence, "right.").any(|(right, _)| {
                CLEAR.contains(&right) || right == "access" || reading.says(sentence, "grant")
            })
    });
    if !granted {
        record.rights.retain(|right| right.document != reading.index);
    }
}
