//! A recording as the pages that were visited: each exchange is given to the page it was made for, as
//! the browser would have given it.

use std::collections::{HashMap, HashSet};

use saydo_shared::catalogue::{registrable_domain, same_organisation, site_of};
use saydo_shared::detect::strings::{self, Said};
use saydo_shared::limits::TABS;
use saydo_shared::observe::session::{Answered, Kept, Leaving, NotPrivate, Page, Session, Stored};
use saydo_shared::observe::{Consent, Cookie, Identifier, Identifiers};
use url::Url;

use super::{Exchange, Recording};

/// The parameter in which consent strings go along.
const CARRIED: &str = "gdpr_consent";
/// Redirects of which the next step has not been seen yet.
const UNDER_WAY: usize = 10_000;

/// The pages of a recording, and the identifiers seen in all of them.
#[derive(Default)]
pub struct Visits {
    sessions: Vec<Session<Kept>>,
    /// Values of cookies that recognise the visitor.
    pub identifiers: Identifiers,
    /// Exchanges of no page that is known, or of more pages than are followed.
    pub unplaced: usize,
    /// Whether any cookie was in the recording: browsers can leave them out.
    pub cookies: bool,
    /// The page that is open now, by the recording's identifier, and the frame of its document.
    open: HashMap<String, (usize, String)>,
    /// From where an address was reached.
    under_way: HashMap<String, String>,
    /// Names and hosts of cookies by page, so that one that went along is taken as earlier only when
    /// nobody set it there.
    known: HashSet<(usize, String, String)>,
    /// What the consent strings say that were sent from a page, and when.
    carried: HashMap<usize, Vec<(u64, Consent)>>,
}

impl Visits {
    /// Follows a recording from its first exchange to its last.
    pub fn of(recording: &Recording) -> Self {
        let mut visits = Self::default();
        for exchange in &recording.exchanges {
            visits.take(exchange, recording);
        }
        visits.choose();
        visits
    }

    /// The pages, in the order in which they were opened.
    pub fn pages(&mut self) -> impl Iterator<Item = (&mut Page, &Identifiers)> {
        let identifiers = &self.identifiers;
        self.sessions.iter_mut().map(move |session| (&mut **session, identifiers))
    }

    fn take(&mut self, exchange: &Exchange, recording: &Recording) {
        let from = self.under_way.remove(&exchange.url).unwrap_or_default();
        if let Some(to) = exchange.redirect_to.clone().filter(|_| self.under_way.len() < UNDER_WAY)
        {
            self.under_way.insert(to, exchange.url.clone());
        }
        let main = self.is_page(exchange);
        if main && exchange.redirects() {
            return;
        }
        let open = self.open.get(&exchange.page).map(|(visit, _)| *visit);
        if let Some(before) = open.filter(|_| main && !exchange.form.is_empty()) {
            // A form that was sent leaves the page it stood on.
            self.leaves(before, exchange, true);
        }
        let visit = match open.filter(|_| !main) {
            Some(visit) => Some(visit),
            None => address(exchange, recording, main)
                .and_then(|page| self.begin(&page, exchange, recording, main)),
        };
        let Some(visit) = visit else {
            self.unplaced += 1;
            return;
        };
        self.give(visit, exchange, main, from);
        self.cookies(visit, exchange, main);
        self.strings(visit, exchange);
    }

    /// Whether an exchange fetched a page itself. Where the recording does not say, the first document
    /// of its page does, and what follows in the same frame.
    fn is_page(&self, exchange: &Exchange) -> bool {
        exchange.main.unwrap_or_else(|| {
            let frame = self.open.get(&exchange.page).map(|(_, frame)| frame);
            let same = frame.is_none_or(|frame| !frame.is_empty() && *frame == exchange.frame);
            exchange.resource == "sub_frame" && same
        })
    }

    fn begin(
        &mut self,
        page: &str,
        exchange: &Exchange,
        recording: &Recording,
        main: bool,
    ) -> Option<usize> {
        let proof = NotPrivate::from_browser(Some(false))?;
        if self.sessions.len() >= TABS {
            return None;
        }
        let id = format!("har-{}", self.sessions.len() + 1);
        let mut session = Session::open(page, exchange.time, id, !main)?.keep(&proof);
        session.signals(exchange.signals.0, exchange.signals.1);
        let title = recording.titles.iter().find(|(id, _)| *id == exchange.page);
        session.titled(title.map_or("", |(_, title)| title));
        self.sessions.push(session);
        let visit = self.sessions.len() - 1;
        let frame = if main { exchange.frame.clone() } else { String::new() };
        self.open.insert(exchange.page.clone(), (visit, frame));
        Some(visit)
    }

    fn give(&mut self, visit: usize, exchange: &Exchange, main: bool, from: String) {
        let mut answered = answered(exchange, main);
        answered.redirect_from = from;
        if !main {
            answered.sends = self.leaves(visit, exchange, false);
        }
        self.sessions[visit].request(&answered);
    }

