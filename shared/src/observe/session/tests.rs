//! Tables of events and what follows from them.

use super::*;
use crate::catalogue;
use crate::detect::Finding;
use crate::detect::strings::Said;
use crate::limits::{FRAME_IN, SESSION_BYTES_PER_TAB};
use crate::observe::{Consent, Cookie, Identifier, Kind};
use crate::policy::Policy;

pub(super) const PAGE: &str = "https://www.krant.example/nieuws?id=7#top";
const ASKS: &str = "Wij gebruiken cookies. Gaat u akkoord? Accepteren Weigeren";

pub(super) fn page() -> Session<Private> {
    Session::open(PAGE, 1_000, "r1".into(), false).unwrap()
}

pub(super) fn kept() -> Session<Kept> {
    page().keep(&NotPrivate::from_browser(Some(false)).unwrap())
}

pub(super) fn request(url: &str, resource: &str, sent: u64) -> Answered {
    Answered {
        url: url.into(),
        resource: resource.into(),
        document: Some("https://www.krant.example".into()),
        initiator: Some("https://www.krant.example".into()),
        sent: Some(sent),
        time: sent + 50,
        status: 200,
        frame: (0.0, -1.0),
        ..Answered::default()
    }
}

fn hotjar(sent: u64) -> Answered {
    request("https://static.hotjar.com/c/hotjar-1.js?sv=6", "script", sent)
}

pub(super) fn dialogue() -> Fact {
    Fact::Dialogue { text: ASKS.into() }
}

fn click(control: &str, time: f64) -> Fact {
    Fact::Click { control: control.into(), dialogue: ASKS.into(), time }
}

pub(super) fn findings<K>(session: &mut Session<K>) -> Vec<Finding> {
    session.judge(&Policy::default()).rows.into_iter().map(|row| row.finding).collect()
}

fn consents<K>(session: &mut Session<K>) -> Vec<Consent> {
    findings(session).iter().map(|finding| finding.consent).collect()
}

#[test]
fn only_web_pages_are_followed() {
    for (address, followed) in [
        ("https://a.example/", true),
        ("http://localhost:8080/x", true),
        ("chrome://settings", false),
        ("file:///etc/passwd", false),
        ("about:blank", false),
        ("", false),
    ] {
        assert_eq!(Session::open(address, 0, "r".into(), false).is_some(), followed, "{address}");
    }
}

#[test]
fn a_tracker_is_found_and_the_page_itself_is_not() {
    let mut session = page();
    session.request(&request(PAGE, "main_frame", 1_000));
    session.request(&request("https://www.krant.example/stijl.css", "stylesheet", 1_010));
    session.request(&hotjar(1_020));
    session.request(&hotjar(1_030));
    let found = findings(&mut session);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].vendor.as_ref().map(|v| v.name.as_str()), Some("Hotjar"));
    assert_eq!((found[0].count, found[0].first_seen), (2, 1_020));
}

#[test]
fn what_is_learnt_late_is_a_change_too() {
    let mut session = page();
    let mut known = session.updated();
    let mut moved_on = |session: &Session<Private>, what: &str| {
        assert!(session.updated() > known, "{what}");
        known = session.updated();
    };
    session.request(&hotjar(2_000));
    moved_on(&session, "a request");
    session.request(&hotjar(1_500));
    moved_on(&session, "an answer that took longer");
    session.fact(&dialogue(), PAGE, 1_600);
    moved_on(&session, "a dialogue, which tells what had been chosen");
}

#[test]
fn consent_is_that_of_the_moment_a_request_left() {
    use Consent::{Accepted, NoneYet, Refused, Unknown};
    let cases: [(&str, &[Fact], Consent); 6] = [
        ("no dialogue", &[], Unknown),
        ("a dialogue seen later", &[dialogue()], NoneYet),
        ("a click before it left", &[dialogue(), click("Accepteren", 1_500.0)], Accepted),
        ("a refusal before it left", &[dialogue(), click("Weigeren", 1_500.0)], Refused),
        ("a click after it left", &[dialogue(), click("Weigeren", 2_500.0)], NoneYet),
        ("a click that chooses nothing", &[dialogue(), click("Meer informatie", 1_500.0)], NoneYet),
    ];
    for (name, facts, expected) in cases {
        // Whether the facts come before or after the answer makes no difference.
        for early in [true, false] {
            let mut session = page();
            let tell = |session: &mut Session<Private>| {
                for fact in facts {
                    session.fact(fact, PAGE, 3_000);
                }
            };
            if early {
                tell(&mut session);
            }
            session.request(&hotjar(2_000));
            if !early {
                tell(&mut session);
            }
            assert_eq!(consents(&mut session), [expected], "{name}, early: {early}");
        }
    }
}

#[test]
fn what_was_chosen_before_holds_on_the_next_page() {
    let mut session = page();
    session.remember(Consent::Refused);
    session.request(&hotjar(2_000));
    assert_eq!(consents(&mut session), [Consent::Refused]);
    assert_eq!(session.consent(), Consent::Refused);
}

