//! Evaluation: a condition over a situation gives a verdict, for any input.
//! It never reads a missing answer as a value.
//! Read next: `open.rs`, then `trace.rs`.

use super::condition::{Condition, Leaf, Subject, Test};
use super::derived::{Derived, Input, Interval};
use super::open::is_reassured;
use super::situation::{Situation, State};
use super::threshold::Numbers;
use super::verdict::Verdict;
use crate::intake::{
    ClassSet, Entry, Kind, Missing, Often, OptionSet, Question, Risk, Values, adequate, adequate_or_not_known,
    taken_now,
};

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
        Subject::Derived(derived) => of_derived(derived, &leaf.test, situation, &|input| read_input(input, situation)),
    };
    if verdict == Verdict::Unknown && situation.reassures() && is_reassured(leaf, situation) {
        Verdict::NotMet
    } else {
        verdict
    }
}

pub(super) fn of_question(question: &'static Question, test: &Test, situation: &Situation<'_>) -> Verdict {
    let Some(place) = situation.frame().place(question.id) else {
        return Verdict::Unknown;
    };
    match situation.values(place) {
        Some((values, stale)) => {
            let verdict = of_values(question, values, test, situation);
            if stale { verdict.of_stale() } else { verdict }
        }
        None if situation.state(place) == State::NotAsked => Verdict::NotMet,
        None => Verdict::Unknown,
    }
}

/// The verdict of a test of a calculated value, from what `read` gives of each question.
pub(super) fn of_derived<'a>(
    derived: &Derived,
    test: &Test,
    situation: &Situation<'_>,
    read: &dyn Fn(&'static Question) -> Input<'a>,
) -> Verdict {
    let (numbers, today) = (situation.frame().numbers(), situation.today());
    let Some(interval) = derived.calculate_with(numbers, today, read) else {
        return Verdict::NotMet;
    };
    let verdict = of_interval(interval, test, numbers);
    if !interval.stale {
        return verdict;
    }
    // A stale input settles no more as "not" than a missing one does.
    let without_stale = |input| match read(input) {
        Input::Value { stale: true, .. } | Input::Courses { stale: true, .. } | Input::Entries { stale: true, .. } => {
            Input::Missing
        }
        input => input,
    };
    match derived.calculate_with(numbers, today, &without_stale) {
        Some(interval) if !interval.stale => verdict.max(of_interval(interval, test, numbers)),
        _ => verdict.of_stale(),
    }
}

/// The interval of a calculated value over a situation; nothing when it is not asked for.
#[must_use]
pub fn interval(derived: &Derived, situation: &Situation<'_>) -> Option<Interval> {
    derived.calculate_with(situation.frame().numbers(), situation.today(), &|input| read_input(input, situation))
}

/// What a calculated value sees of a question.
pub(super) fn read_input<'a>(input: &'static Question, situation: &Situation<'a>) -> Input<'a> {
    let Some(place) = situation.frame().place(input.id) else {
        return Input::Missing;
    };
    match (situation.values(place), situation.state(place)) {
        (Some((Values::Interval { low, high }, stale)), _) => Input::Value { low: *low, high: *high, stale },
        (Some((Values::Yes, stale)), _) => points(input.risk != Risk::Down, stale),
        (Some((Values::No, stale)), _) => points(input.risk == Risk::Down, stale),
        (Some((Values::Trials { table, trials, open }, stale)), _) => Input::Courses {
            adequate: adequate(trials, table),
            not_known: adequate_or_not_known(trials, table),
            now: taken_now(trials),
            open: open.is_some(),
            stale,
        },
        (Some((Values::Entries { entries, open }, stale)), _) => {
            Input::Entries { entries, open: open.is_some(), stale }
        }
        (_, State::NotAsked) => Input::NotAsked,
        _ => Input::Missing,
    }
}

/// One point for the riskier of yes and no.
fn points(riskier: bool, stale: bool) -> Input<'static> {
    let point = i64::from(riskier);
    Input::Value { low: point, high: point, stale }
}

fn of_values(question: &'static Question, values: &Values, test: &Test, situation: &Situation<'_>) -> Verdict {
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
        (Values::Entries { entries, open }, Test::RegularlyInClass(classes)) => {
            of_regular_entries(entries, *open, **classes)
        }
        (Values::Interval { low, high }, test) => {
            let (low, high) = match question.kind {
                Kind::Date => (situation.today().saturating_sub(*high), situation.today().saturating_sub(*low)),
                _ => (*low, *high),
            };
            of_interval(Interval { low, high, stale: false }, test, situation.frame().numbers())
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
    let met = entries.iter().any(|entry| entry.is_surely_in(classes));
    let possible = open.is_some() || entries.iter().any(|entry| entry.is_perhaps_in(classes));
    of_ends(met, !possible)
}

fn of_regular_entries(entries: &[Entry], open: Option<Missing>, classes: ClassSet) -> Verdict {
    let met = entries.iter().any(|entry| entry.often == Often::Regular && entry.is_surely_in(classes));
    let perhaps = |entry: &Entry| entry.often != Often::Occasional && entry.is_perhaps_in(classes);
    of_ends(met, open.is_none() && !entries.iter().any(perhaps))
}

fn opposite(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::Met => Verdict::NotMet,
        Verdict::Unknown => Verdict::Unknown,
        Verdict::NotMet => Verdict::Met,
    }
}

