//! What a range of days adds up to: figures, who is met on which sites, and how many findings of which
//! kind there were each day. The history counts; here is the shape, and the table for other programs.

use serde::{Deserialize, Serialize};

/// What was kept of the days from one to another, both included.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Overview {
    /// The first day, `YYYY-MM-DD` (UTC); empty where nothing was kept.
    pub from: String,
    /// The last day.
    pub to: String,
    /// The figures of the whole range.
    pub figures: Figures,
    /// Companies, those on the most sites first.
    pub companies: Vec<Company>,
    /// Which company is met on which site, in the order of the companies; then the most findings first.
    pub pairs: Vec<Pair>,
    /// Findings of each day on which there were any, oldest first.
    pub days: Vec<Day>,
}

/// The figures of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Figures {
    /// Pages that were looked at.
    pub reports: u64,
    /// Sites that they belong to.
    pub sites: u64,
    /// Companies met there, the sites' own apart.
    pub companies: u64,
    /// Findings.
    pub findings: u64,
    /// Of those, how many the policies do not cover.
    pub uncovered: u64,
    /// Companies that were met on more than one site.
    pub across: u64,
    /// Letters that wait for an answer.
    pub letters_open: u64,
    /// Of those, how many are past their last day.
    pub letters_overdue: u64,
}

impl Figures {
    /// Each figure with its name, as it is shown.
    #[must_use]
    pub fn rows(&self) -> [(&'static str, u64); 8] {
        [
            ("reports", self.reports),
            ("sites", self.sites),
            ("companies", self.companies),
            ("across", self.across),
            ("findings", self.findings),
            ("uncovered", self.uncovered),
            ("letters_open", self.letters_open),
            ("letters_overdue", self.letters_overdue),
        ]
    }
}

/// A company of a range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Company {
    /// Its name, or the host where none is known.
    pub name: String,
    /// On how many sites it was met.
    pub sites: u64,
    /// In how many findings.
    pub findings: u64,
    /// Of those, how many the policies do not cover.
    pub uncovered: u64,
}

/// A company on a site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// The company.
    pub company: String,
    /// The site.
    pub site: String,
    /// In how many findings.
    pub findings: u64,
    /// Of those, how many the policy does not cover.
    pub uncovered: u64,
}

/// One kind of finding on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// The day, `YYYY-MM-DD` (UTC).
    pub day: String,
    /// The kind, as in [`crate::observe::Kind`].
    pub kind: String,
    /// How many findings.
    pub findings: u64,
    /// Of those, how many the policies do not cover.
    pub uncovered: u64,
}

/// The pairs of a range as a table for spreadsheets (RFC 4180).
#[must_use]
pub fn csv(overview: &Overview) -> String {
    let mut table = String::from("company,site,findings,uncovered\r\n");
    for pair in &overview.pairs {
        let (company, site) = (cell(&pair.company), cell(&pair.site));
        table.push_str(&format!("{company},{site},{},{}\r\n", pair.findings, pair.uncovered));
    }
    table
}

/// A cell that no spreadsheet takes for a formula: what begins like one is made text by an apostrophe.
fn cell(text: &str) -> String {
    let text = crate::text::plain(text);
    let formula = text.trim_start().starts_with(['=', '+', '-', '@', '|', '%'])
        || text.starts_with(['\t', '\r', '\n']);
    let guard = if formula { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_or_ends_early() {
        let pair = |company: &str| Pair {
            company: company.into(),
            site: "krant.example".into(),
            findings: 3,
            uncovered: 1,
        };
        let names = ["=HYPERLINK(\"http://x\")", " @SUM(1)", "+1", "-1", "A, \"B\" & C", "E-mail"];
        let overview = Overview { pairs: names.map(pair).to_vec(), ..Overview::default() };
        let table = csv(&overview);
        let lines: Vec<&str> = table.split("\r\n").collect();
        assert_eq!(
            lines[1..=6],
            [
                "\"'=HYPERLINK(\"\"http://x\"\")\",\"krant.example\",3,1",
                "\"' @SUM(1)\",\"krant.example\",3,1",
                "\"'+1\",\"krant.example\",3,1",
                "\"'-1\",\"krant.example\",3,1",
                "\"A, \"\"B\"\" & C\",\"krant.example\",3,1",
                "\"E-mail\",\"krant.example\",3,1",
            ]
        );
    }
}
