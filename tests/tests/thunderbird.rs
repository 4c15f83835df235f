//! A letter drafted and opened by the host in a real Thunderbird: recipient, subject, text and attachment
//! stand in a window for writing, and nobody else is a recipient.
//!
//! `cargo xtask test thunderbird` runs it, where Thunderbird and Xvfb are installed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests throughout")]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine as _;
use saydo_tests::marionette::Marionette;
use saydo_tests::pipe::{Pipe, hello};
use serde_json::{Value, json};

/// How long Thunderbird may take to start and show the window; a loaded machine is slow.
const PATIENCE: Duration = Duration::from_secs(120);

/// An account that reaches nobody, and no first steps.
const PREFERENCES: &str = r#"
user_pref("mail.accountmanager.accounts", "account1,account2");
user_pref("mail.accountmanager.defaultaccount", "account1");
user_pref("mail.accountmanager.localfoldersserver", "server2");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.account.account2.server", "server2");
user_pref("mail.server.server1.type", "pop3");
user_pref("mail.server.server1.hostname", "localhost");
user_pref("mail.server.server1.port", 9);
user_pref("mail.server.server1.userName", "anna");
user_pref("mail.server.server1.login_at_startup", false);
user_pref("mail.server.server1.check_new_mail", false);
user_pref("mail.server.server1.directory-rel", "[ProfD]Mail/localhost");
user_pref("mail.server.server2.type", "none");
user_pref("mail.server.server2.hostname", "Local Folders");
user_pref("mail.server.server2.userName", "nobody");
user_pref("mail.server.server2.directory-rel", "[ProfD]Mail/Local Folders");
user_pref("mail.identity.id1.fullName", "Anna de Vries");
user_pref("mail.identity.id1.useremail", "anna@thuis.example");
user_pref("mail.identity.id1.valid", true);
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.smtpservers", "smtp1");
user_pref("mail.smtpserver.smtp1.hostname", "localhost");
user_pref("mail.smtpserver.smtp1.port", 9);
user_pref("mail.provider.suppress_dialog_on_startup", true);
user_pref("mail.spotlight.firstRunDone", true);
user_pref("mail.rights.version", 1);
user_pref("mail.shell.checkDefaultClient", false);
user_pref("mailnews.start_page.enabled", false);
user_pref("mailnews.start_page_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.enabled", false);
user_pref("network.proxy.type", 1);
user_pref("network.proxy.socks", "127.0.0.1");
user_pref("network.proxy.socks_port", 9);
user_pref("network.proxy.no_proxies_on", "");
user_pref("marionette.port", 0);
"#;

/// What stands in the window for writing; null until it is complete.
const WINDOW: &str = r#"
const window = Services.wm.getMostRecentWindow("msgcompose");
if (!window || window.document.readyState != "complete") return null;
if (!window.gMsgCompose?.editor || !window.gAttachmentBucket.itemCount) return null;
const fields = window.gMsgCompose.compFields;
window.Recipients2CompFields(fields);
return {
  to: fields.to, cc: fields.cc, bcc: fields.bcc, newsgroups: fields.newsgroups,
  from: window.document.getElementById("msgIdentity").value,
  subject: window.document.getElementById("msgSubject").value,
  body: window.gMsgCompose.editor.outputToString("text/plain", 2),
  attachments: [...window.gAttachmentBucket.itemChildren].map(item => item.attachment.name),
};"#;

/// A program that is ended with the test, and what it started with it.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A screen that nobody sees, and its name.
fn screen() -> (Running, String) {
    let mut child = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("Xvfb does not start ({error}); install xvfb"));
    let mut name = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut name).unwrap();
    (Running(child), format!(":{}", name.trim()))
}

fn report() -> Value {
    let page = "https://www.krant.example/";
    json!({
        "id": "r-1", "site": "krant.example", "page": page, "title": "Krant",
        "started": 1_790_000_000_000_u64, "updated": 1_790_000_000_000_u64, "consent": "none_yet",
        "policy": {"status": "read", "language": "nl", "coverage": 0.8,
            "documents": [{"url": format!("{page}privacy"), "sha256": "ab".repeat(32), "fetched": 1_790_000_000_000_u64}],
            "controller": {"names": ["Krant BV"], "country": "NL"},
            "contacts": [{"kind": "email", "value": "privacy@krant.example", "privacy_contact": true,
                "required_subject": "Bezwaar – één verzoek, 'bcc=x@evil.example'", "quote": ""}]},
        "rows": [{
            "finding": {"key": "g", "rule": "known_tracker", "host": "www.google-analytics.com",
                "vendor": {"name": "Google', bcc='x@evil.example", "product": null, "category": "analytics"},
                "first_party": false, "mechanism": "pixel", "tracking": true, "consent": "none_yet",
                "severity": "medium", "confidence": "high", "first_seen": 1_790_000_000_000_u64, "count": 2,
                "evidence": [{"id": "o1", "page": page, "kind": "pixel",
                    "url": "https://www.google-analytics.com/collect", "consent": "none_yet"}]},
            "assessment": {"verdict": "condition_broken", "quote": "Pas na uw toestemming – één keer.",
                "quote_2": null, "document": format!("{page}privacy"), "severity": "high",
                "confidence": "high", "rule": "condition"}}],
    })
}

