//! # Detour through a tracker
//!
//! ## What it detects
//! A link on the page that does not lead where it says, but first to a company that follows people,
//! which sends the browser on.
//!
//! ## Why it matters
//! On the detour that company is the page that is visited: it may set and read cookies as any site may,
//! also where the browser refuses those of third parties, and learns both where the visitor comes from
//! and where they go.
//!
//! ## Evidence it needs
//! An address of a known tracker to which the visitor was led from the page, and whose only answer was
//! to go on to another organisation that is not the site itself.
//!
//! ## Known false positives
//! An advertisement that was clicked on purpose. Ways back to the site (log-in, payment), and addresses
//! of companies that are not known as trackers, do not count.
//!
//! ## References
//! - Koop, Tews, Katzenbeisser, *In-Depth Evaluation of Redirect Tracking and Link Usage*, PoPETs 2020.
//! - Navigational-Tracking Mitigations, draft of the W3C Privacy Working Group.

use super::{Confidence, Facts, Judgement, Kind};

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    let led = facts.seen.kind == Kind::Request && facts.seen.detail.resource == "main_frame";
    let hit = facts.hit.filter(|_| led && facts.third_party && facts.tracks())?;
    Some(Judgement {
        mechanism: Kind::Request,
        severity: hit.severity,
        confidence: Confidence::Medium,
        tracking: true,
    })
}
