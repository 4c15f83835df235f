//! Who runs an address: rules on paths and parameters first, then tracking addresses that may stand
//! on any host, then the host itself.

use url::Url;

use super::suffix::suffixes;
use super::{Hit, hit, registrable_domain};
use crate::blob::layout::{
    ENDPOINTS, HOST_SLOTS, HOSTS, ORGANISATIONS, PATH_WIDGET, PATHS, PRODUCTS,
};
use crate::blob::{self, count, word};

/// Longest path that is compared with rules.
const PATH_BYTES: usize = 1024;
/// Steps from an organisation up to its owners.
const PARENTS: usize = 4;

/// How an address was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// By a rule on its host, path and parameters.
    Path,
    /// By a path and parameters that only one product has, on whatever host.
    Endpoint,
    /// By its host.
    Host,
}

/// Who runs the address: the longest matching path rule, else a tracking address of any host, else
/// the host.
#[must_use]
pub fn who_url(address: &str) -> Option<Hit> {
    who(&Url::parse(address).ok()?).map(|(hit, _)| hit)
}

/// As [`who_url`], of a parsed address, and how it was recognised.
#[must_use]
pub fn who(url: &Url) -> Option<(Hit, By)> {
    let host = url.host_str()?;
    let (path, query) = parts(url);
    let mut found = None;
    for record in records(host) {
        if let Some(product) = record.rule(path, query, false) {
            return Some((hit(product), By::Path));
        }
        found = found.or_else(|| record.owner());
    }
    if let Some(product) = endpoint(path, query) {
        return Some((hit(product), By::Endpoint));
    }
    found.map(|product| (hit(product), By::Host))
}

/// The widget that is loaded from this address, as its row.
pub(super) fn widget_at(url: &Url) -> Option<usize> {
    let (path, query) = parts(url);
    let rule = records(url.host_str()?).find_map(|record| record.rule(path, query, true))?;
    Some((rule & !PATH_WIDGET) as usize)
}

/// Path and query, as far as they are compared.
fn parts(url: &Url) -> (&str, &str) {
    let path = url.path();
    (path.get(..PATH_BYTES).unwrap_or(path), url.query().unwrap_or_default())
}

/// Who runs a host, whatever the path.
#[must_use]
pub fn who_host(host: &str) -> Option<Hit> {
    records(host).find_map(|record| record.owner()).map(hit)
}

/// Whether two hosts belong together: the same registrable domain, or the same organisation behind
/// both. Customers of one hoster (`a.github.io`, `b.github.io`) do not belong together.
#[must_use]
pub fn same_organisation(a: &str, b: &str) -> bool {
    let site = |host| registrable_domain(host).unwrap_or(host).to_owned();
    a == b || site(a) == site(b) || owner_of_site(a).is_some_and(|o| owner_of_site(b) == Some(o))
}

/// The topmost organisation behind a host, where the host is its own and not a customer's.
fn owner_of_site(host: &str) -> Option<u32> {
    let site = registrable_domain(host)?;
    let product = records(host).filter(|r| r.name_length >= site.len()).find_map(|r| r.owner())?;
    let parent = |row: &u32| word(ORGANISATIONS, *row as usize, 1).checked_sub(1);
    std::iter::successors(Some(word(PRODUCTS, product as usize, 1) & 0xffff), parent)
        .take(PARENTS)
        .last()
}

/// What the catalogue has on a host, or on a suffix of it.
struct Record {
    index: usize,
    exact: bool,
    name_length: usize,
}

impl Record {
    /// The first rule that fits: a product, or a widget with its flag.
    fn rule(&self, path: &str, query: &str, widget: bool) -> Option<u32> {
        let paths = word(HOSTS, self.index, 2);
        let (first, many) = ((paths & 0xffff) as usize, (paths >> 16) as usize);
        (first..first + many).find_map(|rule| {
            let what = word(PATHS, rule, 2);
            ((what & PATH_WIDGET != 0) == widget
                && starts(path, blob::text(word(PATHS, rule, 0)))
                && has(query, word(PATHS, rule, 1)))
            .then_some(what)
        })
    }

    fn owner(&self) -> Option<u32> {
        let owners = word(HOSTS, self.index, 1);
        let exact = if self.exact { owners >> 16 } else { 0 };
        (if exact != 0 { exact } else { owners & 0xffff }).checked_sub(1)
    }
}

/// The records of a host and its suffixes, longest first; after that of the registrable domain
/// the one for its name under any public suffix (`google.*`).
fn records(host: &str) -> impl Iterator<Item = Record> {
    let host = host.strip_suffix('.').unwrap_or(host);
    let site = registrable_domain(host);
    suffixes(host).flat_map(move |suffix| {
        let own = find(suffix.as_bytes());
        let any = (Some(suffix) == site)
            .then(|| suffix.split_once('.'))
            .flatten()
            .and_then(|(label, _)| find(format!("{label}.*").as_bytes()));
        let record = move |index| Record {
            index,
            exact: suffix.len() == host.len(),
            name_length: suffix.len(),
        };
        own.into_iter().chain(any).map(record)
    })
}

fn find(key: &[u8]) -> Option<usize> {
    let is = |slot: usize| blob::bytes(word(HOSTS, slot - 1, 0)) == key;
    Some(blob::find(HOST_SLOTS, key, is)? - 1)
}

/// The product of a tracking address that may stand on any host, below any folder.
fn endpoint(path: &str, query: &str) -> Option<u32> {
    (0..count(ENDPOINTS))
        .find(|rule| {
            let shape = blob::text(word(ENDPOINTS, *rule, 0));
            folders(path).any(|rest| rest.starts_with(shape) && bounded(rest, shape))
                && has(query, word(ENDPOINTS, *rule, 1))
        })
        .map(|rule| word(ENDPOINTS, rule, 2))
}

/// A path and what remains of it from each slash on.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.bytes().enumerate().filter(|(_, byte)| *byte == b'/').filter_map(|(at, _)| path.get(at..))
}

/// Whether a path starts with a rule's path; `*` stands for one segment.
fn starts(path: &str, rule: &str) -> bool {
    let Some((before, after)) = rule.split_once('*') else {
        return path.starts_with(rule) && bounded(path, rule);
    };
    path.strip_prefix(before).is_some_and(|rest| {
        let end = rest.find('/').unwrap_or(rest.len());
        end > 0 && starts(&rest[end..], after)
    })
}

/// A rule that ends in a letter or digit ends where a word of the path ends: `/tr` is not `/travel`.
fn bounded(path: &str, rule: &str) -> bool {
    let alphanumeric = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    !(alphanumeric(rule.as_bytes().last()) && alphanumeric(path.as_bytes().get(rule.len())))
}

/// Whether a query has all the parameters of a rule: `key`, or `key=start of the value`.
fn has(query: &str, params: u32) -> bool {
    blob::list(params).all(|param| {
        query.split('&').any(|pair| match param.split_once('=') {
            Some(_) => pair.starts_with(param),
            None => pair.split_once('=').map_or(pair, |(key, _)| key) == param,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        let check =
            |path, rule, expected| assert_eq!(starts(path, rule), expected, "{path} {rule}");
        check("/tr", "/tr", true);
        check("/tr/", "/tr", true);
        check("/travel", "/tr", false);
        check("/en_US/fbevents.js", "/*/fbevents.js", true);
        check("/fbevents.js", "/*/fbevents.js", false);
        check("//fbevents.js", "/*/fbevents.js", false);
        check("/a/b/c", "/*/*/c", true);
        check("/c/hotjar-12.js", "/c/hotjar-", true);
        check("/", "", true);
    }
}
