//! # Social button
//!
//! ## What it detects
//! A button, feed or post of a social network that is loaded from that network.
//!
//! ## Why it matters
//! The network learns of the visit when the page opens, before anything is clicked, and can tie it to
//! the account of whoever is logged in there.
//!
//! ## Evidence it needs
//! A frame or script from an address that the catalogue lists for such a widget, or a button on the page
//! together with the address that it was loaded from.
//!
//! ## Known false positives
//! A plain link to the network loads nothing and is not reported.
//!
//! ## References
//! - Court of Justice of the European Union, C-40/17 *Fashion ID* (2019).

use super::{Confidence, Facts, Judgement, Kind, Severity};

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    let given = facts.seen.kind == Kind::SocialButton;
    let loads = matches!(facts.seen.kind, Kind::Iframe | Kind::Script | Kind::Request);
    let widget = facts.widget.as_ref().is_some_and(|w| {
        let post = facts.seen.kind == Kind::Iframe && w.hit.category == "social";
        matches!(w.kind, "like" | "share" | "follow" | "feed") || post
    });
    if !facts.third_party || !(given && facts.seen.url.is_some() || loads && widget) {
        return None;
    }
    Some(Judgement {
        mechanism: Kind::SocialButton,
        severity: facts.hit.map_or(Severity::Medium, |hit| hit.severity).max(Severity::Low),
        confidence: if facts.hit.is_some() { Confidence::High } else { Confidence::Medium },
        tracking: true,
    })
}
