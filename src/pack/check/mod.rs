//! The pack check: what must hold of every release, run by the tests.
//! It never runs in front of a patient.
//! Read next: `asked.rs`.

mod asked;
mod ladders;
mod leaf;
mod reach;
mod rules;
mod supports;

pub use rules::NEVER_SAID;

use super::tables::Pack;
use crate::intake::OptionSet;
use crate::logic::{Condition, Criterion};

/// How a pack contradicts itself.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// Two things share an id, or an id is malformed.
    #[error("id `{0}` is used twice or malformed")]
    Id(String),
    /// An option has a reserved word as its id.
    #[error("option `{1}` of `{0}` is a reserved word")]
    ReservedOption(&'static str, &'static str),
    /// A gate reads a question that is asked at the same time or later.
    #[error("the gate of `{0}` reads `{1}`, which is not asked before it")]
    GateOrder(&'static str, &'static str),
    /// No rule, gate, discordance or step reads a question in some setting and country that ask it.
    #[error("nothing reads `{0}` somewhere where it is asked")]
    Unread(&'static str),
    /// A leaf is no upper set of its question's order of risk.
    #[error("in `{0}` the test of `{1}` runs against its order of risk")]
    Direction(String, &'static str),
    /// The safe range of a threshold touches an end of the domain: a blank answer would settle it.
    #[error("in `{0}` the safe range of `{1}` touches an end of the domain of `{2}`")]
    Range(String, &'static str, &'static str),
    /// A field of a rule is empty or malformed.
    #[error("rule `{0}`: {1}")]
    Rule(&'static str, &'static str),
    /// Two rules of a setting have the same criterion.
    #[error("rules `{0}` and `{1}` have the same criterion")]
    SameCriterion(&'static str, &'static str),
    /// No answers that the form asks for and that fit together meet a rule.
    #[error("no answers that fit together meet `{0}` in `{1}`")]
    OutOfReach(&'static str, &'static str),
    /// Two rules that differ only in their numbers stand in the wrong order, or may be moved into it.
    #[error("the ladder of `{0}` and `{1}` is not in order over their safe ranges")]
    Ladder(&'static str, &'static str),
    /// A gate reads a question that is not asked everywhere where its own question is, or that a clinician answers.
    #[error(
        "the gate of `{0}` reads `{1}`, which is not asked in one of its settings or countries, or not of the patient"
    )]
    GateSetting(&'static str, &'static str),
    /// Two questions that are read as a pair are not asked of the same person.
    #[error("`{0}` and `{1}` are read as a pair, but one of them is asked of a clinician")]
    Pair(&'static str, &'static str),
    /// An emergency can be met without any answer that shows a safety text.
    #[error("emergency `{0}` can be met without a trigger answer: {1}")]
    NoTrigger(&'static str, String),
    /// A text says something the product never says.
    #[error("`{0}` says `{1}`")]
    Banned(String, &'static str),
}

impl PackError {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            PackError::Id(_) => "pack_id",
            PackError::ReservedOption(..) => "pack_reserved_option",
            PackError::GateOrder(..) => "pack_gate_order",
            PackError::Unread(_) => "pack_unread",
            PackError::Direction(..) => "pack_direction",
            PackError::Range(..) => "pack_range",
            PackError::Rule(..) => "pack_rule",
            PackError::SameCriterion(..) => "pack_same_criterion",
            PackError::OutOfReach(..) => "pack_out_of_reach",
            PackError::Ladder(..) => "pack_ladder",
            PackError::GateSetting(..) => "pack_gate_setting",
            PackError::Pair(..) => "pack_pair",
            PackError::NoTrigger(..) => "pack_no_trigger",
            PackError::Banned(..) => "pack_banned",
        }
    }
}

/// Everything that is wrong with a pack.
#[must_use]
pub fn check(pack: &Pack) -> Vec<PackError> {
    let mut errors = Vec::new();
    ids(pack, &mut errors);
    asked::check(pack, &mut errors);
    for (name, condition) in conditions(pack) {
        condition.each_leaf(&mut |leaf| leaf::check(&name, leaf, &mut errors));
    }
    rules::check(pack, &mut errors);
    reach::check(pack, &mut errors);
    ladders::check(pack, &mut errors);
    supports::check(pack, &mut errors);
    errors
}

/// Every condition of the pack with a name for messages.
fn conditions(pack: &Pack) -> Vec<(String, Condition)> {
    let gates = pack.asked().filter_map(|asked| Some((format!("gate of {}", asked.question.id), asked.asked_when?)));
    let rules = pack.rules().map(|rule| (rule.id.to_owned(), rule.when));
    gates.chain(rules).collect()
}

fn ids(pack: &Pack, errors: &mut Vec<PackError>) {
    unique(pack.asked().map(|asked| asked.question.id), is_snake, errors);
    unique(pack.rules().map(|rule| rule.id), is_rule_id, errors);
    unique(pack.discordances().map(|discordance| discordance.id), is_kebab, errors);
    let mut criteria: Vec<&'static Criterion> = Vec::new();
    for (_, condition) in conditions(pack) {
        collect_criteria(&condition, &mut criteria);
    }
    unique(criteria.iter().map(|criterion| criterion.id), is_kebab, errors);
    let derived = pack.derived();
    let subjects = pack.asked().map(|asked| asked.question.id).chain(derived.iter().map(|derived| derived.id));
    unique(subjects, is_snake, errors);
    unique(pack.thresholds().iter().map(|threshold| threshold.id), is_snake, errors);
    unique(pack.steps().iter().map(|step| step.id), is_snake, errors);
    unique(pack.preparation.iter().map(|line| line.id), is_snake, errors);
    unique(pack.dated.iter().map(|fact| fact.id), is_snake, errors);
}

fn collect_criteria(condition: &Condition, found: &mut Vec<&'static Criterion>) {
    match condition {
        Condition::Leaf(_) => {}
        Condition::KOf { of, .. } => of.iter().for_each(|child| collect_criteria(child, found)),
        Condition::Named(criterion) => {
            if !found.iter().any(|known| core::ptr::eq(*known, *criterion)) {
                found.push(criterion);
                collect_criteria(&criterion.when, found);
            }
        }
    }
}

fn unique<'a>(ids: impl Iterator<Item = &'a str>, fits: fn(&str) -> bool, errors: &mut Vec<PackError>) {
    let mut seen: Vec<&str> = Vec::new();
    for id in ids {
        if seen.contains(&id) || !fits(id) {
            errors.push(PackError::Id(id.to_owned()));
        }
        seen.push(id);
    }
}

fn is_snake(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|character| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_')
}

fn is_kebab(id: &str) -> bool {
    !id.contains('_') && is_snake(&id.replace('-', "_"))
}

fn is_rule_id(id: &str) -> bool {
    id.split_once('.').is_some_and(|(topic, finding)| is_kebab(topic) && is_kebab(finding))
}

/// Whether a set of options is empty: a leaf that nothing can meet.
fn is_empty(options: OptionSet) -> bool {
    options == OptionSet::EMPTY
}
