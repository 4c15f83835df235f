//! Measures how well Saydo reads and sees, on labelled material that lies beside the repository.
//! Started by `cargo xtask quality`; prints one table and writes nothing.
//!
//! `saydo-quality MATERIAL [WORD] [--misses]`: with a word only the families that have it in their
//! name; with `--misses` also what was missed, on standard error.

mod contacts;
mod cookies;
mod flows;
mod hostile;
mod links;
mod material;
mod network;
mod parallel;
mod quiet;
mod robust;
mod scores;
mod table;
mod vendors;

use std::process::ExitCode;

use anyhow::{Result, ensure};

use material::Material;
use table::Table;

/// A family of measures: its name, and the function that adds its rows.
type Family = (&'static str, fn(&Material, &mut Table) -> Result<()>);

const FAMILIES: &[Family] = &[
    ("scores", scores::measure),
    ("robust", robust::measure),
    ("contacts", contacts::measure),
    ("vendors", vendors::measure),
    ("flows", flows::measure),
    ("parallel", parallel::measure),
    ("links", links::measure),
    ("cookies", cookies::measure),
    ("network", network::measure),
    ("quiet", quiet::measure),
    ("hostile", hostile::measure),
];

fn main() -> ExitCode {
    match go() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn go() -> Result<()> {
    let (flags, words): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|word| word.starts_with("--"));
    let (place, word) = match words.as_slice() {
        [place] => (place, ""),
        [place, word] => (place, word.as_str()),
        _ => anyhow::bail!("usage: saydo-quality MATERIAL [WORD] [--misses]"),
    };
    let material = Material::at(place);
    let mut table = Table::new(flags.iter().any(|flag| flag == "--misses"));
    let wanted: Vec<_> = FAMILIES.iter().filter(|(name, _)| name.contains(word)).collect();
    let names: Vec<_> = FAMILIES.iter().map(|(name, _)| *name).collect();
    ensure!(!wanted.is_empty(), "no measures called `{word}`; there are {}", names.join(", "));
    for (_, measure) in wanted {
        measure(&material, &mut table)?;
    }
    table.print();
    Ok(())
}
