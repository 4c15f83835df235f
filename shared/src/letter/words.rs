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

/// Names of mailboxes and cookies that need care.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mailboxes {
    pub unread: Vec<String>,
    pub elsewhere: Vec<String>,
    pub secret_names: Vec<String>,
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

/// The lists of mailbox and cookie names.
pub(super) fn mailboxes() -> &'static Mailboxes {
    static LISTS: OnceLock<Mailboxes> = OnceLock::new();
    LISTS.get_or_init(|| data(include_str!("../../data/letters/mailboxes.toml")))
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
