//! What a host must survive: bytes that are no frames, frames that are no messages, messages that
//! are not true, and extensions that are not ours.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::time::{Duration, Instant};

use common::{Home, Host, error_code, hello, record, report};
use saydo_shared::limits::{FINDINGS_PER_REPORT, FRAME_IN, HELLO_BYTES, QUOTE_BYTES, TEXT_BYTES};
use saydo_shared::wire::{Answer, Ask, EXTENSION_ID_FIREFOX, code};
use serde_json::{Value, json};

/// The largest memory that a process ever had, in kB.
fn peak(host: &Host) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", host.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
fn a_length_that_lies_is_refused_before_anything_is_allocated() {
    for length in [u32::MAX, u32::try_from(FRAME_IN).unwrap() + 1, 0x4f46_4e49] {
        let home = Home::new();
        let mut host = home.greeted();
        let before = peak(&host);
        host.raw(&length.to_ne_bytes());
        let reply = host.reply().unwrap();
        assert_eq!((reply.id, error_code(&reply.answer)), (0, code::TOO_LARGE));
        assert!(peak(&host) - before < 2048, "{length}: {before} kB, then {} kB", peak(&host));
        let (rest, status, _) = host.leave();
        assert_eq!((rest, status.code()), (vec![], Some(2)));
    }
}

#[test]
fn before_the_greeting_only_a_small_hello_is_read() {
    let home = Home::new();
    let mut host = home.host();
    host.raw(&u32::try_from(HELLO_BYTES + 1).unwrap().to_ne_bytes());
    assert_eq!(error_code(&host.reply().unwrap().answer), code::TOO_LARGE);
    assert_eq!(host.leave().1.code(), Some(2));

    let mut host = home.host();
    assert_eq!(error_code(&host.ask(Ask::Cases { limit: 1 })), code::HELLO_FIRST);
    assert_eq!(host.leave().1.code(), Some(2));

    let mut host = home.host();
    let newer =
        Ask::Hello { protocol: 9, min_protocol: 8, extension: "9".into(), browser: "test".into() };
    let answer = host.ask(newer);
    assert_eq!(error_code(&answer), code::PROTOCOL);
    assert!(matches!(answer, Answer::Error { message, .. } if message.contains("8 to 9")));
    assert!(!home.data().exists(), "nothing was opened");
}

#[test]
fn a_frame_that_breaks_off_ends_the_host_quietly() {
    for bytes in [&b"\x01"[..], b"\x40\0\0\0{\"id\":1"] {
        let home = Home::new();
        let mut host = home.greeted();
        host.raw(bytes);
        let (rest, status, _) = host.leave();
        assert_eq!((rest, status.code()), (vec![], Some(2)), "{bytes:?}");
    }
}

#[test]
fn what_is_no_message_gets_an_error_and_nothing_else_happens() {
    let home = Home::new();
    let mut host = home.greeted();
    let deep = "[".repeat(200_000);
    let deep_object = format!("{}1{}", "{\"a\":".repeat(5_000), "}".repeat(5_000));
    let wide = format!("{{\"id\":1,\"ask\":{{\"type\":\"{}\"}}}}", "x".repeat(900_000));
    for body in [
        b"".as_slice(),
        b"\0\0\0\0",
        b"\xff\xfe\xfd",
        b"null",
        b"{}",
        b"{\"id\":-1}",
        br#"{"id":1,"ask":{"type":"shell","command":"ls"}}"#,
        br#"{"id":1,"ask":{"type":"cases","limit":1,"path":"/etc/passwd"}}"#,
        br#"{"id":1,"ask":{"type":"cases","limit":4294967296}}"#,
        br#"{"id":1,"ask":{"type":"cases","limit":1}} {"#,
        deep.as_bytes(),
        deep_object.as_bytes(),
        wide.as_bytes(),
    ] {
        assert!(host.frame(body));
        let reply = host.reply().expect("an error, not the end");
        assert_eq!(error_code(&reply.answer), code::MALFORMED);
        let Answer::Error { message, .. } = reply.answer else { panic!() };
        assert!(message.len() < 200 && !message.contains("passwd"), "{message}");
    }
    assert!(matches!(host.ask(Ask::Cases { limit: 1 }), Answer::Cases { .. }));
    assert!(host.leave().1.success());
}

