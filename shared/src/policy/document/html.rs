//! HTML to blocks, in one pass and without a tree.
//!
//! Follows the standard where it decides what text a reader sees, and is deliberately not a parser of
//! everything else: no error recovery of misnested formatting, no scripts, no styles. Every look ahead
//! is bounded or remembered, so that hostile input costs linear time.

use super::{Builder, Doc, Role, table::TableState};
use crate::limits;

const ENTITIES: &str = include_str!("../../../data/policy/entities.tsv");

/// Reads HTML.
pub fn read(source: &str) -> Doc {
    let mut reader = Reader::new(source);
    reader.run();
    reader.builder.doc
}

struct Reader<'a> {
    source: &'a str,
    at: usize,
    builder: Builder,
    tables: TableState,
    links: Vec<(usize, usize, String)>,
    anchor: Option<(usize, String)>,
    role: Role,
    lists: usize,
    chrome: usize,
    depth: usize,
    line_break: bool,
    /// From here on there is no more `"`, `'` or `>`; each is looked for only once.
    none_after: [usize; 3],
}

impl<'a> Reader<'a> {
    fn new(source: &'a str) -> Self {
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
            depth: 0,
            line_break: false,
            none_after: [usize::MAX; 3],
        }
    }

    fn run(&mut self) {
        while let Some(c) = self.source[self.at..].chars().next() {
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
                }
            }
        }
        self.close();
    }

    fn character(&mut self, c: char) {
        if self.line_break && !c.is_whitespace() {
            self.line_break = false;
            // A line break inside running prose goes on in lower case; anything else is a new line.
            if c.is_lowercase() { self.builder.push(' ', true) } else { self.close() }
        }
        self.builder.push(c, true);
    }

    fn close(&mut self) {
        self.line_break = false;
        let mut links = std::mem::take(&mut self.links);
        if let Some((start, href)) = &mut self.anchor {
            links.push((*start, self.builder.at(), href.clone()));
            *start = 0;
        }
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
            if closing { self.end_tag(&name) } else { self.start_tag(&name, attributes) }
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

    fn start_tag(&mut self, name: &str, attributes: &str) {
        match name {
            "script" | "style" | "template" | "textarea" | "select" | "noscript" | "svg"
            | "math" | "iframe" | "object" | "canvas" | "video" | "audio" | "title" => {
                self.raw(name)
            }
            "html" => self.builder.doc.lang = attribute(attributes, "lang"),
            "a" => {
                self.end_anchor();
                if let Some(href) = attribute(attributes, "href") {
                    self.anchor = Some((
                        self.builder.at(),
                        crate::text::clip(&href, limits::URL_BYTES).to_owned(),
                    ));
                }
                self.protected(attributes);
            }
            "br" => self.line_break = true,
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
                self.role = self.tables.cell();
            }
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
        if self.depth < limits::HTML_DEPTH {
            self.depth += 1;
        }
    }

    fn end_tag(&mut self, name: &str) {
        self.depth = self.depth.saturating_sub(1);
        match name {
            "a" => self.end_anchor(),
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

    fn end_anchor(&mut self) {
        if let Some((start, href)) = self.anchor.take() {
            let end = self.builder.at();
            self.links.push((start.min(end), end, href));
        }
    }

    /// Skips an element whose content is not text, keeping the title.
    fn raw(&mut self, name: &str) {
        let rest = &self.source[self.at..];
        let close = format!("</{name}");
        let end = find_ignoring_case(rest, &close).unwrap_or(rest.len());
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

fn find_ignoring_case(haystack: &str, needle: &str) -> Option<usize> {
    let (hay, needle) = (haystack.as_bytes(), needle.as_bytes());
    hay.windows(needle.len()).position(|window| window.eq_ignore_ascii_case(needle))
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "section"
            | "article"
            | "main"
            | "header"
            | "aside"
            | "body"
            | "head"
            | "form"
            | "fieldset"
            | "legend"
            | "address"
            | "blockquote"
            | "pre"
            | "figure"
            | "figcaption"
            | "dl"
            | "dd"
            | "details"
            | "hr"
            | "thead"
            | "tbody"
            | "tfoot"
            | "caption"
            | "center"
            | "button"
            | "label"
            | "option"
            | "dialog"
            | "hgroup"
            | "search"
    )
}

/// The decoded value of an attribute.
pub fn attribute(attributes: &str, name: &str) -> Option<String> {
    let bytes = attributes.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        while at < bytes.len() && (bytes[at].is_ascii_whitespace() || bytes[at] == b'/') {
            at += 1;
        }
        let start = at;
        while at < bytes.len() && !bytes[at].is_ascii_whitespace() && bytes[at] != b'=' {
            at += 1;
        }
        let found = attributes.get(start..at)?.eq_ignore_ascii_case(name);
        while at < bytes.len() && bytes[at].is_ascii_whitespace() {
            at += 1;
        }
        if bytes.get(at) != Some(&b'=') {
            if at == start {
                at += 1;
            }
            if found {
                return Some(String::new());
            }
            continue;
        }
        at += 1;
        while at < bytes.len() && bytes[at].is_ascii_whitespace() {
            at += 1;
        }
        let (from, to) = match bytes.get(at) {
            Some(quote @ (b'"' | b'\'')) => {
                let from = at + 1;
                let len =
                    bytes[from..].iter().position(|b| b == quote).unwrap_or(bytes.len() - from);
                at = from + len + 1;
                (from, from + len)
            }
            _ => {
                let from = at;
                while at < bytes.len() && !bytes[at].is_ascii_whitespace() {
                    at += 1;
                }
                (from, at)
            }
        };
        if found {
            return attributes.get(from..to).map(decode);
        }
    }
    None
}

/// Text with its character references resolved.
fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (decoded, len) = if c == '&' { entity(rest) } else { (Some(c), c.len_utf8()) };
        out.push(decoded.unwrap_or('&'));
        rest = &rest[len..];
    }
    out
}

