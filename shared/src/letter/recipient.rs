//! Whom a letter goes to: the contact that the policy names for this purpose, else the one of a
//! directory that the user imported, or nobody.
//!
//! An address is only ever taken whole from a policy, the directory or the user. A guessed one would tell a
//! stranger about the sender.

use super::address::{self, Address};
use super::clean;
use super::kinds::Kind;
use super::listed::Listed;
use super::notes::{Note, Notes};
use super::words::{Words, lists};
use crate::catalogue::registrable_domain;
use crate::limits::POLICY_ITEMS;
use crate::policy::record::Contact;

/// Purposes that make a contact right for every request under the regulation.
const RIGHTS: [&str; 4] = ["privacy", "rights", "data_protection", "dpo"];
/// Purposes that make a contact wrong, unless the kind asks for one of them.
const SPECIAL: [&str; 10] = [
    "do_not_call",
    "ccpa",
    "press",
    "jobs",
    "recruitment",
    "sales",
    "security",
    "abuse",
    "whistleblowing",
    "complaint",
];
/// The longest subject that a policy may prescribe, in bytes.
const SUBJECT_BYTES: usize = 120;

/// Where a letter goes.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Recipient {
    pub to: Option<Address>,
    /// The subject that the policy prescribes.
    pub subject: Option<String>,
    /// Whether the contact is also the one to stop phone calls.
    pub do_not_call: bool,
}

/// Takes the address that the user chose. `own` is the domain of who is written to, where it is known.
pub(super) fn chosen(text: &str, own: Option<&str>, notes: &mut Notes) -> Recipient {
    let to = usable(text, notes);
    if let Some(to) = &to {
        warn(to, own, notes);
    }
    Recipient { to, ..Recipient::default() }
}

/// Picks the contact from a policy; `None` when it has none that may be written to.
pub(super) fn from_policy(
    contacts: &[Contact],
    own: Option<&str>,
    kind: &Kind,
    notes: &mut Notes,
) -> Option<Recipient> {
    let mut emails: Vec<(u8, &Contact)> = contacts
        .iter()
        .take(POLICY_ITEMS)
        .filter(|contact| contact.kind == "email")
        .filter_map(|contact| Some((rank(contact, kind)?, contact)))
        .collect();
    emails.sort_by_key(|(rank, _)| *rank);
    let to = emails.iter().find_map(|(_, contact)| usable(&contact.value, notes))?;
    warn(&to, own, notes);
    let (subject, do_not_call) = route(&to, contacts, kind, notes);
    Some(Recipient { to: Some(to), subject, do_not_call })
}

/// Takes the address of an imported directory, and says that it is one; `None` when it has none.
pub(super) fn from_directory(
    listed: &Listed,
    own: Option<&str>,
    words: &Words,
    notes: &mut Notes,
) -> Option<Recipient> {
    let name = clean::line_of(&listed.name, 120);
    let imported = clean::line_of(&listed.imported, 10);
    let date = imported.parse().map_or(imported, |day| words.date(day));
    let asks = listed.asks.iter().map(|text| clean::line_of(text, 80)).collect::<Vec<_>>();
    if !asks.is_empty() {
        notes.add(Note::ListedAsks { name: name.clone(), asks: asks.join(", ") });
    }
    let to = listed.email.as_deref().and_then(|email| usable(email, notes));
    let Some(to) = to else {
        let page = listed.webform.as_deref().or(listed.web.as_deref());
        if let Some(page) = page.and_then(clean::address) {
            notes.add(Note::ListedForm { page, name, date });
        }
        return None;
    };
    notes.add(Note::Listed { address: to.to_string(), name, date });
    warn(&to, own.or(listed.host().as_deref()), notes);
    Some(Recipient { to: Some(to), ..Recipient::default() })
}

