//! The browsers that Saydo knows, from data.

use std::path::{Path, PathBuf};

/// Paths of browsers.
const TABLE: &str = include_str!("../../data/browsers.tsv");

/// How a browser reads manifests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// `allowed_origins`.
    Chromium,
    /// `allowed_extensions`.
    Firefox,
}

/// A browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Browser {
    /// Name on the command line.
    pub name: &'static str,
    /// How it reads manifests.
    pub family: Family,
    /// Directories of which one exists when it is installed, below the home directory.
    profiles: &'static str,
    /// Where it looks for manifests, below the home directory.
    pub manifests: &'static str,
}

impl Browser {
    /// Whether the user has ever started it.
    pub fn is_installed(&self, home: &Path) -> bool {
        self.profiles.split(',').any(|directory| home.join(directory).is_dir())
    }
}

/// All of them.
pub fn all() -> impl Iterator<Item = Browser> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut columns = line.split('\t');
        Some(Browser {
            name: columns.next()?,
            family: match columns.next()? {
                "firefox" => Family::Firefox,
                _ => Family::Chromium,
            },
            profiles: columns.next()?,
            manifests: columns.next()?,
        })
    })
}

/// The browser of that name.
pub fn find(name: &str) -> Option<Browser> {
    all().find(|browser| browser.name == name)
}

/// Browsers in a sandbox (Snap, Flatpak), which start no host: the directories that tell.
pub fn sandboxed(home: &Path) -> Vec<PathBuf> {
    ["snap/firefox", "snap/chromium", "snap/brave"]
        .iter()
        .map(|directory| home.join(directory))
        .chain(
            [
                "org.mozilla.firefox",
                "org.chromium.Chromium",
                "com.google.Chrome",
                "com.brave.Browser",
            ]
            .iter()
            .map(|id| home.join(".var/app").join(id)),
        )
        .filter(|directory| directory.is_dir())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_well_formed() {
        let rows = TABLE.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(all().count(), rows);
        for browser in all() {
            assert!(find(browser.name) == Some(browser), "{} twice", browser.name);
            for path in browser.profiles.split(',').chain([browser.manifests]) {
                assert!(Path::new(path).is_relative() && !path.contains(".."), "{path}");
            }
        }
    }
}
