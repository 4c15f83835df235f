//! Compiles the catalogue with ten times as many hosts, to measure how looking up grows.
#![allow(clippy::print_stdout, reason = "cargo reads its instructions from standard output")]
#![allow(dead_code, reason = "the compiler of the catalogue does more than is asked of it here")]

#[path = "../../shared/build/blob.rs"]
mod blob;
#[path = "../../shared/build/catalogue.rs"]
mod catalogue;
#[path = "../../shared/build/data.rs"]
mod data;
#[path = "../../shared/build/hosts.rs"]
mod hosts;
#[path = "../../shared/build/layout.rs"]
mod layout;
#[path = "../../shared/build/names.rs"]
mod names;
#[path = "../../shared/build/rows.rs"]
mod rows;
#[path = "../../shared/build/sources.rs"]
mod sources;
#[path = "../../shared/build/terms.rs"]
mod terms;
#[path = "../../shared/build/tree.rs"]
mod tree;

use std::env;
use std::error::Error;
use std::path::PathBuf;

/// How many times the hosts are there.
const TIMES: usize = 10;

fn main() -> Result<(), Box<dyn Error>> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("no CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("no OUT_DIR")?);
    let root = here.join("../../shared");
    println!("cargo::rerun-if-changed=build.rs");
    for watched in catalogue::sources(&root) {
        println!("cargo::rerun-if-changed={}", watched.display());
    }
    let (mut blob, mut reading) = (blob::Blob::new(), blob::Blob::new());
    catalogue::write(&mut blob, &mut reading, &root, TIMES)?;
    Ok(std::fs::write(out.join("tenfold.bin"), blob.bytes())?)
}
