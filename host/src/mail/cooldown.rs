//! One letter at a time: whoever was asked gets the time that the law gives, before being asked again.
//!
//! A controller may refuse requests that repeat themselves (GDPR, Article 12(5)); a reminder is no
//! repetition.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::problem::Problem;
use crate::store::{OPEN, Waiting};

/// Months between two requests for access: about as often as such data change.
const ACCESS_MONTHS: i64 = 3;

/// Refuses a letter of this kind where the newest one that was sent stands in its way.
pub fn check(kind: &str, newest: Option<&Waiting>, today: &str) -> Result<(), Problem> {
    let Some(Waiting { case, state, due, sent }) = newest else { return Ok(()) };
    let refuse =
        |why: String| Err(Problem::Story(format!("{case}: {why}, or draft with --anyway")));
    if OPEN.contains(&state.as_str()) {
        return match due {
            Some(due) if due.as_str() >= today => {
                refuse(format!("sent {sent}, an answer is due {due}; wait for it"))
            }
            _ => refuse(format!(
                "sent {sent} and not answered; remind with `saydo letter follow {case}`"
            )),
        };
    }
    let again = sent.parse::<Date>().ok().and_then(|d| d.checked_add(ACCESS_MONTHS.months()).ok());
    match again.map(|day| day.to_string()) {
        Some(day) if kind == "access" && day.as_str() > today => {
            refuse(format!("access was asked for on {sent}; ask again from {day}"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_at_a_time() {
        let check = |kind: &str, state: &str, today: &str, expected: Option<&str>| {
            let newest = Waiting {
                case: "2026-AB12CD3".into(),
                state: state.into(),
                due: Some("2026-12-22".into()),
                sent: "2026-11-22".into(),
            };
            let said = super::check(kind, Some(&newest), today).err().map(|p| p.to_string());
            match expected {
                Some(part) => assert!(said.as_ref().is_some_and(|s| s.contains(part)), "{said:?}"),
                None => assert_eq!(said, None, "{state}"),
            }
        };
        check("opt_out", "sent", "2026-12-22", Some("an answer is due 2026-12-22; wait"));
        check("opt_out", "sent", "2026-12-23", Some("letter follow 2026-AB12CD3"));
        check("opt_out", "answered", "2026-12-01", None);
        check("access", "answered", "2026-12-01", Some("from 2027-02-22"));
        check("access", "answered", "2027-02-22", None);
        assert!(super::check("access", None, "2026-11-22").is_ok());
    }
}
