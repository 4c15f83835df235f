//! The observations of one page load, kept so that they can be judged again when the browser learns
//! later what had been chosen, or that an image can not be seen.

use std::collections::{BTreeMap, HashSet};

use super::super::{Consent, Observation};
use crate::detect::{Finding, Findings};
use crate::limits::{LOG_BYTES_PER_TAB, OBSERVATIONS_PER_TAB};

/// The log, and the findings that follow from it.
#[derive(Debug, Clone)]
pub(super) struct Log {
    site: String,
    list: Vec<Observation>,
    bytes: usize,
    dropped: u32,
    next: u32,
    findings: Findings,
    /// The findings no longer follow from the list and have to be made anew.
    stale: bool,
    /// How often a finding had been seen before the log was restored from a summary.
    earlier: BTreeMap<String, u32>,
    /// Observations in the list that a summary had counted already.
    summarised: HashSet<String>,
}

impl Log {
    pub(super) fn new(site: &str) -> Self {
        Self {
            site: site.to_owned(),
            list: Vec::new(),
            bytes: 0,
            dropped: 0,
            next: 1,
            findings: Findings::new(site),
            stale: false,
            earlier: BTreeMap::new(),
            summarised: HashSet::new(),
        }
    }

    /// Takes an observation in, when it is valid, and gives it its identifier. Beyond the limits it is counted only.
    pub(super) fn add(&mut self, observation: Observation) {
        let Ok(mut observation) = observation.validate() else { return };
        let bytes = weight(&observation);
        if self.list.len() >= OBSERVATIONS_PER_TAB || self.bytes + bytes > LOG_BYTES_PER_TAB {
            self.dropped = self.dropped.saturating_add(1);
            return;
        }
        observation.id = self.next.to_string();
        self.next += 1;
        self.bytes += bytes;
        if !self.stale {
            self.findings.add(&observation);
        }
        self.list.push(observation);
    }

    /// Changes observations; `change` says whether it changed the one it was given.
    pub(super) fn revise(&mut self, change: impl FnMut(&mut Observation) -> bool) {
        let changed = self.list.iter_mut().map(change).filter(|changed| *changed).count();
        self.stale |= changed > 0;
    }

    /// Takes observations back; says whether there were any.
    pub(super) fn withdraw(&mut self, wrong: impl Fn(&Observation) -> bool) -> bool {
        let before = self.list.len();
        self.list.retain(|observation| !wrong(observation));
        self.bytes = self.list.iter().map(weight).sum();
        let fewer = self.list.len() < before;
        self.stale |= fewer;
        fewer
    }

    /// Whether there is one like this.
    pub(super) fn any(&self, is: impl Fn(&Observation) -> bool) -> bool {
        self.list.iter().any(is)
    }

    /// All of them.
    pub(super) fn list(&self) -> impl Iterator<Item = &Observation> {
        self.list.iter()
    }

    pub(super) fn dropped(&self) -> u32 {
        self.dropped.saturating_add(self.findings.dropped())
    }

    /// The findings, gravest first.
    pub(super) fn findings(&mut self) -> Vec<Finding> {
        if std::mem::take(&mut self.stale) {
            self.findings = Findings::new(&self.site);
            self.list.iter().for_each(|observation| self.findings.add(observation));
        }
        let mut list = self.findings.list().to_vec();
        for finding in &mut list {
            let repeated = finding.evidence.iter().filter(|o| self.summarised.contains(&o.id));
            let repeated = u32::try_from(repeated.count()).unwrap_or(u32::MAX);
            let earlier = self.earlier.get(&finding.key).copied().unwrap_or_default();
            finding.count = finding.count.saturating_sub(repeated).saturating_add(earlier).max(1);
        }
        list
    }

    /// Takes a summary in: how often each finding was seen, and its evidence.
    pub(super) fn restore(&mut self, findings: Vec<(String, u32, Vec<Observation>)>, dropped: u32) {
        for (key, count, evidence) in findings {
            self.earlier.insert(key, count);
            for observation in evidence {
                self.summarised.insert(self.next.to_string());
                self.add(observation);
            }
        }
        self.dropped = self.dropped.saturating_add(dropped);
    }
}

/// What an observation occupies, roughly.
fn weight(observation: &Observation) -> usize {
    let url = observation.url.as_ref().map_or(0, String::len);
    let initiator = observation.initiator.as_ref().map_or(0, String::len);
    let cookie = observation.cookie.as_ref().map_or(0, |cookie| {
        cookie.name.len() + cookie.domain.len() + cookie.set_by.as_ref().map_or(0, String::len)
    });
    size_of::<Observation>() + observation.page.len() + url + initiator + cookie
}

/// Gives each observation the state of its time.
pub(super) fn relabel(log: &mut Log, at: impl Fn(&Observation) -> Option<Consent>) {
    log.revise(|observation| match at(observation) {
        Some(consent) if consent != observation.consent => {
            observation.consent = consent;
            true
        }
        _ => false,
    });
}
