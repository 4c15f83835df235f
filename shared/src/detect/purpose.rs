//! What a cookie is for: a short list of questions, each of which can be shown to a person.
//!
//! The first that has an answer decides: whose cookie it is by name; whether a party that follows people
//! set it; what the words of its name say; what else is known of its party; and at last whether it
//! holds an identifier, and for how long. Nothing here says whether a cookie is a finding: that is the
//! rules'.

use serde::Serialize;

use crate::catalogue::{Hit, has_word};

/// Words taken from one name.
const WORDS: usize = 24;
/// A cookie that is to hold a visit together and lives longer than this serves something else.
const VISIT_DAYS: f64 = 31.0;
/// What lives longer than this survives the visit.
const STAYS_DAYS: f64 = 1.0;

/// What is known of a cookie.
#[derive(Debug, Clone, Copy)]
pub struct Traits<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its purpose by the catalogue, where that knows its name.
    pub known: Option<&'static str>,
    /// Who set it, where that is known: the third party whose domain it has, or whose script set it.
    pub party: Option<Hit>,
    /// Whether its domain is that of a third party.
    pub third_party: bool,
    /// Days that it lives; 0 for a session cookie.
    pub days: f64,
    /// Whether its value tells one visitor from another.
    pub identifies: bool,
    /// Whether scripts can not read it.
    pub http_only: bool,
}

/// What a cookie is for, and how that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Purpose {
    /// `necessary`, `functional`, `analytics` or `advertising`.
    pub purpose: &'static str,
    /// How that is known.
    pub by: By,
}

/// What the purpose of a cookie was told from, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The catalogue knows the name.
    Name,
    /// The kind of the party that set it.
    Party,
    /// Words in the name.
    Words,
    /// What it holds, and how long it lives.
    Shape,
}

impl Purpose {
    /// Whether the cookie serves to follow the visitor, as far as can be said with certainty: by name or
    /// party, and not only until the browser is closed where it merely counts.
    #[must_use]
    pub fn tracks(&self, days: f64) -> bool {
        let sure = self.by <= By::Party;
        match self.purpose {
            "advertising" => sure,
            "analytics" => sure && days > 0.0,
            _ => false,
        }
    }
}

/// What a cookie is for.
#[must_use]
pub fn of(cookie: &Traits) -> Purpose {
    let said = |by| move |purpose| Purpose { purpose, by };
    let party = cookie.party.and_then(|hit| of_category(hit.category));
    let follows = party.filter(|purpose| matches!(*purpose, "advertising" | "analytics"));
    cookie
        .known
        .map(said(By::Name))
        .or_else(|| follows.map(said(By::Party)))
        .or_else(|| by_words(cookie).map(said(By::Words)))
        .or_else(|| party.map(said(By::Party)))
        .unwrap_or_else(|| said(By::Shape)(by_shape(cookie)))
}

/// The purpose that cookies of this kind of party serve as a rule.
fn of_category(category: &str) -> Option<&'static str> {
    [
        ("cookies.party_advertising", "advertising"),
        ("cookies.party_analytics", "analytics"),
        ("cookies.party_necessary", "necessary"),
        ("cookies.party_functional", "functional"),
    ]
    .into_iter()
    .find_map(|(list, purpose)| has_word(list, category).then_some(purpose))
}

fn by_words(cookie: &Traits) -> Option<&'static str> {
    let words = words(cookie.name);
    let has = |list: &str| words.iter().any(|word| has_word(list, word));
    let telling = [
        ("cookies.necessary", "necessary"),
        ("cookies.advertising", "advertising"),
        ("cookies.analytics", "analytics"),
        ("cookies.functional", "functional"),
    ];
    let told = telling.into_iter().find_map(|(list, purpose)| has(list).then_some(purpose));
    told.or_else(|| (cookie.days <= VISIT_DAYS && has("cookies.session")).then_some("necessary"))
        .or_else(|| {
            has("cookies.person").then_some(match (cookie.third_party, cookie.days > 0.0) {
                (true, _) => "advertising",
                (false, true) => "analytics",
                (false, false) => "necessary",
            })
        })
}

fn by_shape(cookie: &Traits) -> &'static str {
    match (cookie.third_party, cookie.identifies) {
        (true, true) => "advertising",
        (false, true) if cookie.days >= STAYS_DAYS => "analytics",
        (false, true) => "necessary",
        (_, false) if cookie.http_only => "necessary",
        (_, false) => "functional",
    }
}

