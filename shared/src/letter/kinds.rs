//! The kinds of letter and their wordings, from data.

use std::sync::OnceLock;

use serde::Deserialize;

use super::words::{LANGUAGES, data, index};

/// One kind of letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Identifier: `opt_out` …
    pub id: String,
    /// Whom it goes to: `site`, `vendor` or `authority`.
    pub to: String,
    /// Purposes of a contact that make it the right one, best first.
    #[serde(default)]
    pub purposes: Vec<String>,
    /// Whether it speaks of what the policy says.
    #[serde(default)]
    pub policy: bool,
    /// What the user has to fill in.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// The wordings, in the order of the languages.
    #[serde(skip)]
    wordings: Vec<Wording>,
}

/// Something the user fills in, by name; the value goes into [`super::Order::fields`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct Field {
    /// Name of the field.
    pub name: String,
    /// Whether the letter makes no sense without it.
    pub required: bool,
}

impl From<String> for Field {
    fn from(text: String) -> Self {
        let name = text.trim_end_matches('?');
        Self { name: name.into(), required: name == text }
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
        ])),*]
    };
}

/// All kinds, in the order in which they are offered.
#[must_use]
pub fn kinds() -> &'static [Kind] {
    static KINDS: OnceLock<Vec<Kind>> = OnceLock::new();
    KINDS.get_or_init(|| {
        let sources: [(&str, [&str; LANGUAGES.len()]); _] = wordings!("opt_out");
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
