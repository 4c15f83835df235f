//! What a policy says, as a page a person reads: each fact once under its heading, and below it the
//! sentence that carries it.
//!
//! The words come from `shared/data/report`; what the policy itself says is quoted, never translated.

use std::fmt::Write as _;

use saydo_shared::policy::checks;
use saydo_shared::policy::record::{
    Contact, CookieRow, Denial, Diagnostic, OptOut, Record, Technology, ThirdParty,
};
use saydo_shared::report::write;

use super::print;

/// Columns of the page.
const WIDTH: usize = 100;
/// Where the values of the facts at the top begin.
const COLUMN: usize = 26;
/// Before a fact.
const FACT: &str = "  ";
/// Before the sentence that carries it.
const QUOTE: &str = "      ";

/// The record as a page in a language.
pub fn page(record: &Record, language: &'static str) -> String {
    let mut page = Page { text: String::new(), language };
    page.head(record);
    page.you(record);
    page.others(record);
    page.reasons(record);
    page.times(record);
    page.refusals(record);
    page.reading(record);
    page.text
}

/// A fact in words, and the sentences that carry it.
struct Fact<'a> {
    text: String,
    quotes: Vec<&'a str>,
}

impl<'a> Fact<'a> {
    fn new(text: String, quote: &'a str) -> Self {
        Self { text, quotes: vec![quote] }
    }

    fn bare(text: String) -> Self {
        Self { text, quotes: Vec::new() }
    }
}

struct Page {
    text: String,
    language: &'static str,
}

impl Page {
    /// The words of the page's language, by their table and identifier.
    fn words(&self) -> impl Fn(&str, &str) -> String + Copy + use<> {
        let language = self.language;
        move |group, id| write::word(group, id, language)
    }

    /// The title, and what there is one of.
    fn head(&mut self, record: &Record) {
        let say = self.words();
        let title = record.title.clone().unwrap_or_else(|| say("record", "title"));
        let _ = writeln!(self.text, "{}\n", print::wrap(&title, "", WIDTH));
        let controller = &record.controller;
        let code = record.language.as_str();
        let language = if code.is_empty() { String::new() } else { say("speech", code) };
        let or_missing = |value: &Option<String>| Some(value.clone().unwrap_or_default());
        let scope = Some(record.scope_domains.join(", ")).filter(|scope| !scope.is_empty());
        let honoured = record.do_not_track.honoured;
        let dnt = honoured.map(|yes| say("record", if yes { "honoured" } else { "ignored" }));
        self.line("language", Some(language));
        self.line("controller", Some(controller.names.join(", ")));
        self.line("address", or_missing(&controller.postal_address));
        self.line("updated", or_missing(&record.last_updated));
        self.line("registration", controller.registration_number.clone());
        self.line("scope", scope);
        self.line("dnt", dnt);
    }

    /// One fact of the head: left out when it is `None`, said to be missing when it is empty.
    fn line(&mut self, label: &str, value: Option<String>) {
        let Some(mut value) = value else { return };
        let say = self.words();
        if value.is_empty() {
            value = say("record", "not_stated");
        }
        let value = print::wrap(&value, &" ".repeat(COLUMN), WIDTH);
        let label = say("record", label);
        let _ = writeln!(self.text, "  {label:<width$}{}", value.trim_start(), width = COLUMN - 2);
    }

    /// What you can do, and where.
    fn you(&mut self, record: &Record) {
        let say = self.words();
        let contact = |i: &Contact| {
            let subject =
                i.required_subject.as_ref().map(|s| format!("{} “{s}”", say("record", "subject")));
            let privacy = i.privacy_contact.then(|| say("record", "privacy_contact"));
            let notes = [Some(say("contact", &i.kind)), privacy, subject];
            let notes: Vec<_> = notes.into_iter().flatten().collect();
            format!("{} ({})", i.value, notes.join(", "))
        };
        let way = |i: &OptOut| match &i.target {
            Some(target) => format!("{}: {target}", say("opt_out", &i.kind)),
            None => say("opt_out", &i.kind),
        };
        self.list("contacts", record.contacts.iter().map(|i| Fact::new(contact(i), &i.quote)));
        self.list("opt_outs", record.opt_outs.iter().map(|i| Fact::new(way(i), &i.quote)));
        let rights = record.rights.iter();
        self.list("rights", rights.map(|i| Fact::new(say("right", &i.right), &i.quote)));
        let authorities = record.supervisory_authority.iter();
        self.list("authorities", authorities.map(|i| Fact::new(i.name.clone(), &i.quote)));
    }

