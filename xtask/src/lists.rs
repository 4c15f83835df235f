//! EasyList and EasyPrivacy, out of Debian's package of uBlock Origin: to measure beside, never to ship.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::steps::{output, program, step, target};

const PACKAGE: &str = "webext-ublock-origin-chromium";
const INSIDE: &str = "usr/share/chromium/extensions/ublock-origin/assets/thirdparties/easylist";

/// Fetches both lists once, and says where they lie: in `target/peers`.
///
/// # Errors
/// When the package can not be had or opened.
pub fn fetch() -> Result<[PathBuf; 2]> {
    let folder = target().join("peers");
    let names = ["easylist.txt", "easyprivacy.txt"].map(|name| folder.join(name));
    if names.iter().all(|name| name.exists()) {
        return Ok(names);
    }
    fs::create_dir_all(&folder)?;
    let download = ["download", PACKAGE];
    step("fetching filter lists", program("apt-get").args(download).current_dir(&folder))?;
    let packed = fs::read_dir(&folder)?.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let mut packed = packed.filter(|path| path.extension().is_some_and(|ending| ending == "deb"));
    let packed = packed.next().context("apt-get left no package")?;
    let open = folder.join("lists");
    output(program("dpkg-deb").arg("-x").args([&packed, &open]))?;
    for name in &names {
        let list = name.file_name().context("no name")?;
        fs::copy(open.join(INSIDE).join(list), name)?;
    }
    Ok(names)
}
