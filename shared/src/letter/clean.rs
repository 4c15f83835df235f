//! Making text from a page fit to stand in a letter: one line, bounded, nothing invisible.

use url::Url;

use crate::text::{clip, plain};

/// The longest single value in a letter, in bytes.
const VALUE_BYTES: usize = 300;

/// One line without control characters, direction overrides or runs of spaces; too long is cut at
/// a word and marked.
pub(super) fn line(text: &str) -> String {
    line_of(text, VALUE_BYTES)
}

/// As [`line`], with another bound in bytes.
pub(super) fn line_of(text: &str, max: usize) -> String {
    // Cut before cleaning too, so that a huge value costs no more than a large one.
    let plain = plain(clip(text, max.saturating_mul(8)));
    let visible: String = plain.chars().filter(|c| !is_invisible(*c)).collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.len() <= max {
        return line;
    }
    let head = clip(&line, max);
    let end = head.rfind(' ').filter(|end| *end > max / 2).unwrap_or(head.len());
    format!("{} […]", head[..end].trim_end())
}

/// Characters that show nothing but can hide or reorder text, beyond those of [`plain`].
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2028}' | '\u{2029}' | '\u{2060}'
        ..='\u{2064}' | '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}')
}

/// An `http(s)` address without user, query and fragment; `None` for anything else.
pub(super) fn address(text: &str) -> Option<String> {
    let mut url = Url::parse(text).ok()?;
    if !matches!(url.scheme(), "http" | "https") || url.as_str().len() > crate::limits::URL_BYTES {
        return None;
    }
    url.set_query(None);
    url.set_fragment(None);
    url.set_username("").ok()?;
    url.set_password(None).ok()?;
    // A cut address would be another address: too long is left out.
    (url.as_str().len() <= VALUE_BYTES).then(|| url.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line("a\r\nBcc: x@y\t b\u{202e}c\u{0}"), "a Bcc: x@y bc");
        assert_eq!(line("\u{200b}\u{feff}\u{2028}x"), "x");
    }

    #[test]
    fn a_long_value_is_cut_at_a_word_and_marked() {
        let cut = line_of(&"woord ".repeat(50), 20);
        assert_eq!(cut, "woord woord woord […]");
        assert!(line(&"x".repeat(10_000)).len() <= VALUE_BYTES + 6);
    }

    #[test]
    fn an_address_carries_no_query() {
        assert_eq!(address("https://u:p@a.nl/b?c=d#e").as_deref(), Some("https://a.nl/b"));
        assert_eq!(address("javascript:alert(1)"), None);
    }
}
