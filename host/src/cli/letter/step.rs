//! What a person says happened to a letter, held against what is known of it: `sent`, `answered`,
//! `extended`, `refused`, `closed`.
//!
//! Saydo sends nothing and reads no mail, so it takes these days from its user; a wrong one would make
//! every deadline after it wrong.

use jiff::civil::Date;
use saydo_shared::letter::deadline::{Deadlines, deadlines};

use crate::problem::Problem;
use crate::store::StoredCase;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The newest letter left: the time for an answer starts.
    Sent,
    /// An answer came.
    Answered,
    /// They said in time that it takes longer.
    Extended,
    /// They refused.
    Refused,
    /// Nothing more is expected.
    Closed,
}

/// What is to be kept of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Taken {
    /// The state that the case comes into.
    pub state: &'static str,
    /// On which day, `YYYY-MM-DD`.
    pub day: String,
    /// The last day for an answer, where it changes.
    pub due: Option<String>,
    /// What the user should know of it; may be empty.
    pub remark: &'static str,
}

/// Which letter of a case was sent: the first, or the kind of the one that follows it.
fn newest(stored: &StoredCase) -> &str {
    let told = stored.events.iter().rev().find_map(|event| match event.event.as_str() {
        "drafted" => Some(event.note.as_str()),
        "sent" => Some(""),
        "reminded" => Some("reminder"),
        "complained" => Some("complaint"),
        "replied" => Some("answer"),
        _ => None,
    });
    told.unwrap_or_default()
}

impl Step {
    /// Whether this can have happened on the day `on` (today where none is given). `drafted` is the
    /// day of the newest draft.
    pub fn take(
        self,
        stored: &StoredCase,
        drafted: &str,
        on: Option<&str>,
        today: &str,
    ) -> Result<Taken, Problem> {
        let case = &stored.case;
        let refuse = |why: String| Err(Problem::Story(format!("{}: {why}", case.case)));
        let newest = newest(stored);
        match (self, case.state.as_str()) {
            (_, "closed") => return refuse("is closed; `saydo letter draft` begins anew".into()),
            (Self::Sent, "answered" | "refused") if newest.is_empty() => {
                return refuse(format!(
                    "was {}; `saydo letter follow {}` writes another",
                    case.state, case.case
                ));
            }
            (Self::Sent | Self::Closed, _) => {}
            _ if stored.sent().is_none() => {
                return refuse(format!("not sent yet; first `saydo letter sent {}`", case.case));
            }
            _ => {}
        }
        let day: Date = on.unwrap_or(today).parse().map_err(|_| Problem::NotADate)?;
        let day = day.to_string();
        if day.as_str() > today {
            return refuse(format!("{day} is still to come; give the day on which it happened"));
        }
        let (since, what) = match (self, stored.sent()) {
            (Self::Sent, _) | (_, None) => (drafted, "drafted"),
            (_, Some(sent)) => (sent, "sent"),
        };
        if day.as_str() < since {
            return refuse(format!("was {what} on {since}; give that day or a later one"));
        }
        Ok(self.on(day, stored, newest))
    }

    /// What follows from a day that can be.
    fn on(self, day: String, stored: &StoredCase, newest: &str) -> Taken {
        let after =
            |day: &str, pick: fn(Deadlines) -> String| deadlines(day, &stored.law).map(pick);
        let (state, due, remark) = match (self, newest) {
            (Self::Sent, "reminder") => ("reminded", after(&day, |days| days.reminded), ""),
            (Self::Sent, "complaint") => ("complained", after(&day, |days| days.complained), ""),
            (Self::Sent, "answer") => ("replied", None, ""),
            (Self::Sent, _) => ("sent", after(&day, |days| days.due), ""),
            (Self::Extended, _) => {
                let late = stored.case.due.as_deref().is_some_and(|due| day.as_str() > due);
                let longer = stored.sent().and_then(|sent| after(sent, |days| days.extended));
                match late {
                    // Whoever says so after the month is over has not extended it (Article 12(3)).
                    true => ("extended", None, "said after the time for it; it stays overdue"),
                    false => ("extended", longer, ""),
                }
            }
            (Self::Answered, _) => ("answered", None, ""),
            (Self::Refused, _) => ("refused", None, ""),
            (Self::Closed, _) => ("closed", None, ""),
        };
        Taken { state, day, due, remark }
    }
}

/// What a list says of the answer to a letter.
pub fn answer(state: &str, due: Option<&str>, today: &str) -> String {
    match (state, due) {
        ("drafted" | "opened", _) => "not sent yet".to_owned(),
        ("answered" | "refused" | "closed", _) | (_, None) => String::new(),
        (_, Some(due)) if due < today => format!("overdue: answer was due {due}"),
        (_, Some(due)) => format!("answer due {due}"),
    }
}

