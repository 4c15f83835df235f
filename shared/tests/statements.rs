//! What single sentences say: one table per language, in `tests/statements/<language>.txt`.
//!
//! A line that starts with `>` is a policy (` | ` separates blocks, `#` before a block makes it a heading,
//! `-` a list item). The lines below it are facts that must be read from it; a fact after `!` must not.
//! Facts: `technology NAME POLARITY`, `denial CLAIM`, `right NAME`, `basis NAME`, `retention ISO`,
//! `response ISO`, `party NAME STATUS`, `contact VALUE`,
//! `privacy VALUE` (the contact to write to), `subject TEXT`, `controller NAME`,
//! `address TEXT`, `updated DATE`, `optout KIND [TARGET]`, `dnt true|false`, `category NAME`,
//! `authority NAME`, `safeguard NAME`, `cookie NAME LIFETIME`.

use std::fmt::Write as _;

use saydo_shared::policy::{self, Document, record::Record};

fn facts(record: &Record) -> Vec<String> {
    let mut out = Vec::new();
    let mut say = |fact: String| out.push(fact.to_lowercase());
    record
        .technologies
        .iter()
        .for_each(|t| say(format!("technology {} {}", t.technology, t.polarity)));
    record.denials.iter().for_each(|d| say(format!("denial {}", d.claim)));
    record.rights.iter().for_each(|r| say(format!("right {}", r.right)));
    record.legal_bases.iter().for_each(|b| say(format!("basis {}", b.basis)));
    record.retention.iter().for_each(|r| say(format!("retention {}", r.duration)));
    record.response_times.iter().for_each(|r| say(format!("response {}", r.duration)));
    record.third_parties.iter().for_each(|p| say(format!("party {} {}", p.name, p.status)));
    record.contacts.iter().for_each(|c| {
        say(format!("contact {}", c.value));
        if c.privacy_contact {
            say(format!("privacy {}", c.value));
        }
        c.required_subject.iter().for_each(|s| say(format!("subject {s}")));
    });
    record.controller.names.iter().for_each(|n| say(format!("controller {n}")));
    record.controller.postal_address.iter().for_each(|a| say(format!("address {a}")));
    record.last_updated.iter().for_each(|d| say(format!("updated {d}")));
    record.opt_outs.iter().for_each(|o| {
        say(format!("optout {}", o.kind));
        o.target.iter().for_each(|t| say(format!("optout {} {t}", o.kind)));
    });
    record.do_not_track.honoured.iter().for_each(|d| say(format!("dnt {d}")));
    record.third_party_categories.iter().for_each(|c| say(format!("category {}", c.category)));
    record.supervisory_authority.iter().for_each(|a| say(format!("authority {}", a.name)));
    record.transfers.iter().for_each(|t| say(format!("safeguard {}", t.safeguard)));
    record
        .cookies
        .iter()
        .for_each(|c| say(format!("cookie {} {}", c.name, c.lifetime.as_deref().unwrap_or("-"))));
    out
}

/// The policy of a `>` line as Markdown.
fn document(line: &str) -> String {
    line.split(" | ").map(|block| format!("{}\n\n", block.trim())).collect()
}

fn check(language: &str, table: &str) {
    let mut failures = String::new();
    let (mut line_of_policy, mut found, mut cases) = (0, Vec::new(), 0);
    for (number, line) in table.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(text) = line.strip_prefix('>') {
            let document = Document { source: document(text), ..Document::default() };
            found = facts(&policy::read(&[document], Some(language)).record);
            line_of_policy = number + 1;
            cases += 1;
            continue;
        }
        let (wanted, fact) = match line.strip_prefix('!') {
            Some(fact) => (false, fact.trim()),
            None => (true, line),
        };
        if found.contains(&fact.to_lowercase()) != wanted {
            let _ =
                writeln!(failures, "{language}.txt:{line_of_policy}: {line}\n    read: {found:?}");
        }
    }
    assert!(cases > 0, "{language}.txt holds no cases");
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn dutch() {
    check("nl", include_str!("statements/nl.txt"));
}

#[test]
fn english() {
    check("en", include_str!("statements/en.txt"));
}

#[test]
fn german() {
    check("de", include_str!("statements/de.txt"));
}

#[test]
fn french() {
    check("fr", include_str!("statements/fr.txt"));
}

#[test]
fn italian() {
    check("it", include_str!("statements/it.txt"));
}
