//! The panel in the developer tools: every observation that a finding rests on, with what follows from
//! it, as a table to be filtered, sorted and exported. Goes on with its tab.
//!
//! `panel.html?tab=7` shows that tab, also in a tab of its own.

use std::cell::RefCell;
use std::collections::BTreeSet;

use saydo_shared::observe::Observation;
use saydo_shared::report::{Row, SiteReport};
use saydo_shared::text::plain;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::finding::{self, Who};
use super::tree::{Tag, button, tag};
use super::{document, parameter, words};
use crate::browser::{devtools, runtime, save, sleep, text};
use crate::message::{FromPage, ToPage, View};

/// How often it looks for news, in milliseconds.
const NEWS: u32 = 1_000;
/// Lines shown, at most: the filter leads to the others.
const LINES: usize = 500;
/// The columns, by the names of their headings.
const COLUMNS: [&str; 10] = [
    "column_when",
    "column_kind",
    "column_party",
    "column_product",
    "column_address",
    "column_rule",
    "column_verdict",
    "column_weight",
    "column_certainty",
    "column_choice",
];

/// What is shown, and how.
#[derive(Default, Clone, PartialEq)]
struct Panel {
    view: Option<View>,
    filter: String,
    /// The column by which it is sorted, and whether downwards.
    sort: (usize, bool),
    /// The lines whose details are shown.
    open: BTreeSet<String>,
}

thread_local! {
    static PANEL: RefCell<Panel> = RefCell::default();
}

#[wasm_bindgen]
extern "C" {
    /// A field for text.
    type Field;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Field) -> String;
}

/// One observation, and what follows from it.
struct Line<'a> {
    /// The same each time it is shown.
    key: String,
    row: &'a Row,
    cells: [String; COLUMNS.len()],
    /// What the columns that have an order of their own are sorted by.
    order: [u64; 3],
}

impl<'a> Line<'a> {
    fn of(report: &SiteReport, row: &'a Row, seen: Option<&Observation>) -> Self {
        let Row { finding, assessment } = row;
        let vendor = finding.vendor.as_ref();
        let party = vendor.map_or_else(|| plain(&finding.host), |vendor| vendor.name.clone());
        let product = vendor.and_then(|vendor| vendor.product.clone()).unwrap_or_default();
        let time = seen.map_or(finding.first_seen, |seen| seen.time);
        let cookie = seen.and_then(|seen| seen.cookie.as_ref());
        let address = match (cookie, seen.and_then(|seen| seen.url.as_deref())) {
            (Some(cookie), _) => text("evidence_cookie", &[&cookie.name, &cookie.domain]),
            (None, address) => words::place(address.unwrap_or(&finding.host)).to_owned(),
        };
        Self {
            key: format!("{} {}", finding.key, seen.map_or("", |seen| seen.id.as_str())),
            row,
            cells: [
                if time > 0 { words::after(report, time) } else { words::say("timeline_earlier") },
                seen.map_or(finding.mechanism, |seen| seen.kind).id().to_owned(),
                party,
                product,
                plain(&address),
                format!("{} → {}", finding.rule, assessment.rule),
                words::verdict(assessment.verdict),
                words::severity(assessment.severity),
                words::confidence(assessment.confidence),
                words::consent(seen.map_or(finding.consent, |seen| seen.consent)),
            ],
            order: [time, assessment.severity as u64, assessment.confidence as u64],
        }
    }

    /// Whether all words of a filter stand in it.
    fn has(&self, filter: &str) -> bool {
        let all = self.cells.join("\n").to_lowercase();
        filter.to_lowercase().split_whitespace().all(|word| all.contains(word))
    }

    /// What it is sorted by in a column.
    fn sorted_by(&self, column: usize) -> (u64, String) {
        match COLUMNS.get(column).copied() {
            Some("column_when") => (self.order[0], String::new()),
            Some("column_weight") => (self.order[1], String::new()),
            Some("column_certainty") => (self.order[2], String::new()),
            _ => (0, self.cells.get(column).map(|cell| cell.to_lowercase()).unwrap_or_default()),
        }
    }
}

