//! Checks of one leaf: its direction against the order of risk, and its threshold against the domain.
//! It never trusts that a test which compiles is also monotone.
//! Read next: `rules.rs`.

use super::{PackError, is_empty};
use crate::intake::{ClassSet, Domain, Kind, OptionRisk, OptionSet, Question, Risk};
use crate::logic::{Derived, DerivedKind, Leaf, Subject, Test, Threshold, Verdict};
use crate::medicines::UNORDERED;

pub(super) fn check(name: &str, leaf: &Leaf, errors: &mut Vec<PackError>) {
    let fits = match leaf.subject {
        Subject::Question(question) => question_fits(question, &leaf.test),
        Subject::Derived(Derived { kind: DerivedKind::BodyMass { .. }, .. }) if matches!(leaf.test, Test::Above(_)) => {
            false
        }
        Subject::Derived(derived) => number_fits(derived.risk, &leaf.test),
    };
    if !fits {
        errors.push(PackError::Direction(name.to_owned(), leaf.subject.id()));
    }
    let domain = match leaf.subject {
        Subject::Question(question) => question.domain(),
        Subject::Derived(derived) => derived.domain,
    };
    if let Some(threshold) = leaf.test.threshold()
        && touches(&leaf.test, threshold, domain)
    {
        errors.push(PackError::Range(name.to_owned(), threshold.id, leaf.subject.id()));
    }
}

fn question_fits(question: &Question, test: &Test) -> bool {
    match (&question.kind, test) {
        (Kind::YesNo, Test::IsYes) => matches!(question.risk, Risk::Up | Risk::Unordered(_)),
        (Kind::YesNo, Test::IsNo) => matches!(question.risk, Risk::Down | Risk::Unordered(_)),
        (Kind::OneOf(_), Test::IsAnyOf(options)) => !is_empty(*options) && rises_with_rank(question, *options),
        (Kind::AnyOf(_), Test::IncludesAnyOf(options)) => {
            !is_empty(*options) && all(question, *options, |risk| risk != OptionRisk::Lowers)
        }
        (Kind::AnyOf(_), Test::IncludesNoneOf(options)) => {
            !is_empty(*options) && all(question, *options, |risk| !matches!(risk, OptionRisk::Rank(_)))
        }
        (Kind::Number(..), test) => number_fits(question.risk, test),
        (Kind::When(_), Test::Within(_)) => question.risk == Risk::Up,
        (Kind::Date, Test::Within(_)) => matches!(question.risk, Risk::Unordered(_)),
        (Kind::Medicines, Test::InClass(classes) | Test::RegularlyInClass(classes)) => **classes != ClassSet::EMPTY,
        // Naming a medicine ends the verdict: only for classes whose presence has no order of risk.
        (Kind::Medicines, Test::NotInClass(classes)) => {
            **classes != ClassSet::EMPTY && classes.places().all(|place| UNORDERED.meets(ClassSet::of(place)))
        }
        _ => false,
    }
}

fn all(question: &Question, options: OptionSet, fits: impl Fn(OptionRisk) -> bool) -> bool {
    options.places().all(|place| question.choice(place).is_some_and(|choice| fits(choice.risk)))
}

/// Whether the verdict of an `is_any_of` never falls from one option to a riskier one.
fn rises_with_rank(question: &Question, options: OptionSet) -> bool {
    let judged: Vec<(Option<u8>, Verdict)> = question
        .choices()
        .iter()
        .zip(0u8..)
        .map(|(choice, place)| {
            let rank = match choice.risk {
                OptionRisk::Rank(rank) => Some(rank),
                OptionRisk::Lowers | OptionRisk::Unordered => None,
            };
            (rank, verdict_of(options, place, choice.may_be))
        })
        .collect();
    judged.iter().all(|(rank, verdict)| {
        rank.is_none() || judged.iter().all(|(other, higher)| *other < *rank || other.is_none() || verdict <= higher)
    })
}

fn verdict_of(options: OptionSet, place: u8, may_be: OptionSet) -> Verdict {
    match (options.holds(place), may_be.meets(options)) {
        (true, _) => Verdict::Met,
        (false, true) => Verdict::Unknown,
        (false, false) => Verdict::NotMet,
    }
}

fn number_fits(risk: Risk, test: &Test) -> bool {
    match (risk, test) {
        (Risk::Up, Test::AtLeast(_) | Test::Above(_)) | (Risk::Down, Test::Below(_)) | (Risk::Unordered(_), _) => true,
        (Risk::Outside { high, .. }, Test::AtLeast(limit) | Test::Above(limit)) => high <= limit.safe.0,
        (Risk::Outside { low, .. }, Test::Below(limit)) => limit.safe.1 <= low,
        _ => false,
    }
}

/// Whether some value in the safe range would let the whole domain, or none of it, meet the test.
fn touches(test: &Test, threshold: &Threshold, domain: Domain) -> bool {
    let (lowest, highest) = threshold.safe;
    match test {
        Test::AtLeast(_) | Test::Below(_) => lowest <= domain.low || domain.high < highest,
        Test::Above(_) => lowest < domain.low || domain.high <= highest,
        Test::Within(_) => lowest < 0 || domain.high <= highest,
        _ => false,
    }
}
