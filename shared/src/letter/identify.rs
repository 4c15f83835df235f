//! The identifiers that a letter may name, so that a tracker can find the record.
//!
//! A cookie value is shown only when all of this holds: the user agreed to name it, it belongs to a
//! finding with a known organisation and a purpose of analytics or advertising, it outlives the
//! visit, its name does not look like that of a log-in, and the recipient can have it: the site its own
//! domain's, a tracker's owner its own findings'. Anything else stays in the database.

use super::claims::Claims;
use super::clean;
use super::words::lists;
use super::{Identifier, Order};
use crate::detect::Finding;

/// Identifiers in one letter.
const IDENTIFIERS: usize = 8;
/// One value, in bytes; longer ones are not identifiers of a browser.
const VALUE_BYTES: usize = 256;

/// The identifiers that may be named, and the names of those that may not.
///
/// `site` is the registrable domain written to; `None` when the letter goes to the owner of the
/// findings in `claims`.
pub(super) fn pick<'a>(
    order: &'a Order,
    claims: &Claims,
    site: Option<&str>,
) -> (Vec<&'a Identifier>, Vec<String>) {
    let mut named = Vec::new();
    let mut withheld = Vec::new();
    for identifier in order.identifiers.iter().take(4 * IDENTIFIERS) {
        let own = site.is_none_or(|site| is_within(bare(&identifier.domain), site));
        if named.len() < IDENTIFIERS && own && may_be_named(identifier, claims) {
            named.push(identifier);
        } else {
            withheld.push(clean::line_of(&identifier.name, 60));
        }
    }
    (named, withheld)
}

fn may_be_named(identifier: &Identifier, claims: &Claims) -> bool {
    let plain = |text: &str| !text.is_empty() && clean::line(text) == text;
    plain(&identifier.name)
        && plain(&identifier.domain)
        && plain(&identifier.value)
        && identifier.value.len() <= VALUE_BYTES
        && !looks_secret(&identifier.name)
        && claims.list.iter().any(|claim| is_tracker_of(claim.finding, identifier))
}

/// Whether the name looks like that of a cookie that keeps someone logged in.
fn looks_secret(name: &str) -> bool {
    let name = name.to_lowercase();
    lists().secret_names.iter().any(|part| name.contains(part.as_str()))
}

/// Whether this finding is of that cookie, set by a known tracker to outlive the visit.
fn is_tracker_of(finding: &Finding, identifier: &Identifier) -> bool {
    let known =
        finding.vendor.is_some() && matches!(finding.purpose.as_str(), "analytics" | "advertising");
    known
        && finding.evidence.iter().filter_map(|seen| seen.cookie.as_ref()).any(|cookie| {
            cookie.name == identifier.name
                && bare(&cookie.domain).eq_ignore_ascii_case(bare(&identifier.domain))
                && cookie.lifetime_days.is_some()
        })
}

/// A cookie's domain without the dot that lets subdomains have it too.
fn bare(domain: &str) -> &str {
    domain.strip_prefix('.').unwrap_or(domain)
}

fn is_within(host: &str, site: &str) -> bool {
    let host = host.to_ascii_lowercase();
    host == site || host.ends_with(&format!(".{site}"))
}
