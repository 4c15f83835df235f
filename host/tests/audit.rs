//! `saydo audit` as people and scripts use it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;

use common::Home;
use serde_json::Value;

const POLICY: &str = "<html lang=\"nl\"><title>Privacy</title><h1>Privacyverklaring</h1>\
    <p>Wij gebruiken Google Analytics om het bezoek aan onze website te meten.</p>\
    <p>De Krant B.V. is verantwoordelijk voor de verwerking van uw persoonsgegevens.</p>\
    <p>Wij verwerken uw naam en e-mailadres om uw bestelling uit te voeren.</p>\
    <p>Wij bewaren uw gegevens twee jaar.</p>\
    <p>U hebt recht op inzage in uw gegevens en op verwijdering daarvan.</p>\
    <p>U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.</p>\
    <p>Vragen over je persoonsgegevens? Mail naar privacy@krant.example.</p></html>";

fn fixture(name: &str) -> String {
    format!("{}/tests/fixtures/har/{name}.har", env!("CARGO_MANIFEST_DIR"))
}

fn json(home: &Home, arguments: &[&str]) -> Value {
    serde_json::from_str(&home.ok(arguments)).unwrap()
}

#[test]
fn a_recording_becomes_figures_pairs_and_verdicts() {
    let home = Home::new();
    let policy = home.path().join("policy.html");
    fs::write(&policy, POLICY).unwrap();
    let policy = policy.to_string_lossy();
    let har = fixture("chromium");
    let audit = json(&home, &["audit", "--har", &har, "--policy", &policy, "--json"]);
    assert_eq!(audit["recorded_by"], "WebInspector 537.36");
    assert_eq!((&audit["entries"], &audit["local"]), (&10.into(), &2.into()));
    let page = &audit["pages"][0];
    assert_eq!(page["site"], "krant.example");
    let figures = &page["figures"];
    for (figure, expected) in [
        ("requests", 6),
        ("third_party_requests", 5),
        ("pixels", 2),
        ("beacons", 1),
        ("redirects", 1),
        ("identifier_cookies_third_party", 2),
        ("identifier_cookies_first_party", 1),
        ("consent_tcf", 1),
    ] {
        assert_eq!(figures[figure], expected, "{figure}");
    }
    let handed = page["handed"].as_array().unwrap();
    let pairs: Vec<_> = handed.iter().map(|pair| (&pair["to"], &pair["cookies"][0])).collect();
    assert_eq!(
        pairs,
        [
            (&"andere.example".into(), &"uuid2".into()),
            (&"onbekend.example".into(), &"uuid2".into())
        ]
    );
    let rows = page["rows"].as_array().unwrap();
    let analytics =
        rows.iter().find(|row| row["finding"]["vendor"]["product"] == "Google Analytics");
    let said = &analytics.unwrap()["assessment"];
    assert_eq!(said["verdict"], "declared_by_name");
    assert_eq!(
        said["quote"],
        "Wij gebruiken Google Analytics om het bezoek aan onze website te meten."
    );
    let text = home.ok(&["audit", "--har", &har, "--policy", &policy, "--lang", "nl"]);
    assert!(text.contains("Wie geeft kenmerken aan wie door (2)"), "{text}");
    assert!(text.contains("“Wij gebruiken Google Analytics"), "{text}");
}

#[test]
fn the_page_needs_nothing_else_and_shows_no_value_of_a_cookie_that_was_only_stored() {
    let home = Home::new();
    let html = home.ok(&["audit", "--har", &fixture("chromium"), "--format", "html"]);
    assert!(html.starts_with("<!doctype html>") && html.contains("<svg"));
    for absent in ["<script", "src=", "3f9c2b7a81d04e56", "Xc1184eZrT0mQ9"] {
        assert!(!html.contains(absent), "{absent}");
    }
    let json = home.ok(&["audit", "--har", &fixture("chromium"), "--json"]);
    assert!(!json.contains("3f9c2b7a81d04e56") && !json.contains("Xc1184eZrT0mQ9"));
}

