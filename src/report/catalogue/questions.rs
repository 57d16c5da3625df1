//! Questions of the catalogue: kinds, options, domains, gates, order of risk.
//! It never leaves out what is needed to read an answer elsewhere.
//! Read next: `clinic.rs`.

use super::{range, tree};
use crate::intake::{BareNumber, Choice, Kind, OptionRisk, OptionSet, Question, Risk, Spelling, Unsure};
use crate::pack::Asked;
use crate::report::out::Out;

pub(super) fn question(asked: &Asked) -> Out {
    let question = asked.question;
    let (unit, domain) = match question.kind {
        Kind::Number(unit, domain) => (Some(unit), Some(domain)),
        _ => (None, None),
    };
    Out::object(vec![
        ("id", Some(Out::text(question.id))),
        ("name", Some(Out::text(question.name))),
        ("part", Some(Out::text(asked.part.id()))),
        ("keepsDays", Some(Out::Integer(asked.keeps))),
        ("kind", Some(Out::text(kind(&question.kind)))),
        ("settings", Some(Out::texts(asked.settings.iter().map(|setting| setting.id())))),
        ("risk", Some(risk(question.risk))),
        ("options", (!question.choices().is_empty()).then(|| options(question))),
        ("bands", bands(&question.kind)),
        ("unsure", (question.unsure == Unsure::Missing).then_some(Out::True)),
        ("unit", unit.map(|unit| Out::text(unit.sign()))),
        ("scale", unit.map(|unit| Out::Integer(unit.scale()))),
        ("needsUnit", unit.and_then(|unit| (unit.bare_number() == BareNumber::NeedsUnit).then_some(Out::True))),
        ("spellings", unit.map(|unit| Out::list(unit.accepts(), spelling))),
        ("domain", domain.map(|domain| range(domain.low, domain.high))),
        ("askedWhen", asked.asked_when.map(|gate| tree(&gate))),
        ("stepIfOpen", asked.step_if_open.map(|step| Out::text(step.id))),
    ])
}

/// A way to write a unit: the number times `times` over `over` is the value in steps of the scale.
fn spelling(spelling: &Spelling) -> Out {
    Out::object(vec![
        ("text", Some(Out::text(spelling.text))),
        ("times", Some(Out::Integer(spelling.times))),
        ("over", Some(Out::Integer(spelling.over))),
    ])
}

/// A top and a bottom number that are read together.
pub(super) fn pressure(top: &Question, bottom: &Question) -> Out {
    Out::object(vec![("top", Some(Out::text(top.id))), ("bottom", Some(Out::text(bottom.id)))])
}

/// The stable name of a kind of question.
pub(in crate::report) const fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::YesNo => "yes_no",
        Kind::OneOf(_) => "choice",
        Kind::AnyOf(_) => "choices",
        Kind::Number(..) => "number",
        Kind::When(_) => "when",
        Kind::Date => "date",
        Kind::Medicines => "medicines",
        Kind::Text => "text",
    }
}

fn options(question: &Question) -> Out {
    Out::list(question.choices(), |choice: &Choice| {
        let (order, rank) = match choice.risk {
            OptionRisk::Rank(rank) => ("rank", Some(Out::Integer(i64::from(rank)))),
            OptionRisk::Lowers => ("lowers", None),
            OptionRisk::Unordered => ("unordered", None),
        };
        Out::object(vec![
            ("id", Some(Out::text(choice.id))),
            ("name", Some(Out::text(choice.name))),
            ("risk", Some(Out::text(order))),
            ("rank", rank),
            ("mayBe", (choice.may_be != OptionSet::EMPTY).then(|| option_ids(question, choice.may_be))),
        ])
    })
}

pub(super) fn option_ids(question: &Question, options: OptionSet) -> Out {
    Out::texts(options.places().filter_map(|place| question.choice(place)).map(|choice| choice.id))
}

fn bands(kind: &Kind) -> Option<Out> {
    let Kind::When(bands) = kind else { return None };
    Some(Out::list(*bands, |band| {
        Out::object(vec![
            ("id", Some(Out::text(band.id))),
            ("name", Some(Out::text(band.name))),
            ("low", Some(Out::Integer(band.low))),
            ("high", Some(Out::Integer(band.high))),
        ])
    }))
}

pub(super) fn risk(risk: Risk) -> Out {
    match risk {
        Risk::Up => Out::object(vec![("order", Some(Out::text("up")))]),
        Risk::Down => Out::object(vec![("order", Some(Out::text("down")))]),
        Risk::ByOption => Out::object(vec![("order", Some(Out::text("by_option")))]),
        Risk::Outside { low, high } => Out::object(vec![
            ("order", Some(Out::text("outside"))),
            ("low", Some(Out::Integer(low))),
            ("high", Some(Out::Integer(high))),
        ]),
        Risk::Unordered(reason) => {
            Out::object(vec![("order", Some(Out::text("unordered"))), ("reason", Some(Out::text(reason)))])
        }
    }
}
