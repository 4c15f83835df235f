//! The process that opens the mail program for the host.
//!
//! It is started before the host reads a single byte from the browser. All it ever takes is the
//! reference of a case, which it checks and turns into a path itself: whatever goes wrong in the
//! host, nothing a page or an extension says becomes a command.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{ChildStdin, ChildStdout};

use super::program;
use crate::place::Place;

/// The argument that makes this binary the helper.
pub const ARGUMENT: &str = "open-drafts";
/// Longest line that the helper reads: a reference has 12 characters.
const LINE_BYTES: u64 = 32;
/// What the helper answers.
const OPENED: u8 = b'+';
const NOT_OPENED: u8 = b'-';
/// Time for the helper to answer: several programs may be tried, each for 1.5 s.
const PATIENCE: Duration = Duration::from_secs(8);

/// The host's end of the pipes.
#[derive(Debug)]
pub struct Helper {
    ask: std::process::ChildStdin,
    answer: std::process::ChildStdout,
}

impl Helper {
    /// Starts the helper, in a process group of its own: closing the browser does not end the mail
    /// program. `None` when it can not be started; letters are then drafted without opening them.
    pub fn start() -> Option<Self> {
        let mut child = Command::new(std::env::current_exe().ok()?)
            .arg(ARGUMENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .current_dir("/")
            .process_group(0)
            .spawn()
            .ok()?;
        Some(Self { ask: child.stdin.take()?, answer: child.stdout.take()? })
    }

    /// Hands the pipes to the runtime.
    pub fn connect(self) -> Option<Connected> {
        let ask = ChildStdin::from_std(self.ask).ok()?;
        let answer = ChildStdout::from_std(self.answer).ok()?;
        Some(Connected { ask, answer })
    }
}

/// The helper, ready to be asked.
#[derive(Debug)]
pub struct Connected {
    ask: ChildStdin,
    answer: ChildStdout,
}

impl Connected {
    /// Opens the draft of a case; says whether a mail program was started.
    pub async fn open(&mut self, reference: &str) -> bool {
        let asked = async {
            self.ask.write_all(format!("{reference}\n").as_bytes()).await?;
            self.ask.flush().await?;
            self.answer.read_u8().await
        };
        matches!(tokio::time::timeout(PATIENCE, asked).await, Ok(Ok(OPENED)))
    }
}

/// The helper itself: answers one byte for each line until the host is gone.
pub fn run() -> std::io::Result<()> {
    let place = Place::find().ok();
    let mut asked = BufReader::new(std::io::stdin().lock());
    let mut answer = std::io::stdout().lock();
    loop {
        let mut line = String::new();
        if asked.by_ref().take(LINE_BYTES).read_line(&mut line)? == 0 {
            return Ok(());
        }
        let draft = place.as_ref().and_then(|place| place.draft(line.trim_end()));
        let opened = draft.is_some_and(|draft| draft.is_file() && program::open(&draft));
        answer.write_all(&[if opened { OPENED } else { NOT_OPENED }])?;
        answer.flush()?;
    }
}
