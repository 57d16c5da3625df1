//! The catalogue: the whole pack with its prose and condition trees, complete enough to evaluate it elsewhere.
//! It never reaches a patient's page.
//! Read next: `rule_book.rs`.

mod clinic;
mod questions;

use self::clinic::{dated, discordance, every_patient, preparation, step};
pub(super) use self::questions::kind;
use self::questions::{option_ids, pressure, question, risk};
use super::out::Out;
use super::sentence::{boundary, leaf_text, sentence};
use crate::intake::{Domain, Unit};
use crate::logic::{ChangedBy, Condition, Derived, DerivedKind, Leaf, Subject, Test, Threshold};
use crate::pack::{Citation, Countries, Followed, Levels, Pack, Rule, Setting, Source};
use sha2::{Digest, Sha256};

/// The catalogue with its fingerprint.
#[must_use]
pub fn catalogue(pack: &Pack) -> Out {
    let fingerprint = pack_fingerprint(pack);
    let Out::Object(mut pairs) = body(pack) else {
        return Out::List(Vec::new());
    };
    pairs.insert(1, ("pack", Out::Text(fingerprint)));
    Out::Object(pairs)
}

/// SHA-256 of the canonical text of the catalogue without its fingerprint.
#[must_use]
pub fn pack_fingerprint(pack: &Pack) -> String {
    let digest = Sha256::digest(body(pack).canonical_text().as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn body(pack: &Pack) -> Out {
    Out::object(vec![
        ("schema", Some(Out::Integer(1))),
        ("reviewedBy", Some(Out::text("nobody yet"))),
        ("settings", Some(Out::texts(Setting::ALL.iter().map(|setting| setting.id())))),
        ("levels", Some(Out::texts(crate::pack::Level::ALL.iter().map(|level| level.id())))),
        ("thresholds", Some(Out::list(pack.thresholds(), threshold))),
        ("sources", Some(Out::list(pack.sources(), source))),
        ("questions", Some(Out::list(pack.asked(), question))),
        ("derived", Some(Out::list(pack.derived(), derived))),
        ("pressures", Some(Out::list(pack.pressures, |(top, bottom)| pressure(top, bottom)))),
        ("rules", Some(Out::list(pack.rules(), rule))),
        ("discordances", Some(Out::list(pack.discordances(), discordance))),
        ("steps", Some(Out::list(pack.steps(), step))),
        ("everyPatient", Some(Out::list(pack.every_patient, every_patient))),
        ("preparation", Some(Out::list(pack.preparation, preparation))),
        ("dated", Some(Out::list(pack.dated, dated))),
        ("changedAnswer", Some(Out::text(pack.changed_answer.id))),
    ])
}

fn threshold(threshold: &Threshold) -> Out {
    let changed_by = match threshold.changed_by {
        ChangedBy::Nobody => "nobody",
        ChangedBy::Program => "program",
        ChangedBy::ProgramTighterOnly => "program_tighter_only",
    };
    Out::object(vec![
        ("id", Some(Out::text(threshold.id))),
        ("name", Some(Out::text(threshold.name))),
        ("value", Some(Out::Integer(threshold.value))),
        ("unit", Some(Out::text(threshold.unit.sign()))),
        ("scale", Some(Out::Integer(threshold.unit.scale()))),
        ("boundary", Some(Out::text(boundary(threshold.boundary)))),
        ("safeRange", Some(range(threshold.safe.0, threshold.safe.1))),
        ("changedBy", Some(Out::text(changed_by))),
        ("sources", Some(Out::texts(threshold.sources.iter().copied()))),
    ])
}

fn range(low: i64, high: i64) -> Out {
    Out::object(vec![("low", Some(Out::Integer(low))), ("high", Some(Out::Integer(high)))])
}

fn source(source: &Source) -> Out {
    Out::object(vec![
        ("id", Some(Out::text(source.id))),
        ("fact", Some(Out::text(source.fact))),
        ("section", Some(Out::text(source.section))),
        ("strength", Some(Out::text(source.strength.id()))),
        ("jurisdiction", Some(Out::text(source.jurisdiction))),
        ("about", Some(Out::texts(source.about.iter().map(|setting| setting.id())))),
        ("verification", Some(Out::text(source.verified.id()))),
    ])
}

fn derived(derived: &Derived) -> Out {
    let (kind, window) = match derived.kind {
        DerivedKind::Age { .. } => ("age", None),
        DerivedKind::Dated { window, .. } => ("dated", Some(window)),
        DerivedKind::BodyMass { .. } => ("body_mass", None),
        DerivedKind::Sum { .. } => ("sum", None),
    };
    let (unit, Domain { low, high }): (Unit, Domain) = (derived.unit, derived.domain);
    Out::object(vec![
        ("id", Some(Out::text(derived.id))),
        ("name", Some(Out::text(derived.name))),
        ("kind", Some(Out::text(kind))),
        ("inputs", Some(Out::texts(derived.inputs().map(|input| input.id)))),
        ("window", window.map(|window| Out::text(window.id))),
        ("unit", Some(Out::text(unit.sign()))),
        ("scale", Some(Out::Integer(unit.scale()))),
        ("domain", Some(range(low, high))),
        ("risk", Some(risk(derived.risk))),
    ])
}

/// A condition tree, each node with its text.
pub(super) fn tree(condition: &Condition) -> Out {
    match condition {
        Condition::Leaf(leaf) => leaf_out(leaf),
        Condition::KOf { k, of } => {
            Out::object(vec![("k", Some(Out::Integer(i64::from(*k)))), ("of", Some(Out::list(*of, tree)))])
        }
        Condition::Named(criterion) => Out::object(vec![
            ("criterion", Some(Out::text(criterion.id))),
            ("text", Some(Out::text(criterion.name))),
            ("when", Some(tree(&criterion.when))),
        ]),
    }
}

fn leaf_out(leaf: &Leaf) -> Out {
    let options = match (leaf.test, leaf.subject) {
        (
            Test::IsAnyOf(options) | Test::IncludesAnyOf(options) | Test::IncludesNoneOf(options),
            Subject::Question(question),
        ) => Some(option_ids(question, options)),
        _ => None,
    };
    let threshold = leaf.test.threshold();
    Out::object(vec![
        ("text", Some(Out::text(leaf_text(leaf)))),
        ("subject", Some(Out::text(leaf.subject.id()))),
        ("operator", Some(Out::text(leaf.test.operator()))),
        ("options", options),
        ("threshold", threshold.map(|threshold| Out::text(threshold.id))),
        ("value", threshold.map(|threshold| Out::Integer(threshold.value))),
    ])
}

/// The settings in which a rule applies.
fn applies(levels: &Levels) -> Vec<Setting> {
    Setting::ALL.iter().copied().filter(|setting| levels.in_setting(*setting).is_some()).collect()
}

fn rule(rule: &Rule) -> Out {
    let topic = rule.id.split('.').next().unwrap_or(rule.id);
    Out::object(vec![
        ("id", Some(Out::text(rule.id))),
        ("topic", Some(Out::text(topic))),
        ("title", Some(Out::text(rule.title))),
        ("kind", Some(Out::text(rule.kind.id()))),
        ("contact", Some(Out::text(rule.contact.id()))),
        ("levels", Some(levels(&rule.levels))),
        ("when", Some(tree(&rule.when))),
        ("sentence", Some(Out::text(sentence(&rule.when)))),
        ("action", Some(Out::text(rule.action))),
        ("why", Some(Out::text(rule.why))),
        ("limits", Some(Out::text(rule.limits))),
        ("citations", Some(Out::list(rule.citations, |citation| cited(citation, &applies(&rule.levels))))),
        ("positions", (!rule.positions.is_empty()).then(|| positions(rule))),
        ("steps", Some(Out::texts(rule.steps.iter().map(|step| step.id)))),
        ("reviewDue", Some(Out::text(rule.review_due))),
    ])
}

fn levels(levels: &Levels) -> Out {
    let level = |setting| levels.in_setting(setting).map(|level| Out::text(level.id()));
    let (only, but) = match levels.countries {
        Countries::All => (None, None),
        Countries::Only(countries) => (Some(countries), None),
        Countries::But(countries) => (None, Some(countries)),
    };
    Out::object(vec![
        ("in_clinic_infusion", level(Setting::InClinicInfusion)),
        ("esketamine_clinic", level(Setting::EsketamineClinic)),
        ("at_home", level(Setting::AtHome)),
        ("onlyIn", only.map(|countries| Out::texts(countries.iter().copied()))),
        ("notIn", but.map(|countries| Out::texts(countries.iter().copied()))),
    ])
}

/// A citation as something that applies in these settings uses it.
fn cited(citation: &Citation, applies: &[Setting]) -> Out {
    let extrapolated: Vec<&str> =
        applies.iter().filter(|setting| citation.extrapolated_in(**setting)).map(|setting| setting.id()).collect();
    Out::object(vec![
        ("source", Some(Out::text(citation.source.id))),
        ("section", Some(Out::text(citation.source.section))),
        ("strength", Some(Out::text(citation.source.strength.id()))),
        ("verification", Some(Out::text(citation.source.verified.id()))),
        ("extrapolatedIn", (!extrapolated.is_empty()).then(|| Out::texts(extrapolated))),
    ])
}

fn positions(rule: &Rule) -> Out {
    Out::list(rule.positions, |position| {
        Out::object(vec![
            ("says", Some(Out::text(position.says))),
            ("followed", (position.followed == Followed::ByThePack).then_some(Out::True)),
            ("citations", Some(Out::list(position.citations, |citation| cited(citation, &applies(&rule.levels))))),
        ])
    })
}
