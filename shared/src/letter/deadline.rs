//! When an answer is due: Regulation (EEC, Euratom) 1182/71, Article 3.
//!
//! The day a message is received does not count. A month ends on the same date of the next month,
//! or on the last day of that month where it has no such date. A last day that is a Saturday, a
//! Sunday or a public holiday gives way to the next working day. Holidays are computed from rules:
//!
//! - `01-01`: month and day; `04-27 sunday-1 saturday+2`: moved when it falls on that weekday;
//! - `easter-2`, `easter+39`: days from Easter Sunday;
//! - `first-monday 05`, `third-monday 01`, `last-monday 08`: in that month.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::law::Pack;

/// Business days for an opt-out under 11 CCR § 7026(f).
const CCPA_OPT_OUT: u8 = 15;
/// Days that a reminder gives. Custom, not law.
const REMINDER: i64 = 14;
/// Months after which an authority must have told how a complaint stands (Article 78(2)).
const COMPLAINT: i8 = 3;
/// Days for an answer on deletion under Cal. Civ. Code § 1798.130(a)(2).
const CCPA_DELETION: i64 = 45;

/// The days that follow from receiving a letter, each `YYYY-MM-DD`. An answer is overdue when `due` is
/// over, never on that day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadlines {
    /// Last day for an answer: one month, or 15 business days in California.
    pub due: String,
    /// Last day when the controller extends in time: three months; in California, 45 days for
    /// deletion.
    pub extended: String,
    /// Last day that a reminder of this day asks for.
    pub reminded: String,
    /// Last day for the authority to tell how a complaint of this day stands.
    pub complained: String,
}

/// The days that follow from a letter received on `received` (`YYYY-MM-DD`) under the law pack
/// `law`; `None` when the date is none.
#[must_use]
pub fn deadlines(received: &str, law: &str) -> Option<Deadlines> {
    let received: Date = received.parse().ok()?;
    let pack = super::law::find(law).unwrap_or_else(super::law::general);
    Some(Deadlines {
        due: answer(received, pack)?.to_string(),
        extended: extended(received, pack)?.to_string(),
        reminded: reminded(received, pack)?.to_string(),
        complained: months_after(received, COMPLAINT, pack)?.to_string(),
    })
}

/// When the answer to a reminder of this day is asked for.
#[must_use]
pub fn reminded(sent: Date, pack: &Pack) -> Option<Date> {
    working_day_from(sent.checked_add(REMINDER.days()).ok()?, pack)
}

/// The last day for an answer under the law of a pack.
#[must_use]
pub fn answer(received: Date, pack: &Pack) -> Option<Date> {
    match pack.regime.as_str() {
        "ccpa" => working_days_after(received, CCPA_OPT_OUT, pack),
        _ => months_after(received, 1, pack),
    }
}

/// The last day when the answer takes longer, under the law of a pack.
#[must_use]
pub fn extended(received: Date, pack: &Pack) -> Option<Date> {
    match pack.regime.as_str() {
        "ccpa" => received.checked_add(CCPA_DELETION.days()).ok(),
        _ => months_after(received, 3, pack),
    }
}

/// The last day of a period of whole months that starts with receipt.
#[must_use]
pub fn months_after(received: Date, months: i8, pack: &Pack) -> Option<Date> {
    // jiff clips to the last day of the month, as Article 3(2)(c) asks.
    working_day_from(received.checked_add(i64::from(months).months()).ok()?, pack)
}

/// The day that is so many working days after receipt.
#[must_use]
pub fn working_days_after(received: Date, days: u8, pack: &Pack) -> Option<Date> {
    let mut day = received;
    for _ in 0..days {
        day = working_day_from(day.tomorrow().ok()?, pack)?;
    }
    Some(day)
}

/// The day itself when it is a working day, else the next one that is.
#[must_use]
pub fn working_day_from(mut day: Date, pack: &Pack) -> Option<Date> {
    while !is_working_day(day, pack) {
        day = day.tomorrow().ok()?;
    }
    Some(day)
}

/// Whether it is neither weekend nor public holiday.
#[must_use]
pub fn is_working_day(day: Date, pack: &Pack) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
        && !pack.holidays.iter().any(|rule| falls_on(rule, day.year()) == Some(day))
}

/// Whether a holiday rule can be read.
#[cfg(test)]
pub(super) fn is_rule(rule: &str) -> bool {
    falls_on(rule, 2026).is_some()
}

/// The day of a holiday in a year.
fn falls_on(rule: &str, year: i16) -> Option<Date> {
    let mut words = rule.split(' ');
    let first = words.next()?;
    if let Some(days) = first.strip_prefix("easter") {
        return easter(year)?.checked_add(days.parse::<i64>().ok()?.days()).ok();
    }
    if let Some((nth, weekday)) = nth_weekday(first) {
        let month = Date::new(year, words.next()?.parse().ok()?, 1).ok()?;
        return month.nth_weekday_of_month(nth, weekday).ok();
    }
    let (month, day) = first.split_once('-')?;
    let date = Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()?;
    for word in words {
        let (name, days) = word.split_at(word.find(['+', '-'])?);
        if date.weekday() == weekday(name)? {
            return date.checked_add(days.parse::<i64>().ok()?.days()).ok();
        }
    }
    Some(date)
}

