//! What popup, history and panel ask.

use saydo_shared::limits::TEXT_BYTES;
use saydo_shared::text::clip;
use saydo_shared::wire::{Answer, Ask};

use super::tab::{Stage, Visit};
use super::{host, state, update};
use crate::browser::{native, permissions, runtime, storage, tabs};
use crate::message::{FromPage, ToPage, Trouble, View};

/// Kind of letter that *Draft letter* writes.
const KIND: &str = "opt_out";
/// Lines of one page of the history.
const LINES: u32 = 50;

/// Answers a page of the extension.
pub async fn on_page(message: FromPage) -> ToPage {
    let asked = match message {
        FromPage::Show { tab, address } => {
            update::settle_now(tab);
            return ToPage::Shown(Box::new(show(tab, address).await));
        }
        FromPage::Watch { tab } => return ToPage::Shown(Box::new(show(tab, None).await)),
        FromPage::Draft { tab } => draft(tab).await,
        FromPage::Connect => return connect().await,
        FromPage::History { before } => {
            host::ask(Ask::History { site: None, before, limit: LINES }).await
        }
        FromPage::Cases => host::ask(Ask::Cases { limit: LINES }).await,
        FromPage::Forget { site } => forget(site).await,
    };
    match asked {
        Ok(Answer::Error { code, message, fix }) => {
            ToPage::Failed(Trouble::Host { code, message, fix })
        }
        Ok(answer) => ToPage::Told(answer),
        Err(trouble) => ToPage::Failed(trouble),
    }
}

/// What is known of the page in a tab.
async fn show(id: i64, address: Option<String>) -> View {
    let (unsent, trouble) = host::state();
    let mut view = View {
        connected: permissions::may_connect().await,
        unsent,
        trouble,
        private: tabs::get(id).await.and_then(|tab| tab.not_private()).is_none(),
        ..View::default()
    };
    update::policy_ready(id).await;
    state(|state| {
        let Some(tab) = state.tabs.get(&id) else { return };
        let page = tab.visit.page();
        let same = |address: &str| {
            let origin = |a: &str| url_origin(a).unwrap_or_default();
            origin(clip(address, TEXT_BYTES)) == origin(page.page())
        };
        view.private = !tab.visit.is_kept();
        if address.is_some_and(|address| !same(&address)) {
            return;
        }
        let (policy, reading) = (state.policy(tab), state.is_reading(&tab.visit));
        (view.partial, view.chosen) = (page.partial(), page.chosen().to_vec());
        view.working = tab.stage < Stage::Loaded || reading;
        if let Some(tab) = state.tabs.get_mut(&id) {
            view.report = Some(tab.visit.page_mut().judge(&*policy));
        }
    });
    view
}

/// Scheme and host of an address.
fn url_origin(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    Some(format!("{scheme}://{host}"))
}

/// Drafts a letter about the page in a tab, after its report is on disk.
async fn draft(id: i64) -> Result<Answer, Trouble> {
    update::policy_ready(id).await;
    let report = state(|state| {
        let policy = state.policy(state.tabs.get(&id).ok_or(Trouble::Nothing)?);
        match &mut state.tabs.get_mut(&id).ok_or(Trouble::Nothing)?.visit {
            Visit::Kept(session) => Ok(session.report(&*policy)),
            Visit::Private(_) => Err(Trouble::Private),
        }
    })?;
    let report_id = report.report().id.clone();
    host::record(report).await?;
    host::ask(Ask::Draft { report_id, findings: Vec::new(), kind: KIND.into(), open: true }).await
}

/// Tries the connection; the pages that are open are kept from then on.
async fn connect() -> ToPage {
    if permissions::may_connect().await && !native::is_known() {
        runtime::restart();
        return ToPage::Failed(Trouble::Ended);
    }
    match host::ask(Ask::Cases { limit: 1 }).await {
        Ok(_) => {
            let ids = state(|state| state.tabs.keys().copied().collect::<Vec<_>>());
            ids.into_iter().for_each(update::soon);
            ToPage::Connected(host::version())
        }
        Err(trouble) => ToPage::Failed(trouble),
    }
}

/// Forgets a site, or everything: here and at the companion.
async fn forget(site: Option<String>) -> Result<Answer, Trouble> {
    let (ids, policies) = state(|state| {
        let of_site = |name: &str| site.as_deref().is_none_or(|site| site == name);
        let here = state.tabs.iter().filter(|(_, tab)| of_site(tab.visit.page().site()));
        let ids: Vec<i64> = here.map(|(id, _)| *id).collect();
        ids.iter().for_each(|id| {
            state.tabs.remove(id);
        });
        state.left.forget(site.as_deref());
        (ids, state.kept.forget(site.as_deref()))
    });
    for id in ids {
        storage::forget_tab(id).await;
    }
    for site in policies {
        storage::forget_policy(&site).await;
    }
    update::write_choices(state(|state| state.kept.kept_choices()));
    host::forget(site.as_deref()).await;
    host::ask(Ask::Forget { site }).await
}
