//! The questionnaire: what a form needs to ask, with gates as trees and safety triggers, and no prose.
//! It never holds a level or a rule.
//! Read next: `catalogue.rs`.

use super::catalogue::kind;
use super::out::Out;
use crate::intake::{Kind, Unit, Unsure};
use crate::logic::{Condition, Leaf, Subject, Test, Threshold};
use crate::pack::{Asked, Pack, Part, Triggers};

/// The questionnaire of a pack with the given fingerprint.
#[must_use]
pub fn questionnaire(pack: &Pack, fingerprint: &str) -> Out {
    let parts = Part::ALL.iter().filter(|part| pack.asked().any(|asked| asked.part == **part));
    Out::object(vec![
        ("schema", Some(Out::Integer(1))),
        ("pack", Some(Out::text(fingerprint))),
        ("parts", Some(Out::texts(parts.map(|part| part.id())))),
        ("questions", Some(Out::list(pack.asked(), question))),
    ])
}

fn question(asked: &Asked) -> Out {
    let question = asked.question;
    let option = |id: &'static str| Out::object(vec![("id", Some(Out::text(id)))]);
    let options = match question.kind {
        Kind::OneOf(choices) | Kind::AnyOf(choices) => Some(Out::list(choices, |choice| option(choice.id))),
        Kind::When(bands) => Some(Out::list(bands, |band| option(band.id))),
        _ => None,
    };
    let number = match question.kind {
        Kind::Number(unit, domain) => Some((unit, domain)),
        _ => None,
    };
    Out::object(vec![
        ("id", Some(Out::text(question.id))),
        ("part", Some(Out::text(asked.part.id()))),
        ("kind", Some(Out::text(kind(&question.kind)))),
        ("settings", Some(Out::texts(asked.settings.iter().map(|setting| setting.id())))),
        ("options", options),
        ("unsure", (question.unsure == Unsure::Missing).then_some(Out::True)),
        ("none", matches!(question.kind, Kind::AnyOf(_)).then_some(Out::True)),
        ("unit", number.map(|(unit, _)| Out::text(unit.sign()))),
        ("units", number.map(|(unit, _)| Out::texts(units(unit)))),
        (
            "domain",
            number.map(|(unit, domain)| {
                Out::object(vec![
                    ("low", Some(Out::Integer(domain.low))),
                    ("high", Some(Out::Integer(domain.high))),
                    ("scale", Some(Out::Integer(unit.scale()))),
                ])
            }),
        ),
        ("askedWhen", asked.asked_when.map(|gate| tree(&gate))),
        ("triggers", triggers(&asked.triggers)),
    ])
}

fn units(unit: Unit) -> Vec<&'static str> {
    unit.accepts().iter().map(|spelling| spelling.text).collect()
}

fn triggers(triggers: &Triggers) -> Option<Out> {
    let withheld = ["unsure", "declined", "declined_visit"];
    let with_withheld = |ids: &[&'static str], but: &[&str]| {
        let more = withheld.iter().copied().filter(|word| !ids.contains(word) && !but.contains(word));
        Out::texts(ids.iter().copied().chain(more).collect::<Vec<_>>())
    };
    match triggers {
        Triggers::None => None,
        Triggers::Emergency(ids) => Some(Out::object(vec![
            ("emergency", Some(Out::texts(ids.iter().copied()))),
            ("support", Some(with_withheld(&[], ids))),
        ])),
        Triggers::Support(ids) => Some(Out::object(vec![("support", Some(with_withheld(ids, &[])))])),
        Triggers::Both(emergency, ids) => Some(Out::object(vec![
            ("emergency", Some(Out::texts(emergency.iter().copied()))),
            ("support", Some(with_withheld(ids, emergency))),
        ])),
        Triggers::SupportFrom(limit) => Some(Out::object(vec![
            ("support", Some(with_withheld(&[], &[]))),
            ("atLeast", Some(at_least("support", limit))),
        ])),
        Triggers::HighReading(limit) => Some(Out::object(vec![("atLeast", Some(at_least("high_reading", limit)))])),
    }
}

fn at_least(text: &str, limit: &Threshold) -> Out {
    Out::object(vec![("text", Some(Out::text(text))), ("value", Some(Out::Integer(limit.value)))])
}

/// A condition tree without prose.
fn tree(condition: &Condition) -> Out {
    match condition {
        Condition::Leaf(leaf) => leaf_out(leaf),
        Condition::KOf { k, of } => {
            Out::object(vec![("k", Some(Out::Integer(i64::from(*k)))), ("of", Some(Out::list(*of, tree)))])
        }
        Condition::Named(criterion) => tree(&criterion.when),
    }
}

fn leaf_out(leaf: &Leaf) -> Out {
    let options = match (leaf.test, leaf.subject) {
        (
            Test::IsAnyOf(options) | Test::IncludesAnyOf(options) | Test::IncludesNoneOf(options),
            Subject::Question(question),
        ) => Some(Out::texts(options.places().filter_map(|place| question.choice(place)).map(|choice| choice.id))),
        _ => None,
    };
    Out::object(vec![
        ("subject", Some(Out::text(leaf.subject.id()))),
        ("operator", Some(Out::text(leaf.test.operator()))),
        ("options", options),
        ("threshold", leaf.test.threshold().map(|threshold| Out::text(threshold.id))),
        ("value", leaf.test.threshold().map(|threshold| Out::Integer(threshold.value))),
        (
            "inputs",
            match leaf.subject {
                Subject::Derived(derived) => Some(Out::texts(derived.inputs().map(|input| input.id))),
                Subject::Question(_) => None,
            },
        ),
    ])
}
