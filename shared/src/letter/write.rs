//! Composing: the order of the steps from report to letter.

use jiff::civil::Date;

use super::claims::{self, Claims, Scope};
use super::kinds::{self, Evidence, Kind};
use super::law::{self, Pack};
use super::notes::{Note, Notes};
use super::recipient::{self, Recipient};
use super::template::{Values, render};
use super::words::{LANGUAGES, Words, words};
use super::{
    Identifier, Letter, Order, address, again, clean, deadline, enclosed, evidence, fields,
    identify,
};
use crate::compare::Verdict;
use crate::observe::Consent;
use crate::report::{PolicyStatus, SiteReport};

/// The kind that is written when the one asked for does not exist.
const DEFAULT_KIND: &str = "opt_out";
/// A subject line, in bytes.
const SUBJECT_BYTES: usize = 160;

/// Composes the letter. Never fails: what is missing or was left out stands in its notes.
#[must_use]
pub fn compose(report: &SiteReport, order: &Order) -> Letter {
    let mut notes = Notes::default();
    let Some(kind) = kind(order, &mut notes) else { return Letter::default() };
    let pack = pack(report, order, kind);
    let language = language(report, order, pack, &mut notes);
    let Some(wording) = kind.wording(language) else { return Letter::default() };
    let words = words(language);
    let vendor = vendor(report, order, kind);
    let to_vendor = kind.to == "vendor" || !vendor.is_empty();
    let sent = fields::sent_on(order);
    let scope = Scope {
        keys: &order.findings,
        vendor: Some(vendor.as_str()).filter(|_| to_vendor),
        since: match kind.evidence {
            // Without the day of the first letter nothing is known to be after it.
            Evidence::Since => sent.map_or(u64::MAX, again::start_of_counting),
            _ => 0,
        },
        // What the site declares is not what the owner of a tracker does.
        policy: kind.policy && !to_vendor,
    };
    let to = recipient(report, order, kind, &vendor, words, &mut notes);
    if kind.to == "authority" {
        authority(pack, language, &mut notes);
    }
    let known = claims::of(report, scope);
    let claims = if kind.evidence == Evidence::None { &Claims::default() } else { &known };
    let date = order.date.parse::<Date>().ok();
    let due = answer_by(order, kind, date, pack);

    let mut values = Values::default();
    basics(&mut values, report, order);
    parties(&mut values, report, kind, &vendor);
    law_values(&mut values, pack, kind, language, date.unwrap_or(Date::MAX));
    values.text("date", date.map(|date| words.date(date)).unwrap_or_default());
    values.text("due", due.map(|due| words.date(due)).unwrap_or_default());
    let later = date.and_then(|date| deadline::extended(date, pack));
    values.text("erase_due", later.map(|day| words.date(day)).unwrap_or_default());
    values.flag("do_not_call", to.do_not_call);
    evidence_values(&mut values, report, claims, words);
    if kind.evidence == Evidence::Since {
        values.block("again", again::lines(report, order, words));
    }
    let evidence = enclosed::evidence(order, claims, words);
    values.flag("attachment", evidence.is_some());
    let before = if kind.to == "authority" { enclosed::before(order, words) } else { Vec::new() };
    if kind.identifiers {
        let site = Some(report.site.as_str()).filter(|_| !to_vendor);
        identifiers(&mut values, identify::pick(order, &known, site), words, &mut notes);
    }
    fields::fill(&mut values, order, kind, words, &mut notes);
    fields::times(&mut values, order, date, pack, words, &mut notes);
    let from = sender(&mut values, order, &mut notes);
    remarks(report, claims, kind, &mut notes);

    let subject = to.subject.unwrap_or_else(|| values.fill(&wording.subject));
    Letter {
        to: to.to.map(|to| to.to_string()),
        from,
        subject: clean::line_of(&subject, SUBJECT_BYTES),
        body: render(&wording.body, &words.parts, &values),
        attachments: evidence.into_iter().chain(before).collect(),
        kind: kind.id.clone(),
        language: language.into(),
        law: pack.id.clone(),
        due: due.map(|day| day.to_string()),
        notes: notes.say(words),
    }
}

