//! Earlier attempts, self-harm without a wish to die, psychiatric discharge, and means at hand.
//! It never calls anything over because it is long ago.
//! Read next: `discordances.rs`.

use super::questions::{
    ANY_SUICIDALITY, MEANS_AT_HAND, PSYCHIATRIC_DISCHARGE_WHEN, SELF_HARM_WHEN, SUICIDE_ACTS, SUICIDE_ATTEMPT_WHEN,
    SuicideActs,
};
use crate::instruments::asq::ASQ_ATTEMPT;
use crate::instruments::cssrs::CSSRS_ACT;
use crate::logic::{all_of, any_of, criterion};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::thresholds::{ATTEMPT_YEAR, DISCHARGE_3_MONTHS, DISCHARGE_MONTH, SELF_HARM_RECENT};
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "suicidality.attempt-year",
        title: prose!("Suicide attempt in the last 12 months"),
        when: SUICIDE_ATTEMPT_WHEN.within(&ATTEMPT_YEAR),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Assess present risk; obtain the records; at home only after a clinician decides on it."),
        why: prose!("The year after an attempt carries the highest risk of another."),
        limits: prose!("A trial exclusion, which is no contraindication in practice."),
        citations: &[
            cite(&sources::SUICIDE_ATTEMPT_YEAR),
            cite(&sources::SUICIDE_ESK_TRD_WINDOWS),
            cite(&sources::FDA23_HOME_EXTRA_RISK),
        ],
        positions: &[],
        steps: &[&steps::SAFETY_ASSESSMENT, &steps::ACT_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "suicidality.attempt-ever",
        title: prose!("Suicide attempt at any time"),
        when: any_of(&[SUICIDE_ACTS.includes(SuicideActs::ATTEMPT), ASQ_ATTEMPT.is_yes(), CSSRS_ACT.is_yes()]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask when, how and what helped; include it in the assessment of present risk."),
        why: prose!("A past attempt raises the risk for life."),
        limits: prose!(
            "The triage counts behaviour longer ago as its middle tier. An interrupted attempt or preparation more than 3 months ago has no level of its own here, save through item 6 of the C-SSRS, which does not set them apart."
        ),
        citations: &[cite(&sources::CSSRS_45_EMERGENT), cite(&sources::N1)],
        positions: &[],
        steps: &[&steps::ACT_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "suicidality.discharge-month",
        title: prose!("Psychiatric discharge in the last month"),
        when: PSYCHIATRIC_DISCHARGE_WHEN.within(&DISCHARGE_MONTH),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Call on the day the intake arrives; speak with the ward about the reason for the stay and the plan after it."
        ),
        why: prose!("The weeks after discharge carry by far the highest suicide rate."),
        limits: prose!("Rates after discharge of any psychiatric ward; the reason for the stay is not asked."),
        citations: &[cite(&sources::N2)],
        positions: &[],
        steps: &[&steps::SAFETY_ASSESSMENT, &steps::ACT_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "suicidality.discharge-3-months",
        title: prose!("Psychiatric discharge in the last 3 months"),
        when: PSYCHIATRIC_DISCHARGE_WHEN.within(&DISCHARGE_3_MONTHS),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the discharge letter and speak with whoever treats the patient now."),
        why: prose!("Suicide rates stay high in the first three months after discharge."),
        limits: prose!("Rates after discharge of any psychiatric ward; the reason for the stay is not asked."),
        citations: &[cite(&sources::N2)],
        positions: &[],
        steps: &[&steps::ACT_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "suicidality.self-harm-3-months",
        title: prose!("Self-harm without a wish to die in the last 3 months"),
        when: SELF_HARM_WHEN.within(&SELF_HARM_RECENT),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Ask what it was for and what came before; look at wounds, plan and support; at home only after a clinician decides on it."
        ),
        why: prose!(
            "Self-harm after the end of ketamine treatment is reported, and self-harm raises the risk of suicide."
        ),
        limits: prose!(
            "The source is a review on borderline personality disorder, applied to everyone; the window is ours."
        ),
        citations: &[cite(&sources::BPD_2025_CAUTION), cite(&sources::FDA23_HOME_EXTRA_RISK)],
        positions: &[],
        steps: &[&steps::SAFETY_ASSESSMENT, &steps::ACT_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "suicidality.means-at-hand",
        title: prose!("A gun or stored medicines within reach, with a sign of suicidality"),
        when: all_of(&[MEANS_AT_HAND.is_yes(), criterion(&ANY_SUICIDALITY)]),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Talk about storage away from home or locked, with a person the patient trusts."),
        why: prose!("Distance from the means saves lives in the minutes of a crisis."),
        limits: prose!(
            "Practice: no source gives a level, so the note only carries the step. It also shows with a sign that is long past."
        ),
        citations: &[cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::MEANS_SAFETY],
        review_due: "2027-05-21",
    },
];
