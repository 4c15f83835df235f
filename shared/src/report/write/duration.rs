//! Durations of ISO 8601 in words.

use super::word;

/// A duration in words: `P6M` is "6 months", `P30D..P1Y` is "30 days to 1 year". What is none stays
/// as it is.
#[must_use]
pub fn duration(duration: &str, language: &str) -> String {
    let say = |id: &str| word("duration", id, language);
    let ends: Option<Vec<String>> = duration
        .split("..")
        .map(|end| {
            let (number, unit) = amount(end)?;
            let unit = if number == 1 { say(unit) } else { say(&format!("{unit}_many")) };
            Some(format!("{number} {unit}"))
        })
        .collect();
    match ends {
        Some(ends) => ends.join(&format!(" {} ", say("to"))),
        None => say(duration),
    }
}

/// Number and unit of a duration of ISO 8601 that has one of each.
fn amount(duration: &str) -> Option<(u32, &'static str)> {
    let rest = duration.strip_prefix('P')?;
    let (rest, time) = rest.strip_prefix('T').map_or((rest, false), |rest| (rest, true));
    let unit = match (rest.chars().last()?, time) {
        ('M', true) => "minute",
        ('H', true) => "hour",
        ('D', false) => "day",
        ('W', false) => "week",
        ('M', false) => "month",
        ('Y', false) => "year",
        _ => return None,
    };
    Some((rest[..rest.len() - 1].parse().ok()?, unit))
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn durations_are_words() {
        for (given, language, expected) in [
            ("P6M", "en", "6 months"),
            ("P6M", "nl", "6 maanden"),
            ("P1Y", "nl", "1 jaar"),
            ("PT24H", "de", "24 Stunden"),
            ("PT30M", "en", "30 minutes"),
            ("P30D..P1Y", "fr", "30 jours à 1 an"),
            ("P2W", "en", "2 weeks"),
            ("as long as necessary", "nl", "zolang als nodig"),
            ("session", "en", "until the browser closes"),
            ("P1Y6M", "en", "P1Y6M"),
            ("Pé", "en", "Pé"),
            ("", "en", ""),
        ] {
            assert_eq!(duration(given, language), expected, "{given} {language}");
        }
    }
}