/// Thunderbird as the host finds it on `PATH`: the real one, with a profile of ours and an ear for us.
fn stand_in(folder: &Path, profile: &Path) {
    fs::create_dir_all(profile).unwrap();
    fs::write(profile.join("user.js"), PREFERENCES).unwrap();
    let script = format!(
        "#!/bin/sh\necho $$ > '{0}/pid'\nexec /usr/bin/thunderbird --marionette --no-remote --profile '{0}' \"$@\"\n",
        profile.display()
    );
    let path = folder.join("thunderbird");
    fs::write(&path, script).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
}

/// Ends Thunderbird, which the host let go of.
struct Thunderbird<'a>(&'a Path);

impl Drop for Thunderbird<'_> {
    fn drop(&mut self) {
        if let Ok(id) = fs::read_to_string(self.0.join("pid")) {
            let _ = Command::new("kill").arg(id.trim()).status();
        }
    }
}

fn wait<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "{what}: not within {} s", PATIENCE.as_secs());
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[test]
#[ignore = "needs Thunderbird; `cargo xtask test thunderbird` runs it"]
fn a_draft_stands_in_a_window_for_writing() {
    let host = std::env::var_os("SAYDO_HOST");
    let host = host.unwrap_or_else(|| panic!("no host; `cargo xtask test thunderbird` builds it"));
    let home = tempfile::tempdir().unwrap();
    let (data, profile) = (home.path().join("data"), home.path().join("profile"));
    let mut pipe = Pipe::start(Path::new(&host), &data).unwrap();
    pipe.ask(&hello()).unwrap();
    pipe.ask(&json!({"type": "record", "report": report()})).unwrap();
    pipe.finish().unwrap();

    stand_in(home.path(), &profile);
    let (_screen, display) = screen();
    let _thunderbird = Thunderbird(&profile);
    let path = format!("{}:/usr/bin:/bin", home.path().display());
    let output = Command::new(&host)
        .args(["letter", "draft", "--site", "krant.example", "--open", "--json"])
        .env_clear()
        .envs([("HOME", home.path().as_os_str()), ("SAYDO_DATA_DIR", data.as_os_str())])
        .envs([
            ("PATH", path.as_str()),
            ("DISPLAY", &display),
            ("MOZ_REMOTE_ALLOW_SYSTEM_ACCESS", "1"),
        ])
        .output()
        .unwrap();
    let draft: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(draft["opened"], true, "{draft}");

    let port = wait("Thunderbird listens", || {
        fs::read_to_string(profile.join("MarionetteActivePort")).ok()?.trim().parse().ok()
    });
    let mut thunderbird = Marionette::connect(port).unwrap();
    let window = wait("the window for writing", || {
        thunderbird.run(WINDOW).ok().filter(|window| !window.is_null())
    });
    for (number, picture) in thunderbird.pictures().unwrap().iter().enumerate() {
        let Some(folder) = std::env::var_os("SAYDO_PICTURES") else { break };
        let bytes = base64::engine::general_purpose::STANDARD.decode(picture).unwrap();
        fs::write(Path::new(&folder).join(format!("thunderbird-{number}.png")), bytes).unwrap();
    }
    assert_eq!(window["to"], "privacy@krant.example");
    assert_eq!(window["subject"], draft["subject"]);
    assert_eq!(window["from"], "Anna de Vries <anna@thuis.example>");
    for nobody in ["cc", "bcc", "newsgroups"] {
        assert_eq!(window[nobody], "", "{nobody}");
    }
    let words = |text: &Value| {
        text.as_str().unwrap().split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(words(&window["body"]), words(&draft["body"]));
    let lines = |text: &Value| text.as_str().unwrap().trim_end().lines().count();
    assert_eq!(lines(&window["body"]), lines(&draft["body"]), "no line is broken");
    let case = draft["case"].as_str().unwrap();
    assert_eq!(window["attachments"], json!([format!("bewijs-{case}.csv")]));
}
