//! Pieces of HTML: attributes, character references, which elements are blocks.

use crate::policy::lexicon::terms;

/// Where the end tag of an element begins, in any capitals.
pub fn end_tag(text: &str, name: &str) -> Option<usize> {
    let mut ends = text.match_indices("</").map(|(at, _)| at);
    ends.find(|at| {
        text.as_bytes()
            .get(at + 2..at + 2 + name.len())
            .is_some_and(|end| end.eq_ignore_ascii_case(name.as_bytes()))
    })
}

/// Whether an element of this name begins a block of its own.
pub fn is_block(name: &str) -> bool {
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
            | "noscript"
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
pub fn decode(text: &str) -> String {
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
    match (len > 1).then(|| terms::get("entities", &body[..len])?.chars().next()).flatten() {
        Some(c) => (Some(c), 1 + len + usize::from(body[len..].starts_with(';'))),
        None => (None, 1),
    }
}
