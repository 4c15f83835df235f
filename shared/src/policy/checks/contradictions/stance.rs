//! Which sentences of a policy say something firmly, and of what: the ground that all rules stand on.

use std::collections::BTreeSet;

use super::Place;
use crate::policy::Policy;
use crate::policy::document::Role;
use crate::policy::facts::parties;
use crate::policy::lexicon::Hit;
use crate::policy::reading::Reading;
use crate::policy::record::Denial;

/// What a statement is limited to: topics ("newsletter") and parties ("Google"). Empty: all of it.
pub type Scope = BTreeSet<String>;

/// A policy, with what the rules ask of its sentences.
pub struct Stances<'a> {
    pub policy: &'a Policy,
}

impl<'a> Stances<'a> {
    /// The document that a sentence stands in.
    pub fn reading(&self, place: Place) -> &'a Reading {
        &self.policy.readings[place.0]
    }

    /// All sentences that state something.
    pub fn all(&self) -> impl Iterator<Item = Place> + use<'a> {
        let readings: &'a [Reading] = &self.policy.readings;
        readings.iter().enumerate().flat_map(|(document, reading)| {
            (0..reading.sentences.len())
                .filter(|s| !reading.block(*s).chrome && !reading.is_heading(*s))
                .map(move |sentence| (document, sentence))
        })
    }

    /// Where an item of the record stands.
    pub fn place(&self, document: usize, sentence: usize) -> Place {
        (reading_of(self.policy, document), sentence)
    }

    pub fn says(&self, place: Place, concept: &str) -> bool {
        self.reading(place).says(place.1, concept)
    }

    /// Hits of a sentence whose concept starts with `prefix`.
    pub fn hits(
        &self,
        place: Place,
        prefix: &'a str,
    ) -> impl Iterator<Item = (&'static str, &'a Hit)> + use<'a> {
        self.reading(place).hits(place.1, prefix)
    }

    /// Whether a sentence speaks of the site itself, or in the passive.
    pub fn is_ours(&self, place: Place) -> bool {
        self.says(place, "we") || self.says(place, "passive") || self.says(place, "scope")
    }

    /// Whether a sentence says how the visitor may object.
    pub fn is_choice(&self, place: Place) -> bool {
        let mut ways = self.hits(place, "optout.").map(|(way, _)| way);
        ways.any(|way| matches!(way, "stop" | "browser" | "unsubscribe"))
    }

    /// Whether a sentence denies nothing; "niet beperkt tot" is no denial.
    pub fn is_plain(&self, place: Place) -> bool {
        let mut negations = self.hits(place, "neg.").filter(|(kind, _)| *kind != "not");
        let harmless = |neg: &Hit| {
            let mut all = self.hits(place, "neg.not");
            all.any(|(_, hit)| hit.first <= neg.first && neg.last <= hit.last)
        };
        negations.all(|(_, neg)| harmless(neg))
    }

    /// Whether a sentence states something of this site, now, and without ifs.
    pub fn is_firm(&self, place: Place) -> bool {
        let (reading, s) = (self.reading(place), place.1);
        self.is_unconditional(place)
            && !["elsewhere", "ofothers", "client"].iter().any(|of| reading.says_or_lead(s, of))
            && !reading.under(s, "heading.client")
            && !reading.under(s, "elsewhere")
            && !reading.hits(s, "right.").any(|(_, hit)| hit.last - hit.first > 1)
    }

    /// Whether a sentence states something, now and without ifs, of whatever it may be.
    pub fn is_unconditional(&self, place: Place) -> bool {
        let (reading, s) = (self.reading(place), place.1);
        let open = |s: usize| {
            limits(reading, s, "cond.").any(|hit| hit.first < cutoff(reading, s))
                || reading.on_choice(s)
                || is_possible(reading, s)
                || ["most", "past", "history"].iter().any(|word| reading.says(s, word))
                || reading.says(s, "if") && !reading.says(s, "visit")
        };
        let question = reading.text(s).trim_end().ends_with('?');
        !question
            && !reading.is_heading(s)
            && !reading.is_footer(s)
            && !open(s)
            && !reading.sentences[s].lead.is_some_and(open)
            && !["definition", "breach"].iter().any(|of| reading.says_or_lead(s, of))
            && !reading.under(s, "heading.definitions")
    }

    /// Whether a firm denial has no exception, neither in its own words nor right after it.
    pub fn is_whole(&self, place: Place) -> bool {
        let (reading, s) = (self.reading(place), place.1);
        let next = s + 1;
        let block = reading.sentences[s].block;
        let follows = reading.sentences.get(next).is_some_and(|after| {
            after.block == block || after.block == block + 1 && !reading.is_heading(next)
        });
        let excepts = follows && {
            let (from, to) = reading.scan.ranges[next];
            let early = |hit: &Hit| hit.first < (from + 4).min(to);
            reading.hits(next, "excepted").any(|(_, hit)| early(hit))
                || reading.hits(next, "cond.except").any(|(_, hit)| early(hit))
                || reading.hits(next, "but").any(|(rest, hit)| rest.is_empty() && early(hit))
        };
        // A denial that introduces a list may go on in it.
        let introduces = reading.text(s).trim_end().ends_with(':');
        // "Zonder gebruik van cookies" is the denial itself.
        let own = |hit: &Hit| {
            reading
                .hits(s, "neg.pre")
                .any(|(_, neg)| neg.first <= hit.first && hit.last <= neg.last)
        };
        let end = cutoff(reading, s);
        let excepted = limits(reading, s, "excepted").any(|hit| hit.first < end && !own(hit));
        self.is_firm(place) && !excepted && !excepts && !introduces
    }

    /// Denials of a claim that are whole.
    pub fn denials(&self, claim: &str) -> impl Iterator<Item = (Place, &'a Denial)> {
        self.policy
            .record
            .denials
            .iter()
            .filter(move |d| d.claim == claim)
            .map(|d| (self.place(d.document, d.sentence), d))
            .filter(|(place, _)| self.is_whole(*place))
    }

    /// What a sentence is limited to, by its own words, those that introduce its list and its heading.
    /// `None` where it points back to something said before.
    pub fn scope(&self, place: Place) -> Option<Scope> {
        let (reading, s) = (self.reading(place), place.1);
        let around = [Some(s), reading.sentences[s].lead, heading_sentence(reading, s)];
        let mut scope = Scope::new();
        for sentence in around.into_iter().flatten() {
            scope.extend(self.named((place.0, sentence)));
            scope.extend(reading.hits(sentence, "topic:").map(|(topic, _)| topic.to_owned()));
        }
        (!reading.says(s, "anaphor")).then_some(scope)
    }

    /// Parties named in a sentence, but for the controller itself and whom the title names.
    pub fn named(&self, place: Place) -> Scope {
        let first = |name: &str| name.split([' ', '-']).next().unwrap_or("").to_lowercase();
        let own: Vec<String> =
            self.policy.record.controller.names.iter().map(|name| first(name)).collect();
        let title = self.policy.record.title.as_deref().unwrap_or("").to_lowercase();
        let is_own = |name: &str| own.contains(&first(name)) || title.contains(&first(name));
        let named = parties::organisations(self.reading(place), place.1);
        named.filter(|name| !is_own(name)).map(str::to_owned).collect()
    }

    /// Whether what is denied at `a` reaches what is claimed at `b`; `aside` are topics that both
    /// sentences are about anyway.
    pub fn reaches(&self, a: Place, b: Place, aside: &[&str]) -> bool {
        let (Some(a), b) = (self.scope(a), self.scope(b)) else { return false };
        let b = b.unwrap_or_default();
        a.iter().all(|limit| aside.contains(&limit.as_str()) || b.contains(limit))
    }

    /// Whether a section (what stands under the same heading) makes what it says depend on consent.
    pub fn is_asked(&self, place: Place) -> bool {
        let reading = self.reading(place);
        let heading = reading.block(place.1).heading;
        let first = heading.map_or(0, |at| reading.sentences_of(at).start);
        (first..reading.sentences.len())
            .take_while(|s| {
                reading.block(*s).heading == heading || Some(reading.sentences[*s].block) == heading
            })
            .take(60)
            .any(|s| {
                ["cond.consent", "cond.click", "asked"].iter().any(|cond| reading.says(s, cond))
            })
    }

    /// Whether a sentence is a cell of a table: a list, no statement.
    pub fn is_cell(&self, place: Place) -> bool {
        matches!(self.reading(place).block(place.1).role, Role::Cell { .. })
    }

    /// Whether something said at a hit is denied.
    pub fn denies(&self, place: Place, hit: &Hit) -> bool {
        self.reading(place).denies_verb(hit)
    }
}

