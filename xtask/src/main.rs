//! What a person types to build and try Saydo: `cargo xtask <verb>`.

mod bundle;

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

fn main() -> ExitCode {
    match run(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["build"] => build(bundle::Profile::Release),
        ["build", "--debug"] => build(bundle::Profile::Debug),
        ["build", "--connected", target] => {
            bundle::connected(&bundle::build(bundle::Profile::Release)?, Path::new(target))
        }
        _ => anyhow::bail!("usage: cargo xtask build [--debug | --connected DIRECTORY]"),
    }
}

fn build(profile: bundle::Profile) -> Result<()> {
    let path = bundle::build(profile)?;
    eprintln!("The extension lies in {}", path.display());
    Ok(())
}
