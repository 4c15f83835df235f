//! `saydo history` and `saydo forget`: what was kept, and letting it go.

use std::path::{Path, PathBuf};

use saydo_shared::wire::HistoryEntry;

use super::{Outcome, Output, print};
use crate::place::Place;
use crate::problem::Problem;
use crate::store::Store;
use crate::{clock, store};

/// List the pages you visited and what was found there, newest first.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct History {
    #[command(subcommand)]
    action: Option<Action>,
    /// Only this site.
    #[arg(long, value_name = "SITE", value_parser = super::site)]
    site: Option<String>,
    /// How many at most.
    #[arg(long, value_name = "N", default_value_t = 50,
        value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,
    #[command(flatten)]
    output: Output,
}

/// What else can be done with the history.
#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Copy the history into a new file, also while browsers write to it.
    Backup {
        /// The file; one that is there already is left as it is.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Read the whole history and check that nothing of it is damaged or missing.
    Check,
}

/// Forget a site, or everything: reports, letters and drafts, so that no byte of them is left.
#[derive(Debug, clap::Args)]
pub struct Forget {
    /// The site (`example.nl`).
    #[arg(value_name = "SITE", value_parser = super::site, required_unless_present = "all")]
    site: Option<String>,
    /// Everything.
    #[arg(long, conflicts_with = "site")]
    all: bool,
    #[command(flatten)]
    output: Output,
}

/// Opens the history for a command.
pub fn open() -> Result<(Store, Place), Problem> {
    let place = Place::find()?;
    place.prepare()?;
    let store = Store::open(&place, clock::now())?;
    if let Some(aside) = store.set_aside() {
        print::complain(&format!(
            "the history was damaged and begins anew; the old one is {}",
            aside.display()
        ));
    }
    Ok((store, place))
}

/// Prints the history.
pub fn history(arguments: &History) -> Outcome {
    match &arguments.action {
        Some(Action::Backup { file }) => return backup(file),
        Some(Action::Check) => return check(),
        None => {}
    }
    let (store, _) = open()?;
    let entries = store.history(arguments.site.as_deref(), None, arguments.limit)?;
    if arguments.output.is_json() {
        return print::json(&entries);
    }
    if let Some(site) = arguments.site.as_deref().filter(|_| entries.is_empty()) {
        return print::out(&format!(
            "Nothing was kept of {site}; `saydo history` lists the sites."
        ));
    }
    if entries.is_empty() {
        return print::out("Nothing yet: visit a site with the extension connected.");
    }
    print::out(&entries.iter().map(line).collect::<String>())
}

fn backup(file: &Path) -> Outcome {
    let (store, _) = open()?;
    store.backup(file)?;
    print::out(&format!("Copied: {}", file.display()))
}

fn check() -> Outcome {
    let content = store::examine(&Place::find()?, store::Care::Thorough)?;
    let content = content.ok_or(Problem::NoReport)?;
    print::out(&format!("Sound: reports: {}, letters: {}", content.reports, content.cases))
}

fn line(entry: &HistoryEntry) -> String {
    format!(
        "{}  {:<28} {:>3} found, {:>3} not covered  {}\n",
        clock::minute(entry.time),
        entry.site,
        entry.findings,
        entry.uncovered,
        entry.vendors.join(", ")
    )
}

/// Forgets.
pub fn forget(arguments: &Forget) -> Outcome {
    let (mut store, place) = open()?;
    let gone = store.forget(&place, arguments.site.as_deref())?;
    if arguments.output.is_json() {
        return print::json(&gone);
    }
    match &arguments.site {
        Some(site) if gone.reports == 0 && gone.cases == 0 && gone.remaining.is_empty() => {
            print::out(&format!("Nothing was kept of {site}; `saydo history` lists the sites."))
        }
        _ => print::out(&said(&gone)),
    }
}

fn said(gone: &store::Forgotten) -> String {
    let mut page = format!("Forgotten: reports: {}, letters: {}\n", gone.reports, gone.cases);
    for file in &gone.remaining {
        page.push_str(&format!(
            "{} is a damaged history that may still name the site; remove it, or `saydo forget --all`\n",
            file.display()
        ));
    }
    page
}
