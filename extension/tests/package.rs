//! What the package says of itself: manifest, permissions, languages, files.

// Helpers of a test may stop it, as the test itself may.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use saydo_shared::report::write;
use saydo_shared::wire;
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn manifest() -> Value {
    serde_json::from_str(&read("manifest.json")).unwrap()
}

fn strings(value: &Value) -> BTreeSet<String> {
    value.as_array().unwrap().iter().map(|item| item.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_permission_is_explained_and_nothing_else_is() {
    let manifest = manifest();
    let optional: BTreeSet<String> = strings(&manifest["optional_permissions"])
        .into_iter()
        .map(|permission| format!("`{permission}` (optional)"))
        .collect();
    let asked = ["permissions", "host_permissions"].iter().flat_map(|key| strings(&manifest[*key]));
    let mut asked: BTreeSet<String> = asked.map(|permission| format!("`{permission}`")).collect();
    asked.extend(optional);
    let page = read("docs/permissions.md");
    let explained: BTreeSet<String> =
        page.lines().filter_map(|line| line.strip_prefix("## ")).map(str::to_owned).collect();
    assert_eq!(explained, asked);
    for section in page.split("\n## ").skip(1) {
        assert!(section.len() > 150, "one paragraph each: {section}");
    }
}

/// What runs among the scripts of a page is named, with each thing it stands before, and calls
/// nothing that the page says it can not.
#[test]
fn the_script_among_those_of_the_page_is_explained() {
    let manifest = manifest();
    let scripts = manifest["content_scripts"].as_array().unwrap();
    let among = scripts.iter().filter(|script| script["world"] == "MAIN");
    let among: Vec<String> = among.flat_map(|script| strings(&script["js"])).collect();
    assert_eq!(among, ["page.js"]);
    let (page, source) = (read("docs/permissions.md"), read("extension/js/page.js"));
    let section = page.split("\n### ").nth(1).unwrap().split("\n## ").next().unwrap();
    let name = |text: &str| text.split(|c: char| !c.is_alphanumeric()).next().map(str::to_owned);
    let mut before: BTreeSet<String> =
        source.split("globalThis.").skip(1).filter_map(name).collect();
    // What a context is, the script asks the context.
    before.extend(
        ["CanvasRenderingContext2D", "OffscreenCanvasRenderingContext2D"].map(str::to_owned),
    );
    before
        .extend(["WebGLRenderingContext", "WebGL2RenderingContext", "Function"].map(str::to_owned));
    let of_an_interface = |word: &&str| word.starts_with(char::is_uppercase) && *word != "MAIN";
    let words = section.split('`').skip(1).step_by(2).filter(of_an_interface);
    let named: BTreeSet<String> = words.filter_map(name).collect();
    assert_eq!(named, before);
    for absent in
        ["chrome.", "browser.", "fetch", "XMLHttp", "sendBeacon", "getItem", "addEventListener"]
    {
        assert!(!source.contains(absent), "page.js has {absent}");
    }
}

#[test]
fn the_manifest_keeps_its_promises() {
    let manifest = manifest();
    assert_eq!(manifest["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(manifest["incognito"], "spanning");
    for absent in ["web_accessible_resources", "externally_connectable"] {
        assert!(manifest.get(absent).is_none(), "{absent} would let pages find or reach us");
    }
    let gecko = &manifest["browser_specific_settings"]["gecko"];
    assert_eq!(gecko["id"], wire::EXTENSION_ID_FIREFOX);
    let data = &gecko["data_collection_permissions"];
    assert_eq!(strings(&data["required"]), BTreeSet::from(["none".to_owned()]));
    let policy = manifest["content_security_policy"]["extension_pages"].as_str().unwrap();
    assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"));
    // The developer tools show their panels in a frame; nobody else may.
    assert!(policy.ends_with("frame-ancestors devtools:"), "{policy}");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
}

#[test]
fn the_key_gives_the_identifier_that_the_host_expects() {
    let key = manifest()["key"].as_str().unwrap().to_owned();
    let hash = sha256(&base64(&key));
    let id: String = hash[..16]
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|nibble| char::from(b'a' + nibble))
        .collect();
    assert_eq!(id, wire::EXTENSION_ID_CHROMIUM);
}

fn sha256(bytes: &[u8]) -> Vec<u8> {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes).to_vec()
}

fn base64(text: &str) -> Vec<u8> {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let place = |byte: u8| alphabet.iter().position(|known| *known == byte).unwrap() as u32;
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for byte in text.bytes().filter(|byte| *byte != b'=') {
        bits = bits << 6 | place(byte);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    bytes
}

#[test]
fn every_file_that_is_named_is_there() {
    let manifest = manifest();
    let mut named: Vec<String> = Vec::new();
    for icons in [&manifest["icons"], &manifest["action"]["default_icon"]] {
        named.extend(icons.as_object().unwrap().values().map(|v| v.as_str().unwrap().to_owned()));
    }
    for script in manifest["content_scripts"].as_array().unwrap() {
        named.extend(strings(&script["js"]).into_iter().map(|name| format!("js/{name}")));
    }
    named.push(format!("ui/{}", manifest["action"]["default_popup"].as_str().unwrap()));
    named.push(format!("ui/{}", manifest["options_ui"]["page"].as_str().unwrap()));
    // The panel itself is named by the page of the developer tools.
    named.push(format!("ui/{}", manifest["devtools_page"].as_str().unwrap()));
    named.push("ui/panel.html".into());
    named.push(format!("js/{}", manifest["background"]["service_worker"].as_str().unwrap()));
    for name in named {
        assert!(root().join("extension").join(&name).is_file(), "{name}");
    }
}

type Words = BTreeMap<String, String>;

fn language(code: &str) -> Words {
    let path = format!("extension/_locales/{code}/messages.json");
    let all: BTreeMap<String, Value> = serde_json::from_str(&read(&path)).unwrap();
    all.into_iter().map(|(name, v)| (name, v["message"].as_str().unwrap().to_owned())).collect()
}

/// `$1` and the like, in order of number.
fn places(text: &str) -> BTreeSet<String> {
    text.split('$').skip(1).filter_map(|rest| rest.chars().next()).map(String::from).collect()
}

#[test]
fn every_language_says_the_same_things() {
    let english = language("en");
    for code in ["nl", "de", "fr"] {
        let other = language(code);
        let names = |words: &Words| words.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(names(&english), names(&other), "{code}");
        for (name, text) in &english {
            assert_eq!(places(text), places(&other[name]), "{code} {name}");
            assert_eq!(text.is_empty(), other[name].is_empty(), "{code} {name}");
        }
    }
}

/// All sources of the extension, in one text.
fn sources() -> String {
    fn walk(directory: &Path, all: &mut String) {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, all);
            } else {
                all.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut all = String::new();
    walk(&root().join("extension/src"), &mut all);
    all
}

#[test]
fn every_text_is_used_and_every_used_text_is_there() {
    // Names that are put together from a prefix and the name of a value.
    const FAMILIES: [&str; 13] = [
        "chosen_",
        "standing_",
        "verdict_",
        "consent_",
        "status_",
        "severity_",
        "confidence_",
        "mechanism_",
        "purpose_",
        "trouble_",
        "state_",
        "badge_",
        "sends_",
    ];
    let (english, sources) = (language("en"), sources());
    let manifest = read("manifest.json");
    for name in english.keys() {
        let counted = name.trim_end_matches("_one").trim_end_matches("_many");
        let used = sources.contains(&format!("\"{name}\""))
            || sources.contains(&format!("\"{counted}\""))
            || manifest.contains(&format!("__MSG_{name}__"))
            || FAMILIES.iter().any(|family| name.starts_with(family));
        assert!(used, "nobody says {name}");
    }
    for call in ["words::say(\"", " say(\"", "(say(\"", "text(\"", "notice(\"", "count(\""] {
        for rest in sources.split(call).skip(1) {
            let name = rest.split('"').next().unwrap();
            let counted = english.contains_key(&format!("{name}_many"));
            let known = english.contains_key(name) || counted;
            let is_name =
                !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
            assert!(
                known || !is_name || ["x", "one"].contains(&name),
                "{call}{name}\" has no text"
            );
        }
    }
    let json = |value: &dyn Fn() -> Vec<Value>, prefix: &str| {
        for value in value() {
            let name = format!("{prefix}{}", value.as_str().unwrap());
            assert!(english.contains_key(&name), "{name}");
        }
    };
    use saydo_shared::{compare::Verdict, observe::Consent, observe::Kind, report::PolicyStatus};
    let all = |list: &[Value]| list.to_vec();
    let value = |v: Result<Value, serde_json::Error>| v.unwrap();
    let verdicts = Verdict::ALL.map(|v| value(serde_json::to_value(v)));
    json(&|| all(&verdicts), "verdict_");
    let kinds = [
        Kind::Request,
        Kind::Pixel,
        Kind::Script,
        Kind::Iframe,
        Kind::Cookie,
        Kind::Storage,
        Kind::SocialButton,
        Kind::Fingerprinting,
        Kind::SessionRecording,
        Kind::KeyLogging,
        Kind::CookieSync,
        Kind::FormPost,
        Kind::Websocket,
    ];
    json(&|| all(&kinds.map(|v| value(serde_json::to_value(v)))), "mechanism_");
    let consents =
        [Consent::NoneYet, Consent::Accepted, Consent::Refused, Consent::Partly, Consent::Unknown];
    json(&|| all(&consents.map(|v| value(serde_json::to_value(v)))), "consent_");
    let states = [
        PolicyStatus::Pending,
        PolicyStatus::Read,
        PolicyStatus::NotFound,
        PolicyStatus::Unreachable,
        PolicyStatus::Unreadable,
        PolicyStatus::UnsupportedLanguage,
        PolicyStatus::TooLittle,
    ];
    json(&|| all(&states.map(|v| value(serde_json::to_value(v)))), "status_");
}

/// A verdict is called the same wherever it is read: popup, report, command line, handbook.
#[test]
fn verdicts_have_one_set_of_names() {
    let page = read("docs/verdicts.md");
    for code in write::LANGUAGES {
        let words = language(code);
        let names: BTreeMap<&str, &str> = words
            .iter()
            .filter_map(|(name, text)| Some((name.strip_prefix("verdict_")?, text.as_str())))
            .collect();
        assert_eq!(names.len(), 8, "{code}");
        let distinct: BTreeSet<&str> = names.values().copied().collect();
        assert_eq!(distinct.len(), names.len(), "two verdicts of one name: {code}");
        for (id, name) in names {
            assert_eq!(write::word("verdict", id, code), name, "{code} {id}");
            let row = format!("| `{id}` | {} |", name.to_lowercase());
            assert!(code != "en" || page.contains(&row), "docs/verdicts.md lacks {row}");
        }
    }
}

#[test]
fn nothing_puts_markup_into_a_page() {
    let mut all = sources();
    for script in ["shim", "content", "page"] {
        all.push_str(&read(&format!("extension/js/{script}.js")));
    }
    for way in ["inner_html", "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval("]
    {
        assert!(!all.contains(way), "{way}");
    }
}

#[test]
fn the_hand_written_scripts_stay_small() {
    for (name, most) in [("shim", 75), ("content", 185), ("page", 230)] {
        let lines = read(&format!("extension/js/{name}.js")).lines().count();
        assert!(lines <= most, "{name}.js has {lines} lines");
    }
}
