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
//! Calls of one script in the page: ten different letters or more drawn on a canvas that nobody sees
//! and read back by the same script, at least 16 by 16 pixels; the name of the graphics card and 15 more
//! of its properties asked of such a canvas; sound made by an oscillator and a compressor, computed and
//! read without being played; text measured in 64 fonts or more.
//!
//! ## Known false positives
//! Drawing programs and games use the same calls; what is shown, or drawn with states kept and pictures
//! put in, as they do, does not count. Fraud prevention at a bank or shop fingerprints too:
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
