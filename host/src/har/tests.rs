//! Recordings in the shapes of three writers, and hostile ones.

use std::io::Write as _;

use super::*;
use saydo_shared::detect;
use saydo_shared::observe::Observation;

const CHROMIUM: &str = include_str!("../../tests/fixtures/har/chromium.har");
const FIREFOX: &str = include_str!("../../tests/fixtures/har/firefox.har");
const PLAYWRIGHT: &str = include_str!("../../tests/fixtures/har/playwright.har");

fn recording(json: &[u8]) -> Recording {
    read(json, &mut |_| {}).unwrap()
}

/// The pages of a recording, each with its observations.
fn pages(json: &str) -> Vec<(String, Vec<Observation>)> {
    let mut visits = Visits::of(&recording(json.as_bytes()));
    let seen = |page: &mut saydo_shared::observe::session::Page| {
        (page.page().to_owned(), page.observations().cloned().collect())
    };
    visits.pages().map(|(page, _)| seen(page)).collect()
}

/// Rule and host of what was found.
fn found(observations: &[Observation]) -> Vec<String> {
    let findings = observations.iter().map(detect::one).filter(|f| f.rule != "none");
    findings.map(|f| format!("{} {}", f.rule, f.host)).collect()
}

#[test]
fn chromium() {
    let recording = recording(CHROMIUM.as_bytes());
    assert_eq!((recording.entries, recording.local, recording.bad), (10, 2, 0));
    let pages = pages(CHROMIUM);
    assert_eq!(pages.len(), 1);
    let (page, seen) = &pages[0];
    assert_eq!(page, "https://www.krant.example/");
    assert_eq!(
        found(seen),
        [
            "identifier_cookie www.krant.example",
            "tracking_pixel www.google-analytics.com",
            "known_tracker ib.adnxs.com",
            "identifier_cookie adnxs.com",
            // Sent on by a redirect, and its identifier read off the address.
            "cookie_sync sync.onbekend.example",
            "cookie_sync sync.onbekend.example",
            "identifier_cookie sync.onbekend.example",
            "cookie_sync px.andere.example",
            "tracking_pixel px.andere.example",
            "embed www.youtube.com",
        ]
    );
    assert!(seen.iter().all(|o| o.dnt && o.gpc));
    let beacon = seen.iter().find(|o| o.detail.resource == "ping").unwrap();
    assert_eq!(
        beacon.initiator.as_deref(),
        Some("https://www.googletagmanager.com/gtag/js?id=G-1")
    );
    let days = |name: &str| {
        let cookies = seen.iter().filter_map(|o| o.cookie.as_ref());
        let mut of_name = cookies.filter(|cookie| cookie.name == name);
        of_name.next().map(|cookie| cookie.lifetime_days.map(f64::round))
    };
    assert_eq!(days("uuid2"), Some(Some(90.0)));
    assert_eq!(days("u"), Some(Some(365.0)));
    assert_eq!(days("sid"), Some(None));
    // Removed, and set for somebody else's domain.
    assert_eq!((days("weg"), days("vreemd")), (None, None));
}

#[test]
fn firefox() {
    let pages = pages(FIREFOX);
    let addresses: Vec<_> = pages.iter().map(|(page, _)| page.as_str()).collect();
    assert_eq!(addresses, ["https://www.krant.example/", "https://www.winkel.example/"]);
    assert_eq!(
        found(&pages[0].1),
        [
            "tracking_pixel www.facebook.com",
            "identifier_cookie www.facebook.com",
            "third_party_resource fonts.gstatic.com",
        ]
    );
    assert_eq!(found(&pages[1].1), ["tracking_pixel bat.bing.com", "identifier_cookie bing.com"]);
    assert!(pages[0].1.iter().filter_map(|o| o.cookie.as_ref()).any(|c| c.name == "lang"));
}

#[test]
fn playwright() {
    let pages = pages(PLAYWRIGHT);
    let addresses: Vec<_> = pages.iter().map(|(page, _)| page.as_str()).collect();
    assert_eq!(addresses, ["https://www.krant.example/", "https://www.krant.example/sport"]);
    assert_eq!(
        found(&pages[0].1),
        ["session_recording static.hotjar.com", "embed www.youtube.com",]
    );
    assert_eq!(found(&pages[1].1), ["tracking_pixel sb.scorecardresearch.com"]);
}

#[test]
fn packed_or_with_a_mark_is_the_same() {
    let plain = recording(CHROMIUM.as_bytes());
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(CHROMIUM.as_bytes()).unwrap();
    let packed = recording(&packed.finish().unwrap());
    let marked = recording(format!("\u{feff}{CHROMIUM}").as_bytes());
    assert_eq!(plain.exchanges, packed.exchanges);
    assert_eq!(plain.exchanges, marked.exchanges);
    assert_eq!(plain.exchanges.len(), 8);
}

