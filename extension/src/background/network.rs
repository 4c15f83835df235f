//! Requests: from the browser's events to the page they belong to.

use saydo_shared::catalogue::{self, Host, Named, site_of};
use saydo_shared::observe::session::Answered;
use wasm_bindgen_futures::spawn_local;

use super::jar::Which;
use super::setters::Setter;
use super::under_way::Leg;
use super::{jar, policy, state, update};
use crate::browser;
use crate::browser::address;
use crate::browser::web_request::{self, Details, Headers, Place};

/// How long nothing may go wrong with a request until it counts as having reached somebody, in
/// milliseconds. One that is blocked, or goes to a name that does not exist, fails within it.
const MOMENT: u32 = 600;

/// A request leaves; `answered` says whether its answer will be reported, too.
pub fn on_request(details: &Details, answered: bool) {
    let place = web_request::place(details);
    if place.tab < 0.0 {
        return;
    }
    let id = place.tab as i64;
    let mut request = web_request::request(details);
    request.sent = Some(place.time);
    let leaving = if place.prerender { None } else { web_request::leaving(details, &request) };
    let waits = !answered && !place.prerender;
    let before = state(|state| {
        if let Some(site) = site_of(&request.url) {
            let (by, time) = (request.url.clone(), place.time);
            state.setters.asked(site, Setter { tab: id, by, time, since: time, part: !place.main });
        }
        if let Some(tab) = state.tabs.get_mut(&id) {
            tab.last = place.time;
            let leaves = |leaving| tab.visit.page_mut().leaving(&leaving);
            request.sends = leaving.map(leaves).unwrap_or_default();
        }
        state.under_way.begin(&place.request, Leg { tab: id, request, waits, given: false })
    });
    if let Some(before) = before {
        arrived(id, &before);
    }
    if waits {
        gather(id);
    }
    jar::stale(id);
}

/// A request came to nothing. Its page may have been given it already, when it loaded.
pub fn on_failed(details: &Details) {
    if web_request::came_through(details) {
        return;
    }
    let place = web_request::place(details);
    let withdrawn = state(|state| {
        let leg = state.under_way.failed(&place.request)?;
        let tab = state.tabs.get_mut(&leg.tab)?;
        tab.visit.page_mut().failed(&leg.request, place.time).then_some(leg.tab)
    });
    withdrawn.into_iter().for_each(update::soon);
}

/// Gives the requests of a tab that nothing went wrong with to its page, after a moment.
fn gather(id: i64) {
    let due = state(|state| match state.tabs.get_mut(&id) {
        Some(tab) => !std::mem::replace(&mut tab.gathers, true),
        None => false,
    });
    if due {
        spawn_local(async move {
            browser::sleep(MOMENT).await;
            let others = arrive(id, browser::now().saturating_sub(u64::from(MOMENT)));
            state(|state| state.tabs.get_mut(&id).map(|tab| tab.gathers = false));
            if others {
                gather(id);
            }
        });
    }
}

/// Gives the requests of a tab that have waited since a time to its page; says whether there are others.
pub fn arrive(id: i64, since: u64) -> bool {
    let (ripe, others) = state(|state| state.under_way.ripe(id, since));
    ripe.iter().for_each(|request| arrived(id, request));
    others
}

/// A request reached somebody.
fn arrived(id: i64, answered: &Answered) {
    let carried = state(|state| {
        let tab = state.tabs.get_mut(&id)?;
        tab.last = tab.last.max(answered.time);
        let page = tab.visit.page_mut();
        page.request(answered);
        Some((page.id().to_owned(), page.carried(answered)))
    });
    if let Some((report, names)) = carried.filter(|(_, names)| !names.is_empty()) {
        let url = answered.url.clone();
        state(|state| state.jar.ask(id, report, url, Which::Named(names)));
        jar::stale(id);
    }
    update::soon(id);
}

/// The first look at a request, before anything else of it is read: who is asked, from the page of its
/// tab. `None` where there is no page yet.
pub fn look(length: usize, tab: f64) -> Option<Named> {
    state(|state| {
        let page = Host::of(state.tabs.get(&(tab as i64))?.visit.page().site());
        address::read(length, |address| catalogue::named(address, &page))
    })
}

/// A request has left, with these cookies.
pub fn on_send(details: &Details) {
    let place = web_request::place(details);
    if place.tab >= 0.0 && !place.main {
        let cookies = web_request::carries(details);
        state(|state| state.under_way.carries(&place.request, cookies));
    }
}

/// An answer comes, or a redirect.
pub fn on_headers(details: &Details) {
    let place = web_request::place(details);
    let known = state(|state| state.under_way.known(&place.request));
    let (mut answered, headers) = web_request::answered(details, known);
    if place.tab < 0.0 {
        let initiator = answered.initiator.as_deref();
        policy::note_redirect(initiator, &answered.url, headers.location.as_deref());
        return;
    }
    if place.prerender {
        return;
    }
    let redirects = (300..400).contains(&answered.status);
    answered.redirect_to = headers.location.clone().filter(|_| redirects).unwrap_or_default();
    let id = place.tab as i64;
    if place.main {
        arrive(id, u64::MAX);
        // Of the page that led here: it may have been a detour.
        state(|state| {
            if let Some(tab) = state.tabs.get_mut(&id) {
                tab.visit.page_mut().request(&answered);
            }
        });
        begin(id, &place, &answered, &headers);
        update::soon(id);
    } else {
        arrived(id, &answered);
    }
}

/// Begins a page when the answer is one that will be shown as a page.
fn begin(id: i64, place: &Place, answered: &Answered, headers: &Headers) {
    let shown = !(300..400).contains(&answered.status) && !matches!(answered.status, 204 | 205);
    let kinds = ["text/", "application/xhtml+xml", "application/xml", "application/json"];
    let document = headers.media.is_empty() || kinds.iter().any(|k| headers.media.starts_with(k));
    if shown && document && !headers.attachment {
        let started = answered.sent.unwrap_or(place.time);
        state(|state| state.open(id, &answered.url, started, false));
        // What an earlier page left there is not of this one.
        spawn_local(jar::look_again());
    }
}
