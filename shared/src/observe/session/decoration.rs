//! Addresses that carry who clicked them: that of the page itself, and its links to other sites. What
//! they carry is not kept, only under which name.

use super::super::{HIDDEN, Kind};
use super::fact::address;
use super::page::Page;
use crate::catalogue::{Address, same_organisation};
use crate::detect::carries_clicker;
use crate::policy::find::Link;

/// Marked links of one page that are kept: they repeat themselves.
const LINKS: usize = 20;

impl Page {
    /// The address by which the visitor came.
    pub(super) fn arrived(&mut self) {
        self.marked(&self.page.clone(), "main_frame", self.started);
    }

    /// The links of the page to other sites.
    pub(super) fn marks(&mut self, links: &[Link]) {
        for link in links {
            let query = link.href.contains('?');
            let Some(url) = address(&link.href).filter(|_| query) else { continue };
            let host = Address::of(&url).map_or("", |address| address.host());
            if !same_organisation(host, &self.site) {
                self.marked(&url, "link", self.updated);
            }
        }
    }

    /// Takes the parameters of an address in that carry who clicked it.
    fn marked(&mut self, url: &str, resource: &str, time: u64) {
        let Some((place, query)) = url.split_once('?') else { return };
        for (name, _) in query.split('&').filter_map(carries_clicker) {
            let marked = format!("{place}?{name}={HIDDEN}");
            let same = self
                .log
                .list()
                .filter(|seen| seen.detail.resource == resource && seen.detail.label == name);
            let known: Vec<_> = same.filter_map(|seen| seen.url.as_deref()).take(LINKS).collect();
            if known.contains(&marked.as_str()) || known.len() >= LINKS {
                continue;
            }
            let mut observation = self.observe(Kind::Request, time);
            observation.url = Some(marked);
            observation.detail.resource = resource.into();
            observation.detail.label = name.to_owned();
            self.add(observation);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::findings;
    use super::super::{Private, Session};
    use super::*;
    use crate::detect::LINK_DECORATION;

    fn session(query: &str) -> Session<Private> {
        let page = format!("https://www.krant.example/nieuws?{query}");
        Session::open(&page, 1_000, "r".into(), false).unwrap()
    }

    fn link(href: &str) -> Link {
        Link { href: href.into(), ..Link::default() }
    }

    /// Product, parameter and address of what carries who clicked it.
    fn marked(session: &mut Session<Private>) -> Vec<(String, String, String)> {
        let found = findings(session).into_iter().filter(|found| found.rule == LINK_DECORATION);
        let each = found.flat_map(|found| {
            let who = found.vendor.unwrap().product.unwrap();
            found
                .evidence
                .into_iter()
                .map(move |seen| (who.clone(), seen.detail.label, seen.url.unwrap()))
        });
        each.collect()
    }

    #[test]
    fn the_address_by_which_the_visitor_came() {
        let check = |query: &str, expected: &[(&str, &str)]| {
            let found = marked(&mut session(query));
            let found: Vec<_> = found.iter().map(|(w, p, _)| (w.as_str(), p.as_str())).collect();
            assert_eq!(found, expected, "{query}");
        };
        check("fbclid=IwAR0x1y2z3a4b5c6d7e8f", &[("Meta Pixel", "fbclid")]);
        check("id=7&gclid=EAIaIQobChMI", &[("Google Ads", "gclid")]);
        check("mc_cid=1a2b3c4d5e&mc_eid=6f7a8b9c0d", &[("Mailchimp", "mc_eid")]);
        // The site's own, campaigns, and what is too short to tell anybody.
        check("ref=IwAR0x1y2z3a4b5c6d7e8f&utm_source=nieuwsbrief&utm_id=123456789", &[]);
        check("gclid=1&fbclid=", &[]);
        check("fbclidx=IwAR0x1y2z3a4b5c6d7e8f", &[]);
        let kept = marked(&mut session("q=geheim&fbclid=IwAR0x1y2z3a4b5c6d7e8f"));
        assert_eq!(kept[0].2, "https://www.krant.example/nieuws?fbclid=***");
    }

    #[test]
    fn links_to_other_sites_only() {
        let mut session = session("id=7");
        session.links(&[
            link("https://www.winkel.example/?_gl=1*1abcdef*_ga*MTIzNDU2Nzg5MA.."),
            link("https://www.winkel.example/?_gl=1*1abcdef*_ga*MTIzNDU2Nzg5MA.."),
            link("https://www.krant.example/?fbclid=IwAR0x1y2z3a4b5c6d7e8f"),
            link("https://www.winkel.example/?ref=IwAR0x1y2z3a4b5c6d7e8f"),
            link("javascript:void(0)?fbclid=IwAR0x1y2z3a4b5c6d7e8f"),
        ]);
        let found = marked(&mut session);
        let to = "https://www.winkel.example/?_gl=***".to_owned();
        assert_eq!(found, [("Google Analytics".to_owned(), "_gl".to_owned(), to)]);
        let many = |n: usize| link(&format!("https://www.winkel.example/{n}?gclid=EAIaIQobChMI"));
        session.links(&(0..400).map(many).collect::<Vec<_>>());
        let links = session.observations().filter(|seen| seen.detail.resource == "link");
        assert_eq!(links.count(), 1 + LINKS);
    }
}
