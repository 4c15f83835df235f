//! Starting Chromium with a profile of its own, so that a run neither sees nor leaves a trace in
//! anybody's browser.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::cdp::Cdp;
use crate::page::Page;
use crate::server::Server;

/// What to start.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The profile, an empty directory; also the home of everything the browser starts.
    pub profile: PathBuf,
    /// Whether to show a window.
    pub window: bool,
    /// Environment of the browser and of the host that it starts.
    pub environment: Vec<(String, String)>,
    /// Identifier of an extension that gets native messaging as soon as it asks: what a person
    /// answers in the browser's own bubble, which no program can click.
    pub may_connect: String,
}

/// A running browser; ends with this value.
pub struct Browser {
    child: Child,
    cdp: Rc<Cdp>,
    /// Its profile.
    pub profile: PathBuf,
}

/// The browsers that work, by the name under which they are installed.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// The first Chromium on the path.
///
/// # Errors
/// When there is none.
pub fn find() -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let directories: Vec<_> = std::env::split_paths(&path).collect();
    let all = NAMES.iter().flat_map(|n| directories.iter().map(move |d| d.join(n)));
    all.into_iter().find(|p| p.is_file()).context("no Chromium found: run `cargo xtask setup`")
}

impl Browser {
    /// Starts a browser. With a server, its hosts are the whole world; without, the network is
    /// what it is.
    ///
    /// # Errors
    /// When there is no browser or it does not come up.
    pub fn start(options: &Options, server: Option<&Server>) -> Result<Self> {
        seed_profile(options)?;
        // The browser reads commands from descriptor 3 and answers on 4; the shell puts them there.
        let mut command = Command::new("sh");
        command.args(["-c", r#"exec "$@" 3<&0 4>&1 </dev/null >/dev/null"#, "sh"]);
        command.arg(find()?).args(flags(options, server)).arg("about:blank");
        command.envs(options.environment.iter().map(|(k, v)| (k, v)));
        let log = fs::File::create(options.profile.join("browser.log"))?;
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(log);
        let mut child = command.spawn().context("starting the browser")?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let (input, output) = pipes.context("the browser has no pipes")?;
        let cdp = Rc::new(Cdp::new(input, output));
        let browser = Self { child, cdp, profile: options.profile.clone() };
        browser.call("Browser.getVersion", json!({})).with_context(|| {
            let log = options.profile.join("browser.log");
            format!("the browser did not come up:\n{}", fs::read_to_string(log).unwrap_or_default())
        })?;
        browser.call("Target.setDiscoverTargets", json!({ "discover": true }))?;
        Ok(browser)
    }

    /// Name and version, for example `Chrome/156.0`.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn version(&self) -> Result<String> {
        let answer = self.call("Browser.getVersion", json!({}))?;
        Ok(answer["product"].as_str().unwrap_or("unknown").to_owned())
    }

    /// Loads an unpacked extension, allows it in private windows, and returns its identifier.
    ///
    /// # Errors
    /// When the browser refuses it; says why.
    pub fn load_extension(&self, directory: &Path) -> Result<String> {
        let params = json!({ "path": directory, "enableInIncognito": true });
        let answer = self.call("Extensions.loadUnpacked", params)?;
        Ok(answer["id"].as_str().context("extension without id")?.to_owned())
    }

    /// A new tab.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn tab(&self) -> Result<Page> {
        let target = self.call("Target.createTarget", json!({ "url": "about:blank" }))?;
        self.attach(target["targetId"].as_str().unwrap_or_default())
    }

    /// The background worker of an extension, awaited for half a minute.
    ///
    /// # Errors
    /// When it does not start.
    pub fn worker(&self, extension: &str) -> Result<Page> {
        let prefix = format!("chrome-extension://{extension}/");
        let end = Instant::now() + Duration::from_secs(30);
        loop {
            let found = self.targets()?.into_iter().find(|t| {
                t["type"] == "service_worker"
                    && t["url"].as_str().unwrap_or_default().starts_with(&prefix)
            });
            if let Some(target) = found {
                return self.attach(target["targetId"].as_str().unwrap_or_default());
            }
            if Instant::now() > end {
                bail!("the background worker of {extension} does not run");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Everything that runs in the browser.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn targets(&self) -> Result<Vec<Value>> {
        let mut answer = self.call("Target.getTargets", json!({}))?;
        Ok(answer["targetInfos"].as_array_mut().map(std::mem::take).unwrap_or_default())
    }

    /// Attaches to a target.
    ///
    /// # Errors
    /// When it is gone.
    pub fn attach(&self, target: &str) -> Result<Page> {
        let params = json!({ "targetId": target, "flatten": true });
        let answer = self.call("Target.attachToTarget", params)?;
        let session = answer["sessionId"].as_str().context("no session")?;
        Ok(Page::new(Rc::clone(&self.cdp), session, target))
    }

    /// Calls a method of the browser itself.
    ///
    /// # Errors
    /// When the browser refuses or is gone.
    pub fn call(&self, method: &str, params: Value) -> Result<Value> {
        self.cdp.call("", method, params)
    }

    /// Waits until a person closes the window.
    ///
    /// # Errors
    /// When the process can not be waited for.
    pub fn wait(mut self) -> Result<()> {
        self.child.wait()?;
        Ok(())
    }

    /// Closes the browser in good order, so that everything is written to the profile.
    ///
    /// # Errors
    /// When it does not end within half a minute.
    pub fn close(mut self) -> Result<()> {
        // The connection may go before the answer comes.
        let _ = self.call("Browser.close", json!({}));
        let end = Instant::now() + Duration::from_secs(30);
        while self.child.try_wait()?.is_none() {
            if Instant::now() > end {
                bail!("the browser does not end");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn flags(options: &Options, server: Option<&Server>) -> Vec<String> {
    let mut flags: Vec<String> = [
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-component-update",
        "--disable-sync",
        "--disable-background-networking",
        "--disable-search-engine-choice-screen",
        "--password-store=basic",
        "--window-size=1280,900",
        "--remote-debugging-pipe",
        "--enable-unsafe-extension-debugging",
    ]
    .map(String::from)
    .into();
    if !options.window {
        flags.push("--headless=new".into());
    }
    if is_root() {
        flags.push("--no-sandbox".into());
    }
    flags.push(format!("--user-data-dir={}", options.profile.display()));
    if let Some(server) = server {
        flags.push(format!("--host-resolver-rules={}", server.resolver_rules()));
        // Only our own key is excused; every other certificate is checked as always.
        flags.push(format!("--ignore-certificate-errors-spki-list={}", server.pin));
    }
    flags
}

/// Chromium's sandbox does not work for root.
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|m| m.uid() == 0)
}

/// Writes the settings of a new profile: third-party cookies as in a default Chrome (Debian blocks
/// them), and the permission that [`Options::may_connect`] explains.
fn seed_profile(options: &Options) -> Result<()> {
    let granted = json!({
        "api": ["nativeMessaging"], "explicit_host": [], "manifest_permissions": [], "scriptable_host": [],
    });
    let mut settings = json!({
        "profile": { "cookie_controls_mode": 0 },
        // Without it an unpacked extension does not come back when it starts anew.
        "extensions": { "ui": { "developer_mode": true } },
    });
    if !options.may_connect.is_empty() {
        settings["extensions"]["settings"][&options.may_connect] =
            json!({ "granted_permissions": granted, "runtime_granted_permissions": granted });
    }
    let directory = options.profile.join("Default");
    fs::create_dir_all(&directory)?;
    fs::write(directory.join("Preferences"), settings.to_string())?;
    Ok(())
}
