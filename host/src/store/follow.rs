//! What comes after the first letter of a case: further letters, and replies.

use rusqlite::{Connection, OptionalExtension, params};

use super::cases::event;
use super::{Failure, Inner, Store};

/// A letter after the first.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Further {
    /// Its kind: `reminder`, `answer`, `complaint`.
    pub kind: String,
    /// When it was drafted, milliseconds since 1970 (UTC).
    pub created: u64,
    /// To whom, where an address is known.
    pub to: Option<String>,
    /// Subject line.
    pub subject: String,
    /// The text.
    pub body: String,
}

/// A reply that was filed.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Reply {
    /// The day on which it came, `YYYY-MM-DD`.
    pub received: String,
    /// Who wrote it, as the message says.
    pub from: String,
    /// Subject line.
    pub subject: String,
    /// What it says, as text.
    pub body: String,
    /// SHA-256 of the message as it came, in hexadecimal.
    pub sha256: String,
}

impl Store {
    /// Keeps a further letter of a case.
    pub fn add_letter(&mut self, reference: &str, letter: &Further) -> Result<(), Failure> {
        self.write(|db| {
            let Some(case) = row(db, reference)? else { return Ok(()) };
            db.prepare(
                "INSERT INTO case_letters (\"case\", kind, created, recipient, subject, body)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                case,
                letter.kind,
                letter.created.cast_signed(),
                letter.to,
                letter.subject,
                letter.body,
            ])?;
            event(db, case, letter.created, "drafted", &letter.kind)
        })
    }

    /// Files a reply with the message it was read from; `false` when it was filed before.
    pub fn file_reply(
        &mut self,
        reference: &str,
        reply: &Reply,
        message: &[u8],
        time: u64,
    ) -> Result<bool, Failure> {
        self.write(|db| {
            let Some(case) = row(db, reference)? else { return Ok(false) };
            let new = db
                .prepare(
                    "INSERT INTO case_replies
                       (\"case\", received, sender, subject, body, sha256, message)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING",
                )?
                .execute(params![
                    case,
                    reply.received,
                    reply.from,
                    reply.subject,
                    reply.body,
                    reply.sha256,
                    message,
                ])?;
            if new > 0 {
                event(db, case, time, "reply", &reply.received)?;
            }
            Ok(new > 0)
        })
    }
}

fn row(db: &Connection, reference: &str) -> Result<Option<i64>, Inner> {
    let mut query = db.prepare("SELECT id FROM cases WHERE reference = ?1")?;
    Ok(query.query_row([reference], |row| row.get(0)).optional()?)
}

/// The further letters of a case, oldest first.
pub(super) fn letters(db: &Connection, reference: &str) -> Result<Vec<Further>, Inner> {
    let mut query = db.prepare(
        "SELECT l.kind, l.created, l.recipient, l.subject, l.body
         FROM case_letters l JOIN cases c ON c.id = l.\"case\" WHERE c.reference = ?1 ORDER BY l.id",
    )?;
    let letters = query.query_map([reference], |row| {
        Ok(Further {
            kind: row.get(0)?,
            created: row.get::<_, i64>(1)?.cast_unsigned(),
            to: row.get(2)?,
            subject: row.get(3)?,
            body: row.get(4)?,
        })
    })?;
    Ok(letters.collect::<rusqlite::Result<_>>()?)
}

/// The replies of a case, oldest first.
pub(super) fn replies(db: &Connection, reference: &str) -> Result<Vec<Reply>, Inner> {
    let mut query = db.prepare(
        "SELECT r.received, r.sender, r.subject, r.body, r.sha256
         FROM case_replies r JOIN cases c ON c.id = r.\"case\" WHERE c.reference = ?1 ORDER BY r.id",
    )?;
    let replies = query.query_map([reference], |row| {
        Ok(Reply {
            received: row.get(0)?,
            from: row.get(1)?,
            subject: row.get(2)?,
            body: row.get(3)?,
            sha256: row.get(4)?,
        })
    })?;
    Ok(replies.collect::<rusqlite::Result<_>>()?)
}
