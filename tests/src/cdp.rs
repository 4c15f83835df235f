//! The DevTools protocol over a pipe: one JSON message after another, each ended by a zero byte.
//!
//! A pipe instead of a WebSocket: the browser allows loading an extension only over a pipe, nobody
//! else on the machine can reach it, and the browser ends when we do. Knows no method by name.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{ChildStdin, ChildStdout};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use serde_json::{Value, json};

/// How long a call may take before it is an error.
const CALL: Duration = Duration::from_secs(60);
/// Events kept until somebody asks for them; the oldest go first.
const KEPT: usize = 4_096;

/// A connection to one browser.
pub struct Cdp {
    out: RefCell<ChildStdin>,
    messages: Receiver<Value>,
    events: RefCell<VecDeque<Value>>,
    last: Cell<u64>,
}

impl Cdp {
    /// Talks over the browser's pipes; reading goes on in a thread of its own.
    #[must_use]
    pub fn new(out: ChildStdin, input: ChildStdout) -> Self {
        let (send, messages) = channel();
        std::thread::spawn(move || {
            let mut input = BufReader::new(input);
            let mut bytes = Vec::new();
            while let Ok(1..) = input.by_ref().read_until(0, &mut bytes) {
                bytes.pop();
                let Ok(message) = serde_json::from_slice(&bytes) else { break };
                if send.send(message).is_err() {
                    break;
                }
                bytes.clear();
            }
        });
        Self { out: out.into(), messages, events: RefCell::default(), last: Cell::new(0) }
    }

    /// Calls a method and waits for its result. `session` is empty for the browser itself.
    ///
    /// # Errors
    /// When the browser refuses, is gone, or does not answer within a minute.
    pub fn call(&self, session: &str, method: &str, params: Value) -> Result<Value> {
        let id = self.last.get() + 1;
        self.last.set(id);
        let mut message = json!({ "id": id, "method": method, "params": params });
        if !session.is_empty() {
            message["sessionId"] = session.into();
        }
        let mut bytes = serde_json::to_vec(&message)?;
        bytes.push(0);
        let sent = self.out.borrow_mut().write_all(&bytes);
        sent.with_context(|| format!("{method}: the browser is gone"))?;
        let end = Instant::now() + CALL;
        loop {
            let mut message = self.next(end).with_context(|| format!("waiting for {method}"))?;
            if message["id"].as_u64() != Some(id) {
                self.keep(message);
            } else if let Some(error) = message.get("error") {
                bail!("{method}: {error}");
            } else {
                return Ok(message["result"].take());
            }
        }
    }

    /// Waits for an event of a session and returns its parameters. Events that arrived earlier and
    /// were not asked for count too.
    ///
    /// # Errors
    /// When it does not come in time.
    pub fn event(&self, session: &str, method: &str, within: Duration) -> Result<Value> {
        let end = Instant::now() + within;
        let wanted = |m: &Value| {
            m["method"] == method && m["sessionId"].as_str().unwrap_or_default() == session
        };
        loop {
            let found = self.events.borrow().iter().position(wanted);
            if let Some(mut event) = found.and_then(|at| self.events.borrow_mut().remove(at)) {
                return Ok(event["params"].take());
            }
            let message = self.next(end).with_context(|| format!("waiting for {method}"))?;
            self.keep(message);
        }
    }

    /// Forgets the events of a session, so that the next [`Cdp::event`] waits for a new one.
    pub fn forget_events(&self, session: &str) {
        while let Ok(message) = self.messages.try_recv() {
            self.keep(message);
        }
        let of_session = |m: &Value| m["sessionId"].as_str().unwrap_or_default() == session;
        self.events.borrow_mut().retain(|m| !of_session(m));
    }

    fn next(&self, end: Instant) -> Result<Value> {
        let left = end.saturating_duration_since(Instant::now());
        self.messages.recv_timeout(left).map_err(|e| match e {
            RecvTimeoutError::Timeout => anyhow!("no answer in time"),
            RecvTimeoutError::Disconnected => anyhow!("the browser is gone"),
        })
    }

    fn keep(&self, message: Value) {
        if message.get("method").is_some() {
            let mut events = self.events.borrow_mut();
            if events.len() == KEPT {
                events.pop_front();
            }
            events.push_back(message);
        }
    }
}
