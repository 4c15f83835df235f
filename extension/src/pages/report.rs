//! The report of a page on the screen: a sentence, what is known of the policy, and the findings by
//! verdict, the gravest first.

use saydo_shared::compare::Verdict;
use saydo_shared::detect::Severity;
use saydo_shared::report::{PolicyStatus, Row, SiteReport, edges, write};
use saydo_shared::text::plain;

use super::finding::{self, Who};
use super::tree::{Tag, button, fold, link, tag};
use super::{timeline, words};
use crate::browser::text;
use crate::message::View;

/// The verdicts in the order of the page, each with its mark. Those that need no attention are
/// folded.
const GROUPS: [(Verdict, &str, bool); 8] = [
    (Verdict::Contradicted, "✕", true),
    (Verdict::ConditionBroken, "!", true),
    (Verdict::Undeclared, "–", true),
    (Verdict::Ambiguous, "≠", true),
    (Verdict::Unknown, "?", true),
    (Verdict::TechnologyOnly, "◐", false),
    (Verdict::DeclaredByCategory, "✓", false),
    (Verdict::DeclaredByName, "✓", false),
];

/// Its place among them: the gravest first.
#[must_use]
pub fn rank(verdict: Verdict) -> usize {
    GROUPS.iter().position(|(known, ..)| *known == verdict).unwrap_or(GROUPS.len())
}

/// Its mark.
#[must_use]
pub fn sign(verdict: Verdict) -> &'static str {
    GROUPS.get(rank(verdict)).map_or("", |(_, sign, _)| sign)
}

/// Shows what is known of a page: what a person should look at, and the rest folded, unless `all` is
/// asked for.
#[must_use]
pub fn show(view: &View, all: bool) -> Vec<Tag> {
    let Some(report) = &view.report else { return nothing(view) };
    let mut parts = vec![head(report, view)];
    parts.extend(remarks(report));
    parts.extend(notices(report, view));
    parts.extend(timeline::show(report, &view.chosen));
    if !report.rows.is_empty() {
        let pressed = if all { "true" } else { "false" };
        let button = button("all", &words::say("all")).set("aria-pressed", pressed);
        parts.push(tag("p").class("view").child(button));
    }
    for (verdict, mark, open) in GROUPS {
        parts.extend(group(report, verdict, mark, open, all));
    }
    parts.extend(handed(report, all));
    parts.extend(good(report, all));
    parts
}

fn nothing(view: &View) -> Vec<Tag> {
    let mut parts = vec![
        tag("header")
            .child(tag("h1").set("aria-live", "polite").text(&words::say("nothing_title"))),
        tag("p").text(&words::say("nothing_text")),
    ];
    if view.private {
        parts.push(notice("private_lost"));
    }
    parts
}

fn head(report: &SiteReport, view: &View) -> Tag {
    tag("header")
        .child(tag("p").class("site").text(&plain(&report.site)))
        .child(
            tag("h1")
                .set("aria-live", "polite")
                .set("id", "headline")
                .text(&words::headline(report, view.working)),
        )
        .children(
            words::coverage(report, view.working)
                .map(|line| tag("p").class("coverage").set("id", "coverage").text(&line)),
        )
        .child(policy(report, view.working))
}

/// What was read of the policy, or why nothing was.
fn policy(report: &SiteReport, working: bool) -> Tag {
    let policy = &report.policy;
    let status = if working && policy.status != PolicyStatus::Read {
        PolicyStatus::Pending
    } else {
        policy.status
    };
    let mut line = tag("p").class("policy").text(&words::status(status));
    for document in &policy.documents {
        let name = words::document(report, &document.url).unwrap_or_default();
        line = line.text(" ").child(link(&document.url, &name));
    }
    if let Some(date) = &policy.last_updated {
        line = line.text(" · ").text(&text("policy_dated", &[date]));
    }
    line
}

