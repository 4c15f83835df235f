//! What the history holds, read as any other program would: straight from the tables.

use anyhow::Result;
use rusqlite::Connection;
use saydo_shared::policy::DocumentKind;
use saydo_shared::report::PolicySummary;
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

    /// Reads the latest visit to a site.
    ///
    /// # Errors
    /// When there is none.
    pub fn read(db: &Connection, site: &str) -> Result<Self> {
        let mut kept = Self::default();
        let row: i64 = db.query_row(
            "SELECT r.id, r.report_id, r.title, r.consent, p.status, r.page
             FROM reports r JOIN sites s ON s.id = r.site JOIN policies p ON p.report = r.id
             WHERE s.site = ?1 ORDER BY r.updated DESC, r.id DESC LIMIT 1",
            [site],
            |row| {
                kept.id = row.get(1)?;
                kept.title = row.get(2)?;
                kept.consent = row.get(3)?;
                kept.policy = row.get(4)?;
                kept.page = row.get(5)?;
                row.get(0)
            },
        )?;
        let summary: String =
            db.query_row("SELECT summary FROM policies WHERE report = ?1", [row], |r| r.get(0))?;
        let policy: PolicySummary = serde_json::from_str(&summary)?;
        for document in policy.documents {
            match document.kind {
                DocumentKind::Policy => kept.documents.push(document.url),
                DocumentKind::Imprint => kept.imprint = Some(document.url),
            }
        }
        let mut findings = db.prepare(
            "SELECT coalesce(vendor, ''), coalesce(product, ''), host, mechanism, consent, purpose,
                    verdict, coalesce(quote, ''), verdict_rule, evidence
             FROM findings WHERE report = ?1 ORDER BY position",
        )?;
        let found = findings.query_map([row], |r| {
            Ok(Found {
                vendor: r.get(0)?,
                product: r.get(1)?,
                host: r.get(2)?,
                mechanism: r.get(3)?,
                consent: r.get(4)?,
                purpose: r.get(5)?,
                verdict: r.get(6)?,
                quote: r.get(7)?,
                rule: r.get(8)?,
                evidence: serde_json::from_str(&r.get::<_, String>(9)?).unwrap_or_default(),
            })
        })?;
        kept.findings = found.collect::<Result<_, _>>()?;
        Ok(kept)
    }
}
