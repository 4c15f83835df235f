//! What a policy denies that covers a subject, each with how exactly it does.

use super::claims::{KIND, ORGANISATION, PRODUCT, level, names_other, under_other};
use super::index::{Index, find};
use super::subject::Subject;
use super::{Evidence, Place, Verdict, claims, vocabulary};
use crate::observe::Kind;
use crate::policy::Policy;
use crate::policy::lexicon::Hit;
use crate::policy::reading::Reading;
use crate::policy::record::{Denial, Technology};

/// The most exact denial that covers the subject.
pub fn best(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    let all = [
        named(subject, policy),
        technology(subject, policy),
        exclusive(subject, policy),
        sharing(subject, policy),
        connection(subject, policy),
    ];
    all.into_iter().flatten().max_by_key(|evidence| evidence.level)
}

fn contradicts(level: u8, place: Place, rule: &'static str) -> Evidence {
    Evidence { verdict: Verdict::Contradicted, level, place, rule }
}

/// "Er is geen verbinding met de servers van Google": the party itself is denied.
fn named(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    policy
        .record
        .third_parties
        .iter()
        .filter(|party| party.status == "denied")
        .filter_map(|party| Some((level(subject, party, policy)?, party)))
        .filter(|(_, party)| !is_elsewhere((*party).into(), policy))
        .filter(|(level, party)| {
            // A house that is denied for one thing is not denied for all.
            let place = (*party).into();
            *level == PRODUCT
                || about_same(subject, place, policy)
                || subject.has("file") && says(policy, place, "locally")
                || subject.third_party && says(policy, place, "learns")
                || subject.has("embedded") && says(policy, place, "embeds")
                || subject.third_party && denies_sharing(place, policy)
        })
        .max_by_key(|(level, _)| *level)
        .map(|(level, party)| contradicts(level.max(ORGANISATION), party.into(), "party_denied"))
}

/// "Wij delen geen gegevens met LinkedIn": nothing at all goes to the party that the sentence names.
fn denies_sharing(place: Place, policy: &Policy) -> bool {
    let whole = |d: &&Denial| d.exception.is_none() && d.condition.is_none();
    let sharing = policy.record.denials.iter().filter(|d| d.claim == "no_sharing").filter(whole);
    // "Your e-mail address is not passed on to Facebook" leaves open what else is.
    let limited = policy.readings.get(place.document).is_some_and(|reading| {
        ["about", "somedata"].iter().any(|of| reading.says_or_lead(place.sentence, of))
    });
    let receives = |reading: &Reading| reading.says(place.sentence, "receives");
    !limited
        && (sharing.map(Place::from).any(|denied| denied == place)
            || policy.readings.get(place.document).is_some_and(receives))
}

fn says(policy: &Policy, place: Place, concept: &str) -> bool {
    policy.readings.get(place.document).is_some_and(|reading| reading.says(place.sentence, concept))
}

/// Whether the sentence denies somebody by name, and so speaks of nobody else.
fn names_somebody(place: Place, policy: &Policy) -> bool {
    let denied = policy.record.third_parties.iter().filter(|party| party.status == "denied");
    denied.map(Place::from).any(|named| named == place)
}

fn about_same(subject: &Subject, place: Place, policy: &Policy) -> bool {
    policy.readings.get(place.document).is_some_and(|reading| {
        reading
            .hits(place.sentence, "tech.")
            .any(|(name, _)| subject.claims.contains(&name) || subject.denials.contains(&name))
    })
}

/// "Wij gebruiken geen trackingcookies": the technology is denied.
fn technology(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    policy
        .record
        .technologies
        .iter()
        .filter(|t| t.polarity == "denied" && subject.denials.contains(&t.technology.as_str()))
        .filter(|t| !(subject.necessary && t.technology != "cookie"))
        .filter(|t| !of_another(subject, (*t).into(), policy) && !is_anothers(subject, t, policy))
        .filter(|t| t.technology != "cookie" || !of_service(subject, (*t).into(), policy))
        .map(|t| {
            // "Geen advertentiecookies", and a pixel that set none as far as was seen.
            let cookie = t.technology.ends_with("cookie");
            let rule = match subject.finding.mechanism {
                Kind::Cookie | Kind::CookieSync => "technology_denied",
                _ if cookie => super::COOKIE_UNSEEN,
                _ => "technology_denied",
            };
            contradicts(strength(&t.technology), t.into(), rule)
        })
        .max_by_key(|evidence| evidence.level)
}

/// Whether a denial speaks of something other than this site and this party: "our app does not …",
/// "Google does not …".
fn of_another(subject: &Subject, place: Place, policy: &Policy) -> bool {
    let Some(reading) = policy.readings.get(place.document) else { return true };
    is_elsewhere(place, policy)
        || !reading.says(place.sentence, "we") && names_other(subject, place, policy)
}

