//! A finding as comparing needs it: who, how, what is sent, under which choice.

use crate::catalogue;
use crate::detect::Finding;
use crate::observe::{Consent, Cookie, Kind};

const COVERAGE: &str = include_str!("../../data/policy/coverage.tsv");

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
    /// Technologies whose statement declares how it works.
    pub claims: Vec<&'static str>,
    /// Technologies whose denial covers it.
    pub denials: Vec<&'static str>,
    /// Categories of recipient that cover it.
    pub recipients: Vec<&'static str>,
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
        let category = finding.vendor.as_ref().map_or("", |vendor| vendor.category.as_str());
        let row = COVERAGE
            .lines()
            .find(|line| !category.is_empty() && line.split('\t').next() == Some(category));
        let column = |index: usize, by: char| -> Vec<&'static str> {
            let text = row.and_then(|row| row.split('\t').nth(index)).unwrap_or("");
            text.split(by).filter(|word| !word.is_empty()).collect()
        };
        let host_site = catalogue::registrable_domain(&finding.host).unwrap_or(&finding.host);
        let third_party = finding.vendor.is_some() || !finding.host.is_empty() && host_site != site;
        let mut subject = Self {
            finding,
            cookie,
            claims: column(1, ' '),
            denials: column(2, ' '),
            recipients: column(3, '|'),
            third_party,
            necessary: matches!(finding.purpose.as_str(), "necessary" | "functional"),
        };
        subject.add_mechanism();
        subject
    }

    /// What the way it works adds to what the category says.
    fn add_mechanism(&mut self) {
        let (claims, denials): (&[&'static str], &[&'static str]) = match self.finding.mechanism {
            Kind::Cookie if self.third_party => (&[], &["third_party_cookie", "cookie"]),
            Kind::Cookie => (
                &[
                    "cookie",
                    "first_party_cookie",
                    "functional_cookie",
                    "session_cookie",
                    "device_id",
                ],
                &["cookie"],
            ),
            Kind::Pixel => (&["pixel_tag", "web_beacon"], &["pixel_tag", "web_beacon"]),
            Kind::Storage => (&["local_storage"], &["local_storage"]),
            Kind::SocialButton => (&["social_button"], &["social_button"]),
            Kind::Fingerprinting => (&["fingerprinting"], &["fingerprinting"]),
            Kind::SessionRecording => (&["session_recording"], &["session_recording"]),
            Kind::CookieSync => (&["cookie_sync"], &["cookie_sync", "third_party_cookie"]),
            _ => (&[], &[]),
        };
        self.claims.extend(claims);
        self.denials.extend(denials);
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
        let script = matches!(self.finding.mechanism, Kind::Script | Kind::Request);
        if script && matches!(self.category(), "analytics" | "advertising" | "performance") {
            self.denials.push("web_beacon");
        }
    }

    /// Category of the product; empty when nobody is known.
    #[must_use]
    pub fn category(&self) -> &str {
        self.finding.vendor.as_ref().map_or("", |vendor| vendor.category.as_str())
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
        !self.necessary
            && matches!(
                self.category(),
                "advertising"
                    | "analytics"
                    | "session_recording"
                    | "data_broker"
                    | "identity"
                    | "affiliate"
                    | "customer_data"
                    | "marketing_automation"
                    | "ab_testing"
                    | "social"
                    | "tag_manager"
                    | "performance"
                    | "email"
            )
    }
}
