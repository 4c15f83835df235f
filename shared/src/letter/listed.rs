//! A record of a company directory that the user imported: whom one may write to.
//!
//! The format is that of the open company database of Datenanfragen e. V. (one JSON object for each
//! company). A record is somebody's note, not the company's own word: whatever is taken from it is
//! said to come from there, with the day of the import. Fields that Saydo does not need are not kept.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{address, clean};

/// Items of one list of a record.
const ITEMS: usize = 60;
/// One text of a record, in bytes.
const TEXT_BYTES: usize = 300;

/// One company of a directory.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Listed {
    /// Its identifier in the directory.
    pub slug: String,
    /// Name.
    pub name: String,
    /// Other names and services under which it is known.
    pub runs: Vec<String>,
    /// Its website.
    pub web: Option<String>,
    /// Address for requests; one that may not be written to is left out.
    pub email: Option<String>,
    /// Page with a form for requests.
    pub webform: Option<String>,
    /// Postal address, lines separated by commas.
    pub address: Option<String>,
    /// What it says it needs besides name and e-mail address.
    pub asks: Vec<String>,
    /// Where the record's facts come from.
    pub sources: Vec<String>,
    /// How the directory's makers rate the record: `verified`, `tested` …
    pub quality: String,
    /// The day of the import, `YYYY-MM-DD`.
    pub imported: String,
}

/// Why a record was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// No JSON object.
    #[error("is no record")]
    Shape,
    /// `slug` is missing, too long, or holds something else than small letters, digits and hyphens.
    #[error("has no usable `slug`")]
    Slug,
    /// `name` is missing.
    #[error("has no `name`")]
    Name,
}

impl Listed {
    /// Reads one record; `imported` is today. Values that can not be used are left out.
    ///
    /// # Errors
    /// [`Refused`] when it is not a company at all.
    pub fn read(record: &Value, imported: &str) -> Result<Self, Refused> {
        let record = record.as_object().ok_or(Refused::Shape)?;
        let text = |name: &str| record.get(name).and_then(Value::as_str).and_then(line);
        let list = |name: &str| strings(record.get(name));
        let slug = text("slug").filter(|slug| is_slug(slug)).ok_or(Refused::Slug)?;
        let postal = record.get("address").and_then(Value::as_str);
        let email = text("email").and_then(|email| address::validate(&email).ok());
        Ok(Self {
            slug,
            name: text("name").ok_or(Refused::Name)?,
            runs: list("runs"),
            web: text("web").and_then(|page| clean::address(&page)),
            email: email.map(|address| address.to_string()),
            webform: text("webform").and_then(|page| clean::address(&page)),
            address: postal.and_then(|lines| line(&lines.replace('\n', ", "))),
            asks: asked(record.get("required-elements")),
            sources: list("sources"),
            quality: text("quality").unwrap_or_default(),
            imported: imported.to_owned(),
        })
    }

    /// Host of its website.
    #[must_use]
    pub fn host(&self) -> Option<String> {
        let page = url::Url::parse(self.web.as_deref()?).ok()?;
        page.host_str().map(str::to_owned)
    }
}

fn line(text: &str) -> Option<String> {
    Some(clean::line_of(text, TEXT_BYTES)).filter(|line| !line.is_empty())
}

fn strings(list: Option<&Value>) -> Vec<String> {
    let list = list.and_then(Value::as_array).into_iter().flatten().take(ITEMS);
    list.filter_map(Value::as_str).filter_map(line).collect()
}

/// What a company needs of who writes to it. Name and e-mail address every letter has.
fn asked(elements: Option<&Value>) -> Vec<String> {
    let elements = elements.and_then(Value::as_array).into_iter().flatten().take(ITEMS);
    let told = elements.filter(|element| {
        !matches!(element.get("type").and_then(Value::as_str), Some("name" | "email"))
    });
    told.filter_map(|element| element.get("desc")?.as_str().and_then(line)).collect()
}

fn is_slug(slug: &str) -> bool {
    slug.len() <= 120 && slug.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// A name as names are compared: letters and digits in lower case, words apart by one space.
#[must_use]
pub fn folded(name: &str) -> String {
    let name = clean::line_of(name, TEXT_BYTES).to_lowercase();
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_record_is_taken_as_far_as_it_can_be_used() {
        let listed = Listed::read(
            &json!({
                "slug": "tracker-example", "name": "Tracker\r\nLtd", "runs": ["Pixel", 7, ""],
                "web": "https://tracker.example/?a=b", "email": "privacy@tracker.example",
                "webform": "javascript:alert(1)", "address": "Street 1\n1000 Town",
                "required-elements": [{"desc": "Name", "type": "name"}, {"desc": "Customer number", "type": "input"}],
                "sources": ["https://tracker.example/privacy"], "quality": "verified",
                "comments": ["left out"]
            }),
            "2026-11-23",
        )
        .unwrap();
        assert_eq!((listed.name.as_str(), listed.runs.len()), ("Tracker Ltd", 1));
        assert_eq!(listed.host().as_deref(), Some("tracker.example"));
        assert_eq!(listed.email.as_deref(), Some("privacy@tracker.example"));
        assert_eq!(listed.webform, None);
        assert_eq!(listed.address.as_deref(), Some("Street 1, 1000 Town"));
        assert_eq!(listed.asks, ["Customer number"]);
    }

    #[test]
    fn what_is_no_company_is_refused_and_a_bad_address_is_left_out() {
        let read = |record: Value| Listed::read(&record, "2026-11-23");
        assert_eq!(read(json!([])), Err(Refused::Shape));
        assert_eq!(read(json!({"slug": "../etc", "name": "x"})), Err(Refused::Slug));
        assert_eq!(read(json!({"slug": "x"})), Err(Refused::Name));
        for email in ["x@y.nl?bcc=evil@z.nl", "no-reply@y.nl", "a@b.nl,c@d.nl", "\u{202e}"] {
            let listed = read(json!({"slug": "x", "name": "x", "email": email})).unwrap();
            assert_eq!(listed.email, None, "{email}");
        }
    }

    #[test]
    fn names_are_compared_without_what_varies() {
        assert_eq!(folded("Meta  Platforms (Ireland), Ltd."), "meta platforms ireland ltd");
        assert_eq!(folded("–"), "");
    }
}
