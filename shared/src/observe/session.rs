//! One page as one tab shows it: facts in, validated observations and findings out.
//!
//! Knows no browser and no clock. What it does not decide: who is behind a host
//! ([`crate::catalogue`]), what a fact means ([`crate::detect`]), what the policy says of it
//! ([`crate::compare`]).
//!
//! A session is [`Private`] until the browser has said that its window is not. Only a
//! [`Session<Kept>`] can be written down: [`Session::snapshot`] and [`Session::report`] do not exist
//! on the other, so that a private page can not reach the disk or the host by mistake.

mod choice;
mod content;
mod decoration;
mod fact;
mod granting;
mod leaving;
mod log;
mod page;
mod snapshot;

use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

pub use fact::{Answered, Fact, Stored};
pub use leaving::Leaving;
pub use page::Page;
pub use snapshot::Snapshot;

use crate::compare::Judge;
use crate::limits::{EVIDENCE_PER_FINDING, TEXT_BYTES, URL_BYTES};
use crate::report::SiteReport;

/// A page in an ordinary window.
#[derive(Debug, Clone, Copy)]
pub enum Kept {}
/// A page in a private window, or in one of which nothing is known.
#[derive(Debug, Clone, Copy)]
pub enum Private {}

/// The word of the browser that a window is not private. Made in one place, where it is asked.
#[derive(Debug)]
pub struct NotPrivate(());

impl NotPrivate {
    /// From what the browser says; nothing said means private.
    #[must_use]
    pub fn from_browser(incognito: Option<bool>) -> Option<Self> {
        (incognito == Some(false)).then_some(Self(()))
    }
}

/// A report that may be written down.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Keepable(SiteReport);

impl Keepable {
    /// The report.
    #[must_use]
    pub fn into_report(self) -> SiteReport {
        self.0
    }

    /// The report.
    #[must_use]
    pub fn report(&self) -> &SiteReport {
        &self.0
    }

    /// Makes the report fit into so many bytes of JSON: less evidence first, shorter addresses, and
    /// at last fewer findings, which are counted as dropped.
    pub fn fit(&mut self, bytes: usize) {
        let size =
            |report: &SiteReport| serde_json::to_vec(report).map_or(usize::MAX, |json| json.len());
        for (each, address) in [(EVIDENCE_PER_FINDING, URL_BYTES), (2, TEXT_BYTES), (1, 300)] {
            for row in &mut self.0.rows {
                row.finding.evidence.truncate(each);
                row.finding.evidence.iter_mut().for_each(|o| snapshot::shorten(o, address));
            }
            if size(&self.0) <= bytes {
                return;
            }
        }
        while size(&self.0) > bytes && !self.0.rows.is_empty() {
            let rows = self.0.rows.len();
            self.0.rows.truncate(rows / 2);
            let lost = u32::try_from(rows - rows / 2).unwrap_or(u32::MAX);
            self.0.dropped = self.0.dropped.saturating_add(lost);
        }
    }
}

/// One page as one tab shows it.
#[derive(Debug, Clone)]
pub struct Session<K> {
    page: Page,
    kind: PhantomData<K>,
}

impl<K> Deref for Session<K> {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}

impl<K> DerefMut for Session<K> {
    fn deref_mut(&mut self) -> &mut Page {
        &mut self.page
    }
}

impl<K> Session<K> {
    fn of(page: Page) -> Self {
        Self { page, kind: PhantomData }
    }
}

impl Session<Private> {
    /// Starts a page load. `id` becomes that of the report, `partial` says that the start of the
    /// page was missed. `None` when the address is not that of a web page.
    #[must_use]
    pub fn open(page: &str, time: u64, id: String, partial: bool) -> Option<Self> {
        let mut state = Page::open(page, time, id)?;
        state.partial = partial;
        Some(Self::of(state))
    }

    /// The window turned out not to be private.
    #[must_use]
    pub fn keep(self, _proof: &NotPrivate) -> Session<Kept> {
        Session::of(self.page)
    }
}

impl Session<Kept> {
    /// The report of this page against a policy, to be kept.
    #[must_use]
    pub fn report(&mut self, policy: &impl Judge) -> Keepable {
        Keepable(self.judge(policy))
    }
}

#[cfg(test)]
mod tests;
