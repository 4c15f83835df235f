//! Filling in a wording: conditions, lists, paragraphs, and nothing more.
//!
//! A wording is text that a lawyer can edit. Each line is one sentence or item:
//!
//! - `{name}` is replaced by a value; a line that is nothing but the name of a block becomes that
//!   block, line by line.
//! - `[name]` at the start keeps the line only when there is such a value; `[!name]` only when there
//!   is none; `[a,!b]` wants both.
//! - `# ` starts a numbered item, `- ` a bullet, `| ` a line that is not joined to its neighbours.
//! - Other lines are joined to paragraphs, which an empty line ends. A line that starts with two
//!   spaces goes on with the one before.
//! - `{>name}` on a line of its own stands for a shared passage.
//!
//! Values are data: they are put in last and never looked at again.

use std::collections::BTreeMap;

/// Width of running text, in characters.
const WIDTH: usize = 72;

/// Shared passages may include others, this deep.
const DEPTH: usize = 3;

/// What a name stands for. A name without a value counts as false.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// True, and nothing to show.
    Yes,
    /// Running text, on one line.
    Text(String),
    /// Lines that stand as they are.
    Block(Vec<String>),
}

/// The values of one letter.
#[derive(Debug, Clone, Default)]
pub(super) struct Values(BTreeMap<String, Value>);

impl Values {
    /// Says that `name` holds, when it does.
    pub fn flag(&mut self, name: &str, holds: bool) {
        if holds {
            self.0.insert(name.into(), Value::Yes);
        }
    }

    /// Gives `name` a text; an empty one counts as none.
    pub fn text(&mut self, name: &str, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.0.insert(name.into(), Value::Text(text));
        }
    }

    /// Gives `name` a block; an empty one counts as none.
    pub fn block(&mut self, name: &str, lines: Vec<String>) {
        if !lines.is_empty() {
            self.0.insert(name.into(), Value::Block(lines));
        }
    }

    fn holds(&self, conditions: &str) -> bool {
        conditions.split(',').map(str::trim).all(|name| match name.strip_prefix('!') {
            Some(name) => !self.0.contains_key(name),
            None => self.0.contains_key(name),
        })
    }

    /// Replaces `{name}` once; what is put in is not looked at again.
    pub fn fill(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else { break };
            out.push_str(before);
            if let Some(Value::Text(value)) = self.0.get(name) {
                out.push_str(value);
            }
            rest = after;
        }
        out.push_str(rest);
        out
    }
}

/// One line of a wording, its condition resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    Break,
    Text(String),
    Own(String),
    Bullet(String),
    Number(String),
    Block(Vec<String>),
}

/// The letter that a wording makes of these values, lines ended by LF.
pub(super) fn render(wording: &str, parts: &BTreeMap<String, String>, values: &Values) -> String {
    let mut lines = Vec::new();
    read(wording, parts, values, DEPTH, &mut lines);
    lay_out(&lines)
}

/// Reads a wording into the lines whose conditions hold.
fn read(
    wording: &str,
    parts: &BTreeMap<String, String>,
    values: &Values,
    depth: usize,
    lines: &mut Vec<Line>,
) {
    for line in unfold(wording) {
        let Some(text) = applies(&line, values) else { continue };
        let name = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        if let Some(part) = name.and_then(|name| name.strip_prefix('>')) {
            if let (Some(part), true) = (parts.get(part), depth > 0) {
                read(part, parts, values, depth - 1, lines);
            }
        } else if let Some(Value::Block(block)) = name.and_then(|name| values.0.get(name)) {
            lines.push(Line::Block(block.clone()));
        } else {
            lines.push(shape(text, values));
        }
    }
}

/// Joins lines that start with two spaces to the one before.
fn unfold(wording: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in wording.lines() {
        match (line.strip_prefix("  "), lines.last_mut()) {
            (Some(more), Some(last)) if !last.is_empty() => {
                last.push(' ');
                last.push_str(more.trim());
            }
            _ => lines.push(line.trim().to_owned()),
        }
    }
    lines
}

/// The line without its condition, when that holds.
fn applies<'a>(line: &'a str, values: &Values) -> Option<&'a str> {
    let Some((conditions, text)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']'))
    else {
        return Some(line);
    };
    values.holds(conditions).then(|| text.trim_start())
}

fn shape(text: &str, values: &Values) -> Line {
    if text.is_empty() {
        Line::Break
    } else if let Some(item) = text.strip_prefix("# ") {
        Line::Number(values.fill(item))
    } else if let Some(item) = text.strip_prefix("- ") {
        Line::Bullet(values.fill(item))
    } else if let Some(own) = text.strip_prefix("| ") {
        Line::Own(values.fill(own))
    } else {
        Line::Text(values.fill(text))
    }
}

