//! Third parties that answer under their real host names, with nothing of theirs.
//!
//! Those of the demo behave as `demo/parties.tsv` says. Any other host gives whatever kind of file
//! the browser asks for, empty, and the cookies it was told to set.

use std::collections::BTreeSet;

use crate::server::{Answer, Request, World};

const TABLE: &str = include_str!("../demo/parties.tsv");

/// A transparent picture of one by one pixel.
const PIXEL: &[u8] = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

/// The files that the table names.
const FILES: [(&str, &str, &[u8]); 11] = [
    ("fbevents.js", "text/javascript", include_bytes!("../demo/parties/fbevents.js")),
    ("gtm.js", "text/javascript", include_bytes!("../demo/parties/gtm.js")),
    ("gtag.js", "text/javascript", include_bytes!("../demo/parties/gtag.js")),
    ("insight.js", "text/javascript", include_bytes!("../demo/parties/insight.js")),
    ("hotjar.js", "text/javascript", include_bytes!("../demo/parties/hotjar.js")),
    ("modules.js", "text/javascript", include_bytes!("../demo/parties/modules.js")),
    ("fonts.css", "text/css", include_bytes!("../demo/parties/fonts.css")),
    ("like.html", "text/html; charset=utf-8", include_bytes!("../demo/parties/like.html")),
    ("video.html", "text/html; charset=utf-8", include_bytes!("../demo/parties/video.html")),
    ("pixel", "image/gif", PIXEL),
    ("nothing", "text/plain", b""),
];

/// Adds the third parties of the demo to a world.
pub fn add(world: &mut World) {
    for host in rows().map(|r| r.host).collect::<BTreeSet<_>>() {
        world.host(host, move |request| answer(host, request));
    }
}

/// What a host that is nowhere described gives: a file of the kind asked for, and these cookies.
#[must_use]
pub fn any(request: &Request, cookies: &[String]) -> Answer {
    let wanted = request.headers.get("sec-fetch-dest").map(String::as_str).unwrap_or_default();
    let (kind, body): (_, &[u8]) = match wanted {
        "script" => ("text/javascript", b""),
        "style" => ("text/css", b""),
        "image" => ("image/gif", PIXEL),
        "iframe" | "frame" | "document" => ("text/html", b"<!doctype html><title>empty</title>"),
        _ => ("text/plain", b""),
    };
    finish(Answer::new(kind, body), cookies.iter().map(String::as_str), request)
}

struct Row {
    host: &'static str,
    path: &'static str,
    file: &'static str,
    cookies: &'static str,
}

fn rows() -> impl Iterator<Item = Row> {
    TABLE.lines().filter(|l| !l.starts_with('#')).map(|line| {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        Row { host: cell(), path: cell(), file: cell(), cookies: cell() }
    })
}

fn answer(host: &str, request: &Request) -> Answer {
    let Some(row) = rows().find(|r| r.host == host && request.path.starts_with(r.path)) else {
        return Answer::not_found();
    };
    let file = FILES.iter().find(|(name, ..)| *name == row.file);
    let (_, kind, body) = file.copied().unwrap_or(("", "text/plain", b""));
    finish(Answer::new(kind, body), row.cookies.split(" | "), request)
}

/// Adds cookies, and lets any site use the answer.
fn finish<'a>(answer: Answer, cookies: impl Iterator<Item = &'a str>, request: &Request) -> Answer {
    let origin = request.headers.get("origin").map_or("*", String::as_str);
    let answer = answer.header("Access-Control-Allow-Origin", origin);
    cookies.filter(|c| !c.is_empty()).fold(answer, |answer, cookie| {
        answer.header("Set-Cookie", &format!("{cookie}; Path=/; Secure; SameSite=None"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_names_a_file_that_exists() {
        for row in rows() {
            assert!(FILES.iter().any(|(name, ..)| *name == row.file), "{}: {}", row.host, row.file);
        }
    }
}
