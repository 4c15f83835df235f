//! What the visitor has to do before something is done: conditions by the words that they are made of.
//!
//! "Until you tick the box", "sobald Sie es erlauben": a word that opens a condition (`when.*`), the visitor
//! (`you`) and what the visitor does (`yes.*`), in one clause. Wordings that are a condition as they stand are
//! in the lexicon (`cond.*`). Does not say what stands under a condition.

use super::Reading;
use crate::policy::lexicon::Hit;

/// Words that the clause of a condition has, at most.
const CLAUSE: usize = 24;

impl Reading {
    /// The conditions and exceptions of a sentence, but for words that look like one and are none
    /// ("geen toestemming nodig").
    pub fn conditions(&self, sentence: usize) -> impl Iterator<Item = (&'static str, &Hit)> {
        let made = self.depends.partition_point(|(_, hit)| hit.sentence < sentence);
        let made = self.depends[made..].iter().take_while(move |(_, hit)| hit.sentence == sentence);
        let made = made.map(|(kind, hit)| (*kind, hit));
        self.hits(sentence, "cond.").chain(made).filter(move |(kind, hit)| {
            let none = |(rest, not): (&str, &Hit)| {
                rest.is_empty() && not.first < hit.last && hit.first < not.last
            };
            *kind != "not" && !self.hits(sentence, "cond.not").any(none)
        })
    }

    /// The conditions of a sentence that its words make together: `consent`, `click`, or `refuse` for what
    /// happens when the visitor says no.
    pub(super) fn depends_of(&self, sentence: usize) -> Vec<(&'static str, Hit)> {
        // Most sentences end here.
        if self.hits(sentence, "yes.").next().is_none() {
            return Vec::new();
        }
        let opened = self.hits(sentence, "when.");
        opened.filter_map(|(kind, open)| self.depends_on(kind, open)).collect()
    }

    /// What the clause that a word opens makes something depend on.
    fn depends_on(&self, kind: &str, open: &Hit) -> Option<(&'static str, Hit)> {
        let sentence = open.sentence;
        let (_, to) = self.scan.ranges[sentence];
        let ends = |at: &usize| *at == to || self.boundary(sentence, *at, ",;:–—");
        let most = to.min(open.last + CLAUSE);
        let end = (open.last + 1..=most).find(ends).unwrap_or(most);
        // "Zegt u nee, dan …", "haben Sie zugestimmt, …": a verb in front is a condition where more follows.
        if kind == "front" && (end == to || self.clause_start(sentence, open.first) != open.first) {
            return None;
        }
        let within = |concept: &'static str| {
            let inside = move |(_, hit): &(&str, &Hit)| open.first <= hit.first && hit.last <= end;
            self.hits(sentence, concept).find(inside)
        };
        // "Until you delete them", "if you accept our terms", "when you visit us we ask for your consent".
        let apart = ["optout.browser", "yes.other", "delete", "visit"];
        let apart = apart.into_iter().any(|of| within(of).is_some());
        let (_, you) = within("you").filter(|_| !apart)?;
        let denied = within("neg.").is_some();
        let does = ["yes.refuse", "yes.consent", "yes.click", "yes.late"];
        // "Soweit Cookies erlauben, dass Sie …": it is the visitor who does it.
        let by_you =
            |of| within(of).filter(|(_, hit)| you.first <= hit.first).map(|hit| (of, hit.1));
        let does: Vec<_> = does.into_iter().filter_map(by_you).collect();
        let until = kind == "until";
        let (kind, last) = match does[..] {
            // "Until you refuse" is no condition, "if you do not refuse" none that is known not to be met.
            [("yes.refuse", no)] if !until && !denied => ("refuse", no),
            [("yes.refuse", _), ..] => return None,
            [("yes.consent", yes), ..] if !until && denied => ("refuse", yes),
            [("yes.consent", yes), ..] => ("consent", yes),
            [("yes.click", yes), ..] if until || !denied => ("click", yes),
            [("yes.late", yes)] if until => ("consent", yes),
            _ => return None,
        };
        Some((kind, Hit { last: last.last, end: last.end, ..*open }))
    }

    /// Whether a token stands in a clause that explains what stands before it: "…, which you may withdraw".
    #[must_use]
    pub fn in_relative(&self, sentence: usize, token: usize) -> bool {
        let start = self.clause_start(sentence, token);
        start > self.scan.ranges[sentence].0 && self.starts_with_any(sentence, start, &["relative"])
    }
}
