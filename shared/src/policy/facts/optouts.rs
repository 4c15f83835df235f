//! Ways to object: an address to write to, a link, a button in each mail, a setting.

use super::{add, contacts, stating};
use crate::policy::document::Block;
use crate::policy::reading::Reading;
use crate::policy::record::{OptOut, Record};

const HOSTS: &str = include_str!("../../../data/policy/optout_hosts.txt");

pub fn read(reading: &Reading, record: &mut Record) {
    for sentence in stating(reading) {
        // A prescribed subject is a way to object whatever words lead up to it.
        let stop = reading.says_or_lead(sentence, "optout.stop")
            || contacts::subject(reading, sentence).is_some();
        let before = record.opt_outs.len();
        if stop {
            for address in contacts::emails(reading.text(sentence)) {
                push(reading, record, sentence, "email", Some(address));
            }
        }
        for target in links(reading, sentence, stop) {
            push(reading, record, sentence, "link", Some(target));
        }
        if !stop || record.opt_outs.len() > before && !reading.says(sentence, "optout.unsubscribe")
        {
            continue;
        }
        if reading.says(sentence, "optout.unsubscribe") {
            push(reading, record, sentence, "unsubscribe_link", None);
        } else if reading.says(sentence, "optout.browser") {
            push(reading, record, sentence, "browser_setting", None);
        } else if reading.says(sentence, "optout.account") {
            push(reading, record, sentence, "account_setting", None);
        }
    }
}

/// Links of a sentence that lead to an opt-out: known places, and any link in a sentence about stopping.
fn links(reading: &Reading, sentence: usize, stop: bool) -> Vec<String> {
    let s = &reading.sentences[sentence];
    let block = reading.block(sentence);
    let mut out: Vec<String> = Vec::new();
    let linked = block
        .links
        .iter()
        .filter(|(start, end, _)| *start >= s.start && *end <= s.end)
        .map(|(start, end, target)| (target.clone(), block.low[*start..*end].to_owned()));
    let written = reading
        .text(sentence)
        .split_whitespace()
        .filter(|w| w.contains("://") || w.starts_with("www."))
        .map(|w| {
            let w = w.trim_matches(|c: char| !c.is_alphanumeric() && c != '/');
            (w.to_owned(), w.to_lowercase())
        });
    for (target, label) in linked.chain(written) {
        let low = target.to_lowercase();
        let web = low.starts_with("http") || low.starts_with("www.");
        let known = HOSTS
            .lines()
            .filter(|l| !l.starts_with('#') && !l.is_empty())
            .any(|mark| low.contains(mark));
        let named = introduced(block, &target)
            || stop
                && (label.contains("opt-out")
                    || label.contains("optout")
                    || label.contains("opt out")
                    || label.contains("afmeld")
                    || label.contains("uitschrijv")
                    || label.contains("unsubscribe")
                    || label.contains("abmeld"));
        let target = target.trim_end_matches(['/', '.', ',']).to_owned();
        if (known && web || named) && !out.contains(&target) {
            out.push(target);
        }
    }
    out
}

/// "opt-out: <address>": the words right before an address call it an opt-out.
fn introduced(block: &Block, target: &str) -> bool {
    block.links.iter().filter(|(_, _, address)| address == target).any(|(start, _, _)| {
        let before = block.low[..*start].trim_end_matches([' ', ':', '<', '(']);
        before.ends_with("opt-out") || before.ends_with("opt out") || before.ends_with("optout")
    })
}

fn push(
    reading: &Reading,
    record: &mut Record,
    sentence: usize,
    kind: &str,
    target: Option<String>,
) {
    let (quote, span) = reading.quote(sentence);
    let same = |o: &OptOut| {
        o.kind == kind
            && o.target == target
            && (target.is_some() && kind != "email" || o.quote == quote)
    };
    let kinds = record.opt_outs.iter().filter(|o| o.kind == kind && o.target.is_none()).count();
    if record.opt_outs.iter().any(same) || target.is_none() && kinds >= 2 {
        return;
    }
    let item = OptOut {
        kind: kind.to_owned(),
        target,
        scope: None,
        quote,
        span,
        document: reading.index,
        sentence,
    };
    add(&mut record.opt_outs, item);
}
