//! Writes each kind of row into its section of the blob.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

use crate::blob::Blob;
use crate::data::{
    Category, Cookie, LinkParameter, Organisation, Placed, Platform, Product, TcfVendor, Widget,
};
use crate::hosts::Hosts;
use crate::layout;
use crate::names::{Register, severity};

/// Organisations, and the names under which they are looked up.
pub fn organisations(blob: &mut Blob, register: &Register) -> Result<(), String> {
    for org in &register.orgs {
        let parent = match register.org_names.get(&org.parent.to_lowercase()) {
            Some((_, parent)) => parent + 1,
            None if org.parent.is_empty() => 0,
            None => {
                return Err(format!(
                    "organisations.toml: parent {:?} of {:?} is not known",
                    org.parent, org.name
                ));
            }
        };
        let details = [&org.country, &org.opt_out, &org.privacy];
        let details = if details.iter().all(|d| d.is_empty()) { 0 } else { blob.list(&details)? };
        let record = [blob.text(&org.name)?, parent, blob.text(&org.homepage)?, details];
        blob.push(layout::ORGANISATIONS, &record)?;
    }
    for (name, index) in register.org_names.values() {
        let record = [blob.text(name)?, *index];
        blob.push(layout::ALIASES, &record)?;
    }
    Ok(())
}

/// Products.
pub fn products(
    blob: &mut Blob,
    register: &Register,
    categories: &[Category],
) -> Result<(), String> {
    if register.orgs.len() > 0xffff || categories.len() > 0xff {
        return Err("more organisations or categories than the layout has room for".into());
    }
    for product in &register.products {
        let category = categories.iter().position(|c| c.id == product.category).unwrap_or_default();
        let record = [
            blob.text(&product.name)?,
            product.organisation | (category as u32) << 16 | product.flags << 24,
        ];
        blob.push(layout::PRODUCTS, &record)?;
    }
    Ok(())
}

/// Numbers of products in the vendor list of the consent framework.
pub fn tcf_vendors(blob: &mut Blob, register: &Register, rows: &[TcfVendor]) -> Result<(), String> {
    let mut pairs = BTreeSet::new();
    for row in rows {
        let TcfVendor { product, numbers, place, .. } = row;
        if row.source.is_empty() || row.date.is_empty() {
            return Err(format!("{place}: no source or date"));
        }
        let product = register
            .find(product)
            .ok_or_else(|| format!("{place}: product {product:?} is not known"))?;
        pairs.extend(numbers.iter().map(|number| product << 16 | u32::from(*number)));
    }
    for pair in pairs {
        blob.push(layout::TCF_VENDORS, &[pair])?;
    }
    Ok(())
}

/// Parameters by which links carry who clicked them.
pub fn link_parameters(
    blob: &mut Blob,
    register: &Register,
    rows: &[LinkParameter],
) -> Result<(), String> {
    for LinkParameter { name, product, source, date, place } in rows {
        if source.is_empty() || date.is_empty() {
            return Err(format!("{place}: no source or date"));
        }
        let product = register
            .find(product)
            .ok_or_else(|| format!("{place}: product {product:?} is not known"))?;
        let name = blob.text(name)?;
        blob.push(layout::LINK_PARAMETERS, &[name, product])?;
    }
    Ok(())
}

/// Cookies: fixed names, sorted, then names with a wildcard, longest first.
pub fn cookies(blob: &mut Blob, register: &Register, mut rows: Vec<Cookie>) -> Result<(), String> {
    let mut seen = HashSet::new();
    for row in &rows {
        if !seen.insert((&row.name, &row.domain)) {
            return Err(format!("{}: {} on {} is there twice", row.place, row.name, row.domain));
        }
    }
    rows.sort_by(|a, b| {
        let pattern = |row: &Cookie| row.name.contains('*');
        let length = |row: &Cookie| if pattern(row) { row.name.len() } else { 0 };
        (pattern(a), length(b), &a.name).cmp(&(pattern(b), length(a), &b.name))
    });
    let fixed = rows.iter().filter(|row| !row.name.contains('*')).count();
    blob.push(layout::COOKIE_PATTERNS, &[fixed as u32])?;
    for row in &rows {
        cookie(blob, register, row)?;
    }
    Ok(())
}

fn cookie(blob: &mut Blob, register: &Register, row: &Cookie) -> Result<(), String> {
    let product = match row.product.as_str() {
        "-" | "" => 0,
        name => {
            register
                .find(name)
                .ok_or_else(|| format!("{}: product {name:?} is not known", row.place))?
                + 1
        }
    };
    let purpose = layout::PURPOSES
        .iter()
        .position(|purpose| *purpose == row.purpose)
        .ok_or_else(|| format!("{}: purpose {:?} is not known", row.place, row.purpose))?;
    let domain = if row.domain == "*" { "" } else { row.domain.trim_start_matches('.') };
    let record = [
        blob.text(&row.name)?,
        blob.text(domain)? | (purpose as u32) << 24,
        product | row.days.min(0xffff) << 16,
    ];
    blob.push(layout::COOKIES, &record)?;
    Ok(())
}

