//! Two periods or two ages for one and the same thing.

use std::collections::BTreeSet;

use super::repeat::stems;
use super::stance::{Scope, Stances};
use super::{Pair, Place};

/// Two retention periods for the same data.
pub fn retention(stances: &Stances) -> Vec<Pair> {
    let record = &stances.policy.record;
    let mut said: Vec<(Place, Scope, f64)> = Vec::new();
    for item in &record.retention {
        let place = stances.place(item.document, item.sentence);
        let alone = record
            .retention
            .iter()
            .filter(|other| stances.place(other.document, other.sentence) == place)
            .count()
            == 1;
        let (Some(days), Some(scope)) = (days(&item.duration), stances.scope(place)) else {
            continue;
        };
        if alone && is_plain(stances, place) && !own_topics(stances, place).is_empty() {
            said.push((place, scope, days));
        }
    }
    let mut out = Vec::new();
    for (at, (a, scope, days)) in said.iter().enumerate() {
        let differs = |other: f64| other > 1.1 * days || *days > 1.1 * other;
        let b = said[at + 1..].iter().find(|(b, other, length)| {
            scope == other
                && differs(*length)
                && own_topics(stances, *a) == own_topics(stances, *b)
                && is_alike(stances, *a, *b)
        });
        out.extend(b.map(|(b, ..)| Pair { rule: "retention", a: *a, b: *b }));
    }
    out
}

/// A period as such: kept so long, no earliest or latest date, no case of its own.
fn is_plain(stances: &Stances, place: Place) -> bool {
    stances.is_unconditional(place)
        && stances.says(place, "keep")
        && !stances.is_cell(place)
        && !stances.says(place, "law")
        && !stances.says(place, "special")
        && stances.is_plain(place)
        && stances.hits(place, "topic:cookies").next().is_none()
        && stances.hits(place, "topic:backup").next().is_none()
}

/// Whether two sentences have most of their words in common, and so speak of the same data.
fn is_alike(stances: &Stances, a: Place, b: Place) -> bool {
    let (a, b) = (stems(stances, a), stems(stances, b));
    let shared = a.intersection(&b).count();
    shared >= 1 && 5 * shared >= 3 * a.len().min(b.len())
}

fn own_topics(stances: &Stances, place: Place) -> BTreeSet<&'static str> {
    stances.hits(place, "topic:").map(|(topic, _)| topic).collect()
}

/// About how many days an ISO 8601 duration has.
fn days(iso: &str) -> Option<f64> {
    let (mut total, mut number) = (0.0, String::new());
    for letter in iso.strip_prefix('P')?.chars() {
        match letter {
            '0'..='9' => number.push(letter),
            'T' => return None,
            unit => {
                let length = match unit {
                    'Y' => 365.0,
                    'M' => 30.4,
                    'W' => 7.0,
                    'D' => 1.0,
                    _ => return None,
                };
                total += number.parse::<f64>().ok()? * length;
                number.clear();
            }
        }
    }
    (total > 0.0).then_some(total)
}

/// Two ages below which the site does not serve.
pub fn ages(stances: &Stances) -> Vec<Pair> {
    let mut said: Vec<(Place, u8)> = Vec::new();
    for denial in stances.policy.record.denials.iter().filter(|d| d.claim == "no_children") {
        let place = stances.place(denial.document, denial.sentence);
        let regional =
            stances.says(place, "regional") || stances.hits(place, "topic:region").next().is_some();
        let ages = ages_in(stances, place);
        if let [age] = ages[..]
            && !regional
            && stances.says(place, "ageof")
            && !stances.says(place, "cond.except")
        {
            said.push((place, age));
        }
    }
    let first = said.first().copied();
    let other = first.and_then(|(_, age)| said.iter().find(|(_, other)| *other != age));
    first.zip(other).map(|((a, _), (b, _))| Pair { rule: "ages", a, b: *b }).into_iter().collect()
}

/// The ages in a sentence: whole numbers from 12 to 21.
fn ages_in(stances: &Stances, place: Place) -> Vec<u8> {
    let reading = stances.reading(place);
    let (from, to) = reading.scan.ranges[place.1];
    let low = &reading.block(place.1).low;
    let tokens = reading.scan.tokens[from..to].iter();
    let numbers = tokens.filter_map(|token| low[token.start..token.end].parse::<u8>().ok());
    let ages: BTreeSet<u8> = numbers.filter(|age| (12..=21).contains(age)).collect();
    ages.into_iter().collect()
}
