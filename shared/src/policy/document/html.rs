//! HTML to blocks, in one pass and without a tree.
//!
//! Follows the standard where it decides what text a reader sees, and is deliberately not a parser of
//! everything else: no error recovery of misnested formatting, no scripts, no styles. Every look ahead
//! is bounded or remembered, so that hostile input costs linear time.

use super::kind::has_text;
use super::markup::{attribute, decode, end_tag, entity, is_block};
use super::{Builder, Doc, Role, table::TableState};
use crate::limits;

/// Reads HTML. What a page shows where scripts do not run stands in for a text that scripts would write.
pub fn read(source: &str) -> Doc {
    let read = |noscript| {
        let mut reader = Reader::new(source, noscript);
        reader.run();
        reader.builder.doc
    };
    let doc = read(false);
    if has_text(&doc) || !source.contains("<noscript") {
        return doc;
    }
    read(true)
}

/// Reads HTML that stands inside a document of another kind, and goes on where that was.
pub(super) fn read_part(source: &str, builder: &mut Builder, tables: &mut TableState) {
    let mut reader = Reader::new(source, false);
    std::mem::swap(&mut reader.builder, builder);
    std::mem::swap(&mut reader.tables, tables);
    reader.run();
    std::mem::swap(&mut reader.builder, builder);
    std::mem::swap(&mut reader.tables, tables);
}

struct Reader<'a> {
    source: &'a str,
    at: usize,
    builder: Builder,
    tables: TableState,
    links: Vec<(usize, usize, String)>,
    anchor: Option<Anchor>,
    role: Role,
    lists: usize,
    chrome: usize,
    /// Line breaks since the last text.
    breaks: usize,
    /// Inside preformatted text, where an empty line ends a paragraph.
    preformatted: bool,
    /// Inside a list item as Word writes it.
    word_item: bool,
    /// Open elements that hold the number of a list item and nothing to read.
    unread: usize,
    /// Reads what is shown where scripts do not run.
    noscript: bool,
    /// From here on there is no more `"`, `'` or `>`; each is looked for only once.
    none_after: [usize; 3],
}

/// A link that is open.
struct Anchor {
    start: usize,
    href: String,
    /// Blocks it may still reach over.
    blocks: usize,
}

impl<'a> Reader<'a> {
    fn new(source: &'a str, noscript: bool) -> Self {
        Self {
            source,
            at: 0,
            builder: Builder::new(),
            tables: TableState::default(),
            links: Vec::new(),
            anchor: None,
            role: Role::Paragraph,
            lists: 0,
            chrome: 0,
            breaks: 0,
            preformatted: false,
            word_item: false,
            unread: 0,
            noscript,
            none_after: [usize::MAX; 3],
        }
    }

    fn run(&mut self) {
        while let Some(c) = self.source[self.at..].chars().next() {
            if self.builder.is_done() {
                self.builder.doc.cut = true;
                break;
            }
            match c {
                '<' => self.markup(),
                '&' => {
                    let (decoded, len) = entity(&self.source[self.at..]);
                    self.character(decoded.unwrap_or('&'));
                    self.at += len;
                }
                c => {
                    self.character(c);
                    self.at += c.len_utf8();
                    if self.unread == 0 && self.breaks == 0 {
                        self.at += self.builder.push_plain(&self.source[self.at..]);
                    }
                }
            }
        }
        self.close();
    }

    fn character(&mut self, c: char) {
        if c.is_whitespace() {
            self.breaks += usize::from(self.preformatted && c == '\n');
        } else if self.breaks > 0 {
            // One line break inside running prose goes on in lower case, and preformatted text has one
            // at the end of each line; anything else is a new paragraph.
            let same = self.breaks == 1 && (self.preformatted || c.is_lowercase());
            self.breaks = 0;
            if same { self.builder.push(' ', true) } else { self.close() }
        }
        if self.builder.is_full(c) {
            self.close();
        }
        self.builder.push(c, self.unread == 0);
    }

    fn close(&mut self) {
        self.breaks = 0;
        self.unread = 0;
        let mut links = std::mem::take(&mut self.links);
        if let Some(anchor) = self.anchor.as_mut().filter(|_| self.builder.at() > 0) {
            links.push((anchor.start, self.builder.at(), anchor.href.clone()));
            anchor.start = 0;
            anchor.blocks -= 1;
        }
        self.anchor.take_if(|anchor| anchor.blocks == 0);
        self.builder.close(self.role, links, self.chrome > 0);
    }

