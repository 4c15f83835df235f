//! The words of each language, as data, and finding them in a document.
//!
//! A lexicon file lists concepts (`[right.access]`) and under each the wordings that express it, one
//! a line; `shared/data/policy/README.md` explains them to people who do not program. `build.rs`
//! compiles them; here they are only looked up. Nothing here knows what a concept means.

mod scan;
pub mod terms;
mod words;

use std::sync::{LazyLock, OnceLock};

use crate::blob::layout::{CASED, CODES, FORMS, GAP, LEXICONS};
use crate::blob::{READING, code_at};
use crate::table::{HASH_START, Table, hash, hash_on};
pub use scan::{Hit, Scan};
pub use words::{Token, Vocabulary, Words};

/// Names of all concepts, sorted.
static CONCEPTS: &[&str] = include!(concat!(env!("OUT_DIR"), "/concepts.rs"));

/// The table of forms of each lexicon, made when that one is first used.
static TABLES: LazyLock<Vec<OnceLock<Table>>> =
    LazyLock::new(|| (0..READING.count(LEXICONS)).map(|_| OnceLock::new()).collect());

/// Number of a concept, the same in all languages.
pub type Concept = u16;

/// The wordings of one language: where they stand in the compiled data.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lexicon {
    /// Which of the lexicons this is, from 1; 0 is none.
    row: usize,
    codes: &'static [u8],
    /// The table of forms.
    table: Option<&'static Table>,
    /// First row of [`FORMS`], how many, and how many of them no table finds.
    first: usize,
    forms: usize,
    loose: usize,
    longest: usize,
    concepts: usize,
    known: usize,
    starts: usize,
    wordings: usize,
}

/// One wording: what it expresses, and the steps after its first word.
#[derive(Debug, Clone, Copy)]
struct Wording {
    concept: Concept,
    cased: bool,
    /// Where its steps begin and end among the codes.
    steps: (usize, usize),
}

/// One step of a wording.
enum Step {
    /// A word that passes this test.
    Word(u16),
    /// Up to so many words of any kind.
    Gap(usize),
}

/// Languages that have a lexicon, ISO 639-1.
pub fn languages() -> impl Iterator<Item = &'static str> {
    (0..READING.count(LEXICONS)).map(|row| READING.text(READING.word(LEXICONS, row, 0)))
}

/// Name of a concept (`right.access`).
#[must_use]
pub fn name(concept: Concept) -> &'static str {
    CONCEPTS.get(usize::from(concept)).copied().unwrap_or("")
}

impl Lexicon {
    /// The lexicon of a language; an empty one for a language that has none.
    #[must_use]
    pub fn of(language: &str) -> Self {
        let Some(row) = languages().position(|known| known == language) else {
            return Self::default();
        };
        let field = |at: usize| READING.word(LEXICONS, row, at) as usize;
        let (first, forms, loose) = (field(1), field(2), field(3));
        let found = first..first.saturating_add(forms.saturating_sub(loose));
        let table = || Table::of(found.map(|row| hash(form_in(row))));
        Self {
            row: row + 1,
            codes: READING.section(CODES),
            table: TABLES.get(row).map(|made| made.get_or_init(table)),
            first,
            forms,
            loose,
            longest: field(4),
            concepts: field(5),
            known: field(6),
            starts: field(7),
            wordings: field(8),
        }
    }

    fn code(&self, at: usize) -> u16 {
        code_at(self.codes, at)
    }

    /// Whether this language has wordings for a concept.
    #[must_use]
    pub fn knows(&self, concept: &str) -> bool {
        let Ok(concept) = CONCEPTS.binary_search(&concept) else { return false };
        let compare = |at: usize| usize::from(self.code(at)).cmp(&concept);
        crate::blob::bisect(self.concepts..self.concepts + self.known, compare).is_some()
    }

    /// Name of a concept (`right.access`).
    #[must_use]
    pub fn name(&self, concept: Concept) -> &'static str {
        name(concept)
    }

    /// Gathers the word tests that a word in lower case passes, sorted.
    fn tests(&self, text: &str, passed: &mut Vec<u16>) {
        passed.clear();
        let mut hash = HASH_START;
        for (at, byte) in text.bytes().enumerate().take(self.longest) {
            hash = hash_on(hash, &[byte]);
            // The beginning of the word may be a stem, all of it a word.
            let (stem, end) = (&text.as_bytes()[..=at], at + 1);
            self.form(hash_on(hash, b"*"), |form| form.strip_suffix(b"*") == Some(stem), passed);
            if end == text.len() {
                self.form(hash, |form| form == stem, passed);
            }
        }
        for row in self.first + self.forms - self.loose..self.first + self.forms {
            let form = form_in(row);
            let end = form.strip_prefix(b"*").unwrap_or(form);
            let passes = match end.strip_suffix(b"*") {
                Some(inside) => holds(text.as_bytes(), inside),
                None => text.as_bytes().ends_with(end),
            };
            if passes {
                self.passed(row, passed);
            }
        }
        passed.sort_unstable();
        passed.dedup();
    }

    fn form(&self, hash: u32, is: impl Fn(&[u8]) -> bool, passed: &mut Vec<u16>) {
        let is = |row: usize| is(form_in(self.first + row));
        if let Some(row) = self.table.and_then(|table| table.find(hash, is)) {
            self.passed(self.first + row, passed);
        }
    }

    /// Adds the word tests of a form.
    fn passed(&self, row: usize, passed: &mut Vec<u16>) {
        let place = READING.word(FORMS, row, 1);
        let (at, count) = ((place & 0x00ff_ffff) as usize, (place >> 24) as usize);
        passed.extend((at..at + count).map(|at| self.code(at)));
    }

    /// The wordings whose first word is this test.
    fn wordings(&self, test: u16) -> impl Iterator<Item = Wording> + '_ {
        let start = |test: usize| self.wordings + usize::from(self.code(self.starts + test));
        let (mut at, end) = (start(usize::from(test)), start(usize::from(test) + 1));
        std::iter::from_fn(move || {
            if at >= end {
                return None;
            }
            let (concept, more) = (self.code(at), usize::from(self.code(at + 1)));
            let steps = (at + 2, at + 2 + more);
            at = steps.1;
            Some(Wording { concept: concept & !CASED, cased: concept & CASED != 0, steps })
        })
    }

    fn step(&self, at: usize) -> Step {
        match self.code(at) {
            gap if gap >= GAP => Step::Gap(usize::from(gap - GAP)),
            test => Step::Word(test),
        }
    }
}

/// A form of words as written.
fn form_in(row: usize) -> &'static [u8] {
    READING.bytes(READING.word(FORMS, row, 0))
}

/// Whether a word holds some letters.
fn holds(word: &[u8], letters: &[u8]) -> bool {
    letters.is_empty() || word.windows(letters.len()).any(|part| part == letters)
}
