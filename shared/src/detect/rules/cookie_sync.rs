//! # Cookie syncing
//!
//! ## What it detects
//! The identifier by which one company knows the visitor goes to another.
//!
//! ## Why it matters
//! Cookies of two companies can not read each other. By passing their identifiers along, both know
//! that their separate profiles are of the same person, and can join and trade them.
//!
//! ## Evidence it needs
//! The value of an identifier cookie of one company, or a part of it that is an identifier by itself,
//! in the address or body of a request to another organisation: as it is, in base64 or hashed. Or a
//! redirect from one third party to another organisation's address that carries a value long and varied
//! enough to be an identifier.
//!
//! ## Known false positives
//! In a redirect, a random value that only keeps the answer out of caches looks like an identifier. Two
//! hosts of one company that the catalogue does not know to belong together look like two.
//!
//! ## References
//! - Acar et al., *The Web Never Forgets*, CCS 2014, section 5.
//! - Papadopoulos et al., *Cookie Synchronization: Everything You Always Wanted to Know*, WWW 2019.

use url::Url;

use super::{Confidence, Facts, Judgement, Kind, Severity};
use crate::catalogue::same_organisation;

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    let given = facts.seen.kind == Kind::CookieSync;
    if !facts.third_party || !(given || redirected(facts)) {
        return None;
    }
    let carries = facts.carries_identifier();
    (given || carries).then_some(Judgement {
        mechanism: Kind::CookieSync,
        severity: Severity::High,
        confidence: if carries && facts.hit.is_some() {
            Confidence::High
        } else {
            Confidence::Medium
        },
        tracking: true,
    })
}

/// Whether another third party, of another organisation, sent the browser here.
fn redirected(facts: &Facts) -> bool {
    let Ok(from) = Url::parse(&facts.seen.detail.redirect_from) else { return false };
    let page = Url::parse(&facts.seen.page).ok();
    let page = page.as_ref().and_then(Url::host_str).unwrap_or_default();
    from.host_str()
        .is_some_and(|from| !same_organisation(from, page) && !same_organisation(from, facts.host))
}
