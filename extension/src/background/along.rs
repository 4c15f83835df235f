//! Which third parties are watched for cookies that go along.
//!
//! Being told of the headers of a request costs the page more than anything else, so it is asked for
//! only where nothing cheaper tells. Most who recognise a visitor renew their cookie on every page, and
//! whoever the browser lets store one there gets its others, too. What remains are hosts that have a
//! cookie in the jar and do not renew it.

use std::collections::{BTreeSet, HashMap};

/// Domains watched, at most; the browser holds every request against each.
const MANY: usize = 1_000;
/// On so many pages a party has to have stored a cookie to count as one that does so on every page.
const PAGES: u8 = 2;

/// What is known of those whose cookies may go along. Of ordinary windows only: the browser keeps what
/// is watched.
#[derive(Debug, Default)]
pub struct Along {
    jar: BTreeSet<String>,
    /// The last report on which a party stored a cookie from within a page of another site, and on how
    /// many it did.
    renewed: HashMap<String, (String, u8)>,
    watched: BTreeSet<String>,
}

impl Along {
    /// The jar holds a cookie of this registrable domain that may go along.
    pub fn holds(&mut self, domain: &str) {
        if self.jar.len() < MANY {
            self.jar.insert(domain.to_owned());
        }
    }

    /// A party stored a cookie from within a page of another site.
    pub fn renews(&mut self, domain: &str, report: &str) {
        if self.renewed.len() >= 10 * MANY {
            self.renewed.clear();
        }
        let (last, pages) = self.renewed.entry(domain.to_owned()).or_default();
        if last != report {
            report.clone_into(last);
            *pages = pages.saturating_add(1);
        }
    }

    /// The domains to watch, when they are others than before.
    pub fn changed(&mut self) -> Option<BTreeSet<String>> {
        let often =
            |domain: &String| self.renewed.get(domain).is_some_and(|(_, pages)| *pages >= PAGES);
        let wanted: BTreeSet<String> =
            self.jar.iter().filter(|domain| !often(domain)).cloned().collect();
        (wanted != self.watched).then(|| {
            self.watched.clone_from(&wanted);
            wanted
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_renews_its_cookie_on_every_page_is_not_watched() {
        let mut along = Along::default();
        assert_eq!(along.changed(), None);
        along.holds("a.example");
        along.holds("b.example");
        assert_eq!(along.changed().map(|all| all.len()), Some(2));
        for report in ["1", "1", "1"] {
            along.renews("a.example", report);
        }
        assert_eq!(along.changed(), None, "one page says nothing of the next");
        along.renews("a.example", "2");
        assert_eq!(along.changed(), Some(BTreeSet::from(["b.example".to_owned()])));
        assert_eq!(along.changed(), None);
    }
}
