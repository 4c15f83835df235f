//! Whole sites made from a policy and a list of what their pages do: our own, and the seeds of the
//! labelled material where that lies beside the repository.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests throughout")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use saydo_shared::detect;
use saydo_shared::observe::Observation;
use saydo_tests::kept::Found;
use saydo_tests::saydo::{Saydo, Wish};
use saydo_tests::server::{Server, World};
use saydo_tests::stage::Stage;
use saydo_tests::walk;
use serde_json::Value;

/// One site, with the verdicts that are right for each of its lines.
struct Case {
    stage: Stage,
    accept: BTreeMap<String, Vec<String>>,
    /// The recipient the letter must have; `None` when the policy names nobody.
    to: Option<&'static str>,
    /// What the subject must contain.
    subject: &'static str,
}

/// Visits each site in one browser: badge, popup and history agree with each other and with the
/// command line, verdicts are right, the letter goes where the policy says.
fn walk(cases: &[Case]) {
    let mut world = World::default();
    cases.iter().for_each(|case| case.stage.add_to(&mut world));
    let server = Server::start(world).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    saydo.connect_first().unwrap();
    let wrong: String = cases.iter().map(|case| visit(&saydo, case, home.path())).collect();
    assert!(wrong.is_empty(), "{wrong}");
    saydo.browser.close().unwrap();
}

/// Visits one site, and gives what was judged otherwise than is right.
fn visit(saydo: &Saydo, case: &Case, scratch: &Path) -> String {
    let visits = walk::visit_all(saydo, &case.stage, scratch).unwrap();
    let mut wrong = String::new();
    for line in &case.stage.lines {
        let Some(accept) = case.accept.get(&line.id) else { continue };
        let state = serde_json::to_value(line.consent).unwrap();
        let (_, visit) = visits.iter().find(|(s, _)| *s == state).unwrap();
        let found: Vec<_> = visit.kept.findings.iter().filter(|f| shows(f, line)).collect();
        let verdicts: Vec<_> = found.iter().map(|f| f.verdict.as_str()).collect();
        // What follows nobody (a session cookie of the site itself) is judged when somebody asks for it
        // by hand; it is no finding of a visit.
        let silent = detect::one(line).rule == "none";
        let right = verdicts.iter().all(|v| accept.iter().any(|a| a == v));
        if !right || verdicts.is_empty() != silent {
            wrong += &format!("{}: {verdicts:?}, right would be {accept:?}\n", line.id);
        }
    }
    if !wrong.is_empty() {
        wrong += &visits.iter().map(|(_, v)| v.kept.lines() + "\n").collect::<String>();
    }

    let (_, visit) = visits.iter().max_by_key(|(_, v)| v.kept.uncovered()).unwrap();
    let draft = saydo.draft(&visit.popup).unwrap();
    walk::with_draft(&draft, |mail| {
        let to = walk::header(mail, "To");
        assert_eq!(to, case.to.unwrap_or_default(), "{}", case.stage.host);
        let subject = walk::header(mail, "Subject");
        assert!(subject.contains(case.subject), "{}: {subject}", case.stage.host);
        assert!(walk::body(mail)?.len() > 200);
        Ok(())
    })
    .unwrap();
    wrong
}

/// Whether a finding has an observation as evidence: the same cookie, or the same address, telling
/// as much of the visitor.
fn shows(found: &Found, line: &Observation) -> bool {
    let place = |url: &str| url.split(['?', '#']).next().unwrap_or_default().replace(":443", "");
    let tells = |url: &str| url.contains("email=");
    let evidence: Vec<Observation> = serde_json::from_value(found.evidence.clone()).unwrap();
    evidence.iter().any(|seen| match (&seen.cookie, &line.cookie, &seen.url, &line.url) {
        (Some(seen), Some(line), ..) => {
            seen.name == line.name && walk::same_party(&seen.domain, &line.domain)
        }
        (None, None, Some(url), Some(wanted)) => {
            place(url) == place(wanted) && tells(url) == tells(wanted)
        }
        _ => false,
    })
}

fn expected(lines: &str, key: &str) -> BTreeMap<String, Vec<String>> {
    let values = lines.lines().map(|l| serde_json::from_str::<Value>(l).unwrap());
    let pair = |v: Value| {
        let accept = serde_json::from_value(v[key].clone()).unwrap();
        (v["id"].as_str().unwrap().to_owned(), accept)
    };
    values.map(pair).collect()
}

#[test]
fn our_own_sites() {
    let case = |host: &str, policy: &str, lines: &str, to, subject| Case {
        stage: Stage::new(host, policy, lines).unwrap(),
        accept: expected(lines, "expect"),
        to,
        subject,
    };
    walk(&[
        case(
            "www.korenbloem.example",
            include_str!("../fixtures/stages/bakkerij.policy.txt"),
            include_str!("../fixtures/stages/bakkerij.jsonl"),
            None,
            "",
        ),
        case(
            "www.stadsmuseum-oever.example",
            include_str!("../fixtures/stages/museum.policy.txt"),
            include_str!("../fixtures/stages/museum.jsonl"),
            Some("privacy@stadsmuseum-oever.example"),
            "Afmelden post",
        ),
    ]);
}

/// Host and recipient of each seed, in the order of their files.
const SEEDS: [(&str, &str, Option<&str>, &str); 5] = [
    ("000", "www.partnerkrant.example", None, ""),
    ("001", "www.aspera-dienstverlening.nl", Some("privacy@aspera-dienstverlening.nl"), ""),
    ("002", "www.onetagger.com", Some("privacy@onetagger.com"), ""),
    ("003", "www.smarte.example", Some("privacy@smarteprivacy.com"), "Bel niet"),
    ("004", "www.webshot.example", None, ""),
];

#[test]
fn the_five_seeds() {
    let Some(folder) = walk::material("corpus/seeds") else { return };
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let (observations, accept) =
        (read("observations.jsonl"), expected(&read("verdicts.jsonl"), "accept"));
    let cases = SEEDS.map(|(number, host, to, subject)| {
        let prefix = format!("{{\"id\": \"s{number}-");
        let lines: Vec<_> = observations.lines().filter(|l| l.starts_with(&prefix)).collect();
        assert!(lines.len() > 5, "seed {number} has too few observations");
        let stage = Stage::new(host, &text_of(&folder, number), &lines.join("\n")).unwrap();
        Case { stage, accept: accept.clone(), to, subject }
    });
    walk(&cases);
}

fn text_of(folder: &Path, number: &str) -> String {
    let entries = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    let wanted = |p: &PathBuf| {
        let name = p.file_name().unwrap().to_string_lossy().into_owned();
        name.starts_with(number) && name.ends_with(".txt")
    };
    fs::read_to_string(entries.into_iter().find(wanted).unwrap()).unwrap()
}
