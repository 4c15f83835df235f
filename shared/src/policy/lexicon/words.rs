//! The words of a document: where each stands, and which of them are the same. Nothing here knows what
//! a word means; whatever is asked about words is asked once of each distinct one.

use crate::limits::POLICY_WORDS;
use crate::policy::document::Doc;
use crate::table::hash;

/// A word of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Start in the block's clean text, in bytes.
    pub start: usize,
    /// End, in bytes.
    pub end: usize,
    /// Number of the distinct word in the [`Vocabulary`].
    pub word: u32,
    /// Stands in an address (URL or e-mail): says nothing in the sentence.
    pub address: bool,
}

/// The words of a document, as many as are interpreted.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// All of them, in order.
    pub tokens: Vec<Token>,
    /// The distinct ones.
    pub vocabulary: Vocabulary,
    /// Where those of each block end in `tokens`.
    ends: Vec<usize>,
}

/// The distinct words of a document in lower case, numbered as they come.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// All of them, one after another, and where each begins.
    text: String,
    starts: Vec<usize>,
    /// Open addressing by hash: the number plus one.
    slots: Vec<u32>,
}

impl Words {
    /// Takes a document apart.
    #[must_use]
    pub fn of(doc: &Doc) -> Self {
        let mut words = Self::default();
        for block in &doc.blocks {
            if words.tokens.len() > POLICY_WORDS {
                break;
            }
            let low = block.low.as_str();
            tokenize(low, |start, end, address| {
                let word = words.vocabulary.add(&low[start..end]);
                words.tokens.push(Token { start, end, word, address });
            });
            words.ends.push(words.tokens.len());
        }
        words
    }

    /// Where the words of a block stand in `tokens`.
    #[must_use]
    pub fn of_block(&self, block: usize) -> std::ops::Range<usize> {
        let end = |block: usize| self.ends.get(block).copied().unwrap_or(self.tokens.len());
        block.checked_sub(1).map_or(0, end)..end(block)
    }
}

impl Vocabulary {
    /// How many distinct words there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// A word by its number.
    #[must_use]
    pub fn word(&self, number: usize) -> &str {
        let start = self.starts.get(number).copied().unwrap_or(self.text.len());
        let end = self.starts.get(number + 1).copied().unwrap_or(self.text.len());
        &self.text[start..end]
    }

    /// All words, in the order of their numbers.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|number| self.word(number))
    }

    /// The number of a word in lower case, if the document has it.
    #[must_use]
    pub fn number(&self, word: &str) -> Option<usize> {
        self.slots.get(self.slot(word)?)?.checked_sub(1).map(|number| number as usize)
    }

    /// The slot where a word stands, or where there is room for it.
    fn slot(&self, word: &str) -> Option<usize> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = hash(word.as_bytes()) as usize & mask;
        loop {
            match self.slots[at].checked_sub(1) {
                Some(number) if self.word(number as usize) != word => at = (at + 1) & mask,
                _ => return Some(at),
            }
        }
    }

    fn add(&mut self, word: &str) -> u32 {
        if self.slots.len() <= 2 * self.len() {
            self.grow();
        }
        let Some(slot) = self.slot(word) else { return 0 };
        if self.slots[slot] == 0 {
            self.starts.push(self.text.len());
            self.text.push_str(word);
            self.slots[slot] = self.len() as u32;
        }
        self.slots[slot] - 1
    }

    /// Doubles the table, so that at least half of it stays free.
    fn grow(&mut self) {
        let size = (2 * self.slots.len()).max(1024);
        self.slots = vec![0; size];
        for number in 0..self.len() {
            if let Some(slot) = self.slot(self.word(number)) {
                self.slots[slot] = number as u32 + 1;
            }
        }
    }
}

/// Calls `take(start, end, address)` for each word of a block's clean text.
fn tokenize(text: &str, mut take: impl FnMut(usize, usize, bool)) {
    let mut end = 0;
    let mut address_end = 0;
    // A word alone is no address. Each longer stretch is looked at once, so that its words cost linear time.
    let mut looked_until = 0;
    loop {
        let start = skip(text, end, false);
        if start == text.len() {
            break;
        }
        end = skip(text, start, true);
        if start >= looked_until && !text.as_bytes().get(end).is_none_or(ends_stretch) {
            let (len, found) = address(&text[start..]);
            looked_until = start + len;
            address_end = if found { looked_until } else { address_end };
        }
        take(start, end, start < address_end);
    }
}

/// The end of the letters and figures that go on at a place, or of what is between them.
fn skip(text: &str, mut at: usize, letters: bool) -> usize {
    while let Some(byte) = text.as_bytes().get(at) {
        let (is_letter, length) = if byte.is_ascii() {
            (byte.is_ascii_alphanumeric(), 1)
        } else {
            let c = text[at..].chars().next().unwrap_or(' ');
            (c.is_alphanumeric(), c.len_utf8())
        };
        if is_letter != letters {
            break;
        }
        at += length;
    }
    at
}

/// Length of the stretch at the start of a text, and whether it is an address: a URL, an e-mail
/// address, a name with a path. Clean text has no white space but single spaces.
fn address(text: &str) -> (usize, bool) {
    let len = text.as_bytes().iter().position(ends_stretch).unwrap_or(text.len());
    let word = &text[..len];
    let url =
        word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www.");
    let mail = word.find('@').is_some_and(|at| at > 0 && word[at + 1..].contains('.'));
    let path = word.find('/').is_some_and(|at| word[..at].contains('.') && at > 3);
    (len, url || mail || path)
}

/// Whether an address ends before this.
fn ends_stretch(byte: &u8) -> bool {
    matches!(byte, b' ' | b')' | b'(' | b'"' | b'<' | b'>' | b',' | b';')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_word_has_one_number() {
        let doc = Doc::read("Wij delen niets. Mail wij@delen.example; of wij bellen.");
        let words = Words::of(&doc);
        let all: Vec<&str> =
            words.tokens.iter().map(|t| words.vocabulary.word(t.word as usize)).collect();
        let expected =
            ["wij", "delen", "niets", "mail", "wij", "delen", "example", "of", "wij", "bellen"];
        assert_eq!(all, expected);
        assert_eq!(words.vocabulary.len(), 7);
        assert_eq!(words.vocabulary.number("bellen"), Some(6));
        assert_eq!(words.vocabulary.number("bel"), None);
        let addresses: Vec<bool> = words.tokens.iter().map(|t| t.address).collect();
        assert_eq!(addresses[3..8], [false, true, true, true, false]);
    }

    #[test]
    fn many_words_are_all_found_again() {
        let text: Vec<String> = (0..5_000).map(|n| format!("w{n}")).collect();
        let words = Words::of(&Doc::read(&text.join(" ")));
        assert!(text.iter().zip(0..).all(|(word, n)| words.vocabulary.number(word) == Some(n)));
        assert_eq!(Vocabulary::default().number("w"), None);
    }
}
