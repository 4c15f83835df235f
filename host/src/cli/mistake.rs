//! Arguments that can not be understood: one line that says which, and what to type instead.

use std::process::ExitCode;

use clap::CommandFactory;
use clap::error::ErrorKind;

use super::{Arguments, print};

/// Prints help or version where that was asked for; complains otherwise.
pub fn answer(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // Nobody reads on when the output is closed.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let typed = std::env::args().skip(1);
    print::complain(&line(&error.render().to_string(), &command(typed)));
    ExitCode::from(2)
}

/// The command that was meant: `saydo letter sent`.
fn command(typed: impl Iterator<Item = String>) -> String {
    let mut known = Arguments::command();
    let mut name = known.get_name().to_owned();
    for word in typed {
        let Some(inner) = known.find_subcommand(&word).cloned() else { break };
        name.push_str(&format!(" {word}"));
        known = inner;
    }
    name
}

/// The one line: what is wrong, the tip where there is one, and where the help is. What clap renders
/// is paragraphs, the first of them the error itself.
fn line(rendered: &str, command: &str) -> String {
    let paragraphs = rendered.split("\n\n").map(|text| text.split_whitespace().collect::<Vec<_>>());
    let mut parts: Vec<String> = paragraphs
        .filter_map(|words| match words.as_slice() {
            ["error:" | "tip:", rest @ ..] => Some(rest.join(" ")),
            _ => None,
        })
        .collect();
    parts.push(format!("`{command} --help` shows what it takes"));
    parts.join("; ")
}
