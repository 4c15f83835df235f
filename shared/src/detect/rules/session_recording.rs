//! # Session recording
//!
//! ## What it detects
//! A service that films a visit: movements of the mouse, scrolling, clicks, often typing.
//!
//! ## Why it matters
//! The recording is played back by people at the site and kept at the service. What is typed or shown
//! on the page, an account number or a medical question, is easily filmed along.
//!
//! ## Evidence it needs
//! A script or request of a product whose purpose is recording or heat maps; or one that nobody knows,
//! and that uploads movements, clicks or changes of the page again and again: bodies that name at least
//! four kinds of them.
//!
//! ## Known false positives
//! The product is loaded, but its owner switched recording off: from outside this can not be told.
//!
//! ## References
//! - Acar, Englehardt, Narayanan, *No boundaries: data exfiltration by third parties embedded on web
//!   pages*, PoPETs 2020.

use super::{Confidence, Facts, Judgement, Kind, Severity};

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    let given = facts.seen.kind == Kind::SessionRecording;
    let loads = matches!(
        facts.seen.kind,
        Kind::Request | Kind::Script | Kind::Websocket | Kind::Pixel | Kind::Iframe
    );
    let known = facts.category() == "session_recording" && facts.foreign();
    if !(given || loads && known) {
        return None;
    }
    Some(Judgement {
        mechanism: Kind::SessionRecording,
        severity: if facts.foreign() { Severity::High } else { Severity::Medium },
        confidence: if known { Confidence::High } else { Confidence::Medium },
        tracking: true,
    })
}
