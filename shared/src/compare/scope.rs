//! Under which condition a claim stands: its own, or one that a sentence beside it states for it. That is what
//! introduces its list, its row in a table, a sentence that it goes on from, one that goes on about it.

use super::conditions::{conditional, refused, stops_when_refused, under};
use super::subject::Subject;
use super::{Evidence, Place, Verdict, claims};
use crate::policy::Policy;
use crate::policy::document::Role;
use crate::policy::facts::{cookies, parties};
use crate::policy::reading::Reading;

/// Sentences behind a claim that may go on about it.
const AFTER: usize = 3;
/// Sentences of a section that are looked at.
const SECTION: usize = 24;

/// The sentence with a condition for what a claim says, where that is known not to be met.
pub fn unmet(subject: &Subject, policy: &Policy, claim: &Evidence) -> Option<Place> {
    let Evidence { place, level, .. } = *claim;
    let reading = policy.readings.get(place.document)?;
    let named = claim.verdict == Verdict::DeclaredByName;
    let claimed = Claimed { subject, policy, reading, claim: place, named, level };
    let at = place.sentence;
    let found = claimed
        .before()
        .or_else(|| claimed.after())
        .or_else(|| claimed.states(at).then_some(at))
        .or_else(|| claimed.around().filter(|_| named))
        .or_else(|| claimed.in_row().filter(|_| named))
        .or_else(|| claimed.in_section().filter(|_| named));
    found.map(|sentence| Place { sentence, ..place })
}

/// A claim, and what it is asked for.
struct Claimed<'a> {
    subject: &'a Subject<'a>,
    policy: &'a Policy,
    reading: &'a Reading,
    claim: Place,
    /// Whether it names the party, and how exactly.
    named: bool,
    level: u8,
}

