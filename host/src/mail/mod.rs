//! Letters on this computer: the draft file, the case, and opening the user's mail program.
//!
//! Nothing here sends anything, and there is no code in Saydo that could.

mod cooldown;
pub mod desktop;
pub mod details;
pub mod draft;
pub mod follow;
pub mod helper;
pub mod program;
pub mod reply;
