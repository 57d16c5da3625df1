//! Evaluation: a condition over a situation gives a verdict, for any input.
//! It never reads a missing answer as a value.
//! Read next: `trace.rs`.

use super::condition::{Condition, Leaf, Subject, Test};
use super::derived::{Derived, DerivedKind, Input, Interval};
use super::situation::{Situation, State};
use super::verdict::Verdict;
use crate::intake::{ClassSet, Domain, Entry, Kind, Missing, OptionSet, Question, Risk, Values};

/// The verdict of a condition.
#[must_use]
pub fn evaluate(condition: &Condition, situation: &Situation<'_>) -> Verdict {
    match condition {
        Condition::Leaf(leaf) => evaluate_leaf(leaf, situation),
        Condition::KOf { k, of } => Verdict::k_of(usize::from(*k), of.iter().map(|child| evaluate(child, situation))),
        Condition::Named(criterion) => evaluate(&criterion.when, situation),
    }
}

/// The verdict of a leaf.
#[must_use]
pub(super) fn evaluate_leaf(leaf: &Leaf, situation: &Situation<'_>) -> Verdict {
    let verdict = match leaf.subject {
        Subject::Question(question) => of_question(question, &leaf.test, situation),
        Subject::Derived(derived) => {
            of_derived(derived, &leaf.test, situation.today(), &|input| read_input(input, situation))
        }
    };
    if verdict == Verdict::Unknown && situation.reassures() && is_reassured(leaf, situation) {
        Verdict::NotMet
    } else {
        verdict
    }
}

/// Whether the leaf is not met once every question that is taken as answered with least risk is.
fn is_reassured(leaf: &Leaf, situation: &Situation<'_>) -> bool {
    if let Subject::Derived(derived @ Derived { kind: DerivedKind::Sum { .. }, risk: Risk::Up, .. }) = leaf.subject {
        // WHY: the other items of a sum may suffice; one by one is what makes the settling set as small as it says.
        let read = |item| least_input(item, situation);
        return of_derived(derived, &leaf.test, situation.today(), &read) == Verdict::NotMet;
    }
    let open = open_places(leaf, situation);
    !open.is_empty() && open.iter().all(|place| situation.is_reassuring(*place))
}

