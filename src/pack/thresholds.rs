//! Every number of the pack: thresholds and windows with their safe ranges, domains of readings, bands of time.
//! It never holds a condition or a level.
//! Read next: `thresholds/heart.rs`, then `rule.rs`.

mod health;
mod heart;
mod medicines;
mod mind;
mod people;
mod practical;

pub(crate) use health::*;
pub(crate) use heart::*;
pub(crate) use medicines::*;
pub(crate) use mind::*;
pub(crate) use people::*;
pub(crate) use practical::*;

use crate::intake::{Band, Domain, Risk};
use crate::logic::{Boundary, ChangedBy, Days, Limit, MmHg};

// What a reading can be, and where it is least risky: outside the domain it is not a reading.

pub(crate) const SYSTOLIC_DOMAIN: Domain = Domain { low: 60, high: 300 };
pub(crate) const SYSTOLIC_RISK: Risk = Risk::Outside { low: 100, high: 120 };
pub(crate) const DIASTOLIC_DOMAIN: Domain = Domain { low: 30, high: 200 };
pub(crate) const DIASTOLIC_RISK: Risk = Risk::Outside { low: 55, high: 80 };
pub(crate) const PULSE_DOMAIN: Domain = Domain { low: 20, high: 250 };
pub(crate) const PULSE_RISK: Risk = Risk::Outside { low: 60, high: 90 };
pub(crate) const OXYGEN_DOMAIN: Domain = Domain { low: 50, high: 100 };

/// How long ago, as the intake asks it; the first band starts today, the last has no end that matters.
pub(crate) static HOW_LONG_AGO: &[Band] = &[
    Band { id: "under_6_weeks", name: prose!("6 weeks ago or less"), low: 0, high: 42 },
    Band { id: "to_3_months", name: prose!("more than 6 weeks, up to 3 months ago"), low: 43, high: 92 },
    Band { id: "to_6_months", name: prose!("more than 3, up to 6 months ago"), low: 93, high: 184 },
    Band { id: "to_12_months", name: prose!("more than 6, up to 12 months ago"), low: 185, high: 366 },
    Band { id: "longer", name: prose!("more than 12 months ago"), low: 367, high: 36_600 },
];

// Blood pressure. The steps of the ladder cannot cross inside their safe ranges.

