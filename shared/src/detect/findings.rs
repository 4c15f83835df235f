//! The findings of one page, grown one observation at a time and grouped.

use std::borrow::Borrow;

use serde::{Deserialize, Serialize};

use super::facts::Facts;
use super::key::Key;
use super::rules::{self, Judgement};
use super::{Finding, finding};
use crate::limits::{EVIDENCE_PER_FINDING, EVIDENCE_URL_BYTES, FINDINGS_PER_REPORT};
use crate::observe::{Observation, Standing};
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

    /// Takes one observation in; nothing happens when no rule fires. Only what becomes evidence is
    /// copied: most of what a page does repeats itself.
    pub fn add(&mut self, observation: impl Borrow<Observation>) {
        let facts = Facts::of(observation.borrow());
        let Some((rule, judgement)) = rules::judge(&facts) else { return };
        let key = Key::of(&facts, judgement.mechanism);
        match self.list.iter().position(|known| key.is(&known.key)) {
            Some(at) if judgement.severity > self.list[at].severity => {
                let known = self.list.remove(at);
                self.insert(regraded(known, finding(&facts, (rule, judgement)), facts.seen));
            }
            Some(at) => self.count(at, &facts, judgement),
            None if self.list.len() < FINDINGS_PER_REPORT => {
                let mut found = finding(&facts, (rule, judgement));
                show(&mut found.evidence, facts.seen);
                self.insert(found);
            }
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

    /// Counts a finding once more.
    fn count(&mut self, at: usize, facts: &Facts, judgement: Judgement) {
        let Some(known) = self.list.get_mut(at) else { return };
        known.count = known.count.saturating_add(1);
        known.tracking |= judgement.tracking;
        known.confidence = known.confidence.max(judgement.confidence);
        known.standing =
            Standing::worse(known.standing.take(), facts.seen.detail.standing.as_ref());
        show(&mut known.evidence, facts.seen);
        if facts.seen.time < known.first_seen {
            known.first_seen = facts.seen.time;
            let known = self.list.remove(at);
            self.insert(known);
        }
    }

    fn insert(&mut self, finding: Finding) {
        let rank = |f: &Finding| (std::cmp::Reverse(f.severity), f.first_seen);
        let at = self.list.partition_point(|known| rank(known) <= rank(&finding));
        self.list.insert(at, finding);
    }
}

/// A finding after a graver observation of the same key, whose judgement names it.
fn regraded(known: Finding, mut graver: Finding, seen: &Observation) -> Finding {
    graver.count = known.count.saturating_add(1);
    graver.first_seen = known.first_seen.min(graver.first_seen);
    graver.tracking |= known.tracking;
    graver.confidence = known.confidence.max(graver.confidence);
    graver.standing = Standing::worse(graver.standing, known.standing.as_ref());
    graver.evidence = known.evidence;
    show(&mut graver.evidence, seen);
    graver
}

/// Adds to the evidence what it does not show yet, as far as there is room. Cookies stand in the order
/// of their lives, because a policy is broken by the longest.
fn show(evidence: &mut Vec<Observation>, observation: &Observation) {
    if evidence.iter().any(|known| same_fact(known, observation)) {
        return;
    }
    let days = |seen: &Observation| seen.cookie.as_ref().map(|c| c.lifetime_days.unwrap_or(0.0));
    let at = evidence.partition_point(|known| days(known) >= days(observation));
    if at < EVIDENCE_PER_FINDING {
        evidence.truncate(EVIDENCE_PER_FINDING - 1);
        evidence.insert(at, observation.clone().redacted());
    }
}

/// Whether two pieces of evidence show the same: the same cookie, or the same place on a host.
fn same_fact(a: &Observation, b: &Observation) -> bool {
    match (&a.cookie, &b.cookie) {
        (Some(a), Some(b)) => a.name == b.name && a.domain == b.domain,
        _ => a.kind == b.kind && place(a) == place(b) && a.detail.label == b.detail.label,
    }
}

/// The address without its parameters, as far as evidence keeps it.
fn place(observation: &Observation) -> &str {
    let address = observation.url.as_deref().unwrap_or_default();
    clip(address.split('?').next().unwrap_or_default(), EVIDENCE_URL_BYTES)
}
