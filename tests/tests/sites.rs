//! Real small sites, saved with their policies and served under their own host names, where the
//! labelled material lies beside the repository. Their third parties answer with empty files. Ten are
//! looked at in full; of all of them the policy must be found.

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

#[derive(Clone)]
struct Site {
    folder: PathBuf,
    host: String,
    linked: bool,
}

impl Site {
    /// The saved file behind a path, if any.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let name = path.trim_matches('/').replace('/', "__");
        let name = if name.is_empty() { "index.html" } else { &name };
        let plain = name.trim_end_matches(".php");
        let names = [name.to_owned(), format!("{name}.html"), format!("public__{plain}.html")];
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

/// The sites, and every third party that one of them calls.
fn world(sites: &[Site]) -> World {
    let mut world = World::default();
    let others: BTreeSet<_> = sites.iter().flat_map(Site::third_parties).collect();
    for host in others {
        world.host(&host, |request| parties::any(request, &[]));
    }
    for site in sites {
        let this = site.clone();
        world.host(&site.host, move |request| this.answer(request));
    }
    world
}

/// Every site that was saved, under the host that its home page calls its own, else one of ours.
fn all_sites(corpus: &Path) -> Vec<Site> {
    let folders = |path: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(path).into_iter().flatten();
        let mut found: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        found.sort();
        found
    };
    let saved = folders(corpus).into_iter().flat_map(|language| folders(&language));
    let mut sites: Vec<Site> = Vec::new();
    for (number, folder) in saved.filter(|folder| folder.join("site.json").is_file()).enumerate() {
        let mut site = Site { folder, host: String::new(), linked: true };
        let home =
            site.file("/").map_or_else(String::new, |file| fs::read_to_string(file).unwrap());
        let canonical = home.split("<link").find(|tag| tag.contains("rel=\"canonical\""));
        let href = canonical.and_then(|tag| tag.split_once("href=\"")?.1.split('"').next());
        let own = href.filter(|href| href.trim_end_matches('/').matches('/').count() == 2);
        let own = own.and_then(walk::host_of).filter(|host| sites.iter().all(|s| s.host != *host));
        site.host = own.map_or_else(|| format!("www.site{number}.example"), str::to_owned);
        sites.push(site);
    }
    sites
}

#[test]
fn the_policy_of_every_site_is_found() {
    let Some(corpus) = walk::material("corpus/sites") else { return };
    let sites = all_sites(&corpus);
    let server = Server::start(world(&sites)).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    saydo.connect_first().unwrap();
    let (mut linked, mut found, mut missed) = (0, 0, String::new());
    for site in &sites {
        let page = saydo.browser.tab().unwrap();
        page.go(&format!("https://{}/", site.host)).unwrap();
        let name = saydo_shared::catalogue::site_of(&format!("https://{}/", site.host)).unwrap();
        let kept = saydo.kept(&name, |kept| kept.policy != "pending").unwrap();
        let hrefs = "[...document.querySelectorAll('a[href]')].map(link => link.href)";
        let hrefs: Vec<String> = serde_json::from_value(page.eval(hrefs).unwrap()).unwrap();
        let label = fs::read(site.folder.join("site.json")).unwrap();
        let label: Value = serde_json::from_slice(&label).unwrap();
        let policies: Vec<_> = label["policies"]
            .as_array()
            .unwrap()
            .iter()
            .map(|p| stem(p.as_str().unwrap()))
            .collect();
        let is_policy = |href: &String| {
            walk::host_of(href) == Some(&*site.host) && policies.contains(&stem(href))
        };
        if hrefs.iter().any(is_policy) {
            linked += 1;
            match kept.documents.iter().any(is_policy) {
                true => found += 1,
                false => {
                    missed += &format!("{}: {} {:?}\n", site.host, kept.policy, kept.documents)
                }
            }
        }
        page.close().unwrap();
    }
    eprintln!("the policy of {found} of {linked} sites whose home page links it\n{missed}");
    assert!(linked >= 30, "only {linked} of {} home pages link a policy", sites.len());
    assert!(found + 2 >= linked, "{missed}");
    saydo.browser.close().unwrap();
}

/// The last part of an address or path, without what follows its first dot.
fn stem(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let last = path.rsplit('/').next().unwrap_or_default();
    last.split('.').next().unwrap_or_default().to_lowercase()
}

#[test]
fn ten_real_sites() {
    let Some(corpus) = walk::material("corpus/sites") else { return };
    let sites = SITES.map(|(folder, host, linked)| Site {
        folder: corpus.join(folder),
        host: host.to_owned(),
        linked,
    });
    let server = Server::start(world(&sites)).unwrap();
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
        for (who, accept) in labels(&corpus, &site.host) {
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
