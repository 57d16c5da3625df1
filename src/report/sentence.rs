//! Sentences rendered from the tree that runs.
//! It never says anything that is not in the tree.
//! Read next: `catalogue.rs`.

use crate::intake::{ClassSet, Domain, OptionSet, Question, Unit};
use crate::logic::{Boundary, Condition, Leaf, Subject, Test, Threshold};
use crate::medicines::class_ids;

/// A condition in one sentence part, as a clinician says it.
#[must_use]
pub fn sentence(condition: &Condition) -> String {
    match condition {
        Condition::Leaf(leaf) => leaf_text(leaf),
        Condition::Named(criterion) => criterion.name.to_owned(),
        Condition::KOf { k, of } => {
            let parts: Vec<String> = of.iter().map(part).collect();
            match (usize::from(*k), of.len()) {
                (k, n) if k == n => parts.join(", and "),
                (1, _) => parts.join(", or "),
                (k, _) => format!("at least {k} of: {}", parts.join("; ")),
            }
        }
    }
}

/// A child of a list, in brackets when it is a list itself or reads like one.
fn part(condition: &Condition) -> String {
    let text = sentence(condition);
    let lists_parts = matches!(condition, Condition::KOf { of, .. } if 1 < of.len());
    if lists_parts || text.contains("; ") || text.contains(", or ") { format!("({text})") } else { text }
}

/// The words before a list of conditions.
#[must_use]
pub(crate) fn list_head(k: usize, n: usize) -> String {
    match (k, n) {
        (k, n) if k == n => "all of these hold".to_owned(),
        (1, _) => "any of these holds".to_owned(),
        (k, _) => format!("at least {k} of these hold"),
    }
}

/// A leaf, as a clinician says it.
#[must_use]
pub(crate) fn leaf_text(leaf: &Leaf) -> String {
    let name = match leaf.subject {
        Subject::Question(question) => question.name,
        Subject::Derived(derived) => derived.name,
    };
    match (leaf.test, leaf.subject) {
        (Test::IsNo, _) => format!("\"{name}\" is answered with no"),
        (Test::IsAnyOf(options), Subject::Question(question)) => {
            format!("{name}: {}", named(question, options))
        }
        (Test::IncludesAnyOf(options), Subject::Question(question)) => named(question, options),
        (Test::IncludesNoneOf(options), Subject::Question(question)) => {
            format!("\"{name}\" is answered in full, without {}", named(question, options))
        }
        (Test::AtLeast(limit), _) => format!("{name} is {} or more", amount(limit)),
        (Test::Above(limit), _) => format!("{name} is above {}", amount(limit)),
        (Test::Below(limit), _) => format!("{name} is below {}", amount(limit)),
        (Test::Within(limit), _) => format!("{name} was within the last {}", span_of_time(limit)),
        (Test::InClass(classes), _) => format!("{name}: {}", any_class(*classes)),
        (Test::NotInClass(classes), _) => format!("{name}: complete, without {}", any_class(*classes)),
        (Test::RegularlyInClass(classes), _) => format!("{name}, taken on most days: {}", any_class(*classes)),
        // What is answered with yes is stated by the name itself.
        (Test::IsYes | Test::IsAnyOf(_) | Test::IncludesAnyOf(_) | Test::IncludesNoneOf(_), _) => name.to_owned(),
    }
}

/// The classes as words; a group of medicines reads like a class.
fn any_class(classes: ClassSet) -> String {
    let names: Vec<String> = class_ids(classes).into_iter().map(|id| id.replace('_', " ")).collect();
    names.join(" or ")
}

/// The options by name; those that hold a comma or an "or" of their own are kept apart by semicolons.
fn named(question: &Question, options: OptionSet) -> String {
    let names: Vec<&str> =
        options.places().filter_map(|place| question.choice(place)).map(|choice| choice.name).collect();
    let has_list_inside = names.iter().any(|name| name.contains(',') || name.contains(" or "));
    let (comma, or) = if has_list_inside { ("; ", "; or ") } else { (", ", " or ") };
    match names.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{}{or}{last}", rest.join(comma)),
        None => String::new(),
    }
}

/// A window as a clinician says it, with the days that run.
fn span_of_time(window: &Threshold) -> String {
    let days = amount(window);
    let said = USUAL_WINDOWS.iter().find(|(length, _)| window.unit == Unit::Days && *length == window.value);
    said.map_or(days.clone(), |(_, words)| format!("{words} ({days})"))
}

/// The longest calendar reading of each usual window, in days.
const USUAL_WINDOWS: &[(i64, &str)] = &[
    (31, "month"),
    (42, "6 weeks"),
    (61, "2 months"),
    (84, "12 weeks"),
    (92, "3 months"),
    (184, "6 months"),
    (366, "12 months"),
];

/// The value of a threshold with its unit.
#[must_use]
pub(crate) fn amount(threshold: &Threshold) -> String {
    with_unit(threshold.value, threshold.unit)
}

/// A value with its unit in words, in the unit's own scale.
#[must_use]
pub(crate) fn with_unit(value: i64, unit: Unit) -> String {
    let number = match unit.scale() {
        1 => value.to_string(),
        scale => format!("{}.{}", value.div_euclid(scale), value.rem_euclid(scale)),
    };
    let word = match (unit, value) {
        (Unit::PerMinute, _) => "per minute",
        (Unit::Years, 1) => "year",
        (Unit::Days, 1) => "day",
        (Unit::Points, 1) => "point",
        _ => unit.sign(),
    };
    format!("{number} {word}").trim_end().to_owned()
}

/// A domain with its unit.
#[must_use]
pub(crate) fn span(domain: Domain, unit: Unit) -> String {
    format!("{} to {}", with_unit(domain.low, unit), with_unit(domain.high, unit))
}

/// Whether the number itself counts, in words.
#[must_use]
pub(crate) const fn boundary(boundary: Boundary) -> &'static str {
    match boundary {
        Boundary::Including => "including",
        Boundary::Excluding => "excluding",
    }
}

#[cfg(test)]
mod tests {
    use super::{sentence, with_unit};
    use crate::intake::Unit;
    use crate::pack::pack;

    #[test]
    fn every_rule_reads_as_words_without_ids() {
        for rule in pack().rules() {
            let text = sentence(&rule.when);
            assert!(!text.contains('_') && !text.is_empty(), "{}: {text}", rule.id);
        }
    }

    #[test]
    fn units_are_spoken_in_words_and_in_the_singular_for_one() {
        assert_eq!(with_unit(1, Unit::Points), "1 point");
        assert_eq!(with_unit(2, Unit::Points), "2 points");
        assert_eq!(with_unit(130, Unit::PerMinute), "130 per minute");
        assert_eq!(with_unit(725, Unit::TenthsOfKg), "72.5 kg");
    }

    #[test]
    fn options_that_hold_a_list_themselves_are_kept_apart() {
        let rules: Vec<_> = pack().rules().filter(|rule| rule.id == "emergency.stroke-signs").collect();
        let [rule] = rules.as_slice() else { panic!("one rule of that id") };
        assert!(sentence(&rule.when).contains("; or "), "{}", sentence(&rule.when));
    }
}
