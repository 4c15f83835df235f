//! Reports for people: a self-contained HTML page, and text for a terminal.
//!
//! Both say the same things in the same order, from the same words (`shared/data/report`). Whatever
//! comes from a page or a policy goes through an escaping writer; markup is never built from it.

mod audit;
mod change;
mod duration;
mod fragment;
mod good;
mod html;
mod overview;
mod page;
mod words;

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt::Write as _;

pub use audit::{audit_html, audit_text};
pub use change::change;
pub use duration::duration;
pub use fragment::link_to;
pub use good::good;
pub use html::html;
pub use overview::{overview_html, overview_text};
pub use words::LANGUAGES;

use super::{Edge, Row, SiteReport, edges};
use crate::catalogue::registrable_domain;
use crate::compare::Verdict;
use crate::detect::{Finding, LINK_DECORATION};
use crate::observe::{Observation, Standing};
use crate::policy::checks;
use crate::text::plain;
use words::{Words, words};

/// The report as plain text, in one of [`LANGUAGES`] (else English).
#[must_use]
pub fn text(report: &SiteReport, language: &str) -> String {
    let words = words(language);
    let mut out = String::new();
    // Writing to a string can not fail.
    let _ = writeln!(out, "{}: {}\n", words.label("title"), plain(&report.site));
    summary(&mut out, report, facts(report, words), words);
    for row in ordered(&report.rows) {
        finding(&mut out, row, words);
    }
    let edges = edges(report);
    if !edges.is_empty() {
        let _ = writeln!(out, "\n{}\n", words.label("handed"));
    }
    for Edge { from, to, what, .. } in edges {
        let (from, to) = (plain(&from), plain(&to));
        let _ = writeln!(out, "  {from} → {to} {}", plain(&what.join(", ")));
    }
    good(&mut out, &report.policy.good, language);
    wrong(&mut out, report, language);
    out
}

/// What is said of the visit as a whole, and how many findings have which verdict.
fn summary(out: &mut String, report: &SiteReport, facts: Vec<(&str, String)>, words: &Words) {
    for (label, value) in facts {
        let _ = writeln!(out, "  {label:<18} {}", plain(&value));
    }
    let _ = writeln!(out);
    for (verdict, count) in counts(report, words) {
        let _ = writeln!(out, "  {count:>4}  {verdict}");
    }
}

/// One finding.
fn finding(out: &mut String, row: &Row, words: &Words) {
    let line = Line::new(row, words);
    let _ = writeln!(out, "\n{}: {}", line.verdict, plain(&line.who));
    let _ = writeln!(out, "  {} · {} · {}", line.how, plain(&line.host), line.consent);
    for more in line.more.iter().filter(|more| !more.is_empty()) {
        let _ = writeln!(out, "  {}", plain(more));
    }
    for quote in line.quotes {
        let _ = writeln!(out, "  “{}”", plain(quote));
    }
}

/// What is wrong with the policy itself.
fn wrong(out: &mut String, report: &SiteReport, language: &str) {
    let remarks = remarks(report, language);
    if !remarks.is_empty() {
        let _ = writeln!(out, "\n{}", words(language).label("remarks"));
    }
    for (said, quotes) in remarks {
        let _ = writeln!(out, "\n  {}", plain(&said));
        for quote in quotes {
            let _ = writeln!(out, "  “{}”", plain(quote));
        }
    }
}

/// What is wrong with the policy itself, each with its sentences: two that clash, law that ended, a blank.
#[must_use]
pub fn remarks<'a>(report: &'a SiteReport, language: &str) -> Vec<(String, Vec<&'a str>)> {
    let policy = &report.policy;
    let clashes = policy.contradictions.iter().map(|clash| {
        let quotes = vec![clash.quote_a.as_str(), clash.quote_b.as_str()];
        (checks::words::contradiction(clash, language), quotes)
    });
    let others = policy.remarks.iter().map(|remark| {
        let quotes = remark.quote.as_deref().into_iter().collect();
        (checks::words::diagnostic(remark, language), quotes)
    });
    clashes.chain(others).collect()
}

/// The word for a value (`Verdict`, `Kind`, `Consent` …) in one of [`LANGUAGES`]; `group` is its table
/// in the data: `verdict`, `kind`, `consent`, `severity`, `confidence`, `policy`.
#[must_use]
pub fn word<T: serde::Serialize>(group: &str, value: T, language: &str) -> String {
    words(language).say(group, value)
}

/// What is said of the visit as a whole, label and value.
fn facts<'a>(report: &SiteReport, words: &'a Words) -> Vec<(&'a str, String)> {
    let policy = &report.policy;
    let mut facts = vec![
        (words.label("page"), report.page.clone()),
        (words.label("when"), time(report.updated)),
        (words.label("consent"), words.say("consent", report.consent)),
        (words.label("policy"), words.say("policy", policy.status)),
    ];
    let more = [
        ("controller", policy.controller.names.join(", ")),
        ("updated", policy.last_updated.clone().unwrap_or_default()),
        (
            "contact",
            policy.contacts.first().map(|contact| contact.value.clone()).unwrap_or_default(),
        ),
    ];
    facts.extend(
        more.into_iter().filter(|(_, v)| !v.is_empty()).map(|(k, value)| (words.label(k), value)),
    );
    if report.dropped > 0 {
        facts.push((words.label("dropped"), report.dropped.to_string()));
    }
    facts
}

