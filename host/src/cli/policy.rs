//! `saydo policy`: a policy read into facts, each with its quote.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use saydo_shared::policy::{self, Document, DocumentKind, Policy, change, tilt};
use saydo_shared::report::{PolicyStatus, write};

use super::{Outcome, facts, input, language, print};
use crate::clock;
use crate::problem::Problem;

/// Read a privacy policy (HTML, Markdown or plain text) into facts, each with its quote.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The document, `-` for standard input; several are read as one policy (privacy policy first, then
    /// cookie page).
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// A further document of the same policy.
    #[arg(long = "policy", value_name = "FILE")]
    policy: Vec<PathBuf>,
    /// The site's imprint or contact page: read for who is responsible and where to write, no more.
    #[arg(long, value_name = "FILE")]
    imprint: Option<PathBuf>,
    /// Where the first document was found; helps to tell whose it is.
    #[arg(long, value_name = "URL", value_parser = address)]
    url: Option<String>,
    /// Language of the policy where it should not be recognised, and of the page (en, nl, de, fr);
    /// without it the page is in the language of your environment.
    #[arg(long, value_name = "xx", value_parser = language::of_policy)]
    lang: Option<&'static str>,
    /// Write JSON; short for `--format json`.
    #[arg(long)]
    json: bool,
    /// Tell what changed since an older version of the policy, in facts; several files are one policy.
    #[arg(long, value_name = "OLD")]
    diff: Vec<PathBuf>,
    /// How to write what was read.
    #[arg(long, value_enum, default_value = "text", conflicts_with = "json")]
    format: Format,
}

/// How a policy is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For reading.
    Text,
    /// Every fact, for programs.
    Json,
    /// The Transparency Information Language and Toolkit: what Articles 12 to 14 GDPR ask, as JSON.
    Tilt,
}

/// Prints the record.
pub fn run(arguments: &Arguments) -> Outcome {
    let files: Vec<&Path> =
        arguments.files.iter().chain(&arguments.policy).map(PathBuf::as_path).collect();
    if files.is_empty() {
        return Err(Problem::Given("no policy to read; `saydo policy FILE`"));
    }
    let imprint = arguments.imprint.as_deref();
    input::check_once(files.iter().copied().chain(imprint))?;
    let url = arguments.url.as_deref().unwrap_or_default();
    let policy = read(&files, imprint, url, arguments.lang)?;
    if !arguments.diff.is_empty() {
        return changed(arguments, &policy);
    }
    match arguments.format {
        _ if arguments.json => print::json(&policy.record),
        Format::Json => print::json(&policy.record),
        Format::Tilt if policy.record.language.is_empty() => Err(Problem::Given(
            "the language of the policy was not recognised, and TILT needs one; add --lang nl (or en, de, fr)",
        )),
        Format::Tilt => print::json(&tilt::of(&policy, &clock::moment())),
        Format::Text => print::out(&facts::page(&policy.record, language::shown(arguments.lang))),
    }
}

/// Prints what changed since an older version.
fn changed(arguments: &Arguments, new: &Policy) -> Outcome {
    let older: Vec<&Path> = arguments.diff.iter().map(PathBuf::as_path).collect();
    input::check_once(older.iter().copied())?;
    let old = read(&older, None, "", arguments.lang)?;
    for (policy, which) in [(&old, "older"), (new, "newer")] {
        if policy.status != PolicyStatus::Read {
            let why = write::word("policy", policy.status, "en").to_lowercase();
            print::complain(&format!("of the {which} policy little is compared: {why}"));
        }
    }
    let changes = change::changes(&old.record, &new.record);
    match arguments.format {
        _ if arguments.json => return print::json(&changes),
        Format::Json => return print::json(&changes),
        Format::Tilt => return Err(Problem::Given("TILT tells of one policy; leave out --diff")),
        Format::Text => {}
    }
    let language = language::shown(arguments.lang);
    let mut page = format!("{}\n", write::word("change", "title", language));
    if changes.is_empty() {
        let _ = writeln!(page, "\n{}", write::word("change", "nothing", language));
    }
    for what in &changes {
        let said = write::change(what, language);
        let _ = writeln!(page, "\n{}", print::wrap(&said, "  ", COLUMNS));
        if !what.quote.is_empty() {
            let quote = format!("“{}”", what.quote);
            let _ = writeln!(page, "{}", print::wrap(&quote, "      ", COLUMNS));
        }
    }
    print::out(&page)
}

/// Columns of a page.
const COLUMNS: usize = 100;

/// The address of a document, as a browser would show it.
fn address(given: &str) -> Result<String, String> {
    let given = given.trim();
    let web = given.starts_with("https://") || given.starts_with("http://");
    match saydo_shared::catalogue::site_of(given) {
        Some(_) if web => Ok(given.to_owned()),
        _ => {
            Err("not the address of a page; write it as https://www.example.nl/privacy".to_owned())
        }
    }
}

/// Reads the files as one policy. `url` belongs to the first.
pub fn read(
    files: &[&Path],
    imprint: Option<&Path>,
    url: &str,
    lang: Option<&str>,
) -> Result<Policy, Problem> {
    let mut documents: Vec<Document> = Vec::new();
    let mut diagnostics = Vec::new();
    let kinds = files.iter().map(|file| (*file, DocumentKind::Policy));
    let imprint = imprint.map(|file| (file, DocumentKind::Imprint));
    for (index, (file, kind)) in kinds.chain(imprint).enumerate() {
        let (document, diagnostic) = input::document(file, if index == 0 { url } else { "" })?;
        documents.push(Document { kind, ..document });
        diagnostics.extend(diagnostic);
    }
    let mut policy = policy::read(&documents, lang);
    policy.record.diagnostics.extend(diagnostics);
    Ok(policy)
}
