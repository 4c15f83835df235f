//! Checks the data files of the catalogue as whoever adds a row wants to know them: each mistake on a
//! line of its own, with file and line. What stops the build is found here too, all at once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::path::Path;

use serde::de::DeserializeOwned;

use crate::cli::{Outcome, print};
use crate::problem::Problem;

// The reader that the build uses: one idea of what the files look like.
#[allow(dead_code, reason = "of some rows only a part is checked")]
#[path = "../../../../shared/build/data.rs"]
mod data;

use data::{
    Category, Cookie, LinkParameter, Organisation, Placed, Platform, Product, TcfVendor, Widget,
};

const PURPOSES: [&str; 4] = ["necessary", "functional", "analytics", "advertising"];
const SEVERITIES: [&str; 4] = ["info", "low", "medium", "high"];
/// Letters of a cookie's pattern besides the stars, below which it fits too much.
const PATTERN_LETTERS: usize = 2;

/// Mistakes found, and what has been seen, to find what is there twice.
#[derive(Default)]
struct Lint {
    mistakes: usize,
    seen: BTreeMap<String, String>,
    /// Names by which rows refer to organisations and products.
    organisations: BTreeSet<String>,
    products: BTreeSet<String>,
    categories: BTreeSet<String>,
    /// Products that a cookie or widget leads to.
    reached: BTreeSet<String>,
}

/// Checks a folder. Each mistake is named; any makes the command end with status 1.
pub fn run(folder: &Path) -> Outcome {
    let mut lint = Lint::default();
    let organisations: Vec<Placed<Organisation>> =
        lint.rows(&folder.join("organisations.toml"), "organisation", |row: &Organisation| {
            row.name.span().start
        });
    let categories = folder.join("../words/categories.toml");
    let categories: Vec<Placed<Category>> = lint.rows(&categories, "category", |_| 0);
    lint.categories = categories.iter().map(|category| category.row.id.clone()).collect();
    let mut products: Vec<Placed<Product>> = Vec::new();
    match data::files(&folder.join("products"), "toml") {
        Ok(files) => {
            for file in files {
                products.extend(lint.rows(&file, "product", |row: &Product| row.name.span().start));
            }
        }
        Err(message) => lint.wrong("", message),
    }
    let widgets: Vec<Placed<Widget>> =
        lint.rows(&folder.join("widgets.toml"), "widget", |row: &Widget| row.id.span().start);
    let platforms = folder.join("consent_platforms.toml");
    let platforms: Vec<Placed<Platform>> =
        lint.rows(&platforms, "platform", |row: &Platform| row.name.span().start);
    let cookies = data::cookies(&folder.join("cookies.tsv")).unwrap_or_else(|message| {
        lint.wrong("", message);
        Vec::new()
    });

    let vendors = data::tcf_vendors(&folder.join("tcf_vendors.tsv")).unwrap_or_else(|message| {
        lint.wrong("", message);
        Vec::new()
    });

    let parameters =
        data::link_parameters(&folder.join("link_parameters.tsv")).unwrap_or_else(|message| {
            lint.wrong("", message);
            Vec::new()
        });

    organisations.iter().for_each(|row| lint.organisation(row));
    lint.parents(&organisations);
    products.iter().for_each(|row| lint.product(row));
    cookies.iter().for_each(|row| lint.cookie(row));
    widgets.iter().for_each(|row| lint.widget(row));
    platforms.iter().for_each(|row| lint.platform(row));
    vendors.iter().for_each(|row| lint.tcf_vendor(row));
    parameters.iter().for_each(|row| lint.link_parameter(row));
    products.iter().for_each(|row| lint.leads_to(row));
    if lint.mistakes > 0 {
        return Err(Problem::BadCatalogue { path: folder.to_owned(), count: lint.mistakes });
    }
    let has = |part: fn(&Organisation) -> &String| {
        organisations.iter().filter(|placed| !part(&placed.row).is_empty()).count()
    };
    print::out(&format!(
        "{} products of {} organisations ({} with a parent, {} with a page to opt out), {} cookies, {} widgets, {} consent platforms, {} products in the list of vendors of the TCF: no mistakes",
        products.len(),
        organisations.len(),
        has(|row| &row.parent),
        has(|row| &row.opt_out),
        cookies.len(),
        widgets.len(),
        platforms.len(),
        vendors.len()
    ))
}

