//! `saydo report`: one site report as a page, to keep, to print or to give to somebody; or what a range
//! of days adds up to.

use std::path::{Path, PathBuf};

use saydo_shared::report::{overview, write};

use super::range::Range;
use super::{Outcome, Output, history, language, print};
use crate::problem::Problem;
use crate::{clock, place};

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
    /// What a range of days adds up to, instead of one report: `today`, `7`, `30`, `90` (the last days),
    /// `year`, `all`, or `2026-01-01..2026-03-31`. Days are those of UTC.
    #[arg(long, value_name = "DAYS", conflicts_with_all = ["site", "id"])]
    range: Option<Range>,
    /// With --range: write who was met on which site as a table for spreadsheets.
    #[arg(long, requires = "range", conflicts_with_all = ["json", "format", "html"])]
    csv: bool,
    /// Language of the report (en, nl, de, fr); without it that of your environment.
    #[arg(long, value_name = "xx", value_parser = language::parse)]
    lang: Option<&'static str>,
    #[command(flatten)]
    output: Output,
}

/// Writes the report.
pub fn run(arguments: &Arguments) -> Outcome {
    if arguments.output.is_json() && to_output(arguments) {
        return Err(Problem::Given(
            "--json and `--html -` both write to standard output; leave one out",
        ));
    }
    let (store, _) = history::open()?;
    if let Some(range) = arguments.range {
        let kept = store.days()?.ok_or(Problem::NoReport)?;
        let today = clock::day_number(clock::now());
        let (from, to) = range.days(today, kept);
        let told = store.overview(from, to, today)?;
        if arguments.csv {
            return print::bytes(overview::csv(&told).as_bytes());
        }
        return tell(arguments, &told, write::overview_html, write::overview_text);
    }
    let report = match &arguments.id {
        Some(id) => store.report(id)?,
        None => store.latest(arguments.site.as_deref())?,
    };
    tell(arguments, &report.ok_or(Problem::NoReport)?, write::html, write::text)
}

fn to_output(arguments: &Arguments) -> bool {
    arguments.html.as_deref() == Some(Path::new("-"))
}

/// Writes what was asked for, in the form that was asked for.
fn tell<T: serde::Serialize>(
    arguments: &Arguments,
    told: &T,
    html: fn(&T, &str) -> String,
    text: fn(&T, &str) -> String,
) -> Outcome {
    let language = language::shown(arguments.lang);
    let json = arguments.output.is_json();
    if let Some(path) = &arguments.html {
        let page = html(told, language);
        if to_output(arguments) {
            return print::out(&page);
        }
        place::replace_private(path, page.as_bytes())
            .map_err(|source| Problem::Unwritable { path: path.clone(), source })?;
        if !json {
            return print::out(&format!("Written: {}", path.display()));
        }
    }
    if json {
        return print::json(told);
    }
    print::out(&text(told, language))
}
