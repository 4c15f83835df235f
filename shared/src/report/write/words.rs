//! The words of reports, by language, from data.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::compare::Verdict;

/// The languages of reports, ISO 639-1; the first is used for all others.
pub const LANGUAGES: [&str; 4] = ["en", "nl", "de", "fr"];

const SOURCES: [&str; LANGUAGES.len()] = [
    include_str!("../../../data/report/en.toml"),
    include_str!("../../../data/report/nl.toml"),
    include_str!("../../../data/report/de.toml"),
    include_str!("../../../data/report/fr.toml"),
];

/// Words of one language.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Words {
    groups: toml::Table,
}

/// The words of a language.
pub fn words(language: &str) -> &'static Words {
    static ALL: OnceLock<Vec<Words>> = OnceLock::new();
    // A file that does not parse is found by the test below.
    let all = ALL.get_or_init(|| {
        SOURCES.iter().map(|source| toml::from_str(source).unwrap_or_default()).collect()
    });
    let index = LANGUAGES.iter().position(|known| *known == language).unwrap_or(0);
    &all[index]
}

impl Words {
    /// A label of the page.
    pub fn label(&self, key: &str) -> &str {
        self.find("label", key).unwrap_or_default()
    }

    /// A value of an enumeration, by its identifier in JSON; the identifier where there is no word.
    pub fn say<T: Serialize>(&self, group: &str, value: T) -> String {
        let id = serde_json::to_value(value).unwrap_or_default();
        let id = id.as_str().unwrap_or_default();
        self.find(group, id).map_or_else(|| id.replace('_', " "), str::to_owned)
    }

    /// Identifier and word of each verdict, gravest first.
    pub fn verdicts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        Verdict::ALL
            .into_iter()
            .map(|verdict| (verdict.id(), self.find("verdict", verdict.id()).unwrap_or_default()))
    }

    fn find(&self, group: &str, key: &str) -> Option<&str> {
        self.groups.get(group)?.get(key)?.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(source: &str) -> Vec<String> {
        let table: toml::Table = toml::from_str(source).unwrap();
        let groups = table.iter().flat_map(|(group, words)| {
            let words = words.as_table().unwrap();
            words.iter().map(move |(key, word)| {
                assert!(!word.as_str().unwrap().trim().is_empty(), "{group}.{key}");
                format!("{group}.{key}")
            })
        });
        groups.collect()
    }

    #[test]
    fn every_language_has_the_same_words() {
        for (language, source) in LANGUAGES.iter().zip(SOURCES) {
            assert_eq!(keys(source), keys(SOURCES[0]), "{language}");
        }
    }

    #[test]
    fn every_verdict_and_kind_has_a_word() {
        use crate::observe::Kind;
        let words = words("nl");
        assert!(words.verdicts().all(|(_, word)| !word.is_empty()));
        for kind in [Kind::Request, Kind::Websocket, Kind::CookieSync, Kind::KeyLogging] {
            assert!(!words.say("kind", kind).contains('_'));
        }
        assert_eq!(words.label("title"), "Wat Saydo zag");
    }
}
