//! Who set a cookie: the answers and scripts that said so a moment ago.
//!
//! The jar says what was stored and for how long, but not by whom; a header says who wanted to set
//! it, but not whether the browser stored it. This joins the two.

use std::collections::VecDeque;

/// Setters remembered; a heavy page sets about a thousand cookies.
const MANY: usize = 2_000;
/// How long between the announcement and the storing, in milliseconds.
const MOMENT: u64 = 10_000;

/// An announcement that a cookie will be set.
#[derive(Debug, Clone, PartialEq)]
pub struct Setter {
    /// In this tab.
    pub tab: i64,
    /// Name of the cookie.
    pub name: String,
    /// Registrable domain of the document or answer that may set it.
    pub site: String,
    /// The answer or script; empty when not known.
    pub by: String,
    /// When, milliseconds since 1970.
    pub time: u64,
}

/// The announcements of the last moments.
#[derive(Debug, Default)]
pub struct Setters(VecDeque<Setter>);

impl Setters {
    /// Remembers an announcement.
    pub fn add(&mut self, setter: Setter) {
        if self.0.len() >= MANY {
            self.0.pop_front();
        }
        self.0.push_back(setter);
    }

    /// The newest announcement of a cookie of this name on this site.
    pub fn find(&self, name: &str, site: &str, now: u64) -> Option<&Setter> {
        let fits = |s: &&Setter| s.name == name && s.site == site && s.time + MOMENT >= now;
        self.0.iter().rev().find(fits)
    }

    /// Forgets a tab.
    pub fn forget(&mut self, tab: i64) {
        self.0.retain(|setter| setter.tab != tab);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_belongs_to_who_announced_it_last() {
        let mut setters = Setters::default();
        let setter = |tab, name: &str, site: &str, time| Setter {
            tab,
            name: name.into(),
            site: site.into(),
            by: String::new(),
            time,
        };
        setters.add(setter(1, "id", "a.example", 1_000));
        setters.add(setter(2, "id", "a.example", 2_000));
        setters.add(setter(3, "id", "b.example", 3_000));
        let tab = |name, site, now| setters.find(name, site, now).map(|s| s.tab);
        assert_eq!(tab("id", "a.example", 3_000), Some(2));
        assert_eq!(tab("id", "b.example", 3_000), Some(3));
        assert_eq!(tab("other", "a.example", 3_000), None);
        assert_eq!(tab("id", "a.example", 2_000 + MOMENT + 1), None, "long ago");
        setters.forget(2);
        assert_eq!(setters.find("id", "a.example", 3_000).map(|s| s.tab), Some(1));
    }
}
