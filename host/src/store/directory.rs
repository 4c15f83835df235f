//! The directory of companies that the user imported, and finding one in it.

use rusqlite::{Connection, OptionalExtension, params};
use saydo_shared::catalogue::registrable_domain;
use saydo_shared::letter::{Listed, folded};

use super::{Failure, Inner, Store};

/// What there is of a directory.
#[derive(Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Directory {
    /// Number of companies.
    pub companies: u32,
    /// Of those, how many have an address to write to.
    pub addresses: u32,
    /// The day of the import, `YYYY-MM-DD`; `None` where nothing was imported.
    pub imported: Option<String>,
}

impl Store {
    /// Puts this directory in the place of the one before.
    pub fn import(&mut self, companies: &[Listed]) -> Result<Directory, Failure> {
        self.write(|db| {
            db.execute("DELETE FROM directory", [])?;
            let mut insert = db.prepare(
                "INSERT OR REPLACE INTO directory (slug, site, record) VALUES (?1, ?2, ?3)",
            )?;
            let mut name =
                db.prepare("INSERT INTO directory_names (name, slug) VALUES (?1, ?2)")?;
            for company in companies {
                insert.execute(params![company.slug, site(company), json(company)?])?;
                for known in company.runs.iter().chain([&company.name]) {
                    name.execute(params![folded(known), company.slug])?;
                }
            }
            Ok(())
        })?;
        self.directory()
    }

    /// What was imported.
    pub fn directory(&self) -> Result<Directory, Failure> {
        self.read(|db| {
            let counted = db.query_row(
                "SELECT count(*), count(record ->> '$.email'), max(record ->> '$.imported')
                 FROM directory",
                [],
                |row| {
                    Ok(Directory {
                        companies: row.get(0)?,
                        addresses: row.get(1)?,
                        imported: row.get(2)?,
                    })
                },
            )?;
            Ok(counted)
        })
    }

    /// The company with this website. Where several have it, the one with an address.
    pub fn listed_site(&self, site: &str) -> Result<Option<Listed>, Failure> {
        self.read(|db| {
            let mut query = db.prepare(
                "SELECT record FROM directory WHERE site = ?1 AND site <> ''
                 ORDER BY record ->> '$.email' IS NULL, slug LIMIT 1",
            )?;
            let record: Option<String> = query.query_row([site], |row| row.get(0)).optional()?;
            Ok(record.map(|record| serde_json::from_str(&record)).transpose()?)
        })
    }

    /// The company of this name: the very name, else the only one whose name begins with it
    /// ("Criteo" for "Criteo SA"). `None` where several could be meant.
    pub fn listed_name(&self, name: &str) -> Result<Option<Listed>, Failure> {
        let name = folded(name);
        if name.is_empty() {
            return Ok(None);
        }
        self.read(|db| {
            let exact = named(db, "name = ?1", &name)?;
            let found = if exact.is_empty() {
                // Folded names hold letters, digits and spaces: nothing that LIKE or GLOB would take.
                named(db, "name GLOB ?1 || ' *'", &name)?
            } else {
                exact
            };
            match found.as_slice() {
                [only] => Ok(Some(serde_json::from_str(only)?)),
                _ => Ok(None),
            }
        })
    }
}

/// The records of the names for which this holds, at most two.
fn named(db: &Connection, condition: &str, name: &str) -> Result<Vec<String>, Inner> {
    let mut query = db.prepare(&format!(
        "SELECT record FROM directory WHERE slug IN
           (SELECT slug FROM directory_names WHERE {condition}) ORDER BY slug LIMIT 2"
    ))?;
    let records = query.query_map([name], |row| row.get(0))?;
    Ok(records.collect::<rusqlite::Result<_>>()?)
}

/// Registrable domain of a company's website; empty where it has none.
fn site(company: &Listed) -> String {
    let host = company.host().unwrap_or_default();
    registrable_domain(&host).unwrap_or(&host).to_owned()
}

fn json(company: &Listed) -> Result<String, serde_json::Error> {
    serde_json::to_string(company)
}
