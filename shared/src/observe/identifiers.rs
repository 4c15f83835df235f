//! The values by which parties recognise the visitor, kept in memory to be found in what goes to
//! somebody else.
//!
//! As with what was typed, a value goes in and never comes out: there is no form of this that can be
//! written down. Values are looked up by whole words, so that a page with a thousand requests stays
//! cheap.

use std::collections::HashMap;
use std::fmt;

use super::coded::{Text, forms_of};
use super::is_identifier;
use crate::catalogue::{self, registrable_domain, same_organisation};

/// Words remembered of one page or recording: a few for each identifier.
const WORDS: usize = 50_000;
/// Parts of one value that are looked at.
const PARTS: usize = 16;

/// A value that tells one visitor from another.
#[derive(Clone, PartialEq, Eq)]
pub struct Identifier(String);

/// A value is nobody's to read.
impl fmt::Debug for Identifier {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Identifier")
    }
}

impl Identifier {
    /// `None` for a value that looks like a setting.
    #[must_use]
    pub fn of(value: &str) -> Option<Self> {
        is_identifier(value).then(|| Self(value.to_owned()))
    }
}

/// Whose cookie holds an identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Organisation, or domain where that is not known.
    pub who: String,
    /// Host that set the cookie, or its domain.
    pub host: String,
    /// Name of the cookie.
    pub cookie: String,
}

/// The identifiers known on one page, or in one recording.
#[derive(Clone, Default)]
pub struct Identifiers {
    words: HashMap<String, (usize, &'static str)>,
    holders: Vec<Holder>,
}

impl fmt::Debug for Identifiers {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} identifiers", self.holders.len())
    }
}

impl Identifiers {
    /// Takes the value of a cookie in. `host` is that which set it or to which it went, `site` the one
    /// visited. A value that is known already stays with the one who had it first.
    pub fn add(&mut self, name: &str, value: &str, host: &str, site: &str) {
        let known = catalogue::who_cookie(name, host);
        // A choice or a setting that is passed on recognises nobody.
        let harmless = known.is_some_and(|c| matches!(c.purpose, "necessary" | "functional"));
        if harmless || self.words.len() >= WORDS {
            return;
        }
        let vendor = known.and_then(|cookie| cookie.hit);
        let foreign = !same_organisation(host, site);
        let vendor = vendor.or_else(|| catalogue::who_host(host).filter(|_| foreign));
        let domain = || registrable_domain(host).unwrap_or(host).to_owned();
        let who = vendor.map_or_else(domain, |hit| hit.organisation.to_owned());
        let mut added = false;
        for (way, word) in parts(value).iter().flat_map(|part| forms_of(part)) {
            self.words.entry(word).or_insert_with(|| {
                added = true;
                (self.holders.len(), way)
            });
        }
        if added {
            self.holders.push(Holder { who, host: host.to_owned(), cookie: name.to_owned() });
        }
    }

    /// The same of a value that is known to be an identifier.
    pub(super) fn hold(&mut self, name: &str, value: &Identifier, host: &str, site: &str) {
        self.add(name, &value.0, host, site);
    }

    /// Whose the value of a parameter is, whole or in part, and how it is written: `plain`, `base64`,
    /// `sha256`, `sha1` or `md5`.
    #[must_use]
    pub fn find(&self, value: &str) -> Option<(&Holder, &'static str)> {
        let trimmed = value.trim_end_matches('=').replace('+', "-").replace('/', "_");
        self.word(value)
            .or_else(|| self.word(&value.to_ascii_lowercase()))
            .or_else(|| self.word(&trimmed))
            .or_else(|| parts(value).iter().find_map(|part| self.word(part)))
    }

    /// The identifiers among the words of a text, each holder once.
    pub(super) fn found_in(&self, text: &Text) -> Vec<(&Holder, &'static str)> {
        let mut found: Vec<(&Holder, &'static str)> = Vec::new();
        if self.words.is_empty() {
            return found;
        }
        for (holder, way) in text.words().filter_map(|word| self.word(word)) {
            if found.iter().all(|(known, _)| *known != holder) {
                found.push((holder, way));
            }
        }
        found
    }

    fn word(&self, word: &str) -> Option<(&Holder, &'static str)> {
        let (holder, way) = self.words.get(word)?;
        Some((self.holders.get(*holder)?, way))
    }
}

/// The parts of a value that may be an identifier by themselves: `GA1.2.123.456` holds `123.456`.
fn parts(value: &str) -> Vec<String> {
    let value = value.trim_matches('"').replace("%7C", "|").replace("%3D", "=");
    let sign = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '~'));
    let mut found: Vec<String> = Vec::new();
    let mut add = |part: &str| {
        if found.len() < PARTS && is_identifier(part) && !found.iter().any(|known| known == part) {
            found.push(part.to_owned());
        }
    };
    add(&value);
    for part in value.split(sign) {
        add(part);
        if let Some((rest, last)) = part.rsplit_once('.') {
            let before = rest.rsplit('.').next().unwrap_or(rest);
            add(&format!("{before}.{last}"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_in_what_goes_elsewhere() {
        let check = |value: &str, address: &str, expected: Option<&str>| {
            let mut known = Identifiers::default();
            known.hold("id", &Identifier::of(value).unwrap(), "a.example", "site.example");
            let found = known.found_in(&Text::of(address, ""));
            assert_eq!(found.first().map(|(_, way)| *way), expected, "{value} in {address}");
        };
        let uuid = "6d0f1c9e-3f54-4b7e-8d5e-7c1fd0a1a9b2";
        check(uuid, &format!("https://b.example/?puid={uuid}"), Some("plain"));
        check(uuid, &format!("https://b.example/match/{uuid}/1"), Some("plain"));
        check(uuid, "https://b.example/?puid=6d0f1c9e-3f54-4b7e-8d5e-7c1fd0a1a9b3", None);
        let inside = format!("https://b.example/?u=https%3A%2F%2Fc.example%2F%3Fp%3D{uuid}");
        check(uuid, &inside, Some("plain"));
        let ga = "GA1.2.1283940561.1749731204";
        check(ga, "https://b.example/?cid=1283940561.1749731204", Some("plain"));
        // The time at which it was made is nobody's identifier.
        let fb = "fb.1.1749731203991.3310427712";
        check(fb, "https://b.example/?t=1749731203991", None);
        check("7c1f0e3a9b", "https://b.example/?d=N2MxZjBlM2E5Yg%3D%3D", Some("base64"));
        check("7c1f0e3a9b", "https://b.example/?h=8b58aeed2d5b1bcdb2a6c2b12ba07a51", None);
    }

    #[test]
    fn settings_are_no_identifiers() {
        assert!(Identifier::of("nl-NL").is_none() && Identifier::of("1749731204511").is_none());
    }
}
