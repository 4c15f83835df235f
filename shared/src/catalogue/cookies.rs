//! Cookies known by name.

use super::{Hit, hit};
use crate::blob::layout::{COOKIE_PATTERNS, COOKIES, PURPOSES};
use crate::blob::{self, count, word};

/// A cookie that the catalogue knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CookieHit {
    /// Who reads it; `None` where the name belongs to no product (`PHPSESSID`).
    pub hit: Option<Hit>,
    /// `necessary`, `functional`, `analytics` or `advertising`.
    pub purpose: &'static str,
    /// Usual lifetime; `None` for a session cookie.
    pub lifetime_days: Option<u32>,
    /// Whether the domain is that of the row, and not only the name.
    pub of_domain: bool,
}

/// Who reads a cookie of this name. `domain` helps where a name is used by several: a row of that
/// domain goes before one of any domain, a full name before a pattern, a long pattern before a
/// short one.
#[must_use]
pub fn who_cookie(name: &str, domain: &str) -> Option<CookieHit> {
    row_of(name, domain).map(cookie)
}

/// The row that knows a cookie, as it stands in the data: name or pattern, and domain (empty for any).
#[must_use]
pub fn cookie_rule(name: &str, domain: &str) -> Option<(&'static str, &'static str)> {
    let row = row_of(name, domain)?;
    let text = |field, mask| blob::text(word(COOKIES, row, field) & mask);
    Some((text(0, u32::MAX), text(1, 0x00ff_ffff)))
}

/// The domains that rows of exactly this name are bound to.
pub fn cookie_domains(name: &str) -> impl Iterator<Item = &'static str> {
    let rows = fixed(name, word(COOKIE_PATTERNS, 0, 0) as usize);
    rows.map(|row| blob::text(word(COOKIES, row, 1) & 0x00ff_ffff)).filter(|of| !of.is_empty())
}

fn row_of(name: &str, domain: &str) -> Option<usize> {
    let domain = domain.trim_start_matches('.');
    let patterns = word(COOKIE_PATTERNS, 0, 0) as usize;
    let fixed = fixed(name, patterns);
    // Most patterns are ruled out by their first character.
    let first = [name.bytes().next(), Some(b'*')];
    let pattern = (patterns..count(COOKIES))
        .filter(|row| first.contains(&blob::bytes(word(COOKIES, *row, 0)).first().copied()))
        .filter(|row| matches(name, blob::text(word(COOKIES, *row, 0))));
    let mut anywhere = None;
    for row in fixed.chain(pattern) {
        let place = blob::text(word(COOKIES, row, 1) & 0x00ff_ffff);
        if place.is_empty() {
            anywhere = anywhere.or(Some(row));
        } else if below(domain, place) {
            return Some(row);
        }
    }
    anywhere
}

/// The rows of one fixed name, which stand together.
fn fixed(name: &str, patterns: usize) -> impl Iterator<Item = usize> {
    let compare = |row| blob::bytes(word(COOKIES, row, 0)).cmp(name.as_bytes());
    let is = move |row: usize| row < patterns && compare(row).is_eq();
    let some = blob::bisect(0..patterns, compare).unwrap_or(patterns);
    let first = (0..some).rev().take_while(move |row| is(*row)).last().unwrap_or(some);
    (first..patterns).take_while(move |row| is(*row))
}

fn cookie(row: usize) -> CookieHit {
    let who = word(COOKIES, row, 2);
    let (product, days) = (who & 0xffff, who >> 16);
    let purpose = PURPOSES.get((word(COOKIES, row, 1) >> 24) as usize).copied().unwrap_or_default();
    let of_domain = word(COOKIES, row, 1) & 0x00ff_ffff != 0;
    // A word that any site may use (`cart`, `lang`) says what for, not whose, unless the domain does.
    let telling = matches!(purpose, "analytics" | "advertising")
        || of_domain
        || is_distinctive(blob::text(word(COOKIES, row, 0)));
    CookieHit {
        hit: product.checked_sub(1).filter(|_| telling).map(hit),
        purpose,
        lifetime_days: (days > 0).then_some(days),
        of_domain,
    }
}

/// Whether a name is no ordinary word: long, or with signs, digits or capitals.
fn is_distinctive(name: &str) -> bool {
    name.len() > 8 || !name.bytes().all(|b| b.is_ascii_lowercase())
}

/// Whether a host is a domain or below it.
fn below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Whether a name fits a pattern; `*` stands for any characters, also none.
fn matches(name: &str, pattern: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else { return name == pattern };
    let Some(rest) = name.strip_prefix(before) else { return false };
    match after.rsplit_once('*') {
        None => rest.ends_with(after),
        // Two or more: the pieces in between in order, the last at the end.
        Some((middle, last)) => {
            let mut rest = rest;
            for piece in middle.split('*') {
                match rest.find(piece) {
                    Some(at) => rest = &rest[at + piece.len()..],
                    None => return false,
                }
            }
            rest.ends_with(last)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        let check = |name, pattern, expected| {
            assert_eq!(matches(name, pattern), expected, "{name} {pattern}")
        };
        check("_ga_ABC", "_ga_*", true);
        check("_ga_", "_ga_*", true);
        check("_gab", "_ga_*", false);
        check("_hjSessionUser_123", "_hjSession*_*", true);
        check("_hjSession_", "_hjSession*_*", true);
        check("wp-settings-time-3", "wp-settings-*", true);
        check("a-b-c", "*-c", true);
        check("a-b-d", "*-c", false);
        check("x_sess_y_z", "*_sess_*_z", true);
    }

    #[test]
    fn domains() {
        assert!(below("www.nu.nl", "nu.nl") && below("nu.nl", "nu.nl"));
        assert!(!below("zonu.nl", "nu.nl") && !below("", "nu.nl"));
    }
}
