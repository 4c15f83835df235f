//! Conditions that were not met when something was observed: consent not given, a button not clicked.

use super::claims::names_other;
use super::index::{Index, find};
use super::subject::Subject;
use super::{Evidence, Place, Verdict};
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
        && let Some(reading) = policy.readings.get(claim.place.document)
    {
        let sentence = claim.place.sentence;
        let consent = subject.follows() || subject.has("embedded");
        let own = consent && conditional(reading, sentence)
            || subject.has("embedded") && under(reading, sentence, "click");
        // "… alleen met uw toestemming. Daaronder vallen de cookies van Meta."
        if consent
            && reading.says(sentence, "among")
            && let Some(before) = sentence.checked_sub(1)
            && reading.sentences[before].block == reading.sentences[sentence].block
            && conditional(reading, before)
        {
            return Some(breaks(Place { sentence: before, ..claim.place }, "condition_unmet"));
        }
        if let Some(next) = next_of(reading, claim.place, policy) {
            let at = next.sentence;
            let clicked = subject.has("embedded")
                && under(reading, at, "click")
                && reading.hits(at, "neg.").any(|(kind, _)| kind != "not")
                && reading.hits(at, "tech.").next().is_none();
            let agreed = consent && reading.says(at, "thisservice") && conditional(reading, at);
            if clicked || agreed {
                return Some(breaks(next, "condition_unmet"));
            }
        }
        if own {
            return Some(breaks(claim.place, "condition_unmet"));
        }
    }
    if subject.has("embedded") {
        let click = find(&index.click, policy, |reading, place| {
            speaks_of(subject, reading, place.sentence)
                || reading.says(place.sentence, "socialword")
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
    };
    if let Some(place) = find(&index.consent, policy, about) {
        return Some(breaks(place, "consent_unmet"));
    }
    if subject.finding.consent == Consent::Refused
        && let Some(place) = find(&index.refused, policy, about)
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
        denial.claim == "no_sharing"
            && policy.readings.get(place.document).is_some_and(|reading| {
                // "Diese Daten geben wir nicht ohne Ihre Einwilligung weiter", in the section on a form.
                let limited = ["about", "somedata", "elsewhere"]
                    .iter()
                    .any(|of| reading.says_or_lead(place.sentence, of));
                under(reading, place.sentence, "consent") && !limited
            })
    })?;
    Some(breaks(denial.into(), "consent_unmet"))
}

/// Whether a sentence makes something depend on consent: in so many words, or as its legal basis.
pub(super) fn conditional(reading: &Reading, sentence: usize) -> bool {
    let done = reading.says(sentence, "verb") || reading.says(sentence, "passive");
    // "Advertentiecookies staan standaard uit."
    let off = reading.says(sentence, "offbydefault") && !reading.says(sentence, "optout.browser");
    let about_choice = reading.says(sentence, "optout.stop") && !done && !off;
    let based = |(_, hit): (&str, &Hit)| !reading.denies(sentence, hit.first, hit.last);
    let basis = reading.hits(sentence, "basis.consent").any(based)
        && !reading.says(sentence, "cond.not")
        && reading.says(sentence, "basiscue");
    // "A mit Ihrer Einwilligung, B auf Grundlage berechtigter Interessen": which of them is meant is open.
    let other = reading.hits(sentence, "basis.legitimate_interest").any(based);
    (under(reading, sentence, "consent") || basis || off) && !about_choice && !other
}

/// "De kaart komt van Google Maps. Die wordt niet geladen voordat u erop klikt", "… Dit doen wij alleen als
/// u …": the next sentence of a paragraph, where it names nobody.
fn next_of(reading: &Reading, place: Place, policy: &Policy) -> Option<Place> {
    let sentence = place.sentence + 1;
    let here = &reading.sentences[place.sentence];
    let same = reading.sentences.get(sentence).is_some_and(|next| next.block == here.block);
    let next = Place { sentence, ..place };
    let names = policy.record.third_parties.iter().any(|party| Place::from(party) == next);
    (same && !names).then_some(next)
}

/// "Weigert u, dan worden geen trackingcookies geplaatst": what is not done once consent is refused. What
/// the visitor can not do then is another matter.
pub(super) fn stops_when_refused(reading: &Reading, sentence: usize) -> bool {
    let Some((_, refused)) = reading.hits(sentence, "refused").next() else { return false };
    reading.hits(sentence, "neg.").any(|(kind, neg)| {
        let outside = neg.last <= refused.first || neg.first >= refused.last;
        let near = |(rest, word): (&str, &Hit)| {
            rest.is_empty() && word.first.abs_diff(neg.first) <= REACH && word.first >= refused.last
        };
        kind != "not"
            && outside
            && ["verb", "passive", "applied"].iter().any(|of| reading.hits(sentence, of).any(near))
            && !reading.hits(sentence, "user").any(near)
    })
}

/// Words between a negation and what it says is not done, at most.
const REACH: usize = 6;

/// Whether a sentence says that something is not done without a click.
pub(super) fn asks_click(reading: &Reading, sentence: usize) -> bool {
    under(reading, sentence, "click") && reading.hits(sentence, "neg.").next().is_some()
}

/// Whether a sentence states a condition of this kind.
fn under(reading: &Reading, sentence: usize, kind: &str) -> bool {
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
