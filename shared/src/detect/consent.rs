//! Recognising consent dialogues and what a click in one chose.
//!
//! Works on texts alone, in whatever language; the words stand in `data/words/consent.toml`. When a
//! text does not say clearly what it chooses, nothing is chosen: a wrong *accepted* would excuse
//! what the visitor never agreed to, and a wrong *refused* would accuse.

use crate::catalogue::words;
use crate::observe::Consent;

/// A control's text is short; a longer one is a paragraph that happens to be clickable.
const CONTROL_WORDS: usize = 16;
/// A dialogue's text, in words; a longer one is a page that speaks of cookies.
const DIALOGUE_WORDS: usize = 3_000;

/// What a click on a control with this text, in a dialogue with that text, chose.
/// `None` when the dialogue is not about consent or the control chooses nothing
/// ("more information").
#[must_use]
pub fn choice(control: &str, dialogue: &str) -> Option<Consent> {
    if !is_dialogue(dialogue) {
        return None;
    }
    let text = Words::of(control);
    if text.0.is_empty() || text.0.len() > CONTROL_WORDS {
        return None;
    }
    if text.is_one_of("consent.nothing") {
        return None;
    }
    if text.is_one_of("consent.partly") {
        return Some(Consent::Partly);
    }
    if text.has_one_of("consent.refuse") {
        return Some(Consent::Refused);
    }
    if text.starts_with_one_of("consent.nothing") {
        return None;
    }
    let accepts = text.is_one_of("consent.accept_whole") || text.has_one_of("consent.accept");
    (accepts && !text.has_one_of("consent.other_subject")).then_some(Consent::Accepted)
}

/// Whether a text is that of a consent dialogue that waits for an answer.
#[must_use]
pub fn is_dialogue(text: &str) -> bool {
    let text = Words::of(text);
    (3..=DIALOGUE_WORDS).contains(&text.0.len())
        && text.has_one_of("consent.subject")
        && text.has_one_of("consent.ask")
        && !text.has_one_of("consent.other_subject")
}

/// A text as words: lower case, letters and digits only.
struct Words(Vec<String>);

impl Words {
    fn of(text: &str) -> Self {
        let lower = crate::text::clip(text, 64 * 1024).to_lowercase();
        let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
        Self(words.map(str::to_owned).collect())
    }

    /// Whether one of the phrases stands somewhere in it.
    fn has_one_of(&self, list: &str) -> bool {
        words(list).any(|phrase| {
            let parts: Vec<&str> = phrase.split(' ').collect();
            self.0.windows(parts.len()).any(|window| fits(window, &parts))
        })
    }

    /// Whether it starts with one of the phrases of more than one word ("learn more about …").
    fn starts_with_one_of(&self, list: &str) -> bool {
        words(list).any(|phrase| {
            let parts: Vec<&str> = phrase.split(' ').collect();
            parts.len() > 1 && self.0.get(..parts.len()).is_some_and(|start| fits(start, &parts))
        })
    }

    /// Whether it is one of the phrases and nothing more.
    fn is_one_of(&self, list: &str) -> bool {
        words(list).any(|phrase| fits(&self.0, &phrase.split(' ').collect::<Vec<_>>()))
    }
}

