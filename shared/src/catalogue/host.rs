//! A host, read once from the right: who runs it, and where its registrable domain begins by the
//! public suffix list (<https://publicsuffix.org/list/>).

use crate::blob::layout::{
    self, ANY, HOSTS, NODE_BITS, NODE_INNER, NODE_SLOTS, NODES, ORGANISATIONS, PRODUCTS, ROOT,
    RULE_EXCEPTION, RULE_PLAIN, RULE_WILDCARD,
};
use crate::blob::{Blob, DATA, u32_at};

/// Records that one host can meet; the tree is not deeper.
const DEPTH: usize = 8;
/// Steps from an organisation up to its owners.
const PARENTS: usize = 4;

/// A host and what the tables say of it and of what it stands below.
#[derive(Debug, Clone, Copy)]
pub struct Host<'h> {
    name: &'h str,
    /// Where the registrable domain begins.
    site: Option<usize>,
    /// Longest last; after that of the registrable domain the one of its name under any suffix.
    records: [Record; DEPTH],
    many: usize,
    /// The topmost organisation behind it, where the host is its own and not a customer's.
    organisation: Option<u32>,
}

/// What the catalogue has on a host, or on one it stands below.
#[derive(Debug, Clone, Copy, Default)]
pub struct Record {
    /// Number of the host.
    pub number: u32,
    /// Where it begins in the name.
    start: u32,
}

/// The label left of the public suffix: the registrable domain begins with it.
struct Site {
    start: usize,
    end: usize,
    hash: u32,
    /// How many records stand for less than this domain.
    below: usize,
}

impl<'h> Host<'h> {
    /// Looks a host up, as it stands in an address: lower case, punycode.
    #[must_use]
    pub fn of(name: &'h str) -> Self {
        Self::in_blob(&DATA, name)
    }

    /// As [`of`](Self::of), in the tables given.
    pub(super) fn in_blob(blob: &Blob, name: &'h str) -> Self {
        let name = name.strip_suffix('.').unwrap_or(name);
        let mut host =
            Self { name, site: None, records: Default::default(), many: 0, organisation: None };
        let bytes = name.as_bytes();
        let (mut end, mut public) = (bytes.len(), bytes.len());
        let (mut above, mut rule_above) = (Some(ROOT), NODE_INNER);
        let mut site: Option<Site> = None;
        loop {
            let (start, hash) = label(bytes, end);
            let text = &bytes[start..end];
            let last = end == bytes.len();
            if text.is_empty() || last && is_address(text) {
                break;
            }
            let node = above
                .filter(|_| rule_above & NODE_INNER != 0)
                .and_then(|above| child(blob, above, hash, text));
            let rule = node.map_or(0, |node| blob.word(NODES, node as usize, 0) >> 24);
            let plain = last || rule & RULE_PLAIN != 0 || rule_above & RULE_WILDCARD != 0;
            if rule & RULE_EXCEPTION != 0 {
                (public, site) = (end + 1, None);
            } else if plain {
                (public, site) = (start, None);
            }
            if start < public && site.is_none() {
                site = Some(Site { start, end, hash, below: host.many });
            }
            if let Some(number) = node {
                host.meet(blob, number, start);
            } else if site.is_some() {
                break;
            }
            if start == 0 {
                break;
            }
            (above, rule_above, end) = (node, rule, start - 1);
        }
        if let Some(Site { start, end, hash, below }) = site {
            host.site = Some(start);
            let many = host.many;
            if let Some(number) = child(blob, ANY, hash, &bytes[start..end]) {
                host.meet(blob, number, start);
            }
            if host.many > many {
                host.records[below..host.many].rotate_right(1);
            }
            host.organisation = host.behind(blob, start);
        }
        host
    }

    /// Takes a record in, where the node has one.
    #[inline(always)]
    fn meet(&mut self, blob: &Blob, number: u32, start: usize) {
        if (number as usize) < blob.count(HOSTS)
            && let Some(place) = self.records.get_mut(self.many)
        {
            *place = Record { number, start: start as u32 };
            self.many += 1;
        }
    }

    /// The registrable domain; `None` for an address literal, a single label or a public suffix.
    #[must_use]
    pub fn domain(&self) -> Option<&'h str> {
        self.name.get(self.site?..)
    }

    /// The registrable domain, or the host where there is none.
    #[must_use]
    pub fn site(&self) -> &'h str {
        self.domain().unwrap_or(self.name)
    }

    /// The records, longest host first.
    pub(super) fn records(&self) -> impl Iterator<Item = Record> + use<'_> {
        self.records.iter().take(self.many).rev().copied()
    }

    /// The product or organisation that a record names, as its row.
    pub(super) fn owner(blob: &Blob, record: Record) -> Option<u32> {
        let owners = blob.word(HOSTS, record.number as usize, 0);
        let exact = if record.start == 0 { owners >> 16 } else { 0 };
        (if exact != 0 { exact } else { owners & 0xffff }).checked_sub(1)
    }

    /// Whether two hosts belong together: the same registrable domain, or the same organisation
    /// behind both. Customers of one hoster (`a.github.io`, `b.github.io`) do not belong together.
    #[must_use]
    pub fn is_with(&self, other: &Host) -> bool {
        self.organisation.is_some_and(|own| other.organisation == Some(own))
            || self.site() == other.site()
    }

    /// The topmost organisation behind the domain that begins here.
    fn behind(&self, blob: &Blob, site: usize) -> Option<u32> {
        let mut records = self.records().take_while(|record| record.start as usize <= site);
        let product = records.find_map(|record| Self::owner(blob, record))?;
        let parent = |row: &u32| blob.word(ORGANISATIONS, *row as usize, 1).checked_sub(1);
        std::iter::successors(Some(blob.word(PRODUCTS, product as usize, 1) & 0xffff), parent)
            .take(PARENTS)
            .last()
    }
}

