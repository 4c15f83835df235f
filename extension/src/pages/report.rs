//! The report of a page on the screen: a sentence, what is known of the policy, and the findings by
//! verdict, the gravest first.

use saydo_shared::compare::Verdict;
use saydo_shared::report::{PolicyStatus, Row, SiteReport};
use saydo_shared::text::plain;

use super::tree::{Tag, fold, link, tag};
use super::{finding, words};
use crate::browser::text;
use crate::message::View;

/// The verdicts in the order of the page, each with its mark. Those that need no attention are
/// folded.
const GROUPS: [(Verdict, &str, bool); 8] = [
    (Verdict::Contradicted, "✕", true),
    (Verdict::ConditionBroken, "!", true),
    (Verdict::Undeclared, "–", true),
    (Verdict::Ambiguous, "≠", true),
    (Verdict::Unknown, "?", true),
    (Verdict::TechnologyOnly, "◐", false),
    (Verdict::DeclaredByCategory, "✓", false),
    (Verdict::DeclaredByName, "✓", false),
];

/// Shows what is known of a page.
#[must_use]
pub fn show(view: &View) -> Vec<Tag> {
    let Some(report) = &view.report else { return nothing(view) };
    let mut parts = vec![head(report, view)];
    parts.extend(notices(report, view));
    for (verdict, mark, open) in GROUPS {
        parts.extend(group(report, verdict, mark, open));
    }
    parts
}

fn nothing(view: &View) -> Vec<Tag> {
    let mut parts = vec![
        tag("header")
            .child(tag("h1").set("aria-live", "polite").text(&words::say("nothing_title"))),
        tag("p").text(&words::say("nothing_text")),
    ];
    if view.private {
        parts.push(notice("private_lost"));
    }
    parts
}

fn head(report: &SiteReport, view: &View) -> Tag {
    tag("header")
        .child(tag("p").class("site").text(&plain(&report.site)))
        .child(
            tag("h1")
                .set("aria-live", "polite")
                .set("id", "headline")
                .text(&words::headline(report, view.working)),
        )
        .child(policy(report, view.working))
}

/// What was read of the policy, or why nothing was.
fn policy(report: &SiteReport, working: bool) -> Tag {
    let policy = &report.policy;
    let status = if working && policy.status != PolicyStatus::Read {
        PolicyStatus::Pending
    } else {
        policy.status
    };
    let mut line = tag("p").class("policy").text(&words::status(status));
    for (at, document) in policy.documents.iter().enumerate() {
        let name =
            if at == 0 { words::say("document_policy") } else { words::say("document_more") };
        line = line.text(" ").child(link(&document.url, &name));
    }
    if let Some(date) = &policy.last_updated {
        line = line.text(" · ").text(&text("policy_dated", &[date]));
    }
    line
}

fn notices(report: &SiteReport, view: &View) -> Vec<Tag> {
    let mut notices = Vec::new();
    if view.private {
        notices.push(notice("private_note"));
    }
    if view.partial {
        notices.push(notice("partial_note"));
    }
    if report.dropped > 0 {
        let text = text("dropped_note", &[&report.dropped.to_string()]);
        notices.push(tag("p").class("note").text(&text));
    }
    notices
}

fn notice(name: &str) -> Tag {
    tag("p").class("note").text(&words::say(name))
}

fn group(report: &SiteReport, verdict: Verdict, mark: &str, open: bool) -> Option<Tag> {
    let mine = |(_, row): &(usize, &Row)| row.assessment.verdict == verdict;
    let rows: Vec<(usize, &Row)> = report.rows.iter().enumerate().filter(mine).collect();
    if rows.is_empty() {
        return None;
    }
    let heading = tag("h2")
        .child(tag("span").class("sign").set("aria-hidden", "true").text(mark))
        .child(tag("span").class("verdict").text(&words::verdict(verdict)))
        .child(tag("span").class("number").text(&rows.len().to_string()));
    let list = tag("ol").children(rows.iter().map(|(at, row)| finding::show(report, row, *at)));
    let class = format!("group {}", verdict.id());
    Some(if open {
        tag("section").class(&class).child(heading).child(list)
    } else {
        let id = format!("group-{}", verdict.id());
        tag("section").class(&class).child(fold(&id, tag("summary").child(heading), [list]))
    })
}
