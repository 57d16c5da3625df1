//! Numbers of age, pregnancy and suicidality: thresholds and windows, domains, bands of time.
//! It never holds a condition or a level.
//! Read next: `../age.rs`.

use crate::intake::{Band, Domain, Risk};
use crate::logic::{Boundary, ChangedBy, Days, Limit, Points, Years};

pub(crate) const AGE_DOMAIN: Domain = Domain { low: 0, high: 120 };
pub(crate) const AGE_RISK: Risk = Risk::Outside { low: 40, high: 59 };

// How long ago, where the windows are not those of the heart. The last band has no end that matters.

pub(crate) static BIRTH_AGO: &[Band] = &[
    Band { id: "under_6_weeks", name: prose!("6 weeks ago or less"), low: 0, high: 42 },
    Band { id: "to_2_months", name: prose!("more than 6 weeks, up to 2 months ago"), low: 43, high: 61 },
    Band { id: "to_12_weeks", name: prose!("more than 2 months, up to 12 weeks ago"), low: 62, high: 84 },
    Band { id: "longer", name: prose!("more than 12 weeks ago"), low: 85, high: 36_600 },
];
pub(crate) static INTENT_AGO: &[Band] = &[
    Band { id: "under_1_month", name: prose!("1 month ago or less"), low: 0, high: 31 },
    Band { id: "to_6_months", name: prose!("more than 1, up to 6 months ago"), low: 32, high: 184 },
    Band { id: "longer", name: prose!("more than 6 months ago"), low: 185, high: 36_600 },
];
pub(crate) static ACT_AGO: &[Band] = &[
    Band { id: "under_3_months", name: prose!("3 months ago or less"), low: 0, high: 92 },
    Band { id: "to_12_months", name: prose!("more than 3, up to 12 months ago"), low: 93, high: 366 },
    Band { id: "longer", name: prose!("more than 12 months ago"), low: 367, high: 36_600 },
];
pub(crate) static SELF_HARM_AGO: &[Band] = &[
    Band { id: "under_3_months", name: prose!("3 months ago or less"), low: 0, high: 92 },
    Band { id: "longer", name: prose!("more than 3 months ago"), low: 93, high: 36_600 },
];
pub(crate) static DISCHARGE_AGO: &[Band] = &[
    Band { id: "under_1_month", name: prose!("1 month ago or less"), low: 0, high: 31 },
    Band { id: "to_3_months", name: prose!("more than 1, up to 3 months ago"), low: 32, high: 92 },
    Band { id: "longer", name: prose!("more than 3 months ago"), low: 93, high: 36_600 },
];
pub(crate) static FALL_AGO: &[Band] = &[
    Band { id: "under_6_months", name: prose!("6 months ago or less"), low: 0, high: 184 },
    Band { id: "longer", name: prose!("more than 6 months ago"), low: 185, high: 36_600 },
];

// Age.

pub(crate) static ADULT: Limit<Years> = Limit::new(
    "adult",
    prose!("age from which adults are treated"),
    18,
    Boundary::Excluding,
    (18, 21),
    ChangedBy::Program,
    &["spr-us-paediatric", "age-under-18-avoid"],
);
pub(crate) static YOUNG_ADULT: Limit<Years> = Limit::new(
    "young_adult",
    prose!("age up to which mood is checked more closely"),
    25,
    Boundary::Excluding,
    (25, 30),
    ChangedBy::Program,
    &["spr-us-box-suicidality-young"],
);
pub(crate) static OLDER: Limit<Years> = Limit::new(
    "older",
    prose!("age from which pressure, falls and dose are looked at"),
    65,
    Boundary::Including,
    (60, 65),
    ChangedBy::Program,
    &["spr-us-geriatric-n", "spr-eu-falls-65"],
);
pub(crate) static MUCH_OLDER: Limit<Years> = Limit::new(
    "much_older",
    prose!("age from which little benefit was seen"),
    75,
    Boundary::Including,
    (70, 75),
    ChangedBy::Program,
    &["age-75-little-benefit"],
);
pub(crate) static FALL_RECENT: Limit<Days> = Limit::new(
    "fall_recent",
    prose!("fall, 6 months"),
    184,
    Boundary::Including,
    (184, 366),
    ChangedBy::Program,
    &["practice"],
);

