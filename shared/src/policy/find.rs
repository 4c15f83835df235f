//! Finding the policy among the links of a page.
//!
//! Scores every link by what it says of itself, where it leads and where it stands, and picks the best
//! of each kind. Tells a site's own policy from a vendor's, from terms and from a settings dialogue.

use serde::{Deserialize, Serialize};
use url::Url;

use super::document::{Block, Doc};
use crate::catalogue;
use crate::limits::FACTS_PER_MESSAGE;

const WORDS: &str = include_str!("../../data/policy/links.tsv");

/// A link as the content script saw it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Link {
    /// Absolute address.
    pub href: String,
    /// Visible text or accessible name.
    pub text: String,
    /// `rel` attribute.
    pub rel: String,
    /// Whether it stands in a footer.
    pub footer: bool,
    /// Whether it stands in a consent dialogue.
    pub dialogue: bool,
}

/// The links of a document that was fetched: its own order, no more than a page may tell.
#[must_use]
pub fn links(source: &str) -> Vec<Link> {
    let of_block = |block: &Block| {
        let link = |(start, end, href): &(usize, usize, String)| Link {
            href: href.clone(),
            text: block.text.get(*start..*end).unwrap_or_default().to_owned(),
            footer: block.chrome,
            ..Link::default()
        };
        block.links.iter().map(link).collect::<Vec<_>>()
    };
    Doc::read(source).blocks.iter().flat_map(of_block).take(FACTS_PER_MESSAGE).collect()
}

/// The documents a page links as its own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Found {
    /// The privacy policy.
    pub privacy: Option<String>,
    /// The cookie page, when it is another document.
    pub cookies: Option<String>,
    /// Imprint, contact or "about" page, one hop from which a policy may be linked.
    pub imprint: Option<String>,
}

/// How well a link fits each kind; 0 is not at all.
#[derive(Debug, Clone, Copy, Default)]
struct Fit {
    privacy: i32,
    cookies: i32,
    imprint: i32,
}

/// Picks the site's own policy documents from the links of `page`.
#[must_use]
pub fn policy_links(page: &str, links: &[Link]) -> Found {
    let Ok(page) = Url::parse(page) else { return Found::default() };
    // Footers hold most of them, and the last link of a kind is the likelier one: ties go to the later.
    let mut best = [(0, None), (0, None), (0, None)];
    for link in links {
        let Some((address, fit)) = fit(&page, link) else { continue };
        for (slot, score) in best.iter_mut().zip([fit.privacy, fit.cookies, fit.imprint]) {
            if score > 0 && score >= slot.0 {
                *slot = (score, Some(address.clone()));
            }
        }
    }
    let [(_, privacy), (_, cookies), (_, imprint)] = best;
    let cookies = cookies.filter(|address| Some(address) != privacy.as_ref());
    let imprint = imprint.filter(|address| Some(address) != privacy.as_ref());
    Found { privacy, cookies, imprint }
}

fn fit(page: &Url, link: &Link) -> Option<(String, Fit)> {
    let mut address = page.join(link.href.trim()).ok()?;
    if !matches!(address.scheme(), "http" | "https") {
        return None;
    }
    let same_document = address.path() == page.path()
        && address.query() == page.query()
        && address.host() == page.host();
    let fragment = address.fragment().unwrap_or("").to_lowercase();
    address.set_fragment(None);
    let text = crate::text::clip(&link.text, 300).to_lowercase();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let path = decoded(address.path()).to_lowercase();
    let host = address.host_str()?;
    let own = belongs(page, host);
    // An anchor in the same page is a section of it; the page itself is then the document.
    let place = if same_document { fragment } else { path };
    let mut fit = Fit {
        privacy: score("privacy", &text, &place),
        cookies: score("cookies", &text, &place),
        imprint: score("imprint", &text, &place),
    };
    if link.rel.split_whitespace().any(|rel| rel.eq_ignore_ascii_case("privacy-policy")) {
        fit.privacy += 100;
    }
    if says("setting", &text) && !says("privacy", &place)
        || says("not", &text)
        || says("not", &place) && fit.privacy < 60
    {
        return None;
    }
    // "Cookiebeleid" and "Privacy en cookies": the first is a cookie page, the second a policy.
    if fit.cookies > 0 && fit.privacy > 0 && !says("privacy", &text) {
        fit.privacy -= 30;
    }
    let placed = 10 * i32::from(link.footer) + 4 * i32::from(link.dialogue);
    let long = -25 * i32::from(text.chars().count() > 60);
    let elsewhere = if own { 0 } else { foreign(&address, link) };
    let paper = -10 * i32::from(address.path().to_lowercase().ends_with(".pdf"));
    let here = -15 * i32::from(same_document);
    for score in [&mut fit.privacy, &mut fit.cookies, &mut fit.imprint] {
        if *score > 0 {
            *score += placed + long + elsewhere + paper + here;
        }
    }
    if !own {
        fit.imprint = 0;
        fit.cookies = fit.cookies.min(fit.cookies - 20);
    }
    Some((address.into(), fit))
}

