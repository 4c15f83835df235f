//! Who is behind the requests of a recorded page (`corpus/network`): how many of those to third parties
//! are named, and how many of those that EasyList and EasyPrivacy have. Asked of the finished program,
//! which reads recordings and applies lists.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::material::{self, Material};
use crate::table::{Table, share};

/// Measures each recording.
pub fn measure(material: &Material, table: &mut Table) -> Result<()> {
    let recordings = material.files("network", &[".har", ".har.gz"])?;
    let Some(host) = std::env::var_os("SAYDO_HOST").filter(|_| !recordings.is_empty()) else {
        table.skip("requests named", "corpus/network, or the program (SAYDO_HOST), is not there");
        return Ok(());
    };
    let list = std::env::var_os("SAYDO_LISTS");
    for path in &recordings {
        let mut audit = Command::new(&host);
        audit.arg("audit").arg("--json").arg("--har").arg(path);
        if let Some(list) = &list {
            audit.arg("--list").arg(list);
        }
        let output = audit.output().context("the program can not be started")?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            table.skip(&material::name(path), said.lines().last().unwrap_or_default());
            continue;
        }
        page(path, &serde_json::from_slice(&output.stdout)?, list.is_some(), table);
    }
    Ok(())
}

fn page(path: &Path, audit: &Value, listed: bool, table: &mut Table) {
    let pages = || audit["pages"].as_array().into_iter().flatten();
    let sum = |group: &str, name: &str| -> usize {
        let counts = pages().filter_map(|page| page[group][name].as_u64());
        counts.filter_map(|count| usize::try_from(count).ok()).sum()
    };
    let figure = |name: &str| sum("figures", name);
    let third = figure("third_party_requests");
    let name = material::name(path);
    table.at_least(&format!("{name}: requests named"), share(figure("named"), third), 0.94);
    if listed {
        let (hits, unnamed) = (sum("listed", "requests"), sum("listed", "unnamed"));
        let covered = share(hits.saturating_sub(unnamed), hits);
        table.at_least("  of those of EasyList and EasyPrivacy", covered, 0.96);
    } else {
        table.skip("  of those of EasyList and EasyPrivacy", "the lists are not there");
    }
    for name in ["pixels", "redirects", "identifier_cookies_third_party"] {
        table.known(&format!("  {}", name.replace('_', " ")), figure(name));
    }
    let handed = pages().filter_map(|page| page["handed"].as_array()).map(Vec::len).sum::<usize>();
    table.known("  pairs of who hands to whom", handed);
}
