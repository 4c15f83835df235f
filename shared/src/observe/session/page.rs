//! What a session knows of one page load, and how it takes facts in.

use std::collections::{HashMap, HashSet};

use super::choice::Choices;
use super::fact::{Answered, Fact, Stored, address, kind_of, millis, pixels, words};
use super::granting::Strings;
use super::leaving::Gone;
use super::log::{Log, relabel};
use crate::catalogue;
use crate::compare::{Judge, Judgement};
use crate::detect::consent::{choice as chosen_by, is_dialogue};
use crate::detect::measuring::Measuring;
use crate::limits::{FINDINGS_PER_REPORT, FRAMES_PER_TAB, OBSERVATIONS_PER_TAB, TEXT_BYTES};
use crate::observe::identifiers::Identifiers;
use crate::observe::sends::sent_in;
use crate::observe::typed::Typed;
use crate::observe::{Consent, Detail, Kind, Observation, is_identifier_shape};
use crate::policy::find::{Found, Link, policy_links};
use crate::report::{PolicySummary, Row, SiteReport};
use crate::text::clip;

/// What a session knows of its page, private or not. Holds nothing that can be written down.
#[derive(Debug, Clone)]
pub struct Page {
    pub(super) id: String,
    pub(super) page: String,
    origin: String,
    pub(super) site: String,
    pub(super) title: String,
    pub(super) started: u64,
    pub(super) updated: u64,
    pub(super) choices: Choices,
    pub(super) policy: Found,
    /// `DNT: 1` and `Sec-GPC: 1`.
    pub(super) signals: (bool, bool),
    pub(super) partial: bool,
    pub(super) log: Log,
    pub(super) cookies: HashSet<(String, String)>,
    /// Names and sites of cookies that were asked for because they went along.
    asked: HashSet<(String, String)>,
    /// Elements that were measured before their answer came: size, and whether they are hidden.
    pub(super) elements: HashMap<String, ((u32, u32), bool)>,
    /// Frames of this page, and of the page before it in the same tab.
    frames: HashSet<u64>,
    left_frames: HashSet<u64>,
    /// What was typed, and what left a moment ago. Never written down, never shown.
    pub(super) typed: Typed,
    before: Typed,
    pub(super) gone: Gone,
    /// By which values others recognise the visitor; the same holds for them.
    pub(super) identifiers: Identifiers,
    /// The consent strings that were in force.
    pub(super) strings: Strings,
}

impl Page {
    pub(super) fn open(page: &str, time: u64, id: String) -> Option<Self> {
        let page = address(page)?;
        let url = url::Url::parse(&page).ok()?;
        if !matches!(url.scheme(), "http" | "https") {
            return None;
        }
        let site = catalogue::site_of(&page)?;
        let mut opened = Self {
            id,
            origin: url.origin().ascii_serialization(),
            log: Log::new(&site),
            page,
            site,
            title: String::new(),
            started: time,
            updated: time,
            choices: Choices::default(),
            policy: Found::default(),
            signals: (false, false),
            partial: false,
            cookies: HashSet::new(),
            asked: HashSet::new(),
            elements: HashMap::new(),
            frames: HashSet::new(),
            left_frames: HashSet::new(),
            typed: Typed::default(),
            before: Typed::default(),
            gone: Gone::default(),
            identifiers: Identifiers::default(),
            strings: Strings::default(),
        };
        opened.arrived();
        Some(opened)
    }

    /// Notes a change. What happened earlier may be learnt later, such as the answer to a request: every
    /// change moves the time on, so that none is taken for one that is known.
    pub(super) fn changed(&mut self, time: u64) {
        self.updated = time.max(self.updated.saturating_add(1));
    }

    pub(super) fn observe(&mut self, kind: Kind, time: u64) -> Observation {
        self.changed(time);
        Observation {
            id: String::new(),
            page: self.page.clone(),
            kind,
            url: None,
            initiator: None,
            cookie: None,
            consent: self.choices.at(time),
            dnt: self.signals.0,
            gpc: self.signals.1,
            sends: Vec::new(),
            time,
            detail: Detail::default(),
        }
    }

