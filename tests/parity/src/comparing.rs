//! How long comparing takes: many findings against one policy, as a page with hundreds of requests asks.

use saydo_shared::catalogue::site_of;
use saydo_shared::compare::assess;
use saydo_shared::detect::{Finding, one};
use saydo_shared::observe::{Consent, Observation};
use saydo_shared::policy::{Document, Policy, read};

/// Statements of the policy, and findings that are held against it.
const STATEMENTS: usize = 100;
const FINDINGS: usize = 2_000;

/// What the visitor had chosen, in turn: before the choice more of a policy is looked at.
const CHOICES: [Consent; 3] = [Consent::NoneYet, Consent::Refused, Consent::Accepted];

/// The policy made of the first statements of a table, and the findings made of observations in turn.
pub struct Comparing {
    policy: Policy,
    site: String,
    findings: Vec<Finding>,
}

impl Comparing {
    /// Reads and finds, so that only comparing is left.
    pub fn of(table: &str, observations: &[Observation]) -> Self {
        let statements = table.lines().filter_map(|line| line.strip_prefix("> "));
        let source = statements.take(STATEMENTS).collect::<Vec<_>>().join("\n\n");
        let policy = read(&[Document { source, ..Document::default() }], None);
        let site = observations.first().and_then(|seen| site_of(&seen.page)).unwrap_or_default();
        let turns = observations.iter().cycle().zip(CHOICES.iter().cycle());
        let found =
            |(seen, consent): (&Observation, &Consent)| Finding { consent: *consent, ..one(seen) };
        let findings = turns.take(FINDINGS).map(found).collect();
        Self { policy, site, findings }
    }

    /// Compares all; the verdicts are counted, so that none is left out.
    pub fn run(&self) -> usize {
        let judged = self.findings.iter().map(|f| assess(f, &self.policy, &self.site));
        judged.filter(|assessment| assessment.verdict.is_uncovered()).count()
    }
}
