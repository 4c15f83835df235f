use super::changes;
use crate::policy::{Document, read};
use crate::report::write::{LANGUAGES, change};

const OLD: &str = "# Privacyverklaring\n\nWij gebruiken Google Analytics om het bezoek te meten. Wij delen uw gegevens \
    nooit met derden. Gegevens van bezoekers bewaren wij 12 maanden. U hebt recht op inzage en verwijdering van uw \
    gegevens. Vragen? Mail naar privacy@winkel.example.\n";
const NEW: &str = "# Privacyverklaring\n\nHet bezoek meten wij met Google Analytics en Hotjar. Wij plaatsen \
    advertentiecookies. Gegevens van bezoekers bewaren wij 24 maanden. U hebt recht op inzage van uw gegevens. \
    Vragen? Mail naar avg@winkel.example.\n";

fn told(old: &str, new: &str, language: &str) -> Vec<String> {
    let record = |source: &str| {
        let document = Document { source: source.to_owned(), ..Document::default() };
        read(&[document], Some("nl")).record
    };
    changes(&record(old), &record(new)).iter().map(|what| change(what, language)).collect()
}

#[test]
fn a_changed_policy_is_told_in_facts() {
    let told = told(OLD, NEW, "nl");
    for expected in [
        "Nieuwe partij: Hotjar",
        "Nieuwe techniek: advertentiecookies",
        "Nieuw doel: reclame",
        "Bewaartermijn: van 12 maanden naar 24 maanden",
        "Ontkenning verdwenen: niet delen",
        "Recht niet meer genoemd: verwijdering",
        "Adres om te schrijven: e-mail: van privacy@winkel.example naar avg@winkel.example",
    ] {
        assert!(told.iter().any(|line| line == expected), "{expected}: {told:#?}");
    }
    assert!(!told.iter().any(|line| line.contains("Google")), "still named: {told:#?}");
}

#[test]
fn other_words_for_the_same_facts_are_no_change() {
    assert_eq!(told(OLD, OLD, "nl"), Vec::<String>::new());
    let reworded = OLD.replace(
        "Wij gebruiken Google Analytics om het bezoek te meten.",
        "Om het bezoek te meten gebruiken wij Google Analytics.",
    );
    assert_ne!(OLD, reworded);
    assert_eq!(told(OLD, &reworded, "nl"), Vec::<String>::new());
}

#[test]
fn every_language_tells_every_change() {
    let all: Vec<Vec<String>> = LANGUAGES.iter().map(|l| told(OLD, NEW, l)).collect();
    for (language, lines) in LANGUAGES.iter().zip(&all) {
        assert_eq!(lines.len(), all[0].len());
        for line in lines {
            assert!(!line.contains(['{', '_']) && line.contains(": "), "{language}: {line}");
        }
    }
    assert_ne!(all[0], all[1]);
}
