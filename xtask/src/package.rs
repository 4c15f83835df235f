//! Packing the extension, so that two machines make the same bytes.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::product;
use crate::steps::{program, root, step};

/// Names in order, one fixed date, no owner: what is in the archive depends on the files alone.
const PACK: &str = r"
import pathlib, sys, zipfile
source, archive = pathlib.Path(sys.argv[1]), sys.argv[2]
with zipfile.ZipFile(archive, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as out:
    for path in sorted(p for p in source.rglob('*') if p.is_file()):
        entry = zipfile.ZipInfo(path.relative_to(source).as_posix(), (2020, 1, 1, 0, 0, 0))
        entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
        out.writestr(entry, path.read_bytes())
";

/// Builds, and packs for both browsers.
///
/// # Errors
/// When building or packing fails.
pub fn all() -> Result<()> {
    product::build()?;
    for browser in ["chromium", "firefox"] {
        eprintln!("{}", pack(browser)?.display());
    }
    Ok(())
}

/// Packs what was built for one browser and gives the path of the archive.
///
/// # Errors
/// When Python is missing or fails.
pub fn pack(browser: &str) -> Result<PathBuf> {
    let dist = root().join("dist");
    let archive = dist.join(format!("saydo-{browser}-{}.zip", env!("CARGO_PKG_VERSION")));
    let mut python = program("python3");
    python.args(["-c", PACK]).arg(dist.join(browser)).arg(&archive);
    step(&format!("packing for {browser}"), &mut python).context("packing needs python3")?;
    Ok(archive)
}
