//! Contradictions about the data themselves: what is sent, how long it is kept, a signal ignored. They
//! stand whatever else is declared, because they speak of exactly this.

use super::claims::{names_other, under_other};
use super::index::{Index, find};
use super::subject::Subject;
use super::{Evidence, Place, Verdict, denials, properties};
use crate::observe::Cookie;
use crate::policy::Policy;
use crate::policy::reading::Reading;
use crate::policy::record::CookieRow;

/// Above every claim.
const DATA: u8 = 6;

/// The first contradiction about the data.
pub fn best(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    signal(subject, policy)
        .or_else(|| financial(subject, policy))
        .or_else(|| personal(subject, policy))
        .or_else(|| lifetime(subject, policy))
        .or_else(|| {
            let said = properties::without_cookies(subject, policy)?;
            Some(contradicts(said, "property_denied"))
        })
}

fn contradicts(place: Place, rule: &'static str) -> Evidence {
    Evidence { verdict: Verdict::Contradicted, level: DATA, place, rule }
}

/// The policy promises to honour a signal, the browser sent it, and a tracker answered all the same. Global
/// Privacy Control asks that nothing is sold or shared for advertising: measuring goes on.
fn signal(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    let seen = &subject.finding.evidence;
    let advertises = subject.category.by_name.contains(&"advertising partners");
    let dnt = seen.iter().any(|seen| seen.dnt)
        && policy.record.do_not_track.honoured == Some(true)
        && subject.follows();
    let gpc = seen.iter().any(|seen| seen.gpc) && advertises && subject.follows();
    let index = Index::of(policy);
    let promise = index.dnt.first().filter(|_| dnt).or(index.gpc.first().filter(|_| gpc));
    promise.map(|place| contradicts(*place, "signal_ignored"))
}

/// Whether a sentence promises to honour a signal.
pub(super) fn promises(reading: &Reading, sentence: usize, signal: &str) -> bool {
    reading.says(sentence, signal) && reading.says(sentence, "dnt.honoured")
}

/// Whether a sentence promises everybody to honour Global Privacy Control.
pub(super) fn promises_everybody(reading: &Reading, place: Place, policy: &Policy) -> bool {
    promises(reading, place.sentence, "gpc.mention") && !is_limited(reading, place, policy)
}

/// Whether a promise holds only for some ("residents of California"), or is none ("we do not respond to").
fn is_limited(reading: &Reading, place: Place, policy: &Policy) -> bool {
    reading.says(place.sentence, "dnt.ignored")
        || reading.says(place.sentence, "regional")
        || reading.under(place.sentence, "regional")
        || denials::is_elsewhere(place, policy)
}

/// Card numbers while payment data are said not to be collected. "Your card number does not reach us"
/// is what is said where a payment provider takes it.
fn financial(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    let card = !subject.category.by_name.contains(&"payment")
        && subject.direct_data().any(|data| data == "card_number");
    let denial = policy
        .record
        .denials
        .iter()
        .find(|d| d.claim == "no_financial_data" && d.exception.is_none())?;
    card.then(|| contradicts(denial.into(), "data_denied"))
}

/// An address or a name while the recipient is said to get nothing personal.
fn personal(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    if !subject.third_party || subject.direct_data().next().is_none() {
        return None;
    }
    let vendor = subject.finding.vendor.as_ref();
    let named = |reading: &Reading, sentence: usize| {
        let low = reading.low(sentence);
        vendor.is_some_and(|v| {
            low.contains(&v.name.to_lowercase())
                || v.product.as_ref().is_some_and(|p| low.contains(&p.to_lowercase()))
        })
    };
    // "Anonymous statistics" say nothing of the address that a newsletter is sent to.
    let measures =
        subject.claims.iter().any(|claim| claim.contains("cookie") || *claim == "web_analytics");
    let technical = |reading: &Reading, sentence: usize| {
        measures
            && (reading
                .hits(sentence, "tech.")
                .any(|(name, _)| name == "cookie" || subject.claims.contains(&name))
                || reading.says(sentence, "analyticsword"))
    };
    // "Niet-persoonlijk identificeerbare informatie wordt verwerkt door Google Analytics".
    let anonymous = find(&Index::of(policy).anonymous, policy, |reading, place| {
        named(reading, place.sentence) || technical(reading, place.sentence)
    });
    if let Some(place) = anonymous.filter(|_| subject.follows()) {
        return Some(contradicts(place, "data_denied"));
    }
    // "… worden geen persoonsgegevens met partners gedeeld", said of what measures visits or without
    // limit. "Camerabeelden delen wij niet met derden" says nothing of an address that is sent.
    let whole = |place: &Place| {
        let part = |reading: &Reading| reading.says_or_lead(place.sentence, "somedata");
        let measured = measures
            && !denials::is_elsewhere(*place, policy)
            && policy.readings.get(place.document).is_some_and(|reading| !part(reading));
        measured || denials::is_whole(subject, *place, policy)
    };
    let place = policy
        .record
        .denials
        .iter()
        .filter(|d| d.claim == "no_sharing" && d.exception.is_none() && d.condition.is_none())
        .map(Place::from)
        .find(whole)?;
    subject.follows().then(|| contradicts(place, "data_denied"))
}

