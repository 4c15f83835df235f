//! What a page pays for an extension: a page that asks for as much as a recorded news page, loaded in
//! turns without an extension, with one that listens and does nothing, with Saydo, and with the `adblock`
//! crate asked about every request.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::parity::NODE;
use crate::steps::{cargo, output, program, root, step, target};
use crate::test::material;
use crate::{bundle, lists};

/// The heading of the section.
pub const TITLE: &str = "## What a page pays";
/// How often each takes its turn, unless it is said.
pub const ROUNDS: usize = 40;

const NONE: &str = "no extension";
const EMPTY: &str = "one that listens and does nothing";
const SAYDO: &str = "Saydo";
const ADBLOCK: &str = "adblock in WebAssembly";
/// What listens and does nothing.
const LISTENS: &str =
    "chrome.webRequest.onBeforeRequest.addListener(() => {}, { urls: [\"<all_urls>\"] });\n";

/// One load: milliseconds until the page has loaded, and of processor time.
type Load = [f64; 2];

/// Measures, and gives the section of `docs/benchmarks.md`.
///
/// # Errors
/// When a browser does not start or a page does not load.
pub fn section(extension: &Path, rounds: usize) -> Result<String> {
    let folder = target().join("overhead");
    fs::create_dir_all(&folder)?;
    let mut extensions = vec![(EMPTY, listening(&folder)?), (SAYDO, extension.to_owned())];
    let adblock = adblock(&folder);
    let left_out =
        adblock.as_ref().err().map(|error| format!("Left out: {ADBLOCK} ({error:#}).\n"));
    extensions.extend(adblock.ok().map(|built| (ADBLOCK, built)));

    eprintln!("· loading a page {rounds} times with each extension …");
    let mut node = program(NODE[0]);
    node.arg(root().join("tests/peers/overhead/run.mjs")).arg(&folder).arg(rounds.to_string());
    node.args(extensions.iter().map(|(name, built)| format!("{name}={}", built.display())));
    node.arg("--recorded").arg(material().join("corpus/network/news-page-2024.har.gz"));
    let text = String::from_utf8(output(&mut node)?)?;
    let (first, lines) = text.split_once('\n').context("nothing was measured")?;
    let (source, count) = first.split_once('\t').context("no number of requests")?;
    let loads = loads(lines)?;

    let mut out = format!(
        "\n{TITLE}\n\nA page that makes the {count} requests of {source} at once, against a server on the same machine:\n\
         {rounds} loads with each extension, in turns, in browsers of their own. Medians, in brackets the middle half of\n\
         the loads; ratios are medians of the ratios within one turn, with their 95 % interval. Processor time is that\n\
         of the whole browser, until {REST} s after the last answer.\n\n"
    );
    rows(&mut out, &loads)?;
    out.push_str(left_out.as_deref().unwrap_or_default());
    Ok(out)
}

/// As `run.mjs` has it.
const REST: &str = "0.7";

/// The loads with each extension, by turn.
fn loads(lines: &str) -> Result<BTreeMap<&str, BTreeMap<u32, Load>>> {
    let mut loads = BTreeMap::<_, BTreeMap<_, _>>::new();
    let mut asked = None;
    for line in lines.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [turn, name, _, last, used, requests] = fields[..] else {
            anyhow::bail!("not a load: {line}");
        };
        let known = *asked.get_or_insert(requests);
        ensure!(known == requests, "{name}: {requests} requests reached the server, not {known}");
        loads.entry(name).or_default().insert(turn.parse()?, [last.parse()?, used.parse()?]);
    }
    Ok(loads)
}

/// Writes the table.
fn rows(out: &mut String, loads: &BTreeMap<&str, BTreeMap<u32, Load>>) -> Result<()> {
    out.push_str("| extension | loaded after | to the one that does nothing | processor time | to the one that does nothing |\n");
    out.push_str("|---|---|---|---|---|\n");
    let nothing = loads.get(EMPTY).context("nothing to hold against")?;
    for name in [NONE, EMPTY, SAYDO, ADBLOCK] {
        let Some(of) = loads.get(name) else { continue };
        let cells = [0, 1].map(|figure| {
            let times = of.values().map(|load| load[figure]).collect();
            let pairs = of.iter().filter_map(|(turn, load)| Some((load, nothing.get(turn)?)));
            let ratios = pairs.map(|(load, other)| load[figure] / other[figure]).collect();
            let ratio = if name == EMPTY { "–".into() } else { ratio(ratios) };
            format!("{} | {ratio}", spread(times))
        });
        let _ = writeln!(out, "| {name} | {} | {} |", cells[0], cells[1]);
    }
    out.push('\n');
    Ok(())
}

