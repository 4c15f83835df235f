//! Opening a draft in the user's mail program, never through a shell and never with text of ours
//! or of a page as an option: the only arguments are a path that we made and a checked `mailto:`.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::desktop::{Desktop, Entry};

/// Mail programs that edit a draft file.
const PROGRAMS: &str = include_str!("../../data/mail-programs.tsv");
/// A program that ends with an error within this time did not open anything (no display …).
const PATIENCE: Duration = Duration::from_millis(1500);
/// Longest link that is given to a program; one argument may have 131,071 bytes on Linux.
const LINK_BYTES: usize = 100_000;

/// Opens the draft; says whether a program was started.
pub fn open(draft: &Path) -> bool {
    commands(&Desktop::of_environment(), draft).into_iter().any(start)
}

/// The ways to open the draft, best first.
fn commands(desktop: &Desktop, draft: &Path) -> Vec<Command> {
    let file = draft.as_os_str().to_owned();
    let mut commands = Vec::new();
    let message = desktop.handler("message/rfc822");
    let mail = desktop.handler("x-scheme-handler/mailto");
    let editor = [&message, &mail].into_iter().flatten().find(|entry| edits_drafts(entry));
    commands.extend(editor.and_then(|entry| command(entry, &file)));
    // Other programs would show the file as a message that was received.
    if let (Some(entry), Some(link)) = (&mail, link(draft)) {
        commands.extend(command(entry, &link.into()));
    }
    commands.extend(programs().filter_map(|(_, program)| {
        let mut command = Command::new(on_path(program)?);
        command.arg(&file);
        Some(command)
    }));
    commands.extend(message.and_then(|entry| command(&entry, &file)));
    commands
}

fn programs() -> impl Iterator<Item = (&'static str, &'static str)> {
    PROGRAMS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'))
}

fn edits_drafts(entry: &Entry) -> bool {
    let id = entry.id.to_lowercase();
    // A Snap may not read the hidden directory that drafts are in.
    let snap = entry.exec.iter().any(|word| word.starts_with("/snap/"));
    !snap && programs().any(|(part, _)| id.contains(part))
}

/// The command of a desktop entry with the one thing it is to open.
fn command(entry: &Entry, target: &OsString) -> Option<Command> {
    if entry.terminal {
        // Which terminal is the desktop's to know.
        let mut command = Command::new(on_path("gio")?);
        command.arg("launch").arg(&entry.path).arg(target);
        return Some(command);
    }
    let (program, words) = entry.exec.split_first()?;
    let mut command = Command::new(program);
    let mut given = false;
    for word in words {
        match word.as_str() {
            "%f" | "%F" | "%u" | "%U" => {
                command.arg(target);
                given = true;
            }
            // Icon, name, place of the entry and retired codes: a program does without them.
            code if code.len() == 2 && code.starts_with('%') && code != "%%" => {}
            word => {
                command.arg(word.replace("%%", "%"));
            }
        }
    }
    if !given {
        command.arg(target);
    }
    Some(command)
}

/// The `mailto:` link that was written beside the draft, when it is nothing but one.
fn link(draft: &Path) -> Option<String> {
    let link = std::fs::read_to_string(draft.with_extension("mailto")).ok()?;
    let plain = link.len() <= LINK_BYTES && link.bytes().all(|byte| byte.is_ascii_graphic());
    (plain && link.starts_with("mailto:")).then_some(link)
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .filter(|directory| directory.is_absolute())
        .map(|directory| directory.join(program))
        .find(|file| file.is_file())
}

/// Starts a program on its own and sees whether it stays, or ends well.
fn start(mut command: Command) -> bool {
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .current_dir("/")
        .process_group(0)
        .spawn();
    let Ok(mut child) = child else { return false };
    let deadline = Instant::now() + PATIENCE;
    while Instant::now() < deadline {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => std::thread::sleep(Duration::from_millis(20)),
            Err(_) => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(exec: &[&str]) -> Entry {
        Entry {
            id: "mail".into(),
            path: "/usr/share/applications/mail.desktop".into(),
            exec: exec.iter().map(|&word| word.to_owned()).collect(),
            terminal: false,
        }
    }

    #[test]
    fn field_codes_are_replaced_and_never_passed_on() {
        let check = |exec: &[&str], expected: &[&str]| {
            let command = command(&entry(exec), &"/d/2026-AB12CD3.eml".into()).unwrap();
            assert_eq!(command.get_args().collect::<Vec<_>>(), expected, "{exec:?}");
        };
        check(&["mail", "%u"], &["/d/2026-AB12CD3.eml"]);
        check(&["mail", "--icon", "%i", "%F"], &["--icon", "/d/2026-AB12CD3.eml"]);
        check(&["mail", "--rate=5%%"], &["--rate=5%", "/d/2026-AB12CD3.eml"]);
    }

    #[test]
    fn a_draft_is_for_programs_that_edit_it_and_may_read_it() {
        let check = |id: &str, exec: &[&str], expected: bool| {
            let entry = Entry { id: id.into(), ..entry(exec) };
            assert_eq!(edits_drafts(&entry), expected, "{id} {exec:?}");
        };
        check("thunderbird", &["thunderbird", "%u"], true);
        check("org.mozilla.Thunderbird", &["/usr/bin/flatpak", "run", "@@u", "%u", "@@"], true);
        check("thunderbird_thunderbird", &["env", "A=b", "/snap/bin/thunderbird", "%u"], false);
        check("org.gnome.Evolution", &["evolution", "%U"], false);
    }

    #[test]
    fn only_a_plain_link_is_given_to_a_program() {
        let home = tempfile::tempdir().unwrap();
        let draft = home.path().join("2026-AB12CD3.eml");
        let check = |content: &str, good: bool| {
            std::fs::write(draft.with_extension("mailto"), content).unwrap();
            assert_eq!(link(&draft).is_some(), good, "{content:?}");
        };
        check("mailto:privacy@site.example?subject=Bezwaar", true);
        check("--attach=/etc/passwd", false);
        check("mailto:a@b?subject=x y", false);
        check("mailto:a@b\n", false);
        check(&format!("mailto:{}", "a".repeat(LINK_BYTES)), false);
    }

    #[test]
    fn a_program_that_fails_or_is_missing_did_not_open_anything() {
        assert!(!start(Command::new("/nonexistent/mail")));
        assert!(!start(Command::new("false")));
        assert!(start(Command::new("true")));
    }

    #[test]
    fn the_table_is_well_formed() {
        assert!(programs().count() >= 3);
        for (part, program) in programs() {
            assert!(!part.is_empty() && !program.contains(['/', '\t', ' ']), "{program}");
        }
    }
}
