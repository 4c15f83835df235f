//! The real binary, driven as a browser drives it.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

use saydo_shared::wire::{Answer, Ask, EXTENSION_ID_CHROMIUM, PROTOCOL, Reply, Request};
use serde_json::{Value, json};

/// A home directory of its own.
pub struct Home {
    directory: tempfile::TempDir,
}

impl Home {
    pub fn new() -> Self {
        Self { directory: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self) -> &Path {
        self.directory.path()
    }

    pub fn data(&self) -> PathBuf {
        self.path().join(".local/share/saydo")
    }

    /// The binary with nothing of the real user's environment.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_saydo"));
        command.env_clear().env("HOME", self.path()).env("PATH", "/usr/bin:/bin");
        command.env("XDG_DATA_DIRS", "/nonexistent").env("XDG_CONFIG_DIRS", "/nonexistent");
        command
    }

    /// Runs a command of the command line.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command().args(arguments).stdin(Stdio::null()).output().unwrap()
    }

    /// Runs a command that must succeed, and gives what it printed.
    pub fn ok(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {complaint}");
        String::from_utf8(output.stdout).unwrap()
    }

    pub fn host(&self) -> Host {
        let origin = format!("chrome-extension://{EXTENSION_ID_CHROMIUM}/");
        Host::start(self.command().arg(origin))
    }

    /// A host that has been greeted.
    pub fn greeted(&self) -> Host {
        let mut host = self.host();
        assert!(matches!(host.ask(hello()), Answer::Hello { .. }));
        host
    }
}

/// A host as a browser has one.
pub struct Host {
    child: Child,
    input: Option<ChildStdin>,
    output: ChildStdout,
    last: u64,
}

impl Host {
    pub fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        Self { input: child.stdin.take(), output: child.stdout.take().unwrap(), child, last: 0 }
    }

    /// Writes bytes as they are; `false` when nobody reads.
    pub fn raw(&mut self, bytes: &[u8]) -> bool {
        let input = self.input.as_mut().unwrap();
        input.write_all(bytes).and_then(|()| input.flush()).is_ok()
    }

    /// Writes one frame.
    pub fn frame(&mut self, body: &[u8]) -> bool {
        let mut frame = u32::try_from(body.len()).unwrap().to_ne_bytes().to_vec();
        frame.extend_from_slice(body);
        self.raw(&frame)
    }

    pub fn send(&mut self, ask: Ask) -> bool {
        self.last += 1;
        let request = Request { id: self.last, ask };
        self.frame(&serde_json::to_vec(&request).unwrap())
    }

    /// Reads one reply; `None` at the end.
    pub fn reply(&mut self) -> Option<Reply> {
        let mut length = [0; 4];
        self.output.read_exact(&mut length).ok()?;
        let mut body = vec![0; usize::try_from(u32::from_ne_bytes(length)).unwrap()];
        self.output.read_exact(&mut body).unwrap();
        Some(serde_json::from_slice(&body).unwrap())
    }

    pub fn ask(&mut self, ask: Ask) -> Answer {
        assert!(self.send(ask));
        let reply = self.reply().expect("a reply");
        assert_eq!(reply.id, self.last);
        reply.answer
    }

    /// Closes the pipe, as a browser does, and gives what else came out, the status and the time.
    pub fn leave(mut self) -> (Vec<u8>, ExitStatus, Duration) {
        let start = Instant::now();
        drop(self.input.take());
        let mut rest = Vec::new();
        self.output.read_to_end(&mut rest).unwrap();
        let status = self.child.wait().unwrap();
        (rest, status, start.elapsed())
    }

    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Kills the host, and counts the answers that it had given.
    pub fn kill_and_read(mut self) -> usize {
        self.child.kill().unwrap();
        let mut rest = Vec::new();
        self.output.read_to_end(&mut rest).unwrap();
        self.child.wait().unwrap();
        let mut answers = 0;
        let mut rest = rest.as_slice();
        while let Some((length, more)) = rest.split_first_chunk::<4>() {
            let length = usize::try_from(u32::from_ne_bytes(*length)).unwrap();
            let Some(body) = more.get(..length) else { break };
            let reply: Reply = serde_json::from_slice(body).unwrap();
            assert!(matches!(reply.answer, Answer::Recorded { .. }));
            answers += 1;
            rest = &more[length..];
        }
        answers
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

pub fn hello() -> Ask {
    Ask::Hello {
        protocol: PROTOCOL,
        min_protocol: PROTOCOL,
        extension: "0.1.0".into(),
        browser: "test".into(),
    }
}

pub fn record(report: &Value) -> Ask {
    Ask::Record { report: Box::new(serde_json::from_value(report.clone()).unwrap()) }
}

pub fn error_code(answer: &Answer) -> u16 {
    match answer {
        Answer::Error { code, .. } => *code,
        other => panic!("no error: {other:?}"),
    }
}

/// A report as the extension sends it.
pub fn report(id: &str, site: &str) -> Value {
    let page = format!("https://www.{site}/nieuws?zoek=geheim#top");
    json!({
        "id": id, "site": site, "page": page, "title": "Nieuws <b>& meer</b>",
        "started": 1_790_000_000_000_u64, "updated": 1_790_000_005_000_u64,
        "consent": "none_yet", "dropped": 0,
        "policy": {
            "status": "read", "language": "nl", "coverage": 0.75, "last_updated": "2026-01",
            "documents": [{"url": format!("https://www.{site}/privacy"), "sha256": "ab".repeat(32),
                "fetched": 1_790_000_001_000_u64}],
            "controller": {"names": ["Krant BV"], "country": "NL"},
            "contacts": [{"kind": "email", "value": format!("privacy@{site}"), "purposes": [],
                "required_subject": null, "privacy_contact": true,
                "quote": format!("Mail privacy@{site} voor vragen."), "span": [0, 10], "document": 0}]
        },
        "rows": [{
            "finding": {
                "key": "google-analytics:pixel:none_yet", "rule": "known_tracker",
                "vendor": {"name": "Google", "product": "Google Analytics", "category": "analytics"},
                "host": "www.google-analytics.com", "first_party": false, "mechanism": "pixel",
                "consent": "none_yet", "severity": "medium", "confidence": "high",
                "first_seen": 1_790_000_002_000_u64, "count": 2,
                "evidence": [{"id": "o1", "page": page, "kind": "pixel",
                    "url": format!("https://www.google-analytics.com/collect?v=1&dl=https%3A%2F%2Fwww.{site}%2Fnieuws%3Fzoek%3Dgeheim"),
                    "initiator": page, "consent": "none_yet", "time": 1_790_000_002_000_u64}]
            },
            "assessment": {"verdict": "condition_broken",
                "quote": "Wij plaatsen pas analytische cookies na uw toestemming.", "quote_2": null,
                "document": format!("https://www.{site}/privacy"),
                "severity": "high", "confidence": "high", "rule": "condition"}
        }]
    })
}
