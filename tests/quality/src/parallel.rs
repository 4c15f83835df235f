//! The same notice in several languages (`corpus/parallel`): what is read of one must be read of the
//! others. No labels are needed; each pair of versions is compared fact by fact.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use saydo_shared::policy::record::Record;

use crate::material::{self, Material};
use crate::table::{Table, share};

/// The facts of one version, by kind and key.
type Facts = BTreeSet<(&'static str, String)>;

/// Measures agreement, and how much there is to agree on.
pub fn measure(material: &Material, table: &mut Table) -> Result<()> {
    let mut notices: BTreeMap<String, Vec<(String, Facts)>> = BTreeMap::new();
    for path in material.files("parallel", &[".md"])? {
        let language = path.parent().map(material::name).filter(|name| name.len() == 2);
        let Some(language) = language else { continue };
        let facts = facts(&material::read(&[&material::text(&path)?]).record);
        notices.entry(material::name(&path)).or_default().push((language, facts));
    }
    notices.retain(|_, versions| versions.len() > 1);
    if notices.is_empty() {
        table.skip("the same notice in several languages", "corpus/parallel is not there");
        return Ok(());
    }
    let mut agreement = Agreement::default();
    for (notice, versions) in &notices {
        for (i, (one, a)) in versions.iter().enumerate() {
            for (other, b) in &versions[i + 1..] {
                agreement.compare(a, b);
                let pair = format!("{notice} {one}-{other}");
                a.difference(b).for_each(|f| table.miss(format!("parallel: {pair}: {one}: {f:?}")));
                b.difference(a)
                    .for_each(|f| table.miss(format!("parallel: {pair}: {other}: {f:?}")));
            }
        }
    }
    let versions = notices.values().flatten();
    let (count, facts) = versions.fold((0, 0), |(n, sum), (_, facts)| (n + 1, sum + facts.len()));
    let (both, all) = agreement.0.values().fold((0, 0), |sum, of| (sum.0 + of.0, sum.1 + of.1));
    table.at_least("the same notice in two languages: F1 of the facts", share(both, all), 0.85);
    table.at_least("facts read of such a notice, on average", share(facts, count), 8.0);
    for (kind, (both, all)) in agreement.0 {
        table.known(&format!("  of them {kind}"), format!("{:.3} of {all}", share(both, all)));
    }
    Ok(())
}

/// Facts of both versions of all pairs, by kind: those that the other version has too, and all.
#[derive(Default)]
struct Agreement(BTreeMap<&'static str, (usize, usize)>);

impl Agreement {
    fn compare(&mut self, a: &Facts, b: &Facts) {
        for (fact, other) in a.iter().map(|f| (f, b)).chain(b.iter().map(|f| (f, a))) {
            let (both, all) = self.0.entry(fact.0).or_default();
            *both += usize::from(other.contains(fact));
            *all += 1;
        }
    }
}

/// The facts of a record without their wording. Addresses of pages are left out: each language has
/// its own.
fn facts(record: &Record) -> Facts {
    let mut out = Facts::new();
    let mut say = |kind, key: &str| {
        out.insert((kind, key.to_lowercase()));
    };
    record.rights.iter().for_each(|r| say("rights", &r.right));
    for t in &record.technologies {
        let present = if t.polarity == "denied" { "denied" } else { "present" };
        say("technologies", &format!("{} {present}", t.technology));
    }
    for party in &record.third_parties {
        let who = party.organisation.as_deref().unwrap_or(&party.name);
        say("recipients", &format!("{who} {}", party.status));
    }
    record.third_party_categories.iter().for_each(|c| say("categories", &c.category));
    record.legal_bases.iter().for_each(|b| say("legal bases", &b.basis));
    record.purposes.iter().for_each(|p| say("purposes", &p.purpose));
    record.retention.iter().for_each(|r| say("retention", &duration(&r.duration)));
    record.response_times.iter().for_each(|r| say("response times", &duration(&r.duration)));
    for contact in record.contacts.iter().filter(|c| c.kind == "email" || c.kind == "phone") {
        say("contacts", &contact.value);
    }
    record.transfers.iter().for_each(|t| say("safeguards", &t.safeguard));
    record.denials.iter().for_each(|d| say("denials", &d.claim));
    record.opt_outs.iter().for_each(|o| say("ways to object", &o.kind));
    record.frameworks.iter().for_each(|f| say("frameworks", &f.name));
    record.supervisory_authority.iter().for_each(|a| say("authorities", &a.name));
    record.do_not_track.honoured.iter().for_each(|d| say("do not track", &d.to_string()));
    record.last_updated.iter().for_each(|d| say("last updated", d));
    out
}

/// A year is twelve months, a week seven days.
fn duration(iso: &str) -> String {
    let number = |unit: char| iso.strip_prefix('P')?.strip_suffix(unit)?.parse::<u32>().ok();
    match (number('Y'), number('W')) {
        (Some(years), _) => format!("P{}M", years * 12),
        (_, Some(weeks)) => format!("P{}D", weeks * 7),
        _ => iso.to_owned(),
    }
}
