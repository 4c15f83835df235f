//! Nearly the same sentence twice, once with a negation.

use std::collections::BTreeSet;

use super::stance::Stances;
use super::{Pair, Place};

/// Words that a sentence must have beside its small ones, for a likeness to mean something.
const WORDS: usize = 5;
/// Negations compared; a policy has some dozens.
const DENIALS: usize = 60;
/// Sentences they are compared with.
const CLAIMS: usize = 1_500;
/// Letters by which two forms of a word are taken for one ("personal", "personally").
const STEM: usize = 6;

/// The stems of the words that carry a sentence.
pub fn stems(stances: &Stances, place: Place) -> BTreeSet<String> {
    let reading = stances.reading(place);
    let (from, to) = reading.scan.ranges[place.1];
    let low = &reading.block(place.1).low;
    let words = reading.scan.tokens[from..to].iter().map(|t| &low[t.start..t.end]);
    words
        .filter(|word| word.chars().count() > 4)
        .map(|word| word.chars().take(STEM).collect())
        .collect()
}

pub fn flips(stances: &Stances) -> Vec<Pair> {
    let spoken = |place: &Place| {
        stances.says(*place, "verb") && stances.says(*place, "we") && !stances.is_cell(*place)
    };
    let (mut denied, mut stated) = (Vec::new(), Vec::new());
    for place in stances.all().filter(spoken) {
        let negations = stances.hits(place, "neg.").filter(|(kind, _)| *kind != "not");
        let false_ones = stances.hits(place, "neg.not").next().is_some();
        let places: BTreeSet<usize> = negations.map(|(_, hit)| hit.last).collect();
        match places.len() {
            0 if stated.len() < CLAIMS => stated.push(place),
            1 if !false_ones && denied.len() < DENIALS && stances.is_whole(place) => {
                denied.push(place)
            }
            _ => {}
        }
    }
    let words = |list: Vec<Place>| -> Vec<(Place, BTreeSet<String>)> {
        let with = list.into_iter().map(|place| (place, stems(stances, place)));
        with.filter(|(_, stems)| stems.len() >= WORDS).collect()
    };
    if denied.is_empty() {
        return Vec::new();
    }
    let (denied, stated) = (words(denied), words(stated));
    let mut out = Vec::new();
    for (a, no) in &denied {
        let alike = |yes: &BTreeSet<String>| {
            let shared = no.intersection(yes).count();
            // All but one of the denial's words, and most of the claim's.
            shared >= WORDS && shared + 1 >= no.len() && 2 * shared >= yes.len()
        };
        let same = |b: Place| stances.named(*a) == stances.named(b) && stances.is_firm(b);
        let b = stated.iter().find(|(b, yes)| alike(yes) && same(*b));
        out.extend(b.map(|(b, _)| Pair { rule: "flip", a: *a, b: *b }));
    }
    out
}
