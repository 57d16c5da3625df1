//! The catalogue: the whole pack with its prose and condition trees, complete enough to evaluate it elsewhere.
//! It never reaches a patient's page.
//! Read next: `rule_book.rs`.

use super::out::Out;
use super::sentence::{boundary, leaf_text, sentence};
use crate::intake::{BareNumber, Choice, Domain, Kind, OptionRisk, OptionSet, Question, Risk, Spelling, Unit, Unsure};
use crate::logic::{ChangedBy, Condition, Derived, DerivedKind, Leaf, Subject, Test, Threshold};
use crate::pack::{Asked, Citation, Discordance, Followed, Levels, Pack, Rule, Setting, Source, Step, Strong};
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
        ("everyPatient", Some(Out::texts(pack.every_patient.iter().map(|step| step.id)))),
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

fn question(asked: &Asked) -> Out {
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
fn pressure(top: &Question, bottom: &Question) -> Out {
    Out::object(vec![("top", Some(Out::text(top.id))), ("bottom", Some(Out::text(bottom.id)))])
}

/// The stable name of a kind of question.
pub(super) const fn kind(kind: &Kind) -> &'static str {
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

fn option_ids(question: &Question, options: OptionSet) -> Out {
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

fn risk(risk: Risk) -> Out {
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
        ("citations", Some(Out::list(rule.citations, |citation| cited(citation, &rule.levels)))),
        ("positions", (!rule.positions.is_empty()).then(|| positions(rule))),
        ("steps", Some(Out::texts(rule.steps.iter().map(|step| step.id)))),
        ("reviewDue", Some(Out::text(rule.review_due))),
    ])
}

fn levels(levels: &Levels) -> Out {
    let level = |setting| levels.in_setting(setting).map(|level| Out::text(level.id()));
    Out::object(vec![
        ("in_clinic_infusion", level(Setting::InClinicInfusion)),
        ("esketamine_clinic", level(Setting::EsketamineClinic)),
        ("at_home", level(Setting::AtHome)),
        ("onlyIn", (!levels.only_in.is_empty()).then(|| Out::texts(levels.only_in.iter().copied()))),
    ])
}

fn cited(citation: &Citation, levels: &Levels) -> Out {
    let applies = Setting::ALL.iter().filter(|setting| levels.in_setting(**setting).is_some());
    let extrapolated: Vec<&str> =
        applies.filter(|setting| citation.extrapolated_in(**setting)).map(|setting| setting.id()).collect();
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
            ("citations", Some(Out::list(position.citations, |citation| cited(citation, &rule.levels)))),
        ])
    })
}

fn discordance(pair: &Discordance) -> Out {
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

fn step(step: &Step) -> Out {
    Out::object(vec![
        ("id", Some(Out::text(step.id))),
        ("title", Some(Out::text(step.title))),
        ("who", Some(Out::text(step.who))),
    ])
}
