//! The companion on the screen: how to connect it, what goes wrong, and the letter it drafted.

use saydo_shared::text::plain;
use saydo_shared::wire::Draft;

use super::tree::{Tag, button, tag};
use super::words;
use crate::message::Trouble;

/// How to connect it, in three steps.
#[must_use]
pub fn connect() -> Tag {
    let command = tag("code").set("id", "command").text("saydo install");
    let copy =
        button("copy", &words::say("copy")).set("data-of", "command").set("id", "copy-command");
    tag("section")
        .class("companion")
        .child(tag("h2").text(&words::say("connect_title")))
        .child(tag("p").text(&words::say("connect_text")))
        .child(tag("p").class("command").child(command).child(copy))
        .child(button("connect", &words::say("connect")))
}

/// Something that did not work, and what to do about it.
#[must_use]
pub fn trouble(trouble: &Trouble) -> Tag {
    let (what, fix) = words::trouble(trouble);
    tag("section")
        .class("trouble")
        .set("role", "alert")
        .child(tag("p").child(tag("strong").text(&plain(&what))))
        .child(tag("p").text(&plain(&fix)))
}

/// The letter, with what the user should know of it.
#[must_use]
pub fn letter(draft: &Draft) -> Tag {
    let address = draft.to.clone().unwrap_or_else(|| words::say("letter_no_address"));
    let lines = [
        ("letter_to", "letter-to", address.as_str()),
        ("letter_subject", "letter-subject", &draft.subject),
        ("letter_path", "letter-path", &draft.path),
        ("letter_case", "letter-case", &draft.case),
    ];
    let mut list = tag("dl");
    for (name, id, value) in lines {
        let copy = button("copy", &words::say("copy"))
            .set("data-of", id)
            .set("id", &format!("copy-{id}"))
            .set("aria-label", &format!("{}: {}", words::say("copy"), words::say(name)));
        list = list
            .child(tag("dt").text(&words::say(name)))
            .child(tag("dd").child(tag("span").set("id", id).text(&plain(value))).child(copy));
    }
    let opened = if draft.opened { "letter_opened" } else { "letter_not_opened" };
    let notes = draft.notes.iter().map(|note| tag("li").text(&plain(note)));
    let copy = button("copy", &words::say("letter_copy"))
        .set("data-of", "letter-body")
        .set("id", "copy-letter-body");
    tag("section")
        .class("letter")
        .set("aria-live", "polite")
        .child(tag("h2").text(&words::say("letter_title")))
        .child(tag("p").text(&words::say(opened)))
        .child(list)
        .child(tag("ul").class("notes").children(notes))
        .child(
            tag("details")
                .set("id", "letter-text")
                .child(tag("summary").text(&words::say("letter_text")))
                .child(tag("pre").set("id", "letter-body").text(&draft.body)),
        )
        .child(
            tag("p")
                .class("buttons")
                .child(copy)
                .child(button("close_letter", &words::say("close"))),
        )
}
