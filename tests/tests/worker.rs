//! The background worker on its own: what it sees of the jar, and that it gets up again.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests throughout")]

use saydo_tests::saydo::{Saydo, Wish};
use saydo_tests::server::{Answer, Request, Server, World};
use saydo_tests::{demo, parties, walk};

const POLICY: &str = include_str!("../demo/site/privacy.html");
const PIXEL: &str = "<img width=1 height=1 src='https://ib.adnxs.com/px?id=1'>";

fn page(parts: &'static str) -> impl Fn(&Request) -> Answer {
    move |request| match request.path.as_str() {
        "/" => Answer::html(format!(
            "<!doctype html><html lang=nl><title>Winkel</title><body><p>Welkom{parts}\
             <footer><a href=/privacy>Privacyverklaring</a></footer>"
        )),
        "/privacy" => Answer::html(POLICY),
        _ => Answer::not_found(),
    }
}

/// A cookie that a third party set elsewhere, and that only goes along here, is found; one that lies
/// in the jar and goes nowhere is not.
#[test]
fn a_cookie_that_was_there_before_is_seen_going_along() {
    let mut world = World::default();
    world.host("www.eerst.example", page(PIXEL));
    world.host("www.later.example", page(PIXEL));
    let set = ["uuid2=saydo5demo71f0e3; Max-Age=7776000", "uids=eyJ0ZXN0; Max-Age=7776000"];
    world.host("ib.adnxs.com", move |request| {
        let first = request.headers.get("referer").is_some_and(|r| r.contains("eerst"));
        let lax = "anj=saydo8demo; Max-Age=7776000; Path=/; Secure; SameSite=Lax";
        match first {
            true => parties::any(request, &set.map(str::to_owned)).header("Set-Cookie", lax),
            false => parties::any(request, &[]),
        }
    });
    let server = Server::start(world).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    saydo.connect_first().unwrap();
    let tab = saydo.browser.tab().unwrap();
    tab.go("https://www.eerst.example/").unwrap();
    let cookies = |kept: &saydo_tests::kept::Kept| -> Vec<(String, String)> {
        let all = kept.findings.iter().filter(|f| f.mechanism == "cookie");
        let names = all.flat_map(|f| {
            f.evidence.as_array().unwrap().clone().into_iter().map(|e| {
                (e["cookie"]["name"].as_str().unwrap().to_owned(), e["consent"].to_string())
            })
        });
        names.collect()
    };
    saydo.kept("eerst.example", |kept| cookies(kept).iter().any(|(n, _)| n == "uuid2")).unwrap();
    tab.go("https://www.later.example/").unwrap();
    let kept = saydo
        .kept("later.example", |kept| cookies(kept).iter().any(|(n, _)| n == "uuid2"))
        .unwrap();
    let found = cookies(&kept);
    assert!(
        found.iter().all(|(name, consent)| name != "anj" && consent == "\"unknown\""),
        "{found:?}"
    );
    saydo.browser.close().unwrap();
}

/// What came to somebody whose answer the page may not read is found; what came to nobody is not.
#[test]
fn only_what_comes_to_somebody_is_found() {
    const PARTS: &str = "<script src='https://static.hotjar.com/c/hotjar-1.js?sv=6'></script>\
        <script>fetch('https://bidder.criteo.com/cdb?ptv=1').catch(() => {})</script>";
    let mut world = World::default();
    world.host("www.winkel.example", page(PARTS));
    // No header allows the page to read it.
    world.host("bidder.criteo.com", |request| parties::any(request, &[]));
    let server = Server::start(world).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    saydo.connect_first().unwrap();
    saydo.browser.tab().unwrap().go("https://www.winkel.example/").unwrap();
    let contacts = |kept: &saydo_tests::kept::Kept, host: &str| {
        kept.findings.iter().any(|f| f.evidence.to_string().contains(host))
    };
    let kept = saydo.kept("winkel.example", |kept| contacts(kept, "bidder.criteo.com")).unwrap();
    assert!(!contacts(&kept, "hotjar.com"), "{}", kept.lines());
    saydo.browser.close().unwrap();
}

/// An exception of the browser in the middle of an event leaves the state taken, and the next event
/// traps over it. The worker starts its module afresh, and the next page is followed.
#[test]
fn after_a_trap_the_worker_gets_up_again() {
    let server = Server::start(demo::world()).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    let page = saydo.browser.tab().unwrap();
    page.go(demo::ADDRESS).unwrap();
    let tab = saydo.tab_of(demo::ADDRESS).unwrap();
    saydo.badge(tab).unwrap();
    let count = "self.traps = 0; addEventListener('error', e => traps += e.error instanceof WebAssembly.RuntimeError);
        addEventListener('unhandledrejection', e => traps += e.reason instanceof WebAssembly.RuntimeError);
        crypto.randomUUID = () => { throw new Error('out of order') }; 1";
    saydo.in_worker(count).unwrap();
    page.go(demo::ADDRESS).unwrap();
    std::thread::sleep(std::time::Duration::from_secs(3));
    let traps = saydo.in_worker("delete crypto.randomUUID; traps").unwrap();
    assert!(traps.as_u64().unwrap() > 0, "nothing trapped: the test proves nothing");
    // Whatever was left of the trap has passed; nobody restarted the worker.
    page.go(demo::ADDRESS).unwrap();
    std::thread::sleep(std::time::Duration::from_secs(2));
    page.go(demo::ADDRESS).unwrap();
    let badge = saydo.badge(tab).unwrap();
    assert!(walk::badge_says(&badge).unwrap() >= 3, "badge {badge:?}");
    assert!(saydo.in_worker("traps").unwrap().is_number(), "it is another worker");
    saydo.browser.close().unwrap();
}

/// The reader of policies is a module of its own: when it traps over one, that policy counts as
/// unreadable, the page is followed all the same, and the next policy is read.
#[test]
fn a_policy_that_breaks_the_reader_breaks_nothing_else() {
    let mut world = World::default();
    for host in ["www.eerst.example", "www.later.example"] {
        world.host(host, page(PIXEL));
    }
    world.host("ib.adnxs.com", |request| parties::any(request, &[]));
    let server = Server::start(world).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    // The first instance of the reader that comes traps when it is given something to read.
    saydo
        .in_worker(
            "self.broken = 0;
            const whole = WebAssembly.instantiateStreaming;
            WebAssembly.instantiateStreaming = async (...of) => {
                const { module, instance } = await whole.apply(WebAssembly, of);
                const reading_new = () => { broken += 1; throw new WebAssembly.RuntimeError('unreachable'); };
                return { module, instance: { exports: { ...instance.exports, reading_new } } };
            }; 1",
        )
        .unwrap();
    let tab = saydo.browser.tab().unwrap();
    let mut badges = Vec::new();
    for address in ["https://www.eerst.example/", "https://www.later.example/"] {
        tab.go(address).unwrap();
        badges.push(saydo.badge(saydo.tab_of(address).unwrap()).unwrap());
    }
    assert_eq!(
        saydo.in_worker("broken").unwrap(),
        1,
        "the reader was loaded once and trapped once"
    );
    assert_eq!(badges, ["?", "✓"], "the first policy can not be read, the second covers its page");
    saydo.browser.close().unwrap();
}
