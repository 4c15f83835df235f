//! What a report must satisfy before it is kept: the host checks again what the extension sent.
//!
//! Only sizes, counts and forms are judged here, never whether a finding is true.

use thiserror::Error;
use url::Url;

use super::{Good, PolicySummary, Row, SiteReport};
use crate::limits;
use crate::observe::{Observation, Standing};

/// Longest identifier of a report (a UUID has 36 characters).
const ID_BYTES: usize = 64;
/// Longest host name (RFC 1035).
const HOST_BYTES: usize = 253;
/// Documents of one policy: privacy policy, cookie page, imprint, and some air.
const DOCUMENTS: usize = 8;
/// Kinds of personal data one observation lists.
const SENDS: usize = 32;
/// Purposes of the consent framework, with room for more.
const PURPOSES: usize = 24;
/// The end of the year 9999, in milliseconds since 1970: later times are nonsense.
const LAST_TIME: u64 = 253_402_300_799_999;

/// Why a report is refused: which part, and what is wrong with it. Carries no text of the report.
#[derive(Debug, Error, Clone, Copy, PartialEq, Eq)]
#[error("{part} {fault}")]
pub struct Invalid {
    /// Which part of the report.
    pub part: &'static str,
    /// What is wrong with it.
    pub fault: &'static str,
}

type Checked = Result<(), Invalid>;

impl SiteReport {
    /// Checks sizes, counts and forms.
    ///
    /// # Errors
    /// The first part that is outside its limits.
    pub fn validate(&self) -> Checked {
        identifier(&self.id)?;
        address("page", &self.page)?;
        host_of_page(&self.site, &self.page)?;
        string("title", &self.title)?;
        time("started", self.started)?;
        time("updated", self.updated)?;
        count("rows", self.rows.len(), limits::FINDINGS_PER_REPORT)?;
        policy(&self.policy)?;
        self.rows.iter().try_for_each(row)
    }

    /// Drops what the history does not keep: the query and the fragment of every page address,
    /// also where a tracker's request carries the page address along.
    pub fn forget_queries(&mut self) {
        self.page = bare(&self.page);
        let site = self.site.clone();
        for observation in self.rows.iter_mut().flat_map(|row| &mut row.finding.evidence) {
            observation.page = bare(&observation.page);
            let cookie = observation.cookie.iter_mut().filter_map(|cookie| cookie.set_by.as_mut());
            let origins = observation.initiator.iter_mut().chain(cookie);
            for origin in origins.chain([&mut observation.detail.redirect_from]) {
                *origin =
                    if is_host_of(&site, origin) { bare(origin) } else { without_pages(origin) };
            }
            if let Some(url) = &mut observation.url {
                *url = without_pages(url);
            }
        }
    }
}

/// The address without query and fragment.
fn bare(address: &str) -> String {
    let end = address.find(['?', '#']).unwrap_or(address.len());
    address[..end].to_owned()
}

/// A tracker's address in which page addresses among the parameters lost their own queries. Such an
/// address need not be whole (`dp=/search?q=…`), and may be encoded twice.
fn without_pages(address: &str) -> String {
    if address.is_empty() {
        return String::new();
    }
    let Ok(mut url) = Url::parse(address) else { return bare(address) };
    url.set_fragment(None);
    let query = |value: &str| value.find('?').or_else(|| value.to_ascii_lowercase().find("%3f"));
    if !url.query_pairs().any(|(_, value)| query(&value).is_some()) {
        return url.into();
    }
    let pairs: Vec<(String, String)> = url
        .query_pairs()
        .map(|(name, value)| {
            let end = query(&value).unwrap_or(value.len());
            (name.into_owned(), value[..end].to_owned())
        })
        .collect();
    url.query_pairs_mut().clear().extend_pairs(pairs);
    url.into()
}

