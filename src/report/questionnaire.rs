//! The questionnaire: what a form needs to ask, with gates as trees and safety triggers, and no prose.
//! It never holds a level or a rule.
//! Read next: `catalogue.rs`.

use super::catalogue::{countries, kind};
use super::out::{Fields, Out};
use crate::instruments::{Ask, AskItem, Instrument, Item, Words};
use crate::intake::{Band, Choice, Kind, Question, Unit, Unsure};
use crate::logic::{AskedOf, Condition, Leaf, Subject, Test, Threshold};
use crate::medicines::class_ids;
use crate::pack::{Asked, Pack, Part, Triggers};

/// The questionnaire of a pack with the given fingerprint.
#[must_use]
pub fn questionnaire(pack: &Pack, fingerprint: &str) -> Out {
    let of = |who: AskedOf| pack.asked().filter(move |asked| asked.of == who);
    let parts = Part::ALL.iter().filter(|part| of(AskedOf::Patient).any(|asked| asked.part == **part));
    Fields::new()
        .integer("schema", 1)
        .text("pack", fingerprint)
        .put("parts", Out::texts(parts.map(|part| part.id())))
        .put("questions", Out::list(of(AskedOf::Patient), |asked| question(asked, pack)))
        .put("ofClinician", Out::list(of(AskedOf::Clinician), |asked| question(asked, pack)))
        .put("instruments", Out::list(pack.instruments, |one| instrument(one)))
        .done()
}

/// The items of an instrument that a form shows, by default or on request; none holds the owner's words.
fn instrument(instrument: &Instrument) -> Out {
    let default = match instrument.ask {
        Ask::OnRequest => "no",
        Ask::Always | Ask::ByDefault | Ask::Kept => "yes",
    };
    let ids = |fits: fn(&Item) -> bool| {
        Out::texts(instrument.items.iter().filter(|item| fits(item)).map(|item| item.question.id))
    };
    Fields::new()
        .text("id", instrument.id)
        .text("askedByDefault", default)
        .put("items", Out::texts(instrument.items.iter().map(|item| item.question.id)))
        .put("always", ids(|item| item.asked == AskItem::Always))
        .put("wordingFor", ids(|item| item.words == Words::Owner))
        .put("onlyWithWording", ids(|item| item.asked == AskItem::WithWording))
        .done()
}

/// The instrument with which a question is asked or left out: it is one of its items, or follows from them alone.
fn instrument_of(asked: &Asked, pack: &Pack) -> Option<Out> {
    let follows = |instrument: &Instrument, gate: Condition| {
        let mut only = true;
        gate.each_leaf(&mut |leaf| only &= leaf.subject.inputs().all(|input| asked_with(instrument, input)));
        only
    };
    let of = |instrument: &&&Instrument| {
        instrument.item_of(asked.question).is_some_and(|item| item.asked != AskItem::Derived)
            || asked.asked_when.is_some_and(|gate| follows(instrument, gate))
    };
    pack.instruments.iter().find(of).map(|instrument| Out::text(instrument.id))
}

fn asked_with(instrument: &Instrument, question: &'static Question) -> bool {
    instrument.item_of(question).is_some_and(|item| item.asked == AskItem::WithInstrument)
}

