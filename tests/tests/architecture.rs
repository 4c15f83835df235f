//! The invariants of ARCHITECTURE.md that can be read off the tree: who depends on whom, what `shared`
//! must not reach, where hand-written JavaScript is, how long a file may be.

// A tree that can not be read is a failed test.
#![allow(clippy::expect_used)]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// Names of the normal dependencies of a workspace member.
fn dependencies(metadata: &Value, member: &str) -> Vec<String> {
    let packages = metadata["packages"].as_array().expect("packages");
    let package = packages.iter().find(|p| p["name"] == member).expect("a member of the workspace");
    let all = package["dependencies"].as_array().expect("dependencies");
    let normal = all.iter().filter(|d| d["kind"].is_null());
    normal.map(|d| d["name"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn arrows_point_one_way() {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .expect("cargo metadata runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let forbidden: &[(&str, &[&str])] = &[
        (
            "saydo-shared",
            &[
                "saydo-extension",
                "saydo-host",
                "saydo-tests",
                "xtask",
                "tokio",
                "rusqlite",
                "web-sys",
                "js-sys",
                "wasm-bindgen",
                "getrandom",
            ],
        ),
        ("saydo-reader", &["saydo-extension", "saydo-host", "saydo-tests", "xtask", "js-sys"]),
        (
            "saydo-extension",
            &["saydo-reader", "saydo-host", "saydo-tests", "xtask", "tokio", "rusqlite"],
        ),
        (
            "saydo-host",
            &["saydo-extension", "saydo-tests", "xtask", "web-sys", "js-sys", "wasm-bindgen"],
        ),
        ("xtask", &["saydo-shared", "saydo-extension", "saydo-host", "saydo-tests"]),
    ];
    for (member, never) in forbidden {
        let has = dependencies(&metadata, member);
        let wrong: Vec<_> = has.iter().filter(|name| never.contains(&name.as_str())).collect();
        assert!(wrong.is_empty(), "{member} depends on {wrong:?}");
    }
}

/// Files below a folder with one of these endings.
fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return out };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            out.extend(files(&path, endings));
        } else if path.extension().is_some_and(|ending| endings.iter().any(|e| ending == *e)) {
            out.push(path);
        }
    }
    out
}

#[test]
fn shared_reaches_nothing_outside_itself() {
    let banned = [
        "std::fs",
        "std::net::Tcp",
        "std::net::Udp",
        "std::process",
        "std::env",
        "SystemTime",
        "Instant::now",
        "std::thread",
        "println!",
        "eprintln!",
    ];
    for path in files(&root().join("shared/src"), &["rs"]) {
        let source = std::fs::read_to_string(&path).expect("readable");
        let product = source.split("#[cfg(test)]").next().unwrap_or_default();
        // Unit tests may read the files they compare with.
        if path.file_name().is_some_and(|name| name == "tests.rs") {
            continue;
        }
        for word in banned {
            assert!(!product.contains(word), "{} names {word}", path.display());
        }
    }
}

#[test]
fn hand_written_javascript_is_three_files() {
    let mut found = Vec::new();
    for folder in ["extension", "reader", "host", "shared", "xtask"] {
        found.extend(files(&root().join(folder), &["js", "mjs", "ts"]));
    }
    assert_eq!(found.len(), 3, "{found:?}");
    for path in found {
        let source = std::fs::read_to_string(&path).expect("readable");
        for word in [
            "innerHTML",
            "outerHTML",
            "eval(",
            "new Function",
            "document.write",
            "insertAdjacentHTML",
        ] {
            assert!(!source.contains(word), "{} uses {word}", path.display());
        }
    }
}

#[test]
fn a_file_fits_in_the_head() {
    for folder in [
        "shared/src",
        "shared/build",
        "reader/src",
        "extension/src",
        "host/src",
        "xtask/src",
        "tests/src",
    ] {
        for path in files(&root().join(folder), &["rs"]) {
            let lines = std::fs::read_to_string(&path).expect("readable").lines().count();
            assert!(lines <= 500, "{} has {lines} lines", path.display());
        }
    }
}

#[test]
fn lock_files_name_no_registry() {
    for path in ["package-lock.json", "tests/peers/package-lock.json"] {
        let lock = std::fs::read_to_string(root().join(path)).expect(path);
        assert!(!lock.contains("\"resolved\""), "{path} names where packages come from");
    }
}
