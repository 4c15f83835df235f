//! Cookies: what was stored since the last look, and whose page it belongs to.
//!
//! The browser would tell of every cookie as it is stored. A heavy page stores over a thousand, and
//! being told of each costs it more than all else that Saydo listens to. So the jar is looked at as a
//! whole: when a page begins, has loaded and is quiet, when the visitor chooses, and some time after
//! anything else happened. What differs from the look before was stored in between.

use std::collections::{BTreeSet, HashMap};

use saydo_shared::catalogue::{registrable_domain, same_organisation, site_of};
use wasm_bindgen_futures::spawn_local;

use super::tab::Stage;
use super::{Background, state, update};
use crate::browser;
use crate::browser::cookies::{self, Contents, Stored};
use crate::browser::web_request;

/// How long a script's word about a cookie may come after the cookie, in milliseconds.
const AFTERTHOUGHT: u32 = 500;
/// How long after something happened on a settled page the jar is looked at, in milliseconds.
const LATER: u32 = 1_500;
/// Questions about one page that wait for the next look, at most.
const QUESTIONS: usize = 1_000;

/// What is known of the jar.
#[derive(Debug, Default)]
pub struct Jar {
    /// How each cookie was stored when it was last looked at.
    marks: HashMap<u64, u64>,
    /// When the last look began, milliseconds since 1970; 0 before the first.
    looked: u64,
    /// Whether a page asked for something since, or wrote a cookie.
    stale: bool,
    /// Whether a look is about to be taken.
    due: bool,
    questions: Vec<Question>,
}

/// Which cookies of the jar a page is to be told of although they were there before it.
#[derive(Debug, Clone, PartialEq)]
pub enum Which {
    /// All that go to this address.
    All,
    /// Those that go along with requests from pages of other sites.
    Along,
    /// Those of these names, which went along.
    Named(Vec<String>),
}

/// A page asks for cookies of the jar that go to an address.
#[derive(Debug)]
struct Question {
    tab: i64,
    report: String,
    url: String,
    which: Which,
    /// When, milliseconds since 1970.
    time: u64,
}

impl Jar {
    /// Takes a look, and gives those that were stored since the one before, and since when. The first
    /// look finds nothing new; one that began before another that is over says nothing.
    fn changed<'a>(&mut self, all: &'a [Stored], began: u64) -> (u64, Vec<&'a Stored>) {
        let (since, first) = (self.looked, self.looked == 0);
        if began < since {
            return (since, Vec::new());
        }
        self.looked = began;
        let before = std::mem::take(&mut self.marks);
        let mut changed = Vec::new();
        for cookie in all {
            let (which, how) = cookie.mark();
            self.marks.insert(which, how);
            if !first && before.get(&which) != Some(&how) {
                changed.push(cookie);
            }
        }
        (since, changed)
    }

    /// Asks for cookies at the next look.
    pub fn ask(&mut self, tab: i64, report: String, url: String, which: Which) {
        if self.questions.len() < QUESTIONS {
            self.questions.push(Question { tab, report, url, which, time: browser::now() });
        }
    }

    /// The questions that a look which began then can answer: what this page set is known by now, and
    /// whoever could store a cookie gets its others, too.
    fn asked(&mut self, began: u64) -> Vec<Question> {
        let ripe = |question: &Question| question.time <= began || question.which == Which::Along;
        let (now, later) = std::mem::take(&mut self.questions).into_iter().partition(ripe);
        self.questions = later;
        now
    }
}

/// Notes whose cookies may go along, and watches those who do not renew theirs.
pub async fn begin() {
    look().await;
    watch();
}

/// Watches other hosts than before, where there are others.
pub fn watch() {
    if let Some(domains) = state(|state| state.along.changed()) {
        web_request::watch(&domains);
    }
}

/// Something happened in a tab that may have stored a cookie.
pub fn stale(id: i64) {
    let due = state(|state| {
        state.jar.stale = true;
        // A page that still loads is looked at when it has.
        let settled = state.tabs.get(&id).is_some_and(|tab| tab.stage == Stage::Settled);
        settled && !std::mem::replace(&mut state.jar.due, true)
    });
    if due {
        spawn_local(async {
            browser::sleep(LATER).await;
            state(|state| state.jar.due = false);
            look_again().await;
        });
    }
}

/// Looks at the jar if anything may have been stored since the last time.
pub async fn look_again() {
    if state(|state| state.jar.stale) {
        look().await;
    }
}

/// Looks at the jar.
pub async fn look() {
    look_once(AFTERTHOUGHT).await;
}

/// Looks at the jar when a page has loaded: what its scripts have to say of their cookies is there.
pub async fn look_now() {
    look_once(0).await;
}

/// Looks at the jar; `afterthought` is how long a script's word may be behind.
async fn look_once(afterthought: u32) {
    let began = browser::now();
    state(|state| state.jar.stale = false);
    let jar = cookies::all().await;
    let ended = browser::now();
    let (since, mut taken) = state(|state| {
        let (since, changed) = state.jar.changed(jar.cookies(), began);
        if since == 0 {
            jar.cookies().iter().for_each(|cookie| state.holds(cookie));
        }
        (since, state.take(&jar, changed, (since, ended), false))
    });
    std::mem::take(&mut taken.tabs).into_iter().for_each(update::soon);
    // A script may still say that it wrote one.
    if !taken.unknown.is_empty() && afterthought > 0 {
        browser::sleep(afterthought).await;
    }
    let tabs = state(|state| {
        let mut tabs = state.take(&jar, taken.unknown, (since, ended), true).tabs;
        for question in state.jar.asked(began) {
            state.answer(&jar, &question);
            tabs.insert(question.tab);
        }
        tabs
    });
    tabs.into_iter().for_each(update::soon);
}

