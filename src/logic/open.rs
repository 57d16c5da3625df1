//! What is open behind a leaf, and what becomes of it once that is taken as answered with least risk.
//! It never takes an answer as given: assumptions are for the settling set alone.
//! Read next: `trace.rs`.

use super::condition::{Leaf, Subject, Test};
use super::derived::{Derived, DerivedKind, Input};
use super::evaluate::{interval, of_derived, of_question, read_input};
use super::situation::Situation;
use super::verdict::Verdict;
use crate::intake::{Domain, Question, Risk};
use crate::order::Gather;

/// The places of the open questions behind a leaf: what an answer could still change.
///
/// A reading that is only too old is open at the reading itself: it has to be taken again.
/// Two numbers that give no possible value are both open.
#[must_use]
pub(crate) fn open_places(leaf: &Leaf, situation: &Situation<'_>) -> Vec<usize> {
    let place = |input: &'static Question| situation.frame().place(input.id);
    let open: Vec<usize> = leaf.subject.inputs().filter_map(place).filter(|place| situation.is_open(*place)).gather();
    match leaf.subject {
        Subject::Derived(derived) if open.is_empty() => ask_again(derived, situation).filter_map(place).gather(),
        Subject::Question(question) if open.is_empty() && does_not_say_how_often(question, &leaf.test, situation) => {
            place(question).into_iter().gather()
        }
        _ => open,
    }
}

/// Whether a list names a medicine of the classes without saying that it is taken on most days, or that it is not.
fn does_not_say_how_often(question: &'static Question, test: &Test, situation: &Situation<'_>) -> bool {
    matches!(test, Test::RegularlyInClass(_)) && of_question(question, test, situation) == Verdict::Unknown
}

/// The given answers that leave a derived value open although none of them is open by itself.
fn ask_again(derived: &'static Derived, situation: &Situation<'_>) -> impl Iterator<Item = &'static Question> {
    let found = interval(derived, situation);
    let too_old = found.is_some_and(|interval| interval.stale);
    let impossible = found.is_some_and(|interval| interval.low < interval.high);
    derived.inputs().filter(move |input| match derived.kind {
        DerivedKind::Dated { value, .. } => too_old && core::ptr::eq(value, *input),
        DerivedKind::BodyMass { .. } => impossible,
        // A dose that was not read, or two names that look alike.
        DerivedKind::MedicineCount { .. } | DerivedKind::DailyDose { .. } => impossible,
        DerivedKind::Age { .. } | DerivedKind::Sum { .. } | DerivedKind::Courses { .. } => false,
    })
}

/// Whether the leaf is not met once every question that is taken as answered with least risk is.
pub(super) fn is_reassured(leaf: &Leaf, situation: &Situation<'_>) -> bool {
    if let Subject::Derived(derived @ Derived { kind: DerivedKind::Sum { .. }, risk: Risk::Up, .. }) = leaf.subject {
        // WHY: the other items of a sum may suffice; one by one is what makes the settling set as small as it says.
        let read = |item| least_input(item, situation);
        return of_derived(derived, &leaf.test, situation, &read) == Verdict::NotMet;
    }
    let open = open_places(leaf, situation);
    !open.is_empty() && open.iter().all(|place| situation.is_reassuring(*place))
}

/// An item taken as answered with least risk: what was said, said again, or else the low end of its domain.
fn least_input<'a>(item: &'static Question, situation: &Situation<'a>) -> Input<'a> {
    let place = situation.frame().place(item.id);
    let assumed = place.is_some_and(|place| situation.is_open(place) && situation.is_reassuring(place));
    match read_input(item, situation) {
        Input::Value { low, high, .. } if assumed => Input::Value { low, high, stale: false },
        Input::Missing if assumed => {
            let Domain { low, .. } = item.domain();
            Input::Value { low, high: low, stale: false }
        }
        input => input,
    }
}

#[cfg(test)]
mod tests {
    use super::open_places;
    use crate::logic::fixture::{
        DAY, Fixture, HEIGHT, MASS, NUMBER, READING, SEVEN, TODAY, WEIGHT, leaf_over, number, silent,
    };
    use crate::logic::{Condition, Test};

    fn behind(fixture: &Fixture, condition: &Condition) -> Vec<&'static str> {
        let Condition::Leaf(leaf) = condition else { panic!("no leaf") };
        let places = open_places(leaf, &fixture.situation());
        places.iter().filter_map(|place| Some(fixture.frame.gates().get(*place)?.question.id)).collect()
    }

    #[test]
    fn a_reading_is_open_where_it_or_its_day_is_and_else_where_it_is_too_old() {
        static HIGH: Condition = READING.at_least(&SEVEN);
        let read = || silent().with(&NUMBER.question, number(3));
        assert_eq!(behind(&silent(), &HIGH), ["number", "day"]);
        assert_eq!(behind(&read(), &HIGH), ["day"]);
        assert_eq!(behind(&read().with(&DAY.0, number(TODAY - 6)), &HIGH), ["number"]);
        assert!(behind(&read().with(&DAY.0, number(TODAY - 5)), &HIGH).is_empty());
    }

    #[test]
    fn two_numbers_that_give_no_possible_value_are_both_open() {
        static HEAVY: Condition = leaf_over(&MASS, Test::AtLeast(&SEVEN.threshold));
        let measured = |weight, height| silent().with(&WEIGHT, number(weight)).with(&HEIGHT, number(height));
        assert!(behind(&measured(700, 1750), &HEAVY).is_empty());
        assert_eq!(behind(&measured(2_500, 1_000), &HEAVY), ["weight", "height"]);
        assert_eq!(behind(&silent().with(&WEIGHT, number(700)), &HEAVY), ["height"]);
    }
}
