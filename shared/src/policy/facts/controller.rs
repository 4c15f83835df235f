//! Who is responsible: the name a letter is written to.

use std::collections::HashMap;

use super::name_start::name_start;
use super::names::{Capitals, capitalised, related, spelled_out, squash, without_prefix};
use super::{institution, legal_form, parties, postal, register, stated, titled};
use crate::catalogue;
use crate::policy::document::Role;
use crate::policy::lexicon::{Hit, Vocabulary, terms};
use crate::policy::reading::Reading;
use crate::policy::record::{Controller, Record};

/// Names of each kind that are weighed: the controller's is among the first.
const CANDIDATES: usize = 200;
/// Points at most for being found again: a name in every section is a recipient's as often.
const REPEATS: i32 = 6;

/// A name that may be the controller's.
#[derive(Debug, Default)]
struct Candidate {
    name: String,
    sentence: usize,
    score: i32,
    /// How often it was found again.
    repeats: i32,
    country: Option<&'static str>,
    /// The text itself gives it as the name of "us", or as what follows a lead.
    stated: bool,
    /// Nothing but how often it stands in the text speaks for it.
    counted: bool,
}

pub fn read(reading: &Reading, addresses: &[postal::Postal], record: &mut Record) {
    if !record.controller.names.is_empty() {
        return;
    }
    let mut candidates = with_legal_form(reading, 0..reading.sentences.len());
    candidates.extend(bodies(reading));
    let small = SmallWords::of(reading);
    candidates.extend(described(reading, &small));
    candidates.extend(led(reading, &small));
    let titled = titled::names(reading);
    // "Handen in de Klei" in the title, and not its last word.
    let part = |name: &str| {
        let whole = |(title, _): &&(String, usize)| title.split(' ').any(|word| word == name);
        titled.iter().find(whole).is_some_and(|(title, _)| title != name)
    };
    candidates.retain(|candidate| !part(&candidate.name));
    candidates.extend(titled.into_iter().map(|(name, sentence)| Candidate {
        name,
        sentence,
        score: 5 + cues(reading, sentence),
        ..Candidate::default()
    }));
    merge(reading, &mut candidates);
    candidates.sort_by_key(|c| (-c.score, c.sentence));
    prefer_full_name(&mut candidates);
    let Some(best) = candidates.first().filter(|c| c.score > 0) else {
        record.controller.postal_address = None;
        return;
    };
    let mut names = vec![best.name.clone()];
    names.splice(0..0, spelled_out(&reading.doc.flat, &best.name));
    for other in candidates.iter().skip(1).take(6) {
        let known = names.iter().any(|name| squash(name) == squash(&other.name));
        if related(&other.name, &best.name) && !known {
            names.push(other.name.clone());
        }
    }
    // The address that bears the name, where there are several; never that of another company.
    let own = addresses.iter().position(|address| address.value.contains(&best.name));
    // "Wir nutzen Matomo (150 Willis St …)": nor that of a party that the sentence names.
    let other = |a: &postal::Postal| {
        of_another(&a.value, &best.name)
            || parties::organisations(reading, a.sentence).next().is_some()
    };
    let own = own.or_else(|| addresses.iter().position(|a| !other(a)));
    let address = own.map(|own| &addresses[own]);
    record.controller = Controller {
        quote: Some(reading.quote(best.sentence).0),
        registration_number: register::number(reading),
        country: best
            .country
            .map(str::to_owned)
            .or_else(|| address.and_then(|a| register::country(&a.value))),
        postal_address: address.map(|a| postal::without_name(&a.value, &best.name)),
        names,
    };
}

/// "Die Kade Verkehrsbetriebe AöR („KVB“ oder „wir“)": of two names of "us" in one sentence the one with a
/// legal form counts.
fn prefer_full_name(candidates: &mut [Candidate]) {
    let Some(best) = candidates.first().filter(|best| !legal_form::ends(&best.name)) else {
        return;
    };
    let full = |c: &Candidate| c.stated && c.sentence == best.sentence && legal_form::ends(&c.name);
    if let Some(at) = candidates.iter().position(full) {
        candidates[..=at].rotate_right(1);
    }
}

