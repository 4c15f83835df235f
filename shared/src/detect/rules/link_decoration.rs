//! # Marked link
//!
//! ## What it detects
//! An address that carries a number by which a company recognises who clicked it (`fbclid`, `gclid`,
//! `msclkid`, `mc_eid` …): that by which the visitor came to the page, or a link of the page to another
//! site.
//!
//! ## Why it matters
//! The number passes from one site to another without any cookie, also where the browser refuses those of
//! third parties. Scripts of the same company on the page that is reached tie it to the visit.
//!
//! ## Evidence it needs
//! A parameter that is known to carry such a number, with a value long enough to be one. The value itself
//! is not kept.
//!
//! ## Known false positives
//! Nobody may read the number on the page that is reached. How the visitor came there is not the doing of
//! the site, so no policy is held against it. A site's own parameters (`ref`, `utm_source`) do not count.
//!
//! ## References
//! - Randall et al., *Measuring UID Smuggling in the Wild*, IMC 2022.
//! - Navigational-Tracking Mitigations, draft of the W3C Privacy Working Group.

use super::{Confidence, Facts, Judgement, Kind, Severity};

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    facts.decoration.then_some(Judgement {
        mechanism: Kind::Request,
        severity: Severity::Low,
        confidence: Confidence::High,
        tracking: false,
    })
}
