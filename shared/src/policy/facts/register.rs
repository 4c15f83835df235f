//! Where a controller is registered: the number in a public register, and the country of its address.
//!
//! Whose number and address they are is for `controller` to judge.

use crate::policy::reading::Reading;

const COUNTRIES: &str = include_str!("../../../data/policy/countries.tsv");
/// Bytes between the word for a register and the number.
const REACH: usize = 40;

/// The number in a public register, after a word for one.
pub fn number(reading: &Reading) -> Option<String> {
    let hits = (0..reading.sentences.len()).flat_map(|s| reading.hits(s, "registration"));
    hits.into_iter().find_map(|(_, hit)| {
        let sentence = hit.sentence;
        let rest = reading.block(sentence).text.get(hit.end..reading.sentences[sentence].end)?;
        let start = rest.find(|c: char| c.is_ascii_digit())?;
        if start > REACH {
            return None;
        }
        let number: String = rest[start..]
            .chars()
            .take_while(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | '-'))
            .collect();
        // An amount of money is the share capital.
        let money = |text: &str| text.contains(['€', '£', '$']) || text.contains("eur");
        let after = crate::text::clip(&rest[start + number.len()..], 6).to_lowercase();
        if money(&rest[..start].to_lowercase()) || money(&after) {
            return None;
        }
        let number = number.trim_matches([' ', '.', '-']).to_owned();
        (number.chars().filter(char::is_ascii_digit).count() >= 4).then_some(number)
    })
}

/// Country at the end of an address.
pub fn country(address: &str) -> Option<String> {
    let low = address.to_lowercase();
    let mut rows = COUNTRIES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'));
    rows.find(|(_, names)| names.split('|').any(|name| low.ends_with(name)))
        .map(|(code, _)| code.to_owned())
}
