//! Facts that a wording alone carries: purposes, categories of recipients, authorities, frameworks,
//! safeguards for transfers.

use super::{add, is_definition, stating};
use crate::policy::lexicon::Hit;
use crate::policy::reading::Reading;
use crate::policy::record::{Authority, Category, Framework, Purpose, Record, Transfer};

const QUOTES: usize = 6;
/// Words between "mangels" and the safeguard that is missing, at most.
const LACKING: usize = 3;
/// Sentences kept for one category: which of them speaks of a finding is decided when comparing.
const CATEGORY_QUOTES: usize = 8;

pub fn read(reading: &Reading, record: &mut Record) {
    for sentence in stating(reading) {
        let (quote, span) = reading.quote(sentence);
        let document = reading.index;
        let defined = is_definition(reading, sentence);
        // How data are guarded is no purpose for which they are used.
        let guards = reading.is_heading(sentence) || reading.says(sentence, "guarding");
        for (purpose, hit) in reading.hits(sentence, "purpose.").filter(|_| !defined) {
            let stated = record.purposes.last().is_some_and(|p| {
                p.purpose == purpose && p.sentence == sentence && p.document == document
            });
            if stated || purpose == "security" && guards {
                continue;
            }
            let known = record.purposes.iter().filter(|p| p.purpose == purpose).count();
            if known < QUOTES && !reading.denies(sentence, hit.first, hit.last) {
                let item = Purpose {
                    purpose: purpose.to_owned(),
                    quote: quote.clone(),
                    span,
                    document,
                    sentence,
                };
                add(&mut record.purposes, item);
            }
        }
        categories(reading, record, sentence);
        for (name, _) in reading.hits(sentence, "framework.") {
            if !record.frameworks.iter().any(|f| f.name == name) {
                let id = framework_id(reading, sentence, name);
                let item = Framework {
                    name: name.to_owned(),
                    id,
                    quote: quote.clone(),
                    span,
                    document,
                    sentence,
                };
                add(&mut record.frameworks, item);
            }
        }
        for (name, _) in reading.hits(sentence, "authority.") {
            let (name, country) = name.split_once('|').unwrap_or((name, ""));
            if record.supervisory_authority.iter().filter(|a| a.name == name).count() < QUOTES {
                let country = Some(country.to_owned()).filter(|c| !c.is_empty());
                let item = Authority {
                    name: name.to_owned(),
                    country,
                    quote: quote.clone(),
                    span,
                    document,
                    sentence,
                };
                add(&mut record.supervisory_authority, item);
            }
        }
        for (safeguard, hit) in reading.hits(sentence, "safeguard.") {
            let known = record.transfers.iter().filter(|t| t.safeguard == safeguard).count();
            // "Mangels Angemessenheitsbeschluss", "kein Angemessenheitsbeschluss".
            let lacking = |(_, lack): (&str, &Hit)| {
                lack.last <= hit.first && hit.first - lack.last <= LACKING
            };
            let within = |(_, neg): (&str, &Hit)| neg.first >= hit.first && neg.last <= hit.last;
            // "Standard clauses, which give an adequate level of protection": one safeguard, not two.
            let aim = safeguard == "adequacy"
                && !reading.says(sentence, "decision")
                && reading.hits(sentence, "safeguard.").any(|(other, _)| other != safeguard);
            let absent = reading.hits(sentence, "lacking").any(lacking)
                || reading.hits(sentence, "neg.").any(within)
                || aim
                || reading.denies(sentence, hit.first, hit.last);
            let stated = record.transfers.last().is_some_and(|t| {
                t.safeguard == safeguard && t.sentence == sentence && t.document == document
            });
            let absent = absent || stated;
            if known < QUOTES && !absent {
                let item = Transfer {
                    safeguard: safeguard.to_owned(),
                    quote: quote.clone(),
                    span,
                    document,
                    sentence,
                };
                add(&mut record.transfers, item);
            }
        }
    }
}

fn categories(reading: &Reading, record: &mut Record, sentence: usize) {
    let cue = reading.says_or_lead(sentence, "sharecue")
        || reading.under(sentence, "heading.thirdparties");
    if !cue || is_definition(reading, sentence) {
        return;
    }
    for (category, hit) in reading.hits(sentence, "category.") {
        if reading.denies(sentence, hit.first, hit.last) && !reading.has_condition(sentence) {
            continue;
        }
        let (quote, span) = reading.quote(sentence);
        let known = record.third_party_categories.iter().filter(|c| c.category == category).count();
        if known < CATEGORY_QUOTES {
            let item = Category {
                category: category.to_owned(),
                quote,
                span,
                document: reading.index,
                sentence,
            };
            add(&mut record.third_party_categories, item);
        }
    }
}

/// The number under which a company is known in a framework: "identificatienummer … 97", "id=…".
fn framework_id(reading: &Reading, sentence: usize, name: &str) -> Option<String> {
    let block = reading.block(sentence);
    if name == "IAB TCF" {
        let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit()) && text.len() <= 4;
        // The number stands in this sentence or one of the next two of the same block.
        let last = (sentence + 3).min(reading.sentences.len());
        return (sentence..last)
            .filter(|s| reading.sentences[*s].block == reading.sentences[sentence].block)
            .find_map(|s| {
                let (from, to) = reading.scan.ranges[s];
                reading.scan.tokens[from..to]
                    .iter()
                    .map(|t| &block.low[t.start..t.end])
                    .find(|word| digits(word))
                    .map(str::to_owned)
            });
    }
    let text = reading.text(sentence);
    let at = text.find("participant?id=")? + "participant?id=".len();
    let id: String = text[at..].chars().take_while(char::is_ascii_alphanumeric).collect();
    Some(id).filter(|id| !id.is_empty())
}
