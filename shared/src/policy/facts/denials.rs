//! What the policy says is not done, with the exception and the condition that go with it.

use super::{add, stating, technologies};
use crate::policy::lexicon::Hit;
use crate::policy::reading::Reading;
use crate::policy::record::{Denial, Record};

/// Claims that say the same of a wider thing are dropped where a narrower one stands in the sentence.
const NARROWER: &[(&str, &str)] = &[
    ("no_tracking", "no_cookies"),
    ("no_advertising", "no_cookies"),
    ("no_fingerprinting", "no_tracking"),
    ("no_profiling", "no_advertising"),
    ("no_sensitive_data", "no_personal_data"),
    ("no_financial_data", "no_personal_data"),
    ("no_children", "no_personal_data"),
    ("no_financial_data", "no_sharing"),
    ("no_sensitive_data", "no_sharing"),
    // "No data of children are sold": the sale is denied.
    ("no_sale", "no_children"),
    ("no_sharing", "no_children"),
];

/// Claims about a technique: what is denied of its data or of a purpose does not deny it.
const TECHNIQUES: &[&str] = &["no_cookies", "no_tracking", "no_fingerprinting", "no_advertising"];

pub fn read(reading: &Reading, record: &mut Record) {
    // The words that a letter has to carry as its subject ("Do not track") are no statement.
    let subjects: Vec<usize> = record
        .contacts
        .iter()
        .filter(|contact| contact.document == reading.index && contact.required_subject.is_some())
        .map(|contact| contact.sentence)
        .collect();
    for sentence in stating(reading).filter(|sentence| !subjects.contains(sentence)) {
        let mut claims: Vec<&'static str> = Vec::new();
        for (claim, hit) in reading.hits(sentence, "object.") {
            let meant = !TECHNIQUES.contains(&claim) || technologies::denies_use(reading, hit);
            // "Cookies bevatten geen virussen": a thing stands before no negation of its own.
            let denied = if claim == "no_cookies" {
                reading.denies(sentence, hit.first, hit.last)
            } else {
                reading.denies_verb(hit) || claim == "no_personal_data" && is_within(reading, hit)
            };
            if !claims.contains(&claim) && meant && denied && !reading.is_narrowed(hit) {
                claims.push(claim);
            }
        }
        if claims.is_empty() || reading.says(sentence, "breach") {
            continue;
        }
        // "Wij verkopen uw gegevens niet aan derden": the words for whom it is not sold to.
        let sale = reading.hits(sentence, "object.no_sale").map(|(_, hit)| hit.first).min();
        let shared = |(_, hit): (&str, &Hit)| {
            let recipient = |(_, to): (&str, &Hit)| to.first == hit.first;
            // "Delen met anderen Kade verkoopt uw gegevens niet": a title run into the sentence.
            let apart = sale.is_some_and(|sale| hit.last <= sale && !joined(reading, hit, sale));
            hit.last - hit.first <= 2 && !apart && !reading.hits(sentence, "towards").any(recipient)
        };
        if claims.contains(&"no_sale") && !reading.hits(sentence, "object.no_sharing").any(shared) {
            claims.retain(|claim| *claim != "no_sharing");
        }
        // "No tracking and no advertising cookies" denies cookies, not advertising.
        let of_cookies = |(_, hit): (&str, &Hit)| {
            reading.hits(sentence, "tech.").any(|(name, kind)| {
                name.ends_with("cookie") && kind.first <= hit.first && hit.last <= kind.last
            })
        };
        if claims.contains(&"no_tracking")
            && reading.hits(sentence, "object.no_advertising").all(of_cookies)
        {
            claims.retain(|claim| *claim != "no_advertising");
        }
        // "Not sold for commercial purposes" denies the sale; "not used for marketing and not shared" both.
        let given = ["object.no_sale", "object.no_sharing"].iter().flat_map(|act| {
            reading
                .hits(sentence, act)
                .filter(|(rest, _)| rest.is_empty())
                .map(|(_, hit)| hit.first)
        });
        if let Some(first) = given.min()
            && claims.iter().any(|claim| matches!(*claim, "no_sale" | "no_sharing"))
            && reading.hits(sentence, "object.no_advertising").all(|(_, hit)| hit.first > first)
        {
            claims.retain(|claim| *claim != "no_advertising");
        }
        let all = claims.clone();
        claims.retain(|claim| {
            !NARROWER.iter().any(|(narrow, wide)| wide == claim && all.contains(narrow))
        });
        for claim in claims {
            push(reading, record, sentence, claim);
        }
    }
}

/// Whether a comma, "and" or a negation stands between what was found and a later token.
fn joined(reading: &Reading, hit: &Hit, token: usize) -> bool {
    let block = reading.block(hit.sentence);
    let between = reading.scan.tokens.get(token).map_or(hit.end, |token| token.start);
    let within = |(_, found): (&str, &Hit)| found.first >= hit.last && found.last <= token;
    block.text.get(hit.end..between).is_some_and(|gap| gap.contains([',', '/']))
        || reading.hits(hit.sentence, "and").any(within)
        || reading.hits(hit.sentence, "neg.").any(within)
}

/// "Wij verzamelen geen persoonsgegevens": the negation stands between the words of what is denied. Not
/// where only a part is ("geen onnodige persoonsgegevens").
fn is_within(reading: &Reading, hit: &Hit) -> bool {
    let pre = |(_, neg): (&str, &Hit)| neg.first > hit.first && neg.last < hit.last;
    reading.hits(hit.sentence, "neg.pre").any(pre)
        && !reading.says(hit.sentence, "excepted")
        && !reading.hits(hit.sentence, "user").any(|(_, user)| user.last <= hit.first)
}

fn push(reading: &Reading, record: &mut Record, sentence: usize, claim: &str) {
    let (quote, span) = reading.quote(sentence);
    if record.denials.iter().any(|d| d.claim == claim && d.quote == quote) {
        return;
    }
    let part = |except: bool| {
        let s = &reading.sentences[sentence];
        let block = reading.block(sentence);
        reading.conditions(sentence).find(|(kind, _)| (*kind == "except") == except).map(
            |(_, hit)| {
                // "Aside from what you publish, nothing is shared": an exception that stands in front ends
                // with its clause.
                let rest = block.text.get(hit.start..s.end).unwrap_or("");
                let front = hit.start == s.start;
                let clause = rest.find(',').filter(|_| front).map_or(s.end, |at| hit.start + at);
                let end = if except { clause } else { hit.end };
                block.text.get(hit.start..end).unwrap_or("").to_owned()
            },
        )
    };
    let item = Denial {
        claim: claim.to_owned(),
        exception: part(true),
        condition: part(false),
        quote,
        span,
        document: reading.index,
        sentence,
    };
    add(&mut record.denials, item);
}
