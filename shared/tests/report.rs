//! Reports at the border and on paper: what is refused, what is not kept, and that a page's words
//! never become markup.
#![allow(clippy::unwrap_used, clippy::panic)]

use saydo_shared::report::{SiteReport, write};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

fn report() -> Value {
    json!({
        "id": "r-1", "site": "krant.example", "page": "https://www.krant.example/nieuws",
        "title": "Nieuws", "started": 1_790_000_000_000_u64, "updated": 1_790_000_005_000_u64,
        "consent": "none_yet",
        "policy": {"status": "read", "language": "nl", "coverage": 0.75,
            "documents": [{"url": "https://www.krant.example/privacy", "sha256": "ab", "fetched": 1}],
            "controller": {"names": ["Krant BV"]},
            "contacts": [{"kind": "email", "value": "privacy@krant.example", "quote": "Mail ons."}]},
        "rows": [
            row("Google Analytics", "condition_broken", Some("Analytische cookies alleen met uw toestemming.")),
            row("Hotjar", "undeclared", None),
        ]
    })
}

fn row(product: &str, verdict: &str, quote: Option<&str>) -> Value {
    json!({
        "finding": {"key": product, "rule": "known_tracker",
            "vendor": {"name": "Vendor", "product": product, "category": "analytics"},
            "host": "t.example", "first_party": false, "mechanism": "pixel", "consent": "none_yet",
            "severity": "medium", "confidence": "high", "first_seen": 0, "count": 1,
            "evidence": [{"id": "1", "page": "https://www.krant.example/nieuws", "kind": "pixel",
                "url": "https://t.example/collect?v=1"}]},
        "assessment": {"verdict": verdict, "quote": quote, "quote_2": null,
            "document": "https://www.krant.example/privacy", "severity": "high",
            "confidence": "high", "rule": "condition"}
    })
}

fn typed(value: Value) -> SiteReport {
    serde_json::from_value(value).unwrap()
}

fn count(page: &str, part: &str) -> usize {
    page.matches(part).count()
}

