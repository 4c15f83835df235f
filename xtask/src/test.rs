//! Everything that must hold before a change lands.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::steps::{cargo, on_path, program, root, step, target};
use crate::{bundle, parity, product, setup};

/// Runs all checks whose name contains `only`, also after one has failed, and sums up at the end.
///
/// # Errors
/// When any check fails, or the product can not be built.
pub fn all(only: &str) -> Result<()> {
    let start = Instant::now();
    setup::all()?;
    let mut checks = Checks { only: only.to_owned(), ..Checks::default() };
    checks.run("format", cargo().args(["fmt", "--all", "--check"]));
    checks.run("lints", clippy().args(["--workspace", "--all-targets"]).args(DENY));
    for module in bundle::MODULES {
        let wasm = ["--package", module.0, "--target", "wasm32-unknown-unknown"];
        checks.run(&format!("lints of {}", module.0), clippy().args(wasm).args(DENY));
    }
    checks.run(
        "unit tests",
        quiet("test").args(["--workspace", "--no-fail-fast", "--exclude", "saydo-tests"]),
    );
    checks.run("unit tests in WebAssembly", &mut in_wasm());
    checks.check("the same natively and in WebAssembly", || parity::check(&material()));
    if checks.wants(SITES)
        || checks.wants(THUNDERBIRD)
        || SCORES.iter().any(|score| checks.wants(&score.name()))
    {
        let built = product::build()?;
        let mut sites = quiet("test");
        // One browser at a time: two cores do not carry more, and times would say nothing.
        sites.args(["--package", "saydo-tests", "--no-fail-fast", "--", "--test-threads=1"]);
        sites.env("SAYDO_EXTENSION", &built.extension).env("SAYDO_HOST", &built.host);
        sites.env("SAYDO_MATERIAL", material());
        checks.run(SITES, &mut sites);
        thunderbird(&mut checks, &built.host);
        SCORES.iter().for_each(|score| score.run(&mut checks, &built.host));
    }
    checks.sum_up(start)
}

const SITES: &str = "whole sites in Chromium";
const THUNDERBIRD: &str = "a letter in thunderbird";

/// Opens a letter in the real mail program, where there is one.
fn thunderbird(checks: &mut Checks, host: &Path) {
    let missing = ["thunderbird", "Xvfb"].into_iter().find(|name| !on_path(name));
    if let Some(missing) = missing {
        let how = "apt-get install -y --no-install-recommends thunderbird xvfb";
        return checks.skip(THUNDERBIRD, &format!("{missing} is not there; {how}"));
    }
    let mut test = quiet("test");
    test.args(["--package", "saydo-tests", "--test", "thunderbird", "--", "--ignored"]);
    checks.run(THUNDERBIRD, test.env("SAYDO_HOST", host));
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
    let runner =
        format!("{} {}", parity::NODE.join(" "), root().join("tests/wasm/run.mjs").display());
    command.env("CARGO_TARGET_WASM32_WASIP1_RUNNER", runner);
    // A panic ends the program there and then: what it said must be out before.
    command.args(["--", "--nocapture"]).env("RUST_BACKTRACE", "0");
    command
}

/// Where labelled material lies, beside the repository; it is not part of it.
pub fn material() -> PathBuf {
    std::env::var_os("SAYDO_MATERIAL").map_or_else(|| root().join("../shared"), PathBuf::from)
}

/// What is scored over the labelled material.
struct Score {
    mode: &'static str,
    folder: &'static str,
    /// The headline that must be reached.
    least: &'static str,
}

const SCORES: [Score; 5] = [
    Score { mode: "policy", folder: "seeds", least: "0.80" },
    Score { mode: "policy", folder: "policies", least: "0.80" },
    Score { mode: "check", folder: "seeds", least: "0.90" },
    Score { mode: "check", folder: "policies", least: "0.75" },
    Score { mode: "check", folder: "sites", least: "0.75" },
];

impl Score {
    fn name(&self) -> String {
        format!("score: {} on {}, at least {}", self.mode, self.folder, self.least)
    }

    fn run(&self, checks: &mut Checks, host: &Path) {
        let scorer = material().join("score/score.py");
        let corpus = material().join("corpus").join(self.folder);
        if !scorer.is_file() || !corpus.is_dir() {
            return checks.skip(&self.name(), &format!("{} is not there", corpus.display()));
        }
        let mut python = program("python3");
        python.arg(&scorer).arg(self.mode).arg("--bin").arg(host).arg("--texts").arg(&corpus);
        if self.mode == "policy" {
            python.arg("--gold").arg(&corpus);
        } else {
            python.arg("--obs").arg(corpus.join("observations.jsonl"));
            python.arg("--verdicts").arg(corpus.join("verdicts.jsonl"));
        }
        checks.run(&self.name(), python.args(["--min", self.least]));
    }
}

#[derive(Default)]
struct Checks {
    only: String,
    lines: Vec<String>,
    failed: usize,
}

impl Checks {
    fn wants(&self, name: &str) -> bool {
        name.contains(&self.only)
    }

    fn run(&mut self, name: &str, command: &mut Command) {
        self.check(name, || step(name, command));
    }

    fn check(&mut self, name: &str, check: impl FnOnce() -> Result<()>) {
        if !self.wants(name) {
            return;
        }
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
        if self.wants(name) {
            self.lines.push(format!("skipped {name}: {why}"));
        }
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
