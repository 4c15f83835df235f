//! A recorded browsing session: HAR 1.2 as browsers and test tools write it, plain or packed.
//!
//! Nothing of a file is trusted: strings are cut while they are read, an entry has a bounded size, and
//! so has what is kept of all of them. An entry that can not be used is named and left out; only
//! text that is no JSON ends the reading. What an exchange means is none of this module's business.

mod clip;
mod cookies;
mod exchange;
mod resource;
mod tree;
mod visits;

use std::fmt;
use std::io::{BufRead, BufReader, Read};

use flate2::bufread::MultiGzDecoder;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

pub use exchange::Exchange;
pub use visits::Visits;

use tree::Entry;

/// Largest recording that is read, in bytes of JSON: an hour of heavy browsing has a tenth of it.
const FILE_BYTES: u64 = 2 * 1024 * 1024 * 1024;
/// What is kept of all exchanges, in bytes.
const KEPT_BYTES: usize = 256 * 1024 * 1024;
/// Entries that can not be used and are named; the others are counted.
const NAMED: usize = 5;
/// How often progress is told, in entries.
const STEP: usize = 2_000;

/// What was read of a recording.
#[derive(Debug, Default)]
pub struct Recording {
    /// Who wrote it: `Firefox 153.0`.
    pub writer: String,
    /// What was exchanged, in order of time.
    pub exchanges: Vec<Exchange>,
    /// Titles of pages by their identifier; Chrome writes the address there.
    pub titles: Vec<(String, String)>,
    /// Entries of the file.
    pub entries: usize,
    /// Entries that lead nowhere outside the browser (`data:`, `blob:`, an extension's).
    pub local: usize,
    /// Entries that can not be used.
    pub bad: usize,
    /// The first of those: which, and why.
    pub reasons: Vec<String>,
    /// Entries beyond what is kept.
    pub beyond: usize,
    bytes: usize,
}

/// Reads a recording; `progress` is told the number of entries from time to time.
///
/// # Errors
/// When it is no JSON, or not that of a recording.
pub fn read(source: impl Read, progress: &mut dyn FnMut(usize)) -> serde_json::Result<Recording> {
    let mut source = BufReader::with_capacity(64 * 1024, source);
    let packed = source.fill_buf().map_err(serde_json::Error::io)?.starts_with(&[0x1f, 0x8b]);
    let plain: Box<dyn Read> =
        if packed { Box::new(MultiGzDecoder::new(source)) } else { Box::new(source) };
    let mut plain = BufReader::with_capacity(64 * 1024, clip::Clip::new(plain.take(FILE_BYTES)));
    let head = plain.fill_buf().map_err(serde_json::Error::io)?;
    let head = head.strip_prefix(MARK).unwrap_or(head).trim_ascii_start();
    if let Some(what) = no_recording(head) {
        return Err(serde::de::Error::custom(what));
    }
    let mut from = serde_json::Deserializer::from_reader(WithoutMark(plain));
    let mut recording = Recording::default();
    File(&mut recording, progress).deserialize(&mut from)?;
    recording.exchanges.sort_by_key(|exchange| exchange.time);
    Ok(recording)
}

/// What a file is that can be no recording, by its first bytes.
fn no_recording(head: &[u8]) -> Option<&'static str> {
    match head {
        [] => Some("the file is empty"),
        [b'{', ..] => None,
        _ if head.starts_with(b"PK") => Some("it is an archive; unpack it first"),
        _ if head.contains(&0) || std::str::from_utf8(&head[..head.len().min(4)]).is_err() => {
            Some("it is no text")
        }
        _ => Some("it is no JSON"),
    }
}

impl Recording {
    fn take(&mut self, entry: &Value) {
        self.entries += 1;
        match exchange::of(entry) {
            Ok(Some(exchange)) if self.bytes < KEPT_BYTES => {
                self.bytes += exchange.weight();
                self.exchanges.push(exchange);
            }
            Ok(Some(_)) => self.beyond += 1,
            Ok(None) => self.local += 1,
            Err(reason) => {
                self.bad += 1;
                if self.reasons.len() < NAMED {
                    self.reasons.push(format!("entry {}: {reason}", self.entries));
                }
            }
        }
    }

    fn pages(&mut self, pages: &Value) {
        let text = |page: &Value, key: &str| page[key].as_str().unwrap_or_default().to_owned();
        let titles = pages.as_array().into_iter().flatten();
        self.titles.extend(titles.map(|page| (text(page, "id"), text(page, "title"))));
    }
}

/// The file: `{"log": {…}}`.
struct File<'a>(&'a mut Recording, &'a mut dyn FnMut(usize));
/// What stands under `log`.
struct Log<'a>(&'a mut Recording, &'a mut dyn FnMut(usize));
/// What stands under `entries`.
struct Entries<'a>(&'a mut Recording, &'a mut dyn FnMut(usize));

macro_rules! seed {
    ($name:ident, $kind:ident, $expects:literal, $visit:item) => {
        impl<'de> DeserializeSeed<'de> for $name<'_> {
            type Value = ();

            fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
                from.$kind(self)
            }
        }

        impl<'de> Visitor<'de> for $name<'_> {
            type Value = ();

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str($expects)
            }

            $visit
        }
    };
}

seed!(
    File,
    deserialize_map,
    "a recording: an object with `log`",
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut found = false;
        while let Some(key) = map.next_key::<String>()? {
            if key == "log" {
                found = true;
                map.next_value_seed(Log(self.0, self.1))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        if found { Ok(()) } else { Err(serde::de::Error::missing_field("log")) }
    }
);

seed!(
    Log,
    deserialize_map,
    "the log of a recording: an object with `entries`",
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut found = false;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "entries" => {
                    found = true;
                    map.next_value_seed(Entries(self.0, self.1))?;
                }
                "browser" | "creator" => {
                    let who = map.next_value_seed(Entry)?;
                    let [name, version] =
                        ["name", "version"].map(|key| who[key].as_str().unwrap_or_default());
                    // The browser says more than the tool that wrote for it.
                    if key == "browser" || self.0.writer.is_empty() {
                        self.0.writer = format!("{name} {version}").trim().to_owned();
                    }
                }
                "pages" => {
                    let pages = map.next_value_seed(Entry)?;
                    self.0.pages(&pages);
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        if found { Ok(()) } else { Err(serde::de::Error::missing_field("entries")) }
    }
);

seed!(
    Entries,
    deserialize_seq,
    "the entries of a recording: a list",
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while let Some(entry) = seq.next_element_seed(Entry)? {
            self.0.take(&entry);
            if self.0.entries.is_multiple_of(STEP) {
                self.1(self.0.entries);
            }
        }
        Ok(())
    }
);

/// The byte order mark that some tools write first.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Leaves it out.
struct WithoutMark<R>(R);

impl<R: BufRead> Read for WithoutMark<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        if self.0.fill_buf()?.starts_with(MARK) {
            self.0.consume(MARK.len());
        }
        self.0.read(out)
    }
}

#[cfg(test)]
mod tests;
