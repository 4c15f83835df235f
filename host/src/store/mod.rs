//! The history: one SQLite file, the only place in Saydo that speaks SQL.
//!
//! [`Store`] is the file opened by this process; every method is one transaction. The store never
//! looks at a clock: times come in as arguments.

mod backup;
mod carry;
mod cases;
mod directory;
mod examine;
mod facts;
mod follow;
mod forget;
mod identity;
mod keeper;
mod open;
mod overview;
mod pack;
mod policies;
mod read;
mod record;
mod strings;
mod tally;

#[cfg(test)]
pub use cases::Event;
pub use cases::{NewCase, OPEN, StoredCase, Waiting};
pub use directory::Directory;
pub use examine::{Care, examine};
pub use follow::{Further, Reply};
pub use forget::Forgotten;
pub use identity::Identity;
pub use keeper::Keeper;
pub use open::SCHEMA;

use std::path::PathBuf;

use rusqlite::{Connection, ErrorCode};
use thiserror::Error;

use crate::problem::{reading, writing};

/// The opened history.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    set_aside: Option<PathBuf>,
}

/// What the history can answer instead of what was asked.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Failure {
    /// SQLite says no.
    #[error("{}: {}", .path.display(), meaning(.source))]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// The file system says no.
    #[error("{}: {}", .path.display(), writing(.source))]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The file may not be read.
    #[error("{}: {}", .path.display(), reading(.source))]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// Written by a newer version: not touched.
    #[error("{}: written by a newer Saydo (schema {found}, this one knows {SCHEMA}); it is left as it is; update saydo", .path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        found: u32,
    },
    /// Somebody else's database under our name.
    #[error("{}: is not a history of Saydo; it is left as it is; move it away", .path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The file is whole, but what it holds does not fit together.
    #[error("{}: what it holds does not fit together; put back a copy (`saydo history backup` makes them), or begin anew with `saydo forget --all`", .path.display())]
    Unsound {
        /// The file.
        path: PathBuf,
    },
    /// A stored value is not one that this version writes.
    #[error(
        "the history holds a value that this version does not know ({0}); update saydo, or keep a copy of the history and `saydo forget` the site"
    )]
    Value(#[from] serde_json::Error),
    /// Something went wrong with the thread that keeps the history.
    #[error("the history was closed; start again")]
    Closed,
}

/// What an error of SQLite means for the user, and what to do.
fn meaning(error: &rusqlite::Error) -> String {
    let known = match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => "the disk is full; make room",
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "another Saydo is busy with it; try again in a moment"
        }
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
            "you may not write it; make it and its directory yours (`chown`, `chmod u+rw`)"
        }
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
            "is damaged; the next `saydo history` sets it aside and begins anew"
        }
        Some(ErrorCode::SystemIoFailure) => "the disk fails; check it, and free space",
        _ => return format!("can not be used ({error}); `saydo doctor` looks closer"),
    };
    known.to_owned()
}

impl Failure {
    /// Whether the file itself is damaged.
    fn is_corrupt(&self) -> bool {
        let Self::Sqlite { source, .. } = self else { return false };
        matches!(
            source.sqlite_error_code(),
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt)
        )
    }

    /// Whether another process holds the file.
    pub fn is_busy(&self) -> bool {
        let Self::Sqlite { source, .. } = self else { return false };
        matches!(
            source.sqlite_error_code(),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
        )
    }
}

impl Store {
    /// Where a damaged file went when this one was opened.
    pub fn set_aside(&self) -> Option<&std::path::Path> {
        self.set_aside.as_deref()
    }

    /// Runs `work` in one transaction that writes.
    fn write<T>(
        &mut self,
        work: impl FnOnce(&rusqlite::Transaction<'_>) -> Result<T, Inner>,
    ) -> Result<T, Failure> {
        let path = &self.path;
        let outcome = (|| {
            let transaction = self
                .connection
                .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        })();
        outcome.map_err(|error: Inner| error.at(path))
    }

    /// Runs `work` on one consistent state of the file.
    fn read<T>(
        &self,
        work: impl FnOnce(&rusqlite::Transaction<'_>) -> Result<T, Inner>,
    ) -> Result<T, Failure> {
        let outcome = (|| work(&self.connection.unchecked_transaction()?))();
        outcome.map_err(|error: Inner| error.at(&self.path))
    }
}

/// An error before it knows which file it is about.
#[derive(Debug, Error)]
enum Inner {
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    #[error(transparent)]
    Value(#[from] serde_json::Error),
}

impl Inner {
    fn at(self, path: &std::path::Path) -> Failure {
        match self {
            Self::Sqlite(source) => Failure::Sqlite { path: path.to_owned(), source },
            Self::Value(source) => Failure::Value(source),
        }
    }
}

/// The identifier of a value in JSON, without the quotes (`"opt_out"` → `opt_out`).
fn word<T: serde::Serialize>(value: &T) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_value(value)?.as_str().unwrap_or_default().to_owned())
}

/// The value of an identifier.
fn value<T: serde::de::DeserializeOwned>(word: String) -> Result<T, serde_json::Error> {
    serde_json::from_value(serde_json::Value::String(word))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
