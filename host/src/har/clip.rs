//! JSON as it is read, with its strings cut: a recording holds whole pictures and scripts as text, of
//! which nothing is needed. What follows a cut is dropped before it reaches the parser, so that no
//! string of a file, however long, is ever held in memory.

use std::io::{Read, Result};

/// Bytes of a string that are kept: more than any address or header that is looked at.
const SOFT: usize = 32 * 1024;
/// From here on a string is cut anywhere, also where only escapes follow each other.
const HARD: usize = SOFT + 4 * 1024;

/// Cuts the strings of the JSON that it reads.
pub struct Clip<R> {
    inner: R,
    inside: bool,
    escaped: bool,
    /// Digits of `\u0000` still to come.
    digits: u8,
    length: usize,
    cutting: bool,
}

impl<R: Read> Clip<R> {
    /// Reads from here.
    pub fn new(inner: R) -> Self {
        Self { inner, inside: false, escaped: false, digits: 0, length: 0, cutting: false }
    }

    fn keeps(&mut self, byte: u8) -> bool {
        if !self.inside {
            self.inside = byte == b'"';
            (self.length, self.cutting) = (0, false);
            return true;
        }
        self.length += 1;
        if self.escaped {
            self.escaped = false;
            self.digits = if byte == b'u' { 4 } else { 0 };
            return !self.cutting;
        }
        if self.digits > 0 && byte.is_ascii_hexdigit() {
            self.digits -= 1;
            return !self.cutting;
        }
        self.digits = 0;
        if byte == b'"' {
            self.inside = false;
            return true;
        }
        self.escaped = byte == b'\\';
        // Not within a letter of several bytes, nor, if that can be helped, between two escapes
        // that are one letter.
        let letter = byte.is_ascii() && !self.escaped;
        let limit = if letter { SOFT } else { HARD };
        self.cutting |= self.length > limit && byte & 0xc0 != 0x80;
        !self.cutting
    }
}

impl<R: Read> Read for Clip<R> {
    fn read(&mut self, out: &mut [u8]) -> Result<usize> {
        loop {
            let read = self.inner.read(out)?;
            let mut kept = 0;
            for at in 0..read {
                let byte = out[at];
                if self.keeps(byte) {
                    out[kept] = byte;
                    kept += 1;
                }
            }
            if kept > 0 || read == 0 {
                return Ok(kept);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clipped(json: &str) -> String {
        let mut out = String::new();
        Clip::new(json.as_bytes()).read_to_string(&mut out).unwrap();
        out
    }

    #[test]
    fn what_is_short_stays_as_it_is() {
        for json in ["", "{}", r#"{"a":"b\"c\\","d":["\u00e9é",1]}"#, "\"open", "\\\"\\\""] {
            assert_eq!(clipped(json), json);
        }
    }

    #[test]
    fn what_is_long_is_cut_and_stays_json() {
        for piece in
            ["x", "é", "\\n", "\\\\", "\\\"", "\\u00e9", "\\ud83d\\ude00", "😀", "a\\u0041"]
        {
            for shift in 0..13 {
                let long = format!("{}{}", "y".repeat(shift), piece.repeat(30_000));
                let out = clipped(&format!(r#"{{"a":"{long}","b":[1,"c"]}}"#));
                assert!(out.len() < HARD + 64, "{piece} {shift}: {}", out.len());
                assert!(out.ends_with(r#"","b":[1,"c"]}"#), "{piece} {shift}");
                let value: Result<serde_json::Value> =
                    serde_json::from_str(&out).map_err(std::io::Error::from);
                // Only a text of nothing but pairs of escapes may be cut within one.
                assert!(value.is_ok() || piece == "\\ud83d\\ude00", "{piece} {shift}");
            }
        }
    }
}
