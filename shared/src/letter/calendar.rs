//! Deadlines of cases as a calendar file (RFC 5545), to be imported anywhere.
//!
//! Each deadline is an all-day entry with an identifier that stays the same for its case, so that importing the file again
//! after a change replaces the entries. No alarm is set and nobody is invited.

use jiff::civil::Date;

use super::clean;
use super::template::Values;
use super::words::words;

/// A line of a calendar file, in bytes, without its line break.
const LINE: usize = 75;

/// One deadline of a calendar file.
#[derive(Debug, Clone, Default)]
pub struct Entry<'a> {
    /// Reference of the case (`2026-AB12CD3`).
    pub case: &'a str,
    /// Site that was written to.
    pub site: &'a str,
    /// Last day for the answer, `YYYY-MM-DD`.
    pub due: &'a str,
    /// Day on which the letter was sent, `YYYY-MM-DD`: entries are stamped with it, since there is no
    /// clock here.
    pub sent: &'a str,
    /// Language, ISO 639-1.
    pub language: &'a str,
}

/// The calendar file, lines ended by CRLF. An entry whose dates are none is left out.
#[must_use]
pub fn write(entries: &[Entry]) -> String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Saydo//Deadlines//EN"];
    let mut lines: Vec<String> = head.map(str::to_owned).into();
    lines.extend(entries.iter().filter_map(event).flatten());
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| fold(line)).collect()
}

fn event(entry: &Entry) -> Option<[String; 8]> {
    let due: Date = entry.due.parse().ok()?;
    let sent: Date = entry.sent.parse().ok()?;
    let after = due.tomorrow().ok()?;
    let compact = |day: Date| day.strftime("%Y%m%d").to_string();
    let case: String =
        entry.case.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(40).collect();
    let mut values = Values::default();
    values.text("site", clean::line_of(entry.site, 255));
    values.text("case", case.as_str());
    let summary = values.fill(words(entry.language).say("detail", "calendar"));
    Some([
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{case}-answer@saydo.invalid"),
        format!("DTSTAMP:{}T000000Z", compact(sent)),
        format!("DTSTART;VALUE=DATE:{}", compact(due)),
        format!("DTEND;VALUE=DATE:{}", compact(after)),
        format!("SUMMARY:{}", escape(&summary)),
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
    ])
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,")
}

/// Breaks a long line: what follows starts with a space.
fn fold(line: &str) -> String {
    let mut out = String::new();
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_due_is_one_whole_day() {
        let entry = Entry {
            case: "2026-AB12CD3",
            site: "schoenen.nl",
            due: "2026-12-22",
            sent: "2026-11-22",
            language: "nl",
        };
        let text = write(std::slice::from_ref(&entry));
        for line in [
            "UID:2026-AB12CD3-answer@saydo.invalid",
            "DTSTART;VALUE=DATE:20261222",
            "DTEND;VALUE=DATE:20261223",
            "SUMMARY:Antwoord verwacht van schoenen.nl (kenmerk 2026-AB12CD3)",
        ] {
            assert!(text.contains(&format!("\r\n{line}\r\n")), "{line}: {text}");
        }
        assert!(!write(&[Entry { due: "binnenkort", ..entry }]).contains("VEVENT"));
    }

    #[test]
    fn no_value_starts_a_line() {
        let site = format!("a\r\nATTENDEE:x;,\\{}", "é".repeat(100));
        let entry = Entry {
            case: "x\r\nBEGIN:VALARM",
            site: &site,
            due: "2026-12-22",
            sent: "2026-11-22",
            language: "en",
        };
        let text = write(&[entry]);
        assert_eq!(text.matches("\r\nBEGIN:").count(), 1, "{text}");
        assert!(!text.contains("\r\nATTENDEE"), "{text}");
        assert!(text.split("\r\n").all(|line| line.len() <= LINE && !line.contains('\n')));
    }
}