#[cfg(test)]
mod tests {
    use saydo_shared::wire::Case;

    use super::*;
    use crate::store::Event;

    fn stored(state: &str, events: &[(&str, &str)]) -> StoredCase {
        let event = |(event, note): &(&str, &str)| Event {
            time: 0,
            event: (*event).into(),
            note: (*note).into(),
        };
        StoredCase {
            case: Case {
                case: "2026-AB12CD3".into(),
                site: "krant.example".into(),
                kind: "opt_out".into(),
                state: state.into(),
                to: None,
                subject: String::new(),
                created: 0,
                due: (state != "drafted").then(|| "2026-12-22".into()),
            },
            report_id: String::new(),
            body: String::new(),
            language: "nl".into(),
            law: "nl".into(),
            vendor: String::new(),
            letters: Vec::new(),
            replies: Vec::new(),
            events: events.iter().map(event).collect(),
        }
    }

    #[test]
    fn a_day_can_not_be_before_the_letter_or_after_today() {
        use Step::{Answered, Closed, Extended, Refused, Sent};
        const SENT: &[(&str, &str)] = &[("drafted", ""), ("sent", "2026-11-22")];
        let check = |step: Step, state: &str, events: &[(&str, &str)], on: &str, expected: &str| {
            let taken = step.take(&stored(state, events), "2026-11-20", Some(on), "2026-11-25");
            match taken {
                Ok(taken) => assert_eq!(expected, taken.due.unwrap_or(taken.day), "{on}"),
                Err(problem) => {
                    let said = problem.to_string();
                    assert!(!expected.starts_with('2') && said.contains(expected), "{said}");
                }
            }
        };
        check(Sent, "drafted", &[], "2026-11-22", "2026-12-22");
        check(Sent, "drafted", &[], "2026-11-20", "2026-12-21");
        check(Sent, "sent", SENT, "2026-11-22", "2026-12-22");
        check(Sent, "opened", &[], "2026-11-26", "still to come");
        check(Sent, "drafted", &[], "2026-11-19", "drafted on 2026-11-20");
        check(Sent, "drafted", &[], "2026-02-30", "not a date");
        check(Sent, "answered", SENT, "2026-11-22", "was answered");
        check(Answered, "sent", SENT, "2026-11-22", "2026-11-22");
        check(Answered, "sent", SENT, "2026-11-21", "sent on 2026-11-22");
        check(Answered, "opened", &[], "2026-11-22", "saydo letter sent 2026-AB12CD3");
        check(Refused, "sent", SENT, "2026-11-23", "2026-11-23");
        check(Extended, "sent", SENT, "2026-11-23", "2027-02-22");
        check(Closed, "drafted", &[], "2026-11-25", "2026-11-25");
        check(Closed, "closed", &[], "2026-11-25", "is closed");
    }

    #[test]
    fn what_follows_a_letter_has_times_of_its_own() {
        let mut events = vec![("drafted", ""), ("sent", "2026-11-22"), ("drafted", "reminder")];
        let take = |state: &str, events: &[(&str, &str)], step: Step, on: &str| {
            let taken = step.take(&stored(state, events), "2026-12-23", Some(on), "2027-06-01");
            let taken = taken.unwrap();
            (taken.state, taken.due)
        };
        let due = |day: &str| Some(day.to_owned());
        assert_eq!(
            take("sent", &events, Step::Sent, "2026-12-23"),
            ("reminded", due("2027-01-06"))
        );
        events.push(("reminded", "2026-12-23"));
        // The day of the reminder can be corrected; that of the first letter stays.
        assert_eq!(
            take("reminded", &events, Step::Sent, "2026-12-24"),
            ("reminded", due("2027-01-07"))
        );
        events.push(("drafted", "complaint"));
        let complained = take("reminded", &events, Step::Sent, "2027-01-11");
        assert_eq!(complained, ("complained", due("2027-04-12")));
        // What is said too late extends nothing.
        assert_eq!(take("sent", &events[..2], Step::Extended, "2026-12-23"), ("extended", None));
    }

    #[test]
    fn overdue_is_said_the_day_after() {
        let due = Some("2026-12-22");
        assert_eq!(answer("sent", due, "2026-12-22"), "answer due 2026-12-22");
        for state in ["sent", "extended", "reminded", "replied", "complained"] {
            let said = answer(state, due, "2026-12-23");
            assert_eq!(said, "overdue: answer was due 2026-12-22", "{state}");
        }
        assert_eq!(answer("answered", due, "2027-01-01"), "");
        assert_eq!(answer("opened", None, "2026-12-22"), "not sent yet");
    }
}
