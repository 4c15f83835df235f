//! Hostile and broken documents: nothing panics, quotes stay verbatim, limits hold.

use saydo_shared::{limits, policy};

fn read(source: &str) -> policy::Policy {
    let document = policy::Document { source: source.to_owned(), ..policy::Document::default() };
    policy::read(&[document], Some("nl"))
}

/// A small generator with a fixed seed: the same inputs on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below.max(1) as u64) as usize
    }
}

/// Pieces that documents are made of, and pieces that break readers.
const PIECES: &[&str] = &[
    "<p>",
    "</p>",
    "<div",
    ">",
    "<a href=\"",
    "\"",
    "'",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<table><tr><td>",
    "</td>",
    "<li>",
    "<ul>",
    "</ul>",
    "<br>",
    "&amp;",
    "&#x1F600;",
    "&#xD800;",
    "&#99999999;",
    "&nbsp",
    "&",
    "[",
    "](",
    ")",
    "**",
    "_",
    "# ",
    "\n",
    "\n\n",
    "| a | b |\n",
    "- ",
    "1. ",
    "...?",
    "etc...) ",
    "?!.",
    ". ",
    ": ",
    "; ",
    "\u{0}",
    "\u{ad}",
    "\u{200b}",
    "\u{202e}",
    "e\u{301}",
    "\u{301}",
    "ﬁ",
    "İ",
    "ß",
    "€",
    "😀",
    "Wij gebruiken geen cookies",
    " tenzij ",
    "u toestemming geeft",
    "12 maanden",
    "P12M",
    "17/06/2024",
    "31 februari 2024",
    "privacy@winkel.example",
    "x@y.nl?bcc=evil@z",
    "(at)",
    "@",
    "Kalverstraat 1, 1012 NX Amsterdam",
    "75008 Paris",
    "Tel. +31 (0)20 123 45 67",
    "Google Analytics",
    "Winkel B.V.",
    "met als onderwerp 'Bel niet'",
    "_ga",
    "2 jaar",
    "bewaren",
    "art. 6 lid 1 sub f",
    "data-cfemail=\"zz\"",
    "data-cfemail=\"7f0d\"",
    "<span data-cfemail=\"543931\">",
    "Do Not Track",
    "http://",
    "https://x/opt-out",
    "mailto:",
    "EC2A 4NE",
    "klacht bij de Autoriteit Persoonsgegevens",
];

#[test]
fn random_documents_never_panic_and_quote_verbatim() {
    let mut random = Random(0x5eed_cafe);
    for _ in 0..1_000 {
        let mut source = String::new();
        if random.next(2) == 0 {
            source.push_str("<!doctype html><p>");
        }
        for _ in 0..random.next(80) {
            source.push_str(PIECES[random.next(PIECES.len())]);
            if random.next(2) == 0 {
                source.push(' ');
            }
        }
        let policy = read(&source);
        for reading in &policy.readings {
            for sentence in 0..reading.sentences.len() {
                let (quote, (start, end)) = reading.quote(sentence);
                let at: String = reading.doc.flat.chars().skip(start).take(end - start).collect();
                assert_eq!(quote, at, "span of a quote in {source:?}");
            }
        }
        for contact in policy.record.contacts.iter().filter(|contact| contact.kind == "email") {
            assert!(!contact.value.contains("bcc"), "{contact:?} from {source:?}");
        }
    }
}

#[test]
fn monstrous_documents_are_cut_and_read() {
    let shapes: &[(&str, &str)] = &[
        ("deep nesting", "<div>"),
        ("unclosed tags", "<a href=\"x"),
        ("unclosed comments", "<!-- "),
        ("attributes", "<p a=b c='d' e"),
        ("one long word", "cookie"),
        ("hyphens", "a-"),
        ("entities", "&amp;"),
        ("links", "<a href=/privacy>p</a>"),
        ("brackets", "[a]("),
        ("sentences", "Wij gebruiken geen cookies. "),
        ("numbers", "12 maanden "),
        ("addresses", "a@b.nl "),
        ("marks", "\u{301}"),
        ("tables", "<tr><td>_ga"),
        ("capitals", "Winkel Groep "),
        ("lists", "- zoals:\n"),
    ];
    for (name, piece) in shapes {
        let source = format!("<!doctype html><body><p>{}", piece.repeat(40_000 / piece.len()));
        let policy = read(&source);
        assert!(policy.record.contacts.len() <= limits::POLICY_ITEMS, "{name}");
        for reading in &policy.readings {
            assert!(reading.sentences.len() <= limits::POLICY_SENTENCES, "{name}");
        }
    }
}

#[test]
fn a_document_over_the_limit_says_so() {
    let source = format!(
        "<!doctype html><p>{}",
        "Wij bewaren uw gegevens. ".repeat(limits::POLICY_BYTES / 20)
    );
    let policy = read(&source);
    assert!(policy.record.diagnostics.iter().any(|d| d.code == "cut_off"));
}
