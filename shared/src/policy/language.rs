//! Which language a text is in, by a vote of its most common words.

use super::document::Doc;
use super::lexicon::{self, tokenize};

const STOP_WORDS: &str = include_str!("../../data/policy/stopwords.tsv");

/// Share of all words that must be known words of the winner; a language we have no words of stays
/// below it.
const ENOUGH: f32 = 0.12;

/// Language of a document, ISO 639-1; `None` when it is none of those known.
///
/// The words decide; what the page claims of itself counts only where there are too few of them.
#[must_use]
pub fn of(doc: &Doc) -> Option<String> {
    let languages: Vec<(&str, Vec<&str>)> = STOP_WORDS
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .map(|(language, words)| (language, words.split(' ').collect()))
        .collect();
    let mut votes = vec![0_usize; languages.len()];
    let mut total = 0_usize;
    for block in doc.blocks.iter().filter(|block| !block.chrome) {
        if total > 4_000 {
            break;
        }
        tokenize(&block.low, 0, block.low.len(), |start, end, address| {
            if address {
                return;
            }
            total += 1;
            let word = &block.low[start..end];
            for (vote, (_, words)) in votes.iter_mut().zip(&languages) {
                *vote += usize::from(words.contains(&word));
            }
        });
    }
    let best = votes.iter().enumerate().max_by_key(|(_, vote)| **vote)?;
    if total >= 20 && *best.1 as f32 >= ENOUGH * total as f32 {
        return Some(languages[best.0].0.to_owned());
    }
    let claimed = doc.lang.as_deref()?.get(..2)?.to_ascii_lowercase();
    (total < 20 && lexicon::languages().any(|known| known == claimed)).then_some(claimed)
}
