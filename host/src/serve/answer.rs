//! What each message does. Everything is checked here again, whatever the extension checked before.

use saydo_shared::limits::{FINDINGS_PER_REPORT, FRAME_IN, FRAME_OUT, TEXT_BYTES};
use saydo_shared::report::SiteReport;
use saydo_shared::wire::{Answer, Ask, PROTOCOL, PROTOCOL_MIN};

use crate::clock;
use crate::mail::draft::{self, Wish};
use crate::mail::helper::Connected;
use crate::place::Place;
use crate::problem::Problem;
use crate::store::{Failure, Keeper, SCHEMA, Store};

/// Entries of one answer, at most.
const PAGE: u32 = 200;
/// What an answer needs around its list, in bytes.
const ENVELOPE: usize = 1024;

/// Where messages are answered.
pub struct Desk {
    place: Place,
    helper: Option<Connected>,
    keeper: Option<Keeper>,
}

/// An answer that says what went wrong and what to do.
pub fn error(code: u16, message: &str, fix: &str) -> Answer {
    Answer::Error { code, message: message.to_owned(), fix: fix.to_owned() }
}

impl Desk {
    /// Closed until somebody says hello.
    pub fn new(place: Place, helper: Option<Connected>) -> Self {
        Self { place, helper, keeper: None }
    }

    /// Whether the handshake went well.
    pub fn is_open(&self) -> bool {
        self.keeper.is_some()
    }

    /// Finishes what is in hand and closes the history.
    pub fn close(self) {
        if let Some(keeper) = self.keeper {
            keeper.close();
        }
    }

    /// Answers one message.
    pub async fn answer(&mut self, ask: Ask) -> Answer {
        let outcome = match ask {
            Ask::Hello { protocol, min_protocol, .. } => self.hello(protocol, min_protocol),
            Ask::Record { report } => self.record(*report).await,
            Ask::Draft { report_id, findings, kind, open } => {
                let wish = Wish { kind, findings, ..Wish::default() };
                self.draft(report_id, wish, open).await
            }
            Ask::History { site, before, limit } => self.history(site, before, limit).await,
            Ask::Cases { limit } => self.cases(limit).await,
            Ask::Forget { site } => self.forget(site).await,
        };
        outcome.unwrap_or_else(|problem| {
            let text = problem.to_string();
            let (message, fix) = text.rsplit_once("; ").unwrap_or((&text, "try again"));
            error(problem.code(), message, fix)
        })
    }

    fn hello(&mut self, newest: u32, oldest: u32) -> Result<Answer, Problem> {
        let protocol = newest.min(PROTOCOL);
        if protocol < oldest.max(PROTOCOL_MIN) {
            return Err(Problem::Protocol { oldest, newest });
        }
        if self.keeper.is_none() {
            self.place.prepare()?;
            let store = Store::open(&self.place, clock::now())?;
            self.keeper = Some(Keeper::start(store)?);
        }
        Ok(Answer::Hello {
            protocol,
            host: env!("CARGO_PKG_VERSION").to_owned(),
            schema: SCHEMA,
            max_request: FRAME_IN as u64,
            max_reply: FRAME_OUT as u64,
        })
    }

    async fn record(&self, mut report: SiteReport) -> Result<Answer, Problem> {
        report.validate()?;
        report.forget_queries();
        let kept = self.ask(move |store| Ok(store.record(report)?)).await?;
        Ok(Answer::Recorded { row: kept.row, new: kept.new })
    }

    async fn draft(&mut self, id: String, wish: Wish, open: bool) -> Result<Answer, Problem> {
        let texts = wish.findings.iter().chain([&id, &wish.kind]);
        check(texts, wish.findings.len() <= FINDINGS_PER_REPORT)?;
        let place = self.place.clone();
        let mut draft = self
            .ask(move |store| {
                let report = store.report(&id)?.ok_or(Problem::NoReport)?;
                draft::draft(store, &place, &report, &wish)
            })
            .await?;
        if open {
            let opened = match &mut self.helper {
                Some(helper) => helper.open(&draft.case).await,
                None => false,
            };
            draft = self
                .ask(move |store| {
                    draft::note_opening(store, &mut draft, opened)?;
                    Ok(draft)
                })
                .await?;
        }
        Ok(Answer::Drafted(draft))
    }

    async fn history(
        &self,
        site: Option<String>,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Answer, Problem> {
        check(&site, true)?;
        let limit = limit.clamp(1, PAGE);
        let mut entries =
            self.ask(move |store| Ok(store.history(site.as_deref(), before, limit + 1)?)).await?;
        let found = entries.len();
        entries.truncate(limit as usize);
        fit(&mut entries)?;
        let more = entries.len() < found;
        let next = entries.last().filter(|_| more).map(|entry| entry.row);
        Ok(Answer::History { entries, next })
    }

    async fn cases(&self, limit: u32) -> Result<Answer, Problem> {
        let limit = limit.clamp(1, PAGE);
        let mut cases = self.ask(move |store| Ok(store.cases(None, limit)?)).await?;
        fit(&mut cases)?;
        Ok(Answer::Cases { cases })
    }

    async fn forget(&self, site: Option<String>) -> Result<Answer, Problem> {
        check(&site, true)?;
        let place = self.place.clone();
        let gone = self.ask(move |store| Ok(store.forget(&place, site.as_deref())?)).await?;
        Ok(Answer::Forgotten { reports: gone.reports, cases: gone.cases })
    }

    async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Store) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        match &self.keeper {
            Some(keeper) => keeper.ask(work).await,
            None => Err(Failure::Closed.into()),
        }
    }
}

/// Whether strings from outside are within their limits.
fn check<'a>(texts: impl IntoIterator<Item = &'a String>, also: bool) -> Result<(), Problem> {
    let fits = also && texts.into_iter().all(|text| text.len() <= TEXT_BYTES);
    if fits { Ok(()) } else { Err(Problem::TooLong) }
}

/// Shortens a list until its JSON fits one frame.
fn fit<T: serde::Serialize>(list: &mut Vec<T>) -> Result<(), Problem> {
    let mut room = FRAME_OUT - ENVELOPE;
    let mut fitting = 0;
    for item in list.iter() {
        let size = serde_json::to_vec(item)?.len() + 1;
        if size > room {
            break;
        }
        room -= size;
        fitting += 1;
    }
    list.truncate(fitting);
    Ok(())
}
