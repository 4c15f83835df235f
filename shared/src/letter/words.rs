//! The data files of letters, parsed once: words of each language, and lists of mailbox names.
//!
//! A file that does not parse is found by the tests of this module, not by a user; at run time it
//! counts as empty.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The languages that letters are written in, ISO 639-1.
pub const LANGUAGES: [&str; 4] = ["nl", "en", "de", "fr"];

/// Names of mailboxes, cookies and subjects that need care.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lists {
    pub unread: Vec<String>,
    pub elsewhere: Vec<String>,
    pub secret_names: Vec<String>,
    pub no_calls: Vec<String>,
}

/// What is said in one language in every letter.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// Twelve names, January first.
    months: Vec<String>,
    /// How a date is written, with `{day}`, `{month}` and `{year}`.
    date: String,
    /// How the first day of a month is written.
    first: String,
    /// Passages that several kinds share, by name.
    pub parts: BTreeMap<String, String>,
    /// Short phrases, by group and key.
    pub phrases: BTreeMap<String, BTreeMap<String, String>>,
}

impl Words {
    /// The phrase for `key` in `group`; empty when there is none.
    pub fn say(&self, group: &str, key: &str) -> &str {
        self.phrases.get(group).and_then(|group| group.get(key)).map_or("", String::as_str)
    }

    /// A date as it is written in a letter.
    pub fn date(&self, date: Date) -> String {
        let month = usize::try_from(date.month()).unwrap_or(1).saturating_sub(1);
        let day = if date.day() == 1 { self.first.clone() } else { date.day().to_string() };
        self.date
            .replace("{day}", &day)
            .replace("{month}", self.months.get(month).map_or("", String::as_str))
            .replace("{year}", &date.year().to_string())
    }
}

/// Parses a data file of this crate.
pub(super) fn data<T: DeserializeOwned + Default>(source: &str) -> T {
    let parsed = toml::from_str(source);
    debug_assert!(parsed.is_ok(), "a data file of letters does not parse");
    parsed.unwrap_or_default()
}

/// The lists of names.
pub(super) fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| data(include_str!("../../data/letters/lists.toml")))
}

/// The words of a language of [`LANGUAGES`]; of English for any other.
pub(super) fn words(language: &str) -> &'static Words {
    static ALL: OnceLock<[Words; LANGUAGES.len()]> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        [
            data(include_str!("../../data/letters/nl/words.toml")),
            data(include_str!("../../data/letters/en/words.toml")),
            data(include_str!("../../data/letters/de/words.toml")),
            data(include_str!("../../data/letters/fr/words.toml")),
        ]
    });
    &all[index(language)]
}

/// The place of a language in [`LANGUAGES`]; English for any other.
pub(super) fn index(language: &str) -> usize {
    LANGUAGES.iter().position(|known| *known == language).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_words() {
        let shape = |language: &str| {
            let words = words(language);
            let groups = words.phrases.iter().map(|(group, phrases)| {
                assert!(phrases.values().all(|text| !text.is_empty()), "{language} {group}");
                (group.clone(), phrases.keys().cloned().collect::<Vec<_>>())
            });
            assert_eq!(words.months.len(), 12, "{language}");
            (words.parts.keys().cloned().collect::<Vec<_>>(), groups.collect::<Vec<_>>())
        };
        for language in LANGUAGES {
            assert_eq!(shape(language), shape("nl"), "{language}");
        }
    }

    #[test]
    fn dates_read_as_people_write_them() {
        let day = |language: &str, day| words(language).date(Date::constant(2026, 5, day));
        assert_eq!(day("nl", 1), "1 mei 2026");
        assert_eq!(day("en", 22), "22 May 2026");
        assert_eq!(day("de", 1), "1. Mai 2026");
        assert_eq!(day("fr", 1), "1er mai 2026");
    }
}
