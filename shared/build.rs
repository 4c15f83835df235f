//! Compiles the data files into two blobs, that of the [catalogue](src/catalogue) and that of the
//! [reader of policies](src/policy), which look things up in them: nothing is parsed or built at run
//! time. A mistake in the data stops the build and says where it is.
//!
//! Sources: our own files in `data/`, and two npm packages, `third-party-web` (MIT) for hosts and
//! `psl` (MIT, rules under MPL-2.0) for public suffixes.
#![allow(clippy::print_stdout, reason = "cargo reads its instructions from standard output")]

#[path = "build/blob.rs"]
mod blob;
#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/data.rs"]
mod data;
#[path = "build/hosts.rs"]
mod hosts;
#[path = "build/layout.rs"]
mod layout;
#[path = "build/lexicon.rs"]
mod lexicon;
#[path = "build/names.rs"]
mod names;
#[path = "build/rows.rs"]
mod rows;
#[path = "build/sources.rs"]
mod sources;
#[path = "build/terms.rs"]
mod terms;
#[path = "build/tree.rs"]
mod tree;
#[path = "build/wording.rs"]
mod wording;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use blob::Blob;

fn main() -> ExitCode {
    match compile() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            println!("cargo::error={}", message.replace('\n', " "));
            ExitCode::FAILURE
        }
    }
}

fn compile() -> Result<(), String> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("no CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("no OUT_DIR")?);
    let policy = root.join("data/policy");
    for watched in catalogue::sources(&root).into_iter().chain([policy.clone()]) {
        println!("cargo::rerun-if-changed={}", watched.display());
    }

    let (mut blob, mut reading) = (Blob::new(), Blob::new());
    catalogue::write(&mut blob, &mut reading, &root, 1)?;
    let concepts = lexicon::write(&mut reading, &policy)?;
    terms::write(&mut reading, &policy)?;
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(out.join(name), bytes).map_err(|e| format!("{}: {e}", out.display()))
    };
    write("concepts.rs", format!("&{concepts:?}").as_bytes())?;
    write("catalogue.bin", &blob.bytes())?;
    write("reading.bin", &reading.bytes())
}
