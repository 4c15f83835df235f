//! What leaves a page, held against what was typed on it.
//!
//! Keeps what left in the last moments, because the word of the content script that something was
//! typed may come after the request that carries it away.

use std::collections::{HashMap, VecDeque};
use std::fmt;

use super::super::coded::{Coded, Text};
use super::super::identifiers::Holder;
use super::super::sends::sent_as;
use super::super::typed::Left;
use super::super::{Cookie, Identifier, Kind, Observation};
use super::fact::{Answered, address, words};
use super::page::Page;
use crate::catalogue::{self, Address, By, Hit, Host};
use crate::limits::{BODY_BYTES, LEFT_BYTES_PER_TAB};
use crate::text::clip;

/// How long what left is kept, in milliseconds.
const MOMENT: u64 = 3_000;
/// Requests that left, at most, that are kept.
const MANY: usize = 128;
/// Findings of typed values on one page; a recorder sends the same ones again and again.
const FOUND: usize = 200;
/// Bytes of a typed value that are taken.
const VALUE_BYTES: usize = 1_000;
/// A body that records a visit is longer than one that counts it, in bytes.
const RECORD_BYTES: usize = 300;
/// Kinds of movements, clicks and changes that it names.
const RECORD_NAMES: usize = 4;
/// How often that has to go to one host.
const RECORD_TIMES: u8 = 2;
/// Fields of one body that are read.
const FIELDS: usize = 200;

/// A request that leaves.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Leaving {
    /// The request, as far as it is known before its answer.
    pub request: Answered,
    /// Its body as text, when it is no form.
    pub body: String,
    /// Its body as a form.
    pub form: Vec<(String, String)>,
}

/// What left a moment ago.
#[derive(Clone, Default)]
pub(super) struct Gone {
    list: VecDeque<One>,
    /// How often something of the visitor's was among it.
    found: usize,
    /// Hosts that were told what the visitor does, and how often.
    recorded: HashMap<String, u8>,
}

/// A request that left.
#[derive(Clone)]
struct One {
    url: String,
    initiator: Option<String>,
    resource: String,
    time: u64,
    text: Text,
}

impl One {
    /// The host it goes to.
    fn host(&self) -> &str {
        Address::of(&self.url).map_or("", |address| address.host())
    }

    /// Who runs that, and how it was recognised.
    fn who(&self) -> Option<(Hit, By)> {
        catalogue::named(&self.url, &Host::of(""))?.who()
    }
}

/// What left may hold what was typed.
impl fmt::Debug for Gone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} requests", self.list.len())
    }
}

impl Gone {
    /// Keeps a request, and lets go of what is too old or too much.
    fn keep(&mut self, one: One) {
        let oldest = one.time.saturating_sub(MOMENT);
        self.list.push_back(one);
        let bytes = |list: &VecDeque<One>| list.iter().map(|one| one.text.bytes()).sum::<usize>();
        while self.list.len() > MANY
            || bytes(&self.list) > LEFT_BYTES_PER_TAB
            || self.list.front().is_some_and(|one| one.time < oldest)
        {
            self.list.pop_front();
        }
    }
}

impl Page {
    /// Takes a request in that leaves, and gives the kinds of personal data that its body carries, to
    /// be given back with its answer.
    pub fn leaving(&mut self, leaving: &Leaving) -> Vec<String> {
        let request = &leaving.request;
        let navigates = request.resource == "main_frame";
        let (Some(url), true) = (address(&request.url), self.is_ours(request)) else {
            return Vec::new();
        };
        // Nobody but the visitor asked for it: another address was typed into the browser.
        if navigates && request.initiator.is_none() {
            return Vec::new();
        }
        let fields = fields(leaving);
        let told = sent_as(&fields, &url, &self.site);
        let lines: String =
            leaving.form.iter().map(|(key, value)| format!("{key}={value}\n")).collect();
        let body = if leaving.form.is_empty() { &leaving.body } else { &lines };
        let one = One {
            text: Text::of(&url, clip(body, BODY_BYTES)),
            url,
            initiator: request.initiator.clone(),
            resource: request.resource.clone(),
            time: request.sent.unwrap_or(request.time),
        };
        let document = navigates || request.resource == "sub_frame";
        if !self.typed_left(&one) && document && !leaving.form.is_empty() && !told.is_empty() {
            self.left(&one, Kind::FormPost, told.clone(), String::new());
        }
        self.handed_on(&one);
        self.recorded(&one, body);
        self.gone.keep(one);
        told
    }

