//! `saydo letter draft` and `saydo letter follow`: writing a letter from what was kept.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use saydo_shared::letter;
use saydo_shared::policy;
use saydo_shared::policy::record::Contact;
use saydo_shared::wire::Draft;

use super::kinds::{parse_law, parse_pair};
use super::{Outcome, Output, history, language, print};
use crate::cli::{self, input};
use crate::mail::draft::{self, Wish};
use crate::mail::{follow as mail, program};
use crate::place::Place;
use crate::problem::Problem;
use crate::store::Store;

/// Draft a letter from the newest report of a site.
#[derive(Debug, clap::Args)]
#[command(after_help = kinds())]
pub struct Arguments {
    /// The site (`example.nl`).
    #[arg(long, value_name = "SITE", value_parser = cli::site)]
    site: String,
    /// Kind of letter.
    #[arg(long, default_value = "opt_out")]
    kind: String,
    /// Language (en, nl, de, fr); without it the policy's.
    #[arg(long, value_name = "xx", value_parser = language::parse)]
    lang: Option<&'static str>,
    /// Law that it rests on; without it that of the controller's country.
    #[arg(long, value_name = "ID", value_parser = parse_law)]
    law: Option<&'static str>,
    /// Owner of a tracker to write to, for the kind `vendor`.
    #[arg(long, value_name = "NAME")]
    vendor: Option<String>,
    /// That owner's own privacy policy, saved as a file: its contact gets the letter.
    #[arg(long, value_name = "FILE", requires = "vendor")]
    vendor_policy: Option<PathBuf>,
    /// A cookie of yours by which they can find your data, with its value as your browser shows it.
    #[arg(long, value_name = "NAME=VALUE", value_parser = parse_pair)]
    identifier: Vec<(String, String)>,
    /// Write although an earlier letter of this kind waits for its answer.
    #[arg(long)]
    anyway: bool,
    #[command(flatten)]
    common: Common,
}

/// Draft what follows a letter: under the same reference, in the same language, to the same address.
#[derive(Debug, clap::Args)]
pub struct Follow {
    /// The reference (`2026-AB12CD3`).
    case: String,
    /// Kind of letter: reminder, answer or complaint.
    #[arg(long, default_value = "reminder")]
    kind: String,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, clap::Args)]
struct Common {
    /// A detail that the kind takes; `saydo letter kinds` lists them.
    #[arg(long, value_name = "NAME=VALUE", value_parser = parse_pair)]
    detail: Vec<(String, String)>,
    /// Send it to this address instead of the one of the policy.
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    to: Option<String>,
    /// Your name, to stand below the letter; without it the one of `saydo letter identity`.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Open the draft in the mail program.
    #[arg(long)]
    open: bool,
    #[command(flatten)]
    output: Output,
}

impl Common {
    fn wish(&self, kind: &str) -> Wish {
        Wish {
            kind: kind.to_owned(),
            details: self.detail.iter().cloned().collect(),
            to: self.to.clone(),
            sender: self.name.clone(),
            ..Wish::default()
        }
    }

    /// Opens the draft where that is wished, and says what became of it.
    fn finish(&self, store: &mut Store, place: &Place, mut draft: Draft) -> Outcome {
        if self.open {
            let opened = place.draft(&draft.case).is_some_and(|path| program::open(&path));
            draft::note_opening(store, &mut draft, opened)?;
        }
        if self.output.is_json() { print::json(&draft) } else { print::out(&drafted(&draft)) }
    }
}

/// Reads `--to`: one address that may be written to.
fn address(given: &str) -> Result<String, String> {
    letter::address::validate(given)
        .map(|address| address.to_string())
        .map_err(|why| format!("{why}; give one address such as privacy@example.nl"))
}

/// Drafts a first letter.
pub fn draft(arguments: &Arguments) -> Outcome {
    let (mut store, place) = history::open()?;
    let report = store.latest(Some(&arguments.site))?.ok_or(Problem::NoReport)?;
    let vendor_contacts = arguments.vendor_policy.as_deref().map(contacts).transpose()?;
    let wish = Wish {
        language: arguments.lang.unwrap_or_default().to_owned(),
        law: arguments.law.unwrap_or_default().to_owned(),
        vendor: arguments.vendor.clone(),
        vendor_contacts: vendor_contacts.unwrap_or_default(),
        identifiers: arguments.identifier.clone(),
        anyway: arguments.anyway,
        ..arguments.common.wish(&arguments.kind)
    };
    let draft = draft::draft(&mut store, &place, &report, &wish)?;
    arguments.common.finish(&mut store, &place, draft)
}

/// Drafts what follows.
pub fn follow(arguments: &Follow) -> Outcome {
    let (mut store, place) = history::open()?;
    let wish = arguments.common.wish(&arguments.kind);
    let draft = mail::follow(&mut store, &place, &arguments.case, &wish)?;
    arguments.common.finish(&mut store, &place, draft)
}

/// The contacts that a saved policy names.
fn contacts(path: &Path) -> Result<Vec<Contact>, Problem> {
    let (document, _) = input::document(path, "")?;
    Ok(policy::read(&[document], None).record.contacts)
}

fn drafted(draft: &Draft) -> String {
    let mut page = String::new();
    let to = draft.to.as_deref().unwrap_or("(no address is known)");
    let _ = writeln!(page, "Reference  {}\nTo         {to}", draft.case);
    let _ = writeln!(page, "Subject    {}\nDraft      {}\n", draft.subject, draft.path);
    let _ = writeln!(page, "{}", draft.body.trim_end());
    for note in &draft.notes {
        let _ = writeln!(page, "\nNote: {note}");
    }
    let _ =
        writeln!(page, "\nNothing was sent. When you sent it: saydo letter sent {}", draft.case);
    page
}

/// The kinds of letter that begin a case, for the help.
fn kinds() -> String {
    let mut page = String::from("Kinds:\n");
    for kind in letter::kinds().iter().filter(|kind| !kind.follows()) {
        let _ = writeln!(page, "  {:<16} {}", kind.id, kind.description("en"));
    }
    page
}
