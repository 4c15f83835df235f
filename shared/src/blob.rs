//! Reads the blobs that `build.rs` wrote of the data files: the catalogue, and what policies are read
//! by. Numbers that point nowhere read as zero or empty: a broken blob makes a catalogue that knows
//! little, never a panic. Not a parser: nothing is copied or built here.
//!
//! The two are apart because the extension reads policies in a module of its own, which takes the
//! catalogue over from the first one: without the feature `catalogue` it is not in the program, and is
//! to be given to [`lend`].

#[path = "../build/layout.rs"]
pub mod layout;

use std::cmp::Ordering;
use std::ops::Range;

use layout::{LISTS, SECTIONS, STRINGS, WIDTHS};

/// The catalogue, where it is in the program.
#[cfg(feature = "catalogue")]
pub static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));
static READING_BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/reading.bin"));

/// The sections of a blob.
#[derive(Debug)]
pub struct Blob<'a>([&'a [u8]; SECTIONS]);

/// The catalogue. Where its sections stand is worked out by the compiler.
#[cfg(feature = "catalogue")]
pub static DATA: Blob<'static> = Blob::cut(BYTES);

/// Names as policies write them, lexicons and lists of terms.
pub static READING: Blob<'static> = Blob::cut(READING_BYTES);

/// The catalogue that was lent; an empty one when nobody did.
#[cfg(not(feature = "catalogue"))]
pub static DATA: std::sync::LazyLock<Blob<'static>> =
    std::sync::LazyLock::new(|| Blob::cut(LENT.get().map_or(&[], Vec::as_slice)));

#[cfg(not(feature = "catalogue"))]
static LENT: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();

/// Gives a program the catalogue of another one, before it looks anything up. Changes nothing where one
/// is in the program.
pub fn lend(catalogue: Vec<u8>) {
    #[cfg(not(feature = "catalogue"))]
    let _ = LENT.set(catalogue);
    #[cfg(feature = "catalogue")]
    drop(catalogue);
}

/// The number at a place; 0 beyond the end.
#[inline(always)]
pub const fn u32_at(bytes: &[u8], at: usize) -> u32 {
    if let Some((_, rest)) = bytes.split_at_checked(at)
        && let Some(number) = rest.first_chunk::<4>()
    {
        return u32::from_le_bytes(*number);
    }
    0
}

impl<'a> Blob<'a> {
    /// Cuts a blob into its sections; empty where it points outside itself.
    pub const fn cut(blob: &'a [u8]) -> Self {
        let mut sections: [&[u8]; SECTIONS] = [&[]; SECTIONS];
        let mut index = 0;
        while index < SECTIONS {
            let (offset, length) = (u32_at(blob, index * 8), u32_at(blob, index * 8 + 4));
            if let Some((_, rest)) = blob.split_at_checked(offset as usize)
                && let Some((section, _)) = rest.split_at_checked(length as usize)
            {
                sections[index] = section;
            }
            index += 1;
        }
        Self(sections)
    }

    /// One section's bytes.
    #[inline(always)]
    pub fn section(&self, section: usize) -> &'a [u8] {
        self.0[section]
    }

    /// How many records a section has.
    pub fn count(&self, of: usize) -> usize {
        self.section(of).len() / 4 / WIDTHS[of]
    }

    /// One word of a record.
    #[inline(always)]
    pub fn word(&self, of: usize, record: usize, field: usize) -> u32 {
        let at = record.saturating_mul(WIDTHS[of]).saturating_add(field).saturating_mul(4);
        u32_at(self.section(of), at)
    }

    /// The text at a reference, as bytes: comparing needs no more.
    #[inline(always)]
    pub fn bytes(&self, reference: u32) -> &'a [u8] {
        let rest = self.section(STRINGS).get(reference as usize..).unwrap_or_default();
        let (length, rest) = match *rest {
            [255, low, high, ref rest @ ..] => (usize::from(u16::from_le_bytes([low, high])), rest),
            [length, ref rest @ ..] => (usize::from(length), rest),
            [] => return &[],
        };
        rest.get(..length).unwrap_or_default()
    }

    /// The text at a reference.
    pub fn text(&self, reference: u32) -> &'a str {
        std::str::from_utf8(self.bytes(reference)).unwrap_or_default()
    }

    /// The references in a list.
    pub fn references(&self, list: u32) -> impl ExactSizeIterator<Item = u32> + Clone + use<'a> {
        // A reference out of range must stay so where addresses have 32 bits.
        let (words, at) = (self.section(LISTS), (list as usize).saturating_mul(4));
        let length = (u32_at(words, at) as usize).min(words.len() / 4);
        (0..length).map(move |i| u32_at(words, at.saturating_add(4 + i * 4)))
    }
}

/// How many records a section has.
pub fn count(of: usize) -> usize {
    DATA.count(of)
}

/// One word of a record.
pub fn word(of: usize, record: usize, field: usize) -> u32 {
    DATA.word(of, record, field)
}

/// The text at a reference, as bytes: comparing needs no more.
pub fn bytes(reference: u32) -> &'static [u8] {
    DATA.bytes(reference)
}

/// The text at a reference.
pub fn text(reference: u32) -> &'static str {
    DATA.text(reference)
}

