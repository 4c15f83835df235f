//! How long it takes to hold a heavy page against a policy.

use anyhow::Result;

use super::{Table, figures, time};
use crate::parity::Both;
use crate::steps::root;

/// Adds the row.
pub fn row(both: &Both, table: &mut Table) -> Result<()> {
    let statements = root().join("shared/tests/statements/nl.txt");
    let lines = root().join("tests/fixtures/stages/museum.jsonl");
    let (native, wasm) = both.say(&["compare".into(), statements.into(), lines.into()])?;
    let [native, wasm] = [figures::<1>(&native)?, figures::<1>(&wasm)?].map(|[ns]| time(ns / 1e6));
    let name = "comparing 2,000 findings with a policy of 100 statements";
    table.row(name, &format!("{native} natively, {wasm} in WebAssembly"));
    Ok(())
}
