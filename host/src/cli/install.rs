//! `saydo install`, `saydo uninstall`, `saydo doctor`: the way from a browser to this binary.

use std::path::{Path, PathBuf};

use crate::cli::{Outcome, Output, print};
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

/// Check, browser by browser, that the extension finds this companion.
#[derive(Debug, clap::Args)]
pub struct Doctor {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    output: Output,
}

/// A browser and the directory in which it looks for manifests.
type Target = (Browser, PathBuf);

impl Which {
    fn targets(&self, home: &Path) -> Result<Vec<Target>, Problem> {
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
        Ok(browsers.into_iter().map(|browser| (browser, home.join(browser.manifests))).collect())
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
    if targets.is_empty() {
        return Err(Problem::NoBrowser);
    }
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
    if arguments.which.user_data_dir.is_none() {
        for directory in install::sandboxed(&home) {
            page.push_str(&format!(
                "note: {} is a browser in a sandbox, which starts no companion; the extension works \
                 there without history and letters\n",
                directory.display()
            ));
        }
    }
    print::out(&page)
}

/// Checks the manifests and really starts the host.
pub fn doctor(arguments: &Doctor) -> Outcome {
    let targets = arguments.which.targets(&home()?)?;
    if targets.is_empty() {
        return Err(Problem::NoBrowser);
    }
    let findings: Vec<install::Finding> =
        targets.iter().map(|(browser, directory)| install::doctor(browser, directory)).collect();
    if arguments.output.is_json() {
        print::json(&findings)?;
    } else {
        let mut page = String::new();
        for finding in &findings {
            page.push_str(&format!("{}\n", finding.browser));
            for check in &finding.checks {
                let mark = if check.good { "ok" } else { "NOT OK" };
                page.push_str(&format!("  {:<10} {mark:<7} {}\n", check.name, check.note));
            }
        }
        print::out(&page)?;
    }
    match findings.iter().find(|finding| !finding.is_good()) {
        Some(finding) => Err(Problem::Unhealthy { browser: finding.browser }),
        None => Ok(()),
    }
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

fn home() -> Result<PathBuf, Problem> {
    std::env::var_os("HOME")
        .map(PathBuf::from)
        .filter(|home| home.is_absolute())
        .ok_or(Problem::Given("no home directory; set HOME"))
}
