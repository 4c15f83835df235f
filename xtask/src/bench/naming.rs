//! Naming a request: Saydo beside other engines, on the same requests, in turns. The others are
//! fetched for this alone and are no part of anything else; one that can not be had is left out, and
//! the table says so.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{overhead, time, two_digits};
use crate::lists;
use crate::parity::{Both, NODE};
use crate::steps::{cargo, output, program, root, step, target};
use crate::test::material;

/// The heading of the section.
pub const TITLE: &str = "## Naming a request";
/// How often those that are measured by programs of their own take turns.
const TURNS: usize = 5;

/// What is known of one engine.
struct Engine {
    name: String,
    /// Nanoseconds a request.
    each: f64,
    /// How many requests it recognised.
    known: u64,
    /// Bytes of its data, milliseconds to load them and bytes of memory, where that is told.
    load: Option<[f64; 3]>,
}

/// Measures, and gives the section of `docs/benchmarks.md`.
///
/// # Errors
/// When Saydo itself can not be measured.
pub fn section(both: &Both, extension: &Path) -> Result<String> {
    let folder = target().join("peers");
    fs::create_dir_all(&folder)?;
    let mut left_out = Vec::new();
    let mut have = |what: &str, got: Result<()>| {
        got.map_err(|error| left_out.push(format!("{what} ({error:#})"))).is_ok()
    };
    have("TrackerDB, uBO-core, Ghostery adblocker", packages());
    let lists = have("EasyList and EasyPrivacy", lists::fetch().map(drop));
    let adblock = lists && have("adblock", adblock(&folder));
    if lists {
        have("adblock in WebAssembly", overhead::module(&folder.join("adblock")));
    }

    eprintln!("· naming requests …");
    let requests = folder.join("requests.tsv");
    let recorded = material().join("corpus/network/news-page-2024.har.gz");
    let mut node = program(NODE[0]);
    node.arg("--expose-gc")
        .arg(root().join("tests/peers/name.mjs"))
        .args([extension, &folder, &recorded]);
    let text = String::from_utf8(output(&mut node)?)?;
    let (source, lines) = text.split_once('\n').context("nothing was measured")?;
    let (source, count) = source.split_once('\t').context("no number of requests")?;
    let in_module = lines.lines().map(engine).collect::<Result<Vec<_>>>()?;

    let words = ["name".into(), requests.clone().into_os_string()];
    let program_of = folder.join("release/saydo-peer-adblock");
    let (mut ours, mut grown, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let said = String::from_utf8(both.say_natively(&words)?)?;
        let (once, tenfold) = said.trim().rsplit_once('\t').context("no tenfold figure")?;
        let own = engine(&format!("Saydo\t{once}"))?;
        let each = tenfold.parse()?;
        let name = "Saydo, with ten times as many hosts".to_owned();
        grown.push(Engine { name, each, known: own.known, load: None });
        ours.push(own);
        if adblock {
            let said = output(program(&program_of).arg(&folder).arg(&requests))?;
            theirs.push(engine(&format!("adblock\t{}", String::from_utf8(said)?))?);
        }
    }
    let natively: Vec<Engine> = [ours, grown, theirs].into_iter().filter_map(median).collect();

    let mut out = format!(
        "\n{TITLE}\n\nFrom an address to the party, product, category and rule that it belongs to: {count} requests of\n\
         {source}. Medians, in turns. In a browser the address comes from JavaScript and the answer goes back to\n\
         it. TrackerDB names, too; the others decide by EasyList and EasyPrivacy whether to block.\n\n"
    );
    rows(&mut out, "called from JavaScript", &in_module);
    rows(&mut out, "natively", &natively);
    starts(&mut out, &folder, extension)?;
    for what in left_out {
        let _ = writeln!(out, "Left out: {what}.");
    }
    Ok(out)
}

