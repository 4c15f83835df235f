//! The draft file: a message that a mail program opens for editing (`X-Unsent: 1`).
//!
//! RFC 5322 with what drafts leave out: no `Date`, no `Message-ID`, and no `From` unless the sender
//! is known, so that the mail program fills them in. No value can start a header: the subject is
//! one line and the addresses are validated again here.

use std::fmt::Write as _;

use super::{Attachment, Letter, address};

/// Between the parts of a message. "=_" can not occur in quoted-printable text.
const BOUNDARY: &str = "=_saydo-part_=";
/// A line of quoted-printable text, without its line break.
const LINE: usize = 76;
/// Bytes of text in one encoded word, so that the word stays within 75 characters.
const WORD_BYTES: usize = 45;

/// The letter as the content of an `.eml` file, lines ended by CRLF.
#[must_use]
pub fn write(letter: &Letter) -> String {
    let mut out = String::from("X-Unsent: 1\r\n");
    for (name, value) in [("From", &letter.from), ("To", &letter.to)] {
        if let Some(Ok(address)) = value.as_deref().map(address::parse) {
            out.push_str(&format!("{name}: {address}\r\n"));
        }
    }
    out.push_str(&format!("Subject: {}\r\n", header_text(&letter.subject)));
    out.push_str("MIME-Version: 1.0\r\n");
    if letter.attachments.is_empty() {
        out.push_str(&part("text/plain; charset=utf-8", &letter.body));
        return out;
    }
    out.push_str(&format!("Content-Type: multipart/mixed; boundary=\"{BOUNDARY}\"\r\n\r\n"));
    out.push_str(&format!("--{BOUNDARY}\r\n"));
    out.push_str(&part("text/plain; charset=utf-8", &letter.body));
    for attachment in &letter.attachments {
        out.push_str(&format!("\r\n--{BOUNDARY}\r\n{}", disposition(attachment)));
        out.push_str(&part(&format!("{}; charset=utf-8", media(attachment)), &attachment.text));
    }
    out.push_str(&format!("\r\n--{BOUNDARY}--\r\n"));
    out
}

/// The headers and the text of one part.
fn part(kind: &str, text: &str) -> String {
    let text = quoted_printable(text);
    format!("Content-Type: {kind}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{text}")
}

/// The media type, when it is one; else that of plain text.
fn media(attachment: &Attachment) -> &str {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '.' | '+');
    if attachment.media.contains('/') && attachment.media.chars().all(plain) {
        &attachment.media
    } else {
        "text/plain"
    }
}

/// The file name: as it is when it is plain, else in RFC 2231's form.
fn disposition(attachment: &Attachment) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let name = if attachment.name.chars().all(plain) {
        format!("filename=\"{}\"", attachment.name)
    } else {
        let encoded: String = attachment.name.bytes().map(percent).collect();
        format!("filename*=UTF-8''{encoded}")
    };
    format!("Content-Disposition: attachment;\r\n {name}\r\n")
}

fn percent(byte: u8) -> String {
    let c = char::from(byte);
    if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') {
        c.to_string()
    } else {
        format!("%{byte:02X}")
    }
}

/// Text for a header: as it is when it is plain ASCII, else in encoded words (RFC 2047).
fn header_text(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let text = text.trim();
    if text.is_ascii() && !text.contains("=?") {
        return text.to_owned();
    }
    let mut words = vec![String::new()];
    let mut used = 0;
    for c in text.chars() {
        let mut bytes = [0; 4];
        let piece: String = c.encode_utf8(&mut bytes).bytes().map(word_byte).collect();
        if used + piece.len() > WORD_BYTES {
            words.push(String::new());
            used = 0;
        }
        used += piece.len();
        if let Some(word) = words.last_mut() {
            word.push_str(&piece);
        }
    }
    let words: Vec<String> = words.iter().map(|word| format!("=?utf-8?Q?{word}?=")).collect();
    words.join("\r\n ")
}

/// One byte in the "Q" encoding of RFC 2047.
fn word_byte(byte: u8) -> String {
    match byte {
        b' ' => "_".into(),
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'!' | b'*' | b'+' | b'/' => {
            char::from(byte).to_string()
        }
        _ => format!("={byte:02X}"),
    }
}

