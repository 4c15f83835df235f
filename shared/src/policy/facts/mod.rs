//! From a scanned document to facts: one file for each kind of fact.
//!
//! Every reader takes a [`Reading`] and adds to the [`Record`]. None of them fails, none looks at what
//! another has found but through the record.

mod bases;
mod companies;
mod contacts;
pub mod controller;
pub mod cookies;
mod date;
mod denials;
mod duration;
mod institution;
pub mod legal_form;
mod listed;
mod name_start;
pub mod names;
pub mod optouts;
pub mod parties;
mod postal;
mod register;
mod retention;
mod rights;
mod signals;
mod stated;
mod technologies;
mod titled;

use super::document::Role;
use super::lexicon::Hit;
use super::reading::Reading;
use super::record::Record;
use crate::limits;

/// Reads one document into the record.
pub fn read(reading: &Reading, record: &mut Record) {
    let addresses = postal::all(reading);
    controller::read(reading, &addresses, record);
    date::read(reading, record);
    contacts::read(reading, &addresses, record);
    rights::read(reading, record);
    technologies::read(reading, record);
    cookies::read(reading, record);
    parties::read(reading, record);
    companies::read(reading, record);
    bases::read(reading, record);
    retention::read(reading, record);
    optouts::read(reading, record);
    denials::read(reading, record);
    signals::read(reading, record);
    listed::read(reading, record);
}

/// Reads from an imprint who answers for the site and where to write, where the policy does not say.
pub fn identify(reading: &Reading, record: &mut Record) {
    let addresses = postal::all(reading);
    controller::read(reading, &addresses, record);
    if record.contacts.is_empty() {
        contacts::read(reading, &addresses, record);
    }
}

/// Puts what belongs to the policy as a whole in order, after the last document.
pub fn finish(record: &mut Record) {
    contacts::rank(record);
    optouts::settle(record);
    parties::settle(record);
}

/// Sentences that can state something: not in navigation or a footer.
fn stating(reading: &Reading) -> impl Iterator<Item = usize> + '_ {
    (0..reading.sentences.len()).filter(|sentence| !reading.block(*sentence).chrome)
}

/// "Brauchen wir Google Analytics? Nein": whether a sentence asks, and the next one says no and nothing else
/// in the same breath ("no problem").
fn answered_no(reading: &Reading, sentence: usize) -> bool {
    let asks =
        reading.text(sentence).trim_end().ends_with('?') || reading.says(sentence, "wonders");
    let next = sentence + 1;
    let (first, last) = reading.scan.ranges.get(next).copied().unwrap_or_default();
    let alone = |at: usize| at == last || reading.boundary(next, at, ",;:–—");
    let says_no =
        |(rest, nay): (&str, &Hit)| rest.is_empty() && nay.first == first && alone(nay.last);
    asks && reading.hits(next, "nay").any(says_no)
}

/// Whether a sentence says what a word means ("Profiling ist jede Art der …"), and nothing of what is done.
fn is_definition(reading: &Reading, sentence: usize) -> bool {
    reading.under(sentence, "heading.definitions")
        || reading.says(sentence, "definition")
            && !reading.says(sentence, "verb")
            && !reading.says(sentence, "we")
}

/// Whether what begins at a token is not there yet ("sollten wir künftig … einsetzen", "nous n'utilisons pas
/// encore …"): neither declared nor denied.
fn is_planned(reading: &Reading, sentence: usize, token: usize) -> bool {
    reading.hits(sentence, "planned").any(|(rest, hit)| {
        rest.is_empty() && (hit.last <= token + PLANNED && token <= hit.last + PLANNED)
    })
}

/// Words between a plan and what is planned, at most.
const PLANNED: usize = 12;

/// Whether the head of a table column over a cell expresses a concept.
fn column_says(reading: &Reading, sentence: usize, concept: &str) -> bool {
    let Role::Cell { table, row, column } = reading.block(sentence).role else { return false };
    let is_head = |other: &usize| {
        let head = Role::Cell { table, row: 0, column };
        reading.block(*other).role == head && reading.says(*other, concept)
    };
    row > 0 && (0..sentence).rev().take(limits::TABLE_LOOK_BACK).any(|other| is_head(&other))
}

/// Adds an item unless the list is full; the limit is noted once.
fn add<T>(list: &mut Vec<T>, item: T) {
    if list.len() < limits::POLICY_ITEMS {
        list.push(item);
    }
}
