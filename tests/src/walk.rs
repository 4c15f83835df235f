//! Visiting sites as a person does, and holding what Saydo shows against what it keeps.
//!
//! Every visit checks the same things: the badge counts what the policy does not cover; the popup
//! names who was found and quotes what the history holds; the command line, compiled natively,
//! reaches the verdicts that the extension reached in WebAssembly.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use mailparse::{MailHeaderMap as _, ParsedMail};
use serde_json::Value;

use crate::kept::Kept;
use crate::page::Page;
use crate::saydo::Saydo;
use crate::stage::{ACCEPT, Stage};

/// What one visit gave.
pub struct Visit {
    /// The badge.
    pub badge: String,
    /// What the popup says.
    pub shown: String,
    /// What was kept.
    pub kept: Kept,
    /// The popup, still open.
    pub popup: Page,
}

/// Reads badge, popup and history of an open page, and holds them against each other.
///
/// # Errors
/// When one is missing or they contradict each other.
pub fn look(saydo: &Saydo, page: &Page, enough: impl Fn(&Kept) -> bool) -> Result<Visit> {
    let address = page.eval_text("location.href")?;
    let site = saydo_shared::catalogue::site_of(&address).context("not a web address")?;
    let tab = saydo.tab_of(&address)?;
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let this = |kept: &Kept| kept.page == path && kept.policy != "pending" && enough(kept);
    let start = Instant::now();
    // The history follows the badge by a moment, and both follow the page as it goes on.
    let (badge, kept) = loop {
        let (badge, kept) = (saydo.badge(tab)?, saydo.kept(&site, this)?);
        if badge_says(&badge) == Some(kept.uncovered()) {
            break (badge, kept);
        }
        ensure!(
            start.elapsed() < SOON,
            "{address}: the badge says {badge:?}, the history {}: {}",
            kept.uncovered(),
            kept.lines()
        );
    };
    let popup = saydo.popup(tab)?;
    let shown = popup.all_text()?;
    for found in &kept.findings {
        let who = [&found.product, &found.vendor, &found.host].into_iter().find(|w| !w.is_empty());
        let who = who.context("a finding about nobody")?;
        ensure!(shown.contains(who.as_str()), "{address}: the popup does not name {who}:\n{shown}");
    }
    Ok(Visit { badge, shown, kept, popup })
}

/// The number a badge stands for: none when the tick says that all is covered, or the question mark
/// that the policy could not be read.
#[must_use]
pub fn badge_says(badge: &str) -> Option<usize> {
    match badge {
        "✓" | "?" => Some(0),
        _ => badge.strip_suffix('!')?.parse().ok(),
    }
}

/// Judges what was kept once more with the command line, and fails where it differs.
///
/// # Errors
/// When a verdict or a quote differs.
pub fn judged_alike(saydo: &Saydo, kept: &Kept, policies: &[&str], scratch: &Path) -> Result<()> {
    let mut arguments = vec!["check".to_owned(), "--json".to_owned()];
    for (number, policy) in policies.iter().enumerate() {
        let file = scratch.join(format!("policy-{number}.html"));
        fs::write(&file, policy)?;
        arguments.extend(["--policy".to_owned(), file.display().to_string()]);
    }
    let judged: Vec<_> = kept.findings.iter().filter(|f| f.evidence[0].is_object()).collect();
    let lines: Vec<String> = judged.iter().map(|f| f.evidence[0].to_string()).collect();
    let file = scratch.join("observations.jsonl");
    fs::write(&file, lines.join("\n"))?;
    arguments.push(file.display().to_string());
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let answer = saydo.command(&arguments)?;
    ensure!(
        answer.lines().count() == judged.len(),
        "{} results for {} findings",
        answer.lines().count(),
        judged.len()
    );
    for (line, found) in answer.lines().zip(judged) {
        let result: Value = serde_json::from_str(line)?;
        let quote = result["quote"].as_str().unwrap_or_default();
        if result["verdict"] != found.verdict.as_str() || quote != found.quote {
            bail!("native and WebAssembly differ: {result} and {found:#?}");
        }
    }
    Ok(())
}

/// A draft as an independent reader of mail understands it.
///
/// # Errors
/// When it is no mail, or one that a mail program would not open for editing.
pub fn with_draft<T>(file: &Path, read: impl FnOnce(&ParsedMail<'_>) -> Result<T>) -> Result<T> {
    let bytes = fs::read(file)?;
    let mail = mailparse::parse_mail(&bytes)?;
    let unsent = mail.headers.get_first_value("X-Unsent");
    ensure!(unsent.as_deref() == Some("1"), "not an unsent draft: X-Unsent {unsent:?}");
    for name in ["Bcc", "Cc", "Resent-To"] {
        ensure!(mail.headers.get_first_value(name).is_none(), "a draft with {name}");
    }
    read(&mail)
}

/// A header of a mail, decoded; empty when there is none.
#[must_use]
pub fn header(mail: &ParsedMail<'_>, name: &str) -> String {
    mail.headers.get_first_value(name).unwrap_or_default()
}

/// The text of a mail: its first part of type `text/plain`.
///
/// # Errors
/// When there is none.
pub fn body(mail: &ParsedMail<'_>) -> Result<String> {
    let part = mail.parts().find(|part| part.ctype.mimetype == "text/plain");
    Ok(part.context("a draft without text")?.get_body()?)
}

/// The words of a letter, without the line breaks and quotation marks of a plain text.
#[must_use]
pub fn words(letter: &str) -> String {
    letter.split_whitespace().filter(|word| *word != ">").collect::<Vec<_>>().join(" ")
}

/// How long a page may take to do what it does by itself.
pub const SOON: Duration = Duration::from_secs(20);

/// Visits every page of a stage and returns what was kept of each, by state of consent. The pages
/// stay open: a letter is drafted from an open page.
///
/// # Errors
/// When a page does not load or [`look`] finds a contradiction.
pub fn visit_all(saydo: &Saydo, stage: &Stage, scratch: &Path) -> Result<Vec<(String, Visit)>> {
    let mut visits = Vec::new();
    for state in stage.states() {
        let page = saydo.browser.tab()?;
        page.go(&stage.address(&state))?;
        if state == "accepted" {
            page.click(ACCEPT)?;
        }
        let hosts = stage.hosts_in(&state);
        let visit = look(saydo, &page, |kept| hosts.iter().all(|host| seen(kept, host)))
            .with_context(|| format!("{} ({state}); wanted {hosts:?}", stage.host))?;
        judged_alike(saydo, &visit.kept, &[&stage.policy], scratch)?;
        visits.push((state, visit));
    }
    Ok(visits)
}

/// Whether anything was found of the party behind a host: findings are by party, not by host.
fn seen(kept: &Kept, host: &str) -> bool {
    kept.findings.iter().any(|found| same_party(&found.host, host))
}

/// Whether two hosts, or domains of cookies, belong together.
#[must_use]
pub fn same_party(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|host| host.trim_start_matches('.'));
    let domain = saydo_shared::catalogue::registrable_domain;
    one == other || domain(one).is_some_and(|d| Some(d) == domain(other))
}

/// The host of an address.
#[must_use]
pub fn host_of(address: &str) -> Option<&str> {
    let rest = address.split_once("://")?.1;
    rest.split(['/', '?', '#', ':']).next().filter(|host| !host.is_empty())
}

/// A folder of the labelled material, which is kept beside the repository and not in it. Says so
/// when it is not there: what needs it is skipped.
#[must_use]
pub fn material(path: &str) -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("SAYDO_MATERIAL").map_or(beside, PathBuf::from).join(path);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: {} is not there", folder.display());
    None
}
