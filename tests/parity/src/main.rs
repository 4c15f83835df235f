//! Runs the shared crate on files, so that a native build and one in WebAssembly can be held against
//! each other: the same bytes in must give the same bytes out. Also measures both.
//!
//! `saydo-parity read FILE…` prints the record of each policy, `saydo-parity judge POLICY LINES` the
//! verdict on each observation, `saydo-parity time POLICY LINES` how long that takes.

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::time::{Duration, Instant};

use saydo_shared::catalogue;
use saydo_shared::compare::assess;
use saydo_shared::detect::{Findings, one};
use saydo_shared::observe::Observation;
use saydo_shared::policy::{Document, Policy, read};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    match words.as_slice() {
        ["read", files @ ..] => {
            for file in files {
                let policy = policy(&load(file)?);
                serde_json::to_writer(&mut out, &policy.record)?;
                writeln!(out, "\t{:?}\t{}", policy.status, policy.coverage)?;
            }
        }
        ["judge", file, lines] => {
            let policy = policy(&load(file)?);
            for observation in observations(lines)? {
                let finding = one(&observation);
                let site = catalogue::site_of(&observation.page).unwrap_or_default();
                serde_json::to_writer(&mut out, &finding)?;
                serde_json::to_writer(&mut out, &assess(&finding, &policy, &site))?;
                writeln!(out)?;
            }
        }
        ["time", file, lines] => {
            let (document, observations) = (load(file)?, observations(lines)?);
            let reading = time(|| drop(policy(&document)));
            let site = observations.first().and_then(|o| catalogue::site_of(&o.page));
            let site = site.unwrap_or_default();
            let naming = time(|| {
                let mut findings = Findings::new(&site);
                observations.iter().for_each(|o| findings.add(o.clone()));
            });
            let each = naming / u32::try_from(observations.len().max(1))?;
            writeln!(out, "{}\t{}", reading.as_nanos(), each.as_nanos())?;
        }
        _ => return Err("usage: saydo-parity read|judge|time FILE…".into()),
    }
    out.flush()?;
    Ok(())
}

fn load(file: &str) -> Result<Document> {
    let bytes = fs::read(file).map_err(|error| format!("{file}: {error}"))?;
    let source = String::from_utf8_lossy(&bytes).into_owned();
    Ok(Document { url: String::new(), source, fetched: 0 })
}

fn policy(document: &Document) -> Policy {
    read(std::slice::from_ref(document), None)
}

fn observations(file: &str) -> Result<Vec<Observation>> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    Ok(text.lines().map(serde_json::from_str).collect::<std::result::Result<_, _>>()?)
}

/// The median of as many runs as fit in half a second, at least five.
fn time(mut work: impl FnMut()) -> Duration {
    let (start, mut runs) = (Instant::now(), Vec::new());
    while runs.len() < 5 || start.elapsed() < Duration::from_millis(500) {
        let run = Instant::now();
        work();
        runs.push(run.elapsed());
    }
    runs.sort();
    runs[runs.len() / 2]
}