#[test]
fn the_page_says_verdict_quote_and_where_to_read_it() {
    let page = write::html(&typed(report()), "nl");
    for part in [
        "<html lang=\"nl\">",
        "<h1>Wat Saydo zag: krant.example</h1>",
        "Tegen een voorwaarde van het beleid",
        "Niet in het beleid",
        "<blockquote>Analytische cookies alleen met uw toestemming.</blockquote>",
        "href=\"https://www.krant.example/privacy#:~:text=Analytische%20cookies%20alleen%20met%20uw%20toestemming.\"",
        "Geen zin dekt dit.",
        "privacy@krant.example",
        "https://t.example/collect?v=1",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert_eq!(count(&page, "<th scope=\"col\">"), 6);
    assert_eq!(count(&page, "<th scope=\"row\">"), 2);
    let text = write::text(&typed(report()), "en");
    assert!(text.contains("Against a condition of the policy: Google Analytics (Vendor)"));
}

#[test]
fn the_gravest_stands_first_however_it_was_found() {
    let [usual, mut turned] = [report(), report()];
    turned["rows"].as_array_mut().unwrap().reverse();
    for write in [write::html, write::text] {
        let page = write(&typed(usual.clone()), "en");
        assert_eq!(page, write(&typed(turned.clone()), "en"));
        assert!(page.find("Google Analytics").unwrap() < page.find("Hotjar").unwrap(), "{page}");
    }
}

#[test]
fn what_is_wrong_with_the_policy_itself_stands_below() {
    let [plain, mut report] = [report(), report()];
    assert_eq!(count(&write::html(&typed(plain.clone()), "nl"), "<h2>"), 0);
    report["policy"]["contradictions"] = json!([{ "explanation": "", "rule": "cookies",
        "quote_a": "Wij plaatsen geen <b>cookies</b>.", "quote_b": "Wij plaatsen een cookie.",
        "span_a": [0, 1], "span_b": [2, 3], "document_a": 0, "document_b": 0 }]);
    report["policy"]["remarks"] = json!([{ "code": "placeholder", "message": "", "about": "[naam]",
        "quote": "De verantwoordelijke is [naam]." }]);
    let page = write::html(&typed(report.clone()), "nl");
    for part in [
        "<h2>Wat in het beleid zelf niet klopt</h2>",
        "<blockquote>Wij plaatsen geen &lt;b&gt;cookies&lt;/b&gt;.</blockquote>",
        "<blockquote>Wij plaatsen een cookie.</blockquote>",
        "<blockquote>De verantwoordelijke is [naam].</blockquote>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    let [before, after] = [plain, report].map(|report| write::text(&typed(report), "nl"));
    let below = after.strip_prefix(&*before).unwrap();
    assert!(below.contains("Wat in het beleid zelf niet klopt"), "{below}");
    assert_eq!(count(below, "“"), 3, "{below}");
}

#[test]
fn the_page_needs_nothing_and_allows_nothing() {
    let page = write::html(&typed(report()), "en");
    let style = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    assert!(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"));
    let hash = page.split("sha256-").nth(1).unwrap().split('&').next().unwrap();
    assert_eq!(
        decode(hash),
        Sha256::digest(style).to_vec(),
        "the style is the one that is allowed"
    );
    for forbidden in ["<script", "<img", "<iframe", "<link", "url(", "@import", "javascript:"] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    assert_eq!(count(&page, "<style"), 1);
    assert_eq!(count(&page, " style="), 0);
}

/// Base64, the other way round than the writer does it.
fn decode(text: &str) -> Vec<u8> {
    let value = |sign: u8| match sign {
        b'A'..=b'Z' => sign - b'A',
        b'a'..=b'z' => sign - b'a' + 26,
        b'0'..=b'9' => sign - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0);
    for sign in text.bytes().filter(|sign| *sign != b'=') {
        bits = bits << 6 | u32::from(value(sign));
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    bytes
}

#[test]
fn words_of_a_page_never_become_markup() {
    let payloads = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg/onload=alert(1)>",
        "</style><script>alert(1)</script>",
        "</title><b>x</b>",
        "<!--",
        "&lt;script&gt;",
        "\u{202e}gnp.exe",
        "a\u{0}b\u{1b}[31m",
    ];
    for payload in payloads {
        let mut hostile = report();
        hostile["policy"]["last_updated"] = "".into();
        for pointer in [
            "/site",
            "/page",
            "/title",
            "/policy/controller/names/0",
            "/policy/last_updated",
            "/policy/contacts/0/value",
            "/policy/documents/0/url",
            "/rows/0/finding/vendor/name",
            "/rows/0/finding/vendor/product",
            "/rows/0/finding/host",
            "/rows/0/finding/evidence/0/url",
            "/rows/0/assessment/quote",
            "/rows/0/assessment/document",
        ] {
            *hostile.pointer_mut(pointer).unwrap() = payload.into();
        }
        hostile["rows"][1]["finding"]["evidence"][0]["cookie"] =
            json!({"name": payload, "domain": payload});
        let hostile = typed(hostile);
        let page = write::html(&hostile, "en");
        let tame = write::html(&typed(report()), "en");
        for tag in ["<script", "<img", "<svg", "<b>x", "<!--", "</style", "</title", "<style"] {
            assert_eq!(count(&page, tag), count(&tame, tag), "{payload:?} made {tag}");
        }
        let text = write::text(&hostile, "en");
        for page in [&page, &text] {
            let bad =
                |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
            assert!(!page.chars().any(bad), "{payload:?}");
        }
    }
}

#[test]
fn a_document_that_is_not_on_the_web_is_not_linked() {
    for address in ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "privacy.html"]
    {
        let mut hostile = report();
        hostile["policy"]["documents"][0]["url"] = address.into();
        hostile["rows"][0]["assessment"]["document"] = address.into();
        let page = write::html(&typed(hostile), "en");
        assert_eq!(count(&page, "<a "), 0, "{address}");
    }
}

#[test]
fn only_queries_of_pages_are_dropped() {
    let mut visit = report();
    visit["page"] = "https://www.krant.example/nieuws?zoek=geheim#deel".into();
    let evidence = &mut visit["rows"][0]["finding"]["evidence"][0];
    evidence["page"] = "https://www.krant.example/nieuws?zoek=geheim".into();
    evidence["initiator"] = "https://shop.krant.example/x?geheim=1".into();
    evidence["url"] =
        "https://t.example/c?v=1&dl=https%3A%2F%2Fwww.krant.example%2Fnieuws%3Fzoek%3Dgeheim&dp=%2Fnieuws%3Fgeheim&twice=a%253Fgeheim&tid=UA-1".into();
    evidence["detail"] = json!({"redirect_from": "https://krant.example/uit?geheim"});
    evidence["cookie"] = json!({"name": "_ga", "set_by": "https://t.example/s.js?id=GTM-1"});
    let mut visit = typed(visit);
    visit.forget_queries();
    assert!(!serde_json::to_string(&visit).unwrap().contains("geheim"));
    let evidence = &visit.rows[0].finding.evidence[0];
    assert_eq!(evidence.initiator.as_deref(), Some("https://shop.krant.example/x"));
    assert_eq!(
        evidence.url.as_deref(),
        Some(
            "https://t.example/c?v=1&dl=https%3A%2F%2Fwww.krant.example%2Fnieuws&dp=%2Fnieuws&twice=a&tid=UA-1"
        )
    );
    let set_by = evidence.cookie.as_ref().unwrap().set_by.as_deref();
    assert_eq!(set_by, Some("https://t.example/s.js?id=GTM-1"));
}

#[test]
fn the_site_is_that_of_the_page() {
    let check = |site: &str, page: &str, good: bool| {
        let mut visit = report();
        visit["site"] = site.into();
        visit["page"] = page.into();
        assert_eq!(typed(visit).validate().is_ok(), good, "{site} {page}");
    };
    check("krant.example", "https://krant.example/", true);
    check("krant.example", "https://a.b.krant.example/", true);
    check("krant.example", "https://xkrant.example/", false);
    check("krant.example", "https://krant.example.evil.example/", false);
    check("localhost", "http://localhost:8080/", true);
    check("127.0.0.1", "http://127.0.0.1/", true);
    check("example", "ftp://example/", false);
}
