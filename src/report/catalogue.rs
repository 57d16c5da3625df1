//! The catalogue: the whole pack with its prose and condition trees, complete enough to evaluate it elsewhere.
//! It never reaches a patient's page.
//! Read next: `rule_book.rs`.

mod basis;
mod clinic;
mod questions;
mod scores;

use self::clinic::{dated, discordance, every_patient, preparation, step};
pub(super) use self::questions::kind;
use self::questions::{option_ids, pressure, question, risk};
use self::scores::{instrument, minimum_dose};
use super::out::{Fields, Out};
use super::sentence::{boundary, leaf_text, sentence};
use crate::intake::{Domain, Measures, Unit};
use crate::logic::{ChangedBy, Condition, Derived, DerivedKind, DoseScale, Leaf, Subject, Test, Threshold, Which};
use crate::medicines::class_ids;
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
    Fields::new()
        .integer("schema", 1)
        .text("reviewedBy", "nobody yet")
        .put("settings", Out::texts(Setting::ALL.iter().map(|setting| setting.id())))
        .put("levels", Out::texts(crate::pack::Level::ALL.iter().map(|level| level.id())))
        .put("thresholds", Out::list(pack.thresholds(), threshold))
        .put("sources", Out::list(pack.sources(), source))
        .put("questions", Out::list(pack.asked(), question))
        .put("instruments", Out::list(pack.instruments, |one| instrument(one)))
        .put("minimumDoses", Out::list(crate::instruments::MINIMUM_DOSES, minimum_dose))
        .put("derived", Out::list(pack.derived(), derived))
        .put("pressures", Out::list(pack.pressures, |(top, bottom)| pressure(top, bottom)))
        .put("measures", Out::list(pack.measures, measures))
        .put("rules", Out::list(pack.rules(), rule))
        .put("discordances", Out::list(pack.discordances(), discordance))
        .put("steps", Out::list(pack.steps(), step))
        .put("everyPatient", Out::list(pack.every_patient, every_patient))
        .put("preparation", Out::list(pack.preparation, preparation))
        .put("dated", Out::list(pack.dated, dated))
        .text("changedAnswer", pack.changed_answer.id)
        .maybe("place", pack.place.map(|question| Out::text(question.id)))
        .put("basis", basis::basis(pack))
        .done()
}

fn threshold(threshold: &Threshold) -> Out {
    let changed_by = match threshold.changed_by {
        ChangedBy::Nobody => "nobody",
        ChangedBy::Program => "program",
        ChangedBy::ProgramTighterOnly => "program_tighter_only",
    };
    Fields::new()
        .text("id", threshold.id)
        .text("name", threshold.name)
        .integer("value", threshold.value)
        .text("unit", threshold.unit.sign())
        .integer("scale", threshold.unit.scale())
        .text("boundary", boundary(threshold.boundary))
        .put("safeRange", range(threshold.safe.0, threshold.safe.1))
        .text("changedBy", changed_by)
        .put("sources", Out::texts(threshold.sources.iter().copied()))
        .done()
}

fn range(low: i64, high: i64) -> Out {
    Fields::new().integer("low", low).integer("high", high).done()
}

fn source(source: &Source) -> Out {
    Fields::new()
        .text("id", source.id)
        .text("fact", source.fact)
        .text("section", source.section)
        .text("strength", source.strength.id())
        .text("jurisdiction", source.jurisdiction)
        .put("about", Out::texts(source.about.iter().map(|setting| setting.id())))
        .text("verification", source.verified.id())
        .done()
}

fn measures(measures: &Measures) -> Out {
    Fields::new()
        .text("weight", measures.weight.id)
        .text("height", measures.height.id)
        .put("possible", range(measures.possible.low, measures.possible.high))
        .done()
}

fn derived(derived: &Derived) -> Out {
    let (kind, window) = match derived.kind {
        DerivedKind::Age { .. } => ("age", None),
        DerivedKind::Dated { window, .. } => ("dated", Some(window)),
        DerivedKind::BodyMass { .. } => ("body_mass", None),
        DerivedKind::Sum { .. } => ("sum", None),
        DerivedKind::Courses { which: Which::Adequate, .. } => ("adequate_trials", None),
        DerivedKind::Courses { which: Which::AdequateOrNotKnown, .. } => ("adequate_or_not_known_trials", None),
        DerivedKind::Courses { which: Which::TakenNow, .. } => ("trials_taken_now", None),
        DerivedKind::MedicineCount { .. } => ("medicine_count", None),
        DerivedKind::DailyDose { scale: DoseScale::Own, .. } => ("daily_dose", None),
        DerivedKind::DailyDose { scale: DoseScale::Equivalent, .. } => ("daily_dose_equivalent", None),
    };
    let (unit, Domain { low, high }): (Unit, Domain) = (derived.unit, derived.domain);
    Fields::new()
        .text("id", derived.id)
        .text("name", derived.name)
        .text("kind", kind)
        .put("inputs", Out::texts(derived.inputs().map(|input| input.id)))
        .maybe("classes", derived.classes().map(|classes| Out::texts(class_ids(*classes))))
        .maybe("window", window.map(|window| Out::text(window.id)))
        .text("unit", unit.sign())
        .integer("scale", unit.scale())
        .put("domain", range(low, high))
        .put("risk", risk(derived.risk))
        .done()
}

