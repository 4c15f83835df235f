//! The life of a letter through the real binary: kinds, details, steps, replies, what follows, deadlines.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use common::{Home, record, report};
use ical::IcalParser;
use jiff::{ToSpan, Zoned};
use mailparse::{MailHeaderMap, parse_mail};
use saydo_shared::wire::{Answer, Ask};
use serde_json::{Value, json};

/// A day so many days ago, and its moment in milliseconds.
fn ago(days: i64) -> (String, u64) {
    let then = Zoned::now().checked_sub(days.days()).unwrap();
    (then.date().to_string(), u64::try_from(then.timestamp().as_millisecond()).unwrap())
}

/// A visit so many days ago on which a cookie of Google was seen.
fn visit(id: &str, days: i64) -> Value {
    let mut visit = report(id, "krant.example");
    let time = ago(days).1;
    visit["started"] = json!(time);
    visit["updated"] = json!(time + 1);
    let finding = &mut visit["rows"][0]["finding"];
    finding["first_seen"] = json!(time);
    finding["tracking"] = json!(true);
    finding["purpose"] = json!("analytics");
    finding["evidence"][0]["time"] = json!(time);
    finding["evidence"][0]["cookie"] = json!({"name": "_ga", "domain": ".krant.example",
        "lifetime_days": 400.0, "set_by": null, "http_only": false});
    visit
}

fn home(visits: &[Value]) -> Home {
    let home = Home::new();
    let mut host = home.greeted();
    for visit in visits {
        assert!(matches!(host.ask(record(visit)), Answer::Recorded { .. }));
    }
    host.leave();
    home
}

fn json(home: &Home, arguments: &[&str]) -> Value {
    let printed = home.ok(&[arguments, &["--json"]].concat());
    serde_json::from_str(&printed).unwrap()
}

/// A command of `saydo letter` that must be refused in one line that says this.
fn refused(home: &Home, arguments: &[&str], part: &str) {
    let output = home.run(&[&["letter"], arguments].concat());
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), complaint.lines().count()), (Some(2), 1), "{complaint}");
    assert!(complaint.contains(part) && output.stdout.is_empty(), "{part}: {complaint}");
}

/// Makes a draft of today one of some days ago.
fn backdate(home: &Home, case: &str, days: i64) {
    let db = rusqlite::Connection::open(home.data().join("history.db")).unwrap();
    let time = ago(days).1.cast_signed();
    db.execute("UPDATE cases SET created = ?2 WHERE reference = ?1", (case, time)).unwrap();
    db.execute("UPDATE case_events SET time = ?1 WHERE event IN ('drafted', 'opened')", [time])
        .unwrap();
}

fn drafted(home: &Home, more: &[&str]) -> Value {
    json(home, &[&["letter", "draft", "--site", "krant.example"], more].concat())
}

/// A letter of sixty days ago, sent the day after.
fn old_letter(home: &Home) -> String {
    let case = drafted(home, &[])["case"].as_str().unwrap().to_owned();
    backdate(home, &case, 60);
    home.ok(&["letter", "sent", &case, "--on", &ago(59).0]);
    case
}

#[test]
fn kinds_are_listed_and_each_can_be_looked_at() {
    let home = Home::new();
    let kinds = json(&home, &["letter", "kinds", "--lang", "en"]);
    let kinds = kinds.as_array().unwrap();
    assert_eq!(kinds.len(), 13);
    for kind in kinds {
        let id = kind["id"].as_str().unwrap();
        assert!(!kind["rests_on"].as_str().unwrap().is_empty());
        for language in ["nl", "en", "de", "fr"] {
            let page = home.ok(&["letter", "preview", "--kind", id, "--lang", language]);
            assert!(page.starts_with("EXAMPLE"), "{page}");
            assert!(page.contains("shop.example") && !page.contains(['{', '}']), "{id}: {page}");
        }
    }
    let page = home.ok(&["letter", "kinds"]);
    assert!(page.contains("--detail reason=…") && page.contains("21(2)–(3)"), "{page}");
    assert!(!home.data().exists(), "looking at what there is makes nothing");

    let preview = ["letter", "preview", "--kind", "objection", "--lang", "nl"];
    assert!(home.ok(&preview).contains("[vul in: "));
    let page =
        home.ok(&[&preview[..], &["--law", "be", "--detail", "reason=Ik ben arts."]].concat());
    assert!(
        page.contains("Ik ben arts.")
            && page.contains("Gegevensbeschermingsautoriteit")
            && !page.contains("[vul in")
    );
    refused(&home, &["preview", "--law", "zz"], "take one of");
    refused(&home, &["preview", "--kind", "threat"], "saydo letter kinds");
}

