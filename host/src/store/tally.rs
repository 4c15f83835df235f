//! Counts of findings by company, site, kind and verdict, kept up with every report that comes and goes:
//! what is told of a range of days reads these, not the findings.

use rusqlite::{Connection, params};

use super::Inner;

/// The spans that are counted, as powers of two of days, the widest first; see `003_normal.sql`.
const GRAINS: [u32; 3] = [10, 5, 0];

/// Neighbouring spans of one width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spans {
    pub(super) grain: u32,
    pub(super) first: i64,
    pub(super) last: i64,
}

/// The fewest spans that are these days, both included.
pub(super) fn spans(from: i64, to: i64) -> Vec<Spans> {
    let mut found = Vec::new();
    cover(from, to, &GRAINS, &mut found);
    found
}

fn cover(from: i64, to: i64, grains: &[u32], found: &mut Vec<Spans>) {
    let [grain, finer @ ..] = grains else { return };
    if from > to {
        return;
    }
    let first = (from + (1 << grain) - 1) >> grain;
    let last = ((to + 1) >> grain) - 1;
    if first > last {
        return cover(from, to, finer, found);
    }
    cover(from, (first << grain) - 1, finer, found);
    found.push(Spans { grain: *grain, first, last });
    cover((last + 1) << grain, to, finer, found);
}

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
    db.prepare(
        "INSERT INTO days (day, mechanism, verdict, findings)
         SELECT r.day, f.mechanism, f.verdict, ?2 * count(*)
         FROM reports r JOIN findings n ON n.report = r.id JOIN facts f ON f.id = n.fact
         WHERE r.id = ?1 GROUP BY 1, 2, 3
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
        db.execute("DELETE FROM days WHERE findings = 0", [])?;
    }
    Ok(())
}

/// Counts out what belongs to sites that are gone.
pub(super) fn sweep(db: &Connection) -> Result<(), Inner> {
    db.execute_batch(
        "DELETE FROM tallies WHERE site NOT IN (SELECT id FROM sites);
         DELETE FROM days;
         INSERT INTO days SELECT span, mechanism, verdict, sum(findings) FROM tallies
           WHERE grain = 0 GROUP BY 1, 2, 3;",
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_the_days_once_each_and_few() {
        for from in (0..4000).step_by(37) {
            for length in (0..6000).step_by(191) {
                let to = from + length - 1;
                let found = spans(from, to);
                let days: Vec<i64> = found
                    .iter()
                    .flat_map(|spans| spans.first << spans.grain..(spans.last + 1) << spans.grain)
                    .collect();
                assert!(days.into_iter().eq(from..=to), "{from} {to}");
                let read: i64 = found.iter().map(|spans| spans.last - spans.first + 1).sum();
                assert!(read <= 62 + 62 + 6, "{from} {to}: {read}");
            }
        }
    }
}
