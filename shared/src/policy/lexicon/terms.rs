//! Single terms in lists of `data/policy`, looked up by hash: abbreviations, words that are no name,
//! the commonest words of languages, named characters.

use std::sync::LazyLock;

use crate::blob::READING;
use crate::blob::layout::TERMS;
use crate::table::{HASH_START, Table, hash, hash_on};

static TABLE: LazyLock<Table> =
    LazyLock::new(|| Table::of((0..READING.count(TERMS)).map(|row| hash(key(row)))));

/// A list, a tab and a term.
fn key(row: usize) -> &'static [u8] {
    READING.bytes(READING.word(TERMS, row, 0))
}

/// What a term of a list stands for; empty where the list only holds it.
#[must_use]
pub fn get(list: &str, term: &str) -> Option<&'static str> {
    let hash = hash_on(hash_on(hash_on(HASH_START, list.as_bytes()), b"\t"), term.as_bytes());
    let is = |row: usize| {
        let term_in = key(row).strip_prefix(list.as_bytes());
        term_in.and_then(|key| key.strip_prefix(b"\t")) == Some(term.as_bytes())
    };
    Some(READING.text(READING.word(TERMS, TABLE.find(hash, is)?, 1)))
}

/// Whether a list holds a term.
#[must_use]
pub fn holds(list: &str, term: &str) -> bool {
    get(list, term).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_found_in_their_own_list() {
        assert!(holds("abbreviations", "bijv"));
        assert!(!holds("not_names", "bijv"));
        assert!(!holds("abbreviations", ""));
        assert_eq!(get("entities", "amp"), Some("&"));
        assert_eq!(get("stopwords", "wij"), Some("nl"));
    }
}
