//! Consent strings of the IAB's Transparency and Consent Framework, 2.0 to 2.3: which purposes, and which
//! vendors by consent or by legitimate interest. What a publisher restricts further is not read: it only
//! ever takes away.

use super::bits::{Bits, decode};
use crate::observe::{Basis, Consent, Standing};

/// Purposes that ask for consent; the framework has eleven, of which the last is for few.
const PURPOSES: u8 = 10;

/// What a consent string of the framework grants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// Number of the consent platform.
    pub platform: u16,
    /// The purposes consented to, by number.
    pub purposes: Vec<u8>,
    /// The vendors consented to, by number.
    pub vendors: Vec<u16>,
    /// The vendors that may go by a legitimate interest, by number.
    pub interests: Vec<u16>,
}

impl Granted {
    /// Reads a consent string. `None` when it is none.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let bytes = text.split('.').next().and_then(decode)?;
        let mut bits = Bits::of(&bytes);
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
        let interests = bits.vendors()?;
        let purposes = purposes.into_iter().map(|n| n as u8).collect();
        Some(Self { platform, purposes, vendors, interests })
    }

    /// What was chosen.
    #[must_use]
    pub fn choice(&self) -> Consent {
        match (1..=PURPOSES).filter(|n| self.purposes.contains(n)).count() {
            0 => Consent::Refused,
            n if n == usize::from(PURPOSES) => Consent::Accepted,
            _ => Consent::Partly,
        }
    }

    /// What it says of a party, by its numbers in the list of vendors: the best that any of them has.
    /// `None` for one that has no number.
    #[must_use]
    pub fn standing(&self, numbers: impl Iterator<Item = u16>) -> Option<Standing> {
        let has = |list: &[u16], number| list.binary_search(&number).is_ok();
        let basis = |number: u16| {
            if has(&self.vendors, number) && !self.purposes.is_empty() {
                Basis::Consent
            } else if has(&self.interests, number) {
                Basis::LegitimateInterest
            } else {
                Basis::None
            }
        };
        let (basis, vendor) = numbers.map(|number| (basis(number), number)).min()?;
        Some(Standing { vendor, basis, purposes: self.purposes.clone() })
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::super::bits::MOST;
    use super::super::bits::tests::encode;
    use super::*;

    /// Writes a consent string, from its published layout.
    pub(crate) fn write(purposes: &[u8], vendors: &[u16], interests: &[u16], runs: bool) -> String {
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
        for list in [vendors, interests] {
            let most = list.iter().copied().max().unwrap_or(0);
            put(u64::from(most), 16);
            put(u64::from(runs), 1);
            if runs {
                put(list.len() as u64, 12);
                list.iter().for_each(|n| put(u64::from(*n), 17));
            } else {
                (1..=most).for_each(|n| put(u64::from(list.contains(&n)), 1));
            }
        }
        put(0, 12);
        encode(&bits)
    }

    #[test]
    fn strings_are_read_as_they_are_written() {
        for runs in [false, true] {
            let text = write(&[1, 3, 10], &[2, 755, 1200], &[91], runs);
            let granted = Granted::read(&format!("{text}.IAAA")).unwrap();
            assert_eq!((granted.platform, granted.purposes.as_slice()), (300, &[1, 3, 10][..]));
            assert_eq!(granted.vendors, [2, 755, 1200]);
            assert_eq!(granted.interests, [91]);
        }
    }

    #[test]
    fn what_a_string_says_of_a_party() {
        let granted = Granted::read(&write(&[1, 7], &[32, 755], &[91, 32], false)).unwrap();
        let basis = |numbers: &[u16]| {
            granted.standing(numbers.iter().copied()).map(|it| (it.vendor, it.basis))
        };
        assert_eq!(basis(&[755]), Some((755, Basis::Consent)));
        assert_eq!(basis(&[91]), Some((91, Basis::LegitimateInterest)));
        assert_eq!(basis(&[42]), Some((42, Basis::None)));
        assert_eq!(basis(&[42, 32]), Some((32, Basis::Consent)), "one of its numbers is enough");
        assert_eq!(basis(&[]), None, "who is not in the list is not judged");
        // Vendors without any purpose are consented to nothing.
        let refused = Granted::read(&write(&[], &[755], &[], true)).unwrap();
        let standing = refused.standing([755].into_iter()).unwrap();
        assert_eq!((standing.basis, standing.purposes), (Basis::None, vec![]));
    }

    #[test]
    fn hostile_strings_end() {
        assert_eq!(Granted::read(&"C".repeat(1 << 20)), None);
        let most = "C".to_owned() + &"_".repeat(MOST - 1);
        assert!(Granted::read(&most).is_none_or(|granted| granted.vendors.len() <= 65_535));
    }
}
