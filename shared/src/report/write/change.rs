//! What changed in a policy, in words. What the policy itself names stays as it is written.

use super::{duration, word};
use crate::policy::change::Change;

/// A change in one of the languages of the reports, else in English: "New party: Hotjar".
#[must_use]
pub fn change(change: &Change, language: &str) -> String {
    let fact = change.kind.rsplit_once('_').map_or("", |(fact, _)| fact);
    let what = named(fact, &change.what, language);
    let label = word("change", &change.kind, language);
    let say = |given: &Option<String>| given.as_deref().map(|given| value(fact, given, language));
    let subject = if what.is_empty() { label } else { format!("{label}: {what}") };
    match (say(&change.before), say(&change.after)) {
        (Some(before), Some(after)) => {
            let [from, to] = ["from", "to"].map(|id| word("change", id, language));
            format!("{subject}: {from} {before} {to} {after}")
        }
        (Some(one), None) | (None, Some(one)) if what.is_empty() => format!("{subject}: {one}"),
        (Some(one), None) | (None, Some(one)) if !is_usual(change) => format!("{subject} ({one})"),
        _ => subject,
    }
}

/// What a fact is about, in words where the record has an identifier.
fn named(fact: &str, what: &str, language: &str) -> String {
    let table = match fact {
        "recipient" | "technology" | "purpose" | "basis" | "denial" | "right" => fact,
        "transfer" => "safeguard",
        "contact" if !what.contains(['@', ' ', '.', '+']) => "contact",
        _ => return what.to_owned(),
    };
    if what.is_empty() { String::new() } else { word(table, what, language) }
}

fn value(fact: &str, value: &str, language: &str) -> String {
    match fact {
        "retention" | "cookie" => duration(value, language),
        "technology" | "denial" => word("polarity", value, language),
        "party" => word("party", value, language),
        "signal" => word("record", value, language),
        _ => value.to_owned(),
    }
}

/// Whether the one value that is there says no more than that the fact is stated.
fn is_usual(change: &Change) -> bool {
    let given = change.before.as_deref().or(change.after.as_deref());
    matches!(given, Some("used" | "current"))
}