    /// By what means, and who is on the other side.
    fn others(&mut self, record: &Record) {
        let say = self.words();
        let technology = |i: &Technology| {
            let name = say("technology", &i.technology);
            match i.polarity.as_str() {
                "used" => name,
                other => format!("{name} ({})", say("polarity", other)),
            }
        };
        let party = |i: &ThirdParty| match i.status.as_str() {
            "current" => i.name.clone(),
            other => format!("{} ({})", i.name, say("party", other)),
        };
        let technologies = record.technologies.iter();
        self.list("technologies", technologies.map(|i| Fact::new(technology(i), &i.quote)));
        self.list("parties", record.third_parties.iter().map(|i| Fact::new(party(i), &i.quote)));
        let recipients = record.third_party_categories.iter();
        self.list(
            "recipients",
            recipients.map(|i| Fact::new(say("recipient", &i.category), &i.quote)),
        );
    }

    /// What for, on what basis, and how far away.
    fn reasons(&mut self, record: &Record) {
        let say = self.words();
        let purposes = record.purposes.iter();
        self.list("purposes", purposes.map(|i| Fact::new(say("purpose", &i.purpose), &i.quote)));
        let bases = record.legal_bases.iter();
        self.list("bases", bases.map(|i| Fact::new(say("basis", &i.basis), &i.quote)));
        let transfers = record.transfers.iter();
        self.list(
            "transfers",
            transfers.map(|i| Fact::new(say("safeguard", &i.safeguard), &i.quote)),
        );
    }

    fn times(&mut self, record: &Record) {
        let language = self.language;
        let time = |duration: &str, what: &Option<String>| {
            let what = what.as_ref().map(|what| format!(": {what}")).unwrap_or_default();
            format!("{}{what}", write::duration(duration, language))
        };
        let cookie = |row: &CookieRow| {
            let lifetime = row.lifetime.as_deref().map(|time| write::duration(time, language));
            let parts = [Some(row.name.clone()), row.provider.clone(), lifetime];
            parts.into_iter().flatten().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(", ")
        };
        let kept = record.retention.iter();
        self.list("retention", kept.map(|i| Fact::new(time(&i.duration, &i.what), &i.quote)));
        self.list("cookies", record.cookies.iter().map(|row| Fact::bare(cookie(row))));
        let promised = record.response_times.iter();
        self.list(
            "response_times",
            promised.map(|i| Fact::new(time(&i.duration, &i.what), &i.quote)),
        );
    }

    fn refusals(&mut self, record: &Record) {
        let say = self.words();
        let denials = record.denials.iter();
        let denial = |i: &Denial| {
            let claim = say("denial", &i.claim);
            let limit = match (&i.condition, &i.exception) {
                (Some(_), _) => say("polarity", "conditional"),
                (None, Some(_)) => say("polarity", "excepted"),
                (None, None) => return claim,
            };
            format!("{claim} ({limit})")
        };
        self.list("denials", denials.map(|i| Fact::new(denial(i), &i.quote)));
        let frameworks = record.frameworks.iter();
        self.list("frameworks", frameworks.map(|i| Fact::new(i.name.clone(), &i.quote)));
        let clashes = record
            .contradictions
            .iter()
            .map(|i| Fact {
                text: checks::words::contradiction(i, self.language),
                quotes: vec![&i.quote_a, &i.quote_b],
            })
            .collect::<Vec<_>>();
        self.list("contradictions", clashes);
    }

