//! Technologies: which are used, which are denied, which only under a condition.

use super::{add, answered_no, is_definition, is_planned, parties, stating};
use crate::policy::document::Role;
use crate::policy::lexicon::Hit;
use crate::policy::reading::{Polarity, Reading};
use crate::policy::record::{Record, Technology};

/// Quotes kept for one technology and polarity.
const QUOTES: usize = 6;
/// Technologies that are data: they are kept or not, where others are used or not.
const DATA: &[&str] = &[
    "tech.ip_address",
    "tech.device_id",
    "tech.advertising_id",
    "tech.location",
    "tech.log_file",
    "tech.hashed_email",
];

/// What glossaries explain in the words of the law.
const DEFINED: &[&str] = &["tech.profiling", "tech.automated_decision"];

pub fn read(reading: &Reading, record: &mut Record) {
    let before = record.technologies.len();
    for sentence in stating(reading) {
        let hits: Vec<_> = reading.hits(sentence, "tech.").collect();
        let defined = is_definition(reading, sentence);
        let mut seen: Vec<&str> = Vec::new();
        for (name, hit) in &hits {
            // "Geen tracking cookies" denies tracking cookies, not cookies: the longest wording counts.
            let inside_other = hits.iter().any(|(other, longer)| {
                other != name
                    && longer.first <= hit.first
                    && longer.last >= hit.last
                    && (longer.last - longer.first > hit.last - hit.first || *name == "cookie")
            });
            // "Tracking protection" is none, neither used nor denied.
            let protection = reading.hits(sentence, "protection").any(|(rest, longer)| {
                rest.is_empty() && longer.first <= hit.first && longer.last >= hit.last
            });
            // "Cookies are small files that …" is how many a policy begins to say that it sets them;
            // what data are, and what profiling is, says the law.
            let defined = defined && DEFINED.iter().chain(DATA).any(|of| of.ends_with(name));
            // "Wij beheren voor klanten: Google Analytics" states nothing of this site.
            let of_client = parties::of_client(reading, sentence, hit.first);
            if protection || defined || of_client || is_planned(reading, hit.sentence, hit.first) {
                continue;
            }
            let denied = holds_negation(reading, hit) || answered_no(reading, sentence);
            let said = if denied { Polarity::Denied } else { reading.polarity(hit) };
            let polarity = match said {
                // "Geen cookies die u herkennen", "onze cookies volgen u niet": neither done nor denied.
                Polarity::Denied
                    if reading.is_narrowed(hit)
                        || denies_act(reading, hit) && !holds_negation(reading, hit) =>
                {
                    continue;
                }
                // "Geen gegevens verzameld via cookies van derden" says of no such kind that it is used.
                Polarity::Denied if !denies_use(reading, hit) || gets_none(reading, hit) => {
                    let before = |neg: &&Hit| neg.last <= hit.first;
                    if name.ends_with("cookie") && negations(reading, sentence).iter().all(before) {
                        continue;
                    }
                    Polarity::Used
                }
                polarity => polarity,
            };
            let local = *name == "remote_font" && reading.says(sentence, "locally");
            let polarity = if local { Polarity::Denied } else { polarity };
            let of_right =
                polarity != Polarity::Denied && reading.says(sentence, "right.automated_decision");
            let past =
                polarity != Polarity::Denied && reading.is_past(sentence, hit.first, hit.last);
            let denied_inside = inside_other && polarity == Polarity::Denied;
            let aside = polarity != Polarity::Denied && is_aside(reading, name, &hits);
            if denied_inside || seen.contains(name) || of_right || past || aside {
                continue;
            }
            seen.push(name);
            let polarity = polarity.id();
            let known = record
                .technologies
                .iter()
                .filter(|t| {
                    t.technology == *name && t.polarity == polarity && t.document == reading.index
                })
                .count();
            if known >= QUOTES {
                continue;
            }
            let (quote, span) = reading.quote(sentence);
            let item = Technology {
                technology: (*name).to_owned(),
                polarity: polarity.to_owned(),
                heading: reading.is_heading(sentence),
                quote,
                span,
                document: reading.index,
                sentence,
            };
            add(&mut record.technologies, item);
        }
    }
    drop_denied_headings(record, before);
}

/// Whether a sentence is a heading without a verb, or nothing but a link.
fn is_title(reading: &Reading, sentence: usize) -> bool {
    let s = &reading.sentences[sentence];
    let whole = |(start, end, _): &(usize, usize, String)| *start <= s.start && *end >= s.end;
    reading.is_heading(sentence) && !reading.says(sentence, "verb")
        || reading.block(sentence).links.iter().any(whole)
}