/// Names that end in a legal form, each with its sentence.
pub fn formal_names(
    reading: &Reading,
    sentences: impl Iterator<Item = usize>,
) -> Vec<(String, usize)> {
    with_legal_form(reading, sentences).into_iter().map(|c| (c.name, c.sentence)).collect()
}

/// Names on a line of their own below a lead.
fn led(reading: &Reading, small: &SmallWords) -> Vec<Candidate> {
    let names = stated::led(reading).into_iter().filter(|(name, _)| !is_ordinary(small, name));
    let candidate = |(name, sentence): (&str, usize)| Candidate {
        name: name.to_owned(),
        sentence,
        score: 12 + cues(reading, sentence),
        stated: !is_vendor(name),
        ..Candidate::default()
    };
    names.map(candidate).collect()
}

/// Whether an address begins with the name of another company.
fn of_another(address: &str, name: &str) -> bool {
    let Some((first, _)) = address.split_once(", ") else { return false };
    legal_form::ends(first) && !related(first, name)
}

/// Names that end in a legal form: "Connexeon BV", "IRION GmbH".
fn with_legal_form(reading: &Reading, sentences: impl Iterator<Item = usize>) -> Vec<Candidate> {
    let mut out = Vec::new();
    for sentence in sentences {
        let text = reading.text(sentence);
        if text.len() > 2_000 {
            continue;
        }
        for ((form, country), at) in legal_form::within(text) {
            let before = text[..at].chars().next_back();
            let after = text[at + form.len()..].chars().next();
            let apart = before.is_some_and(|c| matches!(c, ' ' | ',' | '('))
                && !after.is_some_and(|c| c.is_alphanumeric());
            let head = text[..at].trim_end_matches([' ', '(']);
            if apart && let Some(start) = name_start(head, reading.language == "de") {
                let close = usize::from(before == Some('(') && after == Some(')'));
                let end = if before == Some('(') && close == 0 {
                    head.len()
                } else {
                    at + form.len() + close
                };
                let name = text[start..end].trim_matches([' ', ',']);
                let room = out.len() < CANDIDATES;
                let opens = start == 0 && text.trim() != name;
                let dropped = opens && room && !stated::keeps_article(reading, name);
                let name = without_prefix(name, dropped).to_owned();
                let bare = legal_form::is_form(&name);
                // "2801 AB" is a postcode.
                let lettered = text[start..at].chars().any(char::is_alphabetic);
                if room && lettered && !bare && name.len() > 2 {
                    let country = Some(country).filter(|c| !c.is_empty());
                    let us = stated::is_us(reading, sentence, start, end);
                    let stated = us || stated::presents_itself(reading, sentence, end);
                    let score = 4 + 6 * i32::from(us) + cues(reading, sentence)
                        - 5 * i32::from(stated::is_supplier(&text[..start], &text[start..end]));
                    out.push(Candidate {
                        name,
                        sentence,
                        score,
                        country,
                        stated,
                        ..Candidate::default()
                    });
                }
            }
        }
    }
    out
}

/// Bodies without a commercial form, where the text says that they are responsible: "Commune de …".
fn bodies(reading: &Reading) -> Vec<Candidate> {
    let mut out = Vec::new();
    for sentence in (0..reading.sentences.len()).filter(|s| reading.text(*s).len() <= 2_000) {
        if reading.hits(sentence, "institution").next().is_none() {
            continue;
        }
        let cues = cues(reading, sentence);
        if cues < 4 {
            continue;
        }
        for name in institution::named(reading, sentence) {
            out.push(Candidate { name, sentence, score: 4 + cues, ..Candidate::default() });
        }
    }
    out
}

