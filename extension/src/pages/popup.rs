//! The popup: what is known of the page in front of the user, kept up to date while it is open.
//!
//! `popup.html?tab=7` shows the page of that tab, also in a tab of its own.

use std::cell::RefCell;

use saydo_shared::wire::{Answer, Draft};

use super::tree::{button, fold_up, tag};
use super::{companion, parameter, report, words};
use crate::browser::{permissions, runtime, sleep, tabs};
use crate::message::{FromPage, ToPage, Trouble, View};

/// How often it looks for news, in milliseconds.
const NEWS: u32 = 1_000;

#[derive(Default, Clone, PartialEq)]
struct Popup {
    tab: Option<i64>,
    view: Option<View>,
    letter: Option<Draft>,
    /// All is to be shown, not only what should be looked at.
    all: bool,
    trouble: Option<Trouble>,
    /// How to connect the companion was asked for.
    connect: bool,
    busy: bool,
}

thread_local! {
    static POPUP: RefCell<Popup> = RefCell::default();
}

/// Shows the page of a tab until the popup is closed.
pub async fn run() {
    loop {
        look().await;
        sleep(NEWS).await;
    }
}

async fn look() {
    let asked = parameter("tab").and_then(|tab| tab.parse().ok());
    let tab = match asked {
        Some(tab) => tabs::get(tab).await,
        None => tabs::active().await,
    };
    let id = asked.or_else(|| tab.as_ref().and_then(|tab| tab.id).map(|id| id as i64));
    let Some(id) = id else { return };
    let address = tab.and_then(|tab| tab.url);
    if let Some(ToPage::Shown(view)) = runtime::ask(&FromPage::Show { tab: id, address }).await {
        change(|popup| {
            popup.tab = Some(id);
            popup.view = Some(*view);
        });
    }
}

/// Changes the state and shows it, when it did change.
fn change(with: impl FnOnce(&mut Popup)) {
    let changed = POPUP.with_borrow_mut(|popup| {
        let before = popup.clone();
        with(popup);
        *popup != before
    });
    if changed {
        POPUP.with_borrow(show);
    }
}

fn show(popup: &Popup) {
    let Some(view) = &popup.view else { return };
    let trouble = popup.trouble.as_ref().or(view.trouble.as_ref()).map(companion::trouble);
    let letter = popup.letter.as_ref().map(companion::letter);
    let mut main =
        tag("main").children(trouble).children(letter).children(report::show(view, popup.all));
    if !view.private && (popup.connect || !view.connected) {
        main = main.child(companion::connect());
    }
    if view.unsent > 0 {
        main = main.child(tag("p").class("note").text(&words::count("unsent", view.unsent)));
    }
    let can_draft = view.report.is_some() && !view.private && !popup.busy;
    let mut draft = button("draft", &words::say(if popup.busy { "drafting" } else { "draft" }));
    if !can_draft {
        draft = draft.set("disabled", "");
    }
    let bar =
        tag("nav").child(draft.class("main")).child(button("history", &words::say("history")));
    let _ = tag("div").class("popup").child(main).child(bar).show();
}

/// Does what a button says. Runs in the turn of the click.
pub fn act(action: &str) {
    match action {
        "draft" => draft(),
        "connect" => connect(),
        "history" => {
            wasm_bindgen_futures::spawn_local(async {
                tabs::open(&format!("{}options.html", runtime::base())).await;
            });
        }
        "all" => {
            let _ = fold_up();
            change(|popup| popup.all = !popup.all);
        }
        "close_letter" => change(|popup| popup.letter = None),
        _ => {}
    }
}

fn draft() {
    let (tab, connected) = POPUP
        .with_borrow(|popup| (popup.tab, popup.view.as_ref().is_some_and(|view| view.connected)));
    let Some(tab) = tab else { return };
    if !connected {
        // First things first; the question of the browser belongs to a click of its own.
        change(|popup| popup.trouble = Some(Trouble::NotAllowed));
        return;
    }
    change(|popup| (popup.busy, popup.trouble, popup.letter) = (true, None, None));
    wasm_bindgen_futures::spawn_local(async move {
        let answer = runtime::ask::<_, ToPage>(&FromPage::Draft { tab }).await;
        change(|popup| {
            popup.busy = false;
            match answer {
                Some(ToPage::Told(Answer::Drafted(draft))) => popup.letter = Some(draft),
                Some(ToPage::Failed(trouble)) => popup.trouble = Some(trouble),
                _ => popup.trouble = Some(Trouble::Silent),
            }
        });
    });
}

fn connect() {
    let asked = permissions::request_connect();
    wasm_bindgen_futures::spawn_local(async move {
        let trouble = match asked.await {
            false => Some(Trouble::NotAllowed),
            true => match runtime::ask::<_, ToPage>(&FromPage::Connect).await {
                Some(ToPage::Connected(_)) => None,
                Some(ToPage::Failed(trouble)) => Some(trouble),
                _ => Some(Trouble::Silent),
            },
        };
        change(|popup| {
            popup.connect = trouble.is_some();
            popup.trouble = trouble;
        });
        look().await;
    });
}
