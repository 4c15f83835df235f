//! A copy of the history, taken while hosts go on writing.

use std::io;
use std::path::Path;

use rusqlite::ErrorCode;

use super::{Failure, Inner, Store};
use crate::place;

impl Store {
    /// Copies the history, as it stands at one moment, into a new file that the user alone may read.
    /// What was deleted is not in the copy. A file that is there already is left as it is.
    pub fn backup(&self, file: &Path) -> Result<(), Failure> {
        let failed = |source| Failure::File { path: file.to_owned(), source };
        let name = file.to_str().ok_or_else(|| failed(io::ErrorKind::InvalidFilename.into()))?;
        if file.exists() {
            return Err(failed(io::ErrorKind::AlreadyExists.into()));
        }
        let made = place::private_file(file).map_err(failed)?;
        let copied = match self.connection.execute("VACUUM INTO ?1", [name]) {
            Ok(_) => made.sync_all().map_err(failed),
            Err(error) => {
                let damaged = error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt);
                Err(Inner::from(error).at(if damaged { &self.path } else { file }))
            }
        };
        if copied.is_err() {
            // Half a copy is none.
            let _ = std::fs::remove_file(file);
        }
        copied
    }
}
