//! `saydo check`: observations in, one verdict for each, in the same order.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use saydo_shared::compare::{self, Assessment};
use saydo_shared::detect::{self, Confidence, Finding, Severity, Vendor};
use saydo_shared::observe::Observation;
use saydo_shared::report::{PolicyStatus, Row, write};
use saydo_shared::{catalogue, limits};
use serde::Serialize;

use super::{Outcome, Output, input, language, policy, print};
use crate::problem::Problem;

/// Longest line that is read: an observation at its limits is well below this.
const LINE_BYTES: usize = 8 * limits::URL_BYTES;

/// Lines that can not be used and are named; the others are counted.
const NAMED: usize = 5;

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
    /// The site's policy; may be given several times (privacy policy, cookie page).
    #[arg(long = "policy", value_name = "FILE")]
    policy: Vec<PathBuf>,
    /// Observations, one JSON object a line; `-` for standard input.
    #[arg(value_name = "OBSERVATIONS.jsonl")]
    observations: PathBuf,
    /// Language of the policy where it should not be recognised, and of the results (en, nl, de, fr);
    /// without it they are in the language of your environment.
    #[arg(long, value_name = "xx", value_parser = language::of_policy)]
    lang: Option<&'static str>,
    /// End with status 1 when a finding weighs this much or more.
    #[arg(long, value_name = "LEVEL", value_enum)]
    fail_on: Option<Level>,
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
    /// Of a cookie: what it is for.
    purpose: Option<&'a str>,
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Level {
    Info,
    Low,
    Medium,
    High,
}

impl Level {
    fn severity(self) -> Severity {
        match self {
            Self::Info => Severity::Info,
            Self::Low => Severity::Low,
            Self::Medium => Severity::Medium,
            Self::High => Severity::High,
        }
    }

    /// Whether nothing weighs so much or more; else the problem that ends the command.
    pub fn judge<'a>(self, rows: impl Iterator<Item = &'a Row>) -> Outcome {
        let grave = rows.filter(|row| row.assessment.severity >= self.severity());
        match grave.count() {
            0 => Ok(()),
            count => Err(Problem::Found { level: self.name(), count }),
        }
    }

    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

/// Answers every line that can be read, and complains about the others.
pub fn run(arguments: &Arguments) -> Outcome {
    let files: Vec<&Path> = arguments.policy.iter().map(PathBuf::as_path).collect();
    input::check_once(files.iter().copied().chain([arguments.observations.as_path()]))?;
    let policy = policy::read(&files, None, "", arguments.lang)?;
    let language = language::shown(arguments.lang);
    if files.is_empty() {
        print::complain(&"no policy, so nothing is judged; add --policy FILE");
    } else if policy.status != PolicyStatus::Read {
        let why = write::word("policy", policy.status, "en").to_lowercase();
        print::complain(&format!("nothing is judged, because of the policy: {why}"));
    }
    let (source, path) = input::open(&arguments.observations)?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let (mut cookies, mut all_of) = (false, BTreeMap::new());
    let (mut all, mut blank, mut bad, mut found) = (0, 0, 0, 0);
    for line in Lines(BufReader::new(source)) {
        let line = line.map_err(|source| Problem::unreadable(path, source))?;
        all += 1;
        if line.trim_ascii().is_empty() {
            blank += 1;
            continue;
        }
        let observation = match parse(&line) {
            Ok(observation) => observation,
            Err(reason) => {
                bad += 1;
                if bad <= NAMED {
                    print::complain(&format!("{}:{all}: {reason}", path.display()));
                }
                continue;
            }
        };
        let site = catalogue::site_of(&observation.page).unwrap_or_default();
        let finding = detect::one(&observation);
        let assessment = compare::assess(&finding, &policy, &site);
        let weighs = |level: Level| assessment.severity >= level.severity();
        found += usize::from(arguments.fail_on.is_some_and(weighs));
        if arguments.output.is_json() {
            serde_json::to_writer(&mut out, &result(&observation, &finding, &assessment))?;
            writeln!(out)?;
        } else {
            for line in page(&observation, &finding, &assessment, language).lines() {
                writeln!(out, "{}", saydo_shared::text::plain(line))?;
            }
            cookies |= observation.cookie.is_some();
            all_of.entry(site).or_insert_with(Vec::new).push(finding);
        }
    }
    for (site, findings) in &all_of {
        let findings: Vec<&Finding> = findings.iter().collect();
        let mut page = String::new();
        write::good(&mut page, &compare::good(&findings, cookies, &policy, site), language);
        write!(out, "{page}")?;
    }
    out.flush()?;
    if blank == all {
        print::complain(&"no observations to judge; give one JSON object a line");
    }
    if bad > 0 {
        return Err(Problem::BadLines { path: path.to_owned(), bad, all, named: bad.min(NAMED) });
    }
    match arguments.fail_on {
        Some(level) if found > 0 => Err(Problem::Found { level: level.name(), count: found }),
        _ => Ok(()),
    }
}

fn parse(line: &[u8]) -> Result<Observation, String> {
    if line.len() > LINE_BYTES {
        return Err(format!("longer than {LINE_BYTES} bytes; shorten it"));
    }
    let observation: Observation = serde_json::from_slice(line).map_err(|error| {
        if !error.is_data() {
            return format!("not JSON, see column {}; write one object a line", error.column());
        }
        let text = error.to_string();
        let what = text.split(" at line ").next().unwrap_or_default();
        format!("not an observation: {what}; correct it")
    })?;
    // What is judged is the line as given; checking only says whether it can be.
    observation
        .clone()
        .validate()
        .map_err(|why| format!("not an observation: {why}; correct it"))?;
    if observation.url.is_none() && observation.cookie.is_none() {
        return Err("not an observation: neither url nor cookie; add one".to_owned());
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
        purpose: Some(finding.purpose.as_str()).filter(|purpose| !purpose.is_empty()),
    }
}

/// One result for reading: the verdict, what it is about, and the sentence that carries it.
fn page(
    observation: &Observation,
    finding: &Finding,
    assessment: &Assessment,
    language: &'static str,
) -> String {
    let who = match &finding.vendor {
        Some(vendor) => vendor.product.clone().unwrap_or_else(|| vendor.name.clone()),
        None => finding.host.clone(),
    };
    let mut page = format!(
        "{}: {who} · {} · {}: {} · {}: {} · {}\n",
        write::word("verdict", assessment.verdict, language),
        write::word("kind", finding.mechanism, language),
        write::word("label", "severity", language),
        write::word("severity", assessment.severity, language),
        write::word("label", "confidence", language),
        write::word("confidence", assessment.confidence, language),
        observation.id,
    );
    for quote in [&assessment.quote, &assessment.quote_2].into_iter().flatten() {
        let _ = writeln!(page, "{}", print::wrap(&format!("“{quote}”"), "      ", 100));
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
