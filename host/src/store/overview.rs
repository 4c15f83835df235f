//! What a range of days adds up to, read off the counts.

use std::cmp::Reverse;
use std::collections::HashMap;

use rusqlite::{Connection, params};
use saydo_shared::compare::Verdict;
use saydo_shared::report::overview::{Company, Day, Figures, Overview, Pair};

use super::cases::OPEN;
use super::strings::Strings;
use super::tally::{self, Spans};
use super::{Failure, Inner, Store, word};
use crate::clock;

/// Findings, and how many of them the policies do not cover.
#[derive(Debug, Default, Clone, Copy)]
struct Count {
    findings: u64,
    uncovered: u64,
}

impl Count {
    fn add(&mut self, findings: i64, uncovered: bool) {
        self.findings += findings.cast_unsigned();
        self.uncovered += if uncovered { findings.cast_unsigned() } else { 0 };
    }
}

impl Store {
    /// The days of which something was kept, as numbers since 1970: the first and the last.
    pub fn days(&self) -> Result<Option<(i64, i64)>, Failure> {
        self.read(|db| {
            let ends = db.query_row("SELECT min(day), max(day) FROM reports", [], |row| {
                Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, Option<i64>>(1)?))
            })?;
            Ok(ends.0.zip(ends.1))
        })
    }

    /// What the days from one to another add up to, both included.
    pub fn overview(&self, from: i64, to: i64, today: i64) -> Result<Overview, Failure> {
        self.read(|db| {
            let mut strings = Strings::of(db)?;
            let mut bad = Vec::new();
            for verdict in Verdict::ALL.into_iter().filter(|verdict| verdict.is_uncovered()) {
                bad.extend(strings.find(&word(&verdict)?)?);
            }
            let mut overview = Overview {
                from: clock::date(from),
                to: clock::date(to),
                figures: figures(db, from, to, today)?,
                days: days(db, &mut strings, &bad, from, to)?,
                ..Overview::default()
            };
            let pairs = pairs(db, &bad, from, to)?;
            companies(db, &mut strings, pairs, &mut overview)?;
            Ok(overview)
        })
    }
}

/// What is not counted by company.
fn figures(db: &Connection, from: i64, to: i64, today: i64) -> Result<Figures, Inner> {
    let number = |row: &rusqlite::Row<'_>, column: usize| -> rusqlite::Result<u64> {
        Ok(row.get::<_, i64>(column)?.cast_unsigned())
    };
    let (reports, sites) = db
        .prepare("SELECT count(*), count(DISTINCT site) FROM reports WHERE day BETWEEN ?1 AND ?2")?
        .query_row([from, to], |row| Ok((number(row, 0)?, number(row, 1)?)))?;
    let open = OPEN.map(|state| format!("'{state}'")).join(", ");
    let (letters_open, letters_overdue) = db
        .prepare(&format!(
            "SELECT count(*), count(*) FILTER (WHERE due < ?1) FROM cases WHERE state IN ({open})"
        ))?
        .query_row([clock::date(today)], |row| Ok((number(row, 0)?, number(row, 1)?)))?;
    Ok(Figures { reports, sites, letters_open, letters_overdue, ..Figures::default() })
}

/// The counts of each company on each site, both as numbers.
fn pairs(
    db: &Connection,
    bad: &[i64],
    from: i64,
    to: i64,
) -> Result<HashMap<(i64, i64), Count>, Inner> {
    let mut query = db.prepare(
        "SELECT company, site, verdict, findings FROM tallies
         WHERE grain = ?1 AND span BETWEEN ?2 AND ?3",
    )?;
    let mut pairs: HashMap<(i64, i64), Count> = HashMap::new();
    for Spans { grain, first, last } in tally::spans(from, to) {
        let mut rows = query.query(params![grain, first, last])?;
        while let Some(row) = rows.next()? {
            let uncovered = bad.contains(&row.get(2)?);
            pairs.entry((row.get(0)?, row.get(1)?)).or_default().add(row.get(3)?, uncovered);
        }
    }
    Ok(pairs)
}

/// Whether what is named is a host of the site itself, or nothing.
fn is_own(site: &str, name: &str) -> bool {
    let own = name.strip_suffix(site);
    name.is_empty() || own.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Names the pairs, and adds them up by company. What a site does itself counts as finding alone.
fn companies(
    db: &Connection,
    strings: &mut Strings<'_>,
    pairs: HashMap<(i64, i64), Count>,
    overview: &mut Overview,
) -> Result<(), Inner> {
    let mut query = db.prepare("SELECT id, site FROM sites")?;
    let sites = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let sites: HashMap<i64, String> = sites.collect::<rusqlite::Result<_>>()?;
    let mut found: HashMap<i64, Company> = HashMap::new();
    let mut named = Vec::new();
    for ((company, site), Count { findings, uncovered }) in pairs {
        overview.figures.findings += findings;
        overview.figures.uncovered += uncovered;
        let (number, name) = (company, strings.text(company)?);
        let Some(site) = sites.get(&site).filter(|site| !is_own(site, name)) else { continue };
        let company = found.entry(number).or_insert_with(|| Company {
            name: name.to_owned(),
            sites: 0,
            findings: 0,
            uncovered: 0,
        });
        company.sites += 1;
        company.findings += findings;
        company.uncovered += uncovered;
        let (company, site) = (name.to_owned(), site.clone());
        named.push((number, Pair { company, site, findings, uncovered }));
    }
    let order = |company: &Company| {
        (Reverse(company.sites), Reverse(company.findings), company.name.clone())
    };
    let places: HashMap<i64, _> = found.iter().map(|(id, company)| (*id, order(company))).collect();
    named.sort_by(|(a, one), (b, other)| {
        (places.get(a), Reverse(one.findings), &one.site).cmp(&(
            places.get(b),
            Reverse(other.findings),
            &other.site,
        ))
    });
    overview.pairs = named.into_iter().map(|(_, pair)| pair).collect();
    overview.companies = found.into_values().collect();
    overview.companies.sort_by_cached_key(order);
    overview.figures.companies = overview.companies.len() as u64;
    overview.figures.across =
        overview.companies.iter().filter(|company| company.sites > 1).count() as u64;
    Ok(())
}

fn days(
    db: &Connection,
    strings: &mut Strings<'_>,
    bad: &[i64],
    from: i64,
    to: i64,
) -> Result<Vec<Day>, Inner> {
    let mut query = db.prepare(
        "SELECT day, mechanism, verdict, findings FROM days WHERE day BETWEEN ?1 AND ?2
         ORDER BY day, mechanism",
    )?;
    let mut rows = query.query([from, to])?;
    let mut found: Vec<((i64, i64), Count)> = Vec::new();
    while let Some(row) = rows.next()? {
        let which = (row.get(0)?, row.get(1)?);
        if found.last().is_none_or(|(last, _)| *last != which) {
            found.push((which, Count::default()));
        }
        if let Some((_, count)) = found.last_mut() {
            count.add(row.get(3)?, bad.contains(&row.get(2)?));
        }
    }
    let named = found.into_iter().map(|((day, kind), count)| {
        Ok(Day {
            day: clock::date(day),
            kind: strings.text(kind)?.to_owned(),
            findings: count.findings,
            uncovered: count.uncovered,
        })
    });
    named.collect()
}