fn row(row: &Row) -> Checked {
    let finding = &row.finding;
    string("finding.key", &finding.key)?;
    string("finding.rule", &finding.rule)?;
    string("finding.host", &finding.host)?;
    string("finding.purpose", &finding.purpose)?;
    time("finding.first_seen", finding.first_seen)?;
    if let Some(vendor) = &finding.vendor {
        string("vendor.name", &vendor.name)?;
        optional("vendor.product", vendor.product.as_ref(), limits::TEXT_BYTES)?;
        string("vendor.category", &vendor.category)?;
    }
    standing(finding.standing.as_ref())?;
    count("evidence", finding.evidence.len(), limits::EVIDENCE_PER_FINDING)?;
    finding.evidence.iter().try_for_each(observation)?;

    let assessment = &row.assessment;
    optional("quote", assessment.quote.as_ref(), limits::QUOTE_BYTES)?;
    optional("quote_2", assessment.quote_2.as_ref(), limits::QUOTE_BYTES)?;
    length("document", &assessment.document, limits::URL_BYTES)?;
    length("heading", &assessment.heading, limits::HEADING_BYTES)?;
    string("assessment.rule", &assessment.rule)
}

fn standing(standing: Option<&Standing>) -> Checked {
    count("standing.purposes", standing.map_or(0, |standing| standing.purposes.len()), PURPOSES)
}

fn observation(observation: &Observation) -> Checked {
    string("observation.id", &observation.id)?;
    address("observation.page", &observation.page)?;
    optional("observation.url", observation.url.as_ref(), limits::URL_BYTES)?;
    optional("observation.initiator", observation.initiator.as_ref(), limits::URL_BYTES)?;
    time("observation.time", observation.time)?;
    count("observation.sends", observation.sends.len(), SENDS)?;
    observation.sends.iter().try_for_each(|kind| string("observation.sends", kind))?;
    string("detail.resource", &observation.detail.resource)?;
    string("detail.label", &observation.detail.label)?;
    standing(observation.detail.standing.as_ref())?;
    length("detail.redirect_from", &observation.detail.redirect_from, limits::URL_BYTES)?;
    let Some(cookie) = &observation.cookie else { return Ok(()) };
    string("cookie.name", &cookie.name)?;
    string("cookie.domain", &cookie.domain)?;
    optional("cookie.set_by", cookie.set_by.as_ref(), limits::URL_BYTES)
}

fn policy(policy: &PolicySummary) -> Checked {
    string("policy.language", &policy.language)?;
    optional("policy.last_updated", policy.last_updated.as_ref(), limits::TEXT_BYTES)?;
    if !(0.0..=1.0).contains(&policy.coverage) {
        return Err(Invalid { part: "policy.coverage", fault: "is not between 0 and 1" });
    }
    count("policy.documents", policy.documents.len(), DOCUMENTS)?;
    for document in &policy.documents {
        length("document.url", &document.url, limits::URL_BYTES)?;
        string("document.sha256", &document.sha256)?;
        time("document.fetched", document.fetched)?;
    }
    let controller = &policy.controller;
    count("controller.names", controller.names.len(), limits::POLICY_ITEMS)?;
    controller.names.iter().try_for_each(|name| string("controller.names", name))?;
    for (part, value) in [
        ("controller.registration_number", &controller.registration_number),
        ("controller.postal_address", &controller.postal_address),
        ("controller.country", &controller.country),
        ("controller.quote", &controller.quote),
    ] {
        optional(part, value.as_ref(), limits::TEXT_BYTES)?;
    }
    count("contacts", policy.contacts.len(), limits::POLICY_ITEMS)?;
    for contact in &policy.contacts {
        string("contact.kind", &contact.kind)?;
        string("contact.value", &contact.value)?;
        string("contact.quote", &contact.quote)?;
        count("contact.purposes", contact.purposes.len(), limits::POLICY_ITEMS)?;
        contact.purposes.iter().try_for_each(|purpose| string("contact.purposes", purpose))?;
        let subject = contact.required_subject.as_ref();
        optional("contact.required_subject", subject, limits::TEXT_BYTES)?;
    }
    remarks(policy)?;
    good(&policy.good)
}