/// Names that policies use, longest first. Where a product and its organisation share a name, the
/// product has it.
pub fn names(
    blob: &mut Blob,
    organisations: &[Placed<Organisation>],
    products: &[(u32, Placed<Product>)],
) -> Result<(), String> {
    let mut list = BTreeMap::<String, [u32; 2]>::new();
    let mut put = |text: &str, who: u32, cased: bool| {
        let key = if cased { text.to_owned() } else { text.to_lowercase() };
        if let std::collections::btree_map::Entry::Vacant(free) = list.entry(key) {
            let text = blob.text(text)?;
            free.insert([text, who | if cased { layout::NAME_CASED } else { 0 }]);
        }
        Ok::<(), String>(())
    };
    let products = products.iter().map(|(index, p)| {
        let row = &p.row;
        (index | layout::NAME_PRODUCT, row.name.get_ref(), &row.aliases, &row.aliases_cased)
    });
    let organisations = organisations.iter().zip(0..).map(|(p, index)| {
        let row = &p.row;
        (index, row.name.get_ref(), &row.aliases, &row.aliases_cased)
    });
    for (who, name, aliases, cased) in products.chain(organisations) {
        // A name listed with its capitals is matched only with them.
        if !cased.contains(name) {
            put(name, who, false)?;
        }
        for alias in aliases {
            put(alias, who, false)?;
        }
        for alias in cased {
            put(alias, who, true)?;
        }
    }
    let mut sorted: Vec<_> = list.into_iter().collect();
    sorted.sort_by_key(|(text, _)| std::cmp::Reverse(text.chars().count()));
    for (_, record) in sorted {
        blob.push(layout::NAMES, &record)?;
    }
    Ok(())
}

/// Widgets; the addresses they are loaded from go to the hosts.
pub fn widgets(
    blob: &mut Blob,
    hosts: &mut Hosts,
    register: &Register,
    rows: &[Placed<Widget>],
) -> Result<(), String> {
    let mut seen = HashSet::new();
    for Placed { row, place } in rows {
        if !seen.insert(row.id.get_ref()) {
            return Err(format!("{place}: widget {:?} is there twice", row.id.get_ref()));
        }
        if row.source.is_empty() || row.date.is_empty() {
            return Err(format!("{place}: no source or date"));
        }
        let product = register
            .find(&row.product)
            .ok_or_else(|| format!("{place}: product {:?} is not known", row.product))?;
        let record = [
            blob.text(row.id.get_ref())?,
            product,
            blob.text(&row.kind)?,
            blob.list(&row.live)?,
            blob.list(&row.selectors)?,
            blob.list(&row.plain)?,
        ];
        let index = blob.push(layout::WIDGETS, &record)?;
        for rule in &row.live {
            hosts.widget(rule, index, place)?;
        }
    }
    Ok(())
}

/// Consent platforms.
pub fn platforms(blob: &mut Blob, rows: &[Placed<Platform>]) -> Result<(), String> {
    for Placed { row, place } in rows {
        if row.source.is_empty() || row.date.is_empty() {
            return Err(format!("{place}: no source or date"));
        }
        let record = [
            blob.text(row.name.get_ref())?,
            blob.text(&row.organisation)?,
            blob.list(&row.hosts)?,
            blob.list(&row.banner)?,
            blob.list(&row.accept)?,
            blob.list(&row.refuse)?,
            blob.list(&row.save)?,
            blob.list(&row.cookies)?,
            blob.text(&row.global)?,
        ];
        blob.push(layout::PLATFORMS, &record)?;
    }
    Ok(())
}

/// Categories.
pub fn categories(blob: &mut Blob, rows: &[Category]) -> Result<(), String> {
    for row in rows {
        let severity = severity(&row.severity).unwrap_or(0);
        let record = [blob.text(&row.id)?, severity, u32::from(row.tracking)];
        blob.push(layout::CATEGORIES, &record)?;
    }
    Ok(())
}

/// Word lists: `[list]` tables whose keys are languages. The list is called `file.list`.
pub fn words(blob: &mut Blob, file: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let lists: BTreeMap<String, BTreeMap<String, Vec<String>>> =
        toml::from_str(&text).map_err(|e| format!("{}: {e}", file.display()))?;
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    for (name, languages) in lists {
        let words: Vec<String> = languages.into_values().flatten().collect();
        let record = [blob.text(&format!("{stem}.{name}"))?, blob.list(&words)?];
        blob.push(layout::WORDS, &record)?;
    }
    Ok(())
}
