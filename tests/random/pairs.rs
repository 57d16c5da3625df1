//! Pairs of numbers of a random pack that are read together.
//! It never pairs questions of different units.
//! Read next: `pack.rs`.

use ketamine_intake::intake::{Kind, Measures, Question, Unit};
use ketamine_intake::logic::{Derived, DerivedKind};

/// The first two pressures as top and bottom number.
pub(super) fn pressures(questions: &[&'static Question]) -> Vec<(&'static Question, &'static Question)> {
    let mut numbers = questions.iter().filter(|question| matches!(question.kind, Kind::Number(Unit::MmHg, _)));
    numbers.next().zip(numbers.next()).map(|(top, bottom)| (*top, *bottom)).into_iter().collect()
}

/// The weight and height behind an index; a withdrawn answer may still give an impossible one.
pub(super) fn measures(derived: &Derived) -> Option<Measures> {
    match derived.kind {
        DerivedKind::BodyMass { weight, height } => Some(Measures { weight, height, possible: derived.domain }),
        _ => None,
    }
}
