//! Letters and where they stand.

use rusqlite::{Connection, OptionalExtension, Row as Columns, params};
use saydo_shared::wire::Case;

use super::follow::{self, Further, Reply};
use super::{Failure, Inner, Store};

/// States of a case that still waits for its answer, or for a better one.
pub const OPEN: [&str; 5] = ["sent", "extended", "replied", "reminded", "complained"];

/// A letter that was just drafted.
#[derive(Debug, Clone)]
pub struct NewCase<'a> {
    /// Reference and the rest of what lists show; `state` and `due` as they start.
    pub case: &'a Case,
    /// The report that it was drafted from.
    pub report_id: &'a str,
    /// The text.
    pub body: &'a str,
    /// Its language.
    pub language: &'a str,
    /// The law pack it rests on.
    pub law: &'a str,
    /// The owner of a tracker that it goes to; empty where it is the site.
    pub vendor: &'a str,
}

/// A case with its text and its story.
#[derive(Debug, Clone, serde::Serialize)]
pub struct StoredCase {
    /// What lists show.
    #[serde(flatten)]
    pub case: Case,
    /// The report that it was drafted from.
    pub report_id: String,
    /// The text.
    pub body: String,
    /// Its language.
    pub language: String,
    /// The law pack it rests on.
    pub law: String,
    /// The owner of a tracker that it went to; empty where it is the site.
    pub vendor: String,
    /// Letters after the first, oldest first.
    pub letters: Vec<Further>,
    /// Replies that were filed, oldest first.
    pub replies: Vec<Reply>,
    /// What happened, oldest first.
    pub events: Vec<Event>,
}

impl StoredCase {
    /// The day on which the first letter was sent, `YYYY-MM-DD`.
    #[must_use]
    pub fn sent(&self) -> Option<&str> {
        let sent = self.events.iter().rev().find(|event| event.event == "sent");
        sent.map(|event| event.note.as_str())
    }
}

/// Something that happened to a letter.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Event {
    /// When, milliseconds since 1970 (UTC).
    pub time: u64,
    /// What: the state the case came into.
    pub event: String,
    /// What more there is to know.
    pub note: String,
}

/// The newest letter of a kind that was sent, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Reference of the case.
    pub case: String,
    /// Its state.
    pub state: String,
    /// Last day for an answer, `YYYY-MM-DD`.
    pub due: Option<String>,
    /// The day on which it was sent, `YYYY-MM-DD`.
    pub sent: String,
}

const COLUMNS: &str = "c.reference, s.site, c.kind, c.state, c.recipient, c.subject, c.created,
   c.due, c.report_id, c.body, c.language, c.law, c.vendor
 FROM cases c JOIN sites s ON s.id = c.site";

impl Store {
    /// Keeps a new case. Its site is one that has a report.
    pub fn open_case(&mut self, new: &NewCase<'_>) -> Result<(), Failure> {
        let NewCase { case, report_id, body, language, law, vendor } = *new;
        self.write(|db| {
            let row = db
                .prepare(
                    "INSERT INTO cases (reference, site, report_id, kind, state, recipient, subject,
                       body, language, law, created, due, vendor)
                     VALUES (?1, (SELECT id FROM sites WHERE site = ?2),
                       ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                )?
                .insert(params![
                    case.case,
                    case.site,
                    report_id,
                    case.kind,
                    case.state,
                    case.to,
                    case.subject,
                    body,
                    language,
                    law,
                    case.created.cast_signed(),
                    case.due,
                    vendor,
                ])?;
            event(db, row, case.created, &case.state, "")
        })
    }

    /// Brings a case into a state; `due` stays as it is where none is given. Says whether there is
    /// such a case.
    pub fn move_case(
        &mut self,
        reference: &str,
        state: &str,
        due: Option<&str>,
        time: u64,
        note: &str,
    ) -> Result<bool, Failure> {
        self.write(|db| {
            let row = db
                .prepare(
                    "UPDATE cases SET state = ?2, due = coalesce(?3, due) WHERE reference = ?1
                     RETURNING id",
                )?
                .query_row(params![reference, state, due], |row| row.get::<_, i64>(0))
                .optional()?;
            row.map(|row| event(db, row, time, state, note)).transpose().map(|done| done.is_some())
        })
    }

