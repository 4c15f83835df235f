//! Policies against observations: one table per language, in `tests/pairs/<language>.txt`.
//!
//! A line that starts with `>` is a policy (` | ` separates blocks, `#` makes a heading, `-` a list item); a
//! common part with contact and rights is added, so that it passes the coverage gate. `>>` adds nothing.
//! Each line below it is `VERDICT kind ADDRESS [key=value …]`: ADDRESS is a URL, or for `cookie`
//! `NAME@DOMAIN`; keys are `days`, `consent`, `sends` (comma-separated), `dnt`, `by` (what set a cookie).
//! `VERDICT` may be several, separated by `/`. The site visited is `winkel.example`. What stands below a
//! heading with the word `Traps` looks like something else than it is: a third of all.

// A row that can not be read is a mistake in the table: the test stops there.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fmt::Write as _;

use saydo_shared::policy::{self, Document};
use saydo_shared::{compare, detect, observe::Observation};
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

fn check(language: &str, tables: &[(&str, &str)]) -> Counts {
    let mut failures = String::new();
    let mut counts = Counts::default();
    for (name, table) in tables {
        let (mut policy, mut number_of_policy, mut trap) = (None, 0, false);
        for (number, line) in table.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                trap = if line.is_empty() { trap } else { line.contains("Traps") };
                continue;
            }
            if let Some(text) = line.strip_prefix('>') {
                policy = Some(read(language, text));
                number_of_policy = number + 1;
                continue;
            }
            let Some(policy) = &policy else { panic!("{name}:{}: no policy above", number + 1) };
            let (wanted, seen) = observation(line);
            let assessment = compare::assess(&detect::one(&seen), policy, "winkel.example");
            counts.all += 1;
            counts.traps += usize::from(trap);
            let rare = RARE.iter().position(|verdict| wanted == [*verdict]);
            rare.into_iter().for_each(|verdict| counts.rare[verdict] += 1);
            let verdict = assessment.verdict.id();
            assert!(compare::explain(&assessment.rule, language).is_some(), "{}", assessment.rule);
            if !wanted.contains(&verdict) {
                let _ = writeln!(
                    failures,
                    "{name}:{} (policy in line {number_of_policy}): {line}\n    got {verdict} by {} «{}»",
                    number + 1,
                    assessment.rule,
                    assessment.quote.unwrap_or_default(),
                );
            }
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
    counts
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
