//! A source document as text in blocks: headings, paragraphs, list items, table cells.
//!
//! Two texts are kept of everything. The *flat* text is what a quote is cut from: the source after
//! white space is collapsed. The *clean* text of a block is what rules read: composed accents, plain
//! quotation marks, no soft hyphens or zero-width characters, no Markdown signs. A map leads from
//! every byte of the clean text back to the flat text, so that a quote is always verbatim.

mod fold;
mod html;
mod kind;
mod markdown;
mod markup;
mod sentence;
mod table;

pub use kind::Unreadable;
pub use sentence::{Sentence, sentences};

use crate::limits;
use fold::Fold;
use kind::Kind;

/// A document as read.
#[derive(Debug, Clone, Default)]
pub struct Doc {
    /// Extracted text: blocks separated by a line feed.
    pub flat: String,
    /// Blocks in reading order.
    pub blocks: Vec<Block>,
    /// `<title>` of a page.
    pub title: Option<String>,
    /// Language the document claims for itself.
    pub lang: Option<String>,
    /// Something was left out because a limit was hit.
    pub cut: bool,
    /// Why there is nothing to read.
    pub unreadable: Option<Unreadable>,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Role {
    /// A heading with its level, 1 to 6.
    Heading(u8),
    /// Running text.
    #[default]
    Paragraph,
    /// A list item with its depth, 1 for the outermost list.
    Item(u8),
    /// A table cell: table, row and column, counted from 0.
    Cell {
        /// Number of the table.
        table: u16,
        /// Row in the table.
        row: u16,
        /// Column in the row.
        column: u16,
    },
}

/// One block of text.
#[derive(Debug, Clone, Default)]
pub struct Block {
    /// What it is.
    pub role: Role,
    /// Clean text, case kept.
    pub text: String,
    /// Clean text in lower case, of the same length byte by byte.
    pub low: String,
    /// For each byte of `text`, and one past its end, the byte in the flat text.
    pub map: Vec<u32>,
    /// Links: start and end in `text`, and the address.
    pub links: Vec<(usize, usize, String)>,
    /// Stands in navigation, a header or a footer: names there declare nothing.
    pub chrome: bool,
    /// Index of the heading block it stands under.
    pub heading: Option<usize>,
}

impl Doc {
    /// Reads a source of any kind: HTML, Markdown or plain text, told apart by content.
    #[must_use]
    pub fn read(source: &str) -> Self {
        let cut = source.len() > limits::POLICY_BYTES;
        let source = crate::text::clip(source, limits::POLICY_BYTES);
        let mut doc = match Kind::of(source) {
            Kind::Html => html::read(source),
            Kind::Text => markdown::read(source),
            Kind::None(why) => Self { unreadable: Some(why), ..Self::default() },
        };
        doc.cut |= cut;
        doc.unreadable = doc.unreadable.or_else(|| kind::empty(source, &doc));
        doc.link_headings();
        doc
    }

    fn link_headings(&mut self) {
        for index in 0..self.blocks.len() {
            if self.is_title(index) {
                self.blocks[index].role = Role::Heading(6);
            }
        }
        let mut current = None;
        for (index, block) in self.blocks.iter_mut().enumerate() {
            if matches!(block.role, Role::Heading(_)) {
                current = Some(index);
            } else {
                block.heading = current;
            }
        }
    }

    /// A short line without an end mark, right above running text, is the title of it, whatever element
    /// it stands in (accordions, bold paragraphs).
    fn is_title(&self, index: usize) -> bool {
        let block = &self.blocks[index];
        let next = self.blocks.get(index + 1);
        block.role == Role::Paragraph
            && !block.chrome
            && block.text.len() <= 60
            && block.text.starts_with(char::is_uppercase)
            && !block.text.ends_with(['.', ':', ';', ',', '?', '!'])
            && !block.text.contains(['@', ':', ','])
            && !block.text.chars().any(|c| c.is_ascii_digit())
            && next.is_some_and(|next| next.role == Role::Paragraph && next.text.len() > 80)
    }

    /// The verbatim text between two places of a block's clean text.
    #[must_use]
    pub fn quote(&self, block: &Block, start: usize, end: usize) -> &str {
        let (from, to) = self.flat_range(block, start, end);
        self.flat.get(from..to).unwrap_or("").trim()
    }

    /// The same place as byte range in the flat text, without white space at the ends.
    #[must_use]
    pub fn flat_range(&self, block: &Block, start: usize, end: usize) -> (usize, usize) {
        let last = block.map.len().saturating_sub(1);
        let at = |i: usize| block.map.get(i.min(last)).copied().unwrap_or(0) as usize;
        let (mut from, mut to) = (at(start), at(end).max(at(start)));
        while to < self.flat.len() && !self.flat.is_char_boundary(to) {
            to += 1;
        }
        while from > 0 && !self.flat.is_char_boundary(from) {
            from -= 1;
        }
        let piece = self.flat.get(from..to).unwrap_or("");
        let lead = piece.len() - piece.trim_start().len();
        let tail = piece.len() - piece.trim_end().len();
        from += lead;
        to = to.saturating_sub(tail).max(from);
        (from, to)
    }
}

/// Grows a [`Doc`] block by block.
struct Builder {
    doc: Doc,
    fold: Fold,
}

impl Builder {
    fn new() -> Self {
        Self { doc: Doc::default(), fold: Fold::default() }
    }

    /// Adds one character as shown in the document. `shown` is false for signs that belong to the
    /// flat text (Markdown) and not to what is read.
    fn push(&mut self, c: char, shown: bool) {
        self.fold.push(&mut self.doc.flat, c, shown);
    }

    fn push_str(&mut self, text: &str, shown: bool) {
        for c in text.chars() {
            self.push(c, shown);
        }
    }

    /// Parts two words that are read, where the document writes something else than white space.
    fn gap(&mut self) {
        self.fold.gap();
    }

    /// Adds the plain signs that a text begins with, as many as the open block has room for, and says how
    /// many bytes that were.
    fn push_plain(&mut self, text: &str) -> usize {
        // From its full length on a block ends before the next word.
        let length = self.fold.text.len();
        let full = length >= limits::BLOCK_BYTES;
        let most = if full { 2 * limits::BLOCK_BYTES } else { limits::BLOCK_BYTES };
        let run = &text[..fold::plain(text, most.saturating_sub(length), !full)];
        self.fold.push_run(&mut self.doc.flat, run);
        run.len()
    }

    /// Whether the open block is as long as one may be: the caller closes it between two words, or
    /// right there when a word is as long again.
    fn is_full(&self, next: char) -> bool {
        let length = self.fold.text.len();
        length >= limits::BLOCK_BYTES && (next.is_whitespace() || length >= 2 * limits::BLOCK_BYTES)
    }

    /// Whether no further block is taken.
    fn is_done(&self) -> bool {
        self.doc.blocks.len() >= limits::POLICY_BLOCKS
    }

    /// Length of the clean text of the open block: where a link starts or ends.
    fn at(&self) -> usize {
        self.fold.at()
    }

    /// Closes the open block. Nothing happens when it holds no text.
    fn close(&mut self, role: Role, mut links: Vec<(usize, usize, String)>, chrome: bool) {
        let Some((text, map)) = self.fold.finish(&self.doc.flat) else { return };
        // A space that was due at the end of the block is none.
        for (start, end, _) in &mut links {
            (*start, *end) = ((*start).min(text.len()), (*end).min(text.len()));
        }
        let low = fold::lower(&text);
        self.doc.blocks.push(Block { role, text, low, map, links, chrome, heading: None });
    }
}
