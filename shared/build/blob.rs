//! Writes the blob: texts once, records as words, tables by open addressing.

use std::collections::HashMap;

use crate::layout::{self, SECTIONS};

/// The blob as it grows.
pub struct Blob {
    strings: Vec<u8>,
    seen: HashMap<String, u32>,
    lists: HashMap<Vec<u32>, u32>,
    codes: Vec<u16>,
    runs: HashMap<Vec<u16>, u32>,
    sections: [Vec<u32>; SECTIONS],
}

impl Blob {
    pub fn new() -> Self {
        let mut blob = Self {
            strings: vec![0],
            seen: HashMap::from([(String::new(), 0)]),
            lists: HashMap::new(),
            codes: Vec::new(),
            runs: HashMap::new(),
            sections: Default::default(),
        };
        blob.sections[layout::LISTS].push(0);
        blob
    }

    /// Stores a text, once, and says where.
    pub fn text(&mut self, text: &str) -> Result<u32, String> {
        if let Some(at) = self.seen.get(text) {
            return Ok(*at);
        }
        let length = u16::try_from(text.len())
            .map_err(|_| format!("a text is longer than 65,535 bytes: {}…", &text[..40]))?;
        let at = u32::try_from(self.strings.len()).map_err(|e| e.to_string())?;
        if at >= 1 << 24 {
            return Err("the texts exceed 16 MB".into());
        }
        match u8::try_from(length) {
            Ok(short) if short < 255 => self.strings.push(short),
            _ => {
                self.strings.push(255);
                self.strings.extend(length.to_le_bytes());
            }
        }
        self.strings.extend(text.as_bytes());
        self.seen.insert(text.to_owned(), at);
        Ok(at)
    }

    /// Stores a list of texts, once, and says where.
    pub fn list<S: AsRef<str>>(&mut self, texts: &[S]) -> Result<u32, String> {
        if texts.is_empty() {
            return Ok(0);
        }
        let refs = texts.iter().map(|t| self.text(t.as_ref())).collect::<Result<Vec<_>, _>>()?;
        if let Some(at) = self.lists.get(&refs) {
            return Ok(*at);
        }
        let lists = &mut self.sections[layout::LISTS];
        let at = u32::try_from(lists.len()).map_err(|e| e.to_string())?;
        lists.push(u32::try_from(refs.len()).map_err(|e| e.to_string())?);
        lists.extend(&refs);
        self.lists.insert(refs, at);
        Ok(at)
    }

    /// Appends one record and says its index.
    pub fn push(&mut self, section: usize, record: &[u32]) -> Result<u32, String> {
        debug_assert_eq!(record.len(), layout::WIDTHS[section]);
        let at = self.sections[section].len() / layout::WIDTHS[section];
        self.sections[section].extend(record);
        u32::try_from(at).map_err(|e| e.to_string())
    }

    /// Stores a run of short numbers, once, and says where.
    pub fn codes(&mut self, run: &[u16]) -> Result<u32, String> {
        if let Some(at) = self.runs.get(run) {
            return Ok(*at);
        }
        let at = u32::try_from(self.codes.len()).map_err(|e| e.to_string())?;
        self.codes.extend(run);
        self.runs.insert(run.to_vec(), at);
        Ok(at)
    }

    /// Writes the open-addressed table of a tree: `(hash, node)`, at most two thirds full, because most look-ups end
    /// in a free slot.
    pub fn edges(&mut self, section: usize, edges: &[(u32, u32)]) -> Result<(), String> {
        let size = (edges.len() * 3 / 2 + 1).next_power_of_two();
        let slots = &mut self.sections[section];
        slots.resize(size, 0);
        for (hash, node) in edges {
            if node + 1 >= layout::ANY {
                return Err("more labels of hosts than a slot has bits for".into());
            }
            let mut at = *hash as usize % size;
            while slots[at] != 0 {
                at = (at + 1) % size;
            }
            slots[at] = hash & !layout::NODE_BITS | (node + 1);
        }
        Ok(())
    }

    /// The finished bytes.
    pub fn bytes(self) -> Vec<u8> {
        let codes: Vec<u8> = self.codes.into_iter().flat_map(u16::to_le_bytes).collect();
        let mut bodies: Vec<Vec<u8>> = self
            .sections
            .into_iter()
            .map(|words| words.into_iter().flat_map(u32::to_le_bytes).collect())
            .collect();
        bodies[layout::STRINGS] = self.strings;
        bodies[layout::CODES] = codes;
        let mut out = Vec::new();
        let mut offset = SECTIONS * 8;
        for body in &bodies {
            out.extend((offset as u32).to_le_bytes());
            out.extend((body.len() as u32).to_le_bytes());
            offset += body.len();
        }
        out.extend(bodies.into_iter().flatten());
        out
    }
}
