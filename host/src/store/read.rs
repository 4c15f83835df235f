//! Reading back: the history as a list, and whole reports.

use rusqlite::{Connection, OptionalExtension, params};
use saydo_shared::observe::Observation;
use saydo_shared::report::{Row, SiteReport};
use saydo_shared::wire::HistoryEntry;

use super::strings::Strings;
use super::{Failure, Inner, Store, facts, pack, policies, value};

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
                   (SELECT count(*) FROM findings n JOIN facts f ON f.id = n.fact
                      WHERE n.report = r.id AND f.verdict IN (SELECT id FROM strings
                        WHERE text IN ('contradicted', 'condition_broken', 'undeclared')))
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
        "SELECT s.text FROM findings n JOIN facts f ON f.id = n.fact JOIN strings s ON s.id = f.vendor
         WHERE n.report = ?1 GROUP BY f.vendor ORDER BY min(n.position) LIMIT ?2",
    )?;
    let names = query.query_map(params![report, VENDORS], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

fn report(db: &Connection, row: i64) -> Result<SiteReport, Inner> {
    let mut query = db.prepare(
        "SELECT r.report_id, s.site, r.page, r.title, r.started, r.updated, r.consent, r.dropped,
           r.policy, r.fetched
         FROM reports r JOIN sites s ON s.id = r.site WHERE r.id = ?1",
    )?;
    let (mut report, consent, policy, fetched) = query.query_row([row], |row| {
        let report = SiteReport {
            id: row.get(0)?,
            site: row.get(1)?,
            page: row.get(2)?,
            title: row.get(3)?,
            started: row.get::<_, i64>(4)?.cast_unsigned(),
            updated: row.get::<_, i64>(5)?.cast_unsigned(),
            dropped: row.get(7)?,
            consent: Default::default(),
            policy: Default::default(),
            rows: Vec::new(),
        };
        Ok((report, row.get(6)?, row.get(8)?, row.get::<_, String>(9)?))
    })?;
    report.consent = value(consent)?;
    report.policy = policies::read(db, policy, &fetched)?;
    report.rows = rows(db, row, report.started)?;
    Ok(report)
}

fn rows(db: &Connection, report: i64, started: u64) -> Result<Vec<Row>, Inner> {
    let mut strings = Strings::of(db)?;
    let mut query = db.prepare(&format!(
        "SELECT f.rest, {}, n.seen, n.times FROM findings n JOIN facts f ON f.id = n.fact
         WHERE n.report = ?1 ORDER BY n.position",
        facts::columns()
    ))?;
    let mut found = query.query([report])?;
    let mut rows = Vec::new();
    while let Some(columns) = found.next()? {
        let mut row = facts::read(columns, &mut strings)?;
        row.finding.first_seen = started.saturating_add_signed(columns.get("seen")?);
        row.finding.count = columns.get("times")?;
        rows.push(row);
    }
    for (row, evidence) in rows.iter_mut().zip(evidence(db, report)?) {
        row.finding.evidence = evidence;
    }
    Ok(rows)
}

/// The observations behind each finding of a report.
fn evidence(db: &Connection, report: i64) -> Result<Vec<Vec<Observation>>, Inner> {
    let packed: Option<Vec<u8>> = db
        .prepare("SELECT packed FROM evidence WHERE report = ?1")?
        .query_row([report], |row| row.get(0))
        .optional()?;
    packed.map_or_else(|| Ok(Vec::new()), |packed| pack::unpack(&packed))
}