/// The lines that are shown, in order; and how many there are in all.
fn lines<'a>(report: &'a SiteReport, panel: &Panel) -> (Vec<Line<'a>>, usize) {
    let mut lines = Vec::new();
    for row in &report.rows {
        let evidence = &row.finding.evidence;
        if evidence.is_empty() {
            lines.push(Line::of(report, row, None));
        }
        lines.extend(evidence.iter().map(|seen| Line::of(report, row, Some(seen))));
    }
    let all = lines.len();
    lines.retain(|line| line.has(&panel.filter));
    let (column, down) = panel.sort;
    lines.sort_by_cached_key(|line| line.sorted_by(column));
    if down {
        lines.reverse();
    }
    lines.truncate(LINES);
    (lines, all)
}

fn table(report: &SiteReport, panel: &Panel) -> Tag {
    let (lines, all) = lines(report, panel);
    let heads = COLUMNS.iter().enumerate().map(|(at, name)| {
        let sort = button("sort", &words::say(name)).set("data-of", &at.to_string());
        let head = tag("th").set("scope", "col").child(sort.set("id", name));
        match panel.sort {
            (column, down) if column == at => {
                head.set("aria-sort", if down { "descending" } else { "ascending" })
            }
            _ => head,
        }
    });
    let body = lines.iter().flat_map(|line| {
        let open = panel.open.contains(&line.key);
        let more = button("open", &line.cells[0])
            .set("data-of", &line.key)
            .set("id", &format!("open {}", line.key))
            .set("aria-expanded", if open { "true" } else { "false" });
        let class = line.row.assessment.verdict.id();
        let cells = line.cells.iter().skip(1).map(|cell| tag("td").text(cell));
        let shown =
            tag("tr").class(class).child(tag("th").set("scope", "row").child(more)).children(cells);
        let details = open.then(|| {
            let card = finding::card(report, &Who::of(line.row), &[line.row]);
            let cell = tag("td").set("colspan", &COLUMNS.len().to_string());
            tag("tr").child(cell.child(tag("ul").class(&format!("group {class}")).child(card)))
        });
        std::iter::once(shown).chain(details)
    });
    let count = tag("p").class("policy").set("role", "status");
    let count = count.text(&text("panel_lines", &[&lines.len().to_string(), &all.to_string()]));
    let table = tag("table")
        .child(tag("thead").child(tag("tr").children(heads)))
        .child(tag("tbody").children(body));
    tag("div").child(count).child(table)
}

/// What stays while the table changes.
fn frame() -> Tag {
    let filter = tag("input")
        .set("id", "filter")
        .set("type", "search")
        .set("placeholder", &words::say("panel_filter"))
        .set("aria-label", &words::say("panel_filter"));
    let bar =
        tag("p").class("buttons").child(filter).child(button("export", &words::say("export")));
    let place = |id: &str| tag("div").set("id", id);
    tag("main").class("panel").child(place("about")).child(bar).child(place("lines"))
}

/// Of which page it is, and what a private window means.
fn about(view: &View) -> Tag {
    let about = tag("header");
    let Some(report) = &view.report else {
        return about.child(tag("h1").text(&words::say("nothing_title")));
    };
    let private = view.private.then(|| tag("p").class("note").text(&words::say("panel_private")));
    about
        .child(tag("p").class("site").text(&plain(&report.page)))
        .child(tag("h1").text(&words::headline(report, view.working)))
        .children(words::coverage(report, view.working).map(|line| tag("p").text(&line)))
        .children(private)
}

/// Shows a tab until the panel is closed.
pub async fn run() {
    let tab = parameter("tab").and_then(|tab| tab.parse().ok());
    let Some(tab) = tab.or_else(devtools::tab) else { return };
    let _ = frame().show();
    listen();
    loop {
        if let Some(ToPage::Shown(view)) = runtime::ask(&FromPage::Watch { tab }).await {
            change(|panel| panel.view = Some(*view));
        }
        sleep(NEWS).await;
    }
}

/// Takes note of what is written into the filter.
fn listen() {
    let Some(filter) = document().and_then(|document| document.get_element_by_id("filter")) else {
        return;
    };
    let field: Field = filter.clone().unchecked_into();
    let written = Closure::<dyn FnMut()>::new(move || change(|panel| panel.filter = field.value()));
    let _ = filter.add_event_listener_with_callback("input", written.as_ref().unchecked_ref());
    written.forget();
}