#[test]
fn the_choice_is_given_to_who_remembers_it() {
    let mut session = page();
    assert_eq!(session.fact(&dialogue(), PAGE, 1_500), None);
    assert_eq!(session.fact(&click("Accepteren", 2_000.0), PAGE, 2_010), Some(Consent::Accepted));
    // A clock that runs ahead does not reach into the future.
    let mut session = page();
    session.fact(&click("Accepteren", 9e15), PAGE, 2_000);
    session.request(&hotjar(2_001));
    assert_eq!(consents(&mut session), [Consent::Accepted]);
}

#[test]
fn late_requests_of_the_page_before_are_not_held_against_this_one() {
    let mut before = page();
    let framed = |url: &str, frame, parent| Answered {
        frame: (frame, parent),
        document: None,
        ..request(url, "script", 1_500)
    };
    before.request(&framed("https://ads.example/frame.js", 17_179_869_185.0, 0.0));
    let mut session = page();
    session.follows(&before);
    let other = Answered { document: Some("https://elders.example".into()), ..hotjar(2_000) };
    session.request(&other);
    session.request(&framed("https://static.hotjar.com/c/hotjar-2.js", 17_179_869_185.0, 0.0));
    assert!(findings(&mut session).is_empty());
    session.request(&framed("https://static.hotjar.com/c/hotjar-2.js", 17_179_869_190.0, 0.0));
    assert_eq!(findings(&mut session).len(), 1);
}

#[test]
fn an_invisible_image_is_known_by_its_measure_before_or_after_its_answer() {
    let url = "https://onbekend.example/x.png?u=1";
    let fact =
        Fact::Image { url: url.into(), size: (1.0, 1.0), natural: (1.0, 1.0), hidden: false };
    for early in [true, false] {
        let mut session = page();
        if early {
            session.fact(&fact, PAGE, 1_500);
            assert!(findings(&mut session).is_empty(), "nothing was loaded yet");
        }
        session.request(&request(url, "image", 1_400));
        if !early {
            session.fact(&fact, PAGE, 1_500);
        }
        let found = findings(&mut session);
        assert_eq!(found.iter().map(|f| f.mechanism).collect::<Vec<_>>(), [Kind::Pixel]);
        assert_eq!(found[0].evidence[0].detail.size, Some((1, 1)));
    }
}

#[test]
fn a_cookie_counts_once_and_an_old_one_without_judging_consent() {
    let cookie = |name: &str| Cookie {
        name: name.into(),
        domain: ".krant.example".into(),
        lifetime_days: Some(730.0),
        set_by: Some("https://www.googletagmanager.com/gtag/js".into()),
        http_only: false,
    };
    let stored = |name, time, earlier| {
        let cookie = cookie(name);
        Stored {
            cookie,
            time,
            identifier: Identifier::of("7c1f0e3a9b44"),
            said: Said::default(),
            earlier,
        }
    };
    let mut session = page();
    session.fact(&dialogue(), PAGE, 1_100);
    session.cookie(&stored("_ga", 1_200, false));
    session.cookie(&stored("_ga", 1_300, false));
    session.cookie(&stored("_fbp", 1_400, true));
    let mut found: Vec<(u32, Consent)> =
        findings(&mut session).iter().map(|f| (f.count, f.consent)).collect();
    found.sort();
    assert_eq!(found, [(1, Consent::NoneYet), (1, Consent::Unknown)]);
}

#[test]
fn a_widget_stands_by_itself_only_where_the_network_was_not_watched() {
    let like = "https://www.facebook.com/plugins/like.php?href=x";
    let pixel = "https://connect.facebook.net/en_US/fbevents.js";
    let id = catalogue::widget_of(&url::Url::parse(like).unwrap()).unwrap().id;
    let widget = |url: &str| Fact::Widget { id: id.into(), url: url.into() };
    for (partial, url, expected) in [
        (true, like, 1),
        (false, like, 0),
        (true, pixel, 0),
        (true, "https://www.facebook.com/krant", 0),
    ] {
        let mut session = Session::open(PAGE, 1_000, "r".into(), partial).unwrap();
        session.fact(&widget(url), PAGE, 1_500);
        session.fact(&widget(url), PAGE, 1_600);
        assert_eq!(findings(&mut session).len(), expected, "{partial} {url}");
    }
}

#[test]
fn a_window_is_private_until_the_browser_says_no() {
    assert!(NotPrivate::from_browser(None).is_none());
    assert!(NotPrivate::from_browser(Some(true)).is_none());
    assert!(NotPrivate::from_browser(Some(false)).is_some());
}

