//! The consent strings of a page, and how those who are asked stand to the one in force at the time.
//!
//! A request that carries a string of its own is held against that one. Without any, or for somebody
//! who is in no list of vendors, nothing is said.

use super::super::{Consent, Standing};
use super::fact::Stored;
use super::page::Page;
use crate::catalogue::{self, Host, registrable_domain};
use crate::detect::strings::{self, Granted, Said};

/// Strings remembered of one page; a visitor changes their mind a few times.
const STRINGS: usize = 20;
/// The parameter in which a consent string goes along, and the sign that the framework does not apply.
const CARRIED: &str = "gdpr_consent";
const NOT_APPLIED: &str = "gdpr=0";

/// Consent strings, each with the time from which it holds, in that order.
#[derive(Debug, Clone, Default)]
pub(super) struct Strings(Vec<(u64, Granted)>);

impl Strings {
    /// Says whether it is new.
    fn add(&mut self, since: u64, granted: Granted) -> bool {
        let at = self.0.partition_point(|(time, _)| *time <= since);
        let known = at.checked_sub(1).and_then(|at| self.0.get(at));
        if self.0.len() >= STRINGS || known.is_some_and(|(_, known)| *known == granted) {
            return false;
        }
        self.0.insert(at, (since, granted));
        true
    }

    /// The one in force at a time.
    fn at(&self, time: u64) -> Option<&Granted> {
        self.0.iter().rev().find(|(since, _)| *since <= time).map(|(_, granted)| granted)
    }
}

impl Page {
    /// Takes in what a consent platform wrote into a cookie of the site.
    pub(super) fn said(&mut self, stored: &Stored) {
        let own = registrable_domain(stored.cookie.domain.trim_start_matches('.'));
        if own != Some(self.site.as_str()) {
            return;
        }
        let said = &stored.said;
        if stored.earlier && self.choices.recorded(said.choice) {
            self.relabel();
        }
        self.grants(if stored.earlier { 0 } else { stored.time }, said.granted.as_ref());
    }

    /// Takes in what a recording shows to have been chosen by this time. In a browser the click itself is
    /// seen.
    pub fn chose(&mut self, time: u64, said: &Said) {
        if said.choice != Consent::Unknown && self.choices.at(time) != said.choice {
            self.choices.choose(time, said.choice);
            self.relabel();
        }
        self.grants(time, said.granted.as_ref());
    }

    /// A string holds from this time on.
    fn grants(&mut self, since: u64, granted: Option<&Granted>) {
        let Some(granted) = granted else { return };
        if !self.strings.add(since, granted.clone()) {
            return;
        }
        let Self { site, strings, log, .. } = self;
        log.revise(|seen| {
            let Some(url) = seen.url.as_ref().filter(|_| seen.detail.status.is_some()) else {
                return false;
            };
            let now = standing(strings, url, seen.time, site);
            let changed = seen.detail.standing != now;
            seen.detail.standing = now;
            changed
        });
    }

    /// How the one who is asked stands to the consent string of the time.
    pub(super) fn standing(&self, url: &str, time: u64) -> Option<Standing> {
        standing(&self.strings, url, time, &self.site)
    }
}

fn standing(strings: &Strings, url: &str, time: u64, site: &str) -> Option<Standing> {
    let mut pairs = url.split_once('?').map_or("", |(_, query)| query).split(['&', ';']);
    if pairs.clone().any(|pair| pair == NOT_APPLIED) {
        return None;
    }
    let own = pairs.find_map(|pair| {
        let (key, text) = pair.split_once('=')?;
        (key == CARRIED).then(|| strings::read(CARRIED, text).granted)?
    });
    let granted = own.as_ref().or_else(|| strings.at(time))?;
    let named = catalogue::named(url, &Host::of(site)).filter(|named| named.third_party)?;
    granted.standing(named.tcf_numbers())
}

#[cfg(test)]
mod tests {
    use super::super::super::{Basis, Cookie};
    use super::super::tests::{findings, page, request};
    use super::super::{Private, Session};
    use super::*;
    use crate::detect::strings::tcf_string;

