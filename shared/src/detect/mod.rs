//! From observations to findings: who follows the visitor, and how.

use serde::{Deserialize, Serialize};

use crate::observe::{Consent, Kind, Observation};

/// Who is behind a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vendor {
    /// Organisation, by the name people know (`Google`, `Meta`).
    pub name: String,
    /// Product (`Google Analytics`); `None` when only the organisation is known.
    pub product: Option<String>,
    /// Category of the product, see `shared/data/catalogue/README.md`.
    pub category: String,
}

/// How much a finding matters to the visitor. Apart from how sure we are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Severity {
    Info,
    Low,
    Medium,
    High,
}

/// How sure a finding or a verdict is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Confidence {
    Low,
    Medium,
    High,
}

/// One way in which one party follows the visitor on one page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Stable within a page: vendor or host, mechanism, consent state.
    pub key: String,
    /// Identifier of the rule that found it: `known_tracker`, `tracking_pixel` …
    pub rule: String,
    /// Who; `None` when the catalogue does not know the party.
    pub vendor: Option<Vendor>,
    /// The host it talks to, or the domain of a cookie.
    pub host: String,
    /// Whether that host belongs to the site being visited.
    pub first_party: bool,
    /// How.
    pub mechanism: Kind,
    /// What the visitor had chosen when it was first seen.
    pub consent: Consent,
    /// How much it matters.
    pub severity: Severity,
    /// How sure we are of the finding itself.
    pub confidence: Confidence,
    /// First time seen, milliseconds since 1970 (UTC).
    pub first_seen: u64,
    /// How often.
    pub count: u32,
    /// Purpose of the cookie where the catalogue knows it: `necessary`, `functional`, `analytics`,
    /// `advertising`; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub purpose: String,
    /// The first few observations, as evidence.
    pub evidence: Vec<Observation>,
}

/// The findings of one page, grown one observation at a time.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    list: Vec<Finding>,
}

impl Findings {
    /// Starts empty. `site` is the registrable domain being visited.
    #[must_use]
    pub fn new(site: &str) -> Self {
        let _ = site;
        Self::default()
    }

    /// Takes one observation in; nothing happens when no rule fires.
    pub fn add(&mut self, observation: Observation) {
        let _ = observation;
    }

    /// The findings, gravest first.
    #[must_use]
    pub fn list(&self) -> &[Finding] {
        &self.list
    }
}

/// What one observation on its own amounts to; for `saydo check`, which wants a result for each
/// line, also where no rule fires (then `rule` is `none`).
#[must_use]
pub fn one(observation: &Observation) -> Finding {
    Finding {
        key: observation.id.clone(),
        rule: "none".into(),
        vendor: None,
        host: String::new(),
        first_party: false,
        mechanism: observation.kind,
        consent: observation.consent,
        severity: Severity::Info,
        confidence: Confidence::Low,
        first_seen: observation.time,
        count: 1,
        purpose: String::new(),
        evidence: vec![observation.clone()],
    }
}

/// Recognising consent dialogues and what a click in one chose.
pub mod consent {
    use crate::observe::Consent;

    /// What a click on a control with this text, in a dialogue with that text, chose.
    /// `None` when the dialogue is not about consent or the control chooses nothing
    /// ("more information").
    #[must_use]
    pub fn choice(control: &str, dialogue: &str) -> Option<Consent> {
        let _ = (control, dialogue);
        None
    }

    /// Whether a text is that of a consent dialogue that waits for an answer.
    #[must_use]
    pub fn is_dialogue(text: &str) -> bool {
        let _ = text;
        false
    }
}