/// Read by emergency rules too, through the dated readings.
pub(crate) static PRESSURE_RECENT: Limit<Days> = Limit::new(
    "pressure_recent",
    prose!("how long a blood pressure reading counts as recent"),
    30,
    Boundary::Including,
    (7, 30),
    ChangedBy::ProgramTighterOnly,
    &["practice"],
);
pub(crate) static SYSTOLIC_HIGH: Limit<MmHg> = Limit::new(
    "systolic_high",
    prose!("systolic pressure, high"),
    140,
    Boundary::Excluding,
    (120, 140),
    ChangedBy::Program,
    &["spr-us-bp-predose-140-90"],
);
pub(crate) static DIASTOLIC_HIGH: Limit<MmHg> = Limit::new(
    "diastolic_high",
    prose!("diastolic pressure, high"),
    90,
    Boundary::Excluding,
    (80, 90),
    ChangedBy::Program,
    &["spr-us-bp-predose-140-90"],
);
pub(crate) static SYSTOLIC_VERY_HIGH: Limit<MmHg> = Limit::new(
    "systolic_very_high",
    prose!("systolic pressure, very high"),
    160,
    Boundary::Including,
    (150, 160),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static DIASTOLIC_VERY_HIGH: Limit<MmHg> = Limit::new(
    "diastolic_very_high",
    prose!("diastolic pressure, very high"),
    100,
    Boundary::Including,
    (95, 100),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static SYSTOLIC_SEVERE: Limit<MmHg> = Limit::new(
    "systolic_severe",
    prose!("systolic pressure, severely raised"),
    180,
    Boundary::Including,
    (170, 180),
    ChangedBy::Program,
    &["bp-180-hr130-ed-aud", "ket-ch-de-ci-bp-180-100"],
);
pub(crate) static DIASTOLIC_SEVERE: Limit<MmHg> = Limit::new(
    "diastolic_severe",
    prose!("diastolic pressure, severely raised"),
    110,
    Boundary::Including,
    (105, 110),
    ChangedBy::Program,
    &["practice"],
);
/// The German and Swiss ketamine labels; a label's number is not the clinic's to move.
pub(crate) static SYSTOLIC_LABEL: Limit<MmHg> = Limit::new(
    "systolic_label",
    prose!("systolic pressure, limit of the German and Swiss ketamine labels"),
    180,
    Boundary::Excluding,
    (180, 180),
    ChangedBy::Nobody,
    &["ket-ch-de-ci-bp-180-100"],
);
pub(crate) static DIASTOLIC_LABEL: Limit<MmHg> = Limit::new(
    "diastolic_label",
    prose!("diastolic pressure, limit of the German and Swiss ketamine labels"),
    100,
    Boundary::Excluding,
    (100, 100),
    ChangedBy::Nobody,
    &["ket-ch-de-ci-bp-180-100"],
);
pub(crate) static SYSTOLIC_CRISIS: Limit<MmHg> = Limit::new(
    "systolic_crisis",
    prose!("systolic pressure of a crisis"),
    180,
    Boundary::Including,
    (170, 180),
    ChangedBy::ProgramTighterOnly,
    &["bp-180-120-symptoms", "bp-180-120-no-symptoms"],
);
pub(crate) static DIASTOLIC_CRISIS: Limit<MmHg> = Limit::new(
    "diastolic_crisis",
    prose!("diastolic pressure of a crisis"),
    120,
    Boundary::Including,
    (111, 120),
    ChangedBy::ProgramTighterOnly,
    &["bp-180-120-symptoms", "bp-180-120-no-symptoms"],
);
pub(crate) static SYSTOLIC_PREGNANCY: Limit<MmHg> = Limit::new(
    "systolic_pregnancy",
    prose!("systolic pressure, dangerous in pregnancy and after birth"),
    160,
    Boundary::Including,
    (150, 160),
    ChangedBy::ProgramTighterOnly,
    &["em-preeclampsia"],
);
pub(crate) static DIASTOLIC_PREGNANCY: Limit<MmHg> = Limit::new(
    "diastolic_pregnancy",
    prose!("diastolic pressure, dangerous in pregnancy and after birth"),
    110,
    Boundary::Including,
    (100, 110),
    ChangedBy::ProgramTighterOnly,
    &["em-preeclampsia"],
);
pub(crate) static SYSTOLIC_LOW: Limit<MmHg> = Limit::new(
    "systolic_low",
    prose!("systolic pressure, low"),
    90,
    Boundary::Excluding,
    (90, 100),
    ChangedBy::Program,
    &["bp-low-systolic-90"],
);
pub(crate) static DIASTOLIC_LOW: Limit<MmHg> = Limit::new(
    "diastolic_low",
    prose!("diastolic pressure, low"),
    50,
    Boundary::Excluding,
    (50, 55),
    ChangedBy::Program,
    &["practice"],
);

// How long answers keep.

/// How many days the answers on the present, blood pressure, medicines, pregnancy and suicidality keep.
pub(crate) static SOON_STALE: Limit<Days> = Limit::new(
    "soon_stale",
    prose!("age of the answers on the present, blood pressure, medicines, pregnancy and suicidality"),
    30,
    Boundary::Including,
    (7, 30),
    ChangedBy::Program,
    &["practice"],
);

/// How many days all other answers keep.
pub(crate) static STALE: Limit<Days> = Limit::new(
    "stale",
    prose!("age of all other answers"),
    92,
    Boundary::Including,
    (30, 92),
    ChangedBy::Program,
    &["practice"],
);
