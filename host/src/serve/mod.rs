//! Started by a browser: native messaging over standard input and output.
//!
//! Standard output carries frames and nothing else. Nothing is logged: what passes here is where
//! somebody went.

mod answer;
mod launch;
mod session;

pub use launch::{Launch, origin_of_ours};

use std::time::Duration;

use tokio::signal::unix::{SignalKind, signal};

use crate::mail::helper::Helper;
use crate::place::Place;
use crate::problem::Problem;
use session::{End, Session};

/// Time for the first message: a host without an extension behind it must not stay.
const HELLO_PATIENCE: Duration = Duration::from_secs(60);

/// Serves one browser until it goes away. The status is 0 then, and 2 when it was refused.
pub fn run(launch: &Launch) -> ! {
    // Before anything is read: see `mail::helper`.
    let helper = launch.is_ours.then(Helper::start).flatten();
    match serve(launch, helper) {
        Ok(End::Gone) => finish(0),
        Ok(End::Refused) => finish(2),
        Err(problem) => {
            crate::cli::complain(&problem);
            finish(2)
        }
    }
}

fn serve(launch: &Launch, helper: Option<Helper>) -> Result<End, Problem> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let place = Place::find()?;
    let end = runtime.block_on(async {
        let mut terminated = signal(SignalKind::terminate())?;
        let helper = helper.and_then(Helper::connect);
        let session = Session::new(tokio::io::stdin(), tokio::io::stdout(), place, helper);
        let stop = async {
            terminated.recv().await;
        };
        if launch.is_ours {
            Ok(session.run(stop, HELLO_PATIENCE).await)
        } else {
            Ok(session.refuse_origin().await)
        }
    });
    // A thread of the runtime still waits for standard input, and would for ever.
    runtime.shutdown_background();
    end
}

/// Ends at once, with that thread.
fn finish(status: i32) -> ! {
    std::process::exit(status)
}
