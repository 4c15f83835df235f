//! Every way of following that shows in a page, done by scripts of our own in a real browser, and next
//! to each its innocent twin.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests throughout")]

use std::time::Duration;

use saydo_shared::wire::HistoryEntry;
use saydo_tests::kept::Kept;
use saydo_tests::page::Page;
use saydo_tests::parties;
use saydo_tests::saydo::{Saydo, Wish};
use saydo_tests::server::{Answer, Request, Server, World};
use serde_json::Value;

const LONG: Duration = Duration::from_secs(20);

/// Where the scripts come from.
const METER: &str = "meet.example";
/// Where they send what they gather.
const TAKER: &str = "verzamel.example";

/// By which the meter knows a visitor.
const NUMBER: &str = "6d0f1c9e-3f54-4b7e-8d5e-7c1fd0a1a9b2";

macro_rules! scripts {
    ($($name:literal),* $(,)?) => {
        const SCRIPTS: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../fixtures/mechanisms/", $name, ".js")))),*];
    };
}

scripts![
    "audio",
    "audio_innocent",
    "bounce",
    "bounce_innocent",
    "canvas",
    "canvas_innocent",
    "cloaked",
    "cloaked_innocent",
    "fonts",
    "fonts_canvas",
    "fonts_innocent",
    "handed_over",
    "marked",
    "marked_innocent",
    "probes",
    "recorder",
    "recorder_innocent",
    "storage",
    "storage_innocent",
    "string",
    "sync",
    "sync_innocent",
    "typed_beacon",
    "typed_fetch",
    "typed_innocent",
    "typed_pixel",
    "typed_socket",
    "webgl",
    "webgl_innocent",
];

const POLICY: &str = "<!doctype html><html lang=nl><title>Privacyverklaring</title>\
    <h1>Privacyverklaring</h1><p>Wij verwerken uw persoonsgegevens om u van dienst te zijn. \
    Wij gebruiken functionele cookies. U hebt recht op inzage en verwijdering.</p>";

/// The host of the page that does what a script does.
fn host(script: &str) -> String {
    format!("www.{}.example", script.replace('_', "-"))
}

fn world() -> World {
    let mut world = World::default();
    for (name, _) in SCRIPTS {
        let page = format!(
            "<!doctype html><html lang=nl><title>Proef</title><body><p>Welkom</p>\
             <form action=/send><input id=mail name=mail type=email autocomplete=email>\
             <input id=secret type=password name=pass><textarea id=ask name=vraag></textarea>\
             <button id=send>Verstuur</button></form>\
             <script src='https://{METER}/{name}.js'></script>\
             <footer><a href=/privacy>Privacyverklaring</a></footer>"
        );
        // A strict policy for scripts does not stop Saydo.
        let strict = format!("script-src https://{METER}");
        world.host(&host(name), move |request| match request.path.as_str() {
            "/" => Answer::html(page.clone()).header("Content-Security-Policy", &strict),
            "/privacy" => Answer::html(POLICY),
            _ => Answer::new("text/plain", ""),
        });
    }
    world.host(METER, |request| {
        let name = request.path.trim_start_matches('/').trim_end_matches(".js");
        let script = SCRIPTS.iter().find(|(known, _)| *known == name);
        let cookie = format!("mid={NUMBER}; Max-Age=7776000; Path=/; Secure; SameSite=None");
        let give = |(_, text): &(&str, &str)| {
            let answer = Answer::new("text/javascript", *text);
            if name.starts_with("sync") { answer.header("Set-Cookie", &cookie) } else { answer }
        };
        script.map_or_else(Answer::not_found, give)
    });
    let away = |request: &Request| match request.path.as_str() {
        "/ddm/clk/17" => Answer::redirect("https://www.winkel.example/"),
        "/kort" => Answer::redirect("https://www.verzamel.example/lang"),
        _ => parties::any(request, &[]),
    };
    for host in [
        TAKER,
        "www.verzamel.example",
        "www.winkel.example",
        "ad.doubleclick.net",
        "gum.criteo.com",
    ] {
        world.host(host, away);
    }
    world
}