fn fits(words: &[String], phrase: &[&str]) -> bool {
    words.len() == phrase.len()
        && words.iter().zip(phrase).all(|(word, part)| match part.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => word == part,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NL: &str =
        "Wij gebruiken cookies om de site te verbeteren. Ga je akkoord? Accepteren Weigeren";
    const EN: &str = "We and our partners use cookies. Accept all Reject all Manage options";
    const DE: &str = "Wir verwenden Cookies. Alle akzeptieren Nur notwendige Einstellungen";
    const FR: &str = "Nous utilisons des cookies. Tout accepter Continuer sans accepter Paramétrer";

    #[test]
    fn choices() {
        use Consent::{Accepted, Partly, Refused};
        let check = |control, dialogue, expected| {
            assert_eq!(choice(control, dialogue), expected, "{control:?}");
        };
        check("Accepteren", NL, Some(Accepted));
        check("Alle cookies accepteren", NL, Some(Accepted));
        check("Akkoord", NL, Some(Accepted));
        check("  AKKOORD ✓ ", NL, Some(Accepted));
        check("Akkoord en sluiten", NL, Some(Accepted));
        check("Ja, ik accepteer alle cookies", NL, Some(Accepted));
        check("OK", NL, Some(Accepted));
        check("Begrepen!", NL, Some(Accepted));
        check("Alles toestaan", NL, Some(Accepted));
        check("Doorgaan", NL, Some(Accepted));
        check("Weigeren", NL, Some(Refused));
        check("Alles weigeren", NL, Some(Refused));
        check("Alleen noodzakelijke cookies", NL, Some(Refused));
        check("Accepteer alleen noodzakelijke cookies", NL, Some(Refused));
        check("Noodzakelijke cookies accepteren", NL, Some(Refused));
        check("Doorgaan zonder te accepteren", NL, Some(Refused));
        check("Nee, bedankt", NL, Some(Refused));
        check("Ik ga niet akkoord", NL, Some(Refused));
        check("Niet akkoord", NL, Some(Refused));
        check("Selectie toestaan", NL, Some(Partly));
        check("Voorkeuren opslaan", NL, Some(Partly));
        check("Mijn keuzes bevestigen", NL, Some(Partly));
        check("Meer informatie", NL, None);
        check("Instellingen", NL, None);
        check("Cookie-instellingen", NL, None);
        check("Sluiten", NL, None);
        check("×", NL, None);
        check("", NL, None);
        check("Privacyverklaring", NL, None);
        check("Cookies", NL, None);
        check("Nederlands", NL, None);
        check("Accept all", EN, Some(Accepted));
        check("I agree", EN, Some(Accepted));
        check("Got it", EN, Some(Accepted));
        check("Reject all", EN, Some(Refused));
        check("I do not agree", EN, Some(Refused));
        check("Don't accept", EN, Some(Refused));
        check("Use necessary cookies only", EN, Some(Refused));
        check("Accept selected", EN, Some(Partly));
        check("Save & exit", EN, Some(Partly));
        check("Manage options", EN, None);
        check("Learn more about how we accept payments", EN, None);
        check("Alle akzeptieren", DE, Some(Accepted));
        check("Zustimmen und weiter", DE, Some(Accepted));
        check("Ablehnen", DE, Some(Refused));
        check("Nur essenzielle Cookies akzeptieren", DE, Some(Refused));
        check("Auswahl speichern", DE, Some(Partly));
        check("Einstellungen", DE, None);
        check("Impressum", DE, None);
        check("Tout accepter", FR, Some(Accepted));
        check("J'accepte", FR, Some(Accepted));
        check("Continuer sans accepter", FR, Some(Refused));
        check("Je n’accepte pas", FR, Some(Refused));
        check("Enregistrer mes choix", FR, Some(Partly));
        check("En savoir plus", FR, None);
        check("Paramétrer les cookies", FR, None);
        // The same words where nothing of the kind is asked.
        check(
            "Akkoord met de voorwaarden",
            "Afrekenen. Ik ga akkoord met de algemene voorwaarden",
            None,
        );
        check("Akkoord", "Bestelling plaatsen: akkoord met de voorwaarden", None);
        check("Accept", "Accept this invitation to the group?", None);
        check("Nee, bedankt", "Schrijf je in voor de nieuwsbrief en krijg 10% korting", None);
        check("Ja, ik ben 18 jaar", "Ben je 18 jaar of ouder?", None);
        check("OK", "Je bestand is opgeslagen", None);
    }

    #[test]
    fn dialogues() {
        let check = |text: &str, expected| assert_eq!(is_dialogue(text), expected, "{text}");
        check(NL, true);
        check(EN, true);
        check(DE, true);
        check(FR, true);
        check("Deze website maakt gebruik van cookies. Begrepen", true);
        check("Diese Seite nutzt Tracking-Technologien. Einverstanden?", true);
        check("Utilizamos cookies. Aceptar Rechazar", true);
        check(
            "We value your privacy. We and our partners store information on a device. Consent",
            true,
        );
        check("Schrijf je in voor onze nieuwsbrief. Lees ons privacybeleid. Akkoord", false);
        check("Meld je aan en krijg 10% korting. We gebruiken cookies. Akkoord", false);
        check(
            "Ik ga akkoord met de algemene voorwaarden en het cookiebeleid. Bestelling plaatsen",
            false,
        );
        check("Cookies", false);
        check("Recept: cookies met chocolade, 20 minuten in de oven", false);
        check("Do you accept the terms of service?", false);
        check("", false);
        check(&"Wij gebruiken cookies, accepteer dat. ".repeat(1_000), false);
    }

    /// Every word list is there and in use.
    #[test]
    fn lists_are_filled() {
        for list in [
            "subject",
            "ask",
            "other_subject",
            "nothing",
            "partly",
            "refuse",
            "accept",
            "accept_whole",
        ] {
            assert!(words(&format!("consent.{list}")).len() > 10, "{list}");
        }
    }
}
