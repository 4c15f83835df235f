//! `saydo report`: one site report as a page, to keep, to print or to give to somebody.

use std::path::{Path, PathBuf};

use saydo_shared::report::write;

use super::{Outcome, Output, history, language, print};
use crate::place;
use crate::problem::Problem;

/// Write the newest report (of a site) as an HTML page, as JSON, or for reading here.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Write a page that needs nothing else: no script, no images, readable offline. `-` writes it to
    /// standard output.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// The site (`example.nl`); without it the last one visited.
    #[arg(long, value_name = "SITE", value_parser = super::site)]
    site: Option<String>,
    /// One report by its identifier, as `saydo history --json` lists them.
    #[arg(long, value_name = "ID", conflicts_with = "site")]
    id: Option<String>,
    /// Language of the report (en, nl, de, fr); without it that of your environment.
    #[arg(long, value_name = "xx", value_parser = language::parse)]
    lang: Option<&'static str>,
    #[command(flatten)]
    output: Output,
}

/// Writes the report.
pub fn run(arguments: &Arguments) -> Outcome {
    let json = arguments.output.is_json();
    let to_output = arguments.html.as_deref() == Some(Path::new("-"));
    if json && to_output {
        return Err(Problem::Given(
            "--json and `--html -` both write to standard output; leave one out",
        ));
    }
    let (store, _) = history::open()?;
    let report = match &arguments.id {
        Some(id) => store.report(id)?,
        None => store.latest(arguments.site.as_deref())?,
    };
    let report = report.ok_or(Problem::NoReport)?;
    let language = language::shown(arguments.lang);
    if let Some(path) = &arguments.html {
        let page = write::html(&report, language);
        if to_output {
            return print::out(&page);
        }
        place::replace_private(path, page.as_bytes())
            .map_err(|source| Problem::Unwritable { path: path.clone(), source })?;
        if !json {
            return print::out(&format!("Written: {}", path.display()));
        }
    }
    if json {
        return print::json(&report);
    }
    print::out(&write::text(&report, language))
}
