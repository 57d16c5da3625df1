//! Checks of emergencies: every way to meet one holds an answer that shows a safety text without the engine.
//! It never counts a missing answer as such an answer.
//! Read next: `../tables.rs`.

use super::PackError;
use crate::intake::{OptionSet, Question};
use crate::logic::{Condition, DerivedKind, Leaf, Subject, Test};
use crate::pack::{Level, Pack, Setting, Triggers};

pub(super) fn check(pack: &Pack, errors: &mut Vec<PackError>) {
    let is_emergency = |level: Option<Level>| level == Some(Level::Emergency);
    for rule in pack.rules() {
        if !Setting::ALL.iter().any(|setting| is_emergency(rule.levels.in_setting(*setting))) {
            continue;
        }
        for support in supports(&rule.when) {
            if !support.iter().any(|leaf| shows_text(pack, leaf)) {
                let subjects: Vec<&str> = support.iter().map(|leaf| leaf.subject.id()).collect();
                errors.push(PackError::NoTrigger(rule.id, subjects.join(", ")));
            }
        }
    }
}

/// The minimal sets of leaves that meet a condition.
pub(super) fn supports(condition: &Condition) -> Vec<Vec<Leaf>> {
    match condition {
        Condition::Leaf(leaf) => vec![vec![*leaf]],
        Condition::Named(criterion) => supports(&criterion.when),
        Condition::KOf { k, of } => choose(usize::from(*k), of),
    }
}

/// The minimal sets of leaves that meet `k` of the conditions.
fn choose(k: usize, of: &[Condition]) -> Vec<Vec<Leaf>> {
    let Some((first, rest)) = of.split_first() else {
        return if k == 0 { vec![Vec::new()] } else { Vec::new() };
    };
    if k == 0 {
        return vec![Vec::new()];
    }
    let mut sets = choose(k, rest);
    let with_first = choose(k.saturating_sub(1), rest);
    for support in supports(first) {
        for others in &with_first {
            sets.push(support.iter().chain(others).copied().collect());
        }
    }
    sets
}

/// Whether every answer that meets the leaf shows a safety text by itself.
fn shows_text(pack: &Pack, leaf: &Leaf) -> bool {
    let value = match leaf.subject {
        Subject::Question(question) => question,
        Subject::Derived(derived) => match derived.kind {
            DerivedKind::Dated { value, .. } => value,
            _ => return false,
        },
    };
    pack.asked()
        .filter(|asked| core::ptr::eq(asked.question, value))
        .any(|asked| covers(&asked.triggers, value, &leaf.test))
}

fn covers(triggers: &Triggers, question: &Question, test: &Test) -> bool {
    let named = |ids: &[&str]| match test {
        Test::IsYes => ids.contains(&"yes"),
        Test::IsNo => ids.contains(&"no"),
        Test::IsAnyOf(options) | Test::IncludesAnyOf(options) => all_named(question, *options, ids),
        _ => false,
    };
    match triggers {
        Triggers::None => false,
        Triggers::Emergency(ids) | Triggers::Support(ids) => named(ids),
        Triggers::Both(emergency, support) => {
            let both: Vec<&str> = emergency.iter().chain(support.iter()).copied().collect();
            named(&both)
        }
        Triggers::SupportFrom(shown_at) | Triggers::HighReading(shown_at) => match test {
            Test::AtLeast(limit) | Test::Above(limit) => shown_at.value <= limit.value,
            _ => false,
        },
    }
}

fn all_named(question: &Question, options: OptionSet, ids: &[&str]) -> bool {
    options.places().all(|place| question.choice(place).is_some_and(|choice| ids.contains(&choice.id)))
}
