//! What speaks for a site, as text: denials that hold on a page, and parties that did not show.

use std::fmt::Write as _;

use super::words::words;
use crate::report::Good;
use crate::text::plain;

/// Writes it below what was found, in a language (else English); nothing where there is nothing to say.
pub fn good(out: &mut String, good: &Good, language: &str) {
    let words = words(language);
    if good.is_empty() {
        return;
    }
    if !good.held.is_empty() {
        let _ = writeln!(out, "\n{}", words.label("held"));
    }
    for held in &good.held {
        let _ = writeln!(out, "  “{}”", plain(&held.quote));
    }
    if !good.unseen.is_empty() {
        let _ = writeln!(out, "\n{}", words.label("unseen"));
    }
    for unseen in &good.unseen {
        let _ = writeln!(out, "  {}\n    “{}”", plain(&unseen.name), plain(&unseen.quote));
    }
    let _ = writeln!(out, "  {}", words.label("only_here"));
}
