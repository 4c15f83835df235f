//! The file that tells a browser which binary speaks for which extension.

use std::path::{Path, PathBuf};

use saydo_shared::wire::{EXTENSION_ID_FIREFOX, HOST_NAME};
use serde::{Deserialize, Serialize};

use super::Family;
use crate::serve::origin_of_ours;

/// A manifest larger than this is not ours.
const FILE_BYTES: usize = 16 * 1024;

/// A native-messaging manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Name under which the extension asks for the host.
    pub name: String,
    /// For people.
    #[serde(default)]
    pub description: String,
    /// The binary.
    pub path: PathBuf,
    /// Always `stdio`.
    pub r#type: String,
    /// Chromium: origins of extensions that may start it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed_origins: Vec<String>,
    /// Firefox: identifiers of add-ons that may start it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed_extensions: Vec<String>,
}

impl Manifest {
    /// Ours.
    pub fn new(family: Family, binary: &Path) -> Self {
        let (allowed_origins, allowed_extensions) = match family {
            Family::Chromium => (vec![origin_of_ours()], Vec::new()),
            Family::Firefox => (Vec::new(), vec![EXTENSION_ID_FIREFOX.to_owned()]),
        };
        Self {
            name: HOST_NAME.to_owned(),
            description: "Saydo keeps the history of its extension on this computer".to_owned(),
            path: binary.to_owned(),
            r#type: "stdio".to_owned(),
            allowed_origins,
            allowed_extensions,
        }
    }

    /// As it is written.
    pub fn text(&self) -> Result<String, serde_json::Error> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// The one in a file; the error says in words what is wrong with it.
    pub fn read(path: &Path) -> Result<Self, &'static str> {
        let (bytes, cut) =
            crate::cli::read_bytes(path, FILE_BYTES).map_err(|_| "can not be read")?;
        if cut {
            return Err("too large for a manifest");
        }
        serde_json::from_slice(&bytes).map_err(|_| "is not a manifest")
    }

    /// Whether it lets our extension in.
    pub fn admits_ours(&self, family: Family) -> bool {
        match family {
            Family::Chromium => self.allowed_origins.contains(&origin_of_ours()),
            Family::Firefox => self.allowed_extensions.iter().any(|id| id == EXTENSION_ID_FIREFOX),
        }
    }
}
