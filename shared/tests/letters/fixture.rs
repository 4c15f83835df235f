//! A visit to a shop in the Netherlands, and an order for a letter about it.
#![allow(dead_code)]

use saydo_shared::compare::{Assessment, Verdict};
use saydo_shared::detect::{Confidence, Finding, Severity, Vendor};
use saydo_shared::letter::{Identifier, Order};
use saydo_shared::observe::{Consent, Cookie, Kind, Observation};
use saydo_shared::policy::record::{Contact, Controller};
use saydo_shared::report::{DocumentRef, PolicyStatus, PolicySummary, Row, SiteReport};

pub const LANGUAGES: [&str; 4] = ["nl", "en", "de", "fr"];
/// 22 November 2026, 10:15 UTC.
pub const NOW: u64 = 1_795_342_500_000;

pub fn cookie(name: &str, domain: &str, days: Option<f64>, consent: Consent) -> Observation {
    Observation {
        id: name.into(),
        page: "https://www.schoenen.nl/dames?q=geheim".into(),
        kind: Kind::Cookie,
        url: Some("https://connect.facebook.net/tr?id=1".into()),
        initiator: None,
        cookie: Some(Cookie {
            name: name.into(),
            domain: domain.into(),
            lifetime_days: days,
            set_by: None,
            http_only: false,
        }),
        consent,
        dnt: false,
        gpc: true,
        sends: vec!["hashed_email".into()],
        time: NOW,
        detail: Default::default(),
    }
}

pub fn row(vendor: (&str, &str), host: &str, seen: Observation, verdict: Verdict) -> Row {
    let quote = match verdict {
        Verdict::Contradicted => Some("Wij plaatsen uitsluitend functionele cookies."),
        Verdict::ConditionBroken => Some(
            "Advertentiecookies plaatsen wij alleen nadat u daarvoor toestemming hebt gegeven.",
        ),
        _ => None,
    };
    Row {
        finding: Finding {
            key: format!("{host}-{}", verdict.id()),
            rule: "known_tracker".into(),
            vendor: Some(Vendor {
                name: vendor.0.into(),
                product: Some(vendor.1.into()),
                category: "advertising".into(),
            }),
            host: host.into(),
            first_party: false,
            mechanism: seen.kind,
            consent: seen.consent,
            severity: Severity::High,
            confidence: Confidence::High,
            first_seen: NOW,
            count: 3,
            purpose: "advertising".into(),
            tracking: true,
            standing: None,
            evidence: vec![seen],
        },
        assessment: Assessment {
            verdict,
            quote: quote.map(Into::into),
            quote_2: None,
            document: "https://www.schoenen.nl/privacy".into(),
            heading: String::new(),
            severity: Severity::High,
            confidence: Confidence::High,
            rule: "test".into(),
        },
    }
}

pub fn email(value: &str, purposes: &[&str], subject: Option<&str>) -> Contact {
    Contact {
        kind: "email".into(),
        value: value.into(),
        purposes: purposes.iter().map(|p| (*p).into()).collect(),
        required_subject: subject.map(Into::into),
        ..Contact::default()
    }
}

pub fn report(contacts: Vec<Contact>) -> SiteReport {
    let hidden = cookie("_fbp", ".schoenen.nl", Some(90.0), Consent::NoneYet);
    let after = cookie("IDE", ".doubleclick.net", Some(390.0), Consent::Refused);
    let tiktok = cookie("_ttp", ".tiktok.com", Some(1.0), Consent::Unknown);
    let mut shop = cookie("uuid2", ".adnxs.com", None, Consent::Accepted);
    shop.kind = Kind::Pixel;
    SiteReport {
        id: "r1".into(),
        site: "schoenen.nl".into(),
        page: "https://www.schoenen.nl/dames?q=geheim".into(),
        title: "Schoenen".into(),
        started: NOW,
        updated: NOW,
        consent: Consent::Refused,
        policy: PolicySummary {
            status: PolicyStatus::Read,
            documents: vec![DocumentRef {
                url: "https://www.schoenen.nl/privacy".into(),
                sha256: "00".into(),
                fetched: NOW,
                ..DocumentRef::default()
            }],
            language: "nl".into(),
            controller: Controller {
                names: vec!["Schoenen Nederland B.V.".into()],
                country: Some("NL".into()),
                ..Controller::default()
            },
            contacts,
            last_updated: Some("2024-06-17".into()),
            coverage: 0.9,
            ..PolicySummary::default()
        },
        rows: vec![
            row(("Meta", "Meta Pixel"), "connect.facebook.net", hidden, Verdict::Contradicted),
            row(
                ("Google", "DoubleClick"),
                "googleads.g.doubleclick.net",
                after,
                Verdict::ConditionBroken,
            ),
            row(("TikTok", "TikTok Pixel"), "analytics.tiktok.com", tiktok, Verdict::Undeclared),
            row(("Microsoft", "Xandr"), "ib.adnxs.com", shop, Verdict::DeclaredByName),
        ],
        dropped: 0,
    }
}

pub fn usual() -> SiteReport {
    report(vec![email("privacy@schoenen.nl", &["privacy", "rights"], None)])
}

pub fn order(kind: &str, language: &str) -> Order {
    Order {
        kind: kind.into(),
        case: "2026-AB12CD3".into(),
        date: "2026-11-22".into(),
        language: language.into(),
        sender: Some("Anna de Vries".into()),
        reply: Some("anna@thuis.nl".into()),
        vendor: (kind == "vendor").then(|| "Meta Platforms Ireland Limited".into()),
        identifiers: vec![Identifier {
            name: "_fbp".into(),
            domain: ".schoenen.nl".into(),
            value: "fb.1.1795342500000.1234567890".into(),
            last_seen: NOW,
            expires: NOW + 90 * 86_400_000,
        }],
        fields: [
            ("sent_on", "2026-10-20"),
            ("reason", "Ik werk met vertrouwelijke stukken."),
            ("wrong", "Ana de Vris"),
            ("right", "Anna de Vries"),
            ("phone", "+31 20 000 00 00"),
            ("reaction", "zij vroeg om een kopie van mijn paspoort."),
            ("address", "Dorpsstraat 1, 1234 AB Ons Dorp"),
        ]
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect(),
        ..Order::default()
    }
}
