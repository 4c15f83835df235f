//! A whole connection through pipes: greeting, keeping, drafting, forgetting, leaving.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Duration;

use common::{Home, error_code, hello, record, report};
use saydo_shared::report::SiteReport;
use saydo_shared::wire::{Answer, Ask, code};

fn draft(report_id: &str, open: bool) -> Ask {
    Ask::Draft { report_id: report_id.into(), findings: vec![], kind: "opt_out".into(), open }
}

fn history(host: &mut common::Host, before: Option<i64>, limit: u32) -> (Vec<String>, Option<i64>) {
    match host.ask(Ask::History { site: None, before, limit }) {
        Answer::History { entries, next } => {
            (entries.into_iter().map(|entry| entry.report_id).collect(), next)
        }
        other => panic!("{other:?}"),
    }
}

/// All files below a directory.
fn files(directory: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Files below a directory whose bytes contain a text.
fn naming(directory: &Path, text: &str) -> Vec<std::path::PathBuf> {
    let found = |path: &std::path::PathBuf| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    };
    files(directory).into_iter().filter(found).collect()
}

#[test]
fn a_report_is_kept_once_and_replaced_only_by_a_newer_one() {
    let home = Home::new();
    let mut host = home.greeted();
    let mut visit = report("r-1", "krant.example");
    let Answer::Recorded { row, new: true } = host.ask(record(&visit)) else { panic!() };
    assert_eq!(host.ask(record(&visit)), Answer::Recorded { row, new: false });

    visit["updated"] = 1_790_000_009_000_u64.into();
    visit["title"] = "Later".into();
    visit["consent"] = "accepted".into();
    assert_eq!(host.ask(record(&visit)), Answer::Recorded { row, new: false });
    visit["updated"] = 1_790_000_006_000_u64.into();
    visit["title"] = "Older".into();
    assert_eq!(host.ask(record(&visit)), Answer::Recorded { row, new: false });
    let (rest, status, _) = host.leave();
    assert!(rest.is_empty() && status.success());

    let kept = home.ok(&["report", "--json", "--site", "krant.example"]);
    let kept: SiteReport = serde_json::from_str(&kept).unwrap();
    visit["updated"] = 1_790_000_009_000_u64.into();
    visit["title"] = "Later".into();
    let mut sent: SiteReport = serde_json::from_value(visit).unwrap();
    sent.forget_queries();
    assert_eq!(kept, sent);
}

#[test]
fn queries_of_pages_are_not_kept() {
    let home = Home::new();
    let mut host = home.greeted();
    assert!(matches!(host.ask(record(&report("r-1", "krant.example"))), Answer::Recorded { .. }));
    host.leave();
    assert_eq!(naming(home.path(), "geheim"), Vec::<std::path::PathBuf>::new());
    let kept = home.ok(&["report", "--json"]);
    assert!(kept.contains("https://www.google-analytics.com/collect?v=1&dl="), "{kept}");
}

#[test]
fn a_letter_is_drafted_as_a_file_that_mail_programs_read() {
    let home = Home::new();
    let mut host = home.greeted();
    host.ask(record(&report("r-1", "krant.example")));
    assert_eq!(error_code(&host.ask(draft("r-2", false))), code::NO_REPORT);
    let Answer::Drafted(draft) = host.ask(draft("r-1", true)) else { panic!() };
    assert!(!draft.opened, "there is no mail program in this home");
    assert!(draft.notes.iter().any(|note| note.contains(&draft.path)), "{:?}", draft.notes);
    assert_eq!(draft.to.as_deref(), Some("privacy@krant.example"));

    let bytes = std::fs::read(&draft.path).unwrap();
    let mail = mailparse::parse_mail(&bytes).unwrap();
    let header =
        |name: &str| mail.headers.iter().find(|header| header.get_key().eq_ignore_ascii_case(name));
    assert_eq!(header("X-Unsent").unwrap().get_value(), "1");
    assert_eq!(header("To").unwrap().get_value(), "privacy@krant.example");
    assert_eq!(header("Subject").unwrap().get_value(), draft.subject);
    let text = mail.parts().find(|part| part.ctype.mimetype == "text/plain").unwrap();
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines(text.get_body().unwrap().trim_end()), lines(draft.body.trim_end()));
    assert!(draft.body.contains("Google Analytics"), "{}", draft.body);

    let Answer::Cases { cases } = host.ask(Ask::Cases { limit: 10 }) else { panic!() };
    assert_eq!((cases[0].case.as_str(), cases[0].state.as_str()), (draft.case.as_str(), "drafted"));
    host.leave();

    let today = jiff::Zoned::now().date();
    let sent = home.ok(&["letter", "sent", &draft.case, "--date", &today.to_string(), "--json"]);
    let sent: serde_json::Value = serde_json::from_str(&sent).unwrap();
    assert_eq!(sent["state"], "sent");
    // A month, and to the next working day.
    let due: jiff::civil::Date = sent["due"].as_str().unwrap().parse().unwrap();
    let days = (due - today).get_days();
    assert!((28..=36).contains(&days), "due {due}, sent {today}");
}