    /// What there is to know of the reading itself.
    fn reading(&mut self, record: &Record) {
        let say = self.words();
        let remark = |i: &Diagnostic| {
            let said = say("remark", &i.code);
            let known = said != print::words(&i.code);
            if known { said } else { checks::words::diagnostic(i, self.language) }
        };
        let remarks = record.diagnostics.iter().map(|i| Fact {
            text: remark(i),
            quotes: i.quote.iter().map(String::as_str).collect(),
        });
        self.list("remarks", remarks.collect::<Vec<_>>());
        let foot = print::wrap(&say("record", "first_sentence"), "", WIDTH);
        let _ = writeln!(self.text, "\n{foot}");
    }

    /// A heading and its facts: each once, and those that one sentence carries on one line.
    fn list<'a>(&mut self, heading: &str, facts: impl IntoIterator<Item = Fact<'a>>) {
        let mut lines: Vec<(Vec<String>, Vec<&str>)> = Vec::new();
        for Fact { text, quotes } in facts {
            let quotes: Vec<&str> = quotes.into_iter().filter(|quote| !quote.is_empty()).collect();
            // Two sentences that clash are a fact of their own, whatever others clash the same way.
            if quotes.len() < 2 && lines.iter().any(|(texts, _)| texts.contains(&text)) {
                continue;
            }
            match lines.iter_mut().find(|(_, same)| !quotes.is_empty() && *same == quotes) {
                Some((texts, _)) => texts.push(text),
                None => lines.push((vec![text], quotes)),
            }
        }
        if lines.is_empty() {
            return;
        }
        let _ = writeln!(self.text, "\n{}", self.words()("record", heading));
        for (texts, quotes) in lines {
            let _ = writeln!(self.text, "{}", print::wrap(&texts.join(" · "), FACT, WIDTH));
            for quote in quotes {
                let _ = writeln!(self.text, "{}", print::wrap(&format!("“{quote}”"), QUOTE, WIDTH));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_shared::policy::record::Purpose;

    #[test]
    fn every_fact_stands_once_and_no_line_is_longer_than_the_page() {
        let purpose = |purpose: &str, quote: &str| Purpose {
            purpose: purpose.into(),
            quote: quote.into(),
            ..Purpose::default()
        };
        let long = format!("Kijk op https://krant.example/{} voor meer.", "a".repeat(300));
        let record = Record {
            title: Some("T".repeat(250)),
            purposes: vec![
                purpose("security", "Een."),
                purpose("security", "Twee."),
                purpose("legal", "Een."),
                purpose("support", &long),
            ],
            ..Record::default()
        };
        let page = page(&record, "nl");
        assert!(page.contains("\n  beveiliging · wettelijke plichten\n      “Een.”\n"), "{page}");
        assert!(!page.contains("Twee."), "{page}");
        assert!(page.contains("Verantwoordelijk"), "{page}");
        for line in page.lines() {
            assert!(line.chars().count() <= WIDTH, "{line}");
        }
    }

    /// Every identifier that the lexicons can put in a record.
    #[test]
    fn every_identifier_has_its_words() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/policy");
        let mut seen = 0;
        for file in ["any", "nl", "en", "de", "fr", "it"] {
            let lexicon = std::fs::read_to_string(format!("{folder}/{file}.lex")).unwrap();
            for line in lexicon.lines() {
                let Some(name) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) else {
                    continue;
                };
                let Some((group, id)) = name.split_once('.') else { continue };
                let table = match group {
                    "tech" => "technology",
                    "category" => "recipient",
                    "object" => "denial",
                    "right" | "purpose" | "basis" | "safeguard" => group,
                    _ => continue,
                };
                seen += 1;
                let word = write::word(table, id, "de");
                let same = word == print::words(id);
                assert!(!same, "[{table}] {id} is missing in shared/data/report");
            }
        }
        assert!(seen > 300, "{seen}");
    }
}
