//! What each comparison rule means and what a verdict by it does not prove, in the languages of the
//! reports. The words are data (`shared/data/compare/rules.tsv`); how a rule decides is not told here.

use serde::Serialize;

const RULES: &str = include_str!("../../data/compare/rules.tsv");

/// The languages of the columns, from the third on.
const LANGUAGES: [&str; 4] = ["en", "nl", "de", "fr"];

/// A rule in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// Why the verdict is what it is.
    pub says: &'static str,
    /// What the verdict does not prove.
    pub limit: &'static str,
}

/// A rule of comparing (`Assessment::rule`) in one of the languages of the reports, else in English.
#[must_use]
pub fn explain(rule: &str, language: &str) -> Option<Explanation> {
    let (limit, says) = row(rule, language)?;
    let (_, limit) = row(&format!(":{limit}"), language)?;
    Some(Explanation { says, limit })
}

/// The identifiers of all rules.
pub fn rules() -> impl Iterator<Item = &'static str> {
    rows().map(|(name, _)| name).filter(|name| !name.starts_with(':'))
}

/// The limit of a row, and its text.
fn row(name: &str, language: &str) -> Option<(&'static str, &'static str)> {
    let (_, rest) = rows().find(|(known, _)| *known == name)?;
    let (limit, texts) = rest.split_once('\t')?;
    let column = LANGUAGES.iter().position(|known| *known == language).unwrap_or(0);
    Some((limit, texts.split('\t').nth(column)?))
}

/// The names of the rows, each with what follows it.
fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    RULES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_explained_in_every_language() {
        assert!(rules().count() > 15);
        assert_eq!(LANGUAGES, crate::report::write::LANGUAGES);
        for rule in rules() {
            let texts: Vec<_> = LANGUAGES.iter().map(|l| explain(rule, l).unwrap()).collect();
            for (at, text) in texts.iter().enumerate() {
                assert!(texts[..at].iter().all(|other| other.says != text.says), "{rule}");
                assert!(texts[..at].iter().all(|other| other.limit != text.limit), "{rule}");
                assert!(text.says.len() < 200 && text.limit.len() < 260, "{rule}");
            }
        }
        assert_eq!(explain("product_named", "xx"), explain("product_named", "en"));
        assert_eq!(explain("none_such", "en"), None);
    }

    #[test]
    fn the_page_on_verdicts_has_every_rule() {
        let page = include_str!("../../../docs/verdicts.md");
        for rule in rules() {
            let Explanation { says, limit } = explain(rule, "en").unwrap();
            assert!(page.contains(&format!("| `{rule}` | {says} | {limit} |")), "{rule}");
        }
    }
}
