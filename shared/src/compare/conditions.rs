//! Conditions that were not met when something was observed: consent not given, a button not clicked.

use super::claims::names_other;
use super::index::{Index, find};
use super::subject::Subject;
use super::{Evidence, Place, Verdict, scope};
use crate::observe::{Consent, Kind};
use crate::policy::Policy;
use crate::policy::lexicon::Hit;
use crate::policy::reading::Reading;

/// The condition that a claim or a technique stands under and that is known not to be met.
/// `claim` is what declares the subject, if anything does.
pub fn broken(subject: &Subject, policy: &Policy, claim: Option<&Evidence>) -> Option<Evidence> {
    if !subject.without_consent() || subject.necessary {
        return None;
    }
    let breaks = |place: Place, rule: &'static str| Evidence {
        verdict: Verdict::ConditionBroken,
        level: 0,
        place,
        rule,
    };
    let index = Index::of(policy);
    if let Some(claim) = claim
        && let Some(place) = scope::unmet(subject, policy, claim)
    {
        return Some(breaks(place, "condition_unmet"));
    }
    if subject.has("embedded") {
        let click = find(&index.click, policy, |reading, place| {
            let denied = || reading.hits(place.sentence, "neg.").next().is_some();
            speaks_of(subject, reading, place.sentence)
                || reading.says(place.sentence, "socialword") && denied()
        });
        if let Some(place) = click {
            return Some(breaks(place, "click_unmet"));
        }
    }
    if !subject.follows() {
        return None;
    }
    let named = claim.is_some_and(|claim| claim.verdict == Verdict::DeclaredByName);
    let about = |reading: &Reading, place: Place| {
        (speaks_of(subject, reading, place.sentence)
            || !named && speaks_of_kind(subject, reading, place.sentence))
            && !names_other(subject, place, policy)
            && !names_other_product(subject, place, policy)
    };
    if let Some(place) = find(&index.consent, policy, about) {
        return Some(breaks(place, "consent_unmet"));
    }
    let own = |place: Place| claim.is_some_and(|claim| claim.place == place);
    if refused(subject)
        && let Some(place) = find(&index.refused, policy, |r, place| own(place) || about(r, place))
    {
        return Some(breaks(place, "consent_unmet"));
    }
    // "Zonder uw toestemming geven wij niets aan derden": holds where nothing else declares the party.
    let declared = claim.is_some_and(|claim| claim.verdict != Verdict::TechnologyOnly);
    if declared || !subject.third_party {
        return None;
    }
    let denial = policy.record.denials.iter().find(|denial| {
        let place: Place = (*denial).into();
        matches!(denial.claim.as_str(), "no_sharing" | "no_requests")
            && policy.readings.get(place.document).is_some_and(|reading| {
                // "Diese Daten geben wir nicht ohne Ihre Einwilligung weiter", in the section on a form.
                let limited = ["about", "somedata", "elsewhere"]
                    .iter()
                    .any(|of| reading.says_or_lead(place.sentence, of));
                let asked = under(reading, place.sentence, "consent")
                    || refused(subject) && under(reading, place.sentence, "refuse");
                asked && !limited && !has_exception(reading, place.sentence)
            })
    })?;
    Some(breaks(denial.into(), "consent_unmet"))
}

/// Whether a sentence makes something depend on consent: in so many words, or as its legal basis.
pub(super) fn conditional(reading: &Reading, sentence: usize) -> bool {
    let done = reading.says(sentence, "verb") || reading.says(sentence, "passive");
    // "Advertentiecookies staan standaard uit."
    let off = reading.says(sentence, "offbydefault") && !reading.says(sentence, "optout.browser");
    // "… your consent, which you may withdraw" tells of the choice beside the condition.
    let stops = |(_, stop): (&str, &Hit)| !reading.in_relative(sentence, stop.first);
    let about_choice = reading.hits(sentence, "optout.stop").any(stops) && !done && !off;
    let based = |(_, hit): (&str, &Hit)| !reading.denies(sentence, hit.first, hit.last);
    let basis = reading.hits(sentence, "basis.consent").any(based)
        && !reading.says(sentence, "cond.not")
        && reading.says(sentence, "basiscue");
    // "A mit Ihrer Einwilligung, B auf Grundlage berechtigter Interessen": which of them is meant is open.
    let other = reading.hits(sentence, "basis.legitimate_interest").any(based);
    (under(reading, sentence, "consent") || basis || off) && !about_choice && !other
}

