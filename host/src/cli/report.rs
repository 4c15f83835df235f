//! `saydo report`: one site report as a page, to keep, to print or to give to somebody.

use std::path::PathBuf;

use saydo_shared::report::write;

use super::{Outcome, Output, history, print};
use crate::place;
use crate::problem::Problem;

/// Write the newest report (of a site) as an HTML page, as JSON, or for reading here.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Write a page that needs nothing else: no script, no images, readable offline.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// The site (`example.nl`); without it the last one visited.
    #[arg(long, value_name = "SITE", value_parser = super::site)]
    site: Option<String>,
    /// One report by its identifier, as `saydo history --json` lists them.
    #[arg(long, value_name = "ID", conflicts_with = "site")]
    id: Option<String>,
    /// Language of the page: en, nl, de, fr.
    #[arg(long, value_name = "xx", default_value = "en")]
    lang: String,
    #[command(flatten)]
    output: Output,
}

/// Writes the report.
pub fn run(arguments: &Arguments) -> Outcome {
    let (store, _) = history::open()?;
    let report = match &arguments.id {
        Some(id) => store.report(id)?,
        None => store.latest(arguments.site.as_deref())?,
    };
    let report = report.ok_or(Problem::NoReport)?;
    if let Some(path) = &arguments.html {
        let page = write::html(&report, &arguments.lang);
        place::replace_private(path, page.as_bytes())
            .map_err(|source| Problem::Unwritable { path: path.clone(), source })?;
        if !arguments.output.is_json() {
            return print::out(&format!("Written: {}", path.display()));
        }
    }
    if arguments.output.is_json() {
        return print::json(&report);
    }
    print::out(&write::text(&report, &arguments.lang))
}
