//! Names that stand alone above an address where the text says who is responsible: "Blumenhaus am Wehr",
//! "Petra Sommer". German only: there every business without a legal form is written so.

use super::postal::Postal;
use crate::policy::reading::Reading;

/// Lines from the statement to the postcode, at most.
const LINES: usize = 6;

/// The first line of an address that follows a statement of who is responsible, with the sentence of its
/// postcode.
pub fn names<'a>(
    reading: &'a Reading,
    addresses: &'a [Postal],
) -> impl Iterator<Item = (String, usize)> + 'a {
    addresses.iter().filter(|_| reading.language == "de").filter_map(|address| {
        let before = address.sentence.saturating_sub(LINES)..=address.sentence;
        let responsible = before.clone().any(|s| reading.says(s, "controller.is"));
        let another = before.clone().any(|s| reading.says(s, "contact.dpo"));
        let (name, rest) = address.value.split_once(", ")?;
        let line = before.clone().any(|s| reading.text(s).trim_end_matches(',') == name);
        let bare = name.starts_with(char::is_uppercase)
            && name.contains(' ')
            && !name.contains(|c: char| c.is_ascii_digit() || matches!(c, '@' | ':'));
        (responsible && !another && line && bare && rest.contains(", "))
            .then(|| (name.to_owned(), address.sentence))
    })
}
