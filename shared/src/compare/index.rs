//! The few sentences of a policy that speak of conditions, signals and properties, found once: a heavy
//! page asks for them hundreds of times, and most sentences say nothing of the kind.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use super::subject::Subject;
use super::{Decision, Place, conditions, data, denials, properties};
use crate::limits::DECISIONS_PER_POLICY as DECISIONS;
use crate::policy::Policy;
use crate::policy::reading::Reading;

/// What a policy keeps for comparing; filled when something is first compared. A page tells of the same
/// party dozens of times, and is judged anew whenever it goes on: what was decided once is known.
#[derive(Debug, Default)]
pub struct Index {
    places: OnceLock<Places>,
    decisions: Mutex<HashMap<String, Decision>>,
}

/// Sentences by what they may be asked for, each list in reading order.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// Makes something depend on consent.
    pub consent: Vec<Place>,
    /// Makes something depend on a click, and denies it before.
    pub click: Vec<Place>,
    /// Says what is not done once consent is refused.
    pub refused: Vec<Place>,
    /// Says that the kinds of cookie it lists, or that the policy lists, are all.
    pub complete: Vec<Place>,
    /// Promises to honour Do Not Track.
    pub dnt: Vec<Place>,
    /// Promises to honour Global Privacy Control.
    pub gpc: Vec<Place>,
    /// Says that data name nobody.
    pub anonymous: Vec<Place>,
    /// Says that something works without cookies.
    pub cookieless: Vec<Place>,
}

impl Index {
    /// The index of a policy.
    pub(super) fn of(policy: &Policy) -> &Places {
        policy.index.places.get_or_init(|| Places::of(policy))
    }

    /// What was decided of a subject like this one, else what `decide` says.
    pub(super) fn known(&self, subject: &Subject, decide: impl FnOnce() -> Decision) -> Decision {
        let key = subject.key();
        let known = || self.decisions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(decision) = known().get(&key) {
            return *decision;
        }
        let decision = decide();
        let mut decisions = known();
        if decisions.len() >= DECISIONS {
            decisions.clear();
        }
        decisions.insert(key, decision);
        decision
    }
}

impl Places {
    fn of(policy: &Policy) -> Self {
        let mut places = Self::default();
        for (reading, place) in sentences(policy) {
            let at = place.sentence;
            let asked: [(&mut Vec<Place>, bool); 8] = [
                (&mut places.consent, conditions::conditional(reading, at)),
                (&mut places.click, conditions::asks_click(reading, at)),
                (&mut places.refused, conditions::stops_when_refused(reading, at)),
                (&mut places.complete, denials::completes(reading, place, policy)),
                (&mut places.dnt, data::promises(reading, at, "dnt.mention")),
                (&mut places.gpc, data::promises_everybody(reading, place, policy)),
                (&mut places.anonymous, data::names_nobody(reading, at)),
                (&mut places.cookieless, properties::works_without_cookies(reading, at)),
            ];
            asked.into_iter().filter(|(_, said)| *said).for_each(|(list, _)| list.push(place));
        }
        places
    }
}

/// The sentences of a policy but for what stands around it: menus, footers.
fn sentences(policy: &Policy) -> impl Iterator<Item = (&Reading, Place)> {
    policy.readings.iter().enumerate().flat_map(|(document, reading)| {
        (0..reading.sentences.len())
            .filter(|sentence| !reading.block(*sentence).chrome)
            .map(move |sentence| (reading, Place { document, sentence }))
    })
}

/// The first of some places that answers a question.
pub(super) fn find(
    places: &[Place],
    policy: &Policy,
    mut asked: impl FnMut(&Reading, Place) -> bool,
) -> Option<Place> {
    let answers = |place: &&Place| {
        policy.readings.get(place.document).is_some_and(|reading| asked(reading, **place))
    };
    places.iter().find(answers).copied()
}
