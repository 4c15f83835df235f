//! Policies against observations, in `tests/pairs/<language>.txt`: two tables per language of which every row
//! must hold, and one in free wording (`_free`), of which most must.
//!
//! A line that starts with `>` is a policy (` | ` separates blocks, `#` makes a heading, `-` a list item); a
//! common part with contact and rights is added, so that it passes the coverage gate. `>>` adds nothing.
//! Each line below it is `VERDICT kind ADDRESS [key=value …]`: ADDRESS is a URL, or for `cookie`
//! `NAME@DOMAIN`; keys are `days`, `consent`, `sends` (comma-separated), `dnt`, `by` (what set a cookie).
//! `VERDICT` may be several, separated by `/`. The site visited is `winkel.example`. What stands below a
//! heading with the word `Traps` looks like something else than it is: a third of all.

// A row that can not be read is a mistake in the table: the test stops there.
#![allow(clippy::unwrap_used, clippy::panic)]

use saydo_shared::policy::{self, Document};
use saydo_shared::{compare, compare::Assessment, detect, observe::Observation};
use serde_json::json;

/// What every policy of a table has besides the sentence under test.
fn common(language: &str) -> &'static str {
    match language {
        "nl" => {
            "\n\n# Contact\n\nVragen? Mail naar privacy@winkel.example.\n\n# Uw rechten\n\nU hebt recht op inzage, rectificatie en verwijdering van uw gegevens. Wij verwerken uw naam en adres om uw bestelling te bezorgen en onze administratie bij te houden. U kunt een klacht indienen bij de Autoriteit Persoonsgegevens. Facturen bewaren wij zeven jaar omdat de wet dat verlangt.\n"
        }
        "en" => {
            "\n\n# Contact\n\nQuestions? Write to privacy@winkel.example.\n\n# Your rights\n\nYou have the right to access, rectify and erase your personal data. We process your name and address to deliver your order and to keep our books. You can lodge a complaint with a supervisory authority. Invoices are kept for seven years because the law requires it.\n"
        }
        "de" => {
            "\n\n# Kontakt\n\nFragen? Schreiben Sie an datenschutz@winkel.example.\n\n# Ihre Rechte\n\nSie haben das Recht auf Auskunft, Berichtigung und Löschung Ihrer Daten. Wir verarbeiten Ihren Namen und Ihre Anschrift, um Ihre Bestellung zu liefern und unsere Bücher zu führen. Sie können sich bei einer Aufsichtsbehörde beschweren. Rechnungen bewahren wir zehn Jahre auf, weil das Gesetz es verlangt.\n"
        }
        "it" => {
            "\n\n# Contatti\n\nDomande? Scrivi a privacy@winkel.example.\n\n# I tuoi diritti\n\nHai il diritto di accesso, rettifica e cancellazione dei tuoi dati. Trattiamo il tuo nome e il tuo indirizzo per consegnare il tuo ordine e tenere la nostra contabilità. Puoi proporre reclamo al Garante. Le fatture sono conservate per dieci anni perché la legge lo richiede.\n"
        }
        _ => {
            "\n\n# Contact\n\nDes questions ? Écrivez à rgpd@winkel.example.\n\n# Vos droits\n\nVous disposez d'un droit d'accès, de rectification et d'effacement de vos données. Nous traitons votre nom et votre adresse pour livrer votre commande et tenir notre comptabilité. Vous pouvez introduire une réclamation auprès de la CNIL. Les factures sont conservées pendant dix ans parce que la loi l'exige.\n"
        }
    }
}

fn observation(line: &str) -> (Vec<&str>, Observation) {
    let mut words = line.split_whitespace();
    let verdicts = words.next().unwrap().split('/').collect();
    let kind = words.next().unwrap();
    let address = words.next().unwrap();
    let mut value = json!({
        "id": "1", "page": "https://www.winkel.example/", "kind": kind, "url": null,
        "initiator": "https://www.winkel.example/", "cookie": null, "consent": "unknown",
        "dnt": false, "gpc": false, "sends": [],
    });
    if kind == "cookie" {
        let (name, domain) = address.split_once('@').unwrap();
        value["cookie"] = json!({"name": name, "domain": domain, "lifetime_days": null, "set_by": null, "http_only": false});
        if domain.trim_start_matches('.') != "winkel.example" {
            value["url"] = json!(format!("https://{}/", domain.trim_start_matches('.')));
        }
    } else {
        value["url"] = json!(address);
    }
    for word in words {
        match word.split_once('=') {
            Some(("days", days)) => {
                value["cookie"]["lifetime_days"] = json!(days.parse::<f64>().unwrap())
            }
            Some(("by", url)) => {
                value["cookie"]["set_by"] = json!(url);
                value["initiator"] = json!(url);
            }
            Some(("sends", data)) => value["sends"] = json!(data.split(',').collect::<Vec<_>>()),
            Some((key, text)) => value[key] = json!(text),
            None => value[word] = json!(true),
        }
    }
    (verdicts, serde_json::from_value(value).unwrap())
}

/// How many of what a table must hold.
#[derive(Default)]
struct Counts {
    all: usize,
    traps: usize,
    /// Of each of these verdicts, where no other is allowed.
    rare: [usize; RARE.len()],
}

/// Verdicts that are rare in the wild, and must not be in the tables.
const RARE: [&str; 3] = ["condition_broken", "ambiguous", "unknown"];

/// A row of a table, and what is made of it.
struct Row<'a> {
    place: String,
    line: &'a str,
    trap: bool,
    wanted: Vec<&'a str>,
    assessment: compare::Assessment,
}