impl Claimed<'_> {
    /// Whether consent is asked for things like this where the policy says so.
    fn is_asked(&self) -> bool {
        let subject = self.subject;
        let exact = self.named && self.level == claims::PRODUCT;
        subject.follows() || subject.has("embedded") || subject.has("asked") && exact
    }

    /// Whether a sentence states a condition that the visitor did not meet.
    fn states(&self, at: usize) -> bool {
        // "When you play the film, Vimeo sets cookies", "a click leads to their site": said of what comes later.
        let later = || ["tech.cookie", "leads"].iter().any(|of| self.says(at, of));
        let clicked =
            || self.subject.has("embedded") && under(self.reading, at, "click") && !later();
        // "Photos on social networks only with your permission" is no condition for a video.
        let limited = || {
            let of = |limit: &str| self.reading.says_or_lead(at, limit);
            !self.named && ["about", "somedata", "elsewhere"].into_iter().any(of)
        };
        (self.is_asked() && conditional(self.reading, at) || clicked()) && !limited()
    }

    fn says(&self, at: usize, concept: &str) -> bool {
        self.reading.says(at, concept)
    }

    /// Whether a sentence stands in the same paragraph.
    fn beside(&self, at: usize) -> bool {
        let block = |at: usize| self.reading.sentences.get(at).map(|sentence| sentence.block);
        block(at) == block(self.claim.sentence)
    }

    fn names_other(&self, at: usize) -> bool {
        claims::names_other(self.subject, Place { sentence: at, ..self.claim }, self.policy)
    }

    /// "… alleen met uw toestemming. Daaronder vallen de cookies van Meta", "… Hiervoor gebruiken wij …".
    fn before(&self) -> Option<usize> {
        let at = self.claim.sentence;
        let goes_on = self.says(at, "among") || self.says(at, "forthis");
        let before = at.checked_sub(1).filter(|before| goes_on && self.beside(*before))?;
        self.states(before).then_some(before)
    }

    /// "De kaart komt van Google Maps. Die wordt niet geladen voordat u erop klikt", "… Wij vragen het u vooraf.
    /// Zegt u nee, dan …": sentences of the same paragraph that name nobody else.
    fn after(&self) -> Option<usize> {
        let (subject, reading) = (self.subject, self.reading);
        for at in self.claim.sentence + 1..=self.claim.sentence + AFTER {
            if !self.beside(at) || self.names_other(at) {
                return None;
            }
            let next = at == self.claim.sentence + 1;
            let denies = reading.hits(at, "neg.").any(|(kind, _)| kind != "not");
            let no_technique = reading.hits(at, "tech.").next().is_none();
            let clicked = next
                && subject.has("embedded")
                && under(reading, at, "click")
                && denies
                && no_technique;
            let goes_on = self.says(at, "thisservice");
            // "Vorher werden keine Daten an Google übertragen."
            let follows = self.is_asked();
            let not_before = follows && denies && self.says(at, "beforethat");
            let stops = follows && goes_on && refused(subject) && stops_when_refused(reading, at);
            let asks = follows && self.says(at, "asksfirst") && self.is_bare(at);
            if clicked || goes_on && self.states(at) || not_before || stops || asks {
                return Some(at);
            }
            if !self.is_bare(at) {
                return None;
            }
        }
        None
    }

    /// Whether a sentence brings up no subject of its own.
    fn is_bare(&self, at: usize) -> bool {
        let of = |kind: &str| self.reading.hits(at, kind).next().is_some();
        !["tech.", "category.", "purpose.", "about", "somedata", "elsewhere"].into_iter().any(of)
    }

    /// "Deze diensten starten pas als u ja zegt:", and the heading over the claim.
    fn around(&self) -> Option<usize> {
        let at = self.claim.sentence;
        let heading = self.reading.block(at).heading.map(|block| self.reading.sentences_of(block));
        let lead = self.reading.sentences[at].lead;
        lead.into_iter().chain(heading.into_iter().flatten()).find(|over| self.states(*over))
    }

    /// Another cell of the row: "Na toestemming", or consent as the only basis.
    fn in_row(&self) -> Option<usize> {
        let at = self.claim.sentence;
        if !matches!(self.reading.block(at).role, Role::Cell { .. }) {
            return None;
        }
        let row = || cookies::row(self.reading, at);
        let bases = |cell: usize| self.bases(cell, cell + 1);
        let cell = row().find(|cell| self.states(*cell) || bases(*cell).any(|b| b == "consent"))?;
        let only = row().flat_map(bases).all(|basis| basis == "consent");
        (self.subject.follows() && only).then_some(cell)
    }

    /// The legal bases that some sentences state.
    fn bases(&self, from: usize, to: usize) -> impl Iterator<Item = &str> {
        let all = self.policy.record.legal_bases.iter();
        let here = move |basis: &&crate::policy::record::LegalBasis| {
            basis.document == self.claim.document && (from..to).contains(&basis.sentence)
        };
        all.filter(here).map(|basis| basis.basis.as_str())
    }

    /// The section on the party, under a heading that names it: "Die Nutzung dieses Dienstes erfolgt auf
    /// Grundlage Ihrer Einwilligung", where it states no other basis.
    fn in_section(&self) -> Option<usize> {
        let (reading, at) = (self.reading, self.claim.sentence);
        let own = reading.sentences[at].block;
        let heading = if reading.is_heading(at) { own } else { reading.block(at).heading? };
        let first = reading.sentences_of(heading).start;
        let vendor = self.subject.finding.vendor.as_ref()?;
        if !parties::organisations(reading, first).any(|named| named == vendor.name) {
            return None;
        }
        let count = (first + 1..reading.sentences.len())
            .take(SECTION)
            .take_while(|at| reading.block(*at).heading == Some(heading))
            .count();
        let section = first + 1..first + 1 + count;
        if self.bases(section.start, section.end).any(|basis| basis != "consent") {
            return None;
        }
        section.into_iter().find(|at| {
            let about = self.says(*at, "thisservice") || self.bases(*at, at + 1).next().is_some();
            about && self.states(*at) && !self.names_other(*at)
        })
    }
}
