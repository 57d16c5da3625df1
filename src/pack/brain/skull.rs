//! Pressure in the skull, hydrocephalus and growths.
//! It never lets a shunt or a treatment switch off a pressure that is raised now.
//! Read next: `head_injury.rs`.

use super::{BRAIN_AND_EYE, BrainAndEye};
use crate::logic::{AnyOf, options};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::{sources, steps};

options! {
    /// What is not under control in the skull.
    pub(crate) SkullNow {
        RAISED = "raised", Rank(1), "a doctor says the pressure is raised now";
        SWOLLEN_NERVE = "swollen_nerve", Rank(1), "swelling of the optic nerve (papilloedema) now";
        UNTREATED = "untreated", Rank(1), "hydrocephalus without treatment";
        GROWING = "growing", Rank(1), "the growth gets bigger";
        SYMPTOMS = "symptoms", Rank(1), "headache, vomiting, change of vision or another symptom from it";
    }
}
pub(crate) static SKULL_NOW: AnyOf<SkullNow> =
    AnyOf::new("skull_now", prose!("pressure, nerve, hydrocephalus or growth not under control"));

pub(crate) static QUESTIONS: &[Asked] =
    &[ask(&SKULL_NOW.question, Part::Health).when(BRAIN_AND_EYE.includes_any_of(&[
        BrainAndEye::SKULL_PRESSURE,
        BrainAndEye::HYDROCEPHALUS,
        BrainAndEye::BRAIN_MASS,
        BrainAndEye::PITUITARY_SMALL,
    ]))];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "brain.skull-pressure-now",
        title: prose!("Raised pressure in the skull, or a growth or hydrocephalus not under control"),
        when: SKULL_NOW.includes_any_of(&[
            SkullNow::RAISED,
            SkullNow::SWOLLEN_NERVE,
            SkullNow::UNTREATED,
            SkullNow::GROWING,
            SkullNow::SYMPTOMS,
        ]),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; have the pressure or the growth treated first."),
        why: prose!(
            "Ketamine and esketamine may raise the pressure in the skull, and nobody is ventilated in a session."
        ),
        limits: prose!(
            "Label text for ketamine injection (Germany) and for nasal esketamine (US) applied to the other products and to use at home. Symptoms of a growth are the patient's word; hormone effects of a pituitary growth do not count."
        ),
        citations: &[
            cite(&sources::KET_DE_CI_BP_ICP),
            cite(&sources::SPR_US_CI_BP_ICP_PRINCIPLE),
            cite(&sources::SPR_EU_BRAIN_INJURY_ICP),
            cite(&sources::ASRA_ICP_IOP),
            cite(&sources::INTRACRANIAL_MASS_BLEED),
        ],
        positions: &[
            Position {
                says: prose!(
                    "Labels, consensus and clinics: raised pressure in the skull rules out treatment, or allows it only with extreme care."
                ),
                citations: &[
                    cite(&sources::KET_DE_CI_BP_ICP),
                    cite(&sources::ASRA_ICP_IOP),
                    cite(&sources::ICP_OXFORD),
                ],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("Reviews of ventilated patients: no rise of pressure was seen."),
                citations: &[cite(&sources::ICP_EVIDENCE_NO_RISE)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::NEURO_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "brain.skull-pressure-treated",
        title: prose!("Treated pressure in the skull, a shunt, or a growth in the skull"),
        when: BRAIN_AND_EYE.includes_any_of(&[
            BrainAndEye::SKULL_PRESSURE,
            BrainAndEye::HYDROCEPHALUS,
            BrainAndEye::BRAIN_MASS,
        ]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the specialist's statement and the last imaging before booking."),
        why: prose!("A rise of pressure may undo what the treatment holds, and trials left these people out."),
        limits: prose!(
            "Trial exclusions and a compendium's caution, applied to all settings; the stop at home rests on the principle of the US esketamine label and on the risk without a clinician. Kind and size of the growth are left to the statement."
        ),
        citations: &[
            cite(&sources::SPR_US_TRIAL_EXCLUSIONS_CV),
            cite(&sources::KET_INTRACRANIAL_MASS),
            cite(&sources::SPR_US_CI_BP_ICP_PRINCIPLE),
            cite(&sources::FDA23_HOME_EXTRA_RISK),
        ],
        positions: &[],
        steps: &[&steps::NEURO_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "brain.pituitary-small",
        title: prose!("Pituitary growth under 1 cm"),
        when: BRAIN_AND_EYE.includes(BrainAndEye::PITUITARY_SMALL),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask for the last imaging and for what the hormones need."),
        why: prose!("A small growth that is followed hardly changes the pressure in the skull; a larger one does."),
        limits: prose!("Practice: no label or guideline names pituitary growths. The size is the patient's word."),
        citations: &[cite(&sources::PRACTICE), cite(&sources::INTRACRANIAL_MASS_BLEED)],
        positions: &[],
        steps: &[&steps::NEURO_CLEARANCE],
        review_due: "2027-05-21",
    },
];
