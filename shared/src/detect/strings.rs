//! The strings in which consent platforms write down what the visitor chose: of the IAB's Transparency
//! and Consent Framework (2.0 to 2.3), of its Global Privacy Platform, and the US privacy string.
//!
//! Reads what is needed to say what was chosen and which vendors it holds for. What can not be read is
//! nothing chosen: a string is written by a script of the page.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::observe::Consent;

/// Longest string that is read, in bytes: a thousand vendors, one by one, take less.
const MOST: usize = 8 * 1024;
/// Purposes that ask for consent; the framework has eleven, of which the last is for few.
const PURPOSES: u32 = 10;
/// Sections of a string of the Global Privacy Platform.
const SECTIONS: usize = 24;

/// What a consent string of the framework grants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// Number of the consent platform.
    pub platform: u16,
    /// The purposes consented to, by number.
    pub purposes: Vec<u8>,
    /// The vendors consented to, by number.
    pub vendors: Vec<u16>,
}

impl Granted {
    /// Reads a consent string. `None` when it is none.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let bytes = text.split('.').next().and_then(decode)?;
        let mut bits = Bits { bytes: &bytes, at: 0 };
        if bits.number(6)? != 2 {
            return None;
        }
        // Created and updated.
        bits.skip(72);
        let platform = bits.number(12)? as u16;
        // Version and screen of the platform, language, versions of list and policy, two flags, the
        // special features.
        bits.skip(12 + 6 + 12 + 12 + 6 + 2 + 12);
        let purposes = bits.set(24)?;
        // Purposes of legitimate interest, treatment of purpose 1, country of the publisher.
        bits.skip(24 + 1 + 12);
        let vendors = bits.vendors()?;
        Some(Self { platform, purposes: purposes.into_iter().map(|n| n as u8).collect(), vendors })
    }

    /// What was chosen.
    #[must_use]
    pub fn choice(&self) -> Consent {
        let given = (1..=PURPOSES).filter(|n| self.purposes.contains(&(*n as u8))).count() as u32;
        match given {
            0 => Consent::Refused,
            PURPOSES => Consent::Accepted,
            _ => Consent::Partly,
        }
    }
}

/// What was chosen, by the cookie or parameter of this name. [`Consent::Unknown`] where nothing is said.
#[must_use]
pub fn choice(name: &str, value: &str) -> Consent {
    match name {
        "euconsent-v2" | "gdpr_consent" => {
            Granted::read(value).map_or(Consent::Unknown, |granted| granted.choice())
        }
        "usprivacy" | "us_privacy" => us_privacy(value),
        "gpp" | "__gpp" | "gpp_string" | "gppstring" => platform(value),
        _ => Consent::Unknown,
    }
}

/// `1YYN`: version, notice given, opted out of the sale, signatory. Not having opted out is no choice.
fn us_privacy(text: &str) -> Consent {
    match text.as_bytes() {
        [b'1', _, b'Y' | b'y', _] => Consent::Refused,
        _ => Consent::Unknown,
    }
}

/// The Global Privacy Platform: a header that says which sections follow, and the sections.
fn platform(text: &str) -> Consent {
    let mut parts = text.split('~').take(SECTIONS);
    let ids = parts.next().and_then(sections).unwrap_or_default();
    let chosen = ids.into_iter().zip(parts).map(|(id, section)| match id {
        2 => Granted::read(section).map_or(Consent::Unknown, |granted| granted.choice()),
        6 => us_privacy(section),
        7 => us_national(section),
        _ => Consent::Unknown,
    });
    chosen.into_iter().find(|choice| *choice != Consent::Unknown).unwrap_or_default()
}

