//! Marionette, by which programs of Mozilla's let themselves be asked: one command, one answer.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// Longest answer that is read, in bytes: a picture of a window.
const ANSWER: usize = 32 * 1024 * 1024;

/// A program that listens, asked about its own windows rather than pages.
pub struct Marionette {
    stream: TcpStream,
    last: u64,
}

impl Marionette {
    /// Connects to a port of this machine.
    ///
    /// # Errors
    /// When nobody listens there, or it is no Marionette.
    pub fn connect(port: u16) -> Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut marionette = Self { stream, last: 0 };
        let hello = marionette.read()?;
        ensure!(hello["marionetteProtocol"] == 3, "another protocol: {hello}");
        marionette.ask("WebDriver:NewSession", json!({}))?;
        marionette.ask("Marionette:SetContext", json!({"value": "chrome"}))?;
        Ok(marionette)
    }

    /// Runs a function body in the program itself, and gives what it returns.
    ///
    /// # Errors
    /// When it throws, or the program is gone.
    pub fn run(&mut self, script: &str) -> Result<Value> {
        let asked = json!({"script": script, "args": [], "sandbox": "system"});
        Ok(self.ask("WebDriver:ExecuteScript", asked)?["value"].take())
    }

    /// A picture of each window, as base64 of PNG.
    ///
    /// # Errors
    /// When one can not be taken.
    pub fn pictures(&mut self) -> Result<Vec<String>> {
        let handles = self.ask("WebDriver:GetWindowHandles", json!({}))?;
        let handles = handles.as_array().context("no list of windows")?;
        let mut pictures = Vec::new();
        for handle in handles {
            self.ask("WebDriver:SwitchToWindow", json!({"handle": handle}))?;
            let picture = self.ask("WebDriver:TakeScreenshot", json!({"full": false}))?;
            pictures.push(picture["value"].as_str().context("no picture")?.to_owned());
        }
        Ok(pictures)
    }

    fn ask(&mut self, name: &str, parameters: Value) -> Result<Value> {
        self.last += 1;
        let command = json!([0, self.last, name, parameters]).to_string();
        self.stream.write_all(format!("{}:{command}", command.len()).as_bytes())?;
        let mut answer = self.read()?;
        ensure!(answer[1] == self.last, "an answer to something else: {answer}");
        if !answer[2].is_null() {
            bail!("{name}: {}", answer[2]["message"]);
        }
        Ok(answer[3].take())
    }

    /// One message: its length in decimal, a colon, JSON.
    fn read(&mut self) -> Result<Value> {
        let mut length = 0;
        loop {
            let mut sign = [0];
            self.stream.read_exact(&mut sign)?;
            match sign[0] {
                b':' => break,
                digit @ b'0'..=b'9' => length = length * 10 + usize::from(digit - b'0'),
                other => bail!("no length: {other}"),
            }
            ensure!(length <= ANSWER, "an answer of {length} bytes");
        }
        let mut message = vec![0; length];
        self.stream.read_exact(&mut message)?;
        Ok(serde_json::from_slice(&message)?)
    }
}
