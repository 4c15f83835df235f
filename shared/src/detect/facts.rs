//! What an observation is about, looked up once for all rules: who, where, whose cookie.

use url::Url;

use crate::catalogue::{self, By, CookieHit, Hit, Widget};
use crate::observe::{Kind, Observation, is_identifier};

/// Personal data that name or locate someone, as
/// [`Observation::sends`](crate::observe::Observation::sends) calls them: they make any tracking grave.
pub const TELLING: [&str; 7] =
    ["email", "hashed_email", "phone", "name", "card_number", "precise_location", "address"];

/// One observation and what the catalogue knows of it.
pub struct Facts<'a> {
    /// The observation itself.
    pub seen: &'a Observation,
    /// The address that is talked to or that holds the script; of a cookie the one that set it.
    pub url: Option<Url>,
    /// Its host, or the domain of the cookie.
    pub host: String,
    /// Whether that host belongs to someone else than the site.
    pub third_party: bool,
    /// Who.
    pub hit: Option<Hit>,
    /// How the address was recognised.
    pub by: Option<By>,
    /// The cookie, where the catalogue knows it.
    pub cookie: Option<CookieHit>,
    /// The widget, where it is one.
    pub widget: Option<Widget>,
}

impl<'a> Facts<'a> {
    /// Looks everything up.
    pub fn of(seen: &'a Observation) -> Self {
        let page = seen.page.parse::<Url>().ok();
        let page_host = page.as_ref().and_then(Url::host_str).unwrap_or_default();
        let address = seen.url.as_deref().or(match &seen.cookie {
            Some(cookie) => cookie.set_by.as_deref(),
            None => seen.initiator.as_deref(),
        });
        let url = address.and_then(|a| Url::parse(a).ok());
        let domain = seen.cookie.as_ref().map_or("", |c| c.domain.trim_start_matches('.'));
        let host = [domain, url.as_ref().and_then(Url::host_str).unwrap_or_default(), page_host]
            .into_iter()
            .find(|h| !h.is_empty())
            .unwrap_or_default()
            .to_owned();
        let third_party = !catalogue::same_organisation(&host, page_host);
        let mut facts =
            Self { seen, url, host, third_party, hit: None, by: None, cookie: None, widget: None };
        match &seen.cookie {
            Some(cookie) => facts.name_cookie(&cookie.name, cookie.set_by.as_deref(), page_host),
            None => facts.name_address(),
        }
        facts
    }

    /// Whose cookie: by its name, else by its domain, else, on the site's own domain, by the
    /// script of a tracker that set it.
    fn name_cookie(&mut self, name: &str, set_by: Option<&str>, page_host: &str) {
        self.cookie = catalogue::who_cookie(name, &self.host).filter(|known| {
            !is_short(name)
                    || known.of_domain
                    || self.lives_like(known.lifetime_days)
                    // Of a cookie that was there before, the lifetime may not be known.
                    || (name.starts_with('_') && self.sends("user_id"))
        });
        self.hit = self.cookie.and_then(|c| c.hit);
        if self.hit.is_some() {
            return;
        }
        if self.third_party {
            // The domain is that of the response; its address may tell the product.
            let of_url = self.url.as_ref().filter(|u| {
                u.host_str().is_some_and(|h| catalogue::same_organisation(h, &self.host))
            });
            self.hit = of_url
                .and_then(|u| catalogue::who(u).map(|(hit, _)| hit))
                .or_else(|| catalogue::who_host(&self.host));
            return;
        }
        let script = set_by.or(self.seen.initiator.as_deref()).and_then(|s| Url::parse(s).ok());
        self.hit = script
            .filter(|s| s.host_str().is_some_and(|h| !catalogue::same_organisation(h, page_host)))
            .and_then(|s| catalogue::who(&s))
            .map(|(hit, _)| hit)
            .filter(|hit| hit.tracking);
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

    /// Whose address: by rule, host or widget.
    fn name_address(&mut self) {
        let found = self.url.as_ref().and_then(catalogue::who);
        self.hit = found.map(|(hit, _)| hit);
        self.by = found.map(|(_, by)| by);
        if matches!(
            self.seen.kind,
            Kind::SocialButton | Kind::Iframe | Kind::Script | Kind::Request
        ) {
            let label = self.seen.detail.label.as_str();
            self.widget = Some(label)
                .filter(|label| !label.is_empty())
                .and_then(catalogue::widget_named)
                .or_else(|| self.url.as_ref().and_then(catalogue::widget_of));
        }
        if let Some(widget) = &self.widget
            && self.by != Some(By::Path)
        {
            self.hit = Some(widget.hit);
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
                url.query_pairs().take(64).any(|(_, value)| is_identifier(&value))
            })
    }

    /// Days that the cookie lives; 0 for a session cookie.
    pub fn lifetime(&self) -> f64 {
        self.seen.cookie.as_ref().and_then(|c| c.lifetime_days).unwrap_or(0.0)
    }
}

/// A name so short that chance may have given it (`sp`, `_s`): it needs more to be believed.
fn is_short(name: &str) -> bool {
    name.bytes().filter(u8::is_ascii_alphanumeric).count() < 3
}
