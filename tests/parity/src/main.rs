//! Runs the shared crate on files, so that a native build and one in WebAssembly can be held against
//! each other: the same bytes in must give the same bytes out. Also measures both.
//!
//! `saydo-parity read FILE…` prints the record of each policy, `saydo-parity judge POLICY LINES` the
//! verdict on each observation, `saydo-parity time POLICY LINES` how long that takes, `saydo-parity compare
//! STATEMENTS LINES` how long comparing alone takes for a heavy page. `saydo-parity
//! first SENTENCES` says how long loading, the first reading and a later one take, `saydo-parity grow [NAME]`
//! how reading grows with documents made to be slow, and how much memory all that took at most.

mod comparing;

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::time::{Duration, Instant};

use saydo_shared::catalogue::{self, Host, Named, Tables};
use saydo_shared::compare::assess;
use saydo_shared::detect::{Findings, one};
use saydo_shared::limits::POLICY_BYTES;
use saydo_shared::observe::Observation;
use saydo_shared::policy::{Document, Policy, read};

use comparing::Comparing;

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
                observations.iter().for_each(|o| findings.add(o));
            });
            let each = naming / u32::try_from(observations.len().max(1))?;
            writeln!(out, "{}\t{}", reading.as_nanos(), each.as_nanos())?;
        }
        ["name", file] => {
            let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
            naming(&text, &mut out)?;
        }
        ["compare", table, lines] => {
            let text = fs::read_to_string(table).map_err(|error| format!("{table}: {error}"))?;
            let comparing = Comparing::of(&text, &observations(lines)?);
            let taken = time(|| {
                std::hint::black_box(comparing.run());
            });
            writeln!(out, "{}", taken.as_nanos())?;
        }
        ["first", file] => {
            let document = Document { source: sized(&load(file)?.source), ..Document::default() };
            let load = std::env::var("SAYDO_LOAD_NS").unwrap_or_else(|_| "0".into());
            let start = Instant::now();
            drop(policy(&document));
            let first = start.elapsed().as_nanos();
            let later = fastest(|| drop(policy(&document))).as_nanos();
            writeln!(out, "{load}\t{first}\t{later}")?;
        }
        ["grow", only @ ..] => {
            for (name, begin, piece) in
                shapes().filter(|s| only.iter().all(|part| s.0.contains(part)))
            {
                let (worst, last) = growth(&begin, &piece);
                writeln!(out, "{name}\t{worst:.2}\t{}", last.as_nanos())?;
            }
            writeln!(out, "memory\t0\t{}", peak_memory())?;
        }
        _ => return Err("usage: saydo-parity read|judge|time|compare|name|first|grow FILE…".into()),
    }
    out.flush()?;
    Ok(())
}

/// How long naming takes: nanoseconds a request, how many were recognised, and the same in tables with
/// ten times as many hosts. A line is an address, a tab and the host of the page.
fn naming(text: &str, out: &mut impl io::Write) -> Result<()> {
    static TENFOLD: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/tenfold.bin"));
    let rows = text.lines().filter_map(|line| line.split_once('\t'));
    let page = |rest: &'_ str| rest.split('\t').next().unwrap_or_default().len();
    let rows: Vec<(&str, Host)> =
        rows.map(|(address, rest)| (address, Host::of(&rest[..page(rest)]))).collect();
    let tables = Tables::of(TENFOLD);
    let count = |name: &dyn Fn(&str, &Host) -> Option<Named>| {
        rows.iter().filter(|(at, page)| name(at, page).is_some_and(|n| n.number() >> 3 > 0)).count()
    };
    let (mut known, mut times) = (0, [Vec::new(), Vec::new()]);
    for _ in 0..41 {
        let start = Instant::now();
        known = count(&|address, page| catalogue::named(address, page));
        times[0].push(start.elapsed());
        let start = Instant::now();
        count(&|address, page| tables.named(address, page));
        times[1].push(start.elapsed());
    }
    let each = times.map(|mut times| {
        times.sort();
        times[times.len() / 2].as_secs_f64() * 1e9 / rows.len().max(1) as f64
    });
    Ok(writeln!(out, "{:.1}\t{known}\t{:.1}", each[0], each[1])?)
}

