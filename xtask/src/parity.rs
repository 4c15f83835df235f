//! The same input must give the same bytes natively and in WebAssembly.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::steps::{cargo, output, program, root, step, target};

/// The program that runs the shared crate on files, built both ways.
pub struct Both {
    native: PathBuf,
    wasm: PathBuf,
}

const WASM: &str = "wasm32-wasip1";

impl Both {
    /// Builds both: for measuring as they are shipped, for comparing as the unit tests are built.
    ///
    /// # Errors
    /// When either does not compile.
    pub fn build(release: bool) -> Result<Self> {
        let (native, wasm) = if release { ("release", "release-wasm") } else { ("dev", "dev") };
        let build = ["build", "--quiet", "--package", "saydo-parity", "--profile"];
        step("building the comparison natively", cargo().args(build).arg(native))?;
        step("building it in WebAssembly", cargo().args(build).args([wasm, "--target", WASM]))?;
        let folder = |profile| if profile == "dev" { "debug" } else { profile };
        Ok(Self {
            native: target().join(folder(native)).join("saydo-parity"),
            wasm: target().join(WASM).join(folder(wasm)).join("saydo-parity.wasm"),
        })
    }

    /// What both say to the same arguments: natively, in WebAssembly.
    ///
    /// # Errors
    /// When either fails.
    pub fn say(&self, words: &[OsString]) -> Result<(Vec<u8>, Vec<u8>)> {
        Ok((self.say_natively(words)?, output(in_node(&self.wasm).args(words))?))
    }

    /// What the native one says.
    ///
    /// # Errors
    /// When it fails.
    pub fn say_natively(&self, words: &[OsString]) -> Result<Vec<u8>> {
        output(program(&self.native).args(words))
    }
}

/// How Node runs a module that asks the system through WASI. A module that runs for long outlives the
/// script that started it when V8 throws away what it has not used of late, and V8 marks what is in use
/// from another thread while the module's memory grows: version 20 crashes of either.
pub const NODE: [&str; 4] =
    ["node", "--no-warnings", "--no-flush-bytecode", "--no-concurrent-marking"];

/// Node, to run a module that asks the system through WASI.
fn in_node(module: &Path) -> Command {
    let mut node = program(NODE[0]);
    node.args(&NODE[1..]).arg(root().join("tests/wasm/run.mjs")).arg(module);
    node
}

/// Compares both on our own fixtures, and on the labelled material where there is some.
///
/// # Errors
/// When they differ; says on which file.
pub fn check(material: &Path) -> Result<()> {
    let both = Both::build(false)?;
    let stages = root().join("tests/fixtures/stages");
    let mut policies = vec![root().join("tests/demo/site/privacy.html")];
    let corpus = material.join("corpus");
    for (folder, endings) in [
        (stages.clone(), [".policy.txt"].as_slice()),
        (corpus.join("seeds"), &[".txt"]),
        (corpus.join("policies"), &[".txt", ".html", ".md"]),
        (corpus.join("sites"), &[".html"]),
    ] {
        gather(&folder, endings, &mut policies)?;
    }
    for some in policies.chunks(20) {
        alike(&both, "read", some)?;
    }
    let mut lines = Vec::new();
    gather(&stages, &[".jsonl"], &mut lines)?;
    gather(&corpus, &["observations.jsonl"], &mut lines)?;
    for (policy, lines) in policies.iter().cycle().zip(&lines) {
        alike(&both, "judge", &[policy.clone(), lines.clone()])?;
    }
    eprintln!(
        "  {} policies and {} lists of observations: the same bytes",
        policies.len(),
        lines.len()
    );
    Ok(())
}

fn alike(both: &Both, verb: &str, files: &[PathBuf]) -> Result<()> {
    let words: Vec<_> = [verb.into()].into_iter().chain(files.iter().map(Into::into)).collect();
    let (native, wasm) = both.say(&words)?;
    ensure!(!native.is_empty(), "{verb} says nothing of {files:?}");
    let (native, wasm) = (String::from_utf8(native)?, String::from_utf8(wasm)?);
    if native == wasm {
        return Ok(());
    }
    let lines = native.lines().zip(wasm.lines()).enumerate();
    let different = lines.into_iter().find(|(_, (a, b))| a != b);
    let (at, (a, b)) = different.context("one output is longer than the other")?;
    let near = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let part =
        |text: &str| text.chars().skip(near.saturating_sub(80)).take(160).collect::<String>();
    let file = if verb == "read" { files.get(at) } else { files.first() };
    bail!("{verb} {file:?} differs:\nnative {}\nwasm   {}", part(a), part(b))
}

/// The files below a folder with one of these endings, in order. A missing folder has none.
///
/// # Errors
/// When a folder cannot be listed.
pub fn gather(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    let mut paths = fs::read_dir(folder)?.map(|e| Ok(e?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            gather(&path, endings, found)?;
        } else if endings.iter().any(|e| path.to_string_lossy().ends_with(e)) {
            found.push(path);
        }
    }
    Ok(())
}
