//! Measuring how well Saydo reads and sees, on labelled material beside the repository.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::lists;
use crate::steps::{cargo, program, step, target};
use crate::test::material;

/// Builds the measurer and the program that is scored, and prints the table of measures. `words` go to
/// the measurer: a word chooses measures, `--misses` tells what was missed.
///
/// # Errors
/// When building or measuring fails. A target that is not met is no error.
pub fn measure(words: &[&str]) -> Result<()> {
    // Optimised: one measure is a time, and hundreds of policies are read.
    let build = ["build", "--quiet", "--release", "--package", "saydo-quality"];
    step("building the measurer", cargo().args(build))?;
    let host = ["build", "--quiet", "--release", "--package", "saydo-host", "--bin", "saydo"];
    step("building the host", cargo().args(host))?;
    let release = target().join("release");
    let mut measurer = program(release.join("saydo-quality"));
    measurer.arg(material()).args(words).env("SAYDO_HOST", release.join("saydo"));
    match joined() {
        Ok(path) => drop(measurer.env("SAYDO_LISTS", path)),
        Err(error) => eprintln!("· EasyList and EasyPrivacy are left out: {error:#}"),
    }
    step("measuring", &mut measurer)
}

/// EasyList and EasyPrivacy as one file.
fn joined() -> Result<PathBuf> {
    let read =
        |path: &PathBuf| fs::read_to_string(path).with_context(|| path.display().to_string());
    let [easylist, easyprivacy] = lists::fetch()?;
    let both = easylist.with_file_name("both.txt");
    fs::write(&both, read(&easylist)? + &read(&easyprivacy)?)?;
    Ok(both)
}