/// Names without a legal form: "MaasISO is de verwerkingsverantwoordelijke", "Privacyverklaring van X",
/// and the one that does everything in the text ("WEBSHOT verwerkt uw gegevens").
fn described(reading: &Reading, small: &SmallWords) -> Vec<Candidate> {
    let mut counts: HashMap<&str, (usize, usize)> = HashMap::new();
    // The same few names stand in a text again and again.
    let mut ordinary: HashMap<&str, bool> = HashMap::new();
    let mut out = Vec::new();
    for sentence in 0..reading.sentences.len() {
        let text = reading.text(sentence);
        let heading = reading.is_heading(sentence);
        let cell = matches!(reading.block(sentence).role, Role::Cell { .. });
        if reading.under(sentence, "heading.definitions") || reading.is_footer(sentence) || cell {
            continue;
        }
        for (start, end) in capitalised(text) {
            let name = &text[start..end];
            let first = start == 0;
            if *ordinary.entry(name).or_insert_with(|| is_ordinary(small, name))
                || stated::is_supplier(&text[..start], name)
            {
                continue;
            }
            let entry = counts.entry(name).or_insert((0, sentence));
            entry.0 += 1 + usize::from(!first && !heading);
            let is = is_beside(reading, sentence, start, end);
            // `Kestrelly ("we", "us")`: of a single word the bracket has to follow.
            let us = (name.contains(' ') || text[end..].starts_with(" ("))
                && stated::is_us(reading, sentence, start, end);
            let stated =
                us || inner_capital(name) && stated::presents_itself(reading, sentence, end);
            let place = is_place(&text[..start]) || stated::is_seat(reading, sentence, start);
            if (is || stated) && !place && out.len() < CANDIDATES {
                // "Kade Klussen (Bram Kaatje)": the name before the bracket.
                let inner = 3 * i32::from(text[..start].ends_with('('));
                let score = 3 + 6 * i32::from(us) + cues(reading, sentence) - inner;
                out.push((
                    first,
                    Candidate {
                        name: name.to_owned(),
                        sentence,
                        score,
                        stated,
                        ..Candidate::default()
                    },
                ));
            }
        }
    }
    // The first word of a sentence has a capital anyway: it must stand elsewhere too, or look like a name.
    out.retain(|(first, candidate)| {
        let count = counts.get(candidate.name.as_str()).map_or(0, |(count, _)| *count);
        !first || inner_capital(&candidate.name) || count >= 2
    });
    let mut out: Vec<Candidate> = out.into_iter().map(|(_, candidate)| candidate).collect();
    let mut frequent: Vec<_> = counts.into_iter().filter(|(_, (count, _))| *count >= 4).collect();
    frequent.sort_by_key(|(name, (count, _))| (std::cmp::Reverse(*count), *name));
    for (name, (count, sentence)) in frequent.into_iter().take(4) {
        let score = i32::try_from(count.min(20) / 4).unwrap_or(1);
        out.push(Candidate {
            name: name.to_owned(),
            sentence,
            score,
            counted: true,
            ..Candidate::default()
        });
    }
    out
}

/// Whether a name stands right before or behind a word for who is responsible; before one for who speaks
/// for it ("Kade, vertreten durch …") or for what it thinks of data protection.
fn is_beside(reading: &Reading, sentence: usize, start: usize, end: usize) -> bool {
    let offset = reading.sentences[sentence].start;
    let before = |(_, hit): (&str, &Hit)| {
        let at = hit.start.wrapping_sub(offset);
        at >= end && at - end < 24
    };
    let behind = |(_, hit): (&str, &Hit)| {
        let (from, to) = (hit.start.wrapping_sub(offset), hit.end.wrapping_sub(offset));
        from < start && start - from < 60 && to <= start && start - to < 12
    };
    reading.hits(sentence, "controller.is").any(|found| before(found) || behind(found))
        || ["represented", "presents"].iter().any(|of| reading.hits(sentence, of).any(before))
}

/// Whether a postcode stands right before: what follows is a place ("79104 Freiburg Telefon").
fn is_place(before: &str) -> bool {
    before.trim_end().ends_with(|c: char| c.is_ascii_digit())
}