/// The references in a list.
pub fn references(list: u32) -> impl ExactSizeIterator<Item = u32> + Clone {
    DATA.references(list)
}

/// The texts of a list.
pub fn list(list: u32) -> impl ExactSizeIterator<Item = &'static str> + Clone {
    references(list).map(text)
}

/// Finds a row of a sorted range; `compare` says how a row stands to the one looked for.
pub fn bisect(rows: Range<usize>, compare: impl Fn(usize) -> Ordering) -> Option<usize> {
    let Range { mut start, mut end } = rows;
    while start < end {
        let middle = start + (end - start) / 2;
        match compare(middle) {
            Ordering::Equal => return Some(middle),
            Ordering::Greater => end = middle,
            Ordering::Less => start = middle + 1,
        }
    }
    None
}

/// One number of two bytes.
pub fn code_at(codes: &[u8], at: usize) -> u16 {
    match codes.get(at.saturating_mul(2)..at.saturating_mul(2).saturating_add(2)) {
        Some(&[low, high]) => u16::from_le_bytes([low, high]),
        _ => 0,
    }
}

#[cfg(all(test, feature = "catalogue"))]
mod tests {
    use super::*;
    use layout::*;

    /// Every reference in every record points at a whole text or list.
    #[test]
    fn offsets_hold() {
        let texts = texts_of(&DATA, BYTES);
        let text_fields: [(usize, &[usize]); 8] = [
            (PATHS, &[0]),
            (ENDPOINTS, &[0]),
            (ORGANISATIONS, &[0, 2]),
            (PRODUCTS, &[0]),
            (ALIASES, &[0]),
            (COOKIES, &[0]),
            (WIDGETS, &[0, 2]),
            (PLATFORMS, &[0, 1, 8]),
        ];
        for (of, fields) in text_fields {
            for (record, field) in (0..count(of)).flat_map(|r| fields.iter().map(move |f| (r, *f)))
            {
                assert!(texts.contains(&word(of, record, field)), "section {of} record {record}");
            }
        }
        let products = count(PRODUCTS) as u32;
        for (of, field) in [(PATHS, 2), (ENDPOINTS, 2), (WIDGETS, 1)] {
            let index = |row| match word(of, row, field) {
                widget if widget & PATH_WIDGET != 0 => {
                    (widget & !PATH_WIDGET, count(WIDGETS) as u32)
                }
                product => (product, products),
            };
            assert!((0..count(of)).map(index).all(|(i, end)| i < end), "section {of}");
        }
        for cookie in 0..count(COOKIES) {
            assert!(texts.contains(&(word(COOKIES, cookie, 1) & 0x00ff_ffff)), "cookie {cookie}");
            assert!(word(COOKIES, cookie, 2) & 0xffff <= products, "cookie {cookie}");
        }
        for node in 0..count(NODES) {
            assert!(texts.contains(&(word(NODES, node, 0) & 0x00ff_ffff)), "node {node}");
        }
        let orgs = count(ORGANISATIONS) as u32;
        assert!((0..count(PRODUCTS)).all(|r| word(PRODUCTS, r, 1) & 0xffff < orgs));
        assert!(orgs > 1_000 && count(HOSTS) > 2_500, "third-party-web is in");
    }

    #[test]
    fn offsets_of_what_policies_are_read_by_hold() {
        let texts = texts_of(&READING, READING_BYTES);
        for of in [NAMES, FORMS, TERMS] {
            let text = |row| READING.word(of, row, 0);
            assert!((0..READING.count(of)).all(|row| texts.contains(&text(row))), "section {of}");
        }
        let index = |row| READING.word(NAMES, row, 1) & !(NAME_PRODUCT | NAME_CASED);
        let rows = |row| match READING.word(NAMES, row, 1) & NAME_PRODUCT {
            0 => count(ORGANISATIONS),
            _ => count(PRODUCTS),
        };
        let names = READING.count(NAMES);
        assert!((0..names).all(|row| (index(row) as usize) < rows(row)), "of the same catalogue");
        assert!(names > 1_000 && DATA.count(NAMES) == 0);
    }

    /// Where the texts of a whole blob begin.
    fn texts_of(blob: &Blob, bytes: &[u8]) -> std::collections::HashSet<u32> {
        let end = |s: usize| u32_at(bytes, s * 8) as usize + u32_at(bytes, 4 + s * 8) as usize;
        assert_eq!(end(SECTIONS - 1), bytes.len());
        let mut texts = std::collections::HashSet::new();
        let (strings, mut at) = (blob.section(STRINGS), 0);
        while at < strings.len() {
            texts.insert(at as u32);
            let text = blob.bytes(at as u32);
            assert!(std::str::from_utf8(text).is_ok());
            at += text.len() + if strings[at] == 255 { 3 } else { 1 };
        }
        texts
    }

    #[test]
    fn the_blobs_stay_small() {
        let both = BYTES.len() + READING_BYTES.len();
        assert!(both <= 1600 * 1024, "{both} bytes");
    }

    #[test]
    fn references_that_point_nowhere_are_empty() {
        assert_eq!(text(u32::MAX), "");
        assert_eq!(list(u32::MAX).len(), 0);
        assert_eq!(word(PRODUCTS, usize::MAX / 1024, 0), 0);
    }
}
