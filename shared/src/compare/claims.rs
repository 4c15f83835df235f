//! What a policy claims that covers a subject: a name, a category, a technology.

use super::data::listed;
use super::subject::Subject;
use super::{Evidence, Place, Verdict, denials, vocabulary};
use crate::catalogue;
use crate::policy::Policy;
use crate::policy::facts::parties;
use crate::policy::record::{Category, Denial, Technology, ThirdParty};

/// The best claim of each strength: by name, by category, by technology.
pub fn best(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    let claim = own(subject, policy).or_else(|| by_name(subject, policy)).or_else(|| {
        // The category, unless the technique is spoken of more exactly: used here, denied there.
        let claims = [by_technology(subject, policy), by_category(subject, policy)];
        claims.into_iter().flatten().max_by_key(|claim| claim.level)
    });
    // A cookie that the policy's own table lists: nothing speaks more exactly of it.
    let Some(row) = subject.cookie.and_then(|cookie| listed(cookie, policy)) else { return claim };
    let place: Place = row.into();
    let table = Evidence {
        verdict: Verdict::TechnologyOnly,
        level: PRODUCT,
        place,
        rule: "technology_stated",
    };
    Some(claim.map_or(table, |claim| Evidence { level: PRODUCT, ..claim }))
}

/// The party is named as one this site uses now.
pub fn by_name(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    let best = policy
        .record
        .third_parties
        .iter()
        .filter(|party| party.status == "current")
        .filter_map(|party| Some((level(subject, party, policy)?, party)))
        .filter(|(level, party)| *level == PRODUCT || fits(subject, party, policy))
        .max_by_key(|(level, party)| {
            (*level, richness(subject, (*party).into(), policy), std::cmp::Reverse(party.span.0))
        })?;
    let rule = if best.0 == PRODUCT { "product_named" } else { "organisation_named" };
    Some(Evidence { verdict: Verdict::DeclaredByName, level: best.0, place: best.1.into(), rule })
}

/// Level of a claim or denial that names the product.
pub const PRODUCT: u8 = 5;
/// Level of one that names the organisation.
pub const ORGANISATION: u8 = 4;
/// Level of one about a kind of technology or recipient.
pub const KIND: u8 = 3;
/// Level of one about a category of recipient.
pub const CATEGORY: u8 = 2;
/// Level of one about a technology in general.
pub const GENERAL: u8 = 1;

/// How exactly a name in the policy means the vendor.
pub fn level(subject: &Subject, party: &ThirdParty, policy: &Policy) -> Option<u8> {
    let vendor = subject.finding.vendor.as_ref()?;
    let organisation = party.organisation.as_deref()?;
    match (&vendor.product, &party.product) {
        (Some(seen), Some(named)) if seen == named => return Some(PRODUCT),
        // Another product of the same house says something only where it does the same work.
        (Some(_), Some(_)) => {
            let same = organisation == vendor.name
                && party.role.as_deref() == Some(vendor.category.as_str());
            return same.then_some(ORGANISATION);
        }
        _ => {}
    }
    let house = organisation == vendor.name || subject.parents.contains(&organisation);
    if !house || party.product.is_some() {
        return (house && vendor.product.is_none()).then_some(ORGANISATION);
    }
    // "Google, uitsluitend voor Google Analytics": the house is named for the products beside it.
    let beside = policy.record.third_parties.iter().any(|other| {
        let here = (other.document, other.sentence) == (party.document, party.sentence);
        here && (other.product.is_some() && other.organisation == party.organisation
            || is_owner(party, other, policy))
    });
    (!beside).then_some(ORGANISATION)
}

/// "YouTube, een dienst van Google": a house that is named only as the owner of what stands before it.
fn is_owner(house: &ThirdParty, other: &ThirdParty, policy: &Policy) -> bool {
    let (Some(owner), Some(owned)) = (&house.organisation, &other.organisation) else {
        return false;
    };
    let Some(reading) = policy.readings.get(house.document) else { return false };
    let at = house.sentence;
    let low = reading.low(at);
    let place = |party: &ThirdParty| {
        let name = party.name.to_lowercase();
        low.find(&name).map(|start| start..start + name.len())
    };
    let (Some(house), Some(other)) = (place(house), place(other)) else { return false };
    if other.end > house.start || !ancestors(owned).any(|parent| parent == owner) {
        return false;
    }
    let sentence = &reading.sentences[at];
    // "YouTube (Google)".
    let between = reading.low(at).get(other.end..house.start).unwrap_or("");
    let behind = reading.low(at).get(house.end..).unwrap_or("");
    if between == " (" && behind.starts_with([')', ',']) {
        return true;
    }
    reading.hits(at, "belongs").any(|(_, hit)| {
        let start = reading.scan.tokens[hit.first].start.saturating_sub(sentence.start);
        (other.end..house.start).contains(&start)
    })
}

