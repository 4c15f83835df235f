//! Saydo keeps up with what happens in a browser: frames within frames, redirects, several tabs, the
//! way back, pages that go on without loading, and a worker that ends.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests throughout")]

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use saydo_tests::page::Page;
use saydo_tests::saydo::{Saydo, Wish};
use saydo_tests::server::{Answer, Server, World};
use saydo_tests::{parties, promptness};
use serde_json::{Value, json};

const SOON: Duration = Duration::from_secs(20);
const PIXEL: &str = "<img width=1 height=1 src='https://ib.adnxs.com/px?id=1'>";
const HOTJAR: &str = "<script src='https://static.hotjar.com/c/hotjar-1.js?sv=6'></script>";
const CRITEO: &str = "<script src='https://static.criteo.net/js/ld/ld.js'></script>";

/// A site whose policy names one product, and whose pages have these parts.
fn site(world: &mut World, host: &str, uses: &'static str, parts: String) {
    world.host(host, move |request| match request.path.as_str() {
        "/privacy" => Answer::html(format!(
            "<html lang=nl><title>Privacyverklaring</title><h1>Privacyverklaring</h1>\
             <p>Krant B.V. is verantwoordelijk voor de verwerking van uw persoonsgegevens.</p>\
             <p>Wij gebruiken {uses} om te zien hoe bezoekers onze website gebruiken.</p>\
             <p>Wij verwerken uw naam, e-mailadres en IP-adres om het abonnement uit te voeren.</p>\
             <p>De grondslag daarvoor is de uitvoering van de overeenkomst met u.</p>\
             <p>Wij bewaren uw persoonsgegevens twee jaar na het einde van uw abonnement.</p>\
             <p>U hebt recht op inzage, correctie en verwijdering van uw gegevens.</p>\
             <p>Vragen? Mail naar privacy@krant.example of klaag bij de Autoriteit Persoonsgegevens.</p>"
        )),
        _ => Answer::html(format!(
            "<!doctype html><html lang=nl><title>Krant</title><body><p>Welkom{parts}\
             <script>addEventListener('pageshow', (e) => document.body.dataset.back = e.persisted)</script>\
             <footer><a href=/privacy>Privacyverklaring</a></footer>"
        )),
    });
}

/// The world of these tests: two newspapers that call the same parties, with opposite policies.
fn world() -> World {
    let mut world = World::default();
    for host in ["static.hotjar.com", "static.criteo.net", "www.facebook.com"] {
        // Slow enough for two pages to load at the same time.
        world.host(host, |request| Answer {
            delay: Duration::from_millis(300),
            ..parties::any(request, &[])
        });
    }
    let cookie = ["uuid2=6d0f1c9e3f544b7e; Max-Age=7776000".to_owned()];
    world.host("ib.adnxs.com", move |request| parties::any(request, &cookie));
    world.host("gum.criteo.com", |_| Answer::redirect("https://px.ads.linkedin.com/tweede"));
    world.host("px.ads.linkedin.com", |_| Answer::redirect("https://www.facebook.com/tr/?id=1"));
    world.host("kader.example", |_| {
        Answer::html("<!doctype html><iframe src='https://binnen.example/'></iframe>")
    });
    world.host("binnen.example", |_| Answer::html(format!("<!doctype html>{PIXEL}")));
    site(&mut world, "www.een.example", "Hotjar", [HOTJAR, CRITEO, PIXEL].concat());
    site(&mut world, "www.twee.example", "Criteo", [HOTJAR, CRITEO].concat());
    let chain = "<iframe width=300 height=200 src='https://kader.example/'></iframe>\
        <img width=1 height=1 src='https://gum.criteo.com/eerste'>";
    site(&mut world, "www.diep.example", "Hotjar", chain.into());
    world
}

struct Test {
    saydo: Saydo,
    /// A page of the extension, to ask what it knows.
    asker: Page,
    _home: tempfile::TempDir,
    _server: Server,
}

impl Test {
    fn start() -> Self {
        let server = Server::start(world()).unwrap();
        let home = tempfile::tempdir().unwrap();
        let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
        let asker = saydo.history_page().unwrap();
        Self { saydo, asker, _home: home, _server: server }
    }

    fn tab(&self, address: &str) -> i64 {
        self.saydo.tab_of(address).unwrap()
    }

