//! Who runs which host, cookie, pixel and widget.

/// A product or organisation recognised by host, path, cookie or widget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Organisation, by the name people know.
    pub organisation: &'static str,
    /// Product, where the match is that exact.
    pub product: Option<&'static str>,
    /// Category.
    pub category: &'static str,
}

/// A cookie that the catalogue knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CookieHit {
    /// Who reads it.
    pub hit: Hit,
    /// `necessary`, `functional`, `analytics` or `advertising`.
    pub purpose: &'static str,
}

/// A name under which policies mention an organisation or product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// As written in policies.
    pub text: &'static str,
    /// What it means; `product` is `None` when the organisation as a whole is meant.
    pub hit: Hit,
}

/// Who runs the address: the longest matching path rule, else the host.
#[must_use]
pub fn who_url(address: &str) -> Option<Hit> {
    let _ = address;
    None
}

/// Who reads a cookie of this name. `domain` helps where a name is used by several.
#[must_use]
pub fn who_cookie(name: &str, domain: &str) -> Option<CookieHit> {
    let _ = (name, domain);
    None
}

/// All names that policies use for organisations and products, longest first.
pub fn names() -> impl Iterator<Item = Name> {
    std::iter::empty()
}

/// The parent organisation (`Instagram` → `Meta`), where there is one.
#[must_use]
pub fn parent(organisation: &str) -> Option<&'static str> {
    let _ = organisation;
    None
}

/// The registrable domain of a host (`www.nu.nl` → `nu.nl`), by the public suffix list.
/// `None` for an address literal, a single label or a public suffix itself.
#[must_use]
pub fn registrable_domain(host: &str) -> Option<&str> {
    let _ = host;
    None
}

/// The site of an address: its registrable domain, or the host where there is none.
#[must_use]
pub fn site_of(address: &str) -> Option<String> {
    let url = url::Url::parse(address).ok()?;
    let host = url.host_str()?;
    Some(registrable_domain(host).unwrap_or(host).to_owned())
}
