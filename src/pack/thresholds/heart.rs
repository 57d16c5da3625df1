//! Thresholds of pulse, oxygen, and of how long ago something happened to heart, vessels or brain.
//! It never holds a condition or a level.
//! Read next: `people.rs`.

use crate::logic::{Boundary, ChangedBy, Days, Limit, PerMinute, Percent};

// Pulse and oxygen.

pub(crate) static PULSE_VERY_FAST: Limit<PerMinute> = Limit::new(
    "pulse_very_fast",
    prose!("resting pulse, very fast"),
    130,
    Boundary::Excluding,
    (120, 130),
    ChangedBy::Program,
    &["bp-180-hr130-ed-aud"],
);
pub(crate) static PULSE_FAST: Limit<PerMinute> = Limit::new(
    "pulse_fast",
    prose!("resting pulse, fast"),
    110,
    Boundary::Excluding,
    (105, 110),
    ChangedBy::Program,
    &["hr-over-110"],
);
pub(crate) static PULSE_RAISED: Limit<PerMinute> = Limit::new(
    "pulse_raised",
    prose!("resting pulse, raised"),
    100,
    Boundary::Excluding,
    (90, 100),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static PULSE_SLOW: Limit<PerMinute> = Limit::new(
    "pulse_slow",
    prose!("resting pulse, slow"),
    50,
    Boundary::Excluding,
    (50, 60),
    ChangedBy::Program,
    &["hr-under-50"],
);
pub(crate) static PULSE_VERY_SLOW: Limit<PerMinute> = Limit::new(
    "pulse_very_slow",
    prose!("resting pulse, very slow"),
    40,
    Boundary::Excluding,
    (40, 45),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static OXYGEN_LOW: Limit<Percent> = Limit::new(
    "oxygen_low",
    prose!("resting oxygen saturation, low"),
    92,
    Boundary::Excluding,
    (92, 95),
    ChangedBy::Program,
    &["spo2-under-92-nct"],
);

// Windows of heart, vessels and brain.

pub(crate) static PRESSURE_CRISIS_RECENT: Limit<Days> = Limit::new(
    "pressure_crisis_recent",
    prose!("hypertensive crisis or encephalopathy, 6 weeks"),
    42,
    Boundary::Including,
    (42, 92),
    ChangedBy::Program,
    &["spr-eu-ci-cv-6wk"],
);
pub(crate) static HEART_EVENT_RECENT: Limit<Days> = Limit::new(
    "heart_event_recent",
    prose!("cardiac event, 6 weeks"),
    42,
    Boundary::Including,
    (42, 92),
    ChangedBy::Program,
    &["spr-eu-ci-cv-6wk", "mi-six-weeks"],
);
pub(crate) static HEART_EVENT_YEAR: Limit<Days> = Limit::new(
    "heart_event_year",
    prose!("cardiac event, 12 months"),
    366,
    Boundary::Including,
    (366, 732),
    ChangedBy::Program,
    &["spr-us-trial-exclusions-cv"],
);
pub(crate) static ABLATION_SETTLED: Limit<Days> = Limit::new(
    "ablation_settled",
    prose!("ablation of a rhythm disturbance, 12 months"),
    366,
    Boundary::Including,
    (366, 732),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static STROKE_RECENT: Limit<Days> = Limit::new(
    "stroke_recent",
    prose!("stroke or TIA, 6 months"),
    184,
    Boundary::Including,
    (184, 366),
    ChangedBy::Program,
    &["mi-stroke-head-six-months"],
);
pub(crate) static LUNG_CLOT_RECENT: Limit<Days> = Limit::new(
    "lung_clot_recent",
    prose!("pulmonary embolism, 3 months"),
    92,
    Boundary::Including,
    (92, 184),
    ChangedBy::Program,
    &["practice"],
);
