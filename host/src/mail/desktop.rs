//! Which program the desktop starts for a kind of file or link: the freedesktop.org rules
//! (MIME applications associations 1.0, desktop entries 1.5), the part that opening mail needs.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// A program as its desktop entry describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// File name of the entry, without `.desktop`.
    pub id: String,
    /// The entry.
    pub path: PathBuf,
    /// Command line, split into words, field codes included.
    pub exec: Vec<String>,
    /// Whether it wants a terminal.
    pub terminal: bool,
}

/// Where desktop settings and entries are looked for, most important first.
#[derive(Debug, Clone)]
pub struct Desktop {
    settings: Vec<PathBuf>,
    applications: Vec<PathBuf>,
}

impl Desktop {
    /// Reads the environment.
    pub fn of_environment() -> Self {
        Self::new(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
    }

    fn new(variable: impl Fn(&str) -> Option<String>) -> Self {
        let home = variable("HOME").unwrap_or_default();
        let or_home = |name: &str, rest: &str| variable(name).unwrap_or(format!("{home}/{rest}"));
        let list = |name: &str, otherwise: &str| {
            let value = variable(name).unwrap_or_else(|| otherwise.to_owned());
            value.split(':').map(PathBuf::from).collect::<Vec<_>>()
        };
        let mut data = vec![PathBuf::from(or_home("XDG_DATA_HOME", ".local/share"))];
        data.extend(list("XDG_DATA_DIRS", "/usr/local/share:/usr/share"));
        let mut config = vec![PathBuf::from(or_home("XDG_CONFIG_HOME", ".config"))];
        config.extend(list("XDG_CONFIG_DIRS", "/etc/xdg"));

        let applications: Vec<PathBuf> =
            data.into_iter().map(|directory| directory.join("applications")).collect();
        let desktops = variable("XDG_CURRENT_DESKTOP").unwrap_or_default().to_lowercase();
        let names: Vec<String> = desktops
            .split(':')
            .filter(|name| !name.is_empty())
            .map(|name| format!("{name}-mimeapps.list"))
            .chain(["mimeapps.list".to_owned()])
            .collect();
        let settings = config
            .iter()
            .chain(&applications)
            .flat_map(|directory| names.iter().map(move |name| directory.join(name)))
            // What the installed programs say they can open comes last.
            .chain(applications.iter().map(|directory| directory.join("mimeinfo.cache")))
            .collect();
        Self { settings, applications }
    }

    /// The program that is started for a type (`message/rfc822`, `x-scheme-handler/mailto`).
    pub fn handler(&self, kind: &str) -> Option<Entry> {
        self.settings.iter().find_map(|file| {
            let text = read(file)?;
            let groups = groups(&text);
            ["Default Applications", "Added Associations", "MIME Cache"]
                .iter()
                .filter_map(|group| groups.get(group)?.get(kind))
                .flat_map(|ids| ids.split(';'))
                .find_map(|id| self.entry(id.trim()))
        })
    }

    /// The entry of this name, where it is installed. A name is never a path.
    fn entry(&self, name: &str) -> Option<Entry> {
        let id = name.strip_suffix(".desktop")?;
        if id.is_empty() || id.contains(['/', '\0']) {
            return None;
        }
        self.applications.iter().find_map(|directory| {
            let path = directory.join(name);
            let text = read(&path)?;
            let groups = groups(&text);
            let keys = groups.get("Desktop Entry")?;
            Some(Entry {
                id: id.to_owned(),
                path,
                exec: split(keys.get("Exec")?)?,
                terminal: keys.get("Terminal") == Some(&"true"),
            })
        })
    }
}

/// Settings and entries are small; anything else is not read.
const FILE_BYTES: u64 = 1024 * 1024;

fn read(path: &Path) -> Option<String> {
    let size = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file)?.len();
    if size > FILE_BYTES {
        return None;
    }
    std::fs::read_to_string(path).ok()
}

type Groups<'a> = HashMap<&'a str, HashMap<&'a str, &'a str>>;

/// The groups of a key file; the first value of a key counts.
fn groups(text: &str) -> Groups<'_> {
    let mut groups = Groups::new();
    let mut current = "";
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            current = name;
        } else if let Some((key, value)) = line.split_once('=').filter(|_| !line.starts_with('#')) {
            let keys = groups.entry(current).or_default();
            keys.entry(key.trim()).or_insert(value.trim());
        }
    }
    groups
}

/// The words of an `Exec` line: quoted parts keep their spaces. `None` when quotes do not match.
fn split(exec: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    let mut letters = exec.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            '\\' => word.get_or_insert_default().push(letters.next()?),
            ' ' if !quoted => words.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    (!quoted && !words.is_empty()).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exec_lines() {
        let check = |line: &str, expected: Option<&[&str]>| {
            let words = split(line);
            let words = words.as_ref().map(|words| words.iter().map(String::as_str).collect());
            assert_eq!(words, expected.map(<[&str]>::to_vec), "{line}");
        };
        check("thunderbird %u", Some(&["thunderbird", "%u"]));
        check(
            r#""/opt/My Mail/run" --name "" %F"#,
            Some(&["/opt/My Mail/run", "--name", "", "%F"]),
        );
        check(r#"sh "a\"b""#, Some(&["sh", "a\"b"]));
        check(r#""open"#, None);
        check("", None);
    }

    #[test]
    fn the_users_choice_comes_before_what_is_installed() {
        let home = tempfile::tempdir().unwrap();
        let path = |rest: &str| home.path().join(rest);
        for directory in ["config", "share/applications"] {
            std::fs::create_dir_all(path(directory)).unwrap();
        }
        let write = |file: &str, text: &str| std::fs::write(path(file), text).unwrap();
        write("share/applications/a.desktop", "[Desktop Entry]\nExec=a-mail %u\n");
        write("share/applications/b.desktop", "[Desktop Entry]\nExec=b-mail %f\nTerminal=true\n");
        write("share/applications/mimeinfo.cache", "[MIME Cache]\nmessage/rfc822=a.desktop;\n");
        let desktop = Desktop::new(|name| {
            let value = match name {
                "XDG_CONFIG_HOME" => "config",
                "XDG_DATA_HOME" => "share",
                "XDG_DATA_DIRS" | "XDG_CONFIG_DIRS" => "nothing",
                _ => return None,
            };
            Some(path(value).to_string_lossy().into_owned())
        });
        let id = |kind: &str| desktop.handler(kind).map(|entry| (entry.id, entry.terminal));
        assert_eq!(id("message/rfc822"), Some(("a".into(), false)));

        let choice = "[Default Applications]\n# mail\nmessage/rfc822=gone.desktop;b.desktop\n\
                      x-scheme-handler/mailto=../../etc/a.desktop\n";
        write("config/mimeapps.list", choice);
        assert_eq!(id("message/rfc822"), Some(("b".into(), true)));
        assert_eq!(id("x-scheme-handler/mailto"), None);
    }
}
