//! Measuring how well Saydo reads and sees, on labelled material beside the repository.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::steps::{cargo, on_path, output, program, step, target};
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
    match lists() {
        Ok(path) => drop(measurer.env("SAYDO_LISTS", path)),
        Err(error) => eprintln!("· EasyList and EasyPrivacy are left out: {error:#}"),
    }
    step("measuring", &mut measurer)
}

/// EasyList and EasyPrivacy as one file, from Debian's package of uBlock Origin: to measure against,
/// never to ship.
fn lists() -> Result<PathBuf> {
    const PACKAGE: &str = "webext-ublock-origin-chromium";
    const PLACE: &str = "usr/share/chromium/extensions/ublock-origin/assets/thirdparties/easylist";
    let folder = target().join("lists");
    let both = folder.join("both.txt");
    if both.exists() {
        return Ok(both);
    }
    if !on_path("apt-get") {
        return Err(anyhow::anyhow!("there is no apt-get to fetch {PACKAGE} with"));
    }
    fs::create_dir_all(&folder)?;
    output(program("apt-get").args(["download", "-qq", PACKAGE]).current_dir(&folder))?;
    let mut files = fs::read_dir(&folder)?.filter_map(|entry| entry.ok().map(|e| e.path()));
    let package = files.find(|path| path.extension().is_some_and(|ending| ending == "deb"));
    let package = package.context("apt-get fetched nothing")?;
    output(program("dpkg-deb").arg("-x").arg(package).arg(&folder))?;
    let read = |name: &str| {
        let path = folder.join(PLACE).join(name);
        fs::read_to_string(&path).with_context(|| path.display().to_string())
    };
    fs::write(&both, read("easylist.txt")? + &read("easyprivacy.txt")?)?;
    Ok(both)
}
