//! The settling set: open questions that, answered with least risk, leave nothing above the settled level open.
//! It never claims to be the smallest such set; none of its questions can be left out.
//! Read next: `mod.rs`.

use super::condition::{Condition, Leaf, Subject};
use super::derived::{Derived, DerivedKind};
use super::evaluate::evaluate;
use super::open::open_places;
use super::situation::{Frame, Situation};
use super::threshold::Threshold;
use super::verdict::Verdict;
use crate::intake::{Answer, Kind, OptionRisk, Question, Risk};
use crate::order::{Gather, sort_by_key};

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
    let reads: Vec<Vec<bool>> = rules.iter().map(|rule| places_read(rule.when, frame)).gather();
    let open: Vec<Vec<bool>> = rules.iter().map(|rule| places_open(rule.when, situation)).gather();
    let mut kept: Vec<bool> =
        (0..frame.gates().len()).map(|place| open.iter().any(|open| holds_at(open, place))).gather();
    let mut order: Vec<(u8, core::cmp::Reverse<usize>)> = kept
        .iter()
        .enumerate()
        .filter(|(place, kept)| **kept && !is_unordered(frame, *place))
        .map(|(place, _)| (rank(place, rules, &open), core::cmp::Reverse(place)))
        .gather();
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
    kept.iter().enumerate().filter(|(_, kept)| **kept).map(|(place, _)| place).gather()
}

/// Which places a condition reads, itself or through the gates of what it reads.
#[must_use]
pub(crate) fn places_read(condition: &Condition, frame: &Frame) -> Vec<bool> {
    let mut read = vec![false; frame.gates().len()];
    each_leaf_with_gates(condition, frame, &mut read, &mut |_| {});
    read
}

/// Every threshold that a condition reads: itself, through a window, or through the gates of what it reads.
#[must_use]
pub(crate) fn thresholds_read(condition: &Condition, frame: &Frame) -> Vec<&'static Threshold> {
    let mut found = Vec::new();
    let mut read = vec![false; frame.gates().len()];
    each_leaf_with_gates(condition, frame, &mut read, &mut |leaf| {
        found.extend(leaf.test.threshold());
        if let Subject::Derived(Derived { kind: DerivedKind::Dated { window, .. }, .. }) = leaf.subject {
            found.push(*window);
        }
    });
    found
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
        // Some classes of medicines may lower a risk, so that a list of them has no order as a whole.
        matches!(question.risk, Risk::Unordered(_))
            || matches!(question.kind, Kind::Medicines)
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

#[cfg(test)]
mod tests {
    use super::{OpenRule, settling_set};
    use crate::intake::{Missing, OptionSet, Values};
    use crate::logic::fixture::{
        DAY, DOWN, FIVE_DAYS, FOLLOW_UP, Fixture, Items, KIND, Kinds, LIST, NUMBER, OTHER, READING, SEVEN, SUM, TODAY,
        UP, number, silent,
    };
    use crate::logic::{Condition, all_of, any_of};

    fn set(fixture: &Fixture, rules: &[(&'static Condition, u8)]) -> Vec<&'static str> {
        let rules: Vec<OpenRule> = rules.iter().map(|(when, rank)| OpenRule { when, rank: *rank }).collect();
        let places = settling_set(&fixture.situation(), &fixture.answers, &rules);
        places.iter().filter_map(|place| Some(fixture.frame.gates().get(*place)?.question.id)).collect()
    }

    #[test]
    fn of_two_questions_one_suffices_for_all_of_and_both_are_needed_for_any_of() {
        static BOTH: Condition = all_of(&[UP.is_yes(), DOWN.is_no()]);
        static EITHER: Condition = any_of(&[UP.is_yes(), DOWN.is_no()]);
        assert_eq!(set(&silent(), &[(&BOTH, 1)]), ["up"]);
        assert_eq!(set(&silent(), &[(&EITHER, 1)]), ["up", "down"]);
    }

    #[test]
    fn a_question_of_higher_reach_is_kept_before_one_of_lower() {
        static BOTH: Condition = all_of(&[UP.is_yes(), DOWN.is_no()]);
        static HIGHER: Condition = DOWN.is_no();
        assert_eq!(set(&silent(), &[(&BOTH, 1), (&HIGHER, 2)]), ["down"]);
    }

    #[test]
    fn the_gate_is_asked_before_its_follow_up() {
        static FOLLOWS: Condition = FOLLOW_UP.is_yes();
        assert_eq!(set(&silent(), &[(&FOLLOWS, 1)]), ["up"]);
        assert_eq!(set(&silent().with(&UP.0, Values::Yes), &[(&FOLLOWS, 1)]), ["follow_up"]);
        let unread = silent().with(&UP.0, Values::No).missing(&FOLLOW_UP.0, Missing::Unreadable);
        assert_eq!(set(&unread, &[(&FOLLOWS, 1)]), ["follow_up"]);
    }

    #[test]
    fn what_has_no_order_stays_in() {
        static EITHER_HOLDS: Condition = all_of(&[UP.is_yes(), DAY.within(&FIVE_DAYS)]);
        assert_eq!(set(&silent(), &[(&EITHER_HOLDS, 1)]), ["day"]);
    }

    #[test]
    fn open_lists_doubts_stale_answers_and_old_readings_are_open_questions() {
        static IN_LIST: Condition = LIST.includes(Items::RAISES);
        let open = Values::List { stated: OptionSet::EMPTY.with(1), open: Some(Missing::Unsure) };
        assert_eq!(set(&silent().with(&LIST.question, open), &[(&IN_LIST, 1)]), ["list"]);
        static WORST: Condition = KIND.is(Kinds::WORST);
        assert_eq!(set(&silent().with(&KIND.question, Values::Choice(1)), &[(&WORST, 1)]), ["kind"]);
        static YES: Condition = UP.is_yes();
        assert_eq!(set(&silent().with(&UP.0, Values::No).stale(&UP.0), &[(&YES, 1)]), ["up"]);
        static HIGH: Condition = READING.at_least(&SEVEN);
        let old = silent().with(&NUMBER.question, number(1)).with(&DAY.0, number(TODAY - 9));
        assert_eq!(set(&old, &[(&HIGH, 1)]), ["number"]);
    }

    #[test]
    fn of_a_sum_only_the_items_that_are_needed_are_asked() {
        static HIGH: Condition = SUM.at_least(&SEVEN);
        assert_eq!(set(&silent(), &[(&HIGH, 1)]), ["number", "other"]);
        let little_left = silent().with(&OTHER.question, number(0)).stale(&OTHER.question);
        assert_eq!(set(&little_left, &[(&HIGH, 1)]), ["number", "other"]);
        let one = silent().with(&NUMBER.question, number(3));
        assert_eq!(set(&one, &[(&HIGH, 1)]), ["other"]);
    }
}
