//! Strings of the IAB's Global Privacy Platform: a header that says which sections follow, and the
//! sections. Which there are, and where in each an opting-out stands, is data.

use std::ops::Range;

use super::bits::{Bits, decode};
use super::{Granted, us_privacy};
use crate::observe::Consent;

/// Sections of one string, and the longest run of their numbers.
const SECTIONS: usize = 32;
/// The section of Europe's framework, and the one that holds a US privacy string.
const EUROPE: u16 = 2;
const US_PRIVACY: u16 = 6;
/// The section of Canada's framework.
const CANADA: u16 = 5;
/// What opting out is written as, in two bits.
const OUT: u32 = 1;

/// One section per line: number, name, versions, fields of two bits before the choices, choices.
const LAYOUTS: &str = include_str!("../../../data/catalogue/gpp_sections.tsv");

/// A section, and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its number.
    pub id: u16,
    /// Its name, `tcfeu`, `usnat`, `usca` …; empty for one that is not known.
    pub name: &'static str,
    /// What was chosen; unknown where nothing was, or where the section can not be read.
    pub choice: Consent,
    /// What it grants, where it is Europe's.
    pub granted: Option<Granted>,
}

/// The sections of a string, in their order; none when it is no such string.
#[must_use]
pub fn sections(text: &str) -> Vec<Section> {
    let mut parts = text.split('~').take(SECTIONS + 1);
    let ids = parts.next().and_then(numbers).unwrap_or_default();
    ids.into_iter().zip(parts).map(|(id, section)| read(id, section)).collect()
}

fn read(id: u16, section: &str) -> Section {
    let granted = if id == EUROPE { Granted::read(section) } else { None };
    let layout = Layout::of(id);
    let choice = match id {
        EUROPE => granted.as_ref().map(Granted::choice),
        CANADA => express(section),
        US_PRIVACY => Some(us_privacy(section)),
        _ => layout.as_ref().and_then(|layout| layout.choice(section)),
    };
    let name = layout.map_or("", |layout| layout.name);
    Section { id, name, choice: choice.unwrap_or_default(), granted }
}

/// Where a section says what.
struct Layout {
    name: &'static str,
    versions: Range<u32>,
    before: usize,
    choices: usize,
}

impl Layout {
    fn of(id: u16) -> Option<Self> {
        let rows = LAYOUTS.lines().filter(|line| !line.starts_with('#'));
        let mut rows = rows.map(|line| line.split('\t'));
        let mut row =
            rows.find(|row| row.clone().next().and_then(|n| n.parse().ok()) == Some(id))?;
        let name = row.nth(1)?;
        let mut number = || row.next().and_then(|n| n.parse::<u32>().ok()).unwrap_or(0);
        let (versions, before, choices) = (1..number() + 1, number(), number());
        Some(Self { name, versions, before: before as usize, choices: choices as usize })
    }

    /// Opting out of sale, sharing or targeted advertising. Not having opted out is no choice.
    fn choice(&self, section: &str) -> Option<Consent> {
        let bytes = section.split('.').next().and_then(decode)?;
        let mut bits = Bits::of(&bytes);
        if !self.versions.contains(&bits.number(6)?) {
            return None;
        }
        bits.skip(2 * self.before);
        let out = (0..self.choices).filter_map(|_| bits.number(2)).any(|answer| answer == OUT);
        out.then_some(Consent::Refused)
    }
}

/// Express consent to purposes in Canada's framework. What may be implied there is no choice.
fn express(section: &str) -> Option<Consent> {
    let bytes = section.split('.').next().and_then(decode)?;
    let mut bits = Bits::of(&bytes);
    if !(1..=2).contains(&bits.number(6)?) {
        return None;
    }
    // Created, updated, platform, its version and screen, language, versions of list and policy, one
    // flag, special features.
    bits.skip(36 + 36 + 12 + 12 + 6 + 12 + 12 + 6 + 1 + 12);
    (!bits.set(24)?.is_empty()).then_some(Consent::Partly)
}

