//! What survives the worker: the state of one tab, summarised to fit the session store.
//!
//! Only a [`Session<Kept>`] can make one; a private session has nothing to write.

use serde::{Deserialize, Serialize};

use super::choice::Choices;
use super::log::Log;
use super::{Kept, Page, Session};
use crate::limits::{FINDINGS_PER_REPORT, SESSION_BYTES_PER_TAB, TEXT_BYTES};
use crate::observe::Observation;
use crate::policy::find::Found;
use crate::text::clip;

/// The state of one tab, ready to be written to the session store.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    id: String,
    page: String,
    site: String,
    title: String,
    started: u64,
    updated: u64,
    choices: Choices,
    policy: Found,
    signals: (bool, bool),
    partial: bool,
    dropped: u32,
    findings: Vec<Summary>,
}

/// One finding in short.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Summary {
    key: String,
    count: u32,
    evidence: Vec<Observation>,
}

impl Session<Kept> {
    /// Summarises: one or two observations of each finding, shorter addresses, and at last fewer
    /// findings, until it fits.
    #[must_use]
    pub fn snapshot(&mut self) -> Snapshot {
        let findings = self.page.log.findings();
        let page = &self.page;
        let mut snapshot = Snapshot {
            id: page.id.clone(),
            page: page.page.clone(),
            site: page.site.clone(),
            title: page.title.clone(),
            started: page.started,
            updated: page.updated,
            choices: page.choices.clone(),
            policy: page.policy.clone(),
            signals: page.signals,
            partial: page.partial,
            dropped: page.log.dropped(),
            findings: Vec::new(),
        };
        for (each, address) in [(2, TEXT_BYTES), (1, TEXT_BYTES), (1, 300), (1, 120)] {
            snapshot.findings = findings
                .iter()
                .take(FINDINGS_PER_REPORT)
                .map(|finding| Summary {
                    key: finding.key.clone(),
                    count: finding.count,
                    evidence: finding.evidence.iter().take(each).map(|o| cut(o, address)).collect(),
                })
                .collect();
            if snapshot.bytes() <= SESSION_BYTES_PER_TAB {
                return snapshot;
            }
        }
        while snapshot.bytes() > SESSION_BYTES_PER_TAB && !snapshot.findings.is_empty() {
            let lost = snapshot.findings.split_off(snapshot.findings.len() / 2);
            let lost = lost.iter().map(|summary| summary.count).fold(0, u32::saturating_add);
            snapshot.dropped = snapshot.dropped.saturating_add(lost);
        }
        snapshot
    }

    /// Goes on where a worker stopped. `None` when the snapshot is not one of ours.
    #[must_use]
    pub fn restore(snapshot: Snapshot) -> Option<Self> {
        let mut page = Page::open(&snapshot.page, snapshot.started, snapshot.id)?;
        page.title = snapshot.title;
        page.updated = snapshot.updated;
        page.choices = snapshot.choices;
        page.policy = snapshot.policy;
        page.signals = snapshot.signals;
        page.partial = snapshot.partial;
        page.log = Log::new(&page.site);
        let evidence = snapshot.findings.iter().flat_map(|summary| &summary.evidence);
        let cookies = evidence.filter_map(|observation| observation.cookie.as_ref());
        page.cookies = cookies.map(|c| (c.name.clone(), c.domain.clone())).collect();
        let findings = snapshot.findings.into_iter().map(|s| (s.key, s.count, s.evidence));
        page.log.restore(findings.collect(), snapshot.dropped);
        Some(Self::of(page))
    }
}

impl Snapshot {
    /// Size as written.
    fn bytes(&self) -> usize {
        serde_json::to_vec(self).map_or(usize::MAX, |json| json.len())
    }
}

/// Cuts the addresses of an observation.
pub(super) fn shorten(observation: &mut Observation, bytes: usize) {
    for address in [&mut observation.url, &mut observation.initiator].into_iter().flatten() {
        address.truncate(clip(address, bytes).len());
    }
}

/// A copy with shorter addresses.
fn cut(observation: &Observation, bytes: usize) -> Observation {
    let mut copy = observation.clone();
    shorten(&mut copy, bytes);
    copy
}
