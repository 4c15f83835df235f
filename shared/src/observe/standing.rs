//! How somebody who is asked stands to the consent string that was in force: named there or not. What
//! a string says is no verdict: that somebody is asked does not show for which purpose.

use serde::{Deserialize, Serialize};

/// Purposes of the framework, with room for more.
const PURPOSES: u8 = 24;

/// What a consent string says of one party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Its number in the list of vendors.
    pub vendor: u16,
    /// On what ground the string lets it work.
    pub basis: Basis,
    /// The purposes that the visitor consented to, for whomever.
    #[serde(default)]
    pub purposes: Vec<u8>,
}

/// On what ground a consent string lets a party work, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The visitor consented to it, and to some purpose.
    Consent,
    /// It may go by a legitimate interest.
    LegitimateInterest,
    /// The string names it with neither.
    None,
}

impl Standing {
    /// Drops purposes that there are not.
    pub(super) fn trim(&mut self) {
        self.purposes.retain(|purpose| (1..=PURPOSES).contains(purpose));
        self.purposes.sort_unstable();
        self.purposes.dedup();
    }

    /// The purposes as a text: `1, 7`.
    #[must_use]
    pub fn purposes(&self) -> String {
        let purposes: Vec<String> = self.purposes.iter().map(u8::to_string).collect();
        if purposes.is_empty() { "–".into() } else { purposes.join(", ") }
    }

    /// The worse of two, of one party at two times.
    #[must_use]
    pub fn worse(one: Option<Self>, other: Option<&Self>) -> Option<Self> {
        match (one, other) {
            (Some(one), Some(other)) if other.basis > one.basis => Some(other.clone()),
            (None, other) => other.cloned(),
            (one, _) => one,
        }
    }
}
