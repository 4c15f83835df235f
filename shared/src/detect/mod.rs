//! From observations to findings: who follows the visitor, and how.
//!
//! [`Facts`] looks up what an observation is about, the rules in [`rules`] say whether and how it
//! matters, [`Findings`] groups what they say. Nothing here reads a policy: that is
//! [`crate::compare`]'s.

pub mod consent;
mod facts;
mod findings;
mod key;
pub mod measuring;
pub mod purpose;
mod rules;
pub mod strings;

use serde::{Deserialize, Serialize};

use crate::observe::{Consent, Kind, Observation, Standing};
use facts::Facts;
use key::Key;
use rules::Judgement;

pub use facts::{TELLING, carries_clicker};
pub use findings::Findings;

/// The rule on addresses that carry who clicked them: nothing that a policy of the site has to speak of.
pub const LINK_DECORATION: &str = "link_decoration";

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
    /// Stable within a page: vendor or site, whose domain, mechanism, consent state, and where there
    /// are any the purpose of the cookie and the personal data sent.
    pub key: String,
    /// Identifier of the rule that found it: `known_tracker`, `tracking_pixel` …
    pub rule: String,
    /// Who; `None` when the catalogue does not know the party.
    pub vendor: Option<Vendor>,
    /// The host it talks to, or the domain of a cookie.
    pub host: String,
    /// Whether that host belongs to the site being visited, or to the organisation behind it.
    pub first_party: bool,
    /// How.
    pub mechanism: Kind,
    /// Whether it follows people; a font or a payment page merely shows them to a third party.
    #[serde(default)]
    pub tracking: bool,
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
    /// Purpose of the cookie, where it is one (see [`purpose`]): `necessary`, `functional`, `analytics`,
    /// `advertising`; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub purpose: String,
    /// How it stands to the visitor's consent string, at its worst; `None` where nothing can be said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    /// The first few observations, as evidence.
    pub evidence: Vec<Observation>,
}

/// The page behind *Why?*: what a rule looks for and where it errs, as Markdown.
#[must_use]
pub fn rule_page(id: &str) -> Option<&'static str> {
    rules::page(id)
}

/// What one observation on its own amounts to; for `saydo check`, which wants a result for each
/// line, also where no rule fires (then `rule` is `none`).
#[must_use]
pub fn one(observation: &Observation) -> Finding {
    let facts = Facts::of(observation);
    let judgement = rules::judge(&facts).unwrap_or((
        "none",
        Judgement {
            mechanism: observation.kind,
            severity: Severity::Info,
            confidence: Confidence::Low,
            tracking: false,
        },
    ));
    Finding { evidence: vec![observation.clone()], ..finding(&facts, judgement) }
}

/// What a cookie is for; `None` when what was observed is none.
#[must_use]
pub fn purpose_of(observation: &Observation) -> Option<purpose::Purpose> {
    Facts::of(observation).purpose
}

fn finding(facts: &Facts, (rule, judgement): (&str, Judgement)) -> Finding {
    Finding {
        key: Key::of(facts, judgement.mechanism).to_string(),
        rule: rule.into(),
        vendor: facts.hit.map(|hit| Vendor {
            name: hit.organisation.into(),
            product: hit.product.map(Into::into),
            category: hit.category.into(),
        }),
        host: facts.host.to_owned(),
        first_party: !facts.third_party,
        mechanism: judgement.mechanism,
        tracking: judgement.tracking,
        consent: facts.seen.consent,
        severity: judgement.severity,
        confidence: judgement.confidence,
        first_seen: facts.seen.time,
        count: 1,
        purpose: facts.purpose.map_or(String::new(), |known| known.purpose.into()),
        standing: facts.seen.detail.standing.clone(),
        evidence: Vec::new(),
    }
}

#[cfg(test)]
mod tests;
