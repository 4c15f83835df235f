//! # Identifier cookie
//!
//! ## What it detects
//! A cookie by which a visitor is recognised later: known by its name (`_ga`, `_fbp`, `IDE`), or set
//! by a third party to stay.
//!
//! ## Why it matters
//! The cookie is sent back with every later request. On the domain of a third party it ties together
//! visits to all sites where that party is present; on the site's own domain it does so for the
//! company whose script reads it.
//!
//! ## Evidence it needs
//! The cookie as the browser stored it: name, domain, lifetime. A name in the catalogue decides (one of
//! two letters only together with its domain, the usual lifetime or a value that recognises); without one, a third-party cookie that lives more than a day and is a tracker's, holds an
//! identifier or lives a month; on the site's own domain only when a tracker's script set it.
//!
//! ## Known false positives
//! Third parties also keep a language or a load balancer in long-lived cookies. The rule can not see
//! what a cookie of unknown name holds, and says so by a lower confidence. Cookies that are necessary
//! (log-in, basket, the consent choice itself) are never reported.
//!
//! ## References
//! - Article 5(3) of Directive 2002/58/EC; Article 11.7a of the Dutch Telecommunicatiewet.
//! - Munir et al., *CookieGraph*, CCS 2023, on trackers' cookies on the site's own domain.

use super::{Confidence, Facts, Judgement, Kind, Severity};

/// A cookie that stays longer than this survives the visit.
const STAYS_DAYS: f64 = 1.0;
/// A cookie of unknown purpose that lives this long is there to recognise.
const LONG_DAYS: f64 = 30.0;

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    if facts.seen.kind != Kind::Cookie {
        return None;
    }
    let (severity, confidence) = match facts.cookie.map(|c| c.purpose) {
        Some("advertising") => (Severity::High, Confidence::High),
        Some("analytics") => (Severity::Medium, Confidence::High),
        Some(_) => return None,
        None => by_shape(facts)?,
    };
    Some(Judgement { mechanism: Kind::Cookie, severity, confidence, tracking: true })
}

/// A cookie of unknown name: by whose it is and how long it lives.
fn by_shape(facts: &Facts) -> Option<(Severity, Confidence)> {
    let tracker = facts.hit.filter(|hit| hit.tracking);
    let keeps = facts.lifetime() > STAYS_DAYS;
    let tells = facts.sends("user_id") || facts.lifetime() >= LONG_DAYS;
    match (tracker, facts.third_party) {
        // On the own domain the vendor is only known when a tracker's script set the cookie.
        (Some(hit), true) if keeps => Some((hit.severity, Confidence::High)),
        (Some(hit), false) if keeps && tells => Some((hit.severity, Confidence::Medium)),
        (Some(_), true) => Some((Severity::Low, Confidence::Medium)),
        (None, true) if keeps && tells => Some((Severity::Medium, Confidence::Medium)),
        _ => None,
    }
}
