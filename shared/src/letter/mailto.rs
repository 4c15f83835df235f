//! The letter as a `mailto:` address (RFC 6068), for mail programs that open no draft file.
//!
//! Everything but letters, digits and `-._~` is percent-encoded, in the recipient too, so that no
//! value can add a field. Windows passes about 2,000 characters on; the caller compares the length.

use std::fmt::Write as _;

use super::{Letter, address};

/// What Windows' shell passes on whole, with some room to spare.
pub const SHORT: usize = 1_900;

/// The letter as one `mailto:` address. The attachment is left out: there is no safe way to name it.
#[must_use]
pub fn uri(letter: &Letter) -> String {
    let mut out = String::from("mailto:");
    if let Some(Ok(to)) = letter.to.as_deref().map(address::parse) {
        let local = to.as_str().strip_suffix(to.domain()).unwrap_or_default();
        encode(local.trim_end_matches('@'), &mut out);
        out.push('@');
        encode(to.domain(), &mut out);
    }
    out.push_str("?subject=");
    encode(&letter.subject, &mut out);
    out.push_str("&body=");
    encode(&letter.body.replace('\n', "\r\n"), &mut out);
    out
}

fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            // Writing to a string can not fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_everything() {
        let letter = Letter {
            to: Some("a+b@site.nl".into()),
            subject: "één & ?bcc=x".into(),
            body: "a\nb\n".into(),
            ..Letter::default()
        };
        assert_eq!(
            uri(&letter),
            "mailto:a%2Bb@site.nl?subject=%C3%A9%C3%A9n%20%26%20%3Fbcc%3Dx&body=a%0D%0Ab%0D%0A"
        );
    }

    #[test]
    fn an_address_that_carries_more_is_left_out() {
        let letter = Letter { to: Some("x@y.nl?bcc=evil@z".into()), ..Letter::default() };
        assert_eq!(uri(&letter), "mailto:?subject=&body=");
    }
}
