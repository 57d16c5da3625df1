//! Random questions of every kind.
//! It never gives an option a `may be` that crosses its order of risk; the pack check would not notice.
//! Read next: `condition.rs`.

use super::{Tape, leak, leak_all, leak_text};
use ketamine_intake::intake::{
    Band, Choice, Domain, Kind, OptionRisk, OptionSet, Question, Risk, TrialTable, Unit, Unsure,
};
use ketamine_intake::pack::{Asked, pack};

/// Windows that bands and thresholds share, so that both sides of an edge are met.
pub(super) const WINDOWS: &[i64] = &[5, 6, 42, 43, 92];
/// Sides of the centre of numbers with two risky ends, by unit: domain, centre.
const SCALES: &[(Unit, Domain, Domain)] = &[
    (Unit::Points, Domain { low: 0, high: 3 }, Domain { low: 1, high: 2 }),
    (Unit::PerMinute, Domain { low: 0, high: 20 }, Domain { low: 8, high: 12 }),
    (Unit::MmHg, Domain { low: 40, high: 200 }, Domain { low: 80, high: 100 }),
    (Unit::TenthsOfKg, Domain { low: 300, high: 2000 }, Domain { low: 500, high: 900 }),
];

/// A question with the place as its id.
pub(super) fn random_question(place: usize, tape: &mut Tape) -> &'static Question {
    let unsure = if tape.chance(1, 5) { Unsure::AnOption } else { Unsure::Missing };
    let (kind, risk) = match tape.pick(10) {
        0 => (Kind::YesNo, Risk::Up),
        1 => (Kind::YesNo, Risk::Down),
        2 => (Kind::YesNo, Risk::Unordered("by chance")),
        3 => (Kind::OneOf(one_of(tape)), Risk::ByOption),
        4 => (Kind::AnyOf(any_of(tape)), Risk::ByOption),
        5 | 6 => number(tape),
        7 => (Kind::When(bands(tape)), Risk::Up),
        8 => (Kind::Date, Risk::Unordered("by chance")),
        _ => (Kind::Medicines, Risk::ByOption),
    };
    let unsure = if matches!(kind, Kind::OneOf(_)) { unsure } else { Unsure::Missing };
    leak(Question { id: leak_text(format!("q{place}")), name: "a question", kind, risk, unsure })
}

/// An item of a sum: points, or yes and no, of which either may be the riskier.
pub(super) fn points(place: usize, tape: &mut Tape) -> &'static Question {
    let (kind, risk) = match tape.pick(3) {
        0 => (Kind::Number(Unit::Points, Domain { low: 0, high: 3 }), Risk::Up),
        1 => (Kind::YesNo, Risk::Up),
        _ => (Kind::YesNo, Risk::Down),
    };
    leak(Question { id: leak_text(format!("q{place}")), name: "an item", kind, risk, unsure: Unsure::Missing })
}

/// A list of courses of medicines.
pub(super) fn courses(place: usize) -> &'static Question {
    let (kind, risk) = (Kind::Trials(table_of_trials()), Risk::Unordered("by chance"));
    leak(Question { id: leak_text(format!("q{place}")), name: "courses", kind, risk, unsure: Unsure::Missing })
}

/// Courses of medicines judged by the table of this release.
fn table_of_trials() -> &'static TrialTable {
    let table = |asked: &Asked| match asked.question.kind {
        Kind::Trials(table) => Some(table),
        _ => None,
    };
    pack().asked().find_map(table).unwrap()
}

/// A weight or height, which have no order: the index calculated from them has.
pub(super) fn measure(place: usize, unit: Unit, domain: Domain) -> &'static Question {
    let (kind, risk) = (Kind::Number(unit, domain), Risk::Unordered("by chance"));
    leak(Question { id: leak_text(format!("q{place}")), name: "a measure", kind, risk, unsure: Unsure::Missing })
}

/// A date, for an age or for the day of a reading.
pub(super) fn date(place: usize) -> &'static Question {
    let risk = Risk::Unordered("by chance");
    leak(Question {
        id: leak_text(format!("q{place}")),
        name: "a day",
        kind: Kind::Date,
        risk,
        unsure: Unsure::Missing,
    })
}

fn choice(place: u8, risk: OptionRisk, may_be: OptionSet) -> Choice {
    Choice { id: leak_text(format!("o{place}")), name: "an option", risk, may_be }
}

fn one_of(tape: &mut Tape) -> &'static [Choice] {
    let n = 2 + tape.pick(3) as u8;
    // WHY: were the least risky option itself a doubt, no answer would settle its question; the check does not refuse it.
    if tape.chance(1, 6) {
        return leak_all((0..n).map(|place| choice(place, OptionRisk::Unordered, OptionSet::EMPTY)).collect());
    }
    let may_be_top = 2 < n && tape.chance(1, 3);
    let mut rank = 0u8;
    let mut choices = Vec::new();
    for place in 0..n {
        let below_top = place + 2 == n;
        let may_be = if may_be_top && below_top { OptionSet::EMPTY.with(n - 1) } else { OptionSet::EMPTY };
        // Equal ranks now and then, but never beside an option that may be another.
        rank += u8::from(0 < place && (may_be_top || !tape.chance(1, 4)));
        choices.push(choice(place, OptionRisk::Rank(rank), may_be));
    }
    leak_all(choices)
}

fn any_of(tape: &mut Tape) -> &'static [Choice] {
    let n = 1 + tape.pick(4) as u8;
    let risks: Vec<OptionRisk> = (0..n)
        .map(|_| match tape.pick(6) {
            5 => OptionRisk::Unordered,
            4 | 3 => OptionRisk::Lowers,
            _ => OptionRisk::Rank(1),
        })
        .collect();
    let same = |place: u8| {
        let alike = (0..n).filter(|other| *other != place && risks[*other as usize] == risks[place as usize]);
        alike.fold(OptionSet::EMPTY, OptionSet::with)
    };
    let choices = (0..n).map(|place| {
        let risk = risks[place as usize];
        let may_be = if risk != OptionRisk::Unordered && tape.chance(1, 4) { same(place) } else { OptionSet::EMPTY };
        choice(place, risk, may_be)
    });
    leak_all(choices.collect())
}

fn number(tape: &mut Tape) -> (Kind, Risk) {
    let (unit, domain, centre) = tape.choose(SCALES);
    let outside = Risk::Outside { low: centre.low, high: centre.high };
    (Kind::Number(unit, domain), tape.choose(&[Risk::Up, Risk::Down, outside]))
}

fn bands(tape: &mut Tape) -> &'static [Band] {
    let mut edges = tape.some_of(WINDOWS);
    edges.push(36_600);
    let mut low = 0;
    let mut bands = Vec::new();
    for high in edges {
        bands.push(Band { id: leak_text(format!("to_{high}")), name: "a band", low, high });
        low = high + 1;
    }
    leak_all(bands)
}
