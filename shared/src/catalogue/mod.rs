//! Who runs which host, cookie, pixel and widget.
//!
//! Everything here is read from a blob that `build.rs` compiled from `data/` and two npm packages;
//! nothing is parsed at run time, and nothing here judges what a party does: that is
//! [`crate::detect`]'s.

mod address;
mod cookies;
mod host;
mod naming;
mod parts;
mod written;

use crate::blob::layout::{
    CATEGORIES, FLAG_OWN, FLAG_TRACKING, ORGANISATIONS, PRODUCTS, SEVERITY_SHIFT,
};
use crate::blob::{text, word};
use crate::detect::Severity;

pub use crate::blob::lend;
pub use address::Address;
pub use cookies::{CookieHit, cookie_domains, cookie_rule, who_cookie};
pub use host::Host;
pub use naming::{By, Named, Tables, named, same_organisation, who, who_host, who_url};
pub use parts::{
    ConsentPlatform, Organisation, Shown, Widget, category_severity, category_tracks,
    consent_platforms, has_word, link_parameter, organisation, parent, widget_named, widget_of,
    widgets, words,
};
pub use written::{Name, is_name, is_word_of_names, name, names, names_starting};

/// A product or organisation recognised by host, path, cookie or widget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Organisation, by the name people know.
    pub organisation: &'static str,
    /// Product, where the match is that exact.
    pub product: Option<&'static str>,
    /// Category; empty for an organisation named as a whole.
    pub category: &'static str,
    /// Whether it follows people across pages or sites.
    pub tracking: bool,
    /// How much a request to it matters by itself.
    pub severity: Severity,
    /// Whether it comes from our own data, and not only from third-party-web.
    pub own: bool,
}

/// All of the catalogue, to be lent to another program of the same making.
#[cfg(feature = "catalogue")]
#[must_use]
pub fn bytes() -> &'static [u8] {
    crate::blob::BYTES
}

/// The registrable domain of a host (`www.nu.nl` → `nu.nl`), by the public suffix list.
/// `None` for an address literal, a single label or a public suffix itself. Expects the host as it
/// stands in a URL: lower case, punycode.
#[must_use]
pub fn registrable_domain(host: &str) -> Option<&str> {
    Host::of(host).domain()
}

/// The site of an address: its registrable domain, or the host where there is none.
#[must_use]
pub fn site_of(address: &str) -> Option<String> {
    let url = url::Url::parse(address).ok()?;
    let host = url.host_str()?;
    Some(registrable_domain(host).unwrap_or(host).to_owned())
}

/// The product in a row.
fn hit(product: u32) -> Hit {
    let row = product as usize;
    let name = text(word(PRODUCTS, row, 0));
    let rest = word(PRODUCTS, row, 1);
    let (organisation, category, flags) = (rest & 0xffff, rest >> 16 & 0xff, rest >> 24);
    Hit {
        organisation: text(word(ORGANISATIONS, organisation as usize, 0)),
        product: (!name.is_empty()).then_some(name),
        category: text(word(CATEGORIES, category as usize, 0)),
        tracking: flags & FLAG_TRACKING != 0,
        severity: severity(flags >> SEVERITY_SHIFT),
        own: flags & FLAG_OWN != 0,
    }
}

/// An organisation as a whole.
fn organisation_hit(organisation: u32) -> Hit {
    Hit {
        organisation: text(word(ORGANISATIONS, organisation as usize, 0)),
        product: None,
        category: "",
        tracking: false,
        severity: Severity::Info,
        own: true,
    }
}

fn severity(rank: u32) -> Severity {
    match rank {
        3 => Severity::High,
        2 => Severity::Medium,
        1 => Severity::Low,
        _ => Severity::Info,
    }
}

#[cfg(test)]
mod tests;