/// What is wrong with the policy itself, folded: sentences that clash, law that ended, blanks.
fn remarks(report: &SiteReport) -> Option<Tag> {
    if report.policy.contradictions.is_empty() && report.policy.remarks.is_empty() {
        return None;
    }
    let language = words::language();
    let remarks = write::remarks(report, &language);
    let summary = tag("summary").text(&words::count("remarks", remarks.len()));
    let remarks = remarks.into_iter().map(|(said, quotes)| {
        let quotes = quotes.iter().map(|quote| tag("p").text(&plain(quote)));
        tag("div").child(tag("p").text(&plain(&said))).child(tag("blockquote").children(quotes))
    });
    Some(fold("remarks", summary, remarks))
}

fn notices(report: &SiteReport, view: &View) -> Vec<Tag> {
    let mut notices = Vec::new();
    if view.private {
        notices.push(notice("private_note"));
    }
    if view.partial {
        notices.push(notice("partial_note"));
    }
    if report.dropped > 0 {
        let text = text("dropped_note", &[&report.dropped.to_string()]);
        notices.push(tag("p").class("note").text(&text));
    }
    notices
}

fn notice(name: &str) -> Tag {
    tag("p").class("note").text(&words::say(name))
}

fn group(
    report: &SiteReport,
    verdict: Verdict,
    mark: &str,
    open: bool,
    everything: bool,
) -> Option<Tag> {
    let mine = |row: &&Row| row.assessment.verdict == verdict;
    let rows: Vec<&Row> = report.rows.iter().filter(mine).collect();
    if rows.is_empty() {
        return None;
    }
    let heading = tag("h2")
        .child(tag("span").class("sign").set("aria-hidden", "true").text(mark))
        .child(tag("span").class("verdict").text(&words::verdict(verdict)))
        .child(tag("span").class("number").text(&words::count("ways", rows.len())));
    let (heavy, light): (Vec<_>, Vec<_>) =
        cards(&rows).into_iter().partition(|(_, rows)| rows.iter().any(|row| weighs(row)));
    let list = |cards: &[(Who, Vec<&Row>)]| {
        tag("ol").children(cards.iter().map(|(who, rows)| finding::card(report, who, rows)))
    };
    let class = format!("group {}", verdict.id());
    if !open || heavy.is_empty() {
        let id = format!("group-{}", verdict.id());
        let all = [heavy, light].concat();
        let folded = fold(&id, tag("summary").child(heading), [list(&all)]).opened(everything);
        return Some(tag("section").class(&class).child(folded));
    }
    let section = tag("section").class(&class).child(heading).child(list(&heavy));
    let rest = (!light.is_empty()).then(|| {
        let summary = tag("summary").text(&words::count("lighter", light.len()));
        fold(&format!("lighter-{}", verdict.id()), summary, [list(&light)]).opened(everything)
    });
    Some(section.children(rest))
}

/// Whether a person should look at it first: somebody follows, or it matters more than a font does.
fn weighs(row: &Row) -> bool {
    row.finding.tracking || row.assessment.severity > Severity::Low
}

/// What speaks for the site: what it denies and does not show, whom it names and does not call.
fn good(report: &SiteReport, all: bool) -> Option<Tag> {
    let good = &report.policy.good;
    if good.is_empty() {
        return None;
    }
    let heading = tag("h2")
        .child(tag("span").class("sign").set("aria-hidden", "true").text("✓"))
        .child(tag("span").class("verdict").text(&words::say("good")))
        .child(
            tag("span").class("number").text(&(good.held.len() + good.unseen.len()).to_string()),
        );
    let held = good.held.iter().map(|held| {
        let denied = tag("p").text(&words::say("good_held"));
        let quote = finding::quotation(report, &held.document, &held.quote, "");
        tag("li").class("finding").child(denied).child(quote)
    });
    let unseen = good.unseen.iter().map(|unseen| {
        let named = tag("p").text(&text("good_unseen", &[&plain(&unseen.name)]));
        let quote = finding::quotation(report, &unseen.document, &unseen.quote, "");
        tag("li").class("finding").child(named).child(quote)
    });
    let limit = tag("p").class("limit").text(&words::say("good_limit"));
    let list = tag("ol").children(held.chain(unseen));
    let folded = fold("good", tag("summary").child(heading), [list, limit]).opened(all);
    Some(tag("section").class("group good").child(folded))
}

