//! What the policy says against what the page does: one verdict for each finding.

use serde::{Deserialize, Serialize};

use crate::detect::{Confidence, Severity};

/// How an observation stands to a policy. Definitions: `docs/verdicts.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The text denies exactly this.
    Contradicted,
    /// Declared under a condition that was not met.
    ConditionBroken,
    /// The policy was read in full and nothing covers it.
    Undeclared,
    /// A covering claim and a covering denial both stand.
    Ambiguous,
    /// The technology is stated, the party is not.
    TechnologyOnly,
    /// A category of recipient that covers it is stated.
    DeclaredByCategory,
    /// Organisation, product or domain is named.
    DeclaredByName,
    /// No policy, or too little understood. Never an accusation.
    #[default]
    Unknown,
}

impl Verdict {
    /// Whether the policy does not cover the finding: what the badge counts.
    #[must_use]
    pub fn is_uncovered(self) -> bool {
        matches!(self, Self::Contradicted | Self::ConditionBroken | Self::Undeclared)
    }

    /// The identifier used in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Contradicted => "contradicted",
            Self::ConditionBroken => "condition_broken",
            Self::Undeclared => "undeclared",
            Self::Ambiguous => "ambiguous",
            Self::TechnologyOnly => "technology_only",
            Self::DeclaredByCategory => "declared_by_category",
            Self::DeclaredByName => "declared_by_name",
            Self::Unknown => "unknown",
        }
    }
}

/// A verdict with what carries it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    /// The verdict.
    pub verdict: Verdict,
    /// The sentence of the policy that carries it; `None` for undeclared and unknown.
    pub quote: Option<String>,
    /// The counter-sentence, for ambiguous.
    pub quote_2: Option<String>,
    /// URL of the document that the quote stands in; empty on the command line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub document: String,
    /// How much it matters.
    pub severity: Severity,
    /// How sure.
    pub confidence: Confidence,
    /// Identifier of the comparison rule that decided.
    pub rule: String,
}

/// Judges one finding against a policy. `site` is the registrable domain that was visited.
#[must_use]
pub fn assess(
    finding: &crate::detect::Finding,
    policy: &crate::policy::Policy,
    site: &str,
) -> Assessment {
    let _ = (policy, site);
    Assessment {
        verdict: Verdict::Unknown,
        quote: None,
        quote_2: None,
        document: String::new(),
        severity: finding.severity,
        confidence: Confidence::Low,
        rule: "no_policy".into(),
    }
}
