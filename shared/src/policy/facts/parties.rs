//! Named third parties, and in which capacity each is named.
//!
//! Being named as an example of something else, as an account of a client, in a definition, in an
//! address or in a denial is not being named as a recipient: the status says which it is.

use super::{add, answered_no, is_planned, legal_form, names, stating};
use crate::catalogue::{self, Name};
use crate::policy::document::Block;
use crate::policy::lexicon::{Hit, Token, terms};
use crate::policy::reading::Reading;
use crate::policy::record::{Record, ThirdParty};

const QUOTES: usize = 6;

/// The organisations that a sentence names, whatever it says of them.
pub fn organisations(reading: &Reading, sentence: usize) -> impl Iterator<Item = &'static str> {
    mentions(reading, sentence).into_iter().map(|mention| mention.hit.organisation)
}

pub fn read(reading: &Reading, record: &mut Record) {
    for sentence in stating(reading) {
        let mentions = mentions(reading, sentence);
        for mention in &mentions {
            push(reading, record, sentence, mention, &mentions);
        }
    }
}

/// A name found in a sentence.
struct Mention {
    name: String,
    hit: catalogue::Hit,
    first: usize,
    last: usize,
}

/// Words between "only" and the name it limits, at most.
const ONLY: usize = 3;
/// Words between a house and what is given as an example of it, at most.
const EXAMPLE: usize = 4;

/// The names in a sentence, the longest at each place.
fn mentions(reading: &Reading, sentence: usize) -> Vec<Mention> {
    let (from, to) = reading.scan.ranges[sentence];
    let block = reading.block(sentence);
    let tokens = &reading.scan.tokens;
    let word = |at: usize| &block.low[tokens[at].start..tokens[at].end];
    let mut out: Vec<Mention> = Vec::new();
    for at in reading.name_starts(sentence).iter().copied() {
        if out.last().is_some_and(|before| at < before.last) {
            continue;
        }
        let found = catalogue::names_starting(word(at)).iter().find_map(|(rest, row)| {
            let last = at + rest.len();
            let name = || catalogue::name(*row);
            (last < to
                && (at + 1..).zip(rest).all(|(next, w)| word(next) == w)
                && is_name(&block.text, tokens[at].start, tokens[last].end, &name()))
            .then(|| (last + 1, name()))
        });
        // A word that means something else too: "Grand Canal Square", but "Apple Pay" and "Apple Inc.".
        let part = |last: usize| {
            tokens[at].address
                || last - at == 1
                    && terms::holds("ambiguous_names", word(at))
                    && beside_capital(block, tokens, at, from, to)
                    && !is_formed(block, tokens, at, to)
        };
        if let Some((last, name)) = found.filter(|(last, _)| !part(*last)) {
            let text = block.text[tokens[at].start..tokens[last - 1].end].to_owned();
            out.push(Mention { name: text, hit: name.hit, first: at, last });
        }
    }
    out
}

/// Whether the text writes a name as names are written: the same signs between its words, a capital where
/// the name has one, all capitals where it has only those (SURF is no surfing).
fn is_name(text: &str, start: usize, end: usize, name: &Name) -> bool {
    let written = text.get(start..end).unwrap_or("");
    let folded = |text: &str| text.replace('-', " ").to_lowercase();
    let bare = name.text.trim_matches(|c: char| !c.is_alphanumeric());
    if !name.text.chars().any(char::is_alphabetic) || folded(written) != folded(bare) {
        return false;
    }
    // "X. Minors": the number of a section.
    let numbered = written.len() == 1
        && text[end..].starts_with(['.', ')'])
        && !text[..start].contains(char::is_alphanumeric);
    // "X-Frame-Options", "Windows X": part of a longer name.
    let before = text[..start].trim_end_matches(' ');
    let word = before.rsplit(' ').next().unwrap_or("");
    let part = written.len() == 1
        && (text[end..].starts_with('-')
            || before.len() + 1 == start
                && word.len() < before.len()
                && word.starts_with(char::is_uppercase)
                && word.ends_with(char::is_alphanumeric));
    if numbered || part {
        return false;
    }
    // "Canal+" without its sign is another word; "Meta- und …" is part of a compound.
    let rest = &text[end..];
    let sign = name
        .text
        .chars()
        .next_back()
        .filter(|c| !c.is_alphanumeric() && !matches!(c, '!' | '.' | ')'));
    if sign.is_some_and(|sign| !rest.starts_with(sign)) || rest.starts_with("- ") {
        return false;
    }
    let capital = |text: &str| text.chars().any(|c| c.is_uppercase() || c.is_ascii_digit());
    let shouted = bare.len() > 2 && bare.chars().all(|c| c.is_uppercase());
    (capital(written) || !capital(bare) && bare.contains('.')) && (!shouted || written == bare)
}

