//! Measuring sizes and times.

mod comparing;
mod naming;
mod overhead;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::parity::{Both, gather};
use crate::steps::{cargo, output, program, root, step, target};
use crate::test::material;
use crate::{package, product, setup};

/// What is written.
const PAGE: &str = "docs/benchmarks.md";

/// Measures all, prints the table and writes `docs/benchmarks.md`.
///
/// # Errors
/// When building or measuring fails.
pub fn all() -> Result<()> {
    setup::all()?;
    let built = product::build()?;
    let bench =
        ["build", "--release", "--quiet", "--package", "saydo-tests", "--bin", "saydo-bench"];
    step("building the measurements", cargo().args(bench))?;
    let both = Both::build(true)?;
    let mut table = Table::default();
    sizes(&mut table)?;

    eprintln!("· measuring …");
    let stage = |name: &str| root().join("tests/fixtures/stages").join(name).into_os_string();
    let words = ["time".into(), stage("museum.policy.txt"), stage("museum.jsonl")];
    let (native, wasm) = both.say(&words)?;
    let (native, wasm) = (figures::<2>(&native)?, figures::<2>(&wasm)?);
    for (name, native, wasm) in
        [("reading a policy", native[0], wasm[0]), ("classifying a request", native[1], wasm[1])]
    {
        let ratio = wasm / native;
        let [native, wasm] = [native, wasm].map(|ns| time(ns / 1e6));
        table.row(
            name,
            &format!("{native} natively, {wasm} in WebAssembly: ×{}", two_digits(ratio)),
        );
    }
    reading(&both, &mut table)?;
    comparing::row(&both, &mut table)?;
    let mut bench = program(target().join("release/saydo-bench"));
    bench.env("SAYDO_EXTENSION", &built.extension).env("SAYDO_HOST", &built.host);
    for line in String::from_utf8(output(&mut bench)?)?.lines() {
        let (name, figure) = line.split_once('\t').context("a measurement without a figure")?;
        table.row(name, &time(figure.parse()?));
    }
    let naming = naming::section(&both, &built.extension)?;
    let overhead = overhead::section(&built.extension, overhead::ROUNDS)?;
    tell(&format!("{}{naming}{overhead}", table.text(&machine())))
}

/// Measures how requests are named and nothing else, and writes that section anew.
///
/// # Errors
/// As [`all`].
pub fn naming() -> Result<()> {
    let built = product::build()?;
    let naming = naming::section(&Both::build(true)?, &built.extension)?;
    renew(naming::TITLE, &naming)
}

/// Measures what a page pays and nothing else, and writes that section anew.
///
/// # Errors
/// As [`all`].
pub fn overhead(rounds: Option<usize>) -> Result<()> {
    let built = product::build()?;
    let section = overhead::section(&built.extension, rounds.unwrap_or(overhead::ROUNDS))?;
    renew(overhead::TITLE, &section)
}

/// Puts a section in the place of the one with the same title, or at the end.
fn renew(title: &str, section: &str) -> Result<()> {
    tell(&renewed(&fs::read_to_string(root().join(PAGE))?, title, section))
}

fn renewed(page: &str, title: &str, section: &str) -> String {
    let (before, rest) = page.split_once(&format!("\n{title}\n")).unwrap_or((page, ""));
    let after = rest.find("\n## ").and_then(|next| rest.get(next..)).unwrap_or_default();
    format!("{}\n{}\n{after}", before.trim_end().to_owned() + "\n", section.trim())
}

/// Shows the page and writes it.
fn tell(text: &str) -> Result<()> {
    eprintln!("\n{text}");
    fs::write(root().join(PAGE), text.trim_end().to_owned() + "\n")?;
    Ok(())
}

fn sizes(table: &mut Table) -> Result<()> {
    let dist = root().join("dist");
    for (what, module) in [("that is always there", "ext"), ("that reads policies", "reader")] {
        let wasm = dist.join(format!("chromium/{module}_bg.wasm"));
        let packed = output(program("gzip").args(["-9", "-c"]).arg(&wasm))?.len() as u64;
        let figure = format!("{}, {} packed with gzip", size(&wasm)?, kib(packed));
        table.row(&format!("WebAssembly {what}"), &figure);
    }
    for browser in ["chromium", "firefox"] {
        table.row(&format!("package for {browser}"), &size(&package::pack(browser)?)?);
    }
    table.row("host", &size(&target().join("release/saydo"))?);
    Ok(())
}

fn size(file: &Path) -> Result<String> {
    Ok(kib(fs::metadata(file).with_context(|| file.display().to_string())?.len()))
}

fn kib(bytes: u64) -> String {
    format!("{} KiB", bytes.div_ceil(1024))
}

/// Reading policies of usual length, for the first time and later; and documents made to be slow.
fn reading(both: &Both, table: &mut Table) -> Result<()> {
    let dense = vec![root().join("shared/tests/statements/nl.txt")];
    timed(both, table, "a policy of 35 KB, nothing but statements,", &dense)?;
    let mut found = Vec::new();
    gather(&material().join("corpus"), &[".html", ".md"], &mut found)?;
    found.retain(|file| fs::metadata(file).is_ok_and(|file| USUAL.contains(&file.len())));
    // A few of them, from the whole of the list.
    let some: Vec<_> = found.iter().step_by(found.len().div_ceil(SOME).max(1)).cloned().collect();
    if !some.is_empty() {
        timed(both, table, &format!("{} saved pages of 30 to 40 KB", some.len()), &some)?;
    }
    growth(both, table)
}

