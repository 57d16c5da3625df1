//! Medicines of heart, vessels and pressure against a denied history.
//! It never carries a level.
//! Read next: `body.rs`.

use crate::intake::ClassSet;
use crate::logic::all_of;
use crate::medicines::class;
use crate::pack::cardiovascular::heart::{HEART_EVENTS, HeartEvents};
use crate::pack::cardiovascular::heart_disease::{HEART_CONDITIONS, HeartConditions};
use crate::pack::cardiovascular::hypertension::HYPERTENSION;
use crate::pack::cardiovascular::vessels::{VESSELS, Vessels};
use crate::pack::discordance::{Discordance, Strong};
use crate::pack::endocrine::{ILLNESS, Illness};
use crate::pack::medicines::MEDICINES;

static PRESSURE_USUAL: ClassSet = class::PRESSURE_MEDICINE_USUAL;
static NITRATES: ClassSet = class::NITRATE_ANTIANGINAL;
static ANTIPLATELETS: ClassSet = class::ANTIPLATELET.union(class::ANTIPLATELET_CYP2B6_INHIBITOR);
static HEART_FAILURE: ClassSet = class::HEART_FAILURE_MEDICINE;
static HEART_FAILURE_CUE: ClassSet = class::HEART_FAILURE_CUE;
static ANTIARRHYTHMICS: ClassSet = class::ANTIARRHYTHMIC;
static NIMODIPINE: ClassSet = class::NIMODIPINE;
static PHAEO: ClassSet = class::PHAEOCHROMOCYTOMA_MEDICINE;

pub(crate) static DISCORDANCES: &[Discordance] = &[
    Discordance {
        id: "hypertension-denied-usual-medicine",
        strength: Strong::Strong,
        ask: prose!(
            "High blood pressure was never diagnosed, yet a usual medicine for it is on the list. Please confirm."
        ),
        when: all_of(&[MEDICINES.in_class(&PRESSURE_USUAL), HYPERTENSION.is_no()]),
    },
    Discordance {
        id: "angina-denied-nitrate",
        strength: Strong::Strong,
        ask: prose!(
            "Narrowed heart arteries and events of the heart were denied, yet a medicine against angina is on the list. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&NITRATES),
            HEART_CONDITIONS.includes_none_of(&[HeartConditions::CORONARY]),
            HEART_EVENTS.includes_none_of(&[
                HeartEvents::HEART_ATTACK,
                HeartEvents::STENT,
                HeartEvents::BYPASS,
                HeartEvents::UNSTABLE_ANGINA,
            ]),
        ]),
    },
    Discordance {
        id: "heart-or-stroke-denied-antiplatelet",
        strength: Strong::Weak,
        ask: prose!(
            "Narrowed heart arteries, events of the heart and stroke were denied, yet a platelet inhibitor is on the list. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&ANTIPLATELETS),
            HEART_CONDITIONS.includes_none_of(&[HeartConditions::CORONARY]),
            HEART_EVENTS.includes_none_of(&[
                HeartEvents::HEART_ATTACK,
                HeartEvents::STENT,
                HeartEvents::BYPASS,
                HeartEvents::UNSTABLE_ANGINA,
            ]),
            VESSELS.includes_none_of(&[Vessels::STROKE, Vessels::TIA]),
        ]),
    },
    Discordance {
        id: "heart-failure-denied-medicine",
        strength: Strong::Strong,
        ask: prose!(
            "Heart failure and disease of the heart muscle were denied, yet a medicine given only for them is on the list. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&HEART_FAILURE),
            HEART_CONDITIONS.includes_none_of(&[HeartConditions::HEART_FAILURE, HeartConditions::CARDIOMYOPATHY]),
        ]),
    },
    Discordance {
        id: "heart-failure-denied-cue",
        strength: Strong::Weak,
        ask: prose!(
            "Heart failure and rhythm disturbances were denied, yet a medicine often given for them is on the list. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&HEART_FAILURE_CUE),
            HEART_CONDITIONS.includes_none_of(&[HeartConditions::HEART_FAILURE, HeartConditions::RHYTHM]),
        ]),
    },
    Discordance {
        id: "rhythm-denied-antiarrhythmic",
        strength: Strong::Strong,
        ask: prose!(
            "A treated rhythm disturbance was denied, yet a medicine against one is on the list. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&ANTIARRHYTHMICS),
            HEART_CONDITIONS.includes_none_of(&[HeartConditions::RHYTHM]),
        ]),
    },
    Discordance {
        id: "brain-bleed-denied-nimodipine",
        strength: Strong::Strong,
        ask: prose!(
            "A bleed inside the skull and an aneurysm were denied, yet nimodipine is on the list. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&NIMODIPINE),
            VESSELS.includes_none_of(&[Vessels::BRAIN_BLEED, Vessels::ANEURYSM]),
        ]),
    },
    Discordance {
        id: "phaeochromocytoma-denied-medicine",
        strength: Strong::Strong,
        ask: prose!("A phaeochromocytoma was denied, yet a medicine given only for it is on the list. Please confirm."),
        when: all_of(&[MEDICINES.in_class(&PHAEO), ILLNESS.includes_none_of(&[Illness::PHAEOCHROMOCYTOMA])]),
    },
];
