//! Cookies and techniques that are not used, and are.

use super::stance::Stances;
use super::{Pair, Place, pairs};
use crate::policy::record::Technology;

/// Kinds of cookie that are not needed for a site to work.
const FOLLOWING: &[&str] =
    &["analytics_cookie", "advertising_cookie", "tracking_cookie", "third_party_cookie"];
/// Techniques of which "used" and "not used" are said as such, not of a part.
const TECHNIQUES: &[&str] = &[
    "profiling",
    "analytics_cookie",
    "advertising_cookie",
    "tracking_cookie",
    "third_party_cookie",
    "web_analytics",
    "fingerprinting",
    "session_recording",
    "retargeting",
    "web_beacon",
    "pixel_tag",
    "local_storage",
    "email_tracking",
    "social_button",
    "cross_device",
    "live_chat",
    "ip_address",
    "location",
];

/// Sentences that say of a technology that it is used, firmly and of this site.
fn used<'a>(stances: &'a Stances, wanted: impl Fn(&str) -> bool + 'a) -> Vec<(Place, &'a str)> {
    let list = stances.policy.record.technologies.iter();
    list.filter(|t| t.polarity == "used" && !t.heading && wanted(&t.technology))
        .map(|t| (stances.place(t.document, t.sentence), t.technology.as_str()))
        .filter(|(place, _)| is_statement(stances, *place))
        .collect()
}

/// "Wij gebruiken …", "er worden … geplaatst": no list, no explanation, no way to object.
fn is_statement(stances: &Stances, place: Place) -> bool {
    stances.is_firm(place)
        && stances.is_ours(place)
        && (stances.says(place, "verb") || stances.says(place, "passive"))
        && !stances.is_cell(place)
        && stances.is_plain(place)
        && !stances.is_choice(place)
}

/// Sentences that deny a technology wholly.
fn denied<'a>(stances: &'a Stances, wanted: &'a [&str]) -> Vec<(Place, &'a str)> {
    let plain = |t: &&Technology| {
        t.polarity == "denied" && !t.heading && wanted.contains(&t.technology.as_str())
    };
    let list = stances.policy.record.technologies.iter().filter(plain);
    list.map(|t| (stances.place(t.document, t.sentence), t.technology.as_str()))
        .filter(|(place, name)| is_beside(stances, *place, name))
        .filter(|(place, _)| stances.is_whole(*place) && !of_service(stances, *place))
        .filter(|(place, _)| !stances.says(*place, "legaleffect") && !by_visitor(stances, *place))
        .collect()
}

/// "Matomo zet geen cookies": said of a service that the same sentence says is used.
fn of_service(stances: &Stances, place: Place) -> bool {
    let other = |t: &&Technology| {
        t.polarity == "used"
            && stances.place(t.document, t.sentence) == place
            && !t.technology.ends_with("cookie")
    };
    !stances.named(place).is_empty() || stances.policy.record.technologies.iter().any(|t| other(&t))
}

/// Whether a negation stands right beside a technology: elsewhere in the sentence it denies something
/// else of it.
fn is_beside(stances: &Stances, place: Place, technology: &str) -> bool {
    let negations: Vec<_> = stances
        .hits(place, "neg.")
        .filter(|(kind, _)| *kind != "not")
        .map(|(_, neg)| neg)
        .collect();
    stances.hits(place, "tech.").filter(|(name, _)| *name == technology).any(|(_, hit)| {
        negations.iter().any(|neg| {
            let before = neg.last <= hit.first && hit.first - neg.last <= 4;
            let after = neg.first >= hit.last && neg.first - hit.last <= 6;
            before || after && stances.says(place, "applied")
        })
    })
}

/// "U kunt ervoor kiezen dat … niet": what the visitor may do.
fn by_visitor(stances: &Stances, place: Place) -> bool {
    let (from, _) = stances.reading(place).scan.ranges[place.1];
    let starts =
        stances.hits(place, "user").any(|(rest, hit)| rest.is_empty() && hit.first < from + 2);
    starts || stances.is_choice(place) || !stances.is_ours(place)
}

