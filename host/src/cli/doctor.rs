//! `saydo doctor`: whether the history is sound and each browser finds this companion.
//!
//! It repairs nothing; the line of each thing that is not as it should be says what does.

use serde::Serialize;

use super::install::{self as cli, Which};
use super::{Outcome, Output, print};
use crate::install::{self, Check, Finding};
use crate::place::Place;
use crate::problem::Problem;
use crate::store;

/// Check that the history is sound and, browser by browser, that the extension finds this companion.
#[derive(Debug, clap::Args)]
pub struct Doctor {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    output: Output,
}

/// Everything that was looked at.
#[derive(Debug, Serialize)]
struct Findings {
    history: Check,
    browsers: Vec<Finding>,
}

/// Looks at the history, reads the manifests, and really starts the host.
pub fn run(arguments: &Doctor) -> Outcome {
    let home = cli::home()?;
    let targets = match arguments.which.targets(&home) {
        Err(problem) if !matches!(problem, Problem::NoBrowser) => return Err(problem),
        targets => targets,
    };
    let history = history();
    // A host that starts on a damaged history sets it aside: that is not for a doctor to do.
    let may_start = history.good;
    let browsers = targets.iter().flatten().map(|(browser, directory)| {
        install::doctor(browser, directory, &arguments.which.command(browser), may_start)
    });
    let findings = Findings { history, browsers: browsers.collect() };
    if arguments.output.is_json() {
        print::json(&findings)?;
    } else {
        print::out(&(page(&findings) + &arguments.which.notes(&home)))?;
    }
    targets?;
    let sick = findings.browsers.iter().filter(|finding| !finding.is_good());
    let sick = sick.map(|finding| finding.browser);
    let sick: Vec<_> =
        (!findings.history.good).then_some("history").into_iter().chain(sick).collect();
    if sick.is_empty() { Ok(()) } else { Err(Problem::Unhealthy(sick.join(", "))) }
}

fn history() -> Check {
    let place = Place::find();
    let outcome = place.and_then(|place| {
        Ok((store::examine(&place, store::Care::Quick)?, place.database().display().to_string()))
    });
    let outcome = outcome.map_err(|problem| problem.to_string());
    Check::new("file", &outcome, |(content, path)| match content {
        Some(content) => {
            format!("{path}: reports: {}, letters: {}", content.reports, content.cases)
        }
        None => format!("{path}: none yet; the first visit with the companion connected makes it"),
    })
}

fn page(findings: &Findings) -> String {
    let line = |check: &Check| {
        let mark = if check.good { "ok" } else { "NOT OK" };
        format!("  {:<10} {mark:<7} {}\n", check.name, check.note)
    };
    let mut page = format!("history\n{}", line(&findings.history));
    for finding in &findings.browsers {
        page.push_str(&format!("{}\n", finding.browser));
        page.extend(finding.checks.iter().map(line));
    }
    page
}