/// Words with a capital that are no company: the start of a sentence, terms of the law.
fn is_ordinary(small: &SmallWords, name: &str) -> bool {
    let stop = |word: &str| terms::holds("not_names", word);
    let low = name.to_lowercase();
    let words: Vec<&str> = low.split([' ', '-']).collect();
    name.chars().nth(1).is_none()
        || words.iter().all(|word| small.holds(word) || stop(word))
        || words.first().is_some_and(|first| words.len() > 1 && stop(first))
        || ["gdpr", "privacy", "cookie"].iter().any(|word| low.contains(word))
        || !name.chars().any(char::is_alphabetic)
}

/// Whether a name is, or is a word of, the name of a party that policies name as a recipient.
fn is_vendor(name: &str) -> bool {
    let low = name.to_lowercase();
    catalogue::is_name(&low) || catalogue::is_word_of_names(&low)
}

/// Whether a name is one that the catalogue knows, or begins with one ("Google, Inc.").
pub fn is_known(name: &str) -> bool {
    let plain = name.replace(',', "");
    catalogue::is_name(&plain.to_lowercase()) || opens_with_vendor(&plain)
}

/// Whether a longer name begins with the whole name of such a party ("Google Ireland Limited"; but "Blue
/// Kettle Ltd" shares no more than a word with one).
fn opens_with_vendor(name: &str) -> bool {
    let low = name.to_lowercase();
    low.match_indices(' ').any(|(end, _)| catalogue::is_name(&low[..end]))
}

/// Words that stand in the text without a capital: a capital makes no name of them.
struct SmallWords<'a> {
    vocabulary: &'a Vocabulary,
    /// By the number of the word.
    small: Vec<bool>,
}

impl<'a> SmallWords<'a> {
    fn of(reading: &'a Reading) -> Self {
        let vocabulary = &reading.scan.vocabulary;
        let mut small = vec![false; vocabulary.len()];
        for (sentence, (from, to)) in reading.scan.ranges.iter().enumerate() {
            let block = reading.block(sentence);
            for token in &reading.scan.tokens[*from..*to] {
                let word = &block.text[token.start..token.end];
                let before = &block.text[..token.start];
                let mut after = block.text[token.end..].chars();
                // "kade.example" has no capital whatever the name is.
                let domain = after.next() == Some('.')
                    && after.next().is_some_and(char::is_alphanumeric)
                    || before.ends_with(['.', '@']);
                small[token.word as usize] |= !token.address
                    && !domain
                    && word.starts_with(char::is_lowercase)
                    && *word == block.low[token.start..token.end];
            }
        }
        Self { vocabulary, small }
    }

    /// Whether a word in lower case is one of them.
    fn holds(&self, word: &str) -> bool {
        self.vocabulary.number(word).is_some_and(|number| self.small[number])
    }
}

fn cues(reading: &Reading, sentence: usize) -> i32 {
    let mut score = 0;
    if ["controller.is", "represented", "presents"].iter().any(|of| reading.says(sentence, of)) {
        score += 4;
    }
    if reading.under(sentence, "heading.contact") || reading.under(sentence, "controller.is") {
        score += 2;
    }
    if sentence < 12 {
        score += 3;
    } else if sentence < 40 {
        score += 1;
    }
    if reading.hits(sentence, "tech.").next().is_some()
        || reading.under(sentence, "heading.thirdparties")
    {
        score -= 4;
    }
    if matches!(reading.block(sentence).role, Role::Item(_) | Role::Cell { .. }) {
        score -= 2;
    }
    // "Die Datenschutzerklärung der Kade GmbH finden Sie unter https://…": somebody else's.
    if reading.says(sentence, "reference") && reading.text(sentence).contains("http") {
        score -= 6;
    }
    // "Gehostet bei der Kade GmbH", "erstellt mit dem Generator der Kade AG".
    if reading.says(sentence, "supplies") {
        score -= 8;
    }
    // A name on a line of its own, with its number or address on the next lines.
    let alone = reading.block(sentence).text.len() <= 60 && !reading.is_footer(sentence);
    let next = (sentence + 1..(sentence + 4).min(reading.sentences.len())).any(|s| {
        reading.says(s, "registration")
            || reading.says(s, "contact.postal")
            || reading.text(s).contains('@')
    });
    if alone && next && !reading.is_heading(sentence) {
        score += 5;
    }
    score
}

