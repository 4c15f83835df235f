//! Registrable domains by the public suffix list (<https://publicsuffix.org/list/>).

use crate::blob::layout::{RULE_EXCEPTION, RULE_PLAIN, RULE_WILDCARD, SUFFIXES};
use crate::blob::{self, word};

/// The registrable domain of a host (`www.nu.nl` → `nu.nl`), by the public suffix list.
/// `None` for an address literal, a single label or a public suffix itself. Expects the host as it
/// stands in a URL: lower case, punycode.
#[must_use]
pub fn registrable_domain(host: &str) -> Option<&str> {
    let host = host.strip_suffix('.').unwrap_or(host);
    let last = host.rsplit('.').next()?;
    if last.is_empty() || last.bytes().all(|b| b.is_ascii_digit()) || host.contains(':') {
        return None;
    }
    // Down the tree from the right. Where no rule is, the last label is a public suffix.
    let mut public = host.len() - last.len();
    let (mut node, mut start) = (0, host.len() + 1);
    for label in host.rsplit('.') {
        let (parent, after) = (node, start);
        start -= label.len() + 1;
        let child = child(parent, label.as_bytes());
        let rule = child.map_or(0, kind);
        if rule & RULE_EXCEPTION != 0 {
            public = after;
            break;
        }
        if rule & RULE_PLAIN != 0 || kind(parent) & RULE_WILDCARD != 0 {
            public = start;
        }
        match child {
            Some(child) => node = child,
            None => break,
        }
    }
    let before = host.get(..public.checked_sub(1)?)?;
    host.get(before.rfind('.').map_or(0, |dot| dot + 1)..).filter(|_| !before.is_empty())
}

/// A host and what remains of it as labels fall off the front: `a.b.c`, `b.c`, `c`.
pub fn suffixes(host: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(host), |rest| rest.split_once('.').map(|(_, parent)| parent))
        .filter(|suffix| !suffix.is_empty())
}

/// The rule at a node.
fn kind(node: usize) -> u32 {
    word(SUFFIXES, node, 0) >> 24
}

/// The child of a node with this label.
fn child(node: usize, label: &[u8]) -> Option<usize> {
    let children = word(SUFFIXES, node, 1);
    let first = (children & 0xffff) as usize;
    blob::bisect(first..first + (children >> 16) as usize, |row| {
        blob::bytes(word(SUFFIXES, row, 0) & 0x00ff_ffff).cmp(label)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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
