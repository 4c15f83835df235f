//! The shape of names: where one begins and ends in a text, and which two are one company's.

use crate::policy::lexicon::terms;

/// Bytes of a word between a noun and the name it belongs to ("van", "für").
const SMALL: usize = 4;
/// Bytes of a name that is nothing but the capitals of a longer one.
const CAPITALS: usize = 8;

/// Runs of capitalised words in a sentence.
pub fn capitalised(text: &str) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    let ends = |b: &u8| matches!(b, b' ' | b',' | b'(' | b')' | b'"' | b':' | b';' | b'/');
    for word in text.as_bytes().split_inclusive(ends) {
        // Most words are all small letters.
        if !word.iter().any(|b| b.is_ascii_uppercase() || !b.is_ascii()) {
            at += word.len();
            continue;
        }
        let word = &text[at..at + word.len()];
        let tail = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        let bare = tail.trim_end_matches(|c: char| !c.is_alphanumeric());
        let bare = bare.strip_suffix("'s").unwrap_or(bare);
        let start = at + word.len() - tail.len();
        let end = start + bare.len();
        at += word.len();
        let capitals = || bare.chars().filter(|c| c.is_uppercase()).count();
        if !bare.starts_with(char::is_uppercase) && capitals() < 2 {
            continue;
        }
        match out.last_mut() {
            Some(last) if text[last.1..start] == *" " && end - last.0 < 60 => last.1 = end,
            _ => out.push((start, end)),
        }
    }
    out
}

/// A name without the article or noun that stands before it ("Die Whappodo GmbH", "Firma Kessel GmbH",
/// "L'ASBL Le Pré", "Privacyverklaring van Kade B.V.", "Privacy Policy Kade Ltd"). An article with a capital belongs to the name ("De Vries B.V."), unless it opens
/// the sentence.
pub fn without_prefix(name: &str, opens: bool) -> &str {
    let elided = ["l'", "L'", "d'", "D'"].iter().find_map(|article| name.strip_prefix(article));
    let mut rest = elided.unwrap_or(name);
    while let Some((first, after)) = rest.split_once(' ') {
        let low = first.to_lowercase();
        let two = after.split_once(' ').filter(|(second, _)| {
            terms::holds("title_words", &format!("{low} {}", second.to_lowercase()))
        });
        if let Some((_, after)) = two {
            rest = after;
            continue;
        }
        // No name begins with a small word; one that stands there now led on from what was dropped.
        let led_on = rest.len() < name.len() && *first == low && first.len() <= SMALL;
        if led_on || terms::holds("title_words", &low) {
            rest = after;
            continue;
        }
        let article = opens && terms::holds("name_prefixes", &format!("{low}?"));
        if after.is_empty() || !article && !terms::holds("name_prefixes", &low) {
            break;
        }
        rest = after;
    }
    rest
}

/// Whether two names are of one company: one begins with the other, or they differ by a slip of the pen.
pub fn related(a: &str, b: &str) -> bool {
    let first = |name: &str| name.split(' ').next().unwrap_or("").to_lowercase();
    let (a, b) = (first(a), first(b));
    a == b || a.len() > 5 && b.len() > 5 && distance_at_most_one(&a, &b)
}

fn distance_at_most_one(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let end =
        a[start..].iter().rev().zip(b[start..].iter().rev()).take_while(|(x, y)| x == y).count();
    a.len() - start - end <= 1 && b.len() - start - end <= 1
}

/// Whether two names can be of one company: the same but for signs, one within the other, or its
/// capitals ("Kessel Werkzeug Union", "KWU").
pub fn same(a: &str, b: &str) -> bool {
    let (first, second) = (squash(a), squash(b));
    related(a, b)
        || first.contains(&second)
        || second.contains(&first)
        || b.split(' ').any(|word| word.len() > 2 && capitals(a).starts_with(&squash(word)))
        || a.split(' ').any(|word| word.len() > 2 && capitals(b).starts_with(&squash(word)))
}

/// The first letters of the words of a name, in lower case.
fn capitals(name: &str) -> String {
    name.split(' ').filter_map(|word| word.chars().next()).flat_map(char::to_lowercase).collect()
}

/// What capitals stand for in a text: "Kessel Krankenkasse (KK)".
pub fn spelled_out(text: &str, name: &str) -> Option<String> {
    if name.len() > CAPITALS || !name.chars().all(char::is_uppercase) {
        return None;
    }
    let at = text.find(&format!(" ({name})"))?;
    let line = text[..at].rsplit('\n').next()?;
    let (start, end) = capitalised(line).pop()?;
    let words: Vec<&str> = line[start..end].split(' ').collect();
    let full = words[words.len().checked_sub(name.chars().count())?..].join(" ");
    (end == line.len() && capitals(&full) == name.to_lowercase()).then_some(full)
}

/// Where the capitals of a text stand: a name is looked for there alone.
pub struct Capitals<'a> {
    text: &'a str,
    /// For each letter from A to Z.
    places: Vec<Vec<usize>>,
}

impl<'a> Capitals<'a> {
    pub fn of(text: &'a str) -> Self {
        let mut places = vec![Vec::new(); 26];
        for (at, letter) in text.bytes().enumerate().filter(|(_, b)| b.is_ascii_uppercase()) {
            places[usize::from(letter - b'A')].push(at);
        }
        Self { text, places }
    }

    /// How often a word stands in the text, or in a longer word.
    pub fn mentions(&self, word: &str) -> usize {
        let Some(first) = word.bytes().next().filter(u8::is_ascii_uppercase) else {
            return self.text.matches(word).count();
        };
        let (mut count, mut end) = (0, 0);
        for at in &self.places[usize::from(first - b'A')] {
            if *at >= end && self.text[*at..].starts_with(word) {
                (count, end) = (count + 1, at + word.len());
            }
        }
        count
    }
}

/// Letters and digits only, in lower case.
pub fn squash(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
