//! Head injury and concussion, by what happened and when.
//! It never asks how severe an injury was: it asks for half an hour, a fracture, a night, an operation.
//! Read next: `seizures.rs`.

use super::{BRAIN_AND_EYE, BrainAndEye};
use crate::intake::Risk;
use crate::logic::{AnyOf, Condition, When, YesNo, options};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::thresholds::{
    HEAD_INJURY_RECENT, HEAD_INJURY_SERIOUS_HALF_YEAR, HEAD_INJURY_SERIOUS_RECENT, WITHIN_1_MONTH, WITHIN_6_MONTHS,
};
use crate::pack::{sources, steps};

options! {
    /// What makes a head injury serious.
    pub(crate) HeadInjurySerious {
        HALF_AN_HOUR = "half_an_hour", Rank(1), "unconscious for 30 minutes or more";
        FRACTURE = "fracture", Rank(1), "fracture of the skull";
        NIGHT = "night", Rank(1), "a night in hospital for it";
        OPERATION = "operation", Rank(1), "an operation for it";
    }
}
pub(crate) static HEAD_INJURY_SERIOUS: AnyOf<HeadInjurySerious> =
    AnyOf::new("head_injury_serious", prose!("signs of a serious head injury, ever"));
pub(crate) static HEAD_INJURY_SERIOUS_WHEN: When =
    When::new("head_injury_serious_when", prose!("the most recent serious head injury"), WITHIN_6_MONTHS);
pub(crate) static HEAD_INJURY_WHEN: When =
    When::new("head_injury_when", prose!("the most recent head injury or concussion of any kind"), WITHIN_1_MONTH);
pub(crate) static HEAD_INJURY_SYMPTOMS: YesNo =
    YesNo::new("head_injury_symptoms", prose!("symptoms from a head injury that have not passed"), Risk::Up);

const INJURED: Condition = BRAIN_AND_EYE.includes(BrainAndEye::HEAD_INJURY);
const SERIOUS: Condition = HEAD_INJURY_SERIOUS.includes_any_of(&[
    HeadInjurySerious::HALF_AN_HOUR,
    HeadInjurySerious::FRACTURE,
    HeadInjurySerious::NIGHT,
    HeadInjurySerious::OPERATION,
]);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&HEAD_INJURY_SERIOUS.question, Part::Health).when(INJURED),
    ask(&HEAD_INJURY_SERIOUS_WHEN.0, Part::Health).when(SERIOUS),
    ask(&HEAD_INJURY_WHEN.0, Part::Health).when(INJURED),
    ask(&HEAD_INJURY_SYMPTOMS.0, Part::Health).when(INJURED),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "brain.head-injury-serious-3-months",
        title: prose!("Serious head injury in the last 3 months"),
        when: HEAD_INJURY_SERIOUS_WHEN.within(&HEAD_INJURY_SERIOUS_RECENT),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; obtain the records and plan again after the window."),
        why: prose!("An injured brain bears a rise of pressure badly, and bleeding may still follow."),
        limits: prose!(
            "Label text for ketamine injection (UK) applied to nasal esketamine and to use at home. The label names no window and no severity; 3 months and the four signs are ours."
        ),
        citations: &[cite(&sources::KET_UK_CI_CEREBRAL_TRAUMA), cite(&sources::MI_STROKE_HEAD_SIX_MONTHS)],
        positions: &[],
        steps: &[&steps::HEAD_INJURY_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "brain.head-injury-serious-6-months",
        title: prose!("Serious head injury in the last 6 months"),
        when: HEAD_INJURY_SERIOUS_WHEN.within(&HEAD_INJURY_SERIOUS_HALF_YEAR),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the records and the treating doctor's statement before booking."),
        why: prose!("One trial left out head trauma within 6 months; recovery is often not complete by then."),
        limits: prose!(
            "A trial exclusion, which is no contraindication in practice. At home, between 3 and 6 months, no label or guideline carries the stop with this window; a named clinician's signature is needed."
        ),
        citations: &[
            cite(&sources::MI_STROKE_HEAD_SIX_MONTHS),
            cite(&sources::KET_UK_CI_CEREBRAL_TRAUMA),
            cite(&sources::FDA23_HOME_EXTRA_RISK),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::HEAD_INJURY_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "brain.head-injury-serious",
        title: prose!("Serious head injury at any time"),
        when: SERIOUS,
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask for the records; look for a bleed inside the skull, seizures and trouble with memory."),
        why: prose!("A serious injury may leave a bleed, seizures or a change of thinking that was not mentioned."),
        limits: prose!(
            "Label text for ketamine injection (UK) knows no window and would stop at any date; most sources do not, so a later injury is looked at here. A bleed inside the skull is asked with the vessels."
        ),
        citations: &[cite(&sources::KET_UK_CI_CEREBRAL_TRAUMA), cite(&sources::HEAD_INJURY_SYMPTOMATIC)],
        positions: &[],
        steps: &[&steps::HEAD_INJURY_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "brain.head-injury-1-month",
        title: prose!("Head injury or concussion in the last month"),
        when: HEAD_INJURY_WHEN.within(&HEAD_INJURY_RECENT),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Wait until a month has passed and the symptoms are gone; then ask again."),
        why: prose!(
            "Symptoms of a concussion and effects of a session cannot be told apart, and a slow bleed may show."
        ),
        limits: prose!(
            "The month is practice; the sources know only injury with symptoms, or trauma without a window."
        ),
        citations: &[cite(&sources::HEAD_INJURY_SYMPTOMATIC), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::HEAD_INJURY_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "brain.head-injury-symptoms",
        title: prose!("Symptoms that remain after a head injury"),
        when: HEAD_INJURY_SYMPTOMS.is_yes(),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask which symptoms, since when, and whether imaging was done."),
        why: prose!("Headache, dizziness or poor memory after an injury may worsen with each session."),
        limits: prose!(
            "A clinic's exclusion and two trials; at home one level more. Which symptom it is, is left out."
        ),
        citations: &[cite(&sources::HEAD_INJURY_SYMPTOMATIC), cite(&sources::ASA2025_HOME_RISK)],
        positions: &[],
        steps: &[&steps::HEAD_INJURY_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "brain.head-injury",
        title: prose!("Head injury or concussion at any time"),
        when: INJURED,
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Bear it in mind when headache or poor memory is reported."),
        why: prose!("A concussion that has healed rarely matters; the clinician should know of it."),
        limits: prose!("Practice: no source asks for more after a full recovery."),
        citations: &[cite(&sources::HEAD_INJURY_SYMPTOMATIC), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
