//! Reading a reply that the user drops in: one message file, taken apart within limits.
//!
//! A reply is a stranger's file. Only its text is shown, never its markup; what is attached is named
//! and left alone. The message itself is kept as it came, with its hash, as evidence.

use mailparse::{DispositionType, MailHeaderMap, ParsedMail, parse_mail};
use saydo_shared::policy::document::Doc;
use saydo_shared::text::{clip, plain};
use sha2::{Digest, Sha256};

use crate::clock;
use crate::store::Reply;

/// Largest message that is read, in bytes: what common mail servers let through.
pub const MESSAGE_BYTES: usize = 25 * 1024 * 1024;
/// Lines that may start a part: a message of a person has a dozen.
const PARTS: usize = 2_000;
/// Text that is kept for showing, in bytes.
const TEXT_BYTES: usize = 64 * 1024;
/// A header that is shown, in bytes.
const HEADER_BYTES: usize = 300;

/// A reply as read.
#[derive(Debug, Clone)]
pub struct Read {
    /// What is kept of it; `received` is empty where the message has no date.
    pub reply: Reply,
    /// Domain of the address that it says it comes from; empty where it says none.
    pub domain: String,
    /// Names of what is attached.
    pub attached: Vec<String>,
}

/// Reads a message; `None` when it is none.
pub fn read(message: &[u8]) -> Option<Read> {
    let starts = message.windows(3).filter(|bytes| bytes == b"\n--").take(PARTS + 1).count();
    if starts > PARTS || message.contains(&0) {
        return None;
    }
    let mail = parse_mail(message).ok()?;
    let header = |name: &str| mail.headers.get_first_value(name);
    let from = header("From").or_else(|| header("Sender"))?;
    let date = header("Date").and_then(|date| mailparse::dateparse(&date).ok());
    let received = date.and_then(|seconds| u64::try_from(seconds).ok());
    let mut attached = Vec::new();
    let mut text = None;
    look(&mail, &mut text, &mut attached);
    let body = shown(&text.map(|(_, text)| text).unwrap_or_default());
    let sha256 = Sha256::digest(message).iter().map(|byte| format!("{byte:02x}")).collect();
    Some(Read {
        domain: domain(&from),
        attached,
        reply: Reply {
            received: received
                .map(|seconds| clock::day(seconds.saturating_mul(1000)))
                .unwrap_or_default(),
            from: line(&from),
            subject: line(&header("Subject").unwrap_or_default()),
            body,
            sha256,
        },
    })
}

/// Looks through the parts for the text: plain before HTML. Names what is attached.
fn look(part: &ParsedMail<'_>, text: &mut Option<(bool, String)>, attached: &mut Vec<String>) {
    for inner in &part.subparts {
        look(inner, text, attached);
    }
    if !part.subparts.is_empty() {
        return;
    }
    let disposition = part.get_content_disposition();
    let name = disposition.params.get("filename").or(part.ctype.params.get("name"));
    if disposition.disposition == DispositionType::Attachment || name.is_some() {
        attached.push(line(name.map_or("?", String::as_str)));
        return;
    }
    let is_plain = part.ctype.mimetype == "text/plain";
    let better = text.as_ref().is_none_or(|(found_plain, _)| is_plain && !found_plain);
    if better
        && (is_plain || part.ctype.mimetype == "text/html")
        && let Ok(body) = part.get_body()
    {
        let body = if is_plain { body } else { Doc::read(&body).flat };
        *text = Some((is_plain, body));
    }
}

/// Text as it may be shown: its lines, without what hides or moves text.
fn shown(text: &str) -> String {
    let text = clip(text, TEXT_BYTES);
    let mut out: String =
        text.lines().map(|line| format!("{}\n", plain(line).trim_end())).collect();
    out.truncate(out.trim_end().len());
    out
}

fn line(text: &str) -> String {
    let text = plain(clip(text, HEADER_BYTES));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The domain after the last `@` of a header.
fn domain(from: &str) -> String {
    let after = from.rsplit_once('@').map(|(_, after)| after).unwrap_or_default();
    let sign = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    after.chars().take_while(sign).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MULTI: &str = "From: =?utf-8?q?Priv=C3=A9?= <privacy@krant.example>\r\nSubject: Re: Bezwaar\r\n =?utf-8?Q?=0D=0ABcc:_x?=\r\nDate: Tue, 1 Dec 2026 10:00:00 +0100\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Nee<script>x()</script></p>\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nWij =C2=ABdoen=C2=BB \x1b[31mniets.\r\n--b--\r\n--a\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"brief.pdf\"\r\n\r\n%PDF\r\n--a--\r\n";

    #[test]
    fn the_text_is_read_and_attachments_are_named() {
        let read = read(MULTI.as_bytes()).unwrap();
        assert_eq!(read.reply.body, "Wij «doen» [31mniets.");
        assert_eq!(read.domain, "krant.example");
        assert_eq!(read.attached, ["brief.pdf"]);
        assert!(read.reply.received.starts_with("2026-12-01"), "{}", read.reply.received);
        assert!(!read.reply.subject.contains(['\r', '\n']), "{:?}", read.reply.subject);
        assert_eq!(read.reply.sha256.len(), 64);
    }

    #[test]
    fn markup_becomes_text() {
        let mail = "From: a@b.example\n\
            Content-Type: text/html\n\n<p>Nee.</p><script>alert(1)</script>";
        let read = read(mail.as_bytes()).unwrap();
        assert_eq!((read.reply.body.as_str(), read.reply.received.as_str()), ("Nee.", ""));
    }

    #[test]
    fn what_is_no_message_is_refused() {
        assert!(read(b"%PDF-1.7\n\0").is_none());
        assert!(read(b"just text\n").is_none());
        let many = format!("From: a@b.example\n\n{}", "\n--x".repeat(PARTS + 1));
        assert!(read(many.as_bytes()).is_none());
    }
}