fn question(asked: &Asked, pack: &Pack) -> Out {
    let question = asked.question;
    let options = match question.kind {
        Kind::OneOf(choices) | Kind::AnyOf(choices) => Some(Out::list(choices, |choice| option(question, choice))),
        Kind::When(bands) => Some(Out::list(bands, band)),
        _ => None,
    };
    let number = match question.kind {
        Kind::Number(unit, domain) => Some((unit, domain)),
        _ => None,
    };
    let (only, but) = countries(&asked.countries);
    Fields::new()
        .text("id", question.id)
        .text("part", asked.part.id())
        .text("kind", kind(&question.kind))
        .maybe("instrument", instrument_of(asked, pack))
        .put("settings", Out::texts(asked.settings.iter().map(|setting| setting.id())))
        .maybe("onlyIn", only)
        .maybe("notIn", but)
        .maybe("options", options)
        .mark("unsure", question.unsure == Unsure::Missing)
        .mark("none", matches!(question.kind, Kind::AnyOf(_) | Kind::Trials(_)))
        .mark("place", pack.place.is_some_and(|place| place.id == question.id))
        .maybe("unit", number.map(|(unit, _)| Out::text(unit.sign())))
        .maybe("units", number.map(|(unit, _)| Out::texts(units(unit))))
        .maybe(
            "domain",
            number.map(|(unit, domain)| {
                Fields::new()
                    .integer("low", domain.low)
                    .integer("high", domain.high)
                    .integer("scale", unit.scale())
                    .done()
            }),
        )
        .maybe("pair", pair_of(question, pack))
        .maybe("askedWhen", asked.asked_when.map(|gate| tree(&gate)))
        .maybe("triggers", triggers(&asked.triggers))
        .done()
}

/// The top and the bottom number of the reading that the question is one of.
fn pair_of(question: &Question, pack: &Pack) -> Option<Out> {
    let of = |(top, bottom): &&(&Question, &Question)| [top.id, bottom.id].contains(&question.id);
    pack.pressures.iter().find(of).map(|(top, bottom)| Out::texts([top.id, bottom.id]))
}

fn option(question: &Question, choice: &Choice) -> Out {
    let may_be: Vec<&str> =
        choice.may_be.places().filter_map(|place| question.choice(place)).map(|other| other.id).collect();
    let may_be = (!may_be.is_empty()).then(|| Out::texts(may_be));
    Fields::new().text("id", choice.id).maybe("mayBe", may_be).done()
}

fn band(band: &Band) -> Out {
    Fields::new().text("id", band.id).integer("low", band.low).integer("high", band.high).done()
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
        Triggers::Emergency(ids) => Some(
            Fields::new()
                .put("emergency", Out::texts(ids.iter().copied()))
                .put("support", with_withheld(&[], ids))
                .done(),
        ),
        Triggers::Support(ids) => Some(Fields::new().put("support", with_withheld(ids, &[])).done()),
        Triggers::Both(emergency, ids) => Some(
            Fields::new()
                .put("emergency", Out::texts(emergency.iter().copied()))
                .put("support", with_withheld(ids, emergency))
                .done(),
        ),
        Triggers::SupportFrom(limit) => Some(
            Fields::new().put("support", with_withheld(&[], &[])).put("atLeast", at_least("support", limit)).done(),
        ),
        Triggers::HighReading(limit) => Some(Fields::new().put("atLeast", at_least("high_reading", limit)).done()),
    }
}

fn at_least(text: &str, limit: &Threshold) -> Out {
    Fields::new().text("text", text).text("threshold", limit.id).integer("value", limit.value).done()
}

/// A condition tree without prose.
fn tree(condition: &Condition) -> Out {
    match condition {
        Condition::Leaf(leaf) => leaf_out(leaf),
        Condition::KOf { k, of } => Fields::new().integer("k", i64::from(*k)).put("of", Out::list(*of, tree)).done(),
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
    Fields::new()
        .text("subject", leaf.subject.id())
        .text("operator", leaf.test.operator())
        .maybe("options", options)
        .maybe("classes", leaf.test.classes().map(|classes| Out::texts(class_ids(*classes))))
        .maybe("threshold", leaf.test.threshold().map(|threshold| Out::text(threshold.id)))
        .maybe("value", leaf.test.threshold().map(|threshold| Out::Integer(threshold.value)))
        .maybe(
            "inputs",
            match leaf.subject {
                Subject::Derived(derived) => Some(Out::texts(derived.inputs().map(|input| input.id))),
                Subject::Question(_) => None,
            },
        )
        .done()
}