#[test]
fn details_are_asked_for_by_name() {
    let home = home(&[visit("r-1", 1)]);
    let draft = ["draft", "--site", "krant.example", "--kind"];
    let refused = |more: &[&str], part: &str| refused(&home, &[&draft[..], more].concat(), part);
    refused(&["rectification"], "--detail wrong=");
    refused(&["rectification", "--detail", "wrong=Ana"], "--detail right=");
    refused(&["erasure", "--detail", "scope=some"], "scope=block|full");
    refused(&["opt_out", "--detail", "reason=x"], "takes account");
    refused(&["reminder"], "saydo letter follow CASE --kind reminder");
    refused(&["vendor"], "--vendor: Google");
    refused(&["vendor", "--vendor", "Nobody"], "--vendor: Google");
    refused(&["opt_out", "--identifier", "_fbp=1"], "no cookie of this name");
    refused(&["opt_out", "--to", "x@y.nl?bcc=z@y.nl"], "one address");

    let details = ["--detail", "wrong=Ana", "--detail", "right=Anna"];
    let letter = drafted(&home, &[&["--kind", "rectification"], &details[..]].concat());
    let body = letter["body"].as_str().unwrap();
    assert!(
        body.contains("Onjuist of onvolledig: Ana") && body.contains("Juist is: Anna"),
        "{body}"
    );
}

#[test]
fn a_trackers_owner_gets_the_identifier_and_nobody_gets_a_log_in() {
    let mut seen = visit("r-1", 1);
    let mut session = seen["rows"][0].clone();
    session["finding"]["key"] = json!("session");
    session["finding"]["evidence"][0]["cookie"]["name"] = json!("PHPSESSID");
    seen["rows"].as_array_mut().unwrap().push(session);
    let home = home(&[seen]);
    let named = ["--identifier", "_ga=GA1.2.111.222", "--identifier", "PHPSESSID=very-secret"];
    let vendor = ["--kind", "vendor", "--vendor", "Google Ireland Limited"];
    let letter = drafted(&home, &[&vendor[..], &named].concat());
    let all = letter.to_string();
    assert!(letter["body"].as_str().unwrap().contains("GA1.2.111.222"), "{all}");
    assert!(!all.contains("very-secret") && letter["to"].is_null(), "{all}");
    let notes = letter["notes"].to_string();
    for part in ["PHPSESSID", "Verstuur de brief vóór u uw cookies wist", "dan verloopt _ga"] {
        assert!(notes.contains(part), "{part}: {notes}");
    }
    for file in fs::read_dir(home.data().join("drafts")).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("very-secret"));
    }

    let policy = home.path().join("google.txt");
    fs::write(&policy, "Privacy Policy\n\nWe are Google Ireland Limited. For questions about your personal data write to our data protection officer at privacy@google.example.\n").unwrap();
    let more = ["--vendor-policy", policy.to_str().unwrap()];
    let letter = drafted(&home, &[&vendor[..], &more].concat());
    assert_eq!(letter["to"], "privacy@google.example", "{letter}");
}

#[test]
fn a_letter_is_followed_up_until_it_is_closed() {
    let home = home(&[visit("r-1", 60)]);
    let case = drafted(&home, &[])["case"].as_str().unwrap().to_owned();
    backdate(&home, &case, 60);
    refused(&home, &["follow", &case], "not sent yet");
    refused(&home, &["sent", &case, "--on", &ago(61).0], "was drafted on");
    home.ok(&["letter", "sent", &case, "--on", &ago(59).0]);
    assert!(home.ok(&["letter"]).contains("overdue: answer was due"));
    refused(&home, &["follow", &case, "--kind", "answer"], "no reply is known");
    refused(&home, &["follow", &case, "--kind", "opt_out"], "saydo letter draft --kind opt_out");

    // A later visit shows it again; the reminder says so.
    let mut host = home.greeted();
    host.ask(record(&visit("r-2", 40)));
    host.leave();
    let shown = json(&home, &["letter", "show", &case]);
    assert_eq!(
        (&shown["again"][0]["what"], &shown["again"][0]["days"]),
        (&json!("_ga"), &json!(19))
    );
    assert!(home.ok(&["letter", "show", &case]).contains("Seen again 19 days after: _ga (Google)"));
    let reminder = json(&home, &["letter", "follow", &case]);
    let body = reminder["body"].as_str().unwrap();
    assert!(body.contains("_ga (Google)") && body.contains("19 dagen na mijn bericht"), "{body}");
    assert_eq!(
        (&reminder["case"], &reminder["to"]),
        (&json!(case), &json!("privacy@krant.example"))
    );

    let said = home.ok(&["letter", "sent", &case]);
    assert!(said.contains("reminded") && said.contains("answer due"), "{said}");
    let complain = ["follow", case.as_str(), "--kind", "complaint", "--detail", "address=Dorp 1"];
    refused(&home, &complain, "runs until");
    assert!(home.ok(&["letter", "refused", &case]).contains("refused 20"));
    refused(&home, &complain, "--detail reaction=");
    let told = [&complain[..], &["--detail", "reaction=zij weigerden."]].concat();
    let complaint = json(&home, &[&["letter"], &told[..]].concat());
    assert!(complaint["to"].is_null());
    assert!(complaint["body"].as_str().unwrap().contains("zij weigerden."));
    let mail = fs::read(complaint["path"].as_str().unwrap()).unwrap();
    let mail = parse_mail(&mail).unwrap();
    assert_eq!(mail.headers.get_first_value("To"), None);
    let first = mail.subparts[2].get_body().unwrap();
    assert!(first.contains("Ik maak bezwaar"), "the letter goes with the complaint: {first}");

    assert!(home.ok(&["letter", "sent", &case]).contains("complained 20"));
    home.ok(&["letter", "closed", &case]);
    refused(&home, &["follow", &case], "is closed");
    let shown = json(&home, &["letter", "show", &case]);
    let events: Vec<_> =
        shown["events"].as_array().unwrap().iter().map(|e| e["event"].as_str().unwrap()).collect();
    let expected =
        ["drafted", "sent", "drafted", "reminded", "refused", "drafted", "complained", "closed"];
    assert_eq!(events, expected);
    assert_eq!(shown["letters"].as_array().unwrap().len(), 2);
}

