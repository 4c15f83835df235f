//! Popup.
/// Runs.
pub fn run() {}
