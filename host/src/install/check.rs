//! `saydo doctor`: whether each browser would find this host, tried for real.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use saydo_shared::limits::FRAME_OUT;
use saydo_shared::wire::{
    Answer, Ask, EXTENSION_ID_FIREFOX, HOST_NAME, PROTOCOL, PROTOCOL_MIN, Reply, Request,
};

use super::{Browser, Family, Manifest, manifest_path};
use crate::serve::origin_of_ours;

/// Time for the handshake: it takes a few milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);

/// One thing that was checked.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Check {
    /// What was checked.
    pub name: &'static str,
    /// Whether it is as it should be.
    pub good: bool,
    /// What was found; what to do where it is not good.
    pub note: String,
}

/// What was found for one browser.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Finding {
    /// Which browser.
    pub browser: &'static str,
    /// Where its manifest is looked for.
    pub manifest: PathBuf,
    /// The checks in order; after the first that is not good the others make no sense.
    pub checks: Vec<Check>,
}

impl Finding {
    /// Whether the browser finds the host.
    pub fn is_good(&self) -> bool {
        self.checks.iter().all(|check| check.good)
    }
}

impl Check {
    /// What came out of looking at one thing.
    pub fn new<T>(
        name: &'static str,
        outcome: &Result<T, String>,
        say: impl FnOnce(&T) -> String,
    ) -> Self {
        match outcome {
            Ok(value) => Self { name, good: true, note: say(value) },
            Err(reason) => Self { name, good: false, note: reason.clone() },
        }
    }
}

/// Checks one browser; `directory` is where it looks for manifests, `install` the command that
/// writes them there. The host is started only where `may_start`.
pub fn doctor(browser: &Browser, directory: &Path, install: &str, may_start: bool) -> Finding {
    let path = manifest_path(directory);
    let mut checks = Vec::new();
    // Each step needs the one before it.
    let _: Option<()> = (|| {
        let manifest =
            step(&mut checks, "manifest", found(&path, install), |_| path.display().to_string())?;
        let named = (manifest.name == HOST_NAME && manifest.r#type == "stdio")
            .then_some(())
            .ok_or_else(|| format!("names another companion; `{install}` corrects it"));
        step(&mut checks, "name", named, |()| HOST_NAME.to_owned())?;
        step(&mut checks, "extension", admits(&manifest, browser.family, install), |()| {
            "admitted".into()
        })?;
        step(&mut checks, "binary", executable(&manifest.path, install), |()| {
            manifest.path.display().to_string()
        })?;
        if may_start {
            let hands = handshake(&manifest.path, &arguments(browser.family, &path), install);
            step(&mut checks, "handshake", hands, |version| format!("saydo {version} answers"))?;
        }
        Some(())
    })();
    Finding { browser: browser.name, manifest: path, checks }
}

fn step<T>(
    checks: &mut Vec<Check>,
    name: &'static str,
    outcome: Result<T, String>,
    say: impl FnOnce(&T) -> String,
) -> Option<T> {
    checks.push(Check::new(name, &outcome, say));
    outcome.ok()
}

fn found(path: &Path, install: &str) -> Result<Manifest, String> {
    if !path.exists() {
        return Err(format!("{}: is not there; `{install}` writes it", path.display()));
    }
    Manifest::read(path)
        .map_err(|reason| format!("{}: {reason}; `{install}` writes it anew", path.display()))
}

fn admits(manifest: &Manifest, family: Family, install: &str) -> Result<(), String> {
    if manifest.admits_ours(family) {
        return Ok(());
    }
    Err(format!("the manifest admits other extensions only; `{install}` corrects it"))
}

fn executable(path: &Path, install: &str) -> Result<(), String> {
    let wrong = |what: &str| format!("{}: {what}; `{install}` names this one", path.display());
    let metadata = std::fs::metadata(path).map_err(|_| wrong("there is no such program"))?;
    if !path.is_absolute() || !metadata.is_file() || metadata.permissions().mode() & 0o111 == 0 {
        return Err(wrong("can not be started"));
    }
    Ok(())
}

/// What the browser would give as arguments.
fn arguments(family: Family, manifest: &Path) -> Vec<OsString> {
    match family {
        Family::Chromium => vec![origin_of_ours().into()],
        Family::Firefox => vec![manifest.into(), EXTENSION_ID_FIREFOX.into()],
    }
}

/// Starts the binary as a browser does, says hello, and gives the version that answers.
fn handshake(binary: &Path, arguments: &[OsString], install: &str) -> Result<String, String> {
    let mut child = Command::new(binary)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| format!("can not be started; `{install}` names this one"))?;
    let answer = (|| {
        let mut input = child.stdin.take()?;
        let mut output = child.stdout.take()?;
        let hello = Ask::Hello {
            protocol: PROTOCOL,
            min_protocol: PROTOCOL_MIN,
            extension: env!("CARGO_PKG_VERSION").into(),
            browser: "doctor".into(),
        };
        let message = serde_json::to_vec(&Request { id: 1, ask: hello }).ok()?;
        input.write_all(&u32::try_from(message.len()).ok()?.to_ne_bytes()).ok()?;
        input.write_all(&message).ok()?;
        input.flush().ok()?;
        let (give, take) = mpsc::channel();
        // Nobody waits any more when it took too long.
        std::thread::spawn(move || drop(give.send(reply(&mut output))));
        take.recv_timeout(PATIENCE).ok()?
    })();
    if answer.is_none() {
        // It may hang: it is ours to end.
        let _ = child.kill();
    }
    let _ = child.wait();
    match answer {
        Some(Answer::Hello { host, .. }) => Ok(host),
        Some(Answer::Error { message, fix, .. }) => Err(format!("{message}; {fix}")),
        _ => Err(format!("does not answer as saydo does; `{install}` names this one")),
    }
}

fn reply(output: &mut impl Read) -> Option<Answer> {
    let mut length = [0; 4];
    output.read_exact(&mut length).ok()?;
    let length = usize::try_from(u32::from_ne_bytes(length)).ok().filter(|&n| n <= FRAME_OUT)?;
    let mut message = vec![0; length];
    output.read_exact(&mut message).ok()?;
    serde_json::from_slice::<Reply>(&message).ok().map(|reply| reply.answer)
}
