//! Who runs an address: rules on paths and parameters first, then tracking addresses that may stand
//! on any host, then the host itself. Allocates nothing: it is asked of every request.

use super::address::{Address, first_of};
use super::host::{Host, Record};
use super::parts::{Shown, shown};
use super::{Hit, hit};
use crate::blob::layout::{
    self, ENDPOINT_PAIRS, ENDPOINTS, HOSTS, PAIRS, PATH_WIDGET, PATHS, TCF_VENDORS, WIDTHS,
};
use crate::blob::{Blob, DATA, u32_at};

/// Longest path that is compared with rules.
const PATH_BYTES: usize = 1024;

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

/// Who runs an address, in numbers: rows of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    /// Whether it belongs to somebody else than the page.
    pub third_party: bool,
    /// The product, or organisation as a whole.
    product: Option<u32>,
    /// How it was recognised.
    by: By,
    /// The widget that is loaded from there.
    widget: Option<u32>,
}

impl Named {
    /// Who, and how it was recognised.
    #[must_use]
    pub fn who(&self) -> Option<(Hit, By)> {
        self.product.map(|product| (hit(product), self.by))
    }

    /// The widget that is loaded from there.
    #[must_use]
    pub fn widget(&self) -> Option<Shown> {
        self.widget.map(|row| shown(row as usize))
    }

    /// The numbers of its maker in the vendor list of the Transparency and Consent Framework; none where
    /// it is not known to be there.
    pub fn tcf_numbers(&self) -> impl Iterator<Item = u16> + use<> {
        let product = self.product;
        let pairs = (0..DATA.count(TCF_VENDORS)).map(|at| DATA.word(TCF_VENDORS, at, 0));
        pairs.filter(move |pair| Some(pair >> 16) == product).map(|pair| pair as u16)
    }

    /// All in one number: whether it is somebody else's (one bit), how it was recognised (two), and the
    /// row of who it is, plus one.
    #[must_use]
    pub fn number(&self) -> u32 {
        let who = self.product.map_or(0, |row| row + 1);
        u32::from(self.third_party) | (self.by as u32) << 1 | who << 3
    }
}

/// Who runs an address that a page asks for: the longest matching path rule, else a tracking address
/// of any host, else the host. `None` for an address without a host.
#[must_use]
pub fn named(address: &str, page: &Host) -> Option<Named> {
    Address::of(address).map(|address| address.named(page))
}

impl Address<'_> {
    /// Who runs it, as [`named`] tells it.
    #[must_use]
    pub fn named(&self, page: &Host) -> Named {
        look_up(&DATA, self, &Host::of(self.host()), page)
    }
}

/// Tables to look addresses up in of the make of those that are shipped, to measure how looking up grows
/// with them.
#[derive(Debug)]
pub struct Tables<'a>(Blob<'a>);

impl<'a> Tables<'a> {
    /// Tables out of a blob.
    #[must_use]
    pub fn of(blob: &'a [u8]) -> Self {
        Self(Blob::cut(blob))
    }

    /// As [`named`], by these tables.
    #[must_use]
    pub fn named(&self, address: &str, page: &Host) -> Option<Named> {
        let address = Address::of(address)?;
        Some(look_up(&self.0, &address, &Host::in_blob(&self.0, address.host()), page))
    }
}

/// As [`named`], of an address that is cut and a host that is looked up, in the tables given.
fn look_up(blob: &Blob, address: &Address, host: &Host, page: &Host) -> Named {
    let path = address.path();
    let path = path.get(..PATH_BYTES).unwrap_or(path);
    let wanted = Wanted { head: layout::head(path.as_bytes()), path: path.as_bytes(), address };
    let (mut owner, mut widget) = (None, None);
    let mut rule = None;
    for record in host.records() {
        let (product, shown) = rules_of(blob, record, &wanted);
        widget = widget.or(shown);
        rule = rule.or(product);
        owner = owner.or_else(|| Host::owner(blob, record));
    }
    let (product, by) = match rule {
        Some(product) => (Some(product), By::Path),
        None => match endpoint(blob, &wanted) {
            Some(product) => (Some(product), By::Endpoint),
            None => (owner, By::Host),
        },
    };
    Named { third_party: !host.is_with(page), product, by, widget }
}

/// Who runs the address, whoever asks for it.
#[must_use]
pub fn who_url(address: &str) -> Option<Hit> {
    named(address, &Host::of(""))?.who().map(|(hit, _)| hit)
}

/// As [`who_url`], of a parsed address, and how it was recognised.
#[must_use]
pub fn who(url: &url::Url) -> Option<(Hit, By)> {
    named(url.as_str(), &Host::of(""))?.who()
}

/// Who runs a host, whatever the path.
#[must_use]
pub fn who_host(host: &str) -> Option<Hit> {
    Host::of(host).records().find_map(|record| Host::owner(&DATA, record)).map(hit)
}

/// Whether two hosts belong together, as [`Host::is_with`] tells it.
#[must_use]
pub fn same_organisation(a: &str, b: &str) -> bool {
    a == b || Host::of(a).is_with(&Host::of(b))
}

/// An address, and its path as far as it is compared.
struct Wanted<'a> {
    address: &'a Address<'a>,
    path: &'a [u8],
    head: u32,
}