/// Who hands the visitor's identifier to whom, and by which address.
fn handed(report: &SiteReport, all: bool) -> Option<Tag> {
    let edges = edges(report);
    if edges.is_empty() {
        return None;
    }
    let heading = tag("h2")
        .child(tag("span").class("sign").set("aria-hidden", "true").text("⇄"))
        .child(tag("span").class("verdict").text(&words::say("handed")))
        .child(tag("span").class("number").text(&edges.len().to_string()));
    let rows = edges.iter().map(|edge| {
        let (from, to) = (plain(&edge.from), plain(&edge.to));
        let said = if edge.what.is_empty() {
            text("handed_on", &[&from, &to])
        } else {
            text("handed_cookie", &[&from, &to, &plain(&edge.what.join(", "))])
        };
        let address = tag("span").text(&plain(&edge.address));
        let evidence = tag("ul").class("evidence").child(tag("li").child(address));
        tag("li").class("finding").child(tag("p").text(&said)).child(evidence)
    });
    let list = tag("ol").children(rows);
    let folded = fold("handed", tag("summary").child(heading), [list]).opened(all);
    Some(tag("section").class("group handed").child(folded))
}

/// One card for each party, in the order of their gravest finding.
fn cards<'a>(rows: &[&'a Row]) -> Vec<(Who, Vec<&'a Row>)> {
    let mut cards = Vec::<(Who, Vec<&Row>)>::new();
    for row in rows {
        let who = Who::of(row);
        match cards.iter_mut().find(|(known, _)| *known == who) {
            Some((_, rows)) => rows.push(row),
            None => cards.push((who, vec![row])),
        }
    }
    cards
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_shared::observe::session::{Answered, Session};
    use saydo_shared::policy::{self, Document};

    const POLICY: &str = "<html lang=nl><h1>Privacyverklaring</h1>\
        <p>Krant B.V. is verantwoordelijk voor de verwerking van uw persoonsgegevens.</p>\
        <p>Wij gebruiken Hotjar om te zien hoe bezoekers onze website gebruiken.</p>\
        <p>Wij verwerken uw naam, e-mailadres en IP-adres om het abonnement uit te voeren.</p>\
        <p>De grondslag daarvoor is de uitvoering van de overeenkomst met u.</p>\
        <p>Wij bewaren uw persoonsgegevens twee jaar na het einde van uw abonnement.</p>\
        <p>Wij delen uw gegevens met bedrijven die ons helpen, zoals onze drukker.</p>\
        <p>U hebt recht op inzage, correctie en verwijdering van uw gegevens.</p>\
        <p>Vragen? Mail naar privacy@krant.example of klaag bij de Autoriteit Persoonsgegevens.</p>";

    /// A page that calls Hotjar, and says so.
    fn view(title: &str) -> View {
        let page = "https://www.krant.example/";
        let mut session = Session::open(page, 1_000, "r".into(), false).unwrap();
        session.titled(title);
        session.request(&Answered {
            url: "https://static.hotjar.com/c/hotjar-1.js?x=<script>alert(1)</script>".into(),
            resource: "script".into(),
            sent: Some(1_500),
            status: 200,
            ..Answered::default()
        });
        let url = format!("{page}privacy");
        let document = Document { url, source: POLICY.into(), fetched: 1, ..Document::default() };
        let report = Some(session.judge(&policy::read(&[document], None)));
        View { report, ..View::default() }
    }

    fn shown(view: &View) -> String {
        show(view, false).iter().map(Tag::plain).collect()
    }

    #[test]
    fn a_finding_shows_who_how_and_the_sentence_with_the_way_to_it() {
        let text = shown(&view("Krant"));
        for part in [
            "krant.example",
            "headline_followers_one().",
            "headline_covered()",
            "ways_one()",
            "verdict_declared_by_name()",
            "Hotjar",
            "static.hotjar.com",
            "Wij gebruiken Hotjar om te zien",
            "<https://www.krant.example/privacy#:~:text=Wij%20gebruiken%20Hotjar",
            "The policy names this product as one that the site uses.",
            "What it detects",
        ] {
            assert!(text.contains(part), "{part} is missing in\n{text}");
        }
    }

    /// A page that calls these addresses, each as this type of resource.
    fn report(calls: &[(&str, &str)]) -> SiteReport {
        let mut session =
            Session::open("https://www.krant.example/", 1_000, "r".into(), false).unwrap();
        for (url, resource) in calls {
            session.request(&Answered {
                url: (*url).into(),
                resource: (*resource).into(),
                sent: Some(1_500),
                status: 200,
                ..Answered::default()
            });
        }
        session.judge(&saydo_shared::policy::Policy::default())
    }

    const SCRIPT: (&str, &str) = ("https://connect.facebook.net/nl_NL/fbevents.js", "script");
    const BEACON: (&str, &str) = ("https://www.facebook.com/tr/?id=1&ev=PageView", "ping");
    const FONT: (&str, &str) = ("https://fonts.googleapis.com/css2?family=Inter", "stylesheet");

    #[test]
    fn a_party_has_one_card_with_its_ways() {
        let report = report(&[SCRIPT, FONT, BEACON]);
        let rows: Vec<&Row> = report.rows.iter().collect();
        assert_eq!(rows.len(), 3);
        let cards = cards(&rows);
        let ways: Vec<usize> = cards.iter().map(|(_, rows)| rows.len()).collect();
        assert_eq!(ways, [2, 1]);
        let text: String =
            cards.iter().map(|(who, rows)| finding::card(&report, who, rows).plain()).collect();
        let lines = |wanted: &str| text.lines().filter(|line| *line == wanted).count();
        assert_eq!((lines("Meta Pixel"), lines("Google Fonts")), (1, 1), "{text}");
        assert_eq!(text.matches("mechanism_").count(), 3, "{text}");
    }

    #[test]
    fn each_number_of_the_headline_says_what_it_counts() {
        let check = |calls: &[(&str, &str)], expected: &str| {
            assert_eq!(words::headline(&report(calls), false), expected);
        };
        check(&[], "headline_nobody()");
        check(&[SCRIPT, BEACON], "headline_followers_one().");
        check(&[FONT], "headline_viewers_one().");
        check(&[SCRIPT, FONT], "headline_followers_one() headline_more_one().");
        let mut report = report(&[SCRIPT, BEACON, FONT]);
        assert_eq!(words::coverage(&report, false).unwrap(), "headline_unread()");
        report.policy.status = PolicyStatus::Read;
        assert_eq!(words::coverage(&report, false).unwrap(), "headline_covered()");
        report.rows[0].assessment.verdict = Verdict::Undeclared;
        assert_eq!(words::coverage(&report, false).unwrap(), "headline_uncovered_one(1, 3)");
        report.rows[1].assessment.verdict = Verdict::Contradicted;
        assert_eq!(words::coverage(&report, false).unwrap(), "headline_uncovered_many(2, 3)");
        assert_eq!(words::coverage(&report, true).unwrap(), "headline_reading()");
        report.rows.truncate(1);
        assert_eq!(words::coverage(&report, false).unwrap(), "headline_uncovered_only()");
    }

    #[test]
    fn what_is_not_there_is_said() {
        let lost = View { private: true, ..View::default() };
        assert_eq!(shown(&lost), "nothing_title()\nnothing_text()\nprivate_lost()\n");
        let private = View { private: true, partial: true, ..view("x") };
        let text = shown(&private);
        assert!(text.contains("private_note()") && text.contains("partial_note()"), "{text}");
        let working = View { working: true, ..view("x") };
        assert!(shown(&working).contains("headline_reading()"));
    }
}