#[test]
fn an_extension_moves_the_deadline_unless_it_comes_too_late() {
    let home = home(&[visit("r-1", 60)]);
    let case = old_letter(&home);
    let in_time = home.ok(&["letter", "extended", &case, "--on", &ago(50).0]);
    assert!(in_time.contains("extended") && in_time.contains("answer due 20"), "{in_time}");
    refused(&home, &["follow", &case], "runs until");
    let case = {
        home.ok(&["letter", "closed", &case]);
        old_letter(&home)
    };
    let late = home.ok(&["letter", "extended", &case, "--on", &ago(2).0]);
    assert!(late.contains("overdue") && late.contains("stays overdue"), "{late}");
}

#[test]
fn a_reply_is_filed_as_text_with_its_hash() {
    let home = home(&[visit("r-1", 60)]);
    let case = old_letter(&home);
    let file = |name: &str, content: &str| -> PathBuf {
        let path = home.path().join(name);
        fs::write(&path, content).unwrap();
        path
    };
    let reply = |path: &PathBuf, more: &[&str]| {
        let given = ["letter", "reply", &case, path.to_str().unwrap()];
        home.ok(&[&given[..], more].concat())
    };
    let date = ago(40).1 / 1000;
    let date = jiff::Timestamp::from_second(date.cast_signed()).unwrap();
    let date = date.strftime("%a, %d %b %Y %H:%M:%S +0000");
    let good = file(
        "a.eml",
        &format!(
            "From: Krant <privacy@krant.example>\r\nSubject: Re: Bezwaar ({case})\r\nDate: {date}\r\nContent-Type: text/html\r\n\r\n<p>Onbekend\u{1b}[31m verzoek.</p><script>x()</script>"
        ),
    );
    let said = reply(&good, &["--as", "received"]);
    assert!(said.contains("filed") && said.contains("State:   sent"), "{said}");
    assert!(!said.contains("Careful"), "{said}");
    let again = reply(&good, &[]);
    assert!(again.contains("was filed before") && again.contains("State:   sent"), "{again}");

    let stranger = file("b.eml", "From: x@elsewhere.example\r\n\r\nHallo.\r\n");
    let said = reply(&stranger, &["--as", "refused"]);
    assert!(said.contains("comes from elsewhere.example") && said.contains("State:   refused"));
    assert!(said.contains("does not name"), "{said}");

    let page = home.ok(&["letter", "show", &case]);
    assert!(page.contains("> Onbekend[31m verzoek."), "{page}");
    assert!(!page.contains("script") && !page.contains('\u{1b}'), "{page}");
    let shown = json(&home, &["letter", "show", &case]);
    assert_eq!(shown["replies"][0]["sha256"].as_str().unwrap().len(), 64);
    assert_eq!(shown["replies"][0]["received"], json!(ago(40).0));

    let early = file(
        "c.eml",
        "From: privacy@krant.example\r\nDate: Thu, 1 Jan 2015 10:00:00 +0000\r\n\r\nNee.\r\n",
    );
    refused(&home, &["reply", &case, early.to_str().unwrap()], "was sent on");
    let none = file("d.eml", "no message at all");
    refused(&home, &["reply", &case, none.to_str().unwrap()], "no e-mail message");

    home.ok(&["forget", "krant.example"]);
    let bytes = fs::read(home.data().join("history.db")).unwrap();
    assert!(!String::from_utf8_lossy(&bytes).contains("Onbekend"), "forgotten whole");
}

