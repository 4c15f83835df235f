//! Texts that stand once in the file and are meant by their number.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Statement};

use super::Inner;

/// The numbers of texts, for one transaction.
pub(super) struct Strings<'db> {
    find: Statement<'db>,
    add: Statement<'db>,
    read: Statement<'db>,
    known: HashMap<i64, String>,
}

impl<'db> Strings<'db> {
    pub(super) fn of(db: &'db Connection) -> Result<Self, Inner> {
        Ok(Self {
            find: db.prepare("SELECT id FROM strings WHERE text = ?1")?,
            add: db.prepare("INSERT INTO strings (text) VALUES (?1)")?,
            read: db.prepare("SELECT text FROM strings WHERE id = ?1")?,
            known: HashMap::new(),
        })
    }

    /// The number of a text, where it has one.
    pub(super) fn find(&mut self, text: &str) -> Result<Option<i64>, Inner> {
        Ok(self.find.query_row([text], |row| row.get(0)).optional()?)
    }

    /// The number of a text; a new one gets one.
    pub(super) fn number(&mut self, text: &str) -> Result<i64, Inner> {
        match self.find(text)? {
            Some(number) => Ok(number),
            None => Ok(self.add.insert([text])?),
        }
    }

    /// The text of a number.
    pub(super) fn text(&mut self, number: i64) -> Result<&str, Inner> {
        use std::collections::hash_map::Entry;
        match self.known.entry(number) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(free) => {
                Ok(free.insert(self.read.query_row([number], |row| row.get(0))?))
            }
        }
    }
}
