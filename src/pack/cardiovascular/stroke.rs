//! Stroke and TIA: bleed or clot, and how long ago.
//! It never reads "not sure" as a clot: the bleed stays open.
//! Read next: `vessel_wall.rs`.

use super::vessels::{VESSELS, Vessels};
use crate::intake::Unsure;
use crate::logic::{OneOf, When, options};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{HOW_LONG_AGO, STROKE_RECENT};
use crate::pack::{sources, steps};

options! {
    /// What kind of stroke it was.
    pub(crate) StrokeType {
        CLOT = "clot", Rank(1), "a clot";
        KIND_NOT_KNOWN = "kind_not_known", Rank(2), "kind not known", may be [BLEED];
        BLEED = "bleed", Rank(3), "a bleed";
    }
}
pub(crate) static STROKE_TYPE: OneOf<StrokeType> =
    OneOf::new("stroke_type", prose!("kind of stroke"), Unsure::AnOption);
pub(crate) static STROKE_WHEN: When = When::new("stroke_when", prose!("the most recent stroke"), HOW_LONG_AGO);
pub(crate) static TIA_WHEN: When = When::new("tia_when", prose!("the most recent TIA"), HOW_LONG_AGO);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&STROKE_TYPE.question, Part::Heart)
        .when(VESSELS.includes(Vessels::STROKE))
        .step_if_open(&steps::STROKE_CLEARANCE),
    ask(&STROKE_WHEN.0, Part::Heart).when(VESSELS.includes(Vessels::STROKE)),
    ask(&TIA_WHEN.0, Part::Heart).when(VESSELS.includes(Vessels::TIA)),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "cardiovascular.stroke-6-months",
        title: prose!("Stroke in the last 6 months"),
        when: STROKE_WHEN.within(&STROKE_RECENT),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; plan again after the window with the stroke specialist."),
        why: prose!("The brain does not yet regulate its blood flow well, and a second stroke is likeliest now."),
        limits: prose!(
            "Label text for ketamine injection (UK) and a trial's window applied to nasal esketamine and to use at home."
        ),
        citations: &[cite(&sources::MI_STROKE_HEAD_SIX_MONTHS), cite(&sources::KET_UK_CI_STROKE)],
        positions: &[],
        steps: &[&steps::STROKE_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.tia-6-months",
        title: prose!("TIA in the last 6 months"),
        when: TIA_WHEN.within(&STROKE_RECENT),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; ask that the cause is found and treated, and plan again after the window."),
        why: prose!("A stroke often follows a TIA within months."),
        limits: prose!(
            "The sources speak of stroke; that a TIA counts the same within the window is our cautious reading. Label text for ketamine injection (UK) applied to nasal esketamine and to use at home."
        ),
        citations: &[cite(&sources::MI_STROKE_HEAD_SIX_MONTHS), cite(&sources::KET_UK_CI_STROKE)],
        positions: &[],
        steps: &[&steps::STROKE_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.stroke-ever",
        title: prose!("Stroke at any time"),
        when: VESSELS.includes(Vessels::STROKE),
        levels: Levels::each(Level::Defer, Level::Review, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the records (bleed or clot, cause, date) and the specialist's statement."),
        why: prose!("A rise of pressure reaches a brain whose vessels have failed before."),
        limits: prose!(
            "Label text for ketamine injection applied to use at home, label text for nasal esketamine to its own clinic. How much function was lost is left out."
        ),
        citations: &[
            cite(&sources::KET_UK_CI_STROKE),
            cite(&sources::KET_US_PDR_CI_EXAMPLES),
            cite(&sources::SPR_US_CV_STROKE_HISTORY),
            cite(&sources::SPR_EU_STROKE_TIA),
            cite(&sources::STROKE_OKIC),
        ],
        positions: &[
            Position {
                says: prose!(
                    "UK and Swiss ketamine labels: a past stroke, at any date, is a contraindication (followed at home; infusion in a clinic waits for the specialist's statement)."
                ),
                citations: &[cite(&sources::KET_UK_CI_STROKE), cite(&sources::KET_US_PDR_CI_EXAMPLES)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "US and EU esketamine: care after a stroke that was no bleed (followed in the esketamine clinic)."
                ),
                citations: &[cite(&sources::SPR_US_CV_STROKE_HISTORY), cite(&sources::SPR_EU_STROKE_TIA)],
                followed: Followed::ByThePack,
            },
        ],
        steps: &[&steps::STROKE_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.stroke-may-be-bleed",
        title: prose!("A stroke that was or may have been a bleed"),
        when: STROKE_TYPE.is_any_of(&[StrokeType::KIND_NOT_KNOWN, StrokeType::BLEED]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the hospital's letter that says bleed or clot before booking."),
        why: prose!("A bleed is a contraindication; until the letter is there it stays open."),
        limits: prose!(
            "Label text for ketamine injection and for nasal esketamine applied to all settings; the labels do not speak of strokes of unknown kind."
        ),
        citations: &[cite(&sources::SPR_US_CI_ICH), cite(&sources::KET_UK_CI_STROKE)],
        positions: &[],
        steps: &[&steps::STROKE_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.tia-ever",
        title: prose!("TIA at any time"),
        when: VESSELS.includes(Vessels::TIA),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the records and ask how the cause is treated."),
        why: prose!("A TIA shows vessel disease of the brain or the heart."),
        limits: prose!("Label text for nasal esketamine applied to infusion and to use at home."),
        citations: &[cite(&sources::SPR_EU_STROKE_TIA), cite(&sources::FDA23_HOME_EXTRA_RISK)],
        positions: &[],
        steps: &[&steps::STROKE_CLEARANCE],
        review_due: "2027-05-21",
    },
];