/// Whether a technology is only mentioned. "Tracking" is the family of what else the sentence names; an
/// IP address is data where it is listed or stands in a log; "you can opt out of personalised ads" tells
/// of a choice.
fn is_aside(reading: &Reading, name: &str, hits: &[(&'static str, &Hit)]) -> bool {
    let sentence = hits.first().map_or(0, |(_, hit)| hit.sentence);
    let beside = |kind: &str| hits.iter().any(|(other, _)| *other == kind);
    match name {
        // A bare heading, or a link to the page on cookies, states nothing.
        "cookie" => is_title(reading, sentence),
        "tracking" => hits.iter().any(|(other, _)| *other != name),
        "ip_address" => {
            matches!(reading.block(sentence).role, Role::Item(_) | Role::Cell { .. })
                || beside("log_file")
                || beside("ip_anonymisation")
                || reading.says(sentence, "object.no_merging")
                || reading.says(sentence, "definition")
        }
        "behavioural_targeting" | "interest_based_advertising" | "retargeting" => {
            reading.is_heading(sentence)
                || reading.says(sentence, "optout.stop") && !beside("cookie")
        }
        "location" => reading.is_heading(sentence) || reading.says(sentence, "optout.control"),
        _ => false,
    }
}

/// A heading names what its section is about, also where the section denies it.
fn drop_denied_headings(record: &mut Record, from: usize) {
    let denied: Vec<String> = record.technologies[from..]
        .iter()
        .filter(|t| t.polarity == "denied")
        .map(|t| t.technology.clone())
        .collect();
    record
        .technologies
        .retain(|t| !(t.heading && t.polarity != "denied" && denied.contains(&t.technology)));
}

/// Whether a negation denies the technology itself: not the data it carries ("geen persoonsgegevens in
/// deze cookies"), not a purpose it has ("dit cookie wordt niet gebruikt voor reclame", "we do not use
/// cookies to identify you"), not what it does ("cookies can not harm").
pub(super) fn denies_use(reading: &Reading, hit: &Hit) -> bool {
    let sentence = hit.sentence;
    let negations = negations(reading, sentence);
    // "Google does not combine your IP address", "we do not share your location" leave the data kept.
    let passed = ["object.no_merging", "object.no_sharing", "object.no_sale"];
    if DATA.contains(&reading.lexicon.name(hit.concept))
        && passed.iter().any(|act| reading.says(sentence, act))
        && !reading.says(sentence, "gather")
    {
        return false;
    }
    // "Die Logfiles werden nicht ausgewertet" leaves them kept.
    let analysed = |neg: &&Hit| {
        reading.hits(sentence, "analysed").any(|(rest, verb)| {
            rest.is_empty() && verb.first <= neg.last + 1 && neg.first <= verb.last + 1
        })
    };
    if DATA.contains(&reading.lexicon.name(hit.concept))
        && !negations.is_empty()
        && negations.iter().all(analysed)
    {
        return false;
    }
    let applied = |neg: &Hit| {
        let near = |(rest, h): (&str, &Hit)| {
            rest.is_empty() && h.first <= neg.last + 4 && neg.first <= h.last + 4
        };
        let act = |(_, verb): (&str, &Hit)| verb.first < hit.last && hit.first < verb.last;
        DATA.contains(&reading.lexicon.name(hit.concept))
            || reading.hits(sentence, "verb").any(act)
            || !reading.lexicon.knows("applied")
            || reading.hits(sentence, "applied").any(near)
    };
    // Denied by what introduces its list.
    if negations.is_empty() {
        return true;
    }
    let between = |concept: &'static str, from: usize, to: usize| {
        reading
            .hits(sentence, concept)
            .any(|(rest, h)| rest.is_empty() && h.first >= from && h.last <= to)
    };
    // "Im Rahmen der Webanalyse werden keine Namen gespeichert": what is denied happens beside it.
    let circumstance = reading
        .hits(sentence, "within")
        .any(|(rest, h)| rest.is_empty() && h.last <= hit.first && hit.first - h.last <= 1);
    negations.iter().any(|neg| {
        // "Sans cookies", "nous ne vous pistons pas": the negation may hold the thing itself.
        if neg.first <= hit.first {
            !between("dataword", neg.last, hit.first)
                && !reading
                    .hits(sentence, "forpurpose")
                    .any(|(rest, h)| rest.is_empty() && h.first == hit.last)
        } else {
            applied(neg)
                && !circumstance
                && !reading.hits(sentence, "usedfor").any(|(rest, h)| {
                    rest.is_empty() && h.first >= neg.first && h.first <= neg.last + 2
                })
        }
    })
}

/// "Uw naam wordt niet naar Google Analytics gestuurd": some data do not go there; the tool is in use.
fn gets_none(reading: &Reading, hit: &Hit) -> bool {
    let before = |(rest, to): (&str, &Hit)| rest.is_empty() && to.last == hit.first;
    reading.says(hit.sentence, "neg.clause")
        && !reading.says(hit.sentence, "dataword")
        && reading.says(hit.sentence, "sharecue")
        && reading.hits(hit.sentence, "towards").any(before)
}

/// "Wij volgen u niet over andere websites", "sessies worden niet opgenomen": the wording begins with the
/// verb that is negated within it, or ends with it.
fn holds_negation(reading: &Reading, hit: &Hit) -> bool {
    let verb = reading.hits(hit.sentence, "verb").any(|(_, verb)| verb.first == hit.first)
        || reading.hits(hit.sentence, "applied").any(|(_, done)| done.last == hit.last);
    let within = |neg: &&Hit| neg.first > hit.first && neg.last < hit.last;
    verb && negations(reading, hit.sentence).iter().any(within)
}

/// Whether what is denied is an act that the wording holds: "deze cookies volgen u niet".
fn denies_act(reading: &Reading, hit: &Hit) -> bool {
    let verb = reading.hits(hit.sentence, "verb").any(|(_, verb)| verb.last == hit.last);
    verb && hit.last - hit.first > 1
        && negations(reading, hit.sentence).iter().all(|neg| neg.first >= hit.last)
}

fn negations(reading: &Reading, sentence: usize) -> Vec<&Hit> {
    let all = reading.hits(sentence, "neg.");
    all.filter(|(kind, _)| *kind != "not").map(|(_, neg)| neg).collect()
}