fn kind(order: &Order, notes: &mut Notes) -> Option<&'static Kind> {
    if !order.kind.is_empty() && kinds::find(&order.kind).is_none() {
        notes.add(Note::Kind { kind: clean::line_of(&order.kind, 40) });
    }
    kinds::find(&order.kind).or_else(|| kinds::find(DEFAULT_KIND))
}

/// The law wished, else that of the controller's country, else of the site's or the contact's top-level
/// domain; always one that the kind rests on.
fn pack(report: &SiteReport, order: &Order, kind: &Kind) -> &'static Pack {
    let last_label = |host: &str| host.rsplit('.').next().and_then(law::of_country);
    let contact = || report.policy.contacts.iter().find(|contact| contact.kind == "email");
    let fits = |pack: &&Pack| pack.regime == kind.regime;
    law::find(&order.law)
        .filter(fits)
        .or_else(|| report.policy.controller.country.as_deref().and_then(law::of_country))
        .or_else(|| last_label(&report.site))
        .or_else(|| contact().and_then(|contact| last_label(&contact.value)))
        .filter(fits)
        .or_else(|| law::packs().iter().find(fits))
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

/// The day to expect an answer by: a reminder has its own, an answer to an excuse stays with that
/// of the first letter, and an authority is given none.
fn answer_by(order: &Order, kind: &Kind, date: Option<Date>, pack: &Pack) -> Option<Date> {
    match (kind.to.as_str(), kind.evidence, fields::sent_on(order)) {
        ("authority", ..) => None,
        (_, Evidence::Since, _) => deadline::reminded(date?, pack),
        (_, _, Some(sent)) if kind.fields.iter().any(|field| field.name == "sent_on") => {
            deadline::answer(sent, pack)
        }
        _ => deadline::answer(date?, pack),
    }
}

/// The address that the user chose, else the one of the policy (a vendor's own), else the directory's.
fn recipient(
    report: &SiteReport,
    order: &Order,
    kind: &Kind,
    vendor: &str,
    words: &Words,
    notes: &mut Notes,
) -> Recipient {
    let to_site = kind.to != "vendor" && vendor.is_empty();
    let organisation = crate::catalogue::organisation(vendor);
    let homepage = organisation.as_ref().and_then(|known| url::Url::parse(known.homepage).ok());
    let home = homepage.as_ref().and_then(url::Url::host_str);
    let own = if to_site { Some(report.site.as_str()) } else { home };
    if let Some(to) = &order.to {
        return recipient::chosen(to, own, notes);
    }
    if kind.to == "authority" {
        return Recipient::default();
    }
    let contacts = if to_site { &report.policy.contacts } else { &order.vendor_contacts };
    let named = recipient::from_policy(contacts, own, kind, notes);
    let listed = order.listed.as_ref();
    if let Some(found) = named.or_else(|| recipient::from_directory(listed?, own, words, notes)) {
        return found;
    }
    if to_site {
        recipient::nobody(contacts, notes);
        return Recipient::default();
    }
    notes.add(Note::Vendor { vendor: vendor.to_owned() });
    let pages = organisation.iter().flat_map(|known| [known.privacy, known.opt_out]);
    let pages: Vec<&str> = pages.filter(|page| !page.is_empty()).collect();
    if !pages.is_empty() {
        notes.add(Note::VendorPages { vendor: vendor.to_owned(), pages: pages.join(", ") });
    }
    Recipient::default()
}

/// What the user should know of complaining to this authority.
fn authority(pack: &Pack, language: &str, notes: &mut Notes) {
    let authority = &pack.authority;
    notes.add(Note::Authority { site: authority.site.clone() });
    if !authority.takes(language) {
        notes.add(Note::AuthorityLanguage { languages: authority.languages.join(", ") });
    }
    let needs = authority.needs(language);
    if !needs.is_empty() {
        notes.add(Note::AuthorityNeeds { needs: needs.to_owned() });
    }
}

