//! The small language in which wordings are written, as `data/policy/README.md` explains it.

use std::collections::HashMap;

use crate::layout::GAP;

/// One wording of one concept.
pub struct Wording {
    pub concept: u16,
    /// The first word must have a capital.
    pub cased: bool,
    /// The word tests of its words, and its gaps.
    pub steps: Vec<u16>,
}

/// The distinct words of a lexicon, numbered as they come; each is a test that words of a text pass.
#[derive(Default)]
pub struct Words {
    numbers: HashMap<String, u16>,
    pub list: Vec<String>,
}

impl Words {
    fn number(&mut self, word: &str) -> Result<u16, String> {
        if let Some(number) = self.numbers.get(word) {
            return Ok(*number);
        }
        let number = u16::try_from(self.list.len()).ok().filter(|number| *number < GAP);
        let number = number.ok_or("more words than a lexicon has room for")?;
        self.numbers.insert(word.to_owned(), number);
        self.list.push(word.to_owned());
        Ok(number)
    }
}

/// Reads one line of a lexicon.
pub fn parse(line: &str, concept: u16, words: &mut Words) -> Result<Wording, String> {
    let cased = line.starts_with('^');
    let mut steps = Vec::new();
    let parts = line.trim_start_matches('^');
    for part in parts.split(|c: char| c.is_whitespace() || matches!(c, '-' | '\'' | ',')) {
        match part {
            "" => {}
            ".." => steps.push(GAP + 5),
            "..." => steps.push(GAP + 12),
            part => steps.push(words.number(part)?),
        }
    }
    match steps.first() {
        Some(first) if *first < GAP => Ok(Wording { concept, cased, steps }),
        _ => Err(format!("a wording begins with a word: {line:?}")),
    }
}

/// The forms a word of a wording may take: `je|uw` are two.
pub fn forms(word: &str) -> impl Iterator<Item = &str> {
    word.split('|').filter(|form| !form.is_empty())
}

/// A form as it is written without accents ("donnees", headings in capitals); `None` where that is the
/// same or may be another word: short words, and participles ("utilisé", "utilise").
pub fn plain(form: &str) -> Option<String> {
    let bare = form.trim_matches('*');
    if bare.chars().count() <= 4 || bare.ends_with('é') {
        return None;
    }
    let plain: String = form.chars().map(unaccented).collect();
    (plain != form).then_some(plain)
}

fn unaccented(c: char) -> char {
    match c {
        'à' | 'â' | 'á' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'ì' | 'í' => 'i',
        'ô' | 'ò' | 'ó' | 'õ' => 'o',
        'ù' | 'û' | 'ú' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        c => c,
    }
}
