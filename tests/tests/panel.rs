//! The panel of the developer tools, opened as a page of its own: its table fills, can be filtered,
//! sorted and opened, and what it exports is the report.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests throughout")]

use std::time::Duration;

use saydo_shared::report::SiteReport;
use saydo_tests::demo;
use saydo_tests::page::Page;
use saydo_tests::saydo::{Saydo, Wish};
use saydo_tests::server::Server;

const SOON: Duration = Duration::from_secs(20);
const LINES: &str = "document.querySelectorAll('#lines tbody > tr').length";

fn panel(saydo: &Saydo, tab: i64) -> Page {
    let panel = saydo.browser.tab().unwrap();
    panel.go(&format!("chrome-extension://{}/panel.html?tab={tab}", saydo.extension)).unwrap();
    panel.until("the lines of the panel", &format!("{LINES} > 8"), SOON).unwrap();
    panel
}

#[test]
fn the_panel_shows_filters_and_exports_what_was_seen() {
    let server = Server::start(demo::world()).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    let page = saydo.browser.tab().unwrap();
    page.go(demo::ADDRESS).unwrap();
    let tab = saydo.tab_of(demo::ADDRESS).unwrap();
    saydo.badge(tab).unwrap();
    let panel = panel(&saydo, tab);
    let lines = || panel.eval(LINES).unwrap().as_u64().unwrap();
    let all = lines();

    panel.write("#filter", "hotjar script").unwrap();
    panel.until("fewer lines", &format!("{LINES} < {all} && {LINES}"), SOON).unwrap();
    let each = "[...document.querySelectorAll('#lines tbody > tr')].map(line => line.innerText.toLowerCase())";
    let shown: Vec<String> = serde_json::from_value(panel.eval(each).unwrap()).unwrap();
    assert!(
        shown.iter().all(|line| line.contains("hotjar") && line.contains("script")),
        "{shown:#?}"
    );
    assert_eq!(panel.eval("document.activeElement.id").unwrap(), "filter", "the keyboard stays");

    let before = lines();
    panel.press("open").unwrap();
    panel.until("the details", &format!("{LINES} > {before}"), SOON).unwrap();
    assert!(panel.all_text().unwrap().contains("What it detects"));
    panel.press("open").unwrap();

    // It goes on with the page.
    panel.eval("filter.value = ''; filter.dispatchEvent(new Event('input')); 1").unwrap();
    page.click(demo::ACCEPT).unwrap();
    panel
        .until(
            "what follows from the click",
            "lines.innerText.includes('google-analytics.com')",
            SOON,
        )
        .unwrap();

    // The file is taken where the browser would save it.
    panel
        .eval("const make = URL.createObjectURL; URL.createObjectURL = (blob) => { self.saved = blob.text(); return make.call(URL, blob); }; 1")
        .unwrap();
    // Late requests may still come; then both are newer.
    let mut rounds = 0..20;
    loop {
        panel.press("export").unwrap();
        let saved = panel.eval_text("self.saved").unwrap();
        let saved: SiteReport = serde_json::from_str(&saved).unwrap();
        let ask = format!("chrome.runtime.sendMessage({{ watch: {{ tab: {tab} }} }})");
        let report = panel.eval(&ask).unwrap()["shown"]["report"].take();
        let report: SiteReport = serde_json::from_value(report).unwrap();
        if saved == report && report.rows.len() > 8 {
            break;
        }
        assert!(rounds.next().is_some(), "{saved:#?}\n{report:#?}");
        std::thread::sleep(Duration::from_millis(300));
    }
    saydo.browser.close().unwrap();
}

#[test]
fn the_panel_of_a_private_window_says_what_is_kept() {
    let server = Server::start(demo::world()).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    saydo.history_page().unwrap().close().unwrap();
    let page = saydo.private_tab().unwrap();
    page.go(demo::ADDRESS).unwrap();
    let tab = saydo.tab_of(demo::ADDRESS).unwrap();
    saydo.badge(tab).unwrap();
    let panel = panel(&saydo, tab);
    let said = saydo.in_worker("chrome.i18n.getMessage('panel_private')").unwrap();
    let text = panel.text().unwrap();
    assert!(text.contains(said.as_str().unwrap()), "{text}");
    saydo.browser.close().unwrap();
}
