//! How long data are kept, and how soon a promise of reaction is kept.

use super::duration::{self, Duration};
use super::{add, column_says, stating};
use crate::policy::document::Role;
use crate::policy::lexicon::Hit;
use crate::policy::reading::Reading;
use crate::policy::record::{Record, ResponseTime, Retention};

/// Words of a line that says little but a time.
const SHORT: usize = 8;

pub fn read(reading: &Reading, record: &mut Record) {
    for sentence in stating(reading) {
        let mut durations = duration::all(reading, sentence);
        durations.retain(|found| !is_past(reading, sentence, found));
        let kept = is_about_keeping(reading, sentence);
        for found in &durations {
            if is_response(reading, sentence) {
                let (quote, span) = reading.quote(sentence);
                let item = ResponseTime {
                    what: None,
                    duration: found.iso.clone(),
                    quote,
                    span,
                    document: reading.index,
                    sentence,
                };
                add(&mut record.response_times, item);
            } else if kept && !reading.says(sentence, "notkept") {
                push(reading, record, sentence, &found.iso, starts(reading, sentence, found));
            }
        }
        if durations.is_empty() && kept && !is_ended(reading, sentence) {
            open(reading, record, sentence);
        }
    }
}

/// "Keine Bestellung in den letzten 24 Monaten", "au cours des 24 derniers mois": a time that is over.
fn is_past(reading: &Reading, sentence: usize, found: &Duration) -> bool {
    let (first, last) = found.tokens;
    reading.hits(sentence, "lately").any(|(_, hit)| hit.last >= first && hit.first < last)
}

/// Whether the next sentence says after what time that which is kept for an open time is deleted: "Wir
/// speichern sie, solange Sie ein Konto haben. Zwölf Monate danach löschen wir sie." The second time counts.
fn is_ended(reading: &Reading, sentence: usize) -> bool {
    let next = sentence + 1;
    next < reading.sentences.len()
        && reading.sentences[next].block == reading.sentences[sentence].block
        && reading.says(next, "delete")
        && !is_response(reading, next)
        && !reading.says(next, "notkept")
        // "Gegevens van aanvragen worden na 6 maanden verwijderd" is about other data.
        && reading.hits(next, "dataword").all(|(_, hit)| hit.first > reading.scan.ranges[next].0)
        && !duration::all(reading, next).is_empty()
}

/// A word for keeping or deleting in the sentence, in what introduces its list, over its table column
/// or in its heading.
fn is_about_keeping(reading: &Reading, sentence: usize) -> bool {
    let here = |s: usize| reading.says(s, "keep") || reading.says(s, "delete");
    here(sentence)
        || reading.sentences[sentence].lead.is_some_and(here)
        || reading.under(sentence, "heading.retention")
        // A cell under "Bewaartermijn".
        || column_says(reading, sentence, "keep")
}

fn is_response(reading: &Reading, sentence: usize) -> bool {
    reading.says(sentence, "response")
        && !reading.says(sentence, "keep")
        && !reading.says(sentence, "delete")
}

/// What the time starts from: the words after the duration that begin with "na", "vanaf", "after" ….
fn starts(reading: &Reading, sentence: usize, found: &Duration) -> Option<String> {
    let (_, to) = reading.scan.ranges[sentence];
    let first = found.tokens.1;
    let begins = |at: usize| reading.hits(sentence, "since").any(|(_, hit)| hit.first == at);
    let at = (first..to.min(first + 3)).find(|at| begins(*at))?;
    let block = reading.block(sentence);
    let tokens = &reading.scan.tokens;
    let mut end = at;
    while end + 1 < to && end - at < 14 {
        let gap = &block.text[tokens[end].end..tokens[end + 1].start];
        if gap.contains([',', ';', '.', '(', ')']) {
            break;
        }
        end += 1;
    }
    Some(block.text[tokens[at].start..tokens[end].end].to_owned())
}

/// "Zo lang als nodig", "tot u zich afmeldt", "for the session".
fn open(reading: &Reading, record: &mut Record, sentence: usize) {
    let session = reading.says(sentence, "keep")
        && reading.hits(sentence, "unit.session").any(|(_, hit)| is_time(reading, hit));
    if reading.says(sentence, "open") && !reading.is_heading(sentence) {
        push(reading, record, sentence, "as long as necessary", None);
    } else if session && reading.hits(sentence, "tech.cookie").next().is_none() {
        push(reading, record, sentence, "session", None);
    }
}

/// Whether a session is a time ("bis zum Ende der Sitzung", "Speicherdauer: Session"), not a thing that is
/// spoken of ("die Session-ID, mit der sich Anfragen der Sitzung zuordnen lassen").
fn is_time(reading: &Reading, hit: &Hit) -> bool {
    let (from, to) = reading.scan.ranges[hit.sentence];
    hit.last - hit.first > 1
        || to - from <= SHORT
        || reading.hits(hit.sentence, "keep").any(|(_, keep)| keep.last == hit.first)
}

fn push(
    reading: &Reading,
    record: &mut Record,
    sentence: usize,
    duration: &str,
    starts: Option<String>,
) {
    let (quote, span) = reading.quote(sentence);
    let known = record.retention.iter().any(|r| r.duration == duration && r.quote == quote);
    if !known {
        // What a section is about; the title of the page is about all of it.
        let heading = reading.block(sentence).heading.map(|heading| &reading.doc.blocks[heading]);
        let heading = heading.filter(|heading| heading.role != Role::Heading(1));
        let what = heading.map(|heading| heading.low.clone()).filter(|text| !text.is_empty());
        let item = Retention {
            what,
            duration: duration.to_owned(),
            starts,
            quote,
            span,
            document: reading.index,
            sentence,
        };
        add(&mut record.retention, item);
    }
}