/// The owner of a tracker that the letter is for: the one named, else that of the first finding that
/// was picked. Empty where the site is written to.
fn vendor(report: &SiteReport, order: &Order, kind: &Kind) -> String {
    let picked = report.rows.iter().find(|row| order.findings.contains(&row.finding.key));
    let found = picked.and_then(|row| row.finding.vendor.as_ref()).filter(|_| !kind.follows());
    let name = order.vendor.as_deref().or(found.map(|vendor| vendor.name.as_str()));
    let meant = kind.to == "vendor" || kind.follows();
    name.filter(|_| meant).map(clean::line).unwrap_or_default()
}

/// Site, page and reference.
fn basics(values: &mut Values, report: &SiteReport, order: &Order) {
    values.text("site", clean::line_of(&report.site, 255));
    values.text("page", clean::address(&report.page).unwrap_or_default());
    values.text("case", clean::line_of(&order.case, 40));
}

/// Who is responsible, and who is written to.
fn parties(values: &mut Values, report: &SiteReport, kind: &Kind, vendor: &str) {
    let controller = &report.policy.controller;
    let names = controller.names.iter().take(8).map(|name| clean::line_of(name, 120));
    let name = names.into_iter().find(|name| is_name(name, &report.site)).unwrap_or_default();
    let country = controller.country.as_deref().unwrap_or_default();
    let to_site = kind.to == "site" && vendor.is_empty();
    let name = if vendor.is_empty() { name } else { vendor.to_owned() };
    values.text("to_name", name.as_str());
    values.text("controller", name);
    values
        .flag("outside", to_site && law::is_outside(country) && law::of_country(country).is_none());
}

/// Whether a name may be addressed: a single word that the site does not bear ("we", "the
/// responsible") may be a misreading, and a letter without a name is better than one to a stranger.
fn is_name(name: &str, site: &str) -> bool {
    let word: String = name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    !word.is_empty() && (name.contains(' ') || site.replace(['-', '.'], "").contains(&word))
}

fn law_values(values: &mut Values, pack: &Pack, kind: &Kind, language: &str, on: Date) {
    values.text("gdpr", pack.gdpr(language));
    values.text("eprivacy", pack.eprivacy(language, on));
    // One may complain where one lives (Article 77). An authority that does not take the letter's
    // language is hardly that of the sender's country.
    let near = kind.to == "authority" || pack.authority.takes(language);
    let authority = if near { &pack.authority } else { &law::general().authority };
    values.text("authority", authority.name(language));
}

fn evidence_values(values: &mut Values, report: &SiteReport, claims: &Claims, words: &Words) {
    let changed = report.policy.last_updated.as_deref().map(|text| clean::line_of(text, 10));
    values.block("evidence", evidence::table(claims, words));
    values.block("quotes", evidence::quotes(&claims.quotes, changed.as_deref(), words));
    values.text("count", claims.list.len().to_string());
    values.flag("more", claims.list.len() > evidence::ROWS);
    values.flag("before", claims.any(Consent::NoneYet));
    values.flag("refused", claims.any(Consent::Refused));
    values.flag("gpc", claims.gpc());
    values.flag("differs", claims.list.iter().any(|claim| claim.verdict.is_uncovered()));
    for verdict in [Verdict::Undeclared, Verdict::Contradicted, Verdict::ConditionBroken] {
        values.flag(verdict.id(), claims.verdict(verdict));
    }
}

/// Names the identifiers, and says what depends on them and which were left out.
fn identifiers(
    values: &mut Values,
    (named, withheld): (Vec<&Identifier>, Vec<String>),
    words: &Words,
    notes: &mut Notes,
) {
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
    }
    let first = named.iter().filter(|identifier| identifier.expires > 0).min_by_key(|i| i.expires);
    if let Some((first, day)) = first.and_then(|i| Some((i, evidence::day(i.expires)?))) {
        notes.add(Note::Expires { name: first.name.clone(), date: words.date(day) });
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
    if claims.list.is_empty() && matches!(kind.evidence, Evidence::All | Evidence::Vendor) {
        notes.add(Note::NoEvidence);
    }
}
