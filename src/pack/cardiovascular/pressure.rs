//! Blood pressure readings: what is asked, and the readings together with their day.
//! It never decides what is too high; that stands in `pressure_rules.rs`.
//! Read next: `pressure_rules.rs`.
//!
//! There is no question whether a reading is known: a gate on it could hide a reading that was given.
//! Who has none leaves the numbers open (`unsure`, or `declined_visit` for "please measure it at the visit").

use crate::intake::{Risk, Unsure};
use crate::logic::{Calculated, Date, DerivedKind, Limit, MmHg, Number, OneOf, YesNo, any_of, options};
use crate::pack::also::{ALSO, Also};
use crate::pack::asked::{Asked, Part, Triggers, ask};
use crate::pack::emergency::PRESSURE_SIGNS;
use crate::pack::steps;
use crate::pack::thresholds::{
    DIASTOLIC_CRISIS, DIASTOLIC_DOMAIN, DIASTOLIC_PREGNANCY, DIASTOLIC_RISK, PRESSURE_RECENT, SOON_STALE,
    SYSTOLIC_CRISIS, SYSTOLIC_DOMAIN, SYSTOLIC_PREGNANCY, SYSTOLIC_RISK,
};

pub(crate) static SYSTOLIC: Number<MmHg> = Number::new(
    "systolic",
    prose!("systolic pressure, the highest of the latest day measured"),
    SYSTOLIC_DOMAIN,
    SYSTOLIC_RISK,
);
pub(crate) static DIASTOLIC: Number<MmHg> = Number::new(
    "diastolic",
    prose!("diastolic pressure, the highest of the latest day measured"),
    DIASTOLIC_DOMAIN,
    DIASTOLIC_RISK,
);
pub(crate) static PRESSURE_DATE: Date = Date::new(
    "pressure_date",
    prose!("the day of the pressure reading"),
    prose!("an old reading is not riskier than a new one; a reading that is too old only leaves the rules open"),
);

options! {
    /// How the reading was taken.
    pub(crate) Device {
        ARM_CUFF_HOME = "arm_cuff_home", Unordered, "upper-arm cuff at home";
        WRIST_CUFF = "wrist_cuff", Unordered, "wrist cuff";
        STORE_MACHINE = "store_machine", Unordered, "machine in a store";
        NURSE_OR_DOCTOR = "nurse_or_doctor", Unordered, "by a nurse or doctor";
        WATCH_OR_PHONE = "watch_or_phone", Unordered, "watch or phone";
    }
}
/// Shown to the clinician beside the reading; no rule reads it, only a discordance.
pub(crate) static PRESSURE_DEVICE: OneOf<Device> =
    OneOf::new("pressure_device", prose!("how the pressure was measured"), Unsure::Missing);

pub(crate) static SEVERE_READING_RECENTLY: YesNo = YesNo::new(
    "severe_reading_recently",
    prose!("a reading of 180 or more on top, or 110 or more at the bottom, in the last 30 days"),
    Risk::Up,
);

pub(crate) static RECENT_SYSTOLIC: Calculated<MmHg> = Calculated::new(
    "recent_systolic",
    prose!("the latest systolic pressure"),
    DerivedKind::Dated { value: &SYSTOLIC.question, taken: &PRESSURE_DATE.0, window: &PRESSURE_RECENT.threshold },
    SYSTOLIC_DOMAIN,
    SYSTOLIC_RISK,
);
pub(crate) static RECENT_DIASTOLIC: Calculated<MmHg> = Calculated::new(
    "recent_diastolic",
    prose!("the latest diastolic pressure"),
    DerivedKind::Dated { value: &DIASTOLIC.question, taken: &PRESSURE_DATE.0, window: &PRESSURE_RECENT.threshold },
    DIASTOLIC_DOMAIN,
    DIASTOLIC_RISK,
);

const fn high_from(limit: &'static Limit<MmHg>) -> Triggers {
    Triggers::HighReading(&limit.threshold)
}

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&SYSTOLIC.question, Part::Heart)
        .keeps(&SOON_STALE)
        .triggers(high_from(&SYSTOLIC_PREGNANCY))
        .step_if_open(&steps::MEASURE_PRESSURE),
    ask(&DIASTOLIC.question, Part::Heart)
        .keeps(&SOON_STALE)
        .triggers(high_from(&DIASTOLIC_PREGNANCY))
        .step_if_open(&steps::MEASURE_PRESSURE),
    ask(&PRESSURE_DATE.0, Part::Heart).keeps(&SOON_STALE).step_if_open(&steps::MEASURE_PRESSURE),
    ask(&PRESSURE_DEVICE.question, Part::Heart).keeps(&SOON_STALE),
    // Moved here from the emergency list: it counts only together with a very high reading, which shows a safety text.
    ask(&PRESSURE_SIGNS.question, Part::Heart)
        .when(any_of(&[SYSTOLIC.at_least(&SYSTOLIC_CRISIS), DIASTOLIC.at_least(&DIASTOLIC_CRISIS)]))
        .keeps(&SOON_STALE),
    ask(&SEVERE_READING_RECENTLY.0, Part::Heart).when(ALSO.includes(Also::READINGS)).keeps(&SOON_STALE),
];
