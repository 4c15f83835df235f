//! Composing: the order of the steps from report to letter.

use jiff::civil::Date;

use super::claims::{self, Claims};
use super::kinds::{self, Kind};
use super::law::{self, Pack};
use super::notes::{Note, Notes};
use super::recipient::{self, Recipient};
use super::template::{Values, render};
use super::words::{LANGUAGES, Words, words};
use super::{Attachment, Letter, Order, address, clean, deadline, evidence, identify};
use crate::compare::Verdict;
use crate::observe::Consent;
use crate::report::{PolicyStatus, SiteReport};

/// The kind that is written when the one asked for does not exist.
const DEFAULT_KIND: &str = "opt_out";
/// A subject line, in bytes.
const SUBJECT_BYTES: usize = 160;
/// What the user filled in, in bytes for each field.
const FIELD_BYTES: usize = 1_000;

/// Composes the letter. Never fails: what is missing or was left out stands in its notes.
#[must_use]
pub fn compose(report: &SiteReport, order: &Order) -> Letter {
    let mut notes = Notes::default();
    let Some(kind) = kind(order, &mut notes) else { return Letter::default() };
    let pack = pack(report, order);
    let language = language(report, order, pack, &mut notes);
    let Some(wording) = kind.wording(language) else { return Letter::default() };
    let words = words(language);
    let to = recipient(report, order, kind, pack, &mut notes);
    let claims = claims::of(report, &order.findings, kind.policy);
    let date = order.date.parse::<Date>().ok();
    let due = date.and_then(|date| deadline::months_after(date, 1, pack));

    let mut values = Values::default();
    basics(&mut values, report, order, kind, language);
    law_values(&mut values, pack, language, date.unwrap_or(Date::MAX));
    values.text("date", date.map(|date| words.date(date)).unwrap_or_default());
    values.text("due", due.map(|due| words.date(due)).unwrap_or_default());
    values.flag("do_not_call", to.do_not_call);
    evidence_values(&mut values, report, &claims, words);
    identifiers(&mut values, order, &claims, words, &mut notes);
    fields(&mut values, order, kind, words, &mut notes);
    let from = sender(&mut values, order, &mut notes);
    remarks(report, &claims, kind, &mut notes);

    let subject = to.subject.unwrap_or_else(|| values.fill(&wording.subject));
    Letter {
        to: to.to.map(|to| to.to_string()),
        from,
        subject: clean::line_of(&subject, SUBJECT_BYTES),
        body: render(&wording.body, &words.parts, &values),
        attachment: attachment(order, &claims, words),
        kind: kind.id.clone(),
        language: language.into(),
        law: pack.id.clone(),
        due: due.map(|due| due.to_string()),
        notes: notes.say(words),
    }
}

fn kind(order: &Order, notes: &mut Notes) -> Option<&'static Kind> {
    if !order.kind.is_empty() && kinds::find(&order.kind).is_none() {
        notes.add(Note::Kind { kind: clean::line_of(&order.kind, 40) });
    }
    kinds::find(&order.kind).or_else(|| kinds::find(DEFAULT_KIND))
}

/// The law of the controller's country, else of the site's or the contact's top-level domain.
fn pack(report: &SiteReport, order: &Order) -> &'static Pack {
    let last_label = |host: &str| host.rsplit('.').next().and_then(law::of_country);
    let contact = || report.policy.contacts.iter().find(|contact| contact.kind == "email");
    law::find(&order.law)
        .or_else(|| report.policy.controller.country.as_deref().and_then(law::of_country))
        .or_else(|| last_label(&report.site))
        .or_else(|| contact().and_then(|contact| last_label(&contact.value)))
        .unwrap_or_else(law::general)
}

/// The language wished, else the policy's, else that of the law.
fn language(report: &SiteReport, order: &Order, pack: &Pack, notes: &mut Notes) -> &'static str {
    let known = |code: &str| LANGUAGES.into_iter().find(|known| *known == code);
    let wished = [order.language.as_str(), report.policy.language.as_str()];
    if let Some(unknown) = wished.into_iter().find(|code| !code.is_empty())
        && known(unknown).is_none()
    {
        notes.add(Note::Language { language: clean::line_of(unknown, 20) });
    }
    wished.into_iter().find_map(known).or_else(|| known(&pack.language)).unwrap_or("en")
}

fn recipient(
    report: &SiteReport,
    order: &Order,
    kind: &Kind,
    pack: &Pack,
    notes: &mut Notes,
) -> Recipient {
    if let Some(to) = &order.to {
        return recipient::chosen(to, notes);
    }
    match kind.to.as_str() {
        "vendor" => {
            let vendor = clean::line(order.vendor.as_deref().unwrap_or_default());
            notes.add(Note::Vendor { vendor });
            Recipient::default()
        }
        "authority" => {
            notes.add(Note::Authority { site: pack.authority.site.clone() });
            Recipient::default()
        }
        _ => recipient::from_policy(report, kind, notes),
    }
}