/// The first rules of a host that fit: the product's, the widget's.
fn rules_of(blob: &Blob, record: Record, wanted: &Wanted) -> (Option<u32>, Option<u32>) {
    let paths = blob.word(HOSTS, record.number as usize, 1);
    let (first, many) = ((paths & 0xffff) as usize, (paths >> 16) as usize);
    let (mut product, mut widget) = (None, None);
    for rule in rules(blob, PATHS, first, many).filter(|rule| rule.may_fit(wanted.head)) {
        let place = if rule.what & PATH_WIDGET != 0 { &mut widget } else { &mut product };
        if place.is_none() && rule.fits(blob, wanted.path, wanted.address) {
            *place = Some(rule.what & !PATH_WIDGET);
        }
    }
    (product, widget)
}

/// A rule on paths and parameters.
struct Rule<'a> {
    record: &'a [u8],
    what: u32,
}

/// Some rules, in the order in which they stand.
fn rules<'a>(
    blob: &Blob<'a>,
    of: usize,
    first: usize,
    many: usize,
) -> impl DoubleEndedIterator<Item = Rule<'a>> + ExactSizeIterator + use<'a> {
    let bytes = WIDTHS[of] * 4;
    let records = blob.section(of).get(first * bytes..(first + many) * bytes).unwrap_or_default();
    records.chunks_exact(bytes).map(|record| Rule { record, what: u32_at(record, 8) })
}

impl Rule<'_> {
    /// Whether a path of these first bytes may fit.
    #[inline(always)]
    fn may_fit(&self, head: u32) -> bool {
        (head ^ u32_at(self.record, 12)) & u32_at(self.record, 16) == 0
    }

    /// Whether the parameters alone decide.
    fn fits_any_path(&self, blob: &Blob) -> bool {
        blob.bytes(u32_at(self.record, 0)) == b"/"
    }

    /// Whether an address fits that has this path.
    fn fits(&self, blob: &Blob, path: &[u8], address: &Address) -> bool {
        let params = u32_at(self.record, 4);
        starts(path, blob.bytes(u32_at(self.record, 0)))
            && (params == 0 || has(blob, address.query().unwrap_or_default(), params))
    }
}

/// The product of a tracking address that may stand on any host, below any folder.
fn endpoint(blob: &Blob, wanted: &Wanted) -> Option<u32> {
    let path = wanted.path;
    let pairs = blob.section(ENDPOINT_PAIRS);
    let (mut best, mut least) = (None, blob.count(ENDPOINTS));
    let mut at = 0;
    while at < path.len() {
        let folder = &path[at..];
        let head = layout::head(folder);
        let bit = layout::pair(head as u8, (head >> 8) as u8) % PAIRS;
        if u32_at(pairs, bit / 32 * 4) >> (bit % 32) & 1 != 0 {
            let mut rules = rules(blob, ENDPOINTS, 0, least).enumerate();
            let fits = |(_, rule): &(usize, Rule)| {
                rule.may_fit(head)
                    && !rule.fits_any_path(blob)
                    && rule.fits(blob, folder, wanted.address)
            };
            if let Some((place, rule)) = rules.find(fits) {
                (best, least) = (Some(rule.what), place);
            }
        }
        at += 1 + first_of(folder.get(1..).unwrap_or_default(), [b'/', b'/']);
    }
    // The least exact ones stand last: their parameters are looked at once, whatever the path.
    let any = || {
        let last = rules(blob, ENDPOINTS, 0, least).rev();
        let any = last.take_while(|rule| rule.fits_any_path(blob));
        any.filter(|rule| rule.fits(blob, path, wanted.address)).last().map(|rule| rule.what)
    };
    best.or_else(any)
}

/// Whether a path starts with a rule's path; `*` stands for one segment.
fn starts(path: &[u8], rule: &[u8]) -> bool {
    let Some(star) = rule.iter().position(|byte| *byte == b'*') else {
        return path.starts_with(rule) && bounded(path, rule);
    };
    let (before, after) = (&rule[..star], &rule[star + 1..]);
    path.strip_prefix(before).is_some_and(|rest| {
        let end = rest.iter().position(|byte| *byte == b'/').unwrap_or(rest.len());
        end > 0 && starts(&rest[end..], after)
    })
}

/// A rule that ends in a letter or digit ends where a word of the path ends: `/tr` is not `/travel`.
fn bounded(path: &[u8], rule: &[u8]) -> bool {
    let alphanumeric = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    !(alphanumeric(rule.last()) && alphanumeric(path.get(rule.len())))
}

/// Whether a query has all the parameters of a rule: `key`, or `key=start of the value`.
fn has(blob: &Blob, query: &str, params: u32) -> bool {
    blob.references(params).all(|param| {
        let param = blob.bytes(param);
        let whole = !param.contains(&b'=');
        query.split('&').any(|pair| {
            let rest = pair.as_bytes().strip_prefix(param);
            rest.is_some_and(|rest| !whole || matches!(rest.first(), None | Some(b'=')))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        let check = |path: &str, rule: &str, expected| {
            assert_eq!(starts(path.as_bytes(), rule.as_bytes()), expected, "{path} {rule}");
        };
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

    #[test]
    fn parameters() {
        let check = |address: &str, product: Option<&str>| {
            let page = Host::of("krant.example");
            let named = named(address, &page).unwrap();
            assert_eq!(named.who().and_then(|(hit, _)| hit.product), product, "{address}");
            assert!(!named.third_party);
        };
        check("https://krant.example/a/b/matomo.php?idsite=1&rec=1", Some("Matomo"));
        check("https://krant.example/matomo.php?idsite&rec=1", Some("Matomo"));
        check("https://krant.example/matomo.php?idsites=1&rec=1", None);
        check("https://krant.example/matomo.php?idsite=1", None);
        check("https://krant.example/matomo.phpx?idsite=1&rec=1", None);
    }
}
