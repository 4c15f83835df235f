//! Markdown and plain text to blocks.
//!
//! Reads what policies use of Markdown (headings, lists, links, emphasis, tables) and treats plain
//! text as Markdown without signs. The flat text keeps the signs, so that a quote stays verbatim.

use super::{Builder, Doc, Role, html, markup, table::TableState};

/// Bytes within which a link's address or a tag is closed; longer ones are text.
const REACH: usize = 400;
/// Brackets inside a link's address.
const BRACKETS: usize = 8;

/// Empty lines between two items of one list.
const EMPTY_LINES: usize = 3;
/// How far the end of an HTML table is looked for.
const TABLE_LINES: usize = 2_000;

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
        let markup = markup(&lines[index..]);
        if markup > 0 {
            html::read_part(&lines[index..index + markup].join("\n"), &mut builder, &mut tables);
            index += markup;
            continue;
        }
        let next = lines.get(index + 1).copied().unwrap_or("");
        if is_underline(next)
            && !line.trim().is_empty()
            && !line.trim_start().starts_with(['-', '|'])
            && !line.trim_start().starts_with("* ")
        {
            inline(
                &mut builder,
                line,
                Role::Heading(if next.trim_start().starts_with('=') { 1 } else { 2 }),
            );
            index += 2;
            continue;
        }
        let listed = in_numbers(&lines, index);
        read_line(&mut builder, &mut tables, line, next, listed);
        index += 1;
    }
    builder.doc
}

/// Whether a text has headings as Markdown writes them: HTML in it is then a part of Markdown.
pub(super) fn has_headings(source: &str) -> bool {
    let heading =
        |line: &&str| line.starts_with('#') && line.trim_start_matches('#').starts_with(' ');
    source.lines().filter(heading).take(2).count() == 2
}

/// How many of the lines are HTML: a table up to its end, another block up to an empty line. A table
/// that does not end is none.
fn markup(lines: &[&str]) -> usize {
    let opens = |line: &str, tag: &str| {
        let tail = line.trim_start().strip_prefix('<').and_then(|line| line.strip_prefix(tag));
        tail.is_some_and(|tail| tail.starts_with(['>', ' ']))
    };
    let Some(first) = lines.first() else { return 0 };
    if opens(first, "table") {
        let end = lines.iter().take(TABLE_LINES).position(|line| line.contains("</table>"));
        return end.map_or(0, |end| end + 1);
    }
    if ["div", "ul", "ol", "dl", "p", "section", "details"].iter().any(|tag| opens(first, tag)) {
        return lines.iter().position(|line| line.trim().is_empty()).unwrap_or(lines.len());
    }
    0
}

fn is_underline(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 3 && (line.bytes().all(|b| b == b'=') || line.bytes().all(|b| b == b'-'))
}

/// The number a line begins with: "2. …", "2) …".
fn number(line: &str) -> Option<u32> {
    let line = line.trim_start();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let sign = line.get(digits..).is_some_and(|rest| rest.starts_with([')', '.']));
    line.get(..digits).filter(|_| sign && digits <= 2)?.parse().ok()
}

/// Whether the line before or after, empty ones left out, counts on: a list then, and no headings.
fn in_numbers(lines: &[&str], index: usize) -> bool {
    let Some(own) = number(lines[index]) else { return false };
    let filled = |line: &&&str| !line.trim().is_empty();
    let before = lines[..index].iter().rev().take(EMPTY_LINES).find(filled);
    let after = lines[index + 1..].iter().take(EMPTY_LINES).find(filled);
    before.and_then(|line| number(line)).is_some_and(|other| other + 1 == own)
        || after.and_then(|line| number(line)).is_some_and(|other| other == own + 1)
}

fn read_line(builder: &mut Builder, tables: &mut TableState, line: &str, next: &str, listed: bool) {
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
    if let Some((sign, rest)) = bullet(trimmed, listed) {
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

/// The sign of a list item and what follows it. `listed` says that its number stands in a row of them.
fn bullet(line: &str, listed: bool) -> Option<(&str, &str)> {
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
            && (listed || letter == 1 || line[at..].starts_with(')') || rest.len() > 70)
        {
            return Some((&line[..=at], rest.trim_start()));
        }
    }
    None
}

/// A short line without an end mark that stands on its own reads as a heading.
fn plain_heading(line: &str, next: &str) -> bool {
    let letters = || line.chars().filter(|c| c.is_alphabetic()).count();
    let numbered = line.starts_with(|c: char| c.is_ascii_digit());
    line.chars().take(71).count() <= 70
        && letters() >= 3
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
    loop {
        rest = &rest[builder.push_plain(rest)..];
        let Some(c) = rest.chars().next() else { break };
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
                let next = rest[step..].trim_start().chars().next();
                // As in HTML: prose goes on in lower case, anything else after a break is a new line.
                if is_break(&rest[..step]) && !next.is_some_and(char::is_lowercase) {
                    builder.close(role, std::mem::take(&mut links), false);
                    open.clear();
                } else {
                    builder.push_str(&rest[..step], false);
                    builder.gap();
                }
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

/// Whether a tag breaks the line: `<br>`, `<br />`.
fn is_break(tag: &str) -> bool {
    let name = tag.trim_matches(['<', '>', '/', ' ']);
    name.eq_ignore_ascii_case("br")
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

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(source: &str) -> Vec<(Role, String)> {
        Doc::read(source).blocks.into_iter().map(|block| (block.role, block.text)).collect()
    }

    #[test]
    fn a_table_of_html_in_markdown_is_a_table() {
        let source = "# Privacy\n\n## Data\n\nWhat we keep:\n\n<table>\n<tr>\n<td>Name</td>\n\n<td><p>Two years</p></td>\n</tr>\n</table>\n\n## Rights\n\n- a copy\n";
        let cell = |column| Role::Cell { table: 0, row: 0, column };
        let expected = [
            (Role::Heading(1), "Privacy"),
            (Role::Heading(2), "Data"),
            (Role::Paragraph, "What we keep:"),
            (cell(0), "Name"),
            (cell(1), "Two years"),
            (Role::Heading(2), "Rights"),
            (Role::Item(1), "a copy"),
        ];
        assert_eq!(blocks(source), expected.map(|(role, text)| (role, text.to_owned())));
    }

    #[test]
    fn short_numbered_lines_in_a_row_are_a_list() {
        let source = "Your rights:\n\n1. A copy\n2. Correction\n\n3. Erasure\n\nText of more than that.\n\n4. Contact\n\nText.\n";
        let roles = blocks(source).into_iter().map(|(role, _)| role);
        let items = roles.clone().filter(|role| *role == Role::Item(1)).count();
        let headings = roles.filter(|role| matches!(role, Role::Heading(_))).count();
        assert_eq!((items, headings), (3, 1));
    }

    #[test]
    fn a_break_in_a_cell_ends_a_line_and_is_no_text() {
        let doc = Doc::read("# A\n\n# B\n\n| Two years<br>Session | a<br>b <b>c</b> |\n");
        let texts: Vec<_> = doc.blocks.iter().skip(2).map(|block| block.text.as_str()).collect();
        assert_eq!(texts, ["Two years", "Session", "a b c"]);
        assert!(doc.flat.ends_with("Two years\nSession\na<br>b <b>c</b>"), "{}", doc.flat);
    }

    #[test]
    fn a_table_without_an_end_swallows_nothing() {
        let source = "# A\n\n# B\n\n<table>\n\n# C\n";
        assert_eq!(blocks(source).last().map(|(role, _)| *role), Some(Role::Heading(1)));
    }
}
