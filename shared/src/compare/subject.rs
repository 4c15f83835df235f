//! A finding as comparing needs it: who, how, what is sent, under which choice.

use super::claims::ancestors;
use super::vocabulary::{self, Names, Row};
use crate::catalogue;
use crate::detect::Finding;
use crate::observe::{Consent, Cookie, Kind};

/// Personal data that identify a person without further means.
const DIRECT: &[&str] =
    &["email", "hashed_email", "name", "phone", "card_number", "precise_location", "address"];

/// The subject of a comparison.
#[derive(Debug)]
pub struct Subject<'a> {
    /// The finding itself.
    pub finding: &'a Finding,
    /// The cookie, for a cookie.
    pub cookie: Option<&'a Cookie>,
    /// The houses above its own.
    pub parents: Names,
    /// What covers its category.
    pub category: &'static Row,
    /// What covers the way it works.
    pub mechanism: &'static Row,
    /// Technologies whose statement declares how it works, the best first.
    pub claims: Names,
    /// Technologies whose denial covers it.
    pub denials: Names,
    /// Whether a party other than the site gets data.
    pub third_party: bool,
    /// Whether it is needed for the page to work (a session cookie of the site itself).
    pub necessary: bool,
}

impl<'a> Subject<'a> {
    /// Looks at a finding made on `site`.
    #[must_use]
    pub fn of(finding: &'a Finding, site: &str) -> Self {
        let cookie = finding.evidence.iter().find_map(|seen| seen.cookie.as_ref());
        let host_site = catalogue::registrable_domain(&finding.host).unwrap_or(&finding.host);
        let third_party = finding.vendor.is_some() || !finding.host.is_empty() && host_site != site;
        let category = finding.vendor.as_ref().map_or("", |vendor| vendor.category.as_str());
        let category = vocabulary::category(category);
        let mechanism = vocabulary::mechanism(match (finding.mechanism, third_party) {
            (Kind::Cookie, true) => "cookie:third",
            (Kind::Cookie, false) => "cookie:first",
            (kind, _) => kind.id(),
        });
        let mut subject = Self {
            finding,
            cookie,
            parents: finding.vendor.as_ref().map_or(Names::new(), |v| ancestors(&v.name).collect()),
            category,
            mechanism,
            claims: [&category.claims[..], &mechanism.claims].concat(),
            denials: [&category.denials[..], &mechanism.denials].concat(),
            third_party,
            necessary: matches!(finding.purpose.as_str(), "necessary" | "functional"),
        };
        subject.add_nature();
        subject
    }

    /// What this very cookie or script adds to what its category and mechanism say.
    fn add_nature(&mut self) {
        // A cookie of a party whose cookies are analytics or advertising by nature.
        if self.finding.mechanism == Kind::Cookie {
            match self.finding.purpose.as_str() {
                "analytics" => self.claims.push("analytics_cookie"),
                "advertising" => self.claims.push("advertising_cookie"),
                _ => {}
            }
        }
        // Set under the site's own name: to the reader of the policy it is a cookie of the site.
        if self.finding.mechanism == Kind::Cookie && self.finding.first_party {
            self.claims.extend(["cookie", "device_id"]);
        }
        // Beacons by script work as pixels do.
        if matches!(self.finding.mechanism, Kind::Script | Kind::Request) && self.has("beacon") {
            self.denials.push("web_beacon");
        }
    }

    /// All of it that comparing looks at: what two subjects have alike that are judged alike.
    #[must_use]
    pub fn key(&self) -> String {
        let finding = self.finding;
        let mut key = String::with_capacity(96);
        key.push_str(finding.mechanism.id());
        // Letters for what is one of few, or true or false.
        let few = [finding.consent as u8, self.third_party.into(), finding.tracking.into()];
        key.extend(
            few.into_iter().chain([finding.first_party.into()]).map(|n| char::from(b'a' + n)),
        );
        key.push_str(&finding.purpose);
        // A byte that no text of a page has keeps the parts apart.
        let mut add = |part: &str| {
            key.push('\0');
            key.push_str(part);
        };
        if let Some(vendor) = &finding.vendor {
            add(&vendor.name);
            add(vendor.product.as_deref().unwrap_or(""));
            add(&vendor.category);
        }
        for seen in &finding.evidence {
            add(if seen.dnt { "dnt" } else { "" });
            add(if seen.gpc { "gpc" } else { "" });
            seen.sends.iter().for_each(|data| add(data));
        }
        if let Some(cookie) = self.cookie {
            add(&cookie.name);
            add(&cookie.lifetime_days.unwrap_or(-1.0).to_string());
        }
        key
    }

    /// Whether its category has a trait: `follows`, `listed`, `embedded`, `network`, `service`, `beacon`.
    #[must_use]
    pub fn has(&self, trait_: &str) -> bool {
        self.category.traits.contains(&trait_)
    }

    /// Personal data seen leaving that identify a person directly.
    pub fn direct_data(&self) -> impl Iterator<Item = &str> {
        let sent =
            self.finding.evidence.iter().flat_map(|seen| seen.sends.iter().map(String::as_str));
        sent.filter(|data| DIRECT.contains(data))
    }

    /// Whether the visitor is known not to have consented.
    #[must_use]
    pub fn without_consent(&self) -> bool {
        matches!(self.finding.consent, Consent::NoneYet | Consent::Refused)
    }

    /// Whether it follows people by nature: what consent is asked for.
    #[must_use]
    pub fn follows(&self) -> bool {
        !self.necessary && self.has("follows")
    }

    /// Whether what is known of its party says what kind of party it is.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.finding.vendor.as_ref().is_some_and(|vendor| !vendor.category.is_empty())
    }
}