/// `third-monday` as a count within the month (-1 for the last) and a weekday.
fn nth_weekday(word: &str) -> Option<(i8, Weekday)> {
    let (nth, name) = word.split_once('-')?;
    let nth = match nth {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        "last" => -1,
        _ => return None,
    };
    Some((nth, weekday(name)?))
}

fn weekday(name: &str) -> Option<Weekday> {
    Some(match name {
        "monday" => Weekday::Monday,
        "tuesday" => Weekday::Tuesday,
        "wednesday" => Weekday::Wednesday,
        "thursday" => Weekday::Thursday,
        "friday" => Weekday::Friday,
        "saturday" => Weekday::Saturday,
        "sunday" => Weekday::Sunday,
        _ => return None,
    })
}

/// Easter Sunday in the Gregorian calendar (the anonymous computus).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (golden, century, rest) = (y % 19, y / 100, y % 100);
    let corrected = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - corrected + 15) % 30;
    let days = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * days) / 451;
    let sum = epact + days - 7 * late + 114;
    Date::new(year, i8::try_from(sum / 31).ok()?, i8::try_from(sum % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn due(received: &str, law: &str) -> String {
        deadlines(received, law).map(|days| days.due).unwrap_or_default()
    }

    #[test]
    fn one_month_in_the_netherlands() {
        for (received, expected) in [
            ("2026-11-22", "2026-12-22"),
            ("2026-11-25", "2026-12-28"),
            ("2026-11-26", "2026-12-28"),
            ("2026-12-01", "2027-01-04"),
            ("2026-12-31", "2027-02-01"),
            ("2027-01-28", "2027-03-01"),
            ("2027-01-29", "2027-03-01"),
            ("2027-01-30", "2027-03-01"),
            ("2027-01-31", "2027-03-01"),
            ("2027-02-26", "2027-03-30"),
            ("2027-03-27", "2027-04-28"),
            ("2027-04-05", "2027-05-07"),
            ("2027-08-31", "2027-09-30"),
            ("2028-01-31", "2028-02-29"),
            ("2026-03-05", "2026-04-07"),
        ] {
            assert_eq!(due(received, "nl"), expected, "{received}");
        }
    }

    #[test]
    fn easter_of_known_years() {
        for (year, expected) in
            [(1961, "1961-04-02"), (2000, "2000-04-23"), (2024, "2024-03-31"), (2038, "2038-04-25")]
        {
            assert_eq!(easter(year).map(|day| day.to_string()).as_deref(), Some(expected));
        }
    }

    #[test]
    fn holidays_move_by_rule() {
        for (rule, year, expected) in [
            ("04-27 sunday-1", 2031, "2031-04-26"),
            ("04-27 sunday-1", 2027, "2027-04-27"),
            ("12-25 saturday+2 sunday+2", 2027, "2027-12-27"),
            ("12-26 saturday+2 sunday+2", 2027, "2027-12-28"),
            ("02-01 tuesday+6 wednesday+5 thursday+4 saturday+2 sunday+1", 2027, "2027-02-01"),
            ("02-01 tuesday+6 wednesday+5 thursday+4 saturday+2 sunday+1", 2028, "2028-02-07"),
            ("02-01 tuesday+6 wednesday+5 thursday+4 saturday+2 sunday+1", 2030, "2030-02-01"),
            ("first-monday 05", 2027, "2027-05-03"),
            ("third-monday 01", 2027, "2027-01-18"),
            ("last-monday 08", 2027, "2027-08-30"),
            ("easter+39", 2027, "2027-05-06"),
        ] {
            let day = falls_on(rule, year).map(|day| day.to_string());
            assert_eq!(day.as_deref(), Some(expected), "{rule}");
        }
        assert!(!is_rule("13-45") && !is_rule("easter") && !is_rule("first-someday 05"));
    }

    #[test]
    fn working_days_leave_weekends_and_holidays_out() {
        // Thanksgiving is 26 November 2026.
        let days = deadlines("2026-11-22", "us-ca").unwrap();
        assert_eq!((days.due.as_str(), days.extended.as_str()), ("2026-12-14", "2027-01-06"));
    }

    #[test]
    fn an_extension_is_three_months() {
        let days = deadlines("2026-11-30", "nl").unwrap();
        assert_eq!(days.due, "2026-12-30");
        assert_eq!(days.extended, "2027-03-01");
        assert_eq!(
            (days.reminded.as_str(), days.complained.as_str()),
            ("2026-12-14", "2027-03-01")
        );
        assert_eq!(deadlines("soon", "nl"), None);
    }
}
