//! `saydo install`, `saydo uninstall`: the way from a browser to this binary.

use std::path::{Path, PathBuf};

use crate::cli::{Outcome, print};
use crate::install::{self, Browser, Change};
use crate::problem::Problem;

/// Which browsers a command is about.
#[derive(Debug, clap::Args)]
pub struct Which {
    /// Browsers by name, separated by commas; `all` for every one that Saydo knows. Without it: those
    /// that you use.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    browser: Vec<String>,
    /// A Chromium profile of its own (as in `chromium --user-data-dir=DIR`).
    #[arg(long, value_name = "DIR", conflicts_with = "browser")]
    user_data_dir: Option<PathBuf>,
}

/// Tell your browsers where this companion is.
#[derive(Debug, clap::Args)]
pub struct Install {
    #[command(flatten)]
    which: Which,
    /// Only say what would be done.
    #[arg(long)]
    dry_run: bool,
}

/// A browser and the directory in which it looks for manifests.
pub type Target = (Browser, PathBuf);

impl Which {
    /// The browsers meant, which are at least one.
    pub fn targets(&self, home: &Path) -> Result<Vec<Target>, Problem> {
        if let Some(directory) = &self.user_data_dir {
            let directory = std::path::absolute(directory)
                .map_err(|source| Problem::unreadable(directory, source))?;
            let chromium = install::find("chromium").ok_or(Problem::UnknownBrowser)?;
            return Ok(vec![(chromium, directory.join("NativeMessagingHosts"))]);
        }
        let browsers: Vec<Browser> = match self.browser.as_slice() {
            [] => install::all().filter(|browser| browser.is_installed(home)).collect(),
            [all] if all == "all" => install::all().collect(),
            names => names
                .iter()
                .map(|name| install::find(name).ok_or(Problem::UnknownBrowser))
                .collect::<Result<_, _>>()?,
        };
        if browsers.is_empty() {
            return Err(Problem::NoBrowser);
        }
        Ok(browsers.into_iter().map(|browser| (browser, home.join(browser.manifests))).collect())
    }

    /// What to type so that this browser finds the companion.
    pub fn command(&self, browser: &Browser) -> String {
        match &self.user_data_dir {
            Some(directory) => format!("saydo install --user-data-dir {}", directory.display()),
            None => format!("saydo install --browser {}", browser.name),
        }
    }

    /// What there is to know of browsers that can not be told.
    pub fn notes(&self, home: &Path) -> String {
        if self.user_data_dir.is_some() {
            return String::new();
        }
        install::sandboxed(home)
            .iter()
            .map(|directory| {
                format!(
                    "note: {} is a browser in a sandbox, which starts no companion; the extension \
                     works there without history and letters\n",
                    directory.display()
                )
            })
            .collect()
    }
}

/// Writes the manifests.
pub fn install(arguments: &Install) -> Outcome {
    let binary = install::binary()?;
    each(arguments, |browser, directory, dry_run| {
        install::install(directory, browser.family, &binary, dry_run)
    })
}

/// Removes the manifests; the history stays.
pub fn uninstall(arguments: &Install) -> Outcome {
    each(arguments, |_, directory, dry_run| install::uninstall(directory, dry_run))
}

fn each(
    arguments: &Install,
    act: impl Fn(&Browser, &Path, bool) -> Result<Change, Problem>,
) -> Outcome {
    let home = home()?;
    let targets = arguments.which.targets(&home)?;
    let mut page = String::new();
    for (browser, directory) in &targets {
        let change = act(browser, directory, arguments.dry_run)?;
        let word = match (change, arguments.dry_run) {
            (Change::Written, false) => "written",
            (Change::Written, true) => "would be written",
            (Change::Updated, false) => "updated",
            (Change::Updated, true) => "would be updated",
            (Change::Removed, false) => "removed",
            (Change::Removed, true) => "would be removed",
            (Change::Unchanged, _) => "right already",
            (Change::Absent, _) => "not there",
        };
        let path = install::manifest_path(directory);
        page.push_str(&format!("{:<12} {word:<16} {}\n", browser.name, path.display()));
    }
    page.push_str(&arguments.which.notes(&home));
    print::out(&page)
}

/// Repairs manifests whose binary moved to where this one is, and says so.
pub fn repair() {
    let Ok(home) = home() else { return };
    for path in install::repair(&home) {
        print::complain(&format!(
            "{}: pointed to a binary that is gone; corrected",
            path.display()
        ));
    }
}

/// The home directory.
pub fn home() -> Result<PathBuf, Problem> {
    std::env::var_os("HOME")
        .map(PathBuf::from)
        .filter(|home| home.is_absolute())
        .ok_or(Problem::Given("no home directory; set HOME"))
}
