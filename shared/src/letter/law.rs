//! Law packs: which provision, which authority, which holidays, as dated data per country.
//!
//! A pack says what the law is called and where; it never says whether something breaks it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::civil::Date;
use serde::Deserialize;

use super::words::data;

/// The law of one place, as far as letters need it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Identifier: `nl`, `eu` …
    pub id: String,
    /// The law it is about: `gdpr` or `ccpa`.
    #[serde(default = "gdpr")]
    pub regime: String,
    /// ISO 3166-1 codes of the countries it is for.
    pub countries: Vec<String>,
    /// Language to write in when nothing else is known, ISO 639-1.
    pub language: String,
    /// Where the facts come from.
    pub sources: Vec<String>,
    /// Rules of the public holidays, see [`super::deadline`].
    pub holidays: Vec<String>,
    /// The name of the data protection regulation in each language.
    #[serde(default)]
    gdpr: BTreeMap<String, String>,
    /// The provision on reading and storing in terminal equipment, oldest first.
    #[serde(default)]
    eprivacy: Vec<Provision>,
    /// The authority to complain to.
    pub authority: Authority,
}

/// A provision with the day from which it holds.
#[derive(Debug, Default, Deserialize)]
struct Provision {
    valid_from: String,
    #[serde(flatten)]
    text: BTreeMap<String, String>,
}

/// A supervisory authority.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Where its complaint form is found.
    pub site: String,
    /// Postal address.
    pub address: String,
    /// Languages it takes complaints in; empty when not known.
    pub languages: Vec<String>,
    /// Its name, as it stands in a sentence, in each language.
    name: BTreeMap<String, String>,
    /// What a complaint must hold, in each language.
    #[serde(default)]
    needs: BTreeMap<String, String>,
}

impl Pack {
    /// What the regulation is called in a language.
    #[must_use]
    pub fn gdpr(&self, language: &str) -> &str {
        in_language(&self.gdpr, language)
    }

    /// The provision on cookies in force on a day; empty where there is none.
    #[must_use]
    pub fn eprivacy(&self, language: &str, on: Date) -> &str {
        let on = on.to_string();
        let valid = self.eprivacy.iter().rev().find(|provision| provision.valid_from <= on);
        valid.map_or("", |provision| in_language(&provision.text, language))
    }
}

impl Authority {
    /// Its name as it stands in a sentence ("lodge a complaint with …").
    #[must_use]
    pub fn name(&self, language: &str) -> &str {
        in_language(&self.name, language)
    }

    /// Whether it takes complaints in a language, as far as known.
    #[must_use]
    pub fn takes(&self, language: &str) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|known| known == language)
    }

    /// What a complaint must hold; empty when not known.
    #[must_use]
    pub fn needs(&self, language: &str) -> &str {
        in_language(&self.needs, language)
    }
}

/// The regime of a pack or kind that names none.
pub(super) fn gdpr() -> String {
    "gdpr".into()
}

fn in_language<'a>(texts: &'a BTreeMap<String, String>, language: &str) -> &'a str {
    texts.get(language).or_else(|| texts.get("en")).map_or("", String::as_str)
}

/// All packs; the first is for where no country is known.
#[must_use]
pub fn packs() -> &'static [Pack] {
    static PACKS: OnceLock<Vec<Pack>> = OnceLock::new();
    PACKS.get_or_init(|| {
        [
            include_str!("../../data/law/eu.toml"),
            include_str!("../../data/law/nl.toml"),
            include_str!("../../data/law/be.toml"),
            include_str!("../../data/law/de.toml"),
            include_str!("../../data/law/fr.toml"),
            include_str!("../../data/law/lu.toml"),
            include_str!("../../data/law/at.toml"),
            include_str!("../../data/law/ie.toml"),
            include_str!("../../data/law/uk.toml"),
            include_str!("../../data/law/us-ca.toml"),
        ]
        .map(data)
        .into()
    })
}

/// The pack with this identifier.
#[must_use]
pub fn find(id: &str) -> Option<&'static Pack> {
    packs().iter().find(|pack| pack.id == id)
}

/// The pack for a country or a country's top-level domain.
#[must_use]
pub fn of_country(code: &str) -> Option<&'static Pack> {
    let code = code.trim().to_ascii_uppercase();
    packs().iter().find(|pack| pack.countries.contains(&code))
}

/// Whether a country is known, and not in the European Economic Area.
#[must_use]
pub fn is_outside(code: &str) -> bool {
    const UNION: &str = include_str!("../../data/law/union.txt");
    let code = code.trim();
    code.len() == 2
        && code.chars().all(|c| c.is_ascii_alphabetic())
        && !UNION.lines().any(|member| member.eq_ignore_ascii_case(code))
}

/// The pack that holds when nothing says which: that of the Union.
#[must_use]
pub fn general() -> &'static Pack {
    &packs()[0]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::deadline;
    use crate::letter::words::LANGUAGES;

    #[test]
    fn every_pack_is_complete() {
        for pack in packs() {
            assert!(!pack.sources.is_empty(), "{}", pack.id);
            assert!(LANGUAGES.contains(&pack.language.as_str()), "{}", pack.id);
            assert!(pack.authority.site.starts_with("https://"), "{}", pack.id);
            for rule in &pack.holidays {
                assert!(deadline::is_rule(rule), "{}: {rule}", pack.id);
            }
            for language in LANGUAGES {
                assert!(!pack.authority.name(language).is_empty(), "{} {language}", pack.id);
                for provision in &pack.eprivacy {
                    assert!(provision.valid_from.parse::<Date>().is_ok(), "{}", pack.id);
                    assert!(provision.text.contains_key(language), "{} {language}", pack.id);
                }
            }
        }
    }

    #[test]
    fn the_provision_in_force_on_the_day_is_cited() {
        let text = |day: &str| find("de").unwrap().eprivacy("de", day.parse().unwrap());
        assert_eq!(text("2020-01-01"), "");
        assert_eq!(text("2024-05-13"), "§ 25 TTDSG");
        assert_eq!(text("2026-11-22"), "§ 25 TDDDG");
    }

    #[test]
    fn outside_the_union_is_said_only_of_known_countries() {
        assert!(is_outside("US") && is_outside("gb"));
        assert!(
            !is_outside("NL") && !is_outside("no") && !is_outside("") && !is_outside("Nederland")
        );
    }

    #[test]
    fn a_country_finds_its_pack() {
        assert_eq!(of_country("nl").map(|p| p.id.as_str()), Some("nl"));
        assert_eq!(of_country("uk").map(|p| p.id.as_str()), Some("uk"));
        assert!(of_country("zz").is_none());
        assert_eq!(general().id, "eu");
    }
}
