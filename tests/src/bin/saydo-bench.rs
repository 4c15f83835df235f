//! Measures what needs a browser or a running host, and prints `name<TAB>milliseconds` lines.
//! Started by `cargo xtask bench`.

use std::io::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use saydo_tests::demo;
use saydo_tests::pipe::{Pipe, hello};
use saydo_tests::promptness;
use saydo_tests::saydo::{Product, Saydo, Wish};
use saydo_tests::server::Server;
use serde_json::{Value, json};

/// Times a message from a page of the extension to its worker and back.
const MESSAGE: &str = "(async () => { const start = performance.now(); \
    await chrome.runtime.sendMessage({}).catch(() => {}); return performance.now() - start; })()";

fn main() -> Result<()> {
    let home = tempfile::tempdir()?;
    let server = Server::start(demo::world())?;
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server))?;
    saydo.connect_first()?;
    let page = saydo.browser.tab()?;
    page.go(demo::ADDRESS)?;
    let start = Instant::now();
    saydo.kept(demo::SITE, |kept| kept.policy == "read" && kept.findings.len() > 5)?;
    let kept = start.elapsed();
    let tab = saydo.tab_of(demo::ADDRESS)?;
    let popup = saydo.popup(tab)?;

    let mut out = std::io::stdout().lock();
    let mut tell = |name: &str, milliseconds: f64| writeln!(out, "{name}\t{milliseconds:.3}");
    tell("page loaded to report on disk", kept.as_secs_f64() * 1e3)?;
    let mut times = Vec::new();
    for _ in 0..7 {
        saydo.browser.worker(&saydo.extension)?.close()?;
        std::thread::sleep(Duration::from_millis(500));
        times.push(popup.eval(MESSAGE)?.as_f64().context("no time")?);
    }
    tell("worker: first message, woken from sleep", median(times))?;
    let mut times = Vec::new();
    for _ in 0..50 {
        times.push(popup.eval(MESSAGE)?.as_f64().context("no time")?);
    }
    tell("worker: message, awake", median(times))?;
    let report = saydo.command(&["report", "--site", demo::SITE, "--json"])?;
    saydo.browser.close()?;
    for (name, time) in ["known", "new"].into_iter().zip(badge()?) {
        tell(&format!("page loaded to final badge, policy {name}"), time)?;
    }

    let mut report: Value = serde_json::from_str(&report)?;
    let data = home.path().join("bench");
    let start = Instant::now();
    let mut pipe = Pipe::start(&Product::find()?.host, &data)?;
    pipe.ask(&hello())?;
    tell("host: start to first answer", start.elapsed().as_secs_f64() * 1e3)?;
    tell(
        "host: question and answer",
        rounds(500, || pipe.ask(&json!({ "type": "cases", "limit": 1 })).map(drop))?,
    )?;
    let mut number = 0;
    let record = rounds(200, || {
        number += 1;
        report["id"] = format!("bench-{number}").into();
        pipe.ask(&json!({ "type": "record", "report": report })).map(drop)
    })?;
    tell("host: report kept and acknowledged", record)?;
    Ok(())
}

/// How long after a page has loaded its badge says the last word: with a policy that is known, and with
/// one that is fetched from this computer. The first page of all has the reader of policies loaded.
fn badge() -> Result<[f64; 2]> {
    let server = Server::start(promptness::world())?;
    let home = tempfile::tempdir()?;
    let saydo = Saydo::start(home.path(), Wish::default(), Some(&server))?;
    promptness::watch(&saydo)?;
    let page = saydo.browser.tab()?;
    promptness::visit(&saydo, &page, &promptness::address(0, ""))?;
    let mut times = [Vec::new(), Vec::new()];
    for site in 1..promptness::SITES {
        for (times, path) in times.iter_mut().rev().zip(["", "nieuws"]) {
            let said = promptness::visit(&saydo, &page, &promptness::address(site, path))?;
            times.push(promptness::settled(&said));
        }
    }
    saydo.browser.close()?;
    Ok(times.map(median))
}

/// The median of so many runs, in milliseconds.
fn rounds(count: usize, mut work: impl FnMut() -> Result<()>) -> Result<f64> {
    let mut times = Vec::new();
    for _ in 0..count {
        let start = Instant::now();
        work()?;
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    Ok(median(times))
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