    /// Takes in what a request carried away from a page, and gives the kinds of personal data in it.
    fn leaves(&mut self, visit: usize, exchange: &Exchange, main: bool) -> Vec<String> {
        self.sessions[visit].leaving(&Leaving {
            request: answered(exchange, main),
            body: exchange.body.clone(),
            form: exchange.form.clone(),
        })
    }

    /// Takes the cookies of an exchange in: those that the answer sets, and those that went along and
    /// that nobody set on this page.
    fn cookies(&mut self, visit: usize, exchange: &Exchange, main: bool) {
        let url = Url::parse(&exchange.url).ok();
        let Some(host) = url.as_ref().and_then(Url::host_str) else { return };
        self.cookies |= !exchange.set.is_empty() || !exchange.carried.is_empty();
        let session = &mut self.sessions[visit];
        let site = session.site().to_owned();
        let key = |name: &str, host: &str| {
            let host = registrable_domain(host).unwrap_or(host);
            (visit, name.to_owned(), host.to_owned())
        };
        for (name, value) in &exchange.carried {
            self.identifiers.add(name, value, host, &site);
            let mut said = strings::read(name, value);
            // What the page itself was asked for with was there before; else a script may have written
            // it since.
            if !main && registrable_domain(host).unwrap_or(host) == site {
                session.chose(exchange.time, &std::mem::take(&mut said));
            }
            if self.known.insert(key(name, host)) {
                session.cookie(&Stored {
                    cookie: Cookie {
                        name: name.clone(),
                        domain: host.to_owned(),
                        lifetime_days: None,
                        set_by: None,
                        http_only: false,
                    },
                    time: exchange.time,
                    identifier: Identifier::of(value),
                    said,
                    earlier: true,
                });
            }
        }
        for set in exchange.set.iter().filter(|set| !set.removes()) {
            // What a host sets for a domain that is not its own, browsers refuse.
            let domain = set.domain.trim_start_matches('.');
            if !domain.is_empty() && host != domain && !host.ends_with(&format!(".{domain}")) {
                continue;
            }
            self.identifiers.add(&set.name, &set.value, host, &site);
            self.known.insert(key(&set.name, host));
            session.cookie(&Stored {
                cookie: Cookie {
                    name: set.name.clone(),
                    domain: if domain.is_empty() { host.to_owned() } else { set.domain.clone() },
                    lifetime_days: set.lifetime_days,
                    set_by: Some(exchange.url.clone()),
                    http_only: set.http_only,
                },
                time: exchange.time,
                identifier: Identifier::of(&set.value),
                said: strings::read(&set.name, &set.value),
                earlier: false,
            });
        }
    }
}

impl Visits {
    /// Remembers the consent string that goes along with a request.
    fn strings(&mut self, visit: usize, exchange: &Exchange) {
        let query = exchange.url.split_once('?').map_or("", |(_, query)| query);
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let said =
            pairs.find(|(key, _)| *key == CARRIED).map(|(key, text)| strings::read(key, text));
        if let Some(said) = said.filter(|said| said.choice != Consent::Unknown) {
            self.carried.entry(visit).or_default().push((exchange.time, said.choice));
        }
    }

    /// A page of which nothing else tells what was chosen: what all strings agree on that were sent from
    /// it. A frame of another site may have one of its own.
    fn choose(&mut self) {
        for (visit, strings) in std::mem::take(&mut self.carried) {
            let session = &mut self.sessions[visit];
            let agreed = strings.iter().all(|(_, choice)| *choice == strings[0].1);
            if session.consent() == Consent::Unknown && agreed {
                let (time, choice) = strings[0];
                session.chose(time, &Said { choice, granted: None });
            }
        }
    }
}

/// An exchange as the browser's network layer would tell of it.
fn answered(exchange: &Exchange, main: bool) -> Answered {
    Answered {
        url: exchange.url.clone(),
        resource: if main { "main_frame".into() } else { exchange.resource.into() },
        // Which frame asked is for telling the last requests of the page before; a recording has
        // them under a page of their own.
        document: None,
        initiator: exchange.initiator.clone(),
        sent: Some(exchange.time),
        time: exchange.time,
        status: exchange.status,
        bytes: exchange.bytes,
        frame: (0.0, -1.0),
        ..Answered::default()
    }
}

/// The page that an exchange was made for, where it is the first of it: itself, else the document it
/// names, else the title of the page where that is an address.
fn address(exchange: &Exchange, recording: &Recording, main: bool) -> Option<String> {
    let web = |address: &str| address.starts_with("http").then(|| address.to_owned());
    if main {
        return web(&exchange.url);
    }
    let title = recording.titles.iter().find(|(id, _)| *id == exchange.page);
    title
        .and_then(|(_, title)| web(title))
        .or_else(|| exchange.document.as_deref().and_then(web))
        .filter(|page| site_of(page).is_some_and(|site| !same_organisation(&site, "")))
}
