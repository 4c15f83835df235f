//! Names as policies write them, and finding them by their words.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::{Hit, hit, organisation_hit};
use crate::blob::READING;
use crate::blob::layout::{NAME_CASED, NAME_PRODUCT, NAMES};
use crate::table::{Table, hash};

/// A name under which policies mention an organisation or product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// As written in policies.
    pub text: &'static str,
    /// What it means; `product` is `None` when the organisation as a whole is meant.
    pub hit: Hit,
    /// Whether capitals matter, because the word also means something else (`Criteo` does not,
    /// `Segment` does).
    pub cased: bool,
}

/// All names by their words, made when the first policy is read.
static INDEX: LazyLock<Index> = LazyLock::new(Index::new);

#[derive(Debug, Default)]
struct Index {
    /// The first words.
    starts: Table,
    /// Each with where its names stand in `ends`.
    first: Vec<(String, Range<usize>)>,
    /// Further words, and the place in [`names`]; those of most words first.
    ends: Vec<(Vec<String>, usize)>,
    /// Hashes of all single words, sorted.
    words: Vec<u32>,
}

impl Index {
    fn new() -> Self {
        let mut words = BTreeSet::new();
        let mut names: Vec<(String, Vec<String>, usize)> = Vec::new();
        for row in 0..READING.count(NAMES) {
            let low = written(row).to_lowercase();
            words.extend(low.split(' ').map(|word| hash(word.as_bytes())));
            let mut parts = words_in(&low).map(str::to_owned);
            if let Some(first) = parts.next() {
                names.push((first, parts.collect(), row));
            }
        }
        names.sort_by(|a, b| (&a.0, b.1.len(), a.2).cmp(&(&b.0, a.1.len(), b.2)));
        let mut index = Self { words: words.into_iter().collect(), ..Self::default() };
        for (start, rest, row) in names {
            index.ends.push((rest, row));
            let end = index.ends.len();
            match index.first.last_mut() {
                Some((last, range)) if *last == start => range.end = end,
                _ => index.first.push((start, end - 1..end)),
            }
        }
        index.starts = Table::of(index.first.iter().map(|(word, _)| hash(word.as_bytes())));
        index
    }

    /// The names that begin with a word.
    fn starting(&self, word: &str) -> &[(Vec<String>, usize)] {
        let is = |row: usize| self.first.get(row).is_some_and(|(first, _)| first == word);
        let found = self.starts.find(hash(word.as_bytes()), is).and_then(|row| self.first.get(row));
        found.and_then(|(_, range)| self.ends.get(range.clone())).unwrap_or_default()
    }
}

/// All names that policies use for organisations and products, longest first.
pub fn names() -> impl ExactSizeIterator<Item = Name> {
    (0..READING.count(NAMES)).map(name)
}

/// The name at a place of [`names`].
#[must_use]
pub fn name(row: usize) -> Name {
    let who = READING.word(NAMES, row, 1);
    let index = who & !(NAME_PRODUCT | NAME_CASED);
    let hit = if who & NAME_PRODUCT != 0 { hit(index) } else { organisation_hit(index) };
    Name { text: written(row), hit, cased: who & NAME_CASED != 0 }
}

/// A name as written.
fn written(row: usize) -> &'static str {
    READING.text(READING.word(NAMES, row, 0))
}

/// The words of a name.
fn words_in(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The names that begin with this word, in lower case: how each goes on, word by word, and its place in
/// [`names`]. The names of most words come first.
#[must_use]
pub fn names_starting(first: &str) -> &'static [(Vec<String>, usize)] {
    INDEX.starting(first)
}

/// Whether this, in lower case, is a whole name.
#[must_use]
pub fn is_name(low: &str) -> bool {
    let first = words_in(low).next().unwrap_or_default();
    names_starting(first).iter().any(|(_, row)| written(*row).to_lowercase() == low)
}

/// Whether this, in lower case, is one of the words of a name. Told by a hash of four bytes: it may be
/// wrong once in a million words.
#[must_use]
pub fn is_word_of_names(low: &str) -> bool {
    INDEX.words.binary_search(&hash(low.as_bytes())).is_ok()
}
