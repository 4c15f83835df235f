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

const LANGUAGES: [&str; 4] = ["nl", "en", "de", "fr"];
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
        assert!(std::fs::write(&path, text).is_ok(), "{name} can not be written");
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

#[test]
fn every_choice_reads_as_its_snapshot() {
    for kind in kinds() {
        for field in &kind.fields {
            for (choice, language) in
                field.choices.iter().flat_map(|c| LANGUAGES.map(|language| (c, language)))
            {
                let mut order = order(&kind.id, language);
                order.fields.insert(field.name.clone(), choice.clone());
                let letter = compose(&usual(), &order);
                snapshot(&format!("{}.{choice}.{language}.txt", kind.id), &show(&letter));
            }
        }
    }
}

#[test]
fn a_reminder_shows_only_what_came_after_the_letter() {
    let mut order = order("reminder", "nl");
    assert!(compose(&usual(), &order).body.contains("_fbp"));
    for day in ["2026-11-22", "gisteren"] {
        order.fields.insert("sent_on".into(), day.into());
        let letter = compose(&usual(), &order);
        assert!(
            !letter.body.contains("_fbp") && !letter.body.contains("van na mijn verzoek"),
            "{}",
            letter.body
        );
    }
}

#[test]
fn the_contact_named_for_the_purpose_gets_the_letter() {
    let check = |contacts: Vec<Contact>, kind: &str, expected: Option<&str>| {
        let letter = compose(&report(contacts), &order(kind, "nl"));
        assert_eq!(letter.to.as_deref(), expected, "{kind}: {:?}", letter.notes);
        letter
    };
    let mut officer = email("fg@schoenen.nl", &[], None);
    officer.privacy_contact = true;
    let general = || email("info@schoenen.nl", &["contact"], None);
    let opt_out = || email("afmelden@schoenen.nl", &["opt_out"], None);

    check(vec![general(), opt_out(), officer], "opt_out", Some("fg@schoenen.nl"));
    check(vec![general(), opt_out()], "opt_out", Some("afmelden@schoenen.nl"));
    check(vec![general()], "opt_out", Some("info@schoenen.nl"));
    check(vec![email("bel@schoenen.nl", &["jobs"], None)], "opt_out", None);
    let letter = check(vec![email("no-reply@schoenen.nl", &["privacy"], None)], "opt_out", None);
    assert!(letter.notes.iter().any(|note| note.contains("no-reply@schoenen.nl")));
}

#[test]
fn a_prescribed_subject_is_obeyed_and_the_calls_are_named() {
    let contacts = vec![
        email("privacy@smarteprivacy.com", &["privacy", "rights", "opt_out"], None),
        email("privacy@smarteprivacy.com", &["opt_out"], Some("Bel niet")),
    ];
    let mut report = report(contacts);
    report.site = "smarte.pro".into();
    report.policy.controller.country = Some("US".into());
    let letter = compose(&report, &order("opt_out", ""));
    assert_eq!(letter.to.as_deref(), Some("privacy@smarteprivacy.com"));
    assert_eq!(letter.subject, "Bel niet");
    assert_eq!((letter.language.as_str(), letter.law.as_str()), ("nl", "eu"));
    assert!(letter.body.contains("niet meer te bellen"), "{}", letter.body);
    assert!(letter.body.contains("Kenmerk: 2026-AB12CD3"));
    assert!(letter.body.contains("artikel 27"), "{}", letter.body);
    assert!(letter.notes.iter().any(|note| note.contains("smarteprivacy.com")));
    // A subject for opting out is no way to ask for access.
    assert!(compose(&report, &order("access", "")).subject.starts_with("Verzoek om inzage"));
}

#[test]
fn without_a_contact_the_address_stays_open_and_the_page_is_named() {
    let nobody = compose(&report(vec![]), &order("opt_out", "nl"));
    assert_eq!(nobody.to, None);
    assert!(nobody.notes[0].contains("noemt geen e-mailadres"), "{:?}", nobody.notes);
    assert!(!eml::write(&nobody).contains("\nTo:"));
    assert!(nobody.body.contains("Ik maak bezwaar"));

    let page =
        Contact { kind: "web_page".into(), value: "Uw Rechten".into(), ..Contact::default() };
    let letter = compose(&report(vec![page]), &order("opt_out", "nl"));
    assert_eq!(letter.to, None);
    assert!(letter.notes[0].contains("Uw Rechten"), "{:?}", letter.notes);
}

#[test]
fn an_address_that_carries_more_is_refused_whole() {
    let contacts = vec![email("x@schoenen.nl?bcc=evil@z.nl", &["privacy"], None)];
    let letter = compose(&report(contacts), &order("opt_out", "nl"));
    assert_eq!(letter.to, None);
    assert!(letter.notes[0].contains("niet gebruikt"), "{:?}", letter.notes);
    assert!(!mailto::uri(&letter).contains("evil"));
}

