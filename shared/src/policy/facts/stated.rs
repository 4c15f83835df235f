//! Whose name the text itself gives: below a lead, as "we", or as that of somebody who works for it.
//!
//! Judges the place of a name only; whether it is the controller's is for `controller` to weigh.

use super::postal;
use crate::policy::lexicon::{Hit, terms};
use crate::policy::reading::Reading;

/// How far a document is searched for a name, in bytes.
const SEARCHED: usize = 200_000;
/// Bytes between a name and what it says of itself, at most.
const PRESENTING: usize = 2;

/// Names on a line of their own below a lead ("Verantwortlich im Sinne der DSGVO ist:"), with the address
/// on the next lines.
pub fn led(reading: &Reading) -> Vec<(&str, usize)> {
    let mut out = Vec::new();
    for sentence in 1..reading.sentences.len() {
        let (lead, line) = (reading.text(sentence - 1).trim_end(), reading.text(sentence).trim());
        // "Johanna Reuter, Amselweg 4, 31141 Hildesheim": the name before its address.
        let parts = line.split_once(", ").filter(|(_, rest)| postal::has_postcode(rest));
        let name = parts.map_or(line, |(name, _)| name);
        let leads = reading.says(sentence - 1, "controller.is")
            && (reading.is_heading(sentence - 1) || !lead.ends_with('.') && lead.len() <= 300);
        let named = || {
            (2..=80).contains(&name.len())
                && reading.block(sentence).text.trim() == line
                && name.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
                && name.split(' ').count() <= 8
                && !name.contains(['@', ':', '?', '!', '/'])
                && !name.ends_with(|c: char| c.is_ascii_digit())
                && !is_statement(reading, sentence, name)
        };
        let addressed = || {
            parts.is_some()
                || (sentence + 1..(sentence + 6).min(reading.sentences.len()))
                    .any(|s| postal::has_postcode(reading.text(s)) || reading.text(s).contains('@'))
        };
        if leads && named() && addressed() && !postal::has_postcode(name) {
            out.push((name.trim_end_matches(','), sentence));
        }
    }
    out
}

/// Whether a line says something ("Laatst bijgewerkt op 3 maart 2026.") rather than names somebody.
fn is_statement(reading: &Reading, sentence: usize, name: &str) -> bool {
    let says = |concept: &&str| reading.says(sentence, concept);
    ["controller.is", "updated", "verb", "passive", "we", "user"].iter().any(says)
        || reading.hits(sentence, "month.").next().is_some()
        || name.ends_with('.') && !super::legal_form::ends(name)
}

/// Whether the text says of the name that ends there what a site says of itself: "Kade nimmt den Schutz Ihrer
/// Daten ernst".
pub fn presents_itself(reading: &Reading, sentence: usize, end: usize) -> bool {
    let end = end + reading.sentences[sentence].start;
    let presents =
        |(_, hit): (&str, &Hit)| hit.start.checked_sub(end).is_some_and(|gap| gap <= PRESENTING);
    reading.hits(sentence, "presents").any(presents)
}

/// Whether the text calls this name "us": `Wij, Kade B.V.`, `Kade Ltd ("we", "us")`.
pub fn is_us(reading: &Reading, sentence: usize, start: usize, end: usize) -> bool {
    let offset = reading.sentences[sentence].start;
    let text = reading.text(sentence);
    reading.hits(sentence, "we").filter(|(rest, _)| rest.is_empty()).any(|(_, hit)| {
        let (from, to) = (hit.start - offset, hit.end - offset);
        let before = from == 0 && to <= start && start - to <= 20 && text[to..].starts_with(',');
        let quoted = text[..from].ends_with(['"', '\'']);
        before || from >= end && from - end <= 80 && quoted
    })
}

/// Whether words for where a company is stand right before: "gevestigd te Utrecht".
pub fn is_seat(reading: &Reading, sentence: usize, start: usize) -> bool {
    let start = start + reading.sentences[sentence].start;
    let before = |(_, hit): (&str, &Hit)| hit.end <= start && start - hit.end <= 1;
    reading.hits(sentence, "seated").any(before)
}

/// Whether a name stands behind a word for somebody else's part ("unser Dienstleister Kade GmbH").
pub fn is_supplier(before: &str, name: &str) -> bool {
    let last = before.split_whitespace().next_back().into_iter();
    let words = last.chain(name.split(' ').next()).map(str::to_lowercase);
    words.into_iter().any(|word| terms::holds("supplier_words", &word))
}

/// Whether a name that opens a sentence with an article also stands inside one with its capital, or an
/// address or the title bears the article ("De Kade B.V." at `info@dekade.example`).
pub fn keeps_article(reading: &Reading, name: &str) -> bool {
    let first = name.split(' ').next().unwrap_or("").to_lowercase();
    let text = crate::text::clip(&reading.doc.flat, SEARCHED);
    let inside = |(at, _): (usize, &str)| {
        let before = text[..at].strip_suffix(' ').and_then(|head| head.chars().next_back());
        before.is_some_and(|c| c.is_lowercase() || c == ',')
    };
    let two: Vec<&str> = name.split(' ').take(2).collect();
    let joined = two.concat().to_lowercase();
    let address = |at: usize| {
        let after = text[at + joined.len()..].chars().next();
        text[..at].ends_with(['@', '/', '.']) && matches!(after, Some('.' | '-'))
    };
    let titled = reading.doc.title.as_deref().is_some_and(|title| title.contains(&two.join(" ")));
    terms::holds("name_prefixes", &format!("{first}?"))
        && (titled
            || text.match_indices(name).any(inside)
            || text.match_indices(&joined).any(|(at, _)| address(at)))
}
