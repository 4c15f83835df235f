//! What of an observation may be kept as evidence: enough to show what happened, nothing that lets
//! someone in or tells more of the visitor than the fact itself.

use super::Observation;
use crate::catalogue::has_word;
use crate::limits::EVIDENCE_URL_BYTES;
use crate::text::clip;

/// What stands for a value that is not kept.
pub const HIDDEN: &str = "***";
/// Longer values are payload.
const VALUE_BYTES: usize = 100;

impl Observation {
    /// The form that is kept: passwords, tokens, session identifiers and e-mail addresses in
    /// addresses become `***`, long values are cut. That personal data left is still said by
    /// [`Observation::sends`].
    #[must_use]
    pub fn redacted(mut self) -> Self {
        let hide = |address: &mut String| *address = redact(address);
        self.url.iter_mut().for_each(hide);
        self.initiator.iter_mut().for_each(hide);
        self.cookie.iter_mut().filter_map(|c| c.set_by.as_mut()).for_each(hide);
        hide(&mut self.detail.redirect_from);
        self
    }
}

/// The address with the values of its parameters checked one by one.
fn redact(address: &str) -> String {
    let Some((place, query)) = address.split_once('?') else {
        return clip(address, EVIDENCE_URL_BYTES).to_owned();
    };
    let pairs: Vec<String> = query.split('&').map(pair).collect();
    clip(&format!("{place}?{}", pairs.join("&")), EVIDENCE_URL_BYTES).to_owned()
}

fn pair(pair: &str) -> String {
    let Some((key, value)) = pair.split_once('=') else {
        return if is_mail(pair) { HIDDEN.into() } else { clip(pair, VALUE_BYTES).into() };
    };
    if is_secret(key) || is_mail(value) {
        return format!("{key}={HIDDEN}");
    }
    let kept = clip(value, VALUE_BYTES);
    format!("{key}={kept}{}", if kept.len() < value.len() { HIDDEN } else { "" })
}

fn is_secret(key: &str) -> bool {
    // `ep.user_email`, `ud[em]`: the last word of the key says what it is.
    let last = key.rsplit(['.', '[', '%']).next().unwrap_or(key);
    let word: String =
        last.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    has_word("secrets.parameters", &word)
}

/// Whether a value holds an e-mail address, also when encoded once or twice.
fn is_mail(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    ["@", "%40", "%2540"].iter().any(|at| {
        lower.split_once(at).is_some_and(|(name, host)| {
            name.ends_with(|c: char| c.is_ascii_alphanumeric()) && host.contains('.')
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values() {
        let check = |address: &str, expected: &str| assert_eq!(redact(address), expected);
        check("https://a.nl/x", "https://a.nl/x");
        check("https://a.nl/x?id=5&v=2", "https://a.nl/x?id=5&v=2");
        check("https://a.nl/?token=abc&id=5", "https://a.nl/?token=***&id=5");
        check("https://a.nl/?access_token=abc", "https://a.nl/?access_token=***");
        check("https://a.nl/?PHPSESSID=abc", "https://a.nl/?PHPSESSID=***");
        check("https://a.nl/?form.password=abc", "https://a.nl/?form.password=***");
        check("https://a.nl/?email=jan%40voorbeeld.nl&v=1", "https://a.nl/?email=***&v=1");
        check("https://a.nl/?u=jan@voorbeeld.nl", "https://a.nl/?u=***");
        check("https://a.nl/?jan@voorbeeld.nl", "https://a.nl/?***");
        check("https://a.nl/?u=a%2540b.nl", "https://a.nl/?u=***");
        check("https://a.nl/?f=wght@400;500", "https://a.nl/?f=wght@400;500");
        check("https://a.nl/?tokens=3", "https://a.nl/?tokens=3");
        check("https://a.nl/?cid=1.2", "https://a.nl/?cid=1.2");
    }

    #[test]
    fn long_values_are_cut() {
        let long = redact(&format!("https://a.nl/?p={}&q=1", "x".repeat(5_000)));
        assert!(long.len() < 200 && long.ends_with("***&q=1"), "{long}");
        assert!(
            redact(&format!("https://a.nl/?{}", "a=1&".repeat(5_000))).len() <= EVIDENCE_URL_BYTES
        );
    }
}
