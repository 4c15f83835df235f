//! Who hands identifiers of the visitor to whom: by sending the browser on, or by writing the value of
//! somebody else's cookie into an address.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use url::Url;

use crate::catalogue::{self, registrable_domain, same_organisation};
use crate::detect;
use crate::limits::FINDINGS_PER_REPORT;
use crate::observe::session::Page;
use crate::observe::{Identifiers, Observation};

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
    /// How: `redirect`, `plain`, `base64`, `sha256`, `sha1`, `md5`.
    pub ways: BTreeSet<&'static str>,
    /// The first cookies whose values were handed on.
    pub cookies: BTreeSet<String>,
    /// The first addresses by which it happened, without what is secret in them.
    pub evidence: Vec<String>,
}

/// Who hands to whom on a page, the busiest first.
pub(super) fn of(page: &Page, identifiers: &Identifiers) -> Vec<Handed> {
    let mut pairs: BTreeMap<(String, String), Handed> = BTreeMap::new();
    for observation in page.observations().filter(|o| o.detail.status.is_some()) {
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