/// Whether a sentence says that data name nobody, and not of an address alone.
pub(super) fn names_nobody(reading: &Reading, sentence: usize) -> bool {
    reading.says(sentence, "nonpersonal") && !address_only(reading, sentence)
}

/// "Uw IP-adres wordt geanonimiseerd": of the address of the computer, not of what else is sent.
fn address_only(reading: &Reading, sentence: usize) -> bool {
    reading
        .hits(sentence, "tech.")
        .any(|(name, _)| matches!(name, "ip_address" | "ip_anonymisation"))
}

/// The row of the policy's tables that lists a cookie.
pub fn listed<'a>(cookie: &Cookie, policy: &'a Policy) -> Option<&'a CookieRow> {
    policy.record.cookies.iter().find(|row| matches_name(&row.name, &cookie.name))
}

/// A cookie that lives longer than the policy says of it, of its owner, or of cookies.
fn lifetime(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    let cookie = subject.cookie?;
    let lived = cookie.lifetime_days.filter(|days| days.is_finite())?;
    let longer = |iso: &str| days(iso).is_some_and(|said| lived > said * 1.1 + 1.0);
    if let Some(row) = listed(cookie, policy) {
        let lifetime = row.lifetime.as_deref()?;
        return longer(lifetime).then(|| contradicts(row.into(), "lifetime_exceeded"));
    }
    // A sentence about how long cookies (or, of its own party, identifiers) are kept.
    let own = subject.finding.vendor.as_ref().is_some_and(|vendor| {
        let first = |name: &str| name.split([' ', '-']).next().unwrap_or("").to_lowercase();
        policy.record.controller.names.iter().any(|name| first(name) == first(&vendor.name))
    });
    if subject.finding.vendor.is_some() && !own {
        return None;
    }
    let about = policy.record.retention.iter().filter(|item| {
        policy.readings.get(item.document).is_some_and(|reading| {
            reading.hits(item.sentence, "tech.").any(|(name, _)| name.ends_with("cookie"))
                && !reading.says(item.sentence, "choiceword")
        })
    });
    let (longest, item) = about
        .filter_map(|item| Some((days(&item.duration)?, item)))
        .max_by(|a, b| a.0.total_cmp(&b.0))?;
    let place: Place = item.into();
    // "Sessiecookies vervallen na 30 minuten" says nothing of other cookies, nor does "de cookie met uw
    // taalkeuze".
    let general = policy.readings.get(place.document).is_some_and(|reading| {
        reading.says(place.sentence, "cookies")
            && !reading.hits(place.sentence, "tech.").any(|(name, _)| name.ends_with("_cookie"))
            && !names_other(subject, place, policy)
            && !under_other(subject, place, policy)
            && !["about", "somedata"].iter().any(|of| reading.says(place.sentence, of))
    });
    (general && lived > longest * 1.1 + 1.0).then(|| contradicts(place, "lifetime_exceeded"))
}

fn matches_name(pattern: &str, name: &str) -> bool {
    match pattern.split_once(['*', '<', '[']) {
        Some((start, _)) => start.len() >= 3 && name.starts_with(start),
        None => pattern == name,
    }
}

/// Days of an ISO 8601 duration; the longer end of a range.
pub fn days(iso: &str) -> Option<f64> {
    let iso = iso.rsplit("..").next()?;
    let body = iso.strip_prefix('P')?;
    let unit = body.chars().last()?;
    let number: f64 =
        body.trim_start_matches('T').trim_end_matches(char::is_alphabetic).parse().ok()?;
    Some(match (body.starts_with('T'), unit) {
        (true, 'H') => number / 24.0,
        (true, _) => number / 1440.0,
        (false, 'D') => number,
        (false, 'W') => number * 7.0,
        (false, 'M') => number * 30.5,
        (false, 'Y') => number * 365.25,
        _ => return None,
    })
}
