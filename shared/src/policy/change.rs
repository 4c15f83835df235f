//! What changed between two readings of a site's policy, in facts: who came, what went, what is kept
//! longer. New wording that states the same facts is no change. Does not say whether a change is good.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::record::{Record, Retention, ThirdParty};
use crate::limits::POLICY_CHANGES;

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Change {
    /// What kind of fact, and what became of it: `party_added`, `retention_changed` …
    pub kind: String,
    /// Which fact, by the identifier or name that the record has; empty where there is but one.
    pub what: String,
    /// What was said before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What is said now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The sentence of the newer policy; of the older one for what is gone.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub quote: String,
}

/// What the newer record says otherwise than the older one: recipients first, then techniques, purposes,
/// times, denials and rights, and whom to write to. At most [`POLICY_CHANGES`].
#[must_use]
pub fn changes(old: &Record, new: &Record) -> Vec<Change> {
    let mut out = Vec::new();
    compare(&mut out, "party", &parties(old), &parties(new));
    compare(&mut out, "recipient", &recipients(old), &recipients(new));
    compare(&mut out, "technology", &technologies(old), &technologies(new));
    compare(&mut out, "cookie", &cookies(old), &cookies(new));
    compare(&mut out, "purpose", &purposes(old), &purposes(new));
    compare(&mut out, "basis", &bases(old), &bases(new));
    retention(&mut out, old, new);
    compare(&mut out, "transfer", &transfers(old), &transfers(new));
    compare(&mut out, "denial", &denials(old), &denials(new));
    compare(&mut out, "signal", &signal(old), &signal(new));
    compare(&mut out, "right", &rights(old), &rights(new));
    contacts(&mut out, old, new);
    compare(&mut out, "controller", &controller(old), &controller(new));
    compare(&mut out, "updated", &updated(old), &updated(new));
    out.truncate(POLICY_CHANGES);
    out
}

/// Facts of one kind by what they are about, each with its value (empty where being stated is all there
/// is to say) and its sentence. The first statement counts.
type Facts = BTreeMap<String, (String, String)>;

fn facts<'a>(items: impl Iterator<Item = (&'a str, &'a str, &'a str)>) -> Facts {
    let mut facts = Facts::new();
    for (what, value, quote) in items {
        facts.entry(what.to_owned()).or_insert_with(|| (value.to_owned(), quote.to_owned()));
    }
    facts
}

fn compare(out: &mut Vec<Change>, kind: &str, old: &Facts, new: &Facts) {
    for (what, (after, quote)) in new {
        let before = old.get(what).map(|(before, _)| before);
        let fate = match before {
            None => "added",
            Some(before) if before != after => "changed",
            Some(_) => continue,
        };
        let value = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        out.push(Change {
            kind: format!("{kind}_{fate}"),
            what: what.clone(),
            before: before.and_then(value),
            after: value(after),
            quote: quote.clone(),
        });
    }
    for (what, (before, quote)) in old.iter().filter(|(what, _)| !new.contains_key(*what)) {
        out.push(Change {
            kind: format!("{kind}_gone"),
            what: what.clone(),
            before: Some(before.clone()).filter(|text| !text.is_empty()),
            quote: quote.clone(),
            ..Change::default()
        });
    }
}

/// A party is called by its product, else by its house; one that is used and denied is used.
fn parties(record: &Record) -> Facts {
    let name = |party: &'_ ThirdParty| {
        let called = party.product.as_ref().or(party.organisation.as_ref());
        called.unwrap_or(&party.name).clone()
    };
    let named: Vec<(String, &ThirdParty)> = record
        .third_parties
        .iter()
        .filter(|party| matches!(party.status.as_str(), "current" | "denied"))
        .map(|party| (name(party), party))
        .collect();
    let (used, denied): (Vec<_>, Vec<_>) =
        named.iter().partition(|(_, party)| party.status == "current");
    let all = used.into_iter().chain(denied);
    facts(all.map(|(name, party)| (name.as_str(), party.status.as_str(), party.quote.as_str())))
}

fn recipients(record: &Record) -> Facts {
    facts(record.third_party_categories.iter().map(|c| (c.category.as_str(), "", c.quote.as_str())))
}

/// A technique that is used in one sentence and denied in another is used.
fn technologies(record: &Record) -> Facts {
    let order = ["used", "conditional", "denied"];
    let of =
        |polarity: &'static str| record.technologies.iter().filter(move |t| t.polarity == polarity);
    let all = order.into_iter().flat_map(of);
    facts(all.map(|t| (t.technology.as_str(), t.polarity.as_str(), t.quote.as_str())))
}

fn cookies(record: &Record) -> Facts {
    let rows = record.cookies.iter();
    facts(
        rows.map(|row| {
            (row.name.as_str(), row.lifetime.as_deref().unwrap_or(""), row.quote.as_str())
        }),
    )
}

