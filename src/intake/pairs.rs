//! Answers that are read in pairs: blood pressure, and weight with height.
//! It never decides which of the two is wrong: both become unreadable, and the patient is asked again.
//! Read next: `problem.rs`.

use super::answer::{Answer, Missing, Values};
use super::problem::{Code, Problem};
use super::question::{Domain, Kind, Question};
use super::read::{Intake, Tables};
use super::words::number_words;

/// A weight and a height whose index must be a possible one.
#[derive(Debug, Clone, Copy)]
pub struct Measures {
    /// Weight, tenths of a kilogram.
    pub weight: &'static Question,
    /// Height, millimetres.
    pub height: &'static Question,
    /// The indexes that are possible, tenths of kg/m², both ends included.
    pub possible: Domain,
}

/// Body mass index in tenths of kg/m², rounded down, from tenths of a kilogram and millimetres.
#[must_use]
pub const fn body_mass(weight: i64, height: i64) -> i64 {
    let square = height.saturating_mul(height);
    weight.saturating_mul(1_000_000).div_euclid(if square < 1 { 1 } else { square })
}

/// A top number that is not above the bottom number is no reading.
pub(super) fn refuse_swapped_pressures(tables: &Tables, intake: &mut Intake) {
    for (top, bottom) in tables.pressures {
        let Some((top_value, bottom_value)) = both(tables, intake, (top, bottom)) else {
            continue;
        };
        if bottom_value < top_value {
            continue;
        }
        let given = format!("{top_value}/{bottom_value}");
        let suggestion = (top_value < bottom_value).then(|| format!("{bottom_value}/{top_value}"));
        let expected = "a top number above the bottom number";
        refuse(intake, Code::BloodPressureSwapped, top, expected.to_owned(), given, suggestion);
        make_unreadable(tables, intake, [(*top, top_value.to_string()), (*bottom, bottom_value.to_string())]);
    }
}

/// A weight that nobody of that height can have is a slip in one of the two.
pub(super) fn refuse_impossible_measures(tables: &Tables, intake: &mut Intake) {
    for measures in tables.measures {
        let Measures { weight, height, possible } = measures;
        let Some((heavy, tall)) = both(tables, intake, (weight, height)) else {
            continue;
        };
        let index = body_mass(heavy, tall);
        if possible.low <= index && index <= possible.high {
            continue;
        }
        let (low, high) = (tenths(possible.low), tenths(possible.high));
        let expected = format!("a weight and a height that give an index from {low} to {high}");
        let (said, measured) = (in_words(weight, heavy), in_words(height, tall));
        let given = format!("{said} at {measured}: an index of {}", tenths(index));
        let suggestion = meant(measures, heavy, tall);
        refuse(intake, Code::BodyMassImpossible, weight, expected, given, suggestion);
        make_unreadable(tables, intake, [(*weight, said), (*height, measured)]);
    }
}

/// Both numbers of a pair, when both were given as one number.
fn both(tables: &Tables, intake: &Intake, pair: (&Question, &Question)) -> Option<(i64, i64)> {
    let single = |question: &Question| match intake.answers.get(tables.place(question.id)?)?.values()? {
        Values::Interval { low, .. } => Some(*low),
        _ => None,
    };
    Some((single(pair.0)?, single(pair.1)?))
}

fn refuse(
    intake: &mut Intake,
    code: Code,
    question: &Question,
    expected: String,
    given: String,
    suggestion: Option<String>,
) {
    let path = format!("answers.{}", question.id);
    intake.problems.push(Problem::new(code, path, expected, Some(given)).suggesting(suggestion));
}

fn make_unreadable(tables: &Tables, intake: &mut Intake, pair: [(&Question, String); 2]) {
    for (question, typed) in pair {
        let place = tables.place(question.id);
        if let Some(answer) = place.and_then(|place| intake.answers.get_mut(place)) {
            *answer = Answer { reply: Err(Missing::Unreadable), typed: Some(typed), stale: false };
        }
    }
}

/// What the two numbers may have meant: pounds, or each in the place of the other.
fn meant(measures: &Measures, heavy: i64, tall: i64) -> Option<String> {
    let possible = |weight: i64, height: i64| {
        let index = body_mass(weight, height);
        measures.possible.low <= index
            && index <= measures.possible.high
            && holds(measures.weight, weight)
            && holds(measures.height, height)
    };
    // WHY: a pound is 0.45359237 kg; to a tenth of a kilogram four digits of it are enough.
    let pounds = heavy.saturating_mul(4_536).div_euclid(10_000);
    if measures.possible.high < body_mass(heavy, tall) && possible(pounds, tall) {
        let pounds = tenths(heavy);
        return Some(format!("{} {} lb", measures.weight.id, pounds.strip_suffix(".0").unwrap_or(&pounds)));
    }
    // A length in centimetres and a weight in kilograms that changed places: both are tenths of what is stored.
    let (weight, height) = (measures.weight, measures.height);
    possible(tall, heavy)
        .then(|| format!("{} {}, {} {}", weight.id, in_words(weight, tall), height.id, in_words(height, heavy)))
}

fn holds(question: &Question, value: i64) -> bool {
    let domain = question.domain();
    domain.low <= value && value <= domain.high
}

fn in_words(question: &Question, value: i64) -> String {
    match question.kind {
        Kind::Number(unit, _) => number_words(unit, value, value),
        _ => value.to_string(),
    }
}

fn tenths(value: i64) -> String {
    format!("{}.{}", value.div_euclid(10), value.rem_euclid(10))
}
