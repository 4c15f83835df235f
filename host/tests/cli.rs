//! The command line as people and scripts use it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;
use std::time::{Duration, Instant};

use common::{Home, record, report};
use saydo_shared::wire::{Answer, Ask};
use serde_json::Value;

const POLICY: &str = "<html lang=\"nl\"><title>Privacy</title><h1>Privacyverklaring</h1>\
    <p>Wij gebruiken Google Analytics om het bezoek aan onze website te meten.</p>\
    <p>Vragen over je persoonsgegevens? Mail naar privacy@krant.example.</p></html>";

fn home_with_files() -> Home {
    let home = Home::new();
    fs::write(home.path().join("policy.html"), POLICY).unwrap();
    let line = |id: &str| {
        format!(
            r#"{{"id":"{id}","page":"https://www.krant.example/","kind":"request","url":"https://www.google-analytics.com/collect?v=1","consent":"accepted"}}"#
        )
    };
    let lines = format!("{}\n\n{}\n", line("a"), line("b"));
    fs::write(home.path().join("good.jsonl"), lines).unwrap();
    let lines = format!("{}\nnonsense\n{{\"id\":1}}\n{}", line("a"), line("b"));
    fs::write(home.path().join("bad.jsonl"), lines).unwrap();
    home
}

fn path(home: &Home, name: &str) -> String {
    home.path().join(name).to_string_lossy().into_owned()
}

#[test]
fn no_argument_prints_help_and_never_waits() {
    let home = Home::new();
    let mut command = home.command();
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let start = Instant::now();
    while child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < Duration::from_secs(5), "it waits for input");
        std::thread::sleep(Duration::from_millis(5));
    }
    let help = home.ok(&[]);
    for command in [
        "policy",
        "check",
        "audit",
        "catalogue",
        "install",
        "doctor",
        "history",
        "letter",
        "report",
        "forget",
    ] {
        assert!(help.contains(command), "{command}");
        assert!(home.ok(&[command, "--help"]).contains("Usage:"));
    }
    assert!(!help.contains("open-drafts"));
}

#[test]
fn a_policy_as_json_and_for_reading() {
    let home = home_with_files();
    let file = path(&home, "policy.html");
    let record: Value = serde_json::from_str(&home.ok(&["policy", "--json", &file])).unwrap();
    for key in ["language", "controller", "contacts", "denials", "diagnostics", "do_not_track"] {
        assert!(record.get(key).is_some(), "{key}");
    }
    assert_eq!(record["contacts"][0]["value"], "privacy@krant.example");
    let same = home.ok(&["policy", "--format", "json", "--policy", &file]);
    assert_eq!(serde_json::from_str::<Value>(&same).unwrap(), record);
    assert!(home.ok(&["policy", &file]).contains("privacy@krant.example"));
    let tilt = home.ok(&["policy", "--format", "tilt", "--url", "https://krant.example/p", &file]);
    let tilt: Value = serde_json::from_str(&tilt).unwrap();
    assert_eq!(tilt["dataProtectionOfficer"]["email"], "privacy@krant.example");
    assert_eq!(tilt["meta"]["url"], "https://krant.example/p");
}

#[test]
fn what_changed_in_a_policy() {
    let home = home_with_files();
    let new = path(&home, "policy.html");
    let old = path(&home, "older.html");
    let text = fs::read_to_string(&new).unwrap();
    fs::write(&old, text.replace("privacy@krant.example", "info@krant.example")).unwrap();
    let same = home.ok(&["policy", "--diff", &new, &new, "--lang", "nl"]);
    assert!(same.contains("Er is geen feit veranderd."), "{same}");
    let told = home.ok(&["policy", "--diff", &old, &new, "--lang", "nl"]);
    assert!(told.contains("van info@krant.example naar privacy@krant.example"), "{told}");
    let json = home.ok(&["policy", "--json", "--diff", &old, &new]);
    let changes: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(changes[0]["kind"], "contact_changed", "{changes}");
    assert_eq!(changes[0]["before"], "info@krant.example");
}

