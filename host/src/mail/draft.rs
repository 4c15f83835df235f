//! From a stored report to a draft on disk and a case in the history.

use saydo_shared::letter::{self, Kind, Letter, Listed, Order};
use saydo_shared::policy::record::Contact;
use saydo_shared::report::SiteReport;
use saydo_shared::wire::{Case, Draft};

use super::cooldown;
use super::details::{self, Details};
use crate::clock;
use crate::place::{self, Place};
use crate::problem::Problem;
use crate::store::{NewCase, Store};

/// Signs of a reference: digits and capitals without those that look alike (I, L, O, U). There are
/// 32, so that five random bits make one.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Signs of a reference after the year.
const LENGTH: usize = 7;

/// What the user wants to be written.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// Kind of letter; empty means `opt_out`.
    pub kind: String,
    /// Keys of the findings that are evidence; empty means all that matter.
    pub findings: Vec<String>,
    /// Language; empty means the policy's.
    pub language: String,
    /// Law pack; empty means the controller's.
    pub law: String,
    /// Name of the sender, where another one is wished than the one that is remembered.
    pub sender: Option<String>,
    /// Address chosen by the user.
    pub to: Option<String>,
    /// Owner of a tracker that is written to.
    pub vendor: Option<String>,
    /// Contacts from that owner's own policy.
    pub vendor_contacts: Vec<Contact>,
    /// Identifiers that the user agreed to name: name of the cookie, and its value.
    pub identifiers: Vec<(String, String)>,
    /// What the kind needs to know.
    pub details: Details,
    /// Write although an earlier letter of the kind waits for its answer.
    pub anyway: bool,
}

/// The kind of letter of this name; the usual one for none.
pub fn kind(id: &str) -> Result<&'static Kind, Problem> {
    let id = if id.is_empty() { "opt_out" } else { id };
    letter::kinds().iter().find(|known| known.id == id).ok_or(Problem::UnknownKind)
}

/// Writes the draft and records the case. Nothing is opened yet: `opened` is `false`.
pub fn draft(
    store: &mut Store,
    place: &Place,
    report: &SiteReport,
    wish: &Wish,
) -> Result<Draft, Problem> {
    let kind = kind(&wish.kind)?;
    if kind.follows() {
        return Err(Problem::Follows { kind: kind.id.clone() });
    }
    let vendor = vendor(report, kind, wish)?;
    details::check(kind, &wish.details)?;
    let route = |contact: &Contact| {
        contact.required_subject.is_some() || contact.purposes.iter().any(|p| p == "opt_out")
    };
    if kind.id == "own_route" && !report.policy.contacts.iter().any(route) {
        return Err(Problem::NoRoute);
    }
    let date = clock::today();
    if !wish.anyway {
        let newest = store.waiting(&report.site, &kind.id, vendor.unwrap_or_default())?;
        cooldown::check(&kind.id, newest.as_ref(), &date)?;
    }
    let reference = reference(&date)?;
    let order = Order {
        findings: wish.findings.clone(),
        case: reference.clone(),
        date,
        language: wish.language.clone(),
        law: wish.law.clone(),
        to: wish.to.clone(),
        vendor: vendor.map(str::to_owned),
        vendor_contacts: wish.vendor_contacts.clone(),
        listed: listed(store, report, vendor)?,
        identifiers: details::identifiers(report, &wish.identifiers)?,
        fields: wish.details.clone(),
        ..order(store, kind, wish)?
    };
    let letter = letter::compose(report, &order);
    let case = Case {
        case: reference,
        site: report.site.clone(),
        kind: kind.id.clone(),
        state: "drafted".into(),
        to: letter.to.clone(),
        subject: letter.subject.clone(),
        created: clock::now(),
        due: None,
    };
    store.open_case(&NewCase {
        case: &case,
        report_id: &report.id,
        body: &letter.body,
        language: &letter.language,
        law: &letter.law,
        vendor: vendor.unwrap_or_default(),
    })?;
    write(place, report, &order, letter)
}

