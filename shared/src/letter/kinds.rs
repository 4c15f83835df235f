//! The kinds of letter and their wordings, from data.

use std::sync::OnceLock;

use serde::Deserialize;

use super::words::{LANGUAGES, data, index, words};

/// The field with the day of the letter that another one follows.
const SENT_ON: &str = "sent_on";

/// One kind of letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Identifier: `opt_out` …
    pub id: String,
    /// Whom it goes to: `site`, `vendor` or `authority`.
    pub to: String,
    /// The law it rests on: `gdpr` or `ccpa`.
    #[serde(default = "super::law::gdpr")]
    pub regime: String,
    /// The provisions that its wording rests on, for people.
    pub rests_on: String,
    /// Purposes of a contact that make it the right one, best first.
    #[serde(default)]
    pub purposes: Vec<String>,
    /// Whether it speaks of what the policy says.
    #[serde(default)]
    pub policy: bool,
    /// Which findings it shows.
    #[serde(default)]
    pub(super) evidence: Evidence,
    /// Whether it names identifiers of the user's browser.
    #[serde(default)]
    pub identifiers: bool,
    /// What the user has to fill in.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// The wordings, in the order of the languages.
    #[serde(skip)]
    wordings: Vec<Wording>,
}

/// Which findings a kind of letter shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Evidence {
    /// All that matter.
    All,
    /// Those of the organisation written to.
    Vendor,
    /// Those first seen after the day of the field `sent_on`.
    Since,
    /// None.
    #[default]
    None,
}

/// Something the user fills in, by name; the value goes into [`super::Order::fields`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct Field {
    /// Name of the field. One that ends in `_on` takes a date, `YYYY-MM-DD`.
    pub name: String,
    /// Whether the letter makes no sense without it.
    pub required: bool,
    /// The values it may have; empty when any text may stand there.
    pub choices: Vec<String>,
}

impl Field {
    /// What it is, for the one who fills it in.
    #[must_use]
    pub fn label(&self, language: &str) -> &'static str {
        words(language).say("field", &self.name)
    }

    /// Whether the value is a date.
    #[must_use]
    pub fn is_date(&self) -> bool {
        self.name.ends_with("_on")
    }
}

impl From<String> for Field {
    fn from(text: String) -> Self {
        let (name, choices) = text.split_once('=').unwrap_or((&text, ""));
        let bare = name.trim_end_matches('?');
        Self {
            name: bare.into(),
            required: bare == name,
            choices: choices.split('|').filter(|c| !c.is_empty()).map(Into::into).collect(),
        }
    }
}

/// One kind in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wording {
    pub name: String,
    pub description: String,
    pub subject: String,
    pub body: String,
}

impl Kind {
    /// Name in a language (`nl`, `en` …; English for others).
    #[must_use]
    pub fn name(&self, language: &str) -> &str {
        self.wording(language).map_or("", |wording| &wording.name)
    }

    /// What it does, in one sentence.
    #[must_use]
    pub fn description(&self, language: &str) -> &str {
        self.wording(language).map_or("", |wording| &wording.description)
    }

    /// Whether it follows an earlier letter: a reminder, an answer, a complaint.
    #[must_use]
    pub fn follows(&self) -> bool {
        self.fields.iter().any(|field| field.name == SENT_ON)
    }

    pub(super) fn wording(&self, language: &str) -> Option<&Wording> {
        self.wordings.get(index(language))
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    kind: Vec<Kind>,
}

/// Names the wordings of kinds: a file for each in each language.
macro_rules! wordings {
    ($($id:literal)*) => {
        [$(($id, [
            include_str!(concat!("../../data/letters/nl/", $id, ".toml")),
            include_str!(concat!("../../data/letters/en/", $id, ".toml")),
            include_str!(concat!("../../data/letters/de/", $id, ".toml")),
            include_str!(concat!("../../data/letters/fr/", $id, ".toml")),
        ])),*]
    };
}

/// All kinds, in the order in which they are offered.
#[must_use]
pub fn kinds() -> &'static [Kind] {
    static KINDS: OnceLock<Vec<Kind>> = OnceLock::new();
    KINDS.get_or_init(|| {
        let sources: [(&str, [&str; LANGUAGES.len()]); _] = wordings!(
            "opt_out" "withdraw_consent" "erasure" "access" "question" "vendor"
            "objection" "rectification" "own_route" "reminder" "answer" "complaint" "ccpa"
        );
        let mut kinds = data::<File>(include_str!("../../data/letters/kinds.toml")).kind;
        for kind in &mut kinds {
            if let Some((_, files)) = sources.iter().find(|(id, _)| *id == kind.id) {
                kind.wordings = files.iter().map(|source| data(source)).collect();
            }
        }
        kinds
    })
}

