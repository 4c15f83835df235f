//! One e-mail address from an untrusted text: taken whole or refused, never repaired.
//!
//! A policy is a hostile document: `privacy@site.nl?bcc=evil@x` would add a hidden recipient in some
//! mail programs. Only a plain subset of RFC 5322's `addr-spec` is let through, so that no later
//! step (header, `mailto:`, command line) has anything to escape. Whether a mailbox exists is not
//! looked up.

use std::fmt;

use url::Host;

use super::words;
use crate::limits::ADDRESS_BYTES;

/// An address that may stand in a `To` header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    text: String,
    at: usize,
}

/// Why an address was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// Not `name@domain`, or more than one address.
    #[error("this is not one e-mail address")]
    Shape,
    /// Longer than an address may be.
    #[error("the address is longer than {ADDRESS_BYTES} bytes")]
    Long,
    /// A character that could add a recipient or a header.
    #[error("the address holds a character that could add another recipient")]
    Character,
    /// The part after the `@` is not the name of a mail domain.
    #[error("the part after the @ is not a domain name")]
    Domain,
    /// A mailbox that nobody reads.
    #[error("nobody reads this mailbox")]
    Unread,
    /// A mailbox of people who do not handle such requests.
    #[error("this mailbox is meant for something else")]
    Elsewhere,
}

impl Address {
    /// The address; its domain is in lower case and ASCII (IDNA).
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The part after the `@`.
    #[must_use]
    pub fn domain(&self) -> &str {
        &self.text[self.at + 1..]
    }

    /// Whether the domain is written with letters outside ASCII, which may imitate another name.
    #[must_use]
    pub fn is_international(&self) -> bool {
        self.domain().split('.').any(|label| label.starts_with("xn--"))
    }
}

/// Whether a domain is made to look like another one: the same to a hasty eye, and not the same.
#[must_use]
pub fn resembles(domain: &str, other: &str) -> bool {
    domain != other && skeleton(domain) == skeleton(other)
}

