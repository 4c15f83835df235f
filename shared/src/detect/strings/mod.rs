//! The strings in which consent platforms write down what the visitor chose: of the IAB's Transparency
//! and Consent Framework (2.0 to 2.3), of its Global Privacy Platform, and the US privacy string.
//!
//! Reads what is needed to say what was chosen and which vendors it holds for. What can not be read is
//! nothing chosen: a string is written by a script of the page.

mod bits;
pub mod gpp;
mod tcf;

pub use tcf::Granted;
#[cfg(test)]
pub(crate) use tcf::tests::write as tcf_string;

use crate::observe::Consent;

/// What a string says of the visitor's choice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// What was chosen. [`Consent::Unknown`] where nothing is said.
    pub choice: Consent,
    /// For whom and for what, where it is a string of Europe's framework.
    pub granted: Option<Granted>,
}

/// What the cookie or parameter of this name says.
#[must_use]
pub fn read(name: &str, value: &str) -> Said {
    match name {
        "euconsent-v2" | "gdpr_consent" => {
            let granted = Granted::read(value);
            Said { choice: granted.as_ref().map(Granted::choice).unwrap_or_default(), granted }
        }
        "usprivacy" | "us_privacy" => Said { choice: us_privacy(value), granted: None },
        "gpp" | "__gpp" | "gpp_string" | "gppstring" => platform(value),
        _ => Said::default(),
    }
}

/// `1YYN`: version, notice given, opted out of the sale, signatory. Not having opted out is no choice.
fn us_privacy(text: &str) -> Consent {
    match text.as_bytes() {
        [b'1', _, b'Y' | b'y', _] => Consent::Refused,
        _ => Consent::Unknown,
    }
}

/// The first section that says something.
fn platform(text: &str) -> Said {
    let mut sections = gpp::sections(text).into_iter();
    let says = sections.find(|section| section.choice != Consent::Unknown);
    says.map(|section| Said { choice: section.choice, granted: section.granted })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::bits::tests::encode;
    use super::gpp::tests::string;
    use super::tcf_string as write;
    use super::*;

    #[test]
    fn choices() {
        let check =
            |name, value: &str, expected| assert_eq!(read(name, value).choice, expected, "{value}");
        let all: Vec<u8> = (1..=10).collect();
        let none = write(&[], &[], &[], false);
        check("euconsent-v2", &write(&all, &[1], &[], false), Consent::Accepted);
        check("gdpr_consent", &write(&[1, 7], &[1], &[], true), Consent::Partly);
        check("euconsent-v2", &none, Consent::Refused);
        check("euconsent-v2", "", Consent::Unknown);
        check("gdpr_consent", "null", Consent::Unknown);
        check("gdpr_consent", "${GDPR_CONSENT_755}", Consent::Unknown);
        check("euconsent-v2", "BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA", Consent::Unknown);
        check("euconsent-v2", "!!!", Consent::Unknown);
        check("usprivacy", "1YYN", Consent::Refused);
        check("usprivacy", "1YNN", Consent::Unknown);
        check("usprivacy", "1---", Consent::Unknown);
        check("gpp", &format!("DBABMA~{none}"), Consent::Refused);
        check("gpp", "DBABTA~1YYN", Consent::Refused);
        check("gpp", "DBABTA~1YNN", Consent::Unknown);
        check("gpp", "DBABTA", Consent::Unknown);
        check("gpp", &string(8, &encode("00000101010110100000")), Consent::Unknown);
        check("gpp", &string(8, &encode("00000101010101100000")), Consent::Refused);
        check("other", "1YYN", Consent::Unknown);
    }

    #[test]
    fn europe_says_for_whom() {
        let text = write(&[1], &[755], &[], false);
        assert_eq!(read("gpp", &string(2, &text)).granted, Granted::read(&text));
        assert_eq!(read("euconsent-v2", &text).granted.unwrap().vendors, [755]);
        assert_eq!(read("usprivacy", "1YYN").granted, None);
    }
}
