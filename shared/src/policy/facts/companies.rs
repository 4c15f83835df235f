//! Recipients that the catalogue does not know, told by the legal form of their names: "Druck und Versand:
//! Kade Versand GmbH".
//!
//! Only where the text speaks of who gets data. Who such a company is, nobody can say; it covers no
//! finding and stands against none.

use super::{add, controller, legal_form, names, parties, stated, stating};
use crate::policy::reading::Reading;
use crate::policy::record::{Record, ThirdParty};

/// Quotes kept for one company.
const QUOTES: usize = 3;

pub fn read(reading: &Reading, record: &mut Record) {
    for sentence in stating(reading).filter(|sentence| gives(reading, *sentence)) {
        for name in companies(reading, sentence) {
            let own = record.controller.names.iter().any(|own| names::same(own, &name));
            let said = record.third_parties.iter().filter(|party| party.name == name).count();
            if own || said >= QUOTES || is_known(reading, sentence, &name) {
                continue;
            }
            let (quote, span) = reading.quote(sentence);
            let item = ThirdParty {
                name,
                organisation: None,
                product: None,
                role: None,
                status: "current".to_owned(),
                heading: reading.is_heading(sentence),
                quote,
                span,
                document: reading.index,
                sentence,
            };
            add(&mut record.third_parties, item);
        }
    }
}

/// Whether a sentence says who gets data, and says so of now, of this site and without a "not".
fn gives(reading: &Reading, sentence: usize) -> bool {
    let recipients = reading.says_or_lead(sentence, "sharecue")
        || reading.under(sentence, "heading.thirdparties")
        || reading.hits(sentence, "category.").next().is_some();
    let other = ["contact.dpo", "past", "client", "reference", "definition", "example"];
    recipients
        && !other.iter().any(|of| reading.says_or_lead(sentence, of))
        && reading.hits(sentence, "neg.").all(|(kind, _)| kind == "not")
        && reading.hits(sentence, "authority.").next().is_none()
}

/// Whether the catalogue knows a company: by its name, or by a name that it begins with.
fn is_known(reading: &Reading, sentence: usize, name: &str) -> bool {
    let first = |name: &str| names::squash(name.split([' ', ',', '.']).next().unwrap_or(""));
    // "LinkedIn Ireland Limited Company" may come with the words before it.
    let words: Vec<String> = name.split(' ').map(names::squash).collect();
    controller::is_known(name)
        || parties::organisations(reading, sentence).any(|known| words.contains(&first(known)))
}

/// The companies that a sentence names, each once and whole: not "Kade GmbH" where "Kade GmbH & Co. KG"
/// stands, nor what begins within brackets.
fn companies(reading: &Reading, sentence: usize) -> Vec<String> {
    let found = controller::formal_names(reading, std::iter::once(sentence));
    let unknown = found.iter().map(|(name, _)| name).filter(|name| !controller::is_known(name));
    let mut names: Vec<&str> = unknown.map(|name| proper(reading, sentence, name)).collect();
    names.retain(|name| name.contains(' ') && name.contains('(') == name.contains(')'));
    let whole = |name: &&&str| {
        let longer = |other: &&str| other.len() > name.len() && other.starts_with(**name);
        let joined = |word: &str| {
            let parts = name.split_once(word);
            parts.is_some_and(|(first, _)| legal_form::ends(first))
        };
        !names.iter().any(longer) && ![" und ", " and ", " et ", " en "].into_iter().any(joined)
    };
    names.iter().filter(whole).map(|name| (*name).to_owned()).collect()
}

/// A name without the words for what its bearer does ("Auftragsverarbeiter Kade Software AG").
fn proper<'a>(reading: &Reading, sentence: usize, name: &'a str) -> &'a str {
    let Some(start) = reading.text(sentence).find(name) else { return name };
    let start = start + reading.sentences[sentence].start;
    let mut rest = name;
    while let Some((_, after)) = rest.split_once(' ') {
        let at = start + name.len() - rest.len();
        let kind = ["sharecue", "category."]
            .iter()
            .any(|of| reading.hits(sentence, of).any(|(_, hit)| hit.start == at));
        if !kind && !stated::is_supplier("", rest) {
            break;
        }
        rest = after;
    }
    rest
}
