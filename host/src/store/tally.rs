//! Counts of findings by company, site, kind and verdict, kept up with every report that comes and goes:
//! what is told of a range of days reads these, not the findings.

use rusqlite::{Connection, params};

use super::Inner;

/// Counts the findings of a report in (`sign` 1) or out (-1).
pub(super) fn count(db: &Connection, report: i64, sign: i64) -> Result<(), Inner> {
    db.prepare(
        "INSERT INTO tallies (grain, span, company, site, mechanism, verdict, findings)
         SELECT g.column1, r.day >> g.column1, f.company, r.site, f.mechanism, f.verdict,
           ?2 * count(*)
         FROM reports r JOIN findings n ON n.report = r.id JOIN facts f ON f.id = n.fact
           JOIN (VALUES (0), (5), (10)) g
         WHERE r.id = ?1 GROUP BY 1, 2, 3, 4, 5, 6
         ON CONFLICT DO UPDATE SET findings = findings + excluded.findings",
    )?
    .execute(params![report, sign])?;
    if sign < 0 {
        db.prepare(
            "DELETE FROM tallies WHERE findings = 0 AND (grain, span) IN
               (SELECT g.column1, r.day >> g.column1 FROM reports r
                JOIN (VALUES (0), (5), (10)) g WHERE r.id = ?1)",
        )?
        .execute([report])?;
    }
    Ok(())
}
