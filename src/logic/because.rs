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
