//! Promise 2: filling a gap flips nothing that stands.
//! It never fills a question whose gate is not met, and never changes what has been said.
//! Read next: `worst_wins.rs`.

use crate::case::Case;
use crate::moves::narrowed;
use crate::random::Tape;
use ketamine_intake::logic::{State, Verdict};
use ketamine_intake::screen::screen;

over_both_packs! { filling_gaps_flips_nothing_that_stands }

fn filling_gaps_flips_nothing_that_stands(case: &Case, tape: &mut Tape) {
    let mut answers = case.intake.answers.clone();
    for _ in 0..6 {
        let place = tape.pick(answers.len());
        let situation = case.situation(&answers);
        if situation.state(place) == State::NotAsked {
            continue;
        }
        let question = case.program.frame().gates()[place].question;
        let Some(narrowed) = narrowed(question, &answers[place], case.intake.today, tape) else { continue };
        let before = (case.verdicts(&answers), screen(&case.program, &case.with(answers.clone())));
        answers[place] = narrowed;
        let after = (case.verdicts(&answers), screen(&case.program, &case.with(answers.clone())));
        for ((rule, _, before), (_, _, after)) in before.0.into_iter().zip(after.0) {
            let stands = before == Verdict::Unknown || after == before;
            assert!(stands, "{}: {before:?} became {after:?} by {:?} to {}", rule.id, answers[place], question.id);
        }
        assert!(before.1.settled <= after.1.settled, "settled fell");
        assert!(after.1.possible <= before.1.possible, "possible rose");
    }
}
