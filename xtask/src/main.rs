//! What a person types to build, try, test and measure Saydo: `cargo xtask <verb>`.
//!
//! Holds no product logic, and depends on no other crate of the workspace: on a fresh machine it
//! has to run before the data packages that they are compiled from are there.

mod bench;
mod bundle;
mod lists;
mod package;
mod parity;
mod product;
mod quality;
mod setup;
mod steps;
mod test;

use std::process::ExitCode;

use anyhow::{Result, bail};

const HELP: &str = "\
Saydo: holds a website to its word.

Usage: cargo xtask <verb>

  run [URL]   build all, and open Chromium with Saydo on a demo site, or on any address
  test [WORD] everything that must hold: format, lints, units, WebAssembly, whole sites;
              with a word only the checks that have it in their name
  build       build the extension (dist/chromium, dist/firefox) and the host (saydo), release
  setup       fetch what is missing: compiler targets, data packages, Chromium
  quality [WORD] [--misses]
              measure how well policies are read and trackers named, on labelled
              material in ../shared
  bench       measure sizes and times, and write docs/benchmarks.md;
              `bench naming` how requests are named alone, beside other engines;
              `bench overhead [ROUNDS]` what a page pays alone, beside others
  package     build, and pack the extension for both browsers into dist/*.zip
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match go(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            if !error.is::<steps::Told>() {
                eprintln!("error: {error:#}");
            }
            // What the machine lacks is told apart from what is wrong with Saydo.
            ExitCode::from(if error.is::<setup::Missing>() { 2 } else { 1 })
        }
    }
}

fn go(words: &[&str]) -> Result<()> {
    match words {
        ["run"] => product::demo(None),
        ["run", address] if !address.starts_with('-') => product::demo(Some(address)),
        ["test"] => test::all(""),
        ["test", only] if !only.starts_with('-') => test::all(only),
        ["build"] => product::build().map(|built| built.tell()),
        ["setup"] => setup::all(),
        ["quality", words @ ..] => quality::measure(words),
        ["bench"] => bench::all(),
        ["bench", "naming"] => bench::naming(),
        ["bench", "overhead"] => bench::overhead(None),
        ["bench", "overhead", rounds] if rounds.parse::<usize>().is_ok_and(|n| n > 0) => {
            bench::overhead(rounds.parse().ok())
        }
        ["package"] => package::all(),
        [] | ["-h" | "--help" | "help", ..] | [_, "-h" | "--help"] => {
            eprint!("{HELP}");
            Ok(())
        }
        _ => bail!("`{}` is not understood\n\n{HELP}", words.join(" ")),
    }
}