/// The numbers of the sections, as the header has them: runs of numbers, each as the distance from the
/// one before, in Fibonacci's code.
fn numbers(header: &str) -> Option<Vec<u16>> {
    let bytes = decode(header)?;
    let mut bits = Bits::of(&bytes);
    if (bits.number(6)?, bits.number(6)?) != (3, 1) {
        return None;
    }
    let (mut ids, mut last) = (Vec::new(), 0_u16);
    for _ in 0..bits.number(12)? {
        let run = bits.number(1)? == 1;
        let from = last.checked_add(bits.fibonacci()?)?;
        let to = if run { from.checked_add(bits.fibonacci()?)? } else { from };
        ids.extend(from..=to.min(from.saturating_add(SECTIONS as u16)));
        last = to;
        if ids.len() > SECTIONS {
            return None;
        }
    }
    Some(ids)
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::bits::tests::encode;
    use super::super::tcf::tests::write;
    use super::*;

    /// Writes a string of one section.
    pub(in super::super) fn string(id: u16, section: &str) -> String {
        let (mut rest, mut code) = (id, String::from("1"));
        let mut numbers = vec![1_u16, 2];
        while let [.., a, b] = numbers[..]
            && a + b <= id
        {
            numbers.push(a + b);
        }
        for number in numbers.into_iter().filter(|n| *n <= id).rev() {
            let fits = number <= rest;
            rest -= if fits { number } else { 0 };
            code.insert(0, if fits { '1' } else { '0' });
        }
        format!("{}~{section}", encode(&format!("0000110000010000000000010{code}")))
    }

    #[test]
    fn headers() {
        let header = |bits: &str| numbers(&encode(&format!("000011000001{bits}")));
        // Section 2; section 6; sections 2 and 6; sections 5 to 7.
        assert_eq!(numbers("DBABMA"), Some(vec![2]));
        assert_eq!(numbers("DBABTA"), Some(vec![6]));
        assert_eq!(numbers("DBACNY"), Some(vec![2, 6]));
        assert_eq!(header("000000000001100011011"), Some(vec![5, 6, 7]));
        assert_eq!(header("111111111111"), None);
        assert_eq!(numbers("~"), None);
        for id in 1..=40 {
            assert_eq!(sections(&string(id, "x"))[0].id, id);
        }
    }

    /// A section whose choices stand after so many notices.
    fn section(version: u32, before: usize, choices: &str) -> String {
        encode(&format!("{version:06b}{}{choices}0000", "01".repeat(before)))
    }

    #[test]
    fn opting_out_stands_where_each_section_has_it() {
        for (id, name, before, choices) in [
            (7, "usnat", 6, 3),
            (8, "usca", 3, 2),
            (9, "usva", 3, 2),
            (10, "usco", 3, 2),
            (11, "usut", 4, 2),
            (12, "usct", 3, 2),
            (18, "usia", 4, 2),
            (22, "ustn", 3, 2),
        ] {
            let check = |text: String, expected| {
                let read = &sections(&string(id, &text))[0];
                assert_eq!((read.name, read.choice), (name, expected), "{id}");
            };
            let stays = "10".repeat(choices);
            check(section(1, before, &stays), Consent::Unknown);
            check(section(1, before, &format!("{}01", &stays[2..])), Consent::Refused);
            check(section(1, before, &format!("01{}", &stays[2..])), Consent::Refused);
            check(section(9, before, &"01".repeat(choices)), Consent::Unknown);
        }
    }

    #[test]
    fn sections_that_are_not_known_are_said_as_such() {
        let read = &sections(&string(29, &section(1, 3, "0101")))[0];
        assert_eq!((read.name, read.choice), ("", Consent::Unknown));
        let europe = &sections(&string(2, &write(&[1], &[755], &[], false)))[0];
        assert_eq!((europe.name, europe.choice), ("tcfeu", Consent::Partly));
        assert_eq!(europe.granted.as_ref().unwrap().vendors, [755]);
        assert_eq!(sections(""), []);
        assert_eq!(sections("1YNN"), []);
    }
}
