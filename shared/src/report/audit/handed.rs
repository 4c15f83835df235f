//! Who hands identifiers of the visitor to whom: by sending the browser on, or by writing the value of
//! somebody else's cookie into an address.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use serde::Serialize;
use sha2::{Digest, Sha256};
use url::Url;

use crate::catalogue::{self, registrable_domain, same_organisation};
use crate::detect;
use crate::limits::FINDINGS_PER_REPORT;
use crate::observe::session::Page;
use crate::observe::{Observation, is_identifier};
use crate::report::write::base64;

/// Identifiers remembered of one recording.
const IDENTIFIERS: usize = 50_000;
/// Parts of one value that are looked at.
const PARTS: usize = 16;
/// Parameters of one address that are looked at.
const PARAMETERS: usize = 64;
/// Addresses and cookies given as evidence of one pair.
const EVIDENCE: usize = 3;

/// One party that hands identifiers of the visitor to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Handed {
    /// Whose identifier it is: organisation, or domain where that is not known.
    pub from: String,
    /// Who gets it.
    pub to: String,
    /// How often.
    pub requests: usize,
    /// How: `redirect`, `plain`, `base64`, `sha256`.
    pub ways: BTreeSet<&'static str>,
    /// The first cookies whose values were handed on.
    pub cookies: BTreeSet<String>,
    /// The first addresses by which it happened, without what is secret in them.
    pub evidence: Vec<String>,
}

/// The values of cookies by which a visitor is recognised. They can not be written down.
#[derive(Default)]
pub struct Identifiers {
    known: HashMap<String, (usize, &'static str)>,
    cookies: Vec<Owner>,
}

/// A cookie that holds an identifier.
struct Owner {
    who: String,
    host: String,
    cookie: String,
}

impl Identifiers {
    /// Takes a cookie in. `host` is that which set it or to which it went, `site` the one visited.
    /// A value that is known already stays with the one who had it first.
    pub fn add(&mut self, name: &str, value: &str, host: &str, site: &str) {
        let known = catalogue::who_cookie(name, host);
        // A choice or a setting that is passed on recognises nobody.
        let harmless = known.is_some_and(|c| matches!(c.purpose, "necessary" | "functional"));
        if harmless || self.known.len() >= IDENTIFIERS {
            return;
        }
        let vendor = known.and_then(|cookie| cookie.hit);
        let foreign = !same_organisation(host, site);
        let vendor = vendor.or_else(|| catalogue::who_host(host).filter(|_| foreign));
        let who = vendor.map_or_else(|| domain(host), |hit| hit.organisation.to_owned());
        let mut added = false;
        for part in parts(value) {
            let owner = self.cookies.len();
            let base64 = base64(part.as_bytes()).trim_end_matches('=').to_owned();
            let hash =
                Sha256::digest(part.as_bytes()).iter().fold(String::new(), |mut out, byte| {
                    // Writing to a string can not fail.
                    let _ = write!(out, "{byte:02x}");
                    out
                });
            for (form, way) in [(hash, "sha256"), (base64, "base64"), (part, "plain")] {
                self.known.entry(form).or_insert_with(|| {
                    added = true;
                    (owner, way)
                });
            }
        }
        if added {
            self.cookies.push(Owner { who, host: host.to_owned(), cookie: name.to_owned() });
        }
    }

    fn find(&self, value: &str) -> Option<(&Owner, &'static str)> {
        let look = |form: &str| self.known.get(form).copied();
        let trimmed = value.trim_end_matches('=').replace('-', "+").replace('_', "/");
        let (owner, way) = look(value)
            .or_else(|| look(&value.to_ascii_lowercase()))
            .or_else(|| look(&trimmed))
            .or_else(|| parts(value).iter().find_map(|part| look(part)))?;
        Some((self.cookies.get(owner)?, way))
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

/// Who hands to whom on a page, the busiest first.
pub(super) fn of(page: &Page, identifiers: &Identifiers) -> Vec<Handed> {
    let mut pairs: BTreeMap<(String, String), Handed> = BTreeMap::new();
    for observation in page.observations().filter(|o| o.cookie.is_none()) {
        for (from, to, way, cookie) in hands(observation, identifiers) {
            if pairs.len() >= FINDINGS_PER_REPORT
                && !pairs.contains_key(&(from.clone(), to.clone()))
            {
                continue;
            }
            let pair = pairs.entry((from.clone(), to.clone())).or_insert_with(|| Handed {
                from,
                to,
                requests: 0,
                ways: BTreeSet::new(),
                cookies: BTreeSet::new(),
                evidence: Vec::new(),
            });
            pair.requests += 1;
            pair.ways.insert(way);
            if pair.cookies.len() < EVIDENCE {
                pair.cookies.extend(cookie);
            }
            if pair.evidence.len() < EVIDENCE {
                pair.evidence.extend(observation.clone().redacted().url);
            }
        }
    }
    let mut list: Vec<Handed> = pairs.into_values().collect();
    list.sort_by_key(|pair| std::cmp::Reverse(pair.requests));
    list
}

/// What one request hands on: from whom, to whom, how, by which cookie. One of each giver.
fn hands(
    observation: &Observation,
    identifiers: &Identifiers,
) -> Vec<(String, String, &'static str, Option<String>)> {
    let Some(url) = observation.url.as_deref().and_then(|url| Url::parse(url).ok()) else {
        return Vec::new();
    };
    let Some(host) = url.host_str() else { return Vec::new() };
    let finding = detect::one(observation);
    if finding.first_party {
        return Vec::new();
    }
    let to = finding.vendor.as_ref().map_or_else(|| domain(host), |vendor| vendor.name.clone());
    let mut given: BTreeMap<String, (&'static str, Option<String>)> = BTreeMap::new();
    for (_, value) in url.query_pairs().take(PARAMETERS) {
        let Some((owner, way)) = identifiers.find(&value) else { continue };
        if owner.who != to && !same_organisation(&owner.host, host) {
            given.entry(owner.who.clone()).or_insert((way, Some(owner.cookie.clone())));
        }
    }
    if finding.rule == "cookie_sync"
        && let Ok(before) = Url::parse(&observation.detail.redirect_from)
        && let Some(before) = before.host_str()
    {
        let from = catalogue::who_host(before)
            .map_or_else(|| domain(before), |hit| hit.organisation.to_owned());
        given.entry(from).or_insert(("redirect", None));
    }
    given
        .into_iter()
        .filter(|(from, _)| *from != to)
        .map(|(from, (way, cookie))| (from, to.clone(), way, cookie))
        .collect()
}

fn domain(host: &str) -> String {
    registrable_domain(host).unwrap_or(host).to_owned()
}