/// The organisations above one.
pub fn ancestors(organisation: &str) -> impl Iterator<Item = &'static str> {
    std::iter::successors(catalogue::parent(organisation), |parent| catalogue::parent(parent))
        .take(4)
}

/// Whether the sentence that names a house can mean this work of it: being named as the mail provider
/// or as a network one may join does not declare a pixel.
fn fits(subject: &Subject, party: &ThirdParty, policy: &Policy) -> bool {
    let Some(reading) = policy.readings.get(party.document) else { return false };
    let in_sense = |sense| vocabulary::in_sense(reading, party.sentence, sense);
    let service = in_sense("service");
    // "Google verwerkt analytics-gegevens" says nothing of its fonts and maps.
    if subject.has("file") || subject.has("embedded") && !subject.has("network") {
        let named = subject
            .claims
            .iter()
            .any(|claim| reading.hits(party.sentence, "tech.").any(|(name, _)| name == *claim));
        let block = reading.sentences[party.sentence].block;
        let watches =
            reading.sentences_of(block).any(|at| vocabulary::in_sense(reading, at, "watches"));
        named || !(watches || in_sense("social") || service)
    } else if subject.has("network") {
        true
    } else if subject.has("service") {
        !in_sense("social") || service
    } else {
        in_sense("follows") || !in_sense("social") && !service
    }
}

/// Prefers a sentence that says more: what the party does, with which technology.
fn richness(subject: &Subject, place: Place, policy: &Policy) -> usize {
    let Some(reading) = policy.readings.get(place.document) else { return 0 };
    let said: Vec<&str> = reading.hits(place.sentence, "tech.").map(|(name, _)| name).collect();
    let technologies = said.iter().filter(|name| subject.claims.contains(name)).count();
    // The technique that the finding works by, above what its category suggests.
    let exact = subject.mechanism.by_name.iter().any(|name| said.contains(name));
    let verbs = usize::from(reading.says(place.sentence, "verb"));
    4 * usize::from(exact) + 2 * technologies.min(2) + verbs
}

/// The party is the controller itself (its own domain, its own identifiers).
fn own(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    let vendor = subject.finding.vendor.as_ref()?;
    let first = |name: &str| name.split([' ', '-']).next().unwrap_or("").to_lowercase();
    let controller =
        policy.record.controller.names.iter().any(|name| first(name) == first(&vendor.name));
    if !controller {
        return None;
    }
    let sent: Vec<&str> = subject
        .finding
        .evidence
        .iter()
        .flat_map(|seen| seen.sends.iter().map(String::as_str))
        .collect();
    let wanted = |technology: &str| {
        technology == "hashed_email" && sent.contains(&"hashed_email")
            || technology == "cookie" && subject.cookie.is_some()
    };
    let place = technologies(policy, |technology| wanted(technology))
        .or_else(|| technologies(policy, |technology| subject.claims.contains(&technology)))
        .or_else(|| technologies(policy, |technology| technology == "cookie"))?;
    Some(Evidence {
        verdict: Verdict::DeclaredByName,
        level: ORGANISATION,
        place,
        rule: "own_party",
    })
}

fn technologies(policy: &Policy, wanted: impl Fn(&str) -> bool) -> Option<Place> {
    let list = &policy.record.technologies;
    list.iter().find(|t| t.polarity != "denied" && wanted(&t.technology)).map(Into::into)
}

/// The statements of a category of recipient that covers the party; a sentence that denies giving to it is
/// none.
fn categories<'a>(subject: &Subject, policy: &'a Policy) -> impl Iterator<Item = &'a Category> {
    let covering = &subject.category.by_name;
    let denied = |category: &Category| {
        let place: Place = category.into();
        let denials = &policy.record.denials;
        denials.iter().any(|d| d.claim == "no_sharing" && is_bare(d) && Place::from(d) == place)
    };
    let stated = policy.record.third_party_categories.iter();
    stated.filter(move |c| covering.contains(&c.category.as_str()) && !denied(c))
}

/// Whether a denial stands without exception and condition.
fn is_bare(denial: &Denial) -> bool {
    denial.exception.is_none() && denial.condition.is_none()
}

/// Whether a category of recipient is stated that covers the party: a denial for that category is then no
/// more exact than the claim.
pub fn states_category(subject: &Subject, policy: &Policy) -> bool {
    categories(subject, policy).next().is_some()
}

