//! # Open connection to a third party
//!
//! ## What it detects
//! A connection (WebSocket) to another party that stays open while the page is.
//!
//! ## Why it matters
//! Through it anything can be sent both ways without further requests. Chat windows use it; so do
//! recorders, advertisers that evade blockers, and pages that let the visitor's computer mine coins.
//!
//! ## Evidence it needs
//! A WebSocket to an address of another organisation.
//!
//! ## Known false positives
//! Chat and live updates from a service that the site hired.
//!
//! ## References
//! - Bashir et al., *How Tracking Companies Circumvented Ad Blockers Using WebSockets*, IMC 2018.

use super::{Confidence, Facts, Judgement, Kind, Severity};

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    if facts.seen.kind != Kind::Websocket || !facts.third_party {
        return None;
    }
    Some(Judgement {
        mechanism: Kind::Websocket,
        severity: facts.hit.map_or(Severity::Medium, |hit| hit.severity),
        confidence: Confidence::Medium,
        tracking: false,
    })
}
