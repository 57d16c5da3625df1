//! Severe low sugar, ketoacidosis, and rare illness.
//! It never flags diabetes as such.
//! Read next: `../liver.rs`.

use super::{ILLNESS, Illness};
use crate::intake::Risk;
use crate::logic::{When, YesNo};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{SUGAR_CRISIS_RECENT, WITHIN_3_MONTHS};
use crate::pack::{sources, steps};

pub(crate) static SUGAR_CRISIS: YesNo =
    YesNo::new("sugar_crisis", prose!("low sugar that needed somebody's help, or ketoacidosis, ever"), Risk::Up);
pub(crate) static SUGAR_CRISIS_WHEN: When =
    When::new("sugar_crisis_when", prose!("the most recent severe low sugar or ketoacidosis"), WITHIN_3_MONTHS);
pub(crate) static PHAEO_REMOVED: YesNo =
    YesNo::new("phaeo_removed", prose!("the phaeochromocytoma or paraganglioma was removed"), Risk::Down);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&SUGAR_CRISIS.0, Part::Health).when(ILLNESS.includes(Illness::DIABETES)),
    ask(&SUGAR_CRISIS_WHEN.0, Part::Health).when(SUGAR_CRISIS.is_yes()),
    ask(&PHAEO_REMOVED.0, Part::Health).when(ILLNESS.includes(Illness::PHAEOCHROMOCYTOMA)),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "rare.phaeochromocytoma-not-removed",
        title: prose!("Phaeochromocytoma or paraganglioma that was not removed"),
        when: PHAEO_REMOVED.is_no(),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; the tumour is treated first."),
        why: prose!("Its hormones raise the pressure in surges, and ketamine may set one off."),
        limits: prose!(
            "No label or guideline names it: the general clause of the US ketamine label on a dangerous rise of pressure is read so, and a named clinician's signature is needed."
        ),
        citations: &[
            cite(&sources::PRACTICE),
            cite(&sources::KET_US_CI_BP),
            cite(&sources::SPR_US_CI_BP_ICP_PRINCIPLE),
        ],
        positions: &[],
        steps: &[&steps::SPECIALIST_STATEMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "rare.hormone-tumour",
        title: prose!("Phaeochromocytoma, paraganglioma or carcinoid, at any time"),
        when: ILLNESS.includes_any_of(&[Illness::PHAEOCHROMOCYTOMA, Illness::CARCINOID]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the specialist's statement on whether hormones are still made."),
        why: prose!("Hormones of a tumour that came back make the pressure swing."),
        limits: prose!("Practice; the clause of the US ketamine label on a rise of pressure names no illness."),
        citations: &[cite(&sources::PRACTICE), cite(&sources::KET_US_CI_BP)],
        positions: &[],
        steps: &[&steps::SPECIALIST_STATEMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "rare.porphyria",
        title: prose!("Porphyria"),
        when: ILLNESS.includes(Illness::PORPHYRIA),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask which kind and obtain the specialist's statement."),
        why: prose!("Some medicines set off an attack, and sources disagree on whether ketamine is one."),
        limits: prose!("The kind of porphyria is left to the statement; a trial that was withdrawn excluded it."),
        citations: &[
            cite(&sources::PORPHYRIA_MIXED),
            cite(&sources::KET_PORPHYRIA),
            cite(&sources::PORPHYRIA_NCT05661669),
        ],
        positions: &[
            Position {
                says: prose!("Caution: a possible trigger, a relative contraindication on a teaching page."),
                citations: &[cite(&sources::PORPHYRIA_MIXED), cite(&sources::KET_PORPHYRIA)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("An Italian compendium: contraindicated."),
                citations: &[cite(&sources::KET_PORPHYRIA)],
                followed: Followed::ShownOnly,
            },
            Position {
                says: prose!("A rat model: no harm seen."),
                citations: &[cite(&sources::PORPHYRIA_MIXED)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::SPECIALIST_STATEMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "rare.myasthenia-anaemia-cancer",
        title: prose!("Myasthenia, severe anaemia, or cancer under treatment"),
        when: ILLNESS.includes_any_of(&[Illness::MYASTHENIA, Illness::SEVERE_ANAEMIA, Illness::CANCER_TREATMENT]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the specialist's statement: breathing muscles, blood count, treatment days."),
        why: prose!(
            "Weak breathing muscles, few red cells or a treatment that weakens leave little reserve in a session."
        ),
        limits: prose!("Practice: no label or guideline names them. Severity is left to the statement."),
        citations: &[cite(&sources::PRACTICE), cite(&sources::UNSTABLE_MEDICAL_NEURO)],
        positions: &[],
        steps: &[&steps::SPECIALIST_STATEMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "diabetes.sugar-crisis-3-months",
        title: prose!("Severe low sugar or ketoacidosis in the last 3 months"),
        when: SUGAR_CRISIS_WHEN.within(&SUGAR_CRISIS_RECENT),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Agree on fasting and sugar checks with whoever treats the diabetes."),
        why: prose!("Fasting before a session may bring the next one."),
        limits: prose!(
            "From the medicine classes of this project, which no label of ketamine carries. Insulin, sulfonylureas and SGLT2 inhibitors have a rule of their own."
        ),
        citations: &[
            cite(&sources::MC_STOMACH_AND_SUGAR),
            cite(&sources::PRACTICE),
            cite(&sources::CONTROLLED_HTN_ALLOWED),
        ],
        positions: &[],
        steps: &[&steps::SUGAR_PLAN],
        review_due: "2027-05-21",
    },
];