fn push(
    reading: &Reading,
    record: &mut Record,
    sentence: usize,
    mention: &Mention,
    all: &[Mention],
) {
    let status = status(reading, sentence, mention, all);
    let shown = mention.hit.product.unwrap_or(mention.hit.organisation);
    let known =
        record.third_parties.iter().filter(|p| key(p) == shown && p.status == status).count();
    if known >= QUOTES || is_controller(record, mention) {
        return;
    }
    // A section that says its files are local denies the party it names, in its own words.
    let local = (status == "denied").then(|| section_says(reading, sentence, "locally")).flatten();
    let sentence_of = local.unwrap_or(sentence);
    let (quote, span) = reading.quote(sentence_of);
    let item = ThirdParty {
        name: without_domain(mention).to_owned(),
        organisation: Some(mention.hit.organisation.to_owned()),
        product: mention.hit.product.map(str::to_owned),
        role: Some(mention.hit.category.to_owned()).filter(|role| !role.is_empty()),
        status: status.to_owned(),
        heading: reading.is_heading(sentence),
        quote,
        span,
        document: reading.index,
        sentence: sentence_of,
    };
    add(&mut record.third_parties, item);
}

/// The name as written; "Kettle.com" is called Kettle where the house is.
fn without_domain(mention: &Mention) -> &str {
    let bare = mention.name.split_once('.').map_or(mention.name.as_str(), |(bare, _)| bare);
    let called = [Some(mention.hit.organisation), mention.hit.product];
    let is_name = called.into_iter().flatten().any(|n| names::squash(n) == names::squash(bare));
    if is_name { bare } else { &mention.name }
}

fn is_controller(record: &Record, mention: &Mention) -> bool {
    let first = |name: &str| names::squash(name.split([' ', '-']).next().unwrap_or(""));
    // A site of a house is called by its own name, not by that of the house.
    let own = |name: &String| {
        first(name) == first(mention.hit.organisation)
            || first(name) == names::squash(&mention.name)
    };
    record.controller.names.iter().any(own)
}

/// The sentence of the same section (under the same heading) that expresses a concept.
fn section_says(reading: &Reading, sentence: usize, concept: &str) -> Option<usize> {
    let own = reading.sentences[sentence].block;
    let heading =
        if reading.is_heading(sentence) { Some(own) } else { reading.block(sentence).heading };
    let first = heading.map_or(0, |block| reading.sentences_of(block).start);
    (first..reading.sentences.len())
        .take_while(|s| {
            reading.sentences[*s].block == heading.unwrap_or(own)
                || reading.block(*s).heading == heading
        })
        .take(8)
        .find(|s| reading.says(*s, concept))
}

/// What a party is counted by: the product where one is meant, else the organisation.
fn key(party: &ThirdParty) -> &str {
    party.product.as_deref().or(party.organisation.as_deref()).unwrap_or(&party.name)
}