#[test]
fn one_letter_at_a_time_to_whom_is_asked() {
    let home = home(&[visit("r-1", 60)]);
    let case = drafted(&home, &[])["case"].as_str().unwrap().to_owned();
    drafted(&home, &[]);
    home.ok(&["letter", "sent", &case]);
    let draft = ["draft", "--site", "krant.example"];
    refused(&home, &draft, "an answer is due");
    let mut host = home.greeted();
    let kind = "opt_out".to_owned();
    let ask = Ask::Draft { report_id: "r-1".into(), findings: vec![], kind, open: false };
    assert!(matches!(host.ask(ask), Answer::Error { .. }));
    host.leave();
    // Another kind is another request; and the user has the last word.
    drafted(&home, &["--kind", "access"]);
    drafted(&home, &["--anyway"]);
}

#[test]
fn the_sender_is_asked_once_and_can_be_forgotten() {
    let home = home(&[visit("r-1", 1)]);
    refused(&home, &["identity", "--reply", "me@home.nl,you@home.nl"], "one address");
    home.ok(&["letter", "identity", "--name", "Anna  de\tVries", "--reply", "anna@thuis.example"]);
    let letter = drafted(&home, &[]);
    assert!(letter["body"].as_str().unwrap().trim_end().ends_with("Anna de Vries"), "{letter}");
    let mail = fs::read(letter["path"].as_str().unwrap()).unwrap();
    let mail = parse_mail(&mail).unwrap();
    assert_eq!(mail.headers.get_first_value("From").as_deref(), Some("anna@thuis.example"));
    assert!(json(&home, &["letter", "identity"])["name"] == json!("Anna de Vries"));
    home.ok(&["forget", "--all"]);
    assert!(json(&home, &["letter", "identity"])["name"].is_null());
    let bytes = fs::read(home.data().join("history.db")).unwrap();
    assert!(!String::from_utf8_lossy(&bytes).contains("thuis.example"));
}

#[test]
fn deadlines_go_into_any_calendar() {
    let home = home(&[visit("r-1", 60)]);
    refused(&home, &["calendar"], "no deadline runs");
    let case = old_letter(&home);
    let file = home.path().join("saydo.ics");
    home.ok(&["letter", "calendar", "--output", file.to_str().unwrap()]);
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text, home.ok(&["letter", "calendar", &case]));
    let calendars: Vec<_> = IcalParser::new(text.as_bytes()).collect();
    let [Ok(calendar)] = calendars.as_slice() else { panic!("{calendars:?}") };
    let [event] = calendar.events.as_slice() else { panic!("{calendar:?}") };
    let value = |name: &str| {
        let found = event.properties.iter().find(|property| property.name == name);
        found.and_then(|property| property.value.clone()).unwrap_or_default()
    };
    let due = json(&home, &["letter", "show", &case])["due"].as_str().unwrap().replace('-', "");
    assert_eq!(value("DTSTART"), due);
    assert_eq!(value("UID"), format!("{case}-answer@saydo.invalid"));
    assert!(value("SUMMARY").contains("krant.example"));
}

/// `cargo test --release -p saydo-host --test letters -- --ignored --nocapture`
#[test]
#[ignore = "a measurement, of the release build"]
fn a_letter_is_drafted_in_a_moment() {
    const LETTERS: usize = 500;
    let mut seen = visit("r-1", 1);
    let row = seen["rows"][0].clone();
    for number in 0..60 {
        let mut row = row.clone();
        row["finding"]["key"] = json!(format!("finding-{number}"));
        row["finding"]["host"] = json!(format!("t{number}.tracker.example"));
        seen["rows"].as_array_mut().unwrap().push(row);
    }
    let home = home(&[seen]);
    let mut host = home.greeted();
    let mut times: Vec<f64> = (0..LETTERS)
        .map(|_| {
            let (report_id, kind) = ("r-1".to_owned(), "opt_out".to_owned());
            let start = Instant::now();
            let answer = host.ask(Ask::Draft { report_id, findings: vec![], kind, open: false });
            let time = start.elapsed().as_secs_f64() * 1000.0;
            assert!(matches!(answer, Answer::Drafted(_)), "{answer:?}");
            time
        })
        .collect();
    host.leave();
    times.sort_by(f64::total_cmp);
    let (median, late) = (times[LETTERS / 2], times[LETTERS * 99 / 100]);
    eprintln!("drafting {LETTERS} letters of 61 findings: median {median:.1} ms, p99 {late:.1} ms");
    assert!(late < 20.0, "p99 {late:.1} ms");
}
