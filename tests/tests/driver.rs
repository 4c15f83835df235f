//! The driver and the demo on their own, without Saydo: what the other tests stand on.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests throughout")]

use saydo_tests::browser::{Browser, Options};
use saydo_tests::demo;
use saydo_tests::server::Server;
use std::time::Duration;

#[test]
fn the_demo_calls_its_third_parties_before_and_after_consent() {
    let server = Server::start(demo::world()).unwrap();
    let home = tempfile::tempdir().unwrap();
    let options = Options { profile: home.path().into(), ..Options::default() };
    let browser = Browser::start(&options, Some(&server)).unwrap();
    let page = browser.tab().unwrap();
    page.go(demo::ADDRESS).unwrap();
    let asked = |what: &str| server.asked().iter().any(|a| a.contains(what));
    let wait = |what: &str| {
        for _ in 0..100 {
            if asked(what) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("never asked for {what}: {:#?}", server.asked());
    };
    for address in [
        "www.facebook.com/tr/",
        "www.facebook.com/plugins/like.php",
        "px.ads.linkedin.com/collect",
        "metrics.hotjar.io/",
        "www.youtube.com/embed/",
        "fonts.googleapis.com/css2",
    ] {
        wait(address);
    }
    assert!(page.eval_text("document.cookie").unwrap().contains("_fbp="));
    assert!(!asked("google-analytics.com"), "measured before consent");
    page.click(demo::ACCEPT).unwrap();
    wait("www.google-analytics.com/g/collect");
    wait("googleads.g.doubleclick.net/pagead/");
    assert!(page.eval_text("document.cookie").unwrap().contains("_ga="));
    let cookies = browser.call("Storage.getCookies", serde_json::json!({})).unwrap().to_string();
    for name in ["IDE", "fr", "bcookie", "VISITOR_INFO1_LIVE"] {
        assert!(cookies.contains(&format!("\"{name}\"")), "{name} is not stored");
    }
    let error = page.go("https://elsewhere.example/").unwrap_err().to_string();
    assert!(error.contains("ERR_NAME_NOT_RESOLVED"), "the world has an edge: {error}");
    browser.close().unwrap();
}

#[test]
fn without_the_pin_a_certificate_of_our_own_is_refused() {
    let mut server = Server::start(demo::world()).unwrap();
    server.pin = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=".into();
    let home = tempfile::tempdir().unwrap();
    let options = Options { profile: home.path().into(), ..Options::default() };
    let browser = Browser::start(&options, Some(&server)).unwrap();
    let error = browser.tab().unwrap().go(demo::ADDRESS).unwrap_err().to_string();
    assert!(error.contains("ERR_CERT_AUTHORITY_INVALID"), "{error}");
}