    /// Records that the mail program shows the newest draft of a case. Only one that was not sent yet
    /// comes into another state by that.
    pub fn opened(&mut self, reference: &str, time: u64) -> Result<(), Failure> {
        self.write(|db| {
            let row = db
                .prepare("SELECT id FROM cases WHERE reference = ?1")?
                .query_row([reference], |row| row.get::<_, i64>(0))
                .optional()?;
            let Some(row) = row else { return Ok(()) };
            db.execute(
                "UPDATE cases SET state = 'opened' WHERE id = ?1 AND state = 'drafted'",
                [row],
            )?;
            event(db, row, time, "opened", "")
        })
    }

    /// The newest cases, newest first, of one site or of all.
    pub fn cases(&self, site: Option<&str>, limit: u32) -> Result<Vec<Case>, Failure> {
        self.read(|db| {
            let mut query = db.prepare(&format!(
                "SELECT {COLUMNS} WHERE ?1 IS NULL OR s.site = ?1 ORDER BY c.id DESC LIMIT ?2"
            ))?;
            let cases = query.query_map(params![site, limit], summary)?;
            Ok(cases.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// The newest letter of this kind to a site, or to the owner of a tracker there, that was sent.
    pub fn waiting(
        &self,
        site: &str,
        kind: &str,
        vendor: &str,
    ) -> Result<Option<Waiting>, Failure> {
        self.read(|db| {
            let mut query = db.prepare(
                "SELECT c.reference, c.state, c.due, e.note
                 FROM cases c JOIN sites s ON s.id = c.site JOIN case_events e ON e.\"case\" = c.id
                 WHERE s.site = ?1 AND c.kind = ?2 AND c.vendor = ?3 AND e.event = 'sent'
                 ORDER BY e.id DESC LIMIT 1",
            )?;
            let found = query.query_row(params![site, kind, vendor], |row| {
                Ok(Waiting {
                    case: row.get(0)?,
                    state: row.get(1)?,
                    due: row.get(2)?,
                    sent: row.get(3)?,
                })
            });
            Ok(found.optional()?)
        })
    }

    /// One case with its text and its story.
    pub fn case(&self, reference: &str) -> Result<Option<StoredCase>, Failure> {
        self.read(|db| {
            let mut query = db.prepare(&format!("SELECT {COLUMNS} WHERE c.reference = ?1"))?;
            let mut rows = query.query([reference])?;
            let Some(row) = rows.next()? else { return Ok(None) };
            Ok(Some(StoredCase {
                case: summary(row)?,
                report_id: row.get(8)?,
                body: row.get(9)?,
                language: row.get(10)?,
                law: row.get(11)?,
                vendor: row.get(12)?,
                letters: follow::letters(db, reference)?,
                replies: follow::replies(db, reference)?,
                events: events(db, reference)?,
            }))
        })
    }
}

fn summary(row: &Columns<'_>) -> rusqlite::Result<Case> {
    Ok(Case {
        case: row.get(0)?,
        site: row.get(1)?,
        kind: row.get(2)?,
        state: row.get(3)?,
        to: row.get(4)?,
        subject: row.get(5)?,
        created: row.get::<_, i64>(6)?.cast_unsigned(),
        due: row.get(7)?,
    })
}

pub(super) fn event(
    db: &Connection,
    case: i64,
    time: u64,
    event: &str,
    note: &str,
) -> Result<(), Inner> {
    db.prepare("INSERT INTO case_events (\"case\", time, event, note) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![case, time.cast_signed(), event, note])?;
    Ok(())
}

fn events(db: &Connection, reference: &str) -> Result<Vec<Event>, Inner> {
    let mut query = db.prepare(
        "SELECT e.time, e.event, e.note FROM case_events e JOIN cases c ON c.id = e.\"case\"
         WHERE c.reference = ?1 ORDER BY e.id",
    )?;
    let events = query.query_map([reference], |row| {
        let time = row.get::<_, i64>(0)?.cast_unsigned();
        Ok(Event { time, event: row.get(1)?, note: row.get(2)? })
    })?;
    Ok(events.collect::<rusqlite::Result<_>>()?)
}
