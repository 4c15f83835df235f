//! The world outside, on this machine: many host names, one HTTP and one HTTPS port.
//!
//! One thread and one request per connection. Not a web server for anything but tests.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result};
use base64::Engine as _;
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::tls;

/// What a browser asked.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// `GET`, `POST` …
    pub method: String,
    /// Host, without port.
    pub host: String,
    /// Path, without query.
    pub path: String,
    /// Query, without question mark.
    pub query: String,
    /// Headers by lower-case name.
    pub headers: BTreeMap<String, String>,
    /// Body.
    pub body: Vec<u8>,
}

/// What it gets.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// Status.
    pub status: u16,
    /// Headers in order; a name may come several times.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
    /// How long to think first.
    pub delay: Duration,
}

impl Answer {
    /// A body of a type.
    #[must_use]
    pub fn new(kind: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("Content-Type".to_owned(), kind.to_owned())];
        Self { status: 200, headers, body: body.into(), delay: Duration::ZERO }
    }

    /// A page.
    #[must_use]
    pub fn html(body: impl Into<Vec<u8>>) -> Self {
        Self::new("text/html; charset=utf-8", body)
    }

    /// Sends the browser elsewhere.
    #[must_use]
    pub fn redirect(to: &str) -> Self {
        Self { status: 302, ..Self::default() }.header("Location", to)
    }

    /// Nothing here.
    #[must_use]
    pub fn not_found() -> Self {
        Self { status: 404, ..Self::html("<!doctype html><title>404</title><p>404") }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// Answers for a host.
pub type Handler = Arc<dyn Fn(&Request) -> Answer + Send + Sync>;

/// The hosts of a world: exact names, or `*.name` for all below it.
#[derive(Clone, Default)]
pub struct World {
    hosts: BTreeMap<String, Handler>,
}

impl World {
    /// Adds a host, or replaces what answered for it.
    pub fn host(
        &mut self,
        name: &str,
        handler: impl Fn(&Request) -> Answer + Send + Sync + 'static,
    ) {
        self.hosts.insert(name.to_owned(), Arc::new(handler));
    }

    fn answer(&self, request: &Request) -> Answer {
        let mut name = request.host.as_str();
        let mut found = self.hosts.get(name);
        while let (None, Some((_, rest))) = (found, name.split_once('.')) {
            name = rest;
            found = self.hosts.get(&format!("*.{name}"));
        }
        found.map_or_else(Answer::not_found, |handler| handler(request))
    }
}

/// A world that answers, for as long as the process lives.
pub struct Server {
    /// Port for `http:`.
    pub http: u16,
    /// Port for `https:`.
    pub https: u16,
    /// Pin of its certificate.
    pub pin: String,
    hosts: Vec<String>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Listens on two free loopback ports.
    ///
    /// # Errors
    /// When there is no port or no key.
    pub fn start(world: World) -> Result<Self> {
        let (config, pin) = tls::identity()?;
        let hosts = world.hosts.keys().cloned().collect();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let state = Arc::new(State { world, asked: Arc::clone(&asked) });
        let https = listen(Arc::clone(&state), Some(config))?;
        Ok(Self { http: listen(state, None)?, https, pin, hosts, asked })
    }

    /// What Chromium has to know to find the hosts here, and nothing anywhere else.
    #[must_use]
    pub fn resolver_rules(&self) -> String {
        let rule = |h: &String| {
            format!("MAP {h}:443 127.0.0.1:{},MAP {h}:80 127.0.0.1:{},", self.https, self.http)
        };
        self.hosts.iter().map(rule).collect::<String>() + "MAP * ~NOTFOUND"
    }

    /// The addresses asked for so far, without queries, in order.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

struct State {
    world: World,
    asked: Arc<Mutex<Vec<String>>>,
}

fn listen(state: Arc<State>, tls: Option<Arc<ServerConfig>>) -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port")?;
    let port = listener.local_addr()?.port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (state, tls) = (Arc::clone(&state), tls.clone());
            std::thread::spawn(move || serve(stream, &state, tls));
        }
    });
    Ok(port)
}

/// A browser that goes away in the middle is nothing to report.
fn serve(stream: TcpStream, state: &State, tls: Option<Arc<ServerConfig>>) {
    let _ = stream.set_read_timeout(Some(Duration::from_secs(30)));
    let _ = match tls {
        None => exchange(stream, state),
        Some(config) => ServerConnection::new(config)
            .map_err(anyhow::Error::from)
            .and_then(|connection| exchange(StreamOwned::new(connection, stream), state)),
    };
}

fn exchange(stream: impl Read + Write, state: &State) -> Result<()> {
    let mut stream = BufReader::new(stream);
    let request = read(&mut stream)?;
    let address = format!("{} {}{}", request.method, request.host, request.path);
    state.asked.lock().unwrap_or_else(PoisonError::into_inner).push(address);
    if let Some(key) = request.headers.get("sec-websocket-key") {
        return hold(stream, key);
    }
    let answer = state.world.answer(&request);
    std::thread::sleep(answer.delay);
    let mut head = format!("HTTP/1.1 {} -\r\nConnection: close\r\n", answer.status);
    head += &format!("Content-Length: {}\r\n", answer.body.len());
    for (name, value) in &answer.headers {
        head += &format!("{name}: {value}\r\n");
    }
    let out = stream.get_mut();
    out.write_all(format!("{head}\r\n").as_bytes())?;
    out.write_all(&answer.body)?;
    out.flush()?;
    Ok(())
}

/// Opens a WebSocket, and listens until the browser goes away.
fn hold(mut stream: BufReader<impl Read + Write>, key: &str) -> Result<()> {
    let text = format!("{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes());
    let accept = base64::engine::general_purpose::STANDARD.encode(hash);
    let head = "HTTP/1.1 101 -\r\nUpgrade: websocket\r\nConnection: Upgrade";
    let out = stream.get_mut();
    out.write_all(format!("{head}\r\nSec-WebSocket-Accept: {accept}\r\n\r\n").as_bytes())?;
    out.flush()?;
    std::io::copy(&mut stream, &mut std::io::sink())?;
    Ok(())
}

fn read(stream: &mut impl BufRead) -> Result<Request> {
    let first = line(stream)?;
    let mut words = first.split(' ');
    let method = words.next().unwrap_or_default().to_owned();
    let target = words.next().context("no target")?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let (path, query) = (path.to_owned(), query.to_owned());
    let mut headers = BTreeMap::new();
    loop {
        let line = line(stream)?;
        let Some((name, value)) = line.split_once(':') else { break };
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    let host = headers.get("host").map(String::as_str).unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default().to_owned();
    let length = headers.get("content-length").and_then(|l| l.parse().ok()).unwrap_or(0);
    let mut body = Vec::new();
    stream.take(length).read_to_end(&mut body)?;
    Ok(Request { method, host, path, query, headers, body })
}

fn line(stream: &mut impl BufRead) -> Result<String> {
    let mut line = String::new();
    stream.take(64 * 1024).read_line(&mut line)?;
    Ok(line.trim_end().to_owned())
}
