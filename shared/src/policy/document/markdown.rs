//! Markdown and plain text to blocks.
//!
//! Reads what policies use of Markdown (headings, lists, links, emphasis, tables) and treats plain
//! text as Markdown without signs. The flat text keeps the signs, so that a quote stays verbatim.

use super::{Builder, Doc, Role, markup, table::TableState};

/// Bytes within which a link's address or a tag is closed; longer ones are text.
const REACH: usize = 400;
/// Brackets inside a link's address.
const BRACKETS: usize = 8;

/// Reads Markdown or plain text.
pub fn read(source: &str) -> Doc {
    let mut builder = Builder::new();
    let mut tables = TableState::default();
    let lines: Vec<&str> = source.lines().collect();
    let mut index = 0;
    while index < lines.len() {
        if builder.is_done() {
            builder.doc.cut = true;
            break;
        }
        let line = lines[index];
        let next = lines.get(index + 1).copied().unwrap_or("");
        if is_underline(next)
            && !line.trim().is_empty()
            && !line.trim_start().starts_with(['-', '*', '|'])
        {
            inline(
                &mut builder,
                line,
                Role::Heading(if next.trim_start().starts_with('=') { 1 } else { 2 }),
            );
            index += 2;
            continue;
        }
        read_line(&mut builder, &mut tables, line, next);
        index += 1;
    }
    builder.doc
}

fn is_underline(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 3 && (line.bytes().all(|b| b == b'=') || line.bytes().all(|b| b == b'-'))
}

fn read_line(builder: &mut Builder, tables: &mut TableState, line: &str, next: &str) {
    let trimmed = line.trim();
    if trimmed.is_empty() {
        tables.end();
        return;
    }
    let hashes = trimmed.bytes().take_while(|b| *b == b'#').count();
    if (1..=6).contains(&hashes) && trimmed[hashes..].starts_with([' ', '\t']) {
        builder.push_str(&trimmed[..hashes], false);
        builder.push(' ', false);
        inline(builder, trimmed[hashes..].trim_end_matches('#'), Role::Heading(hashes as u8));
        return;
    }
    if trimmed.len() >= 2 && trimmed.starts_with('|') {
        return row(builder, tables, trimmed);
    }
    tables.end();
    if let Some((sign, rest)) = bullet(trimmed) {
        let depth = 1 + (line.len() - line.trim_start().len()) / 2;
        builder.push_str(sign, false);
        builder.push(' ', false);
        return inline(builder, rest, Role::Item(depth.min(9) as u8));
    }
    let rest = trimmed.trim_start_matches(['>', ' ']);
    builder.push_str(&trimmed[..trimmed.len() - rest.len()], false);
    let role = if plain_heading(rest, next) { Role::Heading(3) } else { Role::Paragraph };
    inline(builder, rest, role);
}

