//! A range of days as text and as one HTML page: its figures, who is met where, and how many findings of
//! which kind there were each day, as a drawing and as a table.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use super::html::{foot, head, heading};
use super::page::Page;
use super::words::{Words, words};
use crate::report::overview::{Company, Overview};
use crate::text::plain;

/// Companies that are listed; the table for spreadsheets has all.
const COMPANIES: usize = 40;
/// Sites that are named with each.
const SITES: usize = 6;
/// Columns of the table of companies by sites.
const COLUMNS: usize = 12;
/// Days that are shown one by one; of more, months are.
const DAYS: usize = 92;
/// Width of the longest bar of the text, in characters.
const BAR: u64 = 40;
/// The drawing: where its bars begin, how far they go, and the height of a kind's line.
const LEFT: u64 = 200;
const WIDTH: u64 = 720;
const LINE: u64 = 36;

/// The range as plain text, in one of [`super::LANGUAGES`] (else English).
#[must_use]
pub fn overview_text(overview: &Overview, language: &str) -> String {
    let words = words(language);
    let say = |key: &str| words.say("range", key);
    let mut out = String::new();
    // Writing to a string can not fail.
    let _ = writeln!(out, "{}: {} – {}\n", say("title"), overview.from, overview.to);
    for (key, figure) in overview.figures.rows() {
        let _ = writeln!(out, "  {figure:>8}  {}", say(key));
    }
    if overview.figures.findings == 0 {
        let _ = writeln!(out, "\n{}", say("nothing"));
        return out;
    }
    let _ = writeln!(out, "\n{}\n", say("matrix"));
    for (company, sites) in listed(overview) {
        let (name, sites) = (plain(&company.name), plain(&named(&sites)));
        let (many, findings) = (company.sites, company.findings);
        let (of_sites, of_findings) = (say("sites"), say("findings"));
        let _ =
            writeln!(out, "  {many:>5} {of_sites}  {findings:>7} {of_findings}  {name}: {sites}");
    }
    let spans = Spans::of(overview);
    let most = spans.most(|kinds| kinds.values().sum());
    let _ = writeln!(out, "\n{}\n", say(spans.title));
    for (span, kinds) in &spans.found {
        let findings: u64 = kinds.values().sum();
        let length = usize::try_from((findings * BAR).div_ceil(most)).unwrap_or_default();
        let _ = writeln!(out, "  {span:<10}  {findings:>7}  {}", "█".repeat(length));
    }
    out
}

/// The range as one page that needs nothing else.
#[must_use]
pub fn overview_html(overview: &Overview, language: &str) -> String {
    let words = words(language);
    let say = |key: &str| words.say("range", key);
    let mut page = Page::default();
    let range = format!("{} – {}", overview.from, overview.to);
    head(&mut page, &range, words);
    heading(&mut page, &range, words);
    page.markup("<h2>").text(&say("title")).markup("</h2>\n<dl class=\"figures\">\n");
    for (key, figure) in overview.figures.rows() {
        page.markup("<dt>").text(&say(key)).markup("</dt><dd>").text(&figure.to_string());
        page.markup("</dd>\n");
    }
    page.markup("</dl>\n");
    if overview.figures.findings == 0 {
        page.markup("<p>").text(&say("nothing")).markup("</p>\n");
        return foot(page, words);
    }
    matrix(&mut page, overview, words);
    companies(&mut page, overview, words);
    let spans = Spans::of(overview);
    page.markup("<h2>").text(&say(spans.title)).markup("</h2>\n");
    spans.drawing(&mut page, words);
    spans.table(&mut page, words);
    foot(page, words)
}

/// The companies that are shown, each with the sites on which it is met, most findings first.
fn listed<'a>(overview: &'a Overview) -> Vec<(&'a Company, Vec<&'a str>)> {
    let mut pairs = overview.pairs.iter().peekable();
    let with_sites = |company: &'a Company| {
        let mut sites = Vec::new();
        while let Some(pair) = pairs.next_if(|pair| pair.company == company.name) {
            sites.push(pair.site.as_str());
        }
        (company, sites)
    };
    overview.companies.iter().take(COMPANIES).map(with_sites).collect()
}

