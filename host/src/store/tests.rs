//! The history holds what it was given, and its counts are those of what it holds.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use saydo_shared::observe::Standing;
use saydo_shared::report::{Good, Held, SiteReport};

use super::{Store, carry};
use crate::clock;
use crate::place::Place;

#[path = "../../tests/common/visits.rs"]
mod visits;

use visits::visit;

fn open(home: &tempfile::TempDir) -> (Store, Place) {
    let place = Place::at(home.path());
    place.prepare().unwrap();
    (Store::open(&place, 0).unwrap(), place)
}

/// A report in which every field that can be left out is sometimes there and sometimes not.
fn odd(number: u64) -> SiteReport {
    let mut report = visit(number);
    if number.is_multiple_of(2) {
        report.title = String::new();
        report.dropped = 3;
        let quote = "“Nothing” – \u{1F36A}\n".to_owned();
        let held = Held { kind: "party".into(), quote, document: String::new() };
        report.policy.good = Good { held: vec![held], unseen: Vec::new() };
    }
    for (at, row) in (number..).zip(&mut report.rows) {
        let finding = &mut row.finding;
        match at % 6 {
            0 => finding.vendor = None,
            1 => finding.evidence.clear(),
            2 => {
                (finding.first_party, finding.tracking, finding.host) = (true, false, String::new())
            }
            3 => (finding.first_seen, finding.count) = (0, u32::MAX),
            4 => {
                let basis = saydo_shared::observe::Basis::LegitimateInterest;
                finding.standing = Some(Standing { vendor: 7, basis, purposes: vec![1, 7] });
            }
            _ => (row.assessment.quote, row.assessment.quote_2) = (None, Some(String::new())),
        }
    }
    if number.is_multiple_of(5) {
        report.rows.clear();
    }
    report
}

/// The counts as kept, and as they are when all findings are counted.
fn counts(store: &Store) -> (Vec<[i64; 7]>, Vec<[i64; 7]>) {
    let read = |sql: &str| -> Vec<[i64; 7]> {
        let mut query = store.connection.prepare(sql).unwrap();
        let rows = query.query_map([], |row| {
            let mut counts = [0; 7];
            for (at, count) in counts.iter_mut().enumerate() {
                *count = row.get(at)?;
            }
            Ok(counts)
        });
        rows.unwrap().collect::<Result<_, _>>().unwrap()
    };
    let kept = read("SELECT * FROM tallies ORDER BY 1, 2, 3, 4, 5, 6");
    let counted = read(
        "SELECT g.column1, r.updated / 86400000 >> g.column1, f.company, r.site, f.mechanism,
           f.verdict, count(*)
         FROM (VALUES (0), (5), (10)) g, reports r JOIN findings n ON n.report = r.id
           JOIN facts f ON f.id = n.fact GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6",
    );
    (kept, counted)
}

#[test]
fn what_is_read_back_is_what_was_written() {
    let home = tempfile::tempdir().unwrap();
    let (mut store, _) = open(&home);
    for number in 0..120 {
        store.record(odd(number)).unwrap();
    }
    for number in 0..120 {
        let report = odd(number);
        assert_eq!(store.report(&report.id).unwrap(), Some(report), "{number}");
    }
}

