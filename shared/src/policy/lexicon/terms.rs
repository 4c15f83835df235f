//! Single terms in lists of `data/policy`, looked up by hash: abbreviations, words that are no name,
//! the commonest words of languages, named characters.

use crate::blob::layout::{HASH_START, TERM_SLOTS, TERMS, hash_on};
use crate::blob::{READING, find_hashed};

/// What a term of a list stands for; empty where the list only holds it.
#[must_use]
pub fn get(list: &str, term: &str) -> Option<&'static str> {
    let hash = hash_on(hash_on(hash_on(HASH_START, list.as_bytes()), b"\t"), term.as_bytes());
    let is = |slot: usize| {
        let key = READING.bytes(READING.word(TERMS, slot - 1, 0)).strip_prefix(list.as_bytes());
        key.and_then(|key| key.strip_prefix(b"\t")) == Some(term.as_bytes())
    };
    let slot = find_hashed(READING.section(TERM_SLOTS), hash, is)?;
    Some(READING.text(READING.word(TERMS, slot - 1, 1)))
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
