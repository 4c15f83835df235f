//! Looking at a history without changing it: for `saydo doctor`.

use rusqlite::{Connection, OpenFlags};

use super::{Failure, Inner, Store};
use crate::place::Place;

/// What a sound history holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// Number of reports.
    pub reports: u32,
    /// Number of letters.
    pub cases: u32,
}

/// Reads the whole file and counts what is in it; `None` where there is no file yet. Nothing is made,
/// migrated or set aside.
pub fn examine(place: &Place) -> Result<Option<Content>, Failure> {
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
    if store.schema()? == 0 {
        return Ok(Some(Content { reports: 0, cases: 0 }));
    }
    store.read(sound).map(Some)
}

fn sound(db: &rusqlite::Transaction<'_>) -> Result<Content, Inner> {
    let word: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if word != "ok" {
        let damaged = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
        return Err(rusqlite::Error::SqliteFailure(damaged, None).into());
    }
    let count = |table| {
        db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, u32>(0))
    };
    Ok(Content { reports: count("reports")?, cases: count("cases")? })
}
