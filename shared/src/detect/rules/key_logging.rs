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
//! A value that was typed stands in what leaves the page before anything was pressed: as it is, in
//! base64 or hashed (MD5, SHA-1, SHA-256), in an address, in the first 64 KiB of a body, or in a message
//! through an open connection. It has at least six characters, stands by itself, and neither the page
//! nor an earlier address held it. What was typed is kept in memory only; a finding says that it left
//! and in which form.
//!
//! ## Known false positives
//! Suggestions while typing (search boxes, post codes) send on purpose: what goes to the site itself is
//! not reported, what is typed into such a field only when a tracker receives it, and services for it
//! are rated low.
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
