//! Every document is read: without a crash, in its language, and every quote stands in it verbatim.

use std::panic;
use std::path::Path;

use anyhow::Result;
use saydo_shared::policy::Policy;
use serde_json::Value;

use crate::material::{self, Material, field};
use crate::table::Table;

/// A document and its language: as a label says, or only as the folder does that it was filed under.
struct Sample {
    name: String,
    source: String,
    language: Option<String>,
    labelled: bool,
}

/// Reads all there is.
pub fn measure(material: &Material, table: &mut Table) -> Result<()> {
    let samples = samples(material)?;
    if samples.is_empty() {
        table.skip("documents read, verbatim, in their language", "no documents");
        return Ok(());
    }
    let (mut read, mut quotes, mut verbatim) = (0, 0, 0);
    // Right and known, by folder and by label.
    let mut languages = [(0, 0); 2];
    for sample in &samples {
        let Ok(policy) = panic::catch_unwind(|| material::read(&[&sample.source])) else {
            table.miss(format!("robust: {} crashes", sample.name));
            continue;
        };
        read += 1;
        for (quote, stands) in quoted(&policy, &sample.source)? {
            quotes += 1;
            verbatim += usize::from(stands);
            if !stands {
                table.miss(format!("robust: {}: not verbatim: {quote}", sample.name));
            }
        }
        let language = &policy.record.language;
        if let Some(expected) = &sample.language {
            let (right, known) = &mut languages[usize::from(sample.labelled)];
            *known += 1;
            *right += usize::from(expected == language);
            if expected != language {
                table.miss(format!("robust: {}: {expected} read as {language:?}", sample.name));
            }
        }
    }
    table.count("documents read without a crash", read, samples.len(), samples.len());
    table.count("quotes verbatim", verbatim, quotes, quotes);
    let [(as_filed, filed), (right, known)] = languages;
    table.count("language right", right, known, known);
    table.known("language as filed, unlabelled", format!("{as_filed} of {filed}"));
    Ok(())
}

fn samples(material: &Material) -> Result<Vec<Sample>> {
    let mut out = Vec::new();
    for folder in ["seeds", "policies"] {
        for gold in material.files(folder, &[".json"])? {
            let label = material::json(&gold)?;
            let language = Some(field(&label, "language").to_owned());
            let file = [field(&label, "file"), field(&label, "doc")].concat();
            out.push(sample(&gold.with_file_name(file), language)?);
        }
    }
    for folder in ["parallel", "unlabelled"] {
        for path in material.files(folder, &[".md"])? {
            let language = path.parent().map(material::name).filter(|name| name.len() == 2);
            if language.is_some() {
                let labelled = folder == "parallel";
                out.push(Sample { labelled, ..sample(&path, language)? });
            }
        }
    }
    for site in material.files("sites", &["site.json"])? {
        let label = material::json(&site)?;
        let language = Some(field(&label, "lang").to_owned()).filter(|l| l != "xx");
        out.push(sample(&material::page(&site, field(&label, "policy")), language)?);
    }
    for path in material.files("tiltify/data/annotated_policies", &[".json"])? {
        let document = &material::json(&path)?["document"];
        out.push(Sample {
            name: material::name(&path),
            source: field(document, "text").into(),
            language: Some(field(document, "language").into()),
            labelled: true,
        });
    }
    Ok(out)
}

fn sample(path: &Path, language: Option<String>) -> Result<Sample> {
    let (name, source) = (path.display().to_string(), material::text(path)?);
    Ok(Sample { name, source, language, labelled: true })
}

/// All quotes of a record, and whether each is what stands at its span in the extracted text. Where
/// the source has no markup it must stand there too, white space collapsed.
fn quoted(policy: &Policy, source: &str) -> Result<Vec<(String, bool)>> {
    let flat = policy.readings.first().map(|r| r.doc.flat.as_str()).unwrap_or_default();
    let characters: Vec<char> = flat.chars().collect();
    let markup = source.contains(['<', '&', '\0']);
    let whole = collapse(if markup { flat } else { source });
    let mut out = Vec::new();
    let record = serde_json::to_value(&policy.record)?;
    for item in record.as_object().into_iter().flat_map(|r| r.values()).flat_map(items) {
        let quote = field(item, "quote");
        let place = |i: usize| item["span"][i].as_u64().and_then(|at| usize::try_from(at).ok());
        let cut = place(0).zip(place(1)).and_then(|(start, end)| characters.get(start..end));
        let stands = cut.is_some_and(|cut| cut.iter().copied().eq(quote.chars()))
            && whole.contains(&collapse(quote));
        out.push((quote.to_owned(), stands));
    }
    Ok(out)
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten().filter(|item| item.get("span").is_some())
}

fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
