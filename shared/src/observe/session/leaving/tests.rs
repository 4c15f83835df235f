//! Tables of what is typed, kept and uploaded, and what is found of it.

use super::super::tests::{PAGE, dialogue, findings, kept, page, request};
use super::super::{Answered, Fact, Session, Stored};
use super::*;
use crate::detect::strings::Said;
use crate::observe::Consent;
use crate::policy::Policy;

fn typed(value: &str, kind: &str, time: u64) -> Fact {
    Fact::Typed { value: value.into(), kind: kind.into(), hint: "off".into(), time: time as f64 }
}

fn post(url: &str, body: &str, time: u64) -> Leaving {
    Leaving { request: request(url, "xmlhttprequest", time), body: body.into(), form: Vec::new() }
}

/// What is found of typed values: kind, place, what is sent, form.
fn leaks<K>(session: &mut Session<K>) -> Vec<(Kind, String, Vec<String>, String)> {
    let found = findings(session).into_iter().flat_map(|finding| {
        finding.evidence.into_iter().map(move |seen| (finding.mechanism, seen))
    });
    let leaks = found.filter(|(kind, _)| matches!(kind, Kind::KeyLogging | Kind::FormPost));
    leaks.map(|(kind, o)| (kind, o.url.unwrap(), o.sends, o.detail.label)).collect()
}

const AWAY: &str = "https://verzamel.example/in";