/// A link to another host: possible for the policy of a group, unlikely for a vendor's own.
fn foreign(address: &Url, link: &Link) -> i32 {
    let vendor = catalogue::who_url(address.as_str()).is_some();
    match (vendor, link.footer) {
        (true, _) => -200,
        (false, true) => -25,
        (false, false) => -60,
    }
}

fn belongs(page: &Url, host: &str) -> bool {
    let site = |host: &str| catalogue::registrable_domain(host).unwrap_or(host).to_owned();
    page.host_str().is_some_and(|own| site(own) == site(host))
}

fn words(kind: &'static str) -> impl Iterator<Item = &'static str> {
    WORDS
        .lines()
        .filter(move |line| line.split('\t').next() == Some(kind))
        .filter_map(|line| line.split('\t').nth(2))
        .flat_map(|words| words.split('|'))
}

fn says(kind: &'static str, text: &str) -> bool {
    words(kind).any(|word| text.contains(word))
}

/// What text and address say for a kind: the whole text beats a word in it, and that an address.
fn score(kind: &'static str, text: &str, place: &str) -> i32 {
    let text_score = words(kind)
        .filter(|word| text.contains(word))
        .map(|word| 50 + 15 * i32::from(text.chars().count() <= word.chars().count() + 14))
        .max()
        .unwrap_or(0);
    let plain = place.replace(['-', '_', '/', '.'], " ");
    let place_score = words(kind)
        .filter(|word| plain.contains(&word.replace('-', " ")))
        .map(|_| 40)
        .max()
        .unwrap_or(0);
    match (text_score, place_score) {
        (0, place) => place,
        (text, 0) => text,
        (text, _) => text + 20,
    }
}

/// A path with its percent-encoding resolved, for words with accents.
fn decoded(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = path.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(links: &[(&str, &str)], privacy: Option<&str>, cookies: Option<&str>) {
        let links: Vec<Link> = links
            .iter()
            .map(|(href, text)| Link {
                href: (*href).into(),
                text: (*text).into(),
                footer: true,
                ..Link::default()
            })
            .collect();
        let found = policy_links("https://www.winkel.example/", &links);
        assert_eq!(found.privacy.as_deref(), privacy, "privacy in {links:?}");
        assert_eq!(found.cookies.as_deref(), cookies, "cookies in {links:?}");
    }

    #[test]
    fn picks_the_sites_own_documents() {
        let privacy = Some("https://www.winkel.example/privacy");
        check(
            &[
                ("/", "Home"),
                ("/privacy", "Privacybeleid"),
                ("/voorwaarden", "Algemene voorwaarden"),
            ],
            privacy,
            None,
        );
        check(
            &[("/privacy", "Datenschutz"), ("/cookies", "Cookie-Richtlinie")],
            privacy,
            Some("https://www.winkel.example/cookies"),
        );
        check(&[("/privacy", "Politique de confidentialité")], privacy, None);
        check(
            &[("https://policies.google.com/privacy", "Privacybeleid"), ("/privacy", "Privacy")],
            privacy,
            None,
        );
        check(&[("https://policies.google.com/privacy", "Privacy Policy")], None, None);
        check(
            &[("/cookiebeleid", "Cookiebeleid")],
            None,
            Some("https://www.winkel.example/cookiebeleid"),
        );
        check(&[("/privacy", "Privacy- en cookieverklaring")], privacy, None);
        check(
            &[("javascript:void(0)", "Privacy-instellingen"), ("#", "Cookie-instellingen")],
            None,
            None,
        );
        check(
            &[(
                "/blog/privacy-screen-kopen",
                "Een privacy screen kopen voor je laptop: waar let je op?",
            )],
            None,
            None,
        );
        check(&[("/privacy", "")], privacy, None);
    }
}
