//! Compiles the lexicons: one for each `data/policy/xx.lex`, joined with `any.lex` and with
//! `checks/xx.lex`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::blob::Blob;
use crate::layout::{self, CASED};
use crate::wording::{self, Wording, Words};

/// The lines of a lexicon file: concept, wording, and where it stands.
struct File {
    language: String,
    lines: Vec<(String, String, String)>,
}

/// Writes all lexicons and gives the names of the concepts, sorted: a concept is its place in there.
pub fn write(blob: &mut Blob, folder: &Path) -> Result<Vec<String>, String> {
    let mut files = read(folder)?;
    let any = files.iter().position(|file| file.language == "any");
    let any = files.remove(any.ok_or("any.lex is missing")?);
    let all = files.iter().flat_map(|file| &file.lines).chain(&any.lines);
    let concepts: BTreeSet<String> = all.map(|(concept, ..)| concept.clone()).collect();
    if concepts.len() >= usize::from(CASED) {
        return Err("more concepts than the layout has room for".into());
    }
    let concepts: Vec<String> = concepts.into_iter().collect();
    for file in &files {
        let lines: Vec<_> = any.lines.iter().chain(&file.lines).collect();
        language(blob, &file.language, &lines, &concepts)?;
    }
    Ok(concepts)
}

/// The lexicon files, sorted by language.
fn read(folder: &Path) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    let mut paths = crate::data::files(folder, "lex")?;
    paths.extend(crate::data::files(&folder.join("checks"), "lex")?);
    for path in paths {
        let language = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let mut concept = None;
        let mut lines = Vec::new();
        for (line, number) in text.lines().map(str::trim).zip(1..) {
            let place = || format!("{}:{number}", path.display());
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match line.strip_prefix('[').map(|rest| rest.strip_suffix(']')) {
                Some(Some(name)) => concept = Some(name.to_owned()),
                Some(None) => return Err(format!("{}: ']' is missing", place())),
                None => {
                    let concept =
                        concept.clone().ok_or_else(|| format!("{}: no [concept]", place()))?;
                    lines.push((concept, line.to_owned(), place()));
                }
            }
        }
        match files.iter_mut().find(|file: &&mut File| file.language == language) {
            Some(known) => known.lines.append(&mut lines),
            None => files.push(File { language, lines }),
        }
    }
    files.sort_by(|a, b| a.language.cmp(&b.language));
    Ok(files)
}

fn language(
    blob: &mut Blob,
    name: &str,
    lines: &[&(String, String, String)],
    concepts: &[String],
) -> Result<(), String> {
    let mut words = Words::default();
    let mut by_first: BTreeMap<u16, Vec<Wording>> = BTreeMap::new();
    let mut known = BTreeSet::new();
    for (concept, line, place) in lines {
        let concept = concepts.binary_search(concept).map_err(|_| "a concept went missing")? as u16;
        let wording = wording::parse(line, concept, &mut words)
            .map_err(|message| format!("{place}: {message}"))?;
        known.insert(concept);
        by_first.entry(wording.steps[0]).or_default().push(wording);
    }
    let (starts, wordings) = wordings(&by_first, words.list.len())
        .map_err(|_| format!("{name}.lex: more wordings than the layout has room for"))?;
    let known: Vec<u16> = known.into_iter().collect();
    let (known_at, starts, wordings) =
        (blob.codes(&known)?, blob.codes(&starts)?, blob.codes(&wordings)?);
    let forms = forms(blob, name, &words)?;
    let [first, count, loose, longest] = forms;
    let record = [
        blob.text(name)?,
        first,
        count,
        loose,
        longest,
        known_at,
        known.len() as u32,
        starts,
        wordings,
    ];
    blob.push(layout::LEXICONS, &record)?;
    Ok(())
}

/// Where the wordings of each word test begin, and the wordings one after another.
fn wordings(
    by_first: &BTreeMap<u16, Vec<Wording>>,
    tests: usize,
) -> Result<(Vec<u16>, Vec<u16>), std::num::TryFromIntError> {
    let (mut starts, mut stream) = (Vec::new(), Vec::<u16>::new());
    for test in 0..tests {
        starts.push(u16::try_from(stream.len())?);
        let test = u16::try_from(test)?;
        for wording in by_first.get(&test).into_iter().flatten() {
            stream.push(wording.concept | if wording.cased { CASED } else { 0 });
            stream.push(u16::try_from(wording.steps.len() - 1)?);
            stream.extend(&wording.steps[1..]);
        }
    }
    starts.push(u16::try_from(stream.len())?);
    Ok((starts, stream))
}

/// The forms of all words, those that a table can find before those that must be tried one by one.
fn forms(blob: &mut Blob, name: &str, words: &Words) -> Result<[u32; 4], String> {
    let mut tests: BTreeMap<(bool, String), Vec<u16>> = BTreeMap::new();
    for (word, number) in words.list.iter().zip(0..) {
        let written = wording::forms(word).map(str::to_owned);
        for form in written.chain(wording::forms(word).filter_map(wording::plain)) {
            let numbers = tests.entry((form.starts_with('*'), form)).or_default();
            if numbers.last() != Some(&number) {
                numbers.push(number);
            }
        }
    }
    let (mut first, mut loose, mut longest) = (None, 0, 0);
    for ((tried, form), numbers) in &tests {
        let place = blob.codes(numbers)?;
        let count = u8::try_from(numbers.len())
            .map_err(|_| format!("{name}.lex: {form:?} stands in too many words"))?;
        let record = [blob.text(form)?, place | u32::from(count) << 24];
        let row = blob.push(layout::FORMS, &record)?;
        first.get_or_insert(row);
        if *tried {
            loose += 1;
        } else {
            longest = longest.max(form.len());
        }
    }
    Ok([first.unwrap_or(0), tests.len() as u32, loose, longest as u32])
}
