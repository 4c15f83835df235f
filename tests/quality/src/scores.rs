//! The figures of the scorer that comes with the material, over the finished program.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::material::Material;
use crate::table::Table;

/// Runs the scorer over each labelled folder.
pub fn measure(material: &Material, table: &mut Table) -> Result<()> {
    let host = std::env::var_os("SAYDO_HOST");
    let (Some(scorer), Some(host)) = (material.find("score/score.py"), host) else {
        table.skip("scores", "the scorer, or the program to score (SAYDO_HOST), is not there");
        return Ok(());
    };
    let run = |mode: &str, folder: &Path| -> Result<Value> {
        let mut python = Command::new("python3");
        python.arg(&scorer).arg(mode).arg("--bin").arg(&host).arg("--texts").arg(folder);
        if mode == "policy" {
            python.arg("--gold").arg(folder);
        } else {
            python.arg("--obs").arg(folder.join("observations.jsonl"));
            python.arg("--verdicts").arg(folder.join("verdicts.jsonl"));
        }
        let output = python.arg("--json").output().context("python3 can not be started")?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "the scorer failed: {}", said.trim());
        Ok(serde_json::from_slice(&output.stdout)?)
    };
    for (folder, least, least_of_each) in [("seeds", 0.85, 0.85), ("policies", 0.78, 0.70)] {
        let Some(path) = material.find(&format!("corpus/{folder}")) else {
            table.skip(folder, "not there");
            continue;
        };
        policy(&run("policy", &path)?, folder, [least, least_of_each], table);
    }
    for folder in ["seeds", "policies", "sites"] {
        if let Some(path) = material.find(&format!("corpus/{folder}")) {
            let scored = run("check", &path)?;
            let head = &scored["headline"];
            table.known(&format!("{folder}: verdicts right"), figure(&head["strict"]));
            let accused = number(&head["false_accusations"]);
            table.at_most(&format!("{folder}: false accusations"), accused, 0.0);
        }
    }
    Ok(())
}

fn policy(scored: &Value, folder: &str, [least, least_of_each]: [f64; 2], table: &mut Table) {
    let parts = scored["headline"].as_object().into_iter().flatten();
    for (part, head) in parts.filter(|(part, _)| *part == "all" || part.len() == 2) {
        let least = if part == "all" { least } else { least_of_each };
        let measure = format!("{folder}, {part}: headline macro F1");
        table.at_least(&measure, number(&head["macro_F1"]), least);
    }
    let fields = &scored["fields"]["all"];
    let mut field = |name: &str, figure: &str, least: f64| {
        let measure = format!("{folder}: {} {}", name.replace('_', " "), figure.replace('_', " "));
        table.at_least(&measure, number(&fields[name][figure]), least);
    };
    field("rights", "key_F1", 0.90);
    field("retention", "key_F1", 0.85);
    // The best figures elsewhere are of parties named, whatever the sentence.
    field("third_parties", "key_P", 0.97);
    field("third_parties", "key_R", 0.93);
    let contradictions = &fields["contradictions"];
    let count = |key: &str| contradictions[key].as_u64().unwrap_or(0);
    let told = format!("{} of {}", count("tp"), count("tp") + count("fn"));
    table.known(&format!("{folder}: contradictions found"), told);
    let broken = scored["must_nots"]["broken"].as_array().map_or(0, Vec::len);
    table.at_most(&format!("{folder}: must-nots broken"), broken as f64, 0.0);
    for name in ["contacts", "controller", "postal_address", "opt_outs"] {
        table
            .known(&format!("  {folder}: {}", name.replace('_', " ")), figure(&fields[name]["F1"]));
    }
}

/// A figure; what is missing is not a number, and meets no target.
fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

fn figure(value: &Value) -> String {
    format!("{:.3}", number(value))
}
