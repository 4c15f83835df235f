//! `saydo check`: observations in, one verdict for each, in the same order.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};

use saydo_shared::compare::{self, Assessment};
use saydo_shared::detect::{self, Confidence, Finding, Severity, Vendor};
use saydo_shared::observe::Observation;
use saydo_shared::report::write;
use saydo_shared::{catalogue, limits};
use serde::Serialize;

use super::{Outcome, Output, policy, print};
use crate::problem::Problem;

/// Longest line that is read: an observation at its limits is well below this.
const LINE_BYTES: usize = 8 * limits::URL_BYTES;

const EXAMPLE: &str = r#"An observation, on one line:
  {"id":"1","page":"https://winkel.example/","kind":"pixel","url":"https://www.facebook.com/tr/?id=1","consent":"none_yet"}
kind: request pixel script iframe cookie storage social_button fingerprinting session_recording key_logging cookie_sync form_post websocket
consent: none_yet accepted refused partly unknown
A cookie has besides: "cookie":{"name":"_fbp","domain":".winkel.example","lifetime_days":90}
Also: "initiator" (address), "dnt" and "gpc" (true, false), "sends" (["email","user_id","ip"] …)."#;

/// Judge observations against a policy, one result for each line, in the same order.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLE)]
pub struct Arguments {
    /// The site's policy; may be given several times (privacy policy, cookie page, imprint).
    #[arg(long = "policy", value_name = "FILE")]
    policy: Vec<PathBuf>,
    /// Observations, one JSON object a line.
    #[arg(value_name = "OBSERVATIONS.jsonl")]
    observations: PathBuf,
    /// Language of the policy (ISO 639-1) where it should not be recognised.
    #[arg(long, value_name = "xx")]
    lang: Option<String>,
    #[command(flatten)]
    output: Output,
}

/// One result, in the shape of the command-line contract.
#[derive(Debug, Serialize)]
struct Line<'a> {
    id: &'a str,
    vendor: Option<&'a Vendor>,
    verdict: &'static str,
    quote: Option<&'a str>,
    quote_2: Option<&'a str>,
    severity: Severity,
    confidence: Confidence,
    rule: &'a str,
}

/// Answers every line that can be read, then complains about the others.
pub fn run(arguments: &Arguments) -> Outcome {
    let files: Vec<&Path> = arguments.policy.iter().map(PathBuf::as_path).collect();
    let policy = policy::read(&files, "", arguments.lang.as_deref())?;
    let path = &arguments.observations;
    let file = std::fs::File::open(path).map_err(|source| Problem::unreadable(path, source))?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut bad = 0;
    for (number, line) in Lines(BufReader::new(file)).enumerate() {
        let line = line.map_err(|source| Problem::unreadable(path, source))?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        let observation = match parse(&line) {
            Ok(observation) => observation,
            Err(reason) => {
                bad += 1;
                print::complain(&format!("{}:{}: {reason}", path.display(), number + 1));
                continue;
            }
        };
        let site = catalogue::site_of(&observation.page).unwrap_or_default();
        let finding = detect::one(&observation);
        let assessment = compare::assess(&finding, &policy, &site);
        if arguments.output.is_json() {
            serde_json::to_writer(&mut out, &result(&observation, &finding, &assessment))?;
            writeln!(out)?;
        } else {
            for line in page(&observation, &finding, &assessment).lines() {
                writeln!(out, "{}", saydo_shared::text::plain(line))?;
            }
        }
    }
    out.flush()?;
    if bad > 0 {
        return Err(Problem::BadLines { path: path.clone(), count: bad });
    }
    Ok(())
}

fn parse(line: &[u8]) -> Result<Observation, String> {
    if line.len() > LINE_BYTES {
        return Err(format!("longer than {LINE_BYTES} bytes; shorten it"));
    }
    let observation: Observation =
        serde_json::from_slice(line).map_err(|error| format!("not an observation: {error}"))?;
    // What is judged is the line as given; checking only says whether it can be.
    observation.clone().validate().map_err(|why| format!("not an observation: {why}"))?;
    if observation.url.is_none() && observation.cookie.is_none() {
        return Err("not an observation: neither url nor cookie".to_owned());
    }
    Ok(observation)
}

fn result<'a>(
    observation: &'a Observation,
    finding: &'a Finding,
    assessment: &'a Assessment,
) -> Line<'a> {
    Line {
        id: &observation.id,
        vendor: finding.vendor.as_ref(),
        verdict: assessment.verdict.id(),
        quote: assessment.quote.as_deref(),
        quote_2: assessment.quote_2.as_deref(),
        severity: assessment.severity,
        confidence: assessment.confidence,
        rule: &assessment.rule,
    }
}

/// One result for reading: the verdict, what it is about, and the sentence that carries it.
fn page(observation: &Observation, finding: &Finding, assessment: &Assessment) -> String {
    let mut page = String::new();
    let who = match &finding.vendor {
        Some(vendor) => vendor.product.clone().unwrap_or_else(|| vendor.name.clone()),
        None => finding.host.clone(),
    };
    let verdict = policy::words(assessment.verdict.id());
    let mechanism = write::word("kind", finding.mechanism, "en");
    let _ = writeln!(page, "{verdict:<21} {who} · {mechanism} · {}", observation.id);
    for quote in [&assessment.quote, &assessment.quote_2].into_iter().flatten() {
        let _ = writeln!(page, "{}", print::wrap(&format!("“{quote}”"), "      ", 96));
    }
    page
}

/// The lines of a file; of one that is too long only a little more than the limit is kept.
struct Lines<R>(BufReader<R>);

impl<R: std::io::Read> Iterator for Lines<R> {
    type Item = std::io::Result<Vec<u8>>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut line = Vec::new();
        loop {
            let chunk = match self.0.fill_buf() {
                Ok(chunk) => chunk,
                Err(error) => return Some(Err(error)),
            };
            if chunk.is_empty() {
                return (!line.is_empty()).then_some(Ok(line));
            }
            let (end, done) = match chunk.iter().position(|&byte| byte == b'\n') {
                Some(place) => (place + 1, true),
                None => (chunk.len(), false),
            };
            let room = (LINE_BYTES + 2).saturating_sub(line.len());
            line.extend_from_slice(&chunk[..end.min(room)]);
            self.0.consume(end);
            if done {
                return Some(Ok(line));
            }
        }
    }
}
