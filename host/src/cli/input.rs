//! Reading what the user names on the command line: bounded, and decoded whatever its encoding.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use saydo_shared::limits;
use saydo_shared::policy::Document;
use saydo_shared::policy::record::Diagnostic;

use crate::problem::Problem;

/// How far into a page its encoding may be declared (HTML standard: the first 1024 bytes).
const DECLARATION_BYTES: usize = 1024;

/// What stands for standard input where a file is named.
const STANDARD: &str = "-";

/// Opens what the user names: a file, or `-` for standard input. The path is the one to complain of.
pub fn open(given: &Path) -> Result<(Box<dyn Read>, &Path), Problem> {
    if given == Path::new(STANDARD) {
        return Ok((Box::new(std::io::stdin().lock()), Path::new("standard input")));
    }
    let file = File::open(given).map_err(|source| Problem::unreadable(given, source))?;
    Ok((Box::new(file), given))
}

/// Refuses to read standard input twice.
pub fn check_once<'a>(given: impl IntoIterator<Item = &'a Path>) -> Result<(), Problem> {
    match given.into_iter().filter(|path| *path == Path::new(STANDARD)).count() {
        0 | 1 => Ok(()),
        _ => Err(Problem::Given("standard input can be read once; name a file for the others")),
    }
}

/// Reads a policy document. One that is too long is cut, with a diagnostic that says so.
pub fn document(given: &Path, url: &str) -> Result<(Document, Option<Diagnostic>), Problem> {
    let (source, path) = open(given)?;
    let (bytes, cut) = take(source, path, limits::POLICY_BYTES)?;
    if let Some(what) = no_text(&bytes) {
        return Err(Problem::NoText { path: path.to_owned(), what });
    }
    let mut source = decode(&bytes);
    let cut = cut || source.len() > limits::POLICY_BYTES;
    source.truncate(saydo_shared::text::clip(&source, limits::POLICY_BYTES).len());
    let diagnostic = cut.then(|| Diagnostic {
        code: "cut_off".into(),
        message: format!(
            "{}: longer than {} bytes; only that much was read",
            path.display(),
            limits::POLICY_BYTES
        ),
        ..Diagnostic::default()
    });
    Ok((Document { url: url.to_owned(), source, ..Document::default() }, diagnostic))
}

/// What a file is that holds no text, by its first bytes.
fn no_text(bytes: &[u8]) -> Option<&'static str> {
    let head = &bytes[..bytes.len().min(DECLARATION_BYTES)];
    let wide = head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]);
    match head {
        _ if head.trim_ascii().is_empty() => Some("an empty file"),
        _ if head.starts_with(b"%PDF") => Some("a PDF"),
        _ if !wide && head.contains(&0) => Some("not a text"),
        _ => None,
    }
}

/// Reads at most `limit` bytes of a file; also says whether there were more.
pub fn bytes(path: &Path, limit: usize) -> Result<(Vec<u8>, bool), Problem> {
    let file = File::open(path).map_err(|source| Problem::unreadable(path, source))?;
    take(file, path, limit)
}

fn take(source: impl Read, path: &Path, limit: usize) -> Result<(Vec<u8>, bool), Problem> {
    let mut bytes = Vec::new();
    source
        .take(limit as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|source| Problem::unreadable(path, source))?;
    let cut = bytes.len() > limit;
    bytes.truncate(limit);
    Ok((bytes, cut))
}

/// Turns bytes into text: by byte order mark, else UTF-8 where the bytes or the page say so, else
/// Windows-1252, which every byte sequence is.
fn decode(bytes: &[u8]) -> String {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) if declares_utf8(bytes) || is_mostly_utf8(bytes) => {
                String::from_utf8_lossy(bytes).into_owned()
            }
            Err(_) => bytes.iter().map(|&byte| windows_1252(byte)).collect(),
        },
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Whether the page says of itself that it is UTF-8.
fn declares_utf8(bytes: &[u8]) -> bool {
    let head = bytes.get(..DECLARATION_BYTES).unwrap_or(bytes).to_ascii_lowercase();
    let head = String::from_utf8_lossy(&head);
    head.split("charset")
        .skip(1)
        .any(|rest| rest.trim_start_matches([' ', '=', '"', '\'']).starts_with("utf-8"))
}

/// Whether a few bad bytes (a cut at the end, one damaged word) stand in text that is UTF-8 otherwise.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > bad
}

/// Windows-1252, which browsers also use for what is declared Latin-1.
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn every_encoding_a_policy_comes_in() {
        let check = |bytes: &[u8], expected: &str| assert_eq!(decode(bytes), expected);
        check("één".as_bytes(), "één");
        check(b"\xef\xbb\xbfhallo", "hallo");
        check(b"\xff\xfeh\0i\0", "hi");
        check(b"\xfe\xff\0h\0i", "hi");
        check(b"\xe9\xe9n \x80 5 \x93x\x94", "één € 5 “x”");
        check(b"<meta charset=\"UTF-8\">\xe9\xe9n", "<meta charset=\"UTF-8\">\u{fffd}\u{fffd}n");
        check("één caf\u{e9}".as_bytes().split_last().unwrap().1, "één caf\u{fffd}");
        check(b"caf\xe9 cr\xe8me", "café crème");
        check(b"", "");
    }
}
