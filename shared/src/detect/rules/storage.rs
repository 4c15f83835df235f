//! # Storage in the browser
//!
//! ## What it detects
//! A third party's script keeps an identifier in the browser's storage (`localStorage`, IndexedDB …).
//!
//! ## Why it matters
//! It serves as a cookie does, but has no end date and is often overlooked when cookies are deleted.
//! The law makes no difference between the two.
//!
//! ## Evidence it needs
//! A write by a script of a tracker, or by another third party's script with a value that has the shape
//! of an identifier: long and varied enough, and no time, word or setting. The value itself does not
//! leave the page.
//!
//! ## Known false positives
//! Third-party scripts that keep settings under a random key.
//!
//! ## References
//! - EDPB Guidelines 2/2023 on the technical scope of Article 5(3) of the ePrivacy Directive.

use super::{Confidence, Facts, Judgement, Kind, Severity};

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    if facts.seen.kind != Kind::Storage || !facts.third_party {
        return None;
    }
    let tracker = facts.tracks();
    (tracker || facts.sends("user_id")).then_some(Judgement {
        mechanism: Kind::Storage,
        severity: facts.hit.map_or(Severity::Medium, |hit| hit.severity).max(Severity::Low),
        confidence: if tracker { Confidence::High } else { Confidence::Medium },
        tracking: true,
    })
}
