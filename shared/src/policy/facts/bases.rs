//! Legal bases: by article of the GDPR in every national way of writing it, and by wording.

use super::duration::word;
use super::{add, column_says, stating};
use crate::policy::document::Role;
use crate::policy::lexicon::Hit;
use crate::policy::reading::Reading;
use crate::policy::record::{LegalBasis, Record};

const QUOTES: usize = 6;
/// Bytes of a word that joins the letters of two points ("e oder f"), at most.
const JOINING: usize = 4;

pub fn read(reading: &Reading, record: &mut Record) {
    for sentence in stating(reading) {
        let articles = articles(reading, sentence);
        // A cell under "Rechtsgrond" is a basis, be it a single word.
        let bare = reading.hits(sentence, "barebasis.").next().is_some()
            || reading.hits(sentence, "basis.").next().is_some();
        let cell = bare && column_says(reading, sentence, "basiscue");
        let cue = !articles.is_empty()
            || cell
            || reading.says_or_lead(sentence, "basiscue")
            || reading.under(sentence, "basiscue");
        let mut found: Vec<&str> = articles;
        // "De grondslagen zijn: – toestemming (voor …)": the first word of an item.
        let item =
            matches!(reading.block(sentence).role, Role::Item(_)) && is_led(reading, sentence);
        let (from, _) = reading.scan.ranges[sentence];
        let words = reading
            .hits(sentence, "barebasis.")
            .filter(|(_, hit)| cell || item && hit.first == from);
        for (basis, hit) in reading.hits(sentence, "basis.").chain(words) {
            let clear = basis == "legitimate_interest";
            // "Without your consent" rests on something else.
            let none = reading
                .hits(sentence, "basisnot")
                .any(|(_, not)| not.first < hit.last && hit.first < not.last);
            let exception = basis == "legal_obligation" && is_exception(reading, sentence)
                || grants(reading, sentence);
            if (clear || cue)
                && !none
                && !exception
                && !found.contains(&basis)
                && !reading.denies(sentence, hit.first, hit.last)
            {
                found.push(basis);
            }
        }
        // "Gegen die Verarbeitung nach lit. e oder f können Sie Widerspruch einlegen": what the law lets
        // one object to is no task that this site says it has.
        if reading.hits(sentence, "right.objection").next().is_some() {
            found.retain(|basis| *basis != "public_task");
        }
        for basis in found {
            if record.legal_bases.iter().filter(|b| b.basis == basis).count() >= QUOTES {
                continue;
            }
            let (quote, span) = reading.quote(sentence);
            let item = LegalBasis {
                basis: basis.to_owned(),
                r#for: None,
                quote,
                span,
                document: reading.index,
                sentence,
            };
            add(&mut record.legal_bases, item);
        }
    }
}

/// Whether what introduces a list speaks of bases, in more than a weak word.
fn is_led(reading: &Reading, sentence: usize) -> bool {
    let block = reading.block(sentence).heading;
    let heading = block.map(|block| reading.sentences_of(block)).into_iter().flatten();
    heading.chain(reading.sentences[sentence].lead).any(|s| speaks_of_bases(reading, s))
}

/// Whether a sentence has a word for bases that is not a weak one.
fn speaks_of_bases(reading: &Reading, sentence: usize) -> bool {
    let weak = |cue: &Hit| {
        reading
            .hits(sentence, "basisweak")
            .any(|(_, hit)| hit.first < cue.last && cue.first < hit.last)
    };
    reading.hits(sentence, "basiscue").any(|(_, cue)| !weak(cue))
}

/// "We keep it no longer than necessary, unless the law requires it", "we may disclose it where necessary to
/// comply with the law": an exception from keeping or giving, no basis of processing. A word for bases
/// tells otherwise.
fn is_exception(reading: &Reading, sentence: usize) -> bool {
    let keeps = reading.says(sentence, "open") && reading.says(sentence, "keep");
    let about = keeps || reading.says(sentence, "object.no_sharing");
    about && !speaks_of_bases(reading, sentence) && !reading.under(sentence, "basiscue")
}