/// A condition tree, each node with its text.
pub(super) fn tree(condition: &Condition) -> Out {
    match condition {
        Condition::Leaf(leaf) => leaf_out(leaf),
        Condition::KOf { k, of } => Fields::new().integer("k", i64::from(*k)).put("of", Out::list(*of, tree)).done(),
        Condition::Named(criterion) => Fields::new()
            .text("criterion", criterion.id)
            .text("text", criterion.name)
            .put("when", tree(&criterion.when))
            .done(),
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
    Fields::new()
        .text("text", &leaf_text(leaf))
        .text("subject", leaf.subject.id())
        .text("operator", leaf.test.operator())
        .maybe("options", options)
        .maybe("classes", leaf.test.classes().map(|classes| Out::texts(class_ids(*classes))))
        .maybe("threshold", threshold.map(|threshold| Out::text(threshold.id)))
        .maybe("value", threshold.map(|threshold| Out::Integer(threshold.value)))
        .done()
}

/// The settings in which a rule applies.
fn applies(levels: &Levels) -> Vec<Setting> {
    Setting::ALL.iter().copied().filter(|setting| levels.in_setting(*setting).is_some()).collect()
}

fn rule(rule: &Rule) -> Out {
    let topic = rule.id.split('.').next().unwrap_or(rule.id);
    Fields::new()
        .text("id", rule.id)
        .text("topic", topic)
        .text("title", rule.title)
        .text("kind", rule.kind.id())
        .text("contact", rule.contact.id())
        .put("levels", levels(&rule.levels))
        .put("when", tree(&rule.when))
        .text("sentence", &sentence(&rule.when))
        .text("action", rule.action)
        .text("why", rule.why)
        .text("limits", rule.limits)
        .put("citations", Out::list(rule.citations, |citation| cited(citation, &applies(&rule.levels))))
        .maybe("positions", (!rule.positions.is_empty()).then(|| positions(rule)))
        .put("steps", Out::texts(rule.steps.iter().map(|step| step.id)))
        .text("reviewDue", rule.review_due)
        .done()
}

fn levels(levels: &Levels) -> Out {
    let level = |setting| levels.in_setting(setting).map(|level| Out::text(level.id()));
    let (only, but) = countries(&levels.countries);
    Fields::new()
        .maybe("in_clinic_infusion", level(Setting::InClinicInfusion))
        .maybe("esketamine_clinic", level(Setting::EsketamineClinic))
        .maybe("at_home", level(Setting::AtHome))
        .maybe("onlyIn", only)
        .maybe("notIn", but)
        .done()
}

/// The countries in which something holds, and those in which it does not.
pub(super) fn countries(countries: &Countries) -> (Option<Out>, Option<Out>) {
    match countries {
        Countries::All => (None, None),
        Countries::Only(countries) => (Some(Out::texts(countries.iter().copied())), None),
        Countries::But(countries) => (None, Some(Out::texts(countries.iter().copied()))),
    }
}

/// A citation as something that applies in these settings uses it.
fn cited(citation: &Citation, applies: &[Setting]) -> Out {
    let extrapolated: Vec<&str> =
        applies.iter().filter(|setting| citation.extrapolated_in(**setting)).map(|setting| setting.id()).collect();
    Fields::new()
        .text("source", citation.source.id)
        .text("section", citation.source.section)
        .text("strength", citation.source.strength.id())
        .text("verification", citation.source.verified.id())
        .maybe("extrapolatedIn", (!extrapolated.is_empty()).then(|| Out::texts(extrapolated)))
        .done()
}

fn positions(rule: &Rule) -> Out {
    Out::list(rule.positions, |position| {
        Fields::new()
            .text("says", position.says)
            .mark("followed", position.followed == Followed::ByThePack)
            .put("citations", Out::list(position.citations, |citation| cited(citation, &applies(&rule.levels))))
            .done()
    })
}
