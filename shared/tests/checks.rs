//! What the checks of a whole policy say: one table per language, in `tests/checks/<language>.txt`.
//!
//! A line that starts with `>` is a policy (` | ` separates blocks, ` || ` documents, `#` before a block
//! makes it a heading, `-` a list item). The lines below it are what must be noticed; after `!` what must
//! not: `contradiction RULE`, `CODE ABOUT`. `quiet` says that nothing at all may be noticed.
#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;

use saydo_shared::policy::{self, Document, Policy};

fn noticed(policy: &Policy) -> Vec<String> {
    let record = &policy.record;
    let rules = record.contradictions.iter().map(|c| format!("contradiction {}", c.rule));
    let about = record.diagnostics.iter().filter_map(|d| {
        let about = d.about.as_ref()?;
        Some(format!("{} {about}", d.code))
    });
    rules.chain(about).collect()
}

/// The documents of a `>` line as Markdown.
fn documents(line: &str) -> Vec<Document> {
    let source = |part: &str| part.split(" | ").map(|b| format!("{}\n\n", b.trim())).collect();
    let parts = line.split(" || ");
    parts.map(|part| Document { source: source(part), ..Document::default() }).collect()
}

fn check(language: Option<&str>, table: &str) {
    let mut failures = String::new();
    let (mut number_of_policy, mut found, mut cases) = (0, Vec::new(), 0);
    for (number, line) in table.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(text) = line.strip_prefix('>') {
            let policy = policy::read(&documents(text), language);
            verbatim(&policy);
            found = noticed(&policy);
            number_of_policy = number + 1;
            cases += 1;
            continue;
        }
        let right = match line.strip_prefix('!') {
            Some(fact) => !found.iter().any(|known| known == fact.trim()),
            None if line == "quiet" => found.is_empty(),
            None => found.iter().any(|known| known == line),
        };
        if !right {
            let _ = writeln!(failures, "{number_of_policy}: {line}\n    noticed: {found:?}");
        }
    }
    assert!(cases > 0, "the table holds no cases");
    assert!(failures.is_empty(), "\n{failures}");
}

/// Every quote stands where its span says.
fn verbatim(policy: &Policy) {
    let part = |document: usize, (from, to): (usize, usize)| -> String {
        let reading = policy.readings.iter().find(|r| r.index == document).unwrap();
        reading.doc.flat.chars().skip(from).take(to - from).collect()
    };
    for c in &policy.record.contradictions {
        assert_eq!(part(c.document_a, c.span_a), c.quote_a);
        assert_eq!(part(c.document_b, c.span_b), c.quote_b);
        assert!(!c.explanation.is_empty(), "no words for {}", c.rule);
    }
    for d in policy.record.diagnostics.iter().filter(|d| d.quote.is_some()) {
        assert_eq!(Some(part(d.document.unwrap(), d.span.unwrap())), d.quote);
        assert!(!d.message.is_empty(), "no words for {}", d.code);
    }
}

#[test]
fn dutch() {
    check(Some("nl"), include_str!("checks/nl.txt"));
}

#[test]
fn english() {
    check(Some("en"), include_str!("checks/en.txt"));
}

#[test]
fn german() {
    check(Some("de"), include_str!("checks/de.txt"));
}

#[test]
fn french() {
    check(Some("fr"), include_str!("checks/fr.txt"));
}

#[test]
fn documents_in_two_languages() {
    check(None, include_str!("checks/mixed.txt"));
}
