use serde_json::json;

use super::good;
use crate::detect::{Finding, one};
use crate::policy::{Document, Policy, read};
use crate::report::Good;

const REST: &str = "\n\nU hebt recht op inzage, rectificatie en verwijdering van uw gegevens. Vragen? Mail naar \
    privacy@winkel.example. Wij verwerken uw naam en adres om uw bestelling te bezorgen. U kunt \
    een klacht indienen bij de Autoriteit Persoonsgegevens. Facturen bewaren wij zeven jaar omdat de wet dat verlangt.\n";

fn policy(text: &str) -> Policy {
    read(&[Document { source: format!("{text}{REST}"), ..Document::default() }], Some("nl"))
}

fn seen(kind: &str, url: &str) -> Finding {
    let page = "https://www.winkel.example/";
    let fact = json!({"id": "1", "page": page, "kind": kind, "url": url, "sends": ["user_id"]});
    one(&serde_json::from_value(fact).unwrap())
}

fn told(text: &str, findings: &[&Finding], cookies: bool) -> Good {
    good(findings, cookies, &policy(text), "winkel.example")
}

const META: &str = "https://www.facebook.com/tr/?id=1&ev=PageView";
const HOTJAR: &str = "https://static.hotjar.com/c/hotjar-1.js";

#[test]
fn a_denial_holds_where_nothing_was_seen_against_it() {
    let text = "Wij gebruiken geen Hotjar. Wij plaatsen geen advertentiecookies. Wij delen uw gegevens niet met derden.";
    let quiet = told(text, &[], false);
    let kinds: Vec<&str> = quiet.held.iter().map(|held| held.kind.as_str()).collect();
    assert_eq!(kinds, ["party", "technique", "sharing"], "{quiet:?}");
    assert_eq!(quiet.held[0].quote, "Wij gebruiken geen Hotjar.");
    let followed = told(text, &[&seen("pixel", META)], false);
    assert_eq!(followed.held.len(), 1, "a pixel breaks the other two: {followed:?}");
    let recorded = told(text, &[&seen("script", HOTJAR)], false);
    assert!(recorded.held.iter().all(|held| held.kind != "party"), "{recorded:?}");
}

#[test]
fn a_denial_of_cookies_holds_only_where_there_are_none() {
    let text = "Deze website gebruikt geen cookies.";
    assert_eq!(told(text, &[], false).held.len(), 1);
    assert_eq!(told(text, &[], true), Good::default());
}

#[test]
fn what_is_also_done_is_not_praised() {
    for text in [
        "Wij gebruiken geen Hotjar.\n\nMet Hotjar verbeteren wij de site.",
        "Wij plaatsen geen advertentiecookies.\n\nWij plaatsen advertentiecookies om u te herkennen.",
        "Wij delen uw gegevens niet met derden, tenzij de wet dat verlangt.",
        "Onze app bevat geen trackers.",
    ] {
        assert!(told(text, &[], false).held.is_empty(), "{text}");
    }
}

#[test]
fn parties_that_are_named_and_did_not_show() {
    let text = "Wij gebruiken Google Analytics en Hotjar. De hosting doet Amazon.";
    let names = |findings: &[&Finding]| -> Vec<String> {
        told(text, findings, false).unseen.into_iter().map(|unseen| unseen.name).collect()
    };
    assert_eq!(names(&[]), ["Google Analytics", "Hotjar"]);
    assert_eq!(names(&[&seen("script", HOTJAR)]), ["Google Analytics"]);
}

#[test]
fn nothing_is_said_of_a_policy_that_was_not_read() {
    let policy = read(&[], None);
    assert!(good(&[], false, &policy, "winkel.example").is_empty());
}