fn start(home: &std::path::Path) -> (Server, Saydo) {
    let server = Server::start(world()).unwrap();
    let saydo = Saydo::start(home, Wish::default(), Some(&server)).unwrap();
    saydo.connect_first().unwrap();
    (server, saydo)
}

fn open(saydo: &Saydo, script: &str) -> Page {
    let page = saydo.browser.tab().unwrap();
    page.go(&format!("https://{}/", host(script))).unwrap();
    page.until(script, "document.body.dataset.seen", LONG).unwrap();
    page
}

/// What was found of a kind: whose, and the label of its evidence.
fn found(kept: &Kept, mechanism: &str) -> Vec<(String, String)> {
    let of_kind = kept.findings.iter().filter(|found| found.mechanism == mechanism);
    let pairs = of_kind.flat_map(|found| {
        let evidence = found.evidence.as_array().cloned().unwrap_or_default();
        let label = |seen: &Value| seen["detail"]["label"].as_str().unwrap_or_default().to_owned();
        evidence.into_iter().map(move |seen| (found.host.clone(), label(&seen)))
    });
    pairs.collect()
}

/// The site of a page, as reports name it.
fn site(script: &str) -> String {
    host(script).trim_start_matches("www.").to_owned()
}

/// What was kept once the page has been quiet.
fn settled(saydo: &Saydo, script: &str, enough: impl Fn(&Kept) -> bool) -> Kept {
    saydo.kept(&site(script), |kept| kept.policy != "pending" && enough(kept)).unwrap()
}

#[test]
fn devices_are_measured() {
    let home = tempfile::tempdir().unwrap();
    let (_server, saydo) = start(home.path());
    let cases = [
        ("canvas", "fingerprinting", "toDataURL"),
        ("webgl", "fingerprinting", "getParameter × 16"),
        ("audio", "fingerprinting", "startRendering"),
        ("fonts", "fingerprinting", "offsetWidth × 64"),
        ("fonts_canvas", "fingerprinting", "measureText × 64"),
        ("storage", "storage", "bezoeker"),
        ("storage", "storage", "ik"),
        ("sync", "cookie_sync", "mid (meet.example)"),
        (
            "recorder",
            "session_recording",
            "clientx, clienty, mousemove, nodeid, scroll, scrolltop, tagname, textcontent",
        ),
    ];
    for (script, mechanism, label) in cases {
        let page = open(&saydo, script);
        let uploads = matches!(mechanism, "cookie_sync" | "session_recording");
        let who = if uploads { TAKER } else { METER };
        let pair = (who.to_owned(), label.to_owned());
        settled(&saydo, script, |kept| found(kept, mechanism).contains(&pair));
        page.close().unwrap();
    }
    for script in [
        "audio_innocent",
        "canvas_innocent",
        "fonts_innocent",
        "recorder_innocent",
        "storage_innocent",
        "sync_innocent",
        "webgl_innocent",
    ] {
        let page = open(&saydo, script);
        std::thread::sleep(Duration::from_secs(2));
        let kept = settled(&saydo, script, |_| true);
        for mechanism in ["fingerprinting", "storage", "cookie_sync", "session_recording"] {
            assert_eq!(found(&kept, mechanism), [], "{script}");
        }
        page.close().unwrap();
    }
    saydo.browser.close().unwrap();
}

/// Whose the findings of a page are: product, mechanism, whether on the site's own host.
fn whose(kept: &Kept, script: &str) -> Vec<(String, String, bool)> {
    let own = |host: &str| host.trim_start_matches('.').ends_with(&site(script));
    let known = kept.findings.iter().filter(|found| !found.product.is_empty());
    known.map(|f| (f.product.clone(), f.mechanism.clone(), own(&f.host))).collect()
}

