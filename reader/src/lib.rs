//! The reader of policies as a module of its own: documents in, what they say out.
//!
//! Most pages are looked at without reading a policy, and whatever stands in one may be hostile. So the
//! extension starts without this module, loads it when there is something to read, and starts it afresh
//! when that has trapped; nothing else is lost then. It has no catalogue: the extension lends it its own.
//!
//! Decides nothing: [`policy`] reads, [`compare`](saydo_shared::compare) judges. What crosses is JSON.

use saydo_shared::catalogue;
use saydo_shared::compare::Judge;
use saydo_shared::detect::Finding;
use saydo_shared::policy::{self, Document, Policy, find};
use wasm_bindgen::prelude::*;

/// Takes the catalogue over; before anything is read.
#[wasm_bindgen]
pub fn lend(catalogue: Vec<u8>) {
    catalogue::lend(catalogue);
}

/// The links of a document: a list of [`Link`](find::Link)s.
#[wasm_bindgen]
#[must_use]
pub fn links(source: &str) -> String {
    serde_json::to_string(&find::links(source)).unwrap_or_default()
}

/// A policy that was read.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Reading(Policy);

#[wasm_bindgen]
impl Reading {
    /// Reads a list of [`Document`]s as one policy.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(documents: &str) -> Self {
        let documents: Vec<Document> = serde_json::from_str(documents).unwrap_or_default();
        Self(policy::read(&documents, None))
    }

    /// What reports say of it: a [`PolicySummary`](saydo_shared::report::PolicySummary).
    #[must_use]
    pub fn summary(&self) -> String {
        serde_json::to_string(&self.0.summary()).unwrap_or_default()
    }

    /// Whether it does not say who answers for the site, or where to write.
    #[must_use]
    pub fn is_anonymous(&self) -> bool {
        self.0.is_anonymous()
    }

    /// Judges a list of [`Finding`]s made on a site: a
    /// [`Judgement`](saydo_shared::compare::Judgement).
    #[must_use]
    pub fn judge(&self, findings: &str, cookies: bool, site: &str) -> String {
        let findings: Vec<Finding> = serde_json::from_str(findings).unwrap_or_default();
        serde_json::to_string(&self.0.judge(&findings, cookies, site)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_shared::compare::Judgement;
    use saydo_shared::detect::one;

    /// What comes out is what the reader itself says: JSON loses nothing on the way.
    #[test]
    fn says_what_the_reader_says() {
        let source = include_str!("../../tests/demo/site/privacy.html");
        let documents = [Document { source: source.to_owned(), ..Document::default() }];
        let observation = r#"{"id": "1", "page": "https://shop.example/", "kind": "request", "consent": "unknown",
            "url": "https://www.google-analytics.com/g/collect?v=2&tid=G-1"}"#;
        let finding = one(&serde_json::from_str(observation).unwrap());
        let policy = policy::read(&documents, None);
        let reading = Reading::new(&serde_json::to_string(&documents).unwrap());
        assert_eq!(reading.summary(), serde_json::to_string(&policy.summary()).unwrap());
        assert_eq!(reading.is_anonymous(), policy.is_anonymous());
        let findings = [finding];
        let text = serde_json::to_string(&findings).unwrap();
        let said: Judgement =
            serde_json::from_str(&reading.judge(&text, false, "shop.example")).unwrap();
        assert_eq!(said, policy.judge(&findings, false, "shop.example"));
        assert!(said.assessments[0].quote.is_some() && !said.good.held.is_empty());
    }

    #[test]
    fn an_imprint_gives_its_links() {
        let source =
            "<html><body><p>Firma GmbH</p><p>Siehe <a href='/datenschutz'>Datenschutz</a></p>";
        let links: Vec<find::Link> = serde_json::from_str(&links(source)).unwrap();
        let found = find::policy_links("https://a.example/impressum", &links);
        assert_eq!(found.privacy.as_deref(), Some("https://a.example/datenschutz"));
    }

    #[test]
    fn of_what_is_no_json_it_says_nothing() {
        let nothing = Reading::new("{");
        let said: Judgement =
            serde_json::from_str(&nothing.judge("[1]", false, "shop.example")).unwrap();
        assert_eq!(said, Judgement::default());
        assert!(!nothing.is_anonymous());
    }
}
