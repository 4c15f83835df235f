//! What an observation is about, looked up once for all rules: who, where, whose cookie.

use super::purpose::{self, Purpose, Traits};
use crate::catalogue::{self, Address, By, CookieHit, Hit, Host, Shown};
use crate::observe::{Cookie, HIDDEN, Kind, Observation, carries_identifier};

/// Personal data that name or locate someone, as
/// [`Observation::sends`](crate::observe::Observation::sends) calls them: they make any tracking grave.
pub const TELLING: [&str; 7] =
    ["email", "hashed_email", "phone", "name", "card_number", "precise_location", "address"];

/// Shortest value, in bytes, that tells one click from another.
const CLICKER: usize = 8;

/// One observation and what the catalogue knows of it.
pub struct Facts<'a> {
    /// The observation itself.
    pub seen: &'a Observation,
    /// The address that is talked to or that holds the script; of a cookie the one that set it.
    pub url: Option<Address<'a>>,
    /// Its host, or the domain of the cookie.
    pub host: &'a str,
    /// Whether that host belongs to someone else than the site.
    pub third_party: bool,
    /// Who.
    pub hit: Option<Hit>,
    /// How the address was recognised.
    pub by: Option<By>,
    /// The cookie, where the catalogue knows it.
    pub cookie: Option<CookieHit>,
    /// What the cookie is for, where it is one.
    pub purpose: Option<Purpose>,
    /// The widget, where it is one.
    pub widget: Option<Shown>,
    /// Whether it is an address that carries who clicked it.
    pub decoration: bool,
}

impl<'a> Facts<'a> {
    /// Looks everything up.
    pub fn of(seen: &'a Observation) -> Self {
        let page = Address::of(&seen.page).map_or("", |page| page.host());
        let facts = Self {
            seen,
            url: None,
            host: page,
            third_party: false,
            hit: None,
            by: None,
            cookie: None,
            purpose: None,
            widget: None,
            decoration: false,
        };
        match &seen.cookie {
            Some(cookie) => facts.of_cookie(cookie, &Host::of(page)),
            None => facts.of_address(&Host::of(page)),
        }
    }

    /// Of a cookie.
    fn of_cookie(mut self, cookie: &'a Cookie, page: &Host) -> Self {
        let address = self.seen.url.as_deref().or(cookie.set_by.as_deref());
        self.url = address.and_then(Address::of);
        let domain = Some(cookie.domain.trim_start_matches('.')).filter(|d| !d.is_empty());
        self.host = domain.or(self.url.map(|url| url.host())).unwrap_or(self.host);
        let host = Host::of(self.host);
        self.third_party = !host.is_with(page);
        self.cookie = catalogue::who_cookie(&cookie.name, self.host).filter(|known| {
            !is_short(&cookie.name)
                    || known.of_domain
                    || self.lives_like(known.lifetime_days)
                    // Of a cookie that was there before, the lifetime may not be known.
                    || (cookie.name.starts_with('_') && self.sends("user_id"))
        });
        self.hit = self.cookie.and_then(|known| known.hit);
        if self.hit.is_none() {
            self.hit = if self.third_party {
                self.of_response(&host)
            } else {
                self.of_script(cookie, page)
            };
        }
        self.purpose = Some(purpose::of(&Traits {
            name: &cookie.name,
            known: self.cookie.map(|known| known.purpose),
            party: self.hit,
            third_party: self.third_party,
            days: self.lifetime(),
            identifies: self.sends("user_id"),
            http_only: cookie.http_only,
        }));
        self
    }

    /// Who sets a cookie on a domain of their own: the domain is that of the response, its address
    /// may tell the product.
    fn of_response(&self, host: &Host) -> Option<Hit> {
        let url = self.url.filter(|url| Host::of(url.host()).is_with(host));
        url.and_then(|url| url.named(host).who())
            .map(|(hit, _)| hit)
            .or_else(|| catalogue::who_host(self.host))
    }

    /// Who sets a cookie on the domain of the site: a tracker's script.
    fn of_script(&self, cookie: &Cookie, page: &Host) -> Option<Hit> {
        let script = cookie.set_by.as_deref().or(self.seen.initiator.as_deref())?;
        let named = catalogue::named(script, page).filter(|named| named.third_party)?;
        named.who().map(|(hit, _)| hit).filter(|hit| hit.tracking)
    }