/// The words of a sentence that limit it: its conditions, or the exceptions beyond them. "Buiten de EU" is
/// no exception where the EU is what the sentence is about.
fn limits<'a>(
    reading: &'a Reading,
    sentence: usize,
    kind: &'static str,
) -> impl Iterator<Item = &'a Hit> {
    let conditions = reading.conditions(sentence).filter(move |_| kind == "cond.");
    let others = reading.hits(sentence, kind).filter(move |_| kind != "cond.");
    let place = move |hit: &Hit| {
        let mut places = reading.hits(sentence, "object.no_transfer");
        places.any(|(_, at)| at.first <= hit.first && hit.first < at.last)
    };
    conditions.chain(others).map(|(_, hit)| hit).filter(move |hit| !place(hit))
}

/// The token at which a second statement with a condition of its own begins: "… niet doorgegeven, of
/// zonder uw toestemming gekoppeld".
fn cutoff(reading: &Reading, sentence: usize) -> usize {
    let or = |at: usize| {
        reading.hits(sentence, "or").any(|(rest, hit)| rest.is_empty() && hit.last == at)
    };
    let starts = reading.conditions(sentence).map(|(_, hit)| hit.first);
    starts.filter(|at| or(*at)).min().unwrap_or(usize::MAX)
}

/// Whether a sentence says "may" of what it states, not of what it only explains ("… that might interest
/// you").
fn is_possible(reading: &Reading, sentence: usize) -> bool {
    let explained =
        |hit: &Hit| reading.hits(sentence, "relative").any(|(_, that)| that.last == hit.first);
    reading.hits(sentence, "may").any(|(rest, hit)| rest.is_empty() && !explained(hit))
}

/// The reading of a document: documents that could not be read have none.
fn reading_of(policy: &Policy, document: usize) -> usize {
    policy.readings.iter().position(|reading| reading.index == document).unwrap_or(0)
}

/// The sentence that is the heading over another.
fn heading_sentence(reading: &Reading, sentence: usize) -> Option<usize> {
    let block = reading.block(sentence).heading?;
    reading.sentences_of(block).next()
}
