//! Checks of rules: fields, citations, levels across settings, equal criteria, words never said.
//! It never checks whether medicine is right; that is what citations and reviewers are for.
//! Read next: `supports.rs`.

use super::PackError;
use super::asked::{Place, places};
use crate::intake::read_date;
use crate::logic::{ChangedBy, Condition, Subject, Test};
use crate::pack::{Level, Pack, Rule, RuleKind, Setting, Verified};

pub(super) fn check(pack: &Pack, errors: &mut Vec<PackError>) {
    let (rules, places): (Vec<&'static Rule>, Vec<Place>) = (pack.rules().collect(), places(pack));
    for (n, rule) in rules.iter().enumerate() {
        fields(rule, errors);
        settings(pack, &places, rule, errors);
        emergency_thresholds(rule, errors);
        let text = signature(&rule.when);
        for earlier in rules.iter().take(n).filter(|earlier| earlier.levels.overlap(&rule.levels)) {
            if signature(&earlier.when) != text {
                continue;
            }
            errors.push(PackError::SameCriterion(earlier.id, rule.id));
        }
    }
    for (name, text) in pack.prose() {
        for word in NEVER_SAID.iter().filter(|word| text.to_lowercase().contains(**word)) {
            errors.push(PackError::Banned(name.clone(), word));
        }
    }
}

/// What no text of the pack says, nor one that a clinic adds: verdicts of admission, and advice on a medicine.
pub const NEVER_SAID: &[&str] = &[
    "eligible",
    "approved for",
    "is approved",
    "cleared",
    "safe to",
    "stop taking",
    "skip a dose",
    "taper",
    "hold the medicine",
    "committed suicide",
];

fn fields(rule: &Rule, errors: &mut Vec<PackError>) {
    let mut wrong = |holds: bool, what: &'static str| {
        if holds {
            errors.push(PackError::Rule(rule.id, what));
        }
    };
    let prose = [rule.title, rule.action, rule.why, rule.limits];
    wrong(prose.iter().any(|text| text.trim().is_empty()), "a text is empty");
    wrong(rule.citations.is_empty(), "it cites nothing");
    wrong(read_date(rule.review_due).is_none_or(|days| days.first != days.last), "its review date is no day");
    wrong(Setting::ALL.iter().all(|setting| rule.levels.in_setting(*setting).is_none()), "it applies nowhere");
    let clinical = rule.kind == RuleKind::Clinical;
    let weaker_at_home = rule.levels.at_home < rule.levels.in_clinic_infusion;
    wrong(clinical && weaker_at_home, "its level at home is below the level in clinic infusion");
    let contraindicated =
        Setting::ALL.iter().any(|setting| rule.levels.in_setting(*setting) == Some(Level::Contraindicated));
    let only_memory = rule.citations.iter().all(|citation| citation.source.verified == Verified::Memory);
    wrong(contraindicated && only_memory, "a `contraindicated` rests on memory alone");
    let one_sided = rule.positions.len() == 1 || rule.positions.iter().any(|position| position.citations.is_empty());
    wrong(one_sided, "a disagreement needs two sides, each with a source");
}

fn settings(pack: &Pack, places: &[Place], rule: &'static Rule, errors: &mut Vec<PackError>) {
    let applies =
        |place: &Place| rule.levels.in_setting(place.setting).is_some() && rule.levels.apply_in(place.country);
    let here: Vec<Place> = places.iter().copied().filter(applies).collect();
    for asked in pack.asked().filter(|asked| rule.when.reads(asked.question.id)) {
        if !here.iter().all(|place| place.asks(asked)) {
            errors.push(PackError::Rule(rule.id, "it reads a question that its setting or country never asks"));
        }
    }
    rule.when.each_leaf(&mut |leaf| {
        for input in leaf.subject.inputs() {
            if !pack.asked().any(|asked| core::ptr::eq(asked.question, input)) {
                errors.push(PackError::Rule(rule.id, "it reads a question that is not in the pack"));
            }
        }
    });
}

fn emergency_thresholds(rule: &'static Rule, errors: &mut Vec<PackError>) {
    let emergency = Setting::ALL.iter().any(|setting| rule.levels.in_setting(*setting) == Some(Level::Emergency));
    rule.when.each_leaf(&mut |leaf| {
        let loose = leaf.test.threshold().is_some_and(|threshold| threshold.changed_by == ChangedBy::Program);
        if emergency && loose {
            errors.push(PackError::Rule(rule.id, "an emergency reads a threshold that a program may loosen"));
        }
    });
}

/// A text that is equal for equal conditions.
pub(super) fn signature(condition: &Condition) -> String {
    match condition {
        Condition::Leaf(leaf) => {
            let subject = match leaf.subject {
                Subject::Question(question) => question.id,
                Subject::Derived(derived) => derived.id,
            };
            let with = match leaf.test {
                Test::IsAnyOf(options) | Test::IncludesAnyOf(options) | Test::IncludesNoneOf(options) => {
                    format!("{:x}", options.0)
                }
                Test::InClass(classes) | Test::NotInClass(classes) | Test::RegularlyInClass(classes) => {
                    format!("{:x?}", classes.0)
                }
                _ => leaf.test.threshold().map_or("", |threshold| threshold.id).to_owned(),
            };
            format!("{subject} {} {with}", leaf.test.operator())
        }
        Condition::KOf { of, .. } if of.len() == 1 => of.iter().map(signature).collect(),
        Condition::KOf { k, of } => {
            let mut parts: Vec<String> = of.iter().map(signature).collect();
            parts.sort_unstable();
            format!("{k} of ({})", parts.join("; "))
        }
        Condition::Named(criterion) => signature(&criterion.when),
    }
}
