//! The figures of a report, counted in one place: badge and popup must never disagree.

use std::collections::BTreeSet;

use saydo_shared::report::{Row, SiteReport};

/// How many, of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// Parties that follow the visitor.
    pub parties: usize,
    /// Ways in which they do: findings.
    pub ways: usize,
    /// Findings that the policy does not cover.
    pub uncovered: usize,
}

impl Figures {
    /// Counts.
    #[must_use]
    pub fn of(report: &SiteReport) -> Self {
        let parties: BTreeSet<&str> = report.rows.iter().map(party).collect();
        let uncovered = report.rows.iter().filter(|row| row.assessment.verdict.is_uncovered());
        Self { parties: parties.len(), ways: report.rows.len(), uncovered: uncovered.count() }
    }
}

/// Who is behind a finding, by the name people know; else its host.
#[must_use]
pub fn party(row: &Row) -> &str {
    row.finding.vendor.as_ref().map_or(&row.finding.host, |vendor| &vendor.name)
}
