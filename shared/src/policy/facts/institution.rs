//! Controllers without a commercial legal form: a commune, a university, an association.
//!
//! Such a name begins with the word for the kind of body and runs on through small words ("Université
//! des Trois-Vallées"). Whether it is the controller's is for `controller` to judge.

use crate::policy::reading::Reading;

/// Words that a name may run on for.
const WORDS: usize = 10;

/// Names of bodies in a sentence.
pub fn named(reading: &Reading, sentence: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for (kind, hit) in reading.hits(sentence, "institution") {
        let Some(last) = run(reading, sentence, hit.last) else { continue };
        let tokens = &reading.scan.tokens;
        // "L'association Les Amis du Canal" is called "Les Amis du Canal".
        let start = match kind {
            "" => hit.start,
            _ if is_capital(reading, sentence, hit.last) => tokens[hit.last].start,
            _ => continue,
        };
        let name = &reading.block(sentence).text[start..tokens[last].end];
        if !out.iter().any(|known| known == name) {
            out.push(name.to_owned());
        }
    }
    out
}

/// The last capitalised word of a name that goes on at a token.
fn run(reading: &Reading, sentence: usize, from: usize) -> Option<usize> {
    let (_, to) = reading.scan.ranges[sentence];
    let text = &reading.block(sentence).text;
    let tokens = &reading.scan.tokens;
    let mut last = None;
    for at in from..to.min(from + WORDS) {
        let gap = &text[tokens[at - 1].end..tokens[at].start];
        let joined = matches!(gap, "-" | "'");
        let small = reading
            .hits(sentence, "nameword")
            .any(|(rest, hit)| rest.is_empty() && hit.first == at);
        if !joined && gap != " " {
            break;
        }
        if is_capital(reading, sentence, at) {
            last = Some(at);
        } else if !joined && !small {
            break;
        }
    }
    last
}

fn is_capital(reading: &Reading, sentence: usize, token: usize) -> bool {
    reading
        .scan
        .tokens
        .get(token)
        .and_then(|t| reading.block(sentence).text.get(t.start..t.end))
        .is_some_and(|word| word.starts_with(char::is_uppercase))
}
