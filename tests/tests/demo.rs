//! The whole road on the demo site, with one browser: seen, named, compared, shown, kept, acted on.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests throughout")]

use saydo_tests::demo;
use saydo_tests::kept::Kept;
use saydo_tests::saydo::{Saydo, Wish};
use saydo_tests::server::Server;
use saydo_tests::walk::{self, SOON};

/// Holds the verdict on a vendor or product against the one expected.
fn check(kept: &Kept, who: &str, consent: &str, expected: &[&str]) {
    let verdicts: Vec<_> =
        kept.of(who).filter(|f| f.consent == consent).map(|f| &*f.verdict).collect();
    assert!(!verdicts.is_empty(), "{who} ({consent}) was not found: {}", kept.lines());
    for verdict in verdicts {
        assert!(expected.contains(&verdict), "{who} ({consent}) is {verdict}: {}", kept.lines());
    }
}

#[test]
fn from_the_front_page_to_the_letter() {
    let server = Server::start(demo::world()).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();

    // Without the host: useful already, and nothing is kept.
    let page = saydo.browser.tab().unwrap();
    page.go(demo::ADDRESS).unwrap();
    let tab = saydo.tab_of(demo::ADDRESS).unwrap();
    let badge = saydo.badge(tab).unwrap();
    assert!(walk::badge_says(&badge).unwrap() >= 3, "badge {badge:?}");
    let popup = saydo.popup(tab).unwrap();
    let shown = popup.all_text().unwrap();
    for who in ["Hotjar", "LinkedIn", "YouTube"] {
        assert!(shown.contains(who), "{who}: {shown}");
    }
    assert!(saydo.history().is_err(), "something was kept without a host");
    saydo.connect(popup).unwrap();

    // Before any choice.
    page.go(demo::ADDRESS).unwrap();
    let before = walk::look(&saydo, &page, |kept| kept.consent == "none_yet").unwrap();
    let kept = &before.kept;
    assert_eq!(kept.policy, "read");
    assert_eq!(kept.documents, [format!("{}privacy", demo::ADDRESS)]);
    // Nothing covers the recording; its cookie bears the site's own name, and cookies are stated.
    check(kept, "Hotjar", "none_yet", &["undeclared", "technology_only"]);
    check(kept, "Meta Pixel", "none_yet", &["condition_broken"]);
    check(kept, "YouTube", "none_yet", &["declared_by_name"]);
    check(kept, "LinkedIn", "none_yet", &["contradicted", "condition_broken"]);
    assert!(kept.of("Google Analytics").next().is_none(), "measured before consent");
    let like = kept.of("www.facebook.com").find(|f| f.mechanism == "social_button").unwrap();
    assert_eq!(like.verdict, "contradicted", "{like:#?}");
    let promise = "pas nadat u daarvoor toestemming hebt gegeven";
    assert!(before.shown.contains(promise), "the broken promise is not quoted:\n{}", before.shown);
    let policy = include_str!("../demo/site/privacy.html");
    walk::judged_alike(&saydo, kept, &[policy], home.path()).unwrap();
    before.popup.close().unwrap();

    // After consent.
    page.click(demo::ACCEPT).unwrap();
    page.until("the measurement", "document.cookie.includes('_ga=')", SOON).unwrap();
    let seen = |kept: &Kept| kept.of("Google Analytics").next().is_some();
    let after = walk::look(&saydo, &page, seen).unwrap();
    assert_eq!(after.kept.consent, "accepted");
    check(&after.kept, "Google Analytics", "accepted", &["declared_by_name"]);
    check(&after.kept, "Meta Pixel", "none_yet", &["condition_broken"]);

    // The letter.
    let draft = saydo.draft(&after.popup).unwrap();
    walk::with_draft(&draft, |mail| {
        assert_eq!(walk::header(mail, "To"), demo::CONTACT);
        assert!(
            walk::header(mail, "Subject").contains(demo::SUBJECT),
            "{}",
            walk::header(mail, "Subject")
        );
        let body = walk::words(&walk::body(mail)?);
        for word in ["Hotjar", promise, "21", "Polderbode"] {
            assert!(body.contains(word), "{word} is not in the letter:\n{body}");
        }
        Ok(())
    })
    .unwrap();
    let case = "SELECT c.recipient FROM cases c JOIN sites s ON s.id = c.site WHERE s.site = ?1";
    let to: String = saydo.history().unwrap().query_row(case, [demo::SITE], |r| r.get(0)).unwrap();
    assert_eq!(to, demo::CONTACT);
    assert!(!saydo.opened_in_mail().is_empty(), "the mail program was not asked");

    // Forgotten is forgotten.
    saydo.command(&["forget", demo::SITE]).unwrap();
    let db = saydo.history().unwrap();
    let left: i64 = db.query_row("SELECT count(*) FROM sites", [], |r| r.get(0)).unwrap();
    assert_eq!(left, 0);
    saydo.browser.close().unwrap();
}
