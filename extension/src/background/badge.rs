//! What the button in the toolbar shows: a number with a mark, a mark alone, and a sentence.
//! Colour only underlines what the mark says.

use saydo_shared::report::{PolicyStatus, SiteReport};

use crate::browser;
use crate::figures::Figures;

/// What the button shows: text, sentence, and the colours of ground and ink.
pub type Shown = (String, String, (&'static str, &'static str));

/// Text, name of the sentence, and ground and ink of a badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Badge {
    /// Not done yet.
    Working,
    /// So many findings are not covered by the policy.
    Uncovered(usize),
    /// The policy was read, and covers what was found.
    Covered,
    /// The policy could not be read.
    Unread,
}

impl Badge {
    /// The badge of a report. `working` says that the page still loads or its policy is being read.
    pub fn of(report: &SiteReport, working: bool) -> Self {
        let uncovered = Figures::of(report).uncovered;
        match (working, report.policy.status) {
            (true, _) => Self::Working,
            (false, _) if uncovered > 0 => Self::Uncovered(uncovered),
            (false, PolicyStatus::Read) => Self::Covered,
            (false, _) => Self::Unread,
        }
    }

    /// All that the button shows of it.
    pub fn shown(self, report: &SiteReport) -> Shown {
        (self.text(), self.title(report), self.colours())
    }

    /// What it says.
    fn text(self) -> String {
        match self {
            Self::Working => "…".into(),
            Self::Uncovered(n) if n > 99 => "99!".into(),
            Self::Uncovered(n) => format!("{n}!"),
            Self::Covered => "✓".into(),
            Self::Unread => "?".into(),
        }
    }

    /// The sentence for it.
    fn title(self, report: &SiteReport) -> String {
        let figures = Figures::of(report);
        let name = match self {
            Self::Working => "badge_working",
            Self::Uncovered(_) => "badge_uncovered",
            Self::Covered => "badge_covered",
            Self::Unread => "badge_unread",
        };
        let (ways, uncovered) = (figures.ways.to_string(), figures.uncovered.to_string());
        browser::text(name, &[&report.site, &ways, &uncovered])
    }

    /// Ground and ink: 4.5:1 or better.
    fn colours(self) -> (&'static str, &'static str) {
        match self {
            Self::Uncovered(_) => ("#8a3b00", "#ffffff"),
            Self::Covered => ("#2c5f4a", "#ffffff"),
            Self::Working | Self::Unread => ("#4a5560", "#ffffff"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_badge_has_a_mark_of_its_own_that_fits() {
        let table = [
            (Badge::Working, "…"),
            (Badge::Uncovered(1), "1!"),
            (Badge::Uncovered(99), "99!"),
            (Badge::Uncovered(100), "99!"),
            (Badge::Covered, "✓"),
            (Badge::Unread, "?"),
        ];
        for (badge, text) in table {
            assert_eq!(badge.text(), text);
            assert!(badge.text().chars().count() <= 3, "the button is small");
        }
    }
}
