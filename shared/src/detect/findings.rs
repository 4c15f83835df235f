//! The findings of one page, grown one observation at a time and grouped.

use serde::{Deserialize, Serialize};

use super::{Finding, judged};
use crate::limits::{EVIDENCE_PER_FINDING, EVIDENCE_URL_BYTES, FINDINGS_PER_REPORT};
use crate::observe::Observation;
use crate::text::clip;

/// The findings of one page.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Findings {
    site: String,
    list: Vec<Finding>,
    dropped: u32,
}

impl Findings {
    /// Starts empty. `site` is the registrable domain being visited.
    #[must_use]
    pub fn new(site: &str) -> Self {
        Self { site: site.to_owned(), ..Self::default() }
    }

    /// The registrable domain being visited.
    #[must_use]
    pub fn site(&self) -> &str {
        &self.site
    }

    /// Takes one observation in; nothing happens when no rule fires.
    pub fn add(&mut self, observation: Observation) {
        let Some(found) = judged(&observation) else { return };
        let at = self.list.iter().position(|known| known.key == found.key);
        let mut finding = match at {
            Some(at) => merge(self.list.remove(at), found),
            None if self.list.len() < FINDINGS_PER_REPORT => found,
            None => {
                self.dropped = self.dropped.saturating_add(1);
                return;
            }
        };
        show(&mut finding.evidence, observation);
        self.insert(finding);
    }

    /// The findings, gravest first, then in the order in which they were seen.
    #[must_use]
    pub fn list(&self) -> &[Finding] {
        &self.list
    }

    /// How many observations found no place within the limits.
    #[must_use]
    pub fn dropped(&self) -> u32 {
        self.dropped
    }

    fn insert(&mut self, finding: Finding) {
        let rank = |f: &Finding| (std::cmp::Reverse(f.severity), f.first_seen);
        let at = self.list.partition_point(|known| rank(known) <= rank(&finding));
        self.list.insert(at, finding);
    }
}

/// One finding of two of the same key: the graver judgement names it, both count.
fn merge(known: Finding, found: Finding) -> Finding {
    let (count, first_seen) =
        (known.count.saturating_add(found.count), known.first_seen.min(found.first_seen));
    let graver = found.severity > known.severity;
    let (mut kept, other) = if graver { (found, known) } else { (known, found) };
    kept.count = count;
    kept.first_seen = first_seen;
    kept.tracking |= other.tracking;
    kept.confidence = kept.confidence.max(other.confidence);
    if kept.purpose.is_empty() {
        kept.purpose = other.purpose;
    }
    kept.evidence.extend(other.evidence);
    kept
}

/// Adds to the evidence what it does not show yet, as far as there is room. Cookies stand in the order
/// of their lives, because a policy is broken by the longest.
fn show(evidence: &mut Vec<Observation>, observation: Observation) {
    if evidence.iter().any(|known| same_fact(known, &observation)) {
        return;
    }
    let days = |seen: &Observation| seen.cookie.as_ref().map(|c| c.lifetime_days.unwrap_or(0.0));
    let at = evidence.partition_point(|known| days(known) >= days(&observation));
    if at < EVIDENCE_PER_FINDING {
        evidence.truncate(EVIDENCE_PER_FINDING - 1);
        evidence.insert(at, observation.redacted());
    }
}

/// Whether two pieces of evidence show the same: the same cookie, or the same place on a host.
fn same_fact(a: &Observation, b: &Observation) -> bool {
    match (&a.cookie, &b.cookie) {
        (Some(a), Some(b)) => a.name == b.name && a.domain == b.domain,
        _ => a.kind == b.kind && place(a) == place(b),
    }
}

/// The address without its parameters, as far as evidence keeps it.
fn place(observation: &Observation) -> &str {
    let address = observation.url.as_deref().unwrap_or_default();
    clip(address.split('?').next().unwrap_or_default(), EVIDENCE_URL_BYTES)
}
