//! The companion on this computer: one port at a time, a handshake first, answers matched to
//! questions, and a queue of reports that is emptied only by acknowledgements.
//!
//! Ports come and go: a worker that sleeps, a companion that is updated. Nothing is lost by that,
//! because a report stays in the queue (and in the session store) until the companion has said that
//! it is on disk, and sending it twice keeps it once.

use std::cell::RefCell;
use std::collections::BTreeMap;

use js_sys::{Function, Promise};
use saydo_shared::observe::session::Keepable;
use saydo_shared::wire::{self, Answer, Ask, Reply, Request, code};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::browser::native::Connection;
use crate::browser::{self, from_js, permissions, runtime, storage, to_js};
use crate::message::Trouble;

/// Reports that wait for the companion, at most; the oldest goes first.
const UNSENT: usize = 50;
/// How long an unused port stays open, in milliseconds.
const IDLE: u64 = 20_000;
/// How long an answer may take, in milliseconds: the companion waits 5 s for a locked history.
const SILENCE: u32 = 15_000;
/// What a report may occupy in a frame, in bytes; the rest is for what is around it.
const ROOM: usize = saydo_shared::limits::FRAME_IN - 1024;

#[derive(Default)]
struct Host {
    link: Option<Connection>,
    /// Which port this is, so that the end of an old one does not close a new one.
    generation: u64,
    last_id: u64,
    used: u64,
    /// Called with the answer, or with a [`Trouble`].
    waiting: BTreeMap<u64, Function>,
    unsent: BTreeMap<String, Keepable>,
    sending: bool,
    trouble: Option<Trouble>,
    /// Version of the companion, once it has greeted.
    version: String,
}

thread_local! {
    static HOST: RefCell<Host> = RefCell::default();
}

/// How many reports wait, and what went wrong last.
pub fn state() -> (usize, Option<Trouble>) {
    HOST.with_borrow(|host| (host.unsent.len(), host.trouble.clone()))
}

/// Takes the reports that an earlier worker left.
pub fn restore(unsent: Vec<Keepable>) {
    HOST.with_borrow_mut(|host| {
        host.unsent =
            unsent.into_iter().map(|report| (report.report().id.clone(), report)).collect();
    });
    spawn_local(send_all());
}

/// Asks the companion, connecting to it when need be.
///
/// # Errors
/// What went wrong, for the user.
pub async fn ask(ask: Ask) -> Result<Answer, Trouble> {
    if !permissions::may_connect().await {
        return Err(Trouble::NotAllowed);
    }
    connect()?;
    let answer = answer_to(post(ask)?).await;
    HOST.with_borrow_mut(|host| host.trouble = answer.as_ref().err().cloned());
    answer
}

/// Version of the companion; empty before it has greeted.
pub fn version() -> String {
    HOST.with_borrow(|host| host.version.clone())
}

/// Gives a report to the companion now, and waits until it is on disk.
///
/// # Errors
/// What went wrong, for the user.
pub async fn record(mut report: Keepable) -> Result<Answer, Trouble> {
    report.fit(ROOM);
    ask(Ask::Record { report: Box::new(report.into_report()) }).await
}

/// Drops the reports of a site that still wait, or all.
pub async fn forget(site: Option<&str>) {
    let gone: Vec<String> = HOST.with_borrow_mut(|host| {
        let of_site = |report: &Keepable| site.is_none_or(|site| site == report.report().site);
        let gone = host.unsent.iter().filter(|(_, report)| of_site(report));
        let gone: Vec<String> = gone.map(|(id, _)| id.clone()).collect();
        host.unsent.retain(|id, _| !gone.contains(id));
        gone
    });
    for id in gone {
        storage::forget_unsent(&id).await;
    }
}

/// Keeps a report: once the user has connected the companion, it is sent until acknowledged.
pub async fn keep(mut report: Keepable) {
    if !permissions::may_connect().await {
        return;
    }
    report.fit(ROOM);
    storage::write_unsent(&report).await;
    let lost = HOST.with_borrow_mut(|host| {
        host.unsent.insert(report.report().id.clone(), report);
        let oldest = host.unsent.values().map(Keepable::report).min_by_key(|r| r.updated);
        let oldest = oldest.map(|report| report.id.clone()).filter(|_| host.unsent.len() > UNSENT);
        oldest.inspect(|id| {
            host.unsent.remove(id);
        })
    });
    if let Some(id) = lost {
        storage::forget_unsent(&id).await;
    }
    send_all().await;
}

/// Sends what waits, one after the other; stops at the first trouble and leaves the rest.
async fn send_all() {
    if HOST.with_borrow_mut(|host| std::mem::replace(&mut host.sending, true)) {
        return;
    }
    while let Some(report) = HOST.with_borrow(|host| host.unsent.values().next().cloned()) {
        let sent = report.report().clone();
        let (id, updated) = (sent.id.clone(), sent.updated);
        let answer = ask(Ask::Record { report: Box::new(sent) }).await;
        if answer.as_ref().is_err_and(|trouble| !is_final(trouble)) {
            break;
        }
        let done = HOST.with_borrow_mut(|host| {
            // A newer state of the same report may have come meanwhile.
            let done = host.unsent.get(&id).is_some_and(|r| r.report().updated == updated);
            done.then(|| host.unsent.remove(&id));
            done
        });
        if done {
            storage::forget_unsent(&id).await;
        }
    }
    HOST.with_borrow_mut(|host| host.sending = false);
}

/// Whether the companion will never take this report: keeping it would block those behind it.
fn is_final(trouble: &Trouble) -> bool {
    let Trouble::Host { code, .. } = trouble else { return false };
    [code::MALFORMED, code::TOO_LARGE, code::INVALID].contains(code)
}