#[test]
fn counts_follow_what_comes_is_replaced_and_is_forgotten() {
    let home = tempfile::tempdir().unwrap();
    let (mut store, place) = open(&home);
    for number in 0..80 {
        store.record(odd(number)).unwrap();
    }
    let (kept, counted) = counts(&store);
    assert!(kept.len() > 1000 && kept == counted, "{} {}", kept.len(), counted.len());
    for number in 0..20 {
        // The same visit, later, on another day, with other findings.
        let again = SiteReport { id: odd(number).id, ..odd(number + 200) };
        assert!(!store.record(again.clone()).unwrap().new);
        assert_eq!(store.report(&again.id).unwrap(), Some(again));
    }
    let (kept, counted) = counts(&store);
    assert!(kept == counted && !kept.iter().any(|count| count[6] <= 0));
    let site = visit(51).site;
    assert!(store.forget(&place, Some(&site)).unwrap().reports > 0);
    let (kept, counted) = counts(&store);
    assert!(!kept.is_empty() && kept == counted);
    let named = "SELECT count(*) FROM strings WHERE text LIKE '%www.' || ?1 || '%'";
    let named = |site: &str| -> i64 {
        store.connection.query_row(named, [site], |row| row.get(0)).unwrap()
    };
    assert_eq!((named(&site), named(&visit(52).site) > 0), (0, true));
    store.forget(&place, None).unwrap();
    for table in ["tallies", "days", "facts", "findings", "evidence", "policies", "strings"] {
        let query = format!("SELECT count(*) FROM {table}");
        let left: i64 = store.connection.query_row(&query, [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0, "{table}");
    }
}

#[test]
fn a_range_adds_up_to_what_its_reports_hold() {
    let home = tempfile::tempdir().unwrap();
    let (mut store, place) = open(&home);
    assert_eq!(store.days().unwrap(), None);
    // Fifty days, so that a span of 32 lies within.
    let mut visits: Vec<SiteReport> = (0..150).map(|number| odd(number * 31)).collect();
    let own = visits.iter_mut().find(|visit| !visit.rows.is_empty()).unwrap();
    let finding = &mut own.rows[0].finding;
    (finding.vendor, finding.host) = (None, format!("www.{}", own.site));
    for visit in &visits {
        store.record(visit.clone()).unwrap();
    }
    let gone = &visits[10].site;
    store.forget(&place, Some(gone)).unwrap();
    let (first, last) = store.days().unwrap().unwrap();
    for (from, to) in [(first, last), (first + 3, last - 2), (first + 5, first + 5), (0, 3)] {
        let kept: Vec<&SiteReport> = visits
            .iter()
            .filter(|visit| (from..=to).contains(&clock::day_number(visit.updated)))
            .filter(|visit| visit.site != *gone)
            .collect();
        let rows = || kept.iter().flat_map(|visit| visit.rows.iter().map(move |row| (visit, row)));
        let overview = store.overview(from, to, to).unwrap();
        let figures = overview.figures;
        let sites: BTreeSet<&str> = kept.iter().map(|visit| visit.site.as_str()).collect();
        assert_eq!((figures.reports, figures.sites), (kept.len() as u64, sites.len() as u64));
        let uncovered =
            rows().filter(|(_, row)| row.assessment.verdict.is_uncovered()).count() as u64;
        assert_eq!((figures.findings, figures.uncovered), (rows().count() as u64, uncovered));
        let mut pairs: BTreeMap<(&str, &str), u64> = BTreeMap::new();
        for (visit, row) in rows() {
            let finding = &row.finding;
            let company = finding.vendor.as_ref().map_or(&finding.host, |vendor| &vendor.name);
            if company.is_empty() || *company == format!("www.{}", visit.site) {
                continue;
            }
            *pairs.entry((company, &visit.site)).or_default() += 1;
        }
        let told =
            overview.pairs.iter().map(|p| ((p.company.as_str(), p.site.as_str()), p.findings));
        assert!(told.collect::<BTreeMap<_, _>>() == pairs && (pairs.is_empty() == (to == 3)));
        let companies: BTreeSet<&str> = pairs.keys().map(|(company, _)| *company).collect();
        assert_eq!(figures.companies, companies.len() as u64);
        let by_day: u64 = overview.days.iter().map(|day| day.findings).sum();
        assert_eq!(by_day, figures.findings);
        assert!(overview.companies.is_sorted_by(|a, b| a.sites >= b.sites));
    }
}

/// A history of the second schema that holds these reports.
fn second(db: &Connection, reports: &[SiteReport]) {
    db.execute_batch(include_str!("../../migrations/001_history.sql")).unwrap();
    db.execute_batch(include_str!("../../migrations/002_cases.sql")).unwrap();
    for (row, report) in (1_i64..).zip(reports) {
        db.execute(
            "INSERT OR IGNORE INTO sites (site, first_seen, last_seen) VALUES (?1, 0, 0)",
            [&report.site],
        )
        .unwrap();
        db.execute(
            "INSERT INTO reports VALUES (?1, ?2, (SELECT id FROM sites WHERE site = ?3), ?4, ?5, ?6,
               ?7, ?8, ?9)",
            rusqlite::params![row, report.id, report.site, report.page, report.title,
                report.started.cast_signed(), report.updated.cast_signed(),
                super::word(&report.consent).unwrap(), report.dropped],
        ).unwrap();
        let policy = serde_json::to_string(&report.policy).unwrap();
        db.execute(
            "INSERT INTO policies (report, summary) VALUES (?1, ?2)",
            rusqlite::params![row, policy],
        )
        .unwrap();
        for (position, found) in report.rows.iter().enumerate() {
            let finding = serde_json::to_string(&found.finding).unwrap();
            let assessment = serde_json::to_string(&found.assessment).unwrap();
            db.execute(
                "INSERT INTO findings (report, position, finding, assessment) VALUES (?1, ?2, ?3, ?4)",
                rusqlite::params![row, i64::try_from(position).unwrap(), finding, assessment],
            ).unwrap();
        }
    }
}