#[test]
fn only_a_name_is_addressed() {
    let mut report = usual();
    for (names, expected) in [
        (vec!["Diegene"], None),
        (vec!["Diegene", "Schoenen"], Some("Aan: Schoenen\n")),
        (vec!["Jansen en Zn."], Some("Aan: Jansen en Zn.\n")),
    ] {
        report.policy.controller.names = names.iter().map(|name| (*name).into()).collect();
        let body = compose(&report, &order("opt_out", "nl")).body;
        match expected {
            Some(line) => assert!(body.contains(line), "{body}"),
            None => assert!(!body.contains("Aan:"), "{body}"),
        }
    }
}

#[test]
fn one_complains_at_home() {
    let mut report = usual();
    report.policy.controller.country = Some("FR".into());
    let body = compose(&report, &order("opt_out", "nl")).body;
    assert!(body.contains("de toezichthouder in mijn land"), "{body}");
    let letter = compose(&report, &order("complaint", "nl"));
    assert!(letter.notes.iter().any(|note| note.contains("cnil.fr")), "{:?}", letter.notes);
    assert!(letter.notes.iter().any(|note| note.ends_with("talen: fr.")), "{:?}", letter.notes);
}

#[test]
fn a_bare_letter_speaks_of_no_attachment() {
    let bare = compose(&usual(), &Order { bare: true, ..order("opt_out", "nl") });
    assert!(bare.attachment.is_none() && !bare.body.contains("bijlage"), "{}", bare.body);
    assert!(compose(&usual(), &order("opt_out", "nl")).body.contains("bijlage"));
}

#[test]
fn claims_follow_the_evidence() {
    let mut report = usual();
    let all = compose(&report, &order("opt_out", "nl")).body;
    for said in ["niet genoemd", "vóór mijn keuze", "na weigering", "citaat A"] {
        assert!(all.contains(said), "{said}");
    }
    report.policy.status = PolicyStatus::TooLittle;
    for row in &mut report.rows {
        row.finding.consent = Consent::Unknown;
    }
    let letter = compose(&report, &order("opt_out", "nl"));
    for unsaid in ["genoemd", "vóór mijn keuze", "na weigering", "itaat"] {
        assert!(!letter.body.contains(unsaid), "{unsaid}: {}", letter.body);
    }
    assert!(letter.body.contains("connect.facebook.net"));
    report.rows.clear();
    let letter = compose(&report, &order("opt_out", "nl"));
    assert!(letter.attachment.is_none() && !letter.body.contains("vastgesteld"));
}

#[test]
fn what_the_policy_does_not_cover_comes_first_with_its_quote() {
    let mut report = usual();
    let covered = report.rows.pop();
    report.rows.splice(0..0, std::iter::repeat_n(covered, 10).flatten());
    let body = compose(&report, &order("opt_out", "nl")).body;
    let table: Vec<&str> = body.lines().filter(|line| line.contains("2026-11-22 10:15")).collect();
    assert_eq!(table.len(), 6, "{body}");
    assert!(table[0].contains("Meta") && table[2].contains("TikTok"), "{table:?}");
    assert!(body.contains("citaat A") && body.contains("> [A]"), "{body}");
    assert!(body.contains("13 vaststellingen"), "{body}");
}

#[test]
fn a_value_that_may_be_a_log_in_stays_here() {
    let mut report = usual();
    let mut order = order("opt_out", "nl");
    let cases = [
        ("PHPSESSID", ".schoenen.nl", Some(90.0), "advertising"),
        ("_ga_session", ".schoenen.nl", Some(90.0), "advertising"),
        ("auth_token", ".schoenen.nl", Some(90.0), "advertising"),
        ("voorkeur", ".schoenen.nl", Some(90.0), "functional"),
        ("kort", ".schoenen.nl", None, "advertising"),
    ];
    for (name, domain, days, purpose) in cases {
        let mut row = row(
            ("Meta", "Pixel"),
            "a.nl",
            cookie(name, domain, days, Consent::NoneYet),
            Verdict::Undeclared,
        );
        row.finding.purpose = purpose.into();
        report.rows = vec![row];
        order.identifiers = vec![Identifier {
            name: name.into(),
            domain: domain.into(),
            value: "geheime-waarde".into(),
            ..Identifier::default()
        }];
        let letter = compose(&report, &order);
        assert!(!format!("{letter:?}").contains("geheime-waarde"), "{name}");
        assert!(letter.notes.iter().any(|note| note.contains(name)), "{name}");
    }
}

