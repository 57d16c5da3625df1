//! What the clinic does, in the catalogue: steps, the preparation of a session day, dated facts, discordances.
//! It never reaches a patient's page.
//! Read next: `../rule_book.rs`.

use super::{cited, tree};
use crate::pack::{Citation, Countries, DatedFact, Discordance, EveryPatient, Preparation, Setting, Step, Strong};
use crate::report::out::Out;

pub(super) fn step(step: &Step) -> Out {
    Out::object(vec![
        ("id", Some(Out::text(step.id))),
        ("title", Some(Out::text(step.title))),
        ("who", Some(Out::text(step.who))),
        ("before", Some(Out::text(step.before.id()))),
    ])
}

/// A step of every patient, where, what answers it and why.
pub(super) fn every_patient(every: &EveryPatient) -> Out {
    Out::object(vec![
        ("step", Some(Out::text(every.step.id))),
        ("settings", Some(settings(every.settings))),
        ("onlyIn", only_in(every.countries).map(|countries| Out::texts(countries.iter().copied()))),
        ("answeredWhen", every.answered_when.map(|when| tree(&when))),
        ("citations", Some(citations(every.citations, every.settings))),
    ])
}

pub(super) fn preparation(line: &Preparation) -> Out {
    Out::object(vec![
        ("id", Some(Out::text(line.id))),
        ("title", Some(Out::text(line.title))),
        ("settings", Some(settings(line.settings))),
        ("forEveryone", line.for_everyone.then_some(Out::True)),
        ("citations", Some(citations(line.citations, line.settings))),
    ])
}

pub(super) fn dated(fact: &DatedFact) -> Out {
    Out::object(vec![
        ("id", Some(Out::text(fact.id))),
        ("fact", Some(Out::text(fact.fact))),
        ("until", Some(Out::text(fact.until))),
        ("afterwards", Some(Out::text(fact.afterwards))),
        ("settings", Some(settings(fact.settings))),
        ("countries", Some(Out::texts(fact.countries.iter().copied()))),
        ("sources", Some(Out::texts(fact.sources.iter().copied()))),
    ])
}

const fn only_in(countries: Countries) -> Option<&'static [&'static str]> {
    match countries {
        Countries::Only(countries) => Some(countries),
        Countries::All | Countries::But(_) => None,
    }
}

fn settings(settings: &[Setting]) -> Out {
    Out::texts(settings.iter().map(|setting| setting.id()))
}

fn citations(citations: &[Citation], settings: &[Setting]) -> Out {
    Out::list(citations, |citation| cited(citation, settings))
}

pub(super) fn discordance(pair: &Discordance) -> Out {
    let strength = match pair.strength {
        Strong::Strong => "strong",
        Strong::Weak => "weak",
    };
    Out::object(vec![
        ("id", Some(Out::text(pair.id))),
        ("strength", Some(Out::text(strength))),
        ("ask", Some(Out::text(pair.ask))),
        ("when", Some(tree(&pair.when))),
    ])
}
