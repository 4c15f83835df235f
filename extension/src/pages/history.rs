//! The history: what the companion keeps on this computer, and how to forget it.

use std::cell::RefCell;

use saydo_shared::text::plain;
use saydo_shared::wire::{Answer, Case, HistoryEntry};
use wasm_bindgen_futures::spawn_local;

use super::tree::{Tag, button, tag};
use super::{companion, words};
use crate::browser::{self, permissions, runtime, text};
use crate::message::{FromPage, ToPage, Trouble};

/// Letters have these states.
const STATES: [&str; 10] = [
    "drafted",
    "opened",
    "sent",
    "extended",
    "answered",
    "refused",
    "replied",
    "reminded",
    "complained",
    "closed",
];

#[derive(Default)]
struct History {
    entries: Vec<HistoryEntry>,
    next: Option<i64>,
    cases: Vec<Case>,
    host: String,
    trouble: Option<Trouble>,
    /// What is to be forgotten, once it is pressed again: a site, or everything.
    sure: Option<Option<String>>,
    said: String,
}

thread_local! {
    static HISTORY: RefCell<History> = RefCell::default();
}

/// Shows the history.
pub async fn run() {
    load().await;
}

async fn load() {
    let mut fresh = History::default();
    match runtime::ask(&FromPage::Connect).await {
        Some(ToPage::Connected(host)) => fresh.host = host,
        Some(ToPage::Failed(trouble)) => fresh.trouble = Some(trouble),
        _ => fresh.trouble = Some(Trouble::Silent),
    }
    if fresh.trouble.is_none() {
        match runtime::ask(&FromPage::History { before: None }).await {
            Some(ToPage::Told(Answer::History { entries, next })) => {
                (fresh.entries, fresh.next) = (entries, next)
            }
            Some(ToPage::Failed(trouble)) => fresh.trouble = Some(trouble),
            _ => {}
        }
        if let Some(ToPage::Told(Answer::Cases { cases })) = runtime::ask(&FromPage::Cases).await {
            fresh.cases = cases;
        }
    }
    change(|history| {
        let said = std::mem::take(&mut history.said);
        *history = History { said, ..fresh };
    });
}

fn change(with: impl FnOnce(&mut History)) {
    HISTORY.with_borrow_mut(with);
    HISTORY.with_borrow(show);
}

fn show(history: &History) {
    let mut main = tag("main").child(
        tag("header").child(tag("h1").text(&words::say("history_title"))).child(about(history)),
    );
    if let Some(trouble) = &history.trouble {
        if *trouble != Trouble::NotAllowed {
            main = main.child(companion::trouble(trouble));
        }
        main = main.child(companion::connect());
    } else {
        main = main.child(visits(history)).child(letters(&history.cases)).child(forget(history));
    }
    let said = tag("p").set("role", "status").class("note").text(&history.said);
    let main = if history.said.is_empty() { main } else { main.child(said) };
    let _ = tag("div").class("wide").child(main).show();
}

fn about(history: &History) -> Tag {
    let line = tag("p").class("policy");
    match history.trouble {
        None => line.text(&text("history_about", &[&history.host])),
        Some(_) => line.text(&words::say("history_none")),
    }
}

fn table(columns: &[&str], rows: impl IntoIterator<Item = Tag>) -> Tag {
    let head = columns.iter().map(|name| {
        let figure = ["column_found", "column_uncovered"].contains(name);
        let class = if figure { "figure" } else { "" };
        tag("th").set("scope", "col").class(class).text(&words::say(name))
    });
    tag("table")
        .child(tag("thead").child(tag("tr").children(head)))
        .child(tag("tbody").children(rows))
}

