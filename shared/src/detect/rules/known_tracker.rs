//! # Known tracker
//!
//! ## What it detects
//! A request to a company or product that follows people: advertising, measurement, profiles.
//!
//! ## Why it matters
//! The company learns which page is read, from which address and with which browser, and can add it to
//! what it knows from other sites.
//!
//! ## Evidence it needs
//! A host, path or parameters that the catalogue lists for such a product. An address on the site's own
//! domain counts only when its path and parameters belong to one product (measurement through the
//! site's own server).
//!
//! ## Known false positives
//! A host with several uses is listed by path where that is possible; where it is not, the most likely
//! product is named. Sites of the same organisation as the tracker are not reported.
//!
//! ## References
//! - third-party-web, <https://github.com/patrickhulce/third-party-web>, and the sources in
//!   `shared/data/catalogue`.

use super::{Confidence, Facts, Judgement, Kind};
use crate::catalogue::By;

pub(super) fn judge(facts: &Facts) -> Option<Judgement> {
    let goes_out = matches!(
        facts.seen.kind,
        Kind::Request | Kind::Script | Kind::Iframe | Kind::Pixel | Kind::Websocket
    );
    let hit = facts.hit.filter(|_| goes_out && facts.tracks())?;
    let sure = hit.own || matches!(facts.by, Some(By::Path | By::Endpoint));
    Some(Judgement {
        mechanism: facts.seen.kind,
        severity: hit.severity,
        confidence: if sure { Confidence::High } else { Confidence::Medium },
        tracking: true,
    })
}