#[test]
fn several_pages_and_what_is_asked_of_their_weight() {
    let home = Home::new();
    let har = fixture("firefox");
    let audit = json(&home, &["audit", "--har", &har, "--format", "json"]);
    let sites: Vec<_> = audit["pages"].as_array().unwrap().iter().map(|p| &p["site"]).collect();
    assert_eq!(sites, ["krant.example", "winkel.example"]);
    let run = |level: &str| home.run(&["audit", "--har", &har, "--fail-on", level]).status.code();
    assert_eq!(run("low"), Some(1));
    let quiet = home.path().join("quiet.har");
    let entry = r#"{"request":{"url":"https://www.krant.example/","headers":[{"name":"sec-fetch-dest","value":"document"}]},"response":{"status":200}}"#;
    fs::write(&quiet, format!(r#"{{"log":{{"entries":[{entry},{{}}]}}}}"#)).unwrap();
    let output = home.run(&["audit", "--har", &quiet.to_string_lossy(), "--fail-on", "info"]);
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("entry 2: no address"), "{said}");
}

#[test]
fn unusable_recordings_end_with_status_2_and_say_what_to_do() {
    let home = Home::new();
    let file = |name: &str, text: &str| {
        let path = home.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_string_lossy().into_owned()
    };
    for (text, remedy) in [
        ("", "save it as HAR 1.2 again"),
        ("<html>", "save it as HAR 1.2 again"),
        ("PK\u{3}\u{4}", "it is an archive; unpack it first"),
        ("\u{1}\u{0}\u{2}", "it is no text"),
        (r#"{"log":{"entries":[]}}"#, "record while the page is loaded"),
        (
            r#"{"log":{"entries":[{"request":{"url":"https://a.nl/x.js"}}]}}"#,
            "record while the page",
        ),
    ] {
        let output = home.run(&["audit", "--har", &file("bad.har", text)]);
        assert_eq!(output.status.code(), Some(2), "{text}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(remedy), "{text}: {said}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn a_list_of_ones_own_is_shown_apart_and_changes_no_finding() {
    let home = Home::new();
    let file = |name: &str, text: &str| {
        let path = home.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_string_lossy().into_owned()
    };
    let har = fixture("chromium");
    let list = file(
        "list.txt",
        "[Adblock Plus 2.0]\n! Title: Mine\n||onbekend.example^$third-party\n/app.js$script,domain=elders.example\n@@||sync.onbekend.example^$script\n##.reclame\n",
    );
    let with = json(&home, &["audit", "--har", &har, "--list", &list, "--json"]);
    let without = json(&home, &["audit", "--har", &har, "--json"]);
    let listed = &with["pages"][0]["listed"];
    assert_eq!((&listed["requests"], &listed["unnamed"]), (&1.into(), &1.into()));
    assert_eq!(listed["hosts"][0][0], "sync.onbekend.example");
    assert_eq!(with["pages"][0]["rows"], without["pages"][0]["rows"]);
    assert!(without["pages"][0].get("listed").is_none());
    for arguments in [["--lang", "nl"], ["--format", "html"]] {
        let page = home.ok(&[&["audit", "--har", &har, "--list", &list], &arguments[..]].concat());
        let heading = if arguments[0] == "--lang" { "Ook op uw lijst: 1" } else { "list: 1" };
        assert!(page.contains(heading), "{page}");
    }
    let page = fs::read_to_string(&har).unwrap();
    for none in
        ["! nothing\n", POLICY, &page, "Dit is een brief.\nGeen lijst van regels.\n", "\0\u{1}"]
    {
        let output = home.run(&["audit", "--har", &har, "--list", &file("none.txt", none)]);
        assert_eq!(output.status.code(), Some(2), "{none}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("no filter rules"), "{none}");
    }
}

#[test]
fn a_directory_is_said_to_be_one() {
    let home = Home::new();
    let directory = home.path().to_string_lossy().into_owned();
    let har = fixture("chromium");
    for arguments in [
        vec!["audit", "--har", &directory],
        vec!["audit", "--har", &har, "--policy", &directory],
        vec!["audit", "--har", &har, "--list", &directory],
        vec!["policy", &directory],
        vec!["check", "--policy", &directory, &har],
    ] {
        let output = home.run(&arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("is a directory; name a file in it"), "{arguments:?}: {said}");
    }
}

#[test]
fn figures_come_first_and_nothing_is_said_of_a_policy_that_was_not_given() {
    let home = Home::new();
    let har = fixture("chromium");
    for format in ["text", "html"] {
        let page = home.ok(&["audit", "--har", &har, "--format", format, "--lang", "en"]);
        let at = |part: &str| page.find(part).unwrap_or_else(|| panic!("{part} in {page}"));
        assert!(at("Figures") < at("Who hands identifiers to whom"), "{page}");
        assert!(at("Requests with Do Not Track") < at("Who hands identifiers to whom"), "{page}");
        let first = if format == "html" { "scope=\"rowgroup\"" } else { "== " };
        assert!(at("Who hands identifiers to whom") < at(first), "{page}");
        assert!(page.contains("None was given") && page.contains("an identifier"), "{page}");
        assert!(page.contains("Global Privacy Control"), "{page}");
        for absent in ["The page links none", "No sentence covers it"] {
            assert!(!page.contains(absent), "{absent}");
        }
    }
}

/// A recording of a page that asks for the addresses, each with its method, status and `Cookie`.
fn recording(home: &Home, entries: &[(&str, &str, u16, &str)]) -> String {
    let entry = |(at, (url, method, status, cookie)): (usize, &(&str, &str, u16, &str))| {
        let document = if at == 0 { "document" } else { "" };
        serde_json::json!({
            "startedDateTime": format!("2026-11-23T10:00:{at:02}Z"), "pageref": "1",
            "request": {"url": url, "method": method, "headers": [
                {"name": "Sec-Fetch-Dest", "value": document}, {"name": "Cookie", "value": cookie}]},
            "response": {"status": status, "content": {"mimeType": "text/html"}},
        })
    };
    let entries: Vec<Value> = entries.iter().enumerate().map(entry).collect();
    let path = home.path().join("own.har");
    fs::write(&path, serde_json::json!({"log": {"entries": entries}}).to_string()).unwrap();
    path.to_string_lossy().into_owned()
}

/// Consent to purposes 1 and 3, for vendors 10 and 32, and a legitimate interest of 91; and to nothing.
const PARTLY: &str = "CAAAAAAAAAAAAEsABBAABQEAAKAAAAAAAAAAAQABAAAEAWwAAAAAAAAAAAAAAEAA";
const REFUSED: &str = "CAAAAAAAAAAAAEsABBAABQEAAAAAAAAAAAAAAAAAAAAA";

#[test]
fn consent_strings_tell_what_was_chosen() {
    let home = Home::new();
    let consents = |entries: &[(&str, &str, u16, &str)]| {
        let har = recording(&home, entries);
        let audit = json(&home, &["audit", "--har", &har, "--json"]);
        let page = audit["pages"][0].clone();
        let rows = page["rows"].as_array().unwrap().clone();
        let each = rows.iter().map(|row| row["finding"]["consent"].as_str().unwrap().to_owned());
        (page["consent"].as_str().unwrap().to_owned(), each.collect::<Vec<_>>())
    };
    let (page, ads) = ("https://www.krant.example/", "https://ib.adnxs.com/px?id=1");
    let cookie = format!("euconsent-v2={PARTLY}");
    let plain = (ads, "GET", 200, "");
    // There before the page, written while it was open, sent to somebody, and disagreed on.
    let said = consents(&[(page, "GET", 200, &cookie), plain]);
    assert_eq!(said, ("partly".into(), vec!["partly".to_owned()]));
    let own = "https://www.krant.example/later.js";
    let said = consents(&[(page, "GET", 200, ""), plain, (own, "GET", 200, &cookie)]);
    assert_eq!(said, ("partly".into(), vec!["unknown".to_owned()]));
    let [first, second] = [REFUSED, PARTLY].map(|text| format!("{ads}&gdpr_consent={text}"));
    let said = consents(&[(page, "GET", 200, ""), (&first, "GET", 200, "")]);
    assert_eq!(said.0, "refused");
    let both =
        consents(&[(page, "GET", 200, ""), (&first, "GET", 200, ""), (&second, "GET", 200, "")]);
    assert_eq!(both.0, "unknown");
}

#[test]
fn an_answer_without_a_body_is_no_embedded_page() {
    let home = Home::new();
    let collect = "https://region1.google-analytics.com/g/collect?v=2&tid=G-1";
    let har = recording(
        &home,
        &[("https://www.krant.example/", "GET", 200, ""), (collect, "POST", 204, "")],
    );
    let audit = json(&home, &["audit", "--har", &har, "--json"]);
    let page = &audit["pages"][0];
    let rows: Vec<_> =
        page["rows"].as_array().unwrap().iter().map(|row| &row["finding"]["mechanism"]).collect();
    assert!(!rows.is_empty() && rows.iter().all(|kind| *kind != "iframe"), "{rows:?}");
    assert_eq!(page["figures"]["beacons"], 1);
}
