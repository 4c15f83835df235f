//! Saydo in a browser of its own: extension loaded, host registered, history in a directory that
//! goes away. Reads what a person reads, and what was kept.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use rusqlite::{Connection, OpenFlags};
use saydo_shared::wire;
use serde_json::Value;

use crate::browser::{Browser, Options};
use crate::kept::Kept;
use crate::page::Page;
use crate::server::Server;

/// What a badge shows while nothing is decided yet.
const WORKING: [&str; 2] = ["", "…"];
/// How long a badge has to stand still to count as settled.
const STILL: Duration = Duration::from_millis(800);
/// How long a page may take from opening to a settled badge: fetching the policy included.
const SETTLE: Duration = Duration::from_secs(45);

/// Where the product lies, as built.
#[derive(Debug, Clone)]
pub struct Product {
    /// The unpacked extension.
    pub extension: PathBuf,
    /// The host.
    pub host: PathBuf,
}

impl Product {
    /// What `cargo xtask` built; by hand, what lies in `dist` and `target/release`.
    ///
    /// # Errors
    /// When it was not built.
    pub fn find() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
        let place = |name, path| std::env::var_os(name).map_or_else(|| root.join(path), Into::into);
        let extension: PathBuf = place("SAYDO_EXTENSION", "dist/chromium");
        let host = place("SAYDO_HOST", "target/release/saydo");
        for path in [&extension.join("manifest.json"), &host] {
            ensure!(path.is_file(), "{} is not there: cargo xtask build", path.display());
        }
        Ok(Self { extension, host })
    }
}

/// What a running Saydo may do.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wish {
    /// Show a window.
    pub window: bool,
    /// Let drafts go to the mail program of this desktop; otherwise to one that only takes note.
    pub real_mail: bool,
}

/// A browser with Saydo in it.
pub struct Saydo {
    /// The browser.
    pub browser: Browser,
    /// Identifier of the extension.
    pub extension: String,
    product: Product,
    home: PathBuf,
}

impl Saydo {
    /// Starts in `home`, an empty directory. With a server, its hosts are the whole world.
    ///
    /// # Errors
    /// When something was not built or does not start.
    pub fn start(home: &Path, wish: Wish, server: Option<&Server>) -> Result<Self> {
        let product = Product::find()?;
        let profile = home.join("profile");
        fs::create_dir_all(&profile)?;
        register(&profile, &product.host)?;
        let mut environment =
            vec![("SAYDO_DATA_DIR".to_owned(), home.join("data").display().to_string())];
        if !wish.real_mail {
            environment.extend(note_taking_desktop(home)?);
        }
        let options = Options {
            profile,
            window: wish.window,
            environment,
            may_connect: wire::EXTENSION_ID_CHROMIUM.to_owned(),
        };
        let browser = Browser::start(&options, server)?;
        let extension = browser.load_extension(&product.extension)?;
        ensure!(
            extension == wire::EXTENSION_ID_CHROMIUM,
            "the manifest's key gives {extension}, the host expects {}",
            wire::EXTENSION_ID_CHROMIUM
        );
        browser.worker(&extension)?.detach()?;
        Ok(Self { browser, extension, product, home: home.to_owned() })
    }

    /// Evaluates in the background worker, which any page that is open has woken.
    ///
    /// # Errors
    /// When it throws or does not run.
    pub fn in_worker(&self, script: &str) -> Result<Value> {
        let worker = self.browser.worker(&self.extension)?;
        let value = worker.eval(script);
        worker.detach()?;
        value
    }

