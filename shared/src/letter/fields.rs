//! What the user filled in, checked and put among the values of a letter.

use jiff::civil::Date;

use super::kinds::{Field, Kind};
use super::law::Pack;
use super::notes::{Note, Notes};
use super::template::Values;
use super::words::Words;
use super::{Order, clean, deadline};

/// One field, in bytes.
const FIELD_BYTES: usize = 1_000;

/// The day of the first letter, when the user gave one.
pub(super) fn sent_on(order: &Order) -> Option<Date> {
    order.fields.get("sent_on")?.trim().parse().ok()
}

/// Puts the fields of a kind among the values; a gap is shown in the letter and named in the notes.
pub(super) fn fill(
    values: &mut Values,
    order: &Order,
    kind: &Kind,
    words: &Words,
    notes: &mut Notes,
) {
    let mut missing = Vec::new();
    for field in &kind.fields {
        let given = order.fields.get(&field.name).and_then(|text| accept(field, text, words));
        match given {
            Some(text) if field.choices.is_empty() => values.text(&field.name, text),
            Some(choice) => values.flag(&format!("{}_{choice}", field.name), true),
            None if field.required => {
                let label = words.say("field", &field.name);
                let mut gap = Values::default();
                gap.text("field", label);
                values.text(&field.name, gap.fill(words.say("detail", "fill_in")));
                missing.push(label);
            }
            None => {}
        }
    }
    if !missing.is_empty() {
        notes.add(Note::Fields { fields: missing.join("; ") });
    }
}

/// The value as it may stand in a letter; `None` when it is empty or not what the field takes.
fn accept(field: &Field, text: &str, words: &Words) -> Option<String> {
    let text = clean::line_of(text, FIELD_BYTES);
    if field.is_date() {
        return text.parse().ok().map(|day| words.date(day));
    }
    let fits = !text.is_empty() && (field.choices.is_empty() || field.choices.contains(&text));
    fits.then_some(text)
}

/// When the answer to the first letter was due, and when the one to a reminder is.
pub(super) fn times(
    values: &mut Values,
    order: &Order,
    date: Option<Date>,
    pack: &Pack,
    words: &Words,
    notes: &mut Notes,
) {
    let second = date.and_then(|date| deadline::reminded(date, pack));
    values.text("second_due", second.map(|day| words.date(day)).unwrap_or_default());
    let due = sent_on(order).and_then(|sent| deadline::answer(sent, pack));
    let (Some(due), Some(date)) = (due, date) else { return };
    values.text("was_due", words.date(due));
    values.flag("overdue", date > due);
    if date <= due {
        notes.add(Note::Early { date: words.date(due) });
    }
}