/// A category of recipient is stated that covers the party.
fn by_category(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    if !subject.third_party {
        return None;
    }
    let place = categories(subject, policy)
        .max_by_key(|category| richness(subject, (*category).into(), policy))
        .map(Into::into)?;
    Some(Evidence {
        verdict: Verdict::DeclaredByCategory,
        level: CATEGORY,
        place,
        rule: "category_stated",
    })
}

/// The technology is stated, the party is not.
fn by_technology(subject: &Subject, policy: &Policy) -> Option<Evidence> {
    let stated = |t: &&crate::policy::record::Technology| {
        t.polarity != "denied"
            && subject.claims.contains(&t.technology.as_str())
            && !about_another(subject, (*t).into(), policy)
    };
    let exact = policy.record.technologies.iter().filter(stated).min_by_key(|t| {
        (
            subject.claims.iter().position(|claim| *claim == t.technology),
            on_choice(policy, (*t).into()),
            t.polarity != "used",
        )
    });
    let mut level = GENERAL;
    let place: Place = match exact {
        Some(technology) => {
            if is_denied_too(technology, policy) {
                level = denials::strength(&technology.technology);
            }
            technology.into()
        }
        // "Cookies … om na te gaan hoe de site gebruikt wordt" states the analysing of visits.
        None if subject.claims.contains(&"web_analytics") && subject.has("follows") => {
            let purpose = policy.record.purposes.iter().find(|p| p.purpose == "analytics")?;
            technologies(policy, |technology| technology == "cookie")?;
            purpose.into()
        }
        None => return None,
    };
    Some(Evidence { verdict: Verdict::TechnologyOnly, level, place, rule: "technology_stated" })
}

/// Whether a technology is said to be used here and not to be used elsewhere: both are as exact.
fn is_denied_too(stated: &Technology, policy: &Policy) -> bool {
    let done = policy.readings.get(stated.document).is_some_and(|reading| {
        !reading.has_condition(stated.sentence)
            && ["verb", "passive", "we"].iter().any(|of| reading.says(stated.sentence, of))
    });
    let denied = |t: &Technology| t.technology == stated.technology && t.polarity == "denied";
    done && policy.record.technologies.iter().any(denied)
}

/// Whether a sentence is about what the visitor may decide, rather than what the site does.
fn on_choice(policy: &Policy, place: Place) -> bool {
    policy.readings.get(place.document).is_some_and(|reading| reading.on_choice(place.sentence))
}

/// Whether a sentence names parties, and none of them is the one behind the finding.
pub fn names_other(subject: &Subject, place: Place, policy: &Policy) -> bool {
    let vendor = subject.finding.vendor.as_ref().map(|vendor| vendor.name.as_str());
    let mut named = policy
        .record
        .third_parties
        .iter()
        .filter(|party| (party.document, party.sentence) == (place.document, place.sentence))
        .filter(|party| party.organisation.is_some())
        .peekable();
    named.peek().is_some() && named.all(|party| party.organisation.as_deref() != vendor)
}

/// Whether a sentence stands in the section on another party: under a heading that names it ("Matomo").
pub fn under_other(subject: &Subject, place: Place, policy: &Policy) -> bool {
    let vendor = subject.finding.vendor.as_ref().map(|vendor| vendor.name.as_str());
    let Some(reading) = policy.readings.get(place.document) else { return false };
    let Some(block) = reading.block(place.sentence).heading else { return false };
    let over = reading.sentences.partition_point(|sentence| sentence.block < block);
    let mut named = parties::organisations(reading, over).peekable();
    named.peek().is_some() && named.all(|organisation| Some(organisation) != vendor)
}

/// Whether a statement speaks of another party or of another kind of party only.
fn about_another(subject: &Subject, place: Place, policy: &Policy) -> bool {
    if subject.finding.vendor.is_none() {
        return false;
    }
    let other = names_other(subject, place, policy);
    let Some(reading) = policy.readings.get(place.document) else { return other };
    // The kinds of recipient that the same paragraph speaks of.
    let block = reading.sentences[place.sentence].block;
    let near = place.sentence.saturating_sub(2)..=place.sentence;
    let kinds: Vec<&str> = near
        .filter(|sentence| reading.sentences[*sentence].block == block)
        .flat_map(|sentence| vocabulary::of_sense(reading, sentence, "kind"))
        .map(|(name, _)| name)
        .collect();
    other
        || !kinds.is_empty()
            && !subject.category.by_name.is_empty()
            && !kinds.iter().any(|kind| subject.category.by_name.contains(kind))
}