#[test]
fn trackers_under_another_name() {
    let home = tempfile::tempdir().unwrap();
    let (_server, saydo) = start(home.path());
    let page = open(&saydo, "cloaked");
    settled(&saydo, "cloaked", |kept| {
        let has = |product: &str, kind: &str| {
            whose(kept, "cloaked").contains(&(product.to_owned(), kind.to_owned(), true))
        };
        has("Google Analytics", "request")
            && has("Google Analytics", "cookie")
            && has("Meta Pixel", "request")
    });
    page.close().unwrap();
    let page = open(&saydo, "cloaked_innocent");
    std::thread::sleep(Duration::from_secs(2));
    let kept = settled(&saydo, "cloaked_innocent", |_| true);
    assert_eq!(whose(&kept, "cloaked_innocent"), []);
    page.close().unwrap();

    for (script, expected) in [("bounce", Some("bounce")), ("bounce_innocent", None)] {
        let page = open(&saydo, script);
        std::thread::sleep(Duration::from_secs(2));
        settled(&saydo, script, |_| true);
        page.click("Verder").unwrap();
        page.until("the other page", "!document.querySelector('form')", LONG).unwrap();
        std::thread::sleep(Duration::from_secs(2));
        let kept = settled(&saydo, script, |_| true);
        let led = kept
            .findings
            .iter()
            .find(|found| found.evidence[0]["detail"]["resource"].as_str() == Some("main_frame"));
        assert_eq!(led.is_some(), expected.is_some(), "{script}: {}", kept.lines());
        assert!(led.is_none_or(|led| led.host == "ad.doubleclick.net"));
        page.close().unwrap();
    }
    saydo.browser.close().unwrap();
}

#[test]
fn links_and_consent_strings_are_read() {
    let home = tempfile::tempdir().unwrap();
    let (_server, saydo) = start(home.path());
    for (script, query, expected) in [
        (
            "marked",
            "fbclid=IwAR0x1y2z3a4b5c6d7e8f9g",
            vec![
                ("Google Analytics", "_gl", "https://www.winkel.example/?_gl=***"),
                ("Meta Pixel", "fbclid", "https://www.marked.example/?fbclid=***"),
            ],
        ),
        ("marked_innocent", "ref=winkel-1f0c9d3e5b7a&utm_source=winkel", vec![]),
    ] {
        let page = saydo.browser.tab().unwrap();
        page.go(&format!("https://{}/?{query}", host(script))).unwrap();
        page.until(script, "document.body.dataset.seen", LONG).unwrap();
        std::thread::sleep(Duration::from_secs(2));
        let marked = |kept: &Kept| {
            let links = kept.findings.iter().filter(|found| {
                let resource = found.evidence[0]["detail"]["resource"].as_str();
                matches!(resource, Some("main_frame" | "link"))
            });
            let text = |seen: &Value, what: &str| seen[what].as_str().unwrap().to_owned();
            let mut links: Vec<_> = links
                .map(|found| {
                    let seen = &found.evidence[0];
                    assert_eq!(found.verdict, "unknown", "{}", kept.lines());
                    (found.product.clone(), text(&seen["detail"], "label"), text(seen, "url"))
                })
                .collect();
            links.sort();
            links
        };
        let expected: Vec<_> =
            expected.iter().map(|(a, b, c)| ((*a).into(), (*b).into(), (*c).into())).collect();
        let kept = settled(&saydo, script, |kept| marked(kept).len() == expected.len());
        assert_eq!(marked(&kept), expected);
        page.close().unwrap();
    }
    let page = open(&saydo, "string");
    let basis = |kept: &Kept, host: &str| {
        let found = kept.findings.iter().find(|found| found.host == host);
        found.map(|found| found.evidence[0]["detail"]["standing"]["basis"].clone())
    };
    settled(&saydo, "string", |kept| {
        basis(kept, "ad.doubleclick.net") == Some("consent".into())
            && basis(kept, "gum.criteo.com") == Some("none".into())
    });
    page.close().unwrap();
    saydo.browser.close().unwrap();
}

