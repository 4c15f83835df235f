//! Sites made from a policy and a list of observations: pages that really do what each line says.
//!
//! Lines have the shape that `saydo check` reads. Each state of consent gets a page of its own,
//! since a page has one: `/none_yet` shows a consent dialogue and does not wait for the answer,
//! `/accepted` shows it and waits, `/unknown` asks nothing.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result};
use saydo_shared::catalogue::who_url;
use saydo_shared::observe::{Cookie, Kind, Observation};
use serde_json::json;

use crate::parties;
use crate::server::{Answer, Request, World};
use crate::walk::host_of;

/// The button of the dialogue that accepts everything.
pub const ACCEPT: &str = "Alles accepteren";

/// A site to be served.
#[derive(Debug, Clone, Default)]
pub struct Stage {
    /// Host of the site.
    pub host: String,
    /// The policy as a web page; served at `/privacy`.
    pub policy: String,
    /// What its pages do.
    pub lines: Vec<Observation>,
}

impl Stage {
    /// A site that does what some lines of JSON say.
    ///
    /// # Errors
    /// When a line is no observation.
    pub fn new(host: &str, policy: &str, lines: &str) -> Result<Self> {
        let lines = lines
            .lines()
            .map(|line| serde_json::from_str(line).with_context(|| line.to_owned()))
            .collect::<Result<_>>()?;
        Ok(Self { host: host.to_owned(), policy: page_of(policy), lines })
    }

    /// The states of consent that its lines speak of.
    #[must_use]
    pub fn states(&self) -> Vec<String> {
        let mut states: Vec<_> = self.lines.iter().map(state).collect();
        states.sort();
        states.dedup();
        states
    }

    /// The address of the page for a state.
    #[must_use]
    pub fn address(&self, state: &str) -> String {
        format!("https://{}/{state}", self.host)
    }

    /// The foreign hosts that the page for a state calls and that the catalogue knows: those that
    /// must be found. Calling an unknown host proves nothing by itself.
    #[must_use]
    pub fn hosts_in(&self, wanted: &str) -> Vec<String> {
        let lines = self.lines.iter().filter(|line| state(line) == wanted);
        let known = lines.filter_map(|line| line.url.as_deref()).filter(|u| who_url(u).is_some());
        let foreign = |host: &&str| registrable(host) != registrable(&self.host);
        known.filter_map(host_of).filter(foreign).map(str::to_owned).collect()
    }

    /// Adds the site and the third parties it uses to a world.
    pub fn add_to(&self, world: &mut World) {
        for (host, doing) in self.third_parties() {
            world.host(&host, move |request| doing.answer(request));
        }
        let site = self.clone();
        let registrable = registrable(&self.host).to_owned();
        for host in [self.host.clone(), registrable.clone(), format!("*.{registrable}")] {
            let site = site.clone();
            world.host(&host, move |request| site.answer(request));
        }
    }

    fn answer(&self, request: &Request) -> Answer {
        match request.path.trim_start_matches('/') {
            "privacy" => Answer::html(self.policy.clone()),
            state if self.states().iter().any(|s| s == state) => self.page(state),
            _ if self.lines.iter().any(|line| measures(line, request)) => script(),
            _ => parties::any(request, &[]),
        }
    }

    fn page(&self, wanted: &str) -> Answer {
        let mut script = String::new();
        let mut cookies = Vec::new();
        for line in self.lines.iter().filter(|l| state(l) == wanted) {
            match &line.cookie {
                Some(cookie) if self.is_own(cookie) && cookie.http_only => {
                    cookies.push(header(cookie));
                }
                Some(cookie) if self.is_own(cookie) => {
                    let _ = writeln!(script, "  document.cookie = {};", json!(header(cookie)));
                }
                _ => script.push_str(&action(line)),
            }
        }
        let dialogue = if wanted == "unknown" { "" } else { DIALOGUE };
        let begin = if wanted == "accepted" {
            "document.querySelector('#yes').addEventListener('click', act);"
        } else {
            "act();"
        };
        let page = format!(
            "<!doctype html><html lang=nl><meta charset=utf-8><title>{}</title><body>\
             <h1>{0}</h1><p>Welkom op deze website.</p>{dialogue}\
             <footer><a href=/privacy>Privacyverklaring</a></footer>\
             <script>const act = () => {{\n{script}}};\n{begin}</script>",
            self.host
        );
        cookies.iter().fold(Answer::html(page), |answer, cookie| {
            answer.header("Set-Cookie", &format!("{cookie}; HttpOnly"))
        })
    }

    fn is_own(&self, cookie: &Cookie) -> bool {
        registrable(cookie.domain.trim_start_matches('.')) == registrable(&self.host)
    }

    /// Each foreign host with what it has to do.
    fn third_parties(&self) -> BTreeMap<String, Party> {
        let mut parties = BTreeMap::<String, Party>::new();
        for line in &self.lines {
            for address in [&line.url, &line.initiator].into_iter().flatten() {
                let Some(host) = host_of(address) else { continue };
                if registrable(host) == registrable(&self.host) {
                    continue;
                }
                let party = parties.entry(host.to_owned()).or_default();
                if let Some(cookie) = line.cookie.as_ref().filter(|c| !self.is_own(c)) {
                    party.cookies.push(header(cookie));
                }
                if line.kind == Kind::Fingerprinting && Some(address) == line.url.as_ref() {
                    party.measures.push(line.clone());
                }
                if line.kind == Kind::CookieSync && Some(address) == line.initiator.as_ref() {
                    party.onward = line.url.clone().map(|to| (address.clone(), to));
                }
            }
        }
        parties
    }
}

