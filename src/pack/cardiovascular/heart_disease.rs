//! Diseases of the heart and the lung circulation, and whether they give trouble now.
//! It never asks for a class of heart failure: it asks for stairs, ankles, fainting.
//! Read next: `heart_other.rs`.

use super::heart::HEART_EVENT;
use crate::intake::{ClassSet, Risk};
use crate::logic::{AnyOf, Criterion, YesNo, all_of, any_of, criterion, options};
use crate::medicines::class;
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::medicines::MEDICINES;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::{sources, steps};

options! {
    /// Diseases of the heart.
    pub(crate) HeartConditions {
        CORONARY = "coronary", Rank(1), "narrowed heart arteries or angina";
        HEART_FAILURE = "heart_failure", Rank(1), "heart failure";
        VALVE = "valve", Rank(1), "a leaking or narrow valve, more than mild";
        CARDIOMYOPATHY = "cardiomyopathy", Rank(1), "disease of the heart muscle";
        RHYTHM = "rhythm", Rank(1), "atrial fibrillation, treated or not, or another treated rhythm disturbance (a past ablation is asked separately)";
        DEVICE = "device", Rank(1), "pacemaker or defibrillator";
        CONGENITAL = "congenital", Rank(1), "heart defect from birth";
        PULMONARY_HYPERTENSION = "pulmonary_hypertension", Rank(1), "pulmonary hypertension, or a medicine only used for it";
    }
}
pub(crate) static HEART_CONDITIONS: AnyOf<HeartConditions> =
    AnyOf::new("heart_conditions", prose!("diseases of the heart and the lung circulation, ever told by a doctor"));
pub(crate) static STAIRS: YesNo = YesNo::new(
    "stairs",
    prose!("can climb one flight of stairs without resting for chest pain or breathlessness"),
    Risk::Down,
);

options! {
    /// Signs that a heart disease is not under control.
    pub(crate) HeartSigns {
        SWOLLEN_LEGS = "swollen_legs", Rank(1), "swollen legs";
        FAINTED = "fainted", Rank(1), "fainting";
        GOT_WORSE = "got_worse", Rank(1), "worsening of the heart disease";
    }
}
pub(crate) static HEART_SIGNS: AnyOf<HeartSigns> =
    AnyOf::new("heart_signs", prose!("swollen legs, fainting or worsening in the last 31 days"));

static LUNG_PRESSURE_MEDICINES: ClassSet = class::PULMONARY_HYPERTENSION_MEDICINE;

static HEART_CONDITION: Criterion = Criterion {
    id: "heart-condition",
    name: prose!(
        "coronary disease, heart failure, more than mild valve disease, cardiomyopathy, atrial fibrillation or another treated arrhythmia, device or congenital heart disease"
    ),
    when: HEART_CONDITIONS.includes_any_of(&[
        HeartConditions::CORONARY,
        HeartConditions::HEART_FAILURE,
        HeartConditions::VALVE,
        HeartConditions::CARDIOMYOPATHY,
        HeartConditions::RHYTHM,
        HeartConditions::DEVICE,
        HeartConditions::CONGENITAL,
    ]),
};
pub(crate) static HEART_DISEASE: Criterion = Criterion {
    id: "heart-disease",
    name: prose!("heart disease was diagnosed, or a cardiac event happened"),
    when: any_of(&[criterion(&HEART_CONDITION), criterion(&HEART_EVENT)]),
};
static HEART_TROUBLE: Criterion = Criterion {
    id: "heart-trouble",
    name: prose!("cannot climb one flight of stairs, or swollen legs, fainting or worsening in the last 31 days"),
    when: any_of(&[
        STAIRS.is_no(),
        HEART_SIGNS.includes_any_of(&[HeartSigns::SWOLLEN_LEGS, HeartSigns::FAINTED, HeartSigns::GOT_WORSE]),
    ]),
};

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&HEART_CONDITIONS.question, Part::Heart),
    ask(&STAIRS.0, Part::Heart).when(criterion(&HEART_DISEASE)),
    ask(&HEART_SIGNS.question, Part::Heart).when(criterion(&HEART_DISEASE)),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "cardiovascular.heart-disease-with-trouble",
        title: prose!("Heart disease with symptoms on little effort, or worsening"),
        when: all_of(&[criterion(&HEART_DISEASE), criterion(&HEART_TROUBLE)]),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; have the heart disease assessed and treated first."),
        why: prose!("Heart disease that is not under control is where a rise of pressure and pulse does most harm."),
        limits: prose!(
            "Stairs, swollen legs, fainting and worsening stand for \"poorly controlled\" and \"severe\"; other causes of these signs are not set apart. Label text for ketamine injection (UK) applied to nasal esketamine; home cohorts applied to clinics."
        ),
        citations: &[
            cite(&sources::ASRA_POORLY_CONTROLLED_CVD),
            cite(&sources::KET_UK_CI_SEVERE_CARDIAC),
            cite(&sources::HULL_UNCONTROLLED_CARDIAC),
            cite(&sources::SAVEMINDS_ANGINA),
            cite(&sources::ARRHYTHMIA_UNSTABLE),
            cite(&sources::VA_CARDIAC_DECOMPENSATION),
        ],
        positions: &[],
        steps: &[&steps::HEART_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.pulmonary-hypertension",
        title: prose!("Pulmonary hypertension"),
        when: any_of(&[
            HEART_CONDITIONS.includes(HeartConditions::PULMONARY_HYPERTENSION),
            MEDICINES.in_class(&LUNG_PRESSURE_MEDICINES),
        ]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the specialist's statement before booking."),
        why: prose!("Ketamine may raise the pressure in the lung circulation."),
        limits: prose!(
            "A compendium's caution for ketamine injection applied to nasal esketamine and to use at home. At home no label or guideline carries the stop; a named clinician's signature is needed."
        ),
        citations: &[
            cite(&sources::KET_US_ANGINA_HF_PDR),
            cite(&sources::KETAMINE_PHT_CAUTION),
            cite(&sources::MC_PULMONARY_HYPERTENSION),
            cite(&sources::FDA23_HOME_EXTRA_RISK),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::LUNG_PRESSURE_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.heart-disease",
        title: prose!("Heart disease"),
        when: criterion(&HEART_CONDITION),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the cardiologist's statement and last findings; weigh benefit against risk."),
        why: prose!("Ketamine and esketamine raise pressure, pulse and the work of the heart."),
        limits: prose!(
            "Label text for nasal esketamine applied to infusion and to use at home, and label text for ketamine injection applied to the others. Kind, severity and treatment of the disease are left to the statement."
        ),
        citations: &[
            cite(&sources::SPR_US_OTHER_CV_WEIGH),
            cite(&sources::KET_US_ANGINA_HF_PDR),
            cite(&sources::SPR_EU_ARRHYTHMIA),
            cite(&sources::CARDIAC_NCT01892995),
            cite(&sources::CAROLINAS_CARDIAC_CLEARANCE),
            cite(&sources::ASA2025_HOME_RISK),
        ],
        positions: &[
            Position {
                says: prose!("US esketamine label: weigh every other heart or vessel disease carefully."),
                citations: &[cite(&sources::SPR_US_OTHER_CV_WEIGH)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "German, Austrian and Norwegian ketamine labels: manifest ischaemic heart disease is a contraindication when ketamine is the only anaesthetic."
                ),
                citations: &[cite(&sources::KET_DE_CI_IHD_SOLE)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::HEART_CLEARANCE],
        review_due: "2027-05-21",
    },
];