/// An item taken as answered with least risk: what was said, said again, or else the low end of its domain.
fn least_input(item: &'static Question, situation: &Situation<'_>) -> Input {
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

fn of_question(question: &'static Question, test: &Test, situation: &Situation<'_>) -> Verdict {
    let Some(place) = situation.frame().place(question.id) else {
        return Verdict::Unknown;
    };
    match situation.values(place) {
        Some((values, stale)) => {
            let verdict = of_values(question, values, test, situation.today());
            if stale { verdict.of_stale() } else { verdict }
        }
        None if situation.state(place) == State::NotAsked => Verdict::NotMet,
        None => Verdict::Unknown,
    }
}

fn of_derived(derived: &Derived, test: &Test, today: i64, read: &dyn Fn(&'static Question) -> Input) -> Verdict {
    let Some(interval) = derived.calculate(today, read) else {
        return Verdict::NotMet;
    };
    let verdict = of_interval(interval, test);
    if !interval.stale {
        return verdict;
    }
    // A stale input settles no more as "not" than a missing one does.
    let without_stale = |input| match read(input) {
        Input::Value { stale: true, .. } => Input::Missing,
        input => input,
    };
    match derived.calculate(today, &without_stale) {
        Some(interval) if !interval.stale => verdict.max(of_interval(interval, test)),
        _ => verdict.of_stale(),
    }
}

/// The places of the open questions behind a leaf: what an answer could still change.
///
/// A reading that is only too old is open at the reading itself: it has to be taken again.
/// Two numbers that give no possible value are both open.
#[must_use]
pub(crate) fn open_places(leaf: &Leaf, situation: &Situation<'_>) -> Vec<usize> {
    let place = |input: &'static Question| situation.frame().place(input.id);
    let open: Vec<usize> = leaf.subject.inputs().filter_map(place).filter(|place| situation.is_open(*place)).collect();
    match leaf.subject {
        Subject::Derived(derived) if open.is_empty() => ask_again(derived, situation).filter_map(place).collect(),
        _ => open,
    }
}

/// The given answers that leave a derived value open although none of them is open by itself.
fn ask_again(derived: &'static Derived, situation: &Situation<'_>) -> impl Iterator<Item = &'static Question> {
    let interval = calculate(derived, situation);
    let too_old = interval.is_some_and(|interval| interval.stale);
    let impossible = interval.is_some_and(|interval| interval.low < interval.high);
    derived.inputs().filter(move |input| match derived.kind {
        DerivedKind::Dated { value, .. } => too_old && core::ptr::eq(value, *input),
        DerivedKind::BodyMass { .. } => impossible,
        DerivedKind::Age { .. } | DerivedKind::Sum { .. } => false,
    })
}

fn calculate(derived: &'static Derived, situation: &Situation<'_>) -> Option<Interval> {
    derived.calculate(situation.today(), &|input| read_input(input, situation))
}

fn read_input(input: &'static Question, situation: &Situation<'_>) -> Input {
    let Some(place) = situation.frame().place(input.id) else {
        return Input::Missing;
    };
    match (situation.values(place), situation.state(place)) {
        (Some((Values::Interval { low, high }, stale)), _) => Input::Value { low: *low, high: *high, stale },
        (_, State::NotAsked) => Input::NotAsked,
        _ => Input::Missing,
    }
}

fn of_values(question: &'static Question, values: &Values, test: &Test, today: i64) -> Verdict {
    match (values, test) {
        (Values::Yes, Test::IsYes) | (Values::No, Test::IsNo) => Verdict::Met,
        (Values::Yes, Test::IsNo) | (Values::No, Test::IsYes) => Verdict::NotMet,
        (Values::Choice(place), Test::IsAnyOf(options)) => of_choice(question, *place, *options),
        (Values::List { stated, open }, Test::IncludesAnyOf(options)) => of_list(question, *stated, *open, *options),
        (Values::List { stated, open }, Test::IncludesNoneOf(options)) => {
            opposite(of_list(question, *stated, *open, *options))
        }
        (Values::Entries { entries, open }, Test::InClass(classes)) => of_entries(entries, *open, **classes),
        (Values::Entries { entries, open }, Test::NotInClass(classes)) => {
            opposite(of_entries(entries, *open, **classes))
        }
        (Values::Interval { low, high }, test) => {
            let (low, high) = match question.kind {
                Kind::Date => (today.saturating_sub(*high), today.saturating_sub(*low)),
                _ => (*low, *high),
            };
            of_interval(Interval { low, high, stale: false }, test)
        }
        // INVARIANT: handles make other pairs of answer and test impossible; if one appears, nothing is settled.
        _ => Verdict::Unknown,
    }
}

fn of_choice(question: &'static Question, place: u8, options: OptionSet) -> Verdict {
    let may_be = question.choice(place).map_or(OptionSet::EMPTY, |choice| choice.may_be);
    if options.holds(place) {
        Verdict::Met
    } else if may_be.meets(options) {
        Verdict::Unknown
    } else {
        Verdict::NotMet
    }
}

fn of_list(question: &'static Question, stated: OptionSet, open: Option<Missing>, options: OptionSet) -> Verdict {
    let may_be = |place| question.choice(place).is_some_and(|choice| choice.may_be.meets(options));
    if stated.meets(options) {
        Verdict::Met
    } else if open.is_some() || stated.places().any(may_be) {
        Verdict::Unknown
    } else {
        Verdict::NotMet
    }
}

fn of_entries(entries: &[Entry], open: Option<Missing>, classes: ClassSet) -> Verdict {
    let surely = |entry: &Entry| {
        !entry.candidates.is_empty() && entry.candidates.iter().all(|candidate| candidate.meets(classes))
    };
    let perhaps = |entry: &Entry| {
        entry.candidates.is_empty() || entry.candidates.iter().any(|candidate| candidate.meets(classes))
    };
    if entries.iter().any(surely) {
        Verdict::Met
    } else if open.is_some() || entries.iter().any(perhaps) {
        Verdict::Unknown
    } else {
        Verdict::NotMet
    }
}

fn opposite(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::Met => Verdict::NotMet,
        Verdict::Unknown => Verdict::Unknown,
        Verdict::NotMet => Verdict::Met,
    }
}

fn of_interval(interval: Interval, test: &Test) -> Verdict {
    let Interval { low, high, .. } = interval;
    match test {
        Test::AtLeast(limit) => of_ends(limit.value <= low, high < limit.value),
        Test::Above(limit) => of_ends(limit.value < low, high <= limit.value),
        Test::Below(limit) => of_ends(high < limit.value, limit.value <= low),
        Test::Within(limit) => of_ends(high <= limit.value, limit.value < low),
        _ => Verdict::Unknown,
    }
}

fn of_ends(all: bool, none: bool) -> Verdict {
    match (all, none) {
        (true, _) => Verdict::Met,
        (false, true) => Verdict::NotMet,
        (false, false) => Verdict::Unknown,
    }
}