    /// A new private window. The protocol's own private contexts will not do: extensions do not see
    /// them as what a person opens.
    ///
    /// # Errors
    /// When none opens.
    pub fn private_tab(&self) -> Result<Page> {
        let before = self.browser.targets()?;
        self.in_worker(
            "chrome.windows.create({ incognito: true, url: 'about:blank' }).then(w => w?.id)",
        )?;
        let start = Instant::now();
        loop {
            let new = |t: &&Value| {
                t["type"] == "page" && before.iter().all(|b| b["targetId"] != t["targetId"])
            };
            if let Some(target) = self.browser.targets()?.iter().find(new) {
                return self.browser.attach(target["targetId"].as_str().unwrap_or_default());
            }
            ensure!(start.elapsed() < SETTLE, "no private window opens");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// The number the browser gives the tab that shows an address.
    ///
    /// # Errors
    /// When no tab shows it.
    pub fn tab_of(&self, address: &str) -> Result<i64> {
        let script = "chrome.tabs.query({}).then(all => all.map(t => [t.id, t.url]))";
        let tabs = self.in_worker(script)?;
        let shows = |t: &&Value| t[1].as_str().unwrap_or_default().starts_with(address);
        let tab = tabs.as_array().and_then(|all| all.iter().rfind(shows));
        tab.and_then(|t| t[0].as_i64()).with_context(|| format!("no tab shows {address}: {tabs}"))
    }

    /// The badge of a tab, once it stands still.
    ///
    /// # Errors
    /// When it never does.
    pub fn badge(&self, tab: i64) -> Result<String> {
        let script = format!("chrome.action.getBadgeText({{ tabId: {tab} }})");
        let (start, mut last, mut since) = (Instant::now(), String::new(), Instant::now());
        while start.elapsed() < SETTLE {
            let text = self.in_worker(&script)?.as_str().unwrap_or_default().to_owned();
            if text != last {
                (last, since) = (text, Instant::now());
            } else if !WORKING.contains(&&*last) && since.elapsed() > STILL {
                return Ok(last);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        bail!("the badge of tab {tab} does not settle; it shows {last:?}")
    }

    /// Opens the popup for a tab, in a tab of its own, and waits until it shows something.
    ///
    /// # Errors
    /// When it stays empty.
    pub fn popup(&self, tab: i64) -> Result<Page> {
        let page = self.browser.tab()?;
        page.go(&format!("chrome-extension://{}/popup.html?tab={tab}", self.extension))?;
        page.until("the popup", "document.body?.innerText.length > 20", SETTLE)?;
        Ok(page)
    }

    /// Connects the host as a person does, by the button in popup or history. The extension then
    /// starts anew, and its pages close.
    ///
    /// # Errors
    /// When there is no such button, or the extension does not come back.
    pub fn connect(&self, page: Page) -> Result<()> {
        page.press("connect")?;
        let start = Instant::now();
        let open = |target: &Value| target["targetId"] == page.target();
        while self.browser.targets()?.iter().any(open) {
            ensure!(start.elapsed() < SETTLE, "not connected; the page reads:\n{}", page.text()?);
            std::thread::sleep(Duration::from_millis(50));
        }
        self.history_page()?.close()
    }

    /// Opens the history, and waits until it shows something.
    ///
    /// # Errors
    /// When it stays empty.
    pub fn history_page(&self) -> Result<Page> {
        let page = self.browser.tab()?;
        let address = format!("chrome-extension://{}/options.html", self.extension);
        let start = Instant::now();
        // While the extension starts anew its pages can not be opened.
        while let Err(error) = page.go(&address) {
            if start.elapsed() > SETTLE {
                return Err(error);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        page.until("the history", "document.body?.innerText.length > 20", SETTLE)?;
        Ok(page)
    }

    /// Connects the host before any site is visited.
    ///
    /// # Errors
    /// Like [`Saydo::connect`].
    pub fn connect_first(&self) -> Result<()> {
        let page = self.history_page()?;
        page.until("the button", "!!document.querySelector('[data-do=connect]')", SETTLE)?;
        self.connect(page)
    }

    /// Drafts the letter by the button in the popup, and gives the path of the draft.
    ///
    /// # Errors
    /// When there is no such button or no draft.
    pub fn draft(&self, popup: &Page) -> Result<PathBuf> {
        let before = self.drafts()?.len();
        popup.press("draft")?;
        let start = Instant::now();
        loop {
            let drafts = self.drafts()?;
            if let (true, Some(last)) = (drafts.len() > before, drafts.last()) {
                return Ok(last.clone());
            }
            ensure!(start.elapsed() < SETTLE, "no letter; the popup reads:\n{}", popup.text()?);
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Runs the command line on the same history.
    ///
    /// # Errors
    /// When it fails; with what it said.
    pub fn command(&self, arguments: &[&str]) -> Result<String> {
        let mut command = std::process::Command::new(&self.product.host);
        command.args(arguments).env("SAYDO_DATA_DIR", self.home.join("data"));
        let output = command.output()?;
        ensure!(
            output.status.success(),
            "saydo {}: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stderr)
        );
        Ok(String::from_utf8(output.stdout)?)
    }

    /// The history as kept on disk.
    ///
    /// # Errors
    /// When nothing was kept yet.
    pub fn history(&self) -> Result<Connection> {
        let file = self.home.join("data/history.db");
        Ok(Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?)
    }

    fn latest(&self, site: &str) -> Result<Kept> {
        let entries = self.command(&["history", "--site", site, "--json"])?;
        let entries: Vec<wire::HistoryEntry> = serde_json::from_str(&entries)?;
        let latest = entries.iter().max_by_key(|entry| (entry.time, entry.row));
        let latest = latest.context("nothing was kept")?;
        let report = self.command(&["report", "--id", &latest.report_id, "--json"])?;
        Kept::of_report(serde_json::from_str(&report)?)
    }

    /// What was kept of the latest visit to a site, once `enough` says so.
    ///
    /// # Errors
    /// When that does not come in time.
    pub fn kept(&self, site: &str, enough: impl Fn(&Kept) -> bool) -> Result<Kept> {
        let start = Instant::now();
        loop {
            let kept = self.latest(site);
            match kept {
                Ok(kept) if enough(&kept) => return Ok(kept),
                _ if start.elapsed() < SETTLE => std::thread::sleep(Duration::from_millis(100)),
                Ok(kept) => bail!("not what was expected of {site}: {}", kept.lines()),
                Err(error) => return Err(error.context(format!("the history of {site}"))),
            }
        }
    }

    /// The drafted letters, oldest first.
    ///
    /// # Errors
    /// When the directory can not be read.
    pub fn drafts(&self) -> Result<Vec<PathBuf>> {
        let directory = self.home.join("data/drafts");
        if !directory.is_dir() {
            return Ok(Vec::new());
        }
        let mut drafts = Vec::new();
        for entry in fs::read_dir(directory)? {
            let entry = entry?;
            drafts.push((entry.metadata()?.modified()?, entry.path()));
        }
        drafts.retain(|(_, path)| path.extension().is_some_and(|e| e == "eml"));
        drafts.sort();
        Ok(drafts.into_iter().map(|(_, path)| path).collect())
    }

    /// What the note-taking mail program was asked to open; empty when it is not asked for a while. The
    /// draft is there before it is.
    #[must_use]
    pub fn opened_in_mail(&self) -> String {
        let start = Instant::now();
        loop {
            let opened = fs::read_to_string(self.home.join("opened")).unwrap_or_default();
            if !opened.is_empty() || start.elapsed() > SETTLE {
                return opened;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// Registers the host for one profile only, as a person would.
fn register(profile: &Path, host: &Path) -> Result<()> {
    let mut install = std::process::Command::new(host);
    let output = install.arg("install").arg("--user-data-dir").arg(profile).output()?;
    ensure!(output.status.success(), "saydo install: {}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

/// Makes a desktop whose mail program takes note of what it should open, and does nothing else.
/// Returns the environment that leads to it.
fn note_taking_desktop(home: &Path) -> Result<Vec<(String, String)>> {
    let program = home.join("notes.sh");
    let script = format!("#!/bin/sh\necho \"$@\" >>'{}'\n", home.join("opened").display());
    fs::write(&program, script)?;
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755))?;
    let (config, data) = (home.join("config"), home.join("share"));
    fs::create_dir_all(&config)?;
    fs::create_dir_all(data.join("applications"))?;
    let kinds = "[Default Applications]\nmessage/rfc822=notes.desktop\nx-scheme-handler/mailto=notes.desktop\n";
    fs::write(config.join("mimeapps.list"), kinds)?;
    let entry = format!(
        "[Desktop Entry]\nType=Application\nName=Notes\nExec=\"{}\" %u\n",
        program.display()
    );
    fs::write(data.join("applications/notes.desktop"), entry)?;
    let variable = |name: &str, path: &Path| (name.to_owned(), path.display().to_string());
    Ok(vec![variable("XDG_CONFIG_HOME", &config), variable("XDG_DATA_HOME", &data)])
}
