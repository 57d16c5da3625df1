//! Check of ladders: where two rules differ only in their numbers, the graver one asks for the graver number.
//! It never lets two steps of a ladder cross, wherever a program moves them inside their safe ranges.
//! Read next: `supports.rs`.

use super::PackError;
use super::rules::signature;
use crate::logic::{Condition, Leaf, Test, Threshold};
use crate::pack::{Pack, Rule, Setting};

pub(super) fn check(pack: &Pack, errors: &mut Vec<PackError>) {
    let rules: Vec<(&'static Rule, Vec<Leaf>)> = pack.rules().map(|rule| (rule, leaves(&rule.when))).collect();
    for (graver, upper) in &rules {
        for (milder, lower) in &rules {
            if is_graver(graver, milder) && same_shape(&graver.when, &milder.when) && !in_order(upper, lower) {
                errors.push(PackError::Ladder(milder.id, graver.id));
            }
        }
    }
}

/// Whether the first rule is graver than the second in some setting, and lower in none.
fn is_graver(graver: &Rule, milder: &Rule) -> bool {
    let pair = |setting: &Setting| (milder.levels.in_setting(*setting), graver.levels.in_setting(*setting));
    let mut shared = Setting::ALL.iter().map(pair).filter(|(low, high)| low.is_some() && high.is_some());
    let overlap = graver.levels.overlap(&milder.levels);
    overlap && shared.clone().any(|(low, high)| low < high) && shared.all(|(low, high)| low <= high)
}

/// Whether two conditions are equal but for the numbers they compare with.
fn same_shape(left: &Condition, right: &Condition) -> bool {
    match (left, right) {
        (Condition::Named(named), other) | (other, Condition::Named(named)) => same_shape(&named.when, other),
        (Condition::KOf { k, of }, Condition::KOf { k: other_k, of: other }) => {
            k == other_k && of.len() == other.len() && of.iter().zip(*other).all(|(one, two)| same_shape(one, two))
        }
        (Condition::Leaf(one), Condition::Leaf(two)) => {
            let same = one.subject.id() == two.subject.id() && one.test.operator() == two.test.operator();
            same && (one.test.threshold().is_some() || signature(left) == signature(right))
        }
        _ => false,
    }
}

fn leaves(condition: &Condition) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    condition.each_leaf(&mut |leaf| leaves.push(*leaf));
    leaves
}

fn in_order(upper: &[Leaf], lower: &[Leaf]) -> bool {
    upper.iter().zip(lower).all(|(high, low)| match (high.test, low.test) {
        (Test::AtLeast(high) | Test::Above(high), Test::AtLeast(low) | Test::Above(low)) => stands_over(high, low),
        // Smaller is graver: a lower number, or a more recent day.
        (Test::Below(high) | Test::Within(high), Test::Below(low) | Test::Within(low)) => stands_over(low, high),
        _ => true,
    })
}

/// Whether one number is not under the other, over the whole safe ranges of both.
fn stands_over(high: &Threshold, low: &Threshold) -> bool {
    low.value <= high.value && low.safe.1 <= high.safe.0
}