/// Writes how long a worker in Chromium takes until its first request is named.
fn starts(out: &mut String, folder: &Path, extension: &Path) -> Result<()> {
    let mut node = program(NODE[0]);
    node.arg(root().join("tests/peers/start.mjs")).args([extension, folder]);
    let text = String::from_utf8(output(&mut node)?)?;
    out.push_str("| in Chromium | worker starts to first request named | from its first line |\n");
    out.push_str("|---|---|---|\n");
    for line in text.lines() {
        let (name, times) = line.split_once('\t').context("a worker without figures")?;
        let [all, own] = super::figures::<2>(times.as_bytes())?.map(time);
        let _ = writeln!(out, "| {name} | {all} | {own} |");
    }
    out.push('\n');
    Ok(())
}

/// Writes a table of engines; the first is Saydo.
fn rows(out: &mut String, how: &str, engines: &[Engine]) {
    let _ = write!(out, "| {how} | a request | Saydo is faster | recognised ");
    out.push_str("| data | to load | memory |\n|---|---|---|---|---|---|---|\n");
    let own = engines.first().map_or(1.0, |own| own.each);
    for Engine { name, each, known, load } in engines {
        let ratio =
            if *each == own { "–".into() } else { format!("×{}", two_digits(each / own)) };
        let each = time(each / 1e6);
        let _ = write!(out, "| {name} | {each} | {ratio} | {known} |");
        let _ = match load {
            Some([bytes, ms, memory]) => {
                let [bytes, memory] = [bytes, memory].map(|bytes| super::kib(*bytes as u64));
                writeln!(out, " {bytes} | {} | {memory} |", time(*ms))
            }
            None => writeln!(out, " | | |"),
        };
    }
    out.push('\n');
}

/// Name, nanoseconds, how many were recognised, and where told bytes, milliseconds and bytes.
fn engine(line: &str) -> Result<Engine> {
    let mut fields = line.trim().split('\t');
    let name = fields.next().context("no name")?.to_owned();
    let figures = fields.map(str::parse).collect::<Result<Vec<f64>, _>>()?;
    let [each, known, ref load @ ..] = figures[..] else { bail!("too few figures: {line}") };
    Ok(Engine { name, each, known: known as u64, load: load.try_into().ok() })
}

fn median(mut turns: Vec<Engine>) -> Option<Engine> {
    turns.sort_by(|a, b| a.each.total_cmp(&b.each));
    let middle = turns.len() / 2;
    turns.into_iter().nth(middle)
}

/// The npm packages of `tests/peers`.
fn packages() -> Result<()> {
    let folder = root().join("tests/peers");
    if folder.join("node_modules/.package-lock.json").exists() {
        return Ok(());
    }
    let npm = ["ci", "--loglevel=error", "--ignore-scripts"];
    step("fetching other engines", program("npm").args(npm).current_dir(folder))
}

/// The program that measures the `adblock` crate.
fn adblock(folder: &Path) -> Result<()> {
    let manifest = root().join("tests/peers/adblock/Cargo.toml");
    let build = ["build", "--release", "--quiet", "--locked", "--manifest-path"];
    let mut build_it = cargo();
    build_it.args(build).arg(manifest).arg("--target-dir").arg(folder);
    step("building the adblock crate", &mut build_it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_engine_is_what_others_are_held_against() {
        let lines = ["Saydo\t500.0\t1151\t2048\t30.0\t4096", "adblock\t4500.0\t1149"];
        let engines: Vec<Engine> = lines.iter().map(|line| engine(line).unwrap()).collect();
        let mut out = String::new();
        rows(&mut out, "natively", &engines);
        let lines: Vec<&str> = out.lines().skip(2).collect();
        assert_eq!(lines[0], "| Saydo | 0.50 µs | – | 1151 | 2 KiB | 30 ms | 4 KiB |");
        assert_eq!(lines[1], "| adblock | 4.5 µs | ×9.0 | 1149 | | | |");
        assert!(engine("Saydo\t500.0").is_err());
    }
}
