//! Measuring sizes and times.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::parity::Both;
use crate::steps::{cargo, output, program, root, step, target};
use crate::{package, product, setup};

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
    let (native, wasm) = (figures(&native)?, figures(&wasm)?);
    for (name, native, wasm) in
        [("reading a policy", native[0], wasm[0]), ("classifying a request", native[1], wasm[1])]
    {
        let ratio = wasm / native;
        let [native, wasm] = [native, wasm].map(|ns| ns / 1e3);
        table.row(
            name,
            &format!("{native:.1} µs natively, {wasm:.1} µs in WebAssembly: ×{ratio:.1}"),
        );
    }
    let mut bench = program(target().join("release/saydo-bench"));
    bench.env("SAYDO_EXTENSION", &built.extension).env("SAYDO_HOST", &built.host);
    for line in String::from_utf8(output(&mut bench)?)?.lines() {
        let (name, time) = line.split_once('\t').context("a measurement without a figure")?;
        table.row(name, &format!("{time} ms"));
    }
    let text = table.text(&machine());
    eprintln!("\n{text}");
    fs::create_dir_all(root().join("docs"))?;
    fs::write(root().join("docs/benchmarks.md"), text)?;
    Ok(())
}

fn sizes(table: &mut Table) -> Result<()> {
    let dist = root().join("dist");
    let wasm = dist.join("chromium/ext_bg.wasm");
    let packed = output(program("gzip").args(["-9", "-c"]).arg(&wasm))?.len() as u64;
    table.row("WebAssembly", &format!("{}, {} packed with gzip", size(&wasm)?, kib(packed)));
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

/// Nanoseconds for reading a policy, and for one observation.
fn figures(text: &[u8]) -> Result<[f64; 2]> {
    let text = std::str::from_utf8(text)?.trim();
    let (first, second) = text.split_once('\t').context("two figures were expected")?;
    Ok([first.parse()?, second.parse()?])
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
            "# Sizes and times\n\nWritten by `cargo xtask bench` on {machine}. Times are medians and hold for such a\n\
             machine; the ratio of WebAssembly to native code holds more widely.\n\n\
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
