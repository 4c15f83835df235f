//! Building what people use, and showing it.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::steps::{Told, cargo, program, step, target};
use crate::{bundle, setup};

/// What was built.
pub struct Built {
    /// The unpacked extension for Chromium.
    pub extension: PathBuf,
    /// The host.
    pub host: PathBuf,
}

impl Built {
    /// Says where everything is and what to do with it.
    pub fn tell(&self) {
        let Self { extension, host } = self;
        eprintln!(
            "\nextension: {}\n           in Chromium: chrome://extensions, developer mode, Load unpacked",
            extension.display()
        );
        eprintln!("host:      {0}\n           connect it: {0} install", host.display());
    }
}

/// Builds extension and host for release.
///
/// # Errors
/// When something is missing or does not compile.
pub fn build() -> Result<Built> {
    build_with(&[])
}

fn build_with(more: &[&str]) -> Result<Built> {
    setup::for_building()?;
    let host = ["build", "--release", "--package", "saydo-host", "--bin", "saydo"];
    step("building the host", cargo().args(host).args(more))?;
    eprintln!("· building the extension …");
    let extension = bundle::build()?;
    Ok(Built { extension, host: target().join("release/saydo") })
}

/// Builds all and opens a browser with it, on the demo or on any address.
///
/// # Errors
/// When something is missing, does not compile, or does not work.
pub fn demo(address: Option<&str>) -> Result<()> {
    if let Some(given) = address.filter(|given| !is_address(given)) {
        bail!("`{given}` is not the address of a page: write it as https://www.example.nl");
    }
    setup::browser()?;
    let built = build_with(&["--package", "saydo-tests", "--bin", "saydo-demo"])?;
    let mut demo = program(target().join("release/saydo-demo"));
    demo.env("SAYDO_EXTENSION", &built.extension).env("SAYDO_HOST", &built.host);
    demo.arg(target().join("saydo-run")).args(address);
    eprintln!("· opening Chromium …");
    let status = demo.status().context("can not start saydo-demo")?;
    if status.success() { Ok(()) } else { Err(Told.into()) }
}

/// Whether it can be the address of a page. What lies there is the browser's to find out.
fn is_address(given: &str) -> bool {
    let rest = given.strip_prefix("https://").or_else(|| given.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    !host.is_empty() && !given.contains(|c: char| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn only_addresses_of_pages_are_opened() {
        for good in ["https://example.nl", "http://localhost:8080/a?b", "https://müller.example/"]
        {
            assert!(is_address(good), "{good}");
        }
        for bad in
            ["foo", "example.nl", "https://", "https:///x", "file:///etc/passwd", "https://a b"]
        {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
