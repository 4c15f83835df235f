//! In which language results are shown: the one asked for, else that of the environment.
//!
//! Complaints, lists and help are in English; policies, verdicts and reports are in this language.

use saydo_shared::policy::lexicon::languages;
use saydo_shared::report::write::LANGUAGES;

/// Reads the value of `--lang` where it is the language of a policy: one that Saydo reads.
pub fn of_policy(given: &str) -> Result<&'static str, String> {
    let mut read = languages();
    read.find(|known| known.eq_ignore_ascii_case(given)).ok_or_else(|| {
        let known: Vec<_> = languages().collect();
        format!("not a language that Saydo reads; take one of {}", known.join(", "))
    })
}

/// Reads the value of `--lang`: a language that Saydo writes and shows.
pub fn parse(given: &str) -> Result<&'static str, String> {
    find(given)
        .ok_or_else(|| format!("not a language of Saydo; take one of {}", LANGUAGES.join(", ")))
}

/// The language asked for, else that of the environment, else English.
pub fn shown(asked: Option<&'static str>) -> &'static str {
    asked.and_then(find).unwrap_or_else(|| of_locale(|name| std::env::var(name).ok()))
}

/// The language of the first locale variable that is set (POSIX: `LC_ALL`, `LC_MESSAGES`, `LANG`).
fn of_locale(variable: impl Fn(&str) -> Option<String>) -> &'static str {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())
        .and_then(|locale| find(locale.split(['_', '.', '@']).next().unwrap_or_default()))
        .unwrap_or(LANGUAGES[0])
}

fn find(code: &str) -> Option<&'static str> {
    LANGUAGES.into_iter().find(|known| known.eq_ignore_ascii_case(code))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn what_is_read_can_be_asked_for() {
        let read: BTreeSet<_> = languages().collect();
        assert!(read.is_superset(&BTreeSet::from(LANGUAGES)), "{read:?}");
        assert!(read.into_iter().all(|language| of_policy(language) == Ok(language)));
        assert_eq!(parse("NL"), Ok("nl"));
        assert!(parse("xx").is_err_and(|why| why.contains("en, nl, de, fr")));
    }

    #[test]
    fn the_first_locale_that_is_set_counts() {
        let check = |set: &[(&str, &str)], expected: &str| {
            let variable = |name: &str| {
                set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(of_locale(variable), expected, "{set:?}");
        };
        check(&[], "en");
        check(&[("LANG", "nl_BE.UTF-8")], "nl");
        check(&[("LANG", "nl_NL"), ("LC_ALL", "")], "nl");
        check(&[("LANG", "nl_NL"), ("LC_MESSAGES", "de_AT@euro")], "de");
        check(&[("LANG", "nl_NL"), ("LC_ALL", "C.UTF-8")], "en");
        check(&[("LANG", "pl_PL.UTF-8")], "en");
    }
}