fn purposes(record: &Record) -> Facts {
    facts(record.purposes.iter().map(|p| (p.purpose.as_str(), "", p.quote.as_str())))
}

fn bases(record: &Record) -> Facts {
    facts(record.legal_bases.iter().map(|b| (b.basis.as_str(), "", b.quote.as_str())))
}

fn transfers(record: &Record) -> Facts {
    facts(record.transfers.iter().map(|t| (t.safeguard.as_str(), "", t.quote.as_str())))
}

/// A denial with an exception or a condition denies less than one without.
fn denials(record: &Record) -> Facts {
    let limit =
        |exception: &Option<String>, condition: &Option<String>| match (exception, condition) {
            (None, None) => "",
            (Some(_), _) => "excepted",
            (None, Some(_)) => "conditional",
        };
    let mut all: Vec<_> = record
        .denials
        .iter()
        .map(|d| (d.claim.as_str(), limit(&d.exception, &d.condition), d.quote.as_str()))
        .collect();
    all.sort_by_key(|(_, limit, _)| !limit.is_empty());
    facts(all.into_iter())
}

fn signal(record: &Record) -> Facts {
    let said = &record.do_not_track;
    let value = said.honoured.map(|yes| if yes { "honoured" } else { "ignored" });
    facts(value.map(|value| ("", value, said.quote.as_deref().unwrap_or(""))).into_iter())
}

fn rights(record: &Record) -> Facts {
    facts(record.rights.iter().map(|r| (r.right.as_str(), "", r.quote.as_str())))
}

fn controller(record: &Record) -> Facts {
    let said = &record.controller;
    let name =
        said.names.first().map(|name| ("", name.as_str(), said.quote.as_deref().unwrap_or("")));
    facts(name.into_iter())
}

fn updated(record: &Record) -> Facts {
    facts(record.last_updated.as_deref().map(|date| ("", date, "")).into_iter())
}

/// How long something is kept: the same sentence with another number, or the same thing.
fn retention(out: &mut Vec<Change>, old: &Record, new: &Record) {
    let said = |list: &[Retention], item: &Retention| {
        list.iter().any(|other| other.duration == item.duration && same_matter(other, item))
    };
    let gone: Vec<&Retention> =
        old.retention.iter().filter(|item| !said(&new.retention, item)).collect();
    let mut gone: Vec<Option<&Retention>> = gone.into_iter().map(Some).collect();
    let come = new.retention.iter().filter(|item| !said(&old.retention, item));
    for item in come {
        let before = gone
            .iter_mut()
            .find(|other| other.is_some_and(|other| same_matter(other, item)))
            .and_then(Option::take);
        let fate = if before.is_some() { "changed" } else { "added" };
        out.push(Change {
            kind: format!("retention_{fate}"),
            what: item.what.clone().unwrap_or_default(),
            before: before.map(|before| before.duration.clone()),
            after: Some(item.duration.clone()),
            quote: item.quote.clone(),
        });
    }
    out.extend(gone.into_iter().flatten().map(|item| Change {
        kind: "retention_gone".to_owned(),
        what: item.what.clone().unwrap_or_default(),
        before: Some(item.duration.clone()),
        after: None,
        quote: item.quote.clone(),
    }));
}

/// Whether two statements are about the same thing: named alike, or in the same words but for numbers.
fn same_matter(a: &Retention, b: &Retention) -> bool {
    let words = |item: &Retention| -> String {
        let letters = item.quote.chars().filter(|c| c.is_alphabetic());
        letters.flat_map(char::to_lowercase).collect()
    };
    a.what.is_some() && a.what == b.what || words(a) == words(b)
}

/// Addresses to write to: one that took the place of another of its kind has changed.
fn contacts(out: &mut Vec<Change>, old: &Record, new: &Record) {
    for kind in ["email", "postal", "phone", "web_page"] {
        let of = |record: &'_ Record| {
            let contacts = record.contacts.iter().filter(move |contact| contact.kind == kind);
            facts(contacts.map(|c| (c.value.as_str(), "", c.quote.as_str())))
        };
        let (before, after) = (of(old), of(new));
        let gone: Vec<&String> =
            before.keys().filter(|value| !after.contains_key(*value)).collect();
        let come: Vec<&String> =
            after.keys().filter(|value| !before.contains_key(*value)).collect();
        if let ([gone], [come]) = (gone.as_slice(), come.as_slice()) {
            let quote = after.get(*come).map(|(_, quote)| quote.clone()).unwrap_or_default();
            out.push(Change {
                kind: "contact_changed".to_owned(),
                what: kind.to_owned(),
                before: Some((*gone).clone()),
                after: Some((*come).clone()),
                quote,
            });
        } else {
            compare(out, "contact", &before, &after);
        }
    }
}

#[cfg(test)]
mod tests;
