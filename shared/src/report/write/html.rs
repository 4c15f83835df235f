//! The report as one HTML page that needs nothing else: no script, no image, no font, no network.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use url::Url;

use super::page::Page;
use super::words::{Words, words};
use super::{Line, counts, facts, link_to};
use crate::compare::Verdict;
use crate::observe::Observation;
use crate::report::{Edge, Good, Row, SiteReport, edges};

const STYLE: &str = include_str!("style.css");

/// The page, in one of [`super::LANGUAGES`] (else English).
#[must_use]
pub fn html(report: &SiteReport, language: &str) -> String {
    let words = words(language);
    let mut page = Page::default();
    head(&mut page, &report.site, words);
    body(&mut page, report, language);
    foot(page, words)
}

/// What is said of one page.
fn body(page: &mut Page, report: &SiteReport, language: &str) {
    let words = words(language);
    heading(page, &report.site, words);
    summary(page, report, facts(report, words), words);
    findings(page, &[(String::new(), super::ordered(&report.rows))], words);
    let edges = edges(report);
    if !edges.is_empty() {
        page.markup("<h2>").text(words.label("handed")).markup("</h2>\n<ul>\n");
    }
    for Edge { from, to, what, address } in &edges {
        page.markup("<li>").text(from).markup(" → ").text(to).markup(" ").text(&what.join(", "));
        page.markup("<small>").text(address).markup("</small></li>\n");
    }
    if !edges.is_empty() {
        page.markup("</ul>\n");
    }
    good(page, &report.policy.good, words);
    remarks(page, report, language);
}

pub(super) fn heading(page: &mut Page, site: &str, words: &Words) {
    page.markup("<h1>").text(words.label("title")).markup(": ").text(site).markup("</h1>\n");
}

pub(super) fn foot(mut page: Page, words: &Words) -> String {
    page.markup("</main>\n<footer><p>").text(words.label("footer"));
    page.markup("</p></footer>\n</body>\n</html>\n");
    page.finish()
}

