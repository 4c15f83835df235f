//! # Fingerprinting
//!
//! ## What it detects
//! A script that draws hidden pictures, measures fonts or queries the device in a way that only serves
//! to tell one browser from another.
//!
//! ## Why it matters
//! A fingerprint needs no cookie: deleting cookies or refusing them does not help against it.
//!
//! ## Evidence it needs
//! Calls seen by the content script: text drawn on a canvas and read back, many fonts measured, audio
//! rendered without sound, or a long list of device properties read by one script.
//!
//! ## Known false positives
//! Drawing programs and games use the same calls. Fraud prevention at a bank or shop fingerprints too:
//! it is reported, for the policy has to say so.
//!
//! ## References
//! - Englehardt, Narayanan, *Online Tracking: A 1-million-site Measurement and Analysis*, CCS 2016.
//! - Opinion 9/2014 of the Article 29 Working Party on device fingerprinting.

use super::{Confidence, Facts, Judgement, Kind, Severity};

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    if facts.seen.kind != Kind::Fingerprinting {
        return None;
    }
    let guards = matches!(facts.category(), "fraud_prevention" | "security" | "captcha");
    Some(Judgement {
        mechanism: Kind::Fingerprinting,
        severity: match (facts.third_party, guards) {
            (true, false) => Severity::High,
            _ => Severity::Medium,
        },
        confidence: if facts.hit.is_some() { Confidence::High } else { Confidence::Medium },
        tracking: !guards,
    })
}