    fn block(&mut self, role: Role) {
        self.close();
        self.role = role;
    }

    fn markup(&mut self) {
        let rest = &self.source[self.at..];
        if rest.starts_with("<!--") {
            let end = rest.find("-->").map_or(rest.len(), |end| end + 3);
            self.at += end;
        } else if rest.starts_with("<!") || rest.starts_with("<?") {
            self.at += rest.find('>').map_or(rest.len(), |end| end + 1);
        } else {
            let closing = rest.starts_with("</");
            let name_at = 1 + usize::from(closing);
            let name_len = rest.as_bytes()[name_at..]
                .iter()
                .take_while(|b| b.is_ascii_alphanumeric() || **b == b'-' || **b == b':')
                .count();
            if name_len == 0 || !rest.as_bytes()[name_at].is_ascii_alphabetic() {
                self.character('<');
                self.at += 1;
                return;
            }
            let name = rest[name_at..name_at + name_len].to_ascii_lowercase();
            let start = self.at + name_at + name_len;
            let Some(end) = self.tag_end(start) else {
                self.at = self.source.len();
                return;
            };
            let attributes = &self.source[start..end];
            self.at = end + 1;
            if closing { self.leave(&name) } else { self.enter(&name, attributes) }
        }
    }

    /// Where the tag's `>` stands, quotation marks respected; `None` when there is none.
    fn tag_end(&mut self, from: usize) -> Option<usize> {
        let bytes = self.source.as_bytes();
        let mut at = from;
        let mut value = false;
        while at < bytes.len() {
            match bytes[at] {
                b'>' => return Some(at),
                quote @ (b'"' | b'\'') if value => match self.next(quote, at + 1) {
                    Some(end) => at = end,
                    None => return self.next(b'>', at),
                },
                b'=' => {
                    value = true;
                    at += 1;
                    continue;
                }
                b if !b.is_ascii_whitespace() => value = false,
                _ => {}
            }
            at += 1;
        }
        None
    }

    fn next(&mut self, byte: u8, from: usize) -> Option<usize> {
        let slot = match byte {
            b'"' => 0,
            b'\'' => 1,
            _ => 2,
        };
        if from >= self.none_after[slot] {
            return None;
        }
        let found = self.source.as_bytes()[from..].iter().position(|b| *b == byte);
        if found.is_none() {
            self.none_after[slot] = from;
        }
        found.map(|at| from + at)
    }

