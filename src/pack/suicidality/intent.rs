//! Intent, plans and recent acts.
//! It never counts an answer about now against what happened in the last months.
//! Read next: `thoughts.rs`.

use super::questions::{SUICIDE_ACT_WHEN, SUICIDE_ATTEMPT_WHEN, SUICIDE_INTENT_WHEN, SUICIDE_PLAN_WHEN};
use crate::instruments::cssrs::{CSSRS_ACT_RECENT, CSSRS_INTENT, CSSRS_PLAN};
use crate::logic::any_of;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{ACT_3_MONTHS, INTENT_6_MONTHS, INTENT_MONTH};
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "suicidality.intent-or-plan-month",
        title: prose!("Suicidal intent or plan in the last month"),
        when: any_of(&[
            SUICIDE_INTENT_WHEN.within(&INTENT_MONTH),
            SUICIDE_PLAN_WHEN.within(&INTENT_MONTH),
            CSSRS_INTENT.is_yes(),
            CSSRS_PLAN.is_yes(),
        ]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Safety assessment by a clinician on the day the intake arrives; treatment waits for it. Not at home."
        ),
        why: prose!(
            "Intent or a plan in the past month is the highest tier of suicide triage; esketamine was not shown to prevent suicide."
        ),
        limits: prose!(
            "Asked in our own plain words, not with the C-SSRS; the tiers are borrowed from it. Trials treated people with intent, but as inpatients with comprehensive care. A blank or a refusal stands among the open items, with same-day contact; only open items of a graver level, such as danger now, stand before it. Label text for nasal esketamine applied to infusion and to use at home."
        ),
        citations: &[
            cite(&sources::CSSRS_45_EMERGENT),
            cite(&sources::N1),
            cite(&sources::SPR_US_LIMIT_SUICIDE),
            cite(&sources::SUICIDE_HOME_HULL),
            cite(&sources::SUICIDE_HOME_JOURNEY),
            cite(&sources::SUICIDE_ALLOWED_INPATIENT),
            cite(&sources::NICE_TA854_POPULATION_GAP),
        ],
        positions: &[
            Position {
                says: prose!(
                    "Triage, home programmes and the label's limits of use: assessment first, and not at home."
                ),
                citations: &[
                    cite(&sources::CSSRS_45_EMERGENT),
                    cite(&sources::SUICIDE_HOME_HULL),
                    cite(&sources::SPR_US_LIMIT_SUICIDE),
                ],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "Inpatient trials: people with active intent were treated, with comprehensive care around them."
                ),
                citations: &[cite(&sources::SUICIDE_ALLOWED_INPATIENT)],
                followed: Followed::ShownOnly,
            },
            Position {
                says: prose!(
                    "EU leaflet of esketamine: thoughts of self-harm or suicide at any time go to a doctor or the nearest hospital at once; the stricter source, which the safety text shown to the patient follows."
                ),
                citations: &[cite(&sources::SPR_EU_EMERGENCY_SUICIDAL)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::SAFETY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "suicidality.act-3-months",
        title: prose!("Suicide attempt, interrupted attempt or preparation in the last 3 months"),
        when: any_of(&[
            SUICIDE_ATTEMPT_WHEN.within(&ACT_3_MONTHS),
            SUICIDE_ACT_WHEN.within(&ACT_3_MONTHS),
            CSSRS_ACT_RECENT.is_yes(),
        ]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Safety assessment by a clinician on the day the intake arrives, whatever the patient says about now; treatment waits for it. Not at home."
        ),
        why: prose!(
            "Any act in the last three months is in the highest tier of suicide triage, even if thoughts are denied today."
        ),
        limits: prose!(
            "Asked in our own plain words, not with the C-SSRS; the tiers are borrowed from it. Self-harm without a wish to die stands in a rule of its own. Label text for nasal esketamine applied to infusion and to use at home."
        ),
        citations: &[
            cite(&sources::CSSRS_45_EMERGENT),
            cite(&sources::N1),
            cite(&sources::SUICIDE_HOME_HULL),
            cite(&sources::SUICIDE_HOME_JOURNEY),
            cite(&sources::SPR_US_LIMIT_SUICIDE),
        ],
        positions: &[],
        steps: &[&steps::SAFETY_ASSESSMENT, &steps::ACT_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "suicidality.intent-or-plan-6-months",
        title: prose!("Suicidal intent or plan in the last 6 months"),
        when: any_of(&[SUICIDE_INTENT_WHEN.within(&INTENT_6_MONTHS), SUICIDE_PLAN_WHEN.within(&INTENT_6_MONTHS)]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Assess present risk and what has changed since; at home only after a clinician decides on it."),
        why: prose!("Outpatient trials left these people out, so there is little to go by."),
        limits: prose!("Trial exclusions, which are no contraindications in practice."),
        citations: &[
            cite(&sources::SUICIDE_PLAN_INTENT_6MO),
            cite(&sources::SUICIDE_ESK_TRD_WINDOWS),
            cite(&sources::NICE_TA854_POPULATION_GAP),
            cite(&sources::FDA23_HOME_EXTRA_RISK),
        ],
        positions: &[],
        steps: &[&steps::SAFETY_ASSESSMENT],
        review_due: "2027-05-21",
    },
];