/// The findings in the order of their verdicts, the gravest first; what is alike by who it is.
fn ordered(rows: &[Row]) -> Vec<&Row> {
    let mut rows: Vec<&Row> = rows.iter().collect();
    rows.sort_by_cached_key(|row| {
        let Row { finding, assessment } = row;
        let vendor = finding.vendor.as_ref().map(|vendor| (&vendor.name, &vendor.product));
        (rank(row), Reverse(assessment.severity), format!("{vendor:?}"), finding.host.clone())
    });
    rows
}

/// The place of its verdict among all, the gravest first.
fn rank(row: &Row) -> usize {
    Verdict::ALL.iter().position(|verdict| *verdict == row.assessment.verdict).unwrap_or_default()
}

/// The findings of each party together, as they are ordered: the party of the gravest first, then that
/// of the most.
fn by_party(rows: &[Row]) -> Vec<(String, Vec<&Row>)> {
    let mut parties: Vec<(String, Vec<&Row>)> = Vec::new();
    for row in ordered(rows) {
        let host = row.finding.host.trim_start_matches('.');
        let domain = || registrable_domain(host).unwrap_or(host).to_owned();
        let who = row.finding.vendor.as_ref().map_or_else(domain, |vendor| vendor.name.clone());
        match parties.iter_mut().find(|(known, _)| *known == who) {
            Some((_, rows)) => rows.push(row),
            None => parties.push((who, vec![row])),
        }
    }
    parties.sort_by_key(|(_, rows)| {
        let first = rows.first().map(|row| (rank(row), Reverse(row.assessment.severity)));
        (first, Reverse(rows.len()))
    });
    parties
}

/// How many findings have each verdict, in the order of the words; verdicts without any are left out.
fn counts<'a>(report: &SiteReport, words: &'a Words) -> Vec<(&'a str, usize)> {
    words
        .verdicts()
        .map(|(id, verdict)| {
            (verdict, report.rows.iter().filter(|row| row.assessment.verdict.id() == id).count())
        })
        .filter(|(_, count)| *count > 0)
        .collect()
}

/// One finding in words.
struct Line<'a> {
    verdict: String,
    who: String,
    host: String,
    how: String,
    consent: String,
    /// What went along, the visitor's signals, how the party stands to the consent string; each empty
    /// where there is nothing to say.
    more: [String; 3],
    severity: String,
    confidence: String,
    quotes: Vec<&'a str>,
}

impl<'a> Line<'a> {
    fn new(row: &'a Row, words: &Words) -> Self {
        let Row { finding, assessment } = row;
        let who = match &finding.vendor {
            Some(vendor) => match &vendor.product {
                Some(product) if *product != vendor.name => format!("{product} ({})", vendor.name),
                _ => vendor.name.clone(),
            },
            None => finding.host.clone(),
        };
        Self {
            verdict: words.say("verdict", assessment.verdict),
            who,
            host: finding.host.clone(),
            how: match finding.rule.as_str() {
                LINK_DECORATION => words.say("kind", LINK_DECORATION),
                _ => words.say("kind", finding.mechanism),
            },
            consent: words.say("consent", finding.consent),
            more: [
                sent(finding, words),
                signals(finding, words),
                finding.standing.as_ref().map_or_else(String::new, |it| standing(it, words)),
            ],
            severity: words.say("severity", assessment.severity),
            confidence: words.say("confidence", assessment.confidence),
            quotes: [&assessment.quote, &assessment.quote_2]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect(),
        }
    }
}

/// What personal data went along, and identifiers.
fn sent(finding: &Finding, words: &Words) -> String {
    let all = finding.evidence.iter().flat_map(|seen| seen.sends.iter());
    let all: BTreeSet<String> = all.map(|data| words.say("sends", data)).collect();
    let all: Vec<String> = all.into_iter().collect();
    if all.is_empty() {
        return String::new();
    }
    format!("{}: {}", words.label("sends"), all.join(", "))
}

/// The signals against being followed that the browser gave.
fn signals(finding: &Finding, words: &Words) -> String {
    let gave = |signal: fn(&Observation) -> bool| finding.evidence.iter().any(signal);
    let signals = match (gave(|seen| seen.dnt), gave(|seen| seen.gpc)) {
        (false, false) => return String::new(),
        (true, false) => "Do Not Track",
        (false, true) => "Global Privacy Control",
        (true, true) => "Do Not Track, Global Privacy Control",
    };
    format!("{}: {signals}", words.label("signals"))
}

/// How a party stands to the visitor's consent string.
fn standing(standing: &Standing, words: &Words) -> String {
    let (basis, purposes) = (words.say("standing", standing.basis), standing.purposes());
    format!("{basis} (TCF {}; {}: {purposes})", standing.vendor, words.say("standing", "purposes"))
}

/// A time as everybody reads it: `2026-11-22 16:05 UTC`.
fn time(milliseconds: u64) -> String {
    i64::try_from(milliseconds)
        .ok()
        .and_then(|time| jiff::Timestamp::from_millisecond(time).ok())
        .map(|time| time.strftime("%Y-%m-%d %H:%M UTC").to_string())
        .unwrap_or_default()
}
