//! What was found, and what is still open: findings, open rules, open questions, settling set, what to ask first.
//! It never lists an unknown rule as found and never drops one that could raise the result.
//! Read next: `withdrawn.rs`.

use super::screening::{Cause, Finding, Judged, OpenItem, OpenQuestion};
use crate::intake::{Intake, Missing};
use crate::logic::{OpenRule, Situation, State, Verdict, because, places_open};
use crate::order::Gather;
use crate::order::{sort_by_key, sort_by_key_down};
use crate::pack::Level;
use crate::program::ActiveProgram;

/// Rules that are met: worst first, then same-day contact, then in the order of the pack.
#[must_use]
pub fn findings(judged: &[Judged], situation: &Situation<'_>) -> Vec<Finding> {
    let met = judged.iter().filter(|judged| judged.trace.verdict() == Verdict::Met);
    let mut findings: Vec<Finding> = met
        .map(|judged| Finding { rule: judged.rule, level: judged.level, because: because(&judged.trace, situation) })
        .gather();
    sort_by_key_down(&mut findings, |finding| (finding.level, finding.rule.contact));
    findings
}

/// Rules that are unknown and could still raise the result, in the same order.
#[must_use]
pub fn open_rules(judged: &[Judged], settled: Option<Level>, situation: &Situation<'_>) -> Vec<OpenItem> {
    let unknown = judged.iter().filter(|judged| judged.counts() && judged.trace.verdict() == Verdict::Unknown);
    let mut open: Vec<OpenItem> = unknown
        .filter(|judged| settled < Some(judged.level))
        .map(|judged| OpenItem {
            rule: judged.rule,
            level: judged.level,
            places: places(&places_open(&judged.rule.when, situation)),
        })
        .gather();
    sort_by_key_down(&mut open, |item| (item.level, item.rule.contact));
    open
}

/// The open questions of those rules: highest reach first, then same-day contact, then in the order asked.
#[must_use]
pub fn open_questions(
    program: &ActiveProgram,
    open_rules: &[OpenItem],
    situation: &Situation<'_>,
    intake: &Intake,
) -> Vec<OpenQuestion> {
    let mut questions: Vec<OpenQuestion> = Vec::new();
    for item in open_rules {
        for place in &item.places {
            match questions.iter_mut().find(|question| question.place == *place) {
                Some(question) => {
                    question.reach = question.reach.max(item.level);
                    question.contact = question.contact.max(item.rule.contact);
                    question.rules.push(item.rule.id);
                }
                None => questions.push(OpenQuestion {
                    place: *place,
                    cause: cause(*place, program, situation, intake),
                    reach: item.level,
                    contact: item.rule.contact,
                    rules: vec![item.rule.id],
                }),
            }
        }
    }
    sort_by_key(&mut questions, |question| question.place);
    sort_by_key_down(&mut questions, |question| (question.reach, question.contact));
    questions
}

/// Open questions that, answered with least risk, leave nothing above the settled level open.
#[must_use]
pub fn settling_set(open_rules: &[OpenItem], situation: &Situation<'_>, intake: &Intake) -> Vec<usize> {
    let rules: Vec<OpenRule> =
        open_rules.iter().map(|item| OpenRule { when: &item.rule.when, rank: item.level as u8 }).gather();
    crate::logic::settling_set(situation, &intake.answers, &rules)
}

/// The first three of the settling set: highest reach, then same-day contact, then in the order asked.
#[must_use]
pub fn ask_first(settling_set: &[usize], open_questions: &[OpenQuestion]) -> Vec<usize> {
    let in_set = open_questions.iter().filter(|question| settling_set.contains(&question.place));
    in_set.take(3).map(|question| question.place).gather()
}

/// Why the question at a place is open.
fn cause(place: usize, program: &ActiveProgram, situation: &Situation<'_>, intake: &Intake) -> Cause {
    let answer = situation.answer(place);
    match (&answer.reply, situation.state(place)) {
        (Err(missing), _) => cause_of_missing(*missing, place, program, situation, intake),
        (Ok(values), State::Given) => match Cause::of_values(values) {
            Some(cause) => cause,
            None if answer.stale => Cause::Stale,
            None if situation.is_open(place) => Cause::Unsure,
            None => Cause::Stale,
        },
        (Ok(_), _) => Cause::Stale,
    }
}

/// Why an answer is missing: a form, or a program, that does not show the question explains its silence.
pub(super) fn cause_of_missing(
    missing: Missing,
    place: usize,
    program: &ActiveProgram,
    situation: &Situation<'_>,
    intake: &Intake,
) -> Cause {
    let id = situation.frame().gates().get(place).map_or("", |gate| gate.question.id);
    let not_shown = program.is_switched_off(id) || intake.context.not_shown.iter().any(|row| row.question == id);
    if not_shown { Cause::NotShown } else { Cause::of(missing) }
}

fn places(open: &[bool]) -> Vec<usize> {
    open.iter().enumerate().filter(|(_, open)| **open).map(|(place, _)| place).gather()
}
