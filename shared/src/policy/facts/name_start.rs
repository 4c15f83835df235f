//! Where the name before a legal form begins. Nothing here knows whose name it is.

use crate::policy::lexicon::terms;

/// Small words inside German names ("Gasthaus zur Linde"); a noun before them would be a sentence.
const SMALL_GERMAN: &[&str] =
    &["am", "an", "auf", "bei", "beim", "im", "in", "zum", "zur", "der", "dem", "den", "und"];

/// What French elides before a name.
const ELIDED: &[&str] = &["qu'", "Qu'", "d'", "n'", "s'", "jusqu'", "lorsqu'", "puisqu'"];

/// Back over capitalised words (and the small words inside names) before a legal form.
pub fn name_start(before: &str, german: bool) -> Option<usize> {
    let mut start = None;
    let mut end = before.trim_end_matches([' ', ',']).len();
    if german && let Some(line) = joined_line(&before[..end]) {
        return Some(line);
    }
    for _ in 0..6 {
        let head = &before[..end];
        let word_at = head.rfind([' ', '(', '"', ':', '/']).map_or(0, |i| i + 1);
        // "qu'emTransit B.V.": what is elided belongs to the sentence.
        let elided = ELIDED.iter().find(|elided| head[word_at..].starts_with(**elided));
        let word_at = word_at + elided.map_or(0, |elided| elided.len());
        let word = head[word_at..].trim_matches(['"', '\'']);
        let capital = word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        // German articles stand before a name, not in it.
        let small = matches!(word, "&" | "und" | "en" | "and" | "et")
            || if german {
                matches!(word, "am" | "im" | "zum" | "zur")
            } else {
                matches!(word, "van" | "de" | "der" | "of" | "du")
            };
        // "culture7 GmbH", "winkel.example B.V.": a small letter, but no ordinary word.
        let odd = |c: char| c.is_uppercase() || c.is_ascii_digit() || c == '.';
        let coined = start.is_none()
            && word.len() > 4
            && !word.ends_with(['.', ',', ')'])
            && word.chars().any(odd);
        if !(capital || coined || small && start.is_some())
            || word.ends_with([',', '.', ';']) && start.is_some()
        {
            break;
        }
        if capital || coined {
            start = Some(word_at);
        }
        if word_at == 0 || elided.is_some() || !before[..word_at].ends_with(' ') {
            break;
        }
        end = before[..word_at].trim_end().len();
        if end == 0 {
            break;
        }
    }
    start
}

/// "Café am Markt GmbH" on a line of its own: German names hold small words that elsewhere stand between
/// two names. Gives the start of the line.
fn joined_line(line: &str) -> Option<usize> {
    let words: Vec<&str> = line.split(' ').collect();
    let capital = |word: &&str| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    let small = |word: &&str| SMALL_GERMAN.contains(word);
    let named = words.len() <= 7
        && words.first().is_some_and(|first| capital(first) && !is_term(first))
        && words.iter().all(|word| capital(word) || small(word))
        && words.iter().any(small);
    named.then_some(0)
}

/// Terms of the law, words that open sentences, articles before a name.
fn is_term(word: &str) -> bool {
    let low = word.to_lowercase();
    terms::holds("not_names", &low) || terms::holds("name_prefixes", &low)
}