/// The first sites of a list.
fn named(sites: &[&str]) -> String {
    let more = if sites.len() > SITES { " …" } else { "" };
    format!("{}{more}", sites[..sites.len().min(SITES)].join(", "))
}

/// Who is met where: the busiest companies, and the sites on which most of them are.
fn matrix(page: &mut Page, overview: &Overview, words: &Words) {
    let shown: BTreeSet<&str> =
        overview.companies.iter().take(COMPANIES).map(|company| company.name.as_str()).collect();
    let pairs = || overview.pairs.iter().filter(|pair| shown.contains(pair.company.as_str()));
    let mut many: BTreeMap<&str, u64> = BTreeMap::new();
    pairs().for_each(|pair| *many.entry(&pair.site).or_default() += 1);
    let mut sites: Vec<&str> = many.keys().copied().collect();
    sites.sort_by_key(|site| std::cmp::Reverse(many.get(site)));
    sites.truncate(COLUMNS);
    let cells: HashMap<(&str, &str), _> =
        pairs().map(|pair| ((pair.company.as_str(), pair.site.as_str()), pair)).collect();
    let title = words.say("range", "matrix");
    begin(page, &title, &words.say("range", "company"), sites.iter().copied());
    for company in overview.companies.iter().take(COMPANIES) {
        page.markup("<tr><th scope=\"row\">").text(&company.name).markup("</th>");
        for site in &sites {
            match cells.get(&(company.name.as_str(), *site)) {
                Some(pair) => {
                    page.markup(if pair.uncovered > 0 { "<td class=\"open\">" } else { "<td>" });
                    page.text(&pair.findings.to_string()).markup("</td>")
                }
                None => page.markup("<td></td>"),
            };
        }
        page.markup("</tr>\n");
    }
    page.markup("</tbody>\n</table></div>\n<p>▲ ").text(&words.say("range", "uncovered"));
    page.markup("</p>\n");
}

fn companies(page: &mut Page, overview: &Overview, words: &Words) {
    let say = |key: &str| words.say("range", key);
    let columns = ["sites", "findings", "uncovered", "where"].map(say);
    begin(page, &say("companies"), &say("company"), columns.iter().map(String::as_str));
    for (company, sites) in listed(overview) {
        page.markup("<tr><th scope=\"row\">").text(&company.name).markup("</th>");
        for figure in [company.sites, company.findings, company.uncovered] {
            page.markup("<td>").text(&figure.to_string()).markup("</td>");
        }
        page.markup("<td>").text(&named(&sites)).markup("</td></tr>\n");
    }
    page.markup("</tbody>\n</table></div>\n");
    if overview.companies.len() > COMPANIES {
        page.markup("<p>").text(&say("more")).markup("</p>\n");
    }
}

/// Begins a table of figures.
fn begin<'a>(page: &mut Page, title: &str, corner: &str, columns: impl Iterator<Item = &'a str>) {
    page.markup("<div class=\"scroll\"><table class=\"grid\">\n<caption>").text(title);
    page.markup("</caption>\n<thead><tr><th scope=\"col\">").text(corner).markup("</th>");
    for column in columns {
        page.markup("<th scope=\"col\">").text(column).markup("</th>");
    }
    page.markup("</tr></thead>\n<tbody>\n");
}

/// Findings by kind, of each day or of each month.
struct Spans<'a> {
    title: &'static str,
    span: &'static str,
    found: BTreeMap<&'a str, BTreeMap<&'a str, u64>>,
}

impl<'a> Spans<'a> {
    fn of(overview: &'a Overview) -> Self {
        let days: BTreeSet<&str> = overview.days.iter().map(|day| day.day.as_str()).collect();
        let months = days.len() > DAYS;
        let (title, span) = if months { ("per_month", "month") } else { ("per_day", "day") };
        let mut found: BTreeMap<&str, BTreeMap<&str, u64>> = BTreeMap::new();
        for day in &overview.days {
            let month = day.day.rsplit_once('-').map_or("", |(month, _)| month);
            let kinds = found.entry(if months { month } else { &day.day }).or_default();
            *kinds.entry(&day.kind).or_default() += day.findings;
        }
        Self { title, span, found }
    }

