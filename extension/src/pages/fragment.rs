//! Addresses that open a document at a sentence (text fragments: <https://wicg.github.io/scroll-to-text-fragment/>).

/// Quotes of more words are given by their beginning and their end, which may lie in two blocks.
const WHOLE: usize = 10;
/// Words of the beginning and of the end.
const ENDS: (usize, usize) = (5, 4);

/// The address of a document at a quote in it.
#[must_use]
pub fn at_quote(document: &str, quote: &str) -> String {
    let document = document.split('#').next().unwrap_or_default();
    let quote = quote.trim_end_matches(['…', ' ']);
    let words: Vec<&str> = quote.split_whitespace().collect();
    let text = if words.len() <= WHOLE {
        encode(&words.join(" "))
    } else {
        let end = words.len() - ENDS.1;
        format!("{},{}", encode(&words[..ENDS.0].join(" ")), encode(&words[end..].join(" ")))
    };
    if text.is_empty() { document.to_owned() } else { format!("{document}#:~:text={text}") }
}

/// Percent-encodes all that is not a letter or digit of ASCII: comma, hyphen and ampersand have a
/// meaning of their own here.
fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::at_quote;

    #[test]
    fn a_quote_is_found_whole_or_by_its_ends() {
        let check =
            |quote, expected| assert_eq!(at_quote("https://a.example/p#x", quote), expected);
        check("Wij volgen niet.", "https://a.example/p#:~:text=Wij%20volgen%20niet%2E");
        check("één, twee-drie", "https://a.example/p#:~:text=%C3%A9%C3%A9n%2C%20twee%2Ddrie");
        check(
            "a b c d e f g h i j k l",
            "https://a.example/p#:~:text=a%20b%20c%20d%20e,i%20j%20k%20l",
        );
        check("", "https://a.example/p");
    }
}
