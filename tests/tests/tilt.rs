//! The TILT export against the published schema, on the demo's policy and on real ones. The schema and the
//! real policies are given beside the repository; without them only what the export says is checked.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests throughout")]

use std::path::{Path, PathBuf};

use saydo_shared::policy::{self, Document, tilt};
use serde_json::Value;

const POLICY: &str = "# Privacyverklaring\n\nFietsenmaker De Ketting B.V., Dorpsstraat 1, 1234 AB Utrecht, is \
    verwerkingsverantwoordelijke. Mail naar privacy@ketting.example.\n\nWij verwerken uw gegevens op grond van uw \
    toestemming (art. 6 lid 1 sub a AVG). Wij bewaren uw gegevens vier weken. Uw bestelling bewaren wij zolang als \
    nodig.\n\nWij gebruiken Google Analytics om het bezoek te meten.\n\nU hebt recht op inzage en rectificatie. U \
    kunt een klacht indienen bij de Autoriteit Persoonsgegevens.\n";

fn tilt(source: &str) -> Value {
    let url = "https://www.ketting.example/privacy".to_owned();
    let document = Document { url, source: source.to_owned(), ..Document::default() };
    tilt::of(&policy::read(&[document], None), "2026-11-22T12:00:00Z")
}

/// What is given beside the repository.
fn beside(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus").join(path)
}

#[test]
fn says_what_the_policy_says() {
    let out = tilt(POLICY);
    let at = |path: &str| out.pointer(path).cloned().unwrap_or_default();
    assert_eq!(at("/meta/language"), "nl");
    assert!(at("/controller/name").as_str().unwrap().contains("De Ketting"), "{out:#}");
    assert_eq!(at("/dataProtectionOfficer/email"), "privacy@ketting.example");
    assert_eq!(at("/dataDisclosed/0/legalBases/0/reference"), "GDPR-6-1-a");
    assert_eq!(at("/dataDisclosed/0/storage/0/temporal/0/ttl"), "P28D");
    assert!(at("/dataDisclosed/0/storage/1/purposeConditional/0").is_string(), "{out:#}");
    assert_eq!(at("/dataDisclosed/0/recipients/0/name"), "Google Analytics");
    assert_eq!(at("/rightToInformation/available"), true);
    assert_eq!(at("/rightToDataPortability/available"), false);
    assert_eq!(at("/rightToComplain/supervisoryAuthority/name"), "Autoriteit Persoonsgegevens");
}

#[test]
fn keeps_to_the_schema() {
    let Ok(schema) = std::fs::read_to_string(beside("tilt-schema/tilt-schema.json")) else {
        eprintln!("skipped: no TILT schema beside the repository");
        return;
    };
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::options().should_validate_formats(false).build(&schema).unwrap();
    let mut sources = vec![
        POLICY.to_owned(),
        "Dit is de website van onze vereniging. Wij gebruiken cookies, en als u niet wilt dat wij die plaatsen, kunt u dat in uw browser instellen.".to_owned(),
    ];
    for folder in ["seeds", "parallel/de", "parallel/en", "parallel/fr", "parallel/nl"] {
        let entries = std::fs::read_dir(beside(folder)).unwrap();
        let texts = entries.flatten().map(|entry| entry.path());
        let wanted = |p: &PathBuf| p.extension().is_some_and(|e| e == "txt" || e == "md");
        sources.extend(texts.filter(wanted).map(|path| std::fs::read_to_string(path).unwrap()));
    }
    assert!(sources.len() > 20, "only {} policies", sources.len());
    for source in &sources {
        let out = tilt(source);
        let errors: Vec<String> =
            validator.iter_errors(&out).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:#?} in {:.80}", source.trim());
    }
}
