//! Requests and cookies: from the browser's events to the page they belong to.

use saydo_shared::catalogue::{self, Host, Named, registrable_domain, same_organisation, site_of};
use saydo_shared::observe::session::Answered;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::setters::Setter;
use super::under_way::Leg;
use super::{Background, policy, state, update};
use crate::browser::address;
use crate::browser::cookies::{self, Stored};
use crate::browser::web_request::{self, Details, Headers, Place};
use crate::browser::{self};

/// How long a script's word about a cookie may come after the cookie, in milliseconds.
const AFTERTHOUGHT: u32 = 500;
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
        state.under_way.begin(&place.request, Leg { tab: id, request, waits })
    });
    if let Some(before) = before {
        arrived(id, &before);
    }
    if waits {
        gather(id);
    }
}

/// A request came to nothing.
pub fn on_failed(details: &Details) {
    if !web_request::came_through(details) {
        state(|state| state.under_way.failed(&web_request::place(details).request));
    }
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
fn arrive(id: i64, since: u64) -> bool {
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
        let went = move |cookie: &Stored| names.iter().any(|name| name == cookie.name());
        spawn_local(look_up(id, report, answered.url.clone(), went));
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

/// Looks up those cookies that went along to a third party. What this page set is known by then; the
/// others were there before.
async fn look_up(id: i64, report: String, url: String, went: impl Fn(&Stored) -> bool) {
    browser::sleep(2 * AFTERTHOUGHT).await;
    let jar = cookies::of_tab(id as f64, &url).await;
    state(|state| {
        let tab = state.tabs.get_mut(&id).filter(|tab| tab.visit.page().id() == report);
        let Some(tab) = tab else { return };
        for cookie in jar.iter().filter(|cookie| went(cookie)) {
            tab.visit.page_mut().cookie(&cookie.earlier());
        }
    });
    update::soon(id);
}

/// Notes whose cookies may go along, and watches those who do not renew theirs.
pub async fn watch_jar() {
    let jar = cookies::ordinary().await;
    state(|state| jar.iter().for_each(|cookie| state.holds(cookie)));
    watch();
}

/// Watches other hosts than before, where there are others.
pub fn watch() {
    if let Some(domains) = state(|state| state.along.changed()) {
        web_request::watch(&domains);
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
    }
}

/// The jar changed.
pub fn on_cookie(event: JsValue) {
    let Some(change) = cookies::change(event).filter(|change| !change.removed) else { return };
    let now = browser::now();
    state(|state| state.holds(&change.cookie));
    if !store(&change.cookie, now, false) {
        spawn_local(async move {
            browser::sleep(AFTERTHOUGHT).await;
            store(&change.cookie, now, true);
        });
    }
}

/// Gives a stored cookie to the page whose script said that it wrote it; `anyhow`, else to the page
/// that asked its site for something, or to the page of its own site where something happened last.
/// Says whether there was one.
fn store(cookie: &Stored, now: u64, anyhow: bool) -> bool {
    let site = site(cookie);
    let Some((id, renewed)) = state(|state| state.store(cookie, &site, now, anyhow)) else {
        return false;
    };
    if let Some((report, url)) = renewed {
        // Whoever the browser lets store such a cookie here gets its others, too.
        spawn_local(look_up(id, report, url, Stored::goes_along));
    }
    update::soon(id);
    true
}

/// The registrable domain of a cookie.
fn site(cookie: &Stored) -> String {
    registrable_domain(cookie.host()).unwrap_or(cookie.host()).to_owned()
}

impl Background {
    /// Notes a cookie of ordinary windows that may go along.
    fn holds(&mut self, cookie: &Stored) {
        let domain = registrable_domain(cookie.host());
        if let Some(domain) = domain.filter(|_| cookie.goes_along() && cookie.is_ordinary()) {
            self.along.holds(domain);
        }
    }

    /// Gives a stored cookie to its page. Gives the tab; and where a third party stored it, for the first
    /// time on this page, the report and an address of that party.
    fn store(
        &mut self,
        cookie: &Stored,
        site: &str,
        now: u64,
        anyhow: bool,
    ) -> Option<(i64, Option<(String, String)>)> {
        let shows = |id: i64| self.tabs.get(&id).is_some_and(|tab| tab.visit.page().site() == site);
        let script = self.setters.script(cookie.name(), site, now);
        let asked = || self.setters.request(site, now, shows);
        let setter = script.or_else(|| if anyhow { asked() } else { None }).cloned();
        if setter.is_none() && !anyhow {
            return None;
        }
        // A private page may not be told of a cookie of the ordinary jar, nor the reverse; of a page not
        // yet known to be ordinary either may be meant.
        let told = |id: &i64| {
            self.tabs.get(id).is_some_and(|tab| cookie.is_ordinary() || !tab.visit.is_kept())
        };
        let id = match &setter {
            Some(setter) => Some(setter.tab).filter(told),
            None => {
                let here = self.tabs.keys().filter(|id| shows(**id) && told(id));
                here.max_by_key(|id| self.tabs.get(id).map(|tab| tab.last)).copied()
            }
        }?;
        let page = self.tabs.get_mut(&id)?.visit.page_mut();
        let by = setter.as_ref().map(|s| s.by.clone()).filter(|by| !by.is_empty());
        let (since, time) = setter.as_ref().map_or((now, now), |s| (s.since, s.time));
        // With a choice between requests of which any may have set it, nobody knows what held.
        let unclear = !page.chose_alike(since, time);
        page.cookie(&cookie.stored(cookie.cookie(by), time, unclear));
        let part = setter
            .filter(|s| s.part && cookie.goes_along() && !same_organisation(site, page.site()));
        let renewed = part.and_then(|setter| {
            let report = page.id().to_owned();
            if cookie.is_ordinary() {
                self.along.renews(site, &report);
            }
            let of_site = site_of(&setter.by).as_deref() == Some(site);
            let url = if of_site { setter.by } else { format!("https://{}/", cookie.host()) };
            page.asks(site).then_some((report, url))
        });
        Some((id, renewed))
    }
}
