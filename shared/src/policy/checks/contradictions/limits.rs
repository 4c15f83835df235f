//! Purposes that are shut out, and served all the same.

use super::stance::Stances;
use super::{Pair, Place, pairs};

/// "Niet voor reclame", and for advertising.
pub fn marketing(stances: &Stances) -> Vec<Pair> {
    // Data that are not *given* for advertising may well be used for it.
    let general = |place: &Place| {
        stances.says(*place, "dataword")
            && stances.hits(*place, "object.no_sharing").next().is_none()
            && stances.hits(*place, "object.no_sale").next().is_none()
            && !stances.says(*place, "about")
            && !stances.says(*place, "somedata")
    };
    let denials: Vec<Place> =
        stances.denials("no_advertising").map(|(place, _)| place).filter(general).collect();
    if denials.is_empty() {
        return Vec::new();
    }
    let serves = |place: &Place| {
        stances.hits(*place, "purpose.").any(|(name, hit)| {
            matches!(name, "advertising" | "direct_marketing") && !stances.denies(*place, hit)
        }) && stances.says(*place, "dataword")
            && stances.says(*place, "we")
            && stances.says(*place, "verb")
            && stances.is_plain(*place)
            && !stances.is_choice(*place)
            && stances.hits(*place, "topic:newsletter").next().is_none()
            && stances.is_firm(*place)
            && !stances.is_asked(*place)
    };
    let claims: Vec<Place> = stances.all().filter(serves).collect();
    pairs("marketing", &denials, &claims, |a, b| stances.reaches(a, b, &[]))
}

/// "Alleen voor de dienst waar u om vraagt", and to make other products of it.
pub fn only_purpose(stances: &Stances) -> Vec<Pair> {
    let limited = |place: &Place| {
        let only = stances.hits(*place, "only").next();
        let asked = stances.hits(*place, "askedservice").next();
        only.zip(asked).is_some_and(|((_, only), (_, asked))| only.first <= asked.first)
            && stances.says(*place, "dataword")
            && !stances.says(*place, "keep")
            && !stances.says(*place, "delete")
            && stances.is_firm(*place)
            && stances.scope(*place).is_some_and(|scope| scope.is_empty())
    };
    let denials: Vec<Place> = stances.all().filter(limited).collect();
    if denials.is_empty() {
        return Vec::new();
    }
    let serves = |place: &Place| {
        stances.says(*place, "bigreuse") && stances.is_plain(*place) && !stances.is_asked(*place)
    };
    let claims: Vec<Place> = stances.all().filter(serves).collect();
    pairs("only_purpose", &denials, &claims, |_, _| true)
}
