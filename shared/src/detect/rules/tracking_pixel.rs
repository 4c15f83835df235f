//! # Tracking pixel
//!
//! ## What it detects
//! A picture that nobody sees, or a message without an answer, that exists to be requested.
//!
//! ## Why it matters
//! The request itself is the point: it tells a third party who looked at which page, when, and whatever
//! the address carries.
//!
//! ## Evidence it needs
//! A third-party picture of at most one by one pixel, hidden, answered with at most 100 bytes or with
//! none (status 204), or a beacon; from a known tracker or with parameters in its address. The same at
//! an address on the site's own domain that only one tracker has.
//!
//! ## Known false positives
//! Transparent pictures used for spacing: without parameters and from no tracker they do not count.
//!
//! ## References
//! - EDPB Guidelines 2/2023 on the technical scope of Article 5(3) of the ePrivacy Directive, section
//!   3.1 on tracking links and pixels.

use super::{Confidence, Facts, Judgement, Kind, Severity};

/// The largest answer taken for a picture that nobody is to see; an empty GIF has 35 to 43.
const TINY_BYTES: u64 = 100;

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    if !facts.foreign() || !is_pixel(facts) {
        return None;
    }
    let tracker = facts.tracks();
    let query = facts.url.as_ref().and_then(|u| u.query()).is_some_and(|q| !q.is_empty());
    let known_harmless = facts.hit.is_some_and(|hit| hit.own && !hit.tracking);
    if !tracker && (known_harmless || !query) {
        return None;
    }
    let tells = facts.carries_identifier();
    Some(Judgement {
        mechanism: Kind::Pixel,
        severity: match facts.hit {
            Some(hit) if tracker => hit.severity.max(Severity::Low),
            _ => Severity::Medium,
        },
        confidence: match (tracker, tells) {
            (true, _) => Confidence::High,
            (false, true) => Confidence::Medium,
            (false, false) => Confidence::Low,
        },
        tracking: tracker || tells,
    })
}

fn is_pixel(facts: &Facts) -> bool {
    let detail = &facts.seen.detail;
    let invisible = detail.hidden || detail.size.is_some_and(|(w, h)| w <= 1 && h <= 1);
    let empty = detail.status == Some(204) || detail.bytes.is_some_and(|b| b <= TINY_BYTES);
    match facts.seen.kind {
        Kind::Pixel => true,
        Kind::Request => match detail.resource.as_str() {
            "image" | "imageset" => invisible || empty,
            "ping" | "beacon" => true,
            _ => false,
        },
        _ => false,
    }
}