/// Adds up what is said of the same name: how often it stands in the text, whether the title and the
/// site's own mail domain bear it. A name that is a well-known vendor's counts only with such a domain.
fn merge(reading: &Reading, candidates: &mut Vec<Candidate>) {
    let domains = mail_domains(reading);
    let mut merged: Vec<Candidate> = Vec::new();
    for candidate in candidates.drain(..) {
        match merged.iter_mut().find(|c| c.name == candidate.name) {
            Some(known) => {
                if candidate.score > known.score {
                    known.score = candidate.score;
                    known.sentence = candidate.sentence;
                }
                known.repeats += 1;
                known.country = known.country.or(candidate.country);
                known.stated |= candidate.stated;
                known.counted &= candidate.counted;
            }
            None => merged.push(candidate),
        }
    }
    let title = squash(reading.doc.title.as_deref().unwrap_or(""));
    // What a policy is called above its text; a vendor named in the first sentences is none of that.
    let opening: String = (0..reading.sentences.len().min(3))
        .filter(|s| reading.is_heading(*s))
        .map(|s| squash(reading.text(s)))
        .collect();
    let capitals = Capitals::of(&reading.doc.flat);
    merged.retain_mut(|candidate| {
        let word = candidate.name.split(' ').next().unwrap_or("");
        let first = squash(word);
        candidate.score += 2 * i32::from(reading.block(candidate.sentence).text == candidate.name);
        let whole = squash(&candidate.name);
        let mentions = capitals.mentions(word);
        let domain = first.len() > 2
            && domains.iter().any(|d| {
                *d == first
                    || first.len() > 3 && d.contains(&first)
                    || d.len() > 3 && whole.contains(d.as_str())
            });
        candidate.score += i32::try_from(mentions.min(24) / 4).unwrap_or(0);
        candidate.score += candidate.repeats.min(REPEATS);
        candidate.score +=
            4 * i32::from(domain) + 3 * i32::from(first.len() > 2 && title.contains(&first));
        let formed = legal_form::ends(&candidate.name) || candidate.name.ends_with(')');
        let titled = first.len() > 2 && (title.contains(&first) || opening.contains(&first));
        // German writes every noun with a capital, titles and terms stand with one in every language: a
        // bare word needs more than that.
        let noun = (reading.language == "de" || candidate.counted)
            && candidate.country.is_none()
            && !candidate.stated
            && !formed
            && !domain
            && !(titled && candidate.counted)
            && !has_inner_capital(candidate);
        let vendor = || is_vendor(&candidate.name) || opens_with_vendor(&candidate.name);
        // A vendor's own policy names it all the time. A site with a mailbox of another name only uses that
        // vendor ("Betreiber ist die Google …").
        let dense = formed
            && domains.is_empty()
            && mentions >= 6
            && mentions * 200 >= reading.scan.tokens.len()
            && reading.says(candidate.sentence, "controller.is");
        !noun && (candidate.stated || domain || titled || dense || !vendor())
    });
    *candidates = merged;
}

/// Whether a name looks like one. "Online Services", known by nothing but how often it stands there, has to in
/// one of its words.
fn has_inner_capital(candidate: &Candidate) -> bool {
    if candidate.counted {
        candidate.name.split(' ').any(inner_capital)
    } else {
        inner_capital(&candidate.name)
    }
}

/// "EZ2Manage", "WEBSHOT": capitals or digits inside a word.
fn inner_capital(name: &str) -> bool {
    name.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit())
}

/// The names in the domains of the e-mail addresses of a document.
fn mail_domains(reading: &Reading) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let addresses = reading.doc.flat.lines().flat_map(super::contacts::emails);
    for address in addresses.take(crate::limits::POLICY_ITEMS) {
        let domain = address.rsplit('@').next().unwrap_or("");
        let own = catalogue::registrable_domain(domain).unwrap_or(domain);
        let name = squash(own.split('.').next().unwrap_or(""));
        let authority = super::contacts::is_authority_domain(own);
        if name.len() > 2 && !authority && !out.contains(&name) {
            out.push(name);
        }
    }
    out
}
