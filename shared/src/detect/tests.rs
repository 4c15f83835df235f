//! Rules and grouping as tables: what is found, and next to it the innocent twin that is not.

use serde_json::{Value, json};

use super::*;
use crate::limits::{EVIDENCE_PER_FINDING, FINDINGS_PER_REPORT};

const PAGE: &str = "https://www.voorbeeldkrant.nl/nieuws";

/// An observation on our newspaper, with what the test adds.
fn seen(extra: Value) -> Observation {
    let mut value = json!({"id": "1", "page": PAGE, "kind": "request"});
    let fields = value.as_object_mut().unwrap();
    fields.extend(extra.as_object().unwrap().clone());
    serde_json::from_value::<Observation>(value).unwrap().validate().unwrap()
}

fn cookie(name: &str, domain: &str, days: Option<u32>) -> Value {
    json!({"kind": "cookie", "cookie": {"name": name, "domain": domain, "lifetime_days": days}})
}

/// `expected`: rule, then product or organisation (`-` for nobody known).
fn check(extra: Value, rule: &str, who: &str) {
    let found = one(&seen(extra.clone()));
    let name = found.vendor.map_or("-".into(), |v| v.product.unwrap_or(v.name));
    assert_eq!((found.rule.as_str(), name.as_str()), (rule, who), "{extra}");
}

#[test]
fn trackers_and_their_harmless_neighbours() {
    let check = |url: &str, rule: &str, who: &str| check(json!({"url": url}), rule, who);
    check(
        "https://www.google-analytics.com/g/collect?v=2&tid=G-1",
        "known_tracker",
        "Google Analytics",
    );
    check("https://www.googletagmanager.com/gtag/js?id=G-1", "known_tracker", "Google Analytics");
    check("https://www.googletagmanager.com/gtag/js?id=AW-1", "known_tracker", "Google Ads");
    check(
        "https://www.googletagmanager.com/gtm.js?id=GTM-1",
        "known_tracker",
        "Google Tag Manager",
    );
    check("https://fonts.googleapis.com/css2?family=Inter", "third_party_resource", "Google Fonts");
    check("https://www.google.com/recaptcha/api.js", "known_tracker", "Google reCAPTCHA");
    check("https://connect.facebook.net/nl_NL/fbevents.js", "known_tracker", "Meta Pixel");
    check("https://www.facebook.com/tr?id=1&ev=PageView", "known_tracker", "Meta Pixel");
    check(
        "https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js",
        "known_tracker",
        "Google AdSense",
    );
    check("https://px.ads.linkedin.com/collect?v=2", "known_tracker", "LinkedIn Insight Tag");
    check("https://bat.bing.com/bat.js", "known_tracker", "Microsoft Advertising");
    check("https://cdn.onbekend-bureau.example/app.js", "third_party_resource", "-");
    // The site itself, whatever its paths are called.
    check("https://www.voorbeeldkrant.nl/collect?x=1", "none", "-");
    check("https://static.voorbeeldkrant.nl/js/tr.js", "none", "-");
    check("https://www.voorbeeldkrant.nl/analytics.js", "none", "-");
}

#[test]
fn measurement_through_the_sites_own_domain() {
    let url = "https://meten.voorbeeldkrant.nl/g/collect?v=2&tid=G-AB12&cid=1.2";
    let found = one(&seen(json!({"url": url})));
    assert_eq!(found.rule, "known_tracker");
    assert!(found.first_party && found.tracking);
    check(json!({"url": "https://meten.voorbeeldkrant.nl/g/collect?v=2"}), "none", "-");
    check(json!({"url": "https://www.voorbeeldkrant.nl/g/collectie?v=2&tid=G-AB12"}), "none", "-");
    // Whatever the path is called, these parameters are of one product.
    let renamed = "https://data.voorbeeldkrant.nl/metrics?v=2&tid=G-AB12&gtm=45je&cid=1.2";
    check(json!({"url": renamed}), "known_tracker", "Google Analytics");
    check(json!({"url": "https://data.voorbeeldkrant.nl/?v=2&tid=G-AB12"}), "none", "-");
    let script = "https://www.voorbeeldkrant.nl/mijn/gtag/js?id=G-AB12";
    check(json!({"url": script}), "known_tracker", "Google Analytics");
}

