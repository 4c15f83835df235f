//! Saying things in the language of the browser. The texts stand in `_locales/`; which name a value
//! has there is decided here.

use std::collections::BTreeSet;

use saydo_shared::compare::{self, Explanation, Verdict};
use saydo_shared::detect::{Confidence, Severity, TELLING};
use saydo_shared::observe::{Consent, Kind, Observation, Standing};
use saydo_shared::policy::DocumentKind;
use saydo_shared::report::{PolicyStatus, SiteReport};
use saydo_shared::text::plain;
use serde::Serialize;

use crate::browser::{self, text};
use crate::figures::Figures;
use crate::message::Trouble;

/// A text without values.
#[must_use]
pub fn say(name: &str) -> String {
    text(name, &[])
}

/// The name that a value has in JSON, under a prefix.
fn name<T: Serialize>(prefix: &str, value: &T) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    format!("{prefix}_{}", json.as_str().unwrap_or_default())
}

/// Heading of a verdict.
#[must_use]
pub fn verdict(verdict: Verdict) -> String {
    say(&name("verdict", &verdict))
}

/// Why a rule of comparing decided, and what that does not prove.
#[must_use]
pub fn explain(rule: &str) -> Option<Explanation> {
    compare::explain(rule, &language())
}

/// The language that all this is said in.
#[must_use]
pub fn language() -> String {
    browser::language_of_texts()
}

/// What had been chosen; empty when it is not known.
#[must_use]
pub fn consent(consent: Consent) -> String {
    say(&name("consent", &consent))
}

/// How reading the policy went.
#[must_use]
pub fn status(status: PolicyStatus) -> String {
    say(&name("status", &status))
}

/// How much it matters.
#[must_use]
pub fn severity(severity: Severity) -> String {
    say(&name("severity", &severity))
}

/// How sure it is.
#[must_use]
pub fn confidence(confidence: Confidence) -> String {
    say(&name("confidence", &confidence))
}

/// How a party follows the visitor, in a sentence about `what`.
#[must_use]
pub fn mechanism(kind: Kind, what: &str) -> String {
    text(&name("mechanism", &kind), &[what])
}

/// That addresses carry who clicked them, under these names.
#[must_use]
pub fn marked(names: BTreeSet<&str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    text("mechanism_link_decoration", &[&plain(&names.join(", "))])
}

/// How it stands to the visitor's consent string.
#[must_use]
pub fn standing(standing: &Standing) -> String {
    let values = [standing.vendor.to_string(), standing.purposes()];
    text(&name("standing", &standing.basis), &[&values[0], &values[1]])
}

/// What a cookie is for.
#[must_use]
pub fn purpose(purpose: &str) -> Option<String> {
    let known = ["necessary", "functional", "analytics", "advertising"].contains(&purpose);
    known.then(|| say(&format!("purpose_{purpose}")))
}

/// Personal data that left with it; `None` for what does not name anyone.
#[must_use]
pub fn sends(data: &str) -> Option<String> {
    TELLING.contains(&data).then(|| say(&format!("sends_{data}")))
}

/// What went wrong, and what to do about it.
#[must_use]
pub fn trouble(trouble: &Trouble) -> (String, String) {
    let both = |name: &str| (say(&format!("trouble_{name}")), say(&format!("trouble_{name}_fix")));
    match trouble {
        Trouble::NotAllowed => both("not_allowed"),
        Trouble::NotFound => both("not_found"),
        Trouble::Forbidden => both("forbidden"),
        Trouble::Ended => both("ended"),
        Trouble::Silent => both("silent"),
        Trouble::Apart { extension, host } => {
            (text("trouble_apart", &[extension, host]), say("trouble_apart_fix"))
        }
        Trouble::Private => both("private"),
        Trouble::Nothing => both("nothing"),
        Trouble::Host { message, fix, .. } => (message.clone(), fix.clone()),
    }
}

