//! Where to write: addresses, telephone numbers, forms; each with what it is for.
//!
//! Never guesses: an address is given only as the policy writes it (an "(at)" is read as `@`).

use std::borrow::Cow;

use super::postal::Postal;
use super::{add, controller, legal_form, names};
use crate::policy::reading::Reading;
use crate::policy::record::{Contact, Record};

const MAILBOXES: &str = include_str!("../../../data/policy/mailboxes.tsv");
const AUTHORITY_DOMAINS: &str = include_str!("../../../data/policy/authority_domains.txt");
/// Quotes kept for one contact.
const QUOTES: usize = 6;
/// Sentences before a contact that say what it is for, and lines that are looked at for them.
const AROUND: usize = 2;
const LINES: usize = 8;
/// Bytes beside its links that a line of links may hold.
const BESIDE: usize = 8;
/// Words of a link that leads to a form named before it, and bytes between the two at most.
const LABEL_WORDS: usize = 3;
const FORM_BYTES: usize = 60;
/// Longest line of an address.
const LINE_BYTES: usize = 70;

pub fn read(reading: &Reading, addresses: &[Postal], record: &mut Record) {
    // Contact details may stand in a footer; they count there, unlike claims.
    for sentence in 0..reading.sentences.len() {
        for address in emails(reading.text(sentence)) {
            push(reading, record, sentence, "email", &address);
        }
        links(reading, record, sentence);
        if let Some(page) = named_page(reading, sentence) {
            push(reading, record, sentence, "web_page", &page);
        }
        if let Some(number) = phone(reading, sentence) {
            push(reading, record, sentence, "phone", &number);
        }
    }
    // An address that the text only states is the controller's; one may write to it where the text says so,
    // or offers nothing else.
    let own = |contact: &&Contact| contact.document == reading.index;
    let other =
        record.contacts.iter().filter(own).any(|c| matches!(c.kind.as_str(), "email" | "web_page"));
    for found in addresses {
        if !other || invites(reading, found.sentence) {
            push(reading, record, found.sentence, "postal", &found.value);
        }
    }
}

/// Whether the text around an address asks to write to it, or gives it as that of the officer.
fn invites(reading: &Reading, sentence: usize) -> bool {
    let around = around(reading, sentence);
    ["contact.write", "contact.dpo"].iter().any(|cue| around.iter().any(|s| reading.says(*s, cue)))
}

/// Whether a contact stands beside the name of another company ("Betreiber ist die Kade Video GmbH,
/// Hafenstraße 3 …"), unless it is the officer's or the text offers it for data protection.
fn of_another(reading: &Reading, record: &Record, contact: &Contact) -> bool {
    let own = &record.controller.names;
    let offered = contact.purposes.iter().any(|purpose| purpose == "dpo")
        || reading.says(contact.sentence, "contact.privacy");
    if own.is_empty() || offered {
        return false;
    }
    let beside = controller::formal_names(reading, std::iter::once(contact.sentence));
    let first = contact.value.split(", ").next().unwrap_or("");
    let named = beside.iter().map(|(name, _)| name.as_str());
    let above = std::iter::once(first).filter(|line| legal_form::ends(line));
    let mut all = named.chain(above).peekable();
    all.peek().is_some() && all.all(|name| !own.iter().any(|own| names::same(own, name)))
}

fn push(reading: &Reading, record: &mut Record, sentence: usize, kind: &str, value: &str) {
    if record.contacts.iter().filter(|c| c.kind == kind && c.value == value).count() >= QUOTES {
        return;
    }
    // What nobody reads is no way to reach anybody.
    let local = value.split('@').next().unwrap_or("");
    if kind == "email" && mailbox_is("unread", local) {
        return;
    }
    let (quote, span) = reading.quote(sentence);
    let contact = Contact {
        kind: kind.to_owned(),
        value: value.to_owned(),
        purposes: purposes(reading, sentence),
        required_subject: subject(reading, sentence),
        privacy_contact: false,
        quote,
        span,
        document: reading.index,
        sentence,
    };
    if !of_another(reading, record, &contact) {
        add(&mut record.contacts, contact);
    }
}