/// Whether a sentence grants a right that only some bases give ("data that we process by your consent, you may
/// have transferred"): which of them are meant, the law says, not this site.
fn grants(reading: &Reading, sentence: usize) -> bool {
    ["right.portability", "right.erasure", "right.restriction"]
        .iter()
        .any(|right| reading.hits(sentence, right).next().is_some())
        && (reading.says_or_lead(sentence, "rightcue") || reading.under(sentence, "heading.rights"))
}

/// Bases named by article: `art. 6 lid 1 sub b`, `Art. 6 Abs. 1 S. 1 lit. f`, `6(1)(a)`, `6.1.c`.
fn articles(reading: &Reading, sentence: usize) -> Vec<&'static str> {
    let (from, to) = reading.scan.ranges[sentence];
    let starts = |concept: &'static str, at: usize| {
        reading.hits(sentence, concept).any(|(rest, hit)| rest.is_empty() && hit.first == at)
    };
    let mut out = Vec::new();
    // "Sie beruhen nicht auf einer Einwilligung nach Art. 6 …": the negation stands close before it.
    let denied = |at: usize| {
        reading
            .hits(sentence, "neg.")
            .any(|(kind, neg)| kind != "not" && neg.last <= at && at - neg.last <= 6)
            && reading.denies(sentence, at, at + 1)
    };
    let sixes = (from..to).filter(|at| word(reading, sentence, *at) == "6");
    for at in sixes.filter(|at| !denied(*at)) {
        let named = (at.saturating_sub(3).max(from)..at).any(|before| starts("article", before));
        // "point (f) of Article 6(1)": the letter stands before.
        let before = at.saturating_sub(5).max(from)..at.saturating_sub(1);
        for part in before.filter(|part| named && starts("articlepart", *part)) {
            if let Some(basis) = basis_of(word(reading, sentence, part + 1))
                && !out.contains(&basis)
            {
                out.push(basis);
            }
        }
        let mut paragraph = false;
        for next in at + 1..to.min(at + 13) {
            let text = word(reading, sentence, next);
            // "Abs. 1a": the paragraph and its letter in one.
            let joined = text.strip_prefix('1').filter(|letter| basis_of(letter).is_some());
            let text = joined.unwrap_or(text);
            paragraph |=
                joined.is_some() || matches!(text, "1" | "1er") || starts("articlepart", next);
            if named && next > at + 1 && starts("article", next) {
                break;
            }
            // "a" and "d'" are words too: the letter of a point stands after a number, a word for a
            // point, or another letter. Further letters may follow ("lit. a und b"); an ordinary word
            // ends the list.
            let led = word(reading, sentence, next - 1);
            let point = joined.is_some()
                || led.starts_with(|c: char| c.is_ascii_digit())
                || basis_of(led).is_some()
                || starts("articlepart", next - 1)
                || starts("and", next - 1)
                || basis_of(word(reading, sentence, next - 2)).is_some() && led.len() <= JOINING;
            match basis_of(text).filter(|_| paragraph && point && !elided(reading, sentence, next))
            {
                Some(basis) if !out.contains(&basis) && (named || next <= at + 3) => {
                    out.push(basis)
                }
                None if paragraph && text.len() > 9 && !starts("articlepart", next) => break,
                _ => {}
            }
        }
    }
    out
}

/// Whether an apostrophe joins a letter to the word after it ("d'un contrat").
fn elided(reading: &Reading, sentence: usize, token: usize) -> bool {
    reading.block(sentence).text[reading.scan.tokens[token].end..].starts_with('\'')
}

fn basis_of(letter: &str) -> Option<&'static str> {
    Some(match letter {
        "a" => "consent",
        "b" => "contract",
        "c" => "legal_obligation",
        "d" => "vital",
        "e" => "public_task",
        "f" => "legitimate_interest",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::policy::{Document, read};

    #[test]
    fn a_word_in_a_column_of_bases_is_a_basis() {
        let table = "| Waarvoor | Rechtsgrond |\n| --- | --- |\n| Bestelling | Overeenkomst |\n";
        let source = format!("# Privacy\n\n## Gegevens\n\n{table}\n");
        let bases = |source: String| {
            let record = read(&[Document { source, ..Document::default() }], Some("nl")).record;
            record.legal_bases.into_iter().map(|b| b.basis).collect::<Vec<_>>()
        };
        assert_eq!(bases(source.clone()), ["contract"]);
        assert!(bases(source.replace("Rechtsgrond", "Soort")).is_empty());
    }
}
