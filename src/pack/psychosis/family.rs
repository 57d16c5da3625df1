//! Psychosis and bipolar disorder of parents, brothers, sisters and children.
//! It never asks who in the family is ill.
//! Read next: `discordances.rs`.

use super::questions::{MIND_FAMILY, MindFamily};
use crate::logic::all_of;
use crate::pack::age::AGE;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::FAMILY_PSYCHOSIS_AGE;
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "psychosis.family-under-33",
        title: prose!("Psychosis of a parent, brother, sister or child, under 33 years"),
        when: all_of(&[MIND_FAMILY.includes(MindFamily::PSYCHOSIS), AGE.below(&FAMILY_PSYCHOSIS_AGE)]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask about the relative's illness and the patient's own early signs; weigh and record it."),
        why: prose!("Inherited risk mostly shows itself before this age, and ketamine may bring it on."),
        limits: prose!("One trial's age; other trials excluded such relatives at any age."),
        citations: &[cite(&sources::FAMHX_PSYCHOSIS_UNDER_33), cite(&sources::FAMHX_APA_WEIGH)],
        positions: &[
            Position {
                says: prose!("One trial: it excludes only under 33. A consensus: weigh it."),
                citations: &[cite(&sources::FAMHX_PSYCHOSIS_UNDER_33), cite(&sources::FAMHX_APA_WEIGH)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("Other trials: it excludes at any age, in one with second-degree relatives too."),
                citations: &[
                    cite(&sources::FAMHX_PSYCHOSIS_LATE_LIFE),
                    cite(&sources::FAMHX_PSYCHOSIS_NCT03742557),
                    cite(&sources::FAMHX_PSYCHOSIS_SECOND_DEGREE),
                ],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::FAMILY_PSYCHOSIS_TALK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "psychosis.family",
        title: prose!("Psychosis of a parent, brother, sister or child"),
        when: MIND_FAMILY.includes(MindFamily::PSYCHOSIS),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask about the patient's own early signs; plan a check of symptoms after each session."),
        why: prose!("A close relative with psychosis raises the risk of one's own."),
        limits: prose!("Some trials exclude it at any age, which is no contraindication in practice."),
        citations: &[
            cite(&sources::FAMHX_APA_WEIGH),
            cite(&sources::FAMHX_PSYON),
            cite(&sources::FAMHX_PSYCHOSIS_LATE_LIFE),
        ],
        positions: &[],
        steps: &[&steps::FAMILY_PSYCHOSIS_TALK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mood.family-bipolar",
        title: prose!("Bipolar disorder of a parent, brother, sister or child"),
        when: MIND_FAMILY.includes(MindFamily::BIPOLAR),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask with care about own times of little sleep and high energy."),
        why: prose!("Bipolar disorder runs in families and is often missed in depression."),
        limits: prose!("Practice: no source gives a level to a relative's bipolar disorder."),
        citations: &[cite(&sources::PRACTICE), cite(&sources::BIPOLAR_MISSED_16)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
