//! How the user signs letters. It stays on this computer, and in the letters they send.

use rusqlite::{OptionalExtension, params};

use super::{Failure, Store};

/// What stands below a letter. Both may be missing: the mail program then fills them in.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Identity {
    /// Name.
    pub name: Option<String>,
    /// Address for the answer.
    pub reply: Option<String>,
}

impl Store {
    /// Who the user said they are.
    pub fn identity(&self) -> Result<Identity, Failure> {
        self.read(|db| {
            let mut query = db.prepare("SELECT name, reply FROM identity")?;
            let found = query
                .query_row([], |row| Ok(Identity { name: row.get(0)?, reply: row.get(1)? }))
                .optional()?;
            Ok(found.unwrap_or_default())
        })
    }

    /// Remembers it; nobody forgets it.
    pub fn identify(&mut self, identity: &Identity) -> Result<(), Failure> {
        self.write(|db| {
            db.execute("DELETE FROM identity", [])?;
            if *identity != Identity::default() {
                db.execute(
                    "INSERT INTO identity (id, name, reply) VALUES (1, ?1, ?2)",
                    params![identity.name, identity.reply],
                )?;
            }
            Ok(())
        })
    }
}
