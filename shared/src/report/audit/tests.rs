//! Figures and pairs on a page of our own making.

use super::*;
use crate::detect::strings::tcf_string;
use crate::observe::session::{Answered, NotPrivate, Session};

const UID: &str = "7c1f0e3a9b5d2468";

fn page(requests: &[(&str, &str, u16, Option<u64>, &str)]) -> Page {
    let session = Session::open("https://www.krant.example/", 1, "1".into(), false).unwrap();
    let proof = NotPrivate::from_browser(Some(false)).unwrap();
    let mut session = session.keep(&proof);
    for (url, resource, status, bytes, from) in requests {
        session.request(&Answered {
            url: (*url).into(),
            resource: (*resource).into(),
            redirect_from: (*from).into(),
            status: *status,
            bytes: *bytes,
            sent: Some(2),
            time: 3,
            ..Answered::default()
        });
    }
    (*session).clone()
}

#[test]
fn figures_count_what_was_seen() {
    let tcf = format!("gdpr_consent={}", tcf_string(&[1], &[755], &[], false));
    let bids = format!("https://gum.criteo.com/sync?gdpr=1&{tcf}");
    let ads = format!("https://securepubads.g.doubleclick.net/gampad/ads?{tcf}");
    let page = page(&[
        (&bids, "ping", 200, None, ""),
        (&ads, "xmlhttprequest", 200, None, ""),
        ("https://gum.criteo.com/sync?gdpr_consent=null&us_privacy=1---", "script", 200, None, ""),
        ("https://www.krant.example/a.js", "script", 200, Some(10), ""),
        ("https://www.google-analytics.com/g/collect?v=2&tid=G-1", "ping", 204, None, ""),
        (
            "https://px.onbekend.example/p?gdpr_consent=${GDPR_CONSENT_91}&us_privacy=",
            "image",
            200,
            Some(43),
            "",
        ),
        ("https://px.onbekend.example/big.png?u=7c1f0e3a9b5d2468", "image", 200, Some(4_300), ""),
        ("https://px.onbekend.example/go?gpp=DBABTA~1YNN", "image", 302, Some(0), ""),
    ]);
    let figures = Figures::of(&page);
    let expected = Figures {
        requests: 8,
        third_party_requests: 7,
        named: 4,
        tracking: figures.tracking,
        third_party_hosts: 4,
        third_parties: 3,
        pixels: 1,
        beacons: 2,
        consent_tcf: 2,
        consent_gpp: 1,
        consent_us: 1,
        not_consented: 1,
        identifiers: 1,
        ..Figures::default()
    };
    assert_eq!(figures, expected);
    assert!(figures.tracking >= 1);
}

#[test]
fn an_identifier_is_followed_in_every_form_and_to_others_only() {
    let mut identifiers = Identifiers::default();
    identifiers.add("uuid", UID, "ib.adnxs.com", "krant.example");
    identifiers.add("lang", "nl-NL", "ib.adnxs.com", "krant.example");
    identifiers.add("_ga", "GA1.2.1283940561.1749731204", "krant.example", "krant.example");
    let check = |url: &str, expected: &[(&str, &str, &str)]| {
        let page = page(&[(url, "image", 200, Some(43), "")]);
        let list = of_page(&page, &identifiers);
        let got: Vec<_> = list
            .iter()
            .map(|h| (h.from.as_str(), h.to.as_str(), *h.ways.iter().next().unwrap()))
            .collect();
        assert_eq!(got, expected, "{url}");
    };
    fn of_page(page: &Page, identifiers: &Identifiers) -> Vec<Handed> {
        handed::of(page, identifiers)
    }
    let other = "https://px.onbekend.example/p?x=";
    check(&format!("{other}{UID}"), &[("Xandr", "onbekend.example", "plain")]);
    check(&format!("{other}a%7C{UID}"), &[("Xandr", "onbekend.example", "plain")]);
    check(
        &format!("{other}N2MxZjBlM2E5YjVkMjQ2OA%3D%3D"),
        &[("Xandr", "onbekend.example", "base64")],
    );
    check(&format!("{other}1283940561.1749731204"), &[("Google", "onbekend.example", "plain")]);
    // To its owner, to the site itself, other values.
    check(&format!("https://ib.adnxs.com/p?x={UID}"), &[]);
    check(&format!("https://www.krant.example/p?x={UID}"), &[]);
    check("https://www.google-analytics.com/collect?cid=1283940561.1749731204", &[]);
    check(&format!("{other}nl-NL"), &[]);
    check(&format!("{other}7c1f0e3a9b5d2469"), &[]);
}

#[test]
fn a_party_that_sends_the_browser_on_hands_it_over() {
    let url = format!("https://px.onbekend.example/p?x={UID}");
    let page = page(&[(&url, "image", 200, Some(43), "https://ib.adnxs.com/getuid?x=1")]);
    let list = handed::of(&page, &Identifiers::default());
    assert_eq!(list.len(), 1);
    assert_eq!((list[0].from.as_str(), list[0].to.as_str()), ("Xandr", "onbekend.example"));
    assert_eq!(list[0].evidence, [url]);
    assert!(list[0].ways.contains("redirect"));
}
