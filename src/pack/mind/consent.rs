//! Memory, understanding, and whether the decision is the person's own.
//! It never decides on capacity: that is the clinician's.
//! Read next: `../substances/mod.rs`.

use super::questions::{DECIDING, DELIRIUM_WHEN, Deciding};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::thresholds::DELIRIUM_RECENT;
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "mind.dementia",
        title: prose!("Dementia"),
        when: DECIDING.includes(Deciding::DEMENTIA),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Do not schedule; see the person and whoever cares for them about diagnosis, capacity and other ways to help."
        ),
        why: prose!("Consent, recall of symptoms and the risk of delirium are all in question."),
        limits: prose!("Clinic lists and trials; no label names it as a contraindication."),
        citations: &[
            cite(&sources::DEMENTIA_EXCLUDED),
            cite(&sources::CONSENT_CAPACITY),
            cite(&sources::SPR_US_COGNITION_LONG),
        ],
        positions: &[],
        steps: &[&steps::CAPACITY_ASSESSMENT, &steps::COGNITIVE_CHECK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mind.delirium-3-months",
        title: prose!("Delirium in the last 3 months"),
        when: DELIRIUM_WHEN.within(&DELIRIUM_RECENT),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; the cause is found and treated first."),
        why: prose!("A brain that was in delirium lately falls back easily, and ketamine may bring it on."),
        limits: prose!("The sources say current or recent; the window of 3 months is ours."),
        citations: &[cite(&sources::DELIRIUM_EXCLUDED)],
        positions: &[],
        steps: &[&steps::COGNITIVE_CHECK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mind.cannot-decide",
        title: prose!("Cannot follow the form, or cannot decide about treatment"),
        when: DECIDING.includes(Deciding::CANNOT_DECIDE),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; assess capacity in person before anything else."),
        why: prose!("Without understanding and weighing there is no consent."),
        limits: prose!("The patient's or helper's own words; capacity is not scored."),
        citations: &[cite(&sources::CONSENT_CAPACITY), cite(&sources::MOCA_18), cite(&sources::MMSE_25_OLDER)],
        positions: &[],
        steps: &[&steps::CAPACITY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mind.not-free",
        title: prose!("Detained, or pushed by somebody to apply"),
        when: DECIDING.includes_any_of(&[Deciding::DETAINED, Deciding::PRESSED]),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; speak with the patient alone about what they themselves want."),
        why: prose!("A decision under pressure is no consent."),
        limits: prose!(
            "A trial left out involuntary admission; that pressure by another person counts alike is our reading. A kind push by family is not set apart."
        ),
        citations: &[cite(&sources::CONSENT_CAPACITY), cite(&sources::INVOLUNTARY_EXCLUSION)],
        positions: &[],
        steps: &[&steps::CAPACITY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mind.guardian",
        title: prose!("Somebody else decides by law, or the form is answered against the person's wish"),
        when: DECIDING.includes(Deciding::GUARDIAN),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Settle who may consent, and what the person wants, before booking."),
        why: prose!("Consent needs the right person, and the patient's own will."),
        limits: prose!("That a guardian's consent may do is left to local law."),
        citations: &[cite(&sources::CONSENT_CAPACITY)],
        positions: &[],
        steps: &[&steps::CAPACITY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mind.mild-impairment",
        title: prose!("Mild cognitive impairment, intellectual disability, or a delirium at any time"),
        when: DECIDING.includes_any_of(&[Deciding::MILD, Deciding::DELIRIUM]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Test memory and understanding; adapt the talk on consent; involve somebody the patient trusts."
        ),
        why: prose!("Understanding and weighing may need more time, and delirium comes more easily."),
        limits: prose!(
            "Trial exclusions, which are no contraindications in practice; test scores are for the clinician."
        ),
        citations: &[
            cite(&sources::INTELLECTUAL_DISABILITY),
            cite(&sources::MOCA_18),
            cite(&sources::DELIRIUM_EXCLUDED),
        ],
        positions: &[],
        steps: &[&steps::COGNITIVE_CHECK, &steps::CAPACITY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mind.helper-or-interpreter",
        title: prose!("Filled in by a helper, or an interpreter is needed"),
        when: DECIDING.includes(Deciding::HELPER),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Go through the answers with the patient directly, with a professional interpreter where needed."
        ),
        why: prose!("Answers through another person lose what is private."),
        limits: prose!("A trial left out people without the language; an interpreter is offered here instead."),
        citations: &[cite(&sources::LANGUAGE_ENGLISH)],
        positions: &[],
        steps: &[&steps::INTERPRETER],
        review_due: "2027-05-21",
    },
];