/// The character reference at the start of `text` and its length; `(None, 1)` when it is none.
pub fn entity(text: &str) -> (Option<char>, usize) {
    let body = &text[1..];
    if let Some(number) = body.strip_prefix('#') {
        let (radix, skip) = if number.starts_with(['x', 'X']) { (16, 1) } else { (10, 0) };
        let digits = number[skip..].bytes().take_while(|b| char::from(*b).is_digit(radix)).count();
        let value = u32::from_str_radix(&number[skip..skip + digits.min(8)], radix)
            .ok()
            .and_then(char::from_u32);
        if digits > 0 {
            let end = 2 + skip + digits;
            return (
                Some(value.unwrap_or('\u{fffd}')),
                end + usize::from(text[end..].starts_with(';')),
            );
        }
        return (None, 1);
    }
    let len = body.bytes().take(32).take_while(u8::is_ascii_alphanumeric).count();
    match (len > 1).then(|| named(&body[..len])).flatten() {
        Some(c) => (Some(c), 1 + len + usize::from(body[len..].starts_with(';'))),
        None => (None, 1),
    }
}

/// Looks a name up by bisection over the sorted data file.
fn named(name: &str) -> Option<char> {
    let body = &ENTITIES[ENTITIES.rfind("\n#").map_or(0, |at| at + 1)..];
    let (mut low, mut high) = (body.find('\n')? + 1, body.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = body[low..middle].rfind('\n').map_or(low, |at| low + at + 1);
        let end = body[start..].find('\n').map_or(body.len(), |at| start + at);
        let (key, code) = body[start..end].split_once('\t')?;
        match key.cmp(name) {
            std::cmp::Ordering::Equal => {
                return char::from_u32(u32::from_str_radix(code, 16).ok()?);
            }
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    None
}
