//! A recorded session as text and as one HTML page: the reports of its pages, each with its figures and
//! with who hands identifiers to whom, as a table and as a drawing.

use std::fmt::Write as _;

use super::by_party;
use super::html::{findings, foot, head, heading, remarks, summary};
use super::page::Page;
use super::words::{Words, words};
use crate::report::audit::{Audit, Handed};
use crate::report::{PolicyStatus, SiteReport};
use crate::text::plain;

/// Pairs that are drawn; more would be a thicket.
const DRAWN: usize = 40;
/// Pairs that are written as text.
const WRITTEN: usize = 40;
/// Height of a line of the drawing, and where its two columns end and start.
const LINE: usize = 22;
const LEFT: usize = 260;
const RIGHT: usize = 540;

/// The pages of a session as text, in one of [`super::LANGUAGES`] (else English).
#[must_use]
pub fn audit_text(pages: &[Audit], language: &str) -> String {
    let words = words(language);
    let say = |key: &str| words.say("audit", key);
    let mut out = String::new();
    for page in pages {
        let report = &page.report;
        let _ = writeln!(out, "{}: {}\n", words.label("title"), plain(&report.page));
        super::summary(&mut out, report, facts(report, words), words);
        let _ = writeln!(out, "\n{}\n", say("title"));
        for (key, count) in page.figures.rows() {
            let _ = writeln!(out, "  {count:>6}  {}", say(key));
        }
        handed(&mut out, &page.handed, words);
        if let Some(listed) = &page.listed {
            let _ = writeln!(out, "\n{}: {}\n", say("listed"), listed.requests);
            for (host, count) in &listed.hosts {
                let _ = writeln!(out, "  {count:>6}  {}", plain(host));
            }
        }
        for (party, rows) in by_party(&report.rows) {
            let _ = writeln!(out, "\n== {} ==", plain(&party));
            rows.iter().for_each(|row| super::finding(&mut out, row, words));
        }
        super::wrong(&mut out, report, language);
        let _ = writeln!(out);
    }
    out
}

fn handed(out: &mut String, pairs: &[Handed], words: &Words) {
    if !pairs.is_empty() {
        let _ = writeln!(out, "\n{} ({})\n", words.say("audit", "handed"), pairs.len());
    }
    for pair in pairs.iter().take(WRITTEN) {
        let (from, to) = (plain(&pair.from), plain(&pair.to));
        let how = ways(pair, words);
        let _ = writeln!(out, "  {:>6}  {from} → {to}: {}", pair.requests, plain(&how));
    }
    if pairs.len() > WRITTEN {
        let _ = writeln!(out, "       …");
    }
}

/// As in any report; but a recording links no policy, one is given or not.
fn facts<'a>(report: &SiteReport, words: &'a Words) -> Vec<(&'a str, String)> {
    let mut facts = super::facts(report, words);
    if report.policy.status == PolicyStatus::NotFound {
        let policy = facts.iter_mut().find(|(label, _)| *label == words.label("policy"));
        policy.into_iter().for_each(|(_, value)| *value = words.say("policy", "not_given"));
    }
    facts
}

/// The pages of a session as one page that needs nothing else.
#[must_use]
pub fn audit_html(pages: &[Audit], language: &str) -> String {
    let words = words(language);
    let mut page = Page::default();
    let sites = pages.first().map_or("", |audit| audit.report.site.as_str());
    head(&mut page, sites, words);
    for audit in pages {
        heading(&mut page, &audit.report.site, words);
        summary(&mut page, &audit.report, facts(&audit.report, words), words);
        figures(&mut page, audit, words);
        if let Some(listed) = &audit.listed {
            page.markup("<h2>").text(&words.say("audit", "listed")).markup(": ");
            page.text(&listed.requests.to_string()).markup("</h2>\n<dl>\n");
            for (host, count) in &listed.hosts {
                page.markup("<dt>").text(host).markup("</dt><dd>").text(&count.to_string());
                page.markup("</dd>\n");
            }
            page.markup("</dl>\n");
        }
        if !audit.handed.is_empty() {
            page.markup("<h2>").text(&words.say("audit", "handed")).markup("</h2>\n");
            drawing(&mut page, &audit.handed, words);
            table(&mut page, &audit.handed, words);
        }
        findings(&mut page, &by_party(&audit.report.rows), words);
        remarks(&mut page, &audit.report, language);
    }
    foot(page, words)
}