/// A domain with signs that look alike written as one of them.
fn skeleton(domain: &str) -> String {
    let domain = domain.to_lowercase().replace("rn", "m").replace("vv", "w").replace("cl", "d");
    let signs = domain.chars().filter(|c| *c != '-').map(|c| match c {
        '0' => 'o',
        '1' | 'i' | '|' => 'l',
        '5' => 's',
        other => other,
    });
    signs.collect()
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Takes one address, or says why not.
///
/// # Errors
/// [`Why`] names the first reason for which the text is not an address a letter may go to.
pub fn validate(text: &str) -> Result<Address, Why> {
    let address = parse(text)?;
    let mailbox = mailbox(&address.text[..address.at]);
    let lists = words::lists();
    if lists.unread.iter().any(|name| mailbox.starts_with(name.as_str())) {
        return Err(Why::Unread);
    }
    if lists.elsewhere.contains(&mailbox) {
        return Err(Why::Elsewhere);
    }
    Ok(address)
}

/// Takes one address, whoever reads it: for the sender's own.
///
/// # Errors
/// As [`validate`], without [`Why::Unread`] and [`Why::Elsewhere`].
pub fn parse(text: &str) -> Result<Address, Why> {
    if text.len() > ADDRESS_BYTES {
        return Err(Why::Long);
    }
    let (local, domain) = text.split_once('@').ok_or(Why::Shape)?;
    if local.is_empty() || domain.is_empty() || local.len() > 64 {
        return Err(Why::Shape);
    }
    if !local.chars().all(is_local) || !domain.chars().all(is_domain) {
        return Err(Why::Character);
    }
    // A leading hyphen could be read as an option by a program that is given the address.
    if local.starts_with(['.', '-']) || local.ends_with('.') || local.contains("..") {
        return Err(Why::Shape);
    }
    let domain = ascii_domain(domain).ok_or(Why::Domain)?;
    let text = format!("{local}@{domain}");
    if text.len() > ADDRESS_BYTES {
        return Err(Why::Long);
    }
    Ok(Address { text, at: local.len() })
}

fn is_local(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-' | '=' | '~')
}

fn is_domain(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-')
}

/// The domain in ASCII; `None` for an address literal, a single label or a name that only becomes
/// one after look-alike characters are replaced.
fn ascii_domain(domain: &str) -> Option<String> {
    let Ok(Host::Domain(ascii)) = Host::parse(domain) else { return None };
    let replaced = !domain.is_ascii() && !ascii.contains("xn--");
    let labels: Vec<&str> = ascii.split('.').collect();
    let well_formed = labels.len() > 1 && labels.iter().all(|label| is_label(label));
    let ends_in_name = labels.last().is_some_and(|last| last.chars().any(char::is_alphabetic));
    (well_formed && ends_in_name && !replaced).then_some(ascii)
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-')
}

/// The mailbox as the lists spell it.
fn mailbox(local: &str) -> String {
    let name = local.split('+').next().unwrap_or_default();
    name.chars().filter(|c| !matches!(c, '.' | '-' | '_')).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_plain_addresses_whole() {
        for (given, expected) in [
            ("privacy@smarteprivacy.com", "privacy@smarteprivacy.com"),
            ("Privacy@Aspera-Dienstverlening.NL", "Privacy@aspera-dienstverlening.nl"),
            ("dpo+avg@sub.example.co.uk", "dpo+avg@sub.example.co.uk"),
            ("privacy@bücher.de", "privacy@xn--bcher-kva.de"),
        ] {
            assert_eq!(validate(given).map(|a| a.to_string()), Ok(expected.into()), "{given}");
        }
    }

    #[test]
    fn refuses_everything_that_could_carry_more() {
        let long = format!("{}@example.nl", "a".repeat(250));
        for (given, why) in [
            ("x@y.nl?bcc=evil@z", Why::Character),
            ("x@y.nl&cc=evil@z.nl", Why::Character),
            ("x@y.nl,evil@z.nl", Why::Character),
            ("x@y.nl;evil@z.nl", Why::Character),
            ("Privacy <x@y.nl>", Why::Character),
            ("\"x\"@y.nl", Why::Character),
            ("x'@y.nl", Why::Character),
            ("x%40z.nl@y.nl", Why::Character),
            ("x@y.nl\r\nBcc: evil@z.nl", Why::Character),
            (" x@y.nl", Why::Character),
            ("x@y.nl ", Why::Character),
            ("x@y.nl\u{202e}", Why::Character),
            ("x@y.\u{ad}nl", Why::Character),
            ("x@@y.nl", Why::Character),
            ("é@y.nl", Why::Character),
            ("mailto:x@y.nl", Why::Character),
            ("x.y.nl", Why::Shape),
            ("@y.nl", Why::Shape),
            ("x@", Why::Shape),
            (".x@y.nl", Why::Shape),
            ("x..z@y.nl", Why::Shape),
            ("-x@y.nl", Why::Shape),
            ("x@localhost", Why::Domain),
            ("x@127.0.0.1", Why::Domain),
            ("x@[::1]", Why::Character),
            ("x@-y.nl", Why::Domain),
            ("x@y..nl", Why::Domain),
            ("x@y.nl.", Why::Domain),
            ("x@ｇoogle.com", Why::Domain),
            ("x@y.123", Why::Domain),
            (long.as_str(), Why::Long),
        ] {
            assert_eq!(validate(given), Err(why), "{given:?}");
        }
    }

    #[test]
    fn refuses_mailboxes_that_do_not_handle_requests() {
        for (given, why) in [
            ("no-reply@site.nl", Why::Unread),
            ("NoReply-marketing@site.nl", Why::Unread),
            ("mailer-daemon@site.nl", Why::Unread),
            ("press@site.nl", Why::Elsewhere),
            ("jobs+eu@site.nl", Why::Elsewhere),
            ("abuse@site.nl", Why::Elsewhere),
            ("Sales@site.nl", Why::Elsewhere),
        ] {
            assert_eq!(validate(given), Err(why), "{given}");
        }
        assert!(validate("pressure@site.nl").is_ok());
        assert!(parse("sales@site.nl").is_ok());
    }

    #[test]
    fn a_domain_that_looks_like_another_is_told() {
        for (domain, other, expected) in [
            ("schoenen.nl", "schoenen.nl", false),
            ("sch0enen.nl", "schoenen.nl", true),
            ("rnarkt.nl", "markt.nl", true),
            ("paypa1.com", "paypal.com", true),
            ("krant.nl", "krant.be", false),
        ] {
            assert_eq!(resembles(domain, other), expected, "{domain}");
        }
    }

    #[test]
    fn says_when_the_domain_may_imitate_another() {
        assert!(validate("x@gооgle.com").is_ok_and(|a| a.is_international()));
        assert!(validate("x@google.com").is_ok_and(|a| !a.is_international()));
    }
}
