//! Letters made of hostile text, read back with another parser: no header and no recipient is added.

#[path = "letters/fixture.rs"]
mod fixture;

use fixture::{LANGUAGES, email, order, report};
use mailparse::{MailHeaderMap, parse_mail};
use saydo_shared::detect::Vendor;
use saydo_shared::letter::{Earlier, Identifier, Letter, Listed, compose, eml, kinds, mailto};

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
    write_letters(1_000);
}

/// `cargo test -p saydo-shared --test hostile_letters -- --ignored`
#[test]
#[ignore = "takes a minute"]
fn ten_thousand_hostile_letters() {
    write_letters(10_000);
}

/// Writes so many letters, each with some forty hostile texts, and reads each back.
fn write_letters(rounds: usize) {
    let mut seed = 20_261_122;
    for round in 0..rounds {
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
        order.listed = Some(Listed {
            name: text(),
            email: Some(text()),
            webform: Some(text()),
            asks: vec![text()],
            imported: text(),
            ..Listed::default()
        });
        order.vendor_contacts = vec![email(&text(), &["privacy"], Some(&text()))];
        order.earlier = Some(Earlier { report: None, text: text(), replies: vec![text()] });
        order.identifiers.push(Identifier { name: text(), value: text(), ..Default::default() });
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
    expected.extend(letter.attachments.is_empty().then_some("Content-Transfer-Encoding"));
    assert_eq!(names, expected);
    assert_eq!(mail.headers.get_first_value("To"), letter.to);
    assert_eq!(mail.headers.get_first_value("Subject").as_deref(), Some(&*letter.subject));
    let body = mail.subparts.first().unwrap_or(&mail).get_body();
    assert_eq!(body.map(|body| body.replace("\r\n", "\n")).ok().as_deref(), Some(&*letter.body));
    assert_eq!(
        mail.subparts.len(),
        if letter.attachments.is_empty() { 0 } else { letter.attachments.len() + 1 }
    );

    let uri = mailto::uri(letter);
    let to = letter.to.as_deref().unwrap_or_default();
    assert!(uri.starts_with(&format!("mailto:{to}?subject=")), "{uri}");
    assert_eq!((uri.matches('&').count(), uri.matches('?').count()), (1, 1));
}
