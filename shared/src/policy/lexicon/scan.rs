//! Finding all wordings of a lexicon in a document.

use super::words::{Token, Vocabulary, Words};
use super::{Concept, Lexicon, Step, Wording, name};
use crate::limits::SENTENCE_HITS;
use crate::policy::document::{Doc, Sentence};

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
    /// All tokens of its sentences, in order.
    pub tokens: Vec<Token>,
    /// The distinct words among them.
    pub vocabulary: Vocabulary,
    /// First and one past the last token of each sentence.
    pub ranges: Vec<(usize, usize)>,
    /// All findings, by sentence and place.
    pub hits: Vec<Hit>,
    /// Where the findings of each sentence start in `hits`.
    offsets: Vec<usize>,
    /// The [`mark`]s of all concepts of each sentence.
    marks: Vec<u64>,
}

impl Scan {
    /// Scans the sentences of a document; `lexicon` says by which words each block is read.
    #[must_use]
    pub fn of(
        doc: &Doc,
        words: Words,
        sentences: &[Sentence],
        lexicon: impl Fn(usize) -> Lexicon,
    ) -> Self {
        let ranges = ranges(&words, sentences);
        let Words { mut tokens, vocabulary, .. } = words;
        tokens.truncate(ranges.last().map_or(0, |(_, to)| *to));
        let mut scan = Self { tokens, vocabulary, ranges, ..Self::default() };
        let mut known: Vec<Search> = Vec::new();
        let mut said = vec![0; super::CONCEPTS.len()];
        for (index, sentence) in sentences.iter().enumerate() {
            let before = scan.hits.len();
            scan.offsets.push(before);
            let text = &doc.blocks[sentence.block].text;
            let search = Search::among(&mut known, lexicon(sentence.block), &scan.vocabulary);
            scan.search(index, text, search, &mut said);
            let mut marks = 0;
            for hit in &scan.hits[before..] {
                said[usize::from(hit.concept)] = 0;
                marks |= mark(name(hit.concept));
            }
            scan.marks.push(marks);
        }
        scan.offsets.push(scan.hits.len());
        scan
    }

    /// Finds the wordings in one sentence; `said` counts how often it expresses each concept.
    fn search(&mut self, sentence: usize, text: &str, search: &Search, said: &mut [usize]) {
        let (from, to) = self.ranges[sentence];
        for at in from..to {
            let token = self.tokens[at];
            if token.address {
                continue;
            }
            let capital = text[token.start..].starts_with(char::is_uppercase);
            let next = self.tokens[..to].get(at + 1).filter(|next| !next.address);
            let next = next.map_or(0, |next| search.words[next.word as usize].2);
            for (second, wording) in search.beginning(token.word) {
                let Wording { concept, cased, steps } = *wording;
                if second & !next != 0 || cased && !capital {
                    continue;
                }
                if let Some(last) = self.follow(steps, at + 1, to, search) {
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
        search: &Search,
    ) -> Option<usize> {
        while step < end {
            match search.lexicon.step(step) {
                Step::Word(test) => {
                    let token = self.tokens[..to].get(at).filter(|token| !token.address)?;
                    if !search.passes(token.word, test) {
                        return None;
                    }
                    at += 1;
                }
                Step::Gap(most) => {
                    return (0..=most)
                        .take_while(|skip| at + skip <= to)
                        .find_map(|skip| self.follow((step + 1, end), at + skip, to, search));
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

    /// What was found in one sentence, if any of it may be a concept whose name begins so: most questions
    /// about a sentence end here.
    #[must_use]
    pub fn in_sentence_of(&self, sentence: usize, prefix: &str) -> &[Hit] {
        let marks = self.marks.get(sentence).copied().unwrap_or(0);
        if marks & mark(prefix) == 0 { &[] } else { self.in_sentence(sentence) }
    }
}

/// A bit for the first two letters of a concept's name; all bits where there are fewer.
fn mark(name: &str) -> u64 {
    match *name.as_bytes() {
        [a, b, ..] => 1 << (((5 * u32::from(a)) ^ (3 * u32::from(b))) & 63),
        _ => u64::MAX,
    }
}

/// First and one past the last token of each sentence.
fn ranges(words: &Words, sentences: &[Sentence]) -> Vec<(usize, usize)> {
    let range = |sentence: &Sentence| {
        let block = words.of_block(sentence.block);
        let before = |place: usize| {
            let tokens = &words.tokens[block.clone()];
            block.start + tokens.partition_point(|token| token.start < place)
        };
        (before(sentence.start), before(sentence.end))
    };
    sentences.iter().map(range).collect()
}

/// What of a lexicon can stand in a document at all, by its distinct words.
struct Search {
    lexicon: Lexicon,
    /// For each word where its tests stand in `passed`, and the [`bit`]s of them.
    words: Vec<(usize, usize, u64)>,
    /// The tests that words pass, those of each word sorted.
    passed: Vec<u16>,
    /// For each test the wordings that begin with it, with the [`bit`] of a second word right after.
    wordings: Vec<Vec<(u64, Wording)>>,
}

impl Search {
    /// That of a lexicon; a new one where none of the known is.
    fn among<'a>(known: &'a mut Vec<Self>, lexicon: Lexicon, of: &Vocabulary) -> &'a Self {
        let at = known.iter().position(|search| search.lexicon.row == lexicon.row);
        let at = at.unwrap_or(known.len());
        if at == known.len() {
            known.push(Self::new(lexicon, of));
        }
        &known[at]
    }

    fn new(lexicon: Lexicon, vocabulary: &Vocabulary) -> Self {
        let (mut passed, mut tests) = (Vec::new(), Vec::new());
        let test = |word: &str| {
            let from = passed.len();
            lexicon.tests(word, &mut tests);
            passed.extend_from_slice(&tests);
            let bits = tests.iter().fold(0, |bits, test| bits | bit(*test));
            (from, passed.len(), bits)
        };
        let words = vocabulary.words().map(test).collect();
        let mut met = vec![false; passed.iter().max().map_or(0, |test| usize::from(*test) + 1)];
        passed.iter().for_each(|test| met[usize::from(*test)] = true);
        let is_met = |test: u16| met.get(usize::from(test)).is_some_and(|met| *met);
        let can_stand = |wording: &Wording| {
            (wording.steps.0..wording.steps.1).all(|step| match lexicon.step(step) {
                Step::Word(test) => is_met(test),
                Step::Gap(_) => true,
            })
        };
        let second = |wording: Wording| {
            let step = (wording.steps.0 < wording.steps.1).then(|| lexicon.step(wording.steps.0));
            let second = if let Some(Step::Word(test)) = step { bit(test) } else { 0 };
            (second, wording)
        };
        let wordings = (0..).zip(&met).map(|(test, met)| {
            let all = lexicon.wordings(test).filter(|_| *met);
            all.filter(can_stand).map(second).collect()
        });
        let wordings = wordings.collect();
        Self { lexicon, words, passed, wordings }
    }

    /// The wordings that begin with a word.
    fn beginning(&self, word: u32) -> impl Iterator<Item = &(u64, Wording)> {
        let (from, to, _) = self.words[word as usize];
        self.passed[from..to].iter().flat_map(|test| &self.wordings[usize::from(*test)])
    }

    /// Whether a word passes a test.
    fn passes(&self, word: u32, test: u16) -> bool {
        let (from, to, bits) = self.words[word as usize];
        bits & bit(test) != 0 && self.passed[from..to].binary_search(&test).is_ok()
    }
}

/// One of 64 bits for a word test: most words are told to fail it by that alone.
fn bit(test: u16) -> u64 {
    1 << (test & 63)
}
