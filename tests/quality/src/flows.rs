//! Verdicts on the labelled flows of whole sites (`corpus/sites/silver_flows.json`): each says of a vendor
//! that the site's pages use whether the policy names it, speaks of its like in general, or is silent.
//!
//! A verdict agrees where "named" is declared by name and the others are not. "In general" is said of any
//! mention of third parties, so that it is no measure of which category covers whom: how many of those are
//! covered is told for orientation.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use saydo_shared::compare::{Verdict, assess};
use saydo_shared::detect;
use saydo_shared::observe::Observation;
use saydo_shared::policy::Policy;
use serde_json::{Value, json};

use crate::material::{self, Material, field};
use crate::table::{Table, share};

const VENDORS: &str = include_str!("flows.tsv");

/// Measures how often verdict and label agree.
pub fn measure(material: &Material, table: &mut Table) -> Result<()> {
    let Some(flows) = material.find("corpus/sites/silver_flows.json") else {
        table.skip("verdicts on flows of sites", "corpus/sites is not there");
        return Ok(());
    };
    let policies = policies(material)?;
    let (mut all, mut agreed, mut general, mut covered) = (0, 0, 0, 0);
    for flow in material::json(&flows)?.as_array().into_iter().flatten() {
        let text = |i: usize| flow[i].as_str().unwrap_or_default();
        let (site, vendor, said) = (text(0), text(2), text(3));
        let policy = policies.get(site).with_context(|| format!("no policy of {site}"))?;
        let found = assess(&detect::one(&observation(vendor)?), policy, "winkel.example");
        let named = found.verdict == Verdict::DeclaredByName;
        let agrees = named == (said == "named");
        all += 1;
        agreed += usize::from(agrees);
        general += usize::from(said == "generic");
        covered += usize::from(said == "generic" && !found.verdict.is_uncovered());
        if !agrees {
            let quote = found.quote.unwrap_or_default();
            table.miss(format!(
                "flows: {site}: {vendor} is {said}, judged {} «{quote}»",
                found.verdict.id()
            ));
        }
    }
    table.at_least("verdicts on flows of sites: agreement", share(agreed, all), 0.92);
    table.known("  of those spoken of in general, covered", format!("{covered} of {general}"));
    Ok(())
}

/// The policy of each site, with its cookie pages.
fn policies(material: &Material) -> Result<BTreeMap<String, Policy>> {
    let mut policies = BTreeMap::new();
    for site in material.files("sites", &["site.json"])? {
        let label = material::json(&site)?;
        let mut names = vec![field(&label, "policy").to_owned()];
        for list in ["policies", "cookie_pages"] {
            let pages = label.get(list).and_then(Value::as_array).into_iter().flatten();
            names.extend(pages.filter_map(Value::as_str).map(str::to_owned));
        }
        let mut sources: Vec<String> = Vec::new();
        for name in names {
            let page = material::page(&site, &name);
            let source = if page.exists() { material::text(&page)? } else { continue };
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
        policies.insert(field(&label, "site").to_owned(), material::read(&sources));
    }
    Ok(policies)
}

/// What a vendor looks like on a page.
fn observation(vendor: &str) -> Result<Observation> {
    let mut rows = VENDORS.lines().filter_map(|line| line.strip_prefix(vendor)?.strip_prefix('\t'));
    let row = rows.next().and_then(|row| row.split_once('\t'));
    let (kind, url) = row.with_context(|| format!("flows.tsv has no {vendor}"))?;
    let page = "https://www.winkel.example/";
    Ok(serde_json::from_value(json!({"id": "1", "page": page, "kind": kind, "url": url}))?)
}
