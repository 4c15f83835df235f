//! The rules, one per file, in the order in which they are asked: the first that fires names the
//! finding. A rule looks at one observation and nothing else.
//!
//! The doc comment at the head of each file is the page behind *Why?* in the popup; a test keeps
//! `docs/rules/` equal to it.

mod bounce;
mod cookie_sync;
mod embed;
mod fingerprinting;
mod form_post;
mod identifier_cookie;
mod key_logging;
mod known_tracker;
mod link_decoration;
mod session_recording;
mod social_button;
mod storage;
mod third_party_resource;
mod tracking_pixel;
mod websocket;

use super::facts::Facts;
use super::{Confidence, Severity};
use crate::observe::{Consent, Kind};

/// What a rule makes of an observation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    /// How the visitor is followed; may be more exact than the kind of the observation.
    pub mechanism: Kind,
    /// How much it matters.
    pub severity: Severity,
    /// How sure the rule is.
    pub confidence: Confidence,
    /// Whether it follows people, or merely shows them to a third party.
    pub tracking: bool,
}

/// A rule.
pub struct Rule {
    /// Its name, also that of its file and page.
    pub id: &'static str,
    /// Its page, Markdown.
    pub page: &'static str,
    judge: fn(&Facts) -> Option<Judgement>,
}

macro_rules! rules {
    ($($name:ident),* $(,)?) => {
        const RULES: &[Rule] = &[$(Rule {
            id: stringify!($name),
            page: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/../docs/rules/", stringify!($name), ".md"
            )),
            judge: $name::judge,
        }),*];

        #[cfg(test)]
        const SOURCES: &[(&str, &str)] = &[$((
            stringify!($name), include_str!(concat!(stringify!($name), ".rs"))
        )),*];
    };
}

// What is certain by its kind comes first, what merely goes to a third party last.
rules![
    link_decoration,
    bounce,
    cookie_sync,
    key_logging,
    session_recording,
    fingerprinting,
    identifier_cookie,
    storage,
    form_post,
    social_button,
    tracking_pixel,
    embed,
    known_tracker,
    websocket,
    third_party_resource,
];

/// The first rule that fires, and its judgement weighed by what was sent and chosen.
pub fn judge(facts: &Facts) -> Option<(&'static str, Judgement)> {
    let (rule, mut judgement) = RULES.iter().find_map(|r| Some((r.id, (r.judge)(facts)?)))?;
    if judgement.tracking {
        if facts.sends_telling() {
            judgement.severity = Severity::High;
        }
        if facts.seen.consent == Consent::Refused {
            judgement.severity = judgement.severity.max(Severity::High);
        }
    }
    Some((rule, judgement))
}

/// The page of a rule.
pub fn page(id: &str) -> Option<&'static str> {
    RULES.iter().find(|rule| rule.id == id).map(|rule| rule.page)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `docs/rules/` says what the rules say. `UPDATE_DOCS=1 cargo test` writes it anew.
    #[test]
    fn pages_are_the_doc_comments() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/rules");
        for (id, source) in SOURCES {
            let text: String = source
                .lines()
                .map_while(|line| line.strip_prefix("//!"))
                .map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line)))
                .collect();
            for heading in [
                "What it detects",
                "Why it matters",
                "Evidence it needs",
                "Known false positives",
                "References",
            ] {
                assert!(text.contains(&format!("\n## {heading}\n")), "{id} lacks {heading:?}");
            }
            if std::env::var_os("UPDATE_DOCS").is_some() {
                std::fs::write(format!("{folder}/{id}.md"), &text).unwrap();
            } else {
                assert_eq!(page(id), Some(text.as_str()), "run UPDATE_DOCS=1 cargo test");
            }
        }
    }
}
