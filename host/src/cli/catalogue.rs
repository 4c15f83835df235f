//! `saydo catalogue`: whose an address or a cookie is and by which rule, and whether the data files are
//! sound.

mod lint;

use std::path::PathBuf;

use clap::Subcommand;
use saydo_shared::catalogue::{self, Address, By, Hit, Host};
use serde::Serialize;

use super::{Outcome, Output, print};
use crate::problem::Problem;

/// Explain whose an address or a cookie is, or check the catalogue's data files.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say whose an address, a host or a cookie is, and what decides it.
    Who {
        /// An address, a host, or the name of a cookie.
        #[arg(value_name = "URL|COOKIE")]
        what: String,
        /// Domain of the cookie, where several use its name.
        #[arg(long, value_name = "DOMAIN", default_value = "")]
        domain: String,
        #[command(flatten)]
        output: Output,
    },
    /// Check the data files: rows that are there twice, that nothing leads to or that lack something.
    Lint {
        /// The folder with the files.
        #[arg(value_name = "FOLDER", default_value = "shared/data/catalogue")]
        folder: PathBuf,
    },
}

/// Runs one of the two.
pub fn run(arguments: &Arguments) -> Outcome {
    match &arguments.command {
        Command::Who { what, domain, output } => who(what, domain, output.is_json()),
        Command::Lint { folder } => lint::run(folder),
    }
}

/// Who somebody is, and what of the thing asked about told it.
#[derive(Debug, Serialize)]
struct Match {
    /// `address` or `cookie`.
    kind: &'static str,
    /// What decides: the part of the address, or the row of the cookie.
    rule: String,
    /// How it decides: `path`, `endpoint`, `host`, `name`.
    by: &'static str,
    organisation: Option<&'static str>,
    product: Option<&'static str>,
    category: Option<&'static str>,
    /// Whether it follows people.
    tracking: Option<bool>,
    /// Of a cookie: what it is for.
    purpose: Option<&'static str>,
    /// Of a cookie: how many days it lives as a rule; 0 until the browser closes.
    lifetime_days: Option<u32>,
    parent: Option<&'static str>,
    country: Option<&'static str>,
    homepage: Option<&'static str>,
    opt_out: Option<&'static str>,
}

impl Match {
    fn new(kind: &'static str, rule: String, by: &'static str, hit: Option<Hit>) -> Self {
        let said = |text: &'static str| Some(text).filter(|text| !text.is_empty());
        let known = hit.and_then(|hit| catalogue::organisation(hit.organisation));
        Self {
            kind,
            rule,
            by,
            organisation: hit.map(|hit| hit.organisation),
            product: hit.and_then(|hit| hit.product),
            category: hit.and_then(|hit| said(hit.category)),
            tracking: hit.map(|hit| hit.tracking),
            purpose: None,
            lifetime_days: None,
            parent: known.and_then(|known| known.parent),
            country: known.and_then(|known| said(known.country)),
            homepage: known.and_then(|known| said(known.homepage)),
            opt_out: known.and_then(|known| said(known.opt_out)),
        }
    }

    fn page(&self) -> String {
        let days = self.lifetime_days.map(|days| match days {
            0 => "until the browser closes".to_owned(),
            days => format!("{days} days"),
        });
        let rows = [
            (self.kind, Some(format!("{} (by its {})", self.rule, self.by))),
            ("organisation", self.organisation.map(str::to_owned)),
            ("product", self.product.map(str::to_owned)),
            ("category", self.category.map(print::words)),
            ("follows people", self.tracking.map(|t| if t { "yes" } else { "no" }.to_owned())),
            ("purpose", self.purpose.map(str::to_owned)),
            ("usual lifetime", days),
            ("belongs to", self.parent.map(str::to_owned)),
            ("country", self.country.map(str::to_owned)),
            ("homepage", self.homepage.map(str::to_owned)),
            ("opt-out page", self.opt_out.map(str::to_owned)),
        ];
        let line = |(key, value): (&str, Option<String>)| Some(format!("{key:<16}{}\n", value?));
        rows.into_iter().filter_map(line).collect()
    }
}

fn who(what: &str, domain: &str, json: bool) -> Outcome {
    let what = what.trim();
    let matches: Vec<Match> = [address(what), cookie(what, domain)].into_iter().flatten().collect();
    if matches.is_empty() {
        return Err(Problem::Nobody(what.to_owned()));
    }
    if json {
        return print::json(&matches);
    }
    let pages: Vec<String> = matches.iter().map(Match::page).collect();
    print::out(&pages.join("\n"))
}

/// An address or a host.
fn address(what: &str) -> Option<Match> {
    let text = if what.contains("://") { what.to_owned() } else { format!("https://{what}/") };
    let text = String::from(url::Url::parse(&text).ok()?);
    let (hit, by) = named(&text)?;
    let address = Address::of(&text)?;
    let (rule, by) = match by {
        By::Host => (host_rule(address.host(), hit), "host"),
        By::Path => (path_rule(&address, hit, By::Path), "path"),
        By::Endpoint => (path_rule(&address, hit, By::Endpoint), "endpoint"),
    };
    Some(Match::new("address", rule, by, Some(hit)))
}

fn named(text: &str) -> Option<(Hit, By)> {
    catalogue::named(text, &Host::of(""))?.who()
}

/// The shortest end of a host that still leads to the same party.
fn host_rule(host: &str, hit: Hit) -> String {
    let ends = host.match_indices('.').map(|(at, _)| &host[at + 1..]);
    let shorter = ends.take_while(|end| catalogue::who_host(end) == Some(hit)).last();
    shorter.unwrap_or(host).to_owned()
}

/// The shortest start of a path, and the fewest parameters, that still lead to the same party.
fn path_rule(address: &Address, hit: Hit, by: By) -> String {
    let host = address.host();
    let whole = |path: &str, pairs: &[&str]| match pairs {
        [] => format!("https://{host}{path}"),
        pairs => format!("https://{host}{path}?{}", pairs.join("&")),
    };
    let same = |path: &str, pairs: &[&str]| named(&whole(path, pairs)) == Some((hit, by));
    let mut pairs: Vec<&str> = address.query().into_iter().flat_map(|q| q.split('&')).collect();
    for at in (0..pairs.len()).rev() {
        let mut fewer = pairs.clone();
        fewer.remove(at);
        if same(address.path(), &fewer) {
            pairs = fewer;
        }
    }
    let path = address.path();
    let starts = path.char_indices().map(|(at, _)| &path[..at]).skip(1);
    let path = starts.into_iter().find(|path| same(path, &pairs)).unwrap_or(path);
    whole(path, &pairs).trim_start_matches("https://").to_owned()
}

fn cookie(name: &str, domain: &str) -> Option<Match> {
    // Without a domain, whoever is known to set one of this name.
    let of = |domain: &str| Some((domain.to_owned(), catalogue::who_cookie(name, domain)?));
    let anybody = || catalogue::cookie_domains(name).filter(|_| domain.is_empty()).find_map(of);
    let (domain, known) = of(domain).or_else(anybody)?;
    let domain = domain.as_str();
    let (rule, of) = catalogue::cookie_rule(name, domain)?;
    let rule = if of.is_empty() { rule.to_owned() } else { format!("{rule} of {of}") };
    let mut found = Match::new("cookie", rule, "name", known.hit);
    found.purpose = Some(known.purpose);
    found.lifetime_days = Some(known.lifetime_days.unwrap_or(0));
    Some(found)
}
