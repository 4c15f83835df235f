//! Letters on this computer: the draft file, the case, and opening the user's mail program.
//!
//! Nothing here sends anything, and there is no code in Saydo that could.

pub mod desktop;
pub mod draft;
pub mod helper;
pub mod program;
