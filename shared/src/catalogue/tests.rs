//! The catalogue as others use it, on the data that ships.

use super::*;

#[test]
fn exact_product_of_shared_hosts() {
    let check = |address: &str, expected: Option<(&str, Option<&str>)>| {
        let found = who_url(address).map(|hit| (hit.organisation, hit.product));
        assert_eq!(found, expected, "{address}");
    };
    let google = |product| Some(("Google", Some(product)));
    check("https://www.google.com/recaptcha/api.js", google("Google reCAPTCHA"));
    check("https://www.google.com/maps/embed?pb=1", google("Google Maps"));
    check("https://maps.googleapis.com/maps/api/js", google("Google Maps"));
    check("https://www.google.nl/ads/ga-audiences?t=sr", google("Google Ads"));
    check("https://www.googletagmanager.com/gtag/js?id=G-1", google("Google Analytics"));
    check("https://www.googletagmanager.com/gtag/js?id=AW-1", google("Google Ads"));
    check("https://www.googletagmanager.com/gtag/js?x=1&id=AW-1", google("Google Ads"));
    check("https://www.googletagmanager.com/gtm.js?id=GTM-1", google("Google Tag Manager"));
    check("https://fonts.gstatic.com/s/inter/v1/a.woff2", google("Google Fonts"));
    check("https://www.facebook.com/tr/?id=1", Some(("Meta", Some("Meta Pixel"))));
    let plugins = Some(("Meta", Some("Facebook social plugins")));
    check("https://www.facebook.com/plugins/like.php", plugins);
    check("https://www.facebook.com/travel", plugins);
    let insight = "https://snap.licdn.com/li.lms-analytics/insight.min.js";
    check(insight, Some(("LinkedIn", Some("LinkedIn Insight Tag"))));
    let beacon = "https://static.cloudflareinsights.com/beacon.min.js";
    check(beacon, Some(("Cloudflare", Some("Cloudflare Web Analytics"))));
    check("https://bat.bing.com/bat.js", Some(("Microsoft", Some("Microsoft Advertising"))));
    let matomo = "https://meten.krant.example/matomo.php?idsite=1&rec=1";
    check(matomo, Some(("InnoCraft", Some("Matomo"))));
    check("https://krant.example/matomo.php", None);
    check("not an address", None);
    check("https://www.partnerkrant.example/", None);
    check("https://www.hotjar.example/", None);
}

#[test]
fn organisations_by_any_name() {
    let meta = organisation("meta").unwrap();
    assert_eq!((meta.name, meta.country, meta.parent), ("Meta", "US", None));
    assert_eq!(organisation("Meta Platforms Ireland Limited").map(|o| o.name), Some("Meta"));
    assert_eq!(parent("YouTube"), Some("Google"));
    assert_eq!(parent("Nobody at all"), None);
    assert!(organisation("").is_none());
}

#[test]
fn names_for_the_policy_reader() {
    let lengths: Vec<usize> = names().map(|name| name.text.chars().count()).collect();
    assert!(lengths.len() > 2_000 && lengths.is_sorted_by(|a, b| a >= b), "longest first");
    let find = |text: &str| names().find(|name| name.text == text);
    let analytics = find("Google Analytics").unwrap();
    assert_eq!(analytics.hit.organisation, "Google");
    assert_eq!(analytics.hit.product, Some("Google Analytics"));
    assert_eq!(find("Google").unwrap().hit.product, None);
    assert!(names().any(|name| name.cased) && !analytics.cased);
}

#[test]
fn widgets_and_consent_platforms_are_listed() {
    assert!(widgets().len() >= 40);
    assert!(widgets().all(|w| w.live.len() + w.selectors.len() + w.plain.len() > 0));
    let like = url::Url::parse("https://www.facebook.com/v19.0/plugins/like.php?href=x").unwrap();
    assert_eq!(widget_of(&like).map(|w| w.id), Some("facebook_like"));
    let page = url::Url::parse("https://www.facebook.com/krant").unwrap();
    assert!(widget_of(&page).is_none());
    assert!(consent_platforms().any(|p| p.name == "Cookiebot" && !p.accept.is_empty()));
}

#[test]
fn organisations_stay_together_and_customers_apart() {
    let check = |a, b, expected| {
        assert_eq!(same_organisation(a, b), expected, "{a} {b}");
        assert_eq!(same_organisation(b, a), expected, "{b} {a}");
    };
    check("www.nu.nl", "nu.nl", true);
    check("www.facebook.com", "static.xx.fbcdn.net", true);
    check("nu.nl", "www.google-analytics.com", false);
    check("klant-a.github.io", "klant-b.github.io", false);
    check("klant.blogspot.com", "www.google-analytics.com", false);
    check("onbekend-a.example", "onbekend-b.example", false);
    check("localhost", "localhost", true);
    check("localhost", "127.0.0.1", false);
}

#[test]
fn sites() {
    assert_eq!(site_of("https://www.nu.nl/a?b").as_deref(), Some("nu.nl"));
    assert_eq!(site_of("http://localhost:8080/").as_deref(), Some("localhost"));
    assert_eq!(site_of("http://127.0.0.1/").as_deref(), Some("127.0.0.1"));
    assert_eq!(site_of("nonsense"), None);
}

#[test]
fn categories_have_weight() {
    assert_eq!(category_severity("advertising"), Severity::High);
    assert_eq!(category_severity("cdn"), Severity::Info);
    assert_eq!(category_severity("no such category"), Severity::Info);
    assert!(category_tracks("analytics") && !category_tracks("font"));
}

/// How long a look-up takes and how large the blob is: `cargo test --release -- --ignored --nocapture`.
#[test]
#[ignore = "measures, does not judge"]
fn measure() {
    let addresses = [
        "https://www.google-analytics.com/g/collect?v=2&tid=G-1&cid=1.2&dl=https%3A%2F%2Fx.nl",
        "https://connect.facebook.net/en_US/fbevents.js",
        "https://www.partnerkrant.example/static/css/main.0a1b2c.css",
        "https://cdn.onbekend-bureau.nl/js/app.min.js?v=18",
        "https://securepubads.g.doubleclick.net/tag/js/gpt.js",
        "https://fonts.googleapis.com/css2?family=Inter:wght@400;600&display=swap",
    ];
    let rounds = 20_000;
    let time = |name: &str, work: &dyn Fn(&str) -> bool| {
        let start = std::time::Instant::now();
        let mut hits = 0;
        for _ in 0..rounds {
            hits += addresses.iter().filter(|a| work(a)).count();
        }
        let each = start.elapsed().as_nanos() / (rounds * addresses.len()) as u128;
        println!("{name}: {each} ns each, {} of {} known", hits / rounds, addresses.len());
    };
    let hosts: Vec<_> = addresses.iter().map(|a| a.split('/').nth(2).unwrap()).collect();
    time("parse address", &|a| url::Url::parse(a).is_ok());
    time("who_url (with parsing)", &|a| who_url(a).is_some());
    time("registrable_domain", &|a| {
        registrable_domain(hosts[addresses.iter().position(|b| *b == a).unwrap()]).is_some()
    });
    time("who_host", &|a| {
        who_host(hosts[addresses.iter().position(|b| *b == a).unwrap()]).is_some()
    });
    time("who_cookie", &|_| who_cookie("_ga_ABC123", ".nu.nl").is_some());
}
