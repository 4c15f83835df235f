//! What a source is, by its content: HTML, Markdown or plain text, or nothing that can be read.

use super::Doc;
use super::markup::is_block;

/// How far into a source its kind is looked for, in bytes.
const HEAD: usize = 64 * 1024;
/// Words below which a page that loads scripts is taken for an empty frame around what they write.
const WORDS: usize = 20;

/// What a source is.
pub enum Kind {
    Html,
    Text,
    None(Unreadable),
}

/// Why a document can not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// A PDF file.
    Pdf,
    /// Another kind of file that is no text.
    Binary,
    /// A page whose text is written by scripts.
    Scripts,
}

impl Unreadable {
    /// The code and the words of its diagnostic.
    #[must_use]
    pub fn diagnostic(self) -> (&'static str, &'static str) {
        match self {
            Self::Pdf => (
                "pdf",
                "could not read the document: it is a PDF; look for the same policy as a web page, \
                 or save its text and give that",
            ),
            Self::Binary => (
                "not_text",
                "could not read the document: it is no text; save the policy as a web page or text",
            ),
            Self::Scripts => (
                "script_rendered",
                "could not read the document: the page is empty until its scripts have run; open \
                 it in the browser and save what is shown",
            ),
        }
    }
}

impl Kind {
    /// The kind of a decoded source.
    pub fn of(source: &str) -> Self {
        let head = crate::text::clip(source, HEAD);
        let start = head.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
        if start.starts_with("%PDF-") {
            Self::None(Unreadable::Pdf)
        } else if is_binary(start) {
            Self::None(Unreadable::Binary)
        } else if looks_like_html(start) {
            Self::Html
        } else {
            Self::Text
        }
    }
}

/// Whether a page has more text than the frame around one that scripts write.
pub fn has_text(doc: &Doc) -> bool {
    let words = doc.blocks.iter().flat_map(|block| block.text.split_whitespace());
    words.take(WORDS).count() == WORDS
}

/// Why a document that was read holds nothing.
pub fn empty(source: &str, doc: &Doc) -> Option<Unreadable> {
    let scripts = || crate::text::clip(source, 4 * HEAD).to_ascii_lowercase().contains("<script");
    (!has_text(doc) && scripts()).then_some(Unreadable::Scripts)
}

/// Archives (also those of word processors) and images; whatever has many control characters.
fn is_binary(start: &str) -> bool {
    let archive = start.starts_with("PK\u{3}\u{4}");
    let control = |c: &char| c.is_control() && !c.is_whitespace() || *c == '\u{fffd}';
    let head = || start.chars().take(2_000);
    archive || head().filter(control).count() * 10 > head().count().max(1) * 3
}

/// Whether there is more markup of HTML than of Markdown.
fn looks_like_html(start: &str) -> bool {
    let begins =
        |with: &str| start.get(..with.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(with));
    if begins("<!doctype") || begins("<html") || begins("<?xml") {
        return true;
    }
    let (mut blocks, mut others) = (0, 0);
    for (at, _) in start.match_indices('<') {
        let rest = start[at + 1..].trim_start_matches('/');
        let length = rest.bytes().take(12).take_while(u8::is_ascii_alphanumeric).count();
        let name = rest[..length].to_ascii_lowercase();
        let whole = rest[length..].starts_with(['>', ' ', '/', '\n', '\r', '\t']);
        blocks += usize::from(whole && is_tag_of_blocks(&name));
        others += usize::from(whole && matches!(name.as_str(), "a" | "b" | "i" | "em" | "br"))
            + usize::from(whole && matches!(name.as_str(), "strong" | "span" | "u" | "font"));
    }
    let signs = start.lines().filter(|line| is_markdown(line)).count();
    // A notice in Markdown may hold one long table of HTML.
    if super::markdown::has_headings(start) {
        return false;
    }
    blocks >= 2 && blocks >= signs || blocks + others >= 3 && blocks + others > 4 * signs
}

fn is_tag_of_blocks(name: &str) -> bool {
    is_block(name)
        || matches!(name, "ul" | "ol" | "li" | "table" | "tr" | "td" | "th" | "dt" | "summary")
        || matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

fn is_markdown(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with(['#', '|'])
        || line.starts_with("- ")
        || line.starts_with("* ")
        || line.contains("](")
}
