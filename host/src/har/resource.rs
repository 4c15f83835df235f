//! What was asked for, in the words of the browser's own network layer.

/// The type of a request: as the writer says (`_resourceType`), else as the browser told the server
/// (`Sec-Fetch-Dest`), else by what came back.
pub fn resource(written: &str, destination: &str, media: &str) -> &'static str {
    let known = [written, destination].into_iter().find_map(|word| {
        Some(match word {
            "document" | "iframe" | "frame" | "sub_frame" | "fencedframe" => "sub_frame",
            "script" | "worker" | "sharedworker" | "serviceworker" => "script",
            "stylesheet" | "style" => "stylesheet",
            "image" | "img" | "imageset" => "image",
            "media" | "audio" | "video" | "track" | "texttrack" => "media",
            "font" => "font",
            "xhr" | "fetch" | "eventsource" | "xmlhttprequest" | "empty" => "xmlhttprequest",
            "ping" | "beacon" => "ping",
            "websocket" | "webtransport" => "websocket",
            "object" | "embed" => "object",
            "cspviolationreport" | "csp-violation-report" | "report" => "csp_report",
            "preflight" | "manifest" => "other",
            _ => return None,
        })
    });
    known.unwrap_or_else(|| by_media(media))
}

fn by_media(media: &str) -> &'static str {
    let media = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let (kind, form) = media.split_once('/').unwrap_or((&media, ""));
    match kind {
        "image" => "image",
        "audio" | "video" => "media",
        "font" => "font",
        "text" if form == "html" => "sub_frame",
        "text" if form == "css" => "stylesheet",
        _ if form.contains("javascript") || form.contains("ecmascript") => "script",
        _ if form.contains("json") => "xmlhttprequest",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::resource;

    #[test]
    fn the_best_word_counts() {
        for (written, destination, media, expected) in [
            ("xhr", "image", "text/html", "xmlhttprequest"),
            ("", "image", "text/html", "image"),
            ("", "", "image/gif", "image"),
            ("other", "", "application/javascript; charset=utf-8", "script"),
            ("", "", "text/html;charset=utf-8", "sub_frame"),
            ("", "", "application/json", "xmlhttprequest"),
            ("", "", "", "other"),
            ("preflight", "empty", "", "other"),
        ] {
            assert_eq!(resource(written, destination, media), expected, "{written} {destination}");
        }
    }
}
