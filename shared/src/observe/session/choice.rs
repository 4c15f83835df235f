//! What the visitor had chosen at which moment of a page load.
//!
//! When in doubt the answer is [`Consent::Unknown`]: a condition is then not judged, and nobody is
//! accused.

use serde::{Deserialize, Serialize};

use super::super::Consent;

/// The choices of one page load.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Choices {
    /// Chosen on an earlier page of this site, in this run of the browser.
    #[serde(default)]
    before: Consent,
    /// Whether a dialogue was seen on this load.
    #[serde(default)]
    asked: bool,
    /// What was clicked, and when.
    #[serde(default)]
    clicks: Vec<(u64, Consent)>,
}

/// Clicks remembered for one load; what comes after is the same visitor changing their mind again.
const CLICKS: usize = 20;

impl Choices {
    /// What was chosen on an earlier page of this site.
    pub(super) fn remember(&mut self, before: Consent) {
        self.before = before;
    }

    /// What a consent platform wrote down on an earlier page, unless it is known already. Says whether
    /// that is new.
    pub(super) fn recorded(&mut self, choice: Consent) -> bool {
        let new = self.before == Consent::Unknown && choice != Consent::Unknown;
        if new {
            self.before = choice;
        }
        new
    }

    /// A dialogue is on the screen. Says whether that is new.
    pub(super) fn ask(&mut self) -> bool {
        !std::mem::replace(&mut self.asked, true)
    }

    /// The visitor chose.
    pub(super) fn choose(&mut self, time: u64, choice: Consent) {
        if self.clicks.len() < CLICKS && self.clicks.iter().all(|(clicked, _)| *clicked != time) {
            self.clicks.push((time, choice));
            self.clicks.sort_by_key(|(time, _)| *time);
        }
    }

    /// What had been chosen at this time.
    pub(super) fn at(&self, time: u64) -> Consent {
        let clicked = self.clicks.iter().rev().find(|(clicked, _)| *clicked <= time);
        match (clicked, self.before, self.asked) {
            (Some((_, choice)), ..) => *choice,
            (None, Consent::Unknown, true) => Consent::NoneYet,
            // Asked again although it was accepted before: which of the two holds is not known.
            (None, Consent::Accepted | Consent::Partly, true) => Consent::Unknown,
            (None, before, _) => before,
        }
    }

    /// What has been chosen by now.
    pub(super) fn now(&self) -> Consent {
        self.at(u64::MAX)
    }

    /// What was chosen on this load, and when.
    pub(super) fn chosen(&self) -> &[(u64, Consent)] {
        &self.clicks
    }

    /// Whether something was chosen on this load.
    pub(super) fn changed(&self) -> bool {
        !self.clicks.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Consent::{Accepted, NoneYet, Partly, Refused, Unknown};
    use super::*;

    #[test]
    fn the_state_follows_from_what_was_before_asked_and_clicked() {
        // before, dialogue seen, clicks → state at 50, at 150, at the end
        type Case = (Consent, bool, &'static [(u64, Consent)], [Consent; 3]);
        let table: [Case; 8] = [
            (Unknown, false, &[], [Unknown, Unknown, Unknown]),
            (Unknown, true, &[], [NoneYet, NoneYet, NoneYet]),
            (Unknown, true, &[(100, Accepted)], [NoneYet, Accepted, Accepted]),
            (Unknown, true, &[(200, Refused), (100, Partly)], [NoneYet, Partly, Refused]),
            (Refused, false, &[], [Refused, Refused, Refused]),
            (Accepted, true, &[], [Unknown, Unknown, Unknown]),
            (Refused, true, &[], [Refused, Refused, Refused]),
            (Accepted, true, &[(100, Refused)], [Unknown, Refused, Refused]),
        ];
        for (before, asked, clicks, expected) in table {
            let mut choices = Choices::default();
            choices.remember(before);
            if asked {
                choices.ask();
            }
            clicks.iter().for_each(|(time, choice)| choices.choose(*time, *choice));
            let got = [choices.at(50), choices.at(150), choices.now()];
            assert_eq!(got, expected, "{before:?} {asked} {clicks:?}");
        }
    }
}