fn good(good: &Good) -> Checked {
    count("good.held", good.held.len(), limits::POLICY_REMARKS)?;
    for held in &good.held {
        string("held.kind", &held.kind)?;
        length("held.quote", &held.quote, limits::QUOTE_BYTES)?;
        length("held.document", &held.document, limits::URL_BYTES)?;
    }
    count("good.unseen", good.unseen.len(), limits::POLICY_REMARKS)?;
    good.unseen.iter().try_for_each(|unseen| {
        string("unseen.name", &unseen.name)?;
        length("unseen.quote", &unseen.quote, limits::QUOTE_BYTES)?;
        length("unseen.document", &unseen.document, limits::URL_BYTES)
    })
}

fn remarks(policy: &PolicySummary) -> Checked {
    count("contradictions", policy.contradictions.len(), limits::POLICY_REMARKS)?;
    for clash in &policy.contradictions {
        string("contradiction.rule", &clash.rule)?;
        string("contradiction.explanation", &clash.explanation)?;
        length("contradiction.quote_a", &clash.quote_a, limits::TEXT_BYTES)?;
        length("contradiction.quote_b", &clash.quote_b, limits::TEXT_BYTES)?;
    }
    count("remarks", policy.remarks.len(), limits::POLICY_REMARKS)?;
    policy.remarks.iter().try_for_each(|remark| {
        string("remark.code", &remark.code)?;
        length("remark.message", &remark.message, limits::URL_BYTES)?;
        optional("remark.about", remark.about.as_ref(), limits::URL_BYTES)?;
        optional("remark.since", remark.since.as_ref(), limits::TEXT_BYTES)?;
        optional("remark.instead", remark.instead.as_ref(), limits::TEXT_BYTES)?;
        optional("remark.quote", remark.quote.as_ref(), limits::TEXT_BYTES)
    })
}

fn identifier(id: &str) -> Checked {
    let fits = (1..=ID_BYTES).contains(&id.len());
    let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    if fits && plain {
        return Ok(());
    }
    Err(Invalid { part: "id", fault: "is not 1 to 64 letters, digits, hyphens or underscores" })
}

fn host_of_page(site: &str, page: &str) -> Checked {
    if site.is_empty() || site.len() > HOST_BYTES || site.chars().any(|c| c.is_control()) {
        return Err(Invalid { part: "site", fault: "is not a host name" });
    }
    if is_host_of(site, page) {
        return Ok(());
    }
    Err(Invalid { part: "site", fault: "is not that of the page" })
}

/// Whether the host of the address is the site or below it.
fn is_host_of(site: &str, address: &str) -> bool {
    let url = Url::parse(address).ok();
    let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
    host.strip_suffix(site).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

fn address(part: &'static str, address: &str) -> Checked {
    length(part, address, limits::URL_BYTES)?;
    match Url::parse(address) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(()),
        _ => Err(Invalid { part, fault: "is not a web address" }),
    }
}

fn time(part: &'static str, time: u64) -> Checked {
    if time <= LAST_TIME { Ok(()) } else { Err(Invalid { part, fault: "is no time" }) }
}

fn string(part: &'static str, value: &str) -> Checked {
    length(part, value, limits::TEXT_BYTES)
}

fn optional(part: &'static str, value: Option<&String>, max: usize) -> Checked {
    value.map_or(Ok(()), |value| length(part, value, max))
}

fn length(part: &'static str, value: &str, max: usize) -> Checked {
    if value.len() <= max { Ok(()) } else { Err(Invalid { part, fault: "is too long" }) }
}

fn count(part: &'static str, number: usize, max: usize) -> Checked {
    if number <= max { Ok(()) } else { Err(Invalid { part, fault: "has too many items" }) }
}
