//! Lungs, airway and sleep apnoea.
//! It never asks how severe a disease is: it asks for oxygen, a hospital, an inhaler, a device.
//! Read next: `endocrine/mod.rs`.

use super::asked::{Asked, Part, ask};
use super::rule::{Contact, Level, Levels, Rule, RuleKind};
use super::source::{Followed, Position, cite};
use super::thresholds::{BODY_MASS_HIGH, BREATHING_STAY_RECENT, WITHIN_3_MONTHS};
use super::weight_stomach::BODY_MASS;
use super::{sources, steps};
use crate::intake::Risk;
use crate::logic::{AnyOf, Condition, Criterion, When, YesNo, all_of, any_of, criterion, options};

options! {
    /// Findings of lungs, airway and sleep.
    pub(crate) Lung {
        HOME_OXYGEN = "home_oxygen", Rank(1), "oxygen at home";
        BREATHLESS_AT_REST = "breathless_at_rest", Rank(1), "short of breath at rest";
        BREATHING_STAY = "breathing_stay", Rank(1), "in hospital for breathing, in the last 12 months";
        LASTING_DISEASE = "lasting_disease", Rank(1), "COPD or another lasting lung disease";
        ASTHMA = "asthma", Rank(1), "asthma";
        AIRWAY = "airway", Rank(1), "a tracheostomy, a difficult airway, or weak breathing muscles";
        SLEEP_APNOEA = "sleep_apnoea", Rank(1), "sleep apnoea";
        SNORING = "snoring", Rank(1), "loud snoring with pauses of breath that somebody saw, never tested";
    }
}
pub(crate) static LUNG: AnyOf<Lung> = AnyOf::new("lung", prose!("findings of lungs, airway and sleep"));
pub(crate) static BREATHING_STAY_WHEN: When =
    When::new("breathing_stay_when", prose!("the most recent hospital stay for breathing"), WITHIN_3_MONTHS);

options! {
    /// Signs of asthma that is not under control.
    pub(crate) AsthmaSigns {
        RESCUE = "rescue", Rank(1), "a rescue inhaler on more than 2 days a week";
        STEROIDS = "steroids", Rank(1), "a course of steroid tablets in the last 3 months";
        EMERGENCY = "emergency", Rank(1), "an emergency visit for asthma in the last 3 months";
    }
}
pub(crate) static ASTHMA_SIGNS: AnyOf<AsthmaSigns> =
    AnyOf::new("asthma_signs", prose!("signs of asthma that is not under control"));
pub(crate) static APNOEA_DEVICE: YesNo =
    YesNo::new("apnoea_device", prose!("uses the device against sleep apnoea most nights"), Risk::Down);

const APNOEA: Condition = LUNG.includes(Lung::SLEEP_APNOEA);

