//! What the extension and the host say to each other, and the limits of it. Described in
//! `PROTOCOL.md`, which a test holds to this file.

pub mod code;

use serde::{Deserialize, Serialize};

use crate::report::SiteReport;

/// Version of the protocol spoken by this build.
pub const PROTOCOL: u32 = 1;
/// Oldest version still understood.
pub const PROTOCOL_MIN: u32 = 1;
/// Name under which browsers find the host.
pub const HOST_NAME: &str = "org.saydo.host";
/// Identifier of the extension in Chromium (from `key` in the manifest).
pub const EXTENSION_ID_CHROMIUM: &str = "pbadobkljlbikjopegbfajbdncbakngp";
/// Identifier of the extension in Firefox.
pub const EXTENSION_ID_FIREFOX: &str = "saydo@saydo.example";

/// A message from the extension to the host.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Chosen by the sender; the reply repeats it.
    pub id: u64,
    /// What is asked.
    pub ask: Ask,
}

/// What the extension can ask.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Ask {
    /// First message of a connection; nothing else is answered before it.
    Hello {
        /// Newest protocol the extension speaks.
        protocol: u32,
        /// Oldest protocol it speaks.
        min_protocol: u32,
        /// Version of the extension.
        extension: String,
        /// Browser and version.
        browser: String,
    },
    /// Keep this report; the answer comes after it is on disk.
    Record {
        /// The report.
        report: Box<SiteReport>,
    },
    /// Draft a letter from a stored report and open it in the mail program.
    Draft {
        /// Identifier of the stored report.
        report_id: String,
        /// Keys of the findings that are evidence; empty means all that matter.
        findings: Vec<String>,
        /// Kind of letter; `opt_out` is the default kind.
        kind: String,
        /// Whether to open the mail program.
        open: bool,
    },
    /// The newest reports, newest first.
    History {
        /// Only this site, or all.
        site: Option<String>,
        /// Reports older than this id are given; for paging.
        before: Option<i64>,
        /// How many at most.
        limit: u32,
    },
    /// The cases (letters and where they stand).
    Cases {
        /// How many at most.
        limit: u32,
    },
    /// Forget all about one site, or everything.
    Forget {
        /// Registrable domain; `None` forgets everything.
        site: Option<String>,
    },
}

/// A message from the host to the extension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Repeats the request's; 0 when the request could not be read.
    pub id: u64,
    /// The answer.
    pub answer: Answer,
}

/// What the host answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Answer {
    /// The handshake went well.
    Hello {
        /// Protocol to be spoken.
        protocol: u32,
        /// Version of the host.
        host: String,
        /// Version of the store's schema.
        schema: u32,
        /// Largest frame the host reads, in bytes.
        max_request: u64,
        /// Largest frame the host writes, in bytes.
        max_reply: u64,
    },
    /// The report is on disk.
    Recorded {
        /// Row in the store.
        row: i64,
        /// Whether it was new; `false` when the same report had been kept before.
        new: bool,
    },
    /// The letter is drafted.
    Drafted(Draft),
    /// Reports, newest first.
    History {
        /// The entries.
        entries: Vec<HistoryEntry>,
        /// Give this as `before` for the next page; `None` at the end.
        next: Option<i64>,
    },
    /// Cases, newest first.
    Cases {
        /// The cases.
        cases: Vec<Case>,
    },
    /// What was forgotten.
    Forgotten {
        /// Number of reports.
        reports: u64,
        /// Number of cases.
        cases: u64,
    },
    /// It did not work.
    Error {
        /// Which error, see [`code`].
        code: u16,
        /// What went wrong, for a person.
        message: String,
        /// What to do about it.
        fix: String,
    },
}

/// A drafted letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Reference of the case (`2026-AB12CD3`).
    pub case: String,
    /// Recipient; `None` when the policy names no contact.
    pub to: Option<String>,
    /// Subject line.
    pub subject: String,
    /// The letter, plain text.
    pub body: String,
    /// Path of the `.eml` file on this computer.
    pub path: String,
    /// Whether a mail program was started.
    pub opened: bool,
    /// What the user should know: no contact found, the domain differs, no mail program …
    pub notes: Vec<String>,
}

/// One line of the history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct HistoryEntry {
    pub row: i64,
    pub report_id: String,
    pub site: String,
    /// Milliseconds since 1970 (UTC).
    pub time: u64,
    pub findings: u32,
    pub uncovered: u32,
    /// Names of the vendors, most serious first.
    pub vendors: Vec<String>,
}

/// A letter and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Case {
    pub case: String,
    pub site: String,
    pub kind: String,
    /// `drafted`, `opened`, `sent`, `extended`, `answered`, `refused`, `replied`, `reminded`, `complained`,
    /// `closed`.
    pub state: String,
    pub to: Option<String>,
    pub subject: String,
    /// Milliseconds since 1970 (UTC).
    pub created: u64,
    /// Last day for an answer, `YYYY-MM-DD`, once sent.
    pub due: Option<String>,
}
