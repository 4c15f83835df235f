//! Rules on addresses while they are gathered: by host, by path and parameters, on any host.

use std::collections::{BTreeMap, BTreeSet};

use crate::blob::Blob;
use crate::layout;
use crate::sources::ascii;
use crate::tree::Tree;

/// A path with the parameters that must be there.
#[derive(Clone, PartialEq, Eq)]
pub struct PathRule {
    path: String,
    params: Vec<String>,
    /// Product, or widget with its flag.
    product: u32,
}

/// What is known of one host and everything below it.
#[derive(Clone, Default)]
struct Host {
    suffix: Option<u32>,
    exact: Option<u32>,
    paths: Vec<PathRule>,
}

/// All address rules.
#[derive(Default)]
pub struct Hosts {
    hosts: BTreeMap<String, Host>,
    /// Hosts of our own data that stand for all below them.
    owned: BTreeSet<String>,
    endpoints: Vec<PathRule>,
}

impl Hosts {
    /// A host of our own data (`=` before it: exactly this host).
    pub fn own(&mut self, host: &str, product: u32, place: &str) -> Result<(), String> {
        let (name, exact) = match host.strip_prefix('=') {
            Some(name) => (name, true),
            None => (host, false),
        };
        let name = key(name, place)?;
        if !exact {
            self.owned.insert(name.clone());
        }
        let entry = self.hosts.entry(name).or_default();
        let slot = if exact { &mut entry.exact } else { &mut entry.suffix };
        if slot.is_some_and(|other| other != product) {
            return Err(format!("{place}: host {host:?} belongs to another product already"));
        }
        *slot = Some(product);
        Ok(())
    }

    /// A host of third-party-web, which gives way to our own. One below a host of ours stays only
    /// when it says more (`telling`): `ads.x.nl` below a hoster's `x.nl`.
    pub fn listed(&mut self, domain: &str, product: u32, telling: bool) -> Result<(), String> {
        let host = key(domain.strip_prefix("*.").unwrap_or(domain), "third-party-web")?;
        let mut above = host.split_once('.').map(|(_, parent)| parent);
        while let Some(parent) = above {
            if !telling && self.owned.contains(parent) {
                return Ok(());
            }
            above = parent.split_once('.').map(|(_, parent)| parent);
        }
        self.hosts.entry(host).or_default().suffix.get_or_insert(product);
        Ok(())
    }

    /// A rule `host/path`, `host/path?key` or `host/path?key=prefix&…`.
    pub fn path(&mut self, rule: &str, product: u32, place: &str) -> Result<(), String> {
        let (host, rest) = rule
            .split_once('/')
            .ok_or_else(|| format!("{place}: {rule:?} has no path after the host"))?;
        let rule = split(&format!("/{rest}"), product);
        let paths = &mut self.hosts.entry(key(host, place)?).or_default().paths;
        let clash = |p: &PathRule| {
            p.path == rule.path
                && p.params == rule.params
                && (p.product ^ rule.product) & layout::PATH_WIDGET == 0
                && *p != rule
        };
        if paths.iter().any(clash) {
            return Err(format!("{place}: {host}{} belongs to another product already", rule.path));
        }
        if !paths.contains(&rule) {
            paths.push(rule);
        }
        Ok(())
    }

    /// An address from which a widget is loaded.
    pub fn widget(&mut self, rule: &str, widget: u32, place: &str) -> Result<(), String> {
        let rule = rule.trim_start_matches("https:").trim_start_matches("//");
        let rule = if rule.contains('/') { rule.to_owned() } else { format!("{rule}/") };
        self.path(&rule, widget | layout::PATH_WIDGET, place)
    }

    /// A tracking address that may stand on any host.
    pub fn endpoint(&mut self, rule: &str, product: u32, place: &str) -> Result<(), String> {
        if !rule.starts_with('/') {
            return Err(format!("{place}: endpoint {rule:?} does not start with a slash"));
        }
        self.endpoints.push(split(rule, product));
        Ok(())
    }

