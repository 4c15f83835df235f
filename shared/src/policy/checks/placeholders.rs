//! What a template left behind: blanks in brackets, rows of X, invented names and addresses.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::note;
use super::wording::{Wordings, rows};
use crate::policy::document::Role;
use crate::policy::reading::Reading;
use crate::policy::record::{Diagnostic, Record};

const PLACEHOLDERS: &str = include_str!("../../../data/policy/checks/placeholders.tsv");
/// Longest blank, in bytes: "[vul hier de naam van uw bedrijf in]".
const BLANK: usize = 60;

/// The data, by kind.
struct Data {
    /// Words that make a blank of what stands in brackets.
    blanks: HashSet<&'static str>,
    /// Kind of each row, and its wording.
    rows: Vec<(&'static str, &'static str)>,
    wordings: Wordings,
}

fn data() -> &'static Data {
    static DATA: OnceLock<Data> = OnceLock::new();
    DATA.get_or_init(|| {
        let all = rows(PLACEHOLDERS).filter_map(|row| Some((*row.first()?, *row.get(1)?)));
        let rows: Vec<_> = all.collect();
        let of = |wanted: &'static str| rows.iter().filter(move |(kind, _)| *kind == wanted);
        let blanks = of("bracket").map(|(_, word)| *word).collect();
        let written = rows.iter().enumerate().filter(|(_, (kind, _))| *kind != "bracket");
        let wordings = Wordings::of(written.map(|(row, (_, text))| (row, *text)));
        Data { blanks, rows, wordings }
    })
}

pub fn check(reading: &Reading, record: &mut Record) {
    for sentence in 0..reading.sentences.len() {
        let text = written(reading, sentence);
        let blanks = blanks(text).into_iter();
        for blank in blanks.chain(crossed(text, is_cell(reading, sentence))) {
            note(reading, record, sentence, diagnostic(blank));
        }
    }
    let data = data();
    for found in data.wordings.find(reading) {
        let text = &reading.block(found.sentence).text;
        let (before, after) = (&text[..found.start], &text[found.end..]);
        let (kind, _) = data.rows[found.row];
        let address = before.ends_with('@');
        let invented = match kind {
            // "www.example.com" may explain what an address is; a mailbox there is invented.
            "host" => address,
            "domain" => address || is_host(before),
            "mailbox" => after.starts_with('@'),
            _ => !reading.says(found.sentence, "example"),
        };
        if invented {
            let word = whole(text, found.start, found.end);
            note(reading, record, found.sentence, diagnostic(word));
        }
    }
}

fn diagnostic(blank: &str) -> Diagnostic {
    Diagnostic {
        code: "placeholder".to_owned(),
        about: Some(blank.to_owned()),
        ..Diagnostic::default()
    }
}

/// A sentence as it stands in the document: the brackets that Markdown hides belong to it.
fn written(reading: &Reading, sentence: usize) -> &str {
    let (s, flat) = (&reading.sentences[sentence], reading.doc.flat.as_str());
    let (from, to) = reading.doc.flat_range(reading.block(sentence), s.start, s.end);
    let before = flat.get(..from).unwrap_or("");
    let from = before.trim_end_matches(['[', '{', '<']).len();
    let rest = flat.get(to..).unwrap_or("");
    let after = rest.len() - rest.trim_start_matches([']', '}', '>', '(']).len();
    flat.get(from..to + after).unwrap_or("")
}

fn is_cell(reading: &Reading, sentence: usize) -> bool {
    matches!(reading.block(sentence).role, Role::Cell { .. })
}

/// What stands in brackets or braces and is meant to be filled in.
fn blanks(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    if !text.bytes().any(|b| matches!(b, b'[' | b'{' | b'<')) {
        return out;
    }
    for (open, close) in [("[", "]"), ("{{", "}}"), ("<", ">"), ("${", "}")] {
        for (at, _) in text.match_indices(open) {
            let inner = crate::text::clip(&text[at + open.len()..], BLANK);
            let Some(end) = inner.find(close) else { continue };
            // A link as Markdown writes it.
            if inner[end + close.len()..].starts_with('(') {
                continue;
            }
            // Nothing but a variable stands in double braces.
            let variable = open.len() > 1 && inner[..end].contains(char::is_alphabetic);
            if variable || is_blank(&inner[..end]) {
                out.push(&text[at..at + open.len() + end + close.len()]);
            }
        }
    }
    out
}

/// Whether words in brackets name what is to be filled in: "bedrijfsnaam", "your company name".
fn is_blank(inner: &str) -> bool {
    let low = inner.to_lowercase();
    if low.contains(['@', '=', '/', ':']) || low.contains("protected") {
        return false;
    }
    low.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).any(|word| {
        data().blanks.iter().any(|blank| match blank.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => word == *blank,
        })
    })
}

/// "XXX", "KvK XXXXXXXX": a row of capital X that is part of no name of a cookie or an account.
fn crossed(text: &str, cell: bool) -> Option<&str> {
    if !text.contains('X') {
        return None;
    }
    let words = text.split(|c: char| c.is_whitespace() || ",;:()".contains(c));
    words.filter(|_| !cell).map(|word| word.trim_matches(['.', '!', '?'])).find(|word| {
        word.len() >= 3
            && word.bytes().all(|b| b == b'X' || b == b'-' || b == b'.')
            && word.starts_with("XX")
    })
}

/// Whether a host begins after this: at the start, after a space, `www.`, `://` or a bracket.
fn is_host(before: &str) -> bool {
    before.is_empty()
        || before.ends_with(|c: char| c.is_whitespace() || c == '(')
        || before.ends_with("www.")
        || before.ends_with("://")
}

/// The whole address or word around a place.
fn whole(text: &str, start: usize, end: usize) -> &str {
    let ends = |c: char| c.is_whitespace() || "()<>\",;".contains(c);
    let from = text[..start]
        .rfind(ends)
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let to = text[end..].find(ends).map_or(text.len(), |at| end + at);
    text[from..to].trim_end_matches('.')
}