/// The label that ends here: where it begins, and its hash.
#[inline(always)]
fn label(bytes: &[u8], end: usize) -> (usize, u32) {
    let mut hash = layout::HASH_START;
    for (at, byte) in bytes[..end].iter().enumerate().rev() {
        if *byte == b'.' {
            return (at + 1, hash);
        }
        hash = layout::label_on(hash, *byte);
    }
    (0, hash)
}

/// Whether the last label is that of an address literal and not of a name.
fn is_address(last: &[u8]) -> bool {
    last.iter().all(u8::is_ascii_digit) || last.contains(&b':')
}

/// The node below another with this label.
#[inline(always)]
fn child(blob: &Blob, above: u32, hash: u32, label: &[u8]) -> Option<u32> {
    let slots = blob.section(NODE_SLOTS);
    let last = (slots.len() / 4).checked_sub(1)?;
    let hash = layout::edge(above, hash);
    for step in 0..=last {
        let at = (hash as usize).wrapping_add(step) & last;
        let slot = u32_at(slots, at * 4);
        let number = (slot & NODE_BITS).checked_sub(1)?;
        let is = || {
            blob.word(NODES, number as usize, 1) == above
                && blob.bytes(blob.word(NODES, number as usize, 0) & 0x00ff_ffff) == label
        };
        if (slot ^ hash) & !NODE_BITS == 0 && is() {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blob::{count, word};
    use crate::catalogue::registrable_domain;

    /// No host meets more records than there is room for: the tree is not that deep.
    #[test]
    fn there_is_room_for_all_records() {
        let above = |node: &u32| {
            let above = word(NODES, *node as usize, 1);
            (above < ANY).then_some(above)
        };
        let hosts = 0..count(HOSTS) as u32;
        let deepest = hosts.map(|node| std::iter::successors(Some(node), above).count()).max();
        assert!(deepest.is_some_and(|deepest| deepest < DEPTH), "{deepest:?}");
    }

    #[test]
    fn table() {
        let check = |host: &str, expected: Option<&str>| {
            assert_eq!(registrable_domain(host), expected, "{host}");
        };
        check("www.nu.nl", Some("nu.nl"));
        check("nu.nl", Some("nu.nl"));
        check("nl", None);
        check("co.uk", None);
        check("a.b.example.co.uk", Some("example.co.uk"));
        check("foo.github.io", Some("foo.github.io"));
        check("www.ck", Some("www.ck"));
        check("a.www.ck", Some("www.ck"));
        check("a.b.c.ck", Some("b.c.ck"));
        check("b.ck", None);
        check("shop.test", Some("shop.test"));
        check("localhost", None);
        check("192.168.1.10", None);
        check("[2001:db8::1]", None);
        check("www.nu.nl.", Some("nu.nl"));
        check("", None);
        check(".", None);
        check("xn--bcher-kva.example.xn--55qx5d.cn", Some("example.xn--55qx5d.cn"));
    }

    /// The `publicsuffix` crate, given the same rules, says the same of thousands of hosts.
    #[test]
    fn agrees_with_publicsuffix() {
        use publicsuffix::{List, Psl};
        let packages = concat!(env!("CARGO_MANIFEST_DIR"), "/../node_modules");
        let rules = std::fs::read_to_string(format!("{packages}/psl/data/rules.js")).unwrap();
        let rules: Vec<String> = rules
            .split('"')
            .skip(1)
            .step_by(2)
            .map(|rule| match rule.strip_prefix("*.") {
                Some(rest) => format!("*.{}", idna(rest)),
                None => match rule.strip_prefix('!') {
                    Some(rest) => format!("!{}", idna(rest)),
                    None => idna(rule),
                },
            })
            .collect();
        let text = format!(
            "// ===BEGIN ICANN DOMAINS===\n{}\n// ===END ICANN DOMAINS===\n",
            rules.join("\n")
        );
        let oracle: List = text.parse().unwrap();
        let mut hosts = 0;
        for rule in rules.iter().step_by(3) {
            let base = rule.trim_start_matches("*.").trim_start_matches('!');
            for host in [base.to_owned(), format!("a.{base}"), format!("c.b.a.{base}")] {
                let expected = oracle
                    .domain(host.as_bytes())
                    .map(|d| std::str::from_utf8(d.as_bytes()).unwrap().to_owned());
                let ours = registrable_domain(&host).map(str::to_owned);
                // The crate overlooks `*.parent` for a label that has rules of its own below it
                // (`*.futurecms.at` and `*.ex.futurecms.at`); the list's algorithm does not.
                let parent = host.split_once('.').map(|(_, parent)| format!("*.{parent}"));
                let inner = parent.is_some_and(|p| rules.contains(&p))
                    && rules.contains(&format!("*.{host}"));
                assert!(
                    ours == expected || inner && ours.is_none(),
                    "{host}: {ours:?} {expected:?}"
                );
                hosts += 1;
            }
        }
        assert!(hosts > 5_000);
    }

    fn idna(host: &str) -> String {
        url::Url::parse(&format!("http://{host}")).unwrap().host_str().unwrap().to_owned()
    }
}