/// "Wir setzen keine Cookies von Facebook ein": whether what is denied is said to be another party's, in its
/// wording or right behind it.
fn is_anothers(subject: &Subject, denied: &Technology, policy: &Policy) -> bool {
    let place: Place = denied.into();
    let Some(reading) = policy.readings.get(place.document) else { return false };
    if !names_other(subject, place, policy) {
        return false;
    }
    let low = &reading.block(place.sentence).low;
    let parties = policy.record.third_parties.iter().filter(|party| Place::from(*party) == place);
    let owners: Vec<String> = parties.map(|party| party.name.to_lowercase()).collect();
    let hits = reading.hits(place.sentence, "tech.");
    hits.filter(|(name, _)| *name == denied.technology).any(|(_, hit)| {
        let end = crate::text::clip(&low[hit.end..], OWNER).len() + hit.end;
        owners.iter().any(|owner| low[hit.start..end].contains(owner.as_str()))
    })
}

/// Whether a denial is about something beside this site: its app, children, subscribers, what the law
/// says or others do.
pub fn is_elsewhere(place: Place, policy: &Policy) -> bool {
    let Some(reading) = policy.readings.get(place.document) else { return true };
    let beside = reading.says_or_lead(place.sentence, "elsewhere")
        || reading.under(place.sentence, "elsewhere");
    // "Niet op de pagina's voor kinderen. Op alle andere wel."
    let goes_on = reading.sentences.get(place.sentence + 1).is_some_and(|next| {
        next.block == reading.sentences[place.sentence].block
            && reading.says(place.sentence + 1, "otherwise")
    });
    beside && !reading.says(place.sentence, "scope")
        || reading.says(place.sentence, "ofothers")
        || goes_on
}

/// How exactly a technology speaks of what uses it.
pub fn strength(technology: &str) -> u8 {
    if matches!(technology, "cookie" | "tracking") { CATEGORY_OF_TECHNOLOGY } else { KIND }
}

/// "Matomo setzt keine Cookies", "la mesure d'audience est réalisée sans cookies": said of a service that
/// the same sentence says is used, not of the site.
fn of_service(subject: &Subject, place: Place, policy: &Policy) -> bool {
    let own = subject.finding.vendor.as_ref().map(|vendor| vendor.name.as_str());
    let record = &policy.record;
    let party = record.third_parties.iter().any(|party| {
        party.status == "current"
            && Place::from(party) == place
            && (own.is_none() || party.organisation.as_deref() != own)
    });
    let technology = |t: &&Technology| t.polarity == "used" && Place::from(*t) == place;
    let mut used = record.technologies.iter().filter(technology);
    party || used.any(|t| !t.technology.ends_with("cookie"))
}

/// Bytes behind a technology in which the name of whose it is ends ("de la part de …").
const OWNER: usize = 24;

/// Between a kind of technology and a bare mention of it.
const CATEGORY_OF_TECHNOLOGY: u8 = 2;

/// "Alleen functionele cookies": a list that says it is complete leaves the subject out.
fn exclusive(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    let listed = subject.finding.mechanism == Kind::Cookie || subject.has("listed");
    if !listed || subject.necessary || !subject.is_known() {
        return None;
    }
    // A list that is complete in one place and goes on in another is no denial.
    let own = &subject.category.listed;
    let stated = |t: &Technology| {
        t.polarity != "denied" && !t.heading && own.contains(&t.technology.as_str())
    };
    if policy.record.technologies.iter().any(stated) {
        return None;
    }
    find(&Index::of(policy).complete, policy, |reading, place| {
        !reading.hits(place.sentence, "tech.").any(|(name, _)| own.contains(&name))
    })
    .map(|place| {
        // "Alleen functionele cookies", and a request that set none as far as was seen.
        let seen = matches!(subject.finding.mechanism, Kind::Cookie | Kind::CookieSync);
        contradicts(KIND, place, if seen { "exclusive_list" } else { super::COOKIE_UNSEEN })
    })
}

/// Whether a sentence says that what it lists, or what the policy lists, is all that is set on the site.
pub(super) fn completes(reading: &Reading, place: Place, policy: &Policy) -> bool {
    (is_complete_list(reading, place.sentence) || says_no_others(reading, place.sentence))
        && !is_elsewhere(place, policy)
}

/// Whether a sentence says that kinds of cookie are used and no others.
fn is_complete_list(reading: &Reading, sentence: usize) -> bool {
    let kinds = || vocabulary::of_sense(reading, sentence, "cookie").map(|(_, kind)| kind);
    // The word for "only" stands right before what it limits.
    let near = |word: &Hit, kind: &Hit| word.last <= kind.first && kind.first - word.last <= 3;
    let only = |(_, only): (&str, &Hit)| kinds().any(|kind| near(only, kind));
    let limits = reading.hits(sentence, "only").any(only);
    // "Geen cookies, met uitzondering van sessiecookies", "op het sessiecookie na".
    let besides = reading.hits(sentence, "cond.except").any(|(_, except)| {
        let held = |kind: &Hit| except.first <= kind.first && kind.last <= except.last;
        let denied = |(_, cookie): (&str, &Hit)| {
            !held(cookie) && reading.denies(sentence, cookie.first, cookie.last)
        };
        reading.hits(sentence, "tech.cookie").any(denied)
            && kinds().any(|kind| near(except, kind) || held(kind))
    });
    if !limits && !besides {
        return false;
    }
    let stated = reading.says(sentence, "verb") || reading.says(sentence, "passive");
    let conditional = reading.hits(sentence, "cond.").any(|(kind, _)| kind != "except" || !besides)
        || reading.on_choice(sentence)
        || reading.says(sentence, "may");
    // "U kunt ook alleen functionele cookies kiezen", "with the button 'only necessary cookies' you
    // refuse all others": the visitor's choice says nothing of what is done.
    let of_user = reading.says(sentence, "user") && !reading.says(sentence, "we");
    stated && !conditional && !of_user && !reading.says(sentence, "optout.stop")
}

