//! The clock, in the one place that reads it.

use jiff::{Timestamp, Zoned, tz::TimeZone};

/// Milliseconds since 1970 (UTC).
pub fn now() -> u64 {
    u64::try_from(Timestamp::now().as_millisecond()).unwrap_or_default()
}

/// Today where the user is, `YYYY-MM-DD`.
pub fn today() -> String {
    Zoned::now().date().to_string()
}

/// The day of a time where the user is, `YYYY-MM-DD`. Empty for a time out of range.
pub fn day(time: u64) -> String {
    minute(time).split(' ').next().unwrap_or_default().to_owned()
}

/// The day of a time as the history counts it: days since 1970 (UTC).
pub fn day_number(time: u64) -> i64 {
    (time / 86_400_000).cast_signed()
}

/// A day as the history counts it, `YYYY-MM-DD`. Empty for a day out of range.
pub fn date(day: i64) -> String {
    let seconds = day.checked_mul(86_400).and_then(|time| Timestamp::from_second(time).ok());
    seconds.map(|time| time.strftime("%Y-%m-%d").to_string()).unwrap_or_default()
}

/// A time in words of the user's own time zone: `2026-11-22 16:05`. Empty for a time out of range.
pub fn minute(time: u64) -> String {
    let zone = TimeZone::system();
    i64::try_from(time)
        .ok()
        .and_then(|time| Timestamp::from_millisecond(time).ok())
        .map(|time| time.to_zoned(zone).strftime("%Y-%m-%d %H:%M").to_string())
        .unwrap_or_default()
}

/// This moment in ISO 8601, UTC, to the second.
pub fn moment() -> String {
    Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
