//! What was observed again after a letter: the same party, seen on a later visit.
//!
//! Only what the letter itself rested on can come *again*; what is new since then is a finding like
//! any other. That something came again is an observation, not a judgement.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::listed::folded;
use super::template::{Values, hang};
use super::words::Words;
use super::{Order, clean};
use crate::catalogue::registrable_domain;
use crate::detect::Finding;
use crate::report::SiteReport;

/// Parties that are told; a letter fits a page.
const PARTIES: usize = 6;

/// One party that was seen again.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Again {
    /// Name of the cookie that was there again; else the host.
    pub what: String,
    /// The organisation, where it is known.
    pub who: String,
    /// The first day of the later visit on which it was seen, `YYYY-MM-DD`.
    pub on: String,
    /// Days after the letter.
    pub days: u32,
}

/// What the letter of `sent` (`YYYY-MM-DD`) rested on in `first` and `later` shows again. Nothing
/// when that is no date, or no day has passed since.
#[must_use]
pub fn again(first: &SiteReport, later: &SiteReport, sent: &str) -> Vec<Again> {
    let Ok(sent) = sent.parse::<Date>() else { return Vec::new() };
    let from = start_of_counting(sent);
    let mut told: Vec<Again> = Vec::new();
    let since = later.rows.iter().map(|row| &row.finding);
    for finding in since.filter(|finding| finding.tracking && finding.first_seen >= from) {
        let before = first.rows.iter().map(|row| &row.finding);
        let same: Vec<_> = before.filter(|before| is_same_party(before, finding)).collect();
        let Some(on) = super::evidence::day(finding.first_seen) else { continue };
        let days = sent.until(on).map_or(0, |span| span.get_days());
        let (Ok(days), false) = (u32::try_from(days), same.is_empty()) else { continue };
        let what = cookie_in_both(&same, finding);
        let entry = Again {
            what: what.unwrap_or_else(|| clean::line_of(&finding.host, 255)),
            who: finding.vendor.as_ref().map_or_else(String::new, |v| clean::line_of(&v.name, 80)),
            on: on.to_string(),
            days,
        };
        let known = told.iter().any(|other| other.what == entry.what && other.who == entry.who);
        if !known && told.len() < PARTIES {
            told.push(entry);
        }
    }
    told
}

/// The findings of the earlier letter that came again, one line each.
pub(super) fn lines(report: &SiteReport, order: &Order, words: &Words) -> Vec<String> {
    let first = order.earlier.as_ref().and_then(|earlier| earlier.report.as_ref());
    let sent = super::fields::sent_on(order).map(|day| day.to_string());
    let (Some(first), Some(sent)) = (first, sent) else { return Vec::new() };
    let meant = |seen: &Again| {
        let vendor = order.vendor.as_deref().map(folded);
        vendor.is_none_or(|name| !seen.who.is_empty() && name.starts_with(&folded(&seen.who)))
    };
    let again = again(first, report, &sent).into_iter().filter(meant);
    let lines = again.flat_map(|seen| {
        let mut parts = Values::default();
        let day = if seen.days == 1 { "day" } else { "days" };
        parts.text("days", seen.days.to_string());
        let span = parts.fill(words.say("detail", day));
        parts.text("span", span);
        parts.text("date", seen.on.parse().map_or(seen.on, |day| words.date(day)));
        parts.text("who", seen.who.as_str());
        parts.text("what", seen.what);
        let key = if seen.who.is_empty() { "again" } else { "again_by" };
        hang(&parts.fill(words.say("detail", key)), "- ")
    });
    lines.collect()
}

/// The first moment that counts as after a letter of this day: the next day, in UTC.
pub(super) fn start_of_counting(sent: Date) -> u64 {
    let start = sent.tomorrow().ok().and_then(|day| day.to_zoned(TimeZone::UTC).ok());
    start
        .and_then(|start| u64::try_from(start.timestamp().as_millisecond()).ok())
        .unwrap_or(u64::MAX)
}

/// Whether two findings are of one organisation, or where none is known of one domain.
fn is_same_party(a: &Finding, b: &Finding) -> bool {
    match (&a.vendor, &b.vendor) {
        (Some(a), Some(b)) => a.name == b.name,
        (None, None) => domain(&a.host) == domain(&b.host),
        _ => false,
    }
}

fn domain(host: &str) -> &str {
    let host = host.trim_start_matches('.');
    registrable_domain(host).unwrap_or(host)
}

/// A cookie of the later finding that the letter's findings had too.
fn cookie_in_both(before: &[&Finding], after: &Finding) -> Option<String> {
    let names = |finding: &Finding| {
        let cookies = finding.evidence.iter().filter_map(|seen| seen.cookie.as_ref());
        cookies.map(|cookie| clean::line_of(&cookie.name, 60)).collect::<Vec<_>>()
    };
    let known: BTreeSet<String> = before.iter().flat_map(|finding| names(finding)).collect();
    names(after).into_iter().find(|name| known.contains(name))
}
