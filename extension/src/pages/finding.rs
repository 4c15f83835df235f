//! The findings of one party under one verdict on the screen: who, in which ways, what the policy says
//! of it, and what it is based on.

use saydo_shared::detect::{LINK_DECORATION, rule_page};
use saydo_shared::observe::Kind;
use saydo_shared::report::write::link_to;
use saydo_shared::report::{Row, SiteReport};
use saydo_shared::text::plain;

use super::tree::{Tag, fold, link, tag};
use super::{rule, words};
use crate::browser::text;

/// Who is on a card: the name people know, and beside it the company or that it is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    name: String,
    beside: Option<String>,
}

impl Who {
    /// Product and company, or the host of a party that is not known.
    #[must_use]
    pub fn of(row: &Row) -> Self {
        let finding = &row.finding;
        match &finding.vendor {
            Some(vendor) => match &vendor.product {
                Some(product) if product != &vendor.name => {
                    Self { name: product.clone(), beside: Some(vendor.name.clone()) }
                }
                _ => Self { name: vendor.name.clone(), beside: None },
            },
            None => Self { name: plain(&finding.host), beside: Some(words::say("unknown_party")) },
        }
    }

    /// The name people know.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What names the parts of the card that can be unfolded: the same each time it is shown.
    fn id(&self, part: &str, row: &Row) -> String {
        let name = self.name.replace(|c: char| !c.is_alphanumeric(), "-");
        format!("{part}-{}-{name}", row.assessment.verdict.id())
    }
}

/// Shows what was found of one party; `rows` have the same verdict.
#[must_use]
pub fn card(report: &SiteReport, who: &Who, rows: &[&Row]) -> Tag {
    let heading = tag("h3").text(&who.name);
    let beside = who.beside.as_ref().map(|beside| tag("small").text(beside));
    let ways = rows.iter().map(|row| tag("li").child(how(row)).children(marks(row)));
    let card = tag("li")
        .class("finding")
        .child(heading.children(beside))
        .child(tag("ul").class("ways").children(ways))
        .children(quotations(report, rows));
    let Some(first) = rows.first() else { return card };
    let folds =
        [evidence(who.id("evidence", first), report, rows), why(who.id("why", first), rows)];
    card.child(tag("div").class("folds").children(folds))
}

/// One way in which it follows.
fn how(row: &Row) -> Tag {
    let finding = &row.finding;
    let cookie = finding.evidence.iter().find_map(|seen| seen.cookie.as_ref());
    if finding.rule == LINK_DECORATION {
        let names = finding.evidence.iter().map(|seen| seen.detail.label.as_str());
        return tag("span").class("how").text(&words::marked(names.collect()));
    }
    let what = match (finding.mechanism, cookie) {
        (Kind::Cookie, Some(cookie)) => &cookie.name,
        _ => &finding.host,
    };
    tag("span").class("how").text(&words::mechanism(finding.mechanism, &plain(what)))
}

/// What it sends of a person, what a cookie is for, what had been chosen, and whether the consent string
/// of the time names it.
fn marks(row: &Row) -> Vec<Tag> {
    let finding = &row.finding;
    let sent = finding.evidence.iter().flat_map(|seen| &seen.sends);
    let mut marks: Vec<String> = sent.filter_map(|data| words::sends(data)).collect();
    marks.extend(words::purpose(&finding.purpose));
    marks.push(words::consent(finding.consent));
    marks.extend(finding.standing.as_ref().map(words::standing));
    let mut shown = Vec::<String>::new();
    for mark in marks {
        if !mark.is_empty() && !shown.contains(&mark) {
            shown.push(mark);
        }
    }
    shown.iter().map(|mark| tag("span").class("mark").text(mark)).collect()
}

/// The sentences of the policy that carry the verdict, each once, with the way to it.
fn quotations(report: &SiteReport, rows: &[&Row]) -> Vec<Tag> {
    let first = report.policy.documents.first().map_or("", |document| &document.url);
    let (mut quotes, mut shown) = (Vec::<&str>::new(), Vec::new());
    for row in rows {
        let assessment = &row.assessment;
        let document = if assessment.document.is_empty() { first } else { &assessment.document };
        let quote =
            assessment.quote.as_ref().map(|quote| (quote, assessment.heading.as_str(), false));
        let counter = assessment.quote_2.as_ref().map(|quote| (quote, "", true));
        for (quote, heading, counter) in [quote, counter].into_iter().flatten() {
            if !quotes.contains(&quote.as_str()) {
                quotes.push(quote);
                let label = || tag("p").class("how").text(&words::say("quote_counter"));
                shown.extend(counter.then(label));
                shown.push(quotation(report, document, quote, heading));
            }
        }
    }
    shown
}

/// A sentence of the policy, in which document and under which heading it stands, and the way to it.
#[must_use]
pub fn quotation(report: &SiteReport, document: &str, quote: &str, under: &str) -> Tag {
    let sentence = tag("p").set("lang", &report.policy.language).text(&plain(quote));
    // With one document there is nothing to tell apart.
    let documents = &report.policy.documents;
    let name = (documents.len() > 1).then(|| words::document(report, document)).flatten();
    let under = (!under.is_empty()).then(|| text("quote_under", &[&plain(under)]));
    let place: Vec<String> = name.into_iter().chain(under).collect();
    let address = link_to(document, quote).unwrap_or_default();
    tag("blockquote")
        .child(sentence)
        .children((!place.is_empty()).then(|| tag("small").text(&place.join(", "))))
        .child(link(&address, &words::say("open_at_sentence")))
}

/// What was seen.
fn evidence(id: String, report: &SiteReport, rows: &[&Row]) -> Tag {
    let seen = rows.iter().flat_map(|row| &row.finding.evidence).map(|seen| {
        let parts = words::evidence(report, seen).into_iter();
        let parts = parts.map(|part| tag("span").text(&plain(&part)));
        tag("li").children(parts)
    });
    let count = rows.iter().map(|row| row.finding.count).fold(0, u32::saturating_add);
    let times = text("evidence_times", &[&count.to_string()]);
    let summary = tag("summary").text(&words::say("evidence"));
    fold(&id, summary, [tag("p").text(&times), tag("ul").class("evidence").children(seen)])
}

/// Why the verdict and what it does not prove, how sure, and the pages of the rules.
fn why(id: String, rows: &[&Row]) -> Tag {
    let mut inside = Vec::new();
    let mut add = |part: Tag| {
        if !inside.contains(&part) {
            inside.push(part);
        }
    };
    for row in rows {
        let assessment = &row.assessment;
        let sure = words::confidence(assessment.confidence);
        if let Some(explained) = words::explain(&assessment.rule) {
            add(tag("p").text(explained.says));
            add(tag("p").class("limit").text(explained.limit));
        }
        add(tag("p").text(&text("why_weight", &[&words::severity(assessment.severity), &sure])));
    }
    for page in rows.iter().filter_map(|row| rule_page(&row.finding.rule)) {
        add(tag("div").class("rule").set("lang", "en").children(rule::show(page)));
    }
    fold(&id, tag("summary").text(&words::say("why")), inside)
}