#[test]
fn the_mail_program_gets_the_draft_and_outlives_the_host() {
    let home = Home::new();
    let applications = home.path().join(".local/share/applications");
    std::fs::create_dir_all(&applications).unwrap();
    let program = home.path().join("mail");
    let seen = home.path().join("seen");
    let script = format!("#!/bin/sh\nsleep 2\necho \"$@\" >{}\n", seen.display());
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, PermissionsExt::from_mode(0o755)).unwrap();
    let entry = format!("[Desktop Entry]\nType=Application\nExec={} %u\n", program.display());
    std::fs::write(applications.join("thunderbird.desktop"), entry).unwrap();
    let choice = "[Default Applications]\nx-scheme-handler/mailto=thunderbird.desktop\n";
    std::fs::write(applications.join("mimeapps.list"), choice).unwrap();

    let mut host = home.greeted();
    host.ask(record(&report("r-1", "krant.example")));
    let Answer::Drafted(draft) = host.ask(draft("r-1", true)) else { panic!() };
    assert!(draft.opened, "{:?}", draft.notes);
    let Answer::Cases { cases } = host.ask(Ask::Cases { limit: 1 }) else { panic!() };
    assert_eq!(cases[0].state, "opened");
    host.kill();
    std::thread::sleep(Duration::from_millis(1500));
    assert_eq!(std::fs::read_to_string(seen).unwrap().trim(), draft.path);
}

#[test]
fn what_is_forgotten_leaves_no_byte() {
    let home = Home::new();
    let mut host = home.greeted();
    for number in 0..40 {
        for site in ["vergeetmij.example", "blijft.example"] {
            host.ask(record(&report(&format!("{}-{number}", &site[..2]), site)));
        }
    }
    let Answer::Drafted(first) = host.ask(draft("ve-3", false)) else { panic!() };
    let Answer::Drafted(second) = host.ask(draft("bl-3", false)) else { panic!() };
    assert!(!naming(&home.data(), "vergeetmij").is_empty());

    let forget = Ask::Forget { site: Some("vergeetmij.example".into()) };
    assert_eq!(host.ask(forget), Answer::Forgotten { reports: 40, cases: 1 });
    assert_eq!(naming(&home.data(), "vergeetmij"), Vec::<std::path::PathBuf>::new());
    assert!(!Path::new(&first.path).exists() && Path::new(&second.path).exists());
    assert_eq!(history(&mut host, None, 100).0.len(), 40);

    assert_eq!(host.ask(Ask::Forget { site: None }), Answer::Forgotten { reports: 40, cases: 1 });
    assert_eq!(naming(&home.data(), "blijft"), Vec::<std::path::PathBuf>::new());
    assert!(files(&home.data().join("drafts")).is_empty());
    host.leave();
}

#[test]
fn the_history_comes_in_pages() {
    let home = Home::new();
    let mut host = home.greeted();
    for number in 0..25 {
        host.ask(record(&report(&format!("r-{number}"), "krant.example")));
    }
    let mut seen = Vec::new();
    let mut before = None;
    loop {
        let (ids, next) = history(&mut host, before, 10);
        assert!(ids.len() <= 10);
        seen.extend(ids);
        before = next;
        if before.is_none() {
            break;
        }
    }
    let expected: Vec<String> = (0..25).rev().map(|number| format!("r-{number}")).collect();
    assert_eq!(seen, expected);
    host.leave();
}

#[test]
fn nothing_but_frames_and_gone_when_the_browser_is() {
    let home = Home::new();
    let mut command = home.command();
    command.env("RUST_LOG", "trace").env("RUST_BACKTRACE", "1");
    let origin = format!("chrome-extension://{}/", saydo_shared::wire::EXTENSION_ID_CHROMIUM);
    command.arg(origin);
    // The quickest of a few: the machine may be busy.
    let leave = |number: u32| {
        let mut host = common::Host::start(&mut command);
        host.ask(hello());
        host.ask(record(&report(&format!("r-{number}"), "krant.example")));
        let (rest, status, time) = host.leave();
        assert!(rest.is_empty() && status.success());
        time
    };
    let time = (0..4).map(leave).min().unwrap();
    assert!(time < Duration::from_millis(500), "{time:?}");
    assert_eq!(files(&home.data()).len(), 1, "the log was emptied");

    // A greeting and a report in one breath, and gone: the report is kept.
    let mut host = home.host();
    host.send(hello());
    host.send(record(&report("r-9", "krant.example")));
    let (_, status, _) = host.leave();
    assert!(status.success());
    assert!(home.ok(&["history", "--json"]).contains("r-9"));
}

#[test]
fn files_are_the_users_alone_whatever_the_umask() {
    let home = Home::new();
    let mut command = std::process::Command::new("/bin/sh");
    let binary = env!("CARGO_BIN_EXE_saydo");
    let origin = format!("chrome-extension://{}/", saydo_shared::wire::EXTENSION_ID_CHROMIUM);
    command.env_clear().env("HOME", home.path()).arg("-c");
    command.arg(format!("umask 000; exec {binary} {origin}"));
    let mut host = common::Host::start(&mut command);
    host.ask(hello());
    host.ask(record(&report("r-1", "krant.example")));
    host.ask(draft("r-1", false));
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let found = files(&home.data());
    assert!(found.len() >= 4, "database, log, index, draft: {found:?}");
    for file in found {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
    assert_eq!(mode(&home.data()), 0o700);
    assert_eq!(mode(&home.data().join("drafts")), 0o700);
    host.leave();
}
