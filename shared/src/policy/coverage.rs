//! How much of a policy was understood, and whether that is enough to judge by.
//!
//! Below the gate every verdict is `unknown`: what was not understood must never become an accusation.

use super::Policy;
use crate::report::PolicyStatus;

/// Fewer words than this are a notice that points elsewhere, not a policy.
const WORDS: usize = 40;
/// Kinds of fact that must have been found.
const TOPICS: usize = 2;

/// Sets status and coverage of a policy after all documents were read.
pub fn judge(policy: &mut Policy) {
    let words: usize = policy.readings.iter().map(|reading| reading.scan.tokens.len()).sum();
    let stating = policy.readings.iter().flat_map(|reading| {
        (0..reading.sentences.len())
            .filter(|s| !reading.block(*s).chrome && !reading.is_heading(*s))
            .map(move |s| {
                reading.scan.in_sentence(s).iter().any(|hit| {
                    let name = reading.lexicon.name(hit.concept);
                    name.contains('.') && !name.starts_with("neg") && !name.starts_with("number")
                })
            })
    });
    let (mut all, mut understood) = (0_usize, 0_usize);
    for known in stating {
        all += 1;
        understood += usize::from(known);
    }
    policy.coverage = if all == 0 { 0.0 } else { understood as f32 / all as f32 };
    policy.status = status(policy, words);
}

fn status(policy: &Policy, words: usize) -> PolicyStatus {
    let record = &policy.record;
    if policy.documents.is_empty() {
        return PolicyStatus::NotFound;
    }
    if policy.readings.is_empty() {
        let foreign = record.diagnostics.iter().any(|d| d.code == "unsupported_language");
        return if foreign { PolicyStatus::UnsupportedLanguage } else { PolicyStatus::Unreadable };
    }
    let topics = [
        !record.contacts.is_empty(),
        !record.rights.is_empty(),
        !record.technologies.is_empty(),
        !record.purposes.is_empty(),
        !record.third_parties.is_empty() || !record.third_party_categories.is_empty(),
        !record.legal_bases.is_empty(),
        !record.retention.is_empty(),
        !record.denials.is_empty(),
        !record.controller.names.is_empty(),
    ];
    let found = topics.iter().filter(|found| **found).count();
    if words < WORDS || found < TOPICS { PolicyStatus::TooLittle } else { PolicyStatus::Read }
}
