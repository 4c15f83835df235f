//! Looking at a history without changing it: for `saydo doctor` and `saydo history check`.

use rusqlite::{Connection, OpenFlags};

use super::{Failure, Inner, SCHEMA, Store};
use crate::place::Place;

/// What a sound history holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// Number of reports.
    pub reports: u32,
    /// Number of letters.
    pub cases: u32,
}

/// How closely to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// The structure of the file.
    Quick,
    /// Also every index, that what is meant is there, and that the counts are those of the findings.
    Thorough,
}

/// What must be nowhere in a sound history: what is meant and not there, and wrong counts.
const AMISS: [&str; 5] = [
    "SELECT 1 FROM pragma_foreign_key_check",
    "SELECT 1 FROM findings WHERE fact NOT IN (SELECT id FROM facts)",
    "SELECT 1 FROM reports WHERE policy NOT IN (SELECT id FROM policies)",
    "SELECT 1 FROM (VALUES (0), (5), (10)) g WHERE (SELECT count(*) FROM findings) <>
       (SELECT coalesce(sum(findings), 0) FROM tallies WHERE grain = g.column1)",
    "SELECT 1 WHERE (SELECT count(*) FROM findings) <>
       (SELECT coalesce(sum(findings), 0) FROM days)",
];

/// Reads the whole file and counts what is in it; `None` where there is no file yet. Nothing is made,
/// migrated or set aside.
pub fn examine(place: &Place, care: Care) -> Result<Option<Content>, Failure> {
    let path = place.database();
    match std::fs::File::open(&path) {
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(Failure::Unreadable { path, source }),
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection =
        Connection::open_with_flags(&path, flags).map_err(|error| Inner::from(error).at(&path))?;
    let store = Store { connection, path, set_aside: None };
    let found = store.schema()?;
    if found == 0 {
        return Ok(Some(Content { reports: 0, cases: 0 }));
    }
    let content = store.read(|db| sound(db, care))?;
    // What an older version wrote is looked at as a file alone: its tables are others.
    if care == Care::Thorough && found == SCHEMA && store.read(amiss)? {
        return Err(Failure::Unsound { path: store.path });
    }
    Ok(Some(content))
}

fn amiss(db: &rusqlite::Transaction<'_>) -> Result<bool, Inner> {
    for query in AMISS {
        if db.prepare(query)?.exists([])? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn sound(db: &rusqlite::Transaction<'_>, care: Care) -> Result<Content, Inner> {
    let check = match care {
        Care::Quick => "PRAGMA quick_check(1)",
        Care::Thorough => "PRAGMA integrity_check(1)",
    };
    let word: String = db.query_row(check, [], |row| row.get(0))?;
    if word != "ok" {
        let damaged = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
        return Err(rusqlite::Error::SqliteFailure(damaged, None).into());
    }
    let count = |table| {
        db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, u32>(0))
    };
    Ok(Content { reports: count("reports")?, cases: count("cases")? })
}
