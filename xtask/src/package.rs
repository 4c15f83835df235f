//! Packing the extension, so that two machines make the same bytes.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::product;
use crate::steps::root;

/// Five rounds of looking for a shorter way to write the same (the library counts from 9): 4 % less than
/// `gzip -9`, half a minute.
const LEVEL: i64 = 9 + 5;

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

/// Packs what was built for one browser and gives the path of the archive. Names in order, one fixed
/// date, no owner: what is in the archive depends on the files alone.
///
/// # Errors
/// When a file can not be read or written.
pub fn pack(browser: &str) -> Result<PathBuf> {
    let dist = root().join("dist");
    let archive = dist.join(format!("saydo-{browser}-{}.zip", env!("CARGO_PKG_VERSION")));
    let source = dist.join(browser);
    let mut files = Vec::new();
    list(&source, &mut files)?;
    files.sort();
    eprintln!("packing for {browser}");
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let file = File::create(&archive).with_context(|| archive.display().to_string())?;
    let mut out = ZipWriter::new(file);
    for path in files {
        let name = path.strip_prefix(&source)?.to_string_lossy().replace('\\', "/");
        out.start_file(name, options)?;
        std::io::copy(&mut File::open(&path)?, &mut out)?;
    }
    out.finish()?;
    Ok(archive)
}

/// All files below a folder.
fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() { list(&path, files)? } else { files.push(path) }
    }
    Ok(())
}
