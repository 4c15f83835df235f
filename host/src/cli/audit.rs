//! `saydo audit`: a recorded browsing session judged as the browser would have judged it.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use saydo_shared::report::PolicyStatus;
use saydo_shared::report::audit::Audit;
use saydo_shared::report::write;
use serde::Serialize;

use super::check::Level;
use super::listed::List;
use super::{Outcome, input, language, policy, print};
use crate::har::{self, Recording, Visits};
use crate::problem::Problem;

const HOW: &str = "\
How to record: open the browser's developer tools, reload the page with the network tab open, and save
all as HAR (Chromium: with sensitive data, or cookies are left out). Playwright: recordHar. Packed
recordings (.har.gz) are read as they are.

Nothing is fetched: what is not in the recording is not known. What the visitor had chosen is known only
where a consent string in it says so; else conditions of a policy are not judged.";

/// Judge a recorded browsing session (HAR 1.2 of Chromium, Firefox, Playwright …), page by page.
#[derive(Debug, clap::Args)]
#[command(after_help = HOW)]
pub struct Arguments {
    /// The recording, plain or packed with gzip; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    har: PathBuf,
    /// The site's policy; may be given several times (privacy policy, cookie page).
    #[arg(long = "policy", value_name = "FILE")]
    policy: Vec<PathBuf>,
    /// A filter list of your own (EasyList, EasyPrivacy …): what of the recording it has is shown apart.
    #[arg(long, value_name = "FILE")]
    list: Option<PathBuf>,
    /// Language of the policy where it should not be recognised, and of the report (en, nl, de, fr);
    /// without it that of your environment.
    #[arg(long, value_name = "xx", value_parser = language::of_policy)]
    lang: Option<&'static str>,
    /// End with status 1 when a finding weighs this much or more.
    #[arg(long, value_name = "LEVEL", value_enum)]
    fail_on: Option<Level>,
    /// Write JSON; short for `--format json`.
    #[arg(long)]
    json: bool,
    /// How to write the reports.
    #[arg(long, value_enum, default_value = "text", conflicts_with = "json")]
    format: Format,
}

/// How an audit is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For reading.
    Text,
    /// For programs.
    Json,
    /// A page that needs nothing else.
    Html,
}

/// An audit as JSON.
#[derive(Debug, Serialize)]
struct Session<'a> {
    /// Who recorded it.
    recorded_by: &'a str,
    /// Entries of the recording.
    entries: usize,
    /// Entries that lead nowhere outside the browser, or never left it.
    local: usize,
    /// Entries that can not be used.
    malformed: usize,
    /// Entries that belong to no page that is known, or are beyond the limits.
    left_out: usize,
    /// The pages, in the order in which they were opened.
    pages: &'a [Audit],
}

/// Reads the recording, judges each of its pages and writes what was found.
pub fn run(arguments: &Arguments) -> Outcome {
    let files: Vec<&Path> = arguments.policy.iter().map(PathBuf::as_path).collect();
    let list = arguments.list.as_deref();
    input::check_once(files.iter().copied().chain([arguments.har.as_path()]).chain(list))?;
    let policy = policy::read(&files, None, "", arguments.lang)?;
    let list = list.map(List::read).transpose()?;
    let recording = read(&arguments.har)?;
    if files.is_empty() {
        print::complain(&"no policy, so nothing is judged; add --policy FILE");
    } else if policy.status != PolicyStatus::Read {
        let why = write::word("policy", policy.status, "en").to_lowercase();
        print::complain(&format!("nothing is judged, because of the policy: {why}"));
    }
    let mut visits = Visits::of(&recording);
    let pages: Vec<Audit> = visits
        .pages()
        .map(|(page, identifiers)| Audit {
            listed: list.as_ref().map(|list| list.of(page)),
            ..Audit::of(page, &policy, identifiers)
        })
        .collect();
    tell(&arguments.har, &recording, &visits);
    if pages.is_empty() {
        return Err(Problem::NoPage { path: arguments.har.clone() });
    }
    let language = language::shown(arguments.lang);
    match arguments.format {
        Format::Text if !arguments.json => print::out(&write::audit_text(&pages, language))?,
        Format::Html => print::out(&write::audit_html(&pages, language))?,
        _ => print::json(&Session {
            recorded_by: &recording.writer,
            entries: recording.entries,
            local: recording.local,
            malformed: recording.bad,
            left_out: recording.beyond + visits.unplaced,
            pages: &pages,
        })?,
    }
    match arguments.fail_on {
        Some(level) => level.judge(pages.iter().flat_map(|page| &page.report.rows)),
        None => Ok(()),
    }
}

fn read(given: &Path) -> Result<Recording, Problem> {
    let (source, path) = input::open(given)?;
    let shows = std::io::stderr().is_terminal();
    let mut progress = |entries: usize| {
        if shows {
            // Nobody is left to tell when standard error is closed.
            let _ = write!(std::io::stderr(), "\rsaydo: {entries} entries read");
        }
    };
    let recording = har::read(source, &mut progress);
    if shows {
        let _ = write!(std::io::stderr(), "\r                              \r");
    }
    recording.map_err(|source| match source.io_error_kind() {
        // What stands there is a directory, or the disk fails: no word about recordings helps.
        Some(_) => Problem::unreadable(path, source.into()),
        None => Problem::NoRecording { path: path.to_owned(), source },
    })
}

/// Says what of the recording could not be used.
fn tell(path: &Path, recording: &Recording, visits: &Visits) {
    let path = path.display();
    for reason in &recording.reasons {
        print::complain(&format!("{path}: {reason}; it is left out"));
    }
    let more = recording.bad - recording.reasons.len();
    if more > 0 {
        print::complain(&format!("{path}: {more} more entries can not be used"));
    }
    let lost = recording.beyond + visits.unplaced;
    if lost > 0 {
        print::complain(&format!(
            "{path}: {lost} entries belong to no page, or are too many; record fewer pages at once"
        ));
    }
    if !visits.cookies && !recording.exchanges.is_empty() {
        print::complain(&format!(
            "{path}: no cookies in it; save it with sensitive data to have them judged"
        ));
    }
}