#[test]
fn what_is_typed_and_leaves_is_key_logging_until_it_is_handed_over() {
    for (value, body, sends, label) in [
        ("jan@elders.example", r#"{"v":"jan@elders.example"}"#, vec!["email"], "email"),
        ("jan@elders.example", "v=amFuQGVsZGVycy5leGFtcGxl", vec!["email"], "base64(email)"),
        (
            "Jan@Elders.example",
            "v=70e2a4a83e14d5dd75ce5ec0ff7a86b2ec3ffd5c7f0cd7e3e9e6ed1ae6ff4bb5",
            vec![],
            "",
        ),
        ("mijn kwaal", "q=mijn+kwaal", vec![], "text"),
    ] {
        let mut session = page();
        session.fact(&typed(value, "text", 2_000), PAGE, 2_100);
        session.leaving(&post(AWAY, body, 2_050));
        let found = leaks(&mut session);
        if label.is_empty() {
            assert_eq!(found, [], "that is the hash of something else");
            continue;
        }
        let sends: Vec<String> = sends.into_iter().map(str::to_owned).collect();
        let expected = (Kind::KeyLogging, AWAY.to_owned(), sends.clone(), label.to_owned());
        assert_eq!(found, [expected], "{body}");
        // The word that a button was pressed comes late.
        session.fact(&Fact::HandedOver { time: 2_040.0 }, PAGE, 2_200);
        assert_eq!(leaks(&mut session), [(Kind::FormPost, AWAY.into(), sends, label.into())]);
    }
}

#[test]
fn a_request_may_overtake_the_word_that_something_was_typed() {
    let mut session = page();
    session.leaving(&post(&format!("{AWAY}?v=mijn%20kwaal"), "", 2_010));
    session.request(&request(&format!("{AWAY}?v=mijn%20kwaal"), "xmlhttprequest", 2_010));
    session.fact(&typed("mijn kwaal", "textarea", 2_000), PAGE, 2_100);
    let hidden = format!("{AWAY}?v=***");
    assert_eq!(leaks(&mut session), [(Kind::KeyLogging, hidden, vec![], "text".into())]);
    let all = serde_json::to_string(&findings(&mut session)).unwrap();
    assert!(!all.contains("kwaal"), "{all}");
}

#[test]
fn what_may_leave_is_no_key_logging() {
    let own = "https://www.krant.example/zoek";
    let cases: [(&str, Fact, Leaving); 7] = [
        (
            "to the site itself",
            typed("mijn kwaal", "text", 2_000),
            post(own, "q=mijn kwaal", 2_050),
        ),
        (
            "before it was typed",
            typed("mijn kwaal", "text", 2_000),
            post(AWAY, "q=mijn kwaal", 1_900),
        ),
        ("another value", typed("mijn kwaal", "text", 2_000), post(AWAY, "q=jouw kwaal", 2_050)),
        ("a part of a word", typed("kwaaltje", "text", 2_000), post(AWAY, "q=kwaaltjes", 2_050)),
        ("too short", typed("kwaal", "text", 2_000), post(AWAY, "q=kwaal", 2_050)),
        (
            "a search with help",
            typed("mijn kwaal", "search", 2_000),
            post(AWAY, "q=mijn kwaal", 2_050),
        ),
        ("what the page is about", typed("nieuws", "text", 2_000), post(AWAY, "q=nieuws", 2_050)),
    ];
    for (what, fact, leaving) in cases {
        let mut session = page();
        session.fact(&fact, PAGE, 2_100);
        session.leaving(&leaving);
        assert_eq!(leaks(&mut session), [], "{what}");
    }
}

#[test]
fn a_page_opened_by_the_visitor_takes_nothing_along() {
    let mut opened = post("https://zoek.example/?q=mijn+kwaal", "", 2_050);
    opened.request.resource = "main_frame".into();
    for (initiator, found) in [(None, 0), (Some("https://www.krant.example".to_owned()), 1)] {
        opened.request.initiator = initiator;
        let mut session = page();
        session.fact(&typed("mijn kwaal", "text", 2_000), PAGE, 2_010);
        session.leaving(&opened);
        assert_eq!(leaks(&mut session).len(), found);
    }
}

#[test]
fn a_filled_form_that_goes_elsewhere_is_found_without_typing() {
    let mut leaving = post(AWAY, "", 2_000);
    leaving.request.resource = "sub_frame".into();
    leaving.form = vec![("EMAIL".into(), "jan@elders.example".into())];
    let mut session = page();
    assert_eq!(session.leaving(&leaving), ["email"]);
    let found = leaks(&mut session);
    assert_eq!(found, [(Kind::FormPost, AWAY.into(), vec!["email".into()], String::new())]);
    leaving.form = vec![("v".into(), "1".into())];
    let mut session = page();
    assert!(session.leaving(&leaving).is_empty());
    assert_eq!(leaks(&mut session), []);
}

#[test]
fn what_was_typed_is_in_nothing_that_is_written_down() {
    let mut session = kept();
    session.fact(&typed("geheim-77", "password", 2_000), PAGE, 2_000);
    session.fact(&typed("jan@elders.example", "email", 2_000), PAGE, 2_000);
    for url in [
        "https://static.hotjar.com/x?a=geheim-77",
        "https://a.example/geheim-77?jan%40elders.example=1",
    ] {
        session.leaving(&post(url, "geheim-77 jan@elders.example", 2_100));
        session.request(&Answered { redirect_from: url.into(), ..request(url, "image", 2_100) });
        let name = Cookie {
            name: "id".into(),
            domain: ".a.example".into(),
            lifetime_days: Some(90.0),
            set_by: Some(url.into()),
            http_only: false,
        };
        session.cookie(&Stored {
            cookie: name,
            time: 2_100,
            identifier: Identifier::of("7c1f0e3a9b44"),
            said: Said::default(),
            earlier: false,
        });
    }
    let frame = "wss://a.example/";
    session.fact(
        &Fact::Sent {
            url: frame.into(),
            text: "geheim-77".into(),
            script: "https://a.example/geheim-77".into(),
            time: 2_100.0,
        },
        PAGE,
        2_100,
    );
    assert!(leaks(&mut session).len() >= 2);
    let snapshot = serde_json::to_string(&session.snapshot()).unwrap();
    let report = serde_json::to_string(session.report(&Policy::default()).report()).unwrap();
    let shown = format!("{:?}", *session);
    for (what, text) in [("snapshot", snapshot), ("report", report), ("debug", shown)] {
        assert!(!text.contains("geheim") && !text.contains("elders"), "{what}: {text}");
    }
}

#[test]
fn what_was_typed_is_forgotten_when_the_page_is_left() {
    let mut session = page();
    session.fact(&typed("mijn kwaal", "text", 2_000), PAGE, 2_000);
    session.leaving(&post(AWAY, "q=een andere kwaal", 2_050));
    session.leave();
    session.leaving(&post(AWAY, "q=mijn kwaal", 2_100));
    session.fact(&typed("een andere kwaal", "text", 2_040), PAGE, 2_100);
    assert_eq!(leaks(&mut session), []);
}

#[test]
fn what_was_typed_is_taken_out_of_the_addresses_of_the_next_page_too() {
    let mut before = page();
    before.fact(&typed("mijn kwaal", "search", 2_000), PAGE, 2_000);
    let url =
        "https://static.hotjar.com/x?dl=https%3A%2F%2Fwww.krant.example%2F%3Fq%3Dmijn%2Bkwaal";
    for followers in 1..3 {
        let mut session = page();
        session.follows(&before);
        session.leaving(&post(url, "", 5_000));
        session.request(&request(url, "image", 5_000));
        assert_eq!(leaks(&mut session), [], "it was handed over on the page before");
        let all = serde_json::to_string(&findings(&mut session)).unwrap();
        assert!(all.contains("hotjar") && !all.contains("kwaal"), "{followers}: {all}");
        before = session;
    }
}

#[test]
fn the_beginnings_of_a_long_text_do_not_push_others_out() {
    let mut session = page();
    session.fact(&typed("jan@elders.example", "email", 2_000), PAGE, 2_000);
    let text = "een lange vraag over van alles en nog wat ".repeat(6);
    for end in 6..text.len() {
        let time = 2_000 + 100 * end as u64;
        session.fact(&typed(&text[..end], "textarea", time), PAGE, time);
    }
    session.leaving(&post(AWAY, "jan@elders.example", 60_000));
    assert_eq!(leaks(&mut session).len(), 1);
}

#[test]
fn fingerprints_are_of_a_script_and_once() {
    let measured = |count: f64, script: &str| Fact::Measured {
        api: "measureText".into(),
        count,
        text: String::new(),
        size: (0.0, 0.0),
        shown: false,
        script: script.into(),
        time: 2_000.0,
    };
    let mut session = page();
    let script = "https://meet.example/a.js";
    for count in [8.0, 16.0, 64.0, 64.0] {
        session.fact(&measured(count, script), PAGE, 2_000);
    }
    let found = findings(&mut session);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].mechanism, found[0].count), (Kind::Fingerprinting, 1));
    assert_eq!(found[0].evidence[0].detail.label, "measureText × 64");
    assert_eq!(found[0].evidence[0].url.as_deref(), Some(script));
}