/// What a contact is for, from the words around it. Of an officer and an authority the nearer one is meant.
fn purposes(reading: &Reading, sentence: usize) -> Vec<String> {
    let around = around(reading, sentence);
    let nearest = |concept: &str| around.iter().position(|s| reading.says(*s, concept));
    let officer = nearest("contact.dpo");
    let authority = around.iter().position(|s| reading.hits(*s, "authority.").next().is_some());
    let other = reading.says(sentence, "contact.other");
    let meant = |near: Option<usize>, against: Option<usize>| {
        near.is_some_and(|at| against.is_none_or(|other| at <= other))
    };
    [
        ("dpo", meant(officer, authority)),
        ("opt_out", nearest("optout.stop").is_some()),
        ("privacy", nearest("contact.privacy").is_some()),
        ("other", other),
        ("authority", meant(authority, officer)),
    ]
    .into_iter()
    .filter(|(_, said)| *said)
    .map(|(name, _)| name.to_owned())
    .collect()
}

/// The sentences that say what something in `sentence` is for, nearest first: itself and what stands
/// before it in the same section. The short lines of an address between them do not count.
fn around(reading: &Reading, sentence: usize) -> Vec<usize> {
    let mut out = vec![sentence];
    let mut counted = 0;
    for other in (sentence.saturating_sub(LINES)..sentence).rev() {
        out.push(other);
        counted += usize::from(reading.text(other).len() > LINE_BYTES);
        // A line of an address may pass for a heading; one that says whose section it is ends the search.
        let section = reading.is_heading(other)
            && ["contact.dpo", "controller.is", "heading.contact"]
                .iter()
                .any(|concept| reading.says(other, concept));
        if counted == AROUND || section {
            break;
        }
    }
    out
}

/// The subject a policy prescribes: the quoted words after "met als onderwerp".
pub fn subject(reading: &Reading, sentence: usize) -> Option<String> {
    let (_, hit) = reading.hits(sentence, "subject").next()?;
    let block = reading.block(sentence);
    let rest = block.text.get(hit.end..reading.sentences[sentence].end)?;
    let open = rest.find(['"', '\''])?;
    if open > 24 {
        return None;
    }
    let quote = rest[open..].chars().next()?;
    let inner = &rest[open + 1..];
    let subject = inner[..inner.find(quote)?].trim();
    (!subject.is_empty() && subject.len() <= 80).then(|| subject.to_owned())
}

/// Ways of writing "@" and "." that no machine is to read.
const AT: &[&str] = &[
    "(at)",
    "[at]",
    "{at}",
    "(ät)",
    "[ät]",
    " [a] ",
    "(a)",
    "<at>",
    " (at) ",
    " [at] ",
    "(arobase)",
    "[arobase]",
    " arobase ",
];
const DOT: &[&str] =
    &["(dot)", "[dot]", "{dot}", "(punkt)", "[punkt]", "(punt)", "[punt]", "(point)", "[point]"];

/// E-mail addresses in a text, also written with "(at)", "[at]" or "{at}".
pub fn emails(text: &str) -> Vec<String> {
    let opens = |b: u8| matches!(b, b'(' | b'[' | b'{' | b'<');
    let Some(sign) = text.bytes().position(|b| b == b'@' || opens(b)) else { return Vec::new() };
    let begins = |at: usize| {
        let inner = text.as_bytes().get(at + 1);
        inner.is_some_and(|b| *b == b'a' || !b.is_ascii())
            && AT.iter().any(|sign| text[at..].starts_with(sign.trim_start()))
    };
    let brackets = || text.bytes().enumerate().skip(sign).filter(|(_, b)| opens(*b));
    let written = brackets().any(|(at, _)| begins(at)) || text.contains("arobase");
    if !written && !text[sign..].contains('@') {
        return Vec::new();
    }
    let mut plain = Cow::Borrowed(text);
    if written {
        put_sign(&mut plain, AT, "@");
    }
    if brackets().next().is_some() {
        put_sign(&mut plain, DOT, ".");
    }
    let mut out: Vec<String> = Vec::new();
    for (at, _) in plain.match_indices('@') {
        if out.len() >= crate::limits::POLICY_ITEMS {
            break;
        }
        let local_start = plain[..at]
            .rfind(|c: char| !is_local(c))
            .map_or(0, |i| i + plain[i..].chars().next().map_or(1, char::len_utf8));
        let domain_len = plain[at + 1..]
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-')))
            .unwrap_or(plain.len() - at - 1);
        let domain = plain[at + 1..at + 1 + domain_len].trim_end_matches(['.', '-']);
        // No top domain ends in a digit: it is the sign of a footnote.
        let domain = domain.trim_end_matches(|c: char| c.is_ascii_digit());
        let local = plain[local_start..at].trim_start_matches(['.', '-', '/', '\'']);
        // What follows must not go on as an address of another kind (`?bcc=…`).
        let next = plain[at + 1 + domain.len()..].chars().next();
        let address = format!("{local}@{domain}").to_lowercase();
        let whole = !local.is_empty()
            && domain.contains('.')
            && domain
                .rsplit('.')
                .next()
                .is_some_and(|tld| tld.len() >= 2 && tld.chars().all(char::is_alphabetic))
            && address.len() <= crate::limits::ADDRESS_BYTES
            && !matches!(next, Some('?' | '&' | '@' | '%' | '='))
            // `@name@server` is somebody's name in a network.
            && !matches!(plain[..local_start].chars().next_back(), Some('?' | '&' | '%' | '=' | '@'));
        if whole && !out.contains(&address) {
            out.push(address);
        }
    }
    out
}

