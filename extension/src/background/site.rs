//! What is remembered of a site beyond one page: what the visitor chose, and its policy.
//!
//! Ordinary and private windows have a memory each. Only that of ordinary windows has a form that
//! can be written down.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::rc::Rc;

use saydo_shared::limits::{POLICY_REFETCH_MS, TABS};
use saydo_shared::observe::Consent;
use saydo_shared::observe::session::Kept;
use saydo_shared::policy::Document;
use saydo_shared::report::PolicyStatus;
use serde::{Deserialize, Serialize};

use super::reading::Read;

/// What all policies in the session store may occupy, in bytes; the browser gives about 10 MB.
const STORED_BYTES: usize = 4 * 1024 * 1024;

/// The outcome of fetching the policy of a site.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fetched {
    /// The documents, in reading order.
    pub documents: Vec<Document>,
    /// Why there are none.
    pub failure: Option<PolicyStatus>,
    /// When, milliseconds since 1970.
    pub time: u64,
}

/// The documents of a site, ready for the session store.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct KeptPolicy {
    documents: Vec<Document>,
    failure: Option<PolicyStatus>,
    time: u64,
}

/// What was chosen on which site, ready for the session store.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KeptChoices(BTreeMap<String, Consent>);

/// What is remembered of sites, for one kind of window.
#[derive(Debug)]
pub struct Sites<K> {
    choices: BTreeMap<String, Consent>,
    policies: BTreeMap<String, Memory>,
    kind: PhantomData<K>,
}

#[derive(Debug)]
enum Memory {
    Reading,
    Read(Rc<Read>),
}

impl<K> Default for Sites<K> {
    fn default() -> Self {
        Self { choices: BTreeMap::new(), policies: BTreeMap::new(), kind: PhantomData }
    }
}

impl<K> Sites<K> {
    /// What was chosen on a site.
    pub fn choice(&self, site: &str) -> Consent {
        self.choices.get(site).copied().unwrap_or_default()
    }

    /// Remembers what was chosen on a site.
    pub fn choose(&mut self, site: &str, choice: Consent) {
        if self.choices.len() < 10 * TABS || self.choices.contains_key(site) {
            self.choices.insert(site.to_owned(), choice);
        }
    }

    /// The policy of a site, when it was fetched.
    pub fn policy(&self, site: &str) -> Option<Rc<Read>> {
        match self.policies.get(site) {
            Some(Memory::Read(policy)) => Some(Rc::clone(policy)),
            _ => None,
        }
    }

    /// Whether the policy of a site is being read.
    pub fn is_reading(&self, site: &str) -> bool {
        matches!(self.policies.get(site), Some(Memory::Reading))
    }

    /// Whether the policy of a site is to be read now; if so, it counts as being read. `linked` says
    /// that the page links it, which another page of the site may not have done.
    pub fn begin(&mut self, site: &str, linked: bool, now: u64) -> bool {
        let begin = match self.policies.get(site) {
            None => true,
            Some(Memory::Reading) => false,
            Some(Memory::Read(policy)) => {
                let fetched = policy.fetched();
                let missed = fetched.failure == Some(PolicyStatus::NotFound) && linked;
                missed || now.saturating_sub(fetched.time) >= POLICY_REFETCH_MS
            }
        };
        if begin {
            self.policies.insert(site.to_owned(), Memory::Reading);
        }
        begin
    }

    /// Keeps the policy of a site. Gives the sites whose policies had to make room.
    pub fn finish(&mut self, site: &str, policy: Read) -> Vec<String> {
        self.policies.insert(site.to_owned(), Memory::Read(Rc::new(policy)));
        self.make_room(site)
    }

