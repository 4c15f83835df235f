//! What a person says happened to a letter, held against what is known of it: `sent`, `answered`, `closed`.
//!
//! Saydo sends nothing and reads no mail, so it takes these days from its user; a wrong one would make
//! every deadline after it wrong.

use jiff::civil::Date;
use saydo_shared::letter::deadline;

use crate::problem::Problem;
use crate::store::StoredCase;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The letter left: the time for an answer starts.
    Sent,
    /// An answer came.
    Answered,
    /// Nothing more is expected.
    Closed,
}

/// What is to be kept of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Taken {
    /// On which day, `YYYY-MM-DD`.
    pub day: String,
    /// The last day for an answer, where it starts now.
    pub due: Option<String>,
}

impl Step {
    /// The state a case comes into.
    pub fn state(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Answered => "answered",
            Self::Closed => "closed",
        }
    }

    /// Whether this can have happened on the day `on` (today where none is given). `drafted` is the
    /// day of the draft.
    pub fn take(
        self,
        stored: &StoredCase,
        drafted: &str,
        on: Option<&str>,
        today: &str,
    ) -> Result<Taken, Problem> {
        let case = &stored.case;
        let refuse = |why: String| Err(Problem::Story(format!("{}: {why}", case.case)));
        match (self, case.state.as_str()) {
            (_, "closed") => return refuse("is closed; `saydo letter draft` begins anew".into()),
            (Self::Sent, "answered") => {
                return refuse("was answered; `saydo letter draft` writes another".into());
            }
            (Self::Answered, "drafted" | "opened") => {
                return refuse(format!("not sent yet; first `saydo letter sent {}`", case.case));
            }
            _ => {}
        }
        let day: Date = on.unwrap_or(today).parse().map_err(|_| Problem::NotADate)?;
        let day = day.to_string();
        if day.as_str() > today {
            return refuse(format!("{day} is still to come; give the day on which it happened"));
        }
        let sent = stored.events.iter().rev().find(|event| event.event == "sent");
        let (since, what) = match (self, sent) {
            (Self::Answered | Self::Closed, Some(sent)) => (sent.note.as_str(), "sent"),
            _ => (drafted, "drafted"),
        };
        if day.as_str() < since {
            return refuse(format!("was {what} on {since}; give that day or a later one"));
        }
        let due = (self == Self::Sent)
            .then(|| deadline::deadlines(&day, &stored.law).map(|days| days.due))
            .flatten();
        Ok(Taken { day, due })
    }
}

/// What a list says of the answer to a letter.
pub fn answer(state: &str, due: Option<&str>, today: &str) -> String {
    match (state, due) {
        ("drafted" | "opened", _) => "not sent yet".to_owned(),
        ("sent", Some(due)) if due < today => format!("overdue: answer was due {due}"),
        ("sent", Some(due)) => format!("answer due {due}"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use saydo_shared::wire::Case;

    use super::*;
    use crate::store::Event;

    fn stored(state: &str, sent: Option<&str>) -> StoredCase {
        let events = sent.map(|day| Event { time: 0, event: "sent".into(), note: day.into() });
        StoredCase {
            case: Case {
                case: "2026-AB12CD3".into(),
                site: "krant.example".into(),
                kind: "opt_out".into(),
                state: state.into(),
                to: None,
                subject: String::new(),
                created: 0,
                due: None,
            },
            report_id: String::new(),
            body: String::new(),
            language: "nl".into(),
            law: "nl".into(),
            events: events.into_iter().collect(),
        }
    }

    #[test]
    fn a_day_can_not_be_before_the_letter_or_after_today() {
        use Step::{Answered, Closed, Sent};
        let check = |step: Step, state: &str, sent: Option<&str>, on: &str, expected: &str| {
            let taken = step.take(&stored(state, sent), "2026-11-20", Some(on), "2026-11-25");
            match taken {
                Ok(taken) => assert_eq!(expected, taken.due.unwrap_or(taken.day), "{on}"),
                Err(problem) => {
                    let said = problem.to_string();
                    assert!(!expected.starts_with('2') && said.contains(expected), "{said}");
                }
            }
        };
        check(Sent, "drafted", None, "2026-11-22", "2026-12-22");
        check(Sent, "drafted", None, "2026-11-20", "2026-12-21");
        check(Sent, "sent", Some("2026-11-24"), "2026-11-22", "2026-12-22");
        check(Sent, "opened", None, "2026-11-26", "still to come");
        check(Sent, "drafted", None, "2026-11-19", "drafted on 2026-11-20");
        check(Sent, "drafted", None, "2026-02-30", "not a date");
        check(Sent, "answered", Some("2026-11-21"), "2026-11-22", "was answered");
        check(Answered, "sent", Some("2026-11-22"), "2026-11-22", "2026-11-22");
        check(Answered, "sent", Some("2026-11-22"), "2026-11-21", "sent on 2026-11-22");
        check(Answered, "opened", None, "2026-11-22", "saydo letter sent 2026-AB12CD3");
        check(Closed, "drafted", None, "2026-11-25", "2026-11-25");
        check(Closed, "closed", None, "2026-11-25", "is closed");
    }

    #[test]
    fn overdue_is_said_the_day_after() {
        let due = Some("2026-12-22");
        assert_eq!(answer("sent", due, "2026-12-22"), "answer due 2026-12-22");
        assert_eq!(answer("sent", due, "2026-12-23"), "overdue: answer was due 2026-12-22");
        assert_eq!(answer("answered", due, "2027-01-01"), "");
        assert_eq!(answer("opened", None, "2026-12-22"), "not sent yet");
    }
}
