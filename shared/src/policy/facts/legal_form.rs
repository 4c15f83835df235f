//! Legal forms, as they stand at the end of a company's name. Nothing here knows whose name it is.

use std::sync::OnceLock;

const LEGAL_FORMS: &str = include_str!("../../../data/policy/legal_forms.tsv");

/// A legal form, and the country it belongs to; empty where it is used in several.
pub type Form = (&'static str, &'static str);

/// The rows of the table, and which of them begin with each byte.
struct Forms {
    rows: Vec<Form>,
    by_first: Vec<Vec<usize>>,
}

fn forms() -> &'static Forms {
    static FORMS: OnceLock<Forms> = OnceLock::new();
    FORMS.get_or_init(|| {
        let lines = LEGAL_FORMS.lines().filter(|line| !line.starts_with('#'));
        let rows: Vec<Form> = lines.filter_map(|line| line.split_once('\t')).collect();
        let mut by_first = vec![Vec::new(); 256];
        for (row, (form, _)) in rows.iter().enumerate() {
            by_first[usize::from(form.bytes().next().unwrap_or(0))].push(row);
        }
        Forms { rows, by_first }
    })
}

/// Whether this is nothing but a legal form.
pub fn is_form(text: &str) -> bool {
    forms().rows.iter().any(|(form, _)| *form == text)
}

/// Whether a name ends in a legal form.
pub fn ends(name: &str) -> bool {
    forms().rows.iter().any(|(form, _)| name.ends_with(form))
}

/// The legal forms in a text and where each begins, in the order of the table: after a space, a comma or
/// a bracket.
pub fn within(text: &str) -> impl Iterator<Item = (Form, usize)> {
    let (forms, bytes) = (forms(), text.as_bytes());
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (pair, at) in bytes.windows(2).zip(1..) {
        if matches!(pair[0], b' ' | b',' | b'(') {
            let rows = forms.by_first[usize::from(pair[1])].iter();
            let is = |row: &&usize| {
                let form = forms.rows[**row].0.as_bytes();
                form.get(1) == bytes.get(at + 1) && bytes[at..].starts_with(form)
            };
            found.extend(rows.filter(is).map(|row| (*row, at)));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(row, at)| (forms.rows[row], at))
}