/// Site, parties and reference.
fn basics(values: &mut Values, report: &SiteReport, order: &Order, kind: &Kind, language: &str) {
    let controller = &report.policy.controller;
    let name = controller.names.first().map(|name| clean::line_of(name, 120)).unwrap_or_default();
    let country = controller.country.as_deref().unwrap_or_default();
    values.text("site", clean::line_of(&report.site, 255));
    values.text("page", clean::address(&report.page).unwrap_or_default());
    values.text("case", clean::line_of(&order.case, 40));
    values.text("vendor", order.vendor.as_deref().map(clean::line).unwrap_or_default());
    values.text("controller", name.as_str());
    values.text(
        "to_name",
        match kind.to.as_str() {
            "vendor" => order.vendor.as_deref().map(clean::line).unwrap_or_default(),
            "authority" => String::new(),
            _ => name,
        },
    );
    values.flag("outside", law::is_outside(country) && law::of_country(country).is_none());
    values.flag(language, true);
}

fn law_values(values: &mut Values, pack: &Pack, language: &str, on: Date) {
    values.text("gdpr", pack.gdpr(language));
    values.text("eprivacy", pack.eprivacy(language, on));
    values.text("authority", pack.authority.name(language));
    values.text("authority_needs", pack.authority.needs(language));
    values.text("authority_site", pack.authority.site.as_str());
}

fn evidence_values(values: &mut Values, report: &SiteReport, claims: &Claims, words: &Words) {
    let changed = report.policy.last_updated.as_deref().map(|text| clean::line_of(text, 10));
    values.block("evidence", evidence::table(claims, words));
    values.block("quotes", evidence::quotes(&claims.quotes, changed.as_deref(), words));
    values.text("count", claims.list.len().to_string());
    values.flag("more", claims.list.len() > evidence::ROWS);
    values.flag("attachment", !claims.list.is_empty());
    values.flag("before", claims.any(Consent::NoneYet));
    values.flag("refused", claims.any(Consent::Refused));
    values.flag("gpc", claims.gpc());
    values.flag("undeclared", claims.verdict(Verdict::Undeclared));
    values.flag("contradicted", claims.verdict(Verdict::Contradicted));
    values.flag("condition_broken", claims.verdict(Verdict::ConditionBroken));
}

fn identifiers(
    values: &mut Values,
    order: &Order,
    claims: &Claims,
    words: &Words,
    notes: &mut Notes,
) {
    let (named, withheld) = identify::pick(order, claims);
    let mut lines = Vec::new();
    for identifier in &named {
        let mut parts = Values::default();
        let seen = evidence::day(identifier.last_seen);
        parts.text("name", identifier.name.as_str());
        parts.text("domain", identifier.domain.as_str());
        parts.text("value", identifier.value.as_str());
        parts.text("date", seen.map(|day| words.date(day)).unwrap_or_default());
        let key = if seen.is_some() { "identifier_seen" } else { "identifier" };
        lines.push(format!("- {}", parts.fill(words.say("detail", key))));
        if let Some(day) = evidence::day(identifier.expires) {
            let name = identifier.name.clone();
            notes.add(Note::Expires { name, date: words.date(day) });
        }
    }
    let names = |list: Vec<&str>| list.join(", ");
    if !named.is_empty() {
        notes.add(Note::Keep { names: names(named.iter().map(|i| i.name.as_str()).collect()) });
    }
    if !withheld.is_empty() {
        notes.add(Note::Withheld { names: names(withheld.iter().map(String::as_str).collect()) });
    }
    values.block("identifiers", lines);
}

/// What the user filled in; a gap is shown in the letter and named in the notes.
fn fields(values: &mut Values, order: &Order, kind: &Kind, words: &Words, notes: &mut Notes) {
    let mut missing = Vec::new();
    for field in &kind.fields {
        let given = order.fields.get(&field.name).map(|text| clean::line_of(text, FIELD_BYTES));
        let label = words.say("field", &field.name);
        match given.filter(|text| !text.is_empty()) {
            Some(text) => values.text(&field.name, text),
            None if field.required => {
                let mut gap = Values::default();
                gap.text("field", label);
                values.text(&field.name, gap.fill(words.say("detail", "fill_in")));
                missing.push(label);
            }
            None => {}
        }
    }
    if !missing.is_empty() {
        notes.add(Note::Fields { fields: missing.join(", ") });
    }
}

/// The sender's name and address; returns the address for the `From` header.
fn sender(values: &mut Values, order: &Order, notes: &mut Notes) -> Option<String> {
    let name = order.sender.as_deref().map(|name| clean::line_of(name, 120)).unwrap_or_default();
    if name.is_empty() {
        notes.add(Note::NoSender);
    }
    values.text("sender", name);
    let reply = address::parse(order.reply.as_deref()?.trim());
    match &reply {
        Ok(reply) => values.text("reply", reply.as_str()),
        Err(_) => notes.add(Note::BadReply),
    }
    reply.ok().map(|reply| reply.to_string())
}

/// What the user should know about the evidence.
fn remarks(report: &SiteReport, claims: &Claims, kind: &Kind, notes: &mut Notes) {
    if kind.policy && report.policy.status != PolicyStatus::Read {
        notes.add(Note::NoPolicy);
    }
    if claims.list.is_empty() {
        notes.add(Note::NoEvidence);
    }
}

fn attachment(order: &Order, claims: &Claims, words: &Words) -> Option<Attachment> {
    let case: String =
        order.case.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let name = words.say("detail", "attachment");
    let dash = if case.is_empty() { "" } else { "-" };
    (!claims.list.is_empty()).then(|| Attachment {
        name: format!("{name}{dash}{case}.csv"),
        media: "text/csv".into(),
        text: evidence::csv(claims, words),
    })
}