#[test]
fn a_link_that_leads_through_a_tracker_is_a_detour() {
    let clicks = "https://ad.doubleclick.net/ddm/clk/1";
    for (what, url, to, initiator, found) in [
        ("to another", clicks, "https://winkel.example/", true, 1),
        ("typed into the browser", clicks, "https://winkel.example/", false, 0),
        ("back to the site", clicks, "https://www.krant.example/terug", true, 0),
        ("to itself", clicks, "https://www.doubleclick.net/", true, 0),
        ("no tracker", "https://kort.example/1", "https://winkel.example/", true, 0),
        ("no redirect", clicks, "", true, 0),
        ("on its own host", "https://kort.example/1", "/2", true, 0),
    ] {
        let mut session = page();
        let initiator = initiator.then(|| "https://www.krant.example".to_owned());
        let answered = Answered {
            initiator,
            redirect_to: to.into(),
            status: 302,
            ..request(url, "main_frame", 2_000)
        };
        session.request(&answered);
        let found_here = findings(&mut session);
        assert_eq!(found_here.len(), found, "{what}");
        assert!(found_here.iter().all(|finding| finding.rule == "bounce"), "{what}");
    }
}

fn stored(name: &str, domain: &str, value: &str, earlier: bool) -> Stored {
    let cookie = Cookie {
        name: name.into(),
        domain: domain.into(),
        lifetime_days: Some(90.0),
        set_by: None,
        http_only: false,
    };
    let said = crate::detect::strings::read(name, value);
    Stored { cookie, time: 2_000, identifier: Identifier::of(value), said, earlier }
}

