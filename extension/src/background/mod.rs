//! The background: takes the browser's events apart, gives them to the page they belong to, and
//! shows and keeps what follows.
//!
//! One thread, one state. The state is never borrowed across an `await`: what is needed is taken
//! out first. Decides nothing about privacy itself.

mod along;
mod badge;
mod content;
mod host;
mod jar;
mod left;
mod network;
mod pages;
pub mod policy;
mod reading;
mod setters;
pub mod site;
mod tab;
mod under_way;
mod update;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use saydo_shared::limits::TABS;
use saydo_shared::observe::Consent;
use saydo_shared::observe::session::{Kept, NotPrivate, Private, Session};
use saydo_shared::report::PolicyStatus;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

pub use content::on_content;
pub use network::{look, on_failed, on_headers, on_request, on_send};
pub use pages::on_page;

use crate::browser::{self, storage};
use along::Along;
use jar::Jar;
use left::LeftPages;
use reading::Read;
use setters::Setters;
use site::Sites;
use tab::{Stage, Tab, Visit};
use under_way::UnderWay;

/// All that the background knows.
#[derive(Default)]
struct Background {
    tabs: BTreeMap<i64, Tab>,
    /// Tabs whose window is known not to be private.
    ordinary: BTreeMap<i64, NotPrivate>,
    kept: Sites<Kept>,
    private: Sites<Private>,
    setters: Setters,
    jar: Jar,
    along: Along,
    under_way: UnderWay,
    left: LeftPages,
}

thread_local! {
    static STATE: RefCell<Background> = RefCell::default();
}

fn state<R>(with: impl FnOnce(&mut Background) -> R) -> R {
    STATE.with_borrow_mut(with)
}

impl Background {
    /// Begins a page in a tab; what was there ends.
    fn open(&mut self, id: i64, address: &str, now: u64, partial: bool) -> Option<()> {
        let session = Session::open(address, now, browser::identifier(), partial)?;
        let mut visit = Visit::Private(session);
        if let Some(proof) = self.ordinary.get(&id) {
            visit = visit.keep(proof);
        }
        if let Some(before) = self.tabs.remove(&id) {
            visit.page_mut().follows(before.visit.page());
            self.leave(id, before, now);
        } else if self.tabs.len() >= TABS {
            let oldest = self.tabs.iter().min_by_key(|(_, tab)| tab.last).map(|(id, _)| *id);
            let oldest = oldest.and_then(|oldest| self.tabs.remove(&oldest));
            oldest.into_iter().for_each(|oldest| self.record(oldest));
        }
        let before = self.choice(&visit);
        visit.page_mut().remember(before);
        self.tabs.insert(id, Tab::new(visit, now));
        Some(())
    }

    /// Puts a page by: the visitor may come back to it.
    fn leave(&mut self, id: i64, tab: Tab, now: u64) {
        let policy = self.policy(&tab);
        let report = tab.has_report().then(|| tab.visit.page().id().to_owned());
        self.left.put(id, tab, now);
        if let Some(report) = report {
            spawn_local(async move {
                policy.ready().await;
                if let Some(report) = state(|state| state.left.take_report(&report, &*policy)) {
                    host::keep(report).await;
                }
            });
        }
    }

    /// Brings the page back that the browser has brought back.
    fn bring_back(&mut self, id: i64, address: &str, now: u64) -> Option<()> {
        let mut tab = self.left.take(id, address, now)?;
        if let Some(before) = self.tabs.remove(&id) {
            tab.visit.page_mut().follows(before.visit.page());
            self.leave(id, before, now);
        }
        (tab.last, tab.due, tab.gathers) = (now, false, false);
        self.tabs.insert(id, tab);
        Some(())
    }

    /// Ends a page: one that is complete goes to the companion as it is now.
    fn record(&self, mut tab: Tab) {
        let policy = self.policy(&tab);
        if tab.has_report() {
            spawn_local(async move {
                policy.ready().await;
                if let Some(report) = tab.take_report(&*policy) {
                    host::keep(report).await;
                }
            });
        }
    }

    /// The browser said that a window is not private.
    fn is_ordinary(&mut self, id: i64, proof: NotPrivate) {
        if let Some(mut tab) = self.tabs.remove(&id) {
            let was_kept = tab.visit.is_kept();
            tab.visit = tab.visit.keep(&proof);
            if !was_kept {
                let before = self.choice(&tab.visit);
                tab.visit.page_mut().remember(before);
            }
            self.tabs.insert(id, tab);
        }
        self.ordinary.insert(id, proof);
    }

    /// What had been chosen on the site of a page before.
    fn choice(&self, visit: &Visit) -> Consent {
        let site = visit.page().site();
        match visit {
            Visit::Kept(_) => self.kept.choice(site),
            Visit::Private(_) => self.private.choice(site),
        }
    }

    /// The policy of the site of a page, as far as it was read.
    fn policy(&self, tab: &Tab) -> Rc<Read> {
        let site = tab.visit.page().site();
        let read = match tab.visit {
            Visit::Kept(_) => self.kept.policy(site),
            Visit::Private(_) => self.private.policy(site),
        };
        read.unwrap_or_else(|| {
            let nothing = tab.stage >= Stage::Loaded && !self.is_reading(&tab.visit);
            let status = if nothing { PolicyStatus::NotFound } else { PolicyStatus::Pending };
            Rc::new(Read::none(status))
        })
    }

    /// Whether the policy of the site of a page is being read.
    fn is_reading(&self, visit: &Visit) -> bool {
        let site = visit.page().site();
        match visit {
            Visit::Kept(_) => self.kept.is_reading(site),
            Visit::Private(_) => self.private.is_reading(site),
        }
    }
}

/// Takes what the worker before this one left. Must be done before the first event.
pub fn restore(left: JsValue) {
    let left = storage::read(left);
    let now = browser::now();
    state(|state| {
        state.kept.restore(left.policies, left.choices);
        for (id, snapshot) in left.tabs {
            let Some(session) = Session::restore(snapshot) else { continue };
            let mut tab = Tab::new(Visit::Kept(session), now);
            tab.stage = Stage::Settled;
            state.tabs.insert(id, tab);
        }
    });
    host::restore(left.unsent);
    spawn_local(jar::begin());
}

/// A tab was closed.
pub fn on_closed(tab: f64) {
    let id = tab as i64;
    let kept = state(|state| {
        state.setters.forget(id);
        state.ordinary.remove(&id);
        state.left.forget_tab(id);
        let closed = state.tabs.remove(&id);
        let kept = closed.as_ref().is_some_and(|tab| tab.visit.is_kept());
        if let Some(tab) = closed {
            state.record(tab);
        }
        if !state.tabs.values().any(|tab| !tab.visit.is_kept()) {
            // The last private page has gone, and what was remembered for it.
            state.private = Sites::default();
        }
        kept
    });
    if kept {
        spawn_local(storage::forget_tab(id));
    }
}
