//! The only place that writes to the terminal. Text from pages and policies is stripped of control
//! and bidirectional characters first: a tracker's name must not move the cursor.

use std::io::Write;

use saydo_shared::text;

use crate::problem::Problem;

/// Writes lines for a person to standard output.
pub fn out(page: &str) -> Result<(), Problem> {
    let mut out = std::io::stdout().lock();
    for line in page.lines() {
        writeln!(out, "{}", text::plain(line))?;
    }
    Ok(out.flush()?)
}

/// Writes a file to standard output as it is: for another program, which Saydo itself made safe.
pub fn bytes(file: &[u8]) -> Result<(), Problem> {
    let mut out = std::io::stdout().lock();
    out.write_all(file)?;
    Ok(out.flush()?)
}

/// Writes a value as JSON, with line breaks. JSON escapes control characters itself.
pub fn json<T: serde::Serialize>(value: &T) -> Result<(), Problem> {
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, value)?;
    writeln!(out)?;
    Ok(out.flush()?)
}

/// Says on standard error what went wrong: always one line.
pub fn complain(problem: &dyn std::fmt::Display) {
    let line = text::plain(&problem.to_string());
    // Nobody is left to tell when standard error is closed.
    let _ = writeln!(std::io::stderr(), "saydo: {line}");
}

/// Identifiers as words: `web_beacon` → `web beacon`.
pub fn words(identifier: &str) -> String {
    identifier.replace('_', " ")
}

/// Breaks text into lines of at most `width` characters, each after `indent`: at spaces, and within
/// a word only where it is longer than a line.
pub fn wrap(text: &str, indent: &str, width: usize) -> String {
    let start = indent.chars().count();
    let room = width.saturating_sub(start).max(1);
    let mut page = String::new();
    let mut column = 0;
    for word in text.split_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        for (number, piece) in letters.chunks(room).enumerate() {
            if number == 0 && column > 0 && column + 1 + piece.len() <= width {
                page.push(' ');
                column += 1;
            } else {
                if column > 0 {
                    page.push('\n');
                }
                page.push_str(indent);
                column = start;
            }
            page.extend(piece);
            column += piece.len();
        }
    }
    page
}
