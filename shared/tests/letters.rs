//! Letters as they leave: every kind in every language against a file that a person can read, the
//! recipients of real kinds of policies, and hostile input.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test -p saydo-shared --test letters` rewrites the files.

use std::path::PathBuf;

use mailparse::{MailHeaderMap, parse_mail};
use saydo_shared::compare::{Assessment, Verdict};
use saydo_shared::detect::{Confidence, Finding, Severity, Vendor};
use saydo_shared::letter::{Identifier, Letter, Order, compose, eml, kinds, mailto};
use saydo_shared::observe::{Consent, Cookie, Kind, Observation};
use saydo_shared::policy::record::{Contact, Controller};
use saydo_shared::report::{DocumentRef, PolicyStatus, PolicySummary, Row, SiteReport};

const LANGUAGES: [&str; 2] = ["nl", "en"];
/// 22 November 2026, 10:15 UTC.
const NOW: u64 = 1_795_342_500_000;

fn cookie(name: &str, domain: &str, days: Option<f64>, consent: Consent) -> Observation {
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

fn row(vendor: (&str, &str), host: &str, seen: Observation, verdict: Verdict) -> Row {
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
            evidence: vec![seen],
        },
        assessment: Assessment {
            verdict,
            quote: quote.map(Into::into),
            quote_2: None,
            document: "https://www.schoenen.nl/privacy".into(),
            severity: Severity::High,
            confidence: Confidence::High,
            rule: "test".into(),
        },
    }
}

fn email(value: &str, purposes: &[&str], subject: Option<&str>) -> Contact {
    Contact {
        kind: "email".into(),
        value: value.into(),
        purposes: purposes.iter().map(|p| (*p).into()).collect(),
        required_subject: subject.map(Into::into),
        ..Contact::default()
    }
}

fn report(contacts: Vec<Contact>) -> SiteReport {
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

fn usual() -> SiteReport {
    report(vec![email("privacy@schoenen.nl", &["privacy", "rights"], None)])
}

fn order(kind: &str, language: &str) -> Order {
    Order {
        kind: kind.into(),
        case: "2026-AB12CD3".into(),
        date: "2026-11-22".into(),
        language: language.into(),
        sender: Some("Anna de Vries".into()),
        reply: Some("anna@thuis.nl".into()),
        vendor: Some("Meta Platforms Ireland Limited".into()),
        identifiers: vec![Identifier {
            name: "_fbp".into(),
            domain: ".schoenen.nl".into(),
            value: "fb.1.1795342500000.1234567890".into(),
            last_seen: NOW,
            expires: NOW + 90 * 86_400_000,
        }],
        ..Order::default()
    }
}

/// The letter as the user sees it before it is opened.
fn show(letter: &Letter) -> String {
    let mut out = format!(
        "To: {}\nSubject: {}\nLaw: {}\nDue: {}\n",
        letter.to.as_deref().unwrap_or("-"),
        letter.subject,
        letter.law,
        letter.due.as_deref().unwrap_or("-"),
    );
    for note in &letter.notes {
        out.push_str(&format!("Note: {note}\n"));
    }
    format!("{out}\n{}", letter.body)
}

fn snapshot(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/letters").join(name);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "{name} differs; UPDATE_SNAPSHOTS=1 rewrites it");
}

#[test]
fn every_kind_reads_as_its_snapshot() {
    for kind in kinds() {
        for language in LANGUAGES {
            let letter = compose(&usual(), &order(&kind.id, language));
            assert_eq!(letter.language, language);
            snapshot(&format!("{}.{language}.txt", kind.id), &show(&letter));
        }
    }
}
