//! The evidence of a letter: a table in plain text, the quotes, and the full list as CSV.
//!
//! Every cell comes from a page or a policy and is cleaned here. Values of cookies are in neither.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::claims::{Claim, Claims, Quote};
use super::clean;
use super::template::{Values, wrap};
use super::words::Words;
use crate::detect::Finding;
use crate::observe::{Consent, Cookie, Observation};

/// Width of the table, in characters: mail programs break longer lines.
const WIDTH: usize = 72;
/// Widths of the columns number, what, who, where; the time takes the rest.
const COLUMNS: [usize; 4] = [2, 15, 17, 18];
/// Findings in the table; the rest is in the CSV.
pub(super) const ROWS: usize = 6;

/// A moment as `2026-11-22 10:15`; empty when not known.
fn moment(ms: u64) -> String {
    zoned(ms).map(|at| at.strftime("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
}

/// The day of a moment, in UTC.
pub(super) fn day(ms: u64) -> Option<Date> {
    zoned(ms).map(|at| at.date())
}

fn zoned(ms: u64) -> Option<jiff::Zoned> {
    let ms = i64::try_from(ms).ok().filter(|ms| *ms > 0)?;
    Some(Timestamp::from_millisecond(ms).ok()?.to_zoned(TimeZone::UTC))
}

/// The table, at most [`ROWS`] findings.
pub(super) fn table(claims: &Claims, words: &Words) -> Vec<String> {
    if claims.list.is_empty() {
        return Vec::new();
    }
    let head = ["number", "what", "who", "where", "when"].map(|key| words.say("column", key));
    let mut lines = vec![row(head[0], head[1], head[2], head[3], head[4])];
    for (at, claim) in claims.list.iter().take(ROWS).enumerate() {
        let finding = claim.finding;
        let host = clean::line_of(&finding.host, 255);
        lines.push(row(
            &(at + 1).to_string(),
            words.say("mechanism", finding.mechanism.id()),
            &who(finding, words),
            &tail(&host, COLUMNS[3]),
            &moment(finding.first_seen),
        ));
        lines.extend(wrap(&details(claim, words), "   ", WIDTH));
    }
    lines
}

fn row(number: &str, what: &str, who: &str, place: &str, when: &str) -> String {
    let cells = [number, what, who, place].into_iter().zip(COLUMNS);
    let mut line: String =
        cells.map(|(text, width)| format!("{:width$} ", head(text, width))).collect();
    line.push_str(when);
    line.trim_end().to_owned()
}

/// The first characters of a text that is too wide.
fn head(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    text.chars().take(width - 1).chain(['…']).collect()
}

/// The last characters of a host that is too wide: its end tells whose it is.
fn tail(text: &str, width: usize) -> String {
    let count = text.chars().count();
    if count <= width {
        return text.to_owned();
    }
    ['…'].into_iter().chain(text.chars().skip(count + 1 - width)).collect()
}

/// Organisation and product, each once.
fn who(finding: &Finding, words: &Words) -> String {
    let Some(vendor) = &finding.vendor else {
        return words.say("detail", "unknown_party").to_owned();
    };
    let name = clean::line_of(&vendor.name, 80);
    match vendor.product.as_deref().map(|product| clean::line_of(product, 80)) {
        Some(product) if product.to_lowercase().contains(&name.to_lowercase()) => product,
        Some(product) if !product.is_empty() => format!("{name}: {product}"),
        _ => name,
    }
}

/// What stands under a row: cookies, data sent, consent, and what the policy says.
fn details(claim: &Claim, words: &Words) -> String {
    let finding = claim.finding;
    let mut parts = Vec::new();
    let mut values = Values::default();
    // What was cut in the row stands here in full.
    let cut = [(who(finding, words), COLUMNS[2]), (clean::line_of(&finding.host, 255), COLUMNS[3])];
    parts.extend(cut.into_iter().filter(|(t, width)| t.chars().count() > *width).map(|(t, _)| t));
    let cookies = cookies(finding, words);
    if !cookies.is_empty() {
        values.text("names", cookies.join(", "));
        parts.push(values.fill(words.say("detail", "cookies")));
    }
    let sent = sends(finding, words);
    if !sent.is_empty() {
        values.text("data", sent.join(", "));
        parts.push(values.fill(words.say("detail", "sends")));
    }
    parts.push(words.say("consent", consent(finding.consent)).to_owned());
    values.text("ref", claim.refs.as_str());
    parts.push(values.fill(words.say("verdict", claim.verdict.id())));
    parts.retain(|part| !part.is_empty());
    parts.join(words.say("detail", "separator"))
}

/// Names of cookies with their lifetimes, each once.
fn cookies(finding: &Finding, words: &Words) -> Vec<String> {
    let mut list = Vec::new();
    for cookie in finding.evidence.iter().filter_map(|seen| seen.cookie.as_ref()) {
        let name = clean::line_of(&cookie.name, 60);
        let text = format!("{name} ({})", lifetime(cookie, words));
        if !name.is_empty() && !list.contains(&text) {
            list.push(text);
        }
    }
    list
}

fn lifetime(cookie: &Cookie, words: &Words) -> String {
    let Some(days) = cookie.lifetime_days.filter(|days| days.is_finite() && *days >= 0.0) else {
        return words.say("detail", "session").to_owned();
    };
    let days = format!("{days:.0}");
    if days == "1" {
        return words.say("detail", "day").to_owned();
    }
    let mut values = Values::default();
    values.text("days", days);
    values.fill(words.say("detail", "days"))
}

/// Kinds of personal data that were seen leaving, as far as there is a word for them.
fn sends<'a>(finding: &Finding, words: &'a Words) -> Vec<&'a str> {
    let mut list = Vec::new();
    for key in finding.evidence.iter().flat_map(|seen| &seen.sends) {
        let word = words.say("sends", key);
        if !word.is_empty() && !list.contains(&word) {
            list.push(word);
        }
    }
    list
}

