//! What goes with a letter: the evidence as CSV, and with a complaint the letters before it.

use super::claims::Claims;
use super::words::Words;
use super::{Attachment, Order};

/// The evidence in full, where there is any.
pub(super) fn evidence(order: &Order, claims: &Claims, words: &Words) -> Option<Attachment> {
    (!order.bare && !claims.list.is_empty()).then(|| Attachment {
        name: file_name(words.say("detail", "attachment"), order, "csv"),
        media: "text/csv".into(),
        text: super::evidence::csv(claims, words),
    })
}

/// The letter that a complaint is about, and the replies to it.
pub(super) fn before(order: &Order, words: &Words) -> Vec<Attachment> {
    let Some(earlier) = order.earlier.as_ref().filter(|_| !order.bare) else { return Vec::new() };
    let file = |name: &str, text: &str| Attachment {
        name: file_name(name, order, "txt"),
        media: "text/plain".into(),
        text: text.to_owned(),
    };
    let mut files = vec![file(words.say("detail", "annex_letter"), &earlier.text)];
    for (at, text) in earlier.replies.iter().enumerate() {
        files.push(file(&format!("{}-{}", words.say("detail", "annex_reply"), at + 1), text));
    }
    files
}

fn file_name(name: &str, order: &Order, ending: &str) -> String {
    let case: String =
        order.case.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let dash = if case.is_empty() { "" } else { "-" };
    format!("{name}{dash}{case}.{ending}")
}
