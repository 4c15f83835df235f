//! Who came when: the parties in the order in which they came, with what the visitor chose between
//! them. A strip of signs for the eye, and the same as a list.

use saydo_shared::compare::Verdict;
use saydo_shared::detect::LINK_DECORATION;
use saydo_shared::observe::Consent;
use saydo_shared::report::{Row, SiteReport};

use super::finding::Who;
use super::report::{rank, sign};
use super::tree::{Tag, fold, tag};
use super::words;
use crate::browser::text;

/// Signs in the strip, at most; the list has all.
const SIGNS: usize = 60;

/// Something that happened.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    /// A party came; under this verdict, the gravest it has.
    Party(Who, Verdict),
    /// The visitor chose.
    Chosen(Consent),
}

/// When a party came, milliseconds since 1970; `None` where that is not known.
fn came(row: &Row) -> Option<u64> {
    let seen = row.finding.evidence.iter().map(|seen| seen.time);
    seen.chain([row.finding.first_seen]).filter(|time| *time > 0).min()
}

/// All that happened, in order; what has no time comes last.
fn steps(report: &SiteReport, chosen: &[(u64, Consent)]) -> Vec<(Option<u64>, Step)> {
    let mut parties = Vec::<(Who, Verdict, Option<u64>)>::new();
    for row in report.rows.iter().filter(|row| row.finding.rule != LINK_DECORATION) {
        let (who, verdict, time) = (Who::of(row), row.assessment.verdict, came(row));
        match parties.iter_mut().find(|(known, ..)| *known == who) {
            Some((_, gravest, first)) => {
                *first = first.iter().copied().chain(time).min();
                if rank(verdict) < rank(*gravest) {
                    *gravest = verdict;
                }
            }
            None => parties.push((who, verdict, time)),
        }
    }
    let parties = parties.into_iter().map(|(who, verdict, time)| (time, Step::Party(who, verdict)));
    let chosen = chosen.iter().map(|(time, choice)| (Some(*time), Step::Chosen(*choice)));
    let mut steps: Vec<_> = parties.chain(chosen).collect();
    steps.sort_by_key(|(time, _)| time.unwrap_or(u64::MAX));
    steps
}

/// Shows who came when; nothing where there is no order to speak of.
#[must_use]
pub fn show(report: &SiteReport, chosen: &[(u64, Consent)]) -> Option<Tag> {
    let steps = steps(report, chosen);
    if steps.iter().filter(|(time, _)| time.is_some()).count() < 2 {
        return None;
    }
    let after = |time: Option<u64>| {
        time.map_or_else(|| words::say("timeline_earlier"), |time| words::after(report, time))
    };
    let signs = steps.iter().filter(|(time, _)| time.is_some()).take(SIGNS);
    let signs = signs.map(|(time, step)| match step {
        Step::Party(who, verdict) => tag("span")
            .class(&format!("sign {}", verdict.id()))
            .set("title", &format!("{} · {}", who.name(), after(*time)))
            .text(sign(*verdict)),
        Step::Chosen(choice) => tag("span").class("chosen").text(&words::chosen(*choice)),
    });
    let lines = steps.iter().map(|(time, step)| {
        let said = match step {
            Step::Party(who, verdict) => {
                text("timeline_party", &[who.name(), &words::verdict(*verdict)])
            }
            Step::Chosen(choice) => words::chosen(*choice),
        };
        tag("li").child(tag("span").text(&after(*time))).child(tag("span").text(&said))
    });
    let list = fold(
        "timeline",
        tag("summary").text(&words::say("timeline_list")),
        [tag("ol").class("evidence").children(lines)],
    );
    let strip = tag("p").class("strip").set("aria-hidden", "true").children(signs);
    let heading = tag("h2").text(&words::say("timeline"));
    Some(tag("section").class("timeline").child(heading).child(strip).child(list))
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_shared::observe::session::{Answered, Session};
    use saydo_shared::policy::Policy;

    /// A page on which these were called at these times.
    fn report(calls: &[(&str, u64)]) -> SiteReport {
        let mut session = Session::open("https://a.example/", 1_000, "r".into(), false).unwrap();
        for (url, sent) in calls {
            session.request(&Answered {
                url: (*url).into(),
                resource: "script".into(),
                sent: Some(*sent),
                status: 200,
                ..Answered::default()
            });
        }
        session.judge(&Policy::default())
    }

    const HOTJAR: &str = "https://static.hotjar.com/c/hotjar-1.js";
    const META: &str = "https://connect.facebook.net/nl_NL/fbevents.js";

    #[test]
    fn parties_stand_in_the_order_of_their_first_sign_around_the_choice() {
        let mut report = report(&[(META, 3_000), (HOTJAR, 1_500), (META, 2_500)]);
        report.rows[0].assessment.verdict = Verdict::Undeclared;
        let chosen = [(2_000, Consent::Accepted)];
        let steps = steps(&report, &chosen);
        let names: Vec<String> = steps
            .iter()
            .map(|(time, step)| match step {
                Step::Party(who, _) => format!("{} {}", time.unwrap(), who.name()),
                Step::Chosen(choice) => format!("{} {choice:?}", time.unwrap()),
            })
            .collect();
        assert_eq!(names, ["1500 Hotjar", "2000 Accepted", "2500 Meta Pixel"]);
        let shown = show(&report, &chosen).unwrap().plain();
        for part in ["seconds(0decimal()5)", "chosen_accepted()", "timeline_party(Hotjar, verdict_"]
        {
            assert!(shown.contains(part), "{part} is missing in\n{shown}");
        }
    }

    #[test]
    fn a_party_stands_under_its_gravest_verdict_and_what_has_no_time_last() {
        let mut report = report(&[(META, 2_500), (HOTJAR, 1_500)]);
        let mut early = report.rows[1].clone();
        early.assessment.verdict = Verdict::Contradicted;
        report.rows.push(early);
        report.rows[0].finding.first_seen = 0;
        report.rows[0].finding.evidence.iter_mut().for_each(|seen| seen.time = 0);
        let steps = steps(&report, &[]);
        let Step::Party(_, verdict) = &steps[0].1 else { panic!("{steps:?}") };
        assert_eq!((*verdict, steps[1].0), (Verdict::Contradicted, None));
    }

    #[test]
    fn one_party_alone_has_no_order() {
        assert_eq!(show(&report(&[(HOTJAR, 1_500)]), &[]), None);
        assert!(show(&report(&[(HOTJAR, 1_500)]), &[(1_700, Consent::Refused)]).is_some());
    }
}
