//! Which language a text is in, by a vote of its most common words.

use std::collections::HashMap;

use super::document::Doc;
use super::lexicon::{self, Lexicon, Words, terms};

/// Share of all words that must be known words of the winner; a language we have no words of stays
/// below it.
const ENOUGH: f32 = 0.12;
/// Words after which the language of a document is clear.
const WORDS: usize = 4_000;

/// Words by which a block shows that it is in another language than the document.
const BLOCK_WORDS: usize = 8;

/// The words of a document, with the languages in which each is one of the commonest.
#[derive(Debug)]
pub struct Speech<'a> {
    doc: &'a Doc,
    words: &'a Words,
    languages: Vec<&'static str>,
    /// For each distinct word a bit for each of `languages`.
    common: Vec<u64>,
}

/// What the words of a text say of its language.
#[derive(Debug, Default)]
struct Votes {
    /// For each of the languages.
    of: Vec<usize>,
    words: usize,
}

impl<'a> Speech<'a> {
    /// Looks up each distinct word.
    #[must_use]
    pub fn of(doc: &'a Doc, words: &'a Words) -> Self {
        let mut languages: Vec<&'static str> = Vec::new();
        let mut bit = |language: &'static str| {
            let known = languages.iter().position(|known| *known == language);
            1 << known.unwrap_or_else(|| {
                languages.push(language);
                languages.len() - 1
            })
        };
        let mut bits = |word: &str| {
            let common = terms::get("stopwords", word).unwrap_or_default();
            common.split_whitespace().fold(0, |bits, language| bits | bit(language))
        };
        let common = words.vocabulary.words().map(&mut bits).collect();
        Self { doc, words, languages, common }
    }

    fn count(&self, block: usize, votes: &mut Votes) {
        votes.of.resize(self.languages.len(), 0);
        let tokens = &self.words.tokens[self.words.of_block(block)];
        for token in tokens.iter().filter(|token| !token.address) {
            votes.words += 1;
            let mut bits = self.common[token.word as usize];
            while bits != 0 {
                votes.of[bits.trailing_zeros() as usize] += 1;
                bits &= bits - 1;
            }
        }
    }

    /// The language of most votes, if it has enough of them; of two as good the first by name.
    fn winner(&self, votes: &Votes) -> Option<&'static str> {
        let all = self.languages.iter().zip(&votes.of);
        let best = all.max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)))?;
        (*best.1 > 0 && *best.1 as f32 >= ENOUGH * votes.words as f32).then_some(*best.0)
    }

    /// Language of a document, ISO 639-1; `None` when it is none of those known.
    ///
    /// The words decide; what the page claims of itself counts only where there are too few of them.
    #[must_use]
    pub fn language(&self) -> Option<String> {
        let mut votes = Votes::default();
        for (index, _) in self.doc.blocks.iter().enumerate().filter(|(_, block)| !block.chrome) {
            if votes.words > WORDS {
                break;
            }
            self.count(index, &mut votes);
        }
        if votes.words >= 20 {
            return self.winner(&votes).map(str::to_owned);
        }
        let claimed = self.doc.lang.as_deref()?.get(..2)?.to_ascii_lowercase();
        lexicon::languages().any(|known| known == claimed).then_some(claimed)
    }

    /// The blocks that are clearly in another language than the document, with its lexicon: of their words
    /// at least twice as many are common in that language. What stands between two such blocks and is too
    /// short to tell goes with them.
    pub fn foreign(&self, language: &str) -> HashMap<usize, Lexicon> {
        let mut out = HashMap::new();
        let mut open: Option<(usize, &str)> = None;
        for (index, block) in self.doc.blocks.iter().enumerate() {
            // The shortest words of all languages are of one or two letters.
            if block.low.len() < 3 * BLOCK_WORDS {
                continue;
            }
            let mut votes = Votes::default();
            self.count(index, &mut votes);
            let Some(winner) = self.winner(&votes).filter(|_| votes.words >= BLOCK_WORDS) else {
                continue;
            };
            let own = self.languages.iter().zip(&votes.of).find(|(known, _)| **known == language);
            let own = own.map_or(0, |(_, votes)| *votes);
            let most = votes.of.iter().copied().max().unwrap_or(0);
            let readable = || lexicon::languages().any(|known| known == winner);
            if winner == language || most < 2 * own.max(2) || !readable() {
                open = None;
                continue;
            }
            let lexicon = Lexicon::of(winner);
            let since = open.filter(|(_, known)| *known == winner).map_or(index, |(at, _)| at + 1);
            out.extend((since..=index).map(|block| (block, lexicon)));
            open = Some((index, winner));
        }
        out
    }
}
