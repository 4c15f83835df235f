//! Builds the extension: compiles its modules to WebAssembly, makes their JavaScript faces, and lays out
//! one directory for each browser under `dist/`, ready to be loaded unpacked.
//!
//! Both manifests are derived from the one in the root; nothing else differs between browsers.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use wasm_bindgen_cli_support::Bindgen;

use crate::steps;

/// What modules for the browser are compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// The modules of the extension: the crate, and the name of its files.
pub const MODULES: [(&str, &str); 2] = [("saydo-extension", "ext"), ("saydo-reader", "reader")];
/// Directories copied as they are, next to the contents of [`PARTS`].
const TREES: [&str; 2] = ["_locales", "icons"];
/// Directories whose files go to the root of the extension.
const PARTS: [&str; 2] = ["js", "ui"];

/// The Cargo profile in which the extension is compiled.
const PROFILE: &str = "release-wasm";

/// Builds `dist/chromium/` and `dist/firefox/`, and gives the path of the former.
///
/// # Errors
/// When the compiler is missing or fails, or a file can not be read or written.
pub fn build() -> Result<PathBuf> {
    let root = steps::root();
    let dist = root.join("dist");
    let glue = dist.join("wasm");
    for (name, out) in MODULES {
        bind(&compile(&root, name)?, &glue, out)?;
    }

    let manifest = read_manifest(&root)?;
    let chromium = dist.join("chromium");
    assemble(&root, &glue, &chromium, &for_chromium(manifest.clone()))?;
    assemble(&root, &glue, &dist.join("firefox"), &for_firefox(manifest))?;
    Ok(chromium)
}

/// Compiles a crate and gives the path of the module. One at a time: what one of them needs of `shared`
/// would else go into all.
fn compile(root: &Path, name: &str) -> Result<PathBuf> {
    let status = steps::cargo()
        .args(["build", "--lib", "--package", name, "--target", TARGET])
        .args(["--profile", PROFILE])
        .env("CARGO_ENCODED_RUSTFLAGS", remap(root))
        .status()
        .context("cannot start cargo")?;
    if !status.success() {
        bail!("{name} did not compile; when the target is missing: rustup target add {TARGET}");
    }
    Ok(steps::target().join(TARGET).join(PROFILE).join(name.replace('-', "_") + ".wasm"))
}

/// Compiler flags that keep the paths of this computer out of the module, so that two computers
/// build the same bytes.
fn remap(root: &Path) -> String {
    let mut prefixes = vec![(root.to_path_buf(), "/saydo")];
    if let Some(home) = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
    {
        prefixes.push((home, "/cargo"));
    }
    prefixes
        .iter()
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .collect::<Vec<_>>()
        .join("\u{1f}")
}

/// Makes `NAME.js` and `NAME_bg.wasm`.
///
/// # Errors
/// When the module is not one of wasm-bindgen's.
pub fn bind(wasm: &Path, out: &Path, name: &str) -> Result<()> {
    fs::create_dir_all(out)?;
    Bindgen::new()
        .input_path(wasm)
        .out_name(name)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        // A module is started afresh after a trap.
        .reset_state_function(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(out)
        .with_context(|| format!("wasm-bindgen refuses {}", wasm.display()))
}

fn assemble(root: &Path, glue: &Path, out: &Path, manifest: &Value) -> Result<()> {
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    let source = root.join("extension");
    for part in PARTS {
        copy_tree(&source.join(part), out)?;
    }
    for tree in TREES {
        copy_tree(&source.join(tree), &out.join(tree))?;
    }
    for file in
        MODULES.iter().flat_map(|(_, name)| [format!("{name}.js"), format!("{name}_bg.wasm")])
    {
        copy_file(&glue.join(&file), &out.join(&file))?;
    }
    write_manifest(&out.join("manifest.json"), manifest)
}

fn read_manifest(root: &Path) -> Result<Value> {
    let path = root.join("manifest.json");
    let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let manifest: Value = serde_json::from_slice(&bytes).context("manifest.json is not JSON")?;
    ensure!(manifest.is_object(), "manifest.json is not an object");
    Ok(manifest)
}

fn write_manifest(path: &Path, manifest: &Value) -> Result<()> {
    let text = serde_json::to_string_pretty(manifest)?;
    fs::write(path, text + "\n").with_context(|| format!("cannot write {}", path.display()))
}

/// Chromium warns about keys it does not know and about background scripts.
fn for_chromium(mut manifest: Value) -> Value {
    take(&mut manifest, "browser_specific_settings");
    if let Some(background) = manifest.get_mut("background") {
        take(background, "scripts");
    }
    manifest
}

/// Firefox runs the background as an event page and has its own identifier.
fn for_firefox(mut manifest: Value) -> Value {
    for key in ["key", "minimum_chrome_version"] {
        take(&mut manifest, key);
    }
    if let Some(background) = manifest.get_mut("background") {
        take(background, "service_worker");
    }
    manifest
}

fn take(value: &mut Value, key: &str) -> Option<Value> {
    value.as_object_mut().and_then(|object| object.remove(key))
}

fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let entries = fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?;
    for entry in entries {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &target)?;
        } else {
            copy_file(&entry.path(), &target)?;
        }
    }
    Ok(())
}

fn copy_file(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to)
        .with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sample() -> Value {
        json!({
            "key": "k", "minimum_chrome_version": "120", "name": "n",
            "background": {"service_worker": "s", "scripts": ["s"], "type": "module"},
            "browser_specific_settings": {"gecko": {"id": "i"}},
        })
    }

    #[test]
    fn each_browser_gets_only_the_keys_it_knows() {
        assert_eq!(
            for_chromium(sample()),
            json!({
                "key": "k", "minimum_chrome_version": "120", "name": "n",
                "background": {"service_worker": "s", "type": "module"},
            })
        );
        assert_eq!(
            for_firefox(sample()),
            json!({
                "name": "n", "background": {"scripts": ["s"], "type": "module"},
                "browser_specific_settings": {"gecko": {"id": "i"}},
            })
        );
    }
}
