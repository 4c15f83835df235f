//! How the time to read grows when a hostile document doubles, up to the size that is read at all.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::Result;
use saydo_shared::limits::POLICY_BYTES;

use crate::material::{self, Material};
use crate::table::Table;

const SMALLEST: usize = 10_000;
/// One size is read at least so often, and for so long.
const RUNS: usize = 3;
const LONG: Duration = Duration::from_millis(60);

/// What is repeated up to the size wanted.
const SHAPES: [(&str, &str); 6] = [
    ("deep nesting", "<div><ul><li>"),
    ("unclosed tags", "<p><a href=\"x"),
    ("one long word", "cookie"),
    ("sentences", "Wij gebruiken geen cookies van derden, tenzij u dat wilt. "),
    ("table cells", "<tr><td>_ga<td>Google<td>2 jaar"),
    ("open brackets", "[a]("),
];

/// Measures each shape.
pub fn measure(_: &Material, table: &mut Table) -> Result<()> {
    for (name, piece) in SHAPES {
        let mut before: Option<Duration> = None;
        let (mut worst, mut longest) = (0.0_f64, Duration::ZERO);
        let mut size = SMALLEST;
        while size <= POLICY_BYTES {
            let source = format!("<!doctype html><body>{}", piece.repeat(size / piece.len()));
            longest = fastest(&source);
            if let Some(before) = before {
                let ratio = longest.as_secs_f64() / before.as_secs_f64();
                worst = worst.max(ratio);
                table.miss(format!("hostile: {name}: {size} bytes {longest:?}, ×{ratio:.2}"));
            }
            before = Some(longest);
            size *= 2;
        }
        table.at_most(&format!("doubling {name}: times at most"), worst, 2.3);
        table.known("  the largest", format!("{:.0} ms", longest.as_secs_f64() * 1e3));
    }
    Ok(())
}

/// The fastest of several readings: what the machine does beside it only makes it slower.
fn fastest(source: &str) -> Duration {
    let (start, mut runs) = (Instant::now(), Vec::new());
    while runs.len() < RUNS || start.elapsed() < LONG {
        let run = Instant::now();
        black_box(material::read(&[source]));
        runs.push(run.elapsed());
    }
    runs.into_iter().min().unwrap_or_default()
}