/// Median and middle half.
fn spread(mut times: Vec<f64>) -> String {
    times.sort_by(f64::total_cmp);
    let at = |part: usize| super::time(times.get(times.len() * part / 4).copied().unwrap_or(0.0));
    format!("{} ({} – {})", at(2), at(1), at(3))
}

/// Median and its 95 % interval, which needs no assumption on how the ratios lie: so many of them are
/// on either side of the true median.
fn ratio(mut ratios: Vec<f64>) -> String {
    ratios.sort_by(f64::total_cmp);
    let count = ratios.len() as f64;
    let reach = 1.96 * count.sqrt() / 2.0;
    let at = |place: f64| {
        let place = place.clamp(0.0, (count - 1.0).max(0.0)) as usize;
        ratios.get(place).copied().unwrap_or_default()
    };
    let [middle, low, high] = [
        at((count / 2.0).floor()),
        at((count / 2.0 - reach).floor()),
        at((count / 2.0 + reach).ceil()),
    ];
    format!("×{middle:.2} ({low:.2} – {high:.2})")
}

/// An extension that listens and does nothing.
fn listening(folder: &Path) -> Result<PathBuf> {
    extension(folder, "empty", LISTENS)
}

/// An extension that asks the `adblock` crate, with EasyList and EasyPrivacy, about each request.
fn adblock(folder: &Path) -> Result<PathBuf> {
    let script = "import init, { Filters } from \"./adblock.js\";\n\
        const read = (name) => fetch(name).then((answer) => answer.text());\n\
        const filters = Promise.all([init({ module_or_path: \"adblock_bg.wasm\" }), read(\"easylist.txt\"), read(\"easyprivacy.txt\")])\n\
        \x20 .then(([, ...lists]) => new Filters(lists.join(\"\\n\")));\n\
        chrome.webRequest.onBeforeRequest.addListener(async ({ url, initiator, type }) => {\n\
        \x20 (await filters).block(url, initiator ?? url, type);\n\
        }, { urls: [\"<all_urls>\"] });\n";
    let out = extension(folder, "adblock", script)?;
    for list in lists::fetch()? {
        fs::copy(&list, out.join(list.file_name().context("no name")?))?;
    }
    module(&out)?;
    Ok(out)
}

/// The `adblock` crate in WebAssembly with its JavaScript face, `adblock.js`, in a folder.
///
/// # Errors
/// When it does not compile.
pub fn module(out: &Path) -> Result<()> {
    let manifest = root().join("tests/peers/adblock/Cargo.toml");
    let folder = target().join("peers");
    let build = ["build", "--release", "--quiet", "--locked", "--lib", "--target", bundle::TARGET];
    let mut build_it = cargo();
    build_it.args(build).arg("--manifest-path").arg(manifest).arg("--target-dir").arg(&folder);
    step("building the adblock crate in WebAssembly", &mut build_it)?;
    let wasm = folder.join(bundle::TARGET).join("release/saydo_peer_adblock.wasm");
    bundle::bind(&wasm, out, "adblock")
}

fn extension(folder: &Path, name: &str, script: &str) -> Result<PathBuf> {
    let out = folder.join(name);
    fs::create_dir_all(&out)?;
    let manifest = json!({
        "manifest_version": 3, "name": name, "version": "1",
        "permissions": ["webRequest"], "host_permissions": ["<all_urls>"],
        "background": { "service_worker": "worker.js", "type": "module" },
        "content_security_policy": { "extension_pages": "script-src 'self' 'wasm-unsafe-eval'" },
    });
    fs::write(out.join("manifest.json"), manifest.to_string())?;
    fs::write(out.join("worker.js"), script)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_taken_within_a_turn() {
        let mut lines = String::new();
        for turn in 0..9 {
            let base = 100.0 + f64::from(turn * 50);
            for (name, factor) in [(EMPTY, 1.0), (SAYDO, 1.1)] {
                let time = base * factor;
                let _ = writeln!(lines, "{turn}\t{name}\t1\t{time}\t{time}\t7");
            }
        }
        let mut out = String::new();
        rows(&mut out, &loads(&lines).unwrap()).unwrap();
        let saydo = out.lines().find(|line| line.starts_with("| Saydo")).unwrap();
        assert!(saydo.contains("| 330 ms (220 ms – 440 ms) | ×1.10 (1.10 – 1.10) |"), "{saydo}");
        let fewer = format!("{lines}9\t{SAYDO}\t1\t1\t1\t6\n");
        assert!(loads(&fewer).is_err(), "one has asked for less than the others");
    }
}
