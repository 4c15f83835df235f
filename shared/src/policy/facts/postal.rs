//! Postal addresses: found by their postcode, grown backwards to the street.

use crate::policy::document::Role;
use crate::policy::reading::Reading;

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Postal {
    /// The parts joined by commas.
    pub value: String,
    /// The sentence that holds the postcode.
    pub sentence: usize,
}

/// All postal addresses, at most a few.
pub fn all(reading: &Reading) -> Vec<Postal> {
    let mut out: Vec<Postal> = Vec::new();
    for sentence in 0..reading.sentences.len() {
        if out.len() >= 4 {
            break;
        }
        let text = reading.text(sentence);
        if text.len() > 400 {
            continue;
        }
        let Some(at) = postcode(text) else { continue };
        let inline = street(&text[..at]);
        let value = match inline {
            Some(start) => text[start..].trim_matches([' ', ',', '.', ':', ';']).to_owned(),
            None if at <= 12 || text[..at].trim().is_empty() => {
                match line_before(reading, sentence) {
                    Some(line) => format!("{line}, {}", text.trim_matches([' ', ',', '.'])),
                    None => continue,
                }
            }
            None => continue,
        };
        let value =
            value.split(['(', '<', '"']).next().unwrap_or("").trim_matches([' ', ',']).to_owned();
        if value.len() <= 200 && !out.iter().any(|known| known.value == value) {
            out.push(Postal { value, sentence });
        }
    }
    out
}

/// Where a postcode of NL, BE, DE, FR, UK, CH, AT or US stands, followed by a place name.
fn postcode(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit()
            || at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'+')
        {
            at += 1;
            continue;
        }
        let digits = bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
        let rest = &text[at + digits..];
        let after = rest.trim_start();
        let letters: String = after.chars().take(2).collect();
        let dutch = digits == 4
            && rest.len() - after.len() <= 1
            && letters.chars().count() == 2
            && letters.chars().all(|c| c.is_ascii_uppercase())
            && !after.chars().nth(2).is_some_and(char::is_alphanumeric);
        // A place name with a capital, not a year or a number in prose.
        let named = after.chars().next().is_some_and(char::is_uppercase) && rest.starts_with(' ');
        let year = digits == 4 && (text[at..].starts_with("19") || text[at..].starts_with("20"));
        let plausible = dutch || named && (digits == 5 || digits == 4 && !year);
        if plausible && letters != "EU" {
            return Some(at);
        }
        at += digits;
    }
    None
}

/// Where the street before a postcode begins: the nearest "Word(s) number" before it.
fn street(before: &str) -> Option<usize> {
    let trimmed = before.trim_end_matches([' ', ',', '-', '–', '|']);
    let number = trimmed.rfind(|c: char| c.is_ascii_digit())?;
    if trimmed.len() - number > 6 {
        return None;
    }
    // Back to the start of the line, a label ("Adres:") or a sentence, but not beyond 90 bytes.
    let floor = trimmed.len().saturating_sub(90);
    let floor = (floor..=trimmed.len()).find(|i| trimmed.is_char_boundary(*i))?;
    let window = &trimmed[floor..];
    let start = window.rfind([':', ';', '(', '"']).map_or(0, |i| i + 1);
    let start = floor + start + window[start..].find(|c: char| c.is_alphanumeric())?;
    trimmed[start..].starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()).then_some(start)
}

/// The block before, when it reads as a street: short, with a number.
fn line_before(reading: &Reading, sentence: usize) -> Option<String> {
    let block = reading.sentences[sentence].block.checked_sub(1)?;
    let block = reading.doc.blocks.get(block)?;
    let street = block.text.len() <= 80
        && block.text.chars().any(|c| c.is_ascii_digit())
        && block.text.starts_with(char::is_alphanumeric)
        && !block.text.contains('@')
        && !matches!(block.role, Role::Heading(1 | 2));
    let text = block.text.rsplit(": ").next().unwrap_or(&block.text);
    street.then(|| text.trim_matches([' ', ',']).to_owned())
}
