//! `saydo letter identity`: how you sign, asked once. Kept on this computer, and in the letters you send.

use saydo_shared::letter;

use super::{Outcome, Output, history, print};
use crate::store::Identity;

/// Say how you sign, and where you want to be answered; without either: show it.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Your name, to stand below letters.
    #[arg(long, value_name = "NAME", value_parser = name)]
    name: Option<String>,
    /// The address for answers; it also becomes the sender of drafts.
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    reply: Option<String>,
    /// Forget both.
    #[arg(long, conflicts_with_all = ["name", "reply"])]
    forget: bool,
    #[command(flatten)]
    output: Output,
}

/// Longest name, in bytes.
const NAME_BYTES: usize = 120;

fn name(given: &str) -> Result<String, String> {
    let name = saydo_shared::text::plain(given).split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.len() > NAME_BYTES {
        return Err(format!("not a name of 1 to {NAME_BYTES} bytes; give the one you sign with"));
    }
    Ok(name)
}

fn address(given: &str) -> Result<String, String> {
    letter::address::parse(given)
        .map(|address| address.to_string())
        .map_err(|why| format!("{why}; give one address such as you@example.nl"))
}

/// Remembers, forgets or shows it.
pub fn run(arguments: &Arguments) -> Outcome {
    let (mut store, _) = history::open()?;
    let mut identity = store.identity()?;
    if arguments.forget || arguments.name.is_some() || arguments.reply.is_some() {
        identity = match arguments.forget {
            true => Identity::default(),
            false => Identity {
                name: arguments.name.clone().or(identity.name),
                reply: arguments.reply.clone().or(identity.reply),
            },
        };
        store.identify(&identity)?;
    }
    if arguments.output.is_json() {
        return print::json(&identity);
    }
    let shown = |text: &Option<String>| text.clone().unwrap_or_else(|| "(left to you)".into());
    print::out(&format!("Name     {}\nAnswers  {}", shown(&identity.name), shown(&identity.reply)))
}
