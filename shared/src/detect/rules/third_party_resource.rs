//! # Third-party resource
//!
//! ## What it detects
//! Something of the page is fetched from another company: a font, a script, a picture, a consent
//! dialogue.
//!
//! ## Why it matters
//! That company sees the visitor's IP address and, as a rule, which page is read. By itself this is no
//! tracking, and most sites can not do without; a policy should still say so.
//!
//! ## Evidence it needs
//! A request to a host of another organisation that no other rule names.
//!
//! ## Known false positives
//! A host of the site itself under another domain, where the catalogue does not know that both belong
//! together.
//!
//! ## References
//! - Landgericht München I, 3 O 17493/20 (2022), on fonts fetched from Google.
//! - Court of Justice of the European Union, C-582/14 *Breyer* (2016), on IP addresses.

use super::{Confidence, Facts, Judgement, Kind, Severity};

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    let fetched = matches!(facts.seen.kind, Kind::Request | Kind::Script | Kind::Pixel)
        && facts.seen.detail.resource != "main_frame";
    if !fetched || !facts.third_party || facts.seen.url.is_none() {
        return None;
    }
    let own = facts.hit.is_some_and(|hit| hit.own);
    Some(Judgement {
        mechanism: facts.seen.kind,
        severity: facts.hit.map_or(Severity::Info, |hit| hit.severity.min(Severity::Low)),
        confidence: if own { Confidence::High } else { Confidence::Medium },
        tracking: false,
    })
}