    fn enter(&mut self, name: &str, attributes: &str) {
        self.leave_word_item(name);
        match name {
            "script" | "style" | "textarea" | "select" | "svg" | "math" | "iframe" | "object"
            | "canvas" | "video" | "audio" | "title" => self.raw(name),
            "noscript" if !self.noscript => self.raw(name),
            // What a component declares as its own content is shown; other templates are not.
            "template" if attribute(attributes, "shadowrootmode").is_none() => self.raw(name),
            "html" => self.builder.doc.lang = attribute(attributes, "lang"),
            "a" => {
                self.end_anchor();
                if let Some(mut href) = attribute(attributes, "href") {
                    if href.starts_with("mailto:") {
                        href = href.replace("%40", "@");
                    }
                    self.anchor = Some(Anchor {
                        start: self.builder.at(),
                        href: crate::text::clip(&href, limits::URL_BYTES).to_owned(),
                        blocks: limits::LINK_BLOCKS,
                    });
                }
                self.protected(attributes);
            }
            "br" => self.breaks += 1,
            "pre" => {
                self.block(Role::Paragraph);
                self.preformatted = true;
            }
            "img" => {
                if let Some(alt) = attribute(attributes, "alt").filter(|alt| alt.contains('@')) {
                    self.builder.push_str(&alt, true);
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.block(Role::Heading(name.as_bytes()[1] - b'0'));
            }
            "summary" => self.block(Role::Heading(5)),
            "dt" => self.block(Role::Heading(6)),
            "ul" | "ol" | "menu" => {
                self.block(Role::Paragraph);
                self.lists += 1;
            }
            "li" => self.block(Role::Item(self.lists.clamp(1, 9) as u8)),
            "table" => {
                self.block(Role::Paragraph);
                self.tables.end();
            }
            "tr" => {
                self.block(Role::Paragraph);
                self.tables.row();
            }
            "td" | "th" => {
                self.close();
                let span = attribute(attributes, "colspan").and_then(|span| span.parse().ok());
                self.role = self.tables.cell(span.unwrap_or(1));
            }
            "p" if attribute(attributes, "class").is_some_and(|c| c.contains("MsoList")) => {
                self.block(Role::Item(1));
                self.word_item = true;
            }
            "span" if self.unread > 0 || is_word_bullet(attributes) => self.unread += 1,
            "nav" | "footer" => {
                self.block(Role::Paragraph);
                self.chrome += 1;
            }
            "p" | "div" if matches!(self.role, Role::Cell { .. } | Role::Item(_)) => {
                // A paragraph in a cell or item is still that cell or item.
                let role = self.role;
                self.block(role);
            }
            name if is_block(name) => self.block(Role::Paragraph),
            "span" => self.protected(attributes),
            _ => {}
        }
    }

    fn leave(&mut self, name: &str) {
        self.leave_word_item(name);
        match name {
            "a" => self.end_anchor(),
            "span" => self.unread = self.unread.saturating_sub(1),
            "pre" => {
                self.block(Role::Paragraph);
                self.preformatted = false;
            }
            "ul" | "ol" | "menu" => {
                self.block(Role::Paragraph);
                self.lists = self.lists.saturating_sub(1);
                if self.lists > 0 {
                    self.role = Role::Item(self.lists.min(9) as u8);
                }
            }
            "nav" | "footer" => {
                self.block(Role::Paragraph);
                self.chrome = self.chrome.saturating_sub(1);
            }
            "table" => {
                self.block(Role::Paragraph);
                self.tables.end();
            }
            "p" | "div" if matches!(self.role, Role::Cell { .. } | Role::Item(_)) => {
                let role = self.role;
                self.block(role);
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "summary" | "dt" | "td" | "th" | "li" => {
                self.block(Role::Paragraph);
            }
            name if is_block(name) => self.block(Role::Paragraph),
            _ => {}
        }
    }

    /// A paragraph begins or ends: with it the list item that Word made of one.
    fn leave_word_item(&mut self, name: &str) {
        if name == "p" && std::mem::take(&mut self.word_item) {
            self.block(Role::Paragraph);
        }
    }

    fn end_anchor(&mut self) {
        if let Some(Anchor { start, href, .. }) = self.anchor.take() {
            let end = self.builder.at();
            self.links.push((start.min(end), end, href));
        }
    }

    /// Skips an element whose content is not text, keeping the title.
    fn raw(&mut self, name: &str) {
        let rest = &self.source[self.at..];
        let end = end_tag(rest, name).unwrap_or(rest.len());
        if name == "title" && self.builder.doc.title.is_none() {
            let text = decode(crate::text::clip(&rest[..end], limits::TEXT_BYTES));
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            self.builder.doc.title = Some(text).filter(|t| !t.is_empty());
        }
        self.at += end;
    }

    /// An address hidden by a proxy: hexadecimal, each byte XORed with the first.
    fn protected(&mut self, attributes: &str) {
        let Some(hex) = attribute(attributes, "data-cfemail").or_else(|| {
            let href = attribute(attributes, "href")?;
            Some(href.split_once("/cdn-cgi/l/email-protection#")?.1.to_owned())
        }) else {
            return;
        };
        let bytes: Option<Vec<u8>> = (0..hex.len() / 2)
            .map(|i| u8::from_str_radix(hex.get(2 * i..2 * i + 2)?, 16).ok())
            .collect();
        if let Some([key, coded @ ..]) = bytes.as_deref()
            && coded.len() <= limits::ADDRESS_BYTES
        {
            let address: String = coded.iter().map(|b| char::from(b ^ key)).collect();
            self.builder.push(' ', true);
            self.builder.push_str(&address, true);
            self.builder.push(' ', true);
        }
    }
}

/// Whether a tag says that it holds the number of a list item, as Word writes it.
fn is_word_bullet(attributes: &str) -> bool {
    let is = |style: String| {
        let style = style.to_ascii_lowercase();
        style.split_whitespace().collect::<String>().contains("mso-list:ignore")
    };
    attribute(attributes, "style").is_some_and(is)
}
