//! What statements alone can not do when an older history is brought to this schema.

use rusqlite::Connection;
use saydo_shared::report::Row;

use super::{Inner, record};

/// From schema 2, which kept policies and findings as JSON, to schema 3.
pub(super) fn normal(db: &Connection) -> Result<(), Inner> {
    let mut reports = db.prepare(
        "SELECT r.id, r.started, p.summary FROM reports r LEFT JOIN policies_2 p ON p.report = r.id
         ORDER BY r.id",
    )?;
    let mut findings = db.prepare(
        "SELECT finding, assessment FROM findings_2 WHERE report = ?1 ORDER BY position",
    )?;
    let mut columns = reports.query([])?;
    while let Some(report) = columns.next()? {
        let row: i64 = report.get(0)?;
        let started = report.get::<_, i64>(1)?.cast_unsigned();
        let policy: Option<String> = report.get(2)?;
        let policy = policy.map(|json| serde_json::from_str(&json)).transpose()?;
        let mut rows = Vec::new();
        let mut columns = findings.query([row])?;
        while let Some(found) = columns.next()? {
            let finding = serde_json::from_str(found.get_ref(0)?.as_str().unwrap_or_default())?;
            let assessment = serde_json::from_str(found.get_ref(1)?.as_str().unwrap_or_default())?;
            rows.push(Row { finding, assessment });
        }
        record::contents(db, row, started, policy.unwrap_or_default(), rows)?;
    }
    drop(columns);
    drop((reports, findings));
    db.execute_batch("DROP TABLE findings_2; DROP TABLE policies_2;")?;
    Ok(())
}
