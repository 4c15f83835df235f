//! Ways to object: an address to write to, a link, a button in each mail, a setting.

use super::{add, contacts, stating};
use crate::policy::lexicon::Hit;
use crate::policy::reading::Reading;
use crate::policy::record::{OptOut, Record};

const HOSTS: &str = include_str!("../../../data/policy/optout_hosts.txt");

pub fn read(reading: &Reading, record: &mut Record) {
    for sentence in stating(reading) {
        // A prescribed subject is a way to object whatever words lead up to it.
        let stop = reading.says_or_lead(sentence, "optout.stop")
            || contacts::subject(reading, sentence).is_some();
        // "U kunt uw toestemming intrekken. Stuur hiervoor een e-mail naar …": the address in the next sentence.
        let stop = stop
            || reading.says(sentence, "optout.there")
                && sentence > 0
                && reading.sentences[sentence - 1].block == reading.sentences[sentence].block
                && reading.says(sentence - 1, "optout.stop");
        let before = record.opt_outs.len();
        if stop {
            for address in contacts::emails(reading.text(sentence)) {
                push(reading, record, sentence, "email", Some(address));
            }
        }
        let links = links(reading, sentence, stop);
        let found = record.opt_outs.len() > before || !links.is_empty();
        for target in links {
            push(reading, record, sentence, "link", Some(target));
        }
        if found && !reading.says(sentence, "optout.unsubscribe") {
            continue;
        }
        // "Your browser lets you choose which cookies are kept": no word for stopping, but a way to.
        let control = reading.says(sentence, "optout.control");
        if !stop && control {
            if reading.says(sentence, "cookies") && reading.says(sentence, "optout.browser") {
                push(reading, record, sentence, "browser_setting", None);
            } else if reading.says(sentence, "optout.choices") {
                push(reading, record, sentence, "account_setting", None);
            }
        }
        if !stop {
            continue;
        }
        if reading.says(sentence, "optout.unsubscribe") {
            push(reading, record, sentence, "unsubscribe_link", None);
            // "… oder in Ihrem Kundenkonto": two ways in one sentence.
            if reading.says(sentence, "optout.account") {
                push(reading, record, sentence, "account_setting", None);
            }
        } else if reading.says(sentence, "optout.mail") {
            push(reading, record, sentence, "email", None);
        } else if reading.says(sentence, "optout.browser") {
            push(reading, record, sentence, "browser_setting", None);
        } else if reading.says(sentence, "optout.account") {
            push(reading, record, sentence, "account_setting", None);
        }
    }
}

/// "Dazu reicht eine formlose Mitteilung per E-Mail an uns": meant is the address that the policy gives for
/// such matters, once it is known.
pub fn settle(record: &mut Record) {
    let own = record.contacts.iter().find(|c| c.kind == "email").map(|c| c.value.clone());
    for open in record.opt_outs.iter_mut().filter(|o| o.kind == "email" && o.target.is_none()) {
        open.target.clone_from(&own);
    }
}

/// Links of a sentence that lead to an opt-out: known places, and any link in a sentence about stopping.
fn links(reading: &Reading, sentence: usize, stop: bool) -> Vec<String> {
    let s = &reading.sentences[sentence];
    let block = reading.block(sentence);
    let mut out: Vec<String> = Vec::new();
    let mut take = |target: &str, named: bool| {
        let low = target.to_lowercase();
        let web = low.starts_with("http") || low.starts_with("www.") || low.starts_with('/');
        let known = is_place(target);
        let target = target.trim_end_matches(['/', '.', ',']).to_owned();
        if web && (known || named) && !out.contains(&target) {
            out.push(target);
        }
    };
    let linked = block.links.iter().filter(|(start, end, _)| *start >= s.start && *end <= s.end);
    for (start, end, target) in linked {
        // The link itself is called "afmelden", "opt-out", "se désabonner"; or it leads to the settings.
        let label = |(_, hit): (&str, &Hit)| hit.start >= *start && hit.end <= *end;
        let named = stop && reading.hits(sentence, "optout.stop").any(label)
            || reading.hits(sentence, "optout.label").any(label);
        take(target, named || introduced(&block.low[..*start]));
    }
    for word in written(reading, sentence) {
        take(word, false);
    }
    out
}

/// The web addresses written out in a sentence.
pub fn written(reading: &Reading, sentence: usize) -> impl Iterator<Item = &str> {
    let (text, (from, to)) = (reading.text(sentence), reading.scan.ranges[sentence]);
    let any = text.contains('/') || reading.scan.tokens[from..to].iter().any(|t| t.address);
    let words = if any { text } else { "" }.split_whitespace();
    words
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/'))
        .filter(|word| word.contains("://") || word.starts_with("www."))
}

/// Whether an address is marked as a place to opt out.
pub fn is_place(target: &str) -> bool {
    let low = target.to_lowercase();
    HOSTS.lines().any(|mark| !mark.is_empty() && !mark.starts_with('#') && low.contains(mark))
}

/// "opt-out: <address>": the words right before an address call it an opt-out.
fn introduced(before: &str) -> bool {
    let before = before.trim_end_matches([' ', ':', '<', '(']);
    before.ends_with("opt-out") || before.ends_with("opt out") || before.ends_with("optout")
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
