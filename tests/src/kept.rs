//! What the history holds of a visit, in the words of the report as `saydo report --json` gives it.

use anyhow::Result;
use saydo_shared::policy::DocumentKind;
use saydo_shared::report::{Row, SiteReport};
use serde_json::Value;

/// One report as kept, with its findings.
#[derive(Debug, Default)]
pub struct Kept {
    /// Identifier of the report.
    pub id: String,
    /// Address of the page, without query and fragment.
    pub page: String,
    /// Title of the page.
    pub title: String,
    /// What was chosen at the end.
    pub consent: String,
    /// How reading the policy went.
    pub policy: String,
    /// Documents of the policy.
    pub documents: Vec<String>,
    /// The imprint, where it was read for what the policy leaves out.
    pub imprint: Option<String>,
    /// Findings, gravest first.
    pub findings: Vec<Found>,
}

/// One finding as kept.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Found {
    pub vendor: String,
    pub product: String,
    pub host: String,
    pub mechanism: String,
    pub consent: String,
    pub purpose: String,
    pub verdict: String,
    pub quote: String,
    pub rule: String,
    /// The observations, as JSON.
    pub evidence: Value,
}

impl Kept {
    /// Everything in short, a line for each finding.
    #[must_use]
    pub fn lines(&self) -> String {
        let line = |f: &Found| {
            let Found { vendor, product, host, mechanism, consent, verdict, quote, rule, .. } = f;
            format!("\n{verdict}: {vendor}/{product} {host} {mechanism} {consent} [{rule}] {quote}")
        };
        let lines: String = self.findings.iter().map(line).collect();
        format!("{} {} policy {}{lines}", self.page, self.consent, self.policy)
    }

    /// How many the policy does not cover: what the badge shows.
    #[must_use]
    pub fn uncovered(&self) -> usize {
        let bad = ["contradicted", "condition_broken", "undeclared"];
        self.findings.iter().filter(|f| bad.contains(&f.verdict.as_str())).count()
    }

    /// The findings of a vendor, product or host.
    pub fn of<'a>(&'a self, who: &'a str) -> impl Iterator<Item = &'a Found> {
        self.findings.iter().filter(move |f| {
            f.product == who || f.vendor == who || f.host.trim_start_matches('.') == who
        })
    }

    /// Takes over a report.
    ///
    /// # Errors
    /// When a value has no form as JSON.
    pub fn of_report(report: SiteReport) -> Result<Self> {
        let (mut documents, mut imprint) = (Vec::new(), None);
        for document in report.policy.documents {
            match document.kind {
                DocumentKind::Policy => documents.push(document.url),
                DocumentKind::Imprint => imprint = Some(document.url),
            }
        }
        Ok(Self {
            id: report.id,
            page: report.page,
            title: report.title,
            consent: word(serde_json::to_value(report.consent)?),
            policy: word(serde_json::to_value(report.policy.status)?),
            documents,
            imprint,
            findings: report.rows.into_iter().map(found).collect::<Result<_>>()?,
        })
    }
}

fn found(Row { finding, assessment }: Row) -> Result<Found> {
    let (vendor, product) =
        finding.vendor.map(|vendor| (vendor.name, vendor.product)).unwrap_or_default();
    Ok(Found {
        vendor,
        product: product.unwrap_or_default(),
        host: finding.host,
        mechanism: finding.mechanism.id().to_owned(),
        consent: word(serde_json::to_value(finding.consent)?),
        purpose: finding.purpose,
        verdict: word(serde_json::to_value(assessment.verdict)?),
        quote: assessment.quote.unwrap_or_default(),
        rule: assessment.rule,
        evidence: serde_json::to_value(finding.evidence)?,
    })
}

/// The identifier of a value, as it stands in JSON.
fn word(value: Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
