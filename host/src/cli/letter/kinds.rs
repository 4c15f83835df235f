//! `saydo letter kinds` and `saydo letter preview`: what can be written, before there is a case.

use std::fmt::Write as _;

use saydo_shared::letter::{self, Field, Kind, law};
use serde_json::{Value, json};

use super::{Outcome, Output, language, print};
use crate::clock;
use crate::mail::details::{self, Details};
use crate::mail::draft;
use crate::problem::Problem;

/// Width of a page for reading.
const WIDTH: usize = 96;

/// List the kinds of letter.
#[derive(Debug, clap::Args)]
pub struct List {
    /// Language of names and descriptions (en, nl, de, fr); without it that of your environment.
    #[arg(long, value_name = "xx", value_parser = language::parse)]
    lang: Option<&'static str>,
    #[command(flatten)]
    output: Output,
}

/// Show what a kind of letter looks like.
#[derive(Debug, clap::Args)]
pub struct Preview {
    /// Kind of letter, as `saydo letter kinds` lists them.
    #[arg(long, default_value = "opt_out")]
    kind: String,
    /// Language (en, nl, de, fr); without it that of your environment.
    #[arg(long, value_name = "xx", value_parser = language::parse)]
    lang: Option<&'static str>,
    /// Law that it rests on (nl, be, de, fr, lu, at, ie, uk, us-ca, eu); without it one of the language.
    #[arg(long, value_name = "ID", value_parser = parse_law)]
    law: Option<&'static str>,
    /// A detail that the kind takes; where one is missing, the letter shows the gap.
    #[arg(long, value_name = "NAME=VALUE", value_parser = parse_pair)]
    detail: Vec<(String, String)>,
    #[command(flatten)]
    output: Output,
}

/// Reads `--law`.
pub fn parse_law(given: &str) -> Result<&'static str, String> {
    let known = law::packs().iter().find(|pack| pack.id.eq_ignore_ascii_case(given));
    known.map(|pack| pack.id.as_str()).ok_or_else(|| {
        let known: Vec<&str> = law::packs().iter().map(|pack| pack.id.as_str()).collect();
        format!("no law that Saydo knows; take one of {}", known.join(", "))
    })
}

/// Reads `NAME=VALUE`.
pub fn parse_pair(given: &str) -> Result<(String, String), String> {
    match given.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() && !value.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        }
        _ => Err("no name with a value; write it as NAME=VALUE".to_owned()),
    }
}

/// Lists the kinds.
pub fn list(arguments: &List) -> Outcome {
    let language = language::shown(arguments.lang);
    if arguments.output.is_json() {
        let kinds: Vec<Value> =
            letter::kinds().iter().map(|kind| as_json(kind, language)).collect();
        return print::json(&kinds);
    }
    let mut page = String::new();
    for kind in letter::kinds() {
        let _ = writeln!(page, "{}  {}", kind.id, kind.name(language));
        let mut say = |text: &str| {
            let _ = writeln!(page, "{}", print::wrap(text, "    ", WIDTH));
        };
        say(kind.description(language));
        say(&format!("to the {}; {} {}", kind.to, regime(kind), kind.rests_on));
        for field in &kind.fields {
            say(&about(field, language));
        }
        if kind.identifiers {
            say("can name cookies of yours with --identifier NAME=VALUE");
        }
    }
    let languages = letter::LANGUAGES.join(", ");
    let _ = writeln!(
        page,
        "\nEach in {languages}; `saydo letter preview --kind KIND --lang xx` shows one."
    );
    print::out(&page)
}

fn regime(kind: &Kind) -> &'static str {
    if kind.regime == "ccpa" { "California:" } else { "GDPR" }
}

fn about(field: &Field, language: &str) -> String {
    let must = if field.required { "needs" } else { "takes" };
    format!("{must} --detail {}=…: {}", field.name, field.label(language))
}

fn as_json(kind: &Kind, language: &str) -> Value {
    let field = |field: &Field| {
        json!({"name": field.name, "required": field.required, "choices": field.choices,
            "date": field.is_date(), "label": field.label(language)})
    };
    json!({
        "id": kind.id, "name": kind.name(language), "description": kind.description(language),
        "to": kind.to, "regime": kind.regime, "rests_on": kind.rests_on,
        "follows": kind.follows(), "identifiers": kind.identifiers,
        "details": kind.fields.iter().map(field).collect::<Vec<_>>(),
        "languages": letter::LANGUAGES,
    })
}

/// Shows one.
pub fn preview(arguments: &Preview) -> Outcome {
    let kind = draft::kind(&arguments.kind)?;
    let given: Details = arguments.detail.iter().cloned().collect();
    details::known(kind, &given)?;
    let language = language::shown(arguments.lang);
    let (report, mut order) = letter::example(kind, language).ok_or(Problem::UnknownKind)?;
    order.law = arguments.law.unwrap_or_default().to_owned();
    order.date = clock::today();
    order.case = "2026-EXAMPLE".to_owned();
    order.fields = given;
    let letter = letter::compose(&report, &order);
    if arguments.output.is_json() {
        return print::json(&json!({
            "example": true, "kind": letter.kind, "language": letter.language, "law": letter.law,
            "to": letter.to, "subject": letter.subject, "body": letter.body, "notes": letter.notes,
        }));
    }
    let mut page = String::from("EXAMPLE: site, findings, quotes and identifiers are made up.\n\n");
    let to = letter.to.as_deref().unwrap_or("(no address)");
    let _ =
        writeln!(page, "To:      {to}\nSubject: {}\n\n{}", letter.subject, letter.body.trim_end());
    for note in &letter.notes {
        let _ = writeln!(page, "\n{}", print::wrap(&format!("Note: {note}"), "", WIDTH));
    }
    print::out(&page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values_are_told_apart() {
        let pair = |name: &str, value: &str| Ok((name.to_owned(), value.to_owned()));
        assert_eq!(parse_pair("reason= I work = hard"), pair("reason", "I work = hard"));
        for bad in ["reason", "=x", "reason=", " = "] {
            assert!(parse_pair(bad).is_err(), "{bad}");
        }
        assert_eq!(parse_law("NL"), Ok("nl"));
        assert!(parse_law("zz").is_err_and(|why| why.contains("us-ca")));
    }
}