/// Opens the port and greets, unless it is open.
fn connect() -> Result<(), Trouble> {
    if HOST.with_borrow(|host| host.link.is_some()) {
        return Ok(());
    }
    let generation = HOST.with_borrow_mut(|host| {
        host.generation += 1;
        host.generation
    });
    let link = Connection::open(wire::HOST_NAME, received, move |why| ended(generation, &why))
        .map_err(|why| trouble_of(&why))?;
    HOST.with_borrow_mut(|host| host.link = Some(link));
    let hello = post(Ask::Hello {
        protocol: wire::PROTOCOL,
        min_protocol: wire::PROTOCOL_MIN,
        extension: runtime::version(),
        browser: runtime::browser(),
    })?;
    spawn_local(async move {
        match answer_to(hello).await {
            Ok(Answer::Hello { host: version, .. }) => {
                HOST.with_borrow_mut(|host| host.version = version);
            }
            Ok(_) => end(generation, &Trouble::Ended),
            Err(trouble) => end(generation, &trouble),
        }
        close_when_idle(generation).await;
    });
    Ok(())
}

/// Sends a question; the promise gives the answer. The companion answers in order, so that what
/// follows the greeting need not wait for its answer.
fn post(ask: Ask) -> Result<Promise, Trouble> {
    let id = HOST.with_borrow_mut(|host| {
        host.last_id += 1;
        host.used = browser::now();
        host.last_id
    });
    let answer = Promise::new(&mut |resolve, _| {
        HOST.with_borrow_mut(|host| host.waiting.insert(id, resolve));
    });
    let message = to_js(&Request { id, ask });
    HOST.with_borrow(|host| match &host.link {
        Some(link) => link.send(&message).map_err(|why| trouble_of(&why)),
        None => Err(Trouble::Ended),
    })?;
    spawn_local(async move {
        browser::sleep(SILENCE).await;
        resolve(id, &Err(Trouble::Silent));
    });
    Ok(answer)
}

/// Waits for an answer.
async fn answer_to(promise: Promise) -> Result<Answer, Trouble> {
    let value = JsFuture::from(promise).await.ok();
    match value.and_then(from_js::<Result<Answer, Trouble>>) {
        Some(Ok(Answer::Error { code, message, .. })) if code == code::PROTOCOL => {
            Err(Trouble::Apart { extension: runtime::version(), host: message })
        }
        Some(Ok(Answer::Error { code, message, fix })) => Err(Trouble::Host { code, message, fix }),
        Some(answer) => answer,
        None => Err(Trouble::Ended),
    }
}

/// Gives an answer to who waits for it.
fn resolve(id: u64, answer: &Result<Answer, Trouble>) {
    let waiting = HOST.with_borrow_mut(|host| host.waiting.remove(&id));
    if let Some(resolve) = waiting {
        let _ = resolve.call1(&JsValue::NULL, &to_js(answer));
    }
}

/// A message came. One that is not of our protocol is dropped; who waits hears of the silence.
fn received(message: JsValue) {
    HOST.with_borrow_mut(|host| host.used = browser::now());
    if let Some(Reply { id, answer }) = from_js(message) {
        resolve(id, &Ok(answer));
    }
}

/// The companion ended, or was never there.
fn ended(generation: u64, why: &str) {
    end(generation, &trouble_of(why));
}

/// Tells everybody who waits, and closes.
fn end(generation: u64, trouble: &Trouble) {
    let waiting = HOST.with_borrow_mut(|host| {
        if host.generation != generation {
            return Vec::new();
        }
        host.trouble = Some(trouble.clone());
        host.waiting.keys().copied().collect()
    });
    waiting.into_iter().for_each(|id: u64| resolve(id, &Err(trouble.clone())));
    // Not in this turn: the listener that is running belongs to the link.
    spawn_local(async move { close(generation) });
}

fn close(generation: u64) {
    let link =
        HOST.with_borrow_mut(
            |host| {
                if host.generation == generation { host.link.take() } else { None }
            },
        );
    drop(link);
}

async fn close_when_idle(generation: u64) {
    loop {
        browser::sleep(IDLE as u32).await;
        let open = HOST.with_borrow(|host| host.generation == generation && host.link.is_some());
        let idle = HOST.with_borrow(|host| {
            host.waiting.is_empty() && browser::now().saturating_sub(host.used) >= IDLE
        });
        if !open || idle {
            return close(generation);
        }
    }
}

/// What the browser's reason means. The texts are those of Chromium and Firefox.
fn trouble_of(why: &str) -> Trouble {
    let why = why.to_ascii_lowercase();
    let says = |parts: &[&str]| parts.iter().any(|part| why.contains(part));
    if says(&["not found", "no such native application"]) {
        Trouble::NotFound
    } else if says(&["forbidden"]) {
        Trouble::Forbidden
    } else if says(&["not a function", "is undefined", "undefined"]) {
        Trouble::NotAllowed
    } else {
        Trouble::Ended
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_reasons_are_told_apart() {
        for (why, trouble) in [
            ("Specified native messaging host not found.", Trouble::NotFound),
            ("No such native application org.saydo.host", Trouble::NotFound),
            ("Access to the specified native messaging host is forbidden.", Trouble::Forbidden),
            ("Native host has exited.", Trouble::Ended),
            ("chrome.runtime.connectNative is not a function", Trouble::NotAllowed),
            ("", Trouble::Ended),
        ] {
            assert_eq!(trouble_of(why), trouble, "{why}");
        }
    }
}
