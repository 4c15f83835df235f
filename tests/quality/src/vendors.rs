//! Vendors named in a policy, over the labelled flows of whole sites (`corpus/sites/silver_flows.json`):
//! each says of one vendor that the site's pages use whether the policy names it.
//!
//! A vendor counts as read when a recipient with the status `current` bears all words of its label
//! ("Google Analytics/Tag": of one of the two). What is labelled "generic" or "absent" must not be read.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result};
use saydo_shared::policy::record::Record;

use crate::material::{self, Material, field};
use crate::table::{Counts, Table};

/// Words of a label that are no part of a name.
const NO_NAME: [&str; 2] = ["img", "cdn"];

/// Measures precision and recall.
pub fn measure(material: &Material, table: &mut Table) -> Result<()> {
    let Some(flows) = material.find("corpus/sites/silver_flows.json") else {
        table.skip("vendors named, sites", "corpus/sites is not there");
        return Ok(());
    };
    let records = records(material)?;
    let mut counts = Counts::default();
    for flow in material::json(&flows)?.as_array().into_iter().flatten() {
        let text = |i: usize| flow[i].as_str().unwrap_or_default();
        let (site, vendor, said) = (text(0), text(2), text(3));
        let record = records.get(site).with_context(|| format!("no policy of {site}"))?;
        match (said == "named", names(record, vendor)) {
            (true, Some(_)) => counts.right += 1,
            (true, None) => {
                counts.missed += 1;
                table.miss(format!("vendors: {site}: {vendor} is named and not read"));
            }
            (false, Some(name)) => {
                counts.wrong += 1;
                table.miss(format!("vendors: {site}: {vendor} is {said}, read as {name}"));
            }
            (false, None) => {}
        }
    }
    table.at_least("vendors named, sites: precision", counts.precision(), 0.97);
    table.at_least("vendors named, sites: recall", counts.recall(), 0.93);
    Ok(())
}

/// The record of each site's policy.
fn records(material: &Material) -> Result<BTreeMap<String, Record>> {
    let read = |site: &PathBuf| {
        let label = material::json(site)?;
        let source = material::text(&material::page(site, field(&label, "policy")))?;
        Ok((field(&label, "site").to_owned(), material::read(&[&source]).record))
    };
    material.files("sites", &["site.json"])?.iter().map(read).collect()
}

/// The recipient by which a policy names a vendor.
fn names<'a>(record: &'a Record, vendor: &str) -> Option<&'a str> {
    let current = record.third_parties.iter().filter(|party| party.status == "current");
    current.map(|party| party.name.as_str()).find(|name| {
        let said = words(name);
        vendor.split('/').any(|label| words(label).iter().all(|word| said.contains(word)))
    })
}

fn words(name: &str) -> Vec<String> {
    let low = name.to_lowercase();
    let words = low.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.filter(|word| !NO_NAME.contains(word)).map(str::to_owned).collect()
}
