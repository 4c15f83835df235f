//! Documents made by mutating a committed corpus (`tests/hostile`): whatever comes in, reading holds what
//! it promises. The same inputs on every machine; `SAYDO_FUZZ_SECONDS` goes on for longer and
//! `SAYDO_FUZZ_SEED` elsewhere. A document that fails is written down, and belongs into the corpus.

// A test that finds what it looks for fails by a panic, also in its helpers.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use saydo_shared::limits;
use saydo_shared::policy::reading::Reading;
use saydo_shared::policy::{Document, Policy, read};

/// Documents tried when no time is given.
const ROUNDS: usize = 300;
/// A mutated document, in bytes.
const BYTES: usize = 12_000;

/// A small generator: the same numbers for the same seed.
struct Random(u64);

impl Random {
    fn below(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below.max(1) as u64) as usize
    }

    fn of<'a>(&mut self, list: &'a [String]) -> &'a str {
        &list[self.below(list.len())]
    }
}

/// The documents of the corpus, and the pieces they and its dictionary are made of.
fn corpus() -> (Vec<String>, Vec<String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    let mut paths: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let (mut documents, mut pieces) = (Vec::new(), Vec::new());
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("tsv") => pieces
                .extend(text.lines().flat_map(|line| line.split('\t').skip(1)).map(str::to_owned)),
            Some("dict") => pieces.extend(text.lines().map(|line| line.replace("\\n", "\n"))),
            _ => documents.push(text),
        }
    }
    assert!(documents.len() > 5 && pieces.len() > 50, "the corpus is there");
    (documents, pieces)
}

/// The nearest place between two characters.
fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn mutate(random: &mut Random, documents: &[String], pieces: &[String]) -> String {
    let mut text = random.of(documents).to_owned();
    for _ in 0..=random.below(24) {
        let at = random.below(text.len() + 1);
        let from = boundary(&text, at);
        let span = 1 + random.below(120);
        let to = boundary(&text, (from + span).min(text.len()));
        match random.below(7) {
            0 => text.replace_range(from..to, ""),
            1 => text.insert_str(from, random.of(pieces)),
            2 => text.replace_range(from..to, random.of(pieces)),
            3 => {
                let piece = text[from..to].repeat(1 + random.below(40));
                text.insert_str(from, &piece);
            }
            4 => {
                let other = random.of(documents);
                let start = random.below(other.len());
                let start = boundary(other, start);
                let end = boundary(other, (start + span * 4).min(other.len()));
                text.insert_str(from, &other[start..end]);
            }
            5 => {
                let letter = char::from_u32(random.below(0x3000) as u32).unwrap_or('\u{fffd}');
                text.insert(from, letter);
            }
            _ => text.truncate(from),
        }
        let end = boundary(&text, text.len().min(BYTES));
        text.truncate(end);
    }
    text
}

fn read_one(source: &str, language: Option<&str>) -> Policy {
    let document = Document { source: source.to_owned(), ..Document::default() };
    read(&[document], language)
}

/// What holds of every document.
fn holds(source: &str) {
    for language in [None, Some("nl")] {
        let policy = read_one(source, language);
        let again = read_one(source, language);
        assert_eq!(policy.record, again.record, "reading twice gives the same");
        assert_eq!(policy.status, again.status);
        let record = serde_json::to_value(&policy.record).unwrap();
        for (name, list) in record.as_object().unwrap() {
            for item in list.as_array().into_iter().flatten().filter(|i| !i["span"].is_null()) {
                let at = |i: usize| item["span"][i].as_u64().unwrap() as usize;
                let document = item["document"].as_u64().unwrap() as usize;
                let flat = &policy.readings[document].doc.flat;
                assert!(at(0) <= at(1), "{name}: {item}");
                let there: String = flat.chars().skip(at(0)).take(at(1) - at(0)).collect();
                assert_eq!(item["quote"].as_str().unwrap(), there, "{name}: not verbatim");
            }
            assert!(list.as_array().is_none_or(|l| l.len() <= limits::POLICY_ITEMS), "{name}");
        }
        policy.readings.iter().for_each(whole);
    }
}

/// What holds of a reading: blocks and sentences in order, each within its limits and in its place.
fn whole(reading: &Reading) {
    let mut before = 0;
    for block in &reading.doc.blocks {
        assert_eq!(block.text.len(), block.low.len());
        assert_eq!(block.map.len(), block.text.len() + 1);
        assert!(block.map.is_sorted() && block.map[0] >= before);
        before = block.map[block.text.len()];
        assert!(before as usize <= reading.doc.flat.len());
        for (start, end, _) in &block.links {
            assert!(start <= end && block.text.get(*start..*end).is_some(), "{block:?}");
        }
    }
    let mut before = (0, 0);
    for (index, sentence) in reading.sentences.iter().enumerate() {
        assert!(before <= (sentence.block, sentence.start) && sentence.start < sentence.end);
        before = (sentence.block, sentence.end);
        let (from, to) = reading.scan.ranges[index];
        assert!(to - from <= limits::SENTENCE_WORDS + 1, "{} words", to - from);
        let (quote, (start, end)) = reading.quote(index);
        let there: String = reading.doc.flat.chars().skip(start).take(end - start).collect();
        assert_eq!(quote, there);
    }
}

#[test]
fn the_corpus_itself_holds() {
    corpus().0.iter().for_each(|document| holds(document));
}

#[test]
fn whatever_comes_in_reading_holds() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let seconds = number("SAYDO_FUZZ_SECONDS").map(Duration::from_secs);
    let mut random = Random(number("SAYDO_FUZZ_SEED").unwrap_or(0x5a7d_0001).max(1));
    let (documents, pieces) = corpus();
    let (start, mut rounds) = (Instant::now(), 0);
    while seconds.map_or(rounds < ROUNDS, |time| start.elapsed() < time) {
        let document = mutate(&mut random, &documents, &pieces);
        if catch_unwind(AssertUnwindSafe(|| holds(&document))).is_err() {
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("round-{rounds}.txt"));
            let written = fs::write(&path, &document);
            panic!("{} fails ({written:?}): {document:?}", path.display());
        }
        rounds += 1;
    }
    println!("{rounds} documents");
}