/// What an entry with these fields amounts to.
fn entry(json: &str) -> (usize, usize, usize) {
    let recording = recording(format!(r#"{{"log":{{"entries":[{json}]}}}}"#).as_bytes());
    (recording.exchanges.len(), recording.local, recording.bad)
}

#[test]
fn malformed_entries_are_counted_and_the_rest_is_read() {
    let good = r#"{"request":{"url":"https://a.nl/"}}"#;
    assert_eq!(entry(good), (1, 0, 0));
    for bad in [
        "null",
        "[]",
        "5",
        "{}",
        r#"{"request":5}"#,
        r#"{"request":{"url":["https://a.nl/"]}}"#,
        r#"{"request":{"url":"no address"}}"#,
        r#"{"request":{"url":""}}"#,
    ] {
        assert_eq!(entry(bad), (0, 0, 1), "{bad}");
        assert_eq!(entry(&format!("{bad},{good}")), (1, 0, 1), "{bad}");
    }
    for odd in [
        r#"{"request":{"url":"https://a.nl/","headers":5,"cookies":"x"},"response":[]}"#,
        r#"{"request":{"url":"https://a.nl/","headers":[1,{"name":2}]},"response":{"status":"200","content":null}}"#,
        r#"{"startedDateTime":-5,"request":{"url":"https://a.nl/","url":"https://b.nl/"}}"#,
        r#"{"_initiator":{"stack":{"callFrames":[{}],"parent":{"parent":7}}},"request":{"url":"https://a.nl/"},"response":{"status":99999999999,"bodySize":-1e300}}"#,
    ] {
        assert_eq!(entry(odd), (1, 0, 0), "{odd}");
    }
    for local in ["data:,x", "blob:https://a.nl/1", "chrome-extension://abc/x.js", "about:blank"] {
        assert_eq!(entry(&format!(r#"{{"request":{{"url":"{local}"}}}}"#)), (0, 1, 0), "{local}");
    }
    let many = recording(format!(r#"{{"log":{{"entries":[{}1]}}}}"#, "1,".repeat(99)).as_bytes());
    assert_eq!((many.entries, many.bad, many.reasons.len()), (100, 100, NAMED));
}

#[test]
fn what_is_no_recording_is_refused() {
    for bad in
        ["", "[]", "{}", "null", r#"{"log":[]}"#, r#"{"log":{}}"#, r#"{"log":{"entries":{}}}"#]
    {
        assert!(read(bad.as_bytes(), &mut |_| {}).is_err(), "{bad}");
    }
    let cut = &CHROMIUM.as_bytes()[..CHROMIUM.len() / 2];
    assert!(read(cut, &mut |_| {}).is_err());
    let packed_nonsense = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3];
    assert!(read(packed_nonsense.as_slice(), &mut |_| {}).is_err());
    let deep = format!(r#"{{"log":{{"entries":[{}"#, "[".repeat(100_000));
    assert!(read(deep.as_bytes(), &mut |_| {}).is_err());
}

/// What the second entry of a recording amounts to, whose first is the page.
fn second(entry: &str) -> Vec<String> {
    let page = r#"{"pageref":"p","_resourceType":"document","request":{"url":"https://www.krant.example/"},"response":{"status":200}}"#;
    let pages = pages(&format!(r#"{{"log":{{"entries":[{page},{entry}]}}}}"#));
    let sends = |o: &Observation| format!("{} {:?}", detect::one(o).rule, o.sends);
    pages[0].1.iter().map(sends).collect()
}

#[test]
fn bodies_are_read_for_what_they_tell_of_the_visitor() {
    let post = |url: &str, data: &str| {
        second(&format!(
            r#"{{"pageref":"p","_resourceType":"xhr","_initiator":{{"url":"https://www.krant.example/a.js"}},"request":{{"method":"POST","url":"{url}","postData":{data}}},"response":{{"status":200}}}}"#
        ))
    };
    let form =
        r#"{"mimeType":"application/x-www-form-urlencoded","text":"email=jan%40voorbeeld.nl"}"#;
    let listed = r#"{"mimeType":"","params":[{"name":"email","value":"jan@voorbeeld.nl"},5]}"#;
    for data in [form, listed] {
        let found = post("https://crm.elders.example/in", data);
        assert!(found.iter().any(|said| said.contains("email")), "{data}: {found:?}");
    }
    for data in ["null", "[]", r#"{"text":5,"params":"x"}"#, r#"{"text":"a=b"}"#] {
        let found = post("https://crm.elders.example/in", data);
        assert!(found.iter().all(|said| !said.contains("email")), "{data}: {found:?}");
    }
}
