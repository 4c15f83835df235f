//! Where to write, on German and English policies labelled with the address of the data protection
//! officer (`corpus/tiltify`); also who is responsible and which rights are read there.

use anyhow::Result;
use saydo_shared::policy::record::Record;
use serde_json::Value;

use crate::material::{self, Material, field};
use crate::table::{Counts, Table};

/// Rights by their label there; each stands for one of several.
const RIGHTS: [(&str, &[&str]); 5] = [
    ("rightToInformation", &["access"]),
    ("rightToRectificationOrDeletion", &["rectification", "erasure"]),
    ("rightToComplain", &["complaint"]),
    ("rightToWithdrawConsent", &["withdraw_consent"]),
    ("rightToDataPortability", &["portability"]),
];

/// Measures contacts, controllers and rights.
pub fn measure(material: &Material, table: &mut Table) -> Result<()> {
    let files = material.files("tiltify/data/annotated_policies", &[".json"])?;
    if files.is_empty() {
        table.skip("data-protection e-mail first", "corpus/tiltify is not there");
        return Ok(());
    }
    let (mut mail, mut named, mut rights) =
        (Counts::default(), Counts::default(), Counts::default());
    for path in &files {
        let label = material::json(path)?;
        let record = material::read(&[field(&label["document"], "text")]).record;
        let file = material::name(path);
        addresses(&label, &record, &file, &mut mail, table);
        controller(&label, &record, &file, &mut named, table);
        for (right, names) in RIGHTS {
            if texts(&label, right).next().is_none() {
                continue;
            }
            if record.rights.iter().any(|r| names.contains(&r.right.as_str())) {
                rights.right += 1;
            } else {
                rights.missed += 1;
                table.miss(format!("contacts: {file}: no {right}"));
            }
        }
    }
    // One label is the supervisory authority's own mailbox, which is no address to write to.
    let labelled = mail.right + mail.missed;
    let measure = "data-protection e-mail first, tiltify";
    table.count(measure, mail.right, labelled, labelled.saturating_sub(1));
    let of = |counts: Counts| format!("{} of {}", counts.right, counts.right + counts.missed);
    table.known("controller's name, tiltify", of(named));
    table.known("labelled rights found, tiltify", of(rights));
    Ok(())
}

/// Whether the first e-mail address is one that is labelled as the data protection officer's.
fn addresses(label: &Value, record: &Record, file: &str, counts: &mut Counts, table: &Table) {
    let right: Vec<String> =
        texts(label, "dataProtectionOfficer--E-Mail").flat_map(addresses_in).collect();
    if right.is_empty() {
        return;
    }
    let first = record.contacts.iter().find(|contact| contact.kind == "email");
    if first.is_some_and(|first| right.contains(&first.value.to_lowercase())) {
        counts.right += 1;
    } else {
        counts.missed += 1;
        let got = first.map_or("none", |first| first.value.as_str());
        table.miss(format!("contacts: {file}: {got} instead of {}", right.join(", ")));
    }
}

/// Whether the first name of the controller and a labelled one are the same or one holds the other.
fn controller(label: &Value, record: &Record, file: &str, counts: &mut Counts, table: &Table) {
    // Some labels were encoded several times over.
    let plain = |name: &str| name.replace("amp;", "");
    let right: Vec<String> = texts(label, "controller--Company Name").map(plain).collect();
    if right.is_empty() {
        return;
    }
    let got = record.controller.names.first().map_or("", String::as_str);
    let squash = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let (a, all) = (squash(got), right.iter().map(|name| squash(name)));
    if !a.is_empty() && all.into_iter().any(|b| a.contains(&b) || b.contains(&a)) {
        counts.right += 1;
    } else {
        counts.missed += 1;
        table.miss(format!("contacts: {file}: controller {got:?} instead of {right:?}"));
    }
}

/// The annotated passages whose label begins like this.
fn texts<'a>(label: &'a Value, kind: &'a str) -> impl Iterator<Item = &'a str> {
    label["annotations"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(move |note| field(note, "annotation_label").starts_with(kind))
        .map(|note| field(note, "annotation_text"))
}

/// The e-mail addresses in a passage, in lower case.
fn addresses_in(text: &str) -> Vec<String> {
    let plain = text.to_lowercase().replace("(at)", "@").replace("[at]", "@");
    plain
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned())
        .filter(|word| word.contains('@'))
        .collect()
}
