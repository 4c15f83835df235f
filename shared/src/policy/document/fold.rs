//! Folding text for reading while remembering where each piece came from.

use unicode_normalization::char::compose;

/// The open block: its clean text and the map back to the flat text.
#[derive(Default)]
pub struct Fold {
    /// Clean text so far.
    pub text: String,
    map: Vec<u32>,
    /// A space is due before the next character.
    flat_space: bool,
    text_space: bool,
    started: bool,
    text_started: bool,
}

impl Fold {
    /// Takes one character in. White space collapses; it never starts or ends a block.
    pub fn push(&mut self, flat: &mut String, c: char, shown: bool) {
        if c.is_whitespace() || c == '\u{0}' {
            self.flat_space = self.started;
            self.text_space |= self.text_started;
            return;
        }
        if !self.started {
            self.started = true;
            if !flat.is_empty() {
                flat.push('\n');
            }
        } else if std::mem::take(&mut self.flat_space) {
            flat.push(' ');
        }
        self.flat_space = false;
        let at = flat.len();
        flat.push(c);
        if !shown {
            return;
        }
        if std::mem::take(&mut self.text_space) && self.text_started {
            self.add(' ', at.saturating_sub(1));
        }
        self.clean(c, at);
    }

    /// Length of the clean text when the next character is added: with the space that is due before it.
    pub fn at(&self) -> usize {
        self.text.len() + usize::from(self.text_space && self.text_started)
    }

    /// Parts two words of the clean text; the flat text stays as written.
    pub fn gap(&mut self) {
        self.text_space |= self.text_started;
    }

    /// Takes a run of plain signs in, shown as written; most of a document is read so.
    pub fn push_run(&mut self, flat: &mut String, run: &str) {
        let mut rest = run.chars();
        if let Some(first) = rest.next() {
            self.push(flat, first, true);
        }
        let rest = rest.as_str();
        let at = flat.len();
        flat.push_str(rest);
        self.text.push_str(rest);
        self.map.extend((at..at + rest.len()).map(place));
    }

    fn clean(&mut self, c: char, at: usize) {
        match c {
            '\u{00ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2060}'
            | '\u{feff}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {}
            '’' | '‘' | '`' | '´' | 'ʼ' | '‛' | '′' => self.add('\'', at),
            '“' | '”' | '„' | '«' | '»' | '″' => self.add('"', at),
            '‐' | '‑' | '‒' => self.add('-', at),
            'ﬁ' => self.add_all("fi", at),
            'ﬂ' => self.add_all("fl", at),
            'ﬀ' => self.add_all("ff", at),
            'ﬃ' => self.add_all("ffi", at),
            'ﬄ' => self.add_all("ffl", at),
            c if is_mark(c) => self.combine(c, at),
            c if c.is_control() => {}
            c => self.add(c, at),
        }
    }

    fn add_all(&mut self, text: &str, at: usize) {
        for c in text.chars() {
            self.add(c, at);
        }
    }

    /// Composes a combining mark with the letter before it (decomposed accents).
    fn combine(&mut self, mark: char, at: usize) {
        if let Some(joined) = self.text.chars().next_back().and_then(|last| compose(last, mark)) {
            if let Some(last) = self.text.pop() {
                let start = self.map.len().saturating_sub(last.len_utf8());
                let place = self.map.get(start).copied().unwrap_or(at as u32) as usize;
                self.map.truncate(start);
                self.add(joined, place);
            }
        } else {
            self.add(mark, at);
        }
    }

    fn add(&mut self, c: char, at: usize) {
        self.text_started = true;
        self.text.push(c);
        self.map.extend(std::iter::repeat_n(place(at), c.len_utf8()));
    }

    /// Ends the block; `None` when nothing readable was in it.
    pub fn finish(&mut self, flat: &str) -> Option<(String, Vec<u32>)> {
        self.map.push(place(flat.len()));
        let read = self.text_started.then(|| (self.text.clone(), self.map.clone()));
        // The next block grows in the room of this one.
        let (mut text, mut map) = (std::mem::take(&mut self.text), std::mem::take(&mut self.map));
        text.clear();
        map.clear();
        *self = Self { text, map, ..Self::default() };
        read
    }
}

/// A place in the flat text, as the map keeps it.
fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// How many bytes at the start of a text, at most `room`, are plain: letters, figures and signs that no
/// markup gives a meaning to and that are read as they stand; with `spaces` also those between two words.
pub fn plain(text: &str, room: usize, spaces: bool) -> usize {
    let bytes = &text.as_bytes()[..room.min(text.len())];
    let plain = |b: &u8| matches!(b, b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-'..=b'/' | b',');
    let parts = |at: usize| at > 0 && bytes[at] == b' ' && bytes.get(at + 1).is_some_and(plain);
    (0..bytes.len()).take_while(|at| plain(&bytes[*at]) || spaces && parts(*at)).count()
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036f}')
}

/// Lower case of the same length: a character whose lower case takes another number of bytes stays.
pub fn lower(text: &str) -> String {
    let low = text.to_ascii_lowercase();
    if low.is_ascii() {
        return low;
    }
    low.chars()
        .map(|c| {
            if c.is_ascii() {
                return c;
            }
            let mut low = c.to_lowercase();
            match (low.next(), low.next()) {
                (Some(l), None) if l.len_utf8() == c.len_utf8() => l,
                _ => c,
            }
        })
        .collect()
}
