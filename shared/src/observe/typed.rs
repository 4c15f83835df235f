//! What the visitor typed on a page, kept for a moment to be looked for in what leaves it.
//!
//! A value goes in and never comes out: there is no way to read one back, and no form of this that can
//! be written down. What comes out is which kind of value left, and in which form.

use super::Observation;
use super::coded::{Coded, Form, Text};
use super::sends::{is_mail_address, says};

/// Values remembered of one page: a long form, several times.
const VALUES: usize = 64;
/// How long the beginning of a value is looked for while the rest is being typed, in milliseconds.
const GROWS: u64 = 3_000;
/// What stands for a value in an address.
const HIDDEN: &str = "***";

/// A value that was typed.
#[derive(Debug, Clone)]
struct Value {
    kind: &'static str,
    coded: Coded,
    /// When, milliseconds since 1970.
    time: u64,
    /// When the visitor pressed something that may send it.
    handed: Option<u64>,
}

/// The values that were typed on one page.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed(Vec<Value>);

/// A typed value that left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Left {
    /// `email`, `phone` …, `password`, `search`, or `text`.
    pub kind: &'static str,
    /// `base64`, `sha256` …; empty when as it is.
    pub form: Form,
    /// Whether the visitor had handed it over by then.
    pub handed: bool,
}

impl Typed {
    /// Takes a value in. `field` is the type of its field, `hint` what else is said of it. What had
    /// `been_there` before it was typed could leave without anybody listening. Says whether it will be
    /// looked for.
    pub(super) fn add(
        &mut self,
        (value, field, hint): (&str, &str, &str),
        time: u64,
        been_there: impl FnOnce(&Coded) -> bool,
    ) -> bool {
        let Some(coded) = Coded::of(value) else { return false };
        if let Some(known) = self.0.iter_mut().find(|known| known.coded == coded) {
            known.time = known.time.min(time);
            return false;
        }
        if been_there(&coded) {
            return false;
        }
        // What it grew out of has been looked for by now.
        self.0.retain(|known| known.time + GROWS > time || !coded.continues(&known.coded));
        if self.0.len() >= VALUES {
            self.0.remove(0);
        }
        self.0.push(Value { kind: kind(value, field, hint), coded, time, handed: None });
        true
    }

    /// The visitor pressed something: what was typed so far is handed over.
    pub(super) fn hand_over(&mut self, time: u64) {
        for value in self.0.iter_mut().filter(|value| value.time <= time) {
            value.handed.get_or_insert(time);
        }
    }

    /// Takes over what was typed on the page before, to be taken out of addresses too.
    pub(super) fn follow(&mut self, before: &Self) {
        let room = VALUES.saturating_sub(self.0.len());
        self.0.extend(before.0.iter().rev().take(room).cloned());
    }

    /// The values that stand in what left at a time.
    pub(super) fn left(&self, text: &Text, time: u64) -> Vec<Left> {
        let before = self.0.iter().filter(|value| value.time <= time);
        let found = before.filter_map(|value| {
            let handed = value.handed.is_some_and(|handed| handed <= time);
            Some(Left { kind: value.kind, form: value.coded.found_in(text)?, handed })
        });
        found.collect()
    }

    /// Takes what was typed out of the addresses of an observation. Says whether there was any.
    pub(super) fn clear(&self, observation: &mut Observation) -> bool {
        let cookie = observation.cookie.as_mut().and_then(|cookie| cookie.set_by.as_mut());
        let addresses = [observation.url.as_mut(), observation.initiator.as_mut(), cookie];
        let from = Some(&mut observation.detail.redirect_from);
        let mut cleared = false;
        for address in addresses.into_iter().chain([from]).flatten() {
            if let Some(hidden) = self.hide(address) {
                (*address, cleared) = (hidden, true);
            }
        }
        cleared
    }

    /// An address without the values that were typed; `None` when it holds none.
    fn hide(&self, address: &str) -> Option<String> {
        let holds = |text: &str| {
            let text = Text::of(text, "");
            self.0.iter().any(|value| value.coded.found_in(&text).is_some())
        };
        if self.0.is_empty() || !holds(address) {
            return None;
        }
        let (place, query) = address.split_once('?').unwrap_or((address, ""));
        let place = if holds(place) { origin(place) } else { place.to_owned() };
        let pair = |pair: &str| match pair.split_once('=') {
            _ if !holds(pair) => pair.to_owned(),
            Some((key, _)) if !holds(key) => format!("{key}={HIDDEN}"),
            _ => HIDDEN.to_owned(),
        };
        let pairs: Vec<String> = query.split('&').map(pair).collect();
        let hidden =
            if query.is_empty() { place.clone() } else { format!("{place}?{}", pairs.join("&")) };
        Some(if holds(&hidden) { place } else { hidden })
    }
}

