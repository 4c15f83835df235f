//! Links that open a policy at the very sentence: text fragments (`#:~:text=start,end`).

use std::fmt::Write as _;

use url::Url;

/// Words of a quote that stand in the link at either end; more only make a mismatch more likely.
const WORDS: usize = 6;

/// The address that opens `document` at `quote`. `None` when the document is not on the web.
#[must_use]
pub fn link_to(document: &str, quote: &str) -> Option<String> {
    let mut url =
        Url::parse(document).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    url.set_fragment(None);
    let mut link = String::from(url);
    // A quote that was cut ends in a sign that does not stand in the document.
    let words: Vec<&str> = quote.trim_end_matches(['…', ' ']).split_whitespace().collect();
    if words.is_empty() {
        return Some(link);
    }
    link.push_str("#:~:text=");
    if words.len() <= 2 * WORDS {
        encode(&words.join(" "), &mut link);
    } else {
        encode(&words[..WORDS].join(" "), &mut link);
        link.push(',');
        encode(&words[words.len() - WORDS..].join(" "), &mut link);
    }
    Some(link)
}

/// Percent-encodes all that means something in a text fragment, and all that is not plain ASCII.
fn encode(text: &str, link: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'~') {
            link.push(char::from(byte));
        } else {
            // Writing to a string can not fail.
            let _ = write!(link, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::link_to;

    #[test]
    fn links_to_sentences() {
        let check = |document: &str, quote: &str, expected: Option<&str>| {
            assert_eq!(link_to(document, quote).as_deref(), expected);
        };
        let page = "https://a.nl/privacy?x=1#top";
        check(
            page,
            "één-twee, ja",
            Some("https://a.nl/privacy?x=1#:~:text=%C3%A9%C3%A9n%2Dtwee%2C%20ja"),
        );
        check(page, "", Some("https://a.nl/privacy?x=1"));
        check(
            page,
            "Wij volgen niet …",
            Some("https://a.nl/privacy?x=1#:~:text=Wij%20volgen%20niet"),
        );
        let long = "a b c d e f g h i j k l m n";
        check(
            page,
            long,
            Some("https://a.nl/privacy?x=1#:~:text=a%20b%20c%20d%20e%20f,i%20j%20k%20l%20m%20n"),
        );
        check("javascript:alert(1)", "x", None);
        check("", "x", None);
    }
}