impl Lint {
    fn wrong(&mut self, place: &str, what: impl Display) {
        self.mistakes += 1;
        let colon = if place.is_empty() { "" } else { ": " };
        print::complain(&format!("{place}{colon}{what}"));
    }

    fn rows<T: DeserializeOwned>(
        &mut self,
        file: &Path,
        key: &str,
        start: impl Fn(&T) -> usize,
    ) -> Vec<Placed<T>> {
        data::rows(file, key, start).unwrap_or_else(|message| {
            self.wrong("", message);
            Vec::new()
        })
    }

    /// Complains when something of a kind has been seen before. A row may have its name twice: with
    /// its capitals and without.
    fn once(&mut self, kind: &str, name: &str, place: &str) {
        let first = self.seen.insert(format!("{kind}\t{name}"), place.to_owned());
        if let Some(first) = first.filter(|first| first != place) {
            self.wrong(place, format!("{kind} {name:?} is there already, at {first}"));
        }
    }

    fn provenance(&mut self, source: &str, date: &str, place: &str) {
        if source.trim().is_empty() {
            self.wrong(place, "no source");
        }
        if date.parse::<jiff::civil::Date>().is_err() {
            self.wrong(place, format!("{date:?} is no date; write it as 2026-11-22"));
        }
    }

    fn page(&mut self, what: &str, address: &str, place: &str) {
        let url = url::Url::parse(address).ok();
        if !url.is_some_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host()) {
            self.wrong(place, format!("{what} {address:?} is no address of a page"));
        }
    }

    fn organisation(&mut self, Placed { row, place }: &Placed<Organisation>) {
        let country = row.country.len() == 2 && row.country.bytes().all(|b| b.is_ascii_uppercase());
        if !country {
            self.wrong(place, format!("country {:?} is none of ISO 3166-1", row.country));
        }
        self.page("homepage", &row.homepage, place);
        for (what, address) in [("opt_out", &row.opt_out), ("privacy", &row.privacy)] {
            if !address.is_empty() {
                self.page(what, address, place);
            }
        }
        self.provenance(&row.source, &row.date, place);
        for name in
            std::iter::once(row.name.get_ref()).chain(&row.aliases).chain(&row.aliases_cased)
        {
            self.once("the name of an organisation", &name.to_lowercase(), place);
            self.organisations.insert(name.to_lowercase());
        }
    }

    /// Whether each owner is known, and none owns itself.
    fn parents(&mut self, rows: &[Placed<Organisation>]) {
        for Placed { row, place } in rows.iter().filter(|placed| !placed.row.parent.is_empty()) {
            let parent = row.parent.to_lowercase();
            if !self.organisations.contains(&parent) {
                self.wrong(place, format!("parent {:?} is not known", row.parent));
            }
            if parent == row.name.get_ref().to_lowercase() {
                self.wrong(place, "its own parent");
            }
        }
    }

    fn product(&mut self, Placed { row, place }: &Placed<Product>) {
        if !self.organisations.contains(&row.organisation.to_lowercase()) {
            self.wrong(place, format!("organisation {:?} is not known", row.organisation));
        }
        if !self.categories.contains(&row.category) {
            self.wrong(place, format!("category {:?} is not known", row.category));
        }
        if row.severity.as_deref().is_some_and(|severity| !SEVERITIES.contains(&severity)) {
            self.wrong(place, format!("severity is none of {}", SEVERITIES.join(", ")));
        }
        self.provenance(&row.source, &row.date, place);
        for name in
            std::iter::once(row.name.get_ref()).chain(&row.aliases).chain(&row.aliases_cased)
        {
            self.once("the name of a product", &name.to_lowercase(), place);
            self.products.insert(name.to_lowercase());
        }
        for host in &row.hosts {
            self.host(host.trim_start_matches('='), place);
            self.once("host", host, place);
        }
        for rule in row.paths.iter().chain(&row.params) {
            self.address_rule(rule, place);
            self.once("rule", rule, place);
        }
        for rule in &row.endpoints {
            if !rule.starts_with('/') || rule.len() < 4 {
                self.wrong(place, format!("endpoint {rule:?} is no path, or fits too much"));
            }
            self.once("endpoint", rule, place);
        }
    }

    fn host(&mut self, host: &str, place: &str) {
        let name = host.strip_suffix(".*").unwrap_or(host);
        let letters = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-._".contains(&b);
        let whole = name.len() == host.len();
        let good = !name.is_empty() && name.bytes().all(letters) && (name.contains('.') || !whole);
        if !good || name.starts_with('.') || name.contains("..") {
            self.wrong(place, format!("host {host:?} is no name of a host in lower case"));
        }
    }

    /// A rule on an address: host, path, parameters.
    fn address_rule(&mut self, rule: &str, place: &str) {
        let Some((host, path)) = rule.split_once('/') else {
            return self.wrong(place, format!("rule {rule:?} has no path after the host"));
        };
        self.host(host, place);
        if path.is_empty() {
            self.wrong(place, format!("rule {rule:?} fits the whole host; list it under hosts"));
        }
        if rule.contains(char::is_whitespace) || rule.contains("**") {
            self.wrong(place, format!("rule {rule:?} can never fit"));
        }
    }

    fn cookie(&mut self, row: &Cookie) {
        let place = row.place.as_str();
        self.once("cookie", &format!("{} of {}", row.name, row.domain), place);
        let letters = row.name.chars().filter(|c| *c != '*').count();
        if letters == 0 || (row.name.contains('*') && letters < PATTERN_LETTERS) {
            self.wrong(place, format!("pattern {:?} fits too much", row.name));
        }
        if row.name.contains("**") || row.name.contains([';', '=', ' ', ',']) {
            self.wrong(place, format!("no cookie can be called {:?}", row.name));
        }
        if row.domain != "*" {
            self.host(row.domain.trim_start_matches('.'), place);
        }
        if !PURPOSES.contains(&row.purpose.as_str()) {
            self.wrong(
                place,
                format!("purpose {:?} is none of {}", row.purpose, PURPOSES.join(", ")),
            );
        }
        if row.product != "-" {
            self.known_product(&row.product, place);
        }
    }

    fn widget(&mut self, Placed { row, place }: &Placed<Widget>) {
        self.once("widget", row.id.get_ref(), place);
        self.known_product(&row.product, place);
        self.provenance(&row.source, &row.date, place);
        if row.live.is_empty() && row.selectors.is_empty() && row.plain.is_empty() {
            self.wrong(place, "no `live`, `selectors` or `plain`: nothing leads to it");
        }
    }

    fn platform(&mut self, Placed { row, place }: &Placed<Platform>) {
        self.once("consent platform", row.name.get_ref(), place);
        self.provenance(&row.source, &row.date, place);
        if row.hosts.is_empty() && row.banner.is_empty() && row.global.is_empty() {
            self.wrong(place, "no host, banner or global: nothing leads to it");
        }
        self.reached.insert(row.name.get_ref().to_lowercase());
        for host in &row.hosts {
            let name = host.split('/').next().unwrap_or_default();
            self.host(name.trim_start_matches('='), place);
        }
    }

    fn tcf_vendor(&mut self, row: &TcfVendor) {
        self.once("product of the vendor list", &row.product.to_lowercase(), &row.place);
        self.known_product(&row.product, &row.place);
        self.provenance(&row.source, &row.date, &row.place);
        if row.numbers.contains(&0) || !row.numbers.is_sorted() {
            self.wrong(&row.place, "numbers begin at 1 and ascend");
        }
    }

    fn link_parameter(&mut self, row: &LinkParameter) {
        self.once("parameter", &row.name, &row.place);
        self.known_product(&row.product, &row.place);
        self.provenance(&row.source, &row.date, &row.place);
        if row.name.len() < 3 || row.name.contains(['=', '&', '?', ' ']) {
            self.wrong(&row.place, format!("parameter {:?} is none, or fits too much", row.name));
        }
    }

    fn known_product(&mut self, product: &str, place: &str) {
        if !self.products.contains(&product.to_lowercase()) {
            self.wrong(place, format!("product {product:?} is not known"));
        }
        self.reached.insert(product.to_lowercase());
    }

    /// Whether anything leads to a product: an address, a cookie, a widget, or a name in policies.
    fn leads_to(&mut self, Placed { row, place }: &Placed<Product>) {
        let addresses = [&row.hosts, &row.paths, &row.params, &row.endpoints];
        let mut names =
            std::iter::once(row.name.get_ref()).chain(&row.aliases).chain(&row.aliases_cased);
        let reached = names.any(|name| self.reached.contains(&name.to_lowercase()));
        let named = !row.aliases.is_empty() || !row.aliases_cased.is_empty();
        if addresses.iter().all(|list| list.is_empty()) && !reached && !named {
            self.wrong(place, "no host, path, cookie, widget or alias leads to it");
        }
    }
}