/// How well a contact fits; `None` when it is for something else. Lower is better.
fn rank(contact: &Contact, kind: &Kind) -> Option<u8> {
    let has = |list: &[&str]| contact.purposes.iter().any(|p| list.contains(&p.as_str()));
    if contact.privacy_contact {
        Some(0)
    } else if has(&RIGHTS) {
        Some(1)
    } else if contact.purposes.iter().any(|p| kind.purposes.contains(p)) {
        Some(if has(&SPECIAL) { 3 } else { 2 })
    } else if has(&SPECIAL) {
        None
    } else {
        Some(4)
    }
}

fn usable(text: &str, notes: &mut Notes) -> Option<Address> {
    match address::validate(text) {
        Ok(address) => Some(address),
        Err(why) => {
            let shown = clean::line_of(text, 80);
            notes.add(Note::Refused { address: shown, why });
            None
        }
    }
}

/// Says what the policy offers instead of an address.
pub(super) fn nobody(contacts: &[Contact], notes: &mut Notes) {
    let first = |kind: &str| {
        let contact = contacts.iter().take(POLICY_ITEMS).find(|contact| contact.kind == kind)?;
        Some(clean::line(&contact.value)).filter(|value| !value.is_empty())
    };
    let page = first("web_page");
    let postal = first("postal");
    if page.is_none() && postal.is_none() {
        notes.add(Note::NoContact);
    }
    if let Some(page) = page {
        notes.add(Note::NoContactPage { page });
    }
    if let Some(address) = postal {
        notes.add(Note::NoContactPostal { address });
    }
}

/// Warns where the address may not belong to who is written to.
fn warn(to: &Address, own: Option<&str>, notes: &mut Notes) {
    let domain = |host: &str| registrable_domain(host).unwrap_or(host).to_owned();
    let (theirs, own) = (domain(to.domain()), own.map(domain));
    if let Some(own) = own.filter(|own| *own != theirs) {
        let (address, site) = (to.to_string(), clean::line(&own));
        notes.add(match address::resembles(&theirs, &own) {
            true => Note::Resembles { address, site },
            false => Note::OtherDomain { address, site },
        });
    }
    if to.is_international() {
        notes.add(Note::International { domain: to.domain().into() });
    }
}

/// Whether the contact is for this kind of request, or for any: one that is named for opting out is
/// not the way to ask for access.
fn fits(contact: &Contact, kind: &Kind) -> bool {
    let has = |purpose: &String| kind.purposes.contains(purpose);
    let general = |purpose: &String| RIGHTS.contains(&purpose.as_str());
    contact.purposes.iter().any(has) || contact.purposes.iter().all(general)
}

/// Whether a message with this subject is how one asks not to be called.
fn stops_calls(contact: &Contact, subject: &str) -> bool {
    let subject = subject.to_lowercase();
    contact.purposes.iter().any(|p| p == "do_not_call")
        || lists().no_calls.iter().any(|words| subject.contains(words.as_str()))
}

/// The subject that the policy prescribes for this address and kind, and whether it stops calls.
fn route(
    to: &Address,
    contacts: &[Contact],
    kind: &Kind,
    notes: &mut Notes,
) -> (Option<String>, bool) {
    let mut subject = None;
    let mut do_not_call = false;
    for contact in contacts.iter().take(POLICY_ITEMS).filter(|c| c.kind == "email") {
        let Some(wanted) = contact.required_subject.as_deref().filter(|_| fits(contact, kind))
        else {
            continue;
        };
        let wanted = clean::line_of(wanted, SUBJECT_BYTES);
        if wanted.is_empty() {
            continue;
        }
        match address::validate(&contact.value) {
            Ok(same) if same.as_str().eq_ignore_ascii_case(to.as_str()) => {
                do_not_call |= stops_calls(contact, &wanted);
                subject.get_or_insert(wanted);
            }
            Ok(other) => {
                notes.add(Note::OtherRoute { address: other.to_string(), subject: wanted });
            }
            Err(_) => {}
        }
    }
    if let Some(subject) = &subject {
        notes.add(Note::Subject { subject: subject.clone() });
    }
    (subject, do_not_call)
}
