//! Everything that must hold before a change lands.

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::steps::{cargo, program, root, step, target};
use crate::{parity, product, setup};

/// Runs all checks, also after one has failed, and sums up at the end.
///
/// # Errors
/// When any check fails, or the product can not be built.
pub fn all() -> Result<()> {
    let start = Instant::now();
    setup::all()?;
    let mut checks = Checks::default();
    checks.run("format", cargo().args(["fmt", "--all", "--check"]));
    checks.run("lints", clippy().args(["--workspace", "--all-targets"]).args(DENY));
    let wasm = ["--package", "saydo-extension", "--target", "wasm32-unknown-unknown"];
    checks.run("lints of the extension", clippy().args(wasm).args(DENY));
    checks.run("unit tests", quiet("test").args(["--workspace", "--exclude", "saydo-tests"]));
    checks.run("unit tests in WebAssembly", &mut in_wasm());
    checks.check("the same natively and in WebAssembly", || parity::check(&material()));
    let built = product::build()?;
    let mut sites = quiet("test");
    // One browser at a time: two cores do not carry more, and times would say nothing.
    sites.args(["--package", "saydo-tests", "--", "--test-threads=1"]);
    sites.env("SAYDO_EXTENSION", &built.extension).env("SAYDO_HOST", &built.host);
    sites.env("SAYDO_MATERIAL", material());
    checks.run("whole sites in Chromium", &mut sites);
    score(&mut checks, &built.host);
    checks.sum_up(start)
}

const DENY: [&str; 3] = ["--", "-D", "warnings"];

fn clippy() -> Command {
    quiet("clippy")
}

fn quiet(verb: &str) -> Command {
    let mut command = cargo();
    command.args([verb, "--quiet"]);
    command
}

/// The unit tests of the shared crate, compiled to WebAssembly and run by node. WASI, because the
/// extension's own target has no way to print what failed; the code under test is the same.
fn in_wasm() -> Command {
    let mut command = quiet("test");
    command.args(["--package", "saydo-shared", "--target", "wasm32-wasip1"]);
    let runner = format!("node --no-warnings {}", root().join("tests/wasm/run.mjs").display());
    command.env("CARGO_TARGET_WASM32_WASIP1_RUNNER", runner);
    // A panic ends the program there and then: what it said must be out before.
    command.args(["--", "--nocapture"]).env("RUST_BACKTRACE", "0");
    command
}

/// Where labelled material lies, beside the repository; it is not part of it.
fn material() -> PathBuf {
    std::env::var_os("SAYDO_MATERIAL").map_or_else(|| root().join("../shared"), PathBuf::from)
}

/// What is scored: mode, folder of the corpus, and the least it must reach.
const SCORES: [(&str, &str, &str); 3] =
    [("policy", "seeds", "0.55"), ("policy", "policies", "0.45"), ("check", "seeds", "0.70")];

fn score(checks: &mut Checks, host: &std::path::Path) {
    let scorer = material().join("score/score.py");
    for (mode, folder, least) in SCORES {
        let name = format!("score: {mode} on {folder}, at least {least}");
        let corpus = material().join("corpus").join(folder);
        if !scorer.is_file() || !corpus.is_dir() {
            checks.skip(&name, &format!("{} is not there", corpus.display()));
            continue;
        }
        let mut python = program("python3");
        python.arg(&scorer).arg(mode).arg("--bin").arg(host).arg("--texts").arg(&corpus);
        if mode == "policy" {
            python.arg("--gold").arg(&corpus);
        } else {
            python.arg("--obs").arg(corpus.join("observations.jsonl"));
            python.arg("--verdicts").arg(corpus.join("verdicts.jsonl"));
        }
        checks.run(&name, python.args(["--min", least]));
    }
}

#[derive(Default)]
struct Checks {
    lines: Vec<String>,
    failed: usize,
}

impl Checks {
    fn run(&mut self, name: &str, command: &mut Command) {
        self.check(name, || step(name, command));
    }

    fn check(&mut self, name: &str, check: impl FnOnce() -> Result<()>) {
        let start = Instant::now();
        let word = match check() {
            Ok(()) => "ok",
            Err(error) => {
                eprintln!("{error:#}");
                self.failed += 1;
                "FAILED"
            }
        };
        self.lines.push(format!("{word:8}{name} ({:.0} s)", start.elapsed().as_secs_f32()));
    }

    fn skip(&mut self, name: &str, why: &str) {
        self.lines.push(format!("skipped {name}: {why}"));
    }

    fn sum_up(self, start: Instant) -> Result<()> {
        eprintln!("\n{}", self.lines.join("\n"));
        eprintln!("{:.0} s in all; built in {}", start.elapsed().as_secs_f32(), target().display());
        if self.failed > 0 {
            bail!("{} of {} checks failed", self.failed, self.lines.len());
        }
        Ok(())
    }
}
