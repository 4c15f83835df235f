//! What cookies are for, on cookies of real sites labelled by the sites' own consent banners
//! (`corpus/cookies`): the whole road from a cookie as the browser stores it to its purpose.
//!
//! The sites fall into two halves by a hash of their name. Words and rules were made with one half in
//! view (`seen`); the other says how well they carry over.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use saydo_shared::detect::{purpose::By, purpose_of};
use saydo_shared::observe::{Cookie, Detail, Kind, Observation, is_identifier};
use serde_json::Value;
use url::Url;

use crate::material::{self, Material, field};
use crate::table::{Counts, Table, share};

const DAY: f64 = 86_400.0;

/// Counts of one half.
#[derive(Default)]
struct Half {
    all: usize,
    right: usize,
    tracking: Counts,
    /// Of those whose purpose was told in this way: how many, and how many rightly.
    by: BTreeMap<By, (usize, usize)>,
}

/// Measures purpose, and tracking against the rest.
pub fn measure(material: &Material, table: &mut Table) -> Result<()> {
    let Some(path) = material.find("corpus/cookies/labelled.jsonl") else {
        table.skip("purpose of cookies", "corpus/cookies is not there");
        return Ok(());
    };
    let mut halves = [Half::default(), Half::default(), Half::default()];
    for line in material::text(&path)?.lines().filter(|line| !line.trim().is_empty()) {
        let row: Value = serde_json::from_str(line).context("a labelled cookie is no JSON")?;
        let observation = observation(&row);
        let Some(told) = purpose_of(&observation) else { continue };
        let label = field(&row, "label");
        let days = observation.cookie.as_ref().and_then(|c| c.lifetime_days).unwrap_or(0.0);
        let (says, is) = (told.tracks(days), matches!(label, "advertising" | "analytics"));
        if told.purpose != label {
            let name = field(&row, "name");
            table.miss(format!("cookies: {name}: {} by {:?}, not {label}", told.purpose, told.by));
        }
        let half = usize::from(site(&row).bytes().map(usize::from).sum::<usize>() % 2 == 1);
        for half in [2, half] {
            let half = &mut halves[half];
            half.all += 1;
            half.right += usize::from(told.purpose == label);
            let by = half.by.entry(told.by).or_default();
            by.0 += 1;
            by.1 += usize::from(told.purpose == label);
            match (says, is) {
                (true, true) => half.tracking.right += 1,
                (true, false) => half.tracking.wrong += 1,
                (false, true) => half.tracking.missed += 1,
                (false, false) => {}
            }
        }
    }
    let [seen, other, all] = &halves;
    table.at_least("purpose of cookies, four classes", share(all.right, all.all), 0.80);
    table.known("  half of the sites", format!("{:.3}", share(seen.right, seen.all)));
    table.known("  the other half", format!("{:.3}", share(other.right, other.all)));
    table.at_least("tracking cookies: precision", all.tracking.precision(), 0.95);
    table.at_least("tracking cookies: recall", all.tracking.recall(), 0.85);
    for (by, (told, right)) in &all.by {
        table.known(&format!("  told by {by:?}"), format!("{right} of {told}").to_lowercase());
    }
    Ok(())
}

fn site(row: &Value) -> String {
    let url = Url::parse(field(row, "site")).ok();
    url.as_ref().and_then(Url::host_str).unwrap_or_default().to_owned()
}

/// The cookie as the browser stored it last, seen on its site.
fn observation(row: &Value) -> Observation {
    let write = row["writes"].as_array().and_then(|writes| writes.last()).unwrap_or(&Value::Null);
    let session = write["session"].as_bool().unwrap_or_default();
    let value = field(write, "value");
    let days = write["expiry"].as_f64().map(|seconds| seconds.max(0.0) / DAY);
    Observation {
        id: String::new(),
        page: field(row, "site").to_owned(),
        kind: Kind::Cookie,
        url: None,
        initiator: None,
        cookie: Some(Cookie {
            name: field(row, "name").to_owned(),
            domain: field(row, "domain").to_owned(),
            lifetime_days: days.filter(|_| !session),
            set_by: None,
            http_only: write["http_only"].as_bool().unwrap_or_default(),
        }),
        consent: saydo_shared::observe::Consent::Unknown,
        dnt: false,
        gpc: false,
        sends: is_identifier(value).then(|| "user_id".to_owned()).into_iter().collect(),
        time: 0,
        detail: Detail::default(),
    }
}
