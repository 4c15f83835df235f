//! `Set-Cookie` as servers write it, and as recordings list it.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use saydo_shared::text::clip;
use serde_json::Value;

/// Bytes of a value that are looked at; browsers refuse cookies above 4 KB.
const VALUE_BYTES: usize = 4 * 1024;
const DAY: f64 = 86_400.0;

/// A cookie that an answer sets.
#[derive(Debug, Clone, PartialEq)]
pub struct SetCookie {
    /// Its name.
    pub name: String,
    /// Its value; never shown.
    pub value: String,
    /// Its `Domain`, with a dot before it; empty for a cookie of the host alone.
    pub domain: String,
    /// Days that it is to live; `None` for a session cookie.
    pub lifetime_days: Option<f64>,
    /// Whether scripts can not read it.
    pub http_only: bool,
}

impl SetCookie {
    /// Whether it is set in order to remove one.
    pub fn removes(&self) -> bool {
        self.lifetime_days.is_some_and(|days| days <= 0.0)
    }
}

/// The cookies of one header value. Some writers join several headers with line breaks.
pub fn of_header(value: &str, now: u64) -> impl Iterator<Item = SetCookie> {
    value.lines().filter_map(move |line| of_line(line, now))
}

fn of_line(line: &str, now: u64) -> Option<SetCookie> {
    let mut parts = line.split(';');
    let (name, value) = parts.next()?.split_once('=')?;
    let mut cookie = SetCookie {
        name: name.trim().to_owned(),
        value: clip(value.trim(), VALUE_BYTES).to_owned(),
        domain: String::new(),
        lifetime_days: None,
        http_only: false,
    };
    let (mut age, mut expires) = (None, None);
    for part in parts {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        match key.trim().to_ascii_lowercase().as_str() {
            "domain" => cookie.domain = dotted(value),
            "max-age" => age = value.trim().parse::<f64>().ok().map(|seconds| seconds / DAY),
            "expires" => expires = days_until(value, now),
            "httponly" => cookie.http_only = true,
            _ => {}
        }
    }
    cookie.lifetime_days = age.or(expires).filter(|days| days.is_finite());
    (!cookie.name.is_empty()).then_some(cookie)
}

/// A cookie as the list of an entry has it, for recordings without headers.
pub fn of_item(item: &Value, now: u64) -> Option<SetCookie> {
    let text = |key: &str| item[key].as_str().unwrap_or_default();
    let cookie = SetCookie {
        name: text("name").to_owned(),
        value: clip(text("value"), VALUE_BYTES).to_owned(),
        domain: dotted(text("domain")),
        lifetime_days: days_until(text("expires"), now),
        http_only: item["httpOnly"].as_bool().unwrap_or_default(),
    };
    (!cookie.name.is_empty()).then_some(cookie)
}

/// Names and values of a `Cookie` header.
pub fn carried(value: &str) -> impl Iterator<Item = (String, String)> {
    value.split(';').filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        let value = clip(value.trim(), VALUE_BYTES).to_owned();
        Some((name.trim().to_owned(), value)).filter(|(name, _)| !name.is_empty())
    })
}

fn dotted(domain: &str) -> String {
    let domain = domain.trim().trim_start_matches('.');
    if domain.is_empty() { String::new() } else { format!(".{}", domain.to_ascii_lowercase()) }
}

/// Days between two moments, the later one as a server or a recording writes it.
fn days_until(text: &str, now: u64) -> Option<f64> {
    let then = moment(text)?;
    Some((then as f64 - now as f64) / 1_000.0 / DAY)
}

/// A date in milliseconds since 1970: ISO 8601, or what servers write (`Wed, 21-Oct-26 07:28:00 GMT`).
fn moment(text: &str) -> Option<i64> {
    if let Ok(time) = text.trim().parse::<jiff::Timestamp>() {
        return Some(time.as_millisecond());
    }
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let (mut day, mut month, mut year, mut clock) = (None, None, None, None);
    for word in text.split([' ', ',', '-']).filter(|word| !word.is_empty()) {
        let lower = word.to_ascii_lowercase();
        let number = word.parse::<i16>().ok();
        if word.contains(':') {
            let mut parts = word.split(':').map(|part| part.parse::<i8>().ok());
            clock = Some((parts.next()??, parts.next()??, parts.next().flatten().unwrap_or(0)));
        } else if let Some(at) = MONTHS.iter().position(|month| lower.starts_with(month)) {
            month = i8::try_from(at + 1).ok();
        } else if day.is_none() && number.is_some_and(|number| number <= 31) {
            day = number.and_then(|number| i8::try_from(number).ok());
        } else if year.is_none() {
            // RFC 6265, section 5.1.1.
            year = number.map(|year| match year {
                0..=69 => year + 2000,
                70..=99 => year + 1900,
                _ => year,
            });
        }
    }
    let (hour, minute, second) = clock?;
    let time = DateTime::new(year?, month?, day?, hour, minute, second.min(59), 0).ok()?;
    Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp().as_millisecond())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-22T00:00:00Z.
    const NOW: u64 = 1_795_305_600_000;

    #[test]
    fn lifetimes() {
        let check = |attributes: &str, expected: Option<f64>| {
            let cookie = of_header(&format!("a=b; {attributes}"), NOW).next().unwrap();
            let days = cookie.lifetime_days.map(|days| (days * 100.0).round() / 100.0);
            assert_eq!(days, expected, "{attributes}");
        };
        check("Path=/", None);
        check("Max-Age=86400", Some(1.0));
        check("max-age=0", Some(0.0));
        check("Expires=Mon, 23 Nov 2026 00:00:00 GMT", Some(1.0));
        check("expires=Monday, 23-Nov-26 12:00:00 GMT", Some(1.5));
        check("Expires=Mon Nov 23 00:00:00 2026", Some(1.0));
        check("Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=172800", Some(2.0));
        check("Expires=2026-11-24T00:00:00.000Z", Some(2.0));
        check("Expires=whenever; Max-Age=soon", None);
        check("Expires=99 Nov 9999999 99:99:99", None);
    }

    #[test]
    fn headers_and_items() {
        let value = "_ga=GA1.2.3; Domain=.Krant.example; HttpOnly; Max-Age=1\nb=2\n=x\nnothing";
        let cookies: Vec<SetCookie> = of_header(value, NOW).collect();
        assert_eq!(cookies.len(), 2);
        assert_eq!((cookies[0].domain.as_str(), cookies[0].http_only), (".krant.example", true));
        assert_eq!((cookies[1].name.as_str(), cookies[1].domain.as_str()), ("b", ""));
        assert!(!cookies[0].removes() && of_header("a=; Max-Age=0", NOW).all(|c| c.removes()));
        let item = serde_json::json!({"name": "a", "value": 5, "expires": "2026-11-23T00:00:00Z"});
        assert_eq!(of_item(&item, NOW).unwrap().lifetime_days, Some(1.0));
        assert_eq!(of_item(&serde_json::json!(["a"]), NOW), None);
        let pairs: Vec<_> = carried("a=1; b=x=y; =c; d").collect();
        assert_eq!(pairs, [("a".into(), "1".into()), ("b".into(), "x=y".into())]);
    }
}
