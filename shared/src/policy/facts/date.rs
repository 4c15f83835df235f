//! When the policy was last changed, as it says itself.

use super::duration::word;
use crate::policy::reading::Reading;
use crate::policy::record::Record;

pub fn read(reading: &Reading, record: &mut Record) {
    if record.last_updated.is_some() {
        return;
    }
    let mut best: Option<(u32, String)> = None;
    for sentence in 0..reading.sentences.len() {
        // The date may stand in a block of its own right after "Laatst bijgewerkt:".
        let announced = reading.says(sentence, "updated")
            || sentence > 0
                && reading.says(sentence - 1, "updated")
                && reading.text(sentence - 1).len() < 60;
        if !announced || reading.text(sentence).len() > 260 {
            continue;
        }
        let Some((date, at)) = find(reading, sentence) else { continue };
        let strong = strength(reading, sentence, at);
        // "… (GDPR), which applies as of 25 May 2018" dates the law.
        let law = strong < 3 && reading.hits(sentence, "framework.").next().is_some();
        if strong > 0 && !law && best.as_ref().is_none_or(|(known, _)| strong > *known) {
            best = Some((strong, date));
        }
    }
    record.last_updated = best.map(|(_, date)| date);
}

/// How clearly a sentence dates the policy itself: short lines and a word right before the date.
fn strength(reading: &Reading, sentence: usize, date_at: usize) -> u32 {
    let (from, to) = reading.scan.ranges[sentence];
    let words = to - from;
    let near = reading
        .hits(sentence, "updated")
        .filter(|(rest, _)| rest.is_empty())
        .any(|(_, hit)| hit.last <= date_at && date_at - hit.last <= 8);
    match (words, near) {
        (0..=12, _) => 3,
        (13..=24, true) => 2,
        (25..=45, true) => 1,
        _ => 0,
    }
}

/// The first date of a sentence, and its first token.
fn find(reading: &Reading, sentence: usize) -> Option<(String, usize)> {
    let (from, to) = reading.scan.ranges[sentence];
    (from..to).find_map(|at| {
        numeric(reading, sentence, at, to)
            .or_else(|| named(reading, sentence, at, to))
            .map(|date| (date, at))
    })
}

/// `17/06/2024`, `17-06-2024`, `17.06.2024`, `2024-06-17`.
fn numeric(reading: &Reading, sentence: usize, at: usize, to: usize) -> Option<String> {
    if at + 3 > to {
        return None;
    }
    let block = reading.block(sentence);
    let tokens = &reading.scan.tokens;
    let gap = |i: usize| block.text.get(tokens[i].end..tokens[i + 1].start).unwrap_or("").trim();
    let separated = (at..at + 2).all(|i| matches!(gap(i), "/" | "-" | "." | "–"));
    let n = |i: usize| word(reading, sentence, i).parse::<u32>().ok();
    let (a, b, c) = (n(at)?, n(at + 1)?, n(at + 2)?);
    let first = word(reading, sentence, at).len();
    if !separated {
        return None;
    }
    match (first, a, b, c) {
        (4, year, month, day) => iso(year, Some(month), Some(day)),
        (_, day, month, year @ 1995..=2100) if month <= 12 => iso(year, Some(month), Some(day)),
        // American order only where the other is impossible.
        (_, month, day, year @ 1995..=2100) => iso(year, Some(month), Some(day)),
        (_, day, month, year @ 10..=60) => iso(2000 + year, Some(month), Some(day)),
        _ => None,
    }
}

/// `17 juni 2024`, `June 17, 2024`, `17. Juni 2024`, `mei 2021`.
fn named(reading: &Reading, sentence: usize, at: usize, to: usize) -> Option<String> {
    let month =
        reading.hits(sentence, "month.").find(|(_, hit)| hit.first == at)?.0.parse().ok()?;
    let n = |i: usize| (i < to).then(|| digits(word(reading, sentence, i))).flatten();
    let year = |n: Option<u32>| n.filter(|y| (1995..=2100).contains(y));
    let day = |n: Option<u32>| n.filter(|d| (1..=31).contains(d));
    if let Some(y) = year(n(at + 1)) {
        // "Version 3.2, October 2022": a number before a comma is no day.
        let before = at
            .checked_sub(1)
            .filter(|i| *i >= reading.scan.ranges[sentence].0 && !comma(reading, sentence, *i))
            .and_then(n);
        return iso(y, Some(month), day(before));
    }
    let y = year(n(at + 2))?;
    iso(y, Some(month), day(n(at + 1)))
}

/// Whether a comma stands right after a token.
fn comma(reading: &Reading, sentence: usize, token: usize) -> bool {
    let end = reading.scan.tokens[token].end;
    reading.block(sentence).text[end..].starts_with(',')
}

/// A number with an ordinal ending: `1st`, `17th`, `1er`.
fn digits(word: &str) -> Option<u32> {
    word.trim_end_matches(|c: char| c.is_alphabetic()).parse().ok()
}

fn iso(year: u32, month: Option<u32>, day: Option<u32>) -> Option<String> {
    if !(1995..=2100).contains(&year) {
        return None;
    }
    match (month, day) {
        (Some(m @ 1..=12), Some(d @ 1..=31)) => Some(format!("{year}-{m:02}-{d:02}")),
        (Some(m @ 1..=12), None) => Some(format!("{year}-{m:02}")),
        _ => None,
    }
}
