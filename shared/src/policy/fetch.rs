//! Which addresses may be fetched as a policy. Guards against pages that send us elsewhere.
//!
//! Judges an address by its text alone: Saydo makes no name look-ups of its own.

use std::net::{Ipv4Addr, Ipv6Addr};

use thiserror::Error;
use url::{Host, Url};

use crate::limits;

/// Why an address is not fetched.
#[derive(Debug, Error, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Not a URL, or longer than allowed.
    #[error("not a usable address")]
    Malformed,
    /// Not `http` or `https`.
    #[error("not a web address")]
    Scheme,
    /// Carries a user name or password.
    #[error("carries a user name or password")]
    Credentials,
    /// Loopback, private, link-local or otherwise not a public host.
    #[error("not a public host")]
    Private,
    /// Another port than the page's own.
    #[error("another port")]
    Port,
}

/// Checks an address that `page` links as its policy, also for each hop of a redirect.
///
/// # Errors
/// Says why the address may not be fetched.
pub fn allowed(address: &str, page: &str) -> Result<Url, Refused> {
    if address.len() > limits::URL_BYTES {
        return Err(Refused::Malformed);
    }
    let url = Url::parse(address).map_err(|_| Refused::Malformed)?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(Refused::Scheme);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Refused::Credentials);
    }
    let own = Url::parse(page).ok();
    let same_host = own.as_ref().is_some_and(|page| page.host() == url.host());
    // A port of its own is common in development and suspicious elsewhere: only the page's own is followed.
    if url.port().is_some()
        && own.as_ref().is_none_or(|page| page.port() != url.port() || !same_host)
    {
        return Err(Refused::Port);
    }
    let public = match url.host().ok_or(Refused::Malformed)? {
        Host::Domain(name) => is_public_name(name),
        Host::Ipv4(ip) => is_public_v4(ip),
        Host::Ipv6(ip) => is_public_v6(ip),
    };
    if public { Ok(url) } else { Err(Refused::Private) }
}

/// Names that never leave the computer or the local network.
fn is_public_name(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let local =
        ["localhost", "local", "internal", "lan", "home", "corp", "intranet", "home.arpa", "onion"];
    name.contains('.')
        && !local.iter().any(|end| name == *end || name.ends_with(&format!(".{end}")))
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, ..] = ip.octets();
    let shared = a == 100 && (64..128).contains(&b);
    let test = a == 198 && (18..20).contains(&b);
    !(ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_broadcast()
        || ip.is_documentation()
        || ip.is_multicast()
        || ip.is_unspecified()
        || a == 0
        || a >= 240
        || shared
        || test)
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    if let Some(v4) = ip.to_ipv4_mapped().or_else(|| ip.to_ipv4()) {
        return is_public_v4(v4);
    }
    let first = ip.segments()[0];
    let local = first & 0xfe00 == 0xfc00 || first & 0xffc0 == 0xfe80;
    // 64:ff9b::/96 and 2002::/16 carry an IPv4 address inside.
    let carried = first == 0x64 || first == 0x2002;
    !(ip.is_loopback() || ip.is_unspecified() || ip.is_multicast() || local || carried)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_is_not_a_public_policy() {
        let page = "https://www.winkel.example/";
        let check = |address: &str, expected: Option<Refused>| {
            assert_eq!(allowed(address, page).err(), expected, "{address}");
        };
        check("https://www.winkel.example/privacy", None);
        check("http://groep.example/privacy", None);
        check("https://8.8.8.8/privacy", None);
        check("javascript:alert(1)", Some(Refused::Scheme));
        check("file:///etc/passwd", Some(Refused::Scheme));
        check("data:text/html,x", Some(Refused::Scheme));
        check("chrome://settings", Some(Refused::Scheme));
        check("https://user:pw@winkel.example/", Some(Refused::Credentials));
        check("https://winkel.example:8443/privacy", Some(Refused::Port));
        check("http://127.0.0.1/", Some(Refused::Private));
        check("http://2130706433/", Some(Refused::Private));
        check("http://0x7f.1/", Some(Refused::Private));
        check("http://017700000001/", Some(Refused::Private));
        check("http://10.0.0.1/", Some(Refused::Private));
        check("http://192.168.1.1/", Some(Refused::Private));
        check("http://169.254.169.254/latest/meta-data", Some(Refused::Private));
        check("http://100.64.0.1/", Some(Refused::Private));
        check("http://[::1]/", Some(Refused::Private));
        check("http://[::ffff:10.0.0.1]/", Some(Refused::Private));
        check("http://[fe80::1]/", Some(Refused::Private));
        check("http://[fd00::1]/", Some(Refused::Private));
        check("http://localhost/", Some(Refused::Private));
        check("http://printer.local/", Some(Refused::Private));
        check("http://router/", Some(Refused::Private));
        check("http://metadata.google.internal/", Some(Refused::Private));
        check("not a url", Some(Refused::Malformed));
    }

    #[test]
    fn a_site_on_its_own_port_keeps_it() {
        assert!(allowed("https://winkel.example:8443/p", "https://winkel.example:8443/").is_ok());
    }
}