    /// Repeats all of them under other names until they are so many times as many.
    pub fn times(&mut self, times: usize) {
        let other = |name: &str, number: usize| match name.rsplit_once('.') {
            Some((name, last)) => format!("{name}{number}.{last}"),
            None => format!("{name}{number}"),
        };
        let hosts: Vec<(String, Host)> =
            self.hosts.iter().map(|(name, host)| (name.clone(), host.clone())).collect();
        let endpoints = self.endpoints.clone();
        for number in 1..times {
            let more = hosts.iter().map(|(name, host)| (other(name, number), host.clone()));
            self.hosts.extend(more);
            self.endpoints.extend(endpoints.iter().map(|rule| {
                let path = rule.path.replacen('/', &format!("/{number}"), 1);
                PathRule { path, ..rule.clone() }
            }));
        }
    }

    /// Writes all of them, the hosts into the tree.
    pub fn write(mut self, blob: &mut Blob, tree: &mut Tree) -> Result<(), String> {
        for (name, mut host) in self.hosts {
            specific_first(&mut host.paths);
            let mut first = None;
            let count = host.paths.len();
            for rule in host.paths {
                let at = rule.write(layout::PATHS, blob)?;
                first.get_or_insert(at);
            }
            let owner = pack(host.suffix.map_or(0, |p| p + 1), host.exact.map_or(0, |p| p + 1))?;
            let paths = pack(first.unwrap_or(0), count as u32)?;
            tree.host(&name, [owner, paths]);
        }
        specific_first(&mut self.endpoints);
        let mut pairs = vec![0_u32; layout::PAIRS / 32];
        for rule in self.endpoints {
            // What fits any path is tried last, by its parameters.
            if rule.path != "/" {
                rule.pairs().for_each(|bit| pairs[bit / 32] |= 1 << (bit % 32));
            }
            rule.write(layout::ENDPOINTS, blob)?;
        }
        for word in pairs {
            blob.push(layout::ENDPOINT_PAIRS, &[word])?;
        }
        Ok(())
    }
}

impl PathRule {
    fn write(self, section: usize, blob: &mut Blob) -> Result<u32, String> {
        let head = layout::head(self.literal());
        let mask = layout::head(&self.literal().iter().map(|_| 0xff).collect::<Vec<u8>>());
        let record = [blob.text(&self.path)?, blob.list(&self.params)?, self.product, head, mask];
        blob.push(section, &record)
    }

    /// The path as far as it stands literally in addresses.
    fn literal(&self) -> &[u8] {
        self.path.split('*').next().unwrap_or_default().as_bytes()
    }

    /// The pairs of bytes by which addresses begin that this fits, if it is one for any host.
    fn pairs(&self) -> impl Iterator<Item = usize> {
        let byte = |at: usize| self.literal().get(at).map_or(0..=255, |byte| *byte..=*byte);
        let (first, second) = (byte(1), byte(2));
        first.flat_map(move |first| second.clone().map(move |second| layout::pair(first, second)))
    }
}

fn specific_first(rules: &mut [PathRule]) {
    rules.sort_by_key(|rule| std::cmp::Reverse((rule.path.len(), rule.params.join("&").len())));
}

fn split(rule: &str, product: u32) -> PathRule {
    let (path, query) = rule.split_once('?').unwrap_or((rule, ""));
    let params = query.split('&').filter(|p| !p.is_empty()).map(str::to_owned).collect();
    PathRule { path: path.to_owned(), params, product }
}

/// The host as it is looked up. `name.*` stands for that name under any public suffix.
fn key(host: &str, place: &str) -> Result<String, String> {
    match host.strip_suffix(".*") {
        Some(name) => Ok(format!("{}.*", ascii(name).map_err(|e| format!("{place}: {e}"))?)),
        None => ascii(host).map_err(|e| format!("{place}: {e}")),
    }
}

fn pack(low: u32, high: u32) -> Result<u32, String> {
    if low > 0xffff || high > 0xffff {
        return Err("more than 65,535 products or path rules: widen the layout".into());
    }
    Ok(low | high << 16)
}
