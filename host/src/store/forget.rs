//! Forgetting: what is gone from the lists is gone from the disk too.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};

use super::{Failure, Inner, Store, facts, tally};
use crate::place::Place;

/// What was forgotten, and what could not be.
#[derive(Debug, Default, serde::Serialize)]
pub struct Forgotten {
    /// Number of reports.
    pub reports: u64,
    /// Number of cases.
    pub cases: u64,
    /// Files that may still name the site: damaged histories that were set aside.
    pub remaining: Vec<PathBuf>,
}

impl Store {
    /// Forgets one site, or everything: rows, drafts, and the bytes they stood in.
    pub fn forget(&mut self, place: &Place, site: Option<&str>) -> Result<Forgotten, Failure> {
        let mut doomed: Vec<PathBuf> = self
            .cases(site, u32::MAX)?
            .iter()
            .filter_map(|case| place.draft(&case.case))
            .flat_map(|draft| [draft.with_extension("mailto"), draft])
            .collect();
        if site.is_none() {
            doomed.extend(entries(&place.drafts()));
        }
        let mut forgotten = self.write(|db| {
            let count = |table: &str| -> rusqlite::Result<i64> {
                let query = format!(
                    "SELECT count(*) FROM {table} t JOIN sites s ON s.id = t.site
                     WHERE ?1 IS NULL OR s.site = ?1"
                );
                db.query_row(&query, params![site], |row| row.get(0))
            };
            let (reports, cases) = (count("reports")?, count("cases")?);
            db.execute("DELETE FROM sites WHERE ?1 IS NULL OR site = ?1", params![site])?;
            sweep(db)?;
            if site.is_none() {
                db.execute_batch("DELETE FROM identity; DELETE FROM directory;")?;
            }
            Ok(Forgotten {
                reports: reports.cast_unsigned(),
                cases: cases.cast_unsigned(),
                remaining: Vec::new(),
            })
        })?;
        let aside = entries(place.root()).filter(|path| is_set_aside(path));
        if site.is_none() {
            doomed.extend(aside);
        } else {
            forgotten.remaining.extend(aside);
        }
        doomed.into_iter().try_for_each(remove)?;
        self.scrub()?;
        Ok(forgotten)
    }

    /// Rewrites the file without what was deleted, and empties the write-ahead log.
    /// `secure_delete` overwrites cells; only a rewrite also clears what page splits left behind.
    fn scrub(&self) -> Result<(), Failure> {
        let db = &self.connection;
        let outcome = (|| {
            db.execute_batch("VACUUM")?;
            let busy: bool =
                db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            let held = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY);
            if busy { Err(rusqlite::Error::SqliteFailure(held, None)) } else { Ok(()) }
        })();
        outcome.map_err(|error| Inner::from(error).at(&self.path))
    }
}

/// Deletes what no report means any more: facts, policies, counts, and texts.
fn sweep(db: &Connection) -> Result<(), Inner> {
    tally::sweep(db)?;
    db.execute_batch(
        "DELETE FROM facts WHERE id NOT IN (SELECT fact FROM findings);
         DELETE FROM policies WHERE id NOT IN (SELECT policy FROM reports WHERE policy IS NOT NULL);",
    )?;
    let meant: Vec<String> = facts::numbers()
        .map(|column| format!("SELECT {column} FROM facts WHERE {column} IS NOT NULL"))
        .collect();
    db.execute(&format!("DELETE FROM strings WHERE id NOT IN ({})", meant.join(" UNION ")), [])?;
    Ok(())
}

fn remove(path: PathBuf) -> Result<(), Failure> {
    match std::fs::remove_file(&path) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::File { path, source })
        }
        _ => Ok(()),
    }
}

/// What stands in a directory.
fn entries(directory: &Path) -> impl Iterator<Item = PathBuf> {
    std::fs::read_dir(directory).into_iter().flatten().flatten().map(|entry| entry.path())
}

/// Whether the file is a damaged history that was set aside.
fn is_set_aside(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("history.db.corrupt-"))
}