/// How many tables of the second schema are there.
fn old_tables(db: &Connection) -> i64 {
    let named =
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name LIKE '%\\_2' ESCAPE '\\'";
    db.query_row(named, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_history_of_the_second_schema_is_carried_over_whole() {
    let db = Connection::open_in_memory().unwrap();
    let reports: Vec<SiteReport> = (0..12).map(odd).collect();
    second(&db, &reports);
    db.execute_batch(include_str!("../../migrations/003_normal.sql")).unwrap();
    carry::normal(&db).unwrap();
    assert_eq!(old_tables(&db), 0);
    let store = Store { connection: db, path: "in memory".into(), set_aside: None };
    for report in reports {
        assert_eq!(store.report(&report.id).unwrap(), Some(report));
    }
    let (kept, counted) = counts(&store);
    assert!(!kept.is_empty() && kept == counted);
}

#[test]
fn a_report_that_can_not_be_carried_over_costs_no_other_and_can_be_forgotten() {
    let home = tempfile::tempdir().unwrap();
    let place = Place::at(home.path());
    place.prepare().unwrap();
    let reports: Vec<SiteReport> = (1..4).map(visit).collect();
    let db = Connection::open(place.database()).unwrap();
    second(&db, &reports);
    db.execute_batch(
        "PRAGMA application_id = 0x5379446f; PRAGMA user_version = 2;
         UPDATE findings SET finding = json_set(finding, '$.mechanism', 'telepathy')
           WHERE report = 2 AND position = 7",
    )
    .unwrap();
    drop(db);
    let (mut store, _) = open(&home);
    assert_eq!(store.history(None, None, 9).unwrap().len(), 3);
    for (at, report) in reports.iter().enumerate() {
        let kept = store.report(&report.id).unwrap();
        assert_eq!(kept.as_ref() == Some(report), at != 1);
    }
    let left: i64 = store
        .connection
        .query_row("SELECT count(*) FROM findings_2 WHERE report = 2", [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 30);
    store.forget(&place, Some(&reports[1].site)).unwrap();
    let left: i64 = store
        .connection
        .query_row("SELECT count(*) FROM findings_2, policies_2", [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 0);
    drop(store);
    let bytes = std::fs::read(place.database()).unwrap();
    let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(!holds("telepathy") && !holds(&reports[1].title) && holds(&reports[2].title));
}
