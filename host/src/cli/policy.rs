//! `saydo policy`: a policy read into facts, each with its quote.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use saydo_shared::policy::record::Record;
use saydo_shared::policy::{self, Document, Policy};

use super::{Outcome, Output, input, print};
use crate::problem::Problem;

/// Read a privacy policy (HTML, Markdown or plain text) into facts, each with its quote.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The document; several are read as one policy (privacy policy first, then cookie page, imprint).
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// A further document of the same policy.
    #[arg(long = "policy", value_name = "FILE")]
    policy: Vec<PathBuf>,
    /// Where the first document was found; helps to tell whose it is.
    #[arg(long, value_name = "URL", default_value = "")]
    url: String,
    /// Language of the policy (ISO 639-1) where it should not be recognised.
    #[arg(long, value_name = "xx")]
    lang: Option<String>,
    #[command(flatten)]
    output: Output,
}

/// Prints the record.
pub fn run(arguments: &Arguments) -> Outcome {
    let files: Vec<&Path> =
        arguments.files.iter().chain(&arguments.policy).map(PathBuf::as_path).collect();
    if files.is_empty() {
        return Err(Problem::Missing("a policy file: saydo policy FILE"));
    }
    let policy = read(&files, &arguments.url, arguments.lang.as_deref())?;
    if arguments.output.is_json() {
        return print::json(&policy.record);
    }
    print::out(&page(&policy.record))
}

/// Reads the files as one policy. `url` belongs to the first.
pub fn read(files: &[&Path], url: &str, lang: Option<&str>) -> Result<Policy, Problem> {
    let mut documents: Vec<Document> = Vec::new();
    let mut diagnostics = Vec::new();
    for (index, file) in files.iter().enumerate() {
        let (document, diagnostic) = input::document(file, if index == 0 { url } else { "" })?;
        documents.push(document);
        diagnostics.extend(diagnostic);
    }
    let mut policy = policy::read(&documents, lang);
    policy.record.diagnostics.extend(diagnostics);
    Ok(policy)
}

/// The record as a page a person reads: the facts under headings, each with its sentence.
fn page(record: &Record) -> String {
    let mut page = Page::default();
    page.title(record.title.as_deref().unwrap_or("Privacy policy"));
    page.fact("language", Some(&record.language));
    page.fact("controller", Some(&record.controller.names.join(", ")));
    page.fact("registration", record.controller.registration_number.as_deref());
    page.fact("address", record.controller.postal_address.as_deref());
    page.fact("last updated", record.last_updated.as_deref());
    page.fact(
        "Do Not Track",
        record.do_not_track.honoured.map(|yes| if yes { "honoured" } else { "ignored" }),
    );

    page.list("Contacts", &record.contacts, |item| {
        let subject = item.required_subject.as_deref().map(|s| format!(", subject “{s}”"));
        (format!("{} ({}{})", item.value, item.kind, subject.unwrap_or_default()), &item.quote)
    });
    page.list("Supervisory authorities", &record.supervisory_authority, |i| {
        (i.name.clone(), &i.quote)
    });
    page.list("Your rights", &record.rights, |i| (words(&i.right), &i.quote));
    page.list("Technologies", &record.technologies, |i| {
        (format!("{}: {}", words(&i.technology), i.polarity), &i.quote)
    });
    page.list("Recipients named", &record.third_parties, |i| {
        (format!("{} ({})", i.name, words(&i.status)), &i.quote)
    });
    page.list("Categories of recipients", &record.third_party_categories, |i| {
        (words(&i.category), &i.quote)
    });
    page.list("Purposes", &record.purposes, |i| (words(&i.purpose), &i.quote));
    page.list("Legal bases", &record.legal_bases, |i| (words(&i.basis), &i.quote));
    page.list("How long it is kept", &record.retention, |i| {
        let what = i.what.as_deref().map(|what| format!(": {what}"));
        (format!("{}{}", i.duration, what.unwrap_or_default()), &i.quote)
    });
    page.list("Transfers outside the EU", &record.transfers, |i| (i.safeguard.clone(), &i.quote));
    page.list("What the policy denies", &record.denials, |i| (words(&i.claim), &i.quote));
    page.list("Ways to object", &record.opt_outs, |i| {
        let target = i.target.as_deref().map(|target| format!(": {target}"));
        (format!("{}{}", words(&i.kind), target.unwrap_or_default()), &i.quote)
    });
    page.list("Promised times", &record.response_times, |i| (i.duration.clone(), &i.quote));
    page.list("Frameworks", &record.frameworks, |i| (i.name.clone(), &i.quote));
    page.list("Contradictions", &record.contradictions, |i| (i.explanation.clone(), &i.quote_a));
    page.list("Remarks", &record.diagnostics, |i| (i.code.clone(), &i.message));
    page.text
}

/// Identifiers as words: `web_beacon` → `web beacon`.
pub fn words(identifier: &str) -> String {
    identifier.replace('_', " ")
}

#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn title(&mut self, title: &str) {
        let _ = writeln!(self.text, "{title}\n");
    }

    fn fact(&mut self, name: &str, value: Option<&str>) {
        let value = value.filter(|value| !value.is_empty()).unwrap_or("not stated");
        let _ = writeln!(self.text, "  {name:<14} {value}");
    }

    /// A heading with its facts; facts that one sentence carries stand together above it.
    fn list<T>(&mut self, heading: &str, items: &[T], line: impl Fn(&T) -> (String, &String)) {
        if items.is_empty() {
            return;
        }
        let _ = writeln!(self.text, "\n{heading}");
        let mut sentences: Vec<(Vec<String>, &String)> = Vec::new();
        for (fact, quote) in items.iter().map(line) {
            match sentences.iter_mut().find(|(_, other)| !quote.is_empty() && *other == quote) {
                Some((facts, _)) if facts.contains(&fact) => {}
                Some((facts, _)) => facts.push(fact),
                None => sentences.push((vec![fact], quote)),
            }
        }
        for (facts, quote) in sentences {
            let _ = writeln!(self.text, "{}", print::wrap(&facts.join("; "), "  ", 96));
            if !quote.is_empty() {
                let _ = writeln!(self.text, "{}", print::wrap(&format!("“{quote}”"), "      ", 96));
            }
        }
    }
}
