//! What statements alone can not do when an older history is brought to this schema.

use rusqlite::{Connection, Statement};
use saydo_shared::report::{PolicySummary, Row};

use super::{Inner, record};

/// From schema 2, which kept policies and findings as JSON, to schema 3. A report that can not be read
/// costs none of the others: what it holds stays in the old tables until it is forgotten.
pub(super) fn normal(db: &Connection) -> Result<(), Inner> {
    let mut reports = db.prepare(
        "SELECT r.id, r.started, p.summary FROM reports r LEFT JOIN policies_2 p ON p.report = r.id
         ORDER BY r.id",
    )?;
    let mut findings = db.prepare(
        "SELECT finding, assessment FROM findings_2 WHERE report = ?1 ORDER BY position",
    )?;
    let mut unreadable = false;
    let mut columns = reports.query([])?;
    while let Some(report) = columns.next()? {
        let row: i64 = report.get(0)?;
        let started = report.get::<_, i64>(1)?.cast_unsigned();
        match contents(&mut findings, row, report.get(2)?) {
            Err(Inner::Value(_)) => unreadable = true,
            read => {
                let (policy, rows) = read?;
                record::contents(db, row, started, policy, rows)?;
            }
        }
    }
    drop(columns);
    drop((reports, findings));
    db.execute_batch(if unreadable {
        "DELETE FROM findings_2 WHERE report IN (SELECT id FROM reports WHERE policy IS NOT NULL);
         DELETE FROM policies_2 WHERE report IN (SELECT id FROM reports WHERE policy IS NOT NULL);"
    } else {
        "DROP TABLE findings_2; DROP TABLE policies_2;"
    })?;
    Ok(())
}

/// What schema 2 holds of a report.
fn contents(
    findings: &mut Statement<'_>,
    report: i64,
    policy: Option<String>,
) -> Result<(PolicySummary, Vec<Row>), Inner> {
    let policy = policy.map(|json| serde_json::from_str(&json)).transpose()?.unwrap_or_default();
    let mut rows = Vec::new();
    let mut columns = findings.query([report])?;
    while let Some(found) = columns.next()? {
        let finding = serde_json::from_str(found.get_ref(0)?.as_str().unwrap_or_default())?;
        let assessment = serde_json::from_str(found.get_ref(1)?.as_str().unwrap_or_default())?;
        rows.push(Row { finding, assessment });
    }
    Ok((policy, rows))
}
