//! Pages that were left, for a while: the browser keeps them as they are, and brings them back without
//! loading them again. Then nothing of what they did would be seen a second time.

use std::collections::VecDeque;

use saydo_shared::compare::Judge;
use saydo_shared::observe::session::Keepable;

use super::tab::Tab;

/// Pages kept, in all tabs together.
const MANY: usize = 20;
/// How long a page is kept, in milliseconds: as long as browsers do.
const WHILE: u64 = 10 * 60 * 1_000;

/// The pages that were left, the last one at the end; those of private windows in memory as the others.
#[derive(Debug, Default)]
pub struct LeftPages(VecDeque<Left>);

#[derive(Debug)]
struct Left {
    id: i64,
    time: u64,
    tab: Tab,
}

impl LeftPages {
    /// Puts the page of a tab by, without what was typed on it.
    pub fn put(&mut self, id: i64, mut tab: Tab, time: u64) {
        tab.visit.page_mut().leave();
        self.0.retain(|left| left.time + WHILE >= time);
        while self.0.len() >= MANY {
            self.0.pop_front();
        }
        self.0.push_back(Left { id, time, tab });
    }

    /// Takes the last page out that a tab showed at an address, without its fragment.
    pub fn take(&mut self, id: i64, address: &str, time: u64) -> Option<Tab> {
        let fits = |left: &Left| {
            left.id == id
                && left.time + WHILE >= time
                && bare(left.tab.visit.page().page()) == bare(address)
        };
        let at = self.0.iter().rposition(fits)?;
        self.0.remove(at).map(|left| left.tab)
    }

    /// The report of a page that was left, for the companion.
    pub fn take_report(&mut self, report: &str, policy: &impl Judge) -> Option<Keepable> {
        let left = self.0.iter_mut().find(|left| left.tab.visit.page().id() == report)?;
        left.tab.take_report(policy)
    }

    /// Forgets the pages of a tab.
    pub fn forget_tab(&mut self, id: i64) {
        self.0.retain(|left| left.id != id);
    }

    /// Forgets the pages of a site, or all.
    pub fn forget(&mut self, site: Option<&str>) {
        self.0.retain(|left| site.is_some_and(|site| left.tab.visit.page().site() != site));
    }
}

/// An address without its fragment.
pub fn bare(address: &str) -> &str {
    address.split('#').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::tab::Visit;
    use super::*;
    use saydo_shared::observe::session::Session;

    fn tab(address: &str, time: u64) -> Tab {
        let session = Session::open(address, time, format!("report {time}"), false).unwrap();
        Tab::new(Visit::Private(session), time)
    }

    fn ids(pages: &LeftPages) -> Vec<&str> {
        pages.0.iter().map(|left| left.tab.visit.page().id()).collect()
    }

    #[test]
    fn the_last_page_of_a_tab_at_an_address_comes_back_once() {
        let mut pages = LeftPages::default();
        for (id, address, time) in [
            (1, "https://a.example/#top", 1),
            (1, "https://b.example/", 2),
            (1, "https://a.example/", 3),
            (2, "https://a.example/", 4),
        ] {
            pages.put(id, tab(address, time), time);
        }
        let mut back = |address: &str, time| {
            let tab = pages.take(1, address, time);
            tab.map(|tab| tab.visit.page().id().to_owned())
        };
        assert_eq!(back("https://a.example/x", 5), None);
        assert_eq!(back("https://a.example/#foot", 5).as_deref(), Some("report 3"));
        assert_eq!(back("https://a.example/", 5).as_deref(), Some("report 1"));
        assert_eq!(back("https://a.example/", 5), None);
        assert_eq!(back("https://b.example/", 2 + WHILE + 1), None, "too long ago");
        pages.forget_tab(2);
        assert_eq!(ids(&pages), ["report 2"]);
    }

    #[test]
    fn what_is_left_is_bounded_and_can_be_forgotten() {
        let mut pages = LeftPages::default();
        for time in 0..30 {
            let address = if time % 2 == 0 { "https://a.example/" } else { "https://b.example/" };
            pages.put(1, tab(address, time), time);
        }
        assert_eq!(ids(&pages).len(), MANY);
        pages.forget(Some("a.example"));
        assert_eq!(ids(&pages).len(), MANY / 2);
        pages.put(1, tab("https://a.example/", 30), 30 + WHILE);
        assert_eq!(ids(&pages), ["report 30"], "the others have been there for too long");
        pages.forget(None);
        assert!(ids(&pages).is_empty());
    }
}
