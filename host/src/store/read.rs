//! Reading back: the history as a list, and whole reports.

use rusqlite::{Connection, OptionalExtension, Row as Columns, params};
use saydo_shared::report::{PolicySummary, Row, SiteReport};
use saydo_shared::wire::HistoryEntry;

use super::{Failure, Inner, Store, value};

/// Vendors listed with one entry of the history.
const VENDORS: u32 = 12;

impl Store {
    /// The newest reports, newest first: of one site or of all, older than row `before`.
    pub fn history(
        &self,
        site: Option<&str>,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<HistoryEntry>, Failure> {
        self.read(|db| {
            let mut query = db.prepare(
                "SELECT r.id, r.report_id, s.site, r.updated,
                   (SELECT count(*) FROM findings f WHERE f.report = r.id),
                   (SELECT count(*) FROM findings f WHERE f.report = r.id
                      AND f.verdict IN ('contradicted', 'condition_broken', 'undeclared'))
                 FROM reports r JOIN sites s ON s.id = r.site
                 WHERE (?1 IS NULL OR s.site = ?1) AND (?2 IS NULL OR r.id < ?2)
                 ORDER BY r.id DESC LIMIT ?3",
            )?;
            let entries = query.query_map(params![site, before, limit], |row| {
                Ok(HistoryEntry {
                    row: row.get(0)?,
                    report_id: row.get(1)?,
                    site: row.get(2)?,
                    time: row.get::<_, i64>(3)?.cast_unsigned(),
                    findings: row.get(4)?,
                    uncovered: row.get(5)?,
                    vendors: Vec::new(),
                })
            })?;
            let mut entries = entries.collect::<rusqlite::Result<Vec<_>>>()?;
            for entry in &mut entries {
                entry.vendors = vendors(db, entry.row)?;
            }
            Ok(entries)
        })
    }

    /// A whole report by its identifier.
    pub fn report(&self, report_id: &str) -> Result<Option<SiteReport>, Failure> {
        self.read(|db| {
            let row = db
                .prepare("SELECT id FROM reports WHERE report_id = ?1")?
                .query_row([report_id], |row| row.get::<_, i64>(0))
                .optional()?;
            row.map(|row| report(db, row)).transpose()
        })
    }

    /// The newest report of a site, or of all.
    pub fn latest(&self, site: Option<&str>) -> Result<Option<SiteReport>, Failure> {
        match self.history(site, None, 1)?.first() {
            Some(entry) => self.report(&entry.report_id),
            None => Ok(None),
        }
    }
}

fn vendors(db: &Connection, report: i64) -> Result<Vec<String>, Inner> {
    let mut query = db.prepare(
        "SELECT vendor FROM findings WHERE report = ?1 AND vendor IS NOT NULL
         GROUP BY vendor ORDER BY min(position) LIMIT ?2",
    )?;
    let names = query.query_map(params![report, VENDORS], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

fn report(db: &Connection, row: i64) -> Result<SiteReport, Inner> {
    let mut query = db.prepare(
        "SELECT r.report_id, s.site, r.page, r.title, r.started, r.updated, r.consent, r.dropped
         FROM reports r JOIN sites s ON s.id = r.site WHERE r.id = ?1",
    )?;
    let (mut report, consent) = query.query_row([row], |row| {
        let report = SiteReport {
            id: row.get(0)?,
            site: row.get(1)?,
            page: row.get(2)?,
            title: row.get(3)?,
            started: row.get::<_, i64>(4)?.cast_unsigned(),
            updated: row.get::<_, i64>(5)?.cast_unsigned(),
            dropped: row.get(7)?,
            consent: Default::default(),
            policy: PolicySummary::default(),
            rows: Vec::new(),
        };
        Ok((report, row.get::<_, String>(6)?))
    })?;
    report.consent = value(consent)?;
    report.policy = policy(db, row)?;
    let mut findings =
        db.prepare("SELECT finding, assessment FROM findings WHERE report = ?1 ORDER BY position")?;
    let mut columns = findings.query([row])?;
    while let Some(columns) = columns.next()? {
        report.rows.push(Row { finding: json(columns, 0)?, assessment: json(columns, 1)? });
    }
    Ok(report)
}

fn policy(db: &Connection, report: i64) -> Result<PolicySummary, Inner> {
    let mut query = db.prepare("SELECT summary FROM policies WHERE report = ?1")?;
    let mut rows = query.query([report])?;
    rows.next()?.map_or_else(|| Ok(PolicySummary::default()), |row| json(row, 0))
}

/// A column that holds JSON.
fn json<T: serde::de::DeserializeOwned>(row: &Columns<'_>, column: usize) -> Result<T, Inner> {
    Ok(serde_json::from_str(row.get_ref(column)?.as_str().unwrap_or_default())?)
}