/// What every order starts from: the kind, and who the user is.
pub(super) fn order(store: &Store, kind: &Kind, wish: &Wish) -> Result<Order, Problem> {
    let identity = store.identity()?;
    Ok(Order {
        kind: kind.id.clone(),
        sender: wish.sender.clone().or(identity.name),
        reply: identity.reply,
        ..Order::default()
    })
}

/// The owner of a tracker that a letter goes to: named by the user, else that of the picked findings.
fn vendor<'a>(
    report: &'a SiteReport,
    kind: &Kind,
    wish: &'a Wish,
) -> Result<Option<&'a str>, Problem> {
    if kind.to != "vendor" {
        return Ok(None);
    }
    let rows = || report.rows.iter().map(|row| &row.finding);
    let names = || rows().filter_map(|finding| finding.vendor.as_ref()).map(|v| v.name.as_str());
    if let Some(wished) = wish.vendor.as_deref() {
        let meant = |name: &&str| letter::folded(wished).starts_with(&letter::folded(name));
        return match names().find(meant) {
            Some(_) => Ok(Some(wished)),
            None => Err(no_vendor(report, names())),
        };
    }
    let picked = rows().find(|finding| wish.findings.contains(&finding.key));
    let picked = picked.and_then(|finding| finding.vendor.as_ref());
    picked.map(|vendor| Some(vendor.name.as_str())).ok_or_else(|| no_vendor(report, names()))
}

fn no_vendor<'a>(report: &SiteReport, names: impl Iterator<Item = &'a str>) -> Problem {
    let mut known: Vec<&str> = names.collect();
    known.sort_unstable();
    known.dedup();
    Problem::Detail(match known.is_empty() {
        true => format!("{}: no tracker's owner is known there; take another kind", report.site),
        false => format!("whom to write to; name one with --vendor: {}", known.join(", ")),
    })
}

/// What the imported directory knows of who is written to.
fn listed(
    store: &Store,
    report: &SiteReport,
    vendor: Option<&str>,
) -> Result<Option<Listed>, Problem> {
    let found = match vendor {
        Some(vendor) => store.listed_name(vendor)?,
        None => store.listed_site(&report.site)?,
    };
    Ok(found)
}

/// Writes the draft and the link beside it. The history has the letter; the files can be made again.
pub(super) fn write(
    place: &Place,
    report: &SiteReport,
    order: &Order,
    letter: Letter,
) -> Result<Draft, Problem> {
    let path = place.draft(&order.case).ok_or(Problem::UnknownCase)?;
    let write = |path: &std::path::Path, content: &str| {
        place::replace_soon(path, content.as_bytes())
            .map_err(|source| Problem::Unwritable { path: path.to_owned(), source })
    };
    write(&path, &letter::eml::write(&letter))?;
    // A link carries no attachment: its letter may not speak of one.
    let bare = letter::compose(report, &Order { bare: true, ..order.clone() });
    write(&path.with_extension("mailto"), &letter::mailto::uri(&bare))?;
    let Letter { to, subject, body, notes, .. } = letter;
    let path = path.to_string_lossy().into_owned();
    Ok(Draft { case: order.case.clone(), to, subject, body, path, opened: false, notes })
}

/// Records that the mail program shows the draft, or says where the draft is.
pub fn note_opening(store: &mut Store, draft: &mut Draft, opened: bool) -> Result<(), Problem> {
    draft.opened = opened;
    if opened {
        store.opened(&draft.case, clock::now())?;
    } else {
        draft.notes.push(format!("No mail program could be opened. The draft is {}", draft.path));
    }
    Ok(())
}

/// A reference that nobody can guess: the year, and 35 random bits.
fn reference(date: &str) -> Result<String, Problem> {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes).map_err(|_| Problem::NoRandomness)?;
    let signs = bytes.map(|byte| char::from(SIGNS[usize::from(byte % 32)]));
    let year = date.split('-').next().unwrap_or_default();
    Ok(format!("{year}-{}", signs.iter().collect::<String>()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn references_are_valid_and_differ() {
        let one = super::reference("2026-11-22").unwrap();
        assert!(crate::place::is_reference(&one), "{one}");
        assert_ne!(one, super::reference("2026-11-22").unwrap());
    }
}
