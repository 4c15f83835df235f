//! Sentences of one policy that can not both be true.
//!
//! A contradiction needs two firm sentences: no condition, no exception, no "may", nothing past, nothing
//! about somebody else. The denial must reach as far as the claim: what is said of the newsletter alone
//! contradicts nothing that is said of orders. When in doubt there is no contradiction.

mod cookies;
mod data;
mod limits;
mod numbers;
mod owner;
mod repeat;
mod sharing;
mod stance;

use std::collections::BTreeSet;

use super::words;
use crate::policy::Policy;
use crate::policy::record::Contradiction;

/// Contradictions of one kind in one policy: a few show the pattern.
const EACH: usize = 3;

/// Denials, and claims, that one rule compares: more only a hostile document has.
const COMPARED: (usize, usize) = (24, 200);

/// A sentence of the policy: index of the document and of the sentence.
pub type Place = (usize, usize);

/// Two sentences that can not both be true.
#[derive(Debug, Clone, Copy)]
pub struct Pair {
    pub rule: &'static str,
    pub a: Place,
    pub b: Place,
}

/// Everything found, in the order of the rules; and the companies that some sentence speaks in the name
/// of, without being the controller.
pub fn find(policy: &Policy) -> (Vec<Contradiction>, Vec<(Place, String)>) {
    let stances = stance::Stances { policy };
    let mut pairs: Vec<Pair> = Vec::new();
    for rule in [
        sharing::all,
        sharing::parties,
        sharing::only_recipients,
        sharing::instructed,
        cookies::none,
        cookies::only_functional,
        cookies::technologies,
        cookies::consent,
        data::none_collected,
        data::guests,
        data::not_personal,
        data::transfers,
        limits::marketing,
        limits::only_purpose,
        numbers::retention,
        numbers::ages,
        owner::controllers,
        owner::spelling,
        owner::officer,
        repeat::flips,
    ] {
        pairs.extend(rule(&stances));
    }
    let mut seen: BTreeSet<(Place, Place)> = BTreeSet::new();
    let mut out: Vec<Contradiction> = Vec::new();
    for pair in pairs {
        let ends = (pair.a.min(pair.b), pair.a.max(pair.b));
        let alike = out.iter().filter(|known| known.rule == pair.rule).count();
        if alike < EACH && seen.insert(ends) {
            out.extend(contradiction(policy, &pair));
        }
    }
    (out, owner::strangers(&stances))
}

fn contradiction(policy: &Policy, pair: &Pair) -> Option<Contradiction> {
    let quote = |(document, sentence): Place| {
        policy.readings.get(document).map(|reading| (reading.quote(sentence), reading.index))
    };
    let ((quote_a, span_a), document_a) = quote(pair.a)?;
    let ((quote_b, span_b), document_b) = quote(pair.b)?;
    (quote_a != quote_b).then(|| Contradiction {
        explanation: words::english(pair.rule).to_owned(),
        rule: pair.rule.to_owned(),
        quote_a,
        quote_b,
        span_a,
        span_b,
        document_a,
        document_b,
    })
}

/// For each denial the first claim that it reaches; no claim twice.
fn pairs(
    rule: &'static str,
    denials: &[Place],
    claims: &[Place],
    fits: impl Fn(Place, Place) -> bool,
) -> Vec<Pair> {
    let mut used = BTreeSet::new();
    let mut out = Vec::new();
    for a in denials.iter().take(COMPARED.0) {
        let claims = &claims[..claims.len().min(COMPARED.1)];
        let b = claims.iter().find(|b| a != *b && !used.contains(*b) && fits(*a, **b));
        if let Some(b) = b {
            used.insert(*b);
            out.push(Pair { rule, a: *a, b: *b });
        }
    }
    out
}
