//! Discordances, withdrawn findings, answers as said, and notices.
//! It never gives any of them a level of its own in the result.
//! Read next: `steps.rs`.

use super::screening::{Discord, Judged, Notice, Said, SaidAnswer, Withdrawn};
use crate::intake::{Answer, Intake, Values, answer_words};
use crate::logic::{Situation, State, Verdict, because, evaluate, places_read, trace};
use crate::order::{Gather, sort_by_key_down};
use crate::program::ActiveProgram;

/// Pairs of answers that do not fit together.
#[must_use]
pub fn discordances(program: &ActiveProgram, situation: &Situation<'_>) -> Vec<Discord> {
    let pairs = program.pack().discordances();
    pairs
        .filter_map(|discordance| {
            let trace = trace(&discordance.when, situation);
            let met = trace.verdict() == Verdict::Met;
            met.then(|| Discord { discordance, places: because(&trace, situation) })
        })
        .gather()
}

/// Rules that were met after undoing the last 1, 2, ... n changes on today's answers, and are not met now.
///
/// Only rules that read a changed question are evaluated. Each is named once, at the latest change that withdrew it.
#[must_use]
pub fn withdrawn(program: &ActiveProgram, intake: &Intake, judged: &[Judged]) -> Vec<Withdrawn> {
    let changed: Vec<usize> = intake.changes.iter().map(|change| change.place).gather();
    let mut watched: Vec<&Judged> = judged
        .iter()
        .filter(|judged| !changed.is_empty() && judged.trace.verdict() != Verdict::Met)
        .filter(|judged| {
            let read = places_read(&judged.rule.when, program.frame());
            changed.iter().any(|place| read.get(*place).copied().unwrap_or(false))
        })
        .gather();
    let mut answers: Vec<Answer> = intake.answers.clone();
    let mut withdrawn = Vec::new();
    for (n, change) in intake.changes.iter().enumerate().rev() {
        if let Some(answer) = answers.get_mut(change.place) {
            *answer = Answer { stale: answer.stale, ..change.from.clone() };
        }
        let earlier = Situation::new(program.frame(), &answers, intake.today);
        watched.retain(|judged| {
            let was_met = evaluate(&judged.rule.when, &earlier) == Verdict::Met;
            if was_met {
                withdrawn.push(Withdrawn { rule: judged.rule, level: judged.level, change: n });
            }
            !was_met
        });
    }
    sort_by_key_down(&mut withdrawn, |withdrawn| (withdrawn.level, withdrawn.change));
    withdrawn
}

/// Every question with what was said, in the order asked.
#[must_use]
pub fn said_answers(program: &ActiveProgram, situation: &Situation<'_>) -> Vec<SaidAnswer> {
    program.asked().iter().enumerate().map(|(place, _)| said_answer(situation, place)).gather()
}

/// What was said to the question at a place.
#[must_use]
pub fn said_answer(situation: &Situation<'_>, place: usize) -> SaidAnswer {
    let answer = situation.answer(place);
    let gate = situation.frame().gates().get(place);
    let question = gate.map(|gate| gate.question);
    let closed =
        gate.and_then(|gate| gate.asked_when).is_some_and(|when| evaluate(&when, situation) == Verdict::NotMet);
    let state = match (&answer.reply, situation.state(place)) {
        (Ok(_), _) => Said::Answered,
        (Err(_), State::NotAsked) => Said::NotAsked,
        (Err(missing), _) => Said::Missing(*missing),
    };
    let values = answer.values();
    SaidAnswer {
        question: question.map_or("", |question| question.id),
        state,
        values: values.zip(question).map(|(values, question)| answer_words(question, values)).unwrap_or_default(),
        typed: answer.typed.clone(),
        open: matches!(
            values,
            Some(
                Values::List { open: Some(_), .. }
                    | Values::Entries { open: Some(_), .. }
                    | Values::Trials { open: Some(_), .. }
            )
        ),
        stale: answer.stale && answer.reply.is_ok(),
        outside_gate: closed && answer.reply.is_ok(),
    }
}

/// What the reader must know first, gravest first.
#[must_use]
pub fn notices(program: &ActiveProgram, intake: &Intake) -> Vec<Notice> {
    let today = crate::intake::date_text(intake.today);
    let past_review = program.rules().iter().any(|(rule, _)| rule.review_due < today.as_str());
    let country = program.program().jurisdiction.country();
    let law_past_date = program.pack().dated.iter().any(|fact| {
        let concerns = fact.settings.contains(&program.program().setting) && fact.countries.contains(&country);
        concerns && fact.until < today.as_str()
    });
    let sent_early = intake.context.ended.as_deref() == Some("sent_early");
    [
        (past_review, Notice::RulesPastReview),
        // WHY: no clinician has reviewed the pack; the day one has, the rule's own field will say so.
        (true, Notice::RulesNotReviewed),
        (law_past_date, Notice::LawPastDate),
        (sent_early, Notice::SentEarly),
        (!intake.problems.is_empty(), Notice::ProblemsInRequest),
        (!intake.context.not_shown.is_empty(), Notice::QuestionNotShown),
    ]
    .into_iter()
    .filter(|(holds, _)| *holds)
    .map(|(_, notice)| notice)
    .gather()
}