    /// The kinds that were found.
    fn kinds(&self) -> BTreeSet<&'a str> {
        self.found.values().flat_map(|kinds| kinds.keys().copied()).collect()
    }

    /// The largest figure of any span; never nothing.
    fn most(&self, figure: impl Fn(&BTreeMap<&str, u64>) -> u64) -> u64 {
        self.found.values().map(figure).max().unwrap_or_default().max(1)
    }

    /// A line of bars for each kind, all on one scale.
    fn drawing(&self, page: &mut Page, words: &Words) {
        let kinds = self.kinds();
        let most = self.most(|kinds| kinds.values().copied().max().unwrap_or_default());
        let step = WIDTH / (self.found.len() as u64).max(1);
        page.markup("<svg role=\"img\" xmlns=\"http://www.w3.org/2000/svg\" font-size=\"13\" fill=\"currentColor\" aria-label=\"");
        page.text(&words.say("range", self.title)).markup("\" viewBox=\"0 0 ");
        let height = kinds.len() as u64 * LINE;
        page.text(&format!("{} {height}", LEFT + WIDTH)).markup("\">\n");
        for (row, kind) in (1_u64..).zip(kinds) {
            let name = words.say("kind", kind);
            page.markup("<text x=\"0\" y=\"").text(&(row * LINE).to_string()).markup("\">");
            page.text(&name).markup("</text>\n");
            for (column, (span, kinds)) in (0_u64..).zip(&self.found) {
                let Some(findings) = kinds.get(kind) else { continue };
                let height = (findings * (LINE - 4)).div_ceil(most);
                page.markup("<rect x=\"").text(&(LEFT + column * step).to_string());
                page.markup("\" y=\"").text(&(row * LINE - height).to_string());
                page.markup("\" width=\"").text(&step.saturating_sub(1).max(1).to_string());
                page.markup("\" height=\"").text(&height.to_string()).markup("\"><title>");
                page.text(&format!("{name}, {span}: {findings}")).markup("</title></rect>\n");
            }
        }
        page.markup("</svg>\n");
    }

    /// The same as a table.
    fn table(&self, page: &mut Page, words: &Words) {
        let kinds = self.kinds();
        let names: Vec<String> = kinds.iter().map(|kind| words.say("kind", kind)).collect();
        let (title, span) = (words.say("range", self.title), words.say("range", self.span));
        begin(page, &title, &span, names.iter().map(String::as_str));
        for (span, found) in &self.found {
            page.markup("<tr><th scope=\"row\">").text(span).markup("</th>");
            for kind in &kinds {
                let findings = found.get(kind).copied().unwrap_or_default();
                page.markup("<td>").text(&findings.to_string()).markup("</td>");
            }
            page.markup("</tr>\n");
        }
        page.markup("</tbody>\n</table></div>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::overview::{Day, Figures, Pair};

    fn met(days: usize) -> Overview {
        let name = "<b>Ads & Co</b>";
        Overview {
            figures: Figures { findings: 5, companies: 1, ..Figures::default() },
            companies: vec![Company { name: name.into(), sites: 1, findings: 5, uncovered: 2 }],
            pairs: vec![Pair {
                company: name.into(),
                site: "krant.example".into(),
                findings: 5,
                uncovered: 2,
            }],
            days: (0..days)
                .map(|day| Day {
                    day: format!("2026-{:02}-{:02}", 1 + day / 28, 1 + day % 28),
                    kind: "cookie".into(),
                    findings: 5,
                    uncovered: 2,
                })
                .collect(),
            ..Overview::default()
        }
    }

    #[test]
    fn a_page_has_each_drawing_as_a_table_and_names_as_text() {
        for (days, bars) in [(3, 3), (92, 92), (93, 4)] {
            let page = overview_html(&met(days), "en");
            assert!(!page.contains("<b>") && !page.contains("<script"));
            assert!(page.contains("&lt;b&gt;Ads &amp; Co&lt;/b&gt;</th><td class=\"open\">5</td>"));
            let rows = page.rsplit_once("<tbody>").unwrap().1;
            assert_eq!(page.matches("<rect").count(), bars);
            assert_eq!(rows.matches("<th scope=\"row\">").count(), bars);
        }
        assert!(overview_text(&met(93), "nl").contains("2026-04     "));
        assert!(overview_html(&Overview::default(), "fr").contains("Rien"));
    }
}
