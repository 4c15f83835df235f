//! `saydo letter`: drafting letters, and where they stand.

use std::fmt::Write as _;

use clap::Subcommand;
use saydo_shared::letter;
use saydo_shared::wire::{Case, Draft};

use super::step::{self, Step};
use super::{Outcome, Output, history, language, print};
use crate::mail::draft::{self, Wish};
use crate::mail::program;
use crate::problem::Problem;
use crate::store::StoredCase;
use crate::{clock, place};

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
    /// Draft a letter from the newest report of a site.
    Draft(Write),
    /// Show a letter and what happened to it.
    Show(Show),
    /// Say that you sent a letter: the time for an answer starts.
    Sent(Happened),
    /// Say that an answer came.
    Answered(Happened),
    /// Say that you expect nothing more of a letter.
    Closed(Happened),
}

#[derive(Debug, clap::Args)]
struct List {
    #[command(flatten)]
    output: Output,
}

#[derive(Debug, clap::Args)]
#[command(after_help = kinds())]
struct Write {
    /// The site (`example.nl`).
    #[arg(long, value_name = "SITE", value_parser = super::site)]
    site: String,
    /// Kind of letter.
    #[arg(long, default_value = "opt_out")]
    kind: String,
    /// Language (en, nl, de, fr); without it the policy's.
    #[arg(long, value_name = "xx", value_parser = language::parse)]
    lang: Option<&'static str>,
    /// Your name, to stand below the letter.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Open the draft in the mail program.
    #[arg(long)]
    open: bool,
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
    /// When, if not today.
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
        Some(Command::Draft(write)) => draft(write),
        Some(Command::Show(show)) => self::show(&show.case, &show.output),
        Some(Command::Sent(what)) => happened(Step::Sent, what),
        Some(Command::Answered(what)) => happened(Step::Answered, what),
        Some(Command::Closed(what)) => happened(Step::Closed, what),
    }
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
    format!("{}  {:<9} {:<28} {:<12} {answer}\n", case.case, case.state, case.site, case.kind)
}

fn answer(case: &Case) -> String {
    step::answer(&case.state, case.due.as_deref(), &clock::today())
}

fn draft(write: &Write) -> Outcome {
    let (mut store, place) = history::open()?;
    let report = store.latest(Some(&write.site))?.ok_or(Problem::NoReport)?;
    let wish = Wish {
        kind: write.kind.clone(),
        findings: Vec::new(),
        language: write.lang.unwrap_or_default().to_owned(),
        sender: write.name.clone(),
    };
    let mut draft = draft::draft(&mut store, &place, &report, &wish)?;
    if write.open {
        let opened = place.draft(&draft.case).is_some_and(|path| program::open(&path));
        draft::note_opening(&mut store, &mut draft, opened)?;
    }
    if write.output.is_json() { print::json(&draft) } else { print::out(&drafted(&draft)) }
}

fn drafted(draft: &Draft) -> String {
    let mut page = String::new();
    let to = draft.to.as_deref().unwrap_or("(the policy names no address)");
    let _ = writeln!(page, "Reference  {}\nTo         {to}", draft.case);
    let _ = writeln!(page, "Subject    {}\nDraft      {}\n", draft.subject, draft.path);
    let _ = writeln!(page, "{}", draft.body.trim_end());
    for note in &draft.notes {
        let _ = writeln!(page, "\nNote: {note}");
    }
    let _ =
        writeln!(page, "\nNothing was sent. When you sent it: saydo letter sent {}", draft.case);
    page
}

fn show(reference: &str, output: &Output) -> Outcome {
    let (store, _) = history::open()?;
    let case = store.case(reference)?.ok_or(Problem::UnknownCase)?;
    if output.is_json() { print::json(&case) } else { print::out(&shown(&case)) }
}

fn shown(stored: &StoredCase) -> String {
    let StoredCase { case, body, events, .. } = stored;
    let mut page = String::new();
    let to = case.to.as_deref().unwrap_or("(no address)");
    let _ = writeln!(page, "{}  {}  {}\n", case.case, case.site, case.kind);
    for event in events {
        let _ = writeln!(page, "{}  {} {}", clock::minute(event.time), event.event, event.note);
    }
    let answer = answer(case);
    if !answer.is_empty() {
        let _ = writeln!(page, "{answer}");
    }
    let _ = writeln!(page, "\nTo:      {to}\nSubject: {}\n\n{}", case.subject, body.trim_end());
    page
}

fn happened(step: Step, what: &Happened) -> Outcome {
    let reference = what.case.as_str();
    if !place::is_reference(reference) {
        return Err(Problem::UnknownCase);
    }
    let (mut store, _) = history::open()?;
    let stored = store.case(reference)?.ok_or(Problem::UnknownCase)?;
    let drafted = clock::day(stored.case.created);
    let taken = step.take(&stored, &drafted, what.on.as_deref(), &clock::today())?;
    store.move_case(reference, step.state(), taken.due.as_deref(), clock::now(), &taken.day)?;
    let case = store.case(reference)?.ok_or(Problem::UnknownCase)?.case;
    if what.output.is_json() {
        return print::json(&case);
    }
    let parts = [format!("{} {}", case.state, taken.day), answer(&case)];
    let story: Vec<_> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    print::out(&format!("{}  {}  {}", case.case, case.site, story.join(", ")))
}

/// The kinds of letter, for the help.
fn kinds() -> String {
    let mut page = String::from("Kinds:\n");
    for kind in letter::kinds() {
        let _ = writeln!(page, "  {:<16} {}", kind.id, kind.description("en"));
    }
    page
}
