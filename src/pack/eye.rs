//! Eye pressure, injuries and operations of the eye.
//! It never asks for a number of eye pressure: it asks for treatment, a check and a laser.
//! Read next: `lung.rs`.

use super::asked::{Asked, Part, ask};
use super::brain::{BRAIN_AND_EYE, BrainAndEye};
use super::rule::{Contact, Level, Levels, Rule, RuleKind};
use super::source::{Followed, Position, cite};
use super::thresholds::{EYE_INJURY_RECENT, EYE_OPERATION_RECENT, WITHIN_3_MONTHS, WITHIN_6_WEEKS};
use super::{sources, steps};
use crate::intake::Risk;
use crate::logic::{AnyOf, Condition, When, YesNo, any_of, options};

pub(crate) static EYE_TREATED: YesNo =
    YesNo::new("eye_treated", prose!("the eye pressure is treated (drops, laser or operation)"), Risk::Down);
pub(crate) static EYE_CHECK: YesNo =
    YesNo::new("eye_check", prose!("an eye doctor checked the eye pressure in the last 12 months"), Risk::Down);
pub(crate) static ANGLE_CLOSURE: YesNo =
    YesNo::new("angle_closure", prose!("the sudden kind, angle closure"), Risk::Up);
pub(crate) static ANGLE_LASER: YesNo =
    YesNo::new("angle_laser", prose!("laser or operation for the angle closure was done"), Risk::Down);

options! {
    /// What happened to the eye of late, or is planned.
    pub(crate) EyeEvents {
        INJURY = "injury", Rank(1), "an injury that went into the eye";
        OPERATION = "operation", Rank(1), "an eye operation, or a detached retina";
        PLANNED = "planned", Rank(1), "an eye operation is planned";
    }
}
pub(crate) static EYE_EVENTS: AnyOf<EyeEvents> =
    AnyOf::new("eye_events", prose!("injury, operation or detached retina of late, or an operation planned"));
pub(crate) static EYE_INJURY_WHEN: When =
    When::new("eye_injury_when", prose!("the injury that went into the eye"), WITHIN_3_MONTHS);
pub(crate) static EYE_OPERATION_WHEN: When =
    When::new("eye_operation_when", prose!("the most recent eye operation or detached retina"), WITHIN_6_WEEKS);

const PRESSURE: Condition = BRAIN_AND_EYE.includes(BrainAndEye::EYE_PRESSURE);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&EYE_TREATED.0, Part::Health).when(PRESSURE),
    ask(&EYE_CHECK.0, Part::Health).when(PRESSURE).step_if_open(&steps::EYE_CLEARANCE),
    ask(&ANGLE_CLOSURE.0, Part::Health).when(PRESSURE).step_if_open(&steps::EYE_CLEARANCE),
    ask(&ANGLE_LASER.0, Part::Health).when(ANGLE_CLOSURE.is_yes()),
    ask(&EYE_EVENTS.question, Part::Health).when(BRAIN_AND_EYE.includes(BrainAndEye::EYE_EVENT)),
    ask(&EYE_INJURY_WHEN.0, Part::Health).when(EYE_EVENTS.includes(EyeEvents::INJURY)),
    ask(&EYE_OPERATION_WHEN.0, Part::Health).when(EYE_EVENTS.includes(EyeEvents::OPERATION)),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "eye.pressure-untreated",
        title: prose!("Raised eye pressure without treatment, or angle closure without laser or operation"),
        when: any_of(&[EYE_TREATED.is_no(), ANGLE_LASER.is_no()]),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; have the eyes treated first, then ask the eye doctor."),
        why: prose!(
            "A further rise of eye pressure can damage the optic nerve; a closed angle can blind within hours."
        ),
        limits: prose!(
            "A consensus on infusions, a trial exclusion and a clinic list applied to all settings; no label stops for it. Narrow angles that never closed do not count. Raised eye pressure that is only watched counts as untreated."
        ),
        citations: &[
            cite(&sources::ASRA_ICP_IOP),
            cite(&sources::GLAUCOMA_ANGLE_CLOSURE),
            cite(&sources::GLAUCOMA_UNCONTROLLED_HOME),
            cite(&sources::KET_DE_GLAUCOMA_EYE),
        ],
        positions: &[
            Position {
                says: prose!(
                    "Consensus, a trial and a clinic network: raised or uncontrolled eye pressure rules out treatment, or nearly so."
                ),
                citations: &[cite(&sources::ASRA_ICP_IOP), cite(&sources::GLAUCOMA_UNCONTROLLED_HOME)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "German and Swiss ketamine labels: special caution only; measurements at low doses are mixed."
                ),
                citations: &[cite(&sources::KET_DE_GLAUCOMA_EYE), cite(&sources::IOP_EVIDENCE_MIXED)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::EYE_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "eye.injury-3-months",
        title: prose!("Injury that went into the eye in the last 3 months"),
        when: EYE_INJURY_WHEN.within(&EYE_INJURY_RECENT),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; plan again when the eye doctor says that the wound has healed."),
        why: prose!("A rise of eye pressure can open the wound and push out what is in the eye."),
        limits: prose!(
            "A special caution of German and Swiss labels of ketamine injection, and a trial exclusion, applied to all settings; the window of 3 months is practice."
        ),
        citations: &[
            cite(&sources::KET_DE_GLAUCOMA_EYE),
            cite(&sources::ASRA_ICP_IOP),
            cite(&sources::SPR_US_TRIAL_EXCLUSIONS_CV),
        ],
        positions: &[],
        steps: &[&steps::EYE_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "eye.operation-6-weeks",
        title: prose!("Eye operation or detached retina in the last 6 weeks, or an operation planned"),
        when: any_of(&[EYE_OPERATION_WHEN.within(&EYE_OPERATION_RECENT), EYE_EVENTS.includes(EyeEvents::PLANNED)]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask the eye surgeon when a rise of eye pressure no longer matters; book after that."),
        why: prose!("The eye heals for some weeks, and a rise of pressure may spoil the result."),
        limits: prose!(
            "A special caution of German and Swiss labels of ketamine injection applied to all settings; the window of 6 weeks, and the detached retina, are practice."
        ),
        citations: &[
            cite(&sources::KET_DE_GLAUCOMA_EYE),
            cite(&sources::SPR_US_TRIAL_EXCLUSIONS_CV),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::EYE_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "eye.no-check-12-months",
        title: prose!("Eye pressure not checked in the last 12 months"),
        when: EYE_CHECK.is_no(),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Have the eye pressure checked before booking."),
        why: prose!("Glaucoma gives no warning; only a check tells whether the treatment works."),
        limits: prose!("The year is practice; a clinic normally excludes glaucoma altogether."),
        citations: &[cite(&sources::GLAUCOMA_OXFORD), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::EYE_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "eye.pressure",
        title: prose!("Glaucoma or raised eye pressure"),
        when: PRESSURE,
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the eye doctor's findings; look at kind, treatment and last pressure."),
        why: prose!("Ketamine may raise the eye pressure for a time, treated or not."),
        limits: prose!(
            "Measurements at low doses are mixed; a clinic's normal exclusion is taken as a reason to look."
        ),
        citations: &[
            cite(&sources::GLAUCOMA_OXFORD),
            cite(&sources::KET_DE_GLAUCOMA_EYE),
            cite(&sources::IOP_EVIDENCE_MIXED),
        ],
        positions: &[],
        steps: &[&steps::EYE_CLEARANCE],
        review_due: "2027-05-21",
    },
];
