//! `saydo letter calendar`: the deadlines, for the calendar that you use.

use std::path::{Path, PathBuf};

use saydo_shared::letter::calendar::{self, Entry};

use super::{Outcome, case, history, print};
use crate::place;
use crate::problem::Problem;
use crate::store::StoredCase;

/// Write the deadlines as a calendar file: of one case, or of all that wait for an answer.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The reference (`2026-AB12CD3`); without it all.
    case: Option<String>,
    /// The file to write; `-` for standard output.
    #[arg(long, short, value_name = "FILE", default_value = "-")]
    output: PathBuf,
}

/// States in which nothing is waited for.
const DONE: [&str; 5] = ["drafted", "opened", "answered", "refused", "closed"];

/// Writes it.
pub fn run(arguments: &Arguments) -> Outcome {
    let (store, _) = history::open()?;
    let cases: Vec<StoredCase> = match &arguments.case {
        Some(reference) => vec![case(&store, reference)?],
        None => {
            let all = store.cases(None, u32::MAX)?;
            let open = all.iter().filter(|case| !DONE.contains(&case.state.as_str()));
            open.filter_map(|case| store.case(&case.case).transpose()).collect::<Result<_, _>>()?
        }
    };
    let entries: Vec<Entry<'_>> = cases.iter().filter_map(entry).collect();
    if entries.is_empty() {
        return Err(Problem::Given(
            "no deadline runs; `saydo letter sent REF` starts one when you have sent a letter",
        ));
    }
    let file = calendar::write(&entries);
    if arguments.output == Path::new("-") {
        return print::bytes(file.as_bytes());
    }
    place::replace_private(&arguments.output, file.as_bytes())
        .map_err(|source| Problem::Unwritable { path: arguments.output.clone(), source })?;
    print::out(&format!("Written: {}, deadlines: {}", arguments.output.display(), entries.len()))
}

fn entry(stored: &StoredCase) -> Option<Entry<'_>> {
    Some(Entry {
        case: &stored.case.case,
        site: &stored.case.site,
        due: stored.case.due.as_deref()?,
        sent: stored.sent()?,
        language: &stored.language,
    })
}