/// Puts a sign where a text writes it out.
fn put_sign(text: &mut Cow<'_, str>, written: &[&str], sign: &str) {
    for written in written {
        if text.contains(written) {
            *text = text.replace(&format!(" {written} "), sign).replace(written, sign).into();
        }
    }
}

fn is_local(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '\'')
}

/// `mailto:` links whose text is not the address, and links to contact forms.
fn links(reading: &Reading, record: &mut Record, sentence: usize) {
    let s = &reading.sentences[sentence];
    let block = reading.block(sentence);
    let inside: Vec<_> = block
        .links
        .iter()
        .filter(|(start, end, _)| *start >= s.start && *end <= s.end)
        .cloned()
        .collect();
    let linked: usize = inside.iter().map(|(start, end, _)| end - start).sum();
    let words_beside = (s.end - s.start).saturating_sub(linked + inside.len());
    for (start, end, target) in inside {
        if let Some(address) = target.strip_prefix("mailto:") {
            let address = address.split('?').next().unwrap_or("");
            if target.contains(['?', '&']) && !target.to_lowercase().contains("?subject=") {
                continue;
            }
            for address in emails(address) {
                push(reading, record, sentence, "email", &address);
            }
            continue;
        }
        if target.starts_with("tel:") {
            let written = block.text.get(start..end).unwrap_or("");
            let first = written.find(|c: char| c.is_ascii_digit() || matches!(c, '+' | '('));
            if let Some(number) = first.and_then(|first| number(&written[first..])) {
                push(reading, record, sentence, "phone", &number);
            }
            continue;
        }
        let label = &block.low[start.min(block.low.len())..end.min(block.low.len())];
        let page = reading
            .hits(sentence, "contact.label")
            .any(|(_, hit)| hit.start >= start && hit.end <= end);
        // "Über unser Kontaktformular (hier)", "notre formulaire en cliquant ici".
        let page = page
            || label.split(' ').count() <= LABEL_WORDS
                && !label.contains("http")
                && reading
                    .hits(sentence, "contact.form")
                    .any(|(_, hit)| hit.end <= start && start - hit.end <= FORM_BYTES);
        // A page beside the policy ("contact.html") is known by what the link is called.
        let beside = page
            && !target.contains([':', '/'])
            && (target.ends_with(".html") || target.contains("#contact"));
        if beside && !block.chrome && words_beside > BESIDE {
            let called =
                reading.hits(sentence, "contact.label").map(|(_, hit)| (hit.start, hit.end));
            let (from, to) =
                called.filter(|hit| hit.0 >= start && hit.1 <= end).last().unwrap_or((start, end));
            push(reading, record, sentence, "web_page", block.text.get(from..to).unwrap_or(""));
        }
        let web = target.starts_with("http") || target.starts_with('/');
        let written = label.contains("http") && target.to_lowercase().contains("contact");
        // A line that is nothing but links within the site leads on from the policy.
        let onward = target.starts_with('/') && words_beside <= BESIDE;
        if web && (page || written) && !block.chrome && !onward {
            push(reading, record, sentence, "web_page", &target);
        }
    }
    // An address of a contact page written out in the text.
    if !reading.text(sentence).contains('/') {
        return;
    }
    for word in reading.text(sentence).split_whitespace() {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/');
        let low = word.to_lowercase();
        if low.starts_with("http")
            && low.contains("contact")
            && !low.contains("](")
            && low.len() < 200
        {
            push(reading, record, sentence, "web_page", word);
        }
    }
}

/// A page named without an address: "kunt u de pagina Uw Rechten raadplegen", "our page [Opt-outs](#)".
fn named_page(reading: &Reading, sentence: usize) -> Option<String> {
    let (_, hit) = reading.hits(sentence, "contact.page").next()?;
    let block = reading.block(sentence);
    if block.chrome || reading.is_heading(sentence) {
        return None;
    }
    let label = block.links.iter().find(|(start, end, target)| {
        *start >= hit.start && *end <= hit.end + 60 && target.starts_with('#') && end > start
    });
    if let Some((start, end, _)) = label {
        return block.text.get(*start..*end).map(str::to_owned);
    }
    // A run of words of which the first has a capital, inside what was found.
    let inside = block.text.get(hit.start..hit.end)?;
    let words: Vec<&str> = inside.split(' ').skip(1).collect();
    let first = words.iter().position(|word| word.starts_with(char::is_uppercase))?;
    let run: Vec<&str> = words[first..]
        .iter()
        .take_while(|word| word.starts_with(char::is_uppercase))
        .copied()
        .collect();
    let name = run.join(" ").trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    (3..=60).contains(&name.len()).then_some(name)
}

