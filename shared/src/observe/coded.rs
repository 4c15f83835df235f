//! The forms in which a value may leave a page: as it is, in base64, hashed. And finding one of them
//! in what leaves.
//!
//! Both are kept in memory only and have no form that can be written down. Nothing here says whose
//! value it is, or whether it may leave.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::catalogue::words;

/// Shorter values are found anywhere by chance.
pub(super) const LEAST: usize = 6;
/// Of a longer value only the beginning is looked for.
const MOST: usize = 256;
/// Signs of base64 that are not chance.
const CODED_LEAST: usize = 10;

/// How a value was written.
pub(super) type Form = &'static str;

/// A value in all its forms.
#[derive(Clone, PartialEq)]
pub(super) struct Coded {
    plain: String,
    /// Found whatever the case: hashes, in hexadecimal digits.
    hashes: Vec<(Form, String)>,
    /// Found in this case only.
    exact: Vec<(Form, String)>,
}

/// A value is nobody's to read.
impl fmt::Debug for Coded {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Coded")
    }
}

impl Coded {
    /// `None` for a value too short to be told from chance.
    pub(super) fn of(value: &str) -> Option<Self> {
        let value = crate::text::clip(value.trim(), MOST);
        if value.len() < LEAST {
            return None;
        }
        let lower = value.to_lowercase();
        let mut coded = Self { plain: lower.clone(), hashes: Vec::new(), exact: Vec::new() };
        for text in if lower == value { vec![value] } else { vec![value, &lower] } {
            let bytes = text.as_bytes();
            coded.hashes.extend(hashes(bytes));
            coded.exact.push(("sha256", STANDARD_NO_PAD.encode(Sha256::digest(bytes))));
            let shifted = (0..3).filter_map(|before| within_base64(bytes, before));
            let both = shifted.flat_map(|text| [text.replace('+', "-").replace('/', "_"), text]);
            coded.exact.extend(both.map(|text| ("base64", text)));
        }
        Some(coded)
    }

    /// Whether it begins with the other value, and goes on.
    pub(super) fn continues(&self, other: &Self) -> bool {
        self.plain.starts_with(&other.plain)
    }

    /// The form in which it stands in a text, if it does. As it is, it has to stand by itself: not as
    /// part of a longer word.
    pub(super) fn found_in(&self, text: &Text) -> Option<Form> {
        if stands_in(&text.lower, &self.plain) {
            return Some("");
        }
        let hash = self.hashes.iter().find(|(_, hash)| text.lower.contains(hash.as_str()));
        let exact = || self.exact.iter().find(|(_, code)| text.exact.contains(code.as_str()));
        hash.or_else(exact).map(|(form, _)| *form)
    }
}

/// What leaves, ready to be looked through.
#[derive(Clone)]
pub(super) struct Text {
    /// Decoded.
    exact: String,
    /// Decoded, in lower case.
    lower: String,
}

impl Text {
    /// Address and body, as they are sent.
    pub(super) fn of(address: &str, body: &str) -> Self {
        let decoded = decode(&decode(&format!("{address}\n{body}")));
        let lower = decoded.replace('+', " ").replace("\\/", "/").replace("\\u0040", "@");
        Self { lower: lower.to_lowercase(), exact: decoded }
    }

    /// The words of a list of `data/words` that stand in it between quotation marks, as names in JSON do.
    pub(super) fn names_of(&self, list: &str) -> Vec<&'static str> {
        if !self.lower.contains('"') {
            return Vec::new();
        }
        words(list).filter(|word| self.lower.contains(&format!("\"{word}\""))).collect()
    }

    /// Its words: what an identifier may be made of, without what stands around.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let within = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~');
        self.exact.split(move |c| !within(c)).filter(|word| word.len() >= LEAST)
    }

    /// Bytes that it occupies.
    pub(super) fn bytes(&self) -> usize {
        self.exact.len() + self.lower.len()
    }
}

/// A value as whole words: as it is, in base64, hashed.
pub(super) fn forms_of(value: &str) -> Vec<(Form, String)> {
    let coded = URL_SAFE_NO_PAD.encode(value);
    let mut forms = vec![("plain", value.to_owned()), ("base64", coded)];
    forms.extend(hashes(value.as_bytes()));
    forms
}