pub(super) fn head(page: &mut Page, about: &str, words: &Words) {
    page.markup("<!doctype html>\n<html lang=\"").text(words.label("language"));
    page.markup("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
    page.text(&format!(
        "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        STANDARD.encode(Sha256::digest(STYLE))
    ));
    page.markup("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
    page.markup("<meta name=\"viewport\" content=\"width=device-width\">\n");
    page.markup("<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
    page.text(words.label("title")).markup(": ").text(about).markup("</title>\n<style>");
    page.markup(STYLE).markup("</style>\n</head>\n<body>\n<main>\n");
}

pub(super) fn summary(
    page: &mut Page,
    report: &SiteReport,
    facts: Vec<(&str, String)>,
    words: &Words,
) {
    page.markup("<dl>\n");
    for (label, value) in facts {
        page.markup("<dt>").text(label).markup("</dt><dd>").text(&value).markup("</dd>\n");
    }
    if !report.policy.documents.is_empty() {
        page.markup("<dt>").text(words.label("documents")).markup("</dt>");
        for document in &report.policy.documents {
            page.markup("<dd>");
            link(page, &document.url, &document.url);
            page.markup("</dd>");
        }
        page.markup("\n");
    }
    page.markup("</dl>\n<ul class=\"counts\">\n");
    for (verdict, count) in counts(report, words) {
        page.markup("<li><b>").text(&count.to_string()).markup("</b> ").text(verdict);
        page.markup("</li>\n");
    }
    page.markup("</ul>\n");
}

/// The findings, of each party under its name where there is one.
pub(super) fn findings(page: &mut Page, parties: &[(String, Vec<&Row>)], words: &Words) {
    if parties.iter().all(|(_, rows)| rows.is_empty()) {
        page.markup("<p>").text(words.label("nothing")).markup("</p>\n");
        return;
    }
    page.markup("<table class=\"findings\">\n<caption>")
        .text(words.label("caption"))
        .markup("</caption>\n<thead><tr>");
    for column in ["who", "how", "choice", "verdict", "says", "evidence"] {
        page.markup("<th scope=\"col\">").text(words.label(column)).markup("</th>");
    }
    page.markup("</tr></thead>\n");
    for (party, rows) in parties {
        page.markup("<tbody>\n");
        if !party.is_empty() {
            page.markup("<tr class=\"party\"><th scope=\"rowgroup\" colspan=\"6\">").text(party);
            page.markup("</th></tr>\n");
        }
        rows.iter().for_each(|row| self::row(page, row, words));
        page.markup("</tbody>\n");
    }
    page.markup("</table>\n");
}

fn row(page: &mut Page, row: &Row, words: &Words) {
    let line = Line::new(row, words);
    let uncovered = row.assessment.verdict.is_uncovered();
    page.markup(if uncovered { "<tr class=\"open\">" } else { "<tr>" });
    page.markup("<th scope=\"row\">").text(&line.who).markup("<small>").text(&line.host);
    page.markup("</small></th><td>").text(&line.how);
    let [sent, signals, standing] = &line.more;
    small(page, &[sent]);
    page.markup("</td><td>").text(&line.consent);
    small(page, &[signals, standing]);
    page.markup("</td><td><strong>").text(&line.verdict).markup("</strong><small>");
    page.text(words.label("severity")).markup(": ").text(&line.severity).markup(" · ");
    page.text(words.label("confidence")).markup(": ").text(&line.confidence);
    page.markup("</small></td><td>");
    if line.quotes.is_empty() {
        let judged = row.assessment.verdict != Verdict::Unknown;
        page.text(words.label(if judged { "silent" } else { "unjudged" }));
    }
    let heading = &row.assessment.heading;
    if !heading.is_empty() && !line.quotes.is_empty() {
        page.markup("<small>").text(words.label("under")).markup(" “").text(heading);
        page.markup("”</small>");
    }
    for quote in &line.quotes {
        page.markup("<blockquote>").text(quote).markup("</blockquote>");
        if let Some(address) = link_to(&row.assessment.document, quote) {
            link(page, &address, words.label("sentence"));
        }
    }
    page.markup("</td><td><ul>");
    for observation in &row.finding.evidence {
        page.markup("<li>").text(&evidence(observation)).markup("</li>");
    }
    page.markup("</ul></td></tr>\n");
}

/// What else is to be said, each in a line of its own.
fn small(page: &mut Page, more: &[&String]) {
    for more in more.iter().filter(|more| !more.is_empty()) {
        page.markup("<small>").text(more).markup("</small>");
    }
}

/// What speaks for the site.
fn good(page: &mut Page, good: &Good, words: &Words) {
    let held = good.held.iter().map(|held| ("", held.quote.as_str(), held.document.as_str()));
    let unseen =
        good.unseen.iter().map(|u| (u.name.as_str(), u.quote.as_str(), u.document.as_str()));
    let lists: [(&str, Vec<_>); 2] = [("held", held.collect()), ("unseen", unseen.collect())];
    for (label, list) in lists {
        if list.is_empty() {
            continue;
        }
        page.markup("<h2>").text(words.label(label)).markup("</h2>\n<ul>\n");
        for (name, quote, document) in list {
            page.markup("<li>").text(name);
            page.markup("<blockquote>").text(quote).markup("</blockquote>");
            if let Some(address) = link_to(document, quote) {
                link(page, &address, words.label("sentence"));
            }
            page.markup("</li>\n");
        }
        page.markup("</ul>\n");
    }
    if !good.is_empty() {
        page.markup("<p>").text(words.label("only_here")).markup("</p>\n");
    }
}

/// What is wrong with the policy itself.
pub(super) fn remarks(page: &mut Page, report: &SiteReport, language: &str) {
    let heading = words(language).label("remarks");
    let remarks = super::remarks(report, language);
    if remarks.is_empty() {
        return;
    }
    page.markup("<h2>").text(heading).markup("</h2>\n<ul>\n");
    for (said, quotes) in remarks {
        page.markup("<li>").text(&said);
        for quote in quotes {
            page.markup("<blockquote>").text(quote).markup("</blockquote>");
        }
        page.markup("</li>\n");
    }
    page.markup("</ul>\n");
}

/// One observation in a line: when, and the address or the cookie.
fn evidence(observation: &Observation) -> String {
    let what = match (&observation.cookie, &observation.url) {
        (Some(cookie), _) => format!("{} ({})", cookie.name, cookie.domain),
        (None, Some(url)) => url.clone(),
        (None, None) => observation.detail.label.clone(),
    };
    if observation.time == 0 {
        return what;
    }
    format!("{} {what}", super::time(observation.time))
}

/// A link, when the address is one of the web; else only the text.
fn link(page: &mut Page, address: &str, text: &str) {
    let web = Url::parse(address).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    if !web {
        page.text(text);
        return;
    }
    page.markup("<a rel=\"noreferrer noopener\" href=\"").text(address).markup("\">").text(text);
    page.markup("</a>");
}
