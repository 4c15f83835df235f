//! The labelled material: where it lies, and how its files are read.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use saydo_shared::policy::{self, Document, Policy};
use serde_json::Value;

/// The folder with the material.
pub struct Material {
    root: PathBuf,
}

impl Material {
    /// The material in this folder, which may be missing or hold only a part.
    pub fn at(root: &str) -> Self {
        Self { root: PathBuf::from(root) }
    }

    /// A file or folder of the material, where it is there.
    pub fn find(&self, name: &str) -> Option<PathBuf> {
        Some(self.root.join(name)).filter(|path| path.exists())
    }

    /// The files below a folder of the corpus with one of these endings, in order.
    ///
    /// # Errors
    /// When a folder can not be read; a missing one has no files.
    pub fn files(&self, folder: &str, endings: &[&str]) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        gather(&self.root.join("corpus").join(folder), endings, &mut found)?;
        Ok(found)
    }
}

fn gather(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    let mut paths = fs::read_dir(folder)?.map(|e| Ok(e?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            gather(&path, endings, found)?;
        } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
            found.push(path);
        }
    }
    Ok(())
}

/// A page of a saved site, by its path in the site's label: a folder is part of the file's name, and a
/// page that a server makes is kept as what it sent.
pub fn page(label: &Path, name: &str) -> PathBuf {
    label.with_file_name(name.replace('/', "__").replace(".php", ".html"))
}

/// A file as text; what is no UTF-8 is replaced.
pub fn text(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| path.display().to_string())?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A JSON file.
pub fn json(path: &Path) -> Result<Value> {
    serde_json::from_str(&text(path)?).with_context(|| path.display().to_string())
}

/// Reads sources as the documents of one policy.
pub fn read(sources: &[&str]) -> Policy {
    let document = |source: &&str| Document { source: (*source).into(), ..Document::default() };
    policy::read(&sources.iter().map(document).collect::<Vec<_>>(), None)
}

/// The last part of a path, for telling which file something is about.
pub fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A text field of a JSON object; empty where there is none.
pub fn field<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}