/// Scheme and host of an address.
fn origin(address: &str) -> String {
    url::Url::parse(address).map_or(String::new(), |url| {
        format!("{}://{}/{HIDDEN}", url.scheme(), url.host_str().unwrap_or_default())
    })
}

/// What kind of value it is, by itself and by what its field says.
fn kind(value: &str, field: &str, hint: &str) -> &'static str {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    if field == "password" {
        return "password";
    }
    if is_mail_address(value) {
        return "email";
    }
    if (field == "tel" || says(hint, "phone")) && digits >= 8 {
        return "phone";
    }
    if says(hint, "card") && digits >= 12 {
        return "card_number";
    }
    if field == "search" || says(hint, "search") {
        return "search";
    }
    let kinds = [("name", "given_name"), ("address", "postal_address")];
    kinds.into_iter().find(|(_, list)| says(hint, list)).map_or("text", |(kind, _)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(value: &str, field: &str, hint: &str) -> Typed {
        let mut typed = Typed::default();
        assert!(typed.add((value, field, hint), 100, |_| false));
        typed
    }

    #[test]
    fn kinds_of_values() {
        let check = |value: &str, field: &str, hint: &str, expected: &str| {
            assert_eq!(kind(value, field, hint), expected, "{value} {field} {hint}");
        };
        check("jan@voorbeeld.nl", "text", "q", "email");
        check("jan@voorbeeld.nl", "password", "", "password");
        check("06-12345678", "tel", "", "phone");
        check("06-12345678", "text", "contact_phone", "phone");
        check("4111 1111 1111 1111", "text", "cc-number cardnumber", "card_number");
        check("fietsen", "search", "", "search");
        check("fietsen", "text", "off q searchbox", "search");
        check("Peeters", "text", "family-name lastname", "name");
        check("Dorpsstraat 1", "text", "street-address", "address");
        check("een vraag", "textarea", "message", "text");
        check("Saydo NV", "text", "organization company_name", "text");
    }

    #[test]
    fn what_leaves_after_it_was_typed_is_found() {
        let mut typed = typed("jan@voorbeeld.nl", "email", "");
        let text = Text::of("https://a.example/?e=jan%40voorbeeld.nl", "");
        let left = |typed: &Typed, time| typed.left(&text, time);
        assert_eq!(left(&typed, 99), []);
        assert_eq!(left(&typed, 100), [Left { kind: "email", form: "", handed: false }]);
        typed.hand_over(150);
        assert_eq!(left(&typed, 149), [Left { kind: "email", form: "", handed: false }]);
        assert_eq!(left(&typed, 150), [Left { kind: "email", form: "", handed: true }]);
        assert_eq!(typed.left(&Text::of("https://a.example/", ""), 200), []);
    }

    #[test]
    fn what_was_there_before_is_nobodys_secret() {
        let mut typed = Typed::default();
        assert!(!typed.add(("amsterdam", "text", ""), 100, |_| true));
        assert!(typed.0.is_empty());
    }

    #[test]
    fn addresses_lose_what_was_typed() {
        let typed = typed("mijn geheim", "text", "");
        let check = |address: &str, expected: Option<&str>| {
            assert_eq!(typed.hide(address).as_deref(), expected, "{address}");
        };
        check("https://a.example/x?t=iets&v=1", None);
        check("https://a.example/x?t=mijn+geheim&v=1", Some("https://a.example/x?t=***&v=1"));
        check(
            "https://a.example/x?t=%7B%22a%22%3A%22Mijn%20geheim%22",
            Some("https://a.example/x?t=***"),
        );
        check("https://a.example/x?mijn%20geheim", Some("https://a.example/x?***"));
        check("https://a.example/mijn%20geheim?v=1", Some("https://a.example/***?v=1"));
        check("https://a.example/x?t=bWlqbiBnZWhlaW0%3D", Some("https://a.example/x?t=***"));
    }
}