fn visits(history: &History) -> Tag {
    let section = tag("section").child(tag("h2").text(&words::say("visits_title")));
    if history.entries.is_empty() {
        return section.child(tag("p").text(&words::say("visits_none")));
    }
    let rows = history.entries.iter().map(|entry| {
        let forget = button("forget", &words::say("forget"))
            .set("data-of", &entry.site)
            .set("id", &format!("forget-{}", entry.row))
            .set("aria-label", &format!("{}: {}", words::say("forget"), entry.site));
        tag("tr")
            .child(tag("th").set("scope", "row").text(&plain(&entry.site)))
            .child(tag("td").text(&browser::date(entry.time)))
            .child(tag("td").class("figure").text(&entry.findings.to_string()))
            .child(tag("td").class("figure").text(&entry.uncovered.to_string()))
            .child(tag("td").text(&plain(&entry.vendors.join(", "))))
            .child(tag("td").child(forget))
    });
    let columns =
        ["column_site", "column_time", "column_found", "column_uncovered", "column_who", "forget"];
    let section = section.child(table(&columns, rows));
    match history.next {
        Some(_) => section.child(button("more", &words::say("more"))),
        None => section,
    }
}

fn letters(cases: &[Case]) -> Tag {
    let section = tag("section").child(tag("h2").text(&words::say("letters_title")));
    if cases.is_empty() {
        return section.child(tag("p").text(&words::say("letters_none")));
    }
    let rows = cases.iter().map(|case| {
        let known = STATES.contains(&case.state.as_str());
        let state =
            if known { words::say(&format!("state_{}", case.state)) } else { plain(&case.state) };
        tag("tr")
            .child(tag("th").set("scope", "row").text(&plain(&case.case)))
            .child(tag("td").text(&plain(&case.site)))
            .child(tag("td").text(&browser::date(case.created)))
            .child(tag("td").text(&state))
            .child(tag("td").text(&plain(case.to.as_deref().unwrap_or("–"))))
            .child(tag("td").text(&plain(case.due.as_deref().unwrap_or("–"))))
    });
    let columns =
        ["column_case", "column_site", "column_time", "column_state", "column_to", "column_due"];
    section.child(table(&columns, rows))
}

fn forget(history: &History) -> Tag {
    let section = tag("section").class("forget");
    let section = section.child(tag("h2").text(&words::say("forget_title")));
    match &history.sure {
        Some(what) => {
            let name = what.clone().unwrap_or_else(|| words::say("forget_everything"));
            section
                .child(tag("p").set("role", "alert").text(&text("forget_sure", &[&plain(&name)])))
                .child(
                    tag("p")
                        .class("buttons")
                        .child(button("forget_yes", &words::say("forget_yes")).class("main"))
                        .child(button("forget_no", &words::say("forget_no"))),
                )
        }
        None => section
            .child(tag("p").text(&words::say("forget_text")))
            .child(button("forget_all", &words::say("forget_everything"))),
    }
}

/// Does what a button says; `of` is what it is about. Runs in the turn of the click.
pub fn act(action: &str, of: &str) {
    match action {
        "connect" => {
            let asked = permissions::request_connect();
            spawn_local(async move {
                if asked.await {
                    runtime::ask::<_, ToPage>(&FromPage::Connect).await;
                }
                load().await;
            });
        }
        "more" => spawn_local(more()),
        "forget" => change(|history| history.sure = Some(Some(of.to_owned()))),
        "forget_all" => change(|history| history.sure = Some(None)),
        "forget_no" => change(|history| history.sure = None),
        "forget_yes" => spawn_local(forget_now()),
        _ => {}
    }
}

async fn more() {
    let Some(before) = HISTORY.with_borrow(|history| history.next) else { return };
    if let Some(ToPage::Told(Answer::History { entries, next })) =
        runtime::ask(&FromPage::History { before: Some(before) }).await
    {
        change(|history| {
            history.entries.extend(entries);
            history.next = next;
        });
    }
}

async fn forget_now() {
    let Some(site) = HISTORY.with_borrow_mut(|history| history.sure.take()) else { return };
    match runtime::ask(&FromPage::Forget { site }).await {
        Some(ToPage::Told(Answer::Forgotten { reports, cases })) => {
            let said = text("forgotten", &[&reports.to_string(), &cases.to_string()]);
            HISTORY.with_borrow_mut(|history| history.said = said);
            load().await;
        }
        Some(ToPage::Failed(trouble)) => change(|history| history.trouble = Some(trouble)),
        _ => change(|history| history.trouble = Some(Trouble::Silent)),
    }
}
