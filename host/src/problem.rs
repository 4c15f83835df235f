//! What can go wrong, said in one line that names the remedy.

use std::path::{Path, PathBuf};

use thiserror::Error;

/// Everything that ends a command before its work is done.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Problem {
    /// A file can not be read.
    #[error("{}: {source}; check the name and that you may read it", .path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// An argument is missing.
    #[error("missing: {0}")]
    Missing(&'static str),
    /// Some lines of an input file were refused; each has been named already.
    #[error("{}: {count} unusable line(s), named above; correct them and run again", .path.display())]
    BadLines {
        /// Which file.
        path: PathBuf,
        /// How many.
        count: usize,
    },
    /// Output could not be written.
    #[error("can not write the output: {0}")]
    Output(#[from] std::io::Error),
    /// A value could not be written as JSON.
    #[error("can not write JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl Problem {
    /// A read that failed.
    pub fn unreadable(path: &Path, source: std::io::Error) -> Self {
        Self::Unreadable { path: path.to_owned(), source }
    }

    /// Whether the reader of our output went away, which is not an error (`saydo … | head`).
    pub fn is_closed_pipe(&self) -> bool {
        let kind = match self {
            Self::Output(error) => Some(error.kind()),
            Self::Json(error) => error.io_error_kind(),
            _ => None,
        };
        kind == Some(std::io::ErrorKind::BrokenPipe)
    }
}
