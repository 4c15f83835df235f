//! What follows when something has changed: the badge, the snapshot, the policy, the report.

use saydo_shared::observe::session::{Keepable, Snapshot};
use wasm_bindgen_futures::spawn_local;

use super::badge::Badge;
use super::jar::Which;
use super::reading::Read;
use super::site::KeptChoices;
use super::tab::{Stage, Visit};
use super::{host, jar, policy, state};
use crate::browser::{self, storage, toolbar};

/// Changes are gathered for so long, in milliseconds.
const GATHER: u32 = 400;
/// Without a request for so long a loaded page counts as quiet, in milliseconds.
const QUIET: u64 = 1_000;
/// A page that never gets quiet is settled after so many looks.
const LOOKS: u32 = 5;
/// A page that never finishes loading is settled after so long, in milliseconds.
const PATIENCE: u32 = 10_000;

/// Updates what is shown and kept of a tab, soon.
pub fn soon(id: i64) {
    let due = state(|state| match state.tabs.get_mut(&id) {
        Some(tab) => !std::mem::replace(&mut tab.due, true),
        None => false,
    });
    if due {
        spawn_local(async move {
            browser::sleep(GATHER).await;
            update(id).await;
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
    badge: (String, String, (&'static str, &'static str)),
    snapshot: Option<Snapshot>,
    record: Option<Keepable>,
}

async fn update(id: i64) {
    policy_ready(id).await;
    let Some(outcome) = state(|state| state.outcome(id)) else { return };
    let (text, title, colours) = &outcome.badge;
    toolbar::show(id, text, title, *colours).await;
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
        tab.due = false;
        let report = tab.visit.page_mut().judge(&*policy);
        let badge = Badge::of(&report, tab.stage < Stage::Settled || reading);
        let badge = (badge.text(), badge.title(&report), badge.colours());
        let snapshot = match &mut tab.visit {
            Visit::Kept(session) => Some(session.snapshot()),
            Visit::Private(_) => None,
        };
        let record = if reading { None } else { tab.take_report(&*policy) };
        Some(Outcome { badge, snapshot, record })
    }
}

/// Settles the page of a tab once it has been quiet for a moment.
pub fn settle_when_quiet(id: i64) {
    let Some(report) = report_id(id) else { return };
    spawn_local(async move {
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

fn report_id(id: i64) -> Option<String> {
    state(|state| state.tabs.get(&id).map(|tab| tab.visit.page().id().to_owned()))
}

/// Looks up what a loaded page has: its cookies and its policy. Once for each page.
async fn settle(id: i64, report: &str) {
    let page = state(|state| {
        let tab = state.tabs.get_mut(&id)?;
        let begin = tab.stage == Stage::Loading && tab.visit.page().id() == report;
        begin.then(|| {
            tab.stage = Stage::Settling;
            tab.visit.page().page().to_owned()
        })
    });
    let Some(page) = page else { return };
    state(|state| state.jar.ask(id, report.to_owned(), page, Which::All));
    jar::look().await;
    read_policy(id).await;
    state(|state| {
        let Some(tab) = state.tabs.get_mut(&id) else { return };
        if tab.visit.page().id() == report {
            tab.stage = Stage::Settled;
            tab.visit.page_mut().touch(browser::now());
        }
    });
    jar::watch();
    soon(id);
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
    if kept {
        for site in gone {
            storage::forget_policy(&site).await;
        }
        if let Some(policy) = state(|state| state.kept.kept_policy(site)) {
            storage::write_policy(site, &policy).await;
        }
    }
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
    tabs.into_iter().for_each(soon);
}

/// Writes what was chosen.
pub fn write_choices(choices: KeptChoices) {
    spawn_local(async move { storage::write_choices(&choices).await });
}