    /// A message leaves through a channel that stays open.
    pub(super) fn sent(&mut self, url: &str, text: &str, script: &str, time: u64) {
        let Some(url) = address(url) else { return };
        let text = Text::of(&url, clip(text, BODY_BYTES));
        let one = One { text, url, initiator: address(script), resource: "websocket".into(), time };
        self.typed_left(&one);
        self.gone.keep(one);
    }

    /// Something was typed: it is looked for in what left since, and taken out of what was seen.
    pub(super) fn typed(&mut self, (value, kind, hint): (&str, &str, &str), time: u64) {
        let (value, kind, hint) = (clip(value, VALUE_BYTES), words(kind), words(hint));
        // A word that the page is about, or that left before, is no secret of the visitor's.
        let about = Text::of(&self.page, &self.title);
        let earlier = |o: &Observation| {
            o.time < time && value.bytes().all(|b| !b.is_ascii_digit() && b != b'@')
        };
        let known = |coded: &Coded| {
            let stands_in = |text: &Text| coded.found_in(text).is_some();
            let left =
                |o: &Observation| o.url.as_deref().is_some_and(|url| stands_in(&Text::of(url, "")));
            stands_in(&about) || self.log.any(|o| earlier(o) && left(o))
        };
        if !self.typed.add((value, &kind, &hint), time, known) {
            return;
        }
        let list = std::mem::take(&mut self.gone.list);
        for one in &list {
            self.typed_left(one);
        }
        self.gone.list = list;
        let Self { typed, log, .. } = self;
        log.revise(|observation| observation.time >= time && typed.clear(observation));
    }

    /// The visitor pressed something that may send what was typed.
    pub(super) fn handed_over(&mut self, time: u64) {
        self.typed.hand_over(time);
        self.log.revise(|observation| {
            let sent = observation.kind == Kind::KeyLogging && observation.time >= time;
            if sent {
                observation.kind = Kind::FormPost;
            }
            sent
        });
    }

    /// Whether typed values left: before they were handed over, or with that, to somebody else.
    fn typed_left(&mut self, one: &One) -> bool {
        let left = self.typed.left(&one.text, one.time);
        if left.is_empty() {
            return false;
        }
        // A search box and an address that completes itself are helped by those who answer them.
        let helps = |left: &&Left| matches!(left.kind, "search" | "address") && !left.handed;
        let tracker = one.who().is_some_and(|(hit, _)| hit.tracking);
        let left: Vec<&Left> = left.iter().filter(|left| tracker || !helps(left)).collect();
        let Some(first) = left.first() else { return false };
        // A page that is opened takes along what was handed over, or what was typed into a link.
        let handed = left.iter().all(|left| left.handed) || one.resource == "main_frame";
        let kind = if handed { Kind::FormPost } else { Kind::KeyLogging };
        let sends = left.iter().filter_map(|left| match (left.kind, left.form) {
            ("email", "" | "base64") => Some("email"),
            ("email", _) => Some("hashed_email"),
            (kind @ ("phone" | "name" | "address" | "card_number"), _) => Some(kind),
            _ => None,
        });
        let mut sends: Vec<String> = sends.map(str::to_owned).collect();
        sends.sort_unstable();
        sends.dedup();
        let label = match first.form {
            "" => first.kind.to_owned(),
            form => format!("{form}({})", first.kind),
        };
        self.left(one, kind, sends, label);
        true
    }

    /// Somebody's identifier becomes known: it is looked for in what left since.
    pub(super) fn holds(&mut self, identifier: &Identifier, cookie: &Cookie) {
        let domain = cookie.domain.trim_start_matches('.');
        self.identifiers.hold(&cookie.name, identifier, domain, &self.site);
        let list = std::mem::take(&mut self.gone.list);
        for one in &list {
            self.handed_on(one);
        }
        self.gone.list = list;
    }

