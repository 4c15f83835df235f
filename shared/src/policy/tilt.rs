//! A record in the shape of TILT, the Transparency Information Language and Toolkit: what Articles 12 to 14
//! GDPR ask of a policy, as one JSON document. Says nothing that the record does not hold: what TILT asks
//! for and the policy leaves out is an empty text, country `XX`, or `false`.

use serde_json::{Value, json};

use super::Policy;
use super::record::{Contact, Record, Retention};

/// The country code that ISO 3166 leaves to users: no country is known.
const NOWHERE: &str = "XX";

/// The policy as TILT. `created` is the moment of writing, ISO 8601.
#[must_use]
pub fn of(policy: &Policy, created: &str) -> Value {
    let record = &policy.record;
    let (url, hash) =
        policy.documents.first().map_or(("", ""), |first| (&*first.url, &*first.sha256));
    let controller = &record.controller;
    let name = controller.names.first().map_or("", String::as_str);
    let address = controller.postal_address.as_deref().unwrap_or("");
    let country = controller.country.as_deref().filter(|c| c.len() == 2).unwrap_or(NOWHERE);
    let officer = contact(record, |c| c.kind == "email" && c.privacy_contact)
        .or_else(|| contact(record, |c| c.kind == "email" && !has(c, "authority")));
    let phone = contact(record, |c| c.kind == "phone" && !has(c, "authority"));
    let phone: Option<String> = phone.map(|phone| dialled(&phone.value)).filter(|p| !p.is_empty());
    let mail = officer.map_or("", |contact| contact.value.as_str());
    json!({
        "meta": {
            "_id": hash, "name": name, "created": created, "modified": created, "version": 1,
            "language": record.language, "status": "active", "url": url, "_hash": hash,
        },
        "controller": {
            "name": name, "address": address, "country": country,
            "representative": with_phone(json!({ "name": "", "email": mail }), phone.as_deref()),
        },
        "dataProtectionOfficer": {
            "name": "", "address": address, "country": country, "email": mail,
        },
        "dataDisclosed": [disclosed(record)],
        "thirdCountryTransfers": transfers(record),
        "accessAndDataPortability": right(record, &["access", "portability"]),
        "sources": [],
        "rightToInformation": right(record, &["access"]),
        "rightToRectificationOrDeletion": right(record, &["rectification", "erasure"]),
        "rightToDataPortability": right(record, &["portability"]),
        "rightToWithdrawConsent": right(record, &["withdraw_consent"]),
        "rightToComplain": complaint(record),
        "automatedDecisionMaking": decisions(record),
        "changesOfPurpose": [],
    })
}

/// What is said of the data: the record tells purposes, bases, recipients and times of all data together.
fn disclosed(record: &Record) -> Value {
    let purposes: Vec<Value> = record
        .purposes
        .iter()
        .map(|item| json!({ "purpose": item.purpose, "description": item.quote }))
        .collect();
    let bases: Vec<Value> = record
        .legal_bases
        .iter()
        .filter_map(|item| {
            let reference = format!("GDPR-6-1-{}", letter(&item.basis)?);
            Some(json!({ "reference": reference, "description": item.quote }))
        })
        .collect();
    let interests: Vec<Value> = record
        .legal_bases
        .iter()
        .filter(|item| item.basis == "legitimate_interest")
        .map(|item| json!({ "exists": true, "reasoning": item.quote }))
        .collect();
    let named = record.third_parties.iter().filter(|party| party.status == "current").map(
        |party| json!({ "name": party.name, "category": party.role.as_deref().unwrap_or("") }),
    );
    let kinds = record.third_party_categories.iter();
    let recipients: Vec<Value> =
        named.chain(kinds.map(|kind| json!({ "category": kind.category }))).collect();
    let storage: Vec<Value> = record.retention.iter().map(stored).collect();
    json!({
        "_id": "all", "category": "personal data", "purposes": purposes, "legalBases": bases,
        "legitimateInterests": interests, "recipients": recipients, "storage": storage,
        "nonDisclosure": {
            "legalRequirement": false, "contractualRegulation": false,
            "obligationToProvide": false, "consequences": "",
        },
    })
}

/// A time that ends by the calendar, or by a purpose that is fulfilled.
fn stored(item: &Retention) -> Value {
    let duration = item.duration.rsplit("..").next().unwrap_or_default();
    if duration.starts_with('P') {
        let temporal = [json!({ "description": item.quote, "ttl": in_days(duration) })];
        json!({ "temporal": temporal, "aggregationFunction": "max" })
    } else {
        json!({ "purposeConditional": [item.quote], "aggregationFunction": "max" })
    }
}

/// TILT has no weeks.
fn in_days(duration: &str) -> String {
    let weeks = duration.strip_prefix('P').and_then(|rest| rest.strip_suffix('W'));
    match weeks.and_then(|weeks| weeks.parse::<u32>().ok()) {
        Some(weeks) => format!("P{}D", u64::from(weeks) * 7),
        None => duration.to_owned(),
    }
}

/// The letter of Article 6(1) GDPR.
fn letter(basis: &str) -> Option<char> {
    Some(match basis {
        "consent" => 'a',
        "contract" => 'b',
        "legal_obligation" => 'c',
        "vital" => 'd',
        "public_task" => 'e',
        "legitimate_interest" => 'f',
        _ => return None,
    })
}

fn transfers(record: &Record) -> Vec<Value> {
    let kind = |safeguard: &str| match safeguard {
        "adequacy" | "DPF" | "Privacy Shield" => "adequacyDecision",
        "SCC" => "standardDataProtectionClause",
        _ => "appropriateGuarantees",
    };
    record
        .transfers
        .iter()
        .map(|item| {
            let what = json!({ "available": true, "description": item.quote });
            json!({ (kind(&item.safeguard)): what })
        })
        .collect()
}

/// The sentence that grants one of these rights.
fn right(record: &Record, names: &[&str]) -> Value {
    let granted = record.rights.iter().find(|item| names.contains(&item.right.as_str()));
    let quote = granted.map_or("", |item| item.quote.as_str());
    json!({ "available": granted.is_some(), "description": quote })
}

fn complaint(record: &Record) -> Value {
    let mut right = right(record, &["complaint"]);
    let authority = record.supervisory_authority.first();
    let mut named = json!({ "name": authority.map_or("", |authority| &*authority.name) });
    if let Some(country) = authority.and_then(|authority| authority.country.as_ref()) {
        named["country"] = json!(country);
    }
    if authority.is_some() {
        right["available"] = json!(true);
    }
    right["supervisoryAuthority"] = named;
    right
}

fn decisions(record: &Record) -> Value {
    let used = record
        .technologies
        .iter()
        .find(|item| item.technology == "automated_decision" && item.polarity != "denied");
    json!({
        "inUse": used.is_some(),
        "logicInvolved": used.map_or("", |item| item.quote.as_str()),
        "scopeAndIntendedEffects": "",
    })
}

fn contact(record: &Record, wanted: impl Fn(&Contact) -> bool) -> Option<&Contact> {
    record.contacts.iter().find(|contact| wanted(contact))
}

fn has(contact: &Contact, purpose: &str) -> bool {
    contact.purposes.iter().any(|p| p == purpose)
}

/// A telephone number as TILT writes it: a plus, digits and spaces.
fn dialled(phone: &str) -> String {
    let plain = phone.replace("(0)", "").replace(['(', ')'], "");
    plain.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '/')).collect()
}

fn with_phone(mut person: Value, phone: Option<&str>) -> Value {
    if let Some(phone) = phone {
        person["phone"] = json!(phone);
    }
    person
}
