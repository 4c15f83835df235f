//! Fetching what a fresh machine lacks: compiler targets, data packages, a browser.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::steps::{self, on_path, output, program, step};

/// Something only the person at the keyboard can install.
#[derive(Debug)]
pub struct Missing(String);

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Missing {}

/// What the extension is compiled for.
const EXTENSION: &str = "wasm32-unknown-unknown";
/// What unit tests in WebAssembly are compiled for: the same code, with a way to print.
const UNITS: &str = "wasm32-wasip1";
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
const INSTALL: &str = "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-dejavu-core";

/// All of it.
///
/// # Errors
/// When something can not be fetched; [`Missing`] when a person has to.
pub fn all() -> Result<()> {
    compiler(EXTENSION)?;
    compiler(UNITS)?;
    packages()?;
    browser()
}

/// What building needs.
///
/// # Errors
/// When something can not be fetched.
pub fn for_building() -> Result<()> {
    compiler(EXTENSION)?;
    packages()
}

fn compiler(target: &str) -> Result<()> {
    let sysroot = output(program("rustc").args(["--print", "sysroot"]))?;
    let sysroot = String::from_utf8(sysroot)?;
    let library = format!("{}/lib/rustlib/{target}/lib", sysroot.trim());
    if fs::exists(library)? {
        return Ok(());
    }
    if !on_path("rustup") {
        return Err(Missing(format!(
            "this Rust can not compile for {target}, and there is no rustup to add it; with Rust from https://rustup.rs: rustup target add {target}"
        ))
        .into());
    }
    step(
        &format!("adding the compiler target {target}"),
        program("rustup").args(["target", "add", target]),
    )
}

/// The npm packages of `package-lock.json`, from which the catalogue is compiled.
fn packages() -> Result<()> {
    let read = |path: &str| -> Result<Value> {
        let bytes = fs::read(steps::root().join(path)).with_context(|| path.to_owned())?;
        serde_json::from_slice(&bytes).with_context(|| path.to_owned())
    };
    let lock = read("package-lock.json")?;
    let wanted = lock["packages"].as_object().context("package-lock.json lists no packages")?;
    let there = wanted.iter().filter(|(path, _)| !path.is_empty()).all(|(path, package)| {
        read(&format!("{path}/package.json")).is_ok_and(|p| p["version"] == package["version"])
    });
    if there {
        return Ok(());
    }
    if !on_path("npm") {
        return Err(Missing("npm is missing: apt-get install -y nodejs npm".into()).into());
    }
    step("fetching the data packages", program("npm").args(["ci", "--loglevel=error"]))
}

/// A browser to run and test in.
///
/// # Errors
/// [`Missing`] when there is none and we may not install one.
pub fn browser() -> Result<()> {
    if BROWSERS.iter().any(|name| on_path(name)) {
        return Ok(());
    }
    let root = output(program("id").arg("-u")).is_ok_and(|id| id == b"0\n");
    if root && on_path("apt-get") {
        return step("installing Chromium", program("sh").args(["-c", INSTALL]));
    }
    Err(Missing(format!("Chromium is missing; type this:\n\n    sudo sh -c '{INSTALL}'\n")).into())
}
