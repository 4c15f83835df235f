//! What a kind of letter needs from its writer: checked before anything is written, so that no letter
//! leaves with a gap in it.

use std::collections::BTreeMap;

use saydo_shared::letter::{Field, Identifier, Kind};
use saydo_shared::report::SiteReport;

use crate::problem::Problem;

/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;

/// Details by name.
pub type Details = BTreeMap<String, String>;

/// Whether each detail belongs to the kind and has a value that it takes.
pub fn known(kind: &Kind, details: &Details) -> Result<(), Problem> {
    for (name, value) in details {
        let field = kind.fields.iter().find(|field| field.name == *name);
        let Some(field) = field else { return Err(unknown(kind, name)) };
        if !takes(field, value.trim()) {
            return Err(refuse(format!("{name}: {value} is not what it takes; {}", give(field))));
        }
    }
    Ok(())
}

/// As [`known`], and none that the letter needs is missing.
pub fn check(kind: &Kind, details: &Details) -> Result<(), Problem> {
    known(kind, details)?;
    let given = |field: &&Field| details.get(&field.name).is_some_and(|v| !v.trim().is_empty());
    let mut missing = kind.fields.iter().filter(|field| field.required && !given(field));
    match missing.next() {
        Some(field) => {
            let label = field.label("en");
            Err(refuse(format!("{} needs {}: {label}; {}", kind.id, field.name, give(field))))
        }
        None => Ok(()),
    }
}

fn unknown(kind: &Kind, name: &str) -> Problem {
    let known: Vec<&str> = kind.fields.iter().map(|field| field.name.as_str()).collect();
    let takes = match known.is_empty() {
        true => "this kind takes none".to_owned(),
        false => format!("{} takes {}", kind.id, known.join(", ")),
    };
    refuse(format!("{name}: no detail of this kind of letter; {takes}"))
}

fn takes(field: &Field, value: &str) -> bool {
    if field.is_date() {
        return value.parse::<jiff::civil::Date>().is_ok();
    }
    !value.is_empty() && (field.choices.is_empty() || field.choices.iter().any(|c| c == value))
}

/// How a detail is given.
fn give(field: &Field) -> String {
    let value = match (field.is_date(), field.choices.is_empty()) {
        (true, _) => "YYYY-MM-DD".to_owned(),
        (_, true) => "\"…\"".to_owned(),
        (_, false) => field.choices.join("|"),
    };
    format!("give it with --detail {}={value}", field.name)
}

fn refuse(why: String) -> Problem {
    Problem::Detail(why)
}

/// The identifiers that the user names, by name and value, with what the report knows of their cookies.
/// Whether a value may stand in the letter is decided where it is composed.
pub fn identifiers(
    report: &SiteReport,
    given: &[(String, String)],
) -> Result<Vec<Identifier>, Problem> {
    given.iter().map(|(name, value)| identifier(report, name, value)).collect()
}

fn identifier(report: &SiteReport, name: &str, value: &str) -> Result<Identifier, Problem> {
    let seen = report.rows.iter().flat_map(|row| &row.finding.evidence);
    let cookies = seen.filter_map(|seen| Some((seen, seen.cookie.as_ref()?)));
    let newest =
        cookies.filter(|(_, cookie)| cookie.name == name).max_by_key(|(seen, _)| seen.time);
    let Some((seen, cookie)) = newest else {
        return Err(refuse(format!(
            "{name}: no cookie of this name in the report of {}; `saydo report --site {}` shows those that there are",
            report.site, report.site
        )));
    };
    let life = cookie.lifetime_days.filter(|days| days.is_finite() && *days > 0.0);
    let expires = life.map_or(0, |days| seen.time.saturating_add((days * DAY) as u64));
    Ok(Identifier {
        name: cookie.name.clone(),
        domain: cookie.domain.clone(),
        value: value.to_owned(),
        last_seen: seen.time,
        expires: if seen.time == 0 { 0 } else { expires },
    })
}

#[cfg(test)]
mod tests {
    use saydo_shared::letter::kinds;

    #[test]
    fn a_missing_detail_is_named_with_the_way_to_give_it() {
        let check = |kind: &str, given: &[(&str, &str)], expected: Option<&str>| {
            let kind = kinds().iter().find(|known| known.id == kind).unwrap();
            let details = given.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
            let said = super::check(kind, &details).err().map(|problem| problem.to_string());
            match expected {
                Some(part) => assert!(said.as_ref().is_some_and(|s| s.contains(part)), "{said:?}"),
                None => assert_eq!(said, None),
            }
        };
        check("opt_out", &[], None);
        check("objection", &[("reason", "I handle secrets")], None);
        check("objection", &[], Some("--detail reason="));
        check("objection", &[("reason", " ")], Some("reason"));
        check("rectification", &[("wrong", "Ana")], Some("--detail right="));
        check("erasure", &[("scope", "some")], Some("--detail scope=block|full"));
        check("reminder", &[("sent_on", "yesterday")], Some("YYYY-MM-DD"));
        check("opt_out", &[("reason", "x")], Some("takes account"));
        check("question", &[("reason", "x")], Some("takes none"));
    }
}
