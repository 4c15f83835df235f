//! `saydo`: the command line, and the companion that browsers start.
//!
//! What the arguments say decides which of the two runs; nothing else happens here.

mod cli;
mod problem;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
