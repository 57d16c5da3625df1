//! Numbers of the illnesses other than those of heart and mind: thresholds and windows, domains, bands of time.
//! It never holds a condition or a level.
//! Read next: `../brain/mod.rs`.

use crate::intake::{Band, Domain, Risk};
use crate::logic::{Boundary, ChangedBy, Days, Limit, TenthsOfKgPerM2};

// What weight, height and their index can be.

pub(crate) const WEIGHT_DOMAIN: Domain = Domain { low: 200, high: 4_000 };
pub(crate) const HEIGHT_DOMAIN: Domain = Domain { low: 1_000, high: 2_500 };
pub(crate) const BODY_MASS_DOMAIN: Domain = Domain { low: 120, high: 800 };
pub(crate) const BODY_MASS_RISK: Risk = Risk::Outside { low: 200, high: 250 };

/// How many complaints of urine together ask for a look.
pub(crate) const COMPLAINTS_OF_URINE: usize = 2;

// How long ago, where the windows are not those of the heart. The last band has no end that matters.

pub(crate) static WITHIN_1_MONTH: &[Band] = &[
    Band { id: "under_1_month", name: prose!("1 month ago or less"), low: 0, high: 31 },
    Band { id: "longer", name: prose!("more than 1 month ago"), low: 32, high: 36_600 },
];
pub(crate) static WITHIN_6_WEEKS: &[Band] = &[
    Band { id: "under_6_weeks", name: prose!("6 weeks ago or less"), low: 0, high: 42 },
    Band { id: "longer", name: prose!("more than 6 weeks ago"), low: 43, high: 36_600 },
];
pub(crate) static WITHIN_3_MONTHS: &[Band] = &[
    Band { id: "under_3_months", name: prose!("3 months ago or less"), low: 0, high: 92 },
    Band { id: "longer", name: prose!("more than 3 months ago"), low: 93, high: 36_600 },
];
pub(crate) static WITHIN_6_MONTHS: &[Band] = &[
    Band { id: "under_3_months", name: prose!("3 months ago or less"), low: 0, high: 92 },
    Band { id: "to_6_months", name: prose!("more than 3, up to 6 months ago"), low: 93, high: 184 },
    Band { id: "longer", name: prose!("more than 6 months ago"), low: 185, high: 36_600 },
];
pub(crate) static WITHIN_12_MONTHS: &[Band] = &[
    Band { id: "under_6_months", name: prose!("6 months ago or less"), low: 0, high: 184 },
    Band { id: "to_12_months", name: prose!("more than 6, up to 12 months ago"), low: 185, high: 366 },
    Band { id: "longer", name: prose!("more than 12 months ago"), low: 367, high: 36_600 },
];

// Thresholds and windows.

pub(crate) static HEAD_INJURY_SERIOUS_RECENT: Limit<Days> = Limit::new(
    "head_injury_serious_recent",
    prose!("serious head injury, 3 months"),
    92,
    Boundary::Including,
    (92, 184),
    ChangedBy::Program,
    &["mi-stroke-head-six-months"],
);
pub(crate) static HEAD_INJURY_SERIOUS_HALF_YEAR: Limit<Days> = Limit::new(
    "head_injury_serious_half_year",
    prose!("serious head injury, 6 months"),
    184,
    Boundary::Including,
    (184, 366),
    ChangedBy::Program,
    &["mi-stroke-head-six-months"],
);
pub(crate) static HEAD_INJURY_RECENT: Limit<Days> = Limit::new(
    "head_injury_recent",
    prose!("any head injury, 1 month"),
    31,
    Boundary::Including,
    (31, 92),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static SEIZURE_RECENT: Limit<Days> = Limit::new(
    "seizure_recent",
    prose!("seizure without a known cause, 6 months"),
    184,
    Boundary::Including,
    (184, 366),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static SEIZURE_YEAR: Limit<Days> = Limit::new(
    "seizure_year",
    prose!("seizure of any cause, 12 months"),
    366,
    Boundary::Including,
    (366, 732),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static EYE_INJURY_RECENT: Limit<Days> = Limit::new(
    "eye_injury_recent",
    prose!("injury that went into the eye, 3 months"),
    92,
    Boundary::Including,
    (92, 184),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static EYE_OPERATION_RECENT: Limit<Days> = Limit::new(
    "eye_operation_recent",
    prose!("eye operation or detached retina, 6 weeks"),
    42,
    Boundary::Including,
    (42, 92),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static THYROID_DOSE_RECENT: Limit<Days> = Limit::new(
    "thyroid_dose_recent",
    prose!("change of the levothyroxine dose, 6 weeks"),
    42,
    Boundary::Including,
    (42, 92),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static SUGAR_CRISIS_RECENT: Limit<Days> = Limit::new(
    "sugar_crisis_recent",
    prose!("severe low sugar or ketoacidosis, 3 months"),
    92,
    Boundary::Including,
    (92, 184),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static BREATHING_STAY_RECENT: Limit<Days> = Limit::new(
    "breathing_stay_recent",
    prose!("hospital for breathing, 3 months"),
    92,
    Boundary::Including,
    (92, 184),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static BODY_MASS_HIGH: Limit<TenthsOfKgPerM2> = Limit::new(
    "body_mass_high",
    prose!("body mass index, high"),
    350,
    Boundary::Including,
    (300, 350),
    ChangedBy::Program,
    &["bmi-35-18-5", "spr-eu-osa-bmi35"],
);
pub(crate) static BODY_MASS_VERY_HIGH: Limit<TenthsOfKgPerM2> = Limit::new(
    "body_mass_very_high",
    prose!("body mass index, very high"),
    400,
    Boundary::Including,
    (351, 400),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static BODY_MASS_LOW: Limit<TenthsOfKgPerM2> = Limit::new(
    "body_mass_low",
    prose!("body mass index, low"),
    185,
    Boundary::Excluding,
    (185, 200),
    ChangedBy::Program,
    &["bmi-35-18-5"],
);
pub(crate) static BODY_MASS_VERY_LOW: Limit<TenthsOfKgPerM2> = Limit::new(
    "body_mass_very_low",
    prose!("body mass index, very low"),
    170,
    Boundary::Excluding,
    (170, 184),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static BODY_MASS_SEVERELY_LOW: Limit<TenthsOfKgPerM2> = Limit::new(
    "body_mass_severely_low",
    prose!("body mass index, severely low"),
    150,
    Boundary::Excluding,
    (150, 169),
    ChangedBy::Program,
    &["practice"],
);
