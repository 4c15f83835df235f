//! How soon the badge is right: sites whose page does nothing after it has loaded, and what the badge
//! said when.

use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::page::Page;
use crate::parties;
use crate::saydo::Saydo;
use crate::server::{Answer, World};

/// How many such sites there are.
pub const SITES: usize = 8;
/// How long a page is watched after it has loaded: longer than anything is put off.
const WATCHED: Duration = Duration::from_secs(4);

/// What a page of them loads: scripts, a picture with a cookie, a font, a frame, and a cookie of its own.
const PARTS: &str = "<link rel=stylesheet href='https://fonts.googleapis.com/css2?family=Inter'>\
    <script src='https://static.hotjar.com/c/hotjar-1.js?sv=6'></script>\
    <script>document.cookie = '_eigen=6d0f1c9e3f544b7e8d5e7c1fd0a1a9b2; Max-Age=7776000'; \
    fetch('https://bidder.criteo.com/cdb?ptv=1', { mode: 'no-cors' })</script>\
    <iframe width=300 height=200 src='https://www.youtube.com/embed/dijk1'></iframe>\
    <img width=1 height=1 src='https://ib.adnxs.com/px?id=1'>";

const POLICY: &str = "<html lang=nl><title>Privacyverklaring</title><h1>Privacyverklaring</h1>\
    <p>Winkel B.V. is verantwoordelijk voor de verwerking van uw persoonsgegevens.</p>\
    <p>Wij gebruiken Hotjar om te zien hoe bezoekers onze website gebruiken.</p>\
    <p>Wij verwerken uw naam, e-mailadres en IP-adres om uw bestelling uit te voeren.</p>\
    <p>De grondslag daarvoor is de uitvoering van de overeenkomst met u.</p>\
    <p>Wij bewaren uw persoonsgegevens twee jaar na uw laatste bestelling.</p>\
    <p>Wij delen uw gegevens met bedrijven die ons helpen, zoals onze bezorger.</p>\
    <p>U hebt recht op inzage, correctie en verwijdering van uw gegevens.</p>\
    <p>Vragen? Mail naar privacy@winkel.example of klaag bij de Autoriteit Persoonsgegevens.</p>";

/// The address of one of them; every path is a page.
#[must_use]
pub fn address(site: usize, path: &str) -> String {
    format!("https://www.winkel{site}.example/{path}")
}

/// The sites and their third parties.
#[must_use]
pub fn world() -> World {
    let mut world = World::default();
    for host in
        ["fonts.googleapis.com", "static.hotjar.com", "bidder.criteo.com", "www.youtube.com"]
    {
        world.host(host, |request| parties::any(request, &[]));
    }
    let cookie = ["uuid2=6d0f1c9e3f544b7e; Max-Age=7776000".to_owned()];
    world.host("ib.adnxs.com", move |request| parties::any(request, &cookie));
    for site in 0..SITES {
        world.host(&format!("www.winkel{site}.example"), |request| match request.path.as_str() {
            "/privacy" => Answer::html(POLICY),
            _ => Answer::html(format!(
                "<!doctype html><html lang=nl><title>Winkel</title><body><p>Welkom{PARTS}\
                 <footer><a href=/privacy>Privacyverklaring</a></footer>"
            )),
        });
    }
    world
}

/// Has the worker note what the badge is told to say, and when.
///
/// # Errors
/// When it does not run.
pub fn watch(saydo: &Saydo) -> Result<()> {
    let script = "self.said = []; { const { action } = chrome, say = action.setBadgeText; \
        action.setBadgeText = (what) => { said.push([what.tabId, what.text, Date.now()]); \
        return say.call(action, what); } } 1";
    // A worker that has only just started has not got everything yet.
    saydo.history_page()?.close()?;
    saydo.in_worker(script).map(drop)
}

/// Opens an address, and gives what the badge said and when, in milliseconds after the page had loaded.
///
/// # Errors
/// When the page does not load, or nothing was said.
pub fn visit(saydo: &Saydo, page: &Page, address: &str) -> Result<Vec<(String, f64)>> {
    saydo.in_worker("said.length = 0")?;
    page.go(address)?;
    let loaded = page.eval("performance.timing.loadEventStart")?;
    let loaded = loaded.as_f64().context("no time of loading")?;
    std::thread::sleep(WATCHED);
    let tab = saydo.tab_of(address)?;
    let said = saydo.in_worker(&format!("said.filter(([tab]) => tab === {tab})"))?;
    let said: Vec<(i64, String, f64)> = serde_json::from_value(said)?;
    ensure!(!said.is_empty(), "the badge of {address} says nothing");
    Ok(said.into_iter().map(|(_, text, time)| (text, time - loaded)).collect())
}

/// When the badge said for the last time something else than before.
#[must_use]
pub fn settled(said: &[(String, f64)]) -> f64 {
    let mut last = ("", 0.0);
    for (text, time) in said {
        if text != last.0 {
            last = (text, *time);
        }
    }
    last.1
}