fn hashes(bytes: &[u8]) -> [(Form, String); 3] {
    [
        ("sha256", hex(&Sha256::digest(bytes))),
        ("sha1", hex(&Sha1::digest(bytes))),
        ("md5", hex(&Md5::digest(bytes))),
    ]
}

/// Whether words stand in a text by themselves.
fn stands_in(text: &str, words: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(words).any(|(at, _)| {
        let (before, after) = (text.get(..at), text.get(at + words.len()..));
        !letter(before.and_then(|t| t.chars().next_back()))
            && !letter(after.and_then(|t| t.chars().next()))
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The signs that a value gives wherever it stands in base64, `before` bytes after a group begins.
fn within_base64(value: &[u8], before: usize) -> Option<String> {
    let all = STANDARD_NO_PAD.encode([&vec![0; before][..], value].concat());
    let first = [0, 2, 3].get(before).copied()?;
    let last = all.len() - usize::from(!(before + value.len()).is_multiple_of(3));
    all.get(first..last).filter(|text| text.len() >= CODED_LEAST).map(str::to_owned)
}

/// Undoes `%40` and the like; what is not that stays.
fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|two| two.iter().all(u8::is_ascii_hexdigit));
        let code = digits.and_then(|two| std::str::from_utf8(two).ok());
        match code.and_then(|two| u8::from_str_radix(two, 16).ok()).filter(|_| byte == b'%') {
            Some(code) => {
                bytes.push(code);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &str, text: &str, expected: Option<&str>) {
        let coded = Coded::of(value).unwrap();
        assert_eq!(coded.found_in(&Text::of("", text)), expected, "{value} in {text}");
    }

    #[test]
    fn forms() {
        let mail = "Jan@Voorbeeld.nl";
        check(mail, "e=jan%40voorbeeld.nl", Some(""));
        check(mail, "e=jan%2540voorbeeld.nl&x=1", Some(""));
        check(mail, r#"{"e":"JAN\u0040voorbeeld.nl"}"#, Some(""));
        check(mail, "e=piet%40voorbeeld.nl", None);
        check(mail, "annejan@voorbeeld.nl", None);
        check("Jan Peeters", "name=jan+peeters", Some(""));
        check("jan@voorbeeld.nl", "p=amFuQHZvb3JiZWVsZC5ubA%3D%3D", Some("base64"));
        let whole = STANDARD_NO_PAD.encode(r#"{"k":"jan@voorbeeld.nl"}"#);
        check("jan@voorbeeld.nl", &whole, Some("base64"));
        for before in ["", "a", "ab", "abc"] {
            let text = STANDARD_NO_PAD.encode(format!("{before}>jan~voorbeeld?nl<"));
            check("jan~voorbeeld?nl", &text.replace('+', "-").replace('/', "_"), Some("base64"));
        }
        check("jan@voorbeeld.nl", &STANDARD_NO_PAD.encode("jan@voorbeeld.be"), None);
        let lower = "jan@voorbeeld.nl".as_bytes();
        check(mail, &format!("em={}", hex(&Sha256::digest(lower))), Some("sha256"));
        check(mail, &format!("em={}", hex(&Sha1::digest(lower)).to_uppercase()), Some("sha1"));
        check(mail, &format!("em={}", hex(&Md5::digest(lower))), Some("md5"));
        check(mail, &hex(&Md5::digest(mail.as_bytes())), Some("md5"));
        check(mail, &hex(&Md5::digest(b"iemand anders")), None);
        check("wachtwoord1", "wachtwoord12", None);
    }

    #[test]
    fn hostile_texts_do_no_harm() {
        assert_eq!(decode("%"), "%");
        assert_eq!(decode("%4"), "%4");
        assert_eq!(decode("%zz%e9%+1"), "%zz\u{fffd}%+1");
        assert!(Coded::of("kort").is_none() && Coded::of("      ").is_none());
        assert_eq!(format!("{:?}", Coded::of("geheim123")), "Some(Coded)");
        check("ééééééé", "é".repeat(1000).as_str(), None);
    }
}