/// Fragments that break naive writers, picked by a small generator so that a failure can be
/// repeated.
fn hostile(seed: &mut u64) -> String {
    const PIECES: [&str; 24] = [
        "\r\nBcc: evil@z.nl\r\n",
        "\nTo: evil@z.nl",
        "\r",
        "\0",
        "\u{202e}",
        "\u{2066}",
        "\u{200b}",
        "\u{2028}",
        "?bcc=evil@z.nl",
        "&attach=/etc/passwd",
        "\"",
        "'",
        "<b>",
        "{sender}",
        "[case]",
        "{>close}",
        "%0D%0ABcc:evil",
        "=?utf-8?Q?=0D=0ABcc:_x?=",
        "é–€",
        "\u{7f}\u{85}\u{1b}[31m",
        "--=_saydo-part_=",
        "=HYPERLINK(1)",
        "x@y.nl,z@y.nl",
        "\r\n\r\nX",
    ];
    let mut next = |below: usize| {
        *seed =
            seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(*seed >> 33).unwrap_or(0) % below
    };
    let mut text = String::new();
    for _ in 0..=next(4) {
        text.push_str(PIECES[next(PIECES.len())]);
        text.push_str(["", "woord ", "privacy@schoenen.nl"][next(3)]);
    }
    if next(200) == 0 { text.repeat(2_000) } else { text }
}

#[test]
fn hostile_input_adds_no_header_and_no_recipient() {
    let mut seed = 20_261_122;
    for round in 0..1_200 {
        let mut text = || hostile(&mut seed);
        let contact = text();
        let good = "privacy@schoenen.nl";
        let contacts = vec![
            email(&contact, &["privacy"], Some(&text())),
            email(good, &["rights"], Some(&text())),
        ];
        let mut report = report(contacts);
        report.site = text();
        report.page = format!("https://a.nl/{}", text());
        report.policy.controller.names = vec![text()];
        report.policy.last_updated = Some(text());
        report.policy.documents[0].url = text();
        for row in &mut report.rows {
            row.finding.host = text();
            row.finding.vendor =
                Some(Vendor { name: text(), product: Some(text()), category: text() });
            row.assessment.quote = Some(text());
            row.assessment.document = text();
            if let Some(cookie) = &mut row.finding.evidence[0].cookie {
                cookie.name = text();
            }
        }
        let id = kinds()[round % kinds().len()].id.clone();
        let mut order = order(&id, LANGUAGES[round % LANGUAGES.len()]);
        order.case = text();
        order.sender = Some(text());
        order.reply = Some(text());
        order.vendor = Some(text());
        for field in kinds().iter().flat_map(|kind| &kind.fields) {
            order.fields.insert(field.name.clone(), text());
        }
        let letter = compose(&report, &order);
        check_draft(&letter, good);
    }
}

/// Reads the draft with another parser.
fn check_draft(letter: &Letter, good: &str) {
    assert!(letter.to.as_deref().is_none_or(|to| to == good), "{:?}", letter.to);
    let hidden = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{2028}')
    };
    assert!(!letter.body.contains(hidden), "{:?}", letter.body);
    assert!(!letter.subject.contains(|c: char| c.is_control()), "{:?}", letter.subject);
    assert!(!letter.notes.iter().any(|note| note.contains(char::is_control)), "{:?}", letter.notes);

    let text = eml::write(letter);
    assert!(text.is_ascii());
    let parsed = parse_mail(text.as_bytes());
    assert!(parsed.is_ok(), "{text}");
    let Ok(mail) = parsed else { return };
    let mut names: Vec<String> = mail.headers.iter().map(|header| header.get_key()).collect();
    names.retain(|name| name != "To" || letter.to.is_some());
    let mut expected = vec!["X-Unsent"];
    expected.extend(letter.from.as_ref().map(|_| "From"));
    expected.extend(letter.to.as_ref().map(|_| "To"));
    expected.extend(["Subject", "MIME-Version", "Content-Type"]);
    expected.extend(letter.attachment.is_none().then_some("Content-Transfer-Encoding"));
    assert_eq!(names, expected);
    assert_eq!(mail.headers.get_first_value("To"), letter.to);
    assert_eq!(mail.headers.get_first_value("Subject").as_deref(), Some(&*letter.subject));
    let body = mail.subparts.first().unwrap_or(&mail).get_body();
    assert_eq!(body.map(|body| body.replace("\r\n", "\n")).ok().as_deref(), Some(&*letter.body));
    assert_eq!(mail.subparts.len(), if letter.attachment.is_some() { 2 } else { 0 });

    let uri = mailto::uri(letter);
    let to = letter.to.as_deref().unwrap_or_default();
    assert!(uri.starts_with(&format!("mailto:{to}?subject=")), "{uri}");
    assert_eq!((uri.matches('&').count(), uri.matches('?').count()), (1, 1));
}
