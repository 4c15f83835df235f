//! The words of each language, as data, and finding them in a document.
//!
//! A lexicon file lists concepts (`[right.access]`) and under each the wordings that express it, one
//! a line. Wordings are read by `pattern`; `shared/data/policy/README.md` explains them to people
//! who do not program. Nothing here knows what a concept means.

mod pattern;
mod scan;

use std::collections::HashMap;

use pattern::{Pattern, Step, WordTest};
pub use scan::{Hit, Scan, Token, tokenize};

/// The languages read, with their lexicon. The first is for names and terms used in all of them.
const FILES: &[(&str, &str)] = &[
    ("*", include_str!("../../../data/policy/any.lex")),
    ("nl", include_str!("../../../data/policy/nl.lex")),
    ("en", include_str!("../../../data/policy/en.lex")),
    ("de", include_str!("../../../data/policy/de.lex")),
    ("fr", include_str!("../../../data/policy/fr.lex")),
];

/// Index of a concept in its lexicon.
pub type Concept = u16;

/// The wordings of one language, ready to be looked for.
#[derive(Debug, Default)]
pub struct Lexicon {
    concepts: Vec<&'static str>,
    patterns: Vec<Pattern>,
    words: Vec<WordTest>,
    /// Word tests that an exact word passes.
    exact: HashMap<&'static str, Vec<u32>>,
    /// Word tests by the first letters of a `stem*`.
    stems: HashMap<&'static str, Vec<u32>>,
    /// Word tests that look inside or at the end of a word.
    inside: Vec<u32>,
    /// Patterns by their first word test.
    starts: HashMap<u32, Vec<u32>>,
}

/// Languages that have a lexicon, ISO 639-1.
pub fn languages() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(language, _)| *language).filter(|language| *language != "*")
}

impl Lexicon {
    /// The lexicon of a language; only the common terms for a language that has none.
    #[must_use]
    pub fn of(language: &str) -> Self {
        let mut lexicon = Self::default();
        let mut ids = HashMap::new();
        for (name, file) in FILES {
            if *name == "*" || *name == language {
                lexicon.load(file, &mut ids);
            }
        }
        lexicon
    }

    fn load(&mut self, file: &'static str, ids: &mut HashMap<&'static str, u32>) {
        let mut concept = None;
        for line in file.lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                let index =
                    self.concepts.iter().position(|known| *known == name).unwrap_or_else(|| {
                        self.concepts.push(name);
                        self.concepts.len() - 1
                    });
                concept = Concept::try_from(index).ok();
            } else if let Some(concept) = concept {
                self.add(line, concept, ids);
            }
        }
    }

    fn add(&mut self, line: &'static str, concept: Concept, ids: &mut HashMap<&'static str, u32>) {
        let cased = line.starts_with('^');
        let steps = pattern::parse(line.trim_start_matches('^'), |word| self.word(word, ids));
        let Some(Step::Word(first)) = steps.first().copied() else { return };
        let index = self.patterns.len() as u32;
        self.patterns.push(Pattern { concept, steps, cased });
        self.starts.entry(first).or_default().push(index);
    }

    fn word(&mut self, word: &'static str, ids: &mut HashMap<&'static str, u32>) -> u32 {
        if let Some(id) = ids.get(word) {
            return *id;
        }
        let id = self.words.len() as u32;
        ids.insert(word, id);
        let test = WordTest::parse(word);
        for form in &test.forms {
            match form {
                pattern::Form::Exact(text) => self.exact.entry(text).or_default().push(id),
                pattern::Form::Stem(text) => {
                    self.stems.entry(pattern::head(text)).or_default().push(id);
                }
                pattern::Form::End(_) | pattern::Form::Inside(_) => self.inside.push(id),
            }
        }
        self.words.push(test);
        id
    }

    /// Whether this language has wordings for a concept.
    #[must_use]
    pub fn knows(&self, concept: &str) -> bool {
        self.concepts.contains(&concept)
    }

    /// Name of a concept (`right.access`).
    #[must_use]
    pub fn name(&self, concept: Concept) -> &'static str {
        self.concepts.get(usize::from(concept)).copied().unwrap_or("")
    }

    /// The word tests that a word in lower case passes.
    fn tests(&self, word: &str) -> Vec<u32> {
        let mut passed = self.exact.get(word).cloned().unwrap_or_default();
        for end in 1..=word.chars().count().min(pattern::HEAD) {
            let head = word.char_indices().nth(end).map_or(word, |(at, _)| &word[..at]);
            for id in self.stems.get(head).into_iter().flatten() {
                if self.words[*id as usize].passes(word) {
                    passed.push(*id);
                }
            }
        }
        passed.extend(self.inside.iter().filter(|id| self.words[**id as usize].passes(word)));
        passed.sort_unstable();
        passed.dedup();
        passed
    }
}
