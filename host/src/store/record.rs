//! Keeping a report: all of it in one transaction, once, whatever the number of times it is sent.

use rusqlite::{Connection, OptionalExtension, params};
use saydo_shared::observe::Observation;
use saydo_shared::report::{PolicySummary, Row, SiteReport};

use super::facts::Facts;
use super::{Failure, Inner, Store, pack, policies, tally, word};

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
    pub fn record(&mut self, report: SiteReport) -> Result<Recorded, Failure> {
        self.write(|db| {
            let known: Option<(i64, i64)> = db
                .prepare("SELECT id, updated FROM reports WHERE report_id = ?1")?
                .query_row([&report.id], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            let new = known.is_none();
            let row = match known {
                Some((row, updated)) if updated >= report.updated.cast_signed() => {
                    return Ok(Recorded { row, new });
                }
                Some((row, _)) => {
                    clear(db, row)?;
                    update(db, row, &report)?;
                    row
                }
                None => insert(db, &report)?,
            };
            contents(db, row, report.started, report.policy, report.rows)?;
            Ok(Recorded { row, new })
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
    Ok(row)
}

fn update(db: &Connection, row: i64, report: &SiteReport) -> Result<(), Inner> {
    db.prepare(
        "UPDATE reports SET site = ?2, page = ?3, title = ?4, started = ?5, updated = ?6,
           consent = ?7, dropped = ?8 WHERE id = ?1",
    )?
    .execute(params![
        row,
        site(db, report)?,
        report.page,
        report.title,
        report.started.cast_signed(),
        report.updated.cast_signed(),
        word(&report.consent)?,
        report.dropped,
    ])?;
    Ok(())
}

/// Takes out what this version of a report says, before another takes its place.
fn clear(db: &Connection, row: i64) -> Result<(), Inner> {
    tally::count(db, row, -1)?;
    for statement in
        ["DELETE FROM evidence WHERE report = ?1", "DELETE FROM findings WHERE report = ?1"]
    {
        db.prepare(statement)?.execute([row])?;
    }
    Ok(())
}

/// Keeps what a report holds, of which the row is there already.
pub(super) fn contents(
    db: &Connection,
    report: i64,
    started: u64,
    policy: PolicySummary,
    mut rows: Vec<Row>,
) -> Result<(), Inner> {
    let (policy, fetched) = policies::keep(db, policy)?;
    db.prepare("UPDATE reports SET policy = ?2, fetched = ?3 WHERE id = ?1")?
        .execute(params![report, policy, fetched])?;
    let mut facts = Facts::of(db)?;
    let mut insert = db.prepare(
        "INSERT INTO findings (report, position, fact, seen, times) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let mut evidence: Vec<Vec<Observation>> = Vec::with_capacity(rows.len());
    for (position, row) in (0_u32..).zip(&mut rows) {
        let finding = &mut row.finding;
        evidence.push(std::mem::take(&mut finding.evidence));
        let seen = std::mem::take(&mut finding.first_seen).cast_signed() - started.cast_signed();
        let times = std::mem::take(&mut finding.count);
        insert.execute(params![report, position, facts.number(row)?, seen, times])?;
    }
    if !evidence.is_empty() {
        db.prepare("INSERT INTO evidence (report, packed) VALUES (?1, ?2)")?
            .execute(params![report, pack::pack(&evidence)?])?;
    }
    tally::count(db, report, 1)
}
