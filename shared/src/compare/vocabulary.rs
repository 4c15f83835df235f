//! What in a policy covers what: the tables of `data/compare`, looked up. Decides nothing.

use std::sync::OnceLock;

use crate::policy::lexicon::Hit;
use crate::policy::reading::Reading;

const CATEGORIES: &str = include_str!("../../data/compare/categories.tsv");
const MECHANISMS: &str = include_str!("../../data/compare/mechanisms.tsv");
const SENSES: &str = include_str!("../../data/compare/senses.tsv");

/// A list of names out of a table.
pub type Names = Vec<&'static str>;

/// What covers a category of party, or a way of following.
#[derive(Debug, Default)]
pub struct Row {
    name: &'static str,
    /// Technologies whose statement declares it.
    pub claims: Names,
    /// Technologies whose denial covers it.
    pub denials: Names,
    /// Categories of recipient that cover it; for a way of following, the technologies that name it exactly.
    pub by_name: Names,
    /// Technologies one of which a complete list of cookies must hold to cover its cookies.
    pub listed: Names,
    /// `follows`, `listed`, `embedded`, `network`, `service`, `beacon`, `vendor`, `file`: see the table.
    pub traits: Names,
}

/// What covers a category of product; nothing for one that is not known.
pub fn category(name: &str) -> &'static Row {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    find(ROWS.get_or_init(|| rows(CATEGORIES)), name)
}

/// What covers a way of following: an identifier of [`crate::observe::Kind`], for a cookie with whose it is.
pub fn mechanism(name: &str) -> &'static Row {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    find(ROWS.get_or_init(|| rows(MECHANISMS)), name)
}

/// Whether a technique is one that a page can be seen to use: what some row denies or claims.
pub fn is_shown(technology: &str) -> bool {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    let rows = ROWS.get_or_init(|| rows(CATEGORIES).into_iter().chain(rows(MECHANISMS)).collect());
    rows.iter().any(|row| row.denials.contains(&technology))
}

/// Whether a sentence speaks in a sense (see the table): `follows`, `social`, `service`.
pub fn in_sense(reading: &Reading, sentence: usize, sense: &str) -> bool {
    of_sense(reading, sentence, sense).next().is_some()
}

/// What a sentence says in a sense, and where.
pub fn of_sense<'a>(
    reading: &'a Reading,
    sentence: usize,
    sense: &'a str,
) -> impl Iterator<Item = (&'static str, &'a Hit)> {
    senses().iter().filter(move |row| row.sense == sense).flat_map(move |row| {
        reading.hits(sentence, row.kind).filter(|(name, _)| row.concepts.contains(name))
    })
}

/// Concepts that have one sense together.
struct Sense {
    sense: &'static str,
    kind: &'static str,
    concepts: Names,
}

fn senses() -> &'static [Sense] {
    static ROWS: OnceLock<Vec<Sense>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let row = |line| {
            let [sense, kind, concepts] = columns(line);
            let one = |names: Names| names.first().copied().unwrap_or("");
            Sense { sense: one(sense), kind: one(kind), concepts }
        };
        lines(SENSES).map(row).collect()
    })
}

fn find(rows: &'static [Row], name: &str) -> &'static Row {
    static NONE: OnceLock<Row> = OnceLock::new();
    rows.iter().find(|row| row.name == name).unwrap_or_else(|| NONE.get_or_init(Row::default))
}

fn rows(table: &'static str) -> Vec<Row> {
    let row = |line| {
        let [name, claims, denials, by_name, listed, traits] = columns(line);
        let name = name.first().copied().unwrap_or("");
        Row { name, claims, denials, by_name, listed, traits }
    };
    lines(table).map(row).collect()
}

fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The columns of a line, each a list; those that are not there are empty.
fn columns<const N: usize>(line: &'static str) -> [Names; N] {
    let mut columns = line.split('\t');
    std::array::from_fn(|_| {
        let column = columns.next().unwrap_or("");
        column.split('|').filter(|name| !name.is_empty()).collect()
    })
}
