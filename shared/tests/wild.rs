//! Pages as they are found: what each way of writing HTML or text is read as.

use saydo_shared::policy::document::{Doc, Role};
use saydo_shared::policy::{Document, Policy, read};
use saydo_shared::report::PolicyStatus;

fn blocks(source: &str) -> Vec<String> {
    let of = |role: Role| match role {
        Role::Heading(level) => format!("h{level} "),
        Role::Paragraph => String::new(),
        Role::Item(depth) => format!("{} ", "-".repeat(usize::from(depth))),
        Role::Cell { table, row, column } => format!("{table}.{row}.{column} "),
    };
    Doc::read(source).blocks.iter().map(|b| format!("{}{}", of(b.role), b.text)).collect()
}

fn check(source: &str, expected: &[&str]) {
    assert_eq!(blocks(source), expected, "{source}");
}

fn policy(source: &str, language: Option<&str>) -> Policy {
    read(&[Document { source: source.to_owned(), ..Document::default() }], language)
}

#[test]
fn folded_contents_are_read() {
    check(
        "<html><details><summary>Cookies</summary><p>Wij plaatsen er geen.</p></details>",
        &["h5 Cookies", "Wij plaatsen er geen."],
    );
    check(
        "<html><div role=tabpanel hidden aria-hidden=true style='display:none'><p>Wij delen niets.",
        &["Wij delen niets."],
    );
    check(
        "<html><button aria-expanded=false>Delen</button><div class=panel>Wij delen niets.</div>",
        &["Delen", "Wij delen niets."],
    );
}

#[test]
fn definition_lists_are_headings_and_what_they_head() {
    check(
        "<html><dl><dt>Naam<dd>voor de levering<dt>Adres</dt><dd>idem</dd></dl>",
        &["h6 Naam", "voor de levering", "h6 Adres", "idem"],
    );
}

#[test]
fn nested_boxes_leave_nothing_out() {
    check(
        "<html><div>Een<div>twee<div>drie</div>vier</div>vijf</div>",
        &["Een", "twee", "drie", "vier", "vijf"],
    );
}

#[test]
fn word_exports_are_lists_and_paragraphs() {
    let item = "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:\nIgnore'>·\
        <span style='font:7pt \"Times\"'>&nbsp; </span></span><![endif]>Wir teilen nichts.<o:p></o:p></p>";
    let page = format!("<html><!--[if gte mso 9]><xml>x</xml><![endif]--><body>{item}<p>Ende</p>");
    check(&page, &["- Wir teilen nichts.", "Ende"]);
    assert!(Doc::read(&page).flat.contains("· Wir teilen nichts."), "a quote has the sign as well");
}

#[test]
fn line_breaks_part_paragraphs() {
    check(
        "<html><p>Wij delen<br>niets.<br>Nooit.<br><br>en dit ook niet",
        &["Wij delen niets.", "Nooit.", "en dit ook niet"],
    );
}

#[test]
fn preformatted_text_is_parted_by_empty_lines() {
    check(
        "<html><pre>Wij bewaren\nUw gegevens\n\nniet.</pre><p>Einde",
        &["Wij bewaren Uw gegevens", "niet.", "Einde"],
    );
}

#[test]
fn what_is_not_shown_is_not_read() {
    check(
        "<html><template><p>niet</p></template><script>'<p>niet'</script><p>wel</p>\
         <noscript><p>ook</p></noscript>",
        &["wel", "ook"],
    );
    let text = "Wij delen niets. ".repeat(10);
    let page = format!("<html><p>{text}</p><noscript><h1>Zet scripts aan</h1></noscript>");
    check(&page, &[text.trim()]);
    check("<html><x-tabs><template shadowrootmode=open><p>wel</p></template></x-tabs>", &["wel"]);
}

#[test]
fn fragments_are_html() {
    check("<p>Wij delen <b>niets</b>.</p>", &["Wij delen niets."]);
    check("Wij delen niets.<br>\n<br><a href='/x'>Meer</a>", &["Wij delen niets.", "Meer"]);
    check("<h2>Cookies</h2>Geen.", &["h2 Cookies", "Geen."]);
    check("# Cookies\n\nGeen<br>enkele, <b>nooit</b>.", &["h1 Cookies", "Geen enkele, nooit ."]);
    check("Als a < b en b > c", &["Als a < b en b > c"]);
}

#[test]
fn cells_that_span_keep_their_columns() {
    check(
        "<html><table><tr><th>a<th>b<th>c<tr><td colspan=2>d<td>e</table>",
        &["0.0.0 a", "0.0.1 b", "0.0.2 c", "0.1.0 d", "0.1.2 e"],
    );
}

#[test]
fn letters_are_folded_and_quoted_as_written() {
    let source =
        "<html><p>Coo\u{ad}kies van cli\u{65}\u{308}nten\u{200b} blijven \u{fb01}jn “hier”";
    check(source, &["Cookies van cliënten blijven fijn \"hier\""]);
    assert!(Doc::read(source).flat.contains("Coo\u{ad}kies van clie\u{308}nten"));
}

#[test]
fn hidden_addresses_are_found() {
    for text in [
        "<p>Mail <a class=x data-cfemail=\"1c75727a735c6b7572777970327270\">[email&#160;protected]</a>",
        "<p>Mail <a href=\"/cdn-cgi/l/email-protection#1c75727a735c6b7572777970327270\">ons</a>",
        "<p>Mail info(at)winkel.nl",
        "<p>Mail info [at] winkel [punt] nl",
        "<p>Mail i\u{ad}nfo\u{200b}@winkel.nl",
        "<p>Mail info&#64;winkel.nl",
        "<p>Mail <a href='mailto:info%40winkel.nl'>ons</a>",
    ] {
        let source = format!("<html>{text} als u vragen heeft over uw gegevens.");
        let found = policy(&source, Some("nl")).record.contacts;
        assert!(found.iter().any(|c| c.kind == "email"), "{text}: {found:?}");
    }
}

#[test]
fn blocks_in_another_language_are_read_in_it() {
    let source = include_str!("hostile/two.nl-en.html");
    let record = policy(source, None).record;
    assert_eq!(record.language, "nl");
    let claims: Vec<_> = record.denials.iter().map(|denial| denial.claim.as_str()).collect();
    assert!(claims.contains(&"no_sharing"), "the English block: {claims:?}");
    assert!(record.retention.iter().any(|kept| kept.duration == "P2Y"), "the Dutch one");
    let english = "We do not share your personal data with third parties.";
    let record = policy(&format!("{english}\n\n{english}"), Some("nl")).record;
    assert_eq!(record.language, "nl", "what the caller says stands");
}

#[test]
fn what_can_not_be_read_says_so() {
    let app = format!(
        "<!doctype html><html lang=nl><head><title>App</title></head><body><div id=root></div>\
         <script>{}</script></body></html>",
        "x".repeat(3_000)
    );
    for (source, code) in [
        ("%PDF-1.7\n%\u{fffd}\u{fffd}\n1 0 obj", "pdf"),
        ("PK\u{3}\u{4}\u{14}\u{0}word/document.xml", "not_text"),
        (&"\u{fffd}\u{1}\u{2}x".repeat(50), "not_text"),
        (&app, "script_rendered"),
        ("<html><p>Hallo", "no_language"),
    ] {
        let policy = policy(source, None);
        let codes: Vec<_> = policy.record.diagnostics.iter().map(|d| d.code.as_str()).collect();
        assert_eq!(codes, [code]);
        assert_eq!(policy.status, PolicyStatus::Unreadable, "{code}");
    }
}
