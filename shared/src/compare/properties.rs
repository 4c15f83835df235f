//! What a policy says of how something that it names works: a product without cookies, a cookie that the
//! site needs. Whether it is used at all, and what else it is said to do, is no matter of this file.

use super::data::listed;
use super::index::{Index, find};
use super::subject::Subject;
use super::{Place, claims};
use crate::policy::Policy;
use crate::policy::facts::cookies;
use crate::policy::lexicon::Hit;
use crate::policy::reading::Reading;
use crate::policy::record::ThirdParty;

/// The sentence that says that the product works without cookies, where one of its cookies was seen.
///
/// Not where the policy lists that cookie, or says elsewhere that the product sets some.
pub fn without_cookies(subject: &Subject, policy: &Policy) -> Option<Place> {
    let cookie = subject.cookie?;
    if listed(cookie, policy).is_some() {
        return None;
    }
    let meant = |party: &&ThirdParty| {
        party.status == "current" && claims::level(subject, party, policy) == Some(claims::PRODUCT)
    };
    let named: Vec<Place> =
        policy.record.third_parties.iter().filter(meant).map(Place::from).collect();
    let said = find(&Index::of(policy).cookieless, policy, |reading, place| {
        named.contains(&place) || goes_on(reading, place, &named, policy)
    })?;
    let sets_some = |place: &Place| {
        *place != said
            && policy.readings.get(place.document).is_some_and(|reading| {
                let mut of_cookies = reading.hits(place.sentence, "tech.");
                of_cookies.any(|(name, _)| name.ends_with("cookie"))
            })
    };
    (!named.iter().any(sets_some)).then_some(said)
}

/// Whether a sentence says without reserve that something works without cookies: not under a condition,
/// not of some cookies only, and not that it does not work without them.
pub(super) fn works_without_cookies(reading: &Reading, sentence: usize) -> bool {
    let Some((_, said)) = reading.hits(sentence, "cookieless").next() else { return false };
    let outside = |(_, neg): (&str, &Hit)| neg.last > said.last || neg.last <= said.first;
    let narrowed = |(_, cookie): (&str, &Hit)| reading.is_narrowed(cookie);
    !reading.hits(sentence, "neg.").any(outside)
        && !reading.hits(sentence, "tech.cookie").any(narrowed)
        && !reading.has_condition(sentence)
        && !reading.on_choice(sentence)
        && !["may", "refused", "forpurpose"].iter().any(|of| reading.says(sentence, of))
}

/// "Wij gebruiken Google Analytics. Deze dienst is cookieloos ingesteld": the sentence before names the
/// product, and this one nobody.
fn goes_on(reading: &Reading, place: Place, named: &[Place], policy: &Policy) -> bool {
    let Some(sentence) = place.sentence.checked_sub(1) else { return false };
    let before = Place { sentence, ..place };
    let same_block = |a: usize, b: usize| reading.sentences[a].block == reading.sentences[b].block;
    named.contains(&before)
        && same_block(sentence, place.sentence)
        && reading.says(place.sentence, "thisservice")
        && !policy.record.third_parties.iter().any(|party| Place::from(party) == place)
}

/// The row of the policy's own table that calls a cookie necessary or functional which is known as one for
/// advertising or measuring. What a site does with it can not be seen: this makes nobody's verdict worse.
pub fn listed_as_needed(subject: &Subject, policy: &Policy) -> Option<Place> {
    let row = listed(subject.cookie?, policy)?;
    if !matches!(subject.finding.purpose.as_str(), "advertising" | "analytics") {
        return None;
    }
    let reading = policy.readings.get(row.document)?;
    let says = |concept: &str| {
        cookies::row(reading, row.sentence).any(|sentence| reading.says(sentence, concept))
    };
    let follows =
        ["purpose.advertising", "purpose.analytics", "purpose.measurement", "analyticsword"];
    (says("needed") && !follows.iter().any(|purpose| says(purpose))).then(|| row.into())
}
