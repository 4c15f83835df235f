//! Pages on which nobody follows anybody, in a real browser: what sites do for their visitors and what
//! only looks like following. Nothing may be found on them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests throughout")]

use std::time::Duration;

use saydo_tests::saydo::{Saydo, Wish};
use saydo_tests::server::{Answer, Request, Server, World};

const LONG: Duration = Duration::from_secs(20);

macro_rules! pages {
    ($($name:literal),* $(,)?) => {
        const PAGES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../fixtures/innocent/", $name, ".html")))),*];
    };
}

pages![
    "afdrukken",
    "app",
    "bladwijzer",
    "contact",
    "donker",
    "galerij",
    "gesprek",
    "inloggen",
    "kijker",
    "letters",
    "notities",
    "pwa",
    "raadsel",
    "spel",
    "taal",
    "teller",
    "upload",
    "video",
    "vraag",
    "winkelwagen",
    "zoeken",
];

const POLICY: &str = "<!doctype html><html lang=nl><title>Privacyverklaring</title>\
    <h1>Privacyverklaring</h1><p>Wij gebruiken alleen cookies die nodig zijn. \
    U hebt recht op inzage en verwijdering van uw persoonsgegevens.</p>";

/// A picture of one dot that can not be seen.
const DOT: &[u8] =
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\x00\x00\x00!\xf9\x04\x01\x00\x00\x00\x00,\
    \x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

/// What the site's own server answers.
fn own(request: &Request) -> Answer {
    match request.path.as_str() {
        "/privacy" => Answer::html(POLICY),
        "/eigen-sw.js" => Answer::new("text/javascript", "addEventListener('fetch', () => {});"),
        "/eigen/tel.gif" | "/eigen/leeg.gif" | "/eigen/roos.png" => Answer::new("image/gif", DOT),
        "/eigen/teller" => Answer { status: 204, ..Answer::default() },
        "/eigen/sessie" => Answer::new("application/json", "{\"aantal\":1}").header(
            "Set-Cookie",
            "sessie=6d0f1c9e3f544b7e8d5e7c1fd0a1a9b2; Path=/; HttpOnly; Secure; SameSite=Lax",
        ),
        "/eigen/inlog" => Answer::new("application/json", "{}")
            .header("Set-Cookie", "PHPSESSID=q8v2m1k7c5x9r3t6; Path=/; HttpOnly; Secure")
            .header(
                "Set-Cookie",
                "csrftoken=Zk3Q9x7LmP2vT8rW5yB1; Max-Age=31449600; Path=/; Secure",
            ),
        "/eigen/manifest.json" | "/eigen/weer.json" => Answer::new("application/json", "{}"),
        _ => Answer::new("text/plain", "goed"),
    }
}

fn world() -> World {
    let mut world = World::default();
    for (name, page) in PAGES {
        world.host(&format!("www.{name}.example"), move |request| match request.path.as_str() {
            "/" => Answer::html(*page),
            _ => own(request),
        });
    }
    world
}

#[test]
fn nothing_is_found_where_nobody_follows() {
    let home = tempfile::tempdir().unwrap();
    let server = Server::start(world()).unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    saydo.connect_first().unwrap();
    let mut wrong = Vec::new();
    for (name, html) in PAGES {
        let page = saydo.browser.tab().unwrap();
        page.go(&format!("https://www.{name}.example/")).unwrap();
        page.until(name, "document.body.dataset.seen", LONG).unwrap();
        for (field, text) in [
            ("mail", "jan.peeters@voorbeeld.example"),
            ("geheim", "ZeerGeheim-77"),
            ("vraag", "een lange vraag"),
        ] {
            if html.contains(&format!("id={field} ")) {
                page.write(&format!("#{field}"), text).unwrap();
            }
        }
        if html.contains("id=nee") {
            page.click("Weigeren").unwrap();
        }
        std::thread::sleep(Duration::from_millis(1_500));
        let kept = saydo.kept(&format!("{name}.example"), |kept| kept.policy != "pending").unwrap();
        if !kept.findings.is_empty() {
            wrong.push(kept.lines());
        }
        page.close().unwrap();
    }
    saydo.browser.close().unwrap();
    assert_eq!(wrong, Vec::<String>::new());
    assert!(PAGES.len() >= 20);
}
