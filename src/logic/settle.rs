//! The settling set: open questions that, answered with least risk, leave nothing above the settled level open.
//! It never claims to be the smallest such set; none of its questions can be left out.
//! Read next: `mod.rs`.

use super::condition::{Condition, Leaf};
use super::evaluate::{evaluate, open_places};
use super::situation::{Frame, Situation};
use super::verdict::Verdict;
use crate::intake::{Answer, OptionRisk, Question, Risk};
use crate::order::sort_by_key;

/// A condition that is unknown and would raise the result.
#[derive(Debug, Clone, Copy)]
pub struct OpenRule {
    /// The condition.
    pub when: &'static Condition,
    /// The level it would give, as a rank.
    pub rank: u8,
}

/// The places of the settling set, in the order asked.
///
/// Starts from every open question that a rule reads, itself or through a gate, and drops one at a time:
/// lowest reachable level first, and among equals the one asked latest, so that follow-ups go before their gates.
#[must_use]
pub fn settling_set(situation: &Situation<'_>, answers: &[Answer], rules: &[OpenRule]) -> Vec<usize> {
    let frame = situation.frame();
    let reads: Vec<Vec<bool>> = rules.iter().map(|rule| places_read(rule.when, frame)).collect();
    let open: Vec<Vec<bool>> = rules.iter().map(|rule| places_open(rule.when, situation)).collect();
    let mut kept: Vec<bool> =
        (0..frame.gates().len()).map(|place| open.iter().any(|open| holds_at(open, place))).collect();
    let mut order: Vec<(u8, core::cmp::Reverse<usize>)> = kept
        .iter()
        .enumerate()
        .filter(|(place, kept)| **kept && !is_unordered(frame, *place))
        .map(|(place, _)| (rank(place, rules, &open), core::cmp::Reverse(place)))
        .collect();
    sort_by_key(&mut order, |item| *item);
    for (_, core::cmp::Reverse(place)) in order {
        set(&mut kept, place, false);
        let without = Situation::with_reassuring(frame, answers, situation.today(), kept.clone());
        let holds = rules
            .iter()
            .zip(&reads)
            .filter(|(_, reads)| holds_at(reads, place))
            .all(|(rule, _)| evaluate(rule.when, &without) == Verdict::NotMet);
        set(&mut kept, place, !holds);
    }
    kept.iter().enumerate().filter(|(_, kept)| **kept).map(|(place, _)| place).collect()
}

/// Which places a condition reads, itself or through the gates of what it reads.
#[must_use]
pub(crate) fn places_read(condition: &Condition, frame: &Frame) -> Vec<bool> {
    let mut read = vec![false; frame.gates().len()];
    each_leaf_with_gates(condition, frame, &mut read, &mut |_| {});
    read
}

/// The open places behind a condition, itself or through the gates of what it reads.
#[must_use]
pub(crate) fn places_open(condition: &Condition, situation: &Situation<'_>) -> Vec<bool> {
    let frame = situation.frame();
    let mut open = vec![false; frame.gates().len()];
    let mut read = open.clone();
    each_leaf_with_gates(condition, frame, &mut read, &mut |leaf| {
        for place in open_places(leaf, situation) {
            set(&mut open, place, true);
        }
    });
    open
}

fn each_leaf_with_gates(condition: &Condition, frame: &Frame, read: &mut [bool], visit: &mut dyn FnMut(&Leaf)) {
    condition.each_leaf(&mut |leaf| {
        visit(leaf);
        for input in leaf.subject.inputs() {
            let Some(place) = frame.place(input.id) else {
                continue;
            };
            if read.get(place).copied().unwrap_or(true) {
                continue;
            }
            set(read, place, true);
            if let Some(asked_when) = frame.gates().get(place).and_then(|gate| gate.asked_when) {
                each_leaf_with_gates(&asked_when, frame, read, visit);
            }
        }
    });
}

fn is_unordered(frame: &Frame, place: usize) -> bool {
    let has_no_order = |question: &Question| {
        matches!(question.risk, Risk::Unordered(_))
            || question.choices().iter().any(|choice| choice.risk == OptionRisk::Unordered)
    };
    frame.gates().get(place).is_some_and(|gate| has_no_order(gate.question))
}

fn rank(place: usize, rules: &[OpenRule], open: &[Vec<bool>]) -> u8 {
    let waiting = rules.iter().zip(open).filter(|(_, open)| holds_at(open, place));
    waiting.map(|(rule, _)| rule.rank).max().unwrap_or(0)
}

fn holds_at(places: &[bool], place: usize) -> bool {
    places.get(place).copied().unwrap_or(false)
}

fn set(places: &mut [bool], place: usize, value: bool) {
    if let Some(slot) = places.get_mut(place) {
        *slot = value;
    }
}
