//! Technologies: which are used, which are denied, which only under a condition.

use super::{add, stating};
use crate::policy::reading::{Polarity, Reading};
use crate::policy::record::{Record, Technology};

/// Quotes kept for one technology and polarity.
const QUOTES: usize = 3;

pub fn read(reading: &Reading, record: &mut Record) {
    for sentence in stating(reading) {
        let hits: Vec<_> = reading.hits(sentence, "tech.").collect();
        let mut seen: Vec<&str> = Vec::new();
        for (name, hit) in &hits {
            // "Geen tracking cookies" denies tracking cookies, not cookies: the longest wording counts.
            let inside_other = hits.iter().any(|(other, longer)| {
                other != name
                    && longer.first <= hit.first
                    && longer.last >= hit.last
                    && longer.last - longer.first > hit.last - hit.first
            });
            let polarity = reading.polarity(hit);
            if inside_other && polarity == Polarity::Denied || seen.contains(name) {
                continue;
            }
            seen.push(name);
            let polarity = polarity.id();
            let known = record
                .technologies
                .iter()
                .filter(|t| {
                    t.technology == *name && t.polarity == polarity && t.document == reading.index
                })
                .count();
            if known >= QUOTES {
                continue;
            }
            let (quote, span) = reading.quote(sentence);
            let item = Technology {
                technology: (*name).to_owned(),
                polarity: polarity.to_owned(),
                quote,
                span,
                document: reading.index,
                sentence,
            };
            add(&mut record.technologies, item);
        }
    }
}
