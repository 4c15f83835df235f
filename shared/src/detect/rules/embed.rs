//! # Embedded content
//!
//! ## What it detects
//! A frame with another party's content: a video, a map, a form, a payment page.
//!
//! ## Why it matters
//! The party behind it learns of the visit as if it had been visited itself, may set cookies and runs
//! its own scripts in the frame.
//!
//! ## Evidence it needs
//! A frame whose address belongs to another organisation than the site.
//!
//! ## Known false positives
//! Frames that the visitor opened on purpose (a video played after a click) look the same.
//!
//! ## References
//! - Court of Justice of the European Union, C-40/17 *Fashion ID* (2019), on embedding third-party
//!   content.

use super::{Confidence, Facts, Judgement, Kind, Severity};
use crate::catalogue::category_tracks;

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    // A frame of an advertising or measuring company is no content: another rule names it.
    let content = !category_tracks(facts.category()) || facts.category() == "social";
    if facts.seen.kind != Kind::Iframe || !facts.third_party || !content {
        return None;
    }
    Some(Judgement {
        mechanism: Kind::Iframe,
        severity: facts.hit.map_or(Severity::Low, |hit| hit.severity),
        confidence: if facts.hit.is_some() { Confidence::High } else { Confidence::Medium },
        tracking: facts.tracks(),
    })
}
