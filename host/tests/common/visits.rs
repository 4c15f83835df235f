//! Visits made by rule, the same in every run: ten years of somebody's browsing, for measuring and for
//! tests of the history. Sites and companies are met as often as they are met: few very often, most
//! hardly ever.
#![allow(dead_code)]

use saydo_shared::compare::{Assessment, Verdict};
use saydo_shared::detect::{Confidence, Finding, Severity, Vendor};
use saydo_shared::observe::{Consent, Cookie, Kind, Observation};
use saydo_shared::policy::record::Controller;
use saydo_shared::report::{DocumentRef, PolicyStatus, PolicySummary, Row, SiteReport};

/// Findings of one visit.
pub const FINDINGS: u64 = 30;
/// Visits of one day: ten years are ten million findings.
pub const PER_DAY: u64 = 91;
/// The first day, in days since 1970.
pub const FIRST_DAY: u64 = 19_000;
const DAY: u64 = 86_400_000;
const SITES: u64 = 1_000;
const COMPANIES: u64 = 400;

const KINDS: [Kind; 6] =
    [Kind::Request, Kind::Pixel, Kind::Script, Kind::Cookie, Kind::Storage, Kind::Iframe];
const CONSENTS: [Consent; 3] = [Consent::NoneYet, Consent::Refused, Consent::Accepted];

/// A number that looks drawn by lot, the same for the same two.
fn lot(a: u64, b: u64) -> u64 {
    let mut x = a.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ b.wrapping_mul(0xd1b5_4a32_d192_ed03);
    x = (x ^ (x >> 31)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// One of so many, the first far more often than the last.
fn steep(a: u64, b: u64, many: u64) -> u64 {
    let spread = lot(a, b) % 1_000_000;
    // The cube of an even draw.
    spread * spread / 1_000_000 * spread / 1_000_000 * many / 1_000_000
}

/// The name of a site.
pub fn site(number: u64) -> String {
    format!("site-{number}.example")
}

/// The visit of this number, oldest first.
pub fn visit(number: u64) -> SiteReport {
    let who = steep(number, 1, SITES);
    let site = site(who);
    let started = (FIRST_DAY + number / PER_DAY) * DAY + (number % PER_DAY) * 900_000;
    let page = format!("https://www.{site}/article/{}", lot(number, 2) % 100_000);
    let rows = (0..FINDINGS).map(|at| row(number, who, at, &page, started)).collect();
    SiteReport {
        id: format!(
            "{:08x}-{:04x}-4{:03x}-8000-{:012x}",
            lot(number, 3) >> 32,
            number & 0xffff,
            lot(number, 4) & 0xfff,
            number
        ),
        title: format!("An article of {site}, number {}", lot(number, 2) % 100_000),
        started,
        updated: started + 20_000 + lot(number, 5) % 60_000,
        consent: CONSENTS[(lot(number, 6) % 3) as usize],
        policy: policy(who, &site, started),
        rows,
        dropped: 0,
        site,
        page,
    }
}

fn policy(who: u64, site: &str, started: u64) -> PolicySummary {
    if who % 7 == 6 {
        return PolicySummary { status: PolicyStatus::NotFound, ..PolicySummary::default() };
    }
    // Policies change about once a year, and are fetched once a day.
    let version = started / DAY / 365 + who % 2;
    PolicySummary {
        status: PolicyStatus::Read,
        documents: vec![DocumentRef {
            url: format!("https://www.{site}/privacy"),
            sha256: format!("{:016x}{:016x}", lot(who, version), lot(version, who)).repeat(2),
            fetched: started / DAY * DAY + 5_000,
            kind: Default::default(),
        }],
        language: "en".into(),
        controller: Controller { names: vec![format!("Owner {who} Ltd")], ..Controller::default() },
        coverage: 0.75,
        last_updated: Some(format!("{}", 1970 + version)),
        ..PolicySummary::default()
    }
}

fn row(number: u64, who: u64, at: u64, page: &str, started: u64) -> Row {
    // A site has forty trackers, of which a visit shows thirty.
    let slot = (at + lot(number, 7) % 11) % 40;
    let company = steep(who, 100 + slot, COMPANIES);
    let kind = KINDS[(lot(who, 200 + slot) % 6) as usize];
    let consent = CONSENTS[(lot(number, 6) % 3) as usize];
    let verdict = Verdict::ALL[(lot(who, 300 + slot) % 8) as usize];
    let host = format!("t{}.company-{company}.example", slot % 3);
    let first_seen = started + 200 + lot(number, 400 + at) % 9_000;
    let quoted = !matches!(verdict, Verdict::Undeclared | Verdict::Unknown);
    let evidence = (0..1 + lot(number, 500 + at) % 2)
        .map(|more| Observation {
            id: format!("o{}", at * 2 + more),
            page: page.to_owned(),
            kind,
            url: Some(format!(
                "https://{host}/collect?v=2&tid=G-{:08X}&cid={:016x}&dl={page}&z={}",
                lot(who, slot) & 0xffff_ffff,
                lot(company, 8),
                lot(number, 600 + at * 2 + more) % 1_000_000_000
            )),
            initiator: Some(format!("https://{host}/tag.js")),
            cookie: (kind == Kind::Cookie).then(|| Cookie {
                name: format!("_c{company}"),
                domain: format!(".company-{company}.example"),
                lifetime_days: Some(390.0),
                set_by: None,
                http_only: false,
            }),
            consent,
            dnt: false,
            gpc: true,
            sends: Vec::new(),
            time: first_seen + more * 700,
            detail: Default::default(),
        })
        .collect();
    Row {
        finding: Finding {
            key: format!("company-{company}:{}:{}:{slot}", kind.id(), number % 3),
            rule: "known_tracker".into(),
            vendor: (company % 9 != 8).then(|| Vendor {
                name: format!("Company {company}"),
                product: slot.is_multiple_of(2).then(|| format!("Product {company}.{}", slot % 4)),
                category: "analytics".into(),
            }),
            host,
            first_party: false,
            mechanism: kind,
            tracking: true,
            consent,
            severity: Severity::Medium,
            confidence: Confidence::High,
            first_seen,
            count: 1 + (lot(number, 700 + at) % 5) as u32,
            purpose: if kind == Kind::Cookie { "advertising".into() } else { String::new() },
            standing: None,
            evidence,
        },
        assessment: Assessment {
            verdict,
            quote: quoted.then(|| {
                format!("Sentence {} of owner {who}: we work with partners to measure how our pages are used.", slot % 9)
            }),
            quote_2: (verdict == Verdict::Ambiguous)
                .then(|| format!("Owner {who} shares nothing with anybody.")),
            document: if quoted { format!("https://www.{}/privacy", site(who)) } else { String::new() },
            heading: if quoted { "Cookies".into() } else { String::new() },
            severity: Severity::High,
            confidence: Confidence::Medium,
            rule: "named".into(),
        },
    }
}
