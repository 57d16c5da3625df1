//! Answers on heart and pressure that do not fit together.
//! It never carries a level: what a pair means is asked, not decided.
//! Read next: `../tables.rs`.

use super::blood_thinner::{THINNER_REASON, ThinnerReason};
use super::heart_disease::{HEART_CONDITIONS, HeartConditions};
use super::hypertension::{HYPERTENSION, PRESSURE_CONTROLLED, TAKES_PRESSURE_MEDICINE};
use super::pressure::{Device, PRESSURE_DATE, PRESSURE_DEVICE, SEVERE_READING_RECENTLY};
use super::pressure_rules::{READING_HIGH, READING_SEVERE};
use super::vessels::{VESSELS, Vessels};
use crate::logic::{all_of, any_of, criterion};
use crate::pack::also::{ALSO, Also};
use crate::pack::discordance::{Discordance, Strong};
use crate::pack::medicines::MEDICINES;
use crate::pack::medicines::classes::PRESSURE_LOWERING;
use crate::pack::thresholds::PRESSURE_RECENT;

pub(crate) static DISCORDANCES: &[Discordance] = &[
    Discordance {
        id: "hypertension-denied-reading-high",
        strength: Strong::Weak,
        ask: prose!("High blood pressure was never diagnosed, yet the reading is high. Please confirm both."),
        when: all_of(&[HYPERTENSION.is_no(), criterion(&READING_HIGH)]),
    },
    Discordance {
        id: "hypertension-denied-medicine-taken",
        strength: Strong::Weak,
        ask: prose!(
            "High blood pressure was never diagnosed, yet a medicine that lowers it is taken. Please ask what it is for."
        ),
        when: all_of(&[
            HYPERTENSION.is_no(),
            any_of(&[criterion(&TAKES_PRESSURE_MEDICINE), MEDICINES.in_class(&PRESSURE_LOWERING)]),
        ]),
    },
    Discordance {
        id: "controlled-said-reading-high",
        strength: Strong::Strong,
        ask: prose!("The pressure is said to be well controlled, yet the reading is high. Please measure again."),
        when: all_of(&[PRESSURE_CONTROLLED.is_yes(), criterion(&READING_HIGH)]),
    },
    Discordance {
        id: "severe-reading-denied-reading-severe",
        strength: Strong::Strong,
        ask: prose!(
            "No severe reading in the last 30 days was reported, yet the recent reading is severe. Please confirm both."
        ),
        when: all_of(&[
            any_of(&[SEVERE_READING_RECENTLY.is_no(), ALSO.includes_none_of(&[Also::READINGS])]),
            criterion(&READING_SEVERE),
            PRESSURE_DATE.within(&PRESSURE_RECENT),
        ]),
    },
    Discordance {
        id: "high-reading-by-wrist-or-watch",
        strength: Strong::Weak,
        ask: prose!("The high reading comes from a wrist cuff, a watch or a phone. Please measure on the upper arm."),
        when: all_of(&[
            PRESSURE_DEVICE.is_any_of(&[Device::WRIST_CUFF, Device::WATCH_OR_PHONE]),
            criterion(&READING_HIGH),
        ]),
    },
    Discordance {
        id: "thinner-for-heart-or-brain-disease-denied",
        strength: Strong::Weak,
        ask: prose!(
            "A blood thinner is taken for heart or brain, yet no rhythm disturbance, valve disease, stroke or TIA was reported. Please ask."
        ),
        when: all_of(&[
            THINNER_REASON.is(ThinnerReason::HEART_OR_BRAIN),
            HEART_CONDITIONS.includes_none_of(&[HeartConditions::RHYTHM, HeartConditions::VALVE]),
            VESSELS.includes_none_of(&[Vessels::STROKE, Vessels::TIA]),
        ]),
    },
];