fn of_interval(interval: Interval, test: &Test, numbers: &Numbers) -> Verdict {
    let Interval { low, high, .. } = interval;
    let Some(limit) = test.threshold().map(|threshold| numbers.of(threshold)) else {
        return Verdict::Unknown;
    };
    match test {
        Test::AtLeast(_) => of_ends(limit <= low, high < limit),
        Test::Above(_) => of_ends(limit < low, high <= limit),
        Test::Below(_) => of_ends(high < limit, limit <= low),
        Test::Within(_) => of_ends(high <= limit, limit < low),
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

#[cfg(test)]
mod tests {
    use super::Verdict::{Met, NotMet, Unknown};
    use crate::intake::{ClassSet, Missing, OptionSet, Values};
    use crate::logic::fixture::{
        DAY, DOWN, FIVE_DAYS, FOLLOW_UP, Items, KIND, Kinds, LIST, MEDICINES, NUMBER, OTHER, OVER_SEVEN, READING,
        SEVEN, SUM, TODAY, UP, WHEN, medicine, number, silent,
    };
    use crate::logic::{Condition, Limit, Points};

    static ONE: ClassSet = ClassSet::of(1);

    fn list(stated: &[u8], open: Option<Missing>) -> Values {
        Values::List { stated: stated.iter().fold(OptionSet::EMPTY, |set, place| set.with(*place)), open }
    }

    fn entries(candidates: &[&[u16]], open: Option<Missing>) -> Values {
        Values::Entries { entries: candidates.iter().map(|classes| medicine(classes)).collect(), open }
    }

    #[test]
    fn a_word_is_itself_and_not_the_other() {
        for (condition, yes, no) in [(UP.is_yes(), Met, NotMet), (UP.is_no(), NotMet, Met)] {
            assert_eq!(silent().with(&UP.0, Values::Yes).verdict(&condition), yes);
            assert_eq!(silent().with(&UP.0, Values::No).verdict(&condition), no);
            assert_eq!(silent().verdict(&condition), Unknown);
        }
    }

    #[test]
    fn an_option_is_itself_and_perhaps_what_it_may_be() {
        let table = [(0, NotMet), (1, Unknown), (2, Met)];
        for (place, expected) in table {
            let answered = silent().with(&KIND.question, Values::Choice(place));
            assert_eq!(answered.verdict(&KIND.is(Kinds::WORST)), expected, "option {place}");
        }
        let not_known = silent().with(&KIND.question, Values::Choice(1));
        assert_eq!(not_known.verdict(&KIND.is(Kinds::NOT_KNOWN)), Met);
    }

    #[test]
    fn a_list_settles_what_is_in_it_and_only_closed_what_is_not() {
        let open = Some(Missing::Unsure);
        let table = [
            (list(&[], None), NotMet),
            (list(&[0], None), Met),
            (list(&[0], open), Met),
            (list(&[1], None), NotMet),
            (list(&[1], open), Unknown),
            (list(&[2], None), Unknown),
            (list(&[0, 2], None), Met),
        ];
        for (values, expected) in table {
            let verdict = silent().with(&LIST.question, values.clone()).verdict(&LIST.includes(Items::RAISES));
            assert_eq!(verdict, expected, "{values:?}");
        }
        let none_lowers = LIST.includes_none_of(&[Items::LOWERS]);
        for (values, expected) in [
            (list(&[], None), Met),
            (list(&[0], open), Unknown),
            (list(&[1], open), NotMet),
            (list(&[1], None), NotMet),
        ] {
            assert_eq!(silent().with(&LIST.question, values.clone()).verdict(&none_lowers), expected, "{values:?}");
        }
    }

    #[test]
    fn a_medicine_is_in_a_class_only_in_every_reading() {
        let open = Some(Missing::NotAnswered);
        let none: &[&[u16]] = &[];
        let table = [
            (none, None, NotMet),
            (&[], open, Unknown),
            (&[&[1]], open, Met),
            (&[&[1, 2]], None, Unknown),
            (&[&[2, 3]], None, NotMet),
            (&[&[]], None, Unknown),
            (&[&[2], &[1]], None, Met),
        ];
        for (candidates, open, expected) in table {
            let given = silent().with(&MEDICINES.0, entries(candidates, open));
            assert_eq!(given.verdict(&MEDICINES.in_class(&ONE)), expected, "{candidates:?}");
            let opposite = match expected {
                Met => NotMet,
                NotMet => Met,
                Unknown => Unknown,
            };
            assert_eq!(given.verdict(&MEDICINES.not_in_class(&ONE)), opposite, "{candidates:?}");
        }
    }

    #[test]
    fn an_interval_is_compared_at_both_ends() {
        static BELOW: Condition = NUMBER.below(&OVER_SEVEN);
        let table = [
            ((6, 6), NotMet, NotMet, Met),
            ((7, 7), Met, NotMet, NotMet),
            ((8, 8), Met, Met, NotMet),
            ((6, 7), Unknown, NotMet, Unknown),
            ((7, 8), Met, Unknown, NotMet),
            ((0, 10), Unknown, Unknown, Unknown),
        ];
        for ((low, high), at_least, above, below) in table {
            let given = silent().with(&NUMBER.question, Values::Interval { low, high });
            assert_eq!(given.verdict(&NUMBER.at_least(&SEVEN)), at_least, "{low} to {high}");
            assert_eq!(given.verdict(&NUMBER.above(&OVER_SEVEN)), above, "{low} to {high}");
            assert_eq!(given.verdict(&BELOW), below, "{low} to {high}");
        }
    }

    #[test]
    fn the_last_day_of_a_window_is_inside() {
        for (ago, expected) in [(5, Met), (6, NotMet), (0, Met)] {
            assert_eq!(silent().with(&WHEN.0, number(ago)).verdict(&WHEN.within(&FIVE_DAYS)), expected);
            assert_eq!(silent().with(&DAY.0, number(TODAY - ago)).verdict(&DAY.within(&FIVE_DAYS)), expected);
        }
        let month = Values::Interval { low: TODAY - 30, high: TODAY };
        assert_eq!(silent().with(&DAY.0, month).verdict(&DAY.within(&FIVE_DAYS)), Unknown);
    }

    #[test]
    fn staleness_turns_not_met_into_unknown_and_met_into_nothing() {
        let stale = |value: i64| silent().with(&NUMBER.question, number(value)).stale(&NUMBER.question);
        assert_eq!(stale(7).verdict(&NUMBER.at_least(&SEVEN)), Met);
        assert_eq!(stale(6).verdict(&NUMBER.at_least(&SEVEN)), Unknown);
        assert_eq!(silent().with(&DOWN.0, Values::Yes).stale(&DOWN.0).verdict(&DOWN.is_no()), Unknown);
    }

    #[test]
    fn a_closed_gate_speaks_only_for_a_question_without_a_value() {
        let closed = || silent().with(&UP.0, Values::No);
        assert_eq!(closed().verdict(&FOLLOW_UP.is_yes()), NotMet);
        assert_eq!(closed().with(&FOLLOW_UP.0, Values::Yes).verdict(&FOLLOW_UP.is_yes()), Met);
        assert_eq!(closed().missing(&FOLLOW_UP.0, Missing::Declined).verdict(&FOLLOW_UP.is_yes()), NotMet);
        assert_eq!(closed().missing(&FOLLOW_UP.0, Missing::Unreadable).verdict(&FOLLOW_UP.is_yes()), Unknown);
        assert_eq!(silent().verdict(&FOLLOW_UP.is_yes()), Unknown);
    }

    #[test]
    fn a_reading_needs_its_day() {
        static HIGH: Condition = READING.at_least(&SEVEN);
        let read = |value: i64| silent().with(&NUMBER.question, number(value));
        assert_eq!(silent().verdict(&HIGH), Unknown);
        for (days, low, high) in [(None, Unknown, Met), (Some(5), NotMet, Met), (Some(6), Unknown, Met)] {
            let dated = |value: i64| match days {
                Some(days) => read(value).with(&DAY.0, number(TODAY - days)),
                None => read(value),
            };
            assert_eq!((dated(6).verdict(&HIGH), dated(7).verdict(&HIGH)), (low, high), "{days:?}");
        }
        let some_month = Values::Interval { low: TODAY - 6, high: TODAY };
        assert_eq!(read(6).with(&DAY.0, some_month).verdict(&HIGH), Unknown);
    }

    #[test]
    fn a_sum_is_settled_when_every_completion_agrees() {
        static HIGH: Condition = SUM.at_least(&SEVEN);
        static HIGHEST: Limit<Points> = crate::logic::Limit::new(
            "highest",
            "highest",
            17,
            crate::logic::Boundary::Including,
            (17, 17),
            crate::logic::ChangedBy::Nobody,
            &["practice"],
        );
        static VERY_HIGH: Condition = SUM.at_least(&HIGHEST);
        let one = |value: i64| silent().with(&NUMBER.question, number(value));
        assert_eq!((one(7).verdict(&HIGH), one(6).verdict(&HIGH)), (Met, Unknown));
        assert_eq!((one(6).verdict(&VERY_HIGH), one(7).verdict(&VERY_HIGH)), (NotMet, Unknown));
        let both = one(3).with(&OTHER.question, number(3));
        assert_eq!(both.verdict(&HIGH), NotMet);
        // A stale item settles no more than a missing one, and no less.
        let stale = one(3).with(&OTHER.question, number(3)).stale(&OTHER.question);
        assert_eq!((stale.verdict(&HIGH), stale.verdict(&VERY_HIGH)), (Unknown, NotMet));
    }
}