/// The numbers of the sections, as the header has them: runs of numbers, each as the distance from the
/// one before, in Fibonacci's code.
fn sections(header: &str) -> Option<Vec<u16>> {
    let bytes = decode(header)?;
    let mut bits = Bits { bytes: &bytes, at: 0 };
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

/// The national section of the United States: opting out of sale, sharing or targeted advertising.
fn us_national(section: &str) -> Consent {
    let Some(bytes) = section.split('.').next().and_then(decode) else {
        return Consent::Unknown;
    };
    let mut bits = Bits { bytes: &bytes, at: 0 };
    if bits.number(6) != Some(1) {
        return Consent::Unknown;
    }
    // Six notices of two bits.
    bits.skip(12);
    let out = (0..3).filter_map(|_| bits.number(2)).any(|answer| answer == 1);
    if out { Consent::Refused } else { Consent::Unknown }
}

/// Signs of base64 whose number need not fill bytes.
fn decode(text: &str) -> Option<Vec<u8>> {
    let text = Some(text.trim_end_matches('=')).filter(|text| text.len() <= MOST)?;
    let filled = format!("{text}{}", "A".repeat((4 - text.len() % 4) % 4));
    URL_SAFE_NO_PAD.decode(filled).ok()
}

/// Reading bit by bit, the highest first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn skip(&mut self, bits: usize) {
        self.at += bits;
    }

    fn number(&mut self, bits: usize) -> Option<u32> {
        let mut number = 0;
        for _ in 0..bits {
            let byte = self.bytes.get(self.at / 8)?;
            number = number << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(number)
    }

    /// The places of the bits that are set, from 1.
    fn set(&mut self, bits: usize) -> Option<Vec<u16>> {
        let mut places = Vec::new();
        for place in 1..=bits {
            if self.number(1)? == 1 {
                places.push(place as u16);
            }
        }
        Some(places)
    }

    /// Vendors, bit by bit or in runs.
    fn vendors(&mut self) -> Option<Vec<u16>> {
        let most = self.number(16)? as u16;
        if self.number(1)? == 0 {
            return self.set(usize::from(most));
        }
        let mut vendors = Vec::new();
        for _ in 0..self.number(12)? {
            let run = self.number(1)? == 1;
            let from = self.number(16)? as u16;
            let to = if run { self.number(16)? as u16 } else { from };
            // Runs ascend, so that no string names a vendor twice.
            if vendors.last().is_some_and(|last| from <= *last) {
                return None;
            }
            vendors.extend(from..=to.min(most));
        }
        Some(vendors)
    }

    /// A number as the sum of Fibonacci's, ended by two bits that are set.
    fn fibonacci(&mut self) -> Option<u16> {
        let (mut number, mut one, mut two, mut before) = (0_u16, 1_u16, 2_u16, false);
        loop {
            let bit = self.number(1)? == 1;
            if bit && before {
                return Some(number);
            }
            if bit {
                number = number.checked_add(one)?;
            }
            (one, two, before) = (two, one.checked_add(two)?, bit);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes a consent string, from its published layout.
    fn write(purposes: &[u8], vendors: &[u16], runs: bool) -> String {
        let mut bits = String::new();
        let mut put = |number: u64, width: usize| bits += &format!("{number:0width$b}");
        for (number, width) in [
            (2, 6),
            (0, 36),
            (0, 36),
            (300, 12),
            (1, 12),
            (1, 6),
            (0, 12),
            (80, 12),
            (4, 6),
            (0, 2),
            (0, 12),
        ] {
            put(number, width);
        }
        (1..=24_u8).for_each(|n| put(u64::from(purposes.contains(&n)), 1));
        put(0, 24 + 1 + 12);
        let most = vendors.iter().copied().max().unwrap_or(0);
        put(u64::from(most), 16);
        put(u64::from(runs), 1);
        if runs {
            put(vendors.len() as u64, 12);
            vendors.iter().for_each(|n| put(u64::from(*n), 17));
        } else {
            (1..=most).for_each(|n| put(u64::from(vendors.contains(&n)), 1));
        }
        encode(&bits)
    }

    fn encode(bits: &str) -> String {
        let filled = format!("{bits}{}", "0".repeat((8 - bits.len() % 8) % 8));
        let byte = |at: usize| u8::from_str_radix(&filled[at..at + 8], 2).unwrap();
        URL_SAFE_NO_PAD.encode((0..filled.len()).step_by(8).map(byte).collect::<Vec<_>>())
    }

    #[test]
    fn strings_are_read_as_they_are_written() {
        for runs in [false, true] {
            let text = write(&[1, 3, 10], &[2, 755, 1200], runs);
            let granted = Granted::read(&format!("{text}.IAAA")).unwrap();
            assert_eq!((granted.platform, granted.purposes.as_slice()), (300, &[1, 3, 10][..]));
            assert_eq!(granted.vendors, [2, 755, 1200]);
        }
    }

    #[test]
    fn choices() {
        let check =
            |name, value: &str, expected| assert_eq!(choice(name, value), expected, "{value}");
        let all: Vec<u8> = (1..=10).collect();
        check("euconsent-v2", &write(&all, &[1], false), Consent::Accepted);
        check("gdpr_consent", &write(&[1, 7], &[1], true), Consent::Partly);
        check("euconsent-v2", &write(&[], &[], false), Consent::Refused);
        check("euconsent-v2", "", Consent::Unknown);
        check("euconsent-v2", "BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA", Consent::Unknown);
        check("euconsent-v2", "!!!", Consent::Unknown);
        check("usprivacy", "1YYN", Consent::Refused);
        check("usprivacy", "1YNN", Consent::Unknown);
        check("usprivacy", "1---", Consent::Unknown);
        check("gpp", &format!("DBABMA~{}", write(&[], &[], false)), Consent::Refused);
        check("gpp", "DBABTA~1YYN", Consent::Refused);
        check("gpp", "DBABTA~1YNN", Consent::Unknown);
        check("gpp", "DBABTA", Consent::Unknown);
        check("other", "1YYN", Consent::Unknown);
    }

    #[test]
    fn headers_of_the_global_privacy_platform() {
        let header = |bits: &str| sections(&encode(&format!("000011000001{bits}")));
        // Section 2; section 6; sections 2 and 6; sections 5 to 7.
        assert_eq!(sections("DBABMA"), Some(vec![2]));
        assert_eq!(sections("DBABTA"), Some(vec![6]));
        assert_eq!(sections("DBACNY"), Some(vec![2, 6]));
        assert_eq!(header("000000000001100011011"), Some(vec![5, 6, 7]));
        assert_eq!(header("111111111111"), None);
        assert_eq!(sections("~"), None);
    }

    #[test]
    fn opting_out_in_the_united_states() {
        let section =
            |answers: &str| us_national(&encode(&format!("000001{}{answers}", "00".repeat(6))));
        assert_eq!(section("010000"), Consent::Refused);
        assert_eq!(section("000001"), Consent::Refused);
        assert_eq!(section("101010"), Consent::Unknown);
        assert_eq!(us_national(""), Consent::Unknown);
    }

    #[test]
    fn hostile_strings_end() {
        assert_eq!(Granted::read(&"C".repeat(1 << 20)), None);
        let most = "C".to_owned() + &"_".repeat(MOST - 1);
        assert!(Granted::read(&most).is_none_or(|granted| granted.vendors.len() <= 65_535));
    }
}