#[test]
fn ten_thousand_broken_messages() {
    let home = Home::new();
    let mut host = home.greeted();
    let good = serde_json::to_vec(&json!({"id": 1, "ask": {"type": "cases", "limit": 1}})).unwrap();
    let mut seed = 42_u32;
    for _ in 0..10_000 {
        let mut body = good.clone();
        for _ in 0..3 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let place = usize::try_from(seed >> 8).unwrap() % body.len();
            body[place] = u8::try_from(seed & 0xff).unwrap();
        }
        assert!(host.frame(&body));
        assert!(host.reply().is_some());
    }
    assert!(peak(&host) < 64 * 1024);
    assert!(host.leave().1.success());
}

#[test]
fn a_report_outside_its_limits_is_refused_whole() {
    let home = Home::new();
    let mut host = home.greeted();
    let long = |bytes: usize| Value::from("x".repeat(bytes + 1));
    let row = report("r", "krant.example")["rows"][0].clone();
    let rows = Value::from(vec![
        json!({"finding": {"key": "k", "rule": "r", "vendor": null, "host": "h",
        "first_party": false, "mechanism": "cookie", "consent": "unknown", "severity": "low",
        "confidence": "low", "first_seen": 0, "count": 1, "evidence": []},
        "assessment": row["assessment"]});
        FINDINGS_PER_REPORT + 1
    ]);
    let evidence = Value::from(vec![row["finding"]["evidence"][0].clone(); 5]);
    for (pointer, value) in [
        ("/id", json!("")),
        ("/id", json!("../../x")),
        ("/id", long(64)),
        ("/site", json!("other.example")),
        ("/site", json!("")),
        ("/page", json!("file:///etc/passwd")),
        ("/page", json!("javascript:alert(1)")),
        ("/title", long(TEXT_BYTES)),
        ("/started", json!(u64::MAX)),
        ("/policy/coverage", json!(2.0)),
        ("/policy/contacts/0/value", long(TEXT_BYTES)),
        ("/rows", rows),
        ("/rows/0/finding/evidence", evidence),
        ("/rows/0/finding/evidence/0/page", json!("data:text/html,x")),
        ("/rows/0/assessment/quote", long(QUOTE_BYTES)),
    ] {
        let mut bad = report("r-1", "krant.example");
        *bad.pointer_mut(pointer).unwrap() = value;
        assert_eq!(error_code(&host.ask(record(&bad))), code::INVALID, "{pointer}");
    }
    let mut fits = report("r-1", "krant.example");
    fits["title"] = "x".repeat(TEXT_BYTES).into();
    fits["rows"][0]["assessment"]["quote"] = "x".repeat(QUOTE_BYTES).into();
    assert!(matches!(host.ask(record(&fits)), Answer::Recorded { new: true, .. }));
    let bad_kind = Ask::Draft {
        report_id: "r-1".into(),
        findings: vec![],
        kind: "../opt_out".into(),
        open: false,
    };
    assert_eq!(error_code(&host.ask(bad_kind)), code::INVALID);
    host.leave();
}

#[test]
fn extensions_that_are_not_ours_are_told_so() {
    let home = Home::new();
    let manifest = home.path().join(".mozilla/native-messaging-hosts/org.saydo.host.json");
    let manifest = manifest.to_str().unwrap();
    for arguments in [
        vec!["chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/"],
        vec!["chrome-extension://x/", "forget", "--all"],
        vec![manifest, "other@addon.example"],
    ] {
        let mut host = Host::start(home.command().args(&arguments));
        assert_eq!(error_code(&host.reply().unwrap().answer), code::ORIGIN, "{arguments:?}");
        let (rest, status, _) = host.leave();
        assert_eq!((rest, status.code()), (vec![], Some(2)));
    }
    let mut firefox = Host::start(home.command().args([manifest, EXTENSION_ID_FIREFOX]));
    assert!(matches!(firefox.ask(hello()), Answer::Hello { .. }));
    firefox.leave();
}

#[test]
fn a_terminated_host_is_gone_at_once() {
    let home = Home::new();
    let mut host = home.greeted();
    host.ask(record(&report("r-1", "krant.example")));
    let start = Instant::now();
    let killed = std::process::Command::new("kill").arg(host.id().to_string()).status().unwrap();
    assert!(killed.success());
    assert!(host.reply().is_none());
    assert!(start.elapsed() < Duration::from_millis(1500), "{:?}", start.elapsed());
    assert!(host.leave().1.success());
}
