//! The real extension in a real browser with the real host, on whole sites.
//!
//! This library drives Chromium, serves sites under any host name from this machine, and reads what
//! a person would see: the badge, the popup, the history on disk, the drafted letter. It knows
//! nothing of how Saydo comes to its findings, and never reaches beyond loopback.
//!
//! From bottom to top: [`cdp`] talks to the browser, [`browser`] starts it, [`page`] is one page or
//! worker in it; [`tls`] and [`server`] answer for the world outside; [`parties`] are third parties
//! of our own writing, [`demo`] is a newspaper that uses them; [`saydo`] puts it all together,
//! [`kept`] reads what was kept, [`stage`] makes sites from lists, [`walk`] visits them, and
//! [`promptness`] takes the time. [`marionette`] asks Thunderbird what it shows.

pub mod browser;
pub mod cdp;
pub mod demo;
pub mod kept;
pub mod marionette;
pub mod page;
pub mod parties;
pub mod pipe;
pub mod promptness;
pub mod saydo;
pub mod server;
pub mod stage;
pub mod tls;
pub mod walk;
