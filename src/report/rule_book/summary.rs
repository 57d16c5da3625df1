//! The head of the rule book: how to read a rule, and how many there are by level, setting and topic.
//! It never counts anything by hand.
//! Read next: `tables.rs`.

use super::{line, title_case, topic_of, topics};
use crate::pack::{Level, Pack, Rule, Setting};

/// Writes the head.
pub(super) fn write(book: &mut String, pack: &Pack) {
    line(book, HEAD);
    line(book, "## Summary\n");
    line(book, &format!("{} rules over {} questions.\n", pack.rules().count(), pack.asked().count()));
    line(book, "| setting | note | review | defer | contraindicated | emergency |");
    line(book, "|---|--:|--:|--:|--:|--:|");
    for setting in Setting::ALL {
        let count = |level| pack.rules().filter(|rule| rule.levels.in_setting(*setting) == Some(level)).count();
        let cells: Vec<String> = Level::ALL.iter().map(|level| count(*level).to_string()).collect();
        line(book, &format!("| {} | {} |", setting.words(), cells.join(" | ")));
    }
    line(book, "\nRules of a topic by their level in each setting: note, review, defer, contraindicated, emergency.\n");
    line(book, "| topic | rules | questions read | infusion in the clinic | esketamine clinic | at home |");
    line(book, "|---|--:|--:|--:|--:|--:|");
    for topic in topics(pack) {
        let rules: Vec<&Rule> = pack.rules().filter(|rule| topic_of(rule) == topic).collect();
        let read = pack.asked().filter(|asked| rules.iter().any(|rule| rule.when.reads(asked.question.id))).count();
        let cells: Vec<String> = Setting::ALL.iter().map(|setting| counts(&rules, *setting)).collect();
        line(book, &format!("| {} | {} | {read} | {} |", title_case(topic), rules.len(), cells.join(" | ")));
    }
    line(book, "");
}

/// How many of the rules have each level in a setting.
fn counts(rules: &[&Rule], setting: Setting) -> String {
    let count = |level: &Level| rules.iter().filter(|rule| rule.levels.in_setting(setting) == Some(*level)).count();
    Level::ALL.iter().map(|level| count(level).to_string()).collect::<Vec<_>>().join(" / ")
}

/// How to read the book; the meaning of the levels is that of `pack::Level`.
const HEAD: &str = "\
# The rule book

Generated from the rules that run; `scripts/bless` writes it and a test checks that it is fresh.
**No clinician has reviewed these rules yet**, and every report says so.

How to read a rule:

- `note`: the clinician should know.
- `review`: a clinician must look at this point before booking.
- `defer`: resolve it first.
- `contraindicated`: do not schedule unless a clinician, having seen it, decides otherwise.
- `emergency`: the patient needs help now, whatever becomes of the intake.
- No level is a decision: the lowest outcome of any screening is still \"a clinician reviews this intake\".
- A rule holds only for what was answered.
  A question without an answer is never read as no: it leaves the rule open, and the report lists it.
- Every rule is judged on its own, and the gravest one counts.
- \"Same-day contact\" means that the clinic gets in touch on the day the intake arrives.
- What is \"to complete\" is completed before a session is booked, or before the first session.
- \"Extrapolated\" means that the source speaks of another product or another place of use.
";
