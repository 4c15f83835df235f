//! A private window: Saydo works there from memory, and nothing of it is left afterwards.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests throughout")]

use std::path::{Path, PathBuf};

use saydo_tests::demo;
use saydo_tests::saydo::{Saydo, Wish};
use saydo_tests::server::Server;
use saydo_tests::walk;

/// The files under a directory that contain the words, whatever they are.
fn files_with(directory: &Path, words: &[u8]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_with(&path, words));
        } else if std::fs::read(&path).is_ok_and(|b| b.windows(words.len()).any(|w| w == words)) {
            found.push(path);
        }
    }
    found
}

const TRACE: &[u8] = b"polderbode";

#[test]
fn leaves_no_trace() {
    let server = Server::start(demo::world()).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    saydo.connect_first().unwrap();

    let page = saydo.private_tab().unwrap();
    page.go(demo::ADDRESS).unwrap();
    let tab = saydo.tab_of(demo::ADDRESS).unwrap();
    let badge = saydo.badge(tab).unwrap();
    assert!(walk::badge_says(&badge).unwrap() >= 3, "badge {badge:?} in a private window");
    let popup = saydo.popup(tab).unwrap();
    assert!(popup.all_text().unwrap().contains("Hotjar"), "{}", popup.text().unwrap());
    popup.close().unwrap();

    let stored = "Promise.all([chrome.storage.session.get(null), chrome.storage.local.get(null)]).then(JSON.stringify)";
    let stored = saydo.in_worker(stored).unwrap().to_string();
    assert!(!stored.contains("polderbode"), "in the session store: {stored}");
    page.close().unwrap();
    saydo.browser.close().unwrap();
    let traces = files_with(home.path(), TRACE);
    assert!(traces.is_empty(), "{traces:#?}");
}

/// The search itself: the same visit in an ordinary window is found in history and profile.
#[test]
fn an_ordinary_window_leaves_traces_that_the_search_finds() {
    let server = Server::start(demo::world()).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    saydo.connect_first().unwrap();
    let page = saydo.browser.tab().unwrap();
    page.go(demo::ADDRESS).unwrap();
    saydo.kept(demo::SITE, |kept| !kept.findings.is_empty()).unwrap();
    saydo.browser.close().unwrap();
    assert!(!files_with(&home.path().join("data"), TRACE).is_empty());
    assert!(!files_with(&home.path().join("profile"), TRACE).is_empty());
}