#[test]
fn an_identifier_that_goes_to_another_company_is_found_before_and_after() {
    let uuid = "6d0f1c9e-3f54-4b7e-8d5e-7c1fd0a1a9b2";
    let edges = |name: &str, domain: &str, value: &str, url: &str, first: bool| {
        let mut session = page();
        let cookie = stored(name, domain, value, false);
        if first {
            session.cookie(&cookie);
        }
        session.leaving(&post(url, "", 2_100));
        session.cookie(&cookie);
        let syncs = findings(&mut session).into_iter();
        let syncs = syncs.filter(|finding| finding.mechanism == Kind::CookieSync);
        syncs.map(|f| (f.host, f.evidence[0].detail.label.clone())).collect::<Vec<_>>()
    };
    let to = format!("https://verzamel.example/match?puid={uuid}");
    let edge = vec![("verzamel.example".to_owned(), "mid (meet.example)".to_owned())];
    assert_eq!(edges("mid", ".meet.example", uuid, &to, true), edge);
    assert_eq!(edges("mid", ".meet.example", uuid, &to, false), edge);
    // Google's number goes to another, and to Google itself.
    let (ga, cid) = ("GA1.2.1283940561.1749731204", "cid=1283940561.1749731204");
    let found =
        edges("_ga", ".krant.example", ga, &format!("https://verzamel.example/?{cid}"), true);
    assert_eq!(found, [("verzamel.example".to_owned(), "_ga (krant.example)".to_owned())]);
    let own = format!("https://www.google-analytics.com/g/collect?v=2&tid=G-1&{cid}");
    assert_eq!(edges("_ga", ".krant.example", ga, &own, true), []);
    // To itself, to the site, and the site's own.
    let itself = format!("https://px.meet.example/?puid={uuid}");
    assert_eq!(edges("mid", ".meet.example", uuid, &itself, true), []);
    let site = format!("https://www.krant.example/?puid={uuid}");
    assert_eq!(edges("mid", ".meet.example", uuid, &site, true), []);
    assert_eq!(edges("klant", ".krant.example", uuid, &to, true), []);
    assert_eq!(
        edges("mid", ".meet.example", uuid, "https://verzamel.example/?r=8d5e7c1fd0a1a9b2", true),
        []
    );
}

#[test]
fn what_a_consent_platform_wrote_down_is_known_on_the_next_page() {
    let choice = |name: &str, domain: &str, value: &str, earlier: bool, asked: bool| {
        let mut session = page();
        session.cookie(&stored(name, domain, value, earlier));
        if asked {
            session.fact(&dialogue(), PAGE, 2_100);
        }
        session.consent()
    };
    assert_eq!(choice("usprivacy", ".krant.example", "1YYN", true, false), Consent::Refused);
    assert_eq!(choice("usprivacy", ".krant.example", "1YYN", false, false), Consent::Unknown);
    assert_eq!(choice("usprivacy", ".elders.example", "1YYN", true, false), Consent::Unknown);
    assert_eq!(choice("usprivacy", ".krant.example", "1YNN", true, false), Consent::Unknown);
    assert_eq!(choice("usprivacy", ".krant.example", "1YNN", true, true), Consent::NoneYet);
}

#[test]
fn movements_uploaded_again_and_again_are_a_recording() {
    let body = |names: [&str; 4]| {
        let one = |name: &&str| {
            format!(r#"{{"{name}":{{"at":17,"value":"een waarde van enige lengte"}}}}"#)
        };
        format!("[{}]", names.iter().map(one).collect::<Vec<_>>().join(",").repeat(2))
    };
    let moves = body(["mousemove", "clientX", "scrollTop", "tagName"]);
    let counts = body(["page_view", "duration", "scroll", "title"]);
    let recorder = "https://script.hotjar.com/in";
    for (what, url, body, times, found) in [
        ("twice", AWAY, &moves, 2, 1),
        ("often", AWAY, &moves, 9, 1),
        ("once", AWAY, &moves, 1, 0),
        ("counting", AWAY, &counts, 9, 0),
        ("to the site", "https://www.krant.example/in", &moves, 9, 0),
        ("a known one, too", recorder, &moves, 2, 1),
        ("against robots", "https://www.google.com/recaptcha/api2/reload", &moves, 9, 0),
    ] {
        let mut session = page();
        for time in 0..times {
            session.leaving(&post(url, body, 2_000 + time));
        }
        let recordings = findings(&mut session).into_iter();
        let recordings = recordings.filter(|f| f.mechanism == Kind::SessionRecording).count();
        assert_eq!(recordings, found, "{what}");
    }
}