/// Judges all rows of a table.
fn rows<'a>(language: &str, name: &str, table: &'a str, mut each: impl FnMut(Row<'a>)) {
    let (mut policy, mut number_of_policy, mut trap) = (None, 0, false);
    for (line, number) in table.lines().map(str::trim).zip(1..) {
        if line.is_empty() || line.starts_with('#') {
            trap = if line.is_empty() { trap } else { line.contains("Traps") };
            continue;
        }
        if let Some(text) = line.strip_prefix('>') {
            policy = Some(read(language, text));
            number_of_policy = number;
            continue;
        }
        let Some(policy) = &policy else { panic!("{name}:{number}: no policy above") };
        let (wanted, seen) = observation(line);
        let assessment = compare::assess(&detect::one(&seen), policy, "winkel.example");
        assert!(compare::explain(&assessment.rule, language).is_some(), "{}", assessment.rule);
        let place = format!("{name}:{number} (policy in line {number_of_policy})");
        each(Row { place, line, trap, wanted, assessment });
    }
}

impl Row<'_> {
    fn got(&self) -> &'static str {
        self.assessment.verdict.id()
    }

    fn is_right(&self) -> bool {
        self.wanted.contains(&self.got())
    }

    /// What is wrong with it, for the reader of a failure.
    fn wrong(&self) -> String {
        let Assessment { rule, quote, .. } = &self.assessment;
        let quote = quote.as_deref().unwrap_or_default();
        format!("{}: {}\n    got {} by {rule} «{quote}»\n", self.place, self.line, self.got())
    }
}

fn check(language: &str, tables: &[(&str, &str)]) -> Counts {
    let mut failures = String::new();
    let mut counts = Counts::default();
    for (name, table) in tables {
        rows(language, name, table, |row| {
            counts.all += 1;
            counts.traps += usize::from(row.trap);
            let rare = RARE.iter().position(|verdict| row.wanted == [*verdict]);
            rare.into_iter().for_each(|verdict| counts.rare[verdict] += 1);
            if !row.is_right() {
                failures.push_str(&row.wrong());
            }
        });
    }
    assert!(failures.is_empty(), "\n{failures}");
    counts
}

/// Accusations: what "contradicted" and "condition_broken" have in common.
const ACCUSES: [&str; 2] = ["contradicted", "condition_broken"];

/// Checks a table of free wording, most of it harder than what rules were made for: of the accusations in
/// it at least `found` in a hundred are made, and none that is not in it.
fn free(language: &str, name: &str, table: &str, found: usize) {
    let (mut wanted, mut made, mut failures) = (0, 0, String::new());
    rows(language, name, table, |row| {
        let accuses = row.wanted.iter().all(|verdict| ACCUSES.contains(verdict));
        wanted += usize::from(accuses);
        made += usize::from(accuses && row.is_right());
        if ACCUSES.contains(&row.got()) && !row.is_right() {
            failures.push_str(&row.wrong());
        }
    });
    assert!(failures.is_empty(), "\n{failures}");
    assert!(made * 100 >= wanted * found, "{name}: {made} of {wanted} accusations");
}

/// The policy of a line that begins with `>`, or with `>>` for one without the common part.
fn read(language: &str, text: &str) -> policy::Policy {
    let (text, extra) = match text.strip_prefix('>') {
        Some(bare) => (bare, ""),
        None => (text, common(language)),
    };
    let blocks: String = text.split(" | ").map(|block| format!("{}\n\n", block.trim())).collect();
    let document = Document { source: blocks + extra, ..Document::default() };
    policy::read(&[document], None)
}

/// Checks the two tables of a language, and that they hold enough of what is hard.
fn full(language: &str, tables: &[(&str, &str)]) {
    let counts = check(language, tables);
    assert!(counts.all >= 200, "{language}: {} pairs", counts.all);
    let traps = counts.traps * 3 >= counts.all;
    assert!(traps, "{language}: {} traps of {}", counts.traps, counts.all);
    for (verdict, count) in RARE.iter().zip(counts.rare) {
        assert!(count >= 25, "{language}: {count} of {verdict}");
    }
}

#[test]
fn dutch_in_free_wording() {
    free("nl", "nl_free.txt", include_str!("pairs/nl_free.txt"), 80);
}

#[test]
fn dutch() {
    full(
        "nl",
        &[
            ("nl.txt", include_str!("pairs/nl.txt")),
            ("nl_more.txt", include_str!("pairs/nl_more.txt")),
        ],
    );
}

#[test]
fn english_in_free_wording() {
    free("en", "en_free.txt", include_str!("pairs/en_free.txt"), 80);
}

#[test]
fn english() {
    full(
        "en",
        &[
            ("en.txt", include_str!("pairs/en.txt")),
            ("en_more.txt", include_str!("pairs/en_more.txt")),
        ],
    );
}

#[test]
fn german_in_free_wording() {
    free("de", "de_free.txt", include_str!("pairs/de_free.txt"), 80);
}

#[test]
fn german() {
    full(
        "de",
        &[
            ("de.txt", include_str!("pairs/de.txt")),
            ("de_more.txt", include_str!("pairs/de_more.txt")),
        ],
    );
}

#[test]
fn french_in_free_wording() {
    free("fr", "fr_free.txt", include_str!("pairs/fr_free.txt"), 80);
}

#[test]
fn french() {
    full(
        "fr",
        &[
            ("fr.txt", include_str!("pairs/fr.txt")),
            ("fr_more.txt", include_str!("pairs/fr_more.txt")),
        ],
    );
}

#[test]
fn italian() {
    let counts = check("it", &[("it.txt", include_str!("pairs/it.txt"))]);
    assert!(counts.all > 0);
}
