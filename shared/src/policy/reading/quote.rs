//! Sentences verbatim, with the place of each in characters of the flat text.

use super::Reading;
use crate::policy::document::{Block, Doc, Sentence};
use crate::policy::record::Span;

impl Reading {
    /// The sentence verbatim, with its span.
    #[must_use]
    pub fn quote(&self, sentence: usize) -> (String, Span) {
        let s = &self.sentences[sentence];
        self.quote_part(s.block, s.start, s.end)
    }

    /// A part of a block verbatim, with its span.
    #[must_use]
    pub fn quote_part(&self, block: usize, start: usize, end: usize) -> (String, Span) {
        let (from, mut to) = self.doc.flat_range(&self.doc.blocks[block], start, end);
        let text = self.doc.flat.get(from..to).unwrap_or("");
        let short = crate::text::clip(text, crate::limits::QUOTE_BYTES);
        if short.len() < text.len() {
            let cut = short.rfind(' ').unwrap_or(short.len());
            to = from + cut;
        }
        let text = self.doc.flat.get(from..to).unwrap_or("").to_owned();
        // Counted from the sentence that begins there or right before, not from the start of the block.
        let after = self.sentences.partition_point(|s| (s.block, s.start) <= (block, start));
        let near = after.checked_sub(1).filter(|s| self.sentences[*s].block == block);
        let (base, before) = near.map_or((0, 0), |s| (self.sentences[s].start, self.within[s]));
        let base = self.doc.blocks[block].map.get(base).copied().unwrap_or(0) as usize;
        let before = before + self.doc.flat.get(base..from).map_or(0, |t| t.chars().count());
        let first = self.chars[block] + before;
        let span = (first, first + text.chars().count());
        (text, span)
    }
}

/// Characters of the flat text before each block.
pub(super) fn before(doc: &Doc) -> Vec<usize> {
    let (mut byte, mut count) = (0, 0);
    let before = |block: &Block| {
        let start = block.map.first().copied().unwrap_or(0) as usize;
        count += doc.flat.get(byte..start).map_or(0, |text| text.chars().count());
        byte = byte.max(start);
        count
    };
    doc.blocks.iter().map(before).collect()
}

/// Characters of the flat text between the start of its block and each sentence.
pub(super) fn within(doc: &Doc, sentences: &[Sentence]) -> Vec<usize> {
    let (mut out, mut block, mut byte, mut count) = (Vec::new(), usize::MAX, 0, 0);
    for sentence in sentences {
        let map = &doc.blocks[sentence.block].map;
        let place = |at: usize| map.get(at).copied().unwrap_or(0) as usize;
        if sentence.block != block {
            (block, byte, count) = (sentence.block, place(0), 0);
        }
        let start = place(sentence.start);
        count += doc.flat.get(byte..start).map_or(0, |text| text.chars().count());
        byte = byte.max(start);
        out.push(count);
    }
    out
}
