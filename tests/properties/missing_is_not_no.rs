//! Promise 1: a question without a value settles nothing; only a gate that is not met does.
//! It never blanks an answer outside its gate: there the gate speaks once the value is gone.
//! Read next: `more_answers_never_unsettle.rs`.

use crate::case::Case;
use crate::random::Tape;
use ketamine_intake::intake::{Answer, Missing};
use ketamine_intake::logic::{AskedOf, State, Subject, Verdict, evaluate, trace};
use ketamine_intake::pack::Rule;
use ketamine_intake::screen::screen;

over_both_packs! {
    answering_nothing_settles_nothing
    a_question_without_a_value_settles_no_leaf
    a_question_is_not_asked_only_when_its_gate_is_not_met
    blanking_an_answer_only_opens
}

fn answering_nothing_settles_nothing(case: &Case, tape: &mut Tape) {
    let missing =
        [Missing::NotAnswered, Missing::Unsure, Missing::Declined, Missing::DeclinedVisit, Missing::Unreadable];
    let silence = case.intake.answers.iter().map(|_| Answer { reply: Err(tape.choose(&missing)), ..Answer::SILENCE });
    let intake = case.with(silence.collect());
    let rows = &case.program.tables().rows;
    let left_out = |rule: &Rule| rows.iter().any(|row| !row.asked_here && rule.when.reads(row.question.id));
    let verdicts = case.verdicts(&intake.answers);
    for (rule, _, verdict) in &verdicts {
        // What only a clinician says may be settled as not said; silence meets nothing all the same.
        let left_to_clinician =
            case.pack.asked().any(|asked| asked.of == AskedOf::Clinician && rule.when.reads(asked.question.id));
        // What the program leaves out is not asked of anybody, and the report says so.
        let may_be_settled = left_to_clinician || left_out(rule);
        let holds = if may_be_settled { *verdict != Verdict::Met } else { *verdict == Verdict::Unknown };
        assert!(holds, "{} is {verdict:?}", rule.id);
    }
    let screening = screen(&case.program, &intake);
    let counting =
        verdicts.iter().filter(|(rule, _, verdict)| rule.kind.id() != "administrative" && *verdict == Verdict::Unknown);
    assert_eq!(screening.settled, None);
    assert_eq!(screening.possible, counting.map(|(_, level, _)| *level).max());
    assert!(screening.findings.is_empty() && screening.discordances.is_empty());
    assert_eq!(screening.settling_set.is_empty(), screening.possible.is_none());
}

fn a_question_without_a_value_settles_no_leaf(case: &Case, _: &mut Tape) {
    let situation = case.situation(&case.intake.answers);
    let rules = case.pack.rules().map(|rule| rule.when);
    let pairs = case.pack.discordances().map(|pair| pair.when);
    let gates = case.pack.asked().filter_map(|asked| asked.asked_when);
    for condition in rules.chain(pairs).chain(gates) {
        trace(&condition, &situation).each_leaf(&mut |leaf, verdict| {
            let states: Vec<State> = leaf
                .subject
                .inputs()
                .map(|input| situation.state(case.program.frame().place(input.id).unwrap()))
                .collect();
            if states.iter().all(|state| *state == State::Missing) {
                assert_eq!(verdict, Verdict::Unknown, "{}", leaf.subject.id());
            }
            if matches!(leaf.subject, Subject::Question(_)) && states == [State::NotAsked] {
                assert_eq!(verdict, Verdict::NotMet, "{}", leaf.subject.id());
            }
        });
    }
}

fn a_question_is_not_asked_only_when_its_gate_is_not_met(case: &Case, _: &mut Tape) {
    let situation = case.situation(&case.intake.answers);
    for (place, asked) in case.pack.asked().enumerate() {
        let elsewhere = !case.program.tables().rows[place].asked_here;
        let closed = elsewhere
            || asked.of == AskedOf::Clinician
            || asked.asked_when.is_some_and(|gate| evaluate(&gate, &situation) == Verdict::NotMet);
        let expected = match case.intake.answers[place].reply {
            Ok(_) => State::Given,
            Err(Missing::Unreadable) => State::Missing,
            Err(_) if closed => State::NotAsked,
            Err(_) => State::Missing,
        };
        assert_eq!(situation.state(place), expected, "{}", asked.question.id);
    }
}

fn blanking_an_answer_only_opens(case: &Case, tape: &mut Tape) {
    let mut answers = case.intake.answers.clone();
    for _ in 0..4 {
        let place = tape.pick(answers.len());
        if is_closed(case, &answers, place) {
            continue;
        }
        let before = case.verdicts(&answers);
        answers[place] = Answer::SILENCE;
        for ((rule, _, before), (_, _, after)) in before.into_iter().zip(case.verdicts(&answers)) {
            assert!(after == before || after == Verdict::Unknown, "{}: {before:?} became {after:?}", rule.id);
        }
    }
    assert!(case.screen().possible <= screen(&case.program, &case.with(answers)).possible, "possible fell");
}

fn is_closed(case: &Case, answers: &[Answer], place: usize) -> bool {
    let gate = &case.program.frame().gates()[place];
    gate.of == AskedOf::Clinician
        || gate.asked_when.is_some_and(|gate| evaluate(&gate, &case.situation(answers)) == Verdict::NotMet)
}