/// Changes the state and shows it, when it did change.
fn change(with: impl FnOnce(&mut Panel)) {
    let changed = PANEL.with_borrow_mut(|panel| {
        let before = panel.clone();
        with(panel);
        *panel != before
    });
    if changed {
        PANEL.with_borrow(|panel| {
            let Some(view) = &panel.view else { return };
            let table = view.report.as_ref().map(|report| table(report, panel));
            let _ = about(view).show_in("about");
            let _ = table.unwrap_or_else(|| tag("div")).show_in("lines");
        });
    }
}

/// Does what a button says; `of` is what it is about.
pub fn act(action: &str, of: &str) {
    match action {
        "sort" => change(|panel| {
            let column = of.parse().unwrap_or_default();
            panel.sort = (column, panel.sort.0 == column && !panel.sort.1);
        }),
        "open" => change(|panel| {
            if !panel.open.remove(of) {
                panel.open.insert(of.to_owned());
            }
        }),
        "export" => export(),
        _ => {}
    }
}

/// Saves the report as it is, where the user wants it.
fn export() {
    let report = PANEL.with_borrow(|panel| panel.view.as_ref()?.report.clone());
    let json = report.as_ref().and_then(|report| serde_json::to_string_pretty(report).ok());
    if let (Some(report), Some(json)) = (report, json) {
        spawn_local(save::json(format!("saydo-{}.json", report.site), json));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_shared::observe::session::{Answered, Session};
    use saydo_shared::policy::Policy;

    fn report(calls: usize) -> SiteReport {
        let mut session = Session::open("https://a.example/", 1_000, "r".into(), false).unwrap();
        let hosts = ["static.hotjar.com", "connect.facebook.net", "fonts.googleapis.com"];
        for at in 0..calls {
            session.request(&Answered {
                url: format!("https://{}/x.js?who=jan", hosts[at % hosts.len()]),
                resource: "script".into(),
                sent: Some(3_000 - at as u64),
                status: 200,
                ..Answered::default()
            });
        }
        session.judge(&Policy::default())
    }

    fn parties(report: &SiteReport, panel: &Panel) -> Vec<String> {
        lines(report, panel).0.into_iter().map(|line| line.cells[2].clone()).collect()
    }

    #[test]
    fn it_is_sorted_by_time_and_by_any_other_column_both_ways() {
        let report = report(3);
        let by = |sort| parties(&report, &Panel { sort, ..Panel::default() });
        assert_eq!(by((0, false)), ["Google", "Meta", "Hotjar"]);
        assert_eq!(by((2, false)), ["Google", "Hotjar", "Meta"]);
        assert_eq!(by((2, true)), ["Meta", "Hotjar", "Google"]);
        let lightest_first = by((7, false));
        assert_eq!(lightest_first[0], "Google", "a font matters less than who follows");
    }

    #[test]
    fn the_filter_wants_all_its_words_and_addresses_have_no_query() {
        let report = report(3);
        let with = |filter: &str| {
            parties(&report, &Panel { filter: filter.to_owned(), ..Panel::default() })
        };
        assert_eq!(with("META script"), ["Meta"]);
        assert_eq!(with("static.hotjar.com/x.js"), ["Hotjar"]);
        assert!(with("meta hotjar").is_empty());
        assert!(with("jan").is_empty(), "the query is not shown");
    }

    #[test]
    fn no_more_lines_than_can_be_read() {
        let mut report = report(3);
        let row = report.rows[0].clone();
        report.rows = vec![row; 3 * LINES];
        let (shown, all) = lines(&report, &Panel::default());
        assert_eq!((shown.len(), all >= 3 * LINES), (LINES, true));
    }

    #[test]
    fn a_line_that_is_open_shows_its_finding() {
        let report = report(1);
        let mut panel = Panel::default();
        assert!(!table(&report, &panel).plain().contains("What it detects"));
        panel.open.insert(lines(&report, &panel).0[0].key.clone());
        assert!(table(&report, &panel).plain().contains("What it detects"));
    }
}
