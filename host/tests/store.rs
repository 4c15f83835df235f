//! The history under pressure: killed hosts, two hosts, damaged files, files from the future.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::time::{Duration, Instant};

use common::{Home, error_code, hello, record, report};
use rusqlite::Connection;
use saydo_shared::report::SiteReport;
use saydo_shared::wire::{Answer, Ask, code};

fn open(home: &Home) -> Connection {
    Connection::open(home.data().join("history.db")).unwrap()
}

fn sound(db: &Connection) -> bool {
    let word: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    let broken: i64 = db
        .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))
        .unwrap();
    word == "ok" && broken == 0
}

#[test]
fn no_acknowledged_report_is_lost_when_the_host_is_killed() {
    let home = Home::new();
    let mut acknowledged = Vec::new();
    let mut seed = 7_u64;
    let start = Instant::now();
    for round in 0..50 {
        let mut host = home.greeted();
        let first = format!("k-{round}-0");
        // Reports are sent ahead of their answers, so that the kill lands in the middle of work.
        for number in 0..40 {
            host.send(record(&report(&format!("k-{round}-{number}"), "krant.example")));
        }
        assert!(matches!(host.reply().unwrap().answer, Answer::Recorded { new: true, .. }));
        acknowledged.push(first);
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        std::thread::sleep(Duration::from_micros(seed >> 51));
        let answers = host.kill_and_read();
        acknowledged.extend((1..=answers).map(|number| format!("k-{round}-{number}")));
        if start.elapsed() > Duration::from_secs(20) {
            break;
        }
    }
    let db = open(&home);
    assert!(sound(&db));
    for id in &acknowledged {
        let kept: i64 = db
            .query_row("SELECT count(*) FROM reports WHERE report_id = ?1", [id], |row| row.get(0))
            .unwrap();
        assert_eq!(kept, 1, "{id} was acknowledged");
    }
    let whole: i64 = db
        .query_row(
            "SELECT count(*) FROM reports WHERE id NOT IN (SELECT report FROM findings)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(whole, 0, "a report is kept whole or not at all");
}

#[test]
fn two_hosts_and_the_command_line_share_one_history() {
    let home = Home::new();
    std::thread::scope(|scope| {
        for worker in 0..4 {
            let home = &home;
            scope.spawn(move || {
                let mut host = home.greeted();
                for number in 0..50 {
                    let visit = report(&format!("w{worker}-{number}"), "krant.example");
                    let answer = host.ask(record(&visit));
                    assert!(matches!(answer, Answer::Recorded { new: true, .. }), "{answer:?}");
                }
                host.leave();
            });
        }
        for _ in 0..5 {
            home.ok(&["history", "--json"]);
        }
    });
    let entries: serde_json::Value =
        serde_json::from_str(&home.ok(&["history", "--json", "--limit", "1000"])).unwrap();
    assert_eq!(entries.as_array().unwrap().len(), 200);
    assert!(sound(&open(&home)));
}

#[test]
fn the_file_says_what_it_is() {
    let home = Home::new();
    home.greeted().leave();
    let db = open(&home);
    let pragma =
        |name: &str| -> i64 { db.pragma_query_value(None, name, |row| row.get(0)).unwrap() };
    assert_eq!(pragma("application_id"), 0x5379_446f);
    assert_eq!(pragma("user_version"), 3);
    let loose: i64 = db
        .query_row("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(loose, 0, "every table is STRICT");
}

#[test]
fn a_history_from_the_future_is_left_as_it_is() {
    let home = Home::new();
    home.greeted().leave();
    let db = open(&home);
    db.pragma_update(None, "user_version", 99).unwrap();
    drop(db);
    let path = home.data().join("history.db");
    let before = fs::read(&path).unwrap();
    let mut host = home.host();
    let answer = host.ask(hello());
    assert_eq!(error_code(&answer), code::NEWER_STORE);
    assert!(matches!(answer, Answer::Error { fix, .. } if fix.contains("update")));
    let output = home.run(&["history"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("newer Saydo"));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_history_of_the_first_schema_is_taken_over() {
    let home = Home::new();
    fs::create_dir_all(home.data()).unwrap();
    let db = open(&home);
    db.execute_batch(include_str!("../migrations/001_history.sql")).unwrap();
    db.execute_batch(
        "PRAGMA application_id = 0x5379446f; PRAGMA user_version = 1;
         INSERT INTO sites VALUES (1, 'krant.example', 0, 0);
         INSERT INTO cases VALUES (1, '2026-AB12CD3', 1, 'r-1', 'opt_out', 'sent', NULL, 'Bezwaar',
           'Geachte heer, mevrouw,', 'nl', 'nl', 0, '2026-12-22');
         INSERT INTO case_events VALUES (1, 1, 0, 'sent', '2026-11-22');",
    )
    .unwrap();
    let visit: SiteReport = serde_json::from_value(report("r-1", "krant.example")).unwrap();
    db.execute(
        "INSERT INTO reports VALUES (1, 'r-1', 1, ?1, ?2, ?3, ?4, 'none_yet', 0)",
        rusqlite::params![
            visit.page,
            visit.title,
            visit.started.cast_signed(),
            visit.updated.cast_signed()
        ],
    )
    .unwrap();
    let policy = serde_json::to_string(&visit.policy).unwrap();
    db.execute("INSERT INTO policies (report, summary) VALUES (1, ?1)", [policy]).unwrap();
    for (position, row) in visit.rows.iter().enumerate() {
        let finding = serde_json::to_string(&row.finding).unwrap();
        let said = serde_json::to_string(&row.assessment).unwrap();
        db.execute(
            "INSERT INTO findings (report, position, finding, assessment) VALUES (1, ?1, ?2, ?3)",
            rusqlite::params![i64::try_from(position).unwrap(), finding, said],
        )
        .unwrap();
    }
    drop(db);
    let page = home.ok(&["letter", "show", "2026-AB12CD3"]);
    assert!(page.contains("Geachte heer") && page.contains("sent 2026-11-22"), "{page}");
    let kept: SiteReport =
        serde_json::from_str(&home.ok(&["report", "--id", "r-1", "--json"])).unwrap();
    assert_eq!(kept, visit);
    assert!(sound(&open(&home)));
    home.ok(&["forget", "krant.example"]);
    let bytes = fs::read(home.data().join("history.db")).unwrap();
    assert!(!bytes.windows(13).any(|window| window == b"krant.example"));
}

#[test]
fn somebody_elses_database_is_left_as_it_is() {
    let home = Home::new();
    fs::create_dir_all(home.data()).unwrap();
    let db = open(&home);
    db.execute_batch("PRAGMA user_version = 3; CREATE TABLE other (x)").unwrap();
    drop(db);
    let output = home.run(&["history"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("not a history of Saydo"));
    let tables: i64 =
        open(&home).query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
    assert_eq!(tables, 1);
}

#[test]
fn a_damaged_history_is_set_aside_and_a_new_one_begun() {
    let home = Home::new();
    let mut host = home.greeted();
    host.ask(record(&report("r-1", "krant.example")));
    host.leave();
    let path = home.data().join("history.db");
    let mut bytes = fs::read(&path).unwrap();
    bytes[..64].fill(b'x');
    fs::write(&path, &bytes).unwrap();

    let mut host = home.greeted();
    let fresh = host.ask(record(&report("r-2", "krant.example")));
    assert!(matches!(fresh, Answer::Recorded { new: true, .. }));
    host.leave();
    let aside: Vec<_> = fs::read_dir(home.data())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().contains(".corrupt-"))
        .collect();
    assert_eq!(aside.len(), 1, "{aside:?}");
    assert_eq!(fs::read(&aside[0]).unwrap(), bytes, "not one byte of it changed");

    let gone = home.ok(&["forget", "krant.example"]);
    assert!(gone.contains("damaged history"), "{gone}");
    home.ok(&["forget", "--all"]);
    assert!(!aside[0].exists());
}

#[test]
fn a_copy_is_whole_and_taken_while_a_host_writes() {
    let home = Home::new();
    let mut host = home.greeted();
    for number in 0..20 {
        host.ask(record(&report(&format!("r-{number}"), "krant.example")));
    }
    let copy = home.path().join("copy.db");
    let name = copy.to_str().unwrap();
    home.ok(&["history", "backup", name]);
    assert_eq!(fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
    let bytes = fs::read(&copy).unwrap();
    let again = home.run(&["history", "backup", name]);
    assert_eq!(again.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&again.stderr).contains("is there already"));
    assert_eq!(fs::read(&copy).unwrap(), bytes);
    host.leave();

    // The copy in the place of the history says the same.
    let before = home.ok(&["report", "--id", "r-7", "--json"]);
    home.ok(&["forget", "--all"]);
    fs::write(home.data().join("history.db"), &bytes).unwrap();
    assert_eq!(home.ok(&["report", "--id", "r-7", "--json"]), before);
    assert_eq!(home.ok(&["history", "check"]), "Sound: reports: 20, letters: 0\n");
}

#[test]
fn a_check_finds_what_is_missing_and_what_is_counted_wrong() {
    let home = Home::new();
    let mut host = home.greeted();
    host.ask(record(&report("r-1", "krant.example")));
    host.leave();
    home.ok(&["history", "check"]);
    let path = home.data().join("history.db");
    let whole = fs::read(&path).unwrap();
    for harm in [
        "DELETE FROM facts",
        "DELETE FROM policies",
        "UPDATE tallies SET findings = 2 WHERE grain = 5",
        "DELETE FROM tallies",
        "PRAGMA foreign_keys = off; DELETE FROM sites",
    ] {
        fs::write(&path, &whole).unwrap();
        open(&home).execute_batch(harm).unwrap();
        let output = home.run(&["history", "check"]);
        assert_eq!(output.status.code(), Some(2), "{harm}");
        assert!(
            String::from_utf8_lossy(&output.stderr).contains("does not fit together"),
            "{harm}"
        );
    }
}

#[test]
fn random_damage_never_makes_the_host_panic() {
    let home = Home::new();
    let mut host = home.greeted();
    for number in 0..5 {
        host.ask(record(&report(&format!("r-{number}"), "krant.example")));
    }
    host.leave();
    let path = home.data().join("history.db");
    let whole = fs::read(&path).unwrap();
    let mut seed = 99_u64;
    for _ in 0..40 {
        let mut bytes = whole.clone();
        for _ in 0..8 {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let place = usize::try_from(seed >> 33).unwrap() % bytes.len();
            bytes[place] ^= u8::try_from(seed >> 20 & 0xff).unwrap();
        }
        fs::write(&path, &bytes).unwrap();
        let mut host = home.host();
        host.send(hello());
        host.send(record(&report("new", "krant.example")));
        host.send(Ask::History { site: None, before: None, limit: 10 });
        let (_, status, _) = host.leave();
        assert!(matches!(status.code(), Some(0 | 2)), "{status}");
        for command in [&["history"][..], &["report", "--json"], &["letter"]] {
            let output = home.run(command);
            let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(matches!(output.status.code(), Some(0 | 2)), "{complaint}");
            assert!(!complaint.contains("panicked"), "{complaint}");
        }
    }
}

#[test]
fn a_full_disk_is_said_and_survived() {
    let home = Home::new();
    home.greeted().leave();
    let origin = format!("chrome-extension://{}/", saydo_shared::wire::EXTENSION_ID_CHROMIUM);
    let mut command = std::process::Command::new("/bin/sh");
    command.env_clear().env("HOME", home.path()).arg("-c");
    // No file may grow beyond 200 blocks; the signal for it is ignored, as a full disk gives none.
    let binary = env!("CARGO_BIN_EXE_saydo");
    command.arg(format!("trap '' XFSZ; ulimit -f 200; exec {binary} {origin}"));
    let mut host = common::Host::start(&mut command);
    assert!(matches!(host.ask(hello()), Answer::Hello { .. }));
    let mut kept = 0;
    let refused = loop {
        let mut visit = report(&format!("r-{kept}"), "krant.example");
        visit["title"] = "x".repeat(2000).into();
        match host.ask(record(&visit)) {
            Answer::Recorded { .. } => kept += 1,
            answer => break answer,
        }
        assert!(kept < 1000, "the limit was never met");
    };
    assert_eq!(error_code(&refused), code::STORE);
    host.leave();
    let entries: serde_json::Value =
        serde_json::from_str(&home.ok(&["history", "--json", "--limit", "1000"])).unwrap();
    assert_eq!(entries.as_array().unwrap().len(), kept);
    assert!(sound(&open(&home)));
}

#[test]
fn a_range_of_days_is_told_in_every_form() {
    let home = Home::new();
    let mut host = home.greeted();
    host.ask(record(&report("r-1", "krant.example")));
    host.leave();
    let told: serde_json::Value =
        serde_json::from_str(&home.ok(&["report", "--range", "all", "--json"])).unwrap();
    let (figures, pairs) = (&told["figures"], told["pairs"].as_array().unwrap());
    assert_eq!((figures["reports"].as_u64(), figures["sites"].as_u64()), (Some(1), Some(1)));
    assert!(!pairs.is_empty());
    let company = pairs[0]["company"].as_str().unwrap();
    let day = told["from"].as_str().unwrap();
    let table = home.ok(&["report", "--range", &format!("{day}..{day}"), "--csv"]);
    assert!(table.contains(&format!("\"{company}\",\"krant.example\",")), "{table}");
    let text = home.ok(&["report", "--range", "all", "--lang", "de"]);
    assert!(text.contains(company) && text.contains("Was die Tage ergeben"), "{text}");
    let page = home.ok(&["report", "--range", "all", "--html", "-"]);
    assert!(page.contains("<svg") && page.contains(company) && !page.contains("<script"));
    let before = home.ok(&["report", "--range", "2001-01-01..2001-01-02"]);
    assert!(before.contains("Nothing was found on these days."), "{before}");
    assert_eq!(home.run(&["report", "--range", "soon"]).status.code(), Some(2));
}
