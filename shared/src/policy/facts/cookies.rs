//! Cookies listed one by one, in tables and lists: name, provider, purpose, lifetime.

use super::duration;
use super::{add, stating};
use crate::policy::document::Role;
use crate::policy::reading::Reading;
use crate::policy::record::{CookieRow, Record};

pub fn read(reading: &Reading, record: &mut Record) {
    for sentence in stating(reading) {
        let name = match reading.block(sentence).role {
            Role::Cell { row, .. } if row > 0 => cell_name(reading.text(sentence)),
            Role::Item(_) => listed_name(reading.text(sentence)),
            Role::Paragraph => listed_name(reading.text(sentence))
                .filter(|name| reading.text(sentence).starts_with(&format!("{name}:"))),
            _ => None,
        };
        let Some(name) = name else { continue };
        if record.cookies.iter().any(|c| c.name == name) {
            continue;
        }
        let (quote, span) = reading.quote(sentence);
        let lifetime = lifetime(reading, sentence);
        let provider = crate::catalogue::who_cookie(&name, "")
            .and_then(|c| c.hit)
            .map(|hit| hit.organisation.to_owned());
        let purpose = crate::catalogue::who_cookie(&name, "").map(|c| c.purpose.to_owned());
        add(
            &mut record.cookies,
            CookieRow {
                name,
                provider,
                purpose,
                lifetime,
                quote,
                span,
                document: reading.index,
                sentence,
            },
        );
    }
}

/// A cell that holds nothing but a cookie name.
fn cell_name(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.contains(' ') && is_cookie_name(text)).then(|| text.to_owned())
}

/// "_ga: used to …" in a list.
fn listed_name(text: &str) -> Option<String> {
    let word = text.split([':', ' ', ',']).next()?.trim_matches(['"', '\'', '*']);
    let marked = word.starts_with('_') || word.contains('_') && word.len() > 3;
    (marked && is_cookie_name(word)).then(|| word.to_owned())
}

fn is_cookie_name(text: &str) -> bool {
    let good = text.chars().all(|c| {
        c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '*' | '[' | ']' | '<' | '>')
    });
    let mixed = text.contains('_')
        || text.chars().any(|c| c.is_ascii_digit())
        || crate::catalogue::who_cookie(text, "").is_some();
    good && mixed && (2..=64).contains(&text.len()) && text.chars().any(|c| c.is_ascii_alphabetic())
}

/// The lifetime in the same row, or in the same item.
fn lifetime(reading: &Reading, sentence: usize) -> Option<String> {
    let mut session = None;
    for other in row(reading, sentence) {
        if let Some(found) = duration::all(reading, other).into_iter().next() {
            return Some(found.iso);
        }
        if reading.hits(other, "unit.session").next().is_some() {
            session = Some("session".to_owned());
        }
    }
    session
}

/// The sentences of the same row of a table, or of the same item.
pub(crate) fn row(reading: &Reading, sentence: usize) -> impl Iterator<Item = usize> {
    let near = sentence.saturating_sub(12)..(sentence + 12).min(reading.sentences.len());
    near.filter(move |other| match (reading.block(sentence).role, reading.block(*other).role) {
        (Role::Cell { table, row, .. }, Role::Cell { table: t, row: r, .. }) => {
            table == t && row == r
        }
        _ => reading.sentences[sentence].block == reading.sentences[*other].block,
    })
}
