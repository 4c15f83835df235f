//! The small language in which wordings are written.
//!
//! `recht op inzage` is three words in a row. `*` at the start or end of a word stands for any letters
//! (`cookie*`, `*cookies`), `a|b` for either word, `..` for up to five words between, `...` for up to
//! twelve. Hyphens and apostrophes separate words, in wordings as in texts. A wording that starts with
//! `^` counts only where its first word has a capital (German *Sie*).

use super::Concept;

/// Letters of a stem by which it is indexed.
pub const HEAD: usize = 3;

/// One wording of one concept.
#[derive(Debug, Clone)]
pub struct Pattern {
    pub concept: Concept,
    pub steps: Vec<Step>,
    /// The first word must have a capital.
    pub cased: bool,
}

/// One step of a wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A word that passes this test.
    Word(u32),
    /// Up to so many words of any kind.
    Gap(u8),
}

/// A word as written in a wording.
#[derive(Debug, Clone, Default)]
pub struct WordTest {
    pub forms: Vec<Form>,
}

/// One form a word may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Exact(&'static str),
    Stem(&'static str),
    End(&'static str),
    Inside(&'static str),
}

impl WordTest {
    pub fn parse(word: &'static str) -> Self {
        let forms = word.split('|').filter(|form| !form.is_empty()).map(Form::parse).collect();
        Self { forms }
    }

    pub fn passes(&self, word: &str) -> bool {
        self.forms.iter().any(|form| match form {
            Form::Exact(text) => word == *text,
            Form::Stem(text) => word.starts_with(text),
            Form::End(text) => word.ends_with(text),
            Form::Inside(text) => word.contains(text),
        })
    }
}

impl Form {
    fn parse(form: &'static str) -> Self {
        match (form.strip_prefix('*'), form.strip_suffix('*')) {
            (Some(rest), Some(_)) => Self::Inside(rest.strip_suffix('*').unwrap_or(rest)),
            (Some(rest), None) => Self::End(rest),
            (None, Some(stem)) => Self::Stem(stem),
            (None, None) => Self::Exact(form),
        }
    }
}

/// The first letters of a stem.
pub fn head(stem: &'static str) -> &'static str {
    stem.char_indices().nth(HEAD).map_or(stem, |(at, _)| &stem[..at])
}

/// Reads a wording; `word` gives the number of each word.
pub fn parse(line: &'static str, mut word: impl FnMut(&'static str) -> u32) -> Vec<Step> {
    let mut steps = Vec::new();
    for part in line.split(|c: char| c.is_whitespace() || matches!(c, '-' | '\'' | ',')) {
        match part {
            "" => {}
            ".." => steps.push(Step::Gap(5)),
            "..." => steps.push(Step::Gap(12)),
            part => steps.push(Step::Word(word(part))),
        }
    }
    steps
}