fn figures(page: &mut Page, audit: &Audit, words: &Words) {
    page.markup("<h2>")
        .text(&words.say("audit", "title"))
        .markup("</h2>\n<dl class=\"figures\">\n");
    for (key, count) in audit.figures.rows() {
        page.markup("<dt>").text(&words.say("audit", key)).markup("</dt><dd>");
        page.text(&count.to_string()).markup("</dd>\n");
    }
    page.markup("</dl>\n");
}

fn table(page: &mut Page, pairs: &[Handed], words: &Words) {
    page.markup("<table>\n<thead><tr>");
    for column in ["giver", "receiver", "times", "ways"] {
        page.markup("<th scope=\"col\">").text(&words.say("audit", column)).markup("</th>");
    }
    page.markup("<th scope=\"col\">").text(words.label("evidence"));
    page.markup("</th></tr></thead>\n<tbody>\n");
    for pair in pairs {
        page.markup("<tr><th scope=\"row\">").text(&pair.from).markup("</th><td>").text(&pair.to);
        page.markup("</td><td>").text(&format!("{}×", pair.requests)).markup("</td><td>");
        page.text(&ways(pair, words)).markup("</td><td><ul>");
        for address in &pair.evidence {
            page.markup("<li>").text(address).markup("</li>");
        }
        page.markup("</ul></td></tr>\n");
    }
    page.markup("</tbody>\n</table>\n");
}

/// How it was handed on, and which cookies: `as it is (uid, IDE)`.
fn ways(pair: &Handed, words: &Words) -> String {
    let ways: Vec<String> = pair.ways.iter().map(|way| words.say("audit", way)).collect();
    let mut said = ways.join(", ");
    if !pair.cookies.is_empty() {
        let cookies: Vec<&str> = pair.cookies.iter().map(String::as_str).collect();
        let _ = write!(said, " ({})", cookies.join(", "));
    }
    said
}

/// Givers on the left, receivers on the right, a line for each pair.
fn drawing(page: &mut Page, pairs: &[Handed], words: &Words) {
    let drawn = &pairs[..pairs.len().min(DRAWN)];
    let (givers, receivers) = (once(drawn, |p| &p.from), once(drawn, |p| &p.to));
    let height = (givers.len().max(receivers.len()) + 1) * LINE;
    let number = |page: &mut Page, attribute: &'static str, value: usize| {
        page.markup(attribute).text(&value.to_string()).markup("\"");
    };
    page.markup("<svg role=\"img\" xmlns=\"http://www.w3.org/2000/svg\" font-size=\"13\" fill=\"currentColor\" stroke=\"none\" aria-label=\"");
    page.text(&words.say("audit", "handed")).markup("\" viewBox=\"0 0 ");
    page.text(&format!("{} {height}", LEFT + RIGHT)).markup("\">\n");
    for pair in drawn {
        let row = |names: &[&str], name: &str| names.iter().position(|n| *n == name).unwrap_or(0);
        number(page, "<line stroke=\"currentColor\" stroke-opacity=\"0.45\" x1=\"", LEFT + 6);
        number(page, " y1=\"", row(&givers, &pair.from) * LINE + LINE - 4);
        number(page, " x2=\"", RIGHT - 6);
        number(page, " y2=\"", row(&receivers, &pair.to) * LINE + LINE - 4);
        number(page, " stroke-width=\"", 1 + pair.requests.checked_ilog2().unwrap_or(0) as usize);
        page.markup("><title>").text(&format!("{} → {}: {}", pair.from, pair.to, pair.requests));
        page.markup("</title></line>\n");
    }
    let columns: [(&[&str], usize, &'static str); 2] =
        [(&givers, LEFT, "<text text-anchor=\"end\" x=\""), (&receivers, RIGHT, "<text x=\"")];
    for (names, x, start) in columns {
        for (row, name) in names.iter().enumerate() {
            number(page, start, x);
            number(page, " y=\"", row * LINE + LINE);
            page.markup(">").text(name).markup("</text>\n");
        }
    }
    page.markup("</svg>\n");
    if pairs.len() > drawn.len() {
        page.markup("<p>").text(&words.say("audit", "more")).markup("</p>\n");
    }
}

/// Each name once, in order.
fn once<'a>(pairs: &'a [Handed], name: impl Fn(&'a Handed) -> &'a String) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    for pair in pairs {
        let name = name(pair).as_str();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
