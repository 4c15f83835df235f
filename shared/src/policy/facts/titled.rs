//! The name that the title of a page bears beside what the page is: "Privacyverklaring — De Kade".
//!
//! Only a name that the text bears too; whether it is the controller's is for `controller` to weigh.

use crate::policy::document::Role;
use crate::policy::lexicon::terms;
use crate::policy::reading::Reading;

/// Signs that part the pieces of a title.
const SIGNS: [char; 9] = ['|', '–', '—', '·', '•', '»', ':', '/', '-'];
/// Words and bytes of the longest name.
const WORDS: usize = 5;
const BYTES: usize = 48;
/// How often the text must bear a name beside its title.
const MENTIONS: usize = 1;
/// How far a document is searched for a name, in bytes.
const SEARCHED: usize = 200_000;

/// Names in the title, each with the sentence that says most of it.
pub fn names(reading: &Reading) -> Vec<(String, usize)> {
    let first = reading.doc.blocks.first().filter(|b| matches!(b.role, Role::Heading(1 | 2)));
    let titles = reading.doc.title.iter().map(String::as_str).chain(first.map(|b| b.text.as_str()));
    let text = crate::text::clip(&reading.doc.flat, SEARCHED);
    let mut out: Vec<(String, usize)> = Vec::new();
    for piece in titles.flat_map(pieces) {
        let name = bare(piece);
        let fits = (2..=BYTES).contains(&name.len())
            && name.split(' ').count() <= WORDS
            && name.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && text.matches(name).take(MENTIONS + 1).count() > MENTIONS;
        if fits
            && !out.iter().any(|(known, _)| known == name)
            && let Some(at) = place(reading, name)
        {
            out.push((name.to_owned(), at));
        }
    }
    out
}

/// The pieces of a title; a hyphen parts them only where it stands alone.
fn pieces(title: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let cuts: Vec<(usize, usize)> = title
        .char_indices()
        .filter(|(at, c)| {
            let alone = title[..*at].ends_with(' ') && title[at + c.len_utf8()..].starts_with(' ');
            SIGNS.contains(c) && (alone || *c == '|' || *c == ':')
        })
        .map(|(at, c)| (at, at + c.len_utf8()))
        .chain([(title.len(), title.len())])
        .collect();
    cuts.into_iter().map(move |(at, next)| {
        let piece = &title[from..at];
        from = next;
        piece
    })
}

/// A piece without the words for what the page is ("Privacybeleid van …", "… Privacy Policy").
fn bare(piece: &str) -> &str {
    let is_word = |word: &str| {
        let low = word.to_lowercase();
        // "De Kade": an article with a capital may belong to the name.
        if terms::holds("name_prefixes", &format!("{low}?")) && word != low {
            return false;
        }
        low.contains("privacy")
            || low.contains("cookie")
            || terms::holds("not_names", &low)
            || terms::holds("name_prefixes", &low)
            || word.starts_with(char::is_lowercase) && !word.contains('.')
    };
    let mut rest = piece.trim();
    while let Some((_, after)) = rest.split_once(' ').filter(|(first, _)| is_word(first)) {
        rest = after.trim_start();
    }
    while let Some((before, _)) = rest.rsplit_once(' ').filter(|(_, last)| is_word(last)) {
        rest = before.trim_end();
    }
    if is_word(rest) { "" } else { rest }
}

/// The sentence that says most of a name: who is responsible, else what it does.
fn place(reading: &Reading, name: &str) -> Option<usize> {
    let named = |s: &usize| !reading.is_heading(*s) && reading.text(*s).contains(name);
    let all = || (0..reading.sentences.len()).filter(named);
    all()
        .find(|s| reading.says(*s, "controller.is"))
        .or_else(|| all().find(|s| reading.says(*s, "verb")))
        .or_else(|| all().next())
}