    /// Whether a request comes from this page and not from the one before it in the same tab,
    /// whose last beacons arrive late.
    pub(super) fn is_ours(&mut self, answered: &Answered) -> bool {
        let (frame, parent) = answered.frame;
        let parent = (parent >= 0.0).then(|| millis(parent));
        let frame = millis(frame);
        if frame != 0 {
            if self.frames.contains(&frame) {
                return true;
            }
            if self.left_frames.contains(&frame)
                || parent.is_some_and(|p| self.left_frames.contains(&p))
            {
                return false;
            }
        }
        let asked_by_page = frame == 0 || (parent == Some(0) && answered.resource == "sub_frame");
        let document = answered.document.as_deref().and_then(|d| url::Url::parse(d).ok());
        let ours = match document.filter(|d| matches!(d.scheme(), "http" | "https")) {
            Some(document) if asked_by_page => {
                document.origin().ascii_serialization() == self.origin
            }
            _ => true,
        };
        if ours && frame != 0 && self.frames.len() < FRAMES_PER_TAB {
            self.frames.insert(frame);
        }
        ours
    }
}

impl Page {
    /// Identifier of the report.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Address of the page.
    #[must_use]
    pub fn page(&self) -> &str {
        &self.page
    }

    /// Registrable domain of the page, or its host.
    #[must_use]
    pub fn site(&self) -> &str {
        &self.site
    }

    /// What the visitor has chosen by now.
    #[must_use]
    pub fn consent(&self) -> Consent {
        self.choices.now()
    }

    /// What the visitor chose on this page, and when, milliseconds since 1970.
    #[must_use]
    pub fn chosen(&self) -> &[(u64, Consent)] {
        self.choices.chosen()
    }

    /// When something last changed, milliseconds since 1970.
    #[must_use]
    pub fn updated(&self) -> u64 {
        self.updated
    }

    /// Says that something around the page has changed, such as what is known of its policy.
    pub fn touch(&mut self, now: u64) {
        self.changed(now);
    }

    /// Whether the start of the page was missed.
    #[must_use]
    pub fn partial(&self) -> bool {
        self.partial
    }

    /// The documents the page links as its own.
    #[must_use]
    pub fn policy(&self) -> &Found {
        &self.policy
    }

    /// Sets what the visitor had chosen on this site earlier in this run of the browser.
    pub fn remember(&mut self, before: Consent) {
        self.choices.remember(before);
        self.relabel();
    }

    /// The page before this one in the same tab: its late requests are not of this page, and what was
    /// typed on it stands in addresses here.
    pub fn follows(&mut self, before: &Self) {
        self.left_frames.clone_from(&before.frames);
        self.before = before.typed.clone();
        self.before.follow(&before.before);
    }

    /// The visitor left the page and may come back to it: what was typed and sent there is not kept.
    pub fn leave(&mut self) {
        (self.typed, self.before) = (Typed::default(), Typed::default());
        self.gone = Gone::default();
    }

    /// The signals that the browser sends with each request: `DNT: 1` and `Sec-GPC: 1`.
    pub fn signals(&mut self, dnt: bool, gpc: bool) {
        self.signals = (dnt, gpc);
        self.log.revise(|observation| {
            let changed = (observation.dnt, observation.gpc) != (dnt, gpc);
            (observation.dnt, observation.gpc) = (dnt, gpc);
            changed
        });
    }

    /// The title of the page.
    pub fn titled(&mut self, title: &str) {
        self.title = words(title);
    }

    /// The page changed its address without being loaded again.
    pub fn moved(&mut self, page: &str) {
        let same = |url: &url::Url| url.origin().ascii_serialization() == self.origin;
        if let Some(page) = address(page).filter(|p| url::Url::parse(p).is_ok_and(|u| same(&u))) {
            self.page = page;
        }
    }

    /// Takes the links of the page in; documents that were found stay found.
    pub fn links(&mut self, links: &[Link]) {
        let found = policy_links(&self.page, links);
        let known = &mut self.policy;
        known.privacy = known.privacy.take().or(found.privacy);
        known.cookies = known.cookies.take().or(found.cookies);
        known.imprint = known.imprint.take().or(found.imprint);
        self.marks(links);
    }

