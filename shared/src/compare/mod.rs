//! What the policy says against what the page does: one verdict for each finding.

mod claims;
mod conditions;
mod data;
mod denials;
mod explain;
mod good;
mod index;
mod properties;
mod scope;
mod subject;
mod vocabulary;

pub use explain::{Explanation, explain, rules};
pub use good::good;
pub use index::Index;

use serde::{Deserialize, Serialize};

use crate::detect::{Confidence, Finding, LINK_DECORATION, Severity};
use crate::limits;
use crate::policy::{Policy, record};
use crate::report::{Good, PolicyStatus, PolicySummary};
use crate::text::clip;
use subject::Subject;

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
    /// All of them, in the order of a report: the gravest first.
    pub const ALL: [Self; 8] = [
        Self::Contradicted,
        Self::ConditionBroken,
        Self::Undeclared,
        Self::Ambiguous,
        Self::TechnologyOnly,
        Self::DeclaredByCategory,
        Self::DeclaredByName,
        Self::Unknown,
    ];

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
    /// The heading that the sentence stands under, shortened; empty where it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub heading: String,
    /// How much it matters.
    pub severity: Severity,
    /// How sure.
    pub confidence: Confidence,
    /// Identifier of the comparison rule that decided.
    pub rule: String,
}

/// A sentence of the policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    document: usize,
    sentence: usize,
}

macro_rules! placed {
    ($($item:ident),*) => {$(
        impl From<&record::$item> for Place {
            fn from(item: &record::$item) -> Self {
                Self { document: item.document, sentence: item.sentence }
            }
        }
    )*};
}

placed!(ThirdParty, Category, Technology, Purpose, Denial, Retention, CookieRow);

/// What one sentence amounts to, and how exactly it speaks of the finding.
#[derive(Debug, Clone, Copy)]
struct Evidence {
    verdict: Verdict,
    level: u8,
    place: Place,
    rule: &'static str,
}

/// The rule of a denial of cookies that stands against something of which no cookie was seen.
const COOKIE_UNSEEN: &str = "cookies_denied";

/// What findings are judged by: a policy, or what stands for one that is kept elsewhere.
pub trait Judge {
    /// What reports say of the policy.
    fn summary(&self) -> PolicySummary;

    /// Judges all that was found on a page of a site; `cookies` as for [`good`](good()).
    fn judge(&self, findings: &[Finding], cookies: bool, site: &str) -> Judgement;
}

/// What a policy says of all that was found on a page.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Judgement {
    /// Of each finding, see [`assess`].
    pub assessments: Vec<Assessment>,
    /// What speaks for the site.
    pub good: Good,
}

impl Judge for Policy {
    fn summary(&self) -> PolicySummary {
        Policy::summary(self)
    }

    fn judge(&self, findings: &[Finding], cookies: bool, site: &str) -> Judgement {
        let all: Vec<&Finding> = findings.iter().collect();
        Judgement {
            assessments: findings.iter().map(|finding| assess(finding, self, site)).collect(),
            good: good(&all, cookies, self, site),
        }
    }
}

/// What can be said of a finding while no policy is read.
#[must_use]
pub fn not_read(finding: &Finding) -> Assessment {
    Assessment {
        verdict: Verdict::Unknown,
        quote: None,
        quote_2: None,
        document: String::new(),
        heading: String::new(),
        severity: finding.severity,
        confidence: Confidence::Low,
        rule: "not_read".into(),
    }
}

/// Judges one finding against a policy. `site` is the registrable domain that was visited.
///
/// The more exact statement beats the more general one; a claim and a denial that are equally exact
/// are `ambiguous`; a condition known not to be met is `condition_broken`, never `contradicted`.
#[must_use]
pub fn assess(finding: &Finding, policy: &Policy, site: &str) -> Assessment {
    let mut out = not_read(finding);
    if policy.status != PolicyStatus::Read {
        return out;
    }
    if finding.rule == LINK_DECORATION {
        out.rule = "not_of_the_site".into();
        return out;
    }
    let subject = Subject::of(finding, site);
    let (evidence, counter) = policy.index.known(&subject, || {
        let claim = claims::best(&subject, policy);
        let denial = denials::best(&subject, policy);
        decide(&subject, policy, claim, denial)
    });
    match evidence {
        Some(evidence) => {
            out.verdict = evidence.verdict;
            out.rule = evidence.rule.into();
            out.quote = quote(policy, evidence.place);
            out.document = policy
                .documents
                .get(evidence.place.document)
                .map_or(String::new(), |d| d.url.clone());
            out.heading = heading(policy, evidence.place);
            out.quote_2 = counter.and_then(|counter| quote(policy, counter.place));
            out.confidence = confidence(&evidence, finding);
        }
        None => {
            out.verdict = Verdict::Undeclared;
            out.rule = "nothing_covers".into();
            out.confidence =
                if policy.coverage >= 0.5 { Confidence::High } else { Confidence::Medium };
        }
    }
    out
}

/// What decides and, for `ambiguous`, what stands against it.
type Decision = (Option<Evidence>, Option<Evidence>);

/// Weighs claim, denial and condition.
fn decide(
    subject: &Subject,
    policy: &Policy,
    claim: Option<Evidence>,
    denial: Option<Evidence>,
) -> Decision {
    if let Some(data) = data::best(subject, policy) {
        return (Some(data), None);
    }
    let exact = |evidence: &Option<Evidence>| evidence.map_or(0, |e| e.level);
    if exact(&denial) > exact(&claim) {
        return (denial, None);
    }
    if let Some(broken) = conditions::broken(subject, policy, claim.as_ref()) {
        return (Some(broken), None);
    }
    let relabelled = properties::listed_as_needed(subject, policy);
    let claim = claim.map(|claim| match relabelled {
        Some(place) => Evidence { place, rule: "purpose_differs", ..claim },
        None => claim,
    });
    match (claim, denial) {
        (Some(claim), Some(denial))
            if claim.level == denial.level && claim.place != denial.place =>
        {
            (
                Some(Evidence { verdict: Verdict::Ambiguous, rule: "claim_and_denial", ..claim }),
                Some(denial),
            )
        }
        (claim, _) => (claim, None),
    }
}

fn quote(policy: &Policy, place: Place) -> Option<String> {
    policy.readings.get(place.document).map(|reading| reading.quote(place.sentence).0)
}

/// The heading over a sentence, as written.
fn heading(policy: &Policy, place: Place) -> String {
    let Some(reading) = policy.readings.get(place.document) else { return String::new() };
    let over = reading.block(place.sentence).heading.map(|block| &reading.doc.blocks[block].text);
    over.map_or(String::new(), |text| clip(text, limits::HEADING_BYTES).trim_end().to_owned())
}

fn confidence(evidence: &Evidence, finding: &Finding) -> Confidence {
    let sure = match evidence.verdict {
        Verdict::DeclaredByName => Confidence::High,
        Verdict::Contradicted if evidence.rule == COOKIE_UNSEEN => Confidence::Medium,
        Verdict::Contradicted if evidence.level >= claims::KIND => Confidence::High,
        _ => Confidence::Medium,
    };
    sure.min(finding.confidence.max(Confidence::Medium))
}