/// "Andere cookies gebruiken wij niet": what the policy lists is complete.
fn says_no_others(reading: &Reading, sentence: usize) -> bool {
    // "Het enige cookie onthoudt dat u bent ingelogd."
    let under = |(kind, _): (&str, &Hit)| kind != "login";
    reading.says(sentence, "noothers")
        && !reading.conditions(sentence).any(under)
        && !reading.on_choice(sentence)
        && !reading.says(sentence, "may")
        && !reading.hits(sentence, "tech.cookie").any(|(_, cookie)| reading.is_narrowed(cookie))
}

/// "Wij delen geen gegevens met derden", without an exception, while a third party gets data that
/// follow the visitor. A denial of sale never counts.
fn sharing(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    if !(subject.third_party && subject.follows() && sends_identifier(subject)) {
        return None;
    }
    let covering = |denial: &&Denial| {
        denial.claim == "no_sharing" && denial.exception.is_none() && denial.condition.is_none()
    };
    let mut found: Option<Evidence> = None;
    for denial in policy.record.denials.iter().filter(covering) {
        let place: Place = denial.into();
        if !is_whole(subject, place, policy) {
            continue;
        }
        let Some(reading) = policy.readings.get(place.document) else { continue };
        // "An soziale Netzwerke werden keine Daten übertragen" is said of those.
        let kinds: Vec<_> = vocabulary::of_sense(reading, place.sentence, "kind").collect();
        let meant = |(name, _): &(&str, &Hit)| subject.category.by_name.contains(name);
        if !kinds.is_empty() && !kinds.iter().any(meant) {
            continue;
        }
        let targeted = !claims::states_category(subject, policy)
            && (reading
                .hits(place.sentence, "category.")
                .any(|(name, _)| subject.category.by_name.contains(&name))
                || reading.says(place.sentence, "vendorword") && subject.has("vendor"));
        // Beside a bare mention of the technology the denial of the recipient is the more exact one.
        let level = if targeted { KIND } else { CATEGORY_OF_TECHNOLOGY };
        if found.as_ref().is_none_or(|known| level > known.level) {
            found = Some(contradicts(level, place, "sharing_denied"));
        }
    }
    found
}

/// "Er gaat geen enkel verzoek naar servers van derden": nothing at all is asked of another party.
fn connection(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    if !subject.third_party || subject.finding.mechanism == Kind::Cookie {
        return None;
    }
    let whole = |place: &Place| {
        let limited = |reading: &Reading| {
            let of = |limit: &str| reading.says_or_lead(place.sentence, limit);
            ["about", "somedata", "may"].into_iter().any(of)
        };
        policy.readings.get(place.document).is_some_and(|reading| !limited(reading))
            && !is_elsewhere(*place, policy)
            && !names_other(subject, *place, policy)
    };
    let denials = policy.record.denials.iter();
    let bare =
        |d: &&Denial| d.claim == "no_requests" && d.exception.is_none() && d.condition.is_none();
    let place = denials.filter(bare).map(Place::from).find(whole)?;
    Some(contradicts(CATEGORY_OF_TECHNOLOGY, place, "connection_denied"))
}

/// Whether a denial of sharing is without limit for a subject. "Photos are not shared", "your telephone
/// number …" are said of something else than what follows visitors; "not for advertising" says nothing of
/// who does other work.
pub fn is_whole(subject: &Subject, place: Place, policy: &Policy) -> bool {
    let advertises = subject.category.by_name.contains(&"advertising partners");
    reaches_all(place, policy)
        && (advertises || !says(policy, place, "foradverts"))
        && !under_other(subject, place, policy)
}

/// Whether a denial of sharing is of all data, to everybody, on the whole site.
pub fn reaches_all(place: Place, policy: &Policy) -> bool {
    let Some(reading) = policy.readings.get(place.document) else { return false };
    let limited = ["about", "somedata"].iter().any(|of| reading.says_or_lead(place.sentence, of))
        || reading.says(place.sentence, "may")
        || !["dataword", "nothing"].iter().any(|of| reading.says_or_lead(place.sentence, of));
    !limited && !names_somebody(place, policy) && !is_elsewhere(place, policy)
}

fn sends_identifier(subject: &Subject) -> bool {
    let sent = subject.finding.evidence.iter().flat_map(|seen| seen.sends.iter());
    subject.finding.mechanism == Kind::Cookie
        || sent.into_iter().any(|data| data != "ip")
        || subject.finding.tracking
}
