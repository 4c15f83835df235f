//! What follows when something has changed: the badge, the snapshot, the policy, the report.

use saydo_shared::observe::session::{Keepable, Snapshot};
use wasm_bindgen_futures::spawn_local;

use super::badge::{Badge, Shown};
use super::jar::Which;
use super::reading::Read;
use super::site::KeptChoices;
use super::tab::{Stage, Tab, Visit};
use super::{host, jar, network, policy, state};
use crate::browser::{self, storage, toolbar};

/// Between two updates lies so long, in milliseconds.
const GATHER: u64 = 400;
/// Between two updates of a page that still loads, in milliseconds: each takes time that the page needs.
const LEISURE: u64 = 2_000;
/// What belongs together comes within so long of each other, in milliseconds.
const TOGETHER: u64 = 10;
/// Without a request for so long a loaded page counts as quiet, in milliseconds.
const QUIET: u64 = 1_000;
/// A page that never gets quiet is settled after so many looks.
const LOOKS: u32 = 5;
/// How long what the browser reports may be behind the page, in milliseconds.
const BREATH: u32 = 10;
/// A page that never finishes loading is settled after so long, in milliseconds.
const PATIENCE: u32 = 10_000;

/// Updates what is shown and kept of a tab, soon: at once after a pause, and while its page loads at
/// leisure, because nothing can be said yet.
pub fn soon(id: i64) {
    let now = browser::now();
    let wait = state(|state| {
        let tab = state.tabs.get_mut(&id).filter(|tab| !tab.due)?;
        tab.due = true;
        let next = if tab.stage == Stage::Loading { now + LEISURE } else { tab.shown + GATHER };
        Some(next.saturating_sub(now).max(TOGETHER))
    });
    if let Some(wait) = wait {
        spawn_local(async move {
            browser::sleep(wait as u32).await;
            // It may have been done meanwhile.
            if state(|state| state.tabs.get(&id).is_some_and(|tab| tab.due)) {
                update(id).await;
            }
        });
    }
}

/// Waits until the policy of the site in a tab is read, where there is one: then its page can be judged.
pub async fn policy_ready(id: i64) {
    let policy = state(|state| Some(state.policy(state.tabs.get(&id)?)));
    if let Some(policy) = policy {
        policy.ready().await;
    }
}

/// What is to be done after a change; taken out of the state, because doing it takes time.
struct Outcome {
    /// Where it is another than before.
    badge: Option<Shown>,
    snapshot: Option<Snapshot>,
    record: Option<Keepable>,
}

async fn update(id: i64) {
    policy_ready(id).await;
    let Some(outcome) = state(|state| state.outcome(id)) else { return };
    if let Some((text, title, colours)) = &outcome.badge {
        toolbar::show(id, text, title, *colours).await;
    }
    if let Some(snapshot) = &outcome.snapshot {
        storage::write_tab(id, snapshot).await;
    }
    if let Some(report) = outcome.record {
        host::keep(report).await;
    }
}

impl super::Background {
    fn outcome(&mut self, id: i64) -> Option<Outcome> {
        let tab = self.tabs.get(&id)?;
        let (policy, reading) = (self.policy(tab), self.is_reading(&tab.visit));
        let tab = self.tabs.get_mut(&id)?;
        (tab.due, tab.shown) = (false, browser::now());
        let report = tab.visit.page_mut().judge(&*policy);
        let badge = Badge::of(&report, tab.stage < Stage::Loaded || reading).shown(&report);
        let badge = (tab.badge.as_ref() != Some(&badge)).then_some(badge);
        tab.badge = badge.clone().or(tab.badge.take());
        let snapshot = match &mut tab.visit {
            Visit::Kept(session) => Some(session.snapshot()),
            Visit::Private(_) => None,
        };
        let record = if reading { None } else { tab.take_report(&*policy) };
        Some(Outcome { badge, snapshot, record })
    }
}

/// The page of a tab has loaded: what it loaded is there. Shows what follows, and settles it once it has
/// been quiet for a moment.
pub fn loaded(id: i64) {
    let Some(report) = report_id(id) else { return };
    spawn_local(async move {
        take_in(id, &report).await;
        for _ in 0..LOOKS {
            browser::sleep(QUIET as u32).await;
            let last = state(|state| state.tabs.get(&id).map(|tab| tab.last));
            if last.is_none_or(|last| last + QUIET <= browser::now()) {
                break;
            }
        }
        settle(id, &report).await;
    });
}