static APNOEA_AND_WEIGHT: Criterion = Criterion {
    id: "apnoea-and-weight",
    name: prose!("sleep apnoea together with a high body mass index"),
    when: all_of(&[LUNG.includes(Lung::SLEEP_APNOEA), BODY_MASS.at_least(&BODY_MASS_HIGH)]),
};

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&LUNG.question, Part::Health),
    ask(&BREATHING_STAY_WHEN.0, Part::Health).when(LUNG.includes(Lung::BREATHING_STAY)),
    ask(&ASTHMA_SIGNS.question, Part::Health).when(LUNG.includes(Lung::ASTHMA)),
    ask(&APNOEA_DEVICE.0, Part::Health).when(APNOEA).step_if_open(&steps::APNOEA_CHECK),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "lung.oxygen-rest-or-hospital",
        title: prose!("Oxygen at home, short of breath at rest, or in hospital for breathing in the last 3 months"),
        when: any_of(&[
            LUNG.includes_any_of(&[Lung::HOME_OXYGEN, Lung::BREATHLESS_AT_REST]),
            BREATHING_STAY_WHEN.within(&BREATHING_STAY_RECENT),
        ]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the lung specialist's statement before booking; measure oxygen at rest."),
        why: prose!(
            "A session may slow breathing for a time; somebody without reserve needs staff and equipment for resuscitation."
        ),
        limits: prose!(
            "Trial exclusions and label text for nasal esketamine (EU) applied to all settings; the stop at home rests on a clinic network's list. The window of 3 months is practice."
        ),
        citations: &[
            cite(&sources::HOME_OXYGEN),
            cite(&sources::SPR_EU_RESUS_SETTING),
            cite(&sources::SEVERE_BREATHING_HOME),
            cite(&sources::SPR_EU_RESP_DEPRESSION),
        ],
        positions: &[],
        steps: &[&steps::LUNG_CLEARANCE, &steps::MEASURE_OXYGEN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "lung.lasting-disease",
        title: prose!("COPD or another lasting lung disease"),
        when: LUNG.includes(Lung::LASTING_DISEASE),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask about oxygen, infections and inhalers; obtain the last findings."),
        why: prose!("Sedation weighs more when the lungs have little reserve."),
        limits: prose!(
            "Label text for nasal esketamine (EU) applied to infusion and to use at home. Severity is left to the statement."
        ),
        citations: &[
            cite(&sources::SPR_EU_COPD),
            cite(&sources::SPR_EU_RESP_DEPRESSION),
            cite(&sources::OSA_NCT05661669),
            cite(&sources::ASA2025_HOME_RISK),
        ],
        positions: &[],
        steps: &[&steps::LUNG_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "lung.asthma-not-controlled",
        title: prose!("Asthma that is not under control"),
        when: ASTHMA_SIGNS.includes_any_of(&[AsthmaSigns::RESCUE, AsthmaSigns::STEROIDS, AsthmaSigns::EMERGENCY]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask what set the asthma off and how it is treated now; the inhaler comes to every session."),
        why: prose!("An attack during a session is harder to notice and to treat."),
        limits: prose!("Practice: no label or guideline names asthma. Asthma with none of these signs raises nothing."),
        citations: &[cite(&sources::PRACTICE), cite(&sources::SPR_EU_COPD)],
        positions: &[],
        steps: &[&steps::LUNG_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "lung.airway",
        title: prose!("Tracheostomy, difficult airway or weak breathing muscles"),
        when: LUNG.includes(Lung::AIRWAY),
        levels: Levels::clinic_home(Level::Review, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Have an anaesthetist look at the airway before the first session."),
        why: prose!("If breathing stops, help must succeed at once; at home nobody can give it."),
        limits: prose!(
            "A trial exclusion, which is no contraindication in practice. At home no label or guideline carries the stop; a named clinician's signature is needed."
        ),
        citations: &[
            cite(&sources::OSA_LATE_LIFE_EXCLUSION),
            cite(&sources::ASA2025_HOME_RISK),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::LUNG_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "sleep-apnoea.untreated-or-obese",
        title: prose!("Sleep apnoea without a device most nights, or with a high body mass index"),
        when: any_of(&[APNOEA_DEVICE.is_no(), criterion(&APNOEA_AND_WEIGHT)]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask about the device and the last sleep study; plan oximetry and a position on the side."),
        why: prose!("Sedation relaxes the airway that already closes at night."),
        limits: prose!(
            "Label text for nasal esketamine (EU) applied to infusion and to use at home; the number of 35 was recalled, not read. Together with a benzodiazepine, opioid, barbiturate or oxybate another rule is graver."
        ),
        citations: &[
            cite(&sources::SPR_EU_OSA_OBESITY),
            cite(&sources::SPR_EU_OSA_BMI35),
            cite(&sources::OSA_LATE_LIFE_EXCLUSION),
            cite(&sources::ASA2025_HOME_RISK),
        ],
        positions: &[
            Position {
                says: prose!(
                    "EU label text: caution in sleep apnoea with extreme overweight; trials excluded sleep apnoea."
                ),
                citations: &[cite(&sources::SPR_EU_OSA_OBESITY), cite(&sources::OSA_LATE_LIFE_EXCLUSION)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("Consensus on acute pain: ketamine may serve in sleep apnoea, to spare opioids."),
                citations: &[cite(&sources::ASRA_ACUTE_OSA_ADJUNCT)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::APNOEA_CHECK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "sleep-apnoea.told",
        title: prose!("Sleep apnoea"),
        when: APNOEA,
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask that the device comes to the session; plan oximetry."),
        why: prose!("Treated sleep apnoea rarely matters under observation; at home nobody observes."),
        limits: prose!(
            "A consensus on acute pain and label text for nasal esketamine (EU) applied to the other settings. Sedating medicines have rules of their own."
        ),
        citations: &[
            cite(&sources::ASRA_ACUTE_OSA_ADJUNCT),
            cite(&sources::SPR_EU_OSA_OBESITY),
            cite(&sources::ASA2025_HOME_RISK),
        ],
        positions: &[],
        steps: &[&steps::APNOEA_CHECK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "sleep-apnoea.snoring",
        title: prose!("Loud snoring with pauses of breath, never tested"),
        when: LUNG.includes(Lung::SNORING),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Use a questionnaire for sleep apnoea; ask about a sleep study."),
        why: prose!("Most sleep apnoea is not known to those who have it."),
        limits: prose!("A draft standard and our own reasoning. The questionnaire itself is left to the clinic."),
        citations: &[cite(&sources::STOP_BANG_CPSBC), cite(&sources::GZ_DENIES_OSA_USES_CPAP)],
        positions: &[],
        steps: &[&steps::APNOEA_CHECK],
        review_due: "2027-05-21",
    },
];
