//! The domain of Saydo: what a browser saw, what a policy says, how the two compare.
//!
//! Pure functions over values, compiled natively and to WebAssembly. Nothing in here does I/O, reads
//! a clock, draws a random number or knows a browser: time and identifiers come in as arguments.
//!
//! The road of one fact: [`observe`] → [`catalogue`] and [`detect`] → [`policy`] → [`compare`] →
//! [`report`] → [`wire`] → [`letter`]. No step calls back into an earlier one.

mod blob;
pub mod catalogue;
pub mod compare;
pub mod detect;
pub mod letter;
pub mod limits;
pub mod observe;
pub mod policy;
pub mod report;
mod table;
pub mod text;
pub mod wire;
