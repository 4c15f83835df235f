//! What the parts of the extension say to each other.
//!
//! Content scripts and pages of the extension have a language each: who sits in a web page can not
//! ask for anything.

use saydo_shared::observe::Consent;
use saydo_shared::observe::session::Fact;
use saydo_shared::policy::find::Link;
use saydo_shared::report::SiteReport;
use saydo_shared::wire::Answer;
use serde::{Deserialize, Serialize};

/// From a content script. Carries facts and nothing else; all of it is untrusted.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FromContent {
    /// A document began, or came back from the browser's memory.
    Hello {
        /// Whether the browser sends `DNT: 1`.
        dnt: bool,
        /// Whether the browser sends `Sec-GPC: 1`.
        gpc: bool,
    },
    /// Facts, in the order they were seen.
    Facts(Vec<Fact>),
    /// The links of the page; sent when it has loaded, and when there are more.
    Page {
        /// Its title.
        title: String,
        /// The links.
        links: Vec<Link>,
        /// Whether the page has finished loading.
        loaded: bool,
    },
}

/// The answer to [`FromContent::Hello`]: what to look for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Wanted {
    /// Identifier and CSS selector of each widget.
    pub widgets: Vec<(&'static str, String)>,
    /// CSS selector of known consent dialogues.
    pub dialogues: String,
}

/// From a page of the extension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FromPage {
    /// What is known of the page in this tab; `address` is what the tab shows.
    Show {
        /// The tab.
        tab: i64,
        /// Its address, where the browser says it.
        address: Option<String>,
    },
    /// The same for who goes on looking, and does not want the page hurried.
    Watch {
        /// The tab.
        tab: i64,
    },
    /// Draft a letter about the page in this tab.
    Draft {
        /// The tab.
        tab: i64,
    },
    /// Try the connection to the companion.
    Connect,
    /// Reports, newest first.
    History {
        /// For paging.
        before: Option<i64>,
    },
    /// Letters, newest first.
    Cases,
    /// Forget a site, or everything.
    Forget {
        /// Registrable domain.
        site: Option<String>,
    },
}

/// The answer to a page of the extension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToPage {
    /// What is known of a page.
    Shown(Box<View>),
    /// What the companion answered, as it came over the wire.
    Told(Answer),
    /// The companion is there, in this version.
    Connected(String),
    /// It did not work.
    Failed(Trouble),
}

/// What the popup shows of a page. Goes from memory to the screen and nowhere else.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct View {
    /// The report; `None` when nothing was seen of this tab.
    pub report: Option<SiteReport>,
    /// What the visitor chose on this page, and when, milliseconds since 1970.
    pub chosen: Vec<(u64, Consent)>,
    /// Whether the window is private.
    pub private: bool,
    /// Whether the start of the page was missed.
    pub partial: bool,
    /// Whether the page still loads, or its policy is being read.
    pub working: bool,
    /// Whether the user allowed to talk to the companion.
    pub connected: bool,
    /// Reports the companion has not acknowledged.
    pub unsent: usize,
    /// What went wrong last with the companion.
    pub trouble: Option<Trouble>,
}

/// Something that did not work, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// The user did not allow to talk to the companion.
    NotAllowed,
    /// The companion is not installed, or not for this browser.
    NotFound,
    /// The companion is there, and does not accept this extension.
    Forbidden,
    /// The companion stopped.
    Ended,
    /// The companion did not answer in time.
    Silent,
    /// Companion and extension have no version of the protocol in common.
    Apart {
        /// Version of the extension.
        extension: String,
        /// What the companion said.
        host: String,
    },
    /// The window is private.
    Private,
    /// Nothing is known of the page.
    Nothing,
    /// The companion says so itself.
    Host {
        /// Which error, see [`saydo_shared::wire::code`].
        code: u16,
        /// What went wrong.
        message: String,
        /// What to do about it.
        fix: String,
    },
}

#[cfg(test)]
mod tests {
    use super::{FromContent, FromPage};
    use serde_json::{from_value, json};

    #[test]
    fn a_content_script_has_no_words_for_what_pages_may_ask() {
        for forged in [
            json!({"draft": {"tab": 1}}),
            json!({"type": "draft", "tab": 1}),
            json!({"forget": {"site": null}}),
            json!({"show": {"tab": 1, "address": null}}),
            json!({"hello": {"dnt": false, "gpc": false, "tab": 7}}),
            json!({"facts": [{"verdict": {"url": "https://a.example/"}}]}),
            json!({"facts": [], "incognito": false}),
            json!({"hello": {}}),
            json!("hello"),
            json!(null),
        ] {
            assert!(from_value::<FromContent>(forged.clone()).is_err(), "{forged}");
        }
        assert!(from_value::<FromPage>(json!({"draft": {"tab": 1}})).is_ok());
        for forged in [json!({"facts": []}), json!({"type": "record"}), json!("record")] {
            assert!(from_value::<FromPage>(forged.clone()).is_err(), "{forged}");
        }
    }
}
