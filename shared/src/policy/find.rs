//! Finding the policy among the links of a page.

use serde::{Deserialize, Serialize};

/// A link as the content script saw it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Link {
    /// Absolute address.
    pub href: String,
    /// Visible text or accessible name.
    pub text: String,
    /// `rel` attribute.
    pub rel: String,
    /// Whether it stands in a footer.
    pub footer: bool,
    /// Whether it stands in a consent dialogue.
    pub dialogue: bool,
}

/// The documents a page links as its own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Found {
    /// The privacy policy.
    pub privacy: Option<String>,
    /// The cookie page, when it is another document.
    pub cookies: Option<String>,
    /// Imprint, contact or "about" page, one hop from which a policy may be linked.
    pub imprint: Option<String>,
}

/// Picks the site's own policy documents from the links of `page`.
#[must_use]
pub fn policy_links(page: &str, links: &[Link]) -> Found {
    let _ = (page, links);
    Found::default()
}
