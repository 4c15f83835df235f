//! A filter list of the user's own, in the syntax of Adblock Plus (EasyList, EasyPrivacy): which requests
//! of a page it has. Shown beside what Saydo found, never mixed with it: no verdict rests on a list.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use adblock::Engine;
use adblock::lists::{FilterSet, ParseOptions};
use adblock::request::Request;
use saydo_shared::detect;
use saydo_shared::observe::Observation;
use saydo_shared::observe::session::Page;
use saydo_shared::report::audit::Listed;

use super::input;
use crate::problem::Problem;

/// Largest list that is read, in bytes: EasyList and EasyPrivacy together have four million.
const LIST_BYTES: u64 = 64 * 1024 * 1024;
/// Hosts that are told of one page, the busiest first.
const HOSTS: usize = 100;

/// A list, ready to be asked.
pub struct List(Engine);

impl List {
    /// Reads a list.
    ///
    /// # Errors
    /// When it can not be read, or holds no rule on requests.
    pub fn read(given: &Path) -> Result<Self, Problem> {
        let (source, path) = input::open(given)?;
        let mut bytes = Vec::new();
        let read = source.take(LIST_BYTES).read_to_end(&mut bytes);
        read.map_err(|source| Problem::unreadable(path, source))?;
        let refused = || Problem::NoList { path: path.to_owned() };
        let text = String::from_utf8(bytes).map_err(|_| refused())?;
        let rule = |line: &&str| {
            let line = line.trim();
            !line.is_empty() && !line.starts_with(['!', '[', '<', '{']) && !line.contains("##")
        };
        let rules: Vec<&str> = text.lines().filter(rule).collect();
        // Nearly every line of prose has a space, and nearly no rule.
        let prose = rules.iter().filter(|rule| rule.trim().contains(' ')).count();
        let other = text.contains('\0') || text.trim_start().starts_with(['{', '<']);
        if rules.is_empty() || other || prose * 5 > rules.len() {
            return Err(refused());
        }
        let mut set = FilterSet::new(false);
        set.add_filter_list(rules.join("\n"), ParseOptions::default());
        Ok(Self(Engine::new_with_filter_set(set)))
    }

    /// Which requests of a page are on it.
    pub fn of(&self, page: &Page) -> Listed {
        let mut listed = Listed::default();
        let mut hosts: BTreeMap<String, usize> = BTreeMap::new();
        for observation in page.observations().filter(|o| o.detail.status.is_some()) {
            if !self.has(observation) {
                continue;
            }
            let finding = detect::one(observation);
            listed.requests += 1;
            listed.unnamed += usize::from(finding.vendor.is_none());
            *hosts.entry(finding.host).or_default() += 1;
        }
        listed.hosts = hosts.into_iter().collect();
        listed.hosts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        listed.hosts.truncate(HOSTS);
        listed
    }

    fn has(&self, observation: &Observation) -> bool {
        let Some(url) = &observation.url else { return false };
        let resource = match observation.detail.resource.as_str() {
            "sub_frame" => "subdocument",
            "xmlhttprequest" => "xhr",
            "" => "other",
            resource => resource,
        };
        Request::new(url, &observation.page, resource, "get")
            .is_ok_and(|request| self.0.check_network_request(&request).should_block())
    }
}
