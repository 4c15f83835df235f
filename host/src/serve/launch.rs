//! Recognising that a browser started us, and for whom.
//!
//! Chromium gives the origin of the extension (on Windows also `--parent-window=…`); Firefox gives the
//! path of the manifest and the identifier of the add-on. Any program of the same user can claim the
//! same, so this is a label and no proof: the host holds nothing that the user could not read anyway.

use std::ffi::OsString;
use std::path::Path;

use saydo_shared::wire::{EXTENSION_ID_CHROMIUM, EXTENSION_ID_FIREFOX, HOST_NAME};

/// What the arguments of a browser say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Launch {
    /// Whether the extension that asks is ours.
    pub is_ours: bool,
}

impl Launch {
    /// `None` when no browser started us. `arguments` are without the program's own name.
    pub fn recognise(arguments: &[OsString]) -> Option<Self> {
        let first = arguments.first()?;
        if let Some(origin) = first.to_str().filter(|text| text.starts_with("chrome-extension://"))
        {
            return Some(Self { is_ours: origin == origin_of_ours() });
        }
        let manifest = Path::new(first);
        let named = manifest.file_name()?.to_str()? == format!("{HOST_NAME}.json");
        let [_, id] = arguments else { return None };
        (manifest.is_absolute() && named).then(|| Self { is_ours: id == EXTENSION_ID_FIREFOX })
    }
}

/// The origin of our extension in Chromium.
pub fn origin_of_ours() -> String {
    format!("chrome-extension://{EXTENSION_ID_CHROMIUM}/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_started_us() {
        let check = |arguments: &[&str], expected: Option<bool>| {
            let given: Vec<OsString> = arguments.iter().map(OsString::from).collect();
            let launch = Launch::recognise(&given).map(|launch| launch.is_ours);
            assert_eq!(launch, expected, "{arguments:?}");
        };
        let ours = origin_of_ours();
        let manifest = "/home/a/.mozilla/native-messaging-hosts/org.saydo.host.json";
        check(&[&ours], Some(true));
        check(&[&ours, "--parent-window=0"], Some(true));
        check(&["chrome-extension://abcdefghijklmnopabcdefghijklmnop/"], Some(false));
        check(&[ours.trim_end_matches('/')], Some(false));
        check(&[manifest, EXTENSION_ID_FIREFOX], Some(true));
        check(&[manifest, "other@addon"], Some(false));
        check(&[manifest], None);
        check(&["org.saydo.host.json", EXTENSION_ID_FIREFOX], None);
        check(&["policy", "file.html"], None);
        check(&[], None);
    }
}