/// What a third party does besides answering.
#[derive(Debug, Clone, Default)]
struct Party {
    cookies: Vec<String>,
    /// The address that sends the browser on, and where to.
    onward: Option<(String, String)>,
    /// The lines by which its scripts measure the device.
    measures: Vec<Observation>,
}

impl Party {
    fn answer(&self, request: &Request) -> Answer {
        let here = format!("https://{}{}?{}", request.host, request.path, request.query);
        match &self.onward {
            Some((from, to)) if *from == here => Answer::redirect(to),
            _ if self.measures.iter().any(|line| measures(line, request)) => script(),
            _ => parties::any(request, &self.cookies),
        }
    }
}

/// Whether a request is for the script by which a line measures the device.
fn measures(line: &Observation, request: &Request) -> bool {
    let url = line.url.as_deref().filter(|_| line.kind == Kind::Fingerprinting);
    let rest = url.and_then(|url| url.split_once("://")).map_or("", |(_, rest)| rest);
    rest.split(['?', '#']).next() == Some(&format!("{}{}", request.host, request.path))
}

/// A script that measures the device.
fn script() -> Answer {
    Answer::new("text/javascript", include_str!("../fixtures/mechanisms/canvas.js"))
}

const DIALOGUE: &str = "<div id=ask role=dialog aria-label=Cookies style='position:fixed;bottom:0'>\
    <p>Wij gebruiken cookies. Mogen wij cookies plaatsen om het bezoek te meten en advertenties te tonen?</p>\
    <button id=yes onclick='ask.remove()'>Alles accepteren</button><button onclick='ask.remove()'>Weigeren</button></div>";

/// The script that does what a line says.
fn action(line: &Observation) -> String {
    let Some(url) = &line.url else { return String::new() };
    let via = line.initiator.as_ref().filter(|_| line.kind == Kind::CookieSync);
    let address = json!(via.unwrap_or(url));
    let element = |tag: &str, set: &str| {
        format!(
            "  document.body.append(Object.assign(document.createElement('{tag}'), {{ src: {address}, {set} }}));\n"
        )
    };
    match line.kind {
        Kind::Pixel | Kind::Cookie | Kind::CookieSync => element("img", "width: 1, height: 1"),
        Kind::Iframe => element("iframe", "width: 200"),
        Kind::Script | Kind::SocialButton | Kind::SessionRecording | Kind::Fingerprinting => {
            element("script", "async: true")
        }
        Kind::Websocket => format!("  new WebSocket({address});\n"),
        Kind::Request | Kind::Storage | Kind::KeyLogging => {
            format!("  fetch({address}, {{ mode: 'no-cors', credentials: 'include' }});\n")
        }
        Kind::FormPost => format!(
            "  document.body.insertAdjacentHTML('beforeend', `<iframe name=sink hidden></iframe>\
             <form method=post target=sink><input name=EMAIL value=jan@voorbeeld.example><input name=FNAME value=Jan></form>`);\n\
             \x20 Object.assign(document.forms[0], {{ action: {address} }}).submit();\n"
        ),
    }
}

/// The page on which a line is shown.
fn state(line: &Observation) -> String {
    serde_json::to_value(line.consent)
        .ok()
        .and_then(|v| v.as_str().map(Into::into))
        .unwrap_or_default()
}

fn header(cookie: &Cookie) -> String {
    let mut text = format!("{}=saydo{}demo; Path=/", cookie.name, cookie.name.len());
    if let Some(days) = cookie.lifetime_days {
        let _ = write!(text, "; Max-Age={:.0}", days * 86_400.0);
    }
    text
}

/// Good enough for the hosts that stages use.
fn registrable(host: &str) -> &str {
    saydo_shared::catalogue::registrable_domain(host).unwrap_or(host)
}

/// A text as a web page: a paragraph for each line, so that quotes stay as they are, and lists where
/// lines begin as those of lists do. What is a page already stays so.
fn page_of(text: &str) -> String {
    if text.trim_start().starts_with('<') {
        return text.to_owned();
    }
    let mut page =
        "<!doctype html><html lang=nl><meta charset=utf-8><title>Privacyverklaring</title><body>\n"
            .to_owned();
    let mut listed = false;
    for line in text.lines().map(str::trim).filter(|l| !l.is_empty()) {
        let item = ["• ", "- ", "* "].iter().find_map(|sign| line.strip_prefix(sign));
        if item.is_some() != listed {
            page += if listed { "</ul>\n" } else { "<ul>\n" };
            listed = !listed;
        }
        let text = item.unwrap_or(line).trim_start_matches(['#', ' ']);
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let tag = match item {
            Some(_) => "li",
            None if line.starts_with('#') => "h2",
            None => "p",
        };
        let _ = writeln!(page, "<{tag}>{text}</{tag}>");
    }
    page
}
