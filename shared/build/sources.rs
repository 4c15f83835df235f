//! The two npm packages: hosts of `third-party-web` and the public suffix rules of `psl`.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::layout;

/// What to type when the packages are not there.
const REMEDY: &str = "run `cargo xtask setup` (or `npm ci`) in the workspace root first";

/// An entity of third-party-web.
#[derive(Debug, Deserialize)]
pub struct Entity {
    pub name: String,
    #[serde(default)]
    pub company: Option<String>,
    pub category: String,
    pub domains: Vec<String>,
}

/// Reads the entities.
pub fn entities(file: &Path) -> Result<Vec<Entity>, String> {
    let text =
        fs::read_to_string(file).map_err(|e| format!("{}: {e}; {REMEDY}", file.display()))?;
    serde_json::from_str(&text).map_err(|e| format!("{}: {e}", file.display()))
}

/// Reads the suffix rules as `(text, kind of rule)`; names in punycode, as in addresses.
pub fn suffixes(file: &Path) -> Result<Vec<(String, u32)>, String> {
    let text =
        fs::read_to_string(file).map_err(|e| format!("{}: {e}; {REMEDY}", file.display()))?;
    let mut kinds = std::collections::BTreeMap::<String, u32>::new();
    for rule in text.split('"').skip(1).step_by(2) {
        let (rule, kind) = if let Some(rest) = rule.strip_prefix("*.") {
            (rest, layout::RULE_WILDCARD)
        } else if let Some(rest) = rule.strip_prefix('!') {
            (rest, layout::RULE_EXCEPTION)
        } else {
            (rule, layout::RULE_PLAIN)
        };
        *kinds.entry(ascii(rule)?).or_default() |= kind;
    }
    if kinds.len() < 5_000 {
        return Err(format!("{}: {} rules, thousands expected", file.display(), kinds.len()));
    }
    Ok(kinds.into_iter().collect())
}

/// A host name as it stands in addresses: lower case, punycode.
pub fn ascii(host: &str) -> Result<String, String> {
    let url = url::Url::parse(&format!("http://{host}/"))
        .map_err(|e| format!("{host:?} is not a host name: {e}"))?;
    Ok(url.host_str().unwrap_or_default().to_owned())
}