/// What became of cookies that were stored.
struct Taken<'a> {
    /// Tabs that were given any.
    tabs: BTreeSet<i64>,
    /// Those of which it is not known yet who wrote them.
    unknown: Vec<&'a Stored>,
}

impl Background {
    /// Notes a cookie of ordinary windows that may go along.
    fn holds(&mut self, cookie: &Stored) {
        let domain = registrable_domain(cookie.host());
        if let Some(domain) = domain.filter(|_| cookie.goes_along() && cookie.is_ordinary()) {
            self.along.holds(domain);
        }
    }

    /// Gives cookies that were stored between two looks to their pages; with `anyhow`, also those of
    /// which nobody has said that they wrote them.
    fn take<'a>(
        &mut self,
        jar: &Contents,
        stored: Vec<&'a Stored>,
        between: (u64, u64),
        anyhow: bool,
    ) -> Taken<'a> {
        let mut taken = Taken { tabs: BTreeSet::new(), unknown: Vec::new() };
        for cookie in stored {
            self.holds(cookie);
            let anyhow = anyhow || cookie.is_http_only();
            match self.store(jar, cookie, between, anyhow) {
                Some(id) => taken.tabs.extend([id]),
                None if anyhow => {}
                None => taken.unknown.push(cookie),
            }
        }
        taken
    }

    /// Gives a stored cookie to the page whose script said that it wrote it; `anyhow`, else to the page
    /// that asked its site for something, or to the page of its own site where something happened last.
    /// Gives the tab of that page.
    fn store(
        &mut self,
        jar: &Contents,
        cookie: &Stored,
        (since, until): (u64, u64),
        anyhow: bool,
    ) -> Option<i64> {
        let site = registrable_domain(cookie.host()).unwrap_or(cookie.host());
        let told = |id: i64| jar.is_of(cookie, id);
        let shows = |id: i64| self.tabs.get(&id).is_some_and(|tab| tab.visit.page().site() == site);
        let script = self.setters.script(cookie.name(), site, since, told);
        let asked = || self.setters.request(site, since, told, shows);
        let said = script.is_some();
        let setter = script.or_else(|| if anyhow { asked() } else { None }).cloned();
        let id = match &setter {
            Some(setter) => setter.tab,
            None if !anyhow => return None,
            None => {
                let here = self.tabs.keys().copied().filter(|id| shows(*id) && told(*id));
                here.max_by_key(|id| self.tabs.get(id).map(|tab| tab.last))?
            }
        };
        let page = self.tabs.get_mut(&id)?.visit.page_mut();
        let by = setter.as_ref().map(|s| s.by.clone()).filter(|by| !by.is_empty());
        let (first, time) = setter.as_ref().map_or((since, until), |s| (s.since, s.time));
        // A script says when it wrote. An answer may have come, and a script kept silent, until the look:
        // with a choice in between nobody knows what held.
        let unclear = !page.chose_alike(first, if said { time } else { until });
        page.cookie(&cookie.stored(cookie.cookie(by), time, unclear));
        let part = setter
            .filter(|s| s.part && cookie.goes_along() && !same_organisation(site, page.site()));
        if let Some(setter) = part {
            let report = page.id().to_owned();
            if cookie.is_ordinary() {
                self.along.renews(site, &report);
            }
            if page.asks(site) {
                let of_site = site_of(&setter.by).as_deref() == Some(site);
                let url = if of_site { setter.by } else { format!("https://{}/", cookie.host()) };
                self.jar.ask(id, report, url, Which::Along);
            }
        }
        Some(id)
    }

    /// Tells a page of cookies that were there before it.
    fn answer(&mut self, jar: &Contents, question: &Question) {
        let tab = self.tabs.get_mut(&question.tab);
        let tab = tab.filter(|tab| tab.visit.page().id() == question.report);
        let (Some(tab), Ok(url)) = (tab, url::Url::parse(&question.url)) else { return };
        let page = tab.visit.page_mut();
        let wanted = |cookie: &&Stored| match &question.which {
            Which::All => true,
            Which::Along => cookie.goes_along(),
            Which::Named(names) => names.iter().any(|name| name == cookie.name()),
        };
        let here = jar.cookies().iter().filter(|cookie| jar.is_of(cookie, question.tab));
        for cookie in here.filter(|cookie| cookie.goes_to(&url)).filter(wanted) {
            page.cookie(&cookie.earlier());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stored(name: &str, value: &str) -> Stored {
        let text = format!(
            r#"{{"name":"{name}","value":"{value}","domain":".a.example","path":"/","storeId":"0"}}"#
        );
        browser::from_json(&text).unwrap()
    }

    #[test]
    fn what_differs_from_the_look_before_was_stored_since() {
        let mut jar = Jar::default();
        let mut look = |all: &[Stored], began| {
            let (since, changed) = jar.changed(all, began);
            let names: Vec<String> = changed.iter().map(|c| c.name().to_owned()).collect();
            (since, names.join(" "))
        };
        assert_eq!(look(&[stored("a", "1"), stored("b", "1")], 10), (0, String::new()));
        assert_eq!(look(&[stored("a", "2"), stored("c", "1")], 20), (10, "a c".into()));
        assert_eq!(look(&[stored("a", "1")], 15), (20, String::new()), "overtaken");
        let all = [stored("a", "2"), stored("b", "1"), stored("c", "1")];
        assert_eq!(look(&all, 30), (20, "b".into()), "it had gone");
    }
}
