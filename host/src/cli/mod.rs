//! The command line: one file for each command, one place for what they share.

mod check;
mod input;
mod policy;
mod print;

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

const AFTER_HELP: &str = "Exit status: 0 done, 1 a finding at or above --fail-on, 2 unusable input \
or arguments.\nEverything stays on this computer: no command opens a network connection or sends mail.";

/// The commands, in the order a person meets them.
#[derive(Debug, Subcommand)]
enum Command {
    /// Read a privacy policy into facts, each with the sentence that carries it.
    Policy(policy::Arguments),
    /// Judge observations against a policy: declared, contradicted, undeclared …
    Check(check::Arguments),
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
    let outcome = match Arguments::parse().command {
        Some(Command::Policy(arguments)) => policy::run(&arguments),
        Some(Command::Check(arguments)) => check::run(&arguments),
        None => print::out(&Arguments::command().render_help().to_string()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) if problem.is_closed_pipe() => ExitCode::SUCCESS,
        Err(problem) => {
            print::complain(&problem);
            ExitCode::from(2)
        }
    }
}

/// What a command gives back.
type Outcome = Result<(), Problem>;
