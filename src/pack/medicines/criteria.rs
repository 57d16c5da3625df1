//! Statements over the list of medicines together with plain questions, each in one place.
//! It never lets a denial in one place outweigh a naming in another.
//! Read next: `sedatives.rs`.

use super::classes::{
    MAOIS, OPIOID_PARTNERS, OPIOIDS, PRESSURE_ACE, PRESSURE_ALDOSTERONE, PRESSURE_ALPHA, PRESSURE_ARB, PRESSURE_BETA,
    PRESSURE_CALCIUM, PRESSURE_CENTRAL, PRESSURE_DIURETIC, PRESSURE_OTHER,
};
use super::questions::MEDICINES;
use crate::instruments::audit_c::AUDIT_C_SCORE;
use crate::logic::{Criterion, any_of, at_least_n_of, criterion};
use crate::pack::cardiovascular::heart_disease::HEART_DISEASE;
use crate::pack::cardiovascular::heart_other::{HEART_OTHER, HeartOther};
use crate::pack::emergency::MAOI_14_DAYS;
use crate::pack::substances::{ALCOHOL_SIGNS, AlcoholSigns, KRATOM_WHEN};
use crate::pack::thresholds::{AUDIT_C_REVIEW, DRUG_MONTH};

/// A score of 5 or more on AUDIT-C, for every sex alike; signs of dependence count as well, since they weigh more.
pub(crate) static HEAVY_ALCOHOL: Criterion = Criterion {
    id: "heavy-alcohol",
    name: prose!("heavy drinking: AUDIT-C of 5 or more, or a sign of dependence"),
    when: any_of(&[
        AUDIT_C_SCORE.at_least(&AUDIT_C_REVIEW),
        ALCOHOL_SIGNS.includes_any_of(&[
            AlcoholSigns::MORNING,
            AlcoholSigns::SHAKES,
            AlcoholSigns::NO_DAY_WITHOUT,
            AlcoholSigns::FIT_OR_DELIRIUM,
        ]),
    ]),
};

pub(crate) static OPIOID_TAKEN: Criterion = Criterion {
    id: "opioid-taken",
    name: prose!("takes an opioid, or took kratom, 7-OH or tianeptine in the last month"),
    when: any_of(&[MEDICINES.in_class(&OPIOIDS), KRATOM_WHEN.within(&DRUG_MONTH)]),
};

/// What matters in sleep apnoea, wherever it was named.
pub(crate) static BREATH_DEPRESSANT_TAKEN: Criterion = Criterion {
    id: "breath-depressant-taken",
    name: prose!("takes a benzodiazepine, opioid, barbiturate or oxybate"),
    when: any_of(&[MEDICINES.in_class(&OPIOID_PARTNERS), criterion(&OPIOID_TAKEN)]),
};

pub(crate) static MAOI_TAKEN: Criterion = Criterion {
    id: "maoi-taken",
    name: prose!("takes an MAOI, or took one in the last 14 days"),
    when: any_of(&[MAOI_14_DAYS.is_yes(), MEDICINES.in_class(&MAOIS)]),
};

pub(crate) static HEART_ROW: Criterion = Criterion {
    id: "heart-finding",
    name: prose!("heart disease or a finding of the heart that nobody called harmless"),
    when: any_of(&[
        criterion(&HEART_DISEASE),
        HEART_OTHER.includes_any_of(&[
            HeartOther::LONG_QT,
            HeartOther::ABLATION,
            HeartOther::POTS,
            HeartOther::LUNG_CLOT,
        ]),
    ]),
};

/// Each kind counts once, however many medicines of it are taken; a combination tablet counts for each of its kinds.
pub(crate) static THREE_PRESSURE_KINDS: Criterion = Criterion {
    id: "three-pressure-kinds",
    name: prose!("three or more kinds of medicines that lower blood pressure are on the list"),
    when: at_least_n_of(
        3,
        &[
            MEDICINES.in_class(&PRESSURE_ACE),
            MEDICINES.in_class(&PRESSURE_ARB),
            MEDICINES.in_class(&PRESSURE_OTHER),
            MEDICINES.in_class(&PRESSURE_BETA),
            MEDICINES.in_class(&PRESSURE_CALCIUM),
            MEDICINES.in_class(&PRESSURE_DIURETIC),
            MEDICINES.in_class(&PRESSURE_ALDOSTERONE),
            MEDICINES.in_class(&PRESSURE_ALPHA),
            MEDICINES.in_class(&PRESSURE_CENTRAL),
        ],
    ),
};
