//! What a recorded session says beside its report: figures, and who hands identifiers to whom.
//!
//! Counts and joins what was observed; what it means is decided by [`crate::detect`]. Identifiers are
//! compared as values and never kept in what is given out.

mod figures;
mod handed;

use serde::Serialize;

pub use figures::Figures;
pub use handed::Handed;

use super::SiteReport;
use crate::observe::Identifiers;
use crate::observe::session::Page;
use crate::policy::Policy;

/// One page of a recorded session.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Audit {
    /// The report, as the browser would have made it.
    #[serde(flatten)]
    pub report: SiteReport,
    /// Counts.
    pub figures: Figures,
    /// Who hands identifiers of the visitor to whom, the busiest first.
    pub handed: Vec<Handed>,
    /// What of it is on a list of the user's own, where one was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listed: Option<Listed>,
}

/// Requests that a filter list of the user's own has. Says nothing of Saydo's own findings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// Requests on the list.
    pub requests: usize,
    /// Those of them of whom Saydo does not know who they are.
    pub unnamed: usize,
    /// Their hosts and how often each, the busiest first.
    pub hosts: Vec<(String, usize)>,
}

impl Audit {
    /// Judges a page against a policy, and counts. `identifiers` are those of the cookies that were
    /// seen in the recording.
    #[must_use]
    pub fn of(page: &mut Page, policy: &Policy, identifiers: &Identifiers) -> Self {
        Self {
            report: page.judge(policy),
            figures: Figures::of(page),
            handed: handed::of(page, identifiers),
            listed: None,
        }
    }
}

#[cfg(test)]
mod tests;
