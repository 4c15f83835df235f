//! Pages, policies and messages that mean harm: nothing is executed, nothing is lost, and what can
//! not be used is said to be so.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests throughout")]

use saydo_tests::kept::Kept;
use saydo_tests::pipe::{Pipe, frame, hello};
use saydo_tests::saydo::{Product, Saydo, Wish};
use saydo_tests::server::{Answer, Server, World};
use saydo_tests::{demo, parties, walk};
use serde_json::{Value, json};

const TITLE: &str =
    "<img src=x onerror=\"document.body.dataset.broken=1\"><script>broken()</script>\u{202e}";

/// A page that loads one tracker, with a title and a policy of the test's own.
fn page(title: &str) -> String {
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>{title}</title><body><p>Hallo</p>\
         <img width=1 height=1 src='https://www.facebook.com/tr/?id=1&ev=PageView'>\
         <footer><a href=/privacy>Privacyverklaring</a></footer>"
    )
}

const POLICY: &str = "<!doctype html><html lang=nl><title>Privacyverklaring</title>\
    <h1>Privacyverklaring</h1><p>Wij gebruiken alleen functionele cookies en delen uw gegevens met niemand.</p>\
    <p>Wij verwerken uw persoonsgegevens om u van dienst te zijn. U hebt recht op inzage en verwijdering.</p>";

fn world() -> World {
    let mut world = World::default();
    parties::add(&mut world);
    let site = |policy: String, title: &'static str| {
        move |request: &saydo_tests::server::Request| match request.path.as_str() {
            "/" => Answer::html(page(title)),
            "/privacy" => Answer::html(policy.clone()),
            _ => Answer::not_found(),
        }
    };
    let vast = format!("{POLICY}{}", "<p>Wij delen niets.".repeat(50 * 1024 * 1024 / 19));
    assert!(vast.len() >= 50 * 1024 * 1024);
    world.host("www.vast.example", site(vast, "Groot"));
    world.host("www.markup.example", site(POLICY.into(), TITLE));
    let sly = format!(
        "{POLICY}<p>Vragen over privacy? Mail naar <a href='mailto:x@y.nl?bcc=evil@z'>x@y.nl?bcc=evil@z</a></p>"
    );
    world.host("www.sly.example", site(sly, "Sluw"));
    let quiet = "<!doctype html><title>Stil</title><body><p>Niets te zien.</p><footer><a href=/privacy>Privacy</a></footer>";
    world.host("www.quiet.example", move |request| match request.path.as_str() {
        "/" => Answer::html(quiet),
        _ => Answer::html(include_str!("../demo/site/privacy.html")),
    });
    world.host(demo::HOST, |_| Answer::not_found());
    world
}

#[test]
fn pages_and_policies() {
    let server = Server::start(world()).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    saydo.connect_first().unwrap();
    let tab = saydo.browser.tab().unwrap();

    // Fifty megabytes: not read, said so, and no accusation made of it.
    tab.go("https://www.vast.example/").unwrap();
    let given_up = |k: &Kept| k.policy == "unreachable" && !k.findings.is_empty();
    let kept = saydo.kept("vast.example", given_up).unwrap();
    assert!(kept.findings.iter().all(|f| f.verdict == "unknown"), "{}", kept.lines());

    // A title full of markup is text, in the popup and in the written report.
    tab.go("https://www.markup.example/").unwrap();
    let visit = walk::look(&saydo, &tab, |k| !k.findings.is_empty()).unwrap();
    assert!(visit.kept.title.contains("<img src=x"), "{:?}", visit.kept.title);
    let executed =
        "document.body.dataset.broken ?? document.querySelector('img[src=x]')?.outerHTML ?? ''";
    assert_eq!(visit.popup.eval(executed).unwrap(), "");
    let file = home.path().join("report.html");
    saydo.command(&["report", "--html", file.to_str().unwrap()]).unwrap();
    let report = std::fs::read_to_string(&file).unwrap();
    assert!(!report.contains("<img src=x") && !report.contains("<script>broken"), "{report}");
    assert!(!report.contains('\u{202e}'), "an override of the writing direction came through");

    // A contact that smuggles a second recipient in.
    tab.go("https://www.sly.example/").unwrap();
    let visit = walk::look(&saydo, &tab, |k| !k.findings.is_empty()).unwrap();
    let draft = saydo.draft(&visit.popup).unwrap();
    walk::with_draft(&draft, |mail| {
        let to = walk::header(mail, "To");
        assert!(["", "x@y.nl"].contains(&to.as_str()), "{to}");
        Ok(())
    })
    .unwrap();
    let head = std::fs::read_to_string(&draft).unwrap();
    let head = head.split("\n\n").next().unwrap().split("\r\n\r\n").next().unwrap();
    assert!(!head.contains("evil"), "{head}");

    // Nothing follows the visitor here, and Saydo says nothing.
    tab.go("https://www.quiet.example/").unwrap();
    let id = saydo.tab_of("https://www.quiet.example/").unwrap();
    assert_eq!(saydo.badge(id).unwrap(), "✓");
    saydo.browser.close().unwrap();
}

/// Sends bytes to a host as a browser would, and gives what it answers before it ends.
fn host(bytes: &[u8]) -> Vec<Value> {
    let home = tempfile::tempdir().unwrap();
    let mut pipe = Pipe::start(&Product::find().unwrap().host, home.path()).unwrap();
    pipe.send(bytes);
    pipe.finish().unwrap()
}

fn greeting() -> Vec<u8> {
    frame(&json!({ "id": 1, "ask": hello() }))
}

#[test]
fn messages_to_the_host() {
    let kind = |answers: &[Value], at: usize| answers[at]["answer"]["type"].clone();
    let fixed =
        |answers: &[Value], at: usize| answers[at]["answer"]["fix"].as_str().unwrap().len() > 5;

    let answers = host(&greeting());
    assert_eq!(kind(&answers, 0), "hello", "{answers:?}");

    // Announces four gigabytes.
    let answers = host(&[0xff, 0xff, 0xff, 0xff, b'{']);
    assert!(kind(&answers, 0) == "error" && fixed(&answers, 0), "{answers:?}");
    // The same after a good beginning.
    let answers = host(&[greeting(), vec![0xff, 0xff, 0xff, 0x7f, b'{']].concat());
    assert!(kind(&answers, 1) == "error" && fixed(&answers, 1), "{answers:?}");
    // No JSON, the wrong JSON, and then a good question: answered all the same.
    let forget = json!({ "id": 4, "ask": { "type": "forget", "site": null } });
    let bytes = [
        greeting(),
        frame(&json!("hello")),
        frame(&json!({ "id": 3, "ask": { "type": "record", "report": { "id": "\u{0}" } } })),
        frame(&forget),
    ];
    let answers = host(&bytes.concat());
    assert_eq!(answers.len(), 4, "{answers:?}");
    assert_eq!((kind(&answers, 1), kind(&answers, 2)), (json!("error"), json!("error")));
    assert_eq!((&answers[2]["id"], &answers[3]["id"]), (&json!(3), &json!(4)));
    assert_eq!(kind(&answers, 3), "forgotten");
    // Asks before it greets.
    let answers = host(&frame(&forget));
    assert!(kind(&answers, 0) == "error" && fixed(&answers, 0), "{answers:?}");
}
