//! Whether a value can tell one visitor from another.

use crate::catalogue::has_word;

/// Shortest value that is taken for an identifier.
const LEAST: usize = 8;
/// Bits of surprise above which a value tells people apart (2³³ is more than all people).
const BITS: f64 = 33.0;

/// Whether a value looks like an identifier of a person or browser: long and varied enough, and not
/// a number of seconds, a word, a language, an address or a list of settings.
///
/// The estimate is that of a value drawn from the smallest class of characters that holds it, times
/// its length: words of letters only count as text and not as chance.
#[must_use]
pub fn is_identifier(value: &str) -> bool {
    let value = value.trim_matches(['"', '{', '}']);
    let chars = value.bytes().filter(|b| !SEPARATORS.contains(b));
    varies(value, chars.collect::<std::collections::BTreeSet<_>>().len())
}

/// The same of the shape of a value: `0`, `a`, `z`, `A` or `Z` stands for a digit, a letter of
/// hexadecimal digits or another one, the first two digits and all other signs for themselves. A list
/// of values holds an identifier when one of them is. `distinct` signs had the value itself.
#[must_use]
pub fn is_identifier_shape(shape: &str, distinct: usize) -> bool {
    let parts = shape.split(['"', '{', '}', '[', ']', ',', ' ', '\n']).take(PARTS);
    parts.map(|part| part.trim_matches(':')).any(|part| varies(part, distinct))
}

/// Signs that part an identifier and tell nothing.
const SEPARATORS: &[u8] = b"._-~:|";
/// Values of one list that are looked at.
const PARTS: usize = 64;

/// Whether a value of so many distinct signs tells people apart.
fn varies(value: &str, distinct: usize) -> bool {
    if value.len() < LEAST || value.len() > 256 || is_text(value) || is_measure(value) {
        return false;
    }
    let chars: Vec<u8> = value.bytes().filter(|b| !SEPARATORS.contains(b)).collect();
    let all = |class: fn(&u8) -> bool| chars.iter().all(class);
    let class: f64 = if all(u8::is_ascii_digit) {
        10.0
    } else if all(u8::is_ascii_hexdigit) {
        16.0
    } else if all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        || all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    {
        36.0
    } else {
        64.0
    };
    distinct >= 5 && class.log2() * chars.len() as f64 > BITS
}

/// Words, addresses and lists: letters only (with the usual separators), or with signs that
/// identifiers do not have.
fn is_text(value: &str) -> bool {
    let letters = |c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '_' | '.' | ' ');
    let single_case = value == value.to_ascii_lowercase()
        || value == value.to_ascii_uppercase()
        || value.contains([' ', '-', '_']);
    (value.chars().all(letters) && single_case)
        || value.contains([' ', '/', '&', ',', ';', '<', '$'])
        || value.contains("%2F")
        || value.contains("%2f")
}

/// Seconds or milliseconds since 1970, a date, or a width and height.
fn is_measure(value: &str) -> bool {
    let digits = value.bytes().all(|b| b.is_ascii_digit());
    let clock = digits && matches!(value.len(), 10 | 13) && value.starts_with(['1', '2']);
    let dotted = value.bytes().all(|b| b.is_ascii_digit() || b"-:.T+Z".contains(&b))
        && value.starts_with("20")
        && value.contains('-');
    let number = |s: &str| s.len() <= 5 && s.bytes().all(|b| b.is_ascii_digit());
    let size = value.split_once('x').is_some_and(|(w, h)| number(w) && number(h));
    clock || dotted || size
}

/// Whether a parameter of an address carries an identifier. What the visitor chose is none.
#[must_use]
pub fn carries_identifier(name: &str, value: &str) -> bool {
    is_identifier(value) && !has_word("consent.parameters", &name.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table() {
        let check = |value, expected| assert_eq!(is_identifier(value), expected, "{value}");
        check("1283940561.1749731204", true);
        check("fb.1.1749731203991.3310427712", true);
        check("6d0f1c9e-3f54-4b7e-8d5e-7c1fd0a1a9b2", true);
        check("7c1f0e3a9b", true);
        check("Xc1184eZrT0mQ", true);
        check("CAESEJx2zUe9vH0kQ", true);
        check("true", false);
        check("nl-NL", false);
        check("1749731204511", false);
        check("1749731204", false);
        check("2026-11-22T16:00:00Z", false);
        check("homepage", false);
        check("newsletter-popup-closed", false);
        check("1920x1080", false);
        check("https://www.nu.nl/", false);
        check("https%3A%2F%2Fwww.nu.nl%2F", false);
        check("00000000000000000000", false);
        check("dark", false);
        check("", false);
        check("1", false);
    }
    #[test]
    fn shapes() {
        let check = |shape, distinct, expected| {
            assert_eq!(is_identifier_shape(shape, distinct), expected, "{shape}");
        };
        check("6d000a0a-0a00-0a0a-0a0a-0a0aa0a0a0a0", 14, true);
        check(r#"{"zza":"0a0a0a0a0a0a0a0a","za":"zz-ZZ"}"#, 20, true);
        check(r#"{"zzaaz":"zaaz","aaaa":00}"#, 12, false);
        check("1700000000000", 8, false);
        check("2000-00-00", 5, false);
        check("zazaza-zzzz", 8, false);
        check("19000x0000", 5, false);
        check("", 0, false);
    }

    #[test]
    fn a_choice_is_no_identifier() {
        let text = crate::detect::strings::tcf_string(&[1, 3, 7], &[32, 755], &[91], true);
        assert!(is_identifier(&text) && carries_identifier("puid", &text));
        for name in ["gdpr_consent", "GDPR_Consent", "gpp"] {
            assert!(!carries_identifier(name, &text), "{name}");
        }
    }
}