/// The words of a name in lower case, two neighbours as one word, and all of it.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let (mut word, mut small) = (String::new(), false);
    let letters: Vec<char> = name.chars().take(crate::limits::ADDRESS_BYTES).collect();
    for (at, letter) in letters.iter().enumerate() {
        // `lastVisit`, `JSMode`: a capital starts a word after a small letter, or before one.
        let starts = letter.is_ascii_uppercase()
            && (small || letters.get(at + 1).is_some_and(char::is_ascii_lowercase));
        if (starts || !letter.is_ascii_alphabetic()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        small = letter.is_ascii_lowercase();
        if letter.is_ascii_alphabetic() {
            word.push(letter.to_ascii_lowercase());
        }
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words.truncate(WORDS);
    let pairs: Vec<String> = words.windows(2).map(<[String]>::concat).collect();
    let whole = words.concat();
    words.extend(pairs);
    words.push(whole);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A first-party cookie of unknown name.
    fn cookie(name: &str, days: f64, identifies: bool) -> Traits<'_> {
        Traits {
            name,
            known: None,
            party: None,
            third_party: false,
            days,
            identifies,
            http_only: false,
        }
    }

    #[test]
    fn a_name_falls_into_words() {
        for (name, expected) in [
            ("lastVisit_id", "last visit id lastvisit visitid lastvisitid"),
            ("JSMode", "js mode jsmode jsmode"),
            ("SESSIONID", "sessionid sessionid"),
            ("a.b-1", "a b ab ab"),
            ("", ""),
            ("é€1", ""),
        ] {
            assert_eq!(words(name).join(" ").trim(), expected, "{name}");
        }
        assert!(words(&"aB".repeat(10_000)).len() <= 2 * WORDS);
    }

    #[test]
    fn the_first_answer_decides() {
        let check = |cookie: Traits, purpose, by| {
            assert_eq!(of(&cookie), Purpose { purpose, by }, "{cookie:?}");
        };
        let party = |host: &str| crate::catalogue::who_host(host);
        let of_party = |name, host| Traits {
            party: party(host),
            third_party: true,
            ..cookie(name, 30.0, false)
        };
        check(
            Traits { known: Some("functional"), ..cookie("uid", 1.0, true) },
            "functional",
            By::Name,
        );
        check(of_party("lang", "criteo.com"), "advertising", By::Party);
        check(of_party("whatever", "hotjar.com"), "analytics", By::Party);
        check(of_party("popup_seen", "cookiebot.com"), "functional", By::Words);
        check(of_party("xyz", "cookiebot.com"), "necessary", By::Party);
        check(cookie("winkel-csrf", 0.0, true), "necessary", By::Words);
        check(cookie("acceptCookies", 365.0, false), "necessary", By::Words);
        check(cookie("taal_lang", 365.0, false), "functional", By::Words);
        check(cookie("devicePixelRatio", 7.0, false), "functional", By::Words);
        check(cookie("firstReferrer", 30.0, false), "analytics", By::Words);
        check(cookie("gclid_store", 90.0, true), "advertising", By::Words);
        check(cookie("krantSession", 0.0, true), "necessary", By::Words);
        check(cookie("krantSession", 365.0, true), "analytics", By::Shape);
        check(cookie("krant_uid", 365.0, true), "analytics", By::Words);
        check(cookie("krant_uid", 0.0, true), "necessary", By::Words);
        check(cookie("xq", 365.0, true), "analytics", By::Shape);
        check(cookie("xq", 0.0, true), "necessary", By::Shape);
        check(cookie("xq", 365.0, false), "functional", By::Shape);
        check(Traits { third_party: true, ..cookie("xq", 365.0, true) }, "advertising", By::Shape);
        check(Traits { http_only: true, ..cookie("xq", 365.0, false) }, "necessary", By::Shape);
    }

    #[test]
    fn only_what_is_sure_counts_as_tracking() {
        let purpose = |purpose, by| Purpose { purpose, by };
        assert!(purpose("advertising", By::Party).tracks(0.0));
        assert!(purpose("analytics", By::Name).tracks(1.0));
        assert!(!purpose("analytics", By::Name).tracks(0.0));
        assert!(!purpose("advertising", By::Words).tracks(365.0));
        assert!(!purpose("functional", By::Name).tracks(365.0));
    }
}