    const ADS: &str = "https://securepubads.g.doubleclick.net/gampad/ads?iu=1";
    const BIDS: &str = "https://gum.criteo.com/sync?c=1";

    fn writes(session: &mut Session<Private>, text: &str, time: u64, earlier: bool) {
        let cookie = Cookie {
            name: "euconsent-v2".into(),
            domain: ".krant.example".into(),
            lifetime_days: Some(365.0),
            set_by: None,
            http_only: false,
        };
        let said = strings::read("euconsent-v2", text);
        session.cookie(&Stored { cookie, time, identifier: None, said, earlier });
    }

    /// Host, and how it stands, of the findings of which that is said.
    fn standings(session: &mut Session<Private>) -> Vec<(String, Basis)> {
        let found = findings(session).into_iter();
        let mut found: Vec<_> = found.filter_map(|f| Some((f.host, f.standing?.basis))).collect();
        found.sort();
        found
    }

    #[test]
    fn who_is_asked_is_held_against_the_string_of_the_time() {
        let google = tcf_string(&[1, 7], &[755], &[], false);
        let mut session = page();
        for (url, time) in [(ADS, 2_000), (BIDS, 2_000), ("https://onbekend.example/?x=1", 2_000)] {
            session.request(&request(url, "script", time));
        }
        assert_eq!(standings(&mut session), [], "nothing is said without a string");
        writes(&mut session, &google, 1_500, false);
        let both = [
            ("gum.criteo.com".to_owned(), Basis::None),
            ("securepubads.g.doubleclick.net".to_owned(), Basis::Consent),
        ];
        assert_eq!(standings(&mut session), both, "also of what left before it was learnt");
        // What is chosen later says nothing of before.
        writes(&mut session, &tcf_string(&[], &[], &[], false), 3_000, false);
        assert_eq!(standings(&mut session), both);
        session.request(&request(ADS, "script", 3_500));
        assert_eq!(standings(&mut session).last().unwrap().1, Basis::None, "the worst is shown");
    }

    #[test]
    fn a_string_that_is_found_again_in_the_jar_is_not_of_before() {
        let mut session = page();
        let all: Vec<u8> = (1..=10).collect();
        session.request(&request(ADS, "script", 1_500));
        writes(&mut session, &tcf_string(&all, &[755], &[], false), 2_000, false);
        writes(&mut session, &tcf_string(&all, &[755], &[], false), 4_000, true);
        assert_eq!((standings(&mut session), session.consent()), (vec![], Consent::Unknown));
    }

    #[test]
    fn a_string_that_goes_along_counts_for_that_request() {
        let check = |query: &str, expected: &[Basis]| {
            let mut session = page();
            let refused = tcf_string(&[], &[], &[], true);
            if query.contains("cookie") {
                writes(&mut session, &refused, 0, true);
            }
            session.request(&request(&format!("{BIDS}&{query}"), "image", 2_000));
            let found: Vec<_> = standings(&mut session).into_iter().map(|(_, it)| it).collect();
            assert_eq!(found, expected, "{query}");
        };
        let interest = tcf_string(&[1], &[755], &[91], true);
        check("cookie", &[Basis::None]);
        check(&format!("cookie&gdpr_consent={interest}"), &[Basis::LegitimateInterest]);
        check(&format!("gdpr=1&gdpr_consent={interest}"), &[Basis::LegitimateInterest]);
        check(&format!("gdpr=0&gdpr_consent={interest}"), &[]);
        check("cookie&gdpr_consent=${GDPR_CONSENT_91}", &[Basis::None]);
        check("gdpr_consent=null", &[]);
    }

    #[test]
    fn a_string_of_another_site_says_nothing() {
        let mut session = page();
        let cookie = Cookie {
            name: "euconsent-v2".into(),
            domain: ".elders.example".into(),
            lifetime_days: None,
            set_by: None,
            http_only: false,
        };
        let said = strings::read("euconsent-v2", &tcf_string(&[], &[], &[], false));
        session.cookie(&Stored { cookie, time: 0, identifier: None, said, earlier: true });
        session.request(&request(BIDS, "script", 2_000));
        assert_eq!(standings(&mut session), []);
    }
}
