//! Hostile and broken documents: nothing panics, quotes stay verbatim, limits hold.

use saydo_shared::{limits, policy};

fn read(source: &str) -> policy::Policy {
    let document = policy::Document { source: source.to_owned(), ..policy::Document::default() };
    policy::read(&[document], Some("nl"))
}

/// The shapes of `hostile/shapes.tsv`: name, beginning, and what is repeated after it.
fn shapes() -> impl Iterator<Item = (&'static str, String, String)> {
    include_str!("hostile/shapes.tsv").lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut fields = line.split('\t');
        let name = fields.next().unwrap_or_default();
        let mut text = || fields.next().unwrap_or_default().replace("\\n", "\n");
        (name, text(), text())
    })
}

fn grown(begin: &str, piece: &str, bytes: usize) -> String {
    assert!(!piece.is_empty());
    format!("{begin}{}", piece.repeat(bytes / piece.len()))
}

#[test]
fn monstrous_documents_stay_within_limits() {
    for (name, begin, piece) in shapes() {
        let source = grown(&begin, &piece, 30_000);
        let policy = read(&source);
        let record = serde_json::to_value(&policy.record).unwrap();
        for (list, items) in record.as_object().unwrap() {
            let items = items.as_array().map_or(0, Vec::len);
            assert!(items <= limits::POLICY_ITEMS, "{name}: {list}");
        }
        for reading in &policy.readings {
            let doc = &reading.doc;
            assert!(doc.flat.len() <= 3 * source.len(), "{name}: text");
            let links = doc.blocks.iter().flat_map(|block| &block.links);
            let links: usize = links.map(|(_, _, address)| address.len()).sum();
            assert!(links <= limits::LINK_BLOCKS * source.len(), "{name}: links");
            for block in &doc.blocks {
                assert!(block.text.len() <= 2 * limits::BLOCK_BYTES + 8, "{name}: a block");
            }
            for (sentence, (from, to)) in reading.scan.ranges.iter().enumerate() {
                assert!(to - from <= limits::SENTENCE_WORDS + 1, "{name}: a sentence");
                let hits = reading.scan.in_sentence(sentence);
                let most = hits.iter().map(|hit| hit.concept).max().map_or(0, usize::from);
                let mut said = vec![0; most + 1];
                hits.iter().for_each(|hit| said[usize::from(hit.concept)] += 1);
                assert!(said.iter().all(|said| *said <= limits::SENTENCE_HITS), "{name}: hits");
            }
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

#[test]
fn a_document_of_too_many_words_says_so() {
    let source = "Wij bewaren uw gegevens. ".repeat(limits::POLICY_WORDS / 3);
    let policy = read(&source);
    let words: usize = policy.readings.iter().map(|reading| reading.scan.tokens.len()).sum();
    assert!(words <= limits::POLICY_WORDS);
    assert!(policy.record.diagnostics.iter().any(|d| d.code == "cut_off"));
}
