//! Messages of content scripts: facts from inside a page, which may be hostile.
//!
//! Tab, frame and privacy are what the browser says of the sender, never what the message says.

use saydo_shared::catalogue::{consent_platforms, site_of, widgets};
use saydo_shared::limits::FACTS_PER_MESSAGE;
use saydo_shared::observe::session::Fact;
use saydo_shared::policy::find::Link;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::left::bare;
use super::setters::Setter;
use super::{Background, jar, state, update};
use crate::browser::runtime::Sender;
use crate::browser::{self, from_js, to_js};
use crate::message::{FromContent, Wanted};

/// Where a message came from.
struct Origin {
    tab: i64,
    main: bool,
    /// The address of its document when that began.
    address: String,
    /// The address that its tab shows now: a document may go on to another one.
    shown: String,
    time: u64,
}

/// Takes a message in, and gives the answer.
pub fn on_content(message: JsValue, sender: Sender) -> JsValue {
    let (Some(message), Some(tab)) = (from_js::<FromContent>(message), &sender.tab) else {
        return JsValue::NULL;
    };
    let Some(id) = tab.id else { return JsValue::NULL };
    let origin = Origin {
        tab: id as i64,
        main: sender.frame_id == Some(0.0),
        address: sender.url.clone().unwrap_or_default(),
        shown: tab.url.clone().or_else(|| sender.url.clone()).unwrap_or_default(),
        time: browser::now(),
    };
    let greeted = matches!(message, FromContent::Hello { .. });
    let loaded = matches!(message, FromContent::Page { loaded: true, .. });
    let facts = matches!(message, FromContent::Facts(_));
    let writes = matches!(&message, FromContent::Facts(facts) if facts.iter().any(is_cookie));
    // Facts come while somebody types; most change nothing that is shown.
    let (changed, linked) = state(|state| {
        let page = |state: &Background| {
            let page = state.tabs.get(&origin.tab)?.visit.page();
            Some((page.updated(), page.policy().clone()))
        };
        let before = page(state);
        if let Some(proof) = tab.not_private() {
            state.is_ordinary(origin.tab, proof);
        }
        state.content(&origin, message);
        let after = page(state);
        let [(was, had), (is, has)] = [before, after].map(Option::unzip);
        (!facts || is != was, loaded && has != had)
    });
    if writes {
        jar::stale(origin.tab);
    }
    match origin.main {
        true if greeted => update::settle_late(origin.tab),
        true if loaded => update::loaded(origin.tab),
        _ => {}
    }
    if linked {
        update::linked(origin.tab);
    }
    if changed {
        update::soon(origin.tab);
    }
    if greeted { to_js(&wanted()) } else { JsValue::NULL }
}

impl Background {
    fn content(&mut self, origin: &Origin, message: FromContent) {
        match message {
            FromContent::Hello { dnt, gpc } if origin.main => {
                self.follow(origin);
                if let Some(tab) = self.tabs.get_mut(&origin.tab) {
                    tab.visit.page_mut().signals(dnt, gpc);
                    // The browser clears the button when a document begins.
                    tab.badge = None;
                }
            }
            FromContent::Facts(facts) => {
                facts.into_iter().take(FACTS_PER_MESSAGE).for_each(|fact| self.fact(origin, &fact));
            }
            FromContent::Page { title, links, .. } if origin.main => {
                self.page(origin, &title, &links);
            }
            FromContent::Hello { .. } | FromContent::Page { .. } => {}
        }
    }

    /// Makes sure that the page of this document is followed: it is not when its request was not
    /// seen, because it came back from the browser's memory or was open before Saydo was there.
    fn follow(&mut self, origin: &Origin) {
        let Origin { tab, address, time, .. } = origin;
        let known =
            self.tabs.get(tab).is_some_and(|tab| bare(tab.visit.page().page()) == bare(address));
        if !known && self.bring_back(*tab, address, *time).is_none() {
            self.open(*tab, address, *time, true);
        }
    }

    fn fact(&mut self, origin: &Origin, fact: &Fact) {
        if let Fact::CookieWritten { name, script, time } = fact
            && let Some(site) = site_of(&origin.address)
        {
            let (name, by) = (name.clone(), script.clone());
            let time = (*time as u64).min(origin.time);
            let setter = Setter { tab: origin.tab, by, time, since: time, part: true };
            self.setters.wrote(name, site, setter);
        }
        let Some(tab) = self.tabs.get_mut(&origin.tab) else { return };
        tab.last = origin.time;
        let chosen = tab.visit.page_mut().fact(fact, &origin.address, origin.time);
        if let Some(choice) = chosen {
            // What lies there now was stored before.
            spawn_local(jar::look());
            let site = tab.visit.page().site().to_owned();
            if tab.visit.is_kept() {
                self.kept.choose(&site, choice);
                update::write_choices(self.kept.kept_choices());
            } else {
                self.private.choose(&site, choice);
            }
        }
    }

    fn page(&mut self, origin: &Origin, title: &str, links: &[Link]) {
        let Some(tab) = self.tabs.get_mut(&origin.tab) else { return };
        // The browser may clear the button when a page goes on to another address.
        tab.badge = None;
        let page = tab.visit.page_mut();
        page.moved(&origin.shown);
        page.titled(title);
        page.links(&links[..links.len().min(FACTS_PER_MESSAGE)]);
    }
}

fn is_cookie(fact: &Fact) -> bool {
    matches!(fact, Fact::CookieWritten { .. })
}

/// What content scripts look for: the selectors of the catalogue.
fn wanted() -> Wanted {
    Wanted {
        widgets: widgets()
            .filter(|widget| !widget.selectors.is_empty())
            .map(|widget| (widget.id, widget.selectors.join(",")))
            .collect(),
        dialogues: consent_platforms().flat_map(|p| p.banner).collect::<Vec<_>>().join(","),
    }
}