#[test]
fn the_same_organisation_is_no_third_party() {
    let check = |page: &str, url: &str, rule: &str| {
        let mut observation = seen(json!({"url": url}));
        observation.page = page.into();
        assert_eq!(one(&observation).rule, rule, "{page} {url}");
    };
    check("https://www.facebook.com/", "https://static.xx.fbcdn.net/rsrc.php/a.js", "none");
    check("https://www.google.nl/", "https://www.google-analytics.com/analytics.js", "none");
    check("https://www.youtube.com/", "https://www.google.com/js/th/x.js", "none");
    check("https://www.nu.nl/", "https://static.xx.fbcdn.net/rsrc.php/a.js", "known_tracker");
    // A customer of a hoster is not the hoster.
    check(
        "https://bakker.blogspot.com/",
        "https://www.google-analytics.com/analytics.js",
        "known_tracker",
    );
    check("https://a.github.io/", "https://b.github.io/x.js", "third_party_resource");
}

#[test]
fn pixels_and_pictures() {
    let image = |url: &str, detail: Value| {
        let mut detail = detail;
        detail["resource"] = json!("image");
        json!({"url": url, "detail": detail})
    };
    let known = "https://px.ads.linkedin.com/collect?v=2";
    check(image(known, json!({"bytes": 43})), "tracking_pixel", "LinkedIn Insight Tag");
    check(image(known, json!({"status": 204})), "tracking_pixel", "LinkedIn Insight Tag");
    check(image(known, json!({"size": [1, 1]})), "tracking_pixel", "LinkedIn Insight Tag");
    check(image(known, json!({"hidden": true})), "tracking_pixel", "LinkedIn Insight Tag");
    check(
        image(known, json!({"bytes": 5000, "size": [300, 250]})),
        "known_tracker",
        "LinkedIn Insight Tag",
    );
    let unknown = "https://stip.onbekend.example/p.gif?u=7c1f0e3a9b44";
    check(image(unknown, json!({"bytes": 43})), "tracking_pixel", "-");
    check(image(unknown, json!({"bytes": 4300})), "third_party_resource", "-");
    check(
        image("https://cdn.onbekend.example/leeg.gif", json!({"bytes": 43})),
        "third_party_resource",
        "-",
    );
    check(image("https://www.voorbeeldkrant.nl/leeg.gif?x=1", json!({"bytes": 43})), "none", "-");
    check(json!({"url": unknown, "detail": {"resource": "ping"}}), "tracking_pixel", "-");
    check(json!({"url": unknown, "kind": "pixel"}), "tracking_pixel", "-");
    check(
        json!({"url": "https://www.voorbeeldkrant.nl/stip.gif?a=1", "kind": "pixel"}),
        "none",
        "-",
    );
}