    /// What the popup would show of a tab, once it is `enough`.
    fn report(&self, tab: i64, enough: impl Fn(&Value) -> bool) -> Value {
        let script =
            format!("chrome.runtime.sendMessage({{ show: {{ tab: {tab}, address: null }} }})");
        let start = Instant::now();
        loop {
            let report = self.asker.eval(&script).unwrap()["shown"]["report"].take();
            if report["policy"]["status"] == "read" && enough(&report) {
                return report;
            }
            assert!(start.elapsed() < SOON, "not what was expected: {report:#}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

/// The hosts that were found.
fn hosts(report: &Value) -> BTreeSet<String> {
    let rows = report["rows"].as_array().unwrap().iter();
    let host =
        |row: &Value| row["finding"]["host"].as_str().unwrap().trim_start_matches('.').to_owned();
    rows.map(host).collect()
}

/// The verdict on what was found of a host.
fn verdict(report: &Value, host: &str) -> String {
    let rows = report["rows"].as_array().unwrap().iter();
    let row = rows.into_iter().find(|row| row["finding"]["host"] == host);
    row.unwrap_or_else(|| panic!("nothing of {host}"))["assessment"]["verdict"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn has(wanted: &[&str]) -> impl Fn(&Value) -> bool {
    move |report| wanted.iter().all(|host| hosts(report).contains(*host))
}

const ONE: &str = "https://www.een.example/";
const TWO: &str = "https://www.twee.example/";

#[test]
fn two_sites_in_two_tabs_never_mix() {
    let test = Test::start();
    let pages = [ONE, TWO].map(|address| {
        let page = test.saydo.browser.tab().unwrap();
        page.call("Page.navigate", json!({ "url": address })).unwrap();
        page
    });
    let both = ["static.hotjar.com", "static.criteo.net"];
    for (page, wanted) in pages.iter().zip(["een", "twee"]) {
        page.until(wanted, &format!("location.host.includes('{wanted}')"), SOON).unwrap();
    }
    let badges = [ONE, TWO].map(|address| test.saydo.badge(test.tab(address)).unwrap());
    let one = test.report(test.tab(ONE), has(&[&both[..], &["ib.adnxs.com"]].concat()));
    let two = test.report(test.tab(TWO), has(&both));
    assert!(hosts(&two).iter().all(|host| !host.contains("adnxs")), "{two:#}");
    let verdicts = |report| both.map(|host| verdict(report, host));
    assert_eq!(verdicts(&one), ["declared_by_name", "undeclared"]);
    assert_eq!(verdicts(&two), ["undeclared", "declared_by_name"]);
    for (report, site) in [(&one, "een.example"), (&two, "twee.example")] {
        assert_eq!(report["site"], site);
        let evidence = report["rows"].as_array().unwrap().iter();
        for seen in evidence.flat_map(|row| row["finding"]["evidence"].as_array().unwrap()) {
            assert!(seen["page"].as_str().unwrap().contains(site), "{seen}");
        }
    }
    assert_eq!(badges[1], "1!", "{two:#}");
    assert_ne!(badges[0], badges[1]);
    test.saydo.browser.close().unwrap();
}

#[test]
fn frames_within_frames_and_redirects_belong_to_the_page() {
    let test = Test::start();
    let page = test.saydo.browser.tab().unwrap();
    page.go("https://www.diep.example/").unwrap();
    let tab = test.tab("https://www.diep.example/");
    let wanted = ["ib.adnxs.com", "gum.criteo.com", "px.ads.linkedin.com", "www.facebook.com"];
    let report = test.report(tab, has(&wanted));
    assert_eq!(report["page"], "https://www.diep.example/");
    test.saydo.browser.close().unwrap();
}

#[test]
fn the_way_back_brings_back_what_was_seen() {
    let test = Test::start();
    let page = test.saydo.browser.tab().unwrap();
    page.go(ONE).unwrap();
    let tab = test.tab(ONE);
    let badge = test.saydo.badge(tab).unwrap();
    let before = test.report(tab, has(&["static.hotjar.com", "ib.adnxs.com"]));
    page.go(TWO).unwrap();
    assert_eq!(test.saydo.badge(tab).unwrap(), "1!");
    page.eval("history.back()").unwrap();
    page.until("the way back", "location.host.includes('een')", SOON).unwrap();
    let back = page.eval_text("document.body.dataset.back").unwrap();
    assert_eq!(back, "true", "the page was loaded anew: the test proves nothing");
    let start = Instant::now();
    while test.saydo.badge(tab).unwrap() != badge {
        assert!(start.elapsed() < SOON, "another badge than before: {badge}");
    }
    let after = test.report(tab, |report| report["site"] == "een.example");
    assert_eq!((&after["id"], hosts(&after)), (&before["id"], hosts(&before)));
    // And on again: the other page is there, too.
    page.eval("history.forward()").unwrap();
    page.until("the way on", "location.host.includes('twee')", SOON).unwrap();
    let on = test.report(tab, |report| report["site"] == "twee.example");
    assert!(has(&["static.hotjar.com", "static.criteo.net"])(&on), "{on:#}");
    test.saydo.browser.close().unwrap();
}

#[test]
fn a_page_that_goes_on_without_loading_stays_one_visit() {
    let test = Test::start();
    let page = test.saydo.browser.tab().unwrap();
    page.go(TWO).unwrap();
    let tab = test.tab(TWO);
    assert_eq!(test.saydo.badge(tab).unwrap(), "1!");
    let before = test.report(tab, has(&["static.hotjar.com"]));
    page.eval("history.pushState({}, '', '/tweede')").unwrap();
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(test.saydo.badge(tab).unwrap(), "1!", "the address alone changes nothing");
    page.eval(
        "document.body.append(Object.assign(new Image(1, 1), { src: 'https://ib.adnxs.com/px?id=2' })); 1",
    )
    .unwrap();
    let after = test.report(tab, has(&["static.hotjar.com", "ib.adnxs.com"]));
    assert_eq!(after["id"], before["id"]);
    let page_of = |report: &Value| report["page"].as_str().unwrap().to_owned();
    assert_eq!(
        page_of(&test.report(tab, |r| page_of(r) != page_of(&before))),
        format!("{TWO}tweede")
    );
    assert_ne!(test.saydo.badge(tab).unwrap(), "1!");
    test.saydo.browser.close().unwrap();
}

#[test]
fn a_worker_that_ends_forgets_nothing() {
    let test = Test::start();
    let page = test.saydo.browser.tab().unwrap();
    page.go(TWO).unwrap();
    let tab = test.tab(TWO);
    assert_eq!(test.saydo.badge(tab).unwrap(), "1!");
    test.saydo.in_worker("self.first = 1").unwrap();
    let before = test.report(tab, has(&["static.hotjar.com", "static.criteo.net"]));
    // What was seen is written down soon after it is shown.
    std::thread::sleep(Duration::from_secs(2));
    test.saydo.browser.worker(&test.saydo.extension).unwrap().close().unwrap();
    let after = test.report(tab, |_| true);
    assert_eq!(test.saydo.in_worker("self.first ?? 0").unwrap(), 0, "it is the same worker");
    let seen = |report: &Value| {
        (report["id"].clone(), hosts(report), verdict(report, "static.hotjar.com"))
    };
    assert_eq!(seen(&after), seen(&before));
    // The page is followed on, by the new worker.
    page.eval(
        "document.body.append(Object.assign(new Image(1, 1), { src: 'https://ib.adnxs.com/px?id=2' })); 1",
    )
    .unwrap();
    let on = test.report(tab, has(&["static.hotjar.com", "static.criteo.net", "ib.adnxs.com"]));
    assert_eq!(on["id"], before["id"]);
    assert_ne!(test.saydo.badge(tab).unwrap(), "1!");
    test.saydo.browser.close().unwrap();
}

/// Wide enough for a busy machine; `cargo xtask bench` says how long it takes.
#[test]
fn the_badge_is_right_once_the_page_has_loaded() {
    let server = Server::start(promptness::world()).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    promptness::watch(&saydo).unwrap();
    let page = saydo.browser.tab().unwrap();
    for (path, most) in [("", 2_000.0), ("nieuws", 400.0)] {
        let said = promptness::visit(&saydo, &page, &promptness::address(0, path)).unwrap();
        let (last, _) = said.last().unwrap();
        assert!(last.ends_with('!'), "{said:?}");
        assert!(promptness::settled(&said) < most, "{said:?}");
    }
    saydo.browser.close().unwrap();
}
