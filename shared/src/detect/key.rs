//! What findings are grouped by: who (product, organisation or site), on whose domain, how, under
//! which choice, and what else a policy may speak of: the purpose of a cookie, and personal data that
//! name someone. What a policy judges differently must not become one finding.

use std::fmt::{self, Display, Formatter, Write};

use super::facts::Facts;
use crate::catalogue::Host;
use crate::observe::Kind;

/// The key of what an observation amounts to. Written out only for a finding that is new.
pub struct Key<'a> {
    who: &'a str,
    facts: &'a Facts<'a>,
    mechanism: Kind,
}

impl<'a> Key<'a> {
    /// Of an observation, and how its rule says that the visitor is followed.
    pub fn of(facts: &'a Facts<'a>, mechanism: Kind) -> Self {
        let who = match facts.hit {
            Some(hit) => hit.product.unwrap_or(hit.organisation),
            None => Host::of(facts.host).site(),
        };
        Self { who, facts, mechanism }
    }

    /// Whether this key, written out, is the text.
    pub fn is(&self, text: &str) -> bool {
        let mut rest = Rest(text);
        text.starts_with(self.who) && write!(rest, "{self}").is_ok() && rest.0.is_empty()
    }
}

impl Display for Key<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Self { who, facts, mechanism } = self;
        let party = if facts.third_party { "third" } else { "first" };
        write!(out, "{who}|{party}|{mechanism:?}|{:?}", facts.seen.consent)?;
        if facts.decoration {
            out.write_str("|link")?;
        }
        let purpose = facts.purpose.map(|known| known.purpose);
        purpose.into_iter().chain(facts.telling()).try_for_each(|more| write!(out, "|{more}"))
    }
}

/// A text against which another is held while it is written.
struct Rest<'a>(&'a str);

impl Write for Rest<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(text).ok_or(fmt::Error)?;
        Ok(())
    }
}
