//! Durations in running text: "12 maanden", "zwei Jahre", "30 tot 90 dagen".

use crate::policy::reading::Reading;

/// A duration found in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duration {
    /// ISO 8601 (`P12M`, `PT24H`), a range as `P30D..P1Y`.
    pub iso: String,
    /// First and one past the last token, counted in the document.
    pub tokens: (usize, usize),
}

/// All durations of a sentence, in order. Ages and dates are not told apart here.
pub fn all(reading: &Reading, sentence: usize) -> Vec<Duration> {
    let (from, to) = reading.scan.ranges[sentence];
    let mut out: Vec<Duration> = Vec::new();
    if reading.hits(sentence, "unit.").next().is_none() {
        return out;
    }
    // A number without a unit of its own ("7 bis 30 Tage"): its place and one past it.
    let mut bare: Option<(u32, usize, usize)> = None;
    let mut at = from;
    while at < to {
        let Some((number, after)) = number(reading, sentence, at, to) else {
            at += 1;
            continue;
        };
        // "30 (dertig) dagen", "12 volle maanden", "6-12 months": the unit stands within a few words.
        // A spelled article counts only right before the unit; another number starts anew.
        let spelled = !word(reading, sentence, at).starts_with(|c: char| c.is_ascii_digit());
        let reach = if spelled && number == 1 { 1 } else { 3 };
        let unit = (after..to.min(after + reach))
            .take_while(|place| {
                self::number(reading, sentence, *place, to).is_none_or(|(n, _)| n == number)
            })
            .find_map(|place| Some((unit(reading, sentence, place)?, place)));
        match unit {
            Some((unit, place)) => {
                let mut iso = iso(number, unit);
                let lower = bare.take().filter(|b| b.2 < at && joins(reading, sentence, b.2, at));
                if let Some((lower, first, _)) = lower {
                    iso = format!("{}..{iso}", self::iso(lower, unit));
                    at = first;
                }
                let joined =
                    out.last().is_some_and(|last| joins(reading, sentence, last.tokens.1, at));
                if joined && let Some(last) = out.last_mut() {
                    last.iso = format!("{}..{iso}", last.iso);
                    last.tokens.1 = place + 1;
                } else {
                    out.push(Duration { iso, tokens: (at, place + 1) });
                }
                at = place + 1;
            }
            None => {
                bare = Some((number, at, after));
                at += 1;
            }
        }
    }
    out
}

fn iso(number: u32, unit: &str) -> String {
    match unit {
        "min" => format!("PT{number}M"),
        "hour" => format!("PT{number}H"),
        "day" => format!("P{number}D"),
        "week" => format!("P{number}W"),
        "month" => format!("P{number}M"),
        _ => format!("P{number}Y"),
    }
}

/// "30 dagen tot (maximaal) 1 jaar": one range. A few words between, no full verb.
fn joins(reading: &Reading, sentence: usize, from: usize, to: usize) -> bool {
    to.saturating_sub(from) <= 2
        && reading.hits(sentence, "range").any(|(_, hit)| hit.first == from)
}

pub fn word(reading: &Reading, sentence: usize, token: usize) -> &str {
    let t = reading.scan.tokens[token];
    &reading.block(sentence).low[t.start..t.end]
}

/// The number at a token: digits, or a word for one.
fn number(reading: &Reading, sentence: usize, at: usize, to: usize) -> Option<(u32, usize)> {
    let text = word(reading, sentence, at);
    if reading.scan.tokens[at].address {
        return None;
    }
    if text.bytes().all(|b| b.is_ascii_digit()) && text.len() <= 4 {
        return Some((text.parse().ok()?, at + 1));
    }
    // "24h", "30d" in cookie tables.
    let spelled = reading
        .hits(sentence, "number.")
        .filter(|(_, hit)| hit.first == at && hit.last <= to)
        .max_by_key(|(_, hit)| hit.last)?;
    Some((spelled.0.parse().ok()?, spelled.1.last))
}

fn unit(reading: &Reading, sentence: usize, at: usize) -> Option<&str> {
    reading
        .hits(sentence, "unit.")
        .find(|(unit, hit)| hit.first == at && *unit != "session")
        .map(|(unit, _)| unit)
}
