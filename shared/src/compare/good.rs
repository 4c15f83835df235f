//! What speaks for the site: denials of its policy against which nothing was seen on the page, and
//! parties that it names and that did not show. "Not seen here" is all that this says: another page, or
//! another visit, may show more.

use super::subject::Subject;
use super::{Place, denials, quote, vocabulary};
use crate::detect::{Finding, Vendor};
use crate::limits::POLICY_REMARKS;
use crate::policy::Policy;
use crate::policy::record::{Technology, ThirdParty};
use crate::report::{Good, Held, PolicyStatus, Unseen};

/// What speaks for a site, by all that was found on a page of it. `cookies` says whether any cookie was
/// seen, also one that is no finding.
#[must_use]
pub fn good(findings: &[&Finding], cookies: bool, policy: &Policy, site: &str) -> Good {
    if policy.status != PolicyStatus::Read {
        return Good::default();
    }
    let seen: Vec<Subject> = findings.iter().map(|finding| Subject::of(finding, site)).collect();
    let mut held = Vec::new();
    let mut hold = |kind: &str, place: Place| {
        let Some(said) = quote(policy, place) else { return };
        let known = held.iter().any(|known: &Held| known.quote == said);
        if held.len() < POLICY_REMARKS && !known {
            held.push(Held {
                kind: kind.to_owned(),
                quote: said,
                document: document(policy, place),
            });
        }
    };
    parties(&seen, policy).for_each(|place| hold("party", place));
    techniques(&seen, cookies, policy).for_each(|place| hold("technique", place));
    sharing(&seen, policy).for_each(|place| hold("sharing", place));
    Good { held, unseen: unseen(&seen, policy) }
}

fn document(policy: &Policy, place: Place) -> String {
    policy.documents.get(place.document).map_or(String::new(), |document| document.url.clone())
}

/// Parties that are denied, are nowhere said to be used, and were not seen.
fn parties(seen: &[Subject], policy: &Policy) -> impl Iterator<Item = Place> {
    let all = &policy.record.third_parties;
    let alike = |a: &ThirdParty, b: &ThirdParty| {
        a.organisation == b.organisation && (a.product == b.product || b.product.is_none())
    };
    let holds = move |denied: &&ThirdParty| {
        denied.status == "denied"
            && !denials::is_elsewhere((*denied).into(), policy)
            && !all.iter().any(|party| party.status == "current" && alike(party, denied))
            && !seen.iter().any(|subject| is_of(subject, denied))
    };
    all.iter().filter(holds).map(Place::from)
}

/// Whether something that was seen is of a party.
fn is_of(subject: &Subject, party: &ThirdParty) -> bool {
    let same = |vendor: &Vendor| {
        party.organisation.as_deref() == Some(vendor.name.as_str())
            && (party.product.is_none() || party.product == vendor.product)
    };
    subject.finding.vendor.as_ref().is_some_and(same)
}

/// Techniques that a page can show, are denied, are nowhere said to be used, and were not seen.
fn techniques(seen: &[Subject], cookies: bool, policy: &Policy) -> impl Iterator<Item = Place> {
    let all = &policy.record.technologies;
    let holds = move |denied: &&Technology| {
        let name = denied.technology.as_str();
        let of_cookies = name.ends_with("cookie") || name == "device_id";
        let shown = of_cookies && cookies
            || seen.iter().any(|s| s.denials.contains(&name) || s.claims.contains(&name));
        denied.polarity == "denied"
            && vocabulary::is_shown(name)
            && !denials::is_elsewhere((*denied).into(), policy)
            && !all.iter().any(|stated| stated.technology == name && stated.polarity != "denied")
            && !shown
    };
    all.iter().filter(holds).map(Place::from)
}

/// Denials of giving data to anybody, where nobody who follows visitors was seen.
fn sharing(seen: &[Subject], policy: &Policy) -> impl Iterator<Item = Place> {
    let shared = seen.iter().any(|subject| subject.third_party && subject.follows());
    let whole = move |place: &Place| !shared && denials::reaches_all(*place, policy);
    let denied = policy.record.denials.iter().filter(|denial| {
        denial.claim == "no_sharing" && denial.exception.is_none() && denial.condition.is_none()
    });
    denied.map(Place::from).filter(whole)
}

/// Parties that are named as used, show on pages by their nature, and were not seen.
fn unseen(seen: &[Subject], policy: &Policy) -> Vec<Unseen> {
    let mut out: Vec<Unseen> = Vec::new();
    for party in policy.record.third_parties.iter().filter(|party| party.status == "current") {
        let shows = party.role.as_deref().is_some_and(|role| {
            let row = vocabulary::category(role);
            !row.claims.is_empty() && !row.traits.contains(&"service")
        });
        let called = party.product.as_ref().or(party.organisation.as_ref());
        let Some(called) = called.filter(|_| shows) else { continue };
        let known = out.iter().any(|known| known.name == *called);
        if known || out.len() >= POLICY_REMARKS || seen.iter().any(|subject| is_of(subject, party))
        {
            continue;
        }
        let place = Place::from(party);
        let Some(said) = quote(policy, place) else { continue };
        let name = called.clone();
        out.push(Unseen { name, quote: said, document: document(policy, place) });
    }
    out
}

#[cfg(test)]
mod tests;
