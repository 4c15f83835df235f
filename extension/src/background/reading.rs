//! The policy of a site as the background has it: the documents, and what the reader made of them.
//!
//! The reader is a module of its own, which may not be there yet, or no more: a worker that wakes up has
//! the documents only. So whoever judges waits for [`Read::ready`] first; what is judged without it is
//! unknown, never an accusation.

use std::cell::RefCell;

use saydo_shared::compare::{Judge, Judgement, not_read};
use saydo_shared::detect::Finding;
use saydo_shared::report::{PolicyStatus, PolicySummary};

use super::site::Fetched;
use crate::browser::from_json;
use crate::browser::reader::{self, Held};

/// The policy of a site.
#[derive(Debug, Default)]
pub struct Read {
    fetched: Fetched,
    known: RefCell<Option<Known>>,
}

/// What is known of a policy.
#[derive(Debug)]
struct Known {
    summary: PolicySummary,
    /// `None` where there is nothing to read, or it can not be read.
    held: Option<Held>,
}

impl Known {
    fn only(status: PolicyStatus) -> Self {
        Self { summary: PolicySummary { status, ..PolicySummary::default() }, held: None }
    }

    async fn of(fetched: &Fetched) -> Option<Self> {
        let held = reader::read(&serde_json::to_string(&fetched.documents).ok()?).await?;
        let mut summary: PolicySummary = from_json(&held.summary()?)?;
        summary.status = fetched.failure.unwrap_or(summary.status);
        Some(Self { summary, held: Some(held) })
    }
}

impl Read {
    /// What was fetched, to be read.
    pub fn of(fetched: Fetched) -> Self {
        let nothing = fetched.documents.is_empty();
        let status = fetched.failure.unwrap_or(PolicyStatus::NotFound);
        Self { fetched, known: RefCell::new(nothing.then(|| Known::only(status))) }
    }

    /// No policy, for this reason.
    pub fn none(status: PolicyStatus) -> Self {
        Self { known: RefCell::new(Some(Known::only(status))), ..Self::default() }
    }

    /// What it is made of.
    pub fn fetched(&self) -> &Fetched {
        &self.fetched
    }

    /// Has it read, unless it is. A policy over which the reader traps counts as unreadable.
    pub async fn ready(&self) {
        let there = |known: &Known| known.held.as_ref().is_none_or(Held::is_there);
        if !self.known.borrow().as_ref().is_some_and(there) {
            let known = Known::of(&self.fetched).await;
            *self.known.borrow_mut() =
                Some(known.unwrap_or_else(|| Known::only(PolicyStatus::Unreadable)));
        }
    }

    /// Whether it was read and does not say who answers for the site, or where to write.
    pub fn is_anonymous(&self) -> bool {
        self.held(|held| held.is_anonymous()).unwrap_or_default()
    }

    fn held<T>(&self, ask: impl FnOnce(&Held) -> Option<T>) -> Option<T> {
        let known = self.known.borrow();
        ask(known.as_ref()?.held.as_ref()?)
    }

    fn judged(&self, findings: &[Finding], cookies: bool, site: &str) -> Option<Judgement> {
        let text = serde_json::to_string(findings).ok()?;
        let said: Judgement = from_json(&self.held(|held| held.judge(&text, cookies, site))?)?;
        (said.assessments.len() == findings.len()).then_some(said)
    }
}

impl Judge for Read {
    fn summary(&self) -> PolicySummary {
        let pending = PolicySummary { status: PolicyStatus::Pending, ..PolicySummary::default() };
        self.known.borrow().as_ref().map_or(pending, |known| known.summary.clone())
    }

    fn judge(&self, findings: &[Finding], cookies: bool, site: &str) -> Judgement {
        let unknown = || Judgement {
            assessments: findings.iter().map(not_read).collect(),
            ..Judgement::default()
        };
        // Another policy may have made the reader start afresh since; this one is read again then.
        let there = self.held(|held| held.is_there().then_some(())).is_some();
        if Judge::summary(self).status != PolicyStatus::Read || !there {
            return unknown();
        }
        self.judged(findings, cookies, site).unwrap_or_else(|| {
            *self.known.borrow_mut() = Some(Known::only(PolicyStatus::Unreadable));
            unknown()
        })
    }
}
