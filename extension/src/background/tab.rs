//! One tab: the page in it, and how far it has come.

use saydo_shared::compare::Judge;
use saydo_shared::observe::session::{Keepable, Kept, NotPrivate, Page, Private, Session};

use super::badge::Shown;

/// The page of a tab. Private until the browser has said that it is not.
#[derive(Debug)]
pub enum Visit {
    /// From memory only.
    Private(Session<Private>),
    /// May be written down.
    Kept(Session<Kept>),
}

impl Visit {
    /// The page, whichever it is.
    pub fn page(&self) -> &Page {
        match self {
            Self::Private(session) => session,
            Self::Kept(session) => session,
        }
    }

    /// The page, to be changed.
    pub fn page_mut(&mut self) -> &mut Page {
        match self {
            Self::Private(session) => session,
            Self::Kept(session) => session,
        }
    }

    /// Whether it may be written down.
    pub fn is_kept(&self) -> bool {
        matches!(self, Self::Kept(_))
    }

    /// The browser said that the window is not private.
    pub fn keep(self, proof: &NotPrivate) -> Self {
        match self {
            Self::Private(session) => Self::Kept(session.keep(proof)),
            kept @ Self::Kept(_) => kept,
        }
    }
}

/// A tab that is followed.
#[derive(Debug)]
pub struct Tab {
    /// Its page.
    pub visit: Visit,
    /// When something last happened in it, milliseconds since 1970.
    pub last: u64,
    /// How far the page has come.
    pub stage: Stage,
    /// Whether an update is on its way.
    pub due: bool,
    /// When it was last brought up to date, milliseconds since 1970.
    pub shown: u64,
    /// What the button shows of it; `None` when the browser may have cleared that.
    pub badge: Option<Shown>,
    /// Whether requests of which no answer is reported are about to be taken in.
    pub gathers: bool,
    /// `updated` of the report that was last given to the host.
    pub recorded: u64,
}

/// How far a page has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// It loads.
    Loading,
    /// It has loaded; what came with it is taken in.
    Arriving,
    /// All that came with it is there: it can be shown.
    Loaded,
    /// It has been quiet for a moment: it can be kept.
    Settled,
}

impl Tab {
    /// A tab that begins a page.
    pub fn new(visit: Visit, now: u64) -> Self {
        Self {
            visit,
            last: now,
            stage: Stage::Loading,
            due: false,
            shown: 0,
            badge: None,
            gathers: false,
            recorded: 0,
        }
    }

    /// Whether there is a report for the companion that it was not given yet.
    pub fn has_report(&self) -> bool {
        let page = self.visit.page();
        self.visit.is_kept() && self.stage == Stage::Settled && page.updated() > self.recorded
    }

    /// The report for the companion: of a settled page in an ordinary window, when it has changed
    /// since the last time.
    pub fn take_report(&mut self, policy: &impl Judge) -> Option<Keepable> {
        if !self.has_report() {
            return None;
        }
        let Visit::Kept(session) = &mut self.visit else { return None };
        let report = session.report(policy);
        self.recorded = session.updated();
        report.report().validate().is_ok().then_some(report)
    }
}
