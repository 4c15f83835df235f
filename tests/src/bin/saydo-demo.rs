//! Shows Saydo at work: `saydo-demo DIRECTORY [URL]`. Started by `cargo xtask run`.
//!
//! Opens the demo site, or any address, before and after consent; connects the host, drafts the
//! letter, and leaves everything it made in the directory. With a display the window stays open.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result};
use saydo_tests::demo;
use saydo_tests::saydo::{Saydo, Wish};
use saydo_tests::server::Server;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let place = PathBuf::from(arguments.next().context("usage: saydo-demo DIRECTORY [URL]")?);
    let address = arguments.next();
    if place.exists() {
        std::fs::remove_dir_all(&place)?;
    }
    std::fs::create_dir_all(&place)?;
    let place = place.canonicalize()?;
    let window = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    let server = match address {
        None => Some(Server::start(demo::world())?),
        Some(_) => None,
    };
    let wish = Wish { window, real_mail: true };
    let saydo = Saydo::start(&place.join("home"), wish, server.as_ref())?;
    say(&format!("{} with Saydo", saydo.browser.version()?));
    let made = match address {
        None => show_demo(&saydo, &place),
        Some(address) => show(&saydo, &place, &address),
    };
    made?;
    if window {
        say("the window stays open; close it to end");
        return saydo.browser.wait();
    }
    saydo.browser.close()
}

/// The newspaper, before and after consent, to the letter.
fn show_demo(saydo: &Saydo, place: &Path) -> Result<()> {
    let page = saydo.browser.tab()?;
    say(&format!("visiting {}, no choice made yet", demo::ADDRESS));
    page.go(demo::ADDRESS)?;
    let tab = saydo.tab_of(demo::ADDRESS)?;
    say(&format!("badge: {}", saydo.badge(tab)?));
    saydo.connect(saydo.popup(tab)?)?;
    say("the host is connected; accepting the cookies");
    page.go(demo::ADDRESS)?;
    saydo.kept(demo::SITE, |kept| kept.consent == "none_yet" && kept.policy == "read")?;
    page.click(demo::ACCEPT)?;
    page.until("the measurement after consent", "document.cookie.includes('_ga=')", WAIT)?;
    say(&format!("badge: {}", saydo.badge(tab)?));
    saydo.kept(demo::SITE, |kept| kept.consent == "accepted")?;
    let popup = saydo.popup(tab)?;
    popup.picture(&place.join(PICTURE), POPUP_WIDTH)?;
    let draft = saydo.draft(&popup)?;
    report(saydo, place, demo::SITE, Some(&draft))
}

/// Any address, as it is.
fn show(saydo: &Saydo, place: &Path, address: &str) -> Result<()> {
    let page = saydo.browser.tab()?;
    say(&format!("visiting {address}"));
    page.go(address)?;
    let there = page.eval_text("location.href")?;
    let tab = saydo.tab_of(&there)?;
    say(&format!("badge: {}", saydo.badge(tab)?));
    saydo.connect(saydo.popup(tab)?)?;
    page.go(&there)?;
    say(&format!("the host is connected; badge: {}", saydo.badge(tab)?));
    let site = saydo_shared::catalogue::site_of(&there).context("not a web address")?;
    let kept = saydo.kept(&site, |kept| kept.policy != "pending")?;
    let popup = saydo.popup(tab)?;
    popup.picture(&place.join(PICTURE), POPUP_WIDTH)?;
    let draft = if kept.uncovered() > 0 { Some(saydo.draft(&popup)?) } else { None };
    report(saydo, place, &site, draft.as_deref())
}

/// The picture of the popup, and how wide a popup is in CSS pixels.
const PICTURE: &str = "popup.png";
const POPUP_WIDTH: u32 = 420;
/// How long something may take that the page does by itself.
const WAIT: Duration = Duration::from_secs(10);

/// Prints what was kept of the site, and where everything is.
fn report(saydo: &Saydo, place: &Path, site: &str, draft: Option<&Path>) -> Result<()> {
    let page = place.join("report.html");
    let file = page.display().to_string();
    saydo.command(&["report", "--site", site, "--html", &file])?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{}", saydo.command(&["report", "--site", site])?)?;
    writeln!(out, "report  {file}")?;
    match draft {
        Some(draft) => writeln!(out, "letter  {}", draft.display())?,
        None => writeln!(out, "letter  none: nothing to object to")?,
    }
    writeln!(out, "popup   {}", place.join(PICTURE).display())?;
    Ok(())
}

fn say(what: &str) {
    eprintln!("· {what}");
}
