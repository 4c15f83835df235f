//! `saydo letter`: drafting letters, and where they stand. One file for each thing one can do.

mod calendar;
mod draft;
mod identity;
mod kinds;
mod reply;
mod step;

use std::fmt::Write as _;

use clap::Subcommand;
use saydo_shared::letter;
use saydo_shared::wire::Case;

use super::{Outcome, Output, history, language, print};
use crate::problem::Problem;
use crate::store::{Store, StoredCase};
use crate::{clock, place};
use step::Step;

/// List your letters and where they stand; draft one, look at one, say what became of one.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    output: Output,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List your letters and where they stand.
    List(List),
    /// List the kinds of letter: what each asks, on which provisions, and the details that it needs.
    Kinds(kinds::List),
    /// Show what a kind of letter looks like, about a made-up site.
    Preview(kinds::Preview),
    /// Say how you sign, and where you want to be answered.
    Identity(identity::Arguments),
    /// Draft a letter from the newest report of a site.
    Draft(draft::Arguments),
    /// Draft what follows a letter: a reminder, an answer to a refusal, a complaint.
    Follow(draft::Follow),
    /// Show a letter and what happened to it.
    Show(Show),
    /// Say that you sent a letter (the newest of its case): the time for an answer starts.
    Sent(Happened),
    /// File a reply: the message as your mail program saves it (.eml).
    Reply(reply::Arguments),
    /// Say that an answer came.
    Answered(Happened),
    /// Say that they told you in time that it takes longer.
    Extended(Happened),
    /// Say that they refused.
    Refused(Happened),
    /// Say that you expect nothing more of a letter.
    Closed(Happened),
    /// Write the deadlines as a calendar file (.ics).
    Calendar(calendar::Arguments),
}

#[derive(Debug, clap::Args)]
struct List {
    #[command(flatten)]
    output: Output,
}

#[derive(Debug, clap::Args)]
struct Show {
    /// The reference (`2026-AB12CD3`).
    case: String,
    #[command(flatten)]
    output: Output,
}

#[derive(Debug, clap::Args)]
struct Happened {
    /// The reference (`2026-AB12CD3`).
    case: String,
    /// When, if not today. Said again with another day, it corrects what was said before.
    #[arg(long, value_name = "YYYY-MM-DD", visible_alias = "date")]
    on: Option<String>,
    #[command(flatten)]
    output: Output,
}

/// Runs what is asked; without a word more: lists.
pub fn run(arguments: &Arguments) -> Outcome {
    match &arguments.command {
        None => list(&arguments.output),
        Some(Command::List(list)) => self::list(&list.output),
        Some(Command::Kinds(arguments)) => kinds::list(arguments),
        Some(Command::Preview(arguments)) => kinds::preview(arguments),
        Some(Command::Identity(arguments)) => identity::run(arguments),
        Some(Command::Draft(arguments)) => draft::draft(arguments),
        Some(Command::Follow(arguments)) => draft::follow(arguments),
        Some(Command::Show(show)) => self::show(&show.case, &show.output),
        Some(Command::Sent(what)) => happened(Step::Sent, what),
        Some(Command::Reply(arguments)) => reply::run(arguments),
        Some(Command::Answered(what)) => happened(Step::Answered, what),
        Some(Command::Extended(what)) => happened(Step::Extended, what),
        Some(Command::Refused(what)) => happened(Step::Refused, what),
        Some(Command::Closed(what)) => happened(Step::Closed, what),
        Some(Command::Calendar(arguments)) => calendar::run(arguments),
    }
}

/// The case of this reference.
fn case(store: &Store, reference: &str) -> Result<StoredCase, Problem> {
    if !place::is_reference(reference) {
        return Err(Problem::UnknownCase);
    }
    store.case(reference)?.ok_or(Problem::UnknownCase)
}