const MAIL: &str = "jan.peeters@elders.example";
const QUESTION: &str = "mijn kwaal is ernstig";

#[test]
fn what_is_typed_leaves() {
    let home = tempfile::tempdir().unwrap();
    let (_server, saydo) = start(home.path());
    let cases = [
        ("typed_fetch", "key_logging", "#mail", MAIL, "email"),
        ("typed_fetch", "key_logging", "#secret", "ZeerGeheim-77", "password"),
        ("typed_beacon", "key_logging", "#mail", MAIL, "sha256(email)"),
        ("typed_pixel", "key_logging", "#ask", QUESTION, "base64(text)"),
        ("typed_socket", "key_logging", "#ask", QUESTION, "text"),
    ];
    for (script, mechanism, field, text, label) in cases {
        let page = open(&saydo, script);
        page.write(field, text).unwrap();
        page.write("#ask", "x").unwrap();
        let pair = (TAKER.to_owned(), label.to_owned());
        settled(&saydo, script, |kept| found(kept, mechanism).contains(&pair));
        page.close().unwrap();
    }

    let page = open(&saydo, "handed_over");
    page.write("#mail", MAIL).unwrap();
    page.write("#ask", QUESTION).unwrap();
    page.click("Verstuur").unwrap();
    let kept = settled(&saydo, "handed_over", |kept| !found(kept, "form_post").is_empty());
    assert_eq!(found(&kept, "key_logging"), []);
    let sent = kept.findings.iter().find(|found| found.mechanism == "form_post").unwrap();
    assert_eq!(sent.evidence[0]["sends"], serde_json::json!(["email"]));
    page.close().unwrap();

    let page = open(&saydo, "typed_innocent");
    page.write("#mail", MAIL).unwrap();
    page.write("#ask", QUESTION).unwrap();
    page.click("Verstuur").unwrap();
    std::thread::sleep(Duration::from_secs(2));
    let kept = settled(&saydo, "typed_innocent", |_| true);
    assert_eq!((found(&kept, "key_logging"), found(&kept, "form_post")), (vec![], vec![]));
    page.close().unwrap();

    // None of it was written down, by the extension or the companion.
    let stored = "Promise.all([chrome.storage.session.get(null), chrome.storage.local.get(null)]).then(JSON.stringify)";
    let stored = saydo.in_worker(stored).unwrap().to_string();
    let history = std::fs::read(home.path().join("data/history.db")).unwrap();
    let wal = std::fs::read(home.path().join("data/history.db-wal")).unwrap_or_default();
    // Evidence is packed in the file: it is looked through as it is read back.
    let visits: Vec<HistoryEntry> =
        serde_json::from_str(&saydo.command(&["history", "--json"]).unwrap()).unwrap();
    let report = |visit: &HistoryEntry| {
        saydo.command(&["report", "--id", &visit.report_id, "--json"]).unwrap()
    };
    let reports: String = visits.iter().map(report).collect();
    let (history, wal) = (String::from_utf8_lossy(&history), String::from_utf8_lossy(&wal));
    let all = format!("{stored}{history}{wal}{reports}");
    assert!(all.contains("verzamel.example"), "the search itself finds something");
    for secret in ["jan.peeters", "kwaal is", "ZeerGeheim", "bWlqbiBrd2FhbC"] {
        assert!(!all.contains(secret), "{secret}");
    }
    saydo.browser.close().unwrap();
}

#[test]
fn no_probe_finds_what_stands_in_the_page() {
    let home = tempfile::tempdir().unwrap();
    let (_server, saydo) = start(home.path());
    let page = open(&saydo, "probes");
    assert_eq!(page.eval_text("document.body.dataset.found").unwrap(), "");
    saydo.browser.close().unwrap();
}
