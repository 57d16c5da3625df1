//! Check of reach: every rule can be met by answers that fit together and that the form asks for.
//! It never counts an answer under a closed gate, although such an answer would be read.
//! Read next: `ladders.rs`.

use super::PackError;
use super::supports::supports;
use crate::intake::{Kind, OptionSet};
use crate::logic::{Leaf, Subject, Test};
use crate::pack::{Asked, Pack, Setting};

pub(super) fn check(pack: &Pack, errors: &mut Vec<PackError>) {
    for rule in pack.rules() {
        for setting in Setting::ALL.iter().filter(|setting| rule.levels.in_setting(**setting).is_some()) {
            let form: Vec<&'static Asked> = pack.asked().filter(|asked| asked.settings.contains(setting)).collect();
            if !supports(&rule.when).into_iter().any(|leaves| is_asked_for(&form, leaves, Vec::new())) {
                errors.push(PackError::OutOfReach(rule.id, setting.id()));
            }
        }
    }
}

/// Whether the leaves fit together, and with them some way to open the gates of the questions that they read.
fn is_asked_for(form: &[&'static Asked], leaves: Vec<Leaf>, mut opened: Vec<&'static str>) -> bool {
    if !fit(&leaves) {
        return false;
    }
    let inputs = leaves.iter().flat_map(|leaf| leaf.subject.inputs());
    let Some(question) = inputs.into_iter().find(|question| !opened.contains(&question.id)) else {
        return true;
    };
    let Some(asked) = form.iter().find(|asked| core::ptr::eq(asked.question, question)) else {
        return false;
    };
    opened.push(question.id);
    let Some(gate) = asked.asked_when else {
        return is_asked_for(form, leaves, opened);
    };
    supports(&gate).into_iter().any(|more| {
        let all: Vec<Leaf> = leaves.iter().copied().chain(more).collect();
        is_asked_for(form, all, opened.clone())
    })
}

/// Whether one answer to each question meets all leaves that read it.
fn fit(leaves: &[Leaf]) -> bool {
    leaves.iter().all(|leaf| {
        let same: Vec<&Leaf> = leaves.iter().filter(|other| other.subject.id() == leaf.subject.id()).collect();
        fit_one(&leaf.subject, &same)
    })
}

fn fit_one(subject: &Subject, leaves: &[&Leaf]) -> bool {
    let has = |wanted: &str| leaves.iter().any(|leaf| leaf.test.operator() == wanted);
    match subject {
        Subject::Question(question) => match question.kind {
            Kind::YesNo => !(has("is_yes") && has("is_no")),
            Kind::OneOf(_) => common_options(leaves) != OptionSet::EMPTY,
            Kind::AnyOf(_) => some_option_each(leaves),
            Kind::Number(_, domain) => common_numbers(leaves, (domain.low, domain.high)),
            Kind::When(_) | Kind::Date | Kind::Medicines | Kind::Trials(_) | Kind::Text => true,
        },
        Subject::Derived(derived) => common_numbers(leaves, (derived.domain.low, derived.domain.high)),
    }
}

/// The options that every leaf on a single choice accepts.
fn common_options(leaves: &[&Leaf]) -> OptionSet {
    leaves.iter().fold(OptionSet(u64::MAX), |left, leaf| match leaf.test {
        Test::IsAnyOf(options) => OptionSet(left.0 & options.0),
        _ => left,
    })
}

/// Whether every leaf that asks for an option of a list still finds one among those that no other leaf excludes.
fn some_option_each(leaves: &[&Leaf]) -> bool {
    let excluded = leaves.iter().fold(OptionSet::EMPTY, |left, leaf| match leaf.test {
        Test::IncludesNoneOf(options) => left.union(options),
        _ => left,
    });
    leaves.iter().all(|leaf| match leaf.test {
        Test::IncludesAnyOf(options) => options.0 & !excluded.0 != 0,
        _ => true,
    })
}

/// Whether some number of the domain meets every leaf.
fn common_numbers(leaves: &[&Leaf], domain: (i64, i64)) -> bool {
    let (low, high) = leaves.iter().fold(domain, |(low, high), leaf| match leaf.test {
        Test::AtLeast(limit) => (low.max(limit.value), high),
        Test::Above(limit) => (low.max(limit.value.saturating_add(1)), high),
        Test::Below(limit) => (low, high.min(limit.value.saturating_sub(1))),
        _ => (low, high),
    });
    low <= high
}
