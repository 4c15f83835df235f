//! Which language a text is in, by a vote of its most common words.

use std::collections::HashMap;

use super::document::Doc;
use super::lexicon::{self, Lexicon, terms, tokenize};

/// Share of all words that must be known words of the winner; a language we have no words of stays
/// below it.
const ENOUGH: f32 = 0.12;
/// Words after which the language of a document is clear.
const WORDS: usize = 4_000;

/// Words by which a block shows that it is in another language than the document.
const BLOCK_WORDS: usize = 8;

/// The commonest words of languages, counted.
#[derive(Debug, Default)]
struct Votes {
    of: Vec<(&'static str, usize)>,
    words: usize,
}

impl Votes {
    fn count(&mut self, text: &str) {
        tokenize(text, 0, text.len(), |start, end, address| {
            if address {
                return;
            }
            self.words += 1;
            let languages = terms::get("stopwords", &text[start..end]).unwrap_or_default();
            for language in languages.split(' ').filter(|language| !language.is_empty()) {
                match self.of.iter_mut().find(|(known, _)| *known == language) {
                    Some((_, votes)) => *votes += 1,
                    None => self.of.push((language, 1)),
                }
            }
        });
    }

    /// The language of most votes, if it has enough of them; of two as good the first by name.
    fn winner(&self) -> Option<&'static str> {
        let best = self.of.iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(a.0)))?;
        (best.1 as f32 >= ENOUGH * self.words as f32).then_some(best.0)
    }
}

/// Language of a document, ISO 639-1; `None` when it is none of those known.
///
/// The words decide; what the page claims of itself counts only where there are too few of them.
#[must_use]
pub fn of(doc: &Doc) -> Option<String> {
    let mut votes = Votes::default();
    for block in doc.blocks.iter().filter(|block| !block.chrome) {
        if votes.words > WORDS {
            break;
        }
        votes.count(&block.low);
    }
    if votes.words >= 20 {
        return votes.winner().map(str::to_owned);
    }
    let claimed = doc.lang.as_deref()?.get(..2)?.to_ascii_lowercase();
    lexicon::languages().any(|known| known == claimed).then_some(claimed)
}

/// The blocks that are clearly in another language than the document, with its lexicon: of their words
/// at least twice as many are common in that language. What stands between two such blocks and is too
/// short to tell goes with them.
pub fn foreign(doc: &Doc, language: &str) -> HashMap<usize, Lexicon> {
    let mut out = HashMap::new();
    let mut open: Option<(usize, &str)> = None;
    for (index, block) in doc.blocks.iter().enumerate() {
        // The shortest words of all languages are of one or two letters.
        if block.low.len() < 3 * BLOCK_WORDS {
            continue;
        }
        let mut votes = Votes::default();
        votes.count(&block.low);
        let Some(winner) = votes.winner().filter(|_| votes.words >= BLOCK_WORDS) else { continue };
        let own = votes.of.iter().find(|(known, _)| *known == language).map_or(0, |(_, v)| *v);
        let most = votes.of.iter().map(|(_, votes)| *votes).max().unwrap_or(0);
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