    /// Takes an answered request in.
    pub fn request(&mut self, answered: &Answered) {
        let page = answered.resource == "main_frame";
        if page && !self.is_detour(answered) || !self.is_ours(answered) {
            return;
        }
        let kind = kind_of(&answered.resource);
        let mut observation = self.observe(kind, answered.sent.unwrap_or(answered.time));
        if answered.sent.is_none() && self.choices.changed() {
            // It may have left before or after the click.
            observation.consent = Consent::Unknown;
        }
        observation.sends = sent_in(&answered.url, &self.site);
        observation.sends.extend(answered.sends.iter().cloned());
        observation.sends.sort_unstable();
        observation.sends.dedup();
        observation.url = Some(answered.url.clone());
        observation.initiator.clone_from(&answered.initiator);
        observation.detail.resource.clone_from(&answered.resource);
        observation.detail.redirect_from.clone_from(&answered.redirect_from);
        observation.detail.status = Some(answered.status).filter(|status| *status > 0);
        observation.detail.bytes = answered.bytes;
        observation.detail.standing = self.standing(&answered.url, observation.time);
        if matches!(kind, Kind::Request | Kind::Iframe)
            && let Some((size, hidden)) = self.elements.remove(&answered.url)
        {
            (observation.detail.size, observation.detail.hidden) = (Some(size), hidden);
        }
        self.add(observation);
    }

    /// A request that was taken in came to nobody after all. Says whether it was known.
    pub fn failed(&mut self, answered: &Answered, now: u64) -> bool {
        let Some(url) = address(&answered.url) else { return false };
        let place = |url: &str| url.split('?').next().unwrap_or_default().to_owned();
        let same = |observation: &Observation| {
            let seen = observation.url.as_deref().is_some_and(|seen| place(seen) == place(&url));
            seen && observation.cookie.is_none() && Some(observation.time) == answered.sent
        };
        let known = self.log.withdraw(same);
        if known {
            self.changed(now);
        }
        known
    }

    /// Whether a page that was opened from this one is no page, but goes on to somebody else's. What leads
    /// back here is a log-in or a payment.
    fn is_detour(&self, answered: &Answered) -> bool {
        let host = |url: &str| url::Url::parse(url).ok()?.host_str().map(str::to_owned);
        let (Some(from), Some(to)) = (host(&answered.url), host(&answered.redirect_to)) else {
            return false;
        };
        let same = catalogue::same_organisation;
        answered.initiator.is_some() && !same(&from, &to) && !same(&to, &self.site)
    }

    /// Takes a stored cookie in, once for each name and domain. What a consent platform writes down
    /// counts each time.
    pub fn cookie(&mut self, stored: &Stored) {
        let cookie = &stored.cookie;
        let known = (words(&cookie.name), words(&cookie.domain));
        // What was seen being written here is not of an earlier page, though it lies in the jar as if.
        let new = !self.cookies.contains(&known);
        if new || !stored.earlier {
            self.said(stored);
        }
        if !new || self.cookies.len() >= OBSERVATIONS_PER_TAB {
            return;
        }
        self.cookies.insert(known);
        let mut observation = self.observe(Kind::Cookie, stored.time);
        if stored.earlier {
            observation.consent = Consent::Unknown;
            observation.time = 0;
        }
        if let Some(identifier) = &stored.identifier {
            observation.sends.push("user_id".into());
            self.holds(identifier, cookie);
        }
        observation.url.clone_from(&cookie.set_by);
        observation.cookie = Some(cookie.clone());
        self.add(observation);
    }

    /// The cookies that a request of this page carried to somebody else, by name, and of which nothing
    /// is known yet: they were not set on this page. Each is asked for once.
    pub fn carried(&mut self, answered: &Answered) -> Vec<String> {
        let host = address(&answered.url).and_then(|url| catalogue::site_of(&url));
        let Some(host) = host.filter(|host| !catalogue::same_organisation(host, &self.site)) else {
            return Vec::new();
        };
        if answered.cookies.is_empty() || !self.is_ours(answered) {
            return Vec::new();
        }
        let asked = &mut self.asked;
        let mut new = |name: &&String| {
            asked.len() < OBSERVATIONS_PER_TAB && asked.insert((words(name), host.clone()))
        };
        answered.cookies.iter().filter(|name| new(name)).cloned().collect()
    }

    /// Whether the jar is to be asked for the other cookies of a third party that could store one on this
    /// page: once for each.
    pub fn asks(&mut self, site: &str) -> bool {
        let room = self.asked.len() < OBSERVATIONS_PER_TAB;
        room && self.asked.insert((String::new(), site.to_owned()))
    }

