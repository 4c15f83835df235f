//! Compiles the lists of terms by which policies are read, and the index of the names in them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::blob::Blob;
use crate::layout;

/// Lists of single terms, one a line.
const LISTS: [&str; 7] = [
    "abbreviations",
    "ambiguous_names",
    "name_prefixes",
    "not_names",
    "street_words",
    "supplier_words",
    "title_words",
];

/// Writes the lists of terms, the words of languages and the named characters.
pub fn write(blob: &mut Blob, folder: &Path) -> Result<(), String> {
    let mut terms: BTreeMap<String, String> = BTreeMap::new();
    for list in LISTS {
        for line in lines(&folder.join(list).with_extension("txt"))? {
            terms.insert(format!("{list}\t{line}"), String::new());
        }
    }
    for line in lines(&folder.join("stopwords.tsv"))? {
        let (language, words) = line.split_once('\t').ok_or("stopwords.tsv: a tab is missing")?;
        for word in words.split(' ') {
            let languages = terms.entry(format!("stopwords\t{word}")).or_default();
            if !languages.split(' ').any(|known| known == language) {
                *languages = format!("{languages} {language}").trim_start().to_owned();
            }
        }
    }
    for line in lines(&folder.join("entities.tsv"))? {
        let (name, code) = line.split_once('\t').ok_or("entities.tsv: a tab is missing")?;
        let character = u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
        let character = character.ok_or_else(|| format!("entities.tsv: {code} is no character"))?;
        terms.insert(format!("entities\t{name}"), character.to_string());
    }
    let mut slots = Vec::new();
    for (term, meaning) in &terms {
        let record = [blob.text(term)?, blob.text(meaning)?];
        slots.push((term.clone(), slot(blob.push(layout::TERMS, &record)?)?));
    }
    blob.table(layout::TERM_SLOTS, &slots);
    Ok(())
}

/// Writes by which words the names in policies begin and go on; `names` as they stand in
/// [`layout::NAMES`].
pub fn names(blob: &mut Blob, names: &[String]) -> Result<(), String> {
    let mut starts: BTreeMap<String, Vec<(Vec<String>, u32)>> = BTreeMap::new();
    let mut words = BTreeSet::new();
    for (name, row) in names.iter().zip(0..) {
        let low = name.to_lowercase();
        words.extend(low.split(' ').map(|word| layout::hash(word.as_bytes())));
        let mut parts =
            low.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned);
        if let Some(first) = parts.next() {
            starts.entry(first).or_default().push((parts.collect(), row));
        }
    }
    let (mut slots, mut ends) = (Vec::new(), 0);
    for (first, mut list) in starts {
        list.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
        let record = [blob.text(&first)?, ends, list.len() as u32];
        ends += list.len() as u32;
        slots.push((first, slot(blob.push(layout::NAME_STARTS, &record)?)?));
        for (rest, row) in list {
            let rest = blob.list(&rest)?;
            blob.push(layout::NAME_ENDS, &[row, rest])?;
        }
    }
    blob.table(layout::NAME_SLOTS, &slots);
    for word in words {
        blob.push(layout::NAME_WORDS, &[word])?;
    }
    Ok(())
}

/// What a slot holds for a row.
fn slot(row: u32) -> Result<u16, String> {
    u16::try_from(row + 1).map_err(|_| "more rows than a table has room for".into())
}

/// The lines of a list that are no comment.
fn lines(path: &Path) -> Result<Vec<String>, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(lines.map(str::to_owned).collect())
}