/// "Geen informatie gedeeld met Google", "geen Google Analytics": the negation stands before the name and
/// is about giving to it or using it. What a party itself does not do denies nothing of it.
fn is_denied(reading: &Reading, sentence: usize, mention: &Mention, all: &[Mention]) -> bool {
    // "Niet op de pagina's voor kinderen. Op alle andere wel."
    let goes_on = reading.says(sentence + 1, "otherwise")
        || all.iter().any(|other| is_meant_after(reading, sentence, mention, other));
    if reading.has_condition(sentence) || reading.on_choice(sentence) || goes_on {
        return false;
    }
    // "Wij delen niets met derden, alleen met Stripe": what "only" stands before is not denied.
    let only = |(_, only): (&str, &Hit)| {
        only.last <= mention.first
            && mention.first - only.last <= ONLY
            && reading.hits(sentence, "neg.").any(|(_, neg)| neg.last <= only.first)
    };
    if reading.hits(sentence, "only").any(only) {
        return false;
    }
    if gets_nothing(reading, sentence, mention)
        || learns_nothing(reading, sentence, mention)
        || answered_no(reading, sentence)
        || is_of_denied_house(reading, sentence, mention, all)
    {
        return true;
    }
    if !reading.denies(sentence, mention.first, mention.last) {
        // A negation reaches back over one name, and over a row of names only where that is what we do not use.
        return row_end(reading, sentence, mention, all) > mention.last
            && enclosed(reading, sentence, mention, all);
    }
    // "Google does not use cookies for Google Fonts": a party stands right before the negation. "No
    // longer" ends something and denies nothing.
    let own = |hit: &Hit| {
        let nor = |(_, nor): (&str, &Hit)| nor.first == hit.first;
        let behind = |party: &Mention| (party.last..=party.last + 1).contains(&hit.first);
        all.iter().any(behind) && !reading.hits(sentence, "nor").any(nor)
            || reading
                .hits(sentence, "past")
                .any(|(_, past)| past.first <= hit.first && hit.last <= past.last)
    };
    let before = |hit: &Hit| hit.last <= mention.first && !own(hit);
    // "We do not embed any content from Facebook": counted from the verb that is negated.
    let begins = |neg: &Hit| {
        let verb = reading.hits(sentence, "embeds").find(|(_, verb)| verb.first == neg.last);
        verb.map_or(neg.last, |(_, verb)| verb.last)
    };
    let near = reading.hits(sentence, "neg.").any(|(kind, hit)| {
        let data = |(_, data): (&str, &Hit)| (hit.last..mention.first).contains(&data.first);
        kind != "not"
            && before(hit)
            && mention.first.saturating_sub(begins(hit)) <= 3
            && !reading.hits(sentence, "dataword").any(data)
    });
    let negated = reading.hits(sentence, "neg.").any(|(kind, hit)| kind != "not" && before(hit));
    let given = reading.hits(sentence, "object.no_sharing").next().is_some();
    let engages = || reading.says(sentence, "verb") || reading.says(sentence, "engages");
    // "There is no Hotjar on our website."
    let absent = reading.says(sentence, "exists")
        && reading.hits(sentence, "neg.").any(|(_, hit)| hit.last == mention.first);
    let used = near && engages() || absent;
    // "Google Analytics wordt op deze site niet gebruikt": a passive of use after the name.
    let passive = reading.hits(sentence, "neg.clause").any(|(_, hit)| {
        hit.first >= mention.last
            && reading
                .hits(sentence, "passive")
                .any(|(_, used)| used.last >= hit.last && used.first <= hit.last + 4)
    });
    negated && (given || used)
        || passive
        || is_example_of_denied(reading, sentence, mention)
        || nominal(reading, sentence, mention)
        || enclosed(reading, sentence, mention, all)
}

/// "Google erhält keine Daten", "an Google werden keine Daten übermittelt": the name stands before the negation.
fn gets_nothing(reading: &Reading, sentence: usize, mention: &Mention) -> bool {
    let found = |concept: &'static str, from: usize, to: usize| {
        let within = move |(kind, hit): &(&str, &Hit)| {
            *kind != "not" && hit.first >= from && hit.first <= to
        };
        reading.hits(sentence, concept).find(within).map(|(_, hit)| hit)
    };
    let receives = found("receives", mention.last, mention.last + 2).is_some();
    let towards = reading
        .hits(sentence, "towards")
        .any(|(_, hit)| hit.last <= mention.first && mention.first - hit.last <= 1);
    let given = towards && found("sharecue", mention.last, usize::MAX).is_some();
    // Data of any kind: the negation stands right before them.
    let nothing = found("neg.", mention.last, mention.last + 4)
        .is_some_and(|neg| found("dataword", neg.first + 1, neg.last + 1).is_some());
    (receives || given) && nothing
}

/// "Google erfährt nicht, dass Sie hier waren": a negation and what it does not learn right after the name.
fn learns_nothing(reading: &Reading, sentence: usize, mention: &Mention) -> bool {
    let behind = |concept: &'static str| {
        let near = |(_, hit): (&str, &Hit)| (mention.last..=mention.last + 4).contains(&hit.first);
        reading.hits(sentence, concept).any(near)
    };
    behind("learns") && behind("neg.") && !behind("we")
}

/// "We do not load Google Fonts from our own server but from Google": the same house again, after "but".
fn is_meant_after(reading: &Reading, sentence: usize, mention: &Mention, other: &Mention) -> bool {
    let between = |(_, but): (&str, &Hit)| but.first >= mention.last && but.last <= other.first;
    other.hit.organisation == mention.hit.organisation && reading.hits(sentence, "but").any(between)
}

/// "Geen knoppen van sociale netwerken zoals Facebook": the name is an example of a technique that is denied.
fn is_example_of_denied(reading: &Reading, sentence: usize, mention: &Mention) -> bool {
    reading.says(sentence, "verb")
        && reading.hits(sentence, "tech.").any(|(_, hit)| {
            reading.denies(sentence, hit.first, hit.last)
                && is_example(reading, sentence, hit.last, mention)
        })
}

