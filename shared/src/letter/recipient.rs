//! Whom a letter goes to: the contact that the policy names for this purpose, or nobody.
//!
//! An address is only ever taken whole from the policy or from the user. A guessed one would tell a
//! stranger about the sender.

use super::address::{self, Address};
use super::clean;
use super::kinds::Kind;
use super::notes::{Note, Notes};
use super::words::lists;
use crate::catalogue::registrable_domain;
use crate::limits::POLICY_ITEMS;
use crate::policy::record::Contact;
use crate::report::SiteReport;

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

/// Takes the address that the user chose.
pub(super) fn chosen(text: &str, notes: &mut Notes) -> Recipient {
    Recipient { to: usable(text, notes), ..Recipient::default() }
}

/// Picks the contact from the policy.
pub(super) fn from_policy(report: &SiteReport, kind: &Kind, notes: &mut Notes) -> Recipient {
    let contacts = &report.policy.contacts;
    let mut emails: Vec<(u8, &Contact)> = contacts
        .iter()
        .take(POLICY_ITEMS)
        .filter(|contact| contact.kind == "email")
        .filter_map(|contact| Some((rank(contact, kind)?, contact)))
        .collect();
    emails.sort_by_key(|(rank, _)| *rank);
    let Some(to) = emails.iter().find_map(|(_, contact)| usable(&contact.value, notes)) else {
        nobody(contacts, notes);
        return Recipient::default();
    };
    warn(&to, &report.site, notes);
    let (subject, do_not_call) = route(&to, contacts, kind, notes);
    Recipient { to: Some(to), subject, do_not_call }
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
fn nobody(contacts: &[Contact], notes: &mut Notes) {
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

/// Warns where the address may not be the site's.
fn warn(to: &Address, site: &str, notes: &mut Notes) {
    let own = registrable_domain(to.domain()).unwrap_or(to.domain());
    let within = |a: &str, b: &str| a == b || a.ends_with(&format!(".{b}"));
    if !within(own, site) && !within(site, own) {
        notes.add(Note::OtherDomain { address: to.to_string(), site: clean::line(site) });
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
