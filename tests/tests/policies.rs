//! How the policy of a site is found from its pages, and what is said of one that can not be read.

#![allow(clippy::unwrap_used, reason = "these are tests throughout")]

use saydo_tests::kept::Kept;
use saydo_tests::parties;
use saydo_tests::saydo::{Saydo, Wish};
use saydo_tests::server::{Answer, Request, Server, World};

const PIXEL: &str = "<img width=1 height=1 src='https://www.facebook.com/tr/?id=1&ev=PageView'>";
/// A policy that names nobody.
const POLICY: &str = "<!doctype html><html lang=nl><meta charset=utf-8><title>Privacyverklaring</title>\
    <h1>Privacyverklaring</h1><p>Wij verwerken uw persoonsgegevens alleen om uw bestelling te leveren. U hebt recht \
    op inzage, rectificatie en verwijdering van uw gegevens.</p><p>Met de Meta-pixel (Facebook) meten wij of onze \
    advertenties werken. Wij bewaren uw gegevens twee jaar, en langer als de \
    wet dat van ons vraagt. Vragen over deze verklaring beantwoorden wij graag.</p>";
const IMPRINT: &str = "<!doctype html><html lang=nl><meta charset=utf-8><title>Colofon</title><h1>Colofon</h1>\
    <p>Touwslagerij Vecht B.V.<br>Lijnbaan 8<br>1381 AB Weesp</p><p>E-mail: balie@touwslagerij.example</p>";

fn page(body: &str) -> Answer {
    Answer::html(format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>T</title>{PIXEL}{body}"
    ))
}

/// A site by what its paths answer.
fn site(answer: impl Fn(&str) -> Answer + Send + Sync + 'static) -> impl Fn(&Request) -> Answer {
    move |request| answer(&request.path)
}

fn world() -> World {
    let mut world = World::default();
    parties::add(&mut world);
    // The footer comes when scripts have run.
    let late = "<p>Hallo</p><script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', \
        '<footer><a href=/privacy>Privacyverklaring</a></footer>'), 1500)</script>";
    world.host(
        "www.later.example",
        site(move |path| match path {
            "/" => page(late),
            _ => Answer::html(POLICY),
        }),
    );
    // The page links no policy, but a page that does.
    world.host("www.omweg.example", site(|path| match path {
        "/" => page("<footer><a href=/colofon>Colofon</a></footer>"),
        "/colofon" => Answer::html("<!doctype html><html lang=nl><h1>Colofon</h1><p>Lees onze <a href=/beleid>privacyverklaring</a>.</p>"),
        _ => Answer::html(POLICY),
    }));
    // The policy does not say whose it is; the imprint does.
    world.host(
        "www.touwslagerij.example",
        site(|path| match path {
            "/" => {
                page("<footer><a href=/privacy>Privacy</a> <a href=/colofon>Colofon</a></footer>")
            }
            "/colofon" => Answer::html(IMPRINT),
            _ => Answer::html(POLICY),
        }),
    );
    world.host(
        "www.blad.example",
        site(|path| match path {
            "/" => page("<footer><a href=/privacy.pdf>Privacyverklaring</a></footer>"),
            _ => Answer::new("application/pdf", "%PDF-1.7"),
        }),
    );
    world.host("www.leeg.example", site(|path| match path {
        "/" => page("<footer><a href=/privacy>Privacyverklaring</a></footer>"),
        _ => Answer::html("<!doctype html><title>Privacy</title><div id=app></div><script src=/app.js></script>"),
    }));
    // A drawing right in the body has no shadow to look into.
    world.host(
        "www.tekening.example",
        site(|path| match path {
            "/" => page("<svg width=8 height=8></svg><footer><a href=/privacy>Privacyverklaring</a></footer>"),
            _ => Answer::html(POLICY),
        }),
    );
    world.host("www.geen.example", site(|_| page("<p>Hier staat niets over privacy.</p>")));
    world
}

#[test]
fn policies_are_found_and_what_can_not_be_read_is_said_to_be_so() {
    let server = Server::start(world()).unwrap();
    let home = tempfile::tempdir().unwrap();
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server)).unwrap();
    saydo.connect_first().unwrap();
    let tab = saydo.browser.tab().unwrap();
    let visit = |site: &str, status: &str| -> Kept {
        tab.go(&format!("https://www.{site}/")).unwrap();
        let enough = |k: &Kept| k.policy == status && !k.findings.is_empty();
        saydo.kept(site, enough).unwrap()
    };
    let read = |kept: &Kept| kept.findings.iter().all(|f| f.verdict == "declared_by_name");
    let unknown = |kept: &Kept| kept.findings.iter().all(|f| f.verdict == "unknown");

    let kept = visit("later.example", "read");
    assert!(
        read(&kept) && kept.documents == ["https://www.later.example/privacy"],
        "{}",
        kept.lines()
    );
    let kept = visit("omweg.example", "read");
    assert!(
        read(&kept) && kept.documents == ["https://www.omweg.example/beleid"],
        "{}",
        kept.lines()
    );

    let kept = visit("tekening.example", "read");
    assert!(read(&kept), "{}", kept.lines());

    let kept = visit("touwslagerij.example", "read");
    let root = "https://www.touwslagerij.example";
    assert_eq!(kept.documents, [format!("{root}/privacy")]);
    assert_eq!(kept.imprint, Some(format!("{root}/colofon")));
    let popup = saydo.popup(saydo.tab_of(root).unwrap()).unwrap();
    let letter = std::fs::read_to_string(saydo.draft(&popup).unwrap()).unwrap();
    assert!(letter.contains("balie@touwslagerij.example"), "{letter}");
    popup.close().unwrap();

    for (site, status) in [
        ("blad.example", "unreadable"),
        ("leeg.example", "unreadable"),
        ("geen.example", "not_found"),
    ] {
        let kept = visit(site, status);
        assert!(unknown(&kept), "{}", kept.lines());
        let id = saydo.tab_of(&format!("https://www.{site}/")).unwrap();
        assert_eq!(saydo.badge(id).unwrap(), "?", "{site}");
    }
    saydo.browser.close().unwrap();
}
