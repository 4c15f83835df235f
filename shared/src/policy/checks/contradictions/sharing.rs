//! "Shared with no one", and a recipient all the same.

use super::stance::{Scope, Stances};
use super::{Pair, Place, pairs};

/// Recipients that a denial of sharing does not mean: who works for the site, who must be told by law.
const NOT_MEANT: &[&str] = &["processors", "authorities", "acquirer", "professional advisers"];

/// "Wij delen uw gegevens met niemand", and "wij delen uw gegevens met …".
pub fn all(stances: &Stances) -> Vec<Pair> {
    let denials: Vec<Place> = stances
        .denials("no_sharing")
        .map(|(place, _)| place)
        .filter(|place| is_general(stances, *place))
        .collect();
    if denials.is_empty() {
        return Vec::new();
    }
    let claims: Vec<Place> = stances.all().filter(|place| gives(stances, *place)).collect();
    pairs("sharing", &denials, &claims, |a, b| {
        let (denied, given) = (stances.named(a), stances.named(b));
        if denied.is_empty() {
            let vague = stances.says(b, "anonymous") || stances.says(b, "nonpersonal");
            return !vague && stances.reaches(a, b, &["contact"]) && meets(stances, a, b);
        }
        !denied.is_disjoint(&given)
    })
}

/// A denial about data as such, with recipients as such or by name.
fn is_general(stances: &Stances, place: Place) -> bool {
    let limited = ["about", "somedata", "nonpersonal", "anonymous"];
    let for_purpose = stances.hits(place, "purpose.").next().is_some()
        || stances
            .hits(place, "object.")
            .any(|(name, _)| matches!(name, "no_advertising" | "no_sale"));
    let recipient = stances.says(place, "anyone")
        || stances.hits(place, "category.").next().is_some()
        || !stances.named(place).is_empty();
    stances.says(place, "dataword")
        && recipient
        && !for_purpose
        && !limited.iter().any(|of| stances.reading(place).says_or_lead(place.1, of))
        && !stances.is_cell(place)
}

/// "Wij geven uw gegevens door aan …": data are given, to a party or kind of party that is named.
fn gives(stances: &Stances, place: Place) -> bool {
    let given = stances.hits(place, "given").any(|(_, hit)| !stances.denies(place, hit));
    given
        && stances.is_firm(place)
        && (stances.says(place, "dataword")
            || stances.says(place, "visited")
            || stances.hits(place, "tech.").next().is_some())
        && !stances.says(place, "basis.legal_obligation")
        && !stances.says(place, "explains")
        && stances.is_plain(place)
        && (!stances.named(place).is_empty() || !kinds(stances, place).is_empty())
}

/// The kinds of recipient of a sentence, but for those that no denial means.
fn kinds(stances: &Stances, place: Place) -> Vec<&'static str> {
    let kinds = stances.hits(place, "category.").map(|(kind, _)| kind);
    kinds.filter(|kind| !NOT_MEANT.contains(kind)).collect()
}

/// Whether the recipients of both sentences are the same: "derden" are all.
fn meets(stances: &Stances, a: Place, b: Place) -> bool {
    let denied = kinds(stances, a);
    let everybody = stances.says(a, "anyone") && denied.is_empty();
    everybody || kinds(stances, b).iter().any(|kind| denied.contains(kind))
}

/// "Wij gebruiken geen Google Analytics", and "wij gebruiken Google Analytics".
pub fn parties(stances: &Stances) -> Vec<Pair> {
    let of = |status: &'static str| {
        let list = stances.policy.record.third_parties.iter();
        list.filter(move |party| party.status == status && !party.heading).map(|party| {
            let key = party.product.as_deref().or(party.organisation.as_deref());
            (stances.place(party.document, party.sentence), key.unwrap_or(&party.name))
        })
    };
    let used: Vec<(Place, &str)> =
        of("current").filter(|(place, _)| is_used(stances, *place)).collect();
    let mut out = Vec::new();
    for (a, denied) in of("denied").filter(|(place, _)| stances.is_whole(*place)) {
        // Fonts from the site's own server: the name is denied as a recipient only.
        let Some(scope) = stances.scope(a) else { continue };
        let local = stances.says(a, "locally");
        let b = used.iter().find(|(b, name)| {
            *name == denied && a != *b && !local && fits(&scope, stances.scope(*b))
        });
        out.extend(b.map(|(b, _)| Pair { rule: "party", a, b: *b }));
    }
    out
}

