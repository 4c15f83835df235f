//! Telling browsers about this binary: one small JSON file for each, in the user's own directories.
//!
//! Nothing is ever written outside the home directory or a directory the user names.

mod browsers;
mod check;
mod manifest;

pub use browsers::{Browser, Family, all, find, sandboxed};
pub use check::{Check, Finding, doctor};
pub use manifest::Manifest;

use std::path::{Path, PathBuf};

use crate::problem::Problem;

/// What happened to one manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// There was none.
    Written,
    /// It said something else.
    Updated,
    /// It was right already.
    Unchanged,
    /// It is gone.
    Removed,
    /// There was nothing to remove.
    Absent,
}

/// Writes the manifest where `directory` is what the browser of that family reads.
pub fn install(
    directory: &Path,
    family: Family,
    binary: &Path,
    dry_run: bool,
) -> Result<Change, Problem> {
    let wanted = Manifest::new(family, binary).text()?;
    let path = manifest_path(directory);
    let change = match std::fs::read(&path) {
        Ok(found) if found == wanted.as_bytes() => return Ok(Change::Unchanged),
        Ok(_) => Change::Updated,
        Err(_) => Change::Written,
    };
    if !dry_run {
        let unwritable = |source| Problem::Unwritable { path: path.clone(), source };
        std::fs::create_dir_all(directory).map_err(unwritable)?;
        crate::place::replace(&path, wanted.as_bytes(), 0o644).map_err(unwritable)?;
    }
    Ok(change)
}

/// Removes the manifest, when it is one of Saydo's by name.
pub fn uninstall(directory: &Path, dry_run: bool) -> Result<Change, Problem> {
    let path = manifest_path(directory);
    if dry_run {
        return Ok(if path.exists() { Change::Removed } else { Change::Absent });
    }
    match std::fs::remove_file(&path) {
        Ok(()) => Ok(Change::Removed),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Change::Absent),
        Err(source) => Err(Problem::Unwritable { path, source }),
    }
}

/// Where the manifest stands in a directory.
pub fn manifest_path(directory: &Path) -> PathBuf {
    directory.join(format!("{}.json", saydo_shared::wire::HOST_NAME))
}

/// This binary, by the path a browser may start: absolute, and not writable by others.
pub fn binary() -> Result<PathBuf, Problem> {
    use std::os::unix::fs::PermissionsExt;

    let path = std::env::current_exe()
        .and_then(std::fs::canonicalize)
        .map_err(|source| Problem::Unreadable { path: "saydo".into(), source })?;
    for part in path.ancestors() {
        let mode = std::fs::metadata(part)
            .map_err(|source| Problem::unreadable(part, source))?
            .permissions()
            .mode();
        // A sticky directory (/tmp) lets others add files, but not replace ours.
        let sticky = mode & 0o1000 != 0 && part != path;
        if mode & 0o002 != 0 && !sticky {
            return Err(Problem::WritableByOthers { path: part.to_owned() });
        }
    }
    Ok(path)
}

/// Gives manifests of ours that point to a binary that is gone the path of this one; says which.
/// For the case that the binary was moved or reinstalled: the next run of any command repairs it.
pub fn repair(home: &Path) -> Vec<PathBuf> {
    let Ok(binary) = binary() else { return Vec::new() };
    all()
        .filter_map(|browser| {
            let directory = home.join(browser.manifests);
            let found = Manifest::read(&manifest_path(&directory)).ok()?;
            if found.path.exists() {
                return None;
            }
            install(&directory, browser.family, &binary, false).ok()?;
            Some(manifest_path(&directory))
        })
        .collect()
}