#[test]
fn cookies() {
    check(cookie("uuid2", ".adnxs.com", Some(90)), "identifier_cookie", "Microsoft Xandr");
    check(cookie("_ga", ".voorbeeldkrant.nl", Some(400)), "identifier_cookie", "Google Analytics");
    check(
        cookie("_ga_AB12CD", ".voorbeeldkrant.nl", Some(400)),
        "identifier_cookie",
        "Google Analytics",
    );
    check(cookie("_gcl_au", ".voorbeeldkrant.nl", Some(90)), "identifier_cookie", "Google Ads");
    check(cookie("_fbp", ".voorbeeldkrant.nl", Some(90)), "identifier_cookie", "Meta Pixel");
    check(
        cookie("_hjSessionUser_7", ".voorbeeldkrant.nl", Some(365)),
        "identifier_cookie",
        "Hotjar",
    );
    check(cookie("IDE", ".doubleclick.net", Some(390)), "identifier_cookie", "Google DoubleClick");
    check(cookie("VISITOR_INFO1_LIVE", ".youtube.com", Some(180)), "identifier_cookie", "YouTube");
    check(cookie("uid", ".criteo.com", Some(390)), "identifier_cookie", "Criteo Retargeting");
    // Names that say nothing by themselves, on the site's own domain.
    check(cookie("uid", ".voorbeeldkrant.nl", Some(390)), "none", "-");
    check(cookie("cart", "www.voorbeeldkrant.nl", Some(14)), "none", "-");
    check(cookie("sp", "www.voorbeeldkrant.nl", None), "none", "-");
    check(cookie("_s", ".voorbeeldkrant.nl", Some(365)), "none", "-");
    check(cookie("_s", ".voorbeeldkrant.nl", Some(1)), "identifier_cookie", "Shopify");
    check(cookie("sp", ".voorbeeldkrant.nl", Some(400)), "identifier_cookie", "Snowplow Analytics");
    // Necessary ones, whoever set them.
    check(cookie("PHPSESSID", "www.voorbeeldkrant.nl", None), "none", "-");
    check(cookie("wordpress_logged_in_0a1b2c", "www.voorbeeldkrant.nl", None), "none", "-");
    check(cookie("CookieConsent", "www.voorbeeldkrant.nl", Some(365)), "none", "Cookiebot");
    check(
        cookie("OptanonConsent", ".voorbeeldkrant.nl", Some(365)),
        "none",
        "OneTrust Cookie Consent",
    );
    check(cookie("__cf_bm", ".onbekend.example", Some(0)), "none", "Cloudflare Bot Management");
    check(cookie("onbekend", ".onbekend.example", Some(365)), "identifier_cookie", "-");
    check(cookie("onbekend", ".onbekend.example", None), "none", "-");
    check(cookie("taal", "www.voorbeeldkrant.nl", Some(365)), "none", "-");
    check(cookie("bezoeker", ".voorbeeldkrant.nl", Some(730)), "none", "-");
    check(cookie("krant_sessie", "voorbeeldkrant.nl", None), "none", "-");
    // The script of a tracker keeps its identifier on the site's own domain.
    let set_by = |url: &str, days: f64| {
        json!({"kind": "cookie", "cookie": {
            "name": "x_id", "domain": ".voorbeeldkrant.nl", "lifetime_days": days, "set_by": url,
        }})
    };
    check(
        set_by("https://connect.facebook.net/nl_NL/fbevents.js", 90.0),
        "identifier_cookie",
        "Meta Pixel",
    );
    check(set_by("https://connect.facebook.net/nl_NL/fbevents.js", 0.5), "none", "Meta Pixel");
    check(set_by("https://cdn.jsdelivr.net/npm/x.js", 90.0), "none", "-");
    check(set_by("https://www.voorbeeldkrant.nl/app.js", 90.0), "none", "-");
    let first = one(&seen(set_by("https://connect.facebook.net/nl_NL/fbevents.js", 90.0)));
    assert!(first.first_party && first.tracking && first.host == "voorbeeldkrant.nl");
}

#[test]
fn syncing() {
    let hop = |from: &str, to: &str| json!({"url": to, "detail": {"redirect_from": from}});
    let adnxs = "https://ib.adnxs.com/getuid?x";
    let desk = "https://match.adsrvr.org/track/cmf/generic?partner_uid=Xc1184eZrT0mQ";
    check(hop(adnxs, desk), "cookie_sync", "The Trade Desk DSP");
    check(
        hop(adnxs, "https://match.adsrvr.org/track?gdpr=1"),
        "known_tracker",
        "The Trade Desk DSP",
    );
    check(
        hop("https://secure.adnxs.com/seg", "https://ib.adnxs.com/seg?u=Xc1184eZrT0mQ"),
        "known_tracker",
        "Microsoft Xandr",
    );
    check(hop(PAGE, desk), "known_tracker", "The Trade Desk DSP");
    check(hop(adnxs, "https://www.voorbeeldkrant.nl/sync?u=Xc1184eZrT0mQ"), "none", "-");
    check(json!({"kind": "cookie_sync", "url": desk}), "cookie_sync", "The Trade Desk DSP");
}

