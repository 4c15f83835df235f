//! The border: what comes from a browser event, a content script or a file becomes a valid
//! [`Observation`] here or is dropped, with the reason. A page can make up anything it sends us; it
//! can not make us keep more than the limits, or anything but web addresses and plain text.

use thiserror::Error;
use url::Url;

use super::{Cookie, Kind, Observation, Standing};
use crate::limits::{TEXT_BYTES, URL_BYTES};
use crate::text::{clip, plain};

/// Most days a cookie can live that we repeat; browsers allow 400.
const LIFETIME_DAYS: f64 = 36_500.0;
/// Kinds of personal data named in one observation.
const SENDS: usize = 32;
/// Bytes of an identifier, a cookie name or domain, or the name of a kind of data.
const NAME_BYTES: usize = 256;

/// Why an observation is not taken in.
#[derive(Debug, Error, Clone, Copy, PartialEq, Eq)]
pub enum Dropped {
    /// The page is no `http` or `https` address.
    #[error("the page is not a web address")]
    Page,
    /// The address can not be read.
    #[error("the address can not be read")]
    Url,
    /// The address leads nowhere outside the page (`data:`, `blob:`, `about:` …).
    #[error("the address is not one of the web")]
    Scheme,
    /// A browser extension made the request, not the page.
    #[error("made by an extension, not by the page")]
    Extension,
    /// A cookie without a usable name or domain.
    #[error("the cookie has no usable name or domain")]
    Cookie,
    /// A lifetime that is no number of days: negative (the cookie was removed) or not finite.
    #[error("the lifetime of the cookie is not a number of days")]
    Lifetime,
}

impl Observation {
    /// Checks everything and brings it into one form: addresses as browsers write them, the page
    /// without query and fragment, texts plain and within limits.
    ///
    /// # Errors
    /// Says why it can not be taken in.
    pub fn validate(mut self) -> Result<Self, Dropped> {
        self.page = page(&self.page)?;
        self.url = self.url.as_deref().map(address).transpose()?;
        self.initiator = optional(self.initiator.as_deref())?;
        self.cookie = match (self.kind, self.cookie) {
            (Kind::Cookie, None) => return Err(Dropped::Cookie),
            (_, cookie) => cookie.map(valid_cookie).transpose()?,
        };
        self.id = name(&self.id);
        self.sends.truncate(SENDS);
        self.sends.retain(|s| s.len() <= NAME_BYTES && s.bytes().all(is_word));
        let detail = &mut self.detail;
        detail.redirect_from = optional(Some(&detail.redirect_from))?.unwrap_or_default();
        detail.resource = name(&detail.resource);
        detail.label = clip(&plain(&detail.label), TEXT_BYTES).to_owned();
        detail.standing.iter_mut().for_each(Standing::trim);
        Ok(self)
    }
}

/// The page: an `http(s)` address without what follows the path.
fn page(address: &str) -> Result<String, Dropped> {
    let mut url = Url::parse(clip(address, URL_BYTES)).map_err(|_| Dropped::Page)?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(Dropped::Page);
    }
    url.set_query(None);
    bare(url).map_err(|_| Dropped::Page)
}

/// An address of the web. A longer one than we keep loses its end, which is payload.
pub(super) fn address(address: &str) -> Result<String, Dropped> {
    let url = Url::parse(clip(address, URL_BYTES)).map_err(|_| Dropped::Url)?;
    match url.scheme() {
        "http" | "https" | "ws" | "wss" => bare(url),
        scheme if scheme.ends_with("-extension") => Err(Dropped::Extension),
        _ => Err(Dropped::Scheme),
    }
}

/// Without fragment, which never leaves the browser, and without user name and password.
fn bare(mut url: Url) -> Result<String, Dropped> {
    url.set_fragment(None);
    url.set_username("").and_then(|()| url.set_password(None)).map_err(|()| Dropped::Url)?;
    Ok(clip(url.as_str(), URL_BYTES).to_owned())
}

/// An address that may be missing or of another kind (`null`, `about:blank`), but not an
/// extension's.
fn optional(text: Option<&str>) -> Result<Option<String>, Dropped> {
    match text.map(address) {
        Some(Err(Dropped::Extension)) => Err(Dropped::Extension),
        other => Ok(other.and_then(Result::ok)),
    }
}

fn valid_cookie(mut cookie: Cookie) -> Result<Cookie, Dropped> {
    let odd = |c: char| c.is_control() || matches!(c, ';' | '=' | '\u{202a}'..='\u{202e}');
    if cookie.name.is_empty() || cookie.name.len() > NAME_BYTES || cookie.name.contains(odd) {
        return Err(Dropped::Cookie);
    }
    cookie.domain.make_ascii_lowercase();
    let host =
        |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b':' | b'[' | b']');
    if cookie.domain.len() > NAME_BYTES || !cookie.domain.bytes().all(host) {
        return Err(Dropped::Cookie);
    }
    cookie.lifetime_days = match cookie.lifetime_days {
        Some(days) if !days.is_finite() || days < 0.0 => return Err(Dropped::Lifetime),
        days => days.map(|d| d.min(LIFETIME_DAYS)),
    };
    cookie.set_by = optional(cookie.set_by.as_deref())?;
    Ok(cookie)
}

