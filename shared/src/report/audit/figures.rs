//! The figures of one page.

use std::collections::BTreeSet;

use serde::Serialize;
use url::Url;

use crate::catalogue::registrable_domain;
use crate::detect;
use crate::detect::strings::{Granted, gpp};
use crate::observe::session::Page;
use crate::observe::{Basis, Kind, Observation, carries_identifier};

/// The largest answer taken for a picture that nobody is to see.
const TINY_BYTES: u64 = 100;

/// Parameters of one address that are looked at.
const PARAMETERS: usize = 64;

/// Counts of one page. A third party is another organisation than the site's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// Requests, without that for the page itself.
    pub requests: usize,
    /// Requests to third parties.
    pub third_party_requests: usize,
    /// Requests to third parties of whom Saydo knows who they are.
    pub named: usize,
    /// Requests to third parties that follow people.
    pub tracking: usize,
    /// Hosts of third parties.
    pub third_party_hosts: usize,
    /// Organisations (or, where those are not known, domains) that were contacted.
    pub third_parties: usize,
    /// Pixels by behaviour: third-party pictures of at most 100 bytes, or answered with nothing.
    pub pixels: usize,
    /// Messages that want no answer, to third parties.
    pub beacons: usize,
    /// Answers that sent the browser on from one address to another.
    pub redirects: usize,
    /// Cookies seen, each once for its name and domain.
    pub cookies: usize,
    /// Cookies of third parties by which a visitor is recognised.
    pub identifier_cookies_third_party: usize,
    /// Cookies on the site's own domain by which a visitor is recognised.
    pub identifier_cookies_first_party: usize,
    /// Requests that carry a consent string of the IAB's framework for Europe (`gdpr_consent`).
    pub consent_tcf: usize,
    /// Requests that carry one of the Global Privacy Platform (`gpp`).
    pub consent_gpp: usize,
    /// Requests that carry one for the United States (`us_privacy`).
    pub consent_us: usize,
    /// Requests to parties to whom the consent string of the time gives neither consent nor legitimate
    /// interest.
    pub not_consented: usize,
    /// Requests to third parties that carry personal data that name or locate somebody.
    pub personal_data: usize,
    /// Requests to third parties that carry a value by which somebody is recognised.
    pub identifiers: usize,
    /// Requests that say `DNT: 1`.
    pub dnt: usize,
    /// Requests that say `Sec-GPC: 1`.
    pub gpc: usize,
}

impl Figures {
    /// Counts what was observed on a page.
    pub fn of(page: &Page) -> Self {
        let mut figures = Self::default();
        let (mut hosts, mut parties) = (BTreeSet::new(), BTreeSet::new());
        for observation in page.observations() {
            let finding = detect::one(observation);
            let third = !finding.first_party;
            if observation.cookie.is_some() {
                figures.cookies += 1;
                let tells = finding.rule == "identifier_cookie";
                figures.identifier_cookies_third_party += usize::from(tells && third);
                figures.identifier_cookies_first_party += usize::from(tells && !third);
                continue;
            }
            // What was read off a request stands beside it and has no answer of its own.
            if observation.detail.status.is_none() {
                continue;
            }
            figures.requests += 1;
            figures.redirects += usize::from(!observation.detail.redirect_from.is_empty());
            figures.dnt += usize::from(observation.dnt);
            figures.gpc += usize::from(observation.gpc);
            figures.consent(observation);
            if !third {
                continue;
            }
            figures.third_party_requests += 1;
            figures.named += usize::from(finding.vendor.is_some());
            figures.tracking += usize::from(finding.tracking);
            figures.pixels += usize::from(is_pixel(observation));
            let sends = |what: &&str| observation.sends.iter().any(|sent| sent == what);
            figures.personal_data += usize::from(detect::TELLING.iter().any(sends));
            figures.identifiers += usize::from(sends(&"user_id") || identifies(observation));
            let standing = observation.detail.standing.as_ref();
            figures.not_consented += usize::from(standing.is_some_and(|s| s.basis == Basis::None));
            figures.beacons += usize::from(observation.detail.resource == "ping");
            let who = finding.vendor.map(|vendor| vendor.name);
            let domain = || registrable_domain(&finding.host).unwrap_or(&finding.host).to_owned();
            parties.insert(who.unwrap_or_else(domain));
            hosts.insert(finding.host);
        }
        (figures.third_party_hosts, figures.third_parties) = (hosts.len(), parties.len());
        figures
    }

    /// The counts with their names, in the order in which a person reads them.
    #[must_use]
    pub fn rows(&self) -> [(&'static str, usize); 20] {
        [
            ("requests", self.requests),
            ("third_party_requests", self.third_party_requests),
            ("named", self.named),
            ("tracking", self.tracking),
            ("third_party_hosts", self.third_party_hosts),
            ("third_parties", self.third_parties),
            ("pixels", self.pixels),
            ("beacons", self.beacons),
            ("redirects", self.redirects),
            ("cookies", self.cookies),
            ("identifier_cookies_third_party", self.identifier_cookies_third_party),
            ("identifier_cookies_first_party", self.identifier_cookies_first_party),
            ("consent_tcf", self.consent_tcf),
            ("consent_gpp", self.consent_gpp),
            ("consent_us", self.consent_us),
            ("not_consented", self.not_consented),
            ("personal_data", self.personal_data),
            ("identifiers", self.identifiers),
            ("dnt", self.dnt),
            ("gpc", self.gpc),
        ]
    }

    /// Takes the consent strings of an address in; what fills their place without being one (`null`, a
    /// blank of a template) does not count.
    fn consent(&mut self, observation: &Observation) {
        let query = observation.url.as_deref().and_then(|url| url.split_once('?'));
        let Some((_, query)) = query else { return };
        let value = |key: &str| {
            let mut pairs = query.split(['&', ';']).filter_map(|pair| pair.split_once('='));
            pairs.find(|(name, _)| *name == key).map(|(_, value)| value)
        };
        let tcf = value("gdpr_consent").and_then(Granted::read);
        self.consent_tcf += usize::from(tcf.is_some());
        let gpp =
            value("gpp").map(|text| gpp::sections(&text.replace("%7E", "~"))).unwrap_or_default();
        self.consent_gpp += usize::from(!gpp.is_empty());
        let us = value("us_privacy").is_some_and(|us| us.len() == 4 && us.starts_with('1'));
        self.consent_us += usize::from(us);
    }
}

/// Whether the address carries a value that tells one visitor from another.
fn identifies(observation: &Observation) -> bool {
    let url = observation.url.as_deref().and_then(|url| Url::parse(url).ok());
    url.is_some_and(|url| {
        url.query_pairs().take(PARAMETERS).any(|(name, value)| carries_identifier(&name, &value))
    })
}

/// Whether an answer is one that nobody is to see.
fn is_pixel(observation: &Observation) -> bool {
    let detail = &observation.detail;
    let redirects = detail.status.is_some_and(|status| (300..400).contains(&status));
    let empty = detail.status == Some(204) || detail.bytes.is_some_and(|b| b <= TINY_BYTES);
    observation.kind == Kind::Request && detail.resource == "image" && empty && !redirects
}
