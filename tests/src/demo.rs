//! De Polderbode: a small newspaper of our own, whose policy does not tell the whole truth.
//!
//! Before any choice it calls Meta, LinkedIn and Hotjar and embeds YouTube and a like button; after
//! consent Google Analytics and an advertising pixel. Its policy names Google Analytics and
//! YouTube, promises marketing only after consent, denies LinkedIn and social buttons, and keeps
//! silent about Hotjar.

use crate::parties;
use crate::server::{Answer, World};

/// Its host.
pub const HOST: &str = "www.polderbode.example";
/// Its front page.
pub const ADDRESS: &str = "https://www.polderbode.example/";
/// Its registrable domain, under which its history is kept.
pub const SITE: &str = "polderbode.example";
/// The address its policy gives for questions about privacy.
pub const CONTACT: &str = "privacy@polderbode.example";
/// The subject its policy asks for.
pub const SUBJECT: &str = "Afmelden";
/// The button of its banner that accepts everything.
pub const ACCEPT: &str = "Alles accepteren";

/// The newspaper and the third parties it uses.
#[must_use]
pub fn world() -> World {
    let mut world = World::default();
    parties::add(&mut world);
    world.host(HOST, |request| match request.path.as_str() {
        "/" => Answer::html(include_bytes!("../demo/site/index.html")),
        "/privacy" => Answer::html(include_bytes!("../demo/site/privacy.html")),
        "/contact" => Answer::html(include_bytes!("../demo/site/contact.html")),
        "/bode.js" => Answer::new("text/javascript", include_bytes!("../demo/site/bode.js")),
        "/stijl.css" => Answer::new("text/css", include_bytes!("../demo/site/stijl.css")),
        _ => Answer::not_found(),
    });
    world
}