/// "Deze site gebruikt geen cookies", and cookies.
pub fn none(stances: &Stances) -> Vec<Pair> {
    // "De site werkt zonder cookies": said in passing, whatever else the sentence says may be.
    let without = |place: &Place| {
        stances.says(*place, "nocookies")
            && stances.says(*place, "we")
            && !stances.says(*place, "user")
            && stances.named(*place).is_empty()
            && stances.hits(*place, "tech.").all(|(name, _)| name == "cookie")
            && stances.hits(*place, "cond.").next().is_none()
            && stances.hits(*place, "neg.clause").next().is_none()
            && !stances.says(*place, "elsewhere")
    };
    let mut denials: Vec<Place> =
        denied(stances, &["cookie"]).into_iter().map(|(at, _)| at).collect();
    denials.extend(stances.all().filter(without));
    if denials.is_empty() {
        return Vec::new();
    }
    let about_use = |place: &Place| stances.says(*place, "cookieuse") && stances.is_plain(*place);
    let mut claims: Vec<Place> =
        used(stances, |t| t == "cookie" || t.ends_with("_cookie")).iter().map(|u| u.0).collect();
    claims.extend(stances.all().filter(about_use));
    pairs("cookies", &denials, &claims, |a, b| stances.reaches(a, b, &["cookies", "analytics"]))
}

/// "Alleen functionele cookies", and others.
pub fn only_functional(stances: &Stances) -> Vec<Pair> {
    let exclusive = |place: &Place| {
        let kinds: Vec<_> = stances.hits(*place, "tech.").collect();
        let limits = stances.hits(*place, "only").any(|(_, only)| {
            kinds.iter().any(|(name, kind)| {
                matches!(*name, "functional_cookie" | "session_cookie")
                    && kind.first >= only.last
                    && kind.first - only.last <= 3
            })
        });
        limits
            && is_statement(stances, *place)
            && !kinds.iter().any(|(name, _)| FOLLOWING.contains(name))
            && !stances.says(*place, "cond.default")
            && !stances.says(*place, "choiceword")
    };
    let denials: Vec<Place> = stances.all().filter(exclusive).collect();
    if denials.is_empty() {
        return Vec::new();
    }
    let claims: Vec<Place> = used(stances, |t| FOLLOWING.contains(&t))
        .into_iter()
        .map(|(place, _)| place)
        .filter(|place| !stances.is_asked(*place))
        .collect();
    pairs("only_functional", &denials, &claims, |a, b| {
        stances.reaches(a, b, &["cookies", "analytics"])
    })
}

/// The same technique denied and used.
pub fn technologies(stances: &Stances) -> Vec<Pair> {
    let used = used(stances, |t| TECHNIQUES.contains(&t));
    let mut out = Vec::new();
    for (a, technology) in denied(stances, TECHNIQUES) {
        // What is denied of a place or an address is mostly a part of it, or of what is done with it.
        let partly = |place: Place| {
            matches!(technology, "ip_address" | "location")
                && (stances.says(place, "anonymous")
                    || stances.says(place, "tech.ip_anonymisation")
                    || !stances.says(place, "collected"))
        };
        let claims: Vec<Place> = used
            .iter()
            .filter(|(b, name)| *name == technology && !partly(*b) && !stances.is_asked(*b))
            .map(|(b, _)| *b)
            .collect();
        if !partly(a) {
            let aside = ["cookies", "analytics"];
            out.extend(pairs("technology", &[a], &claims, |a, b| stances.reaches(a, b, &aside)));
        }
    }
    out
}

/// "Alleen met uw uitdrukkelijke toestemming", and "door deze site te gebruiken stemt u in".
pub fn consent(stances: &Stances) -> Vec<Pair> {
    let of =
        |concept: &'static str| stances.all().filter(move |place| stances.says(*place, concept));
    let agrees: Vec<Place> = of("agrees").collect();
    if agrees.is_empty() {
        return Vec::new();
    }
    let asked: Vec<Place> = of("asked").collect();
    pairs("consent", &asked, &agrees, |a, b| {
        let cookies = |place: Place| stances.hits(place, "topic:cookies").next().is_some();
        cookies(a) && cookies(b)
            || stances.says(a, "optin") && !cookies(b) && !stances.says(b, "termsword")
    })
}
