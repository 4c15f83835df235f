//! What was read of a policy: kept once for all visits on which it was the same.

use rusqlite::{Connection, OptionalExtension, params};
use saydo_shared::report::PolicySummary;

use super::{Inner, facts, pack};

/// Keeps a policy; gives its number, and the times at which its documents were fetched as JSON.
pub(super) fn keep(db: &Connection, mut policy: PolicySummary) -> Result<(i64, String), Inner> {
    let times: Vec<u64> =
        policy.documents.iter_mut().map(|document| std::mem::take(&mut document.fetched)).collect();
    let times = serde_json::to_string(&times)?;
    let digest = facts::digest(&serde_json::to_string(&policy)?);
    let known = db
        .prepare("SELECT id FROM policies WHERE digest = ?1")?
        .query_row([&digest], |row| row.get(0))
        .optional()?;
    if let Some(known) = known {
        return Ok((known, times));
    }
    let mut insert = db.prepare("INSERT INTO policies (digest, summary) VALUES (?1, ?2)")?;
    Ok((insert.insert(params![digest, pack::pack(&policy)?])?, times))
}

/// Reads a policy back.
pub(super) fn read(
    db: &Connection,
    number: Option<i64>,
    times: &str,
) -> Result<PolicySummary, Inner> {
    let packed: Option<Vec<u8>> = db
        .prepare("SELECT summary FROM policies WHERE id = ?1")?
        .query_row([number], |row| row.get(0))
        .optional()?;
    let Some(packed) = packed else { return Ok(PolicySummary::default()) };
    let mut policy: PolicySummary = pack::unpack(&packed)?;
    let times: Vec<u64> = serde_json::from_str(times)?;
    for (document, time) in policy.documents.iter_mut().zip(times) {
        document.fetched = time;
    }
    Ok(policy)
}