/// Whether all that a denial is limited to holds for a claim too.
fn fits(denied: &Scope, claimed: Option<Scope>) -> bool {
    claimed.is_some_and(|claimed| denied.is_subset(&claimed))
}

/// "Wij gebruiken X": firmly, of ourselves.
fn is_used(stances: &Stances, place: Place) -> bool {
    stances.is_firm(place)
        && stances.is_ours(place)
        && stances.says(place, "verb")
        && !stances.is_cell(place)
        && !stances.says(place, "locally")
        && stances.is_plain(place)
        && !stances.is_choice(place)
}

/// "Wij delen alleen met dochterondernemingen", and "daarnaast delen wij met …".
pub fn only_recipients(stances: &Stances) -> Vec<Pair> {
    let shares = |place: Place| {
        stances.hits(place, "object.no_sharing").next().is_some()
            && stances.says(place, "dataword")
            && stances.is_plain(place)
            && !is_limited(stances, place)
            && !stances.says(place, "law")
    };
    let starts = |place: Place, concept: &'static str| {
        let (from, _) = stances.reading(place).scan.ranges[place.1];
        stances.hits(place, concept).any(|(_, hit)| hit.first < from + 2)
    };
    let limited = |place: &Place| {
        let only = stances.hits(*place, "only").next();
        let shared = stances.hits(*place, "object.no_sharing").next();
        only.zip(shared).is_some_and(|((_, only), (_, shared))| only.first >= shared.last)
            && shares(*place)
            && !kinds(stances, *place).is_empty()
    };
    let denials: Vec<Place> = stances.all().filter(limited).collect();
    let claims: Vec<Place> =
        stances.all().filter(|place| starts(*place, "besides") && shares(*place)).collect();
    pairs("only_recipients", &denials, &claims, |a, b| {
        let (known, more) = (kinds(stances, a), kinds(stances, b));
        let others = more.is_empty() && stances.says(b, "companies");
        stances.reaches(a, b, &[]) && (others || more.iter().any(|kind| !known.contains(kind)))
    })
}

/// Whether a condition stands in what the sentence states; in what it explains ("partners die …") it
/// limits something else.
fn is_limited(stances: &Stances, place: Place) -> bool {
    let relative = stances.hits(place, "relative").map(|(_, hit)| hit.first).min();
    let end = relative.unwrap_or(usize::MAX);
    stances.reading(place).conditions(place.1).any(|(_, hit)| hit.first < end)
}

/// "Verwerkers handelen alleen volgens onze instructies", and one that uses the data for its own ends.
pub fn instructed(stances: &Stances) -> Vec<Pair> {
    let bound = |place: &Place| {
        stances.says(*place, "instructed")
            && stances.says(*place, "provider")
            && stances.is_plain(*place)
            && !stances.reading(*place).has_condition(place.1)
    };
    let denials: Vec<Place> = stances.all().filter(bound).collect();
    if denials.is_empty() {
        return Vec::new();
    }
    let own = |place: &Place| {
        stances.says(*place, "ownuse")
            && !stances.named(*place).is_empty()
            && stances.says(*place, "dataword")
            && stances.is_plain(*place)
    };
    let claims: Vec<Place> = stances.all().filter(own).collect();
    pairs("instructed", &denials, &claims, |a, b| {
        stances.named(a).is_empty() || !stances.named(a).is_disjoint(&stances.named(b))
    })
}