    /// Whether nothing was chosen between two times.
    #[must_use]
    pub fn chose_alike(&self, since: u64, time: u64) -> bool {
        self.choices.at(since) == self.choices.at(time)
    }

    /// Takes a fact of a content script in. `frame` is the address of its document. Gives what the
    /// visitor chose, when the fact is that choice.
    pub fn fact(&mut self, fact: &Fact, frame: &str, now: u64) -> Option<Consent> {
        match fact {
            Fact::Image { url, size, natural, hidden } => {
                let tiny = |(w, h): (u32, u32)| w <= 2 && h <= 2;
                let (shown, file) = (pixels(*size), pixels(*natural));
                if tiny(file) && file.0 > 0 {
                    self.element(Kind::Request, url, file, *hidden, frame, now);
                } else if tiny(shown) && !hidden {
                    self.element(Kind::Request, url, shown, false, frame, now);
                }
            }
            Fact::Frame { url, size, hidden } => {
                self.element(Kind::Iframe, url, pixels(*size), *hidden, frame, now);
            }
            Fact::Widget { id, url } => self.widget(&words(id), url, frame, now),
            Fact::CookieWritten { .. } => {}
            Fact::StorageWritten { key, shape, distinct, script, time } => {
                let identifies = is_identifier_shape(clip(shape, TEXT_BYTES), *distinct as usize);
                self.storage(&words(key), identifies, script, millis(*time).min(now));
            }
            Fact::Measured { api, count, text, size, shown, script, time } => {
                let (count, size, shown) = (*count, *size, *shown);
                let measuring = Measuring { api, count, text, size, shown };
                if measuring.is_fingerprint() {
                    self.fingerprint(&measuring, script, frame, millis(*time).min(now));
                }
            }
            Fact::Sent { url, text, script, time } => {
                self.sent(url, text, script, millis(*time).min(now));
            }
            Fact::Typed { value, kind, hint, time } => {
                self.typed((value, kind, hint), millis(*time).min(now));
            }
            Fact::HandedOver { time } => self.handed_over(millis(*time).min(now)),
            Fact::Dialogue { text } => {
                if is_dialogue(&words(text)) && self.choices.ask() {
                    self.changed(now);
                    self.relabel();
                }
            }
            Fact::Click { control, dialogue, time } => {
                let choice = chosen_by(&words(control), &words(dialogue))?;
                self.choices.choose(millis(*time).min(now), choice);
                self.changed(now);
                self.relabel();
                return Some(choice);
            }
        }
        None
    }

    /// Takes an observation in, without what was typed.
    pub(super) fn add(&mut self, mut observation: Observation) {
        self.typed.clear(&mut observation);
        self.before.clear(&mut observation);
        self.log.add(observation);
    }

    /// Judges again what had been chosen at the time of each observation.
    pub(super) fn relabel(&mut self) {
        let Self { choices, log, .. } = self;
        relabel(log, |observation| {
            let certain = observation.time > 0;
            certain.then(|| choices.at(observation.time))
        });
    }

    /// Everything that was observed, in the order in which it was learnt.
    pub fn observations(&self) -> impl Iterator<Item = &Observation> {
        self.log.list()
    }

    /// The report of this page against a policy, to be shown.
    #[must_use]
    pub fn judge(&mut self, policy: &impl Judge) -> SiteReport {
        let findings = self.log.findings();
        let beyond = findings.len().saturating_sub(FINDINGS_PER_REPORT);
        let cookies = self.log.list().any(|observation| observation.kind == Kind::Cookie);
        let Judgement { assessments, good } = policy.judge(&findings, cookies, &self.site);
        let rows = findings.into_iter().zip(assessments).take(FINDINGS_PER_REPORT);
        let rows = rows.map(|(finding, assessment)| Row { finding, assessment });
        SiteReport {
            id: self.id.clone(),
            site: self.site.clone(),
            page: self.page.split(['?', '#']).next().unwrap_or_default().to_owned(),
            title: self.title.clone(),
            started: self.started,
            updated: self.updated,
            consent: self.choices.now(),
            policy: PolicySummary { good, ..policy.summary() },
            rows: rows.collect(),
            dropped: self.log.dropped().saturating_add(u32::try_from(beyond).unwrap_or(u32::MAX)),
        }
    }
}