fn list(output: &Output) -> Outcome {
    let (store, _) = history::open()?;
    let cases = store.cases(None, u32::MAX)?;
    if output.is_json() {
        return print::json(&cases);
    }
    if cases.is_empty() {
        return print::out("No letters yet: `saydo letter draft --site SITE` drafts one.");
    }
    print::out(&cases.iter().map(line).collect::<String>())
}

fn line(case: &Case) -> String {
    let answer = answer(case);
    format!("{}  {:<10} {:<28} {:<16} {answer}\n", case.case, case.state, case.site, case.kind)
}

fn answer(case: &Case) -> String {
    step::answer(&case.state, case.due.as_deref(), &clock::today())
}

fn show(reference: &str, output: &Output) -> Outcome {
    let (store, _) = history::open()?;
    let stored = case(&store, reference)?;
    let again = seen_again(&store, &stored)?;
    if output.is_json() {
        let mut value = serde_json::to_value(&stored)?;
        value["again"] = serde_json::to_value(&again)?;
        return print::json(&value);
    }
    print::out(&shown(&stored, &again))
}

/// What a visit after the letter showed again.
fn seen_again(store: &Store, stored: &StoredCase) -> Result<Vec<letter::Again>, Problem> {
    let Some(sent) = stored.sent() else { return Ok(Vec::new()) };
    let first = store.report(&stored.report_id)?;
    let later = store.latest(Some(&stored.case.site))?;
    Ok(match (first, later) {
        (Some(first), Some(later)) => letter::again(&first, &later, sent),
        _ => Vec::new(),
    })
}

fn shown(stored: &StoredCase, again: &[letter::Again]) -> String {
    let StoredCase { case, events, letters, replies, .. } = stored;
    let mut page = String::new();
    let _ = writeln!(page, "{}  {}  {}\n", case.case, case.site, case.kind);
    for event in events {
        let _ = writeln!(page, "{}  {} {}", clock::minute(event.time), event.event, event.note);
    }
    let answer = answer(case);
    if !answer.is_empty() {
        let _ = writeln!(page, "{answer}");
    }
    for seen in again {
        let who = if seen.who.is_empty() { "party not known" } else { &seen.who };
        let _ = writeln!(page, "Seen again {} days after: {} ({who})", seen.days, seen.what);
    }
    let mut letter = |to: Option<&str>, subject: &str, body: &str| {
        let to = to.unwrap_or("(no address)");
        let _ = writeln!(page, "\nTo:      {to}\nSubject: {subject}\n\n{}", body.trim_end());
    };
    letter(case.to.as_deref(), &case.subject, &stored.body);
    for further in letters {
        letter(further.to.as_deref(), &further.subject, &further.body);
    }
    for reply in replies {
        let _ = writeln!(page, "\nReply of {} from {}", reply.received, reply.from);
        let _ = writeln!(page, "Subject: {}\nSHA-256: {}\n", reply.subject, reply.sha256);
        for line in reply.body.lines() {
            let _ = writeln!(page, "> {line}");
        }
    }
    page
}

fn happened(step: Step, what: &Happened) -> Outcome {
    let (mut store, _) = history::open()?;
    let (case, taken) = take(&mut store, step, &what.case, what.on.as_deref())?;
    if what.output.is_json() {
        return print::json(&case);
    }
    let parts = [format!("{} {}", case.state, taken.day), answer(&case), taken.remark.to_owned()];
    let story: Vec<_> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    print::out(&format!("{}  {}  {}", case.case, case.site, story.join(", ")))
}

/// Takes a step with a case; gives what it is then.
fn take(
    store: &mut Store,
    step: Step,
    reference: &str,
    on: Option<&str>,
) -> Result<(Case, step::Taken), Problem> {
    let stored = case(store, reference)?;
    let newest = stored.events.iter().rev().find(|event| event.event == "drafted");
    let drafted = clock::day(newest.map_or(stored.case.created, |event| event.time));
    let taken = step.take(&stored, &drafted, on, &clock::today())?;
    store.move_case(reference, taken.state, taken.due.as_deref(), clock::now(), &taken.day)?;
    Ok((case(store, reference)?.case, taken))
}
