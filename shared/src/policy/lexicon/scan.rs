//! Finding all wordings of a lexicon in a document.

use std::collections::HashMap;

use super::{Concept, Lexicon, Step, Wording};
use crate::limits::SENTENCE_HITS;
use crate::policy::document::{Doc, Sentence};

/// A word of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Start in the block's clean text, in bytes.
    pub start: usize,
    /// End, in bytes.
    pub end: usize,
    /// Number of the distinct word.
    word: u32,
    /// Stands in an address (URL or e-mail): says nothing in the sentence.
    pub address: bool,
}

/// A wording found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// What it expresses.
    pub concept: Concept,
    /// Index of the sentence.
    pub sentence: usize,
    /// First token, counted in the document.
    pub first: usize,
    /// One past the last token.
    pub last: usize,
    /// Start in the block's clean text, in bytes.
    pub start: usize,
    /// End, in bytes.
    pub end: usize,
}

/// The tokens of a document and what was found in them.
#[derive(Debug, Clone, Default)]
pub struct Scan {
    /// All tokens, in order.
    pub tokens: Vec<Token>,
    /// First and one past the last token of each sentence.
    pub ranges: Vec<(usize, usize)>,
    /// All findings, by sentence and place.
    pub hits: Vec<Hit>,
    /// Where the findings of each sentence start in `hits`.
    offsets: Vec<usize>,
}

impl Scan {
    /// Scans the sentences of a document; `lexicon` says by which words each block is read.
    #[must_use]
    pub fn of(doc: &Doc, sentences: &[Sentence], lexicon: impl Fn(usize) -> Lexicon) -> Self {
        let mut scan = Self::default();
        let mut words: HashMap<(usize, &str), u32> = HashMap::new();
        let mut tests: Vec<Vec<u16>> = Vec::new();
        for sentence in sentences {
            let low = &doc.blocks[sentence.block].low;
            let first = scan.tokens.len();
            let lexicon = lexicon(sentence.block);
            tokenize(low, sentence.start, sentence.end, |start, end, address| {
                let text = &low[start..end];
                let word = *words.entry((lexicon.row, text)).or_insert_with(|| {
                    tests.push(lexicon.tests(text));
                    (tests.len() - 1) as u32
                });
                scan.tokens.push(Token { start, end, word, address });
            });
            scan.ranges.push((first, scan.tokens.len()));
        }
        let mut said = vec![0; super::CONCEPTS.len()];
        for (index, sentence) in sentences.iter().enumerate() {
            let before = scan.hits.len();
            scan.offsets.push(before);
            let text = &doc.blocks[sentence.block].text;
            scan.search(index, text, &tests, &lexicon(sentence.block), &mut said);
            for hit in &scan.hits[before..] {
                said[usize::from(hit.concept)] = 0;
            }
        }
        scan.offsets.push(scan.hits.len());
        scan
    }

    /// Finds the wordings in one sentence; `said` counts how often it expresses each concept.
    fn search(
        &mut self,
        sentence: usize,
        text: &str,
        tests: &[Vec<u16>],
        lexicon: &Lexicon,
        said: &mut [usize],
    ) {
        let (from, to) = self.ranges[sentence];
        for at in from..to {
            let token = self.tokens[at];
            if token.address {
                continue;
            }
            let capital = text[token.start..].starts_with(char::is_uppercase);
            for wording in
                tests[token.word as usize].iter().flat_map(|test| lexicon.wordings(*test))
            {
                let Wording { concept, cased, steps } = wording;
                if cased && !capital {
                    continue;
                }
                if let Some(last) = self.follow(steps, at + 1, to, tests, lexicon) {
                    let Some(said) = said.get_mut(usize::from(concept)) else { continue };
                    if *said >= SENTENCE_HITS {
                        continue;
                    }
                    *said += 1;
                    let (start, end) = (token.start, self.tokens[last - 1].end);
                    self.hits.push(Hit { concept, sentence, first: at, last, start, end });
                }
            }
        }
    }

    /// Whether the rest of a wording stands from `at`; gives one past its last token.
    fn follow(
        &self,
        (mut step, end): (usize, usize),
        mut at: usize,
        to: usize,
        tests: &[Vec<u16>],
        lexicon: &Lexicon,
    ) -> Option<usize> {
        while step < end {
            match lexicon.step(step) {
                Step::Word(test) => {
                    let token = self.tokens[..to].get(at).filter(|token| !token.address)?;
                    tests[token.word as usize].binary_search(&test).ok()?;
                    at += 1;
                }
                Step::Gap(most) => {
                    return (0..=most).take_while(|skip| at + skip <= to).find_map(|skip| {
                        self.follow((step + 1, end), at + skip, to, tests, lexicon)
                    });
                }
            }
            step += 1;
        }
        Some(at)
    }

    /// What was found in one sentence.
    #[must_use]
    pub fn in_sentence(&self, sentence: usize) -> &[Hit] {
        let from = self.offsets.get(sentence).copied().unwrap_or(0);
        let to = self.offsets.get(sentence + 1).copied().unwrap_or(self.hits.len());
        self.hits.get(from..to).unwrap_or(&[])
    }
}

/// Calls `take(start, end, address)` for each word between two places of a text.
pub fn tokenize(text: &str, from: usize, to: usize, mut take: impl FnMut(usize, usize, bool)) {
    let mut start = None;
    let mut address_end = from;
    // Each stretch without white space is looked at once, so that one long word costs linear time.
    let mut looked_until = from;
    for (offset, c) in text[from..to].char_indices() {
        let at = from + offset;
        if c.is_alphanumeric() {
            if start.is_none() {
                start = Some(at);
                if at >= looked_until {
                    let (len, found) = address(&text[at..to]);
                    looked_until = at + len;
                    address_end = if found { looked_until } else { address_end };
                }
            }
        } else if let Some(start) = start.take() {
            take(start, at, start < address_end);
        }
    }
    if let Some(start) = start {
        take(start, to, start < address_end);
    }
}

/// Length of the stretch at the start of a text, and whether it is an address: a URL, an e-mail
/// address, a name with a path.
fn address(text: &str) -> (usize, bool) {
    let len = text
        .find(|c: char| c.is_whitespace() || matches!(c, ')' | '(' | '"' | '<' | '>' | ',' | ';'))
        .unwrap_or(text.len());
    let word = &text[..len];
    let url =
        word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www.");
    let mail = word.find('@').is_some_and(|at| at > 0 && word[at + 1..].contains('.'));
    let path = word.find('/').is_some_and(|at| word[..at].contains('.') && at > 3);
    (len, url || mail || path)
}
