//! What follows a letter: a reminder, an answer to what came back, a complaint. It goes on with the
//! case of the first letter, under the same reference and in the same language.

use saydo_shared::letter::{self, Earlier, Kind, Order};
use saydo_shared::wire::Draft;

use super::details::{self, Details};
use super::draft::{self, Wish};
use crate::clock;
use crate::place::Place;
use crate::problem::Problem;
use crate::store::{Further, Store, StoredCase};

/// The detail with the day of the first letter, which the case knows.
const SENT_ON: &str = "sent_on";
/// The detail that says how the organisation reacted.
const REACTION: &str = "reaction";

/// States in which nothing more will come on its own.
const ANSWERED: [&str; 2] = ["answered", "refused"];
/// What an organisation can be known to have done.
const REACTIONS: [&str; 3] = ["answered", "refused", "extended"];

/// Drafts what follows the letter of a case. Nothing is opened yet.
pub fn follow(
    store: &mut Store,
    place: &Place,
    reference: &str,
    wish: &Wish,
) -> Result<Draft, Problem> {
    let kind = draft::kind(&wish.kind)?;
    if !kind.follows() {
        return Err(Problem::FollowsNothing { kind: kind.id.clone() });
    }
    let stored = store.case(reference)?.ok_or(Problem::UnknownCase)?;
    let today = clock::today();
    let sent = may_follow(kind, &stored, &today)?;
    let mut fields = wish.details.clone();
    fields.insert(SENT_ON.to_owned(), sent);
    check(kind, &stored, &fields)?;

    let report = store.latest(Some(&stored.case.site))?.ok_or(Problem::NoReport)?;
    let earlier = Earlier {
        report: store.report(&stored.report_id)?,
        text: stored.body.clone(),
        replies: stored.replies.iter().map(|reply| reply.body.clone()).collect(),
    };
    let to_first = stored.case.to.clone().filter(|_| kind.to != "authority");
    let order = Order {
        case: stored.case.case.clone(),
        date: today,
        language: stored.language.clone(),
        law: stored.law.clone(),
        to: wish.to.clone().or(to_first),
        vendor: Some(stored.vendor.clone()).filter(|vendor| !vendor.is_empty()),
        earlier: Some(earlier),
        fields,
        ..draft::order(store, kind, wish)?
    };
    let letter = letter::compose(&report, &order);
    let further = Further {
        kind: kind.id.clone(),
        created: clock::now(),
        to: letter.to.clone(),
        subject: letter.subject.clone(),
        body: letter.body.clone(),
    };
    store.add_letter(reference, &further)?;
    draft::write(place, &report, &order, letter)
}

/// The day of the first letter, where something may follow it now.
fn may_follow(kind: &Kind, stored: &StoredCase, today: &str) -> Result<String, Problem> {
    let case = &stored.case;
    let refuse = |why: String| Err(Problem::Story(format!("{}: {why}", case.case)));
    let Some(sent) = stored.sent() else {
        return refuse(format!("not sent yet; first `saydo letter sent {}`", case.case));
    };
    if case.state == "closed" {
        return refuse("is closed; `saydo letter draft` begins anew".into());
    }
    if kind.id == "answer" && !happened(stored, &REACTIONS) && stored.replies.is_empty() {
        return refuse(format!(
            "no reply is known; file it with `saydo letter reply {0} FILE.eml`, or say so with `saydo letter answered {0}`",
            case.case
        ));
    }
    let due = case.due.as_deref().filter(|due| *due >= today);
    match due {
        Some(due) if !ANSWERED.contains(&case.state.as_str()) && kind.id != "answer" => {
            refuse(format!("the time for an answer runs until {due}; wait until it is over"))
        }
        _ => Ok(sent.to_owned()),
    }
}

fn happened(stored: &StoredCase, what: &[&str]) -> bool {
    stored.events.iter().any(|event| what.contains(&event.event.as_str()))
}

fn check(kind: &Kind, stored: &StoredCase, fields: &Details) -> Result<(), Problem> {
    details::check(kind, fields)?;
    let told = fields.contains_key(REACTION);
    if kind.fields.iter().any(|field| field.name == REACTION)
        && happened(stored, &REACTIONS)
        && !told
    {
        // Without it the letter would say that no answer came.
        return Err(Problem::Detail(format!(
            "{}: they reacted, and the {} must say how; give it with --detail {REACTION}=\"…\"",
            stored.case.case, kind.id
        )));
    }
    Ok(())
}
