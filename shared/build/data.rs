//! Reads the data files into rows, each with the place it came from for error messages.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

/// An organisation that runs products.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    pub name: Spanned<String>,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub aliases_cased: Vec<String>,
    #[serde(default)]
    pub parent: String,
    #[serde(default)]
    pub country: String,
    #[serde(default)]
    pub homepage: String,
    #[serde(default)]
    pub opt_out: String,
    #[serde(default)]
    pub privacy: String,
    pub source: String,
    pub date: String,
}

/// A product, and how to recognise it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    pub name: Spanned<String>,
    pub organisation: String,
    pub category: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub aliases_cased: Vec<String>,
    #[serde(default)]
    pub hosts: Vec<String>,
    #[serde(default)]
    pub paths: Vec<String>,
    #[serde(default)]
    pub params: Vec<String>,
    #[serde(default)]
    pub endpoints: Vec<String>,
    pub tracking: Option<bool>,
    pub severity: Option<String>,
    pub source: String,
    pub date: String,
}

/// A social button, embed or other piece of a third party in a page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Widget {
    pub id: Spanned<String>,
    pub product: String,
    pub kind: String,
    #[serde(default)]
    pub live: Vec<String>,
    #[serde(default)]
    pub selectors: Vec<String>,
    #[serde(default)]
    pub plain: Vec<String>,
    pub source: String,
    pub date: String,
}

/// A consent platform: its hosts and the parts of its dialogue.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    pub name: Spanned<String>,
    pub organisation: String,
    #[serde(default)]
    pub hosts: Vec<String>,
    #[serde(default)]
    pub banner: Vec<String>,
    #[serde(default)]
    pub accept: Vec<String>,
    #[serde(default)]
    pub refuse: Vec<String>,
    #[serde(default)]
    pub save: Vec<String>,
    #[serde(default)]
    pub cookies: Vec<String>,
    #[serde(default)]
    pub global: String,
    pub source: String,
    pub date: String,
}

/// A category of products.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    pub id: String,
    pub severity: String,
    #[serde(default)]
    pub tracking: bool,
    #[serde(default)]
    pub third_party_web: Vec<String>,
}

/// A cookie known by name.
#[derive(Debug)]
pub struct Cookie {
    pub name: String,
    pub domain: String,
    pub product: String,
    pub purpose: String,
    pub days: u32,
    pub place: String,
}

/// A product in the vendor list of the consent framework, under one number or more.
#[derive(Debug)]
pub struct TcfVendor {
    pub product: String,
    pub numbers: Vec<u16>,
    pub source: String,
    pub date: String,
    pub place: String,
}

/// A parameter by which links carry who clicked them.
#[derive(Debug)]
pub struct LinkParameter {
    pub name: String,
    pub product: String,
    pub source: String,
    pub date: String,
    pub place: String,
}

/// A row and where it stands: `products/google.toml:12`.
pub struct Placed<T> {
    pub row: T,
    pub place: String,
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))
}

/// Reads the `[[key]]` rows of a TOML file.
pub fn rows<T: DeserializeOwned>(
    file: &Path,
    key: &str,
    start: impl Fn(&T) -> usize,
) -> Result<Vec<Placed<T>>, String> {
    let text = read(file)?;
    let fail = |e: toml::de::Error| format!("{}: {e}", file.display());
    let mut tables: std::collections::BTreeMap<String, Vec<T>> =
        toml::from_str(&text).map_err(fail)?;
    let rows = tables.remove(key).unwrap_or_default();
    if let Some(other) = tables.keys().next() {
        return Err(format!("{}: [[{other}]] is not known here", file.display()));
    }
    let place = |row: &T| {
        let line = text[..start(row).min(text.len())].lines().count();
        format!("{}:{}", file.display(), line.max(1))
    };
    Ok(rows.into_iter().map(|row| Placed { place: place(&row), row }).collect())
}

/// The files of a folder with this ending, sorted by name.
pub fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|e| format!("{}: {e}", folder.display()))?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|e| e == ending))
        .collect();
    files.sort();
    Ok(files)
}

/// The rows of a table, `N` columns each, and where each stands.
fn table<const N: usize>(file: &Path) -> Result<Vec<(String, [String; N])>, String> {
    let mut rows = Vec::new();
    for (number, line) in read(file)?.lines().enumerate() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let place = format!("{}:{}", file.display(), number + 1);
        let columns: Vec<String> = line.split('\t').map(|text| text.trim().to_owned()).collect();
        let columns = columns.try_into().map_err(|columns: Vec<String>| {
            format!("{place}: {} columns, {N} expected", columns.len())
        })?;
        rows.push((place, columns));
    }
    Ok(rows)
}

/// Reads `tcf_vendors.tsv`: product, numbers, source, date.
pub fn tcf_vendors(file: &Path) -> Result<Vec<TcfVendor>, String> {
    let mut rows = Vec::new();
    for (place, [product, numbers, source, date]) in table(file)? {
        let number = |n: &str| n.parse().map_err(|e| format!("{place}: number {n:?}: {e}"));
        let numbers = numbers.split(' ').map(number).collect::<Result<_, _>>()?;
        rows.push(TcfVendor { product, numbers, source, date, place });
    }
    Ok(rows)
}

/// Reads `link_parameters.tsv`: name, product, source, date.
pub fn link_parameters(file: &Path) -> Result<Vec<LinkParameter>, String> {
    let row = |(place, [name, product, source, date]): (String, [String; 4])| LinkParameter {
        name,
        product,
        source,
        date,
        place,
    };
    Ok(table(file)?.into_iter().map(row).collect())
}

/// Reads `cookies.tsv`: name, domain, product, purpose, lifetime, source, date.
pub fn cookies(file: &Path) -> Result<Vec<Cookie>, String> {
    let mut rows = Vec::new();
    for (place, [name, domain, product, purpose, life, source, date]) in table(file)? {
        if source.is_empty() || date.is_empty() {
            return Err(format!("{place}: no source or date"));
        }
        let days = match life.as_str() {
            "session" | "" | "-" => 0,
            days => {
                days.parse::<f64>().map_err(|e| format!("{place}: lifetime {days:?}: {e}"))?.ceil()
                    as u32
            }
        };
        rows.push(Cookie { name, domain, product, purpose, days, place });
    }
    Ok(rows)
}
