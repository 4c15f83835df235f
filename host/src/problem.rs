//! What can go wrong, said in one line that names the remedy.

use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use saydo_shared::report::Invalid;
use saydo_shared::wire::{PROTOCOL, PROTOCOL_MIN, code};

use crate::store::Failure;

/// Everything that ends a command before its work is done. After the last semicolon stands what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// A file can not be read.
    #[error("{}: {}", .path.display(), reading(.source))]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        source: Error,
    },
    /// A file can not be written.
    #[error("{}: {}", .path.display(), writing(.source))]
    Unwritable {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        source: Error,
    },
    /// The history can not do what is asked.
    #[error(transparent)]
    Store(#[from] Failure),
    /// The extension speaks another protocol.
    #[error(
        "the extension speaks protocol {oldest} to {newest}, saydo {PROTOCOL_MIN} to {PROTOCOL}; update the older of the two"
    )]
    Protocol {
        /// Oldest version of the extension.
        oldest: u32,
        /// Newest version of the extension.
        newest: u32,
    },
    /// A report is outside its limits.
    #[error("the report is refused: {0}; update saydo and the extension")]
    Invalid(#[from] Invalid),
    /// Text in a message is too long.
    #[error("a text in the message is too long; shorten it")]
    TooLong,
    /// There is no such report.
    #[error("no such report in the history; visit the site with the extension first")]
    NoReport,
    /// There is no such kind of letter.
    #[error("no such kind of letter; `saydo letter kinds` lists them")]
    UnknownKind,
    /// There is no such case.
    #[error("no such letter; `saydo letter` lists them")]
    UnknownCase,
    /// What is said to have happened to a letter does not fit what is known of it.
    #[error("{0}")]
    Story(String),
    /// A browser may not be told to start a binary that others can replace.
    #[error("{}: others may write here, so a browser must not start it; move saydo or `chmod o-w`", .path.display())]
    WritableByOthers {
        /// Which file or directory.
        path: PathBuf,
    },
    /// There is no such browser in the table.
    #[error(
        "no such browser; `saydo install --browser all --dry-run` lists those that Saydo knows"
    )]
    UnknownBrowser,
    /// No browser of the table has been used.
    #[error("no browser found in your home directory; name one with --browser or --user-data-dir")]
    NoBrowser,
    /// Something is not as it should be.
    #[error("{0}: something is wrong there; do what the line that is not good says")]
    Unhealthy(String),
    /// A date can not be read.
    #[error("not a date; write it as 2026-11-22")]
    NotADate,
    /// The system gives no random numbers.
    #[error("the system gives no random numbers; try again")]
    NoRandomness,
    /// A file holds no text to read.
    #[error("{}: {what}, which Saydo does not read; save the policy as HTML or text", .path.display())]
    NoText {
        /// Which file.
        path: PathBuf,
        /// What it is instead.
        what: &'static str,
    },
    /// A detail of a letter is missing, or is not one.
    #[error("{0}")]
    Detail(String),
    /// This kind of letter is not the first.
    #[error(
        "the kind {kind} follows an earlier letter; `saydo letter follow CASE --kind {kind}` writes it"
    )]
    Follows {
        /// Which kind.
        kind: String,
    },
    /// This kind of letter follows none.
    #[error("the kind {kind} follows no letter; `saydo letter draft --kind {kind}` writes it")]
    FollowsNothing {
        /// Which kind.
        kind: String,
    },
    /// A file holds no message.
    #[error("{}: no e-mail message; save the reply as a file (.eml) and name that", .path.display())]
    NoMessage {
        /// Which file.
        path: PathBuf,
    },
    /// A file is longer than what is read.
    #[error("{}: longer than {limit} bytes; name a smaller file", .path.display())]
    TooLarge {
        /// Which file.
        path: PathBuf,
        /// Where it ends.
        limit: usize,
    },
    /// A file holds no directory of companies.
    #[error("{}: no directory of companies ({why}); give the company database as JSON: one record, a list of them, or the folder that they are in", .path.display())]
    NoDirectory {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        why: String,
    },
    /// The policy describes no way to object of its own.
    #[error("the policy describes no way of its own to object; take the kind opt_out")]
    NoRoute,
    /// Nobody in the catalogue has this.
    #[error(
        "{0}: not in the catalogue; give an address such as https://www.example.com/, a host or the name of a cookie"
    )]
    Nobody(String),
    /// What was given, or what the environment says, is not enough or too much.
    #[error("{0}")]
    Given(&'static str),
    /// Some lines of an input file were refused; the first of them have been named already.
    #[error(
        "{}: {bad} of {all} lines can not be used, the first {named} are named above; correct the file, `saydo check --help` shows what a line looks like",
        .path.display()
    )]
    BadLines {
        /// Which file.
        path: PathBuf,
        /// How many were refused.
        bad: usize,
        /// How many there are.
        all: usize,
        /// How many were named.
        named: usize,
    },
    /// Data files of the catalogue have mistakes; each has been named.
    #[error("{}: mistakes in the catalogue: {count}; correct the rows named above", .path.display())]
    BadCatalogue {
        /// Which folder.
        path: PathBuf,
        /// How many.
        count: usize,
    },
    /// A list holds no rule.
    #[error("{}: no filter rules in it; give a list such as EasyPrivacy, as text", .path.display())]
    NoList {
        /// Which file.
        path: PathBuf,
    },
    /// A recording can not be read.
    #[error("{}: no recording of a browser ({source}); save it as HAR 1.2 again", .path.display())]
    NoRecording {
        /// Which file.
        path: PathBuf,
        /// What the reader says.
        source: serde_json::Error,
    },
    /// A recording holds no page.
    #[error(
        "{}: no page in this recording; record while the page is loaded, `saydo audit --help` says how",
        .path.display()
    )]
    NoPage {
        /// Which file.
        path: PathBuf,
    },
    /// What `--fail-on` asks about was found.
    #[error("findings at or above {level}: {count}")]
    Found {
        /// The level asked for.
        level: String,
        /// How many findings.
        count: usize,
    },
    /// Output could not be written.
    #[error("the output: {}", writing(.0))]
    Output(#[from] Error),
    /// A value could not be written as JSON.
    #[error("can not write JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl Problem {
    /// A read that failed.
    pub fn unreadable(path: &Path, source: Error) -> Self {
        Self::Unreadable { path: path.to_owned(), source }
    }

    /// The number that the extension gets, see PROTOCOL.md.
    pub fn code(&self) -> u16 {
        match self {
            Self::Protocol { .. } => code::PROTOCOL,
            Self::Store(Failure::Newer { .. }) => code::NEWER_STORE,
            Self::Store(failure) if failure.is_busy() => code::BUSY,
            Self::NoReport => code::NO_REPORT,
            Self::Invalid(_) | Self::TooLong | Self::UnknownKind | Self::UnknownCase => {
                code::INVALID
            }
            Self::Detail(_) | Self::Story(_) | Self::Follows { .. } | Self::NoRoute => code::LETTER,
            Self::Unwritable { .. } => code::DRAFT,
            _ => code::STORE,
        }
    }

    /// The exit status: 1 says that the work was done and something was found, 2 that it was not.
    pub fn status(&self) -> u8 {
        if matches!(self, Self::Unhealthy(_) | Self::Found { .. } | Self::BadCatalogue { .. }) {
            1
        } else {
            2
        }
    }

    /// Whether the reader of our output went away, which is not an error (`saydo … | head`).
    pub fn is_closed_pipe(&self) -> bool {
        let kind = match self {
            Self::Output(error) => Some(error.kind()),
            Self::Json(error) => error.io_error_kind(),
            _ => None,
        };
        kind == Some(ErrorKind::BrokenPipe)
    }
}

/// What a failure to read means for the user, and what to do.
pub fn reading(error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            "there is no such file; check the name".to_owned()
        }
        ErrorKind::PermissionDenied => {
            "you may not read it; `ls -l` shows who may, `chmod` changes it".to_owned()
        }
        ErrorKind::IsADirectory => "is a directory; name a file in it".to_owned(),
        _ => format!("can not be read ({error}); try again, or take a copy"),
    }
}

/// What a failure to write means for the user, and what to do.
pub fn writing(error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            "its directory does not exist; make it, or take another".to_owned()
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            "you may not write there; take another directory".to_owned()
        }
        ErrorKind::IsADirectory => "is a directory; name a file in it".to_owned(),
        ErrorKind::AlreadyExists => "is there already; take another name".to_owned(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            "the disk is full; make room".to_owned()
        }
        _ => format!("can not be written ({error}); take another directory"),
    }
}
