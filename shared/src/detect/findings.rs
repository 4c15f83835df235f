//! The findings of one page, grown one observation at a time and grouped.

use serde::{Deserialize, Serialize};

use super::{Finding, one};
use crate::limits::{EVIDENCE_PER_FINDING, FINDINGS_PER_REPORT};
use crate::observe::Observation;

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
        let mut found = one(&observation);
        if found.rule == "none" {
            return;
        }
        found.evidence = vec![observation.redacted()];
        match self.list.iter_mut().position(|known| known.key == found.key) {
            Some(at) => {
                let known = self.list.remove(at);
                self.insert(merge(known, found));
            }
            None if self.list.len() < FINDINGS_PER_REPORT => self.insert(found),
            None => self.dropped = self.dropped.saturating_add(1),
        }
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
    for evidence in other.evidence {
        let shown = kept.evidence.iter().any(|e| same_fact(e, &evidence));
        if kept.evidence.len() < EVIDENCE_PER_FINDING && !shown {
            kept.evidence.push(evidence);
        }
    }
    kept
}

/// Whether two pieces of evidence show the same: the same cookie, or the same place on a host.
fn same_fact(a: &Observation, b: &Observation) -> bool {
    let place =
        |o: &Observation| o.url.as_deref().and_then(|u| u.split('?').next()).map(str::to_owned);
    match (&a.cookie, &b.cookie) {
        (Some(a), Some(b)) => a.name == b.name && a.domain == b.domain,
        _ => a.kind == b.kind && place(a) == place(b),
    }
}
