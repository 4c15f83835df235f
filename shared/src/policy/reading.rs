//! A document with everything that rules need to read it: sentences, words found, and the answers to
//! "is this said or denied, of whom, under which condition".

mod depends;
mod quote;

use std::collections::HashMap;
use std::ops::Range;

use super::document::{Block, Doc, Role, Sentence, sentences};
use super::lexicon::{Hit, Lexicon, Scan, Words};

/// One document, scanned.
#[derive(Debug)]
pub struct Reading {
    /// The text.
    pub doc: Doc,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// The words of its language.
    pub lexicon: Lexicon,
    /// What was found.
    pub scan: Scan,
    /// Language, ISO 639-1.
    pub language: String,
    /// Which document of the policy this is.
    pub index: usize,
    /// Whether the document goes on after what was read.
    pub cut: bool,
    /// Characters before each block in the flat text, for spans.
    chars: Vec<usize>,
    /// Characters between the start of its block and each sentence.
    within: Vec<usize>,
    /// The tokens at which a name of the catalogue may begin.
    names: Vec<usize>,
    /// The first sentence of each block.
    firsts: Vec<usize>,
    /// The negations of each sentence that negate something.
    negations: Vec<Vec<Negation>>,
    /// The conditions that the words of a sentence make together, in reading order.
    depends: Vec<(&'static str, Hit)>,
}

/// A negation and how far it reaches, worked out once for all that is asked about it.
#[derive(Debug)]
struct Negation {
    /// First token and one past the last.
    tokens: (usize, usize),
    /// Reaches back over its whole clause.
    clause: bool,
    /// It reaches what begins before this token.
    end: usize,
    /// It reaches back to what ends at this token.
    start: usize,
}

/// How something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Polarity {
    /// It is done.
    Used,
    /// It may be done, or is done under a condition.
    Conditional,
    /// It is not done.
    Denied,
}

impl Polarity {
    /// The identifier used in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Conditional => "conditional",
            Self::Denied => "denied",
        }
    }
}

impl Reading {
    /// Scans a document in a language; `foreign` has the blocks that are read in another one.
    #[must_use]
    pub fn of(
        doc: Doc,
        words: Words,
        language: &str,
        foreign: &HashMap<usize, Lexicon>,
        index: usize,
    ) -> Self {
        let (sentences, cut) = sentences(&doc, &words);
        let lexicon = Lexicon::of(language);
        let of_block = |block: usize| foreign.get(&block).copied().unwrap_or(lexicon);
        let scan = Scan::of(&doc, words, &sentences, of_block);
        let (chars, within) = (quote::before(&doc), quote::within(&doc, &sentences));
        let begins = |word: &str| !crate::catalogue::names_starting(word).is_empty();
        let begins: Vec<bool> = scan.vocabulary.words().map(begins).collect();
        let tokens = scan.tokens.iter().enumerate();
        let names = tokens.filter(|(_, token)| begins[token.word as usize]);
        let names = names.map(|(at, _)| at).collect();
        let mut firsts = Vec::with_capacity(doc.blocks.len());
        for (at, sentence) in sentences.iter().enumerate() {
            firsts.resize((sentence.block + 1).max(firsts.len()), at);
        }
        let language = language.to_owned();
        let mut reading = Self {
            doc,
            sentences,
            lexicon,
            scan,
            language,
            index,
            cut,
            chars,
            within,
            names,
            firsts,
            negations: Vec::new(),
            depends: Vec::new(),
        };
        let all = 0..reading.sentences.len();
        reading.depends = all.flat_map(|sentence| reading.depends_of(sentence)).collect();
        reading.negations = (0..reading.sentences.len()).map(|s| reading.negations_of(s)).collect();
        reading
    }

    /// The block a sentence stands in.
    #[must_use]
    pub fn block(&self, sentence: usize) -> &Block {
        &self.doc.blocks[self.sentences[sentence].block]
    }

    /// Clean text of a sentence.
    #[must_use]
    pub fn text(&self, sentence: usize) -> &str {
        let s = &self.sentences[sentence];
        &self.doc.blocks[s.block].text[s.start..s.end]
    }

    /// Clean text of a sentence in lower case.
    #[must_use]
    pub fn low(&self, sentence: usize) -> &str {
        let s = &self.sentences[sentence];
        &self.doc.blocks[s.block].low[s.start..s.end]
    }

    /// The tokens of a sentence at which a name of the catalogue may begin.
    #[must_use]
    pub fn name_starts(&self, sentence: usize) -> &[usize] {
        let (from, to) = self.scan.ranges[sentence];
        let place = |token: usize| self.names.partition_point(|at| *at < token);
        &self.names[place(from)..place(to)]
    }

