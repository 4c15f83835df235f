//! From a stored report to a draft on disk and a case in the history.

use saydo_shared::letter::{self, Letter, Order};
use saydo_shared::report::SiteReport;
use saydo_shared::wire::{Case, Draft};

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
    /// Name of the sender, where the user gave one.
    pub sender: Option<String>,
}

/// Writes the draft and records the case. Nothing is opened yet: `opened` is `false`.
pub fn draft(
    store: &mut Store,
    place: &Place,
    report: &SiteReport,
    wish: &Wish,
) -> Result<Draft, Problem> {
    let kind = if wish.kind.is_empty() { "opt_out" } else { &wish.kind };
    let known =
        letter::kinds().iter().find(|known| known.id == kind).ok_or(Problem::UnknownKind)?;
    if known.fields.iter().any(|field| field.required) || known.to == "vendor" {
        return Err(Problem::Unfilled);
    }
    let route = |contact: &saydo_shared::policy::record::Contact| {
        contact.required_subject.is_some() || contact.purposes.iter().any(|p| p == "opt_out")
    };
    if kind == "own_route" && !report.policy.contacts.iter().any(route) {
        return Err(Problem::NoRoute);
    }
    let date = clock::today();
    let reference = reference(&date)?;
    let order = Order {
        kind: kind.to_owned(),
        findings: wish.findings.clone(),
        case: reference.clone(),
        date,
        language: wish.language.clone(),
        sender: wish.sender.clone(),
        ..Order::default()
    };
    let letter = letter::compose(report, &order);
    let case = Case {
        case: reference.clone(),
        site: report.site.clone(),
        kind: kind.to_owned(),
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
    })?;
    let path = place.draft(&reference).ok_or(Problem::UnknownCase)?;
    let write = |path: &std::path::Path, content: &str| {
        place::replace_private(path, content.as_bytes())
            .map_err(|source| Problem::Unwritable { path: path.to_owned(), source })
    };
    write(&path, &letter::eml::write(&letter))?;
    // A link carries no attachment: its letter may not speak of one.
    let bare = letter::compose(report, &Order { bare: true, ..order });
    write(&path.with_extension("mailto"), &letter::mailto::uri(&bare))?;
    let Letter { to, subject, body, notes, .. } = letter;
    let path = path.to_string_lossy().into_owned();
    Ok(Draft { case: case.case, to, subject, body, path, opened: false, notes })
}

/// Records that the mail program shows the draft, or says where the draft is.
pub fn note_opening(store: &mut Store, draft: &mut Draft, opened: bool) -> Result<(), Problem> {
    draft.opened = opened;
    if opened {
        store.move_case(&draft.case, "opened", None, clock::now(), "")?;
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
