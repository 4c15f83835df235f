//! Requests that are under way: when they left, what redirected them here, what they carry.
//!
//! Of most requests the answer is not looked at. They count as having reached somebody when they are
//! redirected, or when nothing has gone wrong with them for a moment.

use std::collections::{HashMap, VecDeque};

use saydo_shared::observe::session::Answered;

/// Requests that are under way, at most.
const MANY: usize = 4_096;

/// One leg of a request: from one address to the next.
#[derive(Debug, Default)]
pub struct Leg {
    /// In this tab.
    pub tab: i64,
    /// What is known of it.
    pub request: Answered,
    /// Whether it is still to be given to its page, and no answer will do that.
    pub waits: bool,
    /// Whether it was given to its page without an answer.
    pub given: bool,
}

impl Leg {
    /// Whether the next leg is no redirect by anybody else: the browser does the same again, or does it
    /// encrypted.
    fn is_repeated(&self, next: &Self) -> bool {
        let bare = |leg: &Self| {
            let url = leg.request.url.as_str();
            url.split_once("://").map_or_else(|| url.to_owned(), |(_, rest)| rest.to_owned())
        };
        bare(self) == bare(next)
    }
}

/// Requests that are under way, by their identifier.
#[derive(Debug, Default)]
pub struct UnderWay {
    legs: HashMap<String, Leg>,
    order: VecDeque<String>,
}

impl UnderWay {
    /// A leg begins. Gives the one before it, when that has led here and still waits.
    pub fn begin(&mut self, request: &str, mut leg: Leg) -> Option<Answered> {
        let before = self.legs.remove(request);
        if before.is_none() {
            while self.order.len() >= MANY {
                self.order.pop_front().and_then(|oldest| self.legs.remove(&oldest));
            }
            self.order.push_back(request.to_owned());
        }
        let redirects = before.as_ref().is_some_and(|before| !before.is_repeated(&leg));
        leg.request.redirect_from = match &before {
            Some(before) if redirects => before.request.url.clone(),
            Some(before) => before.request.redirect_from.clone(),
            None => String::new(),
        };
        self.legs.insert(request.to_owned(), leg);
        before.filter(|before| redirects && before.waits).map(|before| before.request)
    }

    /// A request has left with these cookies.
    pub fn carries(&mut self, request: &str, cookies: Vec<String>) {
        if let Some(leg) = self.legs.get_mut(request) {
            leg.request.cookies = cookies;
        }
    }

    /// What is known of a request, once.
    pub fn known(&mut self, request: &str) -> Option<Answered> {
        self.legs.get_mut(request).map(|leg| std::mem::take(&mut leg.request)).inspect(|known| {
            // Its address is needed where it is redirected.
            if let Some(leg) = self.legs.get_mut(request) {
                leg.request.url.clone_from(&known.url);
                leg.request.redirect_from.clone_from(&known.redirect_from);
                leg.request.sent = known.sent;
            }
        })
    }

    /// A request has failed: it reached nobody, or nobody answered. Gives it when it has to be taken back.
    pub fn failed(&mut self, request: &str) -> Option<Leg> {
        self.legs.remove(request).filter(|leg| leg.given)
    }

    /// The requests of a tab that have waited since a time, in the order in which they left; and whether
    /// there are others.
    pub fn ripe(&mut self, tab: i64, since: u64) -> (Vec<Answered>, bool) {
        let (mut ripe, mut others) = (Vec::new(), false);
        for leg in self.legs.values_mut().filter(|leg| leg.waits && leg.tab == tab) {
            if leg.request.sent.is_some_and(|sent| sent > since) {
                others = true;
            } else {
                (leg.waits, leg.given) = (false, true);
                ripe.push(leg.request.clone());
            }
        }
        ripe.sort_by_key(|request| request.sent);
        (ripe, others)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leg(url: &str, sent: u64) -> Leg {
        let request = Answered { url: url.into(), sent: Some(sent), ..Answered::default() };
        Leg { tab: 1, request, waits: true, given: false }
    }

    fn ripe(requests: &mut UnderWay, since: u64) -> (Vec<String>, bool) {
        let (ripe, others) = requests.ripe(1, since);
        (ripe.into_iter().map(|request| request.url).collect(), others)
    }

    #[test]
    fn a_redirect_is_an_answer() {
        let mut requests = UnderWay::default();
        assert_eq!(requests.begin("1", leg("https://a.example/", 1)), None);
        let before = requests.begin("1", leg("https://b.example/", 2));
        assert_eq!(before.map(|before| before.url).as_deref(), Some("https://a.example/"));
        let known = requests.known("1").unwrap();
        assert_eq!((known.redirect_from.as_str(), known.sent), ("https://a.example/", Some(2)));
    }

    #[test]
    fn the_same_encrypted_is_no_redirect() {
        let mut requests = UnderWay::default();
        requests.begin("1", leg("http://a.example/", 1));
        assert_eq!(requests.begin("1", leg("https://a.example/", 2)), None);
        assert_eq!(ripe(&mut requests, 5), (vec!["https://a.example/".to_owned()], false));
    }

    #[test]
    fn what_fails_reached_nobody_and_the_rest_did_after_a_moment() {
        let mut requests = UnderWay::default();
        for (id, sent) in [("1", 1), ("2", 2), ("3", 30)] {
            requests.begin(id, leg(&format!("https://{id}.example/"), sent));
        }
        assert!(requests.failed("2").is_none(), "its page has not heard of it");
        assert_eq!(ripe(&mut requests, 10), (vec!["https://1.example/".to_owned()], true));
        assert_eq!(ripe(&mut requests, 10), (Vec::new(), true), "each once");
        assert_eq!(ripe(&mut requests, 30), (vec!["https://3.example/".to_owned()], false));
        let back = requests.failed("3").map(|leg| leg.request.url);
        assert_eq!(back.as_deref(), Some("https://3.example/"), "taken back");
    }
}
