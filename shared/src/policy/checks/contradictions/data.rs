//! Data that are not collected, not personal, or do not leave the EU, and are or do.

use super::stance::Stances;
use super::{Pair, Place, pairs};

/// "Wij verzamelen geen persoonsgegevens", and "wij verzamelen uw naam".
pub fn none_collected(stances: &Stances) -> Vec<Pair> {
    let general = |place: &Place| {
        let limited = ["about", "somedata", "restrict", "anonymous"];
        !limited.iter().any(|of| stances.says(*place, of))
            && stances.hits(*place, "tech.").all(|(name, _)| name == "tracking")
            && stances.named(*place).is_empty()
    };
    let denials: Vec<Place> =
        stances.denials("no_personal_data").map(|(place, _)| place).filter(general).collect();
    if denials.is_empty() {
        return Vec::new();
    }
    let collects = |place: &Place| {
        let reading = stances.reading(*place);
        stances.says(*place, "datum")
            && stances.hits(*place, "collected").any(|(_, hit)| !stances.denies(*place, hit))
            && !stances.says(*place, "anonymous")
            && !reading.hits(place.1, "tech.ip_anonymisation").any(|_| true)
            && stances.is_firm(*place)
    };
    let claims: Vec<Place> = stances.all().filter(collects).collect();
    pairs("personal_data", &denials, &claims, |a, b| stances.reaches(a, b, &["account", "contact"]))
}

/// "Zonder account verzamelen wij geen persoonsgegevens", and IP addresses of everybody.
pub fn guests(stances: &Stances) -> Vec<Pair> {
    let list = stances.policy.record.denials.iter().filter(|d| d.claim == "no_personal_data");
    let denials: Vec<Place> = list
        .map(|d| stances.place(d.document, d.sentence))
        .filter(|place| {
            let mut kinds =
                stances.reading(*place).conditions(place.1).map(|(kind, _)| kind).peekable();
            kinds.peek().is_some() && kinds.all(|kind| kind == "login")
        })
        .collect();
    if denials.is_empty() {
        return Vec::new();
    }
    let everybody = |place: &Place| {
        stances.says(*place, "everyvisit")
            && stances.hits(*place, "tech.ip_address").next().is_some()
            && stances.is_plain(*place)
            && stances.hits(*place, "cond.").next().is_none()
            && !stances.says(*place, "anonymous")
            && !stances.says(*place, "may")
    };
    let claims: Vec<Place> = stances.all().filter(everybody).collect();
    pairs("personal_data", &denials, &claims, |_, _| true)
}

/// "Niet-persoonlijke informatie", with IP addresses that are tied to a person.
pub fn not_personal(stances: &Stances) -> Vec<Pair> {
    let denials: Vec<Place> = stances
        .all()
        .filter(|place| stances.says(*place, "nonpersonal") && stances.says(*place, "verb"))
        .filter(|place| !stances.says(*place, "may") && stances.is_ours(*place))
        .filter(|place| stances.hits(*place, "tech.ip_address").next().is_none())
        .collect();
    if denials.is_empty() {
        return Vec::new();
    }
    let tied = |place: &Place| {
        stances.says(*place, "tied")
            && stances.hits(*place, "tech.ip_address").next().is_some()
            && stances.is_plain(*place)
            && !stances.says(*place, "anonymous")
            && !stances.says(*place, "may")
    };
    let claims: Vec<Place> = stances.all().filter(tied).collect();
    pairs("not_personal", &denials, &claims, |_, _| true)
}

/// "Uw gegevens blijven in de EU", and the United States.
pub fn transfers(stances: &Stances) -> Vec<Pair> {
    let denials: Vec<Place> = stances.denials("no_transfer").map(|(place, _)| place).collect();
    if denials.is_empty() {
        return Vec::new();
    }
    let moves = |place: &Place| {
        let moved = stances.hits(*place, "moved").any(|(_, hit)| !stances.denies(*place, hit));
        moved
            && stances.says(*place, "thirdcountry")
            && stances.is_plain(*place)
            && stances.is_firm(*place)
    };
    let claims: Vec<Place> = stances.all().filter(moves).collect();
    pairs("transfer", &denials, &claims, |a, b| stances.reaches(a, b, &[]))
}
