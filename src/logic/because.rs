//! Reasons: which answers make a condition met, and which speak for or against it.
//! It never names an answer that was not given.
//! Read next: `settle.rs`.

use super::condition::{Leaf, Subject};
use super::situation::{Situation, State};
use super::trace::Trace;
use super::verdict::Verdict;
use crate::order::sort_by_key;

/// The places of answers that suffice: keep only those, blank all others, and the condition is still met.
///
/// Empty unless the verdict is `Met`. Of a met k of n: the reasons of its met children; of a derived value: its inputs.
#[must_use]
pub fn because(trace: &Trace, situation: &Situation<'_>) -> Vec<usize> {
    let mut places = Vec::new();
    if trace.verdict() == Verdict::Met {
        add_met(trace, situation, &mut places);
    }
    in_order(places)
}

/// The places of answers behind every leaf with the given verdict.
#[must_use]
pub fn reasons(trace: &Trace, verdict: Verdict, situation: &Situation<'_>) -> Vec<usize> {
    let mut places = Vec::new();
    trace.each_leaf(&mut |leaf, of_leaf| {
        if of_leaf == verdict {
            add_leaf(leaf, situation, &mut places);
        }
    });
    in_order(places)
}

fn add_met(trace: &Trace, situation: &Situation<'_>, places: &mut Vec<usize>) {
    match trace {
        Trace::Leaf { leaf, .. } => add_leaf(leaf, situation, places),
        Trace::Named { child, .. } => add_met(child, situation, places),
        Trace::KOf { children, .. } => {
            for child in children.iter().filter(|child| child.verdict() == Verdict::Met) {
                add_met(child, situation, places);
            }
        }
    }
}

fn add_leaf(leaf: &Leaf, situation: &Situation<'_>, places: &mut Vec<usize>) {
    match leaf.subject {
        Subject::Question(question) => add_question(question.id, situation, places),
        Subject::Derived(derived) => derived.inputs().for_each(|input| add_question(input.id, situation, places)),
    }
}

/// Adds an answer, or, for a question that is not asked, the answers that closed its gate.
fn add_question(id: &str, situation: &Situation<'_>, places: &mut Vec<usize>) {
    let Some(place) = situation.frame().place(id) else {
        return;
    };
    match situation.state(place) {
        State::Given => places.push(place),
        State::Missing => {}
        State::NotAsked => {
            let gate = situation.frame().gates().get(place).and_then(|gate| gate.asked_when);
            if let Some(asked_when) = gate {
                // INVARIANT: a gate reads only questions before its own, so this ends.
                asked_when.each_leaf(&mut |leaf| add_leaf(leaf, situation, places));
            }
        }
    }
}

fn in_order(mut places: Vec<usize>) -> Vec<usize> {
    sort_by_key(&mut places, |place| *place);
    places.dedup();
    places
}

#[cfg(test)]
mod tests {
    use super::{because, reasons};
    use crate::intake::{Question, Values};
    use crate::logic::fixture::{
        DAY, DOWN, FOLLOW_UP, Fixture, NUMBER, OTHER, READING, SEVEN, SUM, TODAY, UP, number, silent,
    };
    use crate::logic::{Condition, Criterion, Verdict, all_of, any_of, at_least_n_of, criterion, trace};

    fn names(
        fixture: &Fixture,
        condition: &Condition,
        of: impl Fn(&Condition, &Fixture) -> Vec<usize>,
    ) -> Vec<&'static str> {
        let place_name = |place: &usize| fixture.frame.gates().get(*place).map(|gate| gate.question.id);
        of(condition, fixture).iter().filter_map(place_name).collect()
    }

    fn because_of(fixture: &Fixture, condition: &Condition) -> Vec<&'static str> {
        names(fixture, condition, |condition, fixture| {
            let situation = fixture.situation();
            because(&trace(condition, &situation), &situation)
        })
    }

    fn reasons_of(fixture: &Fixture, condition: &Condition, verdict: Verdict) -> Vec<&'static str> {
        names(fixture, condition, |condition, fixture| {
            let situation = fixture.situation();
            reasons(&trace(condition, &situation), verdict, &situation)
        })
    }

    fn yes(question: &Question) -> Fixture {
        silent().with(question, Values::Yes)
    }

    #[test]
    fn of_k_of_n_the_met_children_count_and_no_other() {
        static TWO: Condition = at_least_n_of(2, &[UP.is_yes(), DOWN.is_no(), FOLLOW_UP.is_yes()]);
        let two = yes(&UP.0).with(&DOWN.0, Values::Yes).with(&FOLLOW_UP.0, Values::Yes);
        assert_eq!(because_of(&two, &TWO), ["up", "follow_up"]);
        assert_eq!(reasons_of(&two, &TWO, Verdict::Met), ["up", "follow_up"]);
        assert_eq!(reasons_of(&two, &TWO, Verdict::NotMet), ["down"]);
    }

    #[test]
    fn what_is_not_met_or_unknown_has_no_because() {
        static BOTH: Condition = all_of(&[UP.is_yes(), DOWN.is_no()]);
        assert!(because_of(&yes(&UP.0), &BOTH).is_empty());
        assert!(because_of(&yes(&UP.0).with(&DOWN.0, Values::Yes), &BOTH).is_empty());
    }

    #[test]
    fn a_calculated_value_has_its_inputs_as_reason() {
        static NAMED: Criterion = Criterion { id: "named", name: "named", when: READING.at_least(&SEVEN) };
        let old = silent().with(&NUMBER.question, number(9));
        assert_eq!(because_of(&old, &criterion(&NAMED)), ["number"]);
        let dated = old.with(&DAY.0, number(TODAY));
        assert_eq!(because_of(&dated, &criterion(&NAMED)), ["number", "day"]);
        static HIGH: Condition = any_of(&[SUM.at_least(&SEVEN)]);
        let both = silent().with(&NUMBER.question, number(9)).with(&OTHER.question, number(0));
        assert_eq!(because_of(&both, &HIGH), ["number", "other"]);
    }

    #[test]
    fn a_question_that_is_not_asked_points_at_the_answer_that_closed_its_gate() {
        let closed = silent().with(&UP.0, Values::No);
        assert_eq!(reasons_of(&closed, &FOLLOW_UP.is_yes(), Verdict::NotMet), ["up"]);
        assert!(reasons_of(&silent(), &FOLLOW_UP.is_yes(), Verdict::Unknown).is_empty());
    }
}