    /// Of an address: by rule, host or widget.
    fn of_address(mut self, page: &Host) -> Self {
        let address = self.seen.url.as_deref().or(self.seen.initiator.as_deref());
        self.url = address.and_then(Address::of);
        let named = self.url.map(|url| url.named(page));
        self.host = self.url.map_or(self.host, |url| url.host());
        self.third_party = named.is_some_and(|named| named.third_party);
        (self.hit, self.by) = named.and_then(|named| named.who()).unzip();
        if matches!(
            self.seen.kind,
            Kind::SocialButton | Kind::Iframe | Kind::Script | Kind::Request
        ) {
            let label = self.seen.detail.label.as_str();
            self.widget = Some(label)
                .filter(|label| !label.is_empty())
                .and_then(catalogue::widget_named)
                .or_else(|| named?.widget());
        }
        if let Some(widget) = &self.widget
            && self.by != Some(By::Path)
        {
            self.hit = Some(widget.hit);
        }
        self.of_link()
    }

    /// Of an address that is only followed: who wrote a parameter into it that carries who clicked.
    fn of_link(mut self) -> Self {
        let follows = match self.seen.detail.resource.as_str() {
            "link" => true,
            "main_frame" => !self.third_party,
            _ => false,
        };
        let query = self.url.filter(|_| follows && self.seen.kind == Kind::Request);
        let query = query.and_then(|url| url.query()).unwrap_or_default();
        if let Some((_, hit)) = query.split('&').find_map(carries_clicker) {
            (self.hit, self.by, self.decoration) = (Some(hit), None, true);
        }
        self
    }

    /// Whether the cookie lives about as long as expected; browsers keep none over 400 days.
    fn lives_like(&self, expected: Option<u32>) -> bool {
        let lives = self.lifetime();
        match expected.map(|days| f64::from(days.min(400))) {
            // The catalogue counts whole days: minutes and hours are one.
            Some(days) if days <= 1.0 => 0.0 < lives && lives <= 1.0,
            Some(days) => (days / 2.0..=days * 2.0).contains(&lives),
            None => lives == 0.0,
        }
    }

    /// Category of the product; empty when not known.
    pub fn category(&self) -> &'static str {
        self.hit.map_or("", |hit| hit.category)
    }

    /// Whether the party follows people: a third party, or a tracker's address on the own domain.
    pub fn tracks(&self) -> bool {
        self.hit.is_some_and(|hit| hit.tracking) && self.foreign()
    }

    /// Whether it goes to someone else, by host or by a tracking address on the own domain.
    pub fn foreign(&self) -> bool {
        self.third_party || self.by == Some(By::Endpoint)
    }

    /// Whether this kind of personal data was seen leaving.
    pub fn sends(&self, what: &str) -> bool {
        self.seen.sends.iter().any(|s| s == what)
    }

    /// Whether personal data was seen leaving that names or locates someone.
    pub fn sends_telling(&self) -> bool {
        self.telling().next().is_some()
    }

    /// The personal data seen leaving that name or locate someone, in one order.
    pub fn telling(&self) -> impl Iterator<Item = &'static str> {
        TELLING.into_iter().filter(|what| self.sends(what))
    }

    /// Whether the address carries a value that tells one visitor from another.
    pub fn carries_identifier(&self) -> bool {
        self.sends("user_id")
            || self.url.as_ref().is_some_and(|url| {
                url.query_pairs().take(64).any(|(name, value)| carries_identifier(&name, &value))
            })
    }

    /// Days that the cookie lives; 0 for a session cookie.
    pub fn lifetime(&self) -> f64 {
        self.seen.cookie.as_ref().and_then(|c| c.lifetime_days).unwrap_or(0.0)
    }
}

/// The parameter by which a pair of an address carries who clicked it, and who writes that. What stands
/// for a value that is not kept counts as one.
pub fn carries_clicker(pair: &str) -> Option<(&str, Hit)> {
    let (name, value) = pair.split_once('=')?;
    let long = value.len() >= CLICKER || value == HIDDEN;
    long.then(|| catalogue::link_parameter(name)).flatten().map(|hit| (name, hit))
}

/// A name so short that chance may have given it (`sp`, `_s`): it needs more to be believed.
fn is_short(name: &str) -> bool {
    name.bytes().filter(u8::is_ascii_alphanumeric).count() < 3
}