#[test]
fn a_summary_fits_and_comes_back() {
    let mut session = kept();
    session.titled("Nieuws \u{202e}\n<b>x</b>");
    session.fact(&dialogue(), PAGE, 1_100);
    session.request(&hotjar(1_200));
    session.request(&hotjar(1_300));
    let long = "y".repeat(3_000);
    for n in 0..400 {
        let url = format!("https://t{n}.tracker{n}.example/p.gif?u={n}&{long}");
        session.request(&Answered { bytes: Some(43), ..request(&url, "image", 1_400 + n) });
    }
    let before = session.judge(&Policy::default());
    let snapshot = session.snapshot();
    let json = serde_json::to_string(&snapshot).unwrap();
    assert!(json.len() <= SESSION_BYTES_PER_TAB, "{}", json.len());
    let mut after = Session::restore(serde_json::from_str(&json).unwrap()).unwrap();
    let again = after.judge(&Policy::default());
    assert_eq!(
        (&again.id, &again.title, again.consent),
        (&before.id, &before.title, before.consent)
    );
    assert_eq!(again.title, "Nieuws  <b>x</b>");
    let hotjar = |report: &SiteReport| {
        let is = |row: &&crate::report::Row| row.finding.host.ends_with("hotjar.com");
        report.rows.iter().find(is).map(|row| (row.finding.count, row.finding.consent))
    };
    assert_eq!(hotjar(&again), Some((2, Consent::NoneYet)));
    assert_eq!(hotjar(&again), hotjar(&before));
    // What goes on after the restart counts on.
    after.request(&self::hotjar(5_000));
    assert_eq!(hotjar(&after.judge(&Policy::default())), Some((3, Consent::NoneYet)));
    let lost = before.rows.len() - again.rows.len();
    assert!(again.dropped as usize >= lost, "what did not fit is said");
}

#[test]
fn a_report_fits_a_frame() {
    let mut session = kept();
    let long = "z".repeat(7_000);
    for n in 0..450 {
        let url = format!("https://t{n}.tracker{n}.example/p.gif?u={n}&{long}");
        session.request(&Answered { bytes: Some(43), ..request(&url, "image", 1_400 + n) });
    }
    let mut report = session.report(&Policy::default());
    report.fit(FRAME_IN - 1024);
    assert!(serde_json::to_vec(report.report()).unwrap().len() <= FRAME_IN - 1024);
    assert!(report.report().rows.len() > 400);
    report.report().validate().unwrap();
}

#[test]
fn what_a_request_tells_of_the_visitor_is_kept_apart_and_hidden() {
    let mut session = page();
    let pixel = "https://secure.adnxs.com/px?id=1";
    let told = format!("{pixel}&email=jan%40voorbeeld.example");
    session.request(&request(pixel, "image", 1_500));
    session.request(&request(&told, "image", 1_600));
    let found = findings(&mut session);
    let sends: Vec<_> = found.iter().map(|f| f.evidence[0].sends.join(" ")).collect();
    assert_eq!(sends, ["", "email"]);
    assert!(!format!("{found:?}").contains("jan"));
}

#[test]
fn cookies_that_go_along_are_asked_for_once() {
    let mut session = page();
    let carrying = |url: &str, names: &[&str], sent| Answered {
        cookies: names.iter().map(|name| (*name).to_owned()).collect(),
        ..request(url, "image", sent)
    };
    let ad = "https://ib.adnxs.com/px";
    assert_eq!(session.carried(&carrying(ad, &["uuid2", "anj"], 1_500)), ["uuid2", "anj"]);
    assert_eq!(session.carried(&carrying(ad, &["uuid2", "icu"], 1_600)), ["icu"]);
    assert!(session.carried(&carrying(PAGE, &["own"], 1_700)).is_empty(), "the site's own");
    let late = Answered {
        document: Some("https://elsewhere.example".into()),
        ..carrying("https://a.rlcdn.com/x", &["rlas3"], 1_800)
    };
    assert!(session.carried(&late).is_empty(), "of the page before");
}

#[test]
fn hostile_input_is_dropped_or_cut() {
    let mut session = page();
    for url in ["javascript:alert(1)", "data:image/gif,x", "chrome-extension://x/y", "", "nonsense"]
    {
        session.request(&request(url, "image", 1_500));
    }
    let facts = [
        Fact::Image {
            url: "x".repeat(1 << 20),
            size: (1.0, 1.0),
            natural: (f64::NAN, -1.0),
            hidden: true,
        },
        Fact::Dialogue { text: "cookies akkoord? ".repeat(1 << 16) },
        Fact::Widget { id: "\u{0}".repeat(1 << 16), url: "::".into() },
        Fact::StorageWritten {
            key: "k".repeat(1 << 20),
            shape: "0".repeat(1 << 20),
            distinct: f64::NAN,
            script: "x".into(),
            time: f64::INFINITY,
        },
        Fact::Click { control: String::new(), dialogue: String::new(), time: -1.0 },
    ];
    for fact in &facts {
        session.fact(fact, "about:srcdoc", 2_000);
    }
    assert!(findings(&mut session).is_empty());
    for n in 0..20_000_u64 {
        let url = format!("https://www.google-analytics.com/collect?n={n}&pad={}", "p".repeat(500));
        session.request(&request(&url, "image", 2_000 + n));
    }
    let report = session.judge(&Policy::default());
    assert!(report.dropped > 0, "what does not fit is counted");
    assert!(report.rows.len() <= 2);
}