#[test]
fn what_scripts_do() {
    let by = |kind: &str, url: &str| json!({"kind": kind, "url": url});
    let unknown = "https://cdn.onbekend.example/agent.js";
    let own = "https://www.voorbeeldkrant.nl/app.js";
    check(by("fingerprinting", unknown), "fingerprinting", "-");
    check(by("fingerprinting", own), "fingerprinting", "-");
    check(by("key_logging", unknown), "key_logging", "-");
    check(by("session_recording", own), "session_recording", "-");
    check(by("storage", own), "none", "-");
    check(by("storage", unknown), "none", "-");
    check(json!({"kind": "storage", "url": unknown, "sends": ["user_id"]}), "storage", "-");
    check(by("storage", "https://connect.facebook.net/nl_NL/fbevents.js"), "storage", "Meta Pixel");
    check(by("websocket", "wss://onbekend.example/s"), "websocket", "-");
    check(by("websocket", "wss://live.voorbeeldkrant.nl/s"), "none", "-");
    check(by("form_post", "https://formulier.onbekend.example/f"), "form_post", "-");
    check(by("form_post", "https://www.voorbeeldkrant.nl/contact"), "none", "-");
    check(by("iframe", "https://speler.onbekend.example/1"), "embed", "-");
    check(by("iframe", "https://www.voorbeeldkrant.nl/kader"), "none", "-");
    check(
        by("iframe", "https://googleads.g.doubleclick.net/pagead/ads?x=1"),
        "known_tracker",
        "Google AdSense",
    );
    check(by("iframe", "https://www.youtube-nocookie.com/embed/a"), "embed", "YouTube");
    check(by("iframe", "https://player.vimeo.com/video/1"), "embed", "Vimeo");
    check(by("iframe", "https://www.google.com/maps/embed?pb=1"), "embed", "Google Maps");
    check(by("iframe", "https://js.stripe.com/v3/m.html"), "embed", "Stripe payments");
    let like = "https://www.facebook.com/plugins/like.php?href=x";
    check(by("iframe", like), "social_button", "Facebook social plugins");
    let tweet = "https://platform.twitter.com/widgets/tweet_button.html";
    check(by("iframe", tweet), "social_button", "X embeds");
    check(
        by("iframe", "https://www.instagram.com/p/a/embed/"),
        "social_button",
        "Instagram embeds",
    );
    check(
        by("social_button", "https://static.addtoany.com/menu/page.js"),
        "social_button",
        "AddToAny",
    );
    check(json!({"kind": "social_button"}), "none", "-");
    check(by("script", "https://www.clarity.ms/tag/a"), "session_recording", "Microsoft Clarity");
    check(by("script", "https://static.hotjar.com/c/hotjar-1.js"), "session_recording", "Hotjar");
    let grave = |kind, url| one(&seen(by(kind, url))).severity;
    assert!(grave("fingerprinting", unknown) > grave("fingerprinting", own));
    assert!(grave("key_logging", unknown) > grave("key_logging", own));
}

#[test]
fn what_weighs_more() {
    let severity = |extra: Value| one(&seen(extra)).severity;
    let url = "https://www.google-analytics.com/g/collect?v=2&tid=G-1";
    assert_eq!(severity(json!({"url": url})), Severity::Medium);
    assert_eq!(severity(json!({"url": url, "sends": ["email"]})), Severity::High);
    assert_eq!(severity(json!({"url": url, "consent": "refused"})), Severity::High);
    assert_eq!(severity(json!({"url": url, "consent": "accepted"})), Severity::Medium);
    let font = "https://fonts.googleapis.com/css2?family=Inter";
    assert!(severity(json!({"url": font, "consent": "refused"})) <= Severity::Low);
}