/// Who follows, and who sees it: the sentence at the top.
#[must_use]
pub fn headline(report: &SiteReport, working: bool) -> String {
    let who = match Figures::of(report) {
        Figures { followers: 0, viewers: 0, .. } => {
            return say(if working { "headline_working" } else { "headline_nobody" });
        }
        Figures { followers: 0, viewers, .. } => count("headline_viewers", viewers),
        Figures { followers, viewers: 0, .. } => count("headline_followers", followers),
        Figures { followers, viewers, .. } => {
            format!(
                "{} {}",
                count("headline_followers", followers),
                count("headline_more", viewers)
            )
        }
    };
    format!("{who}.")
}

/// What the policy says of it, in a sentence of its own, so that every number says what it counts;
/// `None` when nothing was found.
#[must_use]
pub fn coverage(report: &SiteReport, working: bool) -> Option<String> {
    let Figures { ways, uncovered, .. } = Figures::of(report);
    (ways > 0).then(|| match (report.policy.status, uncovered, ways) {
        _ if working => say("headline_reading"),
        (PolicyStatus::Read, 0, _) => say("headline_covered"),
        (PolicyStatus::Read, 1, 1) => say("headline_uncovered_only"),
        (PolicyStatus::Read, 1, _) => text("headline_uncovered_one", &["1", &ways.to_string()]),
        (PolicyStatus::Read, ..) => {
            text("headline_uncovered_many", &[&uncovered.to_string(), &ways.to_string()])
        }
        _ => say("headline_unread"),
    })
}

/// A text with a number; one has a text of its own.
#[must_use]
pub fn count(name: &str, number: usize) -> String {
    match number {
        1 => say(&format!("{name}_one")),
        _ => text(&format!("{name}_many"), &[&number.to_string()]),
    }
}

/// What one observation shows: what, which address, what it was like, what was sent, when, and what had
/// been chosen.
#[must_use]
pub fn evidence(report: &SiteReport, seen: &Observation) -> Vec<String> {
    let mut parts = Vec::new();
    let address = seen.url.as_deref().map(place);
    if let Some(cookie) = &seen.cookie {
        parts.push(text("evidence_cookie", &[&cookie.name, &cookie.domain]));
        parts.push(match cookie.lifetime_days {
            Some(days) if days < 1.5 => say("evidence_day"),
            Some(days) => text("evidence_days", &[&format!("{days:.0}")]),
            None => say("evidence_session"),
        });
        parts.push(say(if cookie.http_only { "evidence_http_only" } else { "evidence_scripts" }));
        parts.extend(cookie.set_by.as_deref().map(|by| text("evidence_set_by", &[place(by)])));
    } else {
        parts.extend(address.map(str::to_owned));
    }
    if !seen.detail.label.is_empty() {
        parts.push(seen.detail.label.clone());
    }
    if let Some((width, height)) = seen.detail.size {
        parts.push(format!("{width} × {height} px"));
    }
    parts.extend(seen.sends.iter().filter_map(|data| sends(data)));
    if seen.time > 0 {
        let times = [browser::clock(seen.time), after(report, seen.time)];
        parts.push(text("evidence_time", &[&times[0], &times[1]]));
    }
    parts.extend(Some(consent(seen.consent)).filter(|part| !part.is_empty()));
    parts
}

/// An address without its query, which names people more than places.
#[must_use]
pub fn place(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

/// How long after the page was opened.
#[must_use]
pub fn after(report: &SiteReport, time: u64) -> String {
    let seconds = time.saturating_sub(report.started) as f64 / 1_000.0;
    let figures = if seconds < 10.0 { format!("{seconds:.1}") } else { format!("{seconds:.0}") };
    text("seconds", &[&figures.replace('.', &say("decimal"))])
}

/// What the visitor did in the consent dialogue.
#[must_use]
pub fn chosen(choice: Consent) -> String {
    say(&name("chosen", &choice))
}

/// The name of a document of the policy.
#[must_use]
pub fn document(report: &SiteReport, url: &str) -> Option<String> {
    let documents = &report.policy.documents;
    let at = documents.iter().position(|document| document.url == url)?;
    Some(say(match (documents.get(at)?.kind, at) {
        (DocumentKind::Imprint, _) => "document_imprint",
        (DocumentKind::Policy, 0) => "document_policy",
        (DocumentKind::Policy, _) => "document_more",
    }))
}