    /// Identifiers of one party go to another.
    fn handed_on(&mut self, one: &One) {
        let found = self.identifiers.found_in(&one.text);
        if found.is_empty() {
            return;
        }
        let (host, to) = (one.host(), one.who().map_or("", |(hit, _)| hit.organisation));
        let edge = |(holder, way): (&Holder, &str)| {
            // What the site itself knows a visitor by is no other company's.
            let own = self.site == holder.who;
            let same = holder.who == to || catalogue::same_organisation(host, &holder.host);
            let held = format!("{} ({})", holder.cookie, holder.host);
            let label = if way == "plain" { held } else { format!("{way}: {held}") };
            (!own && !same).then_some(label)
        };
        let edges: Vec<String> = found.into_iter().filter_map(edge).collect();
        for label in edges {
            self.left(one, Kind::CookieSync, vec!["user_id".into()], label);
        }
    }

    /// What the visitor does is uploaded, again and again.
    fn recorded(&mut self, one: &One, body: &str) {
        if body.len() < RECORD_BYTES {
            return;
        }
        let named = one.text.names_of("recording.names");
        // Movements also tell people from robots.
        let protects = |(hit, _): (Hit, By)| {
            matches!(hit.category, "security" | "captcha" | "fraud_prevention")
        };
        if named.len() < RECORD_NAMES || one.who().is_some_and(protects) {
            return;
        }
        let host = one.host();
        if self.gone.recorded.len() >= MANY && !self.gone.recorded.contains_key(host) {
            return;
        }
        let times = self.gone.recorded.entry(host.to_owned()).or_default();
        *times = times.saturating_add(1);
        if *times == RECORD_TIMES {
            self.left(one, Kind::SessionRecording, Vec::new(), named.join(", "));
        }
    }

    /// Something of the visitor's went to somebody else.
    fn left(&mut self, one: &One, kind: Kind, sends: Vec<String>, label: String) {
        let endpoint = one.who().is_some_and(|(_, by)| by == By::Endpoint);
        if catalogue::same_organisation(one.host(), &self.site) && !endpoint {
            return;
        }
        let place = |url: &str| url.split('?').next().unwrap_or_default().to_owned();
        let here = place(&one.url);
        let known = self.log.any(|seen| {
            let same = seen.kind == kind && seen.detail.label == label && seen.sends == sends;
            same && seen.url.as_deref().is_some_and(|url| place(url) == here)
        });
        if known || self.gone.found >= FOUND {
            return;
        }
        self.gone.found += 1;
        let mut observation = self.observe(kind, one.time);
        observation.url = Some(one.url.clone());
        observation.initiator.clone_from(&one.initiator);
        observation.sends = sends;
        observation.detail.resource.clone_from(&one.resource);
        observation.detail.label = label;
        self.add(observation);
    }
}

/// The fields of a body: of a form, of JSON at any depth, or of what is written as a form is.
fn fields(leaving: &Leaving) -> Vec<(String, String)> {
    let body = leaving.body.trim();
    let mut fields: Vec<_> = leaving.form.iter().take(FIELDS).cloned().collect();
    if body.starts_with(['{', '[']) {
        if let Ok(value) = serde_json::from_str(body) {
            flatten("", &value, &mut fields);
        }
    } else if body.contains('=') {
        let pairs = url::form_urlencoded::parse(body.as_bytes()).into_owned();
        fields.extend(pairs.take(FIELDS));
    }
    fields
}

fn flatten(name: &str, value: &serde_json::Value, fields: &mut Vec<(String, String)>) {
    use serde_json::Value;
    match value {
        _ if fields.len() >= FIELDS => {}
        Value::String(text) => fields.push((name.to_owned(), text.clone())),
        Value::Array(list) => list.iter().for_each(|value| flatten(name, value, fields)),
        Value::Object(object) => object.iter().for_each(|(key, value)| flatten(key, value, fields)),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
