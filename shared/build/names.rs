//! Organisations and products while they are gathered: who is who, under which index.

use std::collections::{BTreeMap, HashMap};

use crate::data::{Category, Organisation, Placed, Product};
use crate::layout;
use crate::sources::Entity;

/// An organisation.
#[derive(Default)]
pub struct Org {
    pub name: String,
    pub parent: String,
    pub country: String,
    pub homepage: String,
    pub opt_out: String,
    pub privacy: String,
}

/// A product, or with an empty name an organisation as a whole.
pub struct Prod {
    pub name: String,
    pub organisation: u32,
    pub category: String,
    pub flags: u32,
}

/// Everyone known so far.
#[derive(Default)]
pub struct Register {
    pub orgs: Vec<Org>,
    pub products: Vec<Prod>,
    /// Names of organisations, by the name in lower case.
    pub org_names: BTreeMap<String, (String, u32)>,
    /// Names of products in lower case, own data only.
    product_names: HashMap<String, u32>,
    categories: HashMap<String, (u32, bool)>,
}

impl Register {
    /// Learns the categories; `severity` is their rank.
    pub fn categories(&mut self, list: &[Category]) -> Result<(), String> {
        for category in list {
            let severity = severity(&category.severity)
                .ok_or_else(|| format!("categories.toml: {}: no such severity", category.id))?;
            self.categories.insert(category.id.clone(), (severity, category.tracking));
        }
        Ok(())
    }

    /// Adds an organisation of our own data.
    pub fn organisation(&mut self, placed: &Placed<Organisation>) -> Result<(), String> {
        let row = &placed.row;
        if row.source.is_empty() || row.date.is_empty() {
            return Err(format!("{}: no source or date", placed.place));
        }
        let index = self.add_org(Org {
            name: row.name.get_ref().clone(),
            parent: row.parent.clone(),
            country: row.country.clone(),
            homepage: row.homepage.clone(),
            opt_out: row.opt_out.clone(),
            privacy: row.privacy.clone(),
        });
        let names = [row.name.get_ref()].into_iter().chain(&row.aliases).chain(&row.aliases_cased);
        for name in names {
            let other = self.org_names.insert(name.to_lowercase(), (name.clone(), index));
            if other.is_some_and(|(_, other)| other != index) {
                return Err(format!(
                    "{}: {name:?} already names another organisation",
                    placed.place
                ));
            }
        }
        Ok(())
    }

    /// Adds a product of our own data.
    pub fn product(&mut self, placed: &Placed<Product>) -> Result<u32, String> {
        let (row, place) = (&placed.row, &placed.place);
        let (_, organisation) = *self
            .org_names
            .get(&row.organisation.to_lowercase())
            .ok_or_else(|| format!("{place}: organisation {:?} is not known", row.organisation))?;
        let (severe, tracking) = *self
            .categories
            .get(&row.category)
            .ok_or_else(|| format!("{place}: category {:?} is not known", row.category))?;
        let severe = match &row.severity {
            Some(word) => {
                severity(word).ok_or_else(|| format!("{place}: severity {word:?} is not known"))?
            }
            None => severe,
        };
        if row.source.is_empty() || row.date.is_empty() {
            return Err(format!("{place}: no source or date"));
        }
        let index = self.products.len() as u32;
        self.products.push(Prod {
            name: row.name.get_ref().clone(),
            organisation,
            category: row.category.clone(),
            flags: flags(severe, row.tracking.unwrap_or(tracking)) | layout::FLAG_OWN,
        });
        let known = self.product_names.insert(row.name.get_ref().to_lowercase(), index);
        if known.is_some() {
            return Err(format!("{place}: product {:?} is there twice", row.name.get_ref()));
        }
        for alias in row.aliases.iter().chain(&row.aliases_cased) {
            self.product_names.entry(alias.to_lowercase()).or_insert(index);
        }
        Ok(index)
    }

    /// The product of that name in our own data.
    pub fn find(&self, name: &str) -> Option<u32> {
        self.product_names.get(&name.to_lowercase()).copied()
    }

    /// Whether a product is of our own data.
    pub fn is_own(&self, product: u32) -> bool {
        self.products[product as usize].flags & layout::FLAG_OWN != 0
    }

    /// Maps an entity of third-party-web to a product: ours where the names agree, else one of its
    /// own. Catch-all entities ("Other … APIs", "A/B ads") name the organisation only.
    pub fn entity(&mut self, entity: &Entity, category: &str) -> Result<u32, String> {
        if let Some(own) = self.find(&entity.name) {
            return Ok(own);
        }
        let company = entity.company.as_deref().unwrap_or(&entity.name);
        let organisation = match self.org_names.get(&company.to_lowercase()) {
            Some((_, known)) => *known,
            None => {
                let index = self.add_org(Org { name: company.into(), ..Org::default() });
                self.org_names.insert(company.to_lowercase(), (company.into(), index));
                index
            }
        };
        let catch_all = entity.name.starts_with("Other ") || entity.name.contains('/');
        let whole = entity.name == company || catch_all;
        let (severe, tracking) = self.categories[category];
        self.products.push(Prod {
            name: if whole { String::new() } else { entity.name.clone() },
            organisation,
            category: category.to_owned(),
            flags: flags(severe, tracking),
        });
        Ok(self.products.len() as u32 - 1)
    }

    fn add_org(&mut self, org: Org) -> u32 {
        self.orgs.push(org);
        self.orgs.len() as u32 - 1
    }
}

fn flags(severity: u32, tracking: bool) -> u32 {
    severity << layout::SEVERITY_SHIFT | if tracking { layout::FLAG_TRACKING } else { 0 }
}

/// Rank of a severity.
pub fn severity(word: &str) -> Option<u32> {
    ["info", "low", "medium", "high"].iter().position(|w| *w == word).map(|i| i as u32)
}
