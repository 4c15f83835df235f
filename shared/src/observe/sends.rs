//! What an address or the body of a request tells of the visitor: an e-mail address among its
//! parameters, plain or hashed.
//!
//! Careful rather than complete: what is found here may contradict a policy. So the parameter has to
//! say whose address it is, and an address of the site itself or of the recipient is nobody's.

use url::Url;

use crate::catalogue::{has_word, registrable_domain, same_organisation};

/// Parameters looked at, of one address.
const PARAMETERS: usize = 64;
/// Lengths of MD5, SHA-1 and SHA-256 as hexadecimal digits.
const HASHES: [usize; 3] = [32, 40, 64];
/// Addresses of pages within addresses are followed so deep: page, and the page it was framed in.
const DEPTH: usize = 2;

/// Kinds of personal data among the parameters of an address, as
/// [`Observation::sends`](super::Observation::sends) names them. `site` is the host being visited.
pub(super) fn sent_in(address: &str, site: &str) -> Vec<String> {
    let Ok(url) = Url::parse(address) else { return Vec::new() };
    told(address, site, |own, found| look(&url, own, DEPTH, found))
}

fn told(address: &str, site: &str, look: impl FnOnce(Own, &mut Vec<&'static str>)) -> Vec<String> {
    let url = Url::parse(address).ok();
    // By domain only: people have addresses at the mail services of those who follow them.
    let to = url.as_ref().and_then(Url::host_str).and_then(registrable_domain);
    let own = |host: &str| {
        same_organisation(host, site) || to.is_some_and(|to| registrable_domain(host) == Some(to))
    };
    let mut found = Vec::new();
    look(&own, &mut found);
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(str::to_owned).collect()
}

/// The same for the fields of a body sent to `address`.
pub(super) fn sent_as(fields: &[(String, String)], address: &str, site: &str) -> Vec<String> {
    told(address, site, |own, found| {
        for (name, value) in fields.iter().take(PARAMETERS) {
            pair(name, value, own, DEPTH, found);
        }
    })
}

/// Whether a host is that of the site or of the recipient: addresses there are nobody's.
type Own<'a> = &'a dyn Fn(&str) -> bool;

fn look(url: &Url, own: Own, depth: usize, found: &mut Vec<&'static str>) {
    for (name, value) in url.query_pairs().take(PARAMETERS) {
        pair(&name, &value, own, depth, found);
    }
}

fn pair(name: &str, value: &str, own: Own, depth: usize, found: &mut Vec<&'static str>) {
    let (mail, user, hash) = (says(name, "email"), says(name, "user"), says(name, "hash"));
    if says(name, "not_visitor") {
        return;
    }
    if mail && hash && is_hash(value) {
        found.push("hashed_email");
    } else if (mail || user) && is_mail(value, own) {
        found.push("email");
    } else if depth > 0
        && let Ok(inner) = Url::parse(value)
    {
        look(&inner, own, depth - 1, found);
    }
}

/// Whether a part of a name stands in a list of `data/words/personal.toml`.
pub(super) fn says(name: &str, list: &str) -> bool {
    let (name, list) = (name.to_ascii_lowercase(), format!("personal.{list}"));
    name.split(|c: char| !c.is_ascii_alphabetic()).any(|part| has_word(&list, part))
}

fn is_hash(value: &str) -> bool {
    HASHES.contains(&value.len()) && value.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Whether a value is an e-mail address, whosever.
pub(super) fn is_mail_address(value: &str) -> bool {
    is_mail(value, &|_| false)
}

/// Whether a value, encoded once more or not, is an e-mail address of somebody else than those
/// whose pages these are.
fn is_mail(value: &str, own: Own) -> bool {
    let value = value.trim().replacen("%40", "@", 1).to_ascii_lowercase();
    let Some((name, host)) = value.split_once('@') else { return false };
    let made_of = |text: &str, signs: &[u8]| {
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || signs.contains(&b))
    };
    let written = name.len() <= 64 && made_of(name, b"._%+-") && made_of(host, b".-");
    written && host.contains('.') && registrable_domain(host).is_some() && !own(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_the_visitor_and_what_only_looks_like_one() {
        let check = |query: &str, expected: &[&str]| {
            let address = format!("https://px.reclame.example/px?{query}");
            assert_eq!(sent_in(&address, "www.krant.nl"), expected, "{query}");
        };
        check("id=1&email=jan%40voorbeeld.nl", &["email"]);
        check("ep.user_email=jan.peeters%2540voorbeeld.nl", &["email"]);
        check("user=jan@voorbeeld.nl", &["email"]);
        let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        check(&format!("ud[em]={hash}"), &["hashed_email"]);
        check(&format!("email_sha256={hash}&em=jan@voorbeeld.nl"), &["email", "hashed_email"]);
        // The address of the page tells it, too.
        check("dl=https%3A%2F%2Fwww.krant.nl%2Fdank%3Femail%3Djan%2540voorbeeld.nl", &["email"]);
        // Other identifiers, campaigns, versions, pictures, fonts.
        check(&format!("email_id={}", &hash[..32]), &[]);
        check(&format!("uid={hash}"), &[]);
        check("user=lodash@4.17.21", &[]);
        check("email=1&em=PageView&e=email", &[]);
        check("family=wght@400;500", &[]);
        // Whose it is, is not said; or it is the site's, the recipient's, the seller's.
        check("q=jan@voorbeeld.nl", &[]);
        check("email=info@krant.nl", &[]);
        check("email=help@reclame.example", &[]);
        check("merchant_email=winkel@voorbeeld.nl", &[]);
        check("email=", &[]);
        check("email=@voorbeeld.nl", &[]);
        check("email=jan@voorbeeld", &[]);
    }
}
