//! Numbers of the errors that the host answers with. Append only: a number never changes its meaning.

/// The frame is not a message of this protocol.
pub const MALFORMED: u16 = 1;
/// Something else than `hello` came first.
pub const HELLO_FIRST: u16 = 2;
/// No version of the protocol that both sides speak.
pub const PROTOCOL: u16 = 3;
/// Started by an extension that is not ours.
pub const ORIGIN: u16 = 4;
/// A frame is longer than its limit.
pub const TOO_LARGE: u16 = 5;
/// A value in the message is outside its limits.
pub const INVALID: u16 = 6;
/// There is no such report in the history.
pub const NO_REPORT: u16 = 7;
/// The history can not be read or written (disk full, no permission …).
pub const STORE: u16 = 8;
/// The history was written by a newer Saydo.
pub const NEWER_STORE: u16 = 9;
/// Another Saydo holds the history for too long.
pub const BUSY: u16 = 10;
/// The draft file can not be written.
pub const DRAFT: u16 = 11;
/// The letter can not be written as asked.
pub const LETTER: u16 = 12;

/// All of them with their names, as PROTOCOL.md lists them.
pub const ALL: &[(u16, &str)] = &[
    (MALFORMED, "malformed"),
    (HELLO_FIRST, "hello_first"),
    (PROTOCOL, "protocol"),
    (ORIGIN, "origin"),
    (TOO_LARGE, "too_large"),
    (INVALID, "invalid"),
    (NO_REPORT, "no_report"),
    (STORE, "store"),
    (NEWER_STORE, "newer_store"),
    (BUSY, "busy"),
    (DRAFT, "draft"),
    (LETTER, "letter"),
];
