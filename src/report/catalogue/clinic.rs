//! What the clinic does, in the catalogue: steps, the preparation of a session day, dated facts, discordances.
//! It never reaches a patient's page.
//! Read next: `../rule_book.rs`.

use super::{cited, tree};
use crate::pack::{Citation, Countries, DatedFact, Discordance, EveryPatient, Preparation, Setting, Step, Strong};
use crate::report::out::{Fields, Out};

pub(super) fn step(step: &Step) -> Out {
    Fields::new()
        .text("id", step.id)
        .text("title", step.title)
        .text("who", step.who)
        .text("before", step.before.id())
        .done()
}

/// A step of every patient, where, what answers it and why.
pub(super) fn every_patient(every: &EveryPatient) -> Out {
    Fields::new()
        .text("step", every.step.id)
        .put("settings", settings(every.settings))
        .maybe("onlyIn", only_in(every.countries).map(|countries| Out::texts(countries.iter().copied())))
        .maybe("answeredWhen", every.answered_when.map(|when| tree(&when)))
        .put("citations", citations(every.citations, every.settings))
        .done()
}

pub(super) fn preparation(line: &Preparation) -> Out {
    Fields::new()
        .text("id", line.id)
        .text("title", line.title)
        .put("settings", settings(line.settings))
        .mark("forEveryone", line.for_everyone)
        .put("citations", citations(line.citations, line.settings))
        .done()
}

pub(super) fn dated(fact: &DatedFact) -> Out {
    Fields::new()
        .text("id", fact.id)
        .text("fact", fact.fact)
        .text("until", fact.until)
        .text("afterwards", fact.afterwards)
        .put("settings", settings(fact.settings))
        .put("countries", Out::texts(fact.countries.iter().copied()))
        .put("sources", Out::texts(fact.sources.iter().copied()))
        .done()
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
    Fields::new()
        .text("id", pair.id)
        .text("strength", strength)
        .text("ask", pair.ask)
        .put("when", tree(&pair.when))
        .done()
}