#[test]
fn a_policy_that_is_too_long_is_cut_and_says_so() {
    let home = Home::new();
    let file = path(&home, "long.txt");
    fs::write(&file, format!("Wij gebruiken cookies.{}", " \n".repeat(2_200_000))).unwrap();
    let record: Value = serde_json::from_str(&home.ok(&["policy", "--json", &file])).unwrap();
    let codes: Vec<&str> = record["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|d| d["code"].as_str())
        .collect();
    assert!(codes.contains(&"cut_off"), "{codes:?}");
}

#[test]
fn every_observation_gets_its_line() {
    let home = home_with_files();
    let policy = path(&home, "policy.html");
    let out = home.ok(&["check", "--json", "--policy", &policy, &path(&home, "good.jsonl")]);
    let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let ids: Vec<&str> = lines.iter().filter_map(|line| line["id"].as_str()).collect();
    assert_eq!(ids, ["a", "b"]);
    let keys: Vec<&str> = lines[0].as_object().unwrap().keys().map(String::as_str).collect();
    for key in ["vendor", "verdict", "quote", "quote_2", "severity", "confidence", "rule"] {
        assert!(keys.contains(&key), "{key}");
    }
    assert_eq!(lines[0]["vendor"]["product"], "Google Analytics");

    let output = home.run(&["check", "--json", "--policy", &policy, &path(&home, "bad.jsonl")]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 2);
    let complaints = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(complaints.contains("bad.jsonl:2:") && complaints.contains("bad.jsonl:3:"));
    assert!(!complaints.contains("at line 1"), "{complaints}");
}

#[test]
fn a_file_of_another_kind_is_no_flood() {
    let home = home_with_files();
    let file = path(&home, "notes.txt");
    fs::write(&file, "dear diary\n".repeat(3000)).unwrap();
    let output = home.run(&["check", "--policy", &path(&home, "policy.html"), &file]);
    assert_eq!(output.status.code(), Some(2));
    let complaints = String::from_utf8_lossy(&output.stderr).into_owned();
    let of_file = complaints.lines().filter(|line| line.contains("notes.txt"));
    assert_eq!(of_file.count(), 6, "{complaints}");
    let last = complaints.lines().last().unwrap();
    assert!(last.contains("3000 of 3000") && last.contains("saydo check --help"), "{last}");
}

#[test]
fn a_check_says_how_much_a_finding_weighs_and_can_fail_on_it() {
    let home = home_with_files();
    let policy = path(&home, "policy.html");
    let good = path(&home, "good.jsonl");
    let json = home.ok(&["check", "--json", "--policy", &policy, &good]);
    let line: Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
    let severity = line["severity"].as_str().unwrap();
    let text = home.ok(&["check", "--policy", &policy, &good]);
    assert!(text.contains("Weight: ") && text.contains("Certainty: "), "{text}");
    let dutch = home.ok(&["check", "--lang", "nl", "--policy", &policy, &good]);
    assert!(dutch.contains("Zekerheid: "), "{dutch}");

    let levels = ["info", "low", "medium", "high"];
    let found = levels.iter().position(|level| *level == severity).unwrap();
    for (index, level) in levels.into_iter().enumerate() {
        let output = home.run(&["check", "--fail-on", level, "--policy", &policy, &good]);
        let status = i32::from(index <= found);
        assert_eq!(output.status.code(), Some(status), "{severity} against {level}");
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(complaint.contains("above"), status == 1, "{complaint}");
    }
    let bad = path(&home, "bad.jsonl");
    let output = home.run(&["check", "--fail-on", "info", "--policy", &policy, &bad]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_policy_is_read_from_standard_input() {
    let home = home_with_files();
    let file = path(&home, "policy.html");
    let given = |arguments: &[&str]| {
        let input = fs::File::open(&file).unwrap();
        let output = home.command().args(arguments).stdin(input).output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(given(&["policy", "--json", "-"]), home.ok(&["policy", "--json", &file]));
    let output = home.run(&["policy", "-"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("standard input: an empty file"));
    let observations = fs::File::open(path(&home, "good.jsonl")).unwrap();
    let mut check = home.command();
    let output =
        check.args(["check", "--policy", &file, "-"]).stdin(observations).output().unwrap();
    assert!(output.status.success() && !output.stdout.is_empty());
}

#[test]
fn a_policy_is_a_page_in_the_readers_language() {
    let home = Home::new();
    let file = path(&home, "policy.txt");
    let policy = "Privacyverklaring van Krant BV\n\nWij bewaren uw gegevens 6 maanden na afloop van uw \
        abonnement.\n\nWij gebruiken uw gegevens voor het beveiligen van onze website.\n\nWij gebruiken \
        uw gegevens ook voor de beveiliging van onze diensten en systemen.\n\nU heeft recht op inzage \
        en correctie van uw persoonsgegevens.\n";
    fs::write(&file, policy).unwrap();
    let of = |locale: &str, arguments: &[&str]| {
        let output = home.command().env("LC_ALL", locale).args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let english = of("C.UTF-8", &["policy", &file]);
    assert!(english.contains("\n  6 months"), "{english}");
    assert!(english.contains("\n  access · correction\n      “U heeft recht"), "{english}");
    let dutch = of("nl_NL.UTF-8", &["policy", &file]);
    assert!(dutch.contains("\n  6 maanden") && dutch.contains("Uw rechten"), "{dutch}");
    assert_eq!(dutch.matches("beveiliging\n").count(), 1, "{dutch}");
    assert_eq!(of("C.UTF-8", &["policy", &file, "--lang", "nl"]), dutch);
    for line in dutch.lines().chain(english.lines()) {
        assert!(line.chars().count() <= 100, "{line}");
        assert!(!line.contains("P6M"), "{line}");
    }
}

#[test]
fn errors_are_one_line_that_says_what_to_do() {
    let home = Home::new();
    for (arguments, part) in [
        (&["policy", "/nonexistent/x.html"][..], "/nonexistent/x.html: there is no such file"),
        (&["policy"], "saydo policy FILE"),
        (&["policy", "/tmp"], "/tmp: is a directory"),
        (&["check", "--policy", "/nonexistent/p", "/nonexistent/o"], "/nonexistent/p"),
        (&["install", "--browser", "mosaic"], "--browser all"),
        (&["install"], "--user-data-dir"),
        (&["report"], "visit the site"),
        (&["letter", "draft", "--site", "krant.example"], "visit the site"),
        (&["letter", "show", "2026-AAAAAAA"], "saydo letter"),
        (&["letter", "sent", "../../etc"], "saydo letter"),
        (&["polici"], "similar subcommand exists: 'policy'"),
        (&["policy", "x", "--jsn"], "'--json'"),
        (&["policy", "x", "--lang", "xx"], "de, en, fr, it, nl"),
        (&["policy", "x", "--url", "foo"], "https://www.example.nl/privacy"),
        (&["policy", "x", "--url", "mailto:a@b.nl"], "https://www.example.nl/privacy"),
        (&["policy", "-", "-"], "name a file"),
        (&["policy", "x", "--json", "--format", "text"], "`saydo policy --help`"),
        (&["check", "--policy", "-", "-"], "name a file"),
        (&["check"], "<OBSERVATIONS.jsonl>; `saydo check --help`"),
        (&["check", "x", "--fail-on", "grave"], "info, low, medium, high"),
        (&["report", "--lang", "xx"], "en, nl, de, fr"),
        (&["report", "--json", "--html", "-"], "leave one out"),
        (&["history", "--limit", "0"], "`saydo history --help`"),
        (&["letter", "draft", "--site", "a.nl", "--lang", "xx"], "en, nl, de, fr"),
        (&["letter", "draft"], "`saydo letter draft --help`"),
        (&["forget"], "`saydo forget --help`"),
        (&["letter", "answered", "2026-AAAAAAA", "--on", "2026-11-22"], "no such letter"),
    ] {
        let output = home.run(arguments);
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(complaint.lines().count(), 1, "{complaint}");
        assert!(complaint.contains(part), "{arguments:?}: {complaint}");
        assert!(complaint.contains("; "), "no remedy: {complaint}");
        assert!(!complaint.contains("os error"), "{complaint}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn what_a_page_says_can_not_move_the_cursor() {
    let home = Home::new();
    let mut host = home.greeted();
    let mut visit = report("r-1", "krant.example");
    visit["rows"][0]["finding"]["vendor"]["name"] = "Evil\u{1b}[2J\u{202e}\r\nCorp".into();
    host.ask(record(&visit));
    host.leave();
    for arguments in [&["history"][..], &["report"]] {
        let out = home.ok(arguments);
        assert!(out.contains("Evil[2J"), "{out}");
        assert!(!out.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'), "{out:?}");
    }
}

#[test]
fn a_report_as_a_page() {
    let home = Home::new();
    let mut host = home.greeted();
    host.ask(record(&report("r-1", "krant.example")));
    host.leave();
    let file = path(&home, "report.html");
    let said = home.ok(&["report", "--html", &file, "--site", "krant.example", "--lang", "nl"]);
    assert!(said.contains(&file));
    let page = fs::read_to_string(&file).unwrap();
    assert!(page.contains("Google Analytics") && page.contains("#:~:text="));
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(home.ok(&["report", "--html", "-", "--lang", "nl"]), page);
    let other = home.path().join("nowhere/report.html");
    let output = home.run(&["report", "--html", &other.to_string_lossy()]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("directory does not exist; "));
}

#[test]
fn browsers_are_told_and_the_doctor_really_tries() {
    let home = Home::new();
    fs::create_dir_all(home.path().join(".config/chromium")).unwrap();
    fs::create_dir_all(home.path().join(".config/mozilla/firefox")).unwrap();
    let chromium = home.path().join(".config/chromium/NativeMessagingHosts/org.saydo.host.json");
    let firefox = home.path().join(".mozilla/native-messaging-hosts/org.saydo.host.json");

    assert!(home.ok(&["install", "--dry-run"]).contains("would be written"));
    assert!(!chromium.exists());
    assert!(home.ok(&["install"]).contains("written"));
    assert!(home.ok(&["install"]).contains("right already"));
    let manifest: Value = serde_json::from_slice(&fs::read(&chromium).unwrap()).unwrap();
    assert_eq!(manifest["name"], "org.saydo.host");
    let origin = manifest["allowed_origins"][0].as_str().unwrap();
    assert!(origin.starts_with("chrome-extension://") && origin.ends_with('/'));
    assert!(firefox.exists());

    let found: Value = serde_json::from_str(&home.ok(&["doctor", "--json"])).unwrap();
    assert_eq!(found["browsers"].as_array().unwrap().len(), 2);
    assert_eq!(found["browsers"][0]["checks"][4]["name"], "handshake");

    // A binary that only looks like one.
    let fake = home.path().join("fake");
    fs::write(&fake, "#!/bin/sh\necho hello\n").unwrap();
    fs::set_permissions(&fake, PermissionsExt::from_mode(0o755)).unwrap();
    let mut wrong = manifest.clone();
    wrong["path"] = fake.to_string_lossy().into();
    fs::write(&chromium, wrong.to_string()).unwrap();
    let output = home.run(&["doctor"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("handshake  NOT OK"));
    assert!(String::from_utf8_lossy(&output.stderr).contains("chromium: "));

    // A binary that moved: the next command of any kind repairs it, and says so.
    fs::remove_file(&fake).unwrap();
    let output = home.run(&["history"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("corrected"));
    assert_eq!(serde_json::from_slice::<Value>(&fs::read(&chromium).unwrap()).unwrap(), manifest);

    assert!(home.ok(&["uninstall"]).contains("removed"));
    assert!(!chromium.exists() && !firefox.exists());
}

#[test]
fn a_profile_of_its_own_gets_its_own_manifest() {
    let home = Home::new();
    let profile = path(&home, "profile");
    home.ok(&["install", "--user-data-dir", &profile]);
    assert!(home.path().join("profile/NativeMessagingHosts/org.saydo.host.json").exists());
    home.ok(&["doctor", "--user-data-dir", &profile]);
}

#[test]
fn a_binary_that_others_may_replace_is_not_registered() {
    let home = Home::new();
    let copy = home.path().join("saydo");
    // By a program of its own: whatever another test starts meanwhile would inherit the file while we
    // write it, and a file that is written can not be started.
    let copied =
        std::process::Command::new("cp").arg(env!("CARGO_BIN_EXE_saydo")).arg(&copy).status();
    assert!(copied.unwrap().success());
    fs::set_permissions(&copy, PermissionsExt::from_mode(0o777)).unwrap();
    let output = std::process::Command::new(&copy)
        .env_clear()
        .env("HOME", home.path())
        .args(["install", "--browser", "chromium"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("others may write"));
    assert!(!home.path().join(".config").exists());
}

#[test]
fn letters_of_the_command_line() {
    let home = Home::new();
    let mut host = home.greeted();
    assert!(matches!(host.ask(record(&report("r-1", "krant.example"))), Answer::Recorded { .. }));
    let letter = home.ok(&["letter", "draft", "--site", "krant.example", "--json"]);
    let letter: Value = serde_json::from_str(&letter).unwrap();
    let case = letter["case"].as_str().unwrap();
    let list = home.ok(&["letter"]);
    assert!(list.contains(case) && list.contains("not sent yet"), "{list}");
    assert!(home.ok(&["letter", "show", case]).contains("privacy@krant.example"));

    let refused = |arguments: &[&str], part: &str| {
        let output = home.run(&[&["letter"], arguments].concat());
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), complaint.lines().count()), (Some(2), 1), "{complaint}");
        assert!(complaint.contains(part) && output.stdout.is_empty(), "{complaint}");
    };
    refused(&["answered", case], "not sent yet");
    refused(&["sent", case, "--date", "yesterday"], "2026-11-22");
    refused(&["sent", case, "--on", "2999-01-01"], "still to come");
    refused(&["sent", case, "--on", "2020-01-01"], "was drafted on");

    let said = home.ok(&["letter", "sent", case]);
    assert_eq!(said.lines().count(), 1, "{said}");
    for part in [case, "krant.example", "sent 20", "answer due 20"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let Answer::Cases { cases } = host.ask(Ask::Cases { limit: 5 }) else { panic!() };
    assert_eq!((cases[0].state.as_str(), cases[0].due.is_some()), ("sent", true));
    host.leave();

    let db = rusqlite::Connection::open(home.data().join("history.db")).unwrap();
    db.execute("UPDATE cases SET due = '2020-01-31'", []).unwrap();
    assert!(home.ok(&["letter"]).contains("overdue: answer was due 2020-01-31"));

    refused(&["answered", case, "--on", "2020-01-01"], "was sent on");
    assert!(home.ok(&["letter", "answered", case]).contains("answered 20"));
    assert!(!home.ok(&["letter"]).contains("due"));
    refused(&["sent", case], "was answered");
    assert!(home.ok(&["letter", "closed", case]).contains("closed 20"));
    refused(&["answered", case], "is closed");
    let shown: Value = serde_json::from_str(&home.ok(&["letter", "show", case, "--json"])).unwrap();
    let events: Vec<_> = shown["events"].as_array().unwrap().iter().map(|e| &e["event"]).collect();
    assert_eq!(events, ["drafted", "sent", "answered", "closed"]);
}

#[test]
fn a_link_speaks_of_no_attachment() {
    let home = Home::new();
    let mut host = home.greeted();
    host.ask(record(&report("r-1", "krant.example")));
    host.leave();
    let letter = home.ok(&["letter", "draft", "--site", "krant.example", "--json"]);
    let letter: Value = serde_json::from_str(&letter).unwrap();
    let draft = std::path::PathBuf::from(letter["path"].as_str().unwrap());
    let mail = fs::read(&draft).unwrap();
    let mail = mailparse::parse_mail(&mail).unwrap();
    let body = mail.subparts[0].get_body().unwrap();
    let link = fs::read_to_string(draft.with_extension("mailto")).unwrap();
    assert!(body.contains("bijlage"), "{body}");
    assert!(link.starts_with("mailto:privacy@krant.example?") && !link.contains("bijlage"));
}

#[test]
fn the_doctor_looks_at_the_history_and_leaves_it_as_it_is() {
    let home = Home::new();
    let database = home.data().join("history.db");
    // No browser at all: the history is looked at nevertheless.
    let output = home.run(&["doctor"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no browser found"));
    assert!(String::from_utf8_lossy(&output.stdout).contains("none yet"));
    assert!(!database.exists(), "looking makes nothing");

    let profile = path(&home, "profile");
    let doctor = ["doctor", "--user-data-dir", &profile];
    let output = home.run(&doctor);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains(&format!("`saydo install --user-data-dir {profile}`")), "{said}");
    home.ok(&["install", "--user-data-dir", &profile]);
    assert!(home.ok(&doctor).contains("none yet"));

    let mut host = home.greeted();
    host.ask(record(&report("r-1", "krant.example")));
    assert!(home.ok(&doctor).contains("reports: 1, letters: 0"));
    host.leave();

    fs::write(&database, "no database at all, whatever its name says".repeat(99)).unwrap();
    let before = fs::read(&database).unwrap();
    let output = home.run(&doctor);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("NOT OK") && said.contains("is damaged; "), "{said}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("history: "));
    assert_eq!(fs::read(&database).unwrap(), before);
}