/// The kind of this identifier.
pub(super) fn find(id: &str) -> Option<&'static Kind> {
    kinds().iter().find(|kind| kind.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::law;

    #[test]
    fn every_kind_is_worded_in_every_language() {
        for kind in kinds() {
            assert!(matches!(kind.to.as_str(), "site" | "vendor" | "authority"), "{}", kind.id);
            assert!(law::packs().iter().any(|pack| pack.regime == kind.regime), "{}", kind.id);
            assert_eq!(kind.wordings.len(), LANGUAGES.len(), "{}", kind.id);
            for wording in &kind.wordings {
                let texts = [&wording.name, &wording.description, &wording.subject, &wording.body];
                assert!(texts.iter().all(|text| !text.is_empty()), "{}", kind.id);
                let shown =
                    ["{>identify}", "{identifiers}"].iter().any(|n| wording.body.contains(n));
                assert_eq!(shown, kind.identifiers, "{}", kind.id);
            }
        }
    }

    /// What a wording may name besides the fields of its kind.
    const NAMES: &str = "account address again attachment authority before case condition_broken \
        contradicted controller count date differs do_not_call due eprivacy erase_due evidence gdpr gpc \
        identifiers more outside overdue page phone quotes refused reply second_due sender site \
        to_name undeclared vendor was_due";

    /// The names between two signs: `{name}`, `[name,!other]`.
    fn names(text: &str, open: char, close: char) -> Vec<&str> {
        let inside = text.split(open).skip(1).filter_map(|rest| rest.split_once(close));
        let names = inside.flat_map(|(inside, _)| inside.split(','));
        names.map(|name| name.trim().trim_start_matches('!')).collect()
    }

    #[test]
    fn wordings_name_only_what_there_is() {
        for (language, kind) in LANGUAGES.iter().flat_map(|l| kinds().iter().map(move |k| (l, k))) {
            let parts = &words(language).parts;
            let Some(wording) = kind.wording(language) else { continue };
            let texts = [&wording.subject, &wording.body].into_iter().chain(parts.values());
            for text in texts {
                let mut all = names(text, '{', '}');
                all.extend(names(text, '[', ']'));
                for name in all {
                    let field = kind.fields.iter().any(|field| {
                        name.strip_prefix(&field.name).is_some_and(|rest| {
                            let choice = rest.strip_prefix('_').unwrap_or_default();
                            rest.is_empty() || field.choices.iter().any(|known| known == choice)
                        })
                    });
                    let part = name.strip_prefix('>').is_some_and(|name| parts.contains_key(name));
                    let known = NAMES.split_whitespace().any(|known| known == name);
                    assert!(field || part || known, "{} {language}: {name}", kind.id);
                }
            }
        }
    }

    #[test]
    fn the_documentation_says_what_each_rests_on() {
        const PAGE: &str = include_str!("../../../docs/letters.md");
        for kind in kinds() {
            let row = PAGE.lines().find(|line| line.starts_with(&format!("| `{}`", kind.id)));
            assert!(row.is_some_and(|row| row.contains(&kind.rests_on)), "{}", kind.id);
        }
    }

    #[test]
    fn fields_tell_what_they_take() {
        let field = Field::from("scope?=block|full".to_owned());
        assert_eq!((field.name.as_str(), field.required), ("scope", false));
        assert_eq!(field.choices, ["block", "full"]);
        assert!(Field::from("sent_on".to_owned()).is_date());
    }
}
