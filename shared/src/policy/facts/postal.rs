//! Postal addresses: found by their postcode, grown backwards to the street.

use super::legal_form;
use crate::policy::document::Role;
use crate::policy::lexicon::{Hit, terms};
use crate::policy::reading::Reading;

/// Longest sentence that an address is looked for in, in bytes.
const SENTENCE: usize = 1_200;
/// Addresses read in one document, at most.
const ADDRESSES: usize = 6;
/// Small words between a place and its street, and words of a street with its number.
const SMALL_WORDS: usize = 3;
const STREET_WORDS: usize = 6;

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Postal {
    /// The parts joined by commas.
    pub value: String,
    /// The sentence that holds the postcode.
    pub sentence: usize,
}

/// All postal addresses, at most a few; those of authorities and of other parties are left out.
pub fn all(reading: &Reading) -> Vec<Postal> {
    let mut out: Vec<Postal> = Vec::new();
    for sentence in 0..reading.sentences.len() {
        if out.len() >= ADDRESSES {
            break;
        }
        let text = reading.text(sentence);
        if text.len() > SENTENCE {
            continue;
        }
        let Some((at, end)) = postcode(text) else { continue };
        if of_another(reading, sentence) {
            continue;
        }
        if let Some(value) = bracketed(text, at, end) {
            out.push(Postal { value, sentence });
            continue;
        }
        let lines = if is_place(&text[..at]) { lines_before(reading, sentence) } else { None };
        let (start, lines) = match (lines, street(&text[..at])) {
            (Some(lines), _) => (0, lines + ", "),
            (None, Some(start)) => (start, String::new()),
            (None, None) => continue,
        };
        let value = format!(
            "{lines}{}",
            text[start..place_end(text, end)].trim_matches([' ', ',', '.', ':', ';'])
        );
        if value.len() <= 240 {
            out.push(Postal { value, sentence });
        }
    }
    out
}

/// Whether an address stands with the name of an authority or in a list of other parties.
fn of_another(reading: &Reading, sentence: usize) -> bool {
    let authority = (sentence.saturating_sub(3)..=sentence)
        .any(|s| reading.hits(s, "authority.").next().is_some());
    let listed =
        reading.under(sentence, "heading.thirdparties") && !reading.says(sentence, "controller.is");
    // An item that names a party with its address and a link to its own policy.
    let block = reading.block(sentence);
    let linked = matches!(block.role, Role::Item(_)) && !block.links.is_empty();
    authority || listed || linked || reading.says(sentence, "representative")
}

/// Whether what stands before a postcode is nothing but a country's sign or a place ("London, EC2A 4NE").
fn is_place(before: &str) -> bool {
    let before = before.trim_matches([' ', ',', '-', '–']);
    before.len() <= 3
        || before.len() <= 40
            && before.split(' ').all(|word| word.starts_with(char::is_uppercase))
            && !before.contains(|c: char| c.is_ascii_digit() || c == ':')
}

/// "te (3511 AB) Utrecht aan de Kerkstraat 12": the postcode in brackets, the street after the place.
fn bracketed(text: &str, at: usize, end: usize) -> Option<String> {
    let place_end = text[..at].ends_with('(').then(|| place_end(text, end))?;
    let place = text[at..place_end].replace(')', "");
    let mut words = text[place_end..].split_whitespace().peekable();
    for _ in 0..SMALL_WORDS {
        words.next_if(|word| word.starts_with(char::is_lowercase));
    }
    let mut street: Vec<&str> = Vec::new();
    for word in words.take(STREET_WORDS) {
        street.push(word.trim_end_matches(['.', ',', ';', ')']));
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            let named = street.len() > 1 && street[0].starts_with(char::is_uppercase);
            return named.then(|| format!("{}, {}", street.join(" "), place.trim()));
        }
        if word.ends_with(['.', ';', ')']) {
            break;
        }
    }
    None
}