/// A telephone number: digits soon after a word for one ("Tel.", "Telefoon").
fn phone(reading: &Reading, sentence: usize) -> Option<String> {
    let (_, cue) = reading.hits(sentence, "contact.phone").next()?;
    let rest = reading.block(sentence).text.get(cue.end..reading.sentences[sentence].end)?;
    let first = rest.find(|c: char| c.is_ascii_digit() || c == '+')?;
    // "(07 21) 40 04": the code of the place in brackets.
    let start = first - usize::from(rest[..first].ends_with('('));
    if start > 25 {
        return None;
    }
    number(&rest[start..])
}

/// The telephone number that a text begins with.
fn number(text: &str) -> Option<String> {
    let number: String =
        text.chars().take_while(|c| c.is_ascii_digit() || " +-/().".contains(*c)).collect();
    let number = number.trim_end_matches([' ', '.', '-', '(', '/']).to_owned();
    let digits = number.chars().filter(char::is_ascii_digit).count();
    (8..=15).contains(&digits).then_some(number)
}

/// Puts the contact for privacy matters first and marks it.
pub fn rank(record: &mut Record) {
    let mut scored: Vec<(i32, Contact)> =
        record.contacts.drain(..).map(|c| (score(&c), c)).collect();
    // The authority's own mailbox is not the site's.
    scored.retain(|(_, contact)| !is_authority(contact));
    scored.sort_by_key(|(score, contact)| (-score, contact.document, contact.span.0));
    record.contacts = scored.into_iter().map(|(_, contact)| contact).collect();
    let best = record.contacts.iter().find(|c| c.kind == "email").map(|c| c.value.clone());
    if let Some(best) = best {
        for contact in record.contacts.iter_mut().filter(|c| c.value == best) {
            contact.privacy_contact = true;
        }
    }
}

/// Whether the name of a mailbox holds a word of a kind (`privacy`, `other`).
fn mailbox_is(kind: &str, local: &str) -> bool {
    let parts: Vec<&str> = local.split(['.', '-', '_', '+']).collect();
    MAILBOXES
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter(|(of, _)| *of == kind)
        .flat_map(|(_, words)| words.split(' '))
        .any(|word| parts.contains(&word) || word.len() > 4 && local.contains(word))
}

fn score(contact: &Contact) -> i32 {
    let has = |purpose: &str| contact.purposes.iter().any(|p| p == purpose);
    let mut score = match contact.kind.as_str() {
        "email" => 100 + mailbox(&contact.value.to_lowercase(), has("dpo")),
        "web_page" => 60,
        "postal" => 50,
        _ => 20,
    };
    score += if has("dpo") { 45 } else { 12 * i32::from(has("privacy")) };
    score + 3 * i32::from(has("opt_out"))
        - 15 * i32::from(has("other"))
        - 10 * i32::from(has("authority"))
}

/// What the name of a mailbox says for and against it. A company that does the work of the officer may
/// have a name like an authority's.
fn mailbox(address: &str, of_officer: bool) -> i32 {
    let (local, domain) = address.split_once('@').unwrap_or((address, ""));
    let is = |kind: &str| i32::from(mailbox_is(kind, local));
    let authority = i32::from(!of_officer && is_authority_domain(domain));
    30 * is("privacy") - 12 * is("request") - 60 * is("other") - 20 * authority
}

/// Whether a contact is an authority's own.
fn is_authority(contact: &Contact) -> bool {
    let near = contact.purposes.iter().any(|p| p == "authority");
    let domain = contact.value.rsplit('@').next().unwrap_or("").to_lowercase();
    near && match contact.kind.as_str() {
        "postal" | "phone" => true,
        "email" => is_authority_domain(&domain),
        _ => false,
    }
}

/// Whether a mail domain is, by its name, that of a supervisory authority or of a data protection office.
pub fn is_authority_domain(domain: &str) -> bool {
    AUTHORITY_DOMAINS
        .lines()
        .any(|mark| !mark.starts_with('#') && !mark.is_empty() && domain.contains(mark))
}
