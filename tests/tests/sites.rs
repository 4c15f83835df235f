//! Ten real small sites, saved with their policies and served under their own host names, where the
//! labelled material lies beside the repository. Their third parties answer with empty files.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests throughout")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use saydo_tests::parties;
use saydo_tests::saydo::{Saydo, Wish};
use saydo_tests::server::{Answer, Request, Server, World};
use saydo_tests::walk;
use serde_json::Value;

/// Folder, host, and whether the policy is linked where a reader finds it.
const SITES: [(&str, &str, bool); 10] = [
    ("nl/jannikdienstverlening-cmyk+kindgeld", "kindgeld.nl", true),
    ("nl/elektrokliknl+fixli", "www.elektroklik.nl", true),
    ("nl/Romaliva+eco-actief", "www.eco-actief.example", true),
    ("nl/Voetbal4All+Voetbal4all", "www.voetbal4all.eu", true),
    ("nl/BrabantSchoon+BrabantSchoon", "www.brabantschoon.nl", true),
    ("nl/gerardaskes2+frisia-landingspagina", "www.frisiapensioenadvies.nl", true),
    ("nl/OsmoseXpert+OsmoseXpertosmosexpert.github.io", "osmose-xpert.be", true),
    ("de/InnoMeet-Cologne+innomeet-cologne.github.io", "innomeet-cologne.github.io", true),
    ("fr/EnvolVoyage+envol-voyage", "www.envol-voyage.example", true),
    ("nl/MounirVB+vibe-website", "vibeenergy.nl", false),
];
/// The share of labelled verdicts, of parties that the saved pages really call, that must be right.
const LEAST: f64 = 0.6;

struct Site {
    folder: PathBuf,
    host: &'static str,
    linked: bool,
}

impl Site {
    /// The saved file behind a path, if any.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let name = path.trim_matches('/').replace('/', "__");
        let name = if name.is_empty() { "index.html" } else { &name };
        let names = [name.to_owned(), format!("{name}.html")];
        names.into_iter().map(|n| self.folder.join(n)).find(|file| file.is_file())
    }

    fn answer(&self, request: &Request) -> Answer {
        match self.file(&request.path).filter(|f| f.extension().is_some_and(|e| e == "html")) {
            Some(file) => Answer::html(fs::read(file).unwrap()),
            None => Answer { status: 404, ..parties::any(request, &[]) },
        }
    }

    fn third_parties(&self) -> Vec<String> {
        let site: Value =
            serde_json::from_slice(&fs::read(self.folder.join("site.json")).unwrap()).unwrap();
        site["external_hosts"].as_object().unwrap().keys().cloned().collect()
    }
}

#[test]
fn ten_real_sites() {
    let Some(corpus) = walk::material("corpus/sites") else { return };
    let sites =
        SITES.map(|(folder, host, linked)| Site { folder: corpus.join(folder), host, linked });
    let mut world = World::default();
    let others: BTreeSet<_> = sites.iter().flat_map(Site::third_parties).collect();
    for host in others {
        world.host(&host, |request| parties::any(request, &[]));
    }
    for site in &sites {
        let this = Site { folder: site.folder.clone(), ..*site };
        world.host(site.host, move |request| this.answer(request));
    }
    let server = Server::start(world).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    saydo.connect_first().unwrap();

    let (mut right, mut all, mut wrong) = (0, 0, String::new());
    for site in &sites {
        let page = saydo.browser.tab().unwrap();
        page.go(&format!("https://{}/", site.host)).unwrap();
        let visit = walk::look(&saydo, &page, |_| true).unwrap();
        let kept = &visit.kept;
        assert_eq!(kept.policy == "read", site.linked, "{}: {}", site.host, kept.policy);
        let documents: Vec<_> = kept.documents.iter().map(|url| source(site, url)).collect();
        let documents: Vec<_> = documents.iter().map(String::as_str).collect();
        if site.linked {
            walk::judged_alike(&saydo, kept, &documents, home.path()).unwrap();
        } else {
            assert!(kept.findings.iter().all(|f| f.verdict == "unknown"), "{}", kept.lines());
        }
        for (who, accept) in labels(&corpus, site.host) {
            for found in kept.of(&who) {
                all += 1;
                if accept.contains(&found.verdict) || !site.linked {
                    right += 1;
                } else {
                    wrong +=
                        &format!("{}: {who} is {}, right: {accept:?}\n", site.host, found.verdict);
                }
            }
        }
        page.close().unwrap();
        visit.popup.close().unwrap();
    }
    eprintln!("{right} of {all} labelled verdicts right\n{wrong}");
    assert!(all >= 4, "only {all} labelled parties were seen");
    assert!(f64::from(right) >= LEAST * f64::from(all), "{wrong}");
    saydo.browser.close().unwrap();
}

/// The saved source of a document that was read.
fn source(site: &Site, url: &str) -> String {
    let path =
        url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, p)| p);
    let file = site.file(path.split(['?', '#']).next().unwrap());
    fs::read_to_string(file.unwrap_or_else(|| panic!("{url} was never saved"))).unwrap()
}

/// Host and accepted verdicts of what is labelled for a site.
fn labels(corpus: &Path, host: &str) -> Vec<(String, Vec<String>)> {
    let read = |name: &str| -> Vec<Value> {
        let text = fs::read_to_string(corpus.join(name)).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let (observations, verdicts) = (read("observations.jsonl"), read("verdicts.jsonl"));
    let here = |o: &&Value| o["page"].as_str().unwrap().contains(&format!("//{host}/"));
    let label = |o: &Value| {
        let verdict = verdicts.iter().find(|v| v["id"] == o["id"])?;
        let who = walk::host_of(o["url"].as_str()?)?.to_owned();
        Some((who, serde_json::from_value(verdict["accept"].clone()).unwrap()))
    };
    observations.iter().filter(here).filter_map(label).collect()
}
