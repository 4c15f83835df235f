//! Places to opt out that can not work: a service's name under another ending, a place that is gone, an
//! address that was damaged.

use super::note;
use super::wording::rows;
use crate::policy::facts::optouts;
use crate::policy::reading::Reading;
use crate::policy::record::{Diagnostic, Record};
use url::Url;

const OPTOUTS: &str = include_str!("../../../data/policy/checks/optouts.tsv");

pub fn check(reading: &Reading, record: &mut Record) {
    for sentence in 0..reading.sentences.len() {
        if reading.block(sentence).chrome {
            continue;
        }
        for (target, linked) in addresses(reading, sentence) {
            if let Some(what) = judge(&target, linked) {
                note(reading, record, sentence, what);
            }
        }
    }
}

/// The addresses of a sentence, and whether each is a link (its end is then its own, and no full stop).
fn addresses(reading: &Reading, sentence: usize) -> Vec<(String, bool)> {
    let s = &reading.sentences[sentence];
    let links = &reading.block(sentence).links;
    let first = links.partition_point(|(start, ..)| *start < s.start);
    let inside = links[first..].iter().take_while(|(start, ..)| *start < s.end);
    let mut out: Vec<_> = inside.map(|(_, _, target)| (target.clone(), true)).collect();
    out.extend(optouts::written(reading, sentence).map(|word| (word.to_owned(), false)));
    out
}

/// What is wrong with an address, if anything.
fn judge(target: &str, linked: bool) -> Option<Diagnostic> {
    let say = |code: &str, since: &str, instead: &str| Diagnostic {
        code: code.to_owned(),
        about: Some(target.to_owned()),
        since: Some(since.to_owned()).filter(|since| !since.is_empty()),
        instead: Some(instead.to_owned()).filter(|instead| !instead.is_empty()),
        ..Diagnostic::default()
    };
    if linked && optouts::is_place(target) && is_damaged(target) {
        return Some(say("mangled_link", "", ""));
    }
    let url = parse(target)?;
    let host = url.host_str()?.trim_start_matches("www.").trim_end_matches('.').to_owned();
    let place = format!("{host}{}", url.path());
    rows(OPTOUTS).find_map(|row| {
        let [kind, home, other, instead, since, ..] = row[..] else { return None };
        match kind {
            "moved" if is_under(&place, home) => Some(say("dead_opt_out", since, instead)),
            "home" if optouts::is_place(target) && is_abroad(&host, home, other) => {
                Some(say("wrong_opt_out", "", home))
            }
            _ => None,
        }
    })
}

fn parse(target: &str) -> Option<Url> {
    let whole =
        if target.starts_with("www.") { format!("https://{target}") } else { target.into() };
    Url::parse(&whole).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
}

/// Whether a host and path is the known one, or below it.
fn is_under(place: &str, known: &str) -> bool {
    let below = place
        .strip_prefix(known)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '.']));
    // A host stands for its subdomains too.
    let host = place.split('/').next().unwrap_or("");
    below || host.strip_suffix(known).is_some_and(|sub| sub.ends_with('.'))
}

/// Whether a host bears a service's name under an ending that is not the service's.
fn is_abroad(host: &str, home: &str, other: &str) -> bool {
    let site = crate::catalogue::registrable_domain(host).unwrap_or(host);
    let name = |domain: &str| domain.split('.').next().unwrap_or("").to_owned();
    site != home && name(site) == name(home) && !other.split('|').any(|known| known == site)
}

/// Whether an address was damaged in copying: signs of the sentence at its end, two beginnings, a gap.
fn is_damaged(target: &str) -> bool {
    let low = target.trim().to_lowercase();
    let beginnings = low.matches("http").count();
    low.ends_with(['.', ',', ';', ')', '>', '"'])
        || low.ends_with("%20")
        || low.contains(' ')
        || beginnings > 1 && (low.starts_with("http://http") || low.starts_with("https://http"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_lead_nowhere_are_told_from_good_ones() {
        let check = |target: &str, code: Option<&str>| {
            let found = judge(target, true).map(|what| what.code);
            assert_eq!(found.as_deref(), code, "{target}");
        };
        check("https://www.facebook.nl/settings?tab=ads", Some("wrong_opt_out"));
        check("https://www.facebook.com/settings?tab=ads", None);
        check("https://www.facebook.nl/ons-bedrijf", None);
        check("http://www.aboutads.info/choices.", Some("mangled_link"));
        check("http://www.aboutads.info/choices/", None);
        check("http://http://www.aboutads.info/choices", Some("mangled_link"));
        check("http://www.youronlinechoices.nl", Some("wrong_opt_out"));
        check("http://www.youronlinechoices.eu/", None);
        check("https://www.youronlinechoices.com/nl/", None);
        check("https://www.addthis.com/privacy/opt-out", Some("dead_opt_out"));
        check("http://tags.bluekai.com/opt-out", Some("dead_opt_out"));
        check("https://tools.google.com/dlpage/gaoptout?hl=nl", None);
        check("https://optout.example.org/", None);
    }
}
