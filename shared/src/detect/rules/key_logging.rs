//! # Key logging
//!
//! ## What it detects
//! A script sends what is typed into a form before the form is sent.
//!
//! ## Why it matters
//! Whoever changes their mind and does not press *send* has told the site, or a company behind it,
//! nothing on purpose. Yet the e-mail address or the illness typed is already there.
//!
//! ## Evidence it needs
//! The content script saw a value leave while the field was being filled in.
//!
//! ## Known false positives
//! Suggestions while typing (search boxes, post codes) send on purpose. Those go to the site itself or
//! to a search service and are rated low.
//!
//! ## References
//! - Senol et al., *Leaky Forms*, USENIX Security 2022.

use super::{Confidence, Facts, Judgement, Kind, Severity};

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    if facts.seen.kind != Kind::KeyLogging {
        return None;
    }
    let helps = matches!(facts.category(), "search" | "form" | "payment" | "map");
    let grave = facts.third_party && !helps;
    Some(Judgement {
        mechanism: Kind::KeyLogging,
        severity: if grave { Severity::High } else { Severity::Low },
        confidence: if grave { Confidence::High } else { Confidence::Low },
        tracking: grave,
    })
}
