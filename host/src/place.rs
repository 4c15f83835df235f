//! Where things are kept on this computer, and who may read them: the user and nobody else.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use crate::problem::Problem;

/// Directories are the user's alone.
const DIRECTORY_MODE: u32 = 0o700;
/// So are files.
const FILE_MODE: u32 = 0o600;

/// The directory that holds everything Saydo keeps.
#[derive(Debug, Clone)]
pub struct Place {
    root: PathBuf,
}

impl Place {
    /// `$SAYDO_DATA_DIR`, else `$XDG_DATA_HOME/saydo`, else `~/.local/share/saydo`.
    pub fn find() -> Result<Self, Problem> {
        let absolute = |name: &str| {
            std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute())
        };
        let given = std::env::var_os("SAYDO_DATA_DIR").filter(|path| !path.is_empty());
        if given.is_some_and(|path| !Path::new(&path).is_absolute()) {
            return Err(Problem::Given("SAYDO_DATA_DIR is no absolute path; let it begin with /"));
        }
        absolute("SAYDO_DATA_DIR")
            .or_else(|| absolute("XDG_DATA_HOME").map(|home| home.join("saydo")))
            .or_else(|| absolute("HOME").map(|home| home.join(".local/share/saydo")))
            .map(|root| Self { root })
            .ok_or(Problem::Given("no home directory; set HOME or SAYDO_DATA_DIR"))
    }

    /// A directory of its own.
    #[cfg(test)]
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// The history.
    pub fn database(&self) -> PathBuf {
        self.root.join("history.db")
    }

    /// The letters.
    pub fn drafts(&self) -> PathBuf {
        self.root.join("drafts")
    }

    /// The draft of a case. The reference must be valid: it becomes a file name.
    pub fn draft(&self, reference: &str) -> Option<PathBuf> {
        is_reference(reference).then(|| self.drafts().join(format!("{reference}.eml")))
    }

    /// The directory itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Makes the directories, with the right modes whatever the umask.
    pub fn prepare(&self) -> Result<(), Problem> {
        for directory in [self.root.clone(), self.drafts()] {
            private_directory(&directory)
                .map_err(|source| Problem::Unwritable { path: directory, source })?;
        }
        Ok(())
    }
}

/// Whether a text has the form of a case reference, `2026-AB12CD3`: safe as a file name.
pub fn is_reference(text: &str) -> bool {
    let Some((year, rest)) = text.split_once('-') else { return false };
    year.len() == 4
        && year.bytes().all(|byte| byte.is_ascii_digit())
        && rest.len() == 7
        && rest.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

fn private_directory(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(DIRECTORY_MODE).create(path)?;
    fs::set_permissions(path, fs::Permissions::from_mode(DIRECTORY_MODE))
}

/// Creates the file for the user alone where it does not exist yet.
pub fn private_file(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(FILE_MODE)
        .open(path)?;
    file.set_permissions(fs::Permissions::from_mode(FILE_MODE))?;
    Ok(file)
}

/// Writes a file in one step: whoever looks sees the old content or the new, never a part.
pub fn replace(path: &Path, content: &[u8], mode: u32) -> io::Result<()> {
    put(path, content, mode, File::sync_all)
}

/// Writes a private file in one step, without waiting for the disk: for what can be made again.
pub fn replace_soon(path: &Path, content: &[u8]) -> io::Result<()> {
    put(path, content, FILE_MODE, |_| Ok(()))
}

fn put(
    path: &Path,
    content: &[u8],
    mode: u32,
    settle: impl FnOnce(&File) -> io::Result<()>,
) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    let temporary = path.with_file_name(name);
    let written = (|| {
        let mut file =
            OpenOptions::new().write(true).create_new(true).mode(mode).open(&temporary)?;
        file.set_permissions(fs::Permissions::from_mode(mode))?;
        file.write_all(content)?;
        settle(&file)?;
        fs::rename(&temporary, path)
    })();
    if written.is_err() {
        // The error that counts is the first one.
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// Writes a private file in one step.
pub fn replace_private(path: &Path, content: &[u8]) -> io::Result<()> {
    replace(path, content, FILE_MODE)
}

#[cfg(test)]
mod tests {
    use super::is_reference;

    #[test]
    fn references_are_safe_file_names() {
        for good in ["2026-AB12CD3", "1999-0000000"] {
            assert!(is_reference(good), "{good}");
        }
        for bad in ["", "2026-", "2026-ab12cd3", "2026-AB12CD34", "../2026-AB12CD3", "2026-AB/2CD3"]
        {
            assert!(!is_reference(bad), "{bad}");
        }
    }
}
