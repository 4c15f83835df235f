//! A made-up visit, to show what a letter looks like before there is a real one.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::law;
use super::words::data;
use super::{Identifier, Kind, Order};
use crate::report::SiteReport;

/// The example: a report, and the words that the policy uses in each language.
#[derive(Default, Deserialize)]
#[serde(default)]
struct File {
    quotes: BTreeMap<String, BTreeMap<String, String>>,
    report: Option<SiteReport>,
    identifier: Option<Identifier>,
}

/// The example's report in a language, and what an order for a letter of this kind starts from; the
/// caller fills in date and details. `None` never happens: a test holds the data to it.
#[must_use]
pub fn example(kind: &Kind, language: &str) -> Option<(SiteReport, Order)> {
    let file: File = data(include_str!("../../data/letters/example.toml"));
    let mut report = file.report?;
    report.policy.language = language.to_owned();
    let at_home = |pack: &&law::Pack| pack.language == language && !pack.countries.is_empty();
    let country = law::packs().iter().find(at_home).and_then(|pack| pack.countries.first());
    report.policy.controller.country = country.cloned();
    for row in &mut report.rows {
        let words =
            row.assessment.quote.take().and_then(|key| file.quotes.get(&key)?.get(language));
        row.assessment.quote = words.cloned();
    }
    let vendor = report.rows.first()?.finding.vendor.as_ref()?.name.clone();
    let order = Order {
        kind: kind.id.clone(),
        language: language.to_owned(),
        vendor: Some(vendor).filter(|_| kind.to == "vendor"),
        identifiers: file.identifier.into_iter().collect(),
        ..Order::default()
    };
    Some((report, order))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::{LANGUAGES, compose, kinds};

    #[test]
    fn every_kind_can_be_shown_in_every_language() {
        for language in LANGUAGES {
            for kind in kinds() {
                let (report, mut order) = example(kind, language).unwrap();
                order.date = "2026-11-23".into();
                let letter = compose(&report, &order);
                assert_eq!((letter.kind.as_str(), letter.language.as_str()), (&*kind.id, language));
                assert_eq!(letter.body.contains("trk.1."), kind.identifiers, "{}", kind.id);
                assert!(kind.to != "vendor" || letter.body.contains("Tracker Example"));
                let quoted = report.rows[0].assessment.quote.as_deref().unwrap();
                assert_eq!(letter.body.contains(quoted), kind.policy && kind.id != "reminder");
            }
        }
    }
}