/// The sign of a list item and what follows it.
fn bullet(line: &str) -> Option<(&str, &str)> {
    for sign in ["- ", "* ", "+ ", "• ", "·", "▪", "◦", "‣", "●", "○", "– ", "— ", "o "]
    {
        if let Some(rest) = line.strip_prefix(sign) {
            return Some((&line[..sign.len()], rest.trim_start()));
        }
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let letter = usize::from(digits == 0 && line.starts_with(|c: char| c.is_ascii_lowercase()));
    let at = digits + letter;
    if (1..=2).contains(&at) && line[at..].starts_with([')', '.']) {
        let rest = &line[at + 1..];
        // "1. Title" opens a section as often as it opens an item; without an end mark it is a title.
        if rest.starts_with([' ', '\t'])
            && (letter == 1 || line[at..].starts_with(')') || rest.len() > 70)
        {
            return Some((&line[..=at], rest.trim_start()));
        }
    }
    None
}

/// A short line without an end mark that stands on its own reads as a heading.
fn plain_heading(line: &str, next: &str) -> bool {
    let letters = line.chars().filter(|c| c.is_alphabetic()).count();
    let numbered = line.starts_with(|c: char| c.is_ascii_digit());
    line.chars().count() <= 70
        && letters >= 3
        && !line.ends_with(['.', ':', ';', ',', '?', '!'])
        && !line.contains(['@', '|', '<'])
        && !line.contains("](")
        && !line.contains(": ")
        && (next.trim().is_empty() || numbered)
}

fn row(builder: &mut Builder, tables: &mut TableState, line: &str) {
    let cells = line.trim_matches('|');
    if cells.bytes().all(|b| matches!(b, b'-' | b':' | b'|' | b' ' | b'+')) {
        return;
    }
    tables.row();
    for cell in cells.split('|') {
        let role = tables.cell(1);
        inline(builder, cell, role);
    }
}

/// One line of inline text: emphasis signs are kept from reading, links are noted.
fn inline(builder: &mut Builder, line: &str, role: Role) {
    let mut links = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut underscored = false;
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let mut step = c.len_utf8();
        if builder.is_full(c) {
            builder.close(role, std::mem::take(&mut links), false);
            open.clear();
        }
        match c {
            '*' | '_' if emphasis(line, rest, c, underscored) => builder.push(c, false),
            '#' if rest.len() == line.len() => builder.push(c, false),
            '\\' => builder.push(c, false),
            '!' if rest.starts_with("![") => builder.push(c, false),
            '[' if bracketed(rest).is_some() => {
                let word = bracketed(rest).unwrap_or("");
                builder.push_str(word, true);
                step = word.len();
            }
            '[' => {
                open.push(builder.at());
                builder.push(c, false);
            }
            ']' => {
                builder.push(c, false);
                if let (Some(start), Some(target)) = (open.pop(), target(&rest[1..])) {
                    links.push((start, builder.at(), address(target)));
                    builder.push_str(&rest[1..target.len() + 3], false);
                    step += target.len() + 2;
                }
            }
            '<' if autolink(rest).is_some() => {
                let inner = autolink(rest).unwrap_or("");
                let start = builder.at();
                builder.push('<', false);
                builder.push_str(inner, true);
                links.push((start, builder.at(), inner.to_owned()));
                builder.push('>', false);
                step = inner.len() + 2;
            }
            '<' if tag(rest) > 0 => {
                step = tag(rest);
                builder.push_str(&rest[..step], false);
                builder.push(' ', true);
            }
            '&' => {
                let (decoded, len) = markup::entity(rest);
                match decoded {
                    Some(d) if len > 1 => {
                        // The flat text keeps the source as written; what is read is decoded.
                        builder.push(d, true);
                        step = len;
                    }
                    _ => builder.push(c, true),
                }
            }
            _ => builder.push(c, true),
        }
        underscored |= c == '_';
        rest = &rest[step..];
    }
    builder.close(role, links, false);
}

/// Whether a sign is emphasis rather than part of a word (`_ga`, `a_b`); `underscored` says whether a
/// `_` stands before it in the line.
fn emphasis(line: &str, rest: &str, sign: char, underscored: bool) -> bool {
    if sign == '*' {
        return true;
    }
    let before = line[..line.len() - rest.len()].chars().next_back();
    let after = rest[1..].chars().next();
    let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    // `_ga` at the start of a word is a name unless the same sign closes it as in `_word_`.
    !word(before)
        && rest[1..].find('_').is_some_and(|end| {
            let inner = &rest[1..=end];
            !inner.is_empty() && !rest[end + 2..].starts_with(|c: char| c.is_alphanumeric())
        })
        || word(before) && !word(after) && underscored
}

/// `[at]`, `[punkt]`: a short word in brackets that is no text of a link.
fn bracketed(rest: &str) -> Option<&str> {
    let end = rest.bytes().take(10).position(|b| b == b']')?;
    let plain = end > 2 && rest[1..end].chars().all(char::is_alphabetic);
    (plain && !rest[end + 1..].starts_with(['(', '['])).then(|| &rest[..=end])
}

/// The `(…)` part right after a link text.
fn target(rest: &str) -> Option<&str> {
    let inner = crate::text::clip(rest.strip_prefix('(')?, REACH);
    let mut depth = 1;
    for (at, c) in inner.char_indices() {
        match c {
            '(' if depth > BRACKETS => return None,
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(&inner[..at]);
        }
    }
    None
}

fn address(target: &str) -> String {
    target.split_whitespace().next().unwrap_or("").trim_matches(['<', '>']).to_owned()
}

/// `<https://…>` or `<mail@…>`.
fn autolink(rest: &str) -> Option<&str> {
    let inner = crate::text::clip(rest.strip_prefix('<')?, REACH);
    let end = inner.find(|c: char| matches!(c, '>' | '<') || c.is_whitespace())?;
    let plain = inner[end..].starts_with('>');
    let inner = &inner[..end];
    (plain && (inner.starts_with("http") || inner.contains('@') || inner.starts_with("mailto:")))
        .then_some(inner)
}

/// Length of an HTML tag inside Markdown, 0 when it is none.
fn tag(rest: &str) -> usize {
    let named = rest[1..].trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic());
    if !named {
        return 0;
    }
    let inner = crate::text::clip(&rest[1..], REACH);
    match inner.find(['<', '>']) {
        Some(end) if inner[end..].starts_with('>') => end + 2,
        _ => 0,
    }
}
