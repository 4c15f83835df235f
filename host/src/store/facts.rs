//! A finding with its verdict, as far as it is the same on every visit: kept once, in columns of numbers
//! of texts. What has no column of its own stays as JSON, so that a new field is never lost.

use rusqlite::{Connection, OptionalExtension, Row as Columns, Statement, params_from_iter};
use saydo_shared::report::Row;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::Inner;
use super::strings::Strings;

/// The columns of texts, and where each stands in the JSON of a [`Row`].
const TEXTS: [(&str, &str); 19] = [
    ("\"key\"", "/finding/key"),
    ("rule", "/finding/rule"),
    ("vendor", "/finding/vendor/name"),
    ("product", "/finding/vendor/product"),
    ("category", "/finding/vendor/category"),
    ("host", "/finding/host"),
    ("mechanism", "/finding/mechanism"),
    ("consent", "/finding/consent"),
    ("severity", "/finding/severity"),
    ("confidence", "/finding/confidence"),
    ("purpose", "/finding/purpose"),
    ("verdict", "/assessment/verdict"),
    ("quote", "/assessment/quote"),
    ("quote_2", "/assessment/quote_2"),
    ("document", "/assessment/document"),
    ("heading", "/assessment/heading"),
    ("weight", "/assessment/severity"),
    ("certainty", "/assessment/confidence"),
    ("verdict_rule", "/assessment/rule"),
];
/// Bytes of a digest that are kept: no two facts of a lifetime share them.
const DIGEST: usize = 16;

/// The columns of texts as SQL lists them.
pub(super) fn columns() -> String {
    TEXTS.map(|(column, _)| column).join(", ")
}

/// Every column of `facts` that holds the number of a text.
pub(super) fn numbers() -> impl Iterator<Item = &'static str> {
    ["company", "rest"].into_iter().chain(TEXTS.map(|(column, _)| column))
}

/// The head of a digest, which stands for a text.
pub(super) fn digest(text: &str) -> Vec<u8> {
    Sha256::digest(text)[..DIGEST].to_vec()
}

/// Keeps facts, in one transaction.
pub(super) struct Facts<'db> {
    db: &'db Connection,
    find: Statement<'db>,
    strings: Strings<'db>,
}

impl<'db> Facts<'db> {
    pub(super) fn of(db: &'db Connection) -> Result<Self, Inner> {
        let find = db.prepare("SELECT id FROM facts WHERE digest = ?1")?;
        Ok(Self { db, find, strings: Strings::of(db)? })
    }

    /// The number of a fact; a new one is kept. What varies between visits must have been taken out.
    pub(super) fn number(&mut self, row: &Row) -> Result<i64, Inner> {
        let text = serde_json::to_string(row)?;
        let digest = digest(&text);
        match self.find.query_row([&digest], |row| row.get(0)).optional()? {
            Some(number) => Ok(number),
            None => self.add(row, &digest, serde_json::from_str(&text)?),
        }
    }

    fn add(&mut self, row: &Row, digest: &[u8], mut rest: Value) -> Result<i64, Inner> {
        let finding = &row.finding;
        let company = finding.vendor.as_ref().map_or(&finding.host, |vendor| &vendor.name);
        let mut numbers = vec![Some(self.strings.number(company)?)];
        for (_, place) in TEXTS {
            let text = take(&mut rest, place);
            numbers.push(text.map(|text| self.strings.number(&text)).transpose()?);
        }
        numbers.push(Some(self.strings.number(&serde_json::to_string(&rest)?)?));
        let marks = vec!["?"; numbers.len() + 1].join(", ");
        let mut insert = self.db.prepare(&format!(
            "INSERT INTO facts (digest, company, {}, rest) VALUES ({marks})",
            columns()
        ))?;
        let digest = rusqlite::types::Value::Blob(digest.to_vec());
        let numbers = numbers.into_iter().map(rusqlite::types::Value::from);
        Ok(insert.insert(params_from_iter([digest].into_iter().chain(numbers)))?)
    }
}

/// A fact from columns that begin with `rest` and go on with [`columns`].
pub(super) fn read(columns: &Columns<'_>, strings: &mut Strings<'_>) -> Result<Row, Inner> {
    let mut row: Value = serde_json::from_str(strings.text(columns.get(0)?)?)?;
    for (index, (_, place)) in (1..).zip(TEXTS) {
        let Some(number) = columns.get::<_, Option<i64>>(index)? else { continue };
        let text = Value::from(strings.text(number)?);
        if let Some((parent, name)) = parent(&mut row, place) {
            parent.insert(name.to_owned(), text);
        }
    }
    Ok(serde_json::from_value(row)?)
}

/// Takes a text out of a value; anything else stays.
fn take(value: &mut Value, place: &str) -> Option<String> {
    let (parent, name) = parent(value, place)?;
    match parent.remove(name)? {
        Value::String(text) => Some(text),
        other => {
            parent.insert(name.to_owned(), other);
            None
        }
    }
}

fn parent<'a, 'b>(
    value: &'a mut Value,
    place: &'b str,
) -> Option<(&'a mut serde_json::Map<String, Value>, &'b str)> {
    let (parent, name) = place.rsplit_once('/')?;
    Some((value.pointer_mut(parent)?.as_object_mut()?, name))
}
