//! How long the `adblock` crate takes for a request: `saydo-peer-adblock LISTS REQUESTS.tsv` prints
//! nanoseconds a request and how many it would block. A program of its own, so that nothing of Saydo
//! depends on the crate.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;

use saydo_peer_adblock::Filters;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [lists, requests] = words.as_slice() else {
        return Err("usage: saydo-peer-adblock LISTS REQUESTS.tsv".into());
    };
    let read = |list: &str| fs::read_to_string(Path::new(lists).join(list));
    let filters = Filters::new(format!("{}\n{}", read("easylist.txt")?, read("easyprivacy.txt")?));
    let table = fs::read_to_string(requests)?;
    let rows: Vec<Vec<&str>> = table.lines().map(|line| line.split('\t').collect()).collect();
    let (mut times, mut blocked) = (Vec::new(), 0);
    for _ in 0..9 {
        let start = Instant::now();
        blocked = 0;
        for row in &rows {
            let [address, _, page, kind] = row[..] else { return Err("a row is short".into()) };
            blocked += usize::from(filters.block(address, page, kind));
        }
        times.push(start.elapsed().as_nanos() as f64 / rows.len() as f64);
    }
    times.sort_by(f64::total_cmp);
    println!("{:.1}\t{blocked}", times[times.len() / 2]);
    Ok(())
}
