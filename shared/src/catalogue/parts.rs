//! Organisations, widgets, consent platforms and categories: the rows that are listed or looked up by
//! name.

use serde::Serialize;

use super::{Hit, hit, severity};
use crate::blob::layout::{
    ALIASES, CATEGORIES, LINK_PARAMETERS, ORGANISATIONS, PLATFORMS, WIDGETS, WORDS,
};
use crate::blob::{self, count, list, text, word};
use crate::detect::Severity;

/// What is known of an organisation. Empty where nothing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Organisation {
    /// The name people know.
    pub name: &'static str,
    /// Who owns it.
    pub parent: Option<&'static str>,
    /// Where it is established, ISO 3166-1 alpha-2.
    pub country: &'static str,
    /// Home page.
    pub homepage: &'static str,
    /// Page to object on.
    pub opt_out: &'static str,
    /// Its own privacy policy.
    pub privacy: &'static str,
}

/// Looks an organisation up by name or alias, in any capitals.
#[must_use]
pub fn organisation(name: &str) -> Option<Organisation> {
    let row = index_of(name)?;
    let mut details = list(word(ORGANISATIONS, row, 3));
    let parent = word(ORGANISATIONS, row, 1).checked_sub(1);
    Some(Organisation {
        name: text(word(ORGANISATIONS, row, 0)),
        parent: parent.map(|parent| text(word(ORGANISATIONS, parent as usize, 0))),
        homepage: text(word(ORGANISATIONS, row, 2)),
        country: details.next().unwrap_or_default(),
        opt_out: details.next().unwrap_or_default(),
        privacy: details.next().unwrap_or_default(),
    })
}

/// The organisation of that name.
fn index_of(name: &str) -> Option<usize> {
    let name = name.to_lowercase();
    let compare = |row| text(word(ALIASES, row, 0)).to_lowercase().cmp(&name);
    let row = blob::bisect(0..count(ALIASES), compare)?;
    Some(word(ALIASES, row, 1) as usize)
}

/// The parent organisation (`Instagram` → `Meta`), where there is one.
#[must_use]
pub fn parent(name: &str) -> Option<&'static str> {
    organisation(name)?.parent
}

/// A social button, embed or other piece of a third party in a page, as it is recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// Identifier, stable.
    pub id: &'static str,
    /// Whose it is.
    pub hit: Hit,
    /// What it is: `like`, `share`, `follow`, `feed`, `video`, `map`, `chat` …
    pub kind: &'static str,
}

/// A widget with all by which it is recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Widget {
    /// Identifier, stable.
    pub id: &'static str,
    /// Whose it is.
    pub hit: Hit,
    /// What it is, see [`Shown::kind`].
    pub kind: &'static str,
    /// Starts of the addresses from which it is loaded.
    pub live: Vec<&'static str>,
    /// CSS selectors of it in a page.
    pub selectors: Vec<&'static str>,
    /// Starts of the addresses of the plain form, a link that loads nothing.
    pub plain: Vec<&'static str>,
}

/// All widgets.
pub fn widgets() -> impl ExactSizeIterator<Item = Widget> {
    (0..count(WIDGETS)).map(|row| {
        let texts = |field| list(word(WIDGETS, row, field)).collect();
        let Shown { id, hit, kind } = shown(row);
        Widget { id, hit, kind, live: texts(3), selectors: texts(4), plain: texts(5) }
    })
}

/// The widget in a row.
pub(super) fn shown(row: usize) -> Shown {
    Shown {
        id: text(word(WIDGETS, row, 0)),
        hit: hit(word(WIDGETS, row, 1)),
        kind: text(word(WIDGETS, row, 2)),
    }
}

/// The widget of this identifier.
#[must_use]
pub fn widget_named(id: &str) -> Option<Shown> {
    let is = |row: &usize| blob::bytes(word(WIDGETS, *row, 0)) == id.as_bytes();
    (0..count(WIDGETS)).find(is).map(shown)
}

/// The widget that is loaded from this address.
#[must_use]
pub fn widget_of(url: &url::Url) -> Option<Shown> {
    super::named(url.as_str(), &super::Host::of(""))?.widget()
}

/// Who writes this parameter into links, to carry along who clicked them.
#[must_use]
pub fn link_parameter(name: &str) -> Option<Hit> {
    let is = |row: &usize| blob::bytes(word(LINK_PARAMETERS, *row, 0)) == name.as_bytes();
    (0..count(LINK_PARAMETERS)).find(is).map(|row| hit(word(LINK_PARAMETERS, row, 1)))
}

/// A consent platform, and how to find the parts of its dialogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConsentPlatform {
    /// Its name.
    pub name: &'static str,
    /// Who makes it.
    pub organisation: &'static str,
    /// Hosts it is loaded from.
    pub hosts: Vec<&'static str>,
    /// CSS selectors of the dialogue.
    pub banner: Vec<&'static str>,
    /// CSS selectors of the control that accepts all.
    pub accept: Vec<&'static str>,
    /// CSS selectors of the control that refuses all.
    pub refuse: Vec<&'static str>,
    /// CSS selectors of the control that keeps a selection.
    pub save: Vec<&'static str>,
    /// Names of the cookies that keep the choice.
    pub cookies: Vec<&'static str>,
    /// JavaScript global by which it shows itself.
    pub global: &'static str,
}

/// All consent platforms.
pub fn consent_platforms() -> impl ExactSizeIterator<Item = ConsentPlatform> {
    (0..count(PLATFORMS)).map(|row| {
        let texts = |field| list(word(PLATFORMS, row, field)).collect();
        ConsentPlatform {
            name: text(word(PLATFORMS, row, 0)),
            organisation: text(word(PLATFORMS, row, 1)),
            hosts: texts(2),
            banner: texts(3),
            accept: texts(4),
            refuse: texts(5),
            save: texts(6),
            cookies: texts(7),
            global: text(word(PLATFORMS, row, 8)),
        }
    })
}

/// How much a request to a product of this category matters by itself.
#[must_use]
pub fn category_severity(category: &str) -> Severity {
    severity(category_field(category, 1))
}

/// Whether products of this category follow people, as a rule.
#[must_use]
pub fn category_tracks(category: &str) -> bool {
    category_field(category, 2) == 1
}

fn category_field(category: &str, field: usize) -> u32 {
    (0..count(CATEGORIES))
        .find(|row| blob::bytes(word(CATEGORIES, *row, 0)) == category.as_bytes())
        .map_or(0, |row| word(CATEGORIES, row, field))
}

/// Whether a list of `data/words` has this word.
#[must_use]
pub fn has_word(name: &str, word: &str) -> bool {
    words_in(name).any(|reference| blob::bytes(reference) == word.as_bytes())
}

/// A word list of `data/words`: `file.list`, all languages together.
#[must_use]
pub fn words(name: &str) -> impl ExactSizeIterator<Item = &'static str> + Clone + use<> {
    words_in(name).map(text)
}

fn words_in(name: &str) -> impl ExactSizeIterator<Item = u32> + Clone + use<> {
    let row = (0..count(WORDS)).find(|row| blob::bytes(word(WORDS, *row, 0)) == name.as_bytes());
    blob::references(row.map_or(0, |row| word(WORDS, row, 1)))
}