/// A policy of usual length, made of a file as it is or of the policies in a table of statements.
fn sized(text: &str) -> String {
    const BYTES: usize = 35_000;
    let policies = text.lines().filter_map(|line| line.strip_prefix("> "));
    let source = policies.collect::<Vec<_>>().join("\n\n");
    let times = BYTES.checked_div(source.len()).map_or(0, |times| times + 1);
    let source = if times == 0 { text.to_owned() } else { source.repeat(times) };
    saydo_shared::text::clip(&source, BYTES).to_owned()
}

/// Documents that grow without end: name, beginning, and what is repeated.
fn shapes() -> impl Iterator<Item = (&'static str, String, String)> {
    let table = include_str!("../../../shared/tests/hostile/shapes.tsv");
    table.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut fields = line.split('\t');
        let name = fields.next().unwrap_or_default();
        let mut text = || fields.next().unwrap_or_default().replace("\\n", "\n");
        (name, text(), text())
    })
}

/// How reading grows when such a document doubles, up to the limit: the worst factor, and the time at
/// the limit. Times below a few milliseconds say nothing of growth. What else the machine does only makes
/// a run slower, so a step that looks steep is measured again, both sizes in turn, and the fastest count.
fn growth(begin: &str, piece: &str) -> (f64, Duration) {
    const TELLING: Duration = Duration::from_millis(4);
    const STEEP: f64 = 2.2;
    let document = |bytes: usize| {
        let source = format!("{begin}{}", piece.repeat((bytes - begin.len()) / piece.len()));
        Document { source, ..Document::default() }
    };
    let run = |document: &Document| {
        let start = Instant::now();
        drop(read(std::slice::from_ref(document), Some("nl")));
        start.elapsed()
    };
    let best = |document: &Document| (0..3).map(|_| run(document)).min().unwrap_or_default();
    let mut bytes = POLICY_BYTES >> 9;
    let mut small = document(bytes);
    let (mut worst, mut before) = (0.0_f64, best(&small));
    while bytes < POLICY_BYTES {
        bytes *= 2;
        let large = document(bytes);
        let mut after = best(&large);
        let factor = |before: Duration, after: Duration| after.as_secs_f64() / before.as_secs_f64();
        for _ in 0..6 {
            if before < TELLING || factor(before, after) <= STEEP {
                break;
            }
            (before, after) = (before.min(run(&small)), after.min(run(&large)));
        }
        if before >= TELLING {
            worst = worst.max(factor(before, after));
        }
        (small, before) = (large, after);
    }
    (worst, before)
}

/// The most memory that this program has held so far, in bytes: what its pages take in WebAssembly, where
/// memory never shrinks, and what Linux says of it; 0 where neither is to be had.
fn peak_memory() -> usize {
    #[cfg(target_arch = "wasm32")]
    return core::arch::wasm32::memory_size(0) << 16;
    #[cfg(not(target_arch = "wasm32"))]
    {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = peak.and_then(|peak| peak.trim().strip_suffix("kB")?.trim().parse().ok());
        kib.unwrap_or(0_usize) << 10
    }
}

fn load(file: &str) -> Result<Document> {
    let bytes = fs::read(file).map_err(|error| format!("{file}: {error}"))?;
    let source = String::from_utf8_lossy(&bytes).into_owned();
    Ok(Document { source, ..Document::default() })
}

fn policy(document: &Document) -> Policy {
    read(std::slice::from_ref(document), None)
}

fn observations(file: &str) -> Result<Vec<Observation>> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    Ok(text.lines().map(serde_json::from_str).collect::<std::result::Result<_, _>>()?)
}

/// The median of as many runs as fit in half a second, at least five.
fn time(work: impl FnMut()) -> Duration {
    let runs = runs(Duration::from_millis(500), work);
    runs[runs.len() / 2]
}

/// The fastest of as many as fit in four seconds: what else the machine does only makes a run slower, and
/// until a WebAssembly engine has optimised a module of this size, that is its own compiler.
fn fastest(work: impl FnMut()) -> Duration {
    runs(Duration::from_secs(4), work)[0]
}

fn runs(limit: Duration, mut work: impl FnMut()) -> Vec<Duration> {
    let (start, mut runs) = (Instant::now(), Vec::new());
    while runs.len() < 5 || start.elapsed() < limit {
        let run = Instant::now();
        work();
        runs.push(run.elapsed());
    }
    runs.sort();
    runs
}