/// Settles the page of a tab after a while, whether or not it has loaded.
pub fn settle_late(id: i64) {
    let Some(report) = report_id(id) else { return };
    spawn_local(async move {
        browser::sleep(PATIENCE).await;
        settle(id, &report).await;
    });
}

/// Settles the page of a tab now: the user looks.
pub fn settle_now(id: i64) {
    let Some(report) = report_id(id) else { return };
    spawn_local(async move {
        settle(id, &report).await;
        read_policy(id).await;
    });
}

/// The page of a tab links other documents than before: one that has loaded has its policy read.
pub fn linked(id: i64) {
    let loaded = |tab: &Tab| tab.stage > Stage::Loading;
    if state(|state| state.tabs.get(&id).is_some_and(loaded)) {
        spawn_local(read_policy(id));
    }
}

fn report_id(id: i64) -> Option<String> {
    state(|state| state.tabs.get(&id).map(|tab| tab.visit.page().id().to_owned()))
}

/// Takes in what came with a page: what is on its way, what lies in the jar, and its policy; and shows it.
/// Once for each page.
async fn take_in(id: i64, report: &str) {
    let page = state(|state| {
        let tab = state.tabs.get_mut(&id).filter(|tab| tab.visit.page().id() == report)?;
        let begin = tab.stage == Stage::Loading;
        begin.then(|| {
            tab.stage = Stage::Arriving;
            tab.visit.page().page().to_owned()
        })
    });
    let Some(page) = page else { return };
    spawn_local(read_policy(id));
    // Word of what went wrong, and of what was stored, may be a moment behind.
    browser::sleep(BREATH).await;
    if report_id(id).is_none_or(|now| now != report) {
        return;
    }
    network::arrive(id, u64::MAX);
    state(|state| state.jar.ask(id, report.to_owned(), page, Which::All));
    jar::look_now().await;
    state(|state| {
        let tab = state.tabs.get_mut(&id).filter(|tab| tab.visit.page().id() == report);
        tab.map(|tab| tab.stage = Stage::Loaded)
    });
    update(id).await;
}

/// Lets the page of a tab be kept, once it has been taken in.
async fn settle(id: i64, report: &str) {
    take_in(id, report).await;
    jar::look_again().await;
    let settled = state(|state| {
        let tab = state.tabs.get_mut(&id).filter(|tab| tab.visit.page().id() == report);
        let Some(tab) = tab.filter(|tab| tab.stage < Stage::Settled) else { return false };
        tab.stage = Stage::Settled;
        tab.visit.page_mut().touch(browser::now());
        true
    });
    if settled {
        jar::watch();
        update(id).await;
    }
}

/// Reads the policy of the site of a page, at most once a day.
async fn read_policy(id: i64) {
    let now = browser::now();
    let wanted = state(|state| {
        let tab = state.tabs.get(&id)?;
        let page = tab.visit.page();
        let (site, found, kept) =
            (page.site().to_owned(), page.policy().clone(), tab.visit.is_kept());
        let linked = found.privacy.is_some() || found.cookies.is_some();
        let begin = (linked || found.imprint.is_some())
            && match kept {
                true => state.kept.begin(&site, linked, now),
                false => state.private.begin(&site, linked, now),
            };
        begin.then(|| (site, page.page().to_owned(), found, kept))
    });
    let Some((site, page, found, kept)) = wanted else { return };
    soon(id);
    let policy = policy::fetch(&found, &page).await;
    finish(&site, kept, policy).await;
}

/// Keeps a policy, and shows what it says in every tab of the site.
async fn finish(site: &str, kept: bool, policy: Read) {
    let gone = state(|state| {
        if kept { state.kept.finish(site, policy) } else { state.private.finish(site, policy) }
    });
    let tabs = state(|state| {
        let mut here = Vec::new();
        for (id, tab) in &mut state.tabs {
            if tab.visit.page().site() == site && tab.visit.is_kept() == kept {
                tab.visit.page_mut().touch(browser::now());
                here.push(*id);
            }
        }
        here
    });
    for id in tabs {
        spawn_local(update(id));
    }
    if kept {
        for site in gone {
            storage::forget_policy(&site).await;
        }
        if let Some(policy) = state(|state| state.kept.kept_policy(site)) {
            storage::write_policy(site, &policy).await;
        }
    }
}

/// Writes what was chosen.
pub fn write_choices(choices: KeptChoices) {
    spawn_local(async move { storage::write_choices(&choices).await });
}
