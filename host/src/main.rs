//! `saydo`: the command line, and the companion that browsers start.
//!
//! What the arguments say decides which of the two runs; nothing else happens here.

mod cli;
mod clock;
mod har;
mod install;
mod mail;
mod place;
mod problem;
mod serve;
mod store;

use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if let Some(launch) = serve::Launch::recognise(&arguments) {
        serve::run(&launch);
    }
    if arguments.first().is_some_and(|first| first == mail::helper::ARGUMENT) {
        return match mail::helper::run() {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    cli::run()
}
