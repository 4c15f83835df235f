//! Who set a cookie: the scripts that said so a moment ago, and the requests that went to its site.
//!
//! The jar says what was stored and for how long, but not by whom. A script is known by what it wrote;
//! an answer by there having been a request to that site. What answers want to set is not read: the
//! browser hands over headers with cookies at a price that every page would pay.

use std::collections::{HashMap, VecDeque};

/// Setters remembered; a heavy page sets about a thousand cookies.
const MANY: usize = 2_000;
/// How long an answer may take, in milliseconds.
const MOMENT: u64 = 10_000;
/// How long after its being stored a cookie may be missing from the jar, in milliseconds.
const SLACK: u64 = 500;

/// Who may have set a cookie.
#[derive(Debug, Clone, PartialEq)]
pub struct Setter {
    /// In this tab.
    pub tab: i64,
    /// The answer or script; empty when not known.
    pub by: String,
    /// When, milliseconds since 1970.
    pub time: u64,
    /// When the first of several requests was made of which any may have been the one.
    pub since: u64,
    /// Whether it was a part of the page that asked, and not the visitor who went there.
    pub part: bool,
}

/// The announcements and requests of the last moments.
#[derive(Debug, Default)]
pub struct Setters {
    /// By name and registrable domain.
    scripts: VecDeque<(String, String, Setter)>,
    /// The last request of each tab to each registrable domain.
    asked: HashMap<(String, i64), Setter>,
}

impl Setters {
    /// Remembers that a script wrote a cookie of this name on this site.
    pub fn wrote(&mut self, name: String, site: String, setter: Setter) {
        if self.scripts.len() >= MANY {
            self.scripts.pop_front();
        }
        self.scripts.push_back((name, site, setter));
    }

    /// Remembers a request to a site.
    pub fn asked(&mut self, site: String, setter: Setter) {
        if self.asked.len() >= MANY {
            let now = setter.time;
            self.asked.retain(|_, setter| setter.time + MOMENT >= now);
        }
        let key = (site, setter.tab);
        let before = self.asked.get(&key).filter(|before| before.time + MOMENT >= setter.time);
        let since = before.map_or(setter.since, |before| before.since);
        if before.is_some() || self.asked.len() < MANY {
            self.asked.insert(key, Setter { since, ..setter });
        }
    }

    /// The script that wrote a cookie of this name on this site last, of those since a look at the jar
    /// and in a tab that has to do with it.
    pub fn script(
        &self,
        name: &str,
        site: &str,
        since: u64,
        told: impl Fn(i64) -> bool,
    ) -> Option<&Setter> {
        let fits = |(of, on, setter): &&(String, String, Setter)| {
            of == name && on == site && setter.time + SLACK >= since && told(setter.tab)
        };
        self.scripts.iter().rev().find(fits).map(|(.., setter)| setter)
    }

    /// The last request to this site whose answer can have come since a look at the jar; one of a tab that
    /// shows the site itself (`own`) goes first, so that what the visitor does there is not laid at the
    /// door of a page elsewhere.
    pub fn request(
        &self,
        site: &str,
        since: u64,
        told: impl Fn(i64) -> bool,
        own: impl Fn(i64) -> bool,
    ) -> Option<&Setter> {
        let fits = self.asked.iter().filter(|((of, tab), setter)| {
            of == site && setter.time + MOMENT >= since && told(*tab)
        });
        fits.map(|(_, setter)| setter).max_by_key(|setter| (own(setter.tab), setter.time))
    }

    /// Forgets a tab.
    pub fn forget(&mut self, tab: i64) {
        self.scripts.retain(|(.., setter)| setter.tab != tab);
        self.asked.retain(|(_, of), _| *of != tab);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn setter(tab: i64, time: u64) -> Setter {
        Setter { tab, by: String::new(), time, since: time, part: true }
    }

    #[test]
    fn a_cookie_belongs_to_the_script_that_wrote_it_last() {
        let mut setters = Setters::default();
        for (tab, site, time) in
            [(1, "a.example", 1_000), (2, "a.example", 2_000), (3, "b.example", 3_000)]
        {
            setters.wrote("id".into(), site.into(), setter(tab, time));
        }
        let tab = |name, site, since| setters.script(name, site, since, |_| true).map(|s| s.tab);
        assert_eq!(tab("id", "a.example", 500), Some(2));
        assert_eq!(tab("id", "b.example", 500), Some(3));
        assert_eq!(tab("other", "a.example", 500), None);
        assert_eq!(tab("id", "a.example", 2_000 + SLACK + 1), None, "long ago");
        let elsewhere = setters.script("id", "a.example", 500, |tab| tab != 2);
        assert_eq!(elsewhere.map(|s| s.tab), Some(1), "of another window");
        setters.forget(2);
        assert_eq!(setters.script("id", "a.example", 500, |_| true).map(|s| s.tab), Some(1));
    }

    #[test]
    fn a_cookie_that_no_script_wrote_belongs_to_who_was_asked_last() {
        let mut setters = Setters::default();
        for (tab, time) in [(1, 1_000), (2, 2_000), (3, 3_000)] {
            setters.asked("a.example".into(), setter(tab, time));
        }
        let request = |setters: &Setters, since, own: i64| {
            setters.request("a.example", since, |_| true, |tab| tab == own).cloned()
        };
        let tab = |since, own| request(&setters, since, own).map(|s| s.tab);
        assert_eq!(tab(3_000, 0), Some(3));
        assert_eq!(tab(3_000, 1), Some(1), "the site itself is open there");
        assert_eq!(tab(1_000 + MOMENT + 1, 1), Some(3), "long ago");
        setters.asked("a.example".into(), setter(3, 4_000));
        let last = request(&setters, 4_000, 0);
        assert_eq!(last.map(|s| (s.since, s.time)), Some((3_000, 4_000)));
        setters.forget(3);
        assert_eq!(request(&setters, 3_000, 0).map(|s| s.tab), Some(2));
    }
}
