//! Letters as they leave: every kind in every language against a file that a person can read, the
//! recipients of real kinds of policies, and which claims may be made.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test -p saydo-shared --test letters` rewrites the files.

#[path = "letters/fixture.rs"]
mod fixture;

use std::path::PathBuf;

use fixture::{LANGUAGES, cookie, email, order, report, row, usual};
use saydo_shared::compare::Verdict;
use saydo_shared::letter::{
    Earlier, Identifier, Letter, Listed, Order, again, compose, eml, kinds, mailto,
};
use saydo_shared::observe::Consent;
use saydo_shared::policy::record::Contact;
use saydo_shared::report::PolicyStatus;

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
    assert!(bare.attachments.is_empty() && !bare.body.contains("bijlage"), "{}", bare.body);
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
    assert!(letter.attachments.is_empty() && !letter.body.contains("vastgesteld"));
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

fn listed() -> Listed {
    Listed {
        slug: "schoenen".into(),
        name: "Schoenen Nederland B.V.".into(),
        web: Some("https://www.schoenen.nl/".into()),
        email: Some("avg@schoenen.nl".into()),
        asks: vec!["klantnummer".into()],
        imported: "2026-11-01".into(),
        ..Listed::default()
    }
}

#[test]
fn the_directory_is_asked_last_and_named() {
    let check = |contacts: Vec<Contact>, listed: Listed, kind: &str, expected: Option<&str>| {
        let order = Order { listed: Some(listed), ..order(kind, "nl") };
        let letter = compose(&report(contacts), &order);
        assert_eq!(letter.to.as_deref(), expected, "{kind}: {:?}", letter.notes);
        letter.notes.join("\n")
    };
    let named = vec![email("privacy@schoenen.nl", &["privacy"], None)];
    let notes = check(named, listed(), "opt_out", Some("privacy@schoenen.nl"));
    assert!(!notes.contains("adressenbestand"), "{notes}");

    let notes = check(vec![], listed(), "opt_out", Some("avg@schoenen.nl"));
    for said in ["1 november 2026", "niet van de organisatie zelf", "klantnummer"] {
        assert!(notes.contains(said), "{said}: {notes}");
    }
    assert!(!notes.contains("opengelaten"), "{notes}");

    let form = Listed {
        email: Some("x@schoenen.nl?bcc=evil@z.nl".into()),
        webform: Some("https://www.schoenen.nl/avg".into()),
        ..listed()
    };
    let notes = check(vec![], form, "opt_out", None);
    assert!(notes.contains("https://www.schoenen.nl/avg"), "{notes}");

    let far = Listed { email: Some("avg@sch0enen.nl".into()), ..listed() };
    let notes = check(vec![], far, "opt_out", Some("avg@sch0enen.nl"));
    assert!(notes.contains("LET OP"), "{notes}");
    check(vec![], listed(), "complaint", None);
}

#[test]
fn a_vendor_is_written_to_at_the_address_of_its_own_policy() {
    let mut order = order("vendor", "nl");
    assert_eq!(compose(&usual(), &order).to, None);
    order.vendor_contacts = vec![email("privacy@tracker.example", &["privacy"], None)];
    order.listed = Some(listed());
    assert_eq!(compose(&usual(), &order).to.as_deref(), Some("privacy@tracker.example"));
    order.to = Some("anders@tracker.example".into());
    assert_eq!(compose(&usual(), &order).to.as_deref(), Some("anders@tracker.example"));
}

#[test]
fn what_came_again_after_the_letter_stands_in_the_reminder() {
    let (first, mut later) = (usual(), usual());
    for row in &mut later.rows {
        row.finding.first_seen += 12 * 86_400_000;
    }
    let seen = again(&first, &later, "2026-11-22");
    let fbp = seen.iter().find(|seen| seen.what == "_fbp");
    assert!(
        fbp.is_some_and(|s| (s.days, &*s.who, &*s.on) == (12, "Meta", "2026-12-04")),
        "{seen:?}"
    );
    assert_eq!(again(&first, &later, "2026-12-04"), []);
    assert_eq!(again(&first, &first, "2026-11-22"), []);
    assert_eq!(again(&first, &later, "gisteren"), []);

    for language in LANGUAGES {
        let mut order = order("reminder", language);
        order.fields.insert("sent_on".into(), "2026-11-22".into());
        order.date = "2027-01-04".into();
        order.earlier = Some(Earlier { report: Some(first.clone()), ..Earlier::default() });
        let letter = compose(&later, &order);
        snapshot(&format!("reminder.again.{language}.txt"), &show(&letter));
    }
    // Somebody who was not there before did not come again.
    later.rows.retain(|row| row.finding.host == "connect.facebook.net");
    if let Some(vendor) = &mut later.rows[0].finding.vendor {
        vendor.name = "Nieuw".into();
    }
    assert_eq!(again(&first, &later, "2026-11-22"), []);
}

#[test]
fn a_complaint_takes_along_the_letter_and_the_replies() {
    let mut order = order("complaint", "nl");
    order.earlier = Some(Earlier {
        text: "Geachte heer, mevrouw,\n".into(),
        replies: vec!["Nee.\n".into(), "Nog steeds niet.\n".into()],
        ..Earlier::default()
    });
    let letter = compose(&usual(), &order);
    let names: Vec<&str> = letter.attachments.iter().map(|file| file.name.as_str()).collect();
    let expected = ["bewijs", "verzoek", "antwoord-1", "antwoord-2"];
    assert!(names.iter().zip(expected).all(|(name, start)| name.starts_with(start)), "{names:?}");
    assert_eq!(names.len(), 4);
    let mail = eml::write(&letter);
    let mail = mailparse::parse_mail(mail.as_bytes()).ok();
    assert_eq!(mail.map(|mail| mail.subparts.len()), Some(5));
}
