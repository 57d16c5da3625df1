//! Psychosis of the patient, now or in the past.
//! It never lets a harmless cause that was named switch off a graver rule.
//! Read next: `family.rs`.

use super::questions::{PSYCHOSIS, PSYCHOSIS_HIGH_WHEN, PSYCHOSIS_LINK, PSYCHOSIS_WHEN, Psychosis, PsychosisLink};
use crate::logic::any_of;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::PSYCHOSIS_RECENT;
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "psychosis.recent",
        title: prose!("Hallucinations or fixed false beliefs in the last 12 months, or depression with psychosis now"),
        when: any_of(&[PSYCHOSIS_WHEN.within(&PSYCHOSIS_RECENT), PSYCHOSIS.includes(Psychosis::DEPRESSION_NOW)]),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; psychiatric assessment and treatment of the psychosis come first."),
        why: prose!("Ketamine and esketamine bring on dissociation and hallucinations and may worsen a psychosis."),
        limits: prose!(
            "The window of 12 months is ours; the sources say recent or current. What happens only when falling asleep, on waking or in fresh grief is left out by the question. Guidelines on infusion applied to esketamine and to use at home."
        ),
        citations: &[
            cite(&sources::ASRA_ACTIVE_PSYCHOSIS),
            cite(&sources::PSYCHOSIS_OXFORD),
            cite(&sources::PSYCHOSIS_TKC_EVEN_IN_MDE),
            cite(&sources::MDD_PSYCHOTIC_FEATURES),
            cite(&sources::KET_PSYCHOSIS_ACTIVE),
            cite(&sources::KET_US_EMERGENCE),
            cite(&sources::SPR_US_BOX_DISSOCIATION),
        ],
        positions: &[
            Position {
                says: prose!("Guidelines and clinics: not with recent psychosis, even as a part of depression."),
                citations: &[cite(&sources::PSYCHOSIS_OXFORD), cite(&sources::PSYCHOSIS_TKC_EVEN_IN_MDE)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("US esketamine label: assess with care, and start only if benefit outweighs risk."),
                citations: &[cite(&sources::SPR_US_PSYCHOSIS)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::PSYCHOSIS_RECORDS, &steps::PSYCHIATRIST_STATEMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "psychosis.disorder",
        title: prose!("Schizophrenia, schizoaffective or delusional disorder at any time"),
        when: PSYCHOSIS.includes(Psychosis::DISORDER),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; check the diagnosis in the records with a psychiatrist."),
        why: prose!("Most people with schizophrenia worsened for a time on small doses, even when stable."),
        limits: prose!(
            "A sedation guideline and a lay summary of VA guidance applied to all settings. A review of 41 people found effects that were mild and over soon."
        ),
        citations: &[
            cite(&sources::PSYCHOSIS_VA),
            cite(&sources::PSYCHOSIS_ACEP_EVEN_STABLE),
            cite(&sources::PSYCHOSIS_JOURNEY_HOME),
            cite(&sources::PSYCHOSIS_LIFETIME_TRIALS),
            cite(&sources::PSYCHOSIS_LAHTI_70),
        ],
        positions: &[
            Position {
                says: prose!("Guidance and trials: excluded at any time, even if stable."),
                citations: &[cite(&sources::PSYCHOSIS_VA), cite(&sources::PSYCHOSIS_ACEP_EVEN_STABLE)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "Chronic-pain guideline and a review: only poorly controlled psychosis, effects mostly mild."
                ),
                citations: &[cite(&sources::ASRA_ACTIVE_PSYCHOSIS), cite(&sources::PSYCHOSIS_VERAART_MILD)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::PSYCHOSIS_RECORDS, &steps::PSYCHIATRIST_STATEMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "psychosis.high-12-months",
        title: prose!("Hallucinations or false beliefs while drunk or high in the last 12 months"),
        when: PSYCHOSIS_HIGH_WHEN.within(&PSYCHOSIS_RECENT),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Clear up substance, length and whether it ended with the substance; assess before booking."),
        why: prose!(
            "A psychosis brought on by a substance may be the first sign of more, and ketamine is a substance too."
        ),
        limits: prose!(
            "The window of 12 months is ours. The usual hours of a psychedelic are left out by the question."
        ),
        citations: &[
            cite(&sources::PSYCHOSIS_HULL_HOME),
            cite(&sources::PSYCHOSIS_OXFORD),
            cite(&sources::SPR_US_PSYCHOSIS),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::PSYCHOSIS_RECORDS, &steps::URINE_DRUG_SCREEN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "psychosis.cause-not-known",
        title: prose!("Hallucinations or fixed false beliefs at any time, cause not known"),
        when: PSYCHOSIS_LINK.is(PsychosisLink::NOT_KNOWN),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the records before booking; a psychiatrist decides what it was."),
        why: prose!("Without a cause a primary psychotic disorder is not ruled out."),
        limits: prose!("Trials exclude any past psychosis; that a clinic waits for records is our reading."),
        citations: &[
            cite(&sources::PSYCHOSIS_LIFETIME_TRIALS),
            cite(&sources::PSYCHOSIS_HULL_HOME),
            cite(&sources::SPR_US_PSYCHOSIS),
        ],
        positions: &[],
        steps: &[&steps::PSYCHOSIS_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "psychosis.ever",
        title: prose!("Hallucinations or fixed false beliefs at any time"),
        when: PSYCHOSIS.includes_any_of(&[Psychosis::AWAKE, Psychosis::BELIEFS, Psychosis::HIGH]),
        levels: Levels::clinic_home(Level::Review, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Weigh benefit against risk with a psychiatrist; plan a check of symptoms after each session."),
        why: prose!("Labels ask for a judgement in each person, and psychiatric effects may last days to weeks."),
        limits: prose!(
            "A home cohort excluded any past psychosis. Label text for nasal esketamine applied to infusion and to use at home."
        ),
        citations: &[
            cite(&sources::SPR_US_PSYCHOSIS),
            cite(&sources::SPR_EU_PSYCHOSIS),
            cite(&sources::PSYCHOSIS_HULL_HOME),
            cite(&sources::KET_US_PSYCH_PERSIST),
        ],
        positions: &[
            Position {
                says: prose!("Labels and a payer: weigh benefit against risk."),
                citations: &[cite(&sources::SPR_US_PSYCHOSIS), cite(&sources::PSYCHOSIS_PAYER_BENEFIT)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("Trials: no present or past psychotic disorder."),
                citations: &[cite(&sources::PSYCHOSIS_LIFETIME_TRIALS)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::PSYCHOSIS_RECORDS, &steps::PSYCHIATRIST_STATEMENT],
        review_due: "2027-05-21",
    },
];