/// Where the place name after a postcode ends: before a bracket, a sentence or a word in lower case.
fn place_end(text: &str, from: usize) -> usize {
    let mut end = from;
    let mut words = text[from..].split_inclusive(' ').enumerate().peekable();
    while let Some((count, word)) = words.next() {
        let bare = word.trim_matches([' ', ',', '–', '-', '|']);
        // "1234 AB te Plaats": the small word stands before the place.
        let placed = count <= 2
            && matches!(bare, "te" | "in" | "à")
            && words.peek().is_some_and(|(_, next)| next.starts_with(char::is_uppercase));
        let name = bare.is_empty()
            || placed
            || bare.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        if !name || bare.starts_with(['(', '<']) || end - from > 60 {
            break;
        }
        end += word.len();
        if word.trim_end().ends_with(['.', ';', ')']) && bare.len() > 3 {
            break;
        }
    }
    end
}

/// An address without the name it begins with.
pub fn without_name(address: &str, name: &str) -> String {
    let rest = address.strip_prefix(name).map(|rest| rest.trim_start_matches([',', ' ']));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(address).to_owned()
}

/// Whether a text holds a postcode with a place.
pub fn has_postcode(text: &str) -> bool {
    postcode(text).is_some()
}

/// Where a postcode of NL, BE, DE, FR, UK, CH, AT or US stands, followed by a place name; and its end.
fn postcode(text: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = bytes.iter().position(u8::is_ascii_digit)?;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit()
            || at > 0
                && (bytes[at - 1].is_ascii_alphanumeric()
                    || matches!(bytes[at - 1], b'+' | b'-' | b'/'))
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
        // A place name with a capital; a year needs a street before it.
        let named = after.chars().next().is_some_and(char::is_uppercase) && rest.starts_with(' ');
        let year = digits == 4 && (text[at..].starts_with("19") || text[at..].starts_with("20"));
        // "CA 94105", but not "ISO 27001".
        let american = digits == 5
            && at >= 3
            && text.get(at - 3..at - 1).is_some_and(|s| s.bytes().all(|b| b.is_ascii_uppercase()))
            && (at == 3 || !bytes[at - 4].is_ascii_alphanumeric());
        let plausible = dutch
            || american
            || named && (digits == 5 || digits == 4 && (!year || street(&text[..at]).is_some()));
        if plausible && letters != "EU" {
            return Some((at, at + digits));
        }
        if digits == 2 && is_parted(rest) && street(&text[..at]).is_some() {
            return Some((at, at + "75 001".len()));
        }
        at += digits;
    }
    british(text)
}

/// "93 400 Saint-Ouen": whether the last three figures of a French postcode and a place follow a space.
fn is_parted(rest: &str) -> bool {
    let figures = rest.strip_prefix(' ').and_then(|rest| rest.split_once(' '));
    figures.is_some_and(|(figures, place)| {
        figures.len() == 3
            && figures.bytes().all(|b| b.is_ascii_digit())
            && place.starts_with(char::is_uppercase)
    })
}

/// `EC2A 4NE`: an outward code, a space, a digit and two letters.
fn british(text: &str) -> Option<(usize, usize)> {
    let mut before: Option<(usize, &str)> = None;
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        let bare = word.trim_matches([' ', ',', '.']);
        let inward = bare.len() == 3
            && bare.as_bytes()[0].is_ascii_digit()
            && bare.bytes().skip(1).all(|b| b.is_ascii_uppercase());
        let outward = |code: &str| {
            (2..=4).contains(&code.len())
                && code.starts_with(|c: char| c.is_ascii_uppercase())
                && code.bytes().any(|b| b.is_ascii_digit())
                && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        };
        if let Some((start, _)) = before.filter(|(_, code)| inward && outward(code)) {
            return Some((start, at + bare.len()));
        }
        before = Some((at, bare));
        at += word.len();
    }
    None
}

