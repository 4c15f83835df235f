//! Which findings a letter shows, and what it may say of each.
//!
//! The ladder of claims, each rung only with its evidence:
//!
//! 1. *I observed*: always;
//! 2. *your policy does not mention it*: verdict `undeclared`, and the policy was read;
//! 3. *before my choice*: the dialogue was shown and not answered when it was observed;
//! 4. *after refusal*: the visitor had refused when it was observed;
//! 5. *not in line with quote A*: the policy says so in a sentence that is quoted.
//!
//! Nothing here says that something is unlawful.

use std::collections::BTreeMap;

use super::clean;
use crate::compare::Verdict;
use crate::detect::Finding;
use crate::limits::FINDINGS_PER_REPORT;
use crate::observe::Consent;
use crate::report::{PolicyStatus, Row, SiteReport};

/// Quotes in one letter: more no longer fits a page.
const QUOTES: usize = 4;
/// One quote in a letter, in bytes; the policy itself is a click away.
const QUOTE_BYTES: usize = 420;

/// One finding with what may be said of it.
pub(super) struct Claim<'a> {
    pub finding: &'a Finding,
    /// The verdict that is said; `Unknown` says nothing.
    pub verdict: Verdict,
    /// References of the quotes that carry the verdict (`A`, `A, B`).
    pub refs: String,
}

/// A sentence of the policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Quote {
    pub reference: char,
    pub text: String,
    /// Where it stands, without query; empty when not known.
    pub url: String,
    /// When it was retrieved, milliseconds since 1970; 0 when not known.
    pub fetched: u64,
}

/// The evidence of one letter.
#[derive(Default)]
pub(super) struct Claims<'a> {
    pub list: Vec<Claim<'a>>,
    pub quotes: Vec<Quote>,
}

impl Claims<'_> {
    /// Whether any finding was observed in this consent state.
    pub fn any(&self, consent: Consent) -> bool {
        self.list.iter().any(|claim| claim.finding.consent == consent)
    }

    /// Whether any claim has this verdict.
    pub fn verdict(&self, verdict: Verdict) -> bool {
        self.list.iter().any(|claim| claim.verdict == verdict)
    }

    /// Whether the browser sent the Global Privacy Control signal with any of it.
    pub fn gpc(&self) -> bool {
        self.list.iter().flat_map(|claim| &claim.finding.evidence).any(|seen| seen.gpc)
    }
}

/// Which findings may be shown, and whether the letter speaks of the policy.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'a> {
    /// Keys of the findings that the user picked; empty takes all that matter.
    pub keys: &'a [String],
    /// Only those of this organisation, where there is one.
    pub vendor: Option<&'a str>,
    /// Only those first seen after this moment, milliseconds since 1970.
    pub since: u64,
    /// Whether what the policy says is part of the letter.
    pub policy: bool,
}

/// The claims that a report supports.
pub(super) fn of<'a>(report: &'a SiteReport, scope: Scope) -> Claims<'a> {
    let mut claims = Claims::default();
    let speak = scope.policy && report.policy.status == PolicyStatus::Read;
    let rows = report.rows.iter().take(FINDINGS_PER_REPORT);
    let mut rows: Vec<&Row> = rows.filter(|row| wanted(row, scope)).collect();
    // What the policy does not cover comes first, so that its quotes have room; within that, something
    // of every party before more of one: only the first rows stand in the letter itself.
    rows.sort_by_key(|row| !row.assessment.verdict.is_uncovered());
    let mut seen: BTreeMap<(bool, &str), usize> = BTreeMap::new();
    let mut turns: Vec<(bool, usize, &Row)> = Vec::new();
    for row in rows {
        let covered = !row.assessment.verdict.is_uncovered();
        let party = row.finding.vendor.as_ref().map_or(&row.finding.host, |vendor| &vendor.name);
        let turn = seen.entry((covered, party.as_str())).or_default();
        turns.push((covered, *turn, row));
        *turn += 1;
    }
    turns.sort_by_key(|(covered, turn, _)| (*covered, *turn));
    for (_, _, row) in turns {
        let (verdict, refs) =
            if speak { judged(row, report, &mut claims.quotes) } else { Default::default() };
        claims.list.push(Claim { finding: &row.finding, verdict, refs });
    }
    claims
}

fn wanted(row: &Row, scope: Scope) -> bool {
    let finding = &row.finding;
    let picked =
        if scope.keys.is_empty() { matters(row) } else { scope.keys.contains(&finding.key) };
    picked
        && finding.first_seen >= scope.since
        && scope.vendor.is_none_or(|name| is_of(finding, name))
}

/// Whether a finding is of an organisation, whose name may be longer than the one people know
/// ("Meta Platforms Ireland Limited" for "Meta").
fn is_of(finding: &Finding, organisation: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let split = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        split.map(str::to_lowercase).collect()
    };
    let known = finding.vendor.as_ref().map(|vendor| words(&vendor.name)).unwrap_or_default();
    !known.is_empty() && words(organisation).starts_with(&known)
}

/// Whether a finding belongs in a letter when the user picked none.
fn matters(row: &Row) -> bool {
    let finding = &row.finding;
    let needed = matches!(finding.purpose.as_str(), "necessary" | "functional");
    row.assessment.verdict.is_uncovered() || (finding.tracking && !needed)
}

/// The verdict that may be said. One that needs a quote falls back to nothing without it.
fn judged(row: &Row, report: &SiteReport, quotes: &mut Vec<Quote>) -> (Verdict, String) {
    let found = &row.assessment;
    let mut cite = |text: &Option<String>| {
        text.as_deref().and_then(|text| cite(text, &found.document, report, quotes))
    };
    match found.verdict {
        Verdict::Contradicted | Verdict::ConditionBroken => match cite(&found.quote) {
            Some(reference) => (found.verdict, reference.into()),
            None => (Verdict::Unknown, String::new()),
        },
        Verdict::Ambiguous => match (cite(&found.quote), cite(&found.quote_2)) {
            (Some(a), Some(b)) => (Verdict::Ambiguous, format!("{a}, {b}")),
            _ => (Verdict::Unknown, String::new()),
        },
        other => (other, String::new()),
    }
}

/// The reference of a quote, which is added where it is new; `None` when there is no room.
fn cite(text: &str, document: &str, report: &SiteReport, quotes: &mut Vec<Quote>) -> Option<char> {
    let text = clean::line_of(text, QUOTE_BYTES);
    if let Some(known) = quotes.iter().find(|quote| quote.text == text) {
        return Some(known.reference);
    }
    if text.is_empty() || quotes.len() == QUOTES {
        return None;
    }
    let source = report.policy.documents.iter().find(|known| known.url == document);
    let source = source.or(report.policy.documents.first().filter(|_| document.is_empty()));
    let reference = char::from(b'A' + u8::try_from(quotes.len()).unwrap_or(0));
    quotes.push(Quote {
        reference,
        text,
        url: clean::address(source.map_or(document, |s| &s.url)).unwrap_or_default(),
        fetched: source.map_or(0, |source| source.fetched),
    });
    Some(reference)
}
