//! `saydo letter reply`: filing what came back.

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::PathBuf;

use clap::ValueEnum;
use saydo_shared::catalogue::registrable_domain;
use saydo_shared::wire::Case;
use serde_json::json;

use super::step::Step;
use super::{Outcome, Output, answer, case, history, print, take};
use crate::cli::input;
use crate::clock;
use crate::mail::reply::{self, MESSAGE_BYTES, Read};
use crate::problem::Problem;

/// File a reply to a letter.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The reference (`2026-AB12CD3`).
    case: String,
    /// The message, as your mail program saves it; `-` for standard input.
    file: PathBuf,
    /// What the reply amounts to.
    #[arg(long = "as", value_enum, default_value = "answered")]
    meaning: Meaning,
    /// When it came, if the message does not say so rightly.
    #[arg(long, value_name = "YYYY-MM-DD", visible_alias = "date")]
    on: Option<String>,
    #[command(flatten)]
    output: Output,
}

/// What a reply amounts to: for you to say, no machine reads it.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Meaning {
    /// They answered.
    Answered,
    /// They need longer.
    Extended,
    /// They refused.
    Refused,
    /// A receipt, or nothing that counts: only file it.
    Received,
}

impl Meaning {
    fn step(self) -> Option<Step> {
        match self {
            Self::Answered => Some(Step::Answered),
            Self::Extended => Some(Step::Extended),
            Self::Refused => Some(Step::Refused),
            Self::Received => None,
        }
    }
}

/// Files it.
pub fn run(arguments: &Arguments) -> Outcome {
    let message = message(arguments)?;
    let refused = || Problem::NoMessage { path: arguments.file.clone() };
    let mut read = reply::read(&message).ok_or_else(refused)?;
    let (mut store, _) = history::open()?;
    let stored = case(&store, &arguments.case)?;
    if let Some(on) = &arguments.on {
        read.reply.received.clone_from(on);
    }
    if read.reply.received.is_empty() {
        read.reply.received = clock::today();
    }
    let warnings = warnings(&read, &stored.case);
    // What the reply means is held against the case first: a day that can not be is not filed.
    let step = arguments.meaning.step();
    if let Some(step) = step {
        step.take(
            &stored,
            &clock::day(stored.case.created),
            Some(&read.reply.received),
            &clock::today(),
        )?;
    }
    let new = store.file_reply(&arguments.case, &read.reply, &message, clock::now())?;
    let mut now = stored.case;
    if let (Some(step), true) = (step, new) {
        now = take(&mut store, step, &arguments.case, Some(&read.reply.received))?.0;
    }
    if arguments.output.is_json() {
        return print::json(&json!({"case": now, "reply": read.reply, "attached": read.attached,
            "new": new, "warnings": warnings}));
    }
    print::out(&filed(&now, &read, new, &warnings))
}

fn message(arguments: &Arguments) -> Result<Vec<u8>, Problem> {
    let (source, path) = input::open(&arguments.file)?;
    let mut message = Vec::new();
    let read = source.take(MESSAGE_BYTES as u64 + 1).read_to_end(&mut message);
    read.map_err(|source| Problem::unreadable(path, source))?;
    if message.len() > MESSAGE_BYTES {
        return Err(Problem::TooLarge { path: path.to_owned(), limit: MESSAGE_BYTES });
    }
    Ok(message)
}

/// Whatever speaks against this being a reply to this letter.
fn warnings(read: &Read, case: &Case) -> Vec<String> {
    let domain = |host: &str| registrable_domain(host).unwrap_or(host).to_owned();
    let written_to = case.to.as_deref().and_then(|to| to.rsplit_once('@')).map(|(_, host)| host);
    let expected = domain(written_to.unwrap_or(&case.site));
    let mut warnings = Vec::new();
    if domain(&read.domain) != expected {
        let from = if read.domain.is_empty() { "nowhere" } else { &read.domain };
        warnings.push(format!("it comes from {from}, the letter went to {expected}"));
    }
    let named = |text: &str| text.contains(&case.case);
    if !named(&read.reply.subject) && !named(&read.reply.body) {
        warnings
            .push(format!("it does not name {}; check that it belongs to this letter", case.case));
    }
    warnings
}

fn filed(case: &Case, read: &Read, new: bool, warnings: &[String]) -> String {
    let mut page = String::new();
    let done = if new { "filed" } else { "was filed before" };
    let _ = writeln!(page, "{}  {}  reply of {} {done}", case.case, case.site, read.reply.received);
    let _ = writeln!(page, "From:    {}\nSubject: {}", read.reply.from, read.reply.subject);
    let _ = writeln!(page, "SHA-256: {}", read.reply.sha256);
    for name in &read.attached {
        let _ = writeln!(page, "Attached, not opened: {name}");
    }
    for warning in warnings {
        let _ = writeln!(page, "Careful: {warning}");
    }
    let _ = writeln!(page, "State:   {}", case.state);
    let answer = answer(case);
    if !answer.is_empty() {
        let _ = writeln!(page, "{answer}");
    }
    page
}