    /// The sentences of a block; where it has none, before the first one after it.
    #[must_use]
    pub fn sentences_of(&self, block: usize) -> Range<usize> {
        let first = |block: usize| self.firsts.get(block).copied().unwrap_or(self.sentences.len());
        first(block)..first(block + 1)
    }

    /// Whether a sentence is a heading.
    #[must_use]
    pub fn is_heading(&self, sentence: usize) -> bool {
        matches!(self.block(sentence).role, Role::Heading(_))
    }

    /// Whether a sentence stands in navigation or a footer.
    #[must_use]
    pub fn is_footer(&self, sentence: usize) -> bool {
        self.block(sentence).chrome
    }

    /// Hits of a sentence whose concept starts with `prefix`, with what follows the prefix.
    pub fn hits<'a>(
        &'a self,
        sentence: usize,
        prefix: &'a str,
    ) -> impl Iterator<Item = (&'static str, &'a Hit)> {
        let begin = prefix.as_bytes().first_chunk::<2>();
        self.scan.in_sentence_of(sentence, prefix).iter().filter_map(move |hit| {
            let name = self.lexicon.name(hit.concept);
            // Two letters tell most concepts apart, in less time than all of them.
            let alike = begin.is_none() || name.as_bytes().first_chunk() == begin;
            if alike { Some((name.strip_prefix(prefix)?, hit)) } else { None }
        })
    }

    /// Whether a sentence expresses a concept.
    #[must_use]
    pub fn says(&self, sentence: usize, concept: &str) -> bool {
        self.hits(sentence, concept).any(|(rest, _)| rest.is_empty())
    }

    /// Whether a sentence, or the one that introduces its list, expresses a concept.
    #[must_use]
    pub fn says_or_lead(&self, sentence: usize, concept: &str) -> bool {
        self.says(sentence, concept)
            || self.sentences[sentence].lead.is_some_and(|lead| self.says(lead, concept))
    }

    /// Whether the heading over a sentence (or the sentence itself, when it is one) expresses a concept.
    #[must_use]
    pub fn under(&self, sentence: usize, concept: &str) -> bool {
        let heading = match self.block(sentence).role {
            Role::Heading(_) => Some(self.sentences[sentence].block),
            _ => self.block(sentence).heading,
        };
        heading.is_some_and(|block| {
            self.sentences_of(block)
                .take(crate::limits::HEADING_SENTENCES)
                .any(|i| self.says(i, concept))
        })
    }

    /// Text of the heading over a sentence.
    #[must_use]
    pub fn heading_text(&self, sentence: usize) -> &str {
        self.block(sentence).heading.map_or("", |block| self.doc.blocks[block].low.as_str())
    }

    /// How the sentence says what was found at `hit`.
    #[must_use]
    pub fn polarity(&self, hit: &Hit) -> Polarity {
        let sentence = hit.sentence;
        if self.denies(sentence, hit.first, hit.last) {
            let open = self.has_condition(sentence)
                || self.on_choice(sentence)
                || self.says(sentence, "refused")
                || self.says(sentence, "most");
            return if open { Polarity::Conditional } else { Polarity::Denied };
        }
        if let Some(lead) = self.sentences[sentence].lead
            && self.denies_list(lead)
        {
            return Polarity::Denied;
        }
        let may = self.says_or_lead(sentence, "may");
        if may || self.has_condition(sentence) { Polarity::Conditional } else { Polarity::Used }
    }

    /// Whether a sentence states a condition or an exception (consent, a click, a log-in, "unless").
    #[must_use]
    pub fn has_condition(&self, sentence: usize) -> bool {
        self.conditions(sentence).next().is_some()
    }

    /// Whether what was found is narrowed by the words that follow it: "geen cookies die uw naam
    /// bevatten" denies some cookies, not all. After what is no thing such words only explain it.
    #[must_use]
    pub fn is_narrowed(&self, hit: &Hit) -> bool {
        let name = self.lexicon.name(hit.concept);
        ["cookie", "cookies", "pixel_tag", "web_beacon", "tracking", "behavioural_targeting"]
            .iter()
            .any(|thing| name.ends_with(thing))
            && [("restrict", ",;:–—)"), ("restrict.comma", ";:–—)")].iter().any(|(words, signs)| {
                self.starts_with_any(hit.sentence, hit.last, &[*words])
                    && !self.boundary(hit.sentence, hit.last, signs)
            })
    }

    /// Whether a sentence speaks of what happens when the visitor decides something ("als u dat niet
    /// wilt, worden …"); what happens when the visitor just visits is no such choice.
    #[must_use]
    pub fn on_choice(&self, sentence: usize) -> bool {
        self.hits(sentence, "if").any(|(rest, start)| {
            let user = |(kind, hit): (&str, &Hit)| {
                kind.is_empty() && hit.first >= start.last && hit.first < start.last + 3
            };
            rest.is_empty() && self.hits(sentence, "user").any(user)
        }) && !self.says(sentence, "visit")
    }

    /// Whether a sentence that introduces a list denies all of it ("Wij gebruiken geen:").
    fn denies_list(&self, lead: usize) -> bool {
        let (_, to) = self.scan.ranges[lead];
        self.text(lead).trim_end().ends_with(':') && self.denies(lead, to, to)
    }

    /// Whether a negation of the sentence reaches the tokens from `first` to `last`.
    #[must_use]
    pub fn denies(&self, sentence: usize, first: usize, last: usize) -> bool {
        self.negations[sentence].iter().any(|neg| {
            let (from, to) = neg.tokens;
            let inside = from >= first && to <= last;
            let reaches = if from <= first {
                first < neg.end
            } else {
                neg.clause
                    && from >= last
                    && last >= neg.start
                    && !self.in_relative_clause(sentence, first)
            };
            reaches && !inside
        })
    }

    /// The negations of a sentence that negate what is done, with their reach.
    fn negations_of(&self, sentence: usize) -> Vec<Negation> {
        let (from, to) = self.scan.ranges[sentence];
        self.hits(sentence, "neg.")
            .filter(|(kind, neg)| {
                *kind != "not"
                    && !self.is_false_negation(sentence, neg)
                    && !self.of_user(sentence, neg, from)
                    && !self.is_supposed(sentence, neg)
            })
            .map(|(kind, neg)| {
                // Once its scope has ended it stays ended: the place is found by bisection.
                let (mut low, mut high) = (neg.first, to + 1);
                while low < high {
                    let middle = low + (high - low) / 2;
                    if self.scope_ends_between(sentence, neg.last, middle, kind) {
                        high = middle;
                    } else {
                        low = middle + 1;
                    }
                }
                let clause = kind == "clause";
                let starts = |at: &usize| self.scope_starts_between(sentence, *at, *at);
                let start = if clause { (from..=neg.first).rev().find(starts) } else { None };
                Negation {
                    tokens: (neg.first, neg.last),
                    clause,
                    end: low,
                    start: start.map_or(from, |at| at + 1),
                }
            })
            .collect()
    }

    /// Whether what was found is denied, be it a verb that stands before its negation: "Wij verkopen
    /// geen gegevens", "we share no data".
    #[must_use]
    pub fn denies_verb(&self, hit: &Hit) -> bool {
        let (sentence, (from, _)) = (hit.sentence, self.scan.ranges[hit.sentence]);
        let verb = self.starts_with_any(sentence, hit.first, &["verb"]);
        self.denies(sentence, hit.first, hit.last)
            || self.hits(sentence, "neg.").any(|(kind, neg)| {
                let after = kind == "pre" && (hit.last..=hit.last + 3).contains(&neg.first);
                let within = verb && neg.first > hit.first && neg.last < hit.last;
                kind != "not"
                    && (after && !self.scope_starts_between(sentence, hit.last, neg.first)
                        || within && !self.scope_starts_between(sentence, hit.first + 1, neg.first))
                    && !self.is_false_negation(sentence, neg)
                    && !self.of_user(sentence, neg, from)
                    && !self.is_supposed(sentence, neg)
            })
    }

    /// "niet alleen", "not only", "no longer than": words that look like a negation and are none. The
    /// last word of the negation decides: in "do not work" it is the one of "not work".
    fn is_false_negation(&self, sentence: usize, neg: &Hit) -> bool {
        self.hits(sentence, "neg.not").any(|(_, hit)| hit.first < neg.last && neg.last <= hit.last)
    }

    /// Whether what stands at the tokens from `first` to `last` is said to be over ("wij gebruiken niet
    /// langer …"); what took its place is not.
    #[must_use]
    pub fn is_past(&self, sentence: usize, first: usize, last: usize) -> bool {
        self.hits(sentence, "past").any(|(_, hit)| {
            if hit.last <= first {
                !self.parted(sentence, hit.last, first, ",;")
            } else {
                // "X, which we no longer use": the comma belongs to it.
                !self.parted(sentence, last, hit.first, ";")
            }
        })
    }

    /// Whether another statement begins between two tokens: one of `signs`, "but", a second verb of
    /// doing, "and now".
    fn parted(&self, sentence: usize, from: usize, to: usize, signs: &str) -> bool {
        (from..=to).any(|at| {
            self.boundary(sentence, at, signs)
                || at < to && self.starts_with_any(sentence, at, &["but", "verb", "now"])
        })
    }

    /// Whether the clause of a negation is about what the user does ("als u geen cookies wilt").
    fn of_user(&self, sentence: usize, neg: &Hit, from: usize) -> bool {
        let start = self.clause_start(sentence, neg.first).max(from);
        // "Bezoekers worden niet gevolgd": said of what is done to them.
        let around = |(_, hit): (&str, &Hit)| hit.first < neg.last && neg.first < hit.last;
        if self.hits(sentence, "patient").any(around) {
            return false;
        }
        let place = |concept: &'static str| {
            self.hits(sentence, concept)
                .filter(|(rest, hit)| {
                    let they = |(_, they): (&str, &Hit)| they.first == hit.first;
                    rest.is_empty()
                        && hit.first >= start
                        && hit.first < neg.first
                        && !self.hits(sentence, "they").any(they)
                })
                .map(|(_, hit)| hit.first)
                .min()
        };
        match (place("user"), place("we")) {
            (Some(user), Some(we)) => user < we,
            (Some(_), None) => true,
            _ => false,
        }
    }

    /// Whether a negation is only supposed: "als wij uw gegevens niet mogen delen, …".
    fn is_supposed(&self, sentence: usize, neg: &Hit) -> bool {
        let start = self.clause_start(sentence, neg.first);
        self.starts_with_any(sentence, start, &["if"])
            && self.starts_with_any(sentence, start + 1, &["we"])
    }

    /// Token at which the clause that holds `token` begins: after a comma, a dash or a conjunction.
    fn clause_start(&self, sentence: usize, token: usize) -> usize {
        let (from, _) = self.scan.ranges[sentence];
        (from + 1..=token)
            .rev()
            .find(|at| {
                self.boundary(sentence, *at, ",;:–—()")
                    || self.starts_with_any(sentence, *at, &["but", "if"])
            })
            .unwrap_or(from)
    }

    /// Whether punctuation out of `signs` stands right before a token.
    pub(crate) fn boundary(&self, sentence: usize, token: usize, signs: &str) -> bool {
        let (Some(before), Some(this)) =
            (self.scan.tokens.get(token.wrapping_sub(1)), self.scan.tokens.get(token))
        else {
            return false;
        };
        let text = &self.block(sentence).text;
        text.get(before.end..this.start).is_some_and(|gap| gap.contains(|c| signs.contains(c)))
    }

    fn starts_with_any(&self, sentence: usize, token: usize, concepts: &[&str]) -> bool {
        // What was found in a sentence stands in the order of its first tokens.
        let hits = concepts.iter().map(|concept| self.scan.in_sentence_of(sentence, concept));
        let hits = hits.max_by_key(|hits| hits.len()).unwrap_or_default();
        hits[hits.partition_point(|hit| hit.first < token)..]
            .iter()
            .take_while(|hit| hit.first == token)
            .any(|hit| concepts.contains(&self.lexicon.name(hit.concept)))
    }

    /// Whether the reach of a negation that ended at `from` stops before `to`.
    fn scope_ends_between(&self, sentence: usize, from: usize, to: usize, kind: &str) -> bool {
        let start = self.clause_start(sentence, from.saturating_sub(1));
        let in_if = self.starts_with_any(sentence, start, &["if"]);
        if in_if && (from + 1..=to).any(|at| self.boundary(sentence, at, ",")) {
            return true;
        }
        let mut verb = self.starts_with_any(sentence, from, &["verb"]);
        for at in from..=to {
            if at > from
                && (self.boundary(sentence, at, ";:")
                    || self.starts_with_any(sentence, at, &["but"]))
            {
                return true;
            }
            let comma = self.boundary(sentence, at, ",–—(");
            if at > from && comma && self.starts_with_any(sentence, at, &["relative", "if", "we"]) {
                return true;
            }
            // A second verb of doing opens a statement of its own: "geen X verkopen en gebruiken Y".
            if at < to && at > from && self.starts_with_any(sentence, at, &["verb"]) {
                if verb && (kind != "clause" || at > from + 3) {
                    return true;
                }
                verb = true;
            }
            if at > from && kind == "pre" && self.starts_with_any(sentence, at, &["relative"]) {
                return true;
            }
        }
        false
    }

    /// Whether a token stands in a relative clause: what is denied after it is not denied of it.
    fn in_relative_clause(&self, sentence: usize, token: usize) -> bool {
        let start = self.clause_start(sentence, token);
        (start + 1..token).any(|at| self.starts_with_any(sentence, at, &["relative"]))
    }

    /// Whether the clause of a negation at `to` begins after `from`.
    fn scope_starts_between(&self, sentence: usize, from: usize, to: usize) -> bool {
        (from..=to).any(|at| {
            self.boundary(sentence, at, ",;:–—")
                || self.starts_with_any(sentence, at, &["but", "and", "relative", "if"])
        })
    }
}