/// Bytes of a page that counts as one of usual length, and how many of them are read.
const USUAL: std::ops::Range<u64> = 30_000..40_000;
const SOME: usize = 7;

/// The medians over some files.
fn timed(both: &Both, table: &mut Table, name: &str, files: &[PathBuf]) -> Result<()> {
    let mut runs: [Vec<[f64; 3]>; 2] = Default::default();
    for file in files {
        let (native, wasm) = both.say(&["first".into(), file.into()])?;
        runs[0].push(figures(&native)?);
        runs[1].push(figures(&wasm)?);
    }
    for (kind, runs) in ["natively", "in WebAssembly"].into_iter().zip(&runs) {
        let [later, first, all] =
            [|r: &[f64; 3]| r[2], |r: &[f64; 3]| r[1], |r: &[f64; 3]| r[0] + r[1]]
                .map(|of| time(median(runs.iter().map(of).collect()) / 1e6));
        let name = format!("{name} {kind}");
        table.row(&name, &format!("{later}; the first time {first}, with loading {all}"));
    }
    Ok(())
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

/// Documents made to be slow. Natively: how time grows is the same in WebAssembly, and takes
/// several times as long to see.
fn growth(both: &Both, table: &mut Table) -> Result<()> {
    let text = String::from_utf8(both.say_natively(&["grow".into()])?)?;
    let (mut steepest, mut slowest, mut count) = ((0.0, ""), (0.0, ""), 0);
    for line in text.lines() {
        let (shape, rest) = line.split_once('\t').context("a shape without figures")?;
        let [growth, time] = figures::<2>(rest.as_bytes())?;
        if shape == "memory" {
            let mib = (time as u64).div_ceil(1 << 20);
            table.row("most memory while reading hostile documents", &format!("{mib} MiB"));
            continue;
        }
        steepest = if growth > steepest.0 { (growth, shape) } else { steepest };
        slowest = if time > slowest.0 { (time, shape) } else { slowest };
        count += 1;
    }
    let (times, longest) = (two_digits(steepest.0), time(slowest.0 / 1e6));
    table.row(
        &format!("{count} hostile documents, doubled up to 4 MiB, natively"),
        &format!("at most ×{times} ({}); the slowest takes {longest} ({})", steepest.1, slowest.1),
    );
    Ok(())
}

/// A time in the unit that suits it.
fn time(milliseconds: f64) -> String {
    let (value, unit) = match milliseconds {
        ms if ms >= 1e3 => (ms / 1e3, "s"),
        ms if ms < 1.0 => (ms * 1e3, "µs"),
        ms => (ms, "ms"),
    };
    format!("{} {unit}", two_digits(value))
}

/// Two significant digits: from one run to the next the third one is noise.
fn two_digits(value: f64) -> String {
    let scientific = format!("{value:.1e}");
    let exponent: i32 = scientific.rsplit('e').next().and_then(|e| e.parse().ok()).unwrap_or(0);
    let decimals = usize::try_from(1 - exponent).unwrap_or(0);
    let rounded: f64 = scientific.parse().unwrap_or(value);
    format!("{rounded:.decimals$}")
}

/// Figures, a tab between each two.
fn figures<const N: usize>(text: &[u8]) -> Result<[f64; N]> {
    let text = std::str::from_utf8(text)?.trim();
    let figures: Vec<f64> = text.split('\t').map(str::parse).collect::<Result<_, _>>()?;
    figures.try_into().map_err(|_| anyhow::anyhow!("{N} figures were expected: {text}"))
}

#[derive(Default)]
struct Table {
    rows: String,
}

impl Table {
    fn row(&mut self, name: &str, value: &str) {
        let _ = writeln!(self.rows, "| {name} | {value} |");
    }

    fn text(&self, machine: &str) -> String {
        format!(
            "# Sizes and times\n\nWritten by `cargo xtask bench` on {machine}. Times are medians, to two digits, and hold\n\
             for such a machine; the ratio of WebAssembly to native code holds more widely.\n\n\
             | what | figure |\n|---|---|\n{}",
            self.rows
        )
    }
}

/// Processor, cores and browser.
fn machine() -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|l| l.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("an unknown processor", |(_, name)| name);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{model}, {cores} cores")
}

#[cfg(test)]
mod tests {
    use super::{renewed, time};

    #[test]
    fn a_section_takes_the_place_of_the_one_before() {
        let page = "# A\n\none\n\n## B\n\ntwo\n\n## C\n\nthree\n";
        assert_eq!(renewed(page, "## B", "\n## B\n\nnew\n\n"), page.replace("two", "new"));
        assert_eq!(
            renewed(page, "## C", "\n## C\n\nnew\n").trim_end(),
            page.replace("three", "new").trim_end()
        );
        assert!(renewed(page, "## D", "\n## D\n\nfour\n").ends_with("three\n\n## D\n\nfour\n"));
    }

    #[test]
    fn no_more_digits_than_hold() {
        for (milliseconds, expected) in [
            (2526.981, "2.5 s"),
            (48.7, "49 ms"),
            (1.4764, "1.5 ms"),
            (1.0, "1.0 ms"),
            (0.99999, "1000 µs"),
            (0.072, "72 µs"),
            (0.0047, "4.7 µs"),
            (126.0, "130 ms"),
            (9.96, "10 ms"),
            (0.0, "0.0 µs"),
        ] {
            assert_eq!(time(milliseconds), expected, "{milliseconds}");
        }
    }
}