/// Where the street before a postcode begins: "Word(s) number" or "number, Word(s)" before it.
fn street(before: &str) -> Option<usize> {
    let trimmed = before.trim_end_matches([' ', ',', '-', '–', '|']);
    let number = trimmed.rfind(|c: char| c.is_ascii_digit())?;
    if trimmed.len() - number > 60 {
        return None;
    }
    let first = trimmed.len() - number > 6;
    // Back to the start of the line, a label ("Adres:") or a sentence, but not beyond 90 bytes.
    let floor = (trimmed.len().saturating_sub(90)..=trimmed.len())
        .find(|i| trimmed.is_char_boundary(*i))?;
    let floor = if first {
        // "41, rue Bobby Sands": from the number on.
        let tail = trimmed[..=number].trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
        tail.len().max(floor)
    } else {
        floor
    };
    let window = &trimmed[floor..];
    let start = window.rfind([':', ';', '(', '"']).map_or(0, |i| i + 1);
    // "…, rue du Moulin 14": from the word for a street on.
    if let Some(word) = street_word(&window[start..]).filter(|_| !first) {
        return Some(floor + start + word);
    }
    // A sentence that runs into an address ("… gevestigd aan Heerewegh 36"): from the last small word on.
    let mut from = start;
    let mut at = start;
    for word in window[start..].split_inclusive(' ') {
        at += word.len();
        let bare = word.trim();
        if !first
            && bare.len() > 1
            && bare.starts_with(char::is_lowercase)
            && !matches!(bare, "van" | "de" | "der" | "den" | "rue" | "bis" | "du" | "des" | "la")
        {
            from = at;
        }
    }
    // "aan de Dorpsstraat 1": the article is no part of the name.
    let name =
        window[from.min(window.len())..].find(|c: char| c.is_uppercase() || c.is_ascii_digit())?;
    Some(floor + from + name)
}

/// Where the last word for a street begins in a text.
fn street_word(text: &str) -> Option<usize> {
    let mut at = 0;
    let mut last = None;
    for word in text.split_inclusive([' ', ',']) {
        let bare = word.trim_matches([' ', ',']);
        let known = |term: &str| terms::holds("street_words", term);
        if known(&bare.to_lowercase()) || known(&format!("^{bare}")) {
            last = Some(at);
        }
        at += word.len();
    }
    last
}

/// The lines before a line that begins with a postcode, when they read as an address: short, without an
/// end mark, one of them with a number.
fn lines_before(reading: &Reading, sentence: usize) -> Option<String> {
    let block = reading.sentences[sentence].block;
    let mut lines: Vec<&str> = Vec::new();
    for at in (block.saturating_sub(4)..block).rev() {
        let other = &reading.doc.blocks[at];
        let text = other.text.rsplit(": ").next().unwrap_or(&other.text);
        let line = text.len() <= 80
            && text.starts_with(char::is_alphanumeric)
            && !text.contains('@')
            && !other.text.trim_end().ends_with([':', '!', '?'])
            && !matches!(other.role, Role::Heading(1 | 2));
        let prose = text.trim_end().ends_with('.') && text.split(' ').count() > 4;
        if !line || prose || is_label(reading, at) {
            break;
        }
        lines.push(text.trim_matches([' ', ',']));
    }
    lines.reverse();
    lines.iter().any(|line| line.chars().any(|c| c.is_ascii_digit())).then(|| lines.join(", "))
}

/// Whether a line begins with a word for who is responsible and names nobody ("Verantwortliche Stelle"), or
/// with one for who speaks for it ("vertreten durch …", "Der Bürgermeister").
fn is_label(reading: &Reading, block: usize) -> bool {
    let sentence = reading.sentences.partition_point(|s| s.block < block);
    let Some(range) = reading.scan.ranges.get(sentence) else { return false };
    let opens = |(_, hit): (&str, &Hit)| hit.first == range.0;
    reading.sentences[sentence].block == block
        && ["controller.is", "contact.dpo", "represented"]
            .iter()
            .any(|of| reading.hits(sentence, of).any(opens))
        && !legal_form::ends(&reading.doc.blocks[block].text)
}