#[test]
fn findings_are_grouped() {
    let mut findings = Findings::new("voorbeeldkrant.nl");
    for page_view in 0..6 {
        let path = if page_view % 2 == 0 { "g/collect" } else { "j/collect" };
        let url = format!("https://www.google-analytics.com/{path}?v=2&tid=G-1&_s={page_view}");
        findings.add(seen(json!({"url": url, "time": 100 - page_view})));
    }
    findings.add(seen(
        json!({"url": "https://www.google-analytics.com/analytics.js", "kind": "script"}),
    ));
    findings.add(seen(json!({"url": "https://fonts.googleapis.com/css2?family=Inter"})));
    findings.add(seen(json!({"url": "https://www.voorbeeldkrant.nl/app.js"})));
    let url = "https://www.google-analytics.com/g/collect?v=2&tid=G-1";
    findings.add(seen(json!({"url": url, "consent": "refused"})));
    let list: Vec<_> = findings
        .list()
        .iter()
        .map(|f| (f.vendor.as_ref().unwrap().product.as_deref().unwrap(), f.mechanism, f.count))
        .collect();
    assert_eq!(
        list,
        [
            ("Google Analytics", Kind::Request, 1),
            ("Google Analytics", Kind::Script, 1),
            ("Google Analytics", Kind::Request, 6),
            ("Google Fonts", Kind::Request, 1),
        ]
    );
    let many = &findings.list()[2];
    assert_eq!((many.first_seen, many.evidence.len()), (95, 2), "one piece for each place");
    let mut keys: Vec<_> = findings.list().iter().map(|f| &f.key).collect();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 4);
}

#[test]
fn what_a_policy_judges_differently_stays_apart() {
    let page = "https://secure.adnxs.com/px?id=1";
    let mail = || json!({"kind": "pixel", "url": page, "sends": ["user_id", "email"]});
    let sends = |f: &Finding| f.evidence.iter().any(|seen| seen.sends.iter().any(|s| s == "email"));
    let plain = || json!({"kind": "pixel", "url": page, "sends": ["user_id"]});
    for order in [[mail(), plain()], [plain(), mail()]] {
        let mut findings = Findings::new("voorbeeldkrant.nl");
        order.into_iter().for_each(|extra| findings.add(seen(extra)));
        let telling = findings.list().iter().filter(|finding| sends(finding)).count();
        assert_eq!((findings.list().len(), telling), (2, 1), "each by itself");
    }
    let mut findings = Findings::new("voorbeeldkrant.nl");
    for (number, days) in [30, 90, 400, 60, 10, 365].into_iter().enumerate() {
        findings.add(seen(cookie(&format!("volg{number}"), ".rlcdn.com", Some(days))));
    }
    let lives =
        findings.list()[0].evidence.iter().map(|e| e.cookie.as_ref().unwrap().lifetime_days);
    assert_eq!(lives.collect::<Vec<_>>(), [Some(400.0), Some(365.0), Some(90.0), Some(60.0)]);
}

#[test]
fn findings_stay_within_limits() {
    let mut findings = Findings::new("voorbeeldkrant.nl");
    for host in 0..FINDINGS_PER_REPORT + 20 {
        findings.add(seen(json!({"url": format!("https://h{host}.example/x.js")})));
    }
    assert_eq!(findings.list().len(), FINDINGS_PER_REPORT);
    assert_eq!(findings.dropped(), 20);
    let mut findings = Findings::new("voorbeeldkrant.nl");
    for path in 0..50 {
        findings.add(seen(json!({"url": format!("https://stip.example/{path}?email=jan%40x.nl")})));
    }
    assert_eq!(findings.list()[0].count, 50);
    assert_eq!(findings.list()[0].evidence.len(), EVIDENCE_PER_FINDING);
    assert!(!serde_json::to_string(findings.list()).unwrap().contains("jan%40"));
}

#[test]
fn every_rule_has_a_page() {
    let found = one(&seen(json!({"url": "https://www.google-analytics.com/analytics.js"})));
    assert!(rule_page(&found.rule).unwrap().starts_with("# Known tracker\n"));
    assert_eq!(rule_page("none"), None);
}
