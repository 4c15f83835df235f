//! Opening the file: modes first, then pragmas, then migrations; a damaged file is set aside.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::{Failure, Inner, Store, carry};
use crate::place::{self, Place};

/// A step from one schema to the next: statements, and what is left to the program.
type Step = (&'static str, fn(&Connection) -> Result<(), Inner>);
/// The steps; the first makes schema 1. Steps that were ever released never change.
const MIGRATIONS: &[Step] = &[
    (include_str!("../../migrations/001_history.sql"), nothing),
    (include_str!("../../migrations/002_cases.sql"), nothing),
    (include_str!("../../migrations/003_normal.sql"), carry::normal),
];
/// The schema that this version writes.
pub const SCHEMA: u32 = MIGRATIONS.len() as u32;
/// Marks the file as ours (`PRAGMA application_id`): "SyDo".
const APPLICATION_ID: i32 = 0x5379_446f;
/// How long to wait for another process: two browsers with two hosts on one file are normal.
const BUSY: Duration = Duration::from_secs(10);

impl Store {
    /// Opens the history, and makes it when there is none. A damaged file is renamed, never deleted.
    /// `now` (milliseconds since 1970) becomes part of that name.
    pub fn open(place: &Place, now: u64) -> Result<Self, Failure> {
        let path = place.database();
        match Self::open_file(&path) {
            Err(failure) if failure.is_corrupt() => {
                let aside = set_aside(&path, now)?;
                let mut store = Self::open_file(&path)?;
                store.set_aside = Some(aside);
                Ok(store)
            }
            outcome => outcome,
        }
    }

    fn open_file(path: &Path) -> Result<Self, Failure> {
        // SQLite would create the file readable for everybody; its -wal and -shm inherit the mode.
        place::private_file(path)
            .map_err(|source| Failure::File { path: path.to_owned(), source })?;
        let connection = connect(path).map_err(|error| Inner::from(error).at(path))?;
        let mut store = Self { connection, path: path.to_owned(), set_aside: None };
        store.migrate()?;
        Ok(store)
    }

    /// The schema of the file; refuses one that is not ours, or newer than this version.
    pub(super) fn schema(&self) -> Result<u32, Failure> {
        let (id, found): (i32, u32) =
            self.read(|db| Ok((pragma(db, "application_id")?, version(db)?)))?;
        if id != APPLICATION_ID && (id != 0 || found != 0) {
            return Err(Failure::Foreign { path: self.path.clone() });
        }
        if found > SCHEMA {
            return Err(Failure::Newer { path: self.path.clone(), found });
        }
        Ok(found)
    }

    fn migrate(&mut self) -> Result<(), Failure> {
        if self.schema()? == SCHEMA {
            return Ok(());
        }
        self.write(|db| {
            // Another process may have migrated while this one waited for the lock.
            for (statements, rest) in MIGRATIONS.iter().skip(version(db)? as usize) {
                db.execute_batch(statements)?;
                rest(db)?;
            }
            db.pragma_update(None, "application_id", APPLICATION_ID)?;
            db.pragma_update(None, "user_version", SCHEMA)?;
            Ok(())
        })
    }
}

/// For steps that statements alone can do.
fn nothing(_: &Connection) -> Result<(), Inner> {
    Ok(())
}

fn version(db: &Connection) -> rusqlite::Result<u32> {
    pragma(db, "user_version")
}

fn pragma<T: rusqlite::types::FromSql>(db: &Connection, name: &str) -> rusqlite::Result<T> {
    db.pragma_query_value(None, name, |row| row.get(0))
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags)?;
    db.busy_timeout(BUSY)?;
    db.pragma_update(None, "journal_mode", "wal")?;
    // An acknowledged report survives a power cut; we write a few rows a page, so it costs nothing.
    db.pragma_update(None, "synchronous", "full")?;
    // What is forgotten is overwritten, not only unlinked; nothing spills into temporary files.
    db.pragma_update(None, "secure_delete", "on")?;
    db.pragma_update(None, "temp_store", "memory")?;
    db.pragma_update(None, "foreign_keys", "on")?;
    // The file may come from elsewhere: its schema may not call functions.
    db.pragma_update(None, "trusted_schema", "off")?;
    Ok(db)
}

/// Renames the damaged file and its companions.
fn set_aside(path: &Path, now: u64) -> Result<PathBuf, Failure> {
    let with = |suffix: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    };
    let aside = with(&format!(".corrupt-{now}"));
    std::fs::rename(path, &aside)
        .map_err(|source| Failure::File { path: path.to_owned(), source })?;
    for companion in ["-wal", "-shm"] {
        // There need not be any.
        let _ = std::fs::rename(with(companion), with(&format!(".corrupt-{now}{companion}")));
    }
    Ok(aside)
}