/// The quotes, under the document they stand in and the day it was retrieved.
pub(super) fn quotes(list: &[Quote], changed: Option<&str>, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let mut document = None;
    for quote in list {
        if document.replace(&quote.url) != Some(&quote.url) {
            lines.extend(wrap(&source(quote, changed, words), "", WIDTH));
        }
        lines.extend(wrap(&format!("[{}] {}", quote.reference, quote.text), "> ", WIDTH));
    }
    lines
}

/// Where a quote stands: address, day of retrieval, and the policy's own date.
fn source(quote: &Quote, changed: Option<&str>, words: &Words) -> String {
    let dated = |key: &str, date: String| {
        let mut values = Values::default();
        values.text("date", date);
        values.fill(words.say("detail", key))
    };
    let mut parts = vec![quote.url.clone()];
    parts.extend(day(quote.fetched).map(|day| dated("retrieved", words.date(day))));
    parts.extend(changed.map(|text| {
        dated("changed", text.parse().map_or_else(|_| text.to_owned(), |day| words.date(day)))
    }));
    parts.retain(|part| !part.is_empty());
    let mut values = Values::default();
    values.text("source", parts.join(", "));
    values.fill(words.say("detail", "source"))
}

/// One line for each observation behind the claims.
pub(super) fn csv(claims: &Claims, words: &Words) -> String {
    const HEAD: [&str; 16] = [
        "number",
        "time",
        "page",
        "consent",
        "gpc",
        "what",
        "organisation",
        "product",
        "host",
        "cookie",
        "domain",
        "days",
        "request",
        "sends",
        "policy",
        "quote",
    ];
    let mut out = record(HEAD.map(|key| words.say("csv", key).to_owned()));
    for (at, claim) in claims.list.iter().enumerate() {
        for seen in &claim.finding.evidence {
            out.push_str(&record(cells(at + 1, claim, seen, claims, words)));
        }
    }
    out
}

fn cells(
    number: usize,
    claim: &Claim,
    seen: &Observation,
    claims: &Claims,
    words: &Words,
) -> [String; 16] {
    let finding = claim.finding;
    let vendor = finding.vendor.as_ref();
    let cookie = seen.cookie.as_ref();
    let quoted = claims.quotes.iter().filter(|quote| claim.refs.contains(quote.reference));
    let mut values = Values::default();
    values.text("ref", claim.refs.as_str());
    let time = if seen.time > 0 { seen.time } else { finding.first_seen };
    [
        number.to_string(),
        moment(time),
        clean::address(&seen.page).unwrap_or_default(),
        words.say("consent", consent(seen.consent)).to_owned(),
        words.say("csv", if seen.gpc { "yes" } else { "no" }).to_owned(),
        words.say("mechanism", seen.kind.id()).to_owned(),
        vendor.map_or_else(String::new, |vendor| vendor.name.clone()),
        vendor.and_then(|vendor| vendor.product.clone()).unwrap_or_default(),
        finding.host.clone(),
        cookie.map_or_else(String::new, |cookie| cookie.name.clone()),
        cookie.map_or_else(String::new, |cookie| cookie.domain.clone()),
        cookie
            .and_then(|cookie| cookie.lifetime_days)
            .map_or_else(String::new, |d| format!("{d:.0}")),
        seen.url.as_deref().and_then(clean::address).unwrap_or_default(),
        seen.sends.iter().map(|key| words.say("sends", key)).collect::<Vec<_>>().join(" "),
        values.fill(words.say("verdict", claim.verdict.id())),
        quoted.map(|quote| quote.text.as_str()).collect::<Vec<_>>().join(" / "),
    ]
}

/// One line of CSV. A cell that a spreadsheet would take for a formula is marked as text.
fn record<const N: usize>(cells: [String; N]) -> String {
    let cells = cells.map(|cell| {
        let cell = clean::line_of(&cell, 500);
        let mark = if cell.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
        format!("\"{mark}{}\"", cell.replace('"', "\"\""))
    });
    format!("{}\n", cells.join(","))
}

/// The key of a consent state; one that is not known has no words.
fn consent(state: Consent) -> &'static str {
    match state {
        Consent::NoneYet => "none_yet",
        Consent::Refused => "refused",
        Consent::Accepted => "accepted",
        Consent::Partly => "partly",
        Consent::Unknown => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::words::{LANGUAGES, words};

    #[test]
    fn every_mechanism_fits_its_column() {
        for language in LANGUAGES {
            for word in words(language).phrases["mechanism"].values() {
                assert!(word.chars().count() <= COLUMNS[1], "{language}: {word}");
            }
        }
    }
}