fn name(text: &str) -> String {
    clip(&plain(text), NAME_BYTES).to_owned()
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Observation, Dropped> {
        serde_json::from_str::<Observation>(json).unwrap().validate()
    }

    fn request(url: &str) -> Result<Observation, Dropped> {
        let mut observation: Observation =
            serde_json::from_str(r#"{"id":"1","page":"https://nu.nl/","kind":"request"}"#).unwrap();
        observation.url = Some(url.into());
        observation.validate()
    }

    #[test]
    fn addresses() {
        let check = |url: &str, expected: Result<&str, Dropped>| {
            let got = request(url).map(|o| o.url.unwrap());
            assert_eq!(got.as_deref().map_err(|e| *e), expected, "{url}");
        };
        check("https://a.nl/x?y=1#z", Ok("https://a.nl/x?y=1"));
        check("HTTPS://A.NL", Ok("https://a.nl/"));
        check("wss://a.nl/s", Ok("wss://a.nl/s"));
        check("https://jan:geheim@a.nl/", Ok("https://a.nl/"));
        check("data:text/plain,x", Err(Dropped::Scheme));
        check("blob:https://a.nl/1", Err(Dropped::Scheme));
        check("javascript:alert(1)", Err(Dropped::Scheme));
        check("file:///etc/passwd", Err(Dropped::Scheme));
        check("chrome-extension://abc/x.js", Err(Dropped::Extension));
        check("moz-extension://abc/x.js", Err(Dropped::Extension));
        check("/relative", Err(Dropped::Url));
        check("", Err(Dropped::Url));
        check("https://", Err(Dropped::Url));
    }

    #[test]
    fn long_addresses_lose_their_payload() {
        let kept = request(&format!("https://a.nl/collect?p={}", "x".repeat(100_000))).unwrap();
        assert_eq!(kept.url.unwrap().len(), URL_BYTES);
        let odd = request(&format!("https://a.nl/?{}", "é".repeat(9_000))).unwrap();
        assert!(odd.url.unwrap().len() <= URL_BYTES);
    }

    #[test]
    fn pages_keep_no_query() {
        let check = |page: &str, expected: Option<&str>| {
            let json = serde_json::json!({"id": "1", "page": page, "kind": "script"}).to_string();
            assert_eq!(read(&json).ok().map(|o| o.page).as_deref(), expected, "{page}");
        };
        check("https://nu.nl/zoek?q=ziekte#top", Some("https://nu.nl/zoek"));
        check("http://localhost:8080/a", Some("http://localhost:8080/a"));
        check("about:blank", None);
        check("chrome://settings", None);
        check("ftp://nu.nl/", None);
        check("nu.nl", None);
    }

    #[test]
    fn cookies() {
        let check = |cookie: &str, expected: Option<Dropped>| {
            let json = format!(
                r#"{{"id":"1","page":"https://nu.nl/","kind":"cookie","cookie":{cookie}}}"#
            );
            assert_eq!(read(&json).err(), expected, "{cookie}");
        };
        check(r#"{"name":"_ga","domain":".nu.nl","lifetime_days":730}"#, None);
        check(r#"{"name":"sid"}"#, None);
        check(r#"{"name":"a","lifetime_days":null}"#, None);
        check("null", Some(Dropped::Cookie));
        check(r#"{"name":""}"#, Some(Dropped::Cookie));
        check(r#"{"name":"a;b"}"#, Some(Dropped::Cookie));
        check(r#"{"name":"a\nb"}"#, Some(Dropped::Cookie));
        check(r#"{"name":"a","domain":"<script>"}"#, Some(Dropped::Cookie));
        check(r#"{"name":"a","lifetime_days":-1}"#, Some(Dropped::Lifetime));
        check(r#"{"name":"a","set_by":"moz-extension://x/y.js"}"#, Some(Dropped::Extension));
        check(r#"{"name":"a","set_by":"inline"}"#, None);
        let mut cookie = Cookie {
            name: "a".into(),
            domain: String::new(),
            lifetime_days: Some(f64::NAN),
            set_by: None,
            http_only: false,
        };
        assert_eq!(valid_cookie(cookie.clone()), Err(Dropped::Lifetime));
        cookie.lifetime_days = Some(1e300);
        assert_eq!(valid_cookie(cookie).map(|c| c.lifetime_days), Ok(Some(LIFETIME_DAYS)));
    }

    #[test]
    fn texts_are_plain_and_bounded() {
        let json = serde_json::json!({
            "id": "a\u{202e}b\u{0}", "page": "https://nu.nl/", "kind": "social_button",
            "initiator": "null", "sends": ["email", "<b>", "x".repeat(300)],
            "detail": {"label": "Vind\nik leuk".repeat(1000), "redirect_from": "nonsense"},
        });
        let kept = read(&json.to_string()).unwrap();
        assert_eq!(kept.id, "ab");
        assert_eq!(kept.sends, ["email"]);
        assert_eq!(kept.initiator, None);
        assert_eq!(kept.detail.redirect_from, "");
        assert!(
            kept.detail.label.starts_with("Vind ik leuk") && kept.detail.label.len() <= TEXT_BYTES
        );
    }
}
