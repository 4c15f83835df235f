//! Holds PROTOCOL.md to the code: examples parse, nothing is left out, and nobody changes the wire
//! without opening the page.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;

use saydo_shared::wire::{Answer, Ask, Reply, Request, code};
use sha2::{Digest, Sha256};

const PAGE: &str = include_str!("../../PROTOCOL.md");

/// The examples that follow a line, `Request:` or `Reply:`.
fn examples(after: &str) -> Vec<&'static str> {
    PAGE.split(&format!("\n{after}:\n\n```json\n"))
        .skip(1)
        .map(|rest| rest.split("\n```").next().unwrap())
        .collect()
}

/// The name of each request. A new one does not compile before it stands here and in `ASKS`.
fn ask(ask: &Ask) -> &'static str {
    match ask {
        Ask::Hello { .. } => "hello",
        Ask::Record { .. } => "record",
        Ask::Draft { .. } => "draft",
        Ask::History { .. } => "history",
        Ask::Cases { .. } => "cases",
        Ask::Forget { .. } => "forget",
    }
}
const ASKS: [&str; 6] = ["hello", "record", "draft", "history", "cases", "forget"];

/// The name of each answer.
fn answer(answer: &Answer) -> &'static str {
    match answer {
        Answer::Hello { .. } => "hello",
        Answer::Recorded { .. } => "recorded",
        Answer::Drafted(_) => "drafted",
        Answer::History { .. } => "history",
        Answer::Cases { .. } => "cases",
        Answer::Forgotten { .. } => "forgotten",
        Answer::Error { .. } => "error",
    }
}
const ANSWERS: [&str; 7] =
    ["hello", "recorded", "drafted", "history", "cases", "forgotten", "error"];

#[test]
fn every_message_has_an_example_that_parses() {
    let mut asked = BTreeSet::new();
    for example in examples("Request") {
        let request: Request =
            serde_json::from_str(example).unwrap_or_else(|error| panic!("{error} in {example}"));
        if let Ask::Record { report } = &request.ask {
            report.validate().unwrap();
        }
        asked.insert(ask(&request.ask));
    }
    assert_eq!(asked, BTreeSet::from(ASKS));

    let mut answered = BTreeSet::new();
    for example in examples("Reply") {
        let reply: Reply =
            serde_json::from_str(example).unwrap_or_else(|error| panic!("{error} in {example}"));
        answered.insert(answer(&reply.answer));
    }
    assert_eq!(answered, BTreeSet::from(ANSWERS));
}

#[test]
fn every_error_is_listed_once_with_its_number() {
    let listed: Vec<(u16, &str)> = PAGE
        .lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix("| ")?.split(" | ");
            Some((cells.next()?.parse().ok()?, cells.next()?))
        })
        .collect();
    assert_eq!(listed, code::ALL);
    assert!(code::ALL.iter().zip(1..).all(|((number, _), place)| *number == place));
}

#[test]
fn the_page_was_read_when_the_wire_changed() {
    let sources = [include_str!("../src/wire/mod.rs"), include_str!("../src/wire/code.rs")];
    let digest = Sha256::digest(sources.concat());
    let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let line = format!("\nwire-sha256: {hash}\n");
    assert!(
        PAGE.contains(&line),
        "shared/src/wire changed: bring PROTOCOL.md up to date, then write{line}"
    );
}
