//! Finding fixed wordings (names of laws, invented addresses) in a document, whole words only.
//!
//! For what is written one way in every language; how things are *said* stands in the lexicons.

use std::collections::HashMap;

use crate::policy::reading::Reading;

/// Wordings by their first word, each with the row of data it stands for.
pub struct Wordings {
    by_word: HashMap<String, Vec<Wording>>,
}

struct Wording {
    text: &'static str,
    /// Where its first word starts: after the sign of "§ 4a".
    offset: usize,
    /// Has a capital, and counts only as written.
    cased: bool,
    row: usize,
}

/// A wording found: the row of data, the sentence, and the place in the text of its block.
pub struct Found {
    pub row: usize,
    pub sentence: usize,
    pub start: usize,
    pub end: usize,
}

impl Wordings {
    /// Takes wordings, each with its row.
    pub fn of(wordings: impl Iterator<Item = (usize, &'static str)>) -> Self {
        let mut by_word: HashMap<String, Vec<Wording>> = HashMap::new();
        for (row, text) in wordings {
            let low = text.to_lowercase();
            let Some(offset) = low.find(char::is_alphanumeric) else { continue };
            let end = low[offset..].find(|c: char| !c.is_alphanumeric());
            let word = low[offset..end.map_or(low.len(), |end| offset + end)].to_owned();
            let cased = text.chars().any(char::is_uppercase);
            by_word.entry(word).or_default().push(Wording { text, offset, cased, row });
        }
        Self { by_word }
    }

    /// Everything found in a document, in its order.
    pub fn find(&self, reading: &Reading) -> Vec<Found> {
        let mut out = Vec::new();
        let mut lists: Vec<&[Wording]> = vec![&[]; reading.scan.vocabulary.len()];
        for (word, list) in &self.by_word {
            if let Some(number) = reading.scan.vocabulary.number(word) {
                lists[number] = list;
            }
        }
        if lists.iter().all(|list| list.is_empty()) {
            return out;
        }
        for (sentence, (from, to)) in reading.scan.ranges.iter().enumerate() {
            let block = reading.block(sentence);
            for token in &reading.scan.tokens[*from..*to] {
                for wording in lists[token.word as usize] {
                    let text = if wording.cased { &block.text } else { &block.low };
                    let Some(start) = token.start.checked_sub(wording.offset) else { continue };
                    let rest = text.get(start..).unwrap_or("");
                    if let Some(after) = rest.strip_prefix(wording.text)
                        && !(wording.text.ends_with(char::is_alphanumeric)
                            && after.starts_with(char::is_alphanumeric))
                    {
                        let end = start + wording.text.len();
                        out.push(Found { row: wording.row, sentence, start, end });
                    }
                }
            }
        }
        out
    }
}

/// The rows of a data file, split at tabs.
pub fn rows(file: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = file.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect())
}
