//! A range of days, as a person writes it.

use std::str::FromStr;

use jiff::civil::Date;

/// Days of a year, as far back as `year` looks.
const YEAR: i64 = 365;

/// Which days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Range {
    /// The last so many, today among them.
    Last(i64),
    /// All of which something was kept.
    All,
    /// From one to another, both included, as days since 1970.
    Between(i64, i64),
}

impl Range {
    /// The first and the last day. `kept` are those of the history.
    pub fn days(self, today: i64, kept: (i64, i64)) -> (i64, i64) {
        match self {
            Self::Last(days) => (today - days + 1, today),
            Self::All => kept,
            Self::Between(from, to) => (from, to),
        }
    }
}

impl FromStr for Range {
    type Err = &'static str;

    fn from_str(given: &str) -> Result<Self, Self::Err> {
        let wrong = "write today, 7, 30, 90, year, all, or 2026-01-01..2026-03-31";
        match given {
            "today" => return Ok(Self::Last(1)),
            "year" => return Ok(Self::Last(YEAR)),
            "all" => return Ok(Self::All),
            _ => {}
        }
        if let Some((from, to)) = given.split_once("..") {
            let (from, to) = (day(from).ok_or(wrong)?, day(to).ok_or(wrong)?);
            return if from <= to { Ok(Self::Between(from, to)) } else { Err(wrong) };
        }
        let days: i64 = given.parse().map_err(|_| wrong)?;
        if (1..=36_600).contains(&days) { Ok(Self::Last(days)) } else { Err(wrong) }
    }
}

fn day(given: &str) -> Option<i64> {
    let date: Date = given.parse().ok()?;
    let since = date.since((jiff::Unit::Day, Date::constant(1970, 1, 1))).ok()?;
    let days = i64::from(since.get_days());
    (days >= 0).then_some(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_as_people_write_them() {
        let days = |given: &str| given.parse().map(|range: Range| range.days(20_000, (7, 19_000)));
        assert_eq!(days("today"), Ok((20_000, 20_000)));
        assert_eq!(days("7"), Ok((19_994, 20_000)));
        assert_eq!(days("year"), Ok((19_636, 20_000)));
        assert_eq!(days("all"), Ok((7, 19_000)));
        assert_eq!(days("1970-01-02..2024-10-04"), Ok((1, 20_000)));
        for wrong in [
            "",
            "0",
            "-3",
            "99999999999999999999",
            "2026-02-30..2026-03-01",
            "..",
            "2026-03-01..2026-02-01",
            "1969-12-31..1970-01-01",
            "heute",
        ] {
            assert!(days(wrong).is_err(), "{wrong}");
        }
    }
}
