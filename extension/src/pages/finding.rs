//! One finding on the screen: who, how, what the policy says of it, and what it is based on.

use saydo_shared::detect::rule_page;
use saydo_shared::observe::Kind;
use saydo_shared::report::{Row, SiteReport};
use saydo_shared::text::plain;

use super::tree::{Tag, fold, link, tag};
use super::{fragment, rule, words};
use crate::browser::text;

/// Shows a finding. `at` is its place in the report, which names what can be unfolded.
#[must_use]
pub fn show(report: &SiteReport, row: &Row, at: usize) -> Tag {
    let finding = &row.finding;
    let mut card =
        tag("li").class("finding").child(title(row)).child(how(row)).children(marks(row));
    for quote in [&row.assessment.quote, &row.assessment.quote_2].into_iter().flatten() {
        card = card.child(quotation(report, row, quote));
    }
    let evidence = finding.evidence.iter().map(|seen| {
        let parts = words::evidence(seen).into_iter().map(|part| tag("span").text(&plain(&part)));
        tag("li").children(parts)
    });
    let times = text("evidence_times", &[&finding.count.to_string()]);
    let evidence = tag("ul").class("evidence").children(evidence);
    let folds = tag("div").class("folds").child(fold(
        &format!("evidence-{at}"),
        tag("summary").text(&words::say("evidence")),
        [tag("p").text(&times), evidence],
    ));
    card.child(folds.child(why(row, at)))
}

/// Product and company, or the host of a party that is not known.
fn title(row: &Row) -> Tag {
    let finding = &row.finding;
    let heading = tag("h3");
    match &finding.vendor {
        Some(vendor) => match &vendor.product {
            Some(product) if product != &vendor.name => {
                heading.text(product).child(tag("small").text(&vendor.name))
            }
            _ => heading.text(&vendor.name),
        },
        None => heading
            .text(&plain(&finding.host))
            .child(tag("small").text(&words::say("unknown_party"))),
    }
}

/// How it follows.
fn how(row: &Row) -> Tag {
    let finding = &row.finding;
    let cookie = finding.evidence.iter().find_map(|seen| seen.cookie.as_ref());
    let what = match (finding.mechanism, cookie) {
        (Kind::Cookie, Some(cookie)) => &cookie.name,
        _ => &finding.host,
    };
    tag("p").class("how").text(&words::mechanism(finding.mechanism, &plain(what)))
}

/// What a cookie is for, and what had been chosen.
fn marks(row: &Row) -> Option<Tag> {
    let finding = &row.finding;
    let marks = [words::purpose(&finding.purpose), Some(words::consent(finding.consent))];
    let marks: Vec<String> = marks.into_iter().flatten().filter(|mark| !mark.is_empty()).collect();
    let marks = (!marks.is_empty()).then_some(marks)?;
    let marks = marks.iter().map(|mark| tag("span").class("mark").text(mark));
    Some(tag("p").class("marks").children(marks))
}

/// A sentence of the policy, with the way to it.
fn quotation(report: &SiteReport, row: &Row, quote: &str) -> Tag {
    let first = report.policy.documents.first().map_or("", |document| &document.url);
    let document = match row.assessment.document.as_str() {
        "" => first,
        document => document,
    };
    let words_of = tag("p").set("lang", &report.policy.language).text(&plain(quote));
    let way = link(&fragment::at_quote(document, quote), &words::say("open_at_sentence"));
    tag("blockquote").child(words_of).child(way)
}

/// Why the verdict, how sure, and the page of the rule.
fn why(row: &Row, at: usize) -> Tag {
    let (finding, assessment) = (&row.finding, &row.assessment);
    let weight = text(
        "why_weight",
        &[&words::severity(assessment.severity), &words::confidence(assessment.confidence)],
    );
    let summary = tag("summary").text(&words::say("why"));
    let mut inside = vec![tag("p").text(&words::why(assessment.verdict)), tag("p").text(&weight)];
    if let Some(page) = rule_page(&finding.rule) {
        inside.push(tag("div").class("rule").set("lang", "en").children(rule::show(page)));
    }
    fold(&format!("why-{at}"), summary, inside)
}
