//! Compiles the lists of terms by which policies are read.

use std::collections::BTreeMap;
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
    for (term, meaning) in &terms {
        let record = [blob.text(term)?, blob.text(meaning)?];
        blob.push(layout::TERMS, &record)?;
    }
    Ok(())
}

/// The lines of a list that are no comment.
fn lines(path: &Path) -> Result<Vec<String>, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(lines.map(str::to_owned).collect())
}
