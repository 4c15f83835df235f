//! Pages on which nobody follows anybody: no tracker may be reported. Our own pages, as observations of
//! what such sites load and store; needs no material.

use anyhow::Result;
use saydo_shared::detect;
use saydo_shared::observe::Observation;
use serde_json::json;

use crate::material::Material;
use crate::table::Table;

const PAGES: &str = include_str!("quiet.txt");

/// Counts the pages on which something follows people.
pub fn measure(_: &Material, table: &mut Table) -> Result<()> {
    let (mut pages, mut wrong) = (0_usize, 0_usize);
    let mut page = "";
    for line in PAGES.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix('#') {
            page = name.trim();
            pages += usize::from(page.starts_with("https://"));
            continue;
        }
        let finding = detect::one(&observation(page, line)?);
        if finding.tracking {
            wrong += 1;
            table.miss(format!("quiet: {page}: {line} is taken for {}", finding.rule));
        }
    }
    table.count("pages without third parties", pages, pages, 20);
    table.at_most("  of them with a tracker reported", wrong as f64, 0.0);
    Ok(())
}

/// A line: kind and address, or `cookie`, name, days (0 until the browser closes), and `id` where its
/// value tells visitors apart.
fn observation(page: &str, line: &str) -> Result<Observation> {
    let mut words = line.split_whitespace();
    let kind = words.next().unwrap_or_default();
    let mut next = || words.next().unwrap_or_default();
    let mut seen = json!({"id": "1", "page": page, "kind": kind});
    if kind == "cookie" {
        let (name, days) = (next(), next().parse::<f64>()?);
        let days = (days > 0.0).then_some(days);
        let host = page.trim_start_matches("https://").split('/').next();
        seen["cookie"] = json!({"name": name, "domain": host, "lifetime_days": days});
        if next() == "id" {
            seen["sends"] = json!(["user_id"]);
        }
    } else {
        seen["url"] = next().into();
        let (resource, bytes) = (next(), next().parse::<u64>().ok());
        seen["detail"] = json!({"resource": resource, "bytes": bytes, "status": 200});
    }
    Ok(serde_json::from_value::<Observation>(seen)?.validate()?)
}
