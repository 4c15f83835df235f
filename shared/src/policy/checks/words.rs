//! What the checks say, in the language of an interface, from data.

use crate::policy::record::{Contradiction, Diagnostic};

const WORDS: &str = include_str!("../../../data/policy/checks/words.tsv");

/// Why two sentences can not both be true, in a language (else English); empty for an unknown rule.
#[must_use]
pub fn contradiction(what: &Contradiction, language: &str) -> String {
    sentence(&what.rule, language).unwrap_or_default().to_owned()
}

/// What a diagnostic says, in a language (else English); as it was noted where there are no words for it.
#[must_use]
pub fn diagnostic(what: &Diagnostic, language: &str) -> String {
    let Some(words) = sentence(&what.code, language) else { return what.message.clone() };
    let value = |name: &str| match name {
        "about" => what.about.as_deref(),
        "since" => what.since.as_deref(),
        "instead" => what.instead.as_deref(),
        _ => None,
    };
    let (start, rest) = words.split_once('[').unwrap_or((words, ""));
    let (part, end) = rest.split_once(']').unwrap_or((rest, ""));
    let whole = |text: &str| fill(text, value);
    let optional = fill(part, value).unwrap_or_default();
    [whole(start).unwrap_or_default(), optional, end.to_owned()].concat()
}

/// The English sentence for a rule or code.
pub fn english(key: &str) -> &'static str {
    sentence(key, "en").unwrap_or_default()
}

fn sentence(key: &str, language: &str) -> Option<&'static str> {
    let find = |language: &str| {
        let mut texts = WORDS.lines().filter_map(|line| line.strip_prefix(key)?.strip_prefix('\t'));
        texts.find_map(|text| text.strip_prefix(language)?.strip_prefix('\t'))
    };
    find(language).or_else(|| find("en"))
}

/// A text with its `{names}` filled in; `None` where a value is missing.
fn fill<'a>(text: &str, value: impl Fn(&str) -> Option<&'a str>) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        out.push_str(before);
        out.push_str(value(name)?);
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::super::wording::rows;
    use super::*;

    #[test]
    fn every_sentence_stands_in_every_language() {
        let mut keys: Vec<&str> = rows(WORDS).filter_map(|row| row.first().copied()).collect();
        keys.dedup();
        for key in keys {
            for language in ["en", "nl", "de", "fr"] {
                let own = rows(WORDS).filter(|row| row[0] == key && row[1] == language);
                assert_eq!(own.count(), 1, "{key} {language}");
            }
        }
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let mut what = Diagnostic {
            code: "stale_law".into(),
            about: Some("Wbp".into()),
            since: Some("2018-05-25".into()),
            instead: Some("AVG".into()),
            ..Diagnostic::default()
        };
        let dutch = "Verwijst naar Wbp, dat sinds 2018-05-25 niet meer geldt; nu: AVG.";
        assert_eq!(diagnostic(&what, "nl"), dutch);
        what.instead = None;
        assert_eq!(
            diagnostic(&what, "en"),
            "Refers to Wbp, which no longer applies since 2018-05-25."
        );
        what.code = "cut_off".into();
        what.message = "cut".into();
        assert_eq!(diagnostic(&what, "de"), "cut");
    }
}
