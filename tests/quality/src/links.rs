//! The policy's address among the links of a site's home page (`corpus/sites`), as the page is saved:
//! links that a script would add are not there, and a page without a link to its policy is left out.

use std::path::Path;

use anyhow::Result;
use saydo_shared::policy::find::{links, policy_links};
use serde_json::Value;
use url::Url;

use crate::material::{self, Material, field};
use crate::table::Table;

/// Measures how many are found.
pub fn measure(material: &Material, table: &mut Table) -> Result<()> {
    let sites = material.files("sites", &["site.json"])?;
    if sites.is_empty() {
        table.skip("policy found from the home page", "corpus/sites is not there");
        return Ok(());
    }
    let (mut have, mut found) = (0, 0);
    for site in &sites {
        let label = material::json(site)?;
        let home = strings(&label["index"]).next().unwrap_or_default();
        let source = material::text(&material::page(site, home))?;
        let page = address(&source, field(&label, "site"), home);
        let links = links(&source);
        let policies: Vec<String> = strings(&label["policies"]).map(stem).collect();
        let is_policy = |href: &str| {
            Url::parse(&page).and_then(|page| page.join(href)).is_ok_and(|url| {
                url.scheme().starts_with("http") && policies.contains(&stem(url.path()))
            })
        };
        if !links.iter().any(|link| is_policy(&link.href)) {
            table.miss(format!("links: {} links no policy", field(&label, "site")));
            continue;
        }
        have += 1;
        let best = policy_links(&page, &links).privacy;
        if best.as_deref().is_some_and(is_policy) {
            found += 1;
        } else {
            table.miss(format!(
                "links: {}: {best:?} instead of {policies:?}",
                field(&label, "site")
            ));
        }
    }
    table.count("policy found from the home page", found, have, have.saturating_sub(1));
    Ok(())
}

fn strings(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

fn last(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().unwrap_or(path)
}

/// The last part of a path without its ending: `privacy.html` and `/privacy/` are one document.
fn stem(path: &str) -> String {
    let file = last(path);
    Path::new(file).file_stem().unwrap_or_default().to_string_lossy().to_lowercase()
}

/// Where a saved page was: what it calls its own address, else the host its site is named after.
fn address(source: &str, site: &str, path: &str) -> String {
    let canonical = source.split("<link").skip(1).find_map(|tag| {
        let tag = tag.split('>').next()?;
        tag.contains("canonical").then(|| tag.split_once("href=")?.1.split(['"', '\'']).nth(1))?
    });
    let named = canonical.filter(|address| address.starts_with("http"));
    let host = site.rsplit('+').next().filter(|name| name.contains('.')).unwrap_or("site.example");
    named.map_or_else(|| format!("https://{host}/{path}"), str::to_owned)
}
