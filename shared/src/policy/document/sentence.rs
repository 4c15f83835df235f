//! Splitting blocks into sentences.

use super::{Doc, Role};
use crate::limits;
use crate::policy::lexicon::{Words, terms};

/// A sentence: a part of one block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Index of the block.
    pub block: usize,
    /// Start in the block's clean text, in bytes.
    pub start: usize,
    /// End, in bytes.
    pub end: usize,
    /// Index of the sentence that introduces the list this item stands in ("We delen met:").
    pub lead: Option<usize>,
}

/// All sentences of a document; headings are sentences too. Also says whether there are more than are
/// read.
#[must_use]
pub fn sentences(doc: &Doc, words: &Words) -> (Vec<Sentence>, bool) {
    let mut out: Vec<Sentence> = Vec::new();
    let mut lead: Option<usize> = None;
    let mut lead_depth = 0;
    for (index, block) in doc.blocks.iter().enumerate() {
        let depth = match block.role {
            Role::Item(depth) => depth,
            _ => 0,
        };
        let listed = depth > 0 || matches!(block.role, Role::Cell { .. });
        if !listed || depth > 0 && depth < lead_depth {
            lead = None;
        }
        let previous = lead;
        let tokens = words.of_block(index);
        for (start, end) in split(&block.text) {
            let inside = words.tokens[tokens.clone()].partition_point(|token| token.start < end);
            if out.len() >= limits::POLICY_SENTENCES || tokens.start + inside > limits::POLICY_WORDS
            {
                return (out, true);
            }
            out.push(Sentence { block: index, start, end, lead: previous });
        }
        if block.text.trim_end().ends_with(':') && !matches!(block.role, Role::Cell { .. }) {
            lead = out.len().checked_sub(1);
            lead_depth = depth + 1;
        } else if !listed && block.text.len() < 200 && !matches!(block.role, Role::Heading(_)) {
            // "U hebt het recht om" without a colon still introduces the list that follows.
            let open = !block.text.trim_end().ends_with(['.', '!', '?']);
            lead = if open { out.len().checked_sub(1) } else { None };
            lead_depth = 1;
        }
    }
    (out, false)
}

/// How many words a text has.
fn count(text: &str) -> usize {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).count()
}

/// Start and end of each sentence of a text.
fn split(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let (mut start, mut run) = (0, 0);
    for (at, b) in bytes.iter().enumerate() {
        // The marks of an ellipsis were taken with the first of them.
        if at < start || !matches!(b, b'.' | b'!' | b'?' | b';') {
            continue;
        }
        // A run of marks is walked over once.
        let mut end = run.max(at + 1);
        while end < bytes.len()
            && matches!(bytes[end], b'.' | b'!' | b'?' | b')' | b'"' | b'\'' | b']')
        {
            end += 1;
        }
        run = end;
        let rest = &text[end.min(text.len())..];
        let next = rest.trim_start().chars().next();
        if rest.is_empty() || !rest.starts_with(char::is_whitespace) {
            continue;
        }
        let starts = next.is_some_and(|c| !c.is_lowercase());
        if *b == b'.'
            && (!starts
                || is_abbreviation(&text[start..at], rest)
                || is_day(&text[start..at], rest))
        {
            continue;
        }
        if *b == b';' && end - start < 24 {
            continue;
        }
        push(&mut out, text, start, end);
        start = end;
    }
    push(&mut out, text, start, text.len());
    out
}

fn push(out: &mut Vec<(usize, usize)>, text: &str, start: usize, end: usize) {
    let piece = &text[start..end];
    let from = start + (piece.len() - piece.trim_start().len());
    let to = end - (piece.len() - piece.trim_end().len());
    if to > from && piece.chars().any(char::is_alphanumeric) {
        parts(out, text, from, to);
    }
}

/// A sentence; one that is too long in parts, cut after a comma where there is one, else between words.
fn parts(out: &mut Vec<(usize, usize)>, text: &str, from: usize, to: usize) {
    // Between two words stands at least a space.
    if to - from < 2 * limits::SENTENCE_WORDS {
        return out.push((from, to));
    }
    let (mut start, mut words, mut inside) = (from, 0, false);
    let (mut space, mut comma) = (None, None);
    for (offset, c) in text[from..to].char_indices() {
        let at = from + offset;
        if c == ' ' {
            space = Some(at);
            comma = if text[..at].ends_with(',') { space } else { comma };
        }
        words += usize::from(c.is_alphanumeric() && !inside);
        inside = c.is_alphanumeric();
        if words > limits::SENTENCE_WORDS {
            let cut = comma.or(space).unwrap_or(at);
            out.push((start, cut));
            start = cut + text[cut..at].len() - text[cut..at].trim_start().len();
            (words, space, comma) = (count(&text[start..at]) + 1, None, None);
        }
    }
    if start < to {
        out.push((start, to));
    }
}

/// Whether the text before a full stop ends in an abbreviation, an initial or a number in a list.
fn is_abbreviation(before: &str, rest: &str) -> bool {
    let word =
        before.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '\'')).next().unwrap_or("");
    let low = word.to_lowercase();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    // "Friedrichstr. 219": the end of a compound.
    let end = low.char_indices().rev().nth(2).map_or("", |(at, _)| &low[at..]);
    // "Wij zijn Kade B.V. Wij verwerken …": what is part of a name ends the sentence before a common word.
    if terms::holds("abbreviations", &format!("{low}~")) {
        let next = rest.split_whitespace().next().unwrap_or("");
        let next = next.trim_end_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        return terms::get("stopwords", &next).is_none();
    }
    let numbers = || rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    terms::holds("abbreviations", &low)
        || numbers() && terms::holds("abbreviations", &format!("{low}#"))
        || terms::holds("abbreviations", &format!("*{end}"))
        || letters == 1 && word.chars().count() == 1
        || word.contains('.')
            && letters <= 5
            && word.split('.').all(|part| part.chars().count() <= 2)
        || !word.is_empty()
            && word.chars().count() <= 2
            && word.chars().all(|c| c.is_ascii_digit())
            && before.trim() == word
}

/// "12. März 2024": a number of one or two digits, a word and a year make a date.
fn is_day(before: &str, rest: &str) -> bool {
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let day = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("");
    let mut words = rest.split_whitespace();
    let month = words.next().unwrap_or("");
    let year = words.next().unwrap_or("").trim_end_matches(|c: char| !c.is_alphanumeric());
    matches!(day.len(), 1 | 2)
        && digits(day)
        && month.chars().all(char::is_alphabetic)
        && year.len() == 4
        && digits(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_not_cut_after_its_day() {
        assert_eq!(split("Stand: 12. März 2024").len(), 1);
        assert_eq!(split("Die Frist endet am 12. Danach wird gelöscht.").len(), 2);
    }

    #[test]
    fn an_ellipsis_ends_one_sentence_only() {
        let text = "Wij delen niets... Maar soms toch wel.";
        let parts: Vec<_> = split(text).into_iter().map(|(from, to)| &text[from..to]).collect();
        assert_eq!(parts, ["Wij delen niets...", "Maar soms toch wel."]);
    }
}
