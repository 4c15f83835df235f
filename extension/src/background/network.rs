//! Requests and cookies: from the browser's events to the page they belong to.

use saydo_shared::catalogue::{self, Host, Named, registrable_domain, site_of};
use saydo_shared::observe::session::Answered;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::setters::Setter;
use super::{policy, state, update};
use crate::browser::address;
use crate::browser::cookies::{self, Change};
use crate::browser::web_request::{self, Details, Headers, Place};
use crate::browser::{self};

/// How long a script's word about a cookie may come after the cookie, in milliseconds.
const AFTERTHOUGHT: u32 = 500;

/// A request leaves.
pub fn on_request(details: &Details) {
    let place = web_request::place(details);
    if place.tab < 0.0 {
        return;
    }
    let id = place.tab as i64;
    let leaving = if place.prerender { None } else { web_request::leaving(details) };
    state(|state| {
        state.under_way.begin(&place.request, place.time);
        let tab = state.tabs.get_mut(&id).zip(leaving);
        let sends = tab.map(|(tab, leaving)| tab.visit.page_mut().leaving(&leaving));
        state.under_way.sends(&place.request, sends.unwrap_or_default());
    });
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
    let sent = state(|state| state.under_way.sent(&place.request));
    let (mut answered, headers) = web_request::answered(details, sent);
    if place.tab < 0.0 {
        let initiator = answered.initiator.as_deref();
        policy::note_redirect(initiator, &answered.url, headers.location.as_deref());
        return;
    }
    if place.prerender {
        return;
    }
    let redirects = headers.location.is_some() && (300..400).contains(&answered.status);
    state(|state| {
        let from = redirects.then(|| answered.url.clone());
        answered.redirect_to = headers.location.clone().filter(|_| redirects).unwrap_or_default();
        answered.redirect_from = state.under_way.redirect(&place.request, from);
        (answered.cookies, answered.sends) = state.under_way.carried(&place.request);
    });
    let id = place.tab as i64;
    announce(id, &answered, &headers);
    if place.main {
        // Of the page that led here: it may have been a detour.
        state(|state| {
            if let Some(tab) = state.tabs.get_mut(&id) {
                tab.visit.page_mut().request(&answered);
            }
        });
        begin(id, &place, &answered, &headers);
    } else {
        let carried = state(|state| {
            let tab = state.tabs.get_mut(&id)?;
            tab.last = place.time;
            let page = tab.visit.page_mut();
            page.request(&answered);
            Some((page.id().to_owned(), page.carried(&answered)))
        });
        if let Some((report, names)) = carried.filter(|(_, names)| !names.is_empty()) {
            spawn_local(look_up(id, report, answered.url.clone(), names));
        }
    }
    update::soon(id);
}

/// Looks up the cookies that went along to a third party. Those that this page set are known by then;
/// the others were there before.
async fn look_up(id: i64, report: String, url: String, names: Vec<String>) {
    browser::sleep(2 * AFTERTHOUGHT).await;
    let jar = cookies::of_tab(id as f64, &url).await;
    state(|state| {
        let tab = state.tabs.get_mut(&id).filter(|tab| tab.visit.page().id() == report);
        let Some(tab) = tab else { return };
        for cookie in jar.iter().filter(|cookie| names.iter().any(|name| name == cookie.name())) {
            tab.visit.page_mut().cookie(&cookie.earlier());
        }
    });
    update::soon(id);
}

/// Remembers which cookies an answer wants to set.
fn announce(tab: i64, answered: &Answered, headers: &Headers) {
    if headers.cookies.is_empty() {
        return;
    }
    let Some(site) = site_of(&answered.url) else { return };
    let time = answered.sent.unwrap_or(answered.time);
    state(|state| {
        for name in &headers.cookies {
            let (name, site, by) = (name.clone(), site.clone(), answered.url.clone());
            state.setters.add(Setter { tab, name, site, by, time });
        }
    });
}

/// Begins a page when the answer is one that will be shown as a page.
fn begin(id: i64, place: &Place, answered: &Answered, headers: &Headers) {
    let shown = !(300..400).contains(&answered.status) && !matches!(answered.status, 204 | 205);
    let kinds = ["text/", "application/xhtml+xml", "application/xml", "application/json"];
    let document = headers.media.is_empty() || kinds.iter().any(|k| headers.media.starts_with(k));
    if shown && document && !headers.attachment {
        let started = answered.sent.unwrap_or(place.time);
        state(|state| state.open(id, &answered.url, started, false));
    }
}

/// The jar changed.
pub fn on_cookie(event: JsValue) {
    let Some(change) = cookies::change(event).filter(|change| !change.removed) else { return };
    let now = browser::now();
    if !store(&change, now, false) {
        spawn_local(async move {
            browser::sleep(AFTERTHOUGHT).await;
            store(&change, now, true);
        });
    }
}

/// Gives a stored cookie to the page where somebody said they would set it; `anyhow`, else to the
/// page of its own site where something happened last. Says whether there was one.
fn store(change: &Change, now: u64, anyhow: bool) -> bool {
    let cookie = &change.cookie;
    let site = registrable_domain(cookie.host()).unwrap_or(cookie.host()).to_owned();
    let found = state(|state| {
        let setter = state.setters.find(cookie.name(), &site, now).cloned();
        if setter.is_none() && !anyhow {
            return None;
        }
        let own = |id: &i64| {
            let tab = state.tabs.get(id)?;
            // A private page may not be told of a cookie of the ordinary jar, nor the reverse; of a
            // page not yet known to be ordinary either may be meant.
            (cookie.is_ordinary() || !tab.visit.is_kept()).then_some(tab)
        };
        let id = match &setter {
            Some(setter) => Some(setter.tab).filter(|id| own(id).is_some()),
            None => {
                let here = |id: &&i64| own(id).is_some_and(|t| t.visit.page().site() == site);
                let ids = state.tabs.keys().filter(here);
                ids.max_by_key(|id| state.tabs.get(id).map(|tab| tab.last)).copied()
            }
        }?;
        let by = setter.as_ref().map(|s| s.by.clone()).filter(|by| !by.is_empty());
        let time = setter.map_or(now, |setter| setter.time);
        let stored = cookie.stored(cookie.cookie(by), time, false);
        state.tabs.get_mut(&id)?.visit.page_mut().cookie(&stored);
        Some(id)
    });
    found.inspect(|id| update::soon(*id)).is_some()
}
