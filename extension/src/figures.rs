//! The figures of a report, counted in one place: badge and popup must never disagree.

use std::collections::BTreeSet;

use saydo_shared::detect::LINK_DECORATION;
use saydo_shared::report::{Row, SiteReport};

/// How many, of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// Parties that follow the visitor.
    pub followers: usize,
    /// Parties that only see that somebody is there: who serves a font, a video, a payment page.
    pub viewers: usize,
    /// Ways in which they do: findings.
    pub ways: usize,
    /// Findings that the policy does not cover.
    pub uncovered: usize,
}

impl Figures {
    /// Counts.
    #[must_use]
    pub fn of(report: &SiteReport) -> Self {
        let rows = report.rows.iter();
        // Who marked a link need not be on the page.
        let there = rows.clone().filter(|row| row.finding.rule != LINK_DECORATION);
        let all: BTreeSet<&str> = there.clone().map(party).collect();
        let followers: BTreeSet<&str> =
            there.filter(|row| row.finding.tracking).map(party).collect();
        let uncovered = rows.filter(|row| row.assessment.verdict.is_uncovered());
        Self {
            followers: followers.len(),
            viewers: all.len() - followers.len(),
            ways: report.rows.len(),
            uncovered: uncovered.count(),
        }
    }
}

/// Who is behind a finding, by the name people know; else its host.
#[must_use]
pub fn party(row: &Row) -> &str {
    row.finding.vendor.as_ref().map_or(&row.finding.host, |vendor| &vendor.name)
}
