//! # Form sent to a third party
//!
//! ## What it detects
//! What is filled in on the page goes straight to another company.
//!
//! ## Why it matters
//! The visitor believes to write to the site. The company that receives it has the name, address or
//! question first-hand.
//!
//! ## Evidence it needs
//! A form with personal data, or a request with what was typed after a button was pressed, that is sent
//! to an address of another organisation. What was typed is looked for as it is, in base64 and hashed.
//!
//! ## Known false positives
//! Payment pages and newsletter services are meant to receive it; they are rated lower, and a policy
//! often names them.
//!
//! ## References
//! - Articles 13(1)(e) and 28 of the GDPR.

use super::{Confidence, Facts, Judgement, Kind, Severity};

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    if facts.seen.kind != Kind::FormPost || !facts.third_party {
        return None;
    }
    let meant =
        matches!(facts.category(), "payment" | "login" | "captcha" | "search" | "email" | "form");
    Some(Judgement {
        mechanism: Kind::FormPost,
        severity: match (meant, facts.sends_telling()) {
            (true, _) => Severity::Low,
            (false, true) => Severity::High,
            (false, false) => Severity::Medium,
        },
        confidence: if facts.seen.sends.is_empty() { Confidence::Medium } else { Confidence::High },
        tracking: facts.tracks(),
    })
}