/// The "quoted-printable" encoding of text whose lines end by LF.
fn quoted_printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    for line in text.lines() {
        encode_line(line, &mut out);
        out.push_str("\r\n");
    }
    out
}

fn encode_line(line: &str, out: &mut String) {
    let bytes = line.as_bytes();
    let mut used = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        let last = at + 1 == bytes.len();
        let plain = match byte {
            b' ' | b'\t' => !last,
            b'=' => false,
            // A dot alone ends a message on its way, and "From " is altered in mailboxes.
            b'.' | b'F' => at > 0,
            _ => byte.is_ascii_graphic(),
        };
        let size = if plain { 1 } else { 3 };
        if used + size > LINE - usize::from(!last) {
            out.push_str("=\r\n");
            used = 0;
        }
        used += size;
        if plain {
            out.push(char::from(byte));
        } else {
            // Writing to a string can not fail.
            let _ = write!(out, "={byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mailparse::{MailHeaderMap, parse_mail};

    fn letter() -> Letter {
        Letter {
            to: Some("privacy@site.nl".into()),
            subject: "Bezwaar – één verzoek, kenmerk 2026-AB12CD3, met een lange regel erachter"
                .into(),
            body: format!("Geachte heer,\n\n.\nFrom hier\n{}\na=b \nslot\n", "é".repeat(200)),
            attachments: vec![Attachment {
                name: "bewijs-één.csv".into(),
                media: "text/csv".into(),
                text: "\"a\",\"é\"\n".into(),
            }],
            ..Letter::default()
        }
    }

    #[test]
    fn an_independent_parser_reads_back_what_was_written() {
        let letter = letter();
        let text = write(&letter);
        let mail = parse_mail(text.as_bytes()).unwrap();
        assert_eq!(mail.headers.get_first_value("X-Unsent").as_deref(), Some("1"));
        assert_eq!(mail.headers.get_first_value("To").as_deref(), Some("privacy@site.nl"));
        assert_eq!(mail.headers.get_first_value("Subject").as_deref(), Some(&*letter.subject));
        for absent in ["Date", "Message-ID", "From", "Bcc", "Cc"] {
            assert_eq!(mail.headers.get_first_value(absent), None, "{absent}");
        }
        let body = mail.subparts[0].get_body().unwrap();
        assert_eq!(body.replace("\r\n", "\n"), letter.body);
        let file = &mail.subparts[1];
        assert_eq!(file.ctype.mimetype, "text/csv");
        assert_eq!(
            file.get_content_disposition().params.get("filename").map(String::as_str),
            Some("bewijs-één.csv")
        );
        assert_eq!(file.get_body().unwrap(), "\"a\",\"é\"\r\n");
    }

    #[test]
    fn lines_are_short_ascii_and_end_by_crlf() {
        let text = write(&letter());
        assert!(text.is_ascii());
        assert!(text.split("\r\n").all(|line| line.len() <= 78 && !line.contains(['\r', '\n'])));
    }

    #[test]
    fn no_value_starts_a_header() {
        let mut letter = letter();
        letter.to = Some("x@y.nl\r\nBcc: evil@z.nl".into());
        letter.from = Some("me@y.nl?bcc=evil@z.nl".into());
        letter.subject = "Hallo\r\nBcc: evil@z.nl\r\n\r\nlichaam".into();
        letter.attachments = vec![Attachment {
            name: "x\"\r\nBcc: evil@z.nl".into(),
            media: "text/csv\r\nBcc: evil@z.nl".into(),
            text: String::new(),
        }];
        let text = write(&letter);
        let mail = parse_mail(text.as_bytes()).unwrap();
        let names: Vec<String> = mail.headers.iter().map(|h| h.get_key()).collect();
        assert_eq!(names, ["X-Unsent", "Subject", "MIME-Version", "Content-Type"]);
        let names: Vec<String> = mail.subparts[1].headers.iter().map(|h| h.get_key()).collect();
        assert_eq!(names, ["Content-Disposition", "Content-Type", "Content-Transfer-Encoding"]);
    }

    #[test]
    fn the_sender_stands_when_known() {
        let letter = Letter { from: Some("ik@thuis.nl".into()), ..Letter::default() };
        assert!(write(&letter).contains("\r\nFrom: ik@thuis.nl\r\n"));
    }
}
