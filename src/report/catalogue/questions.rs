//! Questions of the catalogue: kinds, options, domains, gates, order of risk.
//! It never leaves out what is needed to read an answer elsewhere.
//! Read next: `clinic.rs`.

use super::{countries, range, tree};
use crate::intake::{BareNumber, Choice, Kind, OptionRisk, OptionSet, Question, Risk, Spelling, Unsure};
use crate::logic::AskedOf;
use crate::pack::Asked;
use crate::report::out::{Fields, Out};

pub(super) fn question(asked: &Asked) -> Out {
    let question = asked.question;
    let (unit, domain) = match question.kind {
        Kind::Number(unit, domain) => (Some(unit), Some(domain)),
        _ => (None, None),
    };
    let (only, but) = countries(&asked.countries);
    Fields::new()
        .text("id", question.id)
        .text("name", question.name)
        .text("part", asked.part.id())
        .integer("keepsDays", asked.keeps.value)
        .text("keeps", asked.keeps.id)
        .text("kind", kind(&question.kind))
        .put("settings", Out::texts(asked.settings.iter().map(|setting| setting.id())))
        .maybe("onlyIn", only)
        .maybe("notIn", but)
        .maybe("askedOf", (asked.of == AskedOf::Clinician).then(|| Out::text("clinician")))
        .put("risk", risk(question.risk))
        .maybe("options", (!question.choices().is_empty()).then(|| options(question)))
        .maybe("bands", bands(&question.kind))
        .mark("unsure", question.unsure == Unsure::Missing)
        .maybe("unit", unit.map(|unit| Out::text(unit.sign())))
        .maybe("scale", unit.map(|unit| Out::Integer(unit.scale())))
        .maybe("needsUnit", unit.and_then(|unit| (unit.bare_number() == BareNumber::NeedsUnit).then_some(Out::True)))
        .maybe("spellings", unit.map(|unit| Out::list(unit.accepts(), spelling)))
        .maybe("domain", domain.map(|domain| range(domain.low, domain.high)))
        .maybe("askedWhen", asked.asked_when.map(|gate| tree(&gate)))
        .maybe("stepIfOpen", asked.step_if_open.map(|step| Out::text(step.id)))
        .done()
}

/// A way to write a unit: the number times `times` over `over` is the value in steps of the scale.
fn spelling(spelling: &Spelling) -> Out {
    Fields::new().text("text", spelling.text).integer("times", spelling.times).integer("over", spelling.over).done()
}

/// A top and a bottom number that are read together.
pub(super) fn pressure(top: &Question, bottom: &Question) -> Out {
    Fields::new().text("top", top.id).text("bottom", bottom.id).done()
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
        Kind::Trials(_) => "trials",
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
        Fields::new()
            .text("id", choice.id)
            .text("name", choice.name)
            .text("risk", order)
            .maybe("rank", rank)
            .maybe("mayBe", (choice.may_be != OptionSet::EMPTY).then(|| option_ids(question, choice.may_be)))
            .done()
    })
}

pub(super) fn option_ids(question: &Question, options: OptionSet) -> Out {
    Out::texts(options.places().filter_map(|place| question.choice(place)).map(|choice| choice.id))
}

fn bands(kind: &Kind) -> Option<Out> {
    let Kind::When(bands) = kind else { return None };
    Some(Out::list(*bands, |band| {
        Fields::new()
            .text("id", band.id)
            .text("name", band.name)
            .integer("low", band.low)
            .integer("high", band.high)
            .done()
    }))
}

pub(super) fn risk(risk: Risk) -> Out {
    match risk {
        Risk::Up => Fields::new().text("order", "up").done(),
        Risk::Down => Fields::new().text("order", "down").done(),
        Risk::ByOption => Fields::new().text("order", "by_option").done(),
        Risk::Outside { low, high } => {
            Fields::new().text("order", "outside").integer("low", low).integer("high", high).done()
        }
        Risk::Unordered(reason) => Fields::new().text("order", "unordered").text("reason", reason).done(),
    }
}
