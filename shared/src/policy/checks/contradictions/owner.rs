//! Who the policy is of: two parties that both say they are responsible, one name in two spellings.

use super::stance::Stances;
use super::{Pair, Place};
use crate::policy::facts::{controller, legal_form, names};

/// Sentences about the owner that are looked at; a policy has a few.
const SENTENCES: usize = 40;

/// Names with a legal form in sentences that say who is responsible or whose policy it is. A sentence
/// that names two is about how they stand to each other.
pub fn named(stances: &Stances) -> Vec<(Place, String)> {
    let claims = |place: &Place| {
        let reading = stances.reading(*place);
        stances.says(*place, "owner")
            && !stances.says(*place, "jointly")
            && !stances.says(*place, "past")
            && !stances.is_cell(*place)
            && stances.hits(*place, "tech.").next().is_none()
            && stances.named(*place).is_empty()
            && !reading.under(place.1, "heading.thirdparties")
    };
    let mut out: Vec<(Place, String)> = Vec::new();
    for place in stances.all().filter(claims).take(SENTENCES) {
        let mut names = controller::formal_names(stances.reading(place), std::iter::once(place.1));
        names.dedup();
        if let [(name, _)] = &names[..]
            && !out.iter().any(|(_, known)| known == name)
        {
            out.push((place, name.clone()));
        }
    }
    out
}

/// Companies that a sentence speaks in the name of, and that are not the controller: a policy copied
/// from another site. Where the controller is not known by a full name nothing is said.
pub fn strangers(stances: &Stances) -> Vec<(Place, String)> {
    let names = &stances.policy.record.controller.names;
    if !names.iter().any(|name| legal_form::ends(name)) {
        return Vec::new();
    }
    let other = |name: &str| !names.iter().any(|known| names::same(known, name));
    // A name that stands all over the text is no slip.
    let slip = |name: &str| {
        let word = name.split(' ').next().unwrap_or("");
        let texts = stances.policy.readings.iter().map(|reading| reading.doc.flat.matches(word));
        texts.map(Iterator::count).sum::<usize>() <= 3
    };
    let mut said = named(stances);
    said.retain(|(at, name)| other(name) && slip(name) && !stances.says(*at, "responsible"));
    said
}

/// Two names, each said to be responsible.
pub fn controllers(stances: &Stances) -> Vec<Pair> {
    let said = named(stances);
    let sure: Vec<_> =
        said.iter().filter(|(place, _)| stances.says(*place, "responsible")).collect();
    let Some((a, first)) = sure.first().copied() else { return Vec::new() };
    let other = sure.iter().find(|(b, name)| b != a && !names::same(first, name));
    other.map(|(b, _)| Pair { rule: "controllers", a: *a, b: *b }).into_iter().collect()
}

/// One name in two spellings: "Connexeon", "Connnexeon".
pub fn spelling(stances: &Stances) -> Vec<Pair> {
    let names = &stances.policy.record.controller.names;
    let Some((first, others)) = names.split_first() else { return Vec::new() };
    let word = |name: &str| name.split(' ').next().unwrap_or("").to_owned();
    let place = |name: &str| stances.all().find(|at| holds(stances.reading(*at).text(at.1), name));
    let mut out = Vec::new();
    for other in others {
        let (a, b) = (word(first), word(other));
        if a.to_lowercase() != b.to_lowercase()
            && let (Some(a), Some(b)) = (place(&a), place(&b))
            && a != b
        {
            out.push(Pair { rule: "name_spelling", a, b });
        }
    }
    out
}

/// Whether a text holds a name as a whole word.
fn holds(text: &str, name: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| word == name)
}

/// No data protection officer, and the address of one.
pub fn officer(stances: &Stances) -> Vec<Pair> {
    let officers: Vec<(Place, bool)> = stances
        .all()
        .filter_map(|place| {
            let (_, hit) = stances.hits(place, "contact.dpo").next()?;
            Some((place, stances.denies(place, hit)))
        })
        .collect();
    let whole = |place: Place| {
        stances.is_whole(place) && stances.says(place, "appointed") && !stances.says(place, "user")
    };
    let none = officers.iter().find(|(place, denied)| *denied && whole(*place));
    let some = officers.iter().find(|(place, denied)| {
        let reading = stances.reading(*place);
        !denied
            && reading.text(place.1).contains('@')
            && reading.hits(place.1, "neg.").next().is_none()
    });
    none.zip(some)
        .map(|((a, _), (b, _))| Pair { rule: "officer", a: *a, b: *b })
        .into_iter()
        .collect()
}
