//! Keeping a report: all of it in one transaction, once, whatever the number of times it is sent.

use rusqlite::{Connection, OptionalExtension, params};
use saydo_shared::report::{PolicySummary, Row, SiteReport};

use super::{Failure, Inner, Store, word};

/// Where a report stands in the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recorded {
    /// Its row.
    pub row: i64,
    /// Whether it was not known before.
    pub new: bool,
}

impl Store {
    /// Keeps the report. One that is known already is replaced when this version of it is newer.
    pub fn record(&mut self, report: &SiteReport) -> Result<Recorded, Failure> {
        self.write(|db| {
            let known: Option<(i64, i64)> = db
                .prepare("SELECT id, updated FROM reports WHERE report_id = ?1")?
                .query_row([&report.id], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            let row = match known {
                Some((row, updated)) if updated >= report.updated.cast_signed() => row,
                Some((row, _)) => {
                    clear(db, row)?;
                    update(db, row, report)?;
                    row
                }
                None => insert(db, report)?,
            };
            Ok(Recorded { row, new: known.is_none() })
        })
    }
}

fn site(db: &Connection, report: &SiteReport) -> Result<i64, Inner> {
    let row = db
        .prepare(
            "INSERT INTO sites (site, first_seen, last_seen) VALUES (?1, ?2, ?3)
             ON CONFLICT (site) DO UPDATE SET last_seen = max(last_seen, excluded.last_seen)
             RETURNING id",
        )?
        .query_row(
            params![report.site, report.started.cast_signed(), report.updated.cast_signed()],
            |row| row.get(0),
        )?;
    Ok(row)
}

fn insert(db: &Connection, report: &SiteReport) -> Result<i64, Inner> {
    let row = db
        .prepare(
            "INSERT INTO reports
               (report_id, site, page, title, started, updated, consent, dropped)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .insert(params![
            report.id,
            site(db, report)?,
            report.page,
            report.title,
            report.started.cast_signed(),
            report.updated.cast_signed(),
            word(&report.consent)?,
            report.dropped,
        ])?;
    parts(db, row, report)?;
    Ok(row)
}

fn update(db: &Connection, row: i64, report: &SiteReport) -> Result<(), Inner> {
    db.prepare(
        "UPDATE reports SET site = ?2, page = ?3, title = ?4, updated = ?5, consent = ?6,
           dropped = ?7 WHERE id = ?1",
    )?
    .execute(params![
        row,
        site(db, report)?,
        report.page,
        report.title,
        report.updated.cast_signed(),
        word(&report.consent)?,
        report.dropped,
    ])?;
    parts(db, row, report)
}

fn clear(db: &Connection, row: i64) -> Result<(), Inner> {
    for statement in
        ["DELETE FROM policies WHERE report = ?1", "DELETE FROM findings WHERE report = ?1"]
    {
        db.prepare(statement)?.execute([row])?;
    }
    Ok(())
}

fn parts(db: &Connection, row: i64, report: &SiteReport) -> Result<(), Inner> {
    policy(db, row, &report.policy)?;
    findings(db, row, &report.rows)
}

fn policy(db: &Connection, row: i64, policy: &PolicySummary) -> Result<(), Inner> {
    db.prepare("INSERT INTO policies (report, summary) VALUES (?1, ?2)")?
        .execute(params![row, serde_json::to_string(policy)?])?;
    Ok(())
}

fn findings(db: &Connection, report: i64, rows: &[Row]) -> Result<(), Inner> {
    let mut insert = db.prepare(
        "INSERT INTO findings (report, position, finding, assessment) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (position, Row { finding, assessment }) in (0_u32..).zip(rows) {
        let (finding, assessment) =
            (serde_json::to_string(finding)?, serde_json::to_string(assessment)?);
        insert.execute(params![report, position, finding, assessment])?;
    }
    Ok(())
}
