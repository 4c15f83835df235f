//! Reading bit by bit, as consent strings are written. Past the end nothing is read.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Longest string that is read, in bytes: a thousand vendors, one by one, take less.
pub(super) const MOST: usize = 8 * 1024;

/// Signs of base64 whose number need not fill bytes.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let text = Some(text.trim_end_matches('=')).filter(|text| text.len() <= MOST)?;
    let filled = format!("{text}{}", "A".repeat((4 - text.len() % 4) % 4));
    URL_SAFE_NO_PAD.decode(filled).ok()
}

/// Bits, the highest of each byte first.
pub(super) struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Bits<'a> {
    /// From the first bit on.
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub(super) fn skip(&mut self, bits: usize) {
        self.at += bits;
    }

    pub(super) fn number(&mut self, bits: usize) -> Option<u32> {
        let mut number = 0;
        for _ in 0..bits {
            let byte = self.bytes.get(self.at / 8)?;
            number = number << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(number)
    }

    /// The places of the bits that are set, from 1.
    pub(super) fn set(&mut self, bits: usize) -> Option<Vec<u16>> {
        let mut places = Vec::new();
        for place in 1..=bits {
            if self.number(1)? == 1 {
                places.push(place as u16);
            }
        }
        Some(places)
    }

    /// Vendors, bit by bit or in runs.
    pub(super) fn vendors(&mut self) -> Option<Vec<u16>> {
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
    pub(super) fn fibonacci(&mut self) -> Option<u16> {
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
pub(super) mod tests {
    use super::*;

    /// Writes bits, given as `0` and `1`, as signs of base64.
    pub(in super::super) fn encode(bits: &str) -> String {
        let filled = format!("{bits}{}", "0".repeat((8 - bits.len() % 8) % 8));
        let byte = |at: usize| u8::from_str_radix(&filled[at..at + 8], 2).unwrap();
        URL_SAFE_NO_PAD.encode((0..filled.len()).step_by(8).map(byte).collect::<Vec<_>>())
    }

    #[test]
    fn numbers() {
        let bytes = decode(&encode("1011001110011")).unwrap();
        let mut bits = Bits::of(&bytes);
        assert_eq!((bits.number(3), bits.number(1)), (Some(5), Some(1)));
        bits.skip(2);
        assert_eq!((bits.number(3), bits.number(32)), (Some(7), None));
        let bytes = decode(&encode("01111011")).unwrap();
        let mut bits = Bits::of(&bytes);
        assert_eq!((bits.fibonacci(), bits.fibonacci()), (Some(2), Some(1)));
    }
}
