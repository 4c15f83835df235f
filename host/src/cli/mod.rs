//! The command line: one file for each command, one place for what they share.

mod audit;
mod catalogue;
mod check;
mod directory;
mod doctor;
mod facts;
mod history;
mod input;
mod install;
mod language;
mod letter;
mod listed;
mod mistake;
mod policy;
mod print;
mod range;
mod report;

pub use input::bytes as read_bytes;
pub use print::complain;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand, ValueEnum};

use crate::problem::Problem;

/// Holds a website to its word: compares what its privacy policy says with what its pages do.
#[derive(Debug, Parser)]
#[command(name = "saydo", version, max_term_width = 100, after_help = AFTER_HELP)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

const AFTER_HELP: &str = "Exit status: 0 done, 1 `doctor` or `--fail-on` found something, 2 unusable input or arguments.\nEverything stays on this computer: no command opens a network connection or sends mail.";

/// The commands, in the order a person meets them.
#[derive(Debug, Subcommand)]
enum Command {
    /// Read a privacy policy into facts, each with the sentence that carries it.
    Policy(policy::Arguments),
    /// Judge observations against a policy: declared, contradicted, undeclared …
    Check(check::Arguments),
    /// Judge a recorded browsing session (HAR), page by page.
    Audit(audit::Arguments),
    /// Explain whose an address or a cookie is, or check the catalogue's data files.
    Catalogue(catalogue::Arguments),
    /// Tell your browsers where this companion is.
    Install(install::Install),
    /// Take that back; the history stays.
    Uninstall(install::Install),
    /// Check that the history is sound and that each browser finds this companion.
    Doctor(doctor::Doctor),
    /// List the pages you visited and what was found there, newest first.
    History(history::History),
    /// Write a report as an HTML page, as JSON, or for reading here.
    Report(report::Arguments),
    /// List, draft and follow your letters.
    Letter(letter::Arguments),
    /// Import a directory of companies: where to write when no policy says it.
    Directory(directory::Arguments),
    /// Forget a site, or everything, so that no byte of it is left.
    Forget(history::Forget),
}

/// How results are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For reading.
    Text,
    /// For programs.
    Json,
}

/// `--json` and `--format`, the same on every command that reads.
#[derive(Debug, clap::Args)]
struct Output {
    /// Write JSON; short for `--format json`.
    #[arg(long)]
    json: bool,
    /// How to write the result.
    #[arg(long, value_enum, default_value = "text", conflicts_with = "json")]
    format: Format,
}

impl Output {
    fn is_json(&self) -> bool {
        self.json || self.format == Format::Json
    }
}

/// Runs the command that the arguments name and turns its outcome into an exit status.
pub fn run() -> ExitCode {
    let command = match Arguments::try_parse() {
        Ok(arguments) => arguments.command,
        Err(error) => return mistake::answer(&error),
    };
    // The commands that only read a file touch nothing else.
    if let Some(Command::History(_) | Command::Report(_) | Command::Letter(_)) = &command {
        install::repair();
    }
    let outcome = match command {
        Some(Command::Policy(arguments)) => policy::run(&arguments),
        Some(Command::Check(arguments)) => check::run(&arguments),
        Some(Command::Audit(arguments)) => audit::run(&arguments),
        Some(Command::Catalogue(arguments)) => catalogue::run(&arguments),
        Some(Command::Install(arguments)) => install::install(&arguments),
        Some(Command::Uninstall(arguments)) => install::uninstall(&arguments),
        Some(Command::Doctor(arguments)) => doctor::run(&arguments),
        Some(Command::History(arguments)) => history::history(&arguments),
        Some(Command::Report(arguments)) => report::run(&arguments),
        Some(Command::Letter(arguments)) => letter::run(&arguments),
        Some(Command::Directory(arguments)) => directory::run(&arguments),
        Some(Command::Forget(arguments)) => history::forget(&arguments),
        None => print::out(&Arguments::command().render_help().to_string()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) if problem.is_closed_pipe() => ExitCode::SUCCESS,
        Err(problem) => {
            print::complain(&problem);
            ExitCode::from(problem.status())
        }
    }
}

/// What a command gives back.
type Outcome = Result<(), Problem>;

/// The site that a person means by an address, a host or a name: what the history is kept by.
fn site(given: &str) -> Result<String, String> {
    let given = given.trim();
    let address =
        if given.contains("://") { given.to_owned() } else { format!("https://{given}/") };
    saydo_shared::catalogue::site_of(&address)
        .ok_or_else(|| "not a site; give a name such as example.nl, or a page's address".to_owned())
}