/// "Weigert u, dan worden geen trackingcookies geplaatst": what is not done once consent is refused. What
/// the visitor can not do then is another matter.
pub(super) fn stops_when_refused(reading: &Reading, sentence: usize) -> bool {
    let made = reading.conditions(sentence).filter(|(kind, _)| *kind == "refuse");
    let Some((_, refused)) = reading.hits(sentence, "refused").chain(made).next() else {
        return false;
    };
    reading.hits(sentence, "neg.").any(|(kind, neg)| {
        let outside = neg.last <= refused.first || neg.first >= refused.last;
        let near = |(rest, word): (&str, &Hit)| {
            rest.is_empty() && word.first.abs_diff(neg.first) <= REACH && word.first >= refused.last
        };
        kind != "not"
            && outside
            && ["verb", "passive", "applied", "sharecue", "receives"]
                .iter()
                .any(|of| reading.hits(sentence, of).any(near))
            && !reading.hits(sentence, "user").any(near)
    })
}

/// Words between a negation and what it says is not done, at most.
const REACH: usize = 9;

/// Whether a sentence says that something is not done without a click, or that a connection is made by one.
pub(super) fn asks_click(reading: &Reading, sentence: usize) -> bool {
    let only = || ["connects", "only"].iter().any(|of| reading.says(sentence, of));
    under(reading, sentence, "click")
        && !["tech.cookie", "leads"].iter().any(|of| reading.says(sentence, of))
        && (reading.hits(sentence, "neg.").next().is_some() || only())
}

/// "Behalve zoals hieronder staat, delen wij niets tenzij u instemt": an exception before the condition. One
/// behind it is of some recipients, and not of the others.
fn has_exception(reading: &Reading, sentence: usize) -> bool {
    let opens = |except: &Hit| {
        let mut others = reading.conditions(sentence).filter(|(kind, _)| *kind != "except");
        !others.any(|(_, hit)| hit.first <= except.last)
    };
    reading.conditions(sentence).any(|(kind, hit)| kind == "except" && opens(hit))
}

/// Whether a sentence is about products, and none of them is the one behind the finding: what holds for Google
/// Analytics does not for Google Ads.
fn names_other_product(subject: &Subject, place: Place, policy: &Policy) -> bool {
    let own = subject.finding.vendor.as_ref().and_then(|vendor| vendor.product.as_deref());
    let parties = policy.record.third_parties.iter().filter(|party| Place::from(*party) == place);
    let mut products = parties.map(|party| party.product.as_deref()).peekable();
    own.is_some()
        && products.peek().is_some()
        && products.all(|product| product.is_some() && product != own)
}

/// Whether the visitor is known to have said no.
pub(super) fn refused(subject: &Subject) -> bool {
    subject.finding.consent == Consent::Refused
}

/// Whether a sentence states a condition of this kind.
pub(super) fn under(reading: &Reading, sentence: usize, kind: &str) -> bool {
    reading.conditions(sentence).any(|(stated, _)| stated == kind)
}

/// Whether a sentence is about the subject's technique or party.
fn speaks_of(subject: &Subject, reading: &Reading, sentence: usize) -> bool {
    // "Marketing cookies only after consent" says nothing of cookies of another kind.
    let of_kind = reading.hits(sentence, "tech.").any(|(name, _)| name.ends_with("_cookie"));
    let technique = reading.hits(sentence, "tech.").any(|(name, _)| {
        let meant = subject.denials.contains(&name)
            || subject.claims.contains(&name)
            || name == "cookie" && subject.finding.mechanism == Kind::Cookie;
        meant && !(name == "cookie" && of_kind)
    });
    let low = reading.low(sentence);
    let named = subject.finding.vendor.as_ref().is_some_and(|vendor| {
        vendor.product.as_ref().is_some_and(|product| low.contains(&product.to_lowercase()))
    });
    technique || named
}

/// Whether a sentence is about the kind of recipient that the subject's party is.
fn speaks_of_kind(subject: &Subject, reading: &Reading, sentence: usize) -> bool {
    let limited = ["about", "somedata", "elsewhere"];
    reading.hits(sentence, "category.").any(|(name, _)| subject.category.by_name.contains(&name))
        && !limited.iter().any(|of| reading.says_or_lead(sentence, of))
}
