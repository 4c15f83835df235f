//! One connection: frames in, frames out, and the ways in which it ends.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::{SinkExt, StreamExt};
use saydo_shared::limits::{FRAME_IN, FRAME_OUT, HELLO_BYTES};
use saydo_shared::wire::{Ask, Reply, Request, code};
use serde::Deserialize;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::Instant;
use tokio_util::codec::{FramedRead, FramedWrite, LengthDelimitedCodec};

use super::answer::{Desk, error};
use crate::mail::helper::Connected;
use crate::place::Place;

/// Time to finish the answer in hand after the browser closed its end: Chromium kills after 2 s.
const LAST_ANSWER: Duration = Duration::from_millis(400);

/// How a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The other side left, as it should.
    Gone,
    /// We left, because what came was not for us.
    Refused,
}

/// A connection with a browser.
pub struct Session<R, W> {
    frames: FramedRead<R, LengthDelimitedCodec>,
    replies: FramedWrite<W, LengthDelimitedCodec>,
    desk: Desk,
}

type Frame = Option<std::io::Result<BytesMut>>;

impl<R: AsyncRead + Unpin, W: AsyncWrite + Unpin> Session<R, W> {
    /// `helper` opens the mail program; without one letters are only drafted.
    pub fn new(input: R, output: W, place: Place, helper: Option<Connected>) -> Self {
        Self {
            // Until the handshake only a small frame is read; a longer one is not even allocated.
            frames: FramedRead::new(input, codec(HELLO_BYTES)),
            replies: FramedWrite::new(output, codec(FRAME_OUT)),
            desk: Desk::new(place, helper),
        }
    }

    /// Answers until one side ends it. `stop` is the wish of the system; `patience` is for the
    /// handshake.
    pub async fn run(mut self, stop: impl Future<Output = ()>, patience: Duration) -> End {
        let mut stop = pin!(stop);
        let end = self.serve(stop.as_mut(), patience).await;
        self.desk.close();
        end
    }

    /// Tells an extension that is not ours to go away.
    pub async fn refuse_origin(mut self) -> End {
        let answer = error(
            code::ORIGIN,
            "this is the companion of another extension",
            "install Saydo's extension, then `saydo install`",
        );
        self.reply(Reply { id: 0, answer }).await;
        End::Refused
    }

    async fn serve(
        &mut self,
        mut stop: std::pin::Pin<&mut impl Future<Output = ()>>,
        patience: Duration,
    ) -> End {
        let hello_by = Instant::now() + patience;
        let mut early: Option<Frame> = None;
        loop {
            let frame = match early.take() {
                Some(frame) => frame,
                None => tokio::select! {
                    frame = self.frames.next() => frame,
                    () = &mut stop => return End::Gone,
                    () = tokio::time::sleep_until(hello_by), if !self.desk.is_open() => {
                        return End::Refused;
                    }
                },
            };
            let request = match frame {
                None => return End::Gone,
                Some(Err(problem)) => return self.unreadable(&problem).await,
                Some(Ok(frame)) => parse(&frame),
            };
            let greeted = self.desk.is_open();
            let reply = match request {
                Err(reply) => *reply,
                Ok(request) if !greeted && !matches!(request.ask, Ask::Hello { .. }) => {
                    let answer =
                        error(code::HELLO_FIRST, "the first message must be hello", "say hello");
                    Reply { id: request.id, answer }
                }
                Ok(request) => {
                    let id = request.id;
                    let mut answer = pin!(self.desk.answer(request.ask));
                    let mut leave_by = None;
                    let answer = loop {
                        tokio::select! {
                            answer = &mut answer => break answer,
                            frame = self.frames.next(), if early.is_none() => {
                                if frame.is_none() {
                                    leave_by = Some(Instant::now() + LAST_ANSWER);
                                }
                                early = Some(frame);
                            }
                            () = sleep_until(leave_by) => return End::Gone,
                            () = &mut stop => return End::Gone,
                        }
                    };
                    Reply { id, answer }
                }
            };
            if !greeted && self.desk.is_open() {
                self.frames.decoder_mut().set_max_frame_length(FRAME_IN);
            }
            if !self.reply(reply).await {
                return End::Gone;
            }
            // Who can not even greet is not an extension of ours.
            if !self.desk.is_open() {
                return End::Refused;
            }
        }
    }

    /// Writes a reply; `false` when nobody reads any more.
    async fn reply(&mut self, reply: Reply) -> bool {
        let id = reply.id;
        let frame = match serde_json::to_vec(&reply) {
            Ok(frame) if frame.len() <= FRAME_OUT => frame,
            _ => {
                let answer = error(code::TOO_LARGE, "the answer is too long", "ask for less");
                serde_json::to_vec(&Reply { id, answer }).unwrap_or_default()
            }
        };
        self.replies.send(Bytes::from(frame)).await.is_ok()
    }

    /// A frame above its limit, or one that breaks off: where the next one starts is not known.
    async fn unreadable(&mut self, problem: &std::io::Error) -> End {
        if problem.kind() == std::io::ErrorKind::InvalidData {
            let limit = self.frames.decoder().max_frame_length();
            let message = format!("a message is longer than {limit} bytes");
            let answer = error(code::TOO_LARGE, &message, "send less at a time");
            self.reply(Reply { id: 0, answer }).await;
        }
        End::Refused
    }
}

/// Waits for a moment that may never be set.
async fn sleep_until(moment: Option<Instant>) {
    match moment {
        Some(moment) => tokio::time::sleep_until(moment).await,
        None => std::future::pending().await,
    }
}

/// A length in the byte order of the machine, then that many bytes.
fn codec(limit: usize) -> LengthDelimitedCodec {
    LengthDelimitedCodec::builder().native_endian().max_frame_length(limit).new_codec()
}

/// Reads a request, or says why it can not be read, to the one who sent it where that is known.
fn parse(frame: &[u8]) -> Result<Request, Box<Reply>> {
    #[derive(Deserialize)]
    struct Id {
        id: u64,
    }
    serde_json::from_slice(frame).map_err(|problem| {
        let id = serde_json::from_slice(frame).map_or(0, |Id { id }| id);
        // Only the place is told: the text of the message may name what a page sent.
        let message = format!("not a message, near column {}", problem.column());
        let answer = error(code::MALFORMED, &message, "update saydo and the extension");
        Box::new(Reply { id, answer })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_greets() {
        let home = tempfile::tempdir().unwrap();
        let place = Place::at(home.path());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let end = runtime.block_on(async {
            // The other end stays open: silence, and not the end of the pipe, must end it.
            let (input, _browser) = tokio::io::duplex(64);
            let session = Session::new(input, tokio::io::sink(), place, None);
            session.run(std::future::pending(), Duration::from_millis(20)).await
        });
        assert_eq!(end, End::Refused);
    }

    #[test]
    fn a_browser_that_does_not_read_is_left() {
        let home = tempfile::tempdir().unwrap();
        let place = Place::at(home.path());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let end = runtime.block_on(async {
            let hello = r#"{"id":1,"ask":{"type":"hello","protocol":1,"min_protocol":1,"extension":"","browser":""}}"#;
            let mut frame = u32::try_from(hello.len()).unwrap().to_ne_bytes().to_vec();
            frame.extend_from_slice(hello.as_bytes());
            let (output, browser) = tokio::io::duplex(64);
            drop(browser);
            let session = Session::new(frame.as_slice(), output, place, None);
            session.run(std::future::pending(), Duration::from_secs(60)).await
        });
        assert_eq!(end, End::Gone);
    }
}
