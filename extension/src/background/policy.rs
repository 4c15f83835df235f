//! Fetching the policy of a site: which documents, by which road, and what is refused.
//!
//! Redirects are followed here, one at a time, and each address is checked before anything is sent
//! to it. A script is not told where a redirect leads; the network layer is, and notes it in
//! [`Hops`].

use std::cell::RefCell;

use saydo_shared::limits::POLICY_REDIRECTS;
use saydo_shared::policy::fetch::allowed;
use saydo_shared::policy::find::{Found, Link, policy_links};
use saydo_shared::policy::{Document, DocumentKind};
use saydo_shared::report::PolicyStatus;
use url::Url;

use super::reading::Read;
use super::site::Fetched;
use crate::browser::net::{self, Answer};
use crate::browser::{self, from_json, reader, runtime};

/// Where our own requests were redirected to.
#[derive(Debug, Default)]
struct Hops(Vec<(String, String)>);

/// Redirects noted at the same time.
const HOPS: usize = 32;
/// How long the note of a redirect may come after the answer, in steps of 20 ms.
const PATIENCE: u32 = 50;

thread_local! {
    static REDIRECTS: RefCell<Hops> = RefCell::default();
}

/// Notes where a request of our own was redirected to.
pub fn note_redirect(initiator: Option<&str>, from: &str, location: Option<&str>) {
    let ours = initiator.is_some_and(|origin| runtime::base().starts_with(origin));
    let Some(location) = location.filter(|_| ours) else { return };
    REDIRECTS.with_borrow_mut(|hops| {
        if hops.0.len() >= HOPS {
            hops.0.remove(0);
        }
        hops.0.push((from.to_owned(), location.to_owned()));
    });
}

/// Where this address was redirected to, as soon as it is known.
async fn redirect_of(url: &Url) -> Option<Url> {
    for _ in 0..PATIENCE {
        let found = REDIRECTS.with_borrow_mut(|hops| {
            let at = hops.0.iter().position(|(from, _)| from == url.as_str())?;
            Some(hops.0.remove(at).1)
        });
        if let Some(location) = found {
            return url.join(&location).ok();
        }
        browser::sleep(20).await;
    }
    None
}

/// Fetches the documents that a page links as its own, and has them read.
pub async fn fetch(found: &Found, page: &str) -> Read {
    let mut fetched = Fetched { time: browser::now(), ..Fetched::default() };
    let hop = match (&found.privacy, &found.cookies, &found.imprint) {
        (None, None, Some(imprint)) => linked_from(imprint, page).await,
        _ => None,
    };
    let found = hop.as_ref().unwrap_or(found);
    let privacy = match &found.privacy {
        Some(privacy) => document(privacy, page).await,
        None => Err(PolicyStatus::NotFound),
    };
    match privacy {
        Ok(document) => fetched.documents.push(document),
        Err(status) => fetched.failure = Some(status),
    }
    if let Some(cookies) = &found.cookies
        && fetched.failure.is_none_or(|failure| failure == PolicyStatus::NotFound)
        && let Ok(document) = document(cookies, page).await
    {
        fetched.failure = None;
        fetched.documents.push(document);
    }
    let policy = Read::of(fetched);
    policy.ready().await;
    if let Some(imprint) = &found.imprint
        && policy.is_anonymous()
        && let Ok(document) = document(imprint, page).await
    {
        let mut fetched = policy.fetched().clone();
        fetched.documents.push(Document { kind: DocumentKind::Imprint, ..document });
        let policy = Read::of(fetched);
        policy.ready().await;
        return policy;
    }
    policy
}

/// What an imprint or contact page links, where the page itself links no policy: one hop, no more.
async fn linked_from(imprint: &str, page: &str) -> Option<Found> {
    let document = document(imprint, page).await.ok()?;
    let links: Vec<Link> = from_json(&reader::links(&document.source).await?)?;
    Some(policy_links(&document.url, &links))
}

/// Fetches one document.
async fn document(address: &str, page: &str) -> Result<Document, PolicyStatus> {
    let refused = |_| PolicyStatus::Unreachable;
    let mut url = allowed(address, page).map_err(refused)?;
    url.set_fragment(None);
    for _ in 0..=POLICY_REDIRECTS {
        match net::get(url.as_str()).await {
            Answer::Redirect => {
                let next = redirect_of(&url).await.ok_or(PolicyStatus::Unreachable)?;
                url = allowed(next.as_str(), page).map_err(refused)?;
                url.set_fragment(None);
            }
            Answer::Body { bytes, media } => {
                if !is_text(&media) {
                    return Err(PolicyStatus::Unreadable);
                }
                let source = net::decode(&bytes, &charset(&media, &bytes));
                let fetched = browser::now();
                return Ok(Document { url: url.into(), source, fetched, ..Document::default() });
            }
            Answer::TooLarge | Answer::Failed => return Err(PolicyStatus::Unreachable),
        }
    }
    Err(PolicyStatus::Unreachable)
}

/// Whether a media type is one that can be read; a server that says nothing mostly means HTML.
fn is_text(media: &str) -> bool {
    let kind = media.split(';').next().unwrap_or_default().trim();
    let kinds = ["", "text/html", "application/xhtml+xml", "text/plain", "text/markdown"];
    kinds.contains(&kind)
}

/// The character set: byte order mark, then header, then the head of the document, else UTF-8.
fn charset(media: &str, bytes: &[u8]) -> String {
    /// How far into the document browsers look for it (WHATWG HTML: 1024 bytes).
    const HEAD: usize = 1024;
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => return "utf-8".into(),
        [0xFE, 0xFF, ..] => return "utf-16be".into(),
        [0xFF, 0xFE, ..] => return "utf-16le".into(),
        _ => {}
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_ascii_lowercase();
    after_charset(media).or_else(|| after_charset(&head)).unwrap_or_else(|| "utf-8".into())
}

/// The word after `charset=`, with or without quotes.
fn after_charset(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("charset")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !"-_.:".contains(c));
    let name = &rest[..end.unwrap_or(rest.len())];
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_text_is_read() {
        for (media, readable) in [
            ("text/html; charset=utf-8", true),
            ("", true),
            ("text/markdown", true),
            ("application/pdf", false),
            ("image/png", false),
            ("text/html-not", false),
        ] {
            assert_eq!(is_text(media), readable, "{media}");
        }
    }

    #[test]
    fn the_character_set_is_found_where_browsers_look() {
        let latin: &[u8] = b"<meta charset='ISO-8859-1'>";
        let http_equiv: &[u8] =
            b"<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\">";
        for (media, bytes, expected) in [
            ("text/html", &b"<p>x"[..], "utf-8"),
            ("text/html; charset=\"koi8-r\"", latin, "koi8-r"),
            ("text/html", latin, "iso-8859-1"),
            ("text/html", http_equiv, "windows-1252"),
            ("text/html; charset=latin1", b"\xEF\xBB\xBFx", "utf-8"),
            ("text/html", b"\xFF\xFEx\0", "utf-16le"),
        ] {
            assert_eq!(charset(media, bytes), expected);
        }
    }
}
