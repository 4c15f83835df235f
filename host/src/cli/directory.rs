//! `saydo directory`: a list of companies with their addresses for requests, imported by the user. It is
//! asked only where no policy names an address, and a letter says when it was.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use saydo_shared::letter::Listed;
use serde_json::Value;

use super::{Outcome, Output, history, input, print};
use crate::clock;
use crate::problem::Problem;
use crate::store::Directory;

/// Largest file that is read, in bytes: the open company database is 5 MB as one file.
const FILE_BYTES: usize = 64 * 1024 * 1024;
/// Companies that are kept, at most; that database has 3,000.
const COMPANIES: usize = 50_000;
/// Records that are refused by name before the rest is only counted.
const NAMED: usize = 5;

/// Show what was imported, import a directory, or find a company in it.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    output: Output,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Import a directory in the JSON format of the open company database of Datenanfragen e. V.; it
    /// takes the place of the one before.
    Import(Import),
    /// Show the company of a name or a website.
    Find(Find),
}

#[derive(Debug, clap::Args)]
struct Import {
    /// One record, a list of records, or a folder of files with one record each; `-` for standard input.
    file: PathBuf,
    #[command(flatten)]
    output: Output,
}

#[derive(Debug, clap::Args)]
struct Find {
    /// Name, or website (`example.nl`).
    name: String,
    #[command(flatten)]
    output: Output,
}

/// Runs what is asked; without a word more: shows what there is.
pub fn run(arguments: &Arguments) -> Outcome {
    match &arguments.command {
        None => {
            let (store, _) = history::open()?;
            told(&store.directory()?, &arguments.output)
        }
        Some(Command::Import(import)) => self::import(import),
        Some(Command::Find(find)) => self::find(find),
    }
}

fn told(directory: &Directory, output: &Output) -> Outcome {
    if output.is_json() {
        return print::json(directory);
    }
    match &directory.imported {
        None => print::out("No directory yet: `saydo directory import FILE` takes one."),
        Some(day) => print::out(&format!(
            "Companies: {}, with an address: {}, imported on {day}",
            directory.companies, directory.addresses
        )),
    }
}

fn import(arguments: &Import) -> Outcome {
    let path = arguments.file.as_path();
    let records = if path.is_dir() { folder(path)? } else { file(path)? };
    let today = clock::today();
    let mut companies = Vec::new();
    let mut refused = 0;
    for (number, record) in (1..).zip(&records) {
        match Listed::read(record, &today) {
            Ok(company) => companies.push(company),
            Err(why) => {
                refused += 1;
                if refused <= NAMED {
                    print::complain(&format!(
                        "{}: record {number} {why}; it is left out",
                        path.display()
                    ));
                }
            }
        }
    }
    if companies.is_empty() {
        return Err(no_directory(path, format!("usable records: 0 of {}", records.len())));
    }
    if companies.len() > COMPANIES {
        return Err(no_directory(path, format!("more than {COMPANIES} records")));
    }
    if refused > NAMED {
        print::complain(&format!(
            "{}: records left out: {refused}; the rest is imported",
            path.display()
        ));
    }
    let (mut store, _) = history::open()?;
    told(&store.import(&companies)?, &arguments.output)
}

/// The records of one file: a list, or a single one.
fn file(path: &Path) -> Result<Vec<Value>, Problem> {
    let (source, path) = input::open(path)?;
    let mut bytes = Vec::new();
    let read = source.take(FILE_BYTES as u64 + 1).read_to_end(&mut bytes);
    read.map_err(|source| Problem::unreadable(path, source))?;
    if bytes.len() > FILE_BYTES {
        return Err(Problem::TooLarge { path: path.to_owned(), limit: FILE_BYTES });
    }
    match serde_json::from_slice(&bytes) {
        Ok(Value::Array(records)) => Ok(records),
        Ok(record @ Value::Object(_)) => Ok(vec![record]),
        Ok(_) => Err(no_directory(path, "neither a record nor a list".to_owned())),
        Err(why) => Err(no_directory(path, why.to_string())),
    }
}

/// The records of all `.json` files in a folder, in the order of their names.
fn folder(path: &Path) -> Result<Vec<Value>, Problem> {
    let entries = fs::read_dir(path).map_err(|source| Problem::unreadable(path, source))?;
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .take(COMPANIES)
        .collect();
    files.sort();
    let mut records = Vec::new();
    for path in files {
        records.extend(file(&path)?);
    }
    Ok(records)
}

fn no_directory(path: &Path, why: String) -> Problem {
    Problem::NoDirectory { path: path.to_owned(), why }
}

fn find(arguments: &Find) -> Outcome {
    let (store, _) = history::open()?;
    let site = super::site(&arguments.name).ok().filter(|_| arguments.name.contains('.'));
    let found = match site {
        Some(site) => store.listed_site(&site)?,
        None => store.listed_name(&arguments.name)?,
    };
    if arguments.output.is_json() {
        return print::json(&found);
    }
    let Some(found) = found else {
        return print::out(
            "Not in the directory, or several are meant; give the whole name, or the website.",
        );
    };
    let lines = [
        ("Name", Some(found.name.clone())),
        ("Website", found.web.clone()),
        ("E-mail", found.email.clone()),
        ("Form", found.webform.clone()),
        ("Address", found.address.clone()),
        ("Asks for", Some(found.asks.join(", ")).filter(|text| !text.is_empty())),
        ("Sources", Some(found.sources.join(", ")).filter(|text| !text.is_empty())),
        ("Imported", Some(format!("{} {}", found.imported, found.quality))),
    ];
    let page = lines.into_iter().filter_map(|(name, text)| Some(format!("{name:<9} {}\n", text?)));
    print::out(&page.collect::<String>())
}
