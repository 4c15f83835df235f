//! Looking rows up by the hash of a text that stands elsewhere. Not a map: it owns no keys.

pub use crate::blob::layout::HASH_START;

/// An open-addressed table, at most three quarters full.
#[derive(Debug, Default)]
pub struct Table {
    /// A row plus one, and above it the upper half of its hash; 0 is free. The size is a power of two.
    slots: Vec<u32>,
}

/// Rows that a slot has room for.
const ROWS: usize = 0xffff;

/// Hash of a text (FNV-1a).
pub fn hash(text: &[u8]) -> u32 {
    hash_on(HASH_START, text)
}

/// The hash of a text whose beginning is hashed already.
pub fn hash_on(start: u32, text: &[u8]) -> u32 {
    text.iter().fold(start, |h, byte| (h ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

impl Table {
    /// A table of rows, numbered as their hashes come; what there is no room for is not found.
    pub fn of(hashes: impl ExactSizeIterator<Item = u32>) -> Self {
        let size = (hashes.len().min(ROWS) * 4 / 3 + 2).next_power_of_two();
        let mut slots = vec![0; size];
        for (hash, value) in hashes.take(ROWS).zip(1_u32..) {
            let mut at = hash as usize % size;
            while slots.get(at).is_some_and(|slot| *slot != 0) {
                at = (at + 1) % size;
            }
            if let Some(slot) = slots.get_mut(at) {
                *slot = hash & 0xffff_0000 | value;
            }
        }
        Self { slots }
    }

    /// The first row with this hash that is the one, as `is` says.
    pub fn find(&self, hash: u32, is: impl Fn(usize) -> bool) -> Option<usize> {
        let last = self.slots.len().checked_sub(1)?;
        for step in 0..=last {
            let slot = self.slots.get((hash as usize).wrapping_add(step) & last)?;
            let row = (*slot as usize & ROWS).checked_sub(1)?;
            if slot >> 16 == hash >> 16 && is(row) {
                return Some(row);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_by_hash_and_text() {
        let words = ["a", "b", "c", "d", "e"];
        // All but one in the same place.
        let hash = |word: &str| if word == "c" { 0x0007_0001 } else { 0x0009_0001 };
        let table = Table::of(words.iter().map(|word| hash(word)));
        for (row, word) in words.iter().enumerate() {
            assert_eq!(table.find(hash(word), |row| words[row] == *word), Some(row));
        }
        assert_eq!(table.find(hash("f"), |row| words[row] == "f"), None);
        assert_eq!(table.find(0x0009_0002, |_| false), None);
        assert_eq!(Table::default().find(0, |_| true), None);
        assert_eq!(Table::of([].into_iter()).find(0, |_| true), None);
    }
}