/// "Geen diensten van Meta, zoals de Facebook-pixel": the name is an example of what a house does that is
/// denied.
fn is_of_denied_house(
    reading: &Reading,
    sentence: usize,
    mention: &Mention,
    all: &[Mention],
) -> bool {
    let house = all.iter().find(|other| {
        other.hit.organisation == mention.hit.organisation
            && other.last < mention.first
            && mention.first - other.last <= EXAMPLE
            && is_example(reading, sentence, other.last, mention)
    });
    house.is_some_and(|house| is_denied(reading, sentence, house, all))
}

/// Whether the words between a token and a name say that the name is an example.
fn is_example(reading: &Reading, sentence: usize, from: usize, mention: &Mention) -> bool {
    reading
        .hits(sentence, "example")
        .any(|(rest, hit)| rest.is_empty() && hit.first >= from && hit.last <= mention.first)
}

/// "Eine Verbindung zu Google findet nicht statt", "der Einsatz von Hotjar erfolgt nicht": the noun before
/// the name is an act of ours that is said not to take place.
fn nominal(reading: &Reading, sentence: usize, mention: &Mention) -> bool {
    let act = |(_, hit): (&str, &Hit)| hit.last <= mention.first && mention.first - hit.last <= 1;
    let apart = |(_, neg): (&str, &Hit)| {
        neg.first >= mention.last
            && reading
                .hits(sentence, "happens")
                .any(|(_, happens)| happens.first <= neg.last + 2 && neg.first <= happens.last + 6)
    };
    reading.hits(sentence, "act").any(act) && reading.hits(sentence, "neg.clause").any(apart)
}

/// "Google Analytics setzen wir nicht ein", "wir nutzen Hotjar nicht": the name stands beside what we do,
/// and the negation comes after it.
fn enclosed(reading: &Reading, sentence: usize, mention: &Mention, all: &[Mention]) -> bool {
    let at = |concept: &'static str, token: usize| {
        let starts = |(rest, hit): (&str, &Hit)| rest.is_empty() && hit.first == token;
        reading.hits(sentence, concept).any(starts)
    };
    // "Hotjar, Meta Pixel en TikTok gebruiken wij niet": all of a row of names.
    let row = row_end(reading, sentence, mention, all);
    let does = at("verb", row) || at("neg.clause", row);
    // "De gegevens van Google Analytics delen wij niet" is about the data.
    let data = reading
        .hits(sentence, "dataword")
        .any(|(rest, hit)| rest.is_empty() && hit.last <= mention.first);
    // "Seit dem Umstieg auf Matomo setzen wir Hotjar nicht ein" is about the later name.
    let later = all.iter().any(|other| other.first > row);
    let negated = || reading.hits(sentence, "neg.clause").any(|(_, neg)| neg.first > row);
    let fronted =
        !data && !later && does && at("we", row + 1) && (row == mention.last || negated());
    let right_after = reading.hits(sentence, "verb").any(|(_, verb)| verb.last == mention.first)
        && at("neg.clause", mention.last)
        && !at("usedfor", mention.last + 1)
        && !at("inorder", mention.last + 1);
    fronted || right_after
}

/// Where a row of names ends that a mention begins or goes on with: names with a comma or "and" between them.
fn row_end(reading: &Reading, sentence: usize, mention: &Mention, all: &[Mention]) -> usize {
    let tokens = &reading.scan.tokens;
    let joins = |from: usize, to: usize| {
        let text = &reading.block(sentence).text;
        let comma = from == to
            && tokens.get(from - 1).zip(tokens.get(to)).is_some_and(|(before, after)| {
                text.get(before.end..after.start).is_some_and(|gap| gap.trim() == ",")
            });
        let and = |(_, hit): (&str, &Hit)| hit.first == from && hit.last == to;
        comma || reading.hits(sentence, "and").any(and)
    };
    let mut end = mention.last;
    while let Some(next) = all.iter().find(|next| next.first >= end && joins(end, next.first)) {
        end = next.last;
    }
    end
}

