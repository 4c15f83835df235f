//! The host without a browser: frames in, frames out.

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, ensure};
use saydo_shared::{limits, wire};
use serde_json::{Value, json};

/// A host started as a browser starts it.
pub struct Pipe {
    child: Child,
    input: Option<ChildStdin>,
    output: ChildStdout,
}

impl Pipe {
    /// Starts a host that keeps its history in `data`.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start(host: &Path, data: &Path) -> Result<Self> {
        let mut child = Command::new(host)
            .arg(format!("chrome-extension://{}/", wire::EXTENSION_ID_CHROMIUM))
            .env("SAYDO_DATA_DIR", data)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("starting {}", host.display()))?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        Ok(Self { child, input, output: output.context("no output")? })
    }

    /// Sends bytes as they are. A host that refuses may be gone before it has read all.
    pub fn send(&mut self, bytes: &[u8]) {
        if let Some(input) = &mut self.input {
            let _ = input.write_all(bytes).and_then(|()| input.flush());
        }
    }

    /// The next answer; `None` when the host has ended.
    ///
    /// # Errors
    /// When it is too long or no JSON.
    pub fn answer(&mut self) -> Result<Option<Value>> {
        let mut length = [0; 4];
        if self.output.read_exact(&mut length).is_err() {
            return Ok(None);
        }
        let length = u32::from_ne_bytes(length) as usize;
        ensure!(length <= limits::FRAME_OUT, "an answer of {length} bytes");
        let mut bytes = vec![0; length];
        self.output.read_exact(&mut bytes)?;
        Ok(Some(serde_json::from_slice(&bytes)?))
    }

    /// Asks and waits for the answer.
    ///
    /// # Errors
    /// When the host ends instead, or answers with an error.
    pub fn ask(&mut self, ask: &Value) -> Result<Value> {
        self.send(&frame(&json!({ "id": 1, "ask": ask })));
        let answer = self.answer()?.context("the host has ended")?["answer"].take();
        ensure!(answer["type"] != "error", "{ask}: {answer}");
        Ok(answer)
    }

    /// Ends the input, and gives all answers until the host ends.
    ///
    /// # Errors
    /// When one is unreadable.
    pub fn finish(mut self) -> Result<Vec<Value>> {
        self.input = None;
        let mut answers = Vec::new();
        while let Some(answer) = self.answer()? {
            answers.push(answer);
        }
        self.child.wait()?;
        Ok(answers)
    }
}

impl Drop for Pipe {
    fn drop(&mut self) {
        self.input = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A message as it goes over the pipe.
#[must_use]
pub fn frame(message: &Value) -> Vec<u8> {
    let bytes = message.to_string().into_bytes();
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    [&length.to_ne_bytes()[..], &bytes].concat()
}

/// The greeting.
#[must_use]
pub fn hello() -> Value {
    json!({
        "type": "hello", "protocol": wire::PROTOCOL, "min_protocol": wire::PROTOCOL_MIN,
        "extension": "0.0.0", "browser": "test",
    })
}
