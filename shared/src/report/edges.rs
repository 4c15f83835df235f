//! Who hands the visitor's identifier to whom, as a report tells it: read off the evidence of its rows.
//! A recording knows more of it, see [`super::audit`].

use std::collections::BTreeMap;

use super::SiteReport;
use crate::catalogue::{self, registrable_domain};
use crate::observe::{Kind, Observation};

/// One party that hands an identifier of the visitor to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// Whose identifier it is: organisation, or domain where that is not known.
    pub from: String,
    /// Who gets it.
    pub to: String,
    /// The cookies that hold it, and how it was written where not as it is: `uid (ads.example)`,
    /// `sha256: uid (ads.example)`. Empty where the browser was sent on with it.
    pub what: Vec<String>,
    /// The first address by which it happened.
    pub address: String,
}

/// Who hands to whom on a page, by name.
#[must_use]
pub fn edges(report: &SiteReport) -> Vec<Edge> {
    let mut edges: BTreeMap<(String, String), Edge> = BTreeMap::new();
    let syncs = report.rows.iter().map(|row| &row.finding);
    for finding in syncs.filter(|finding| finding.mechanism == Kind::CookieSync) {
        let to = match &finding.vendor {
            Some(vendor) => vendor.name.clone(),
            None => domain(&finding.host).to_owned(),
        };
        for (seen, from) in finding.evidence.iter().filter_map(|seen| Some((seen, giver(seen)?))) {
            let edge = edges.entry((from.clone(), to.clone())).or_insert_with(|| Edge {
                from,
                to: to.clone(),
                what: Vec::new(),
                address: seen.url.clone().unwrap_or_default(),
            });
            let label = &seen.detail.label;
            if !label.is_empty() && !edge.what.contains(label) {
                edge.what.push(label.clone());
            }
        }
    }
    edges.into_values().filter(|edge| edge.from != edge.to).collect()
}

/// Whose identifier an observation shows going away: of the cookie it names, else of the address that
/// sent the browser on.
fn giver(seen: &Observation) -> Option<String> {
    let label = seen.detail.label.rsplit(": ").next().unwrap_or_default();
    if let Some((cookie, host)) = label.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")) {
        let of_cookie = catalogue::who_cookie(cookie, host).and_then(|known| known.hit);
        return Some(name(host, of_cookie));
    }
    let from = url::Url::parse(&seen.detail.redirect_from).ok()?;
    from.host_str().map(|host| name(host, None))
}

fn name(host: &str, known: Option<catalogue::Hit>) -> String {
    let hit = known.or_else(|| catalogue::who_host(host));
    hit.map_or_else(|| domain(host).to_owned(), |hit| hit.organisation.to_owned())
}

fn domain(host: &str) -> &str {
    registrable_domain(host).unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observe::Cookie;
    use crate::observe::Identifier;
    use crate::observe::session::{Answered, Leaving, Session, Stored};
    use crate::policy::Policy;

    const NUMBER: &str = "6d0f1c9e-3f54-4b7e-8d5e-7c1fd0a1a9b2";

    fn request(url: &str, from: &str) -> Answered {
        Answered {
            url: url.into(),
            resource: "image".into(),
            redirect_from: from.into(),
            sent: Some(2_000),
            status: 200,
            ..Answered::default()
        }
    }

    #[test]
    fn a_cookie_s_value_and_a_redirect_are_edges() {
        let mut session =
            Session::open("https://www.krant.example/", 1_000, "r".into(), false).unwrap();
        let cookie = Cookie {
            name: "mid".into(),
            domain: ".meet.example".into(),
            lifetime_days: Some(90.0),
            set_by: None,
            http_only: false,
        };
        session.cookie(&Stored {
            cookie,
            time: 1_500,
            identifier: Identifier::of(NUMBER),
            said: crate::detect::strings::Said::default(),
            earlier: false,
        });
        session.leaving(&Leaving {
            request: request(&format!("https://gum.criteo.com/match?puid={NUMBER}"), ""),
            ..Leaving::default()
        });
        let passed = format!("https://px.onbekend.example/p?x={NUMBER}");
        session.request(&request(&passed, "https://ib.adnxs.com/getuid?x=1"));
        session.request(&request("https://fonts.gstatic.com/s/inter.woff2", ""));
        let found = edges(&session.judge(&Policy::default()));
        let short: Vec<_> =
            found.iter().map(|e| (e.from.as_str(), e.to.as_str(), e.what.join(", "))).collect();
        assert_eq!(
            short,
            [
                ("Xandr", "onbekend.example", String::new()),
                ("meet.example", "Criteo", "mid (meet.example)".to_owned()),
            ]
        );
        assert!(found[1].address.starts_with("https://gum.criteo.com/match"));
    }
}
