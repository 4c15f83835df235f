//! An address cut into its parts where it stands. Not a parser: it takes addresses as browsers write
//! them, and mends nothing. Of anything else the parts say little, and nobody is found.

/// The parts of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Address<'a> {
    host: &'a str,
    path: &'a str,
    /// What stands behind the path.
    rest: &'a str,
}

impl<'a> Address<'a> {
    /// Cuts an address; `None` when it has no host.
    #[must_use]
    pub fn of(text: &'a str) -> Option<Self> {
        let bytes = text.as_bytes();
        let scheme = bytes.iter().take(SCHEME_BYTES).position(|byte| *byte == b':')?;
        let start = scheme + 3;
        if bytes.get(scheme..start)? != b"://" {
            return None;
        }
        let after = text.get(start..)?;
        let slash = first_of(after.as_bytes(), [b'/', b'?']);
        let (authority, tail) = after.split_at_checked(slash)?;
        let stop = first_of(tail.as_bytes(), [b'?', b'#']);
        let (path, rest) = tail.split_at_checked(stop)?;
        let host = host(authority);
        (!host.is_empty()).then_some(Self { host, path, rest })
    }

    /// The host.
    #[must_use]
    pub fn host(&self) -> &'a str {
        self.host
    }

    /// The path, with its first slash.
    #[must_use]
    pub fn path(&self) -> &'a str {
        self.path
    }

    /// What stands behind the question mark.
    #[must_use]
    pub fn query(&self) -> Option<&'a str> {
        self.rest.strip_prefix('?').map(|rest| rest.split('#').next().unwrap_or_default())
    }

    /// The parameters, decoded.
    #[must_use]
    pub fn query_pairs(&self) -> url::form_urlencoded::Parse<'a> {
        url::form_urlencoded::parse(self.query().unwrap_or_default().as_bytes())
    }
}

/// No scheme of the web is longer.
const SCHEME_BYTES: usize = 32;

/// The host without what may stand around it: a name and a password, a port.
fn host(authority: &str) -> &str {
    if first_of(authority.as_bytes(), [b'@', b':']) == authority.len() {
        return authority;
    }
    let host = authority.rsplit('@').next().unwrap_or_default();
    // The colons of an address literal stand between brackets.
    let name = host.rfind(']').map_or(0, |end| end + 1);
    let end = host[name..].find(':').map_or(host.len(), |port| name + port);
    &host[..end]
}

/// Where one of two bytes stands first, or the length; eight bytes at a time.
pub(super) fn first_of(text: &[u8], wanted: [u8; 2]) -> usize {
    const ONES: u64 = u64::MAX / 0xff;
    let [a, b] = wanted.map(|byte| ONES * u64::from(byte));
    // Sets the top bit of the lowest byte that is zero.
    let zero = |word: u64| word.wrapping_sub(ONES) & !word & ONES << 7;
    let (words, tail) = text.as_chunks::<8>();
    for (word, at) in words.iter().zip((0..).step_by(8)) {
        let word = u64::from_le_bytes(*word);
        let found = zero(word ^ a) | zero(word ^ b);
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
    }
    let rest = tail.iter().position(|byte| wanted.contains(byte));
    text.len() - tail.len() + rest.unwrap_or(tail.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_as_a_parser_does() {
        for text in [
            "https://www.nu.nl/a/b?c=d&e#f",
            "http://nu.nl:8080/",
            "https://jan:geheim@nu.nl:81/x",
            "https://[2001:db8::1]:8443/x?y",
            "http://192.168.1.10/",
            "wss://nu.nl/s?a=b?c",
            "https://nu.nl/?",
            "https://nu.nl/a@b:c?d@e",
            "https://nu.nl/#a?b",
            "chrome-extension://abcdef/x.js",
        ] {
            let url = url::Url::parse(text).unwrap();
            let address = Address::of(text).unwrap();
            assert_eq!(Some(address.host), url.host_str(), "{text}");
            assert_eq!((address.path, address.query()), (url.path(), url.query()), "{text}");
        }
        for text in
            ["", "nu.nl", "about:blank", "data:text/plain,x", "file:///etc", "https://", ":"]
        {
            assert_eq!(Address::of(text), None, "{text}");
        }
    }
}
