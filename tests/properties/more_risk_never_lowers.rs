//! Promise 4: more risk lowers no verdict, and what becomes unreadable never lowers `possible`.
//! It never moves an answer without an order of risk.
//! Read next: `total.rs`.

use crate::case::Case;
use crate::moves::riskier;
use crate::random::Tape;
use ketamine_intake::intake::{Answer, Missing};
use ketamine_intake::logic::Verdict;
use ketamine_intake::screen::screen;

over_both_packs! {
    moving_answers_along_their_orders_of_risk_lowers_no_verdict
    an_answer_that_becomes_unreadable_only_opens
}

fn moving_answers_along_their_orders_of_risk_lowers_no_verdict(case: &Case, tape: &mut Tape) {
    let mut answers = case.intake.answers.clone();
    for (gate, answer) in case.program.frame().gates().iter().zip(&mut answers) {
        let moved =
            answer.values().filter(|_| tape.chance(1, 3)).and_then(|values| riskier(gate.question, values, tape));
        if let Some(values) = moved {
            answer.reply = Ok(values);
        }
    }
    let moved = case.verdicts(&answers);
    for ((rule, _, before), (_, _, after)) in case.verdicts(&case.intake.answers).into_iter().zip(moved) {
        assert!(before <= after, "{}: {before:?} fell to {after:?} with {answers:?}", rule.id);
    }
    let (before, after) = (case.screen(), screen(&case.program, &case.with(answers)));
    assert!(before.settled <= after.settled && before.possible <= after.possible);
}

fn an_answer_that_becomes_unreadable_only_opens(case: &Case, tape: &mut Tape) {
    let mut answers = case.intake.answers.clone();
    for answer in &mut answers {
        if answer.reply.is_ok() && tape.chance(1, 4) {
            *answer = Answer { reply: Err(Missing::Unreadable), ..answer.clone() };
        }
    }
    let garbled = case.verdicts(&answers);
    for ((rule, _, before), (_, _, after)) in case.verdicts(&case.intake.answers).into_iter().zip(garbled) {
        assert!(after == before || after == Verdict::Unknown, "{}: {before:?} became {after:?}", rule.id);
    }
    assert!(case.screen().possible <= screen(&case.program, &case.with(answers)).possible, "possible fell");
}