    fn make_room(&mut self, except: &str) -> Vec<String> {
        let mut gone = Vec::new();
        while self.bytes() > STORED_BYTES || self.policies.len() > TABS {
            let oldest = self
                .policies
                .iter()
                .filter_map(|(site, memory)| match memory {
                    Memory::Read(read) if site != except => Some((read.fetched().time, site)),
                    _ => None,
                })
                .min();
            let Some(oldest) = oldest.map(|(_, site)| site.clone()) else { break };
            self.policies.remove(&oldest);
            gone.push(oldest);
        }
        gone
    }

    fn bytes(&self) -> usize {
        let size = |memory: &Memory| match memory {
            Memory::Reading => 0,
            Memory::Read(read) => read.fetched().documents.iter().map(|d| d.source.len()).sum(),
        };
        self.policies.values().map(size).sum()
    }

    /// Forgets a site, or everything. Gives the sites whose policies were forgotten.
    pub fn forget(&mut self, site: Option<&str>) -> Vec<String> {
        let gone = |name: &String| site.is_none_or(|site| site == name);
        self.choices.retain(|name, _| !gone(name));
        let (forgotten, left) = std::mem::take(&mut self.policies)
            .into_iter()
            .partition::<BTreeMap<_, _>, _>(|(name, _)| gone(name));
        self.policies = left;
        forgotten.into_keys().collect()
    }
}

impl Sites<Kept> {
    /// The policy of a site for the session store.
    pub fn kept_policy(&self, site: &str) -> Option<KeptPolicy> {
        let Some(Memory::Read(read)) = self.policies.get(site) else { return None };
        let fetched = read.fetched();
        Some(KeptPolicy {
            documents: fetched.documents.clone(),
            failure: fetched.failure,
            time: fetched.time,
        })
    }

    /// The choices for the session store.
    pub fn kept_choices(&self) -> KeptChoices {
        KeptChoices(self.choices.clone())
    }

    /// Takes what an earlier worker left.
    pub fn restore(&mut self, policies: BTreeMap<String, KeptPolicy>, choices: KeptChoices) {
        self.choices = choices.0;
        for (site, kept) in policies {
            let KeptPolicy { documents, failure, time } = kept;
            self.finish(&site, Read::of(Fetched { documents, failure, time }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fetched(time: u64, bytes: usize) -> Read {
        let document = Document { source: "x".repeat(bytes), ..Document::default() };
        Read::of(Fetched { documents: vec![document], failure: None, time })
    }

    #[test]
    fn a_policy_is_fetched_once_a_day() {
        let mut sites = Sites::<Kept>::default();
        assert!(sites.begin("a.example", true, 1_000));
        assert!(!sites.begin("a.example", true, 1_000), "being read");
        sites.finish("a.example", fetched(1_000, 10));
        assert!(!sites.begin("a.example", true, POLICY_REFETCH_MS), "read within a day");
        assert!(sites.begin("a.example", true, 1_000 + POLICY_REFETCH_MS));
    }

    #[test]
    fn old_policies_make_room_for_new_ones() {
        let mut sites = Sites::<Kept>::default();
        let third = STORED_BYTES / 3;
        for (time, site) in [(2, "b.example"), (1, "a.example"), (3, "c.example")] {
            assert!(sites.finish(site, fetched(time, third)).is_empty());
        }
        assert_eq!(sites.finish("d.example", fetched(4, third)), ["a.example"]);
        assert!(sites.policy("a.example").is_none() && sites.policy("d.example").is_some());
    }

    #[test]
    fn what_was_left_comes_back() {
        let mut before = Sites::<Kept>::default();
        before.choose("a.example", Consent::Refused);
        before.finish("a.example", fetched(5, 10));
        let mut after = Sites::<Kept>::default();
        let policies = before.kept_policy("a.example").map(|p| ("a.example".to_owned(), p));
        after.restore(policies.into_iter().collect(), before.kept_choices());
        assert_eq!(after.choice("a.example"), Consent::Refused);
        assert_eq!(after.kept_policy("a.example"), before.kept_policy("a.example"));
        assert!(!after.begin("a.example", true, 6));
    }
}