/// In which capacity a party is named.
fn status(reading: &Reading, sentence: usize, mention: &Mention, all: &[Mention]) -> &'static str {
    // A heading names what its section is about; a section may say that its files are local.
    let titled = reading.is_heading(sentence)
        || reading.heading_text(sentence).contains(&mention.name.to_lowercase());
    let file = matches!(mention.hit.category, "font" | "cdn") && titled;
    // "Stripe takes the payment, nothing is kept on our servers" denies no Stripe, and a tool on the
    // site's own server is in use.
    let service = matches!(mention.hit.category, "payment" | "email" | "analytics" | "hosting");
    let local = if file {
        section_says(reading, sentence, "locally").is_some()
    } else {
        reading.says(sentence, "locally") && !service
    };
    if is_denied(reading, sentence, mention, all) || local {
        return "denied";
    }
    // "In Google Chrome …": a program of the visitor's own.
    let program = reading
        .hits(sentence, "program")
        .any(|(_, hit)| hit.first <= mention.first && mention.last <= hit.last);
    let referred = reading
        .hits(sentence, "reference")
        .any(|(_, hit)| hit.last <= mention.first && mention.first - hit.last <= 3);
    if referred || program {
        return "example";
    }
    if reading.is_past(sentence, mention.first, mention.last)
        || is_replaced(reading, sentence, mention, all)
    {
        return "past";
    }
    if of_client(reading, sentence, mention.first) || reading.under(sentence, "heading.client") {
        return "client";
    }
    let defined = reading.under(sentence, "heading.definitions")
        || reading.says(sentence, "definition") && !reading.says(sentence, "verb");
    if defined || is_planned(reading, sentence, mention.first) {
        return "example";
    }
    "current"
}

/// "Wij hebben Google Analytics vervangen door Matomo": what stands before the word for "by" is gone, where
/// another name comes right after it.
fn is_replaced(reading: &Reading, sentence: usize, mention: &Mention, all: &[Mention]) -> bool {
    let bare = |concept: &'static str| {
        reading.hits(sentence, concept).filter(|(rest, _)| rest.is_empty()).map(|(_, hit)| hit)
    };
    let by = bare("replacedby").find(|by| {
        by.first >= mention.last
            && all.iter().any(|next| next.first >= by.last && next.first - by.last <= 1)
    });
    by.is_some_and(|by| {
        bare("replaced").any(|word| {
            let around = word.first.abs_diff(by.first) <= REPLACED;
            around && (word.last <= mention.first || word.first >= mention.last)
        })
    })
}

/// Words between "replaced" and "by", with the name that may stand between them, at most.
const REPLACED: usize = 8;

/// "Toegang tot uw account bij Hotjar": the client's. What "we use" comes right before is ours, whatever
/// accounts the sentence speaks of.
pub(super) fn of_client(reading: &Reading, sentence: usize, named: usize) -> bool {
    let ours = |(_, verb): (&str, &Hit)| {
        verb.last <= named
            && reading.hits(sentence, "we").any(|(rest, we)| {
                rest.is_empty() && (we.first == verb.last || we.last == verb.first)
            })
    };
    let of_verb = |(rest, verb): (&'static str, &Hit)| {
        let before = |(kind, client): (&str, &Hit)| kind.is_empty() && client.first < verb.first;
        ours((rest, verb)) && !reading.hits(sentence, "client").any(before)
    };
    reading.says_or_lead(sentence, "client") && !reading.hits(sentence, "verb").any(of_verb)
}

/// Whether a word stands beside another capitalised one: a name that is an ordinary word too is then part
/// of another name ("Grand Canal Square").
fn beside_capital(block: &Block, tokens: &[Token], at: usize, from: usize, to: usize) -> bool {
    let capital = |i: usize| block.text[tokens[i].start..].starts_with(char::is_uppercase);
    let joined = |a: usize, b: usize| block.text.get(tokens[a].end..tokens[b].start) == Some(" ");
    at > from && joined(at - 1, at) && capital(at - 1) && at - 1 > from
        || at + 1 < to && joined(at, at + 1) && capital(at + 1)
}

/// Whether a legal form follows a word ("Oracle Nederland B.V." is left to the next words).
fn is_formed(block: &Block, tokens: &[Token], at: usize, to: usize) -> bool {
    let next = tokens[..to].get(at + 1).and_then(|next| block.text.get(tokens[at].start..next.end));
    next.is_some_and(legal_form::ends)
}

/// A heading names what its section is about, also where the section says that nothing goes there.
pub fn settle(record: &mut Record) {
    let denied: Vec<(usize, String, Option<String>)> = record
        .third_parties
        .iter()
        .filter(|p| p.status == "denied")
        .filter_map(|p| Some((p.document, p.organisation.clone()?, p.product.clone())))
        .collect();
    for party in record.third_parties.iter_mut().filter(|p| p.heading && p.status == "current") {
        let organisation = party.organisation.clone().unwrap_or_default();
        // "No connection to Google" in the section on fonts denies no other product of the house.
        if denied.contains(&(party.document, organisation, party.product.clone())) {
            "denied".clone_into(&mut party.status);
        }
    }
    record.third_parties.sort_by_key(|p| (p.document, p.span.0));
}