/// Joins, numbers and wraps.
fn lay_out(lines: &[Line]) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut paragraph = String::new();
    let mut number = 0;
    for line in lines {
        // A list goes on over empty lines, and ends where something else stands.
        if !matches!(line, Line::Break | Line::Number(_)) {
            number = 0;
        }
        if let Line::Text(text) = line {
            paragraph.push_str(if paragraph.is_empty() { "" } else { " " });
            paragraph.push_str(text);
            continue;
        }
        out.extend(wrap(&std::mem::take(&mut paragraph), "", WIDTH));
        match line {
            Line::Break if out.last().is_some_and(|last| !last.is_empty()) => {
                out.push(String::new());
            }
            Line::Break | Line::Text(_) => {}
            Line::Own(text) => out.extend(wrap(text, "", WIDTH)),
            Line::Bullet(text) => out.extend(hang(text, "- ")),
            Line::Number(text) => {
                number += 1;
                out.extend(hang(text, &format!("{number}. ")));
            }
            Line::Block(block) => out.extend(block.iter().cloned()),
        }
    }
    out.extend(wrap(&paragraph, "", WIDTH));
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out.push(String::new());
    out.join("\n")
}

/// An item whose further lines stand under its first word.
pub(super) fn hang(text: &str, mark: &str) -> Vec<String> {
    let indent = " ".repeat(mark.len());
    let mut lines = wrap(text, &indent, WIDTH);
    if let Some(first) = lines.first_mut() {
        *first = format!("{mark}{}", first.trim_start());
    }
    lines
}

/// Breaks running text into lines of at most `width` characters, each after `indent`. A word that
/// is longer stands alone: an address is never broken.
pub(super) fn wrap(text: &str, indent: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut length = 0;
    for word in unbroken(text) {
        let size = word.chars().count();
        if length > 0 && indent.chars().count() + length + 1 + size > width {
            lines.push(format!("{indent}{line}"));
            line.clear();
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(&word);
        length += size;
    }
    if length > 0 {
        lines.push(format!("{indent}{line}"));
    }
    lines
}

/// The words of a text; punctuation that French sets off with a space, and the sign for a section,
/// stay with their word.
fn unbroken(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let closes = matches!(word.trim_end_matches([',', '.']), ";" | ":" | "!" | "?" | "»");
        match words.last_mut() {
            Some(last) if closes || last.ends_with(['«', '§']) => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(wording: &str, expected: &str) {
        let mut values = Values::default();
        values.flag("yes", true);
        values.flag("no", false);
        values.text("who", "Jan {yes} [no]");
        values.text("empty", "");
        values.block("table", vec!["a   b".into(), "c   d".into()]);
        let parts = BTreeMap::from([("bye".to_owned(), "Bye, {who}.".to_owned())]);
        assert_eq!(render(wording, &parts, &values), expected, "{wording}");
    }

    #[test]
    fn keeps_lines_whose_condition_holds() {
        check("a\n[yes]b\n[!yes]c\n[no]d\n[yes,!no] e\n[empty]f", "a b e\n");
    }

    #[test]
    fn values_are_never_looked_at_again() {
        check("Dear {who},", "Dear Jan {yes} [no],\n");
    }

    #[test]
    fn numbers_only_what_stands() {
        check("# a\n[no]# b\n# c\n- d\n| e\n| f", "1. a\n2. c\n- d\ne\nf\n");
        check("# a\n\n# b\n\nc\n\n# d", "1. a\n\n2. b\n\nc\n\n1. d\n");
    }

    #[test]
    fn joins_paragraphs_and_parts() {
        check("a\nb\n  c\n\n\n[no]d\n\n{>bye}", "a b c\n\nBye, Jan {yes} [no].\n");
    }

    #[test]
    fn a_block_stands_as_it_is() {
        check("a\n{table}\nb {table}", "a\na   b\nc   d\nb\n");
    }

    #[test]
    fn wraps_at_the_width_and_never_inside_a_word() {
        let long = "x".repeat(100);
        assert_eq!(wrap(&format!("a {long} b"), "  ", 10), ["  a", &format!("  {long}"), "  b"]);
        assert_eq!(hang("aa bb", "1. "), ["1. aa bb"]);
        assert_eq!(wrap("mot « b » ; fin", "", 5), ["mot", "« b » ;", "fin"]);
    }
}
