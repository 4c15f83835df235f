//! The table of measures: what was measured, the figure, the target, whether it is met.

use std::fmt::Display;

/// Rows in the order they were measured, and what was missed on the way.
pub struct Table {
    rows: Vec<[String; 4]>,
    tells_misses: bool,
}

/// Right, wrong and missing answers.
#[derive(Debug, Default, Clone, Copy)]
pub struct Counts {
    /// Found and right.
    pub right: usize,
    /// Found, but not there.
    pub wrong: usize,
    /// There, but not found.
    pub missed: usize,
}

impl Counts {
    /// Share of what was found that is right.
    pub fn precision(self) -> f64 {
        share(self.right, self.right + self.wrong)
    }

    /// Share of what is there that was found.
    pub fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }
}

/// A share; of nothing it is whole, for nothing went wrong.
pub fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

impl Table {
    /// An empty table; `tells_misses` says whether each miss is printed as it is met.
    pub fn new(tells_misses: bool) -> Self {
        Self { rows: Vec::new(), tells_misses }
    }

    /// So many of so many, and how many it must be.
    pub fn count(&mut self, measure: &str, right: usize, of: usize, least: usize) {
        let met = if right >= least { "met" } else { "NOT MET" };
        self.row(measure, format!("{right} of {of}"), format!("≥ {least}"), met);
    }

    /// A figure that must be at least this.
    pub fn at_least(&mut self, measure: &str, figure: f64, least: f64) {
        let met = if figure >= least { "met" } else { "NOT MET" };
        self.row(measure, format!("{figure:.3}"), format!("≥ {least}"), met);
    }

    /// A figure that must be at most this.
    pub fn at_most(&mut self, measure: &str, figure: f64, most: f64) {
        let met = if figure <= most { "met" } else { "NOT MET" };
        self.row(measure, format!("{figure:.2}"), format!("≤ {most}"), met);
    }

    /// A figure without a target, for orientation.
    pub fn known(&mut self, measure: &str, figure: impl Display) {
        self.row(measure, figure.to_string(), "–".into(), "–");
    }

    /// Says that something can not be measured here.
    pub fn skip(&mut self, measure: &str, why: impl Display) {
        self.row(measure, format!("skipped: {why}"), "–".into(), "–");
    }

    /// Tells what was missed, if that was asked for.
    pub fn miss(&self, what: impl Display) {
        if self.tells_misses {
            eprintln!("{what}");
        }
    }

    fn row(&mut self, measure: &str, figure: String, target: String, met: &str) {
        self.rows.push([measure.into(), figure, target, met.into()]);
    }

    /// Prints all rows, the columns aligned.
    #[allow(clippy::print_stdout, reason = "the table is what this program is for")]
    pub fn print(&self) {
        let head = ["measure", "figure", "target", ""].map(String::from);
        let wide = |column: usize| {
            let cells = self.rows.iter().chain([&head]).map(|row| row[column].chars().count());
            cells.max().unwrap_or(0)
        };
        let [first, second, third] = [0, 1, 2].map(wide);
        for [measure, figure, target, met] in [&head].into_iter().chain(&self.rows) {
            println!("{measure:first$}  {figure:second$}  {target:third$}  {met}");
        }
    }
}
