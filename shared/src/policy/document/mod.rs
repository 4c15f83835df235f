//! A source document as text in blocks: headings, paragraphs, list items, table cells.
//!
//! Two texts are kept of everything. The *flat* text is what a quote is cut from: the source after
//! white space is collapsed. The *clean* text of a block is what rules read: composed accents, plain
//! quotation marks, no soft hyphens or zero-width characters, no Markdown signs. A map leads from
//! every byte of the clean text back to the flat text, so that a quote is always verbatim.

mod fold;
mod html;
mod markdown;
mod sentence;
mod table;

pub use sentence::{Sentence, sentences};

use crate::limits;
use fold::Fold;

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
        let mut doc =
            if looks_like_html(source) { html::read(source) } else { markdown::read(source) };
        doc.cut |= cut;
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

fn looks_like_html(source: &str) -> bool {
    let head = crate::text::clip(source, 64 * 1024).to_ascii_lowercase();
    let start = head.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    start.starts_with("<!doctype html")
        || start.starts_with("<html")
        || start.starts_with("<?xml")
        || [
            "<p>", "<p ", "<div", "<h1", "<h2", "<body", "<section", "<main", "<article", "<ul>",
            "<table",
        ]
        .iter()
        .filter(|tag| head.contains(*tag))
        .count()
            >= 2
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

    /// Length of the clean text of the open block: where a link starts or ends.
    fn at(&self) -> usize {
        self.fold.text.len()
    }

    /// Closes the open block. Nothing happens when it holds no text.
    fn close(&mut self, role: Role, links: Vec<(usize, usize, String)>, chrome: bool) {
        let Some((text, map)) = self.fold.finish(&self.doc.flat) else { return };
        let low = fold::lower(&text);
        self.doc.blocks.push(Block { role, text, low, map, links, chrome, heading: None });
    }
}