// Pregnancy.

/// Read by emergency rules too.
pub(crate) static BIRTH_6_WEEKS: Limit<Days> = Limit::new(
    "birth_6_weeks",
    prose!("weeks after birth in which pre-eclampsia may still appear"),
    42,
    Boundary::Including,
    (42, 84),
    ChangedBy::ProgramTighterOnly,
    &["em-preeclampsia"],
);
pub(crate) static BIRTH_2_MONTHS: Limit<Days> = Limit::new(
    "birth_2_months",
    prose!("birth, 2 months"),
    61,
    Boundary::Including,
    (61, 92),
    ChangedBy::Program,
    &["pregnancy-postpartum-2-months"],
);
/// Read by an emergency rule.
pub(crate) static BIRTH_12_WEEKS: Limit<Days> = Limit::new(
    "birth_12_weeks",
    prose!("birth, 12 weeks, in which a psychosis after birth may appear"),
    84,
    Boundary::Including,
    (84, 184),
    ChangedBy::ProgramTighterOnly,
    &["practice"],
);

// Suicidality.

pub(crate) static INTENT_MONTH: Limit<Days> = Limit::new(
    "intent_month",
    prose!("intent or plan, 1 month"),
    31,
    Boundary::Including,
    (31, 92),
    ChangedBy::Program,
    &["cssrs-45-emergent", "n1"],
);
pub(crate) static INTENT_6_MONTHS: Limit<Days> = Limit::new(
    "intent_6_months",
    prose!("intent or plan, 6 months"),
    184,
    Boundary::Including,
    (184, 366),
    ChangedBy::Program,
    &["suicide-plan-intent-6mo"],
);
pub(crate) static ACT_3_MONTHS: Limit<Days> = Limit::new(
    "act_3_months",
    prose!("attempt, interrupted attempt or preparation, 3 months"),
    92,
    Boundary::Including,
    (92, 184),
    ChangedBy::Program,
    &["cssrs-45-emergent", "n1"],
);
pub(crate) static ATTEMPT_YEAR: Limit<Days> = Limit::new(
    "attempt_year",
    prose!("attempt, 12 months"),
    366,
    Boundary::Including,
    (366, 732),
    ChangedBy::Program,
    &["suicide-attempt-year"],
);
pub(crate) static SELF_HARM_RECENT: Limit<Days> = Limit::new(
    "self_harm_recent",
    prose!("self-harm without wish to die, 3 months"),
    92,
    Boundary::Including,
    (92, 184),
    ChangedBy::Program,
    &["bpd-2025-caution"],
);
pub(crate) static DISCHARGE_MONTH: Limit<Days> = Limit::new(
    "discharge_month",
    prose!("psychiatric discharge, 1 month"),
    31,
    Boundary::Including,
    (31, 91),
    ChangedBy::Program,
    &["n2"],
);
pub(crate) static DISCHARGE_3_MONTHS: Limit<Days> = Limit::new(
    "discharge_3_months",
    prose!("psychiatric discharge, 3 months"),
    92,
    Boundary::Including,
    (92, 184),
    ChangedBy::Program,
    &["n2"],
);
/// Any answer above "not at all".
pub(crate) static ITEM_NINE_ANY: Limit<Points> = Limit::new(
    "item_nine_any",
    prose!("PHQ-9 item 9, several days"),
    1,
    Boundary::Including,
    (1, 1),
    ChangedBy::Nobody,
    &["gz-suicide-item-mismatch"],
);
pub(crate) static ITEM_NINE_OFTEN: Limit<Points> = Limit::new(
    "item_nine_often",
    prose!("PHQ-9 item 9, more than half the days"),
    2,
    Boundary::Including,
    (1, 2),
    ChangedBy::Program,
    &["suicide-home-journey"],
);
