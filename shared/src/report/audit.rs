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
        }
    }
}

#[cfg(test)]
mod tests;
