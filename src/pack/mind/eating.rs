//! Eating disorders, by what happens and how often.
//! It never weighs anybody: the body mass index has rules of its own.
//! Read next: `consent.rs`.

use super::questions::{EATING_FAINTED, MIND_CONDITIONS, MindConditions, PURGING, Purging};
use crate::logic::any_of;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "mind.eating-daily",
        title: prose!("Eating disorder with daily vomiting or laxatives, or with fainting"),
        when: any_of(&[PURGING.is(Purging::DAILY), EATING_FAINTED.is_yes()]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Check potassium, ECG and pressure before booking; speak with whoever treats the eating disorder."
        ),
        why: prose!("Lost salts disturb the heart rhythm, and a rise of pulse and pressure adds to it."),
        limits: prose!(
            "Practice: no label or guideline carries it; a named clinician's signature is needed. A trial left out any eating disorder. Asked for the last 3 months, which is our window for now; who is without it for longer has the note."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::EATING_DISORDER_LATE_LIFE)],
        positions: &[],
        steps: &[&steps::EATING_CHECK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mind.eating-weekly",
        title: prose!("Eating disorder with vomiting or laxatives weekly or more"),
        when: PURGING.is_any_of(&[Purging::WEEKLY, Purging::DAILY]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Check potassium, ECG and pressure; plan fasting with care."),
        why: prose!("Vomiting and laxatives lower potassium, and fasting before a session may set off the disorder."),
        limits: prose!(
            "A trial exclusion; the frequency is ours, and so are the last 3 months for which it is asked. Very low weight is read from the body mass index."
        ),
        citations: &[cite(&sources::EATING_DISORDER_LATE_LIFE), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::EATING_CHECK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mind.eating",
        title: prose!("Eating disorder at any time"),
        when: MIND_CONDITIONS.includes(MindConditions::EATING),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask what helps with fasting, nausea and weighing."),
        why: prose!(
            "Fasting, nausea and being weighed may be hard for somebody with an eating disorder, also a past one."
        ),
        limits: prose!("A trial left out any eating disorder, which is no contraindication in practice."),
        citations: &[cite(&sources::EATING_DISORDER_LATE_LIFE)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
